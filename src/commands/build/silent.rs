//! Editions that have nothing to say: a clear word in the place of an empty document.

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::commands::build::Output;
use crate::load::Spans;
use crate::model::{Edition, Subject, Workspace};

/// Reports the documents in which an edition would print a head alone, and the meetings that its pack leaves out for that
/// reason.
pub(in crate::commands) fn silent(
    workspace: &Workspace,
    outputs: &[Output],
    spans: &Spans,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for output in outputs {
        let edition = &output.edition;
        let place = spans.get(&Subject::Config, &format!("edition.{}", edition.id));
        match &output.meeting {
            Some(id) if !workspace.has_brief(edition, id) => {
                let message = phrase!("edition-shows-nothing", edition = &edition.id, id);
                found.push(
                    Diagnostic::error("edition-shows-nothing", message)
                        .at(place)
                        .hint(phrase!("edition-shows-nothing.hint", audience = edition.audience.as_str())),
                );
            }
            None => found.extend(of_pack(workspace, edition).map(|finding| finding.at(place))),
            Some(_) => {}
        }
    }
    found
}

fn of_pack<'a>(workspace: &'a Workspace, edition: &'a Edition) -> impl Iterator<Item = Diagnostic> + 'a {
    let shown = workspace.shown_to(edition);
    let nothing = shown.config.meetings.is_empty() && shown.trip.is_none();
    let whole = nothing.then(|| {
        let message = phrase!("edition-shows-no-meeting", edition = &edition.id);
        Diagnostic::error("edition-shows-nothing", message)
            .hint(phrase!("edition-shows-nothing.hint", audience = edition.audience.as_str()))
    });
    let left_out = workspace.config.meetings.iter().filter(move |id| {
        let known = workspace.meetings.get(*id).is_some_and(|meeting| meeting.is_for(edition));
        !nothing && known && !workspace.has_brief(edition, id)
    });
    let warned = left_out.map(|id| {
        let message = phrase!("edition-leaves-out", edition = &edition.id, id);
        Diagnostic::warning("edition-shows-nothing", message)
            .hint(phrase!("edition-shows-nothing.hint", audience = edition.audience.as_str()))
    });
    whole.into_iter().chain(warned)
}
