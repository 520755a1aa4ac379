//! What an edition may see of a workspace.
//!
//! [`Workspace::shown_to`] is the workspace as an edition may see it: a pure function, as [`Workspace::known_on`] is for
//! days. What is withheld is not in it, and so can leave no trace behind it: numbers, counts, contents, references and
//! sources are worked out from what is left. `compose` prints nothing but what it finds there.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

use crate::model::{
    Audience, Claim, CommitmentId, Contradiction, DelegateId, Edition, Evidence, ItemKind, Meeting,
    MeetingId, PlanField, Point, PointId, Readers, Section, Subject, Trip, Workspace,
};

/// A workspace as an edition may see it.
#[derive(Debug, Clone)]
pub(crate) enum Screen<'a> {
    /// Nothing is withheld.
    Whole(&'a Workspace),
    /// What is left.
    Part(Arc<Workspace>),
}

impl Deref for Screen<'_> {
    type Target = Workspace;

    fn deref(&self) -> &Workspace {
        match self {
            Self::Whole(workspace) => workspace,
            Self::Part(workspace) => workspace,
        }
    }
}

/// The screens of a workspace, each made when it is first asked for: a build of many briefs asks for one many times.
/// A copy of a workspace is made to be changed, and begins without any.
#[derive(Debug, Default)]
pub(crate) struct Screens(Mutex<Vec<(Edition, Arc<Workspace>)>>);

impl Clone for Screens {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Screens {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Meeting {
    /// Whether an edition's readers may know of the meeting at all.
    pub(crate) fn is_for(&self, edition: &Edition) -> bool {
        self.plan.as_ref().is_none_or(|plan| edition.shows(&plan.audience))
    }

    /// Whether an edition's readers may see a section of the meeting, if it is printed.
    pub(crate) fn opens(&self, edition: &Edition, section: Section) -> bool {
        self.sections.get(&section).is_none_or(|readers| edition.shows(readers))
    }

