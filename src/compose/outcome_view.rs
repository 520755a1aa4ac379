//! The resolved view of an outcome sheet: what `outcome.typ` sees beside the meeting (layer `compose`).

use serde::Serialize;

use crate::compose::briefing::Parallel;

/// The form on which the outcome of a meeting is written down.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OutcomeView {
    /// What there is to write about.
    pub sections: Vec<OutcomeSection>,
}

/// Points to raise, what they raise, deliverables, a topic of a held meeting, open matters.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OutcomeSection {
    /// The title.
    pub title: Parallel,
    /// What each space is for; none where that is still to be filled in.
    pub entries: Vec<OutcomeEntry>,
}

/// A space to write in.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OutcomeEntry {
    /// Its number in the brief, or on the sheet.
    pub number: String,
    /// What it is about.
    pub text: Parallel,
    /// Behind it: the stance of a point, when a commitment is due.
    pub note: Option<Parallel>,
}
