//! Whether `known-from` agrees with the dates of sources and meetings (layer `load`).

use chrono::NaiveDate;

use crate::base::diag::{Diagnostic, Findings};
use crate::base::phrase::phrase;
use crate::load::spans::Spans;
use crate::model::{Meeting, Note, Subject, Workspace};

/// Reports each `known-from` that is before the source or meeting it belongs to.
pub(super) fn check(workspace: &Workspace, spans: &Spans, findings: &mut Findings) {
    let mut report = |subject: &Subject, own: Option<NaiveDate>, from: Option<NaiveDate>| {
        if let (Some(own), Some(from)) = (own, from)
            && own < from
        {
            findings.push(
                Diagnostic::error("early-known-from", phrase!("early-known-from", from))
                    .at(spans.get(subject, "known-from"))
                    .hint(phrase!("early-known-from.hint")),
            );
        }
    };
    for meeting in workspace.meetings.values() {
        let dated = meeting
            .date
            .cite
            .as_ref()
            .and_then(|cite| workspace.sources.get(&cite.source))
            .and_then(|source| source.date);
        report(&Subject::Meeting(meeting.id.clone()), meeting.known_from, dated);
        for note in &meeting.notes {
            let subject = Subject::Note(meeting.id.clone(), note.id.clone());
            report(&subject, note.known_from, Some(without_own(workspace, meeting, note)));
        }
    }
}

/// The day from which a note would be known without a `known-from` of its own.
fn without_own(workspace: &Workspace, meeting: &Meeting, note: &Note) -> NaiveDate {
    workspace.note_known_from(meeting, &Note { known_from: None, ..note.clone() })
}
