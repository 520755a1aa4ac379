//! The parts of one message in one language, and what is remembered of each (layer `edit`).
//!
//! A value or attribute is one part; where the source text selects, each of its variants is one.

use crate::edit::state::{Mark, Record, Records, fingerprint, part_name};
use crate::edit::survey::{Part, State};
use crate::edit::written::{is_placeholder, written};
use crate::localize::ast::{Entry, Pattern};
use crate::localize::leaves::leaves;
use crate::model::{Language, MeetingId};

/// A message in the source locale and in the one that is surveyed.
pub(super) struct Pair<'a> {
    /// The language surveyed.
    pub language: Language,
    /// The meeting, if the message is a meeting's own.
    pub meeting: Option<&'a MeetingId>,
    /// The message or term.
    pub id: &'a str,
    /// The message in the source locale.
    pub original: Option<&'a Entry>,
    /// Its translation.
    pub entry: Option<&'a Entry>,
    /// What is remembered of the file.
    pub records: Option<&'a Records>,
    /// The file that holds the translation, or is to hold it.
    pub file: &'a str,
}

impl Pair<'_> {
    /// The parts of the value, or of an attribute.
    pub(super) fn parts(&self, attribute: Option<&str>) -> Vec<Part> {
        let original = text_of(self.original, attribute);
        let Some(translation) = text_of(self.entry, attribute) else {
            return vec![self.part(attribute, None, original.map(written), None)];
        };
        let ways = original.map(leaves).unwrap_or_default();
        if ways.len() < 2 {
            return vec![self.part(attribute, None, original.map(written), Some(translation))];
        }
        // A variant is translated by the one of the same name; where the language needs none, by the whole.
        let own = leaves(translation);
        ways.into_iter()
            .map(|way| {
                let twin = own.iter().find(|leaf| leaf.label == way.label);
                let text = twin.map_or(translation, |leaf| &leaf.pattern);
                self.part(attribute, Some(way.label), Some(written(&way.pattern)), Some(text))
            })
            .collect()
    }

    fn part(
        &self,
        attribute: Option<&str>,
        variant: Option<String>,
        source: Option<String>,
        translation: Option<&Pattern>,
    ) -> Part {
        let name = part_name(self.id, attribute, variant.as_deref());
        let whole = part_name(self.id, attribute, None);
        let found = self.records.and_then(|records| remembered(records, &name, &whole, source.as_deref()));
        let record = found.map(|(_, record)| record);
        let fingerprint = match record {
            Some(Record { mark: Some(Mark::Reviewed), .. }) => translation.map(fingerprint),
            _ => None,
        };
        let mut was = None;
        let state = match (translation, record) {
            (None, _) => State::Missing,
            (Some(_), None) => State::Translated,
            (Some(_), Some(record)) => match &source {
                Some(now) if *now != record.source => {
                    was = Some(record.source.clone());
                    State::Stale
                }
                _ => match record.mark {
                    Some(Mark::Draft) => State::Draft,
                    Some(Mark::Reviewed) if fingerprint == record.translation => State::Reviewed,
                    _ => State::Translated,
                },
            },
        };
        Part {
            language: self.language,
            meeting: self.meeting.cloned(),
            id: self.id.to_owned(),
            attribute: attribute.map(str::to_owned),
            variant,
            file: self.file.to_owned(),
            span: self.entry.map(|entry| entry.id.span),
            source_span: self.original.map(|entry| entry.id.span),
            source,
            was,
            state,
            fingerprint,
            record: found.map(|(name, _)| name.to_owned()),
        }
    }
}

/// What is remembered of a part, and under which name: its own; else what the text was before it had variants, or
/// before it had these or none.
fn remembered<'a>(
    records: &'a Records,
    name: &str,
    whole: &str,
    now: Option<&str>,
) -> Option<(&'a str, &'a Record)> {
    let exact = |name: &str| records.get_key_value(name);
    let variants = || {
        let own = |name: &&String| name.strip_prefix(whole).is_some_and(|rest| rest.starts_with('['));
        records
            .range(whole.to_owned()..)
            .take_while(|(name, _)| name.starts_with(whole))
            .filter(move |(name, _)| own(name))
    };
    let found = exact(name).or_else(|| exact(whole)).or_else(|| {
        let same = variants().find(|(_, record)| Some(record.source.as_str()) == now);
        same.or_else(|| variants().last())
    });
    found.map(|(name, record)| (name.as_str(), record))
}

/// A part that holds a text.
fn text_of<'a>(entry: Option<&'a Entry>, attribute: Option<&str>) -> Option<&'a Pattern> {
    entry?.pattern(attribute).filter(|pattern| !is_placeholder(pattern))
}
