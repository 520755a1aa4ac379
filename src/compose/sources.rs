//! Sources, their numbers and the notes on them (layer `compose`).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::compose::briefing::{NoteView, OmittedView, Parallel, SourceView};
use crate::compose::contradictions::of_brief;
use crate::compose::gate::Screened;
use crate::compose::scribe::{First, Scribe};
use crate::localize::arguments::note_arguments;
use crate::localize::format::{DateStyle, Weekday};
use crate::localize::printable::Thing;
use crate::localize::voice::Arguments;
use crate::model::{
    Cite, Contradiction, Id, Meeting, Moment, Note, Section, Source, SourceId, Subject, Value,
};

/// The numbers of a document's sources, in order of first citation.
#[derive(Debug, Clone)]
pub(super) struct Numbers {
    list: Vec<SourceId>,
    /// Whether the document prints the list: nothing refers to one that isn't there.
    listed: bool,
}

impl Numbers {
    /// Numbers the sources of some meetings, and behind them those that only contradictions cite.
    pub(super) fn of(meetings: &[&Meeting], found: &[&Contradiction], listed: bool) -> Self {
        let mut list: Vec<SourceId> = Vec::new();
        let claimed = found.iter().flat_map(|found| &found.claims).map(|claim| &claim.cite.source);
        for source in meetings.iter().flat_map(|meeting| meeting.sources()).chain(claimed) {
            if !list.contains(source) {
                list.push(source.clone());
            }
        }
        Self { list, listed }
    }

    /// Numbers the sources of one meeting's brief.
    pub(super) fn of_brief(job: &Screened<'_>, meeting: &Meeting) -> Self {
        let printed = job.workspace.with_background([&meeting.id]);
        Self::of(&printed, &of_brief(job, meeting), job.prints(meeting, Section::Sources))
    }

    /// The same numbers where the list is printed or not.
    pub(super) fn listed_if(&self, listed: bool) -> Self {
        Self { list: self.list.clone(), listed }
    }

    /// Whether the document lists a source.
    pub(super) fn has(&self, id: &SourceId) -> bool {
        self.list.contains(id)
    }

    /// The mark of a source: `S1`. None where the sources are not printed.
    pub(super) fn source(&self, id: &SourceId) -> Option<String> {
        let place = self.list.iter().position(|other| other == id).filter(|_| self.listed)?;
        Some(format!("S{}", place + 1))
    }

    /// The mark of a citation: `S1 ¶9`. None where the sources are not printed.
    pub(super) fn mark(&self, cite: &Cite) -> Option<String> {
        let source = self.source(&cite.source)?;
        match cite.paragraphs.as_slice() {
            [] => Some(source),
            list => Some(format!("{source}\u{a0}{}", paragraphs(list))),
        }
    }
}

/// Paragraph numbers, runs joined: `¶1, 4–6`.
pub(super) fn paragraphs(numbers: &[u32]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut rest = numbers;
    while let Some(&first) = rest.first() {
        let length = rest
            .iter()
            .enumerate()
            .take_while(|(i, number)| u32::try_from(*i).is_ok_and(|i| first + i == **number))
            .count();
        let last = first + u32::try_from(length.saturating_sub(1)).unwrap_or(0);
        match length {
            1 => parts.push(first.to_string()),
            2 => parts.extend([first.to_string(), last.to_string()]),
            _ => parts.push(format!("{first}–{last}")),
        }
        rest = rest.get(length.max(1)..).unwrap_or_default();
    }
    format!("¶{}", parts.join(",\u{a0}"))
}

/// Resolves the sources that some meetings and contradictions cite, with the meetings' notes on them.
pub(super) fn compose_sources(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    (meetings, found): (&[&Meeting], &[&Contradiction]),
    numbers: &Numbers,
) -> Vec<SourceView> {
    let claimed = found.iter().flat_map(|found| &found.claims).map(|claim| &claim.cite.source);
    let wanted: BTreeSet<&SourceId> =
        meetings.iter().flat_map(|meeting| meeting.sources()).chain(claimed).collect();
    numbers
        .list
        .iter()
        .filter_map(|id| job.workspace.sources.get(id))
        .filter(|source| wanted.contains(&&source.id))
        .map(|source| compose_source(job, scribe, (meetings, found), source, numbers))
        .collect()
}

