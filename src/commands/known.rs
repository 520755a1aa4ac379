//! What a print as of an earlier day says too early.

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::load::Spans;
use crate::model::{Early, Later, Subject, Workspace};

/// Reports what `known`, the workspace as of a day, says of what came to be known later.
pub(super) fn too_early(workspace: &Workspace, known: &Workspace, spans: &Spans) -> Vec<Diagnostic> {
    let day = known.config.as_of;
    let report = |Early { subject, field, what, from }: Early| {
        let who = subject.phrase();
        let hint = if matches!(subject, Subject::Note(..)) {
            phrase!("later-date-typed.hint", from)
        } else {
            phrase!("later-date-typed.hint-point")
        };
        let diagnostic = match what {
            Later::Date(date) => {
                let message = phrase!("later-date-typed", subject = who, date, from, day);
                Diagnostic::error("later-date", message).hint(hint)
            }
            Later::Source(id) => {
                Diagnostic::error("later-date", phrase!("later-source", subject = who, id, from, day))
                    .hint(hint)
            }
            Later::Office(id) => Diagnostic::error("later-office", phrase!("later-office", id, from, day))
                .hint(phrase!("later-office.hint")),
        };
        diagnostic.at(spans.get(&subject, &field))
    };
    workspace.too_early(known).into_iter().map(report).collect()
}