    /// Whether an edition prints a section of the meeting.
    pub(crate) fn prints(&self, edition: &Edition, section: Section) -> bool {
        edition.sections.contains(&section) && self.opens(edition, section)
    }
}

impl Workspace {
    /// The workspace as an edition may see it.
    pub(crate) fn shown_to(&self, edition: &Edition) -> Screen<'_> {
        if edition.audience == Audience::Internal && edition.stances.is_none() {
            return Screen::Whole(self);
        }
        let mut made = self.screens.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, screen)) = made.iter().find(|(other, _)| other == edition) {
            return Screen::Part(Arc::clone(screen));
        }
        let screen = Arc::new(self.screened(edition));
        made.push((edition.clone(), Arc::clone(&screen)));
        Screen::Part(screen)
    }

    /// Whether an edition has anything to say of a meeting: its outcome, a point, a matter to raise, a note. A call sheet
    /// and a glossary alone are no brief; to the own side even one whose points are still to come is.
    pub(crate) fn has_brief(&self, edition: &Edition, id: &MeetingId) -> bool {
        let screen = self.shown_to(edition);
        screen.meetings.get(id).is_some_and(|meeting| says_anything(meeting, edition))
    }

    fn screened(&self, edition: &Edition) -> Self {
        let mut shown = self.clone();
        let shows = |readers: &Readers| edition.shows(readers);
        shown.meetings.retain(|_, meeting| meeting.is_for(edition));
        shown.config.meetings.retain(|id| shown.meetings.contains_key(id));
        for meeting in shown.meetings.values_mut() {
            screen_meeting(meeting, edition);
        }
        let points: BTreeSet<(MeetingId, PointId)> =
            shown.points().map(|(meeting, point)| (meeting.id.clone(), point.id.clone())).collect();
        let has_point =
            |meeting: &MeetingId, point: &PointId| points.contains(&(meeting.clone(), point.clone()));
        let with_points: BTreeSet<&MeetingId> = points.iter().map(|(meeting, _)| meeting).collect();
        for plan in shown.meetings.values_mut().filter_map(|meeting| meeting.plan.as_mut()) {
            plan.background.retain(|one| match &one.point {
                Some(point) => has_point(&one.meeting, point),
                None => with_points.contains(&one.meeting),
            });
        }
        shown.commitments.retain(|commitment| {
            shows(&commitment.audience)
                && commitment.value.iter().all(|value| value.audience.iter().all(shows))
        });
        let kept: BTreeSet<CommitmentId> = shown.commitments.iter().map(|one| one.id.clone()).collect();
        for commitment in &mut shown.commitments {
            // What a withheld point shows is withheld with it.
            commitment.statuses.retain(|status| {
                shows(&status.audience)
                    && match &status.evidence {
                        Evidence::Source(_) => true,
                        Evidence::Point(meeting, point) => has_point(meeting, point),
                    }
            });
            commitment.superseded_by = commitment.superseded_by.take().filter(|id| kept.contains(id));
        }
        shown.trip = shown.trip.take().and_then(|trip| screen_trip(trip, edition, &shown.meetings));
        for person in shown.people.values_mut() {
            person.note = person.note.take().filter(shows);
        }
        let seen = |claim: &Claim| match &claim.subject {
            Subject::Point(meeting, point) => {
                let quantity = claim.field.strip_prefix("quantities.");
                let held =
                    shown.meetings.get(meeting).and_then(|one| one.points.iter().find(|p| p.id == *point));
                held.is_some_and(|point| {
                    quantity.is_none_or(|name| point.quantities.iter().any(|one| one.name == name))
                })
            }
            Subject::Meeting(meeting) => shown.meetings.contains_key(meeting),
            _ => true,
        };
        let contradictions = std::mem::take(&mut shown.contradictions);
        shown.contradictions = contradictions
            .into_iter()
            .filter_map(|found| screen_contradiction(found, edition, &seen))
            .collect();
        shown
            .config
            .meetings
            .retain(|id| shown.meetings.get(id).is_some_and(|meeting| says_anything(meeting, edition)));
        // What is compared has been compared.
        shown.claims.clear();
        shown.settlements.clear();
        shown
    }
}

/// Whether an edition prints anything of a meeting, which is as it may see it, beside its head.
fn says_anything(meeting: &Meeting, edition: &Edition) -> bool {
    let prints = |section| meeting.prints(edition, section);
    let points = &meeting.points;
    let of_plan = meeting.plan.as_ref().is_some_and(|plan| {
        plan.items.iter().any(|item| prints(section_of(&item.kind)))
            || (prints(Section::Background) && !plan.background.is_empty())
    });
    edition.audience == Audience::Internal
        || of_plan
        || (!meeting.is_planned() && prints(Section::Headline))
        || (prints(Section::Positions) && !points.is_empty())
        || (prints(Section::Figures) && points.iter().any(|point| point.headline))
        || (prints(Section::Commitments) && points.iter().any(|point| !point.commitments.is_empty()))
        || (prints(Section::Notes) && meeting.notes.iter().any(|note| edition.is_addressed(&note.audience)))
}

/// The section in which an item of a planned meeting stands.
fn section_of(kind: &ItemKind) -> Section {
    match kind {
        ItemKind::Objective => Section::Objectives,
        ItemKind::Raise { .. } => Section::Raise,
        ItemKind::Expect { .. } => Section::Expect,
        ItemKind::Deliverable { .. } => Section::Deliverables,
    }
}

