//! Resolves the trip of a delegation: programme, people, seats, notes (layer `compose`).

mod delegations;
mod dossiers;
mod notes;
mod programme;
mod seating;
pub(crate) mod view;

use crate::compose::Job;
use crate::compose::briefing::{MeetingView, Parallel};
use crate::compose::scribe::{First, Memory, Scribe};
use crate::compose::sources::Numbers;
use crate::compose::trip::view::{Open, Slot, TripView};
use crate::localize::arguments::trip_arguments;
use crate::localize::format::DateStyle;
use crate::model::{Audience, Fill, Id, Meeting, Subject, Trip};

/// Resolves the trip, if there is one, it is known as of the pack's day, and the edition shows anything of it.
pub(super) fn compose_trip(
    job: &Job<'_>,
    memory: &mut Memory,
    (meetings, views): (&[&Meeting], &[MeetingView]),
    numbers: &Numbers,
) -> Option<TripView> {
    let trip = job.workspace.trip.as_ref()?;
    if trip.known_from.is_some_and(|day| day > job.workspace.config.as_of) || !is_shown(job, trip) {
        return None;
    }
    // What is known of people is for the own side alone.
    let people = if job.shows(Audience::Internal) {
        dossiers::compose_dossiers(job, memory, (meetings, views), numbers)
    } else {
        Vec::new()
    };
    let mut scribe = Scribe::new(job.workspace, job.locales, &job.languages, None, memory);
    let subject = Subject::Trip(trip.id.clone());
    let title = scribe.line(&trip.id.reference(), None, &trip_arguments(trip), First::Plain);
    let period =
        scribe.value(&subject, "days", |formats| formats.period(trip.from, trip.to, DateStyle::Long));
    let config = &job.workspace.config;
    let home = (config.holder(job.edition) == &config.own_side).then_some(&config.home);
    Some(TripView {
        sample: trip.sample,
        title,
        place: period.first().map_or(0, |text| text.origin),
        period,
        home: home.map(|home| scribe.word(&home.reference())),
        days: programme::compose_days(job, &mut scribe, trip),
        delegations: delegations::compose_delegations(job, &mut scribe, trip),
        seating: seating::compose_seating(job, &mut scribe, trip),
        people,
        protocol: notes::compose_matters(job, &mut scribe, &trip.protocol),
        logistics: notes::compose_matters(job, &mut scribe, &trip.logistics),
        contacts: notes::compose_contacts(job, &mut scribe, trip),
    })
}

/// Whether the edition shows anything of the trip.
fn is_shown(job: &Job<'_>, trip: &Trip) -> bool {
    let entries = trip.entries.iter().map(|entry| entry.audience);
    let delegates = trip.delegates.iter().map(|delegate| delegate.audience);
    let seating = trip.seating.iter().map(|seating| seating.audience);
    let contacts = trip.contacts.iter().map(|contact| contact.audience);
    let logistics = trip.logistics.iter().map(|matter| matter.audience);
    let protocol = trip.protocol.iter().map(|matter| matter.audience);
    entries
        .chain(delegates)
        .chain(seating)
        .chain(contacts)
        .chain(logistics)
        .chain(protocol)
        .any(|audience| job.shows(audience))
}

/// What is known in words, or a blank.
fn slot<T>(fill: &Fill<T>, write: impl FnOnce(&T) -> Option<Parallel>) -> Option<Slot> {
    match fill {
        Fill::Known(value) => write(value).map(Slot::Known),
        Fill::ToFill => Some(Slot::Open(Open::ToFill)),
    }
}
