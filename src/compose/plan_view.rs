//! What a planned meeting has beside its head, as printed (layer `compose`).

use serde::Serialize;

use crate::compose::briefing::{Parallel, PointView};
use crate::model::{PointId, Priority};

/// What a planned meeting has beside its head.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct PlanView {
    /// Whether it is a sample.
    pub sample: bool,
    /// What is still to be filled in: names of sections and of lines of the call sheet.
    pub to_fill: Vec<&'static str>,
    /// How long it lasts, in minutes.
    pub minutes: Option<Parallel>,
    /// How it is interpreted.
    pub interpretation: Option<Parallel>,
    /// What the press sees.
    pub press: Option<Parallel>,
    /// What is to be reached.
    pub objectives: Vec<ItemView>,
    /// What the own side raises.
    pub raise: Vec<ItemView>,
    /// What the other side will raise.
    pub expect: Vec<ItemView>,
    /// What is signed, issued or announced.
    pub deliverables: Vec<DeliverableView>,
    /// What was said before.
    pub background: Vec<BackgroundView>,
    /// The minutes that the words take, and the minutes there are: as `4/30`. Only where the slot is known.
    pub speaking_time: Option<String>,
    /// How the words fit the slot, for the check.
    #[serde(skip)]
    pub pace: Option<Pace>,
}

/// How long the words of a planned meeting take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pace {
    /// The minutes there are.
    pub slot: u32,
    /// Whether an interpreter says each passage again.
    pub consecutive: bool,
    /// The seconds that all the words take, with interpretation.
    pub seconds: u32,
    /// The points to raise with their seconds, in the order in which they would be left out.
    pub points: Vec<(PointId, u32)>,
}

/// An objective, a point to raise, or what the other side will raise.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct ItemView {
    /// The id.
    pub id: String,
    /// Its number in its section.
    pub number: String,
    /// The priority's id.
    pub priority: Option<&'static str>,
    /// The priority's name.
    pub priority_name: Option<Parallel>,
    /// The topic's name.
    pub topic: Option<Parallel>,
    /// The words.
    pub text: Parallel,
    /// The parts of its words that it has or lacks, in print order.
    pub parts: Vec<PartView>,
    /// How surely it is raised, for the checks.
    #[serde(skip)]
    pub rank: Option<Priority>,
}

/// A part of an item's words.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PartView {
    /// `why`, `ask`, `fallback`, `response`, `red-line`.
    pub id: &'static str,
    /// The words; none where they are still to be filled in.
    pub text: Option<Parallel>,
}

/// What is signed, issued or announced.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DeliverableView {
    /// The id.
    pub id: String,
    /// What it is.
    pub text: Parallel,
    /// Who signs, in order.
    pub signatories: Parallel,
    /// The languages of its text, in order.
    pub languages: Parallel,
    /// How far it is.
    pub status: Parallel,
}

/// What was said at a held meeting.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct BackgroundView {
    /// The meeting.
    pub id: String,
    /// Its title and date.
    pub heading: Parallel,
    /// The points, each with its number in that meeting's brief.
    pub points: Vec<PointView>,
    /// The meeting's sides.
    pub sides: Vec<BackgroundSide>,
}

/// A side of a held meeting: what the tags of its points need.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BackgroundSide {
    /// The id.
    pub id: String,
    /// Whether it holds the pack.
    pub own: bool,
}
