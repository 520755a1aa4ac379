//! Layer `ledger`: what was promised, how often it was said again, what changed, and what is still open.
//!
//! It is worked out from the facts alone, for a day; of the workspace as an edition may see it, where a point or a
//! commitment that is withheld is not there, and so leaves no trace in numbers, in what appeared and in what is no longer mentioned. How a
//! matter was put is the locales' to say: [`Line::changes`] takes it from its caller, in whatever form can be compared.

mod change;
mod line;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::NaiveDate;

pub(crate) use self::change::Change;
pub(crate) use self::line::{Act, Cell, Line, Standing};

use crate::model::{Meeting, MeetingId, MeetingStatus, Touched, Workspace, chronicle, made};

/// The ledger of a workspace on a day.
#[derive(Debug)]
pub(crate) struct Ledger<'a> {
    /// The meetings held by then, in the order of days: the columns.
    pub meetings: Vec<&'a Meeting>,
    /// The commitments that were spoken of, in the order of the registry: the rows.
    pub lines: Vec<Line<'a>>,
}

impl<'a> Ledger<'a> {
    /// Works out the ledger as it stood on a day, of the meetings that the workspace lists.
    pub(crate) fn of(workspace: &'a Workspace, day: NaiveDate) -> Self {
        let listed = workspace.config.meetings.iter().filter_map(|id| workspace.meetings.get(id));
        let mut meetings: Vec<&Meeting> = listed
            .filter(|meeting| meeting.status == MeetingStatus::Held && meeting.date.day <= day)
            .collect();
        meetings.sort_by_key(|meeting| (meeting.date.day, &meeting.id));
        let columns: BTreeMap<&MeetingId, usize> =
            meetings.iter().enumerate().map(|(column, meeting)| (&meeting.id, column)).collect();
        let touched = chronicle(workspace, meetings.iter().copied());
        let lines = workspace
            .commitments
            .iter()
            .filter_map(|commitment| {
                let touched = touched.get(&commitment.id)?;
                let statuses = commitment.statuses.iter();
                let known = statuses.filter_map(|status| Some((status.day(workspace)?, status)));
                let mut statuses: Vec<_> = known.filter(|(since, _)| *since <= day).collect();
                // Of two on one day the later in the file holds: the sort is stable.
                statuses.sort_by_key(|(since, _)| *since);
                let successor = commitment.superseded_by.as_ref();
                Some(Line { commitment, cells: cells(touched, &columns), successor, statuses })
            })
            .collect();
        Self { meetings, lines }
    }

    /// The lines that are open on a day.
    pub(crate) fn open_on(&self, day: NaiveDate) -> impl Iterator<Item = &Line<'a>> {
        self.lines.iter().filter(move |line| line.is_open_on(day))
    }
}

/// What was said at each meeting, in order; meetings that say nothing have no cell.
fn cells<'a>(touched: &[Touched<'a>], columns: &BTreeMap<&MeetingId, usize>) -> Vec<Cell<'a>> {
    // Where the promise itself is withheld, the first that can be seen stands for it.
    let promise = made(touched).or_else(|| touched.iter().position(|one| one.promises));
    let mut cells: Vec<Cell<'a>> = Vec::new();
    for (index, one) in touched.iter().enumerate() {
        let Some(&column) = columns.get(&one.meeting.id) else { continue };
        let act = match one.effect {
            _ if promise == Some(index) => Act::Makes,
            Some(effect) => Act::from(effect),
            None if promise.is_some_and(|promise| index > promise) => Act::Restates,
            None => Act::Raises,
        };
        let day = one.meeting.date.day;
        match cells.last_mut().filter(|cell| cell.column == column) {
            Some(cell) => cell.said.push((one.point, act)),
            None => cells.push(Cell { column, day, said: vec![(one.point, act)] }),
        }
    }
    cells
}
