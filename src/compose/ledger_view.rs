//! The ledger of commitments as printed (layer `compose`).

use serde::Serialize;

use crate::compose::briefing::Parallel;

/// The ledger of a pack.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct LedgerView {
    /// The meetings in the order of days: the columns.
    pub meetings: Vec<ColumnView>,
    /// The commitments: the rows.
    pub lines: Vec<LineView>,
    /// What each meeting but the first changed.
    pub changes: Vec<ChangesView>,
}

/// A meeting of the ledger.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ColumnView {
    /// Its number in the pack.
    pub number: usize,
    /// Its date as in tables.
    pub date: Parallel,
    /// Where it took place.
    pub place: Parallel,
}

/// A commitment through all meetings.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LineView {
    /// Its number in the ledger.
    pub number: usize,
    /// Its name.
    pub name: Parallel,
    /// Who owes.
    pub by: Parallel,
    /// To whom.
    pub to: Parallel,
    /// Its value.
    pub value: Option<Parallel>,
    /// When it is due.
    pub due: Option<Parallel>,
    /// How it stands.
    pub standing: Parallel,
    /// The number of the line that has taken its place.
    pub successor: Option<usize>,
    /// Whether its time has run out.
    pub overdue: bool,
    /// The meetings that speak of it.
    pub cells: Vec<LedgerCellView>,
    /// The place in the columns of the first meeting after the last that speaks of it.
    pub silent: Option<usize>,
}

/// What a meeting says of a commitment.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct LedgerCellView {
    /// The meeting's place in the columns.
    pub column: usize,
    /// What it changes, for templates.
    pub change: &'static str,
    /// The same in words.
    pub change_name: Parallel,
    /// The points that say it.
    pub said: Vec<SaidView>,
}

/// How a point puts a commitment.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SaidView {
    /// The point's number in its brief; none where its points are not printed.
    pub point: Option<String>,
    /// Its stance.
    pub stance: Parallel,
    /// The wording.
    pub wording: Parallel,
}

/// What changed at a meeting; the numbers are places in the rows.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChangesView {
    /// The meeting's place in the columns.
    pub column: usize,
    /// What is new.
    pub new: Vec<usize>,
    /// What is otherwise than it was, by what has changed.
    pub changed: Vec<ChangedView>,
    /// What the meeting before spoke of, and a later one does again.
    pub absent: Vec<usize>,
    /// What the meeting before spoke of, and none does again.
    pub gone: Vec<usize>,
}

/// What changed in one way: put otherwise, promised, widened, done.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ChangedView {
    /// The way, in words.
    pub name: Parallel,
    /// The places in the rows.
    pub lines: Vec<usize>,
}

/// What is open at the date of a meeting and not taken up at it.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct OpenView {
    /// The matters that weigh most.
    pub rows: Vec<OpenRowView>,
    /// How many there are besides.
    pub more: usize,
}

/// An open matter.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OpenRowView {
    /// Its name.
    pub name: Parallel,
    /// Who owes.
    pub by: Parallel,
    /// Its value.
    pub value: Option<Parallel>,
    /// When it is due.
    pub due: Option<Parallel>,
    /// Since when it stands.
    pub since: Parallel,
    /// At how many meetings it has been spoken of.
    pub times: usize,
    /// How it stands.
    pub standing: Parallel,
    /// Whether its time has run out.
    pub overdue: bool,
}
