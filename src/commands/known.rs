//! What a print as of an earlier day says too early.

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::load::Spans;
use crate::model::{Early, Later, Subject, Workspace};

/// Reports what `known`, the workspace as of a day, says of what came to be known later.
pub(super) fn too_early(workspace: &Workspace, known: &Workspace, spans: &Spans) -> Vec<Diagnostic> {
    let day = known.config.as_of;
    let report = |Early { subject, field, what, from }: Early| {
        let (code, message) = match what {
            Later::Date(moment) => {
                let date = moment.to_string();
                ("later-date", phrase!("later-date-typed", subject = subject.phrase(), date, from, day))
            }
            Later::Source(id) => {
                ("later-date", phrase!("later-source", subject = subject.phrase(), id, from, day))
            }
            Later::Office(id) => ("later-office", phrase!("later-office", id, from, day)),
        };
        let hint = match (code, &subject) {
            ("later-office", _) => phrase!("later-office.hint"),
            (_, Subject::Note(..)) => phrase!("later-date-typed.hint", from),
            _ => phrase!("later-date-typed.hint-point"),
        };
        Diagnostic::error(code, message).at(spans.get(&subject, &field)).hint(hint)
    };
    workspace.too_early(known).into_iter().map(report).collect()
}