fn screen_meeting(meeting: &mut Meeting, edition: &Edition) {
    let shows = |readers: &Readers| edition.shows(readers);
    let withheld: BTreeSet<Section> =
        Section::ALL.iter().copied().filter(|section| !meeting.opens(edition, *section)).collect();
    let open = |section: Section| !withheld.contains(&section);
    meeting.points.retain_mut(|point| {
        open(Section::Positions) && shows(&point.audience) && screen_quantities(point, edition)
    });
    if let Some(stances) = &edition.stances {
        let points = std::mem::take(&mut meeting.points);
        (meeting.points, meeting.unprinted) =
            points.into_iter().partition(|point| stances.contains(&point.stance));
    }
    for point in &mut meeting.points {
        point.headline &= open(Section::Figures);
        if !open(Section::Commitments) {
            point.commitments.clear();
        }
    }
    meeting.notes.retain(|note| {
        let read_with_sources = open(Section::Sources) && shows(&note.audience);
        let addressed = open(Section::Notes) && edition.is_addressed(&note.audience);
        (read_with_sources || addressed) && note.quantities.iter().all(|one| one.audience.iter().all(shows))
    });
    if !open(Section::Terms) {
        meeting.terms.clear();
    }
    let Some(plan) = &mut meeting.plan else { return };
    plan.items.retain(|item| {
        open(section_of(&item.kind))
            && shows(&item.audience)
            && item.quantities.iter().all(|one| one.audience.iter().all(shows))
    });
    if !open(Section::Background) {
        plan.background.clear();
    }
    for (section, field) in [
        (Section::Objectives, PlanField::Objective),
        (Section::Raise, PlanField::Raise),
        (Section::Expect, PlanField::Expect),
        (Section::Deliverables, PlanField::Deliverable),
    ] {
        if !open(section) {
            plan.to_fill.remove(&field);
        }
    }
}

/// Takes out the quantities that an edition may not see. Whether the point can still be printed: with them go the words
/// that say them, and unless it has words that do without, so does the point.
fn screen_quantities(point: &mut Point, edition: &Edition) -> bool {
    let before = point.quantities.len();
    point.quantities.retain(|one| one.audience.iter().all(|readers| edition.shows(readers)));
    if point.quantities.len() == before {
        return true;
    }
    point.cut = true;
    // How it puts a commitment is not said without the figure either.
    point.commitments.clear();
    point.guarded
}

/// The trip as an edition may see it; none where it sees nothing of it.
fn screen_trip(mut trip: Trip, edition: &Edition, meetings: &BTreeMap<MeetingId, Meeting>) -> Option<Trip> {
    let shows = |readers: &Readers| edition.shows(readers);
    trip.delegates.retain(|delegate| shows(&delegate.audience));
    trip.index =
        trip.delegates.iter().enumerate().map(|(place, delegate)| (delegate.id.clone(), place)).collect();
    trip.entries.retain(|entry| shows(&entry.audience));
    let known: BTreeSet<DelegateId> = trip.index.keys().cloned().collect();
    for entry in &mut trip.entries {
        entry.delegates.retain(|id| known.contains(id));
        entry.meeting = entry.meeting.take().filter(|id| meetings.contains_key(id));
    }
    trip.seating.retain(|seating| shows(&seating.audience));
    for (_, seats) in trip.seating.iter_mut().flat_map(|seating| &mut seating.seats) {
        seats.retain(|id| known.contains(id));
    }
    trip.contacts.retain(|contact| shows(&contact.audience));
    trip.logistics.retain(|matter| shows(&matter.audience));
    trip.protocol.retain(|matter| shows(&matter.audience));
    let nothing = trip.delegates.is_empty()
        && trip.entries.is_empty()
        && trip.seating.is_empty()
        && trip.contacts.is_empty()
        && trip.logistics.is_empty()
        && trip.protocol.is_empty();
    (!nothing).then_some(trip)
}

/// A contradiction as an edition may see it: our judgement of others' reports, and internal unless its settlement says
/// otherwise. Where only one value is left, there is none.
fn screen_contradiction(
    mut found: Contradiction,
    edition: &Edition,
    seen: &impl Fn(&Claim) -> bool,
) -> Option<Contradiction> {
    let internal = Readers::default();
    let readers = found.settlement.as_ref().map_or(&internal, |settlement| &settlement.audience);
    if !edition.shows(readers) {
        return None;
    }
    found.claims.retain(seen);
    (found.values().len() > 1).then_some(found)
}
