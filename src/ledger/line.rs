//! One commitment through all meetings (layer `ledger`).

use chrono::NaiveDate;

use crate::model::{Commitment, CommitmentId, CommitmentState, Effect, Point, Status};

/// What a point does to a commitment, all things considered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Act {
    /// It is spoken of before anybody has promised it.
    Raises,
    /// It is promised.
    Makes,
    /// It is said again.
    Restates,
    /// More is promised.
    Widens,
    /// Less is promised.
    Narrows,
    /// It is done.
    Fulfils,
    /// It is given up.
    Drops,
}

impl From<Effect> for Act {
    fn from(effect: Effect) -> Self {
        match effect {
            Effect::Makes => Self::Makes,
            Effect::Restates => Self::Restates,
            Effect::Widens => Self::Widens,
            Effect::Narrows => Self::Narrows,
            Effect::Fulfils => Self::Fulfils,
            Effect::Drops => Self::Drops,
        }
    }
}

/// What one meeting says of a commitment.
#[derive(Debug)]
pub(crate) struct Cell<'a> {
    /// The meeting's number in the ledger's order.
    pub column: usize,
    /// Its day.
    pub day: NaiveDate,
    /// The points that speak of it, in the order of the file.
    pub said: Vec<(&'a Point, Act)>,
}

impl Cell<'_> {
    /// Whether a point does this.
    pub(super) fn has(&self, act: Act) -> bool {
        self.said.iter().any(|(_, other)| *other == act)
    }
}

/// How a commitment stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Standing {
    /// It was asked for or spoken of; nobody who would owe it has promised it.
    Raised,
    /// It was promised, and a status may say more.
    Is(CommitmentState),
}

impl Standing {
    /// The name in files and in the ids of messages.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Raised => "raised",
            Self::Is(state) => state.as_str(),
        }
    }
}

/// One commitment through all meetings.
#[derive(Debug)]
pub(crate) struct Line<'a> {
    /// The commitment.
    pub commitment: &'a Commitment,
    /// What the meetings say of it, in their order. There is at least one.
    pub cells: Vec<Cell<'a>>,
    /// The commitment that has taken its place, where it can be seen.
    pub successor: Option<&'a CommitmentId>,
    /// What has become of it, by day.
    pub(crate) statuses: Vec<(NaiveDate, &'a Status)>,
}

impl<'a> Line<'a> {
    /// The cell in which it is promised.
    pub(crate) fn made(&self) -> Option<&Cell<'a>> {
        self.cells.iter().find(|cell| cell.has(Act::Makes))
    }

    /// The day since which it stands, as seen on a day: that of the promise, else that on which it was first spoken of.
    pub(crate) fn since_by(&self, day: NaiveDate) -> NaiveDate {
        let made = self.made().filter(|cell| cell.day <= day);
        made.or(self.cells.first()).map_or(day, |cell| cell.day)
    }

    /// At how many meetings it was spoken of before a day.
    pub(crate) fn times_before(&self, day: NaiveDate) -> usize {
        self.cells.iter().filter(|cell| cell.day < day).count()
    }

    /// How it stands at the end of a day. None if nobody has spoken of it by then.
    pub(crate) fn standing_on(&self, day: NaiveDate) -> Option<Standing> {
        if self.cells.first().is_none_or(|first| first.day > day) {
            return None;
        }
        let by_points = self.cells.iter().rev().filter(|cell| cell.day <= day).find_map(|cell| {
            let state = if cell.has(Act::Fulfils) {
                CommitmentState::Fulfilled
            } else if cell.has(Act::Drops) {
                CommitmentState::Lapsed
            } else {
                return None;
            };
            Some((cell.day, state))
        });
        let by_status = self.statuses.iter().rev().find(|(since, _)| *since <= day);
        let by_status = by_status.map(|(since, status)| (*since, status.state));
        // Of a point and a status of one day the status holds, which was written to say how things stand.
        let latest = by_points.into_iter().chain(by_status).max_by_key(|(since, _)| *since);
        Some(match latest {
            Some((_, state)) => Standing::Is(state),
            None if self.made().is_some_and(|cell| cell.day <= day) => Standing::Is(CommitmentState::Open),
            None => Standing::Raised,
        })
    }

    /// Whether something is still owed or asked for at the end of a day.
    pub(crate) fn is_open_on(&self, day: NaiveDate) -> bool {
        self.standing_on(day).is_some_and(|standing| match standing {
            Standing::Raised => true,
            Standing::Is(state) => !state.is_closed(),
        })
    }

    /// Whether it is open though its time has run out.
    pub(crate) fn is_overdue_on(&self, day: NaiveDate) -> bool {
        self.is_open_on(day) && self.commitment.last_day().is_some_and(|last| last < day)
    }

    /// The number of the first meeting after the last that spoke of it, if there is one: from there on it is no longer
    /// mentioned. `columns` is how many meetings there are.
    pub(crate) fn silent_from(&self, columns: usize) -> Option<usize> {
        self.cells.last().map(|cell| cell.column + 1).filter(|column| *column < columns)
    }
}
