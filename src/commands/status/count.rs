//! Counting message parts by state, and words by what is to be done with them.

use std::collections::BTreeMap;

use crate::commands::printed::Printed;
use crate::edit::change::count_words;
use crate::edit::survey::{Part, State};
use crate::model::{Language, MeetingId};

/// The counts of some parts.
#[derive(Debug, Clone)]
pub(super) struct Count {
    /// Parts by state.
    pub parts: BTreeMap<State, usize>,
    /// Words of the source text without a translation.
    pub new: usize,
    /// Words of source texts that have changed since they were translated.
    pub changed: usize,
    /// Words of source texts whose translation isn't finished.
    pub draft: usize,
    /// Words of source texts whose translation stands.
    pub confirmed: usize,
    /// Words of the source text that are printed.
    pub printed: usize,
    /// Those of them whose translation stands.
    pub printed_confirmed: usize,
}

impl Default for Count {
    fn default() -> Self {
        let states = [State::Missing, State::Draft, State::Stale, State::Translated, State::Reviewed];
        Self {
            parts: states.into_iter().map(|state| (state, 0)).collect(),
            new: 0,
            changed: 0,
            draft: 0,
            confirmed: 0,
            printed: 0,
            printed_confirmed: 0,
        }
    }
}

impl Count {
    fn add(&mut self, part: &Part, words: usize, printed: bool) {
        *self.parts.entry(part.state).or_default() += 1;
        let stands = matches!(part.state, State::Translated | State::Reviewed);
        match part.state {
            State::Missing => self.new += words,
            State::Draft => self.draft += words,
            State::Stale => self.changed += words,
            State::Translated | State::Reviewed => self.confirmed += words,
        }
        if printed {
            self.printed += words;
            self.printed_confirmed += if stands { words } else { 0 };
        }
    }

    /// The share of the printed words that stand, in whole percents: 100 means all. None if nothing is printed.
    pub(super) fn percent(&self) -> Option<usize> {
        (self.printed_confirmed * 100).checked_div(self.printed)
    }
}

/// The counts of one locale.
#[derive(Debug, Clone)]
pub(super) struct LocaleCount {
    /// The locale.
    pub language: Language,
    /// Everything.
    pub total: Count,
    /// By file; printed is what the pack prints.
    pub files: Vec<(String, Count)>,
    /// By meeting: what its brief prints, its own messages and the shared ones.
    pub meetings: Vec<(String, Count)>,
}

/// Counts the parts of one locale.
pub(super) fn count(
    language: Language,
    parts: &[&Part],
    printed: &Printed,
    meetings: &[MeetingId],
) -> LocaleCount {
    let mut total = Count::default();
    let mut files: BTreeMap<(usize, &str), Count> = BTreeMap::new();
    // A brief prints its own messages and shared ones: those of other meetings are no matter to it.
    let mut scopes: BTreeMap<Option<&MeetingId>, Vec<(&Part, usize)>> = BTreeMap::new();
    for part in parts.iter().copied().filter(|part| part.language == language) {
        // A text that isn't written in the source locale either is work all the same.
        let words = part.source.as_deref().map_or(1, |source| count_words(source).max(1));
        let shows = printed.anywhere(part);
        total.add(part, words, shows);
        let depth = part.file.matches('/').count();
        files.entry((depth, &part.file)).or_default().add(part, words, shows);
        scopes.entry(part.meeting.as_ref()).or_default().push((part, words));
    }
    let own = |meeting| scopes.get(&meeting).into_iter().flatten();
    let meetings = meetings
        .iter()
        .map(|meeting| {
            let mut count = Count::default();
            for (part, words) in own(None).chain(own(Some(meeting))) {
                if printed.by(meeting, part) {
                    count.add(part, *words, true);
                }
            }
            (meeting.to_string(), count)
        })
        .collect();
    let files = files.into_iter().map(|((_, file), count)| (file.to_owned(), count)).collect();
    LocaleCount { language, total, files, meetings }
}
