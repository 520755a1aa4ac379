//! Builds of many meetings, a batch at a time: the memory holds the texts of one batch, not of all.

use std::collections::BTreeSet;

use crate::base::source::FileId;
use crate::commands::build::plan::Output;
use crate::commands::session::Session;
use crate::model::{MeetingId, Workspace};

/// The most meetings whose texts are held at once where no document needs all of them.
const MOST: usize = 64;

/// Some outputs, by their number in the plan, and the meetings whose texts they need.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Batch {
    /// The meetings.
    pub meetings: Vec<MeetingId>,
    /// The outputs.
    pub outputs: Vec<usize>,
}

/// Shares the outputs out. A pack needs the texts of all meetings, a brief only its own.
pub(super) fn batches(workspace: Option<&Workspace>, outputs: &[Output]) -> Vec<Batch> {
    let all: Vec<MeetingId> =
        workspace.map(|workspace| workspace.meetings.keys().cloned().collect()).unwrap_or_default();
    if outputs.is_empty() || outputs.iter().any(|output| output.meeting.is_none()) {
        return vec![Batch { meetings: all, outputs: (0..outputs.len()).collect() }];
    }
    let wanted: BTreeSet<&MeetingId> = outputs.iter().filter_map(|output| output.meeting.as_ref()).collect();
    let wanted: Vec<MeetingId> = wanted.into_iter().cloned().collect();
    wanted
        .chunks(MOST)
        .map(|meetings| {
            let of_batch = |output: &Output| output.meeting.as_ref().is_some_and(|id| meetings.contains(id));
            let outputs = (0..).zip(outputs).filter(|(_, output)| of_batch(output));
            // A planned meeting prints words of held ones.
            let read = workspace.map(|workspace| workspace.with_background(meetings)).unwrap_or_default();
            Batch {
                meetings: read.into_iter().map(|meeting| meeting.id.clone()).collect(),
                outputs: outputs.map(|(index, _)| index).collect(),
            }
        })
        .collect()
}

/// The locale files that are open now: another list after a second reading means that a file has changed on disk.
pub(super) fn files(session: &Session) -> Vec<FileId> {
    let catalogs = session.locales.iter().flat_map(|locales| locales.catalogs.values());
    let scopes =
        catalogs.flat_map(|catalog| std::iter::once(&catalog.shared).chain(catalog.meetings.values()));
    scopes.flat_map(|scope| scope.files.iter().copied()).collect()
}
