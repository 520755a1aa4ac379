//! What points say of each commitment, in the order of days.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::{
    By, Commitment, CommitmentId, Effect, Meeting, MeetingStatus, Point, SideId, Stance, Workspace,
};

/// A point that touches a commitment.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Touched<'a> {
    /// Its meeting.
    pub meeting: &'a Meeting,
    /// The point.
    pub point: &'a Point,
    /// What the file says that it does.
    pub effect: Option<Effect>,
    /// Whether its stance is a promise of a side that owes: others ask, thank or take note.
    pub promises: bool,
}

impl Touched<'_> {
    /// The day on which it was said.
    pub(crate) fn day(&self) -> NaiveDate {
        self.meeting.date.day
    }
}

/// The points that touch each commitment, by day, meeting and place in the file: those of the `meetings` that have been
/// held.
pub(crate) fn chronicle<'a>(
    workspace: &'a Workspace,
    meetings: impl IntoIterator<Item = &'a Meeting>,
) -> BTreeMap<&'a CommitmentId, Vec<Touched<'a>>> {
    let known: BTreeMap<&CommitmentId, &Commitment> =
        workspace.commitments.iter().map(|commitment| (&commitment.id, commitment)).collect();
    let mut held: Vec<&Meeting> =
        meetings.into_iter().filter(|meeting| meeting.status == MeetingStatus::Held).collect();
    held.sort_by_key(|meeting| (meeting.date.day, &meeting.id));
    let mut all: BTreeMap<&CommitmentId, Vec<Touched<'a>>> = BTreeMap::new();
    for meeting in held {
        for point in &meeting.points {
            for touch in &point.commitments {
                let Some(commitment) = known.get(&touch.commitment) else { continue };
                let promises = promises(workspace, point, commitment);
                let touched = Touched { meeting, point, effect: touch.effect, promises };
                all.entry(&commitment.id).or_default().push(touched);
            }
        }
    }
    all
}

/// Which of the points is the promise: the one that the file says to be, else the first that promises.
pub(crate) fn made(touched: &[Touched<'_>]) -> Option<usize> {
    let stated = touched.iter().position(|touched| touched.effect == Some(Effect::Makes));
    stated.or_else(|| touched.iter().position(|touched| touched.effect.is_none() && touched.promises))
}

fn promises(workspace: &Workspace, point: &Point, commitment: &Commitment) -> bool {
    let owes = |side: &SideId| commitment.by.contains(side);
    matches!(point.stance, Stance::Agreed | Stance::Pledged)
        && match &point.by {
            By::Sides(sides) => sides.iter().any(owes),
            By::Person(person) => workspace.people.get(person).is_some_and(|person| owes(&person.side)),
        }
}
