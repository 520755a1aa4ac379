//! A commitment, how points touch it, and what has become of it.

use chrono::NaiveDate;

use crate::model::closed::closed_list;
use crate::model::{
    Cite, CommitmentId, MeetingId, Moment, PointId, Quantity, Readers, SideId, Value, Workspace,
};

closed_list! {
    /// What a point does to a commitment.
    Effect {
        /// It is promised for the first time.
        Makes = "makes",
        /// It is said again.
        Restates = "restates",
        /// More is promised than before.
        Widens = "widens",
        /// Less is promised than before.
        Narrows = "narrows",
        /// It is reported as done.
        Fulfils = "fulfils",
        /// It is given up, as a source says in so many words.
        Drops = "drops",
    }
}

closed_list! {
    /// What has become of a commitment.
    CommitmentState {
        /// Nothing is known beyond the promise.
        Open = "open",
        /// It is being carried out.
        Progressing = "progressing",
        /// It has been carried out.
        Fulfilled = "fulfilled",
        /// It came to nothing, or was given up.
        Lapsed = "lapsed",
        /// Another commitment has taken its place.
        Superseded = "superseded",
    }
}

impl CommitmentState {
    /// Whether nothing more is owed.
    pub(crate) const fn is_closed(self) -> bool {
        matches!(self, Self::Fulfilled | Self::Lapsed | Self::Superseded)
    }
}

/// A commitment that a point touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Touch {
    /// The commitment.
    pub commitment: CommitmentId,
    /// What the point does to it, where the file says so; else it follows from the stance.
    pub effect: Option<Effect>,
}

/// What shows that a status holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Evidence {
    /// Paragraphs of a source.
    Source(Cite),
    /// A point of a meeting.
    Point(MeetingId, PointId),
}

/// What had become of a commitment on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Status {
    /// The state.
    pub state: CommitmentState,
    /// The day, where the file gives one.
    pub date: Option<NaiveDate>,
    /// The meeting whose day it is, where the file names one.
    pub meeting: Option<MeetingId>,
    /// What shows it.
    pub evidence: Evidence,
    /// Who may see it.
    pub audience: Readers,
}

impl Status {
    /// The day from which it holds: its own, its meeting's, or that of the point that shows it. None where that
    /// meeting isn't known.
    pub(crate) fn day(&self, workspace: &Workspace) -> Option<NaiveDate> {
        let of_meeting = |id: &MeetingId| workspace.meetings.get(id).map(|meeting| meeting.date.day);
        let shown_at = match &self.evidence {
            Evidence::Point(meeting, _) => Some(meeting),
            Evidence::Source(_) => None,
        };
        self.date.or_else(|| of_meeting(self.meeting.as_ref().or(shown_at)?))
    }
}

/// A promise or target with an identity of its own.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Commitment {
    /// The id.
    pub id: CommitmentId,
    /// Who owes.
    pub by: Vec<SideId>,
    /// To whom.
    pub to: Vec<SideId>,
    /// Its value.
    pub value: Option<Quantity>,
    /// When it is due: a year, or a day.
    pub due: Option<Quantity>,
    /// What has become of it, in the order of the file.
    pub statuses: Vec<Status>,
    /// The commitment that has taken its place.
    pub superseded_by: Option<CommitmentId>,
    /// Who may see it.
    pub audience: Readers,
}

impl Commitment {
    /// The last day on which it can be carried out in time: that of a due year is its last.
    pub(crate) fn last_day(&self) -> Option<NaiveDate> {
        match self.due.as_ref()?.value {
            Value::Year(year) => NaiveDate::from_ymd_opt(year, 12, 31),
            Value::Date(Moment::Day(day)) => Some(day),
            Value::Date(Moment::Month { year, month }) => NaiveDate::from_ymd_opt(year, month, 1)
                .and_then(|first| first.checked_add_months(chrono::Months::new(1)))
                .and_then(|next| next.pred_opt()),
            _ => None,
        }
    }
}