fn compose_source(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    (meetings, found): (&[&Meeting], &[&Contradiction]),
    source: &Source,
    numbers: &Numbers,
) -> SourceView {
    let subject = Subject::Source(source.id.clone());
    let arguments: Arguments = source
        .date
        .map(|date| ("date".to_owned(), Thing::Value(Value::Date(Moment::Day(date)))))
        .into_iter()
        .collect();
    let name = scribe.line(&source.id.reference(), None, &arguments, First::Plain);
    let title =
        source.title.as_ref().map(|title| scribe.literal_in(&subject, "title", title, &source.language));
    let translations = scribe.translations(&source.id.reference(), "title", &source.language);
    let translations = if title.is_some() { translations } else { vec![None; name.len()] };
    let publishers: Vec<Parallel> =
        source.publishers.iter().map(|id| scribe.fullest(&id.reference())).collect();
    let publishers = scribe.join(&publishers, &subject, "publishers", |_, names| names.join("; "));
    let mut day = |day: NaiveDate, field| {
        scribe.value(&subject, field, |f| f.moment(Moment::Day(day), DateStyle::Table, Weekday::No))
    };
    let (dated, retrieved) =
        (source.date.map(|date| day(date, "date")), source.retrieved.map(|date| day(date, "retrieved")));
    let date = dated.unwrap_or_else(|| scribe.word("label-undated"));
    let language = scribe.word(&format!("language-{}", source.language));
    let mut notes = Vec::new();
    for meeting in meetings {
        // Notes belong to a meeting's own words: in a pack's list of sources they stand in the briefs.
        if scribe.meeting().is_none_or(|own| own.id != meeting.id) {
            continue;
        }
        // What is addressed to the edition's readers stands by itself.
        let apart = job.prints(meeting, Section::Notes);
        let listed = |note: &&Note| {
            note.cite.source == source.id && !(apart && job.edition.is_addressed(&note.audience))
        };
        for note in meeting.notes.iter().filter(listed) {
            notes.push(NoteView {
                about: scribe.word(&format!("about-{}", note.about.as_str())),
                body: scribe.body(&note.id.reference(), &note_arguments(meeting, note), First::Counts),
                mark: if note.cite.paragraphs.is_empty() {
                    String::new()
                } else {
                    paragraphs(&note.cite.paragraphs)
                },
            });
        }
    }
    let mut omitted: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    // What is left out of a report concerns the meetings that it is a source of.
    let own = meetings.iter().any(|meeting| meeting.sources().contains(&&source.id));
    for entry in source.omitted.iter().filter(|_| own) {
        omitted.entry(&entry.because).or_default().push(entry.paragraph);
    }
    let mut omitted: Vec<(&str, Vec<u32>)> = omitted.into_iter().collect();
    omitted.sort_by_key(|(_, list)| list.iter().min().copied());
    let omitted = omitted
        .into_iter()
        .map(|(because, mut list)| {
            list.sort_unstable();
            OmittedView { mark: paragraphs(&list), because: scribe.word(&format!("omitted-{because}")) }
        })
        .collect();
    SourceView {
        mark: numbers.source(&source.id).unwrap_or_default(),
        name,
        title,
        translations,
        publishers,
        date,
        retrieved,
        language,
        paragraphs: source.paragraphs.to_string(),
        cited: cited((meetings, found), source),
        notes,
        omitted,
    }
}

/// The paragraphs of a source that what is shown of some meetings and contradictions cites.
fn cited((meetings, found): (&[&Meeting], &[&Contradiction]), source: &Source) -> Option<String> {
    let mut cites: Vec<&Cite> =
        found.iter().flat_map(|found| &found.claims).map(|claim| &claim.cite).collect();
    for meeting in meetings {
        cites.extend(meeting.date.cite.iter().chain(&meeting.place.cite));
        cites.extend(meeting.visits.iter().map(|visit| &visit.cite));
        cites.extend(meeting.participants.iter().filter_map(|one| one.cite.as_ref()));
        cites.extend(meeting.points.iter().map(|point| &point.cite));
        cites.extend(meeting.notes.iter().map(|note| &note.cite));
    }
    let of_source = cites.into_iter().filter(|cite| cite.source == source.id);
    let numbers: BTreeSet<u32> = of_source.flat_map(|cite| cite.paragraphs.iter().copied()).collect();
    (!numbers.is_empty()).then(|| paragraphs(&numbers.into_iter().collect::<Vec<_>>()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_paragraphs_are_joined() {
        assert_eq!(paragraphs(&[1]), "¶1");
        assert_eq!(paragraphs(&[1, 2, 4, 5, 6, 9]), "¶1,\u{a0}2,\u{a0}4–6,\u{a0}9");
    }
}
