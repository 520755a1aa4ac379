//! Resolves the trip of a delegation: programme, people, seats, notes (layer `compose`).

mod delegations;
mod dossiers;
mod notes;
mod programme;
mod seating;
pub(crate) mod view;

use crate::compose::briefing::{MeetingView, Parallel};
use crate::compose::gate::Screened;
use crate::compose::scribe::{First, Memory, Scribe};
use crate::compose::sources::Numbers;
use crate::compose::trip::view::{Open, Slot, TripView};
use crate::localize::arguments::trip_arguments;
use crate::localize::format::DateStyle;
use crate::model::{Fill, Id, Meeting, Section, Subject};

/// Resolves the trip, if there is one that the edition shows anything of, and it is known as of the pack's day.
pub(super) fn compose_trip(
    job: &Screened<'_>,
    memory: &mut Memory,
    (meetings, views): (&[&Meeting], &[MeetingView]),
    numbers: &Numbers,
) -> Option<TripView> {
    let trip = job.workspace.trip.as_ref()?;
    if trip.known_from.is_some_and(|day| day > job.workspace.config.as_of) {
        return None;
    }
    let prints = |section: Section| job.prints_in_pack(section);
    // What is known of people is for the own side alone.
    let (biographies, addresses) = (prints(Section::Biographies), prints(Section::Addresses));
    let people = match job.is_internal() && (biographies || addresses) {
        true => dossiers::compose_dossiers(job, memory, (meetings, views), numbers),
        false => Vec::new(),
    };
    let mut scribe = Scribe::new(job.workspace, job.locales, &job.languages, None, memory);
    let subject = Subject::Trip(trip.id.clone());
    let title = scribe.line(&trip.id.reference(), None, &trip_arguments(trip), First::Plain);
    let period =
        scribe.value(&subject, "days", |formats| formats.period(trip.from, trip.to, DateStyle::Long));
    let config = &job.workspace.config;
    let home = (config.holder(job.edition) == &config.own_side).then_some(&config.home);
    let view = TripView {
        sample: trip.sample,
        title,
        place: period.first().map_or(0, |text| text.origin),
        period,
        home: home.map(|home| scribe.word(&home.reference())),
        days: list(prints(Section::Programme), || programme::compose_days(job, &mut scribe, trip)),
        delegations: list(prints(Section::Delegations), || {
            delegations::compose_delegations(job, &mut scribe, trip)
        }),
        seating: list(prints(Section::Seating), || seating::compose_seating(job, &mut scribe, trip)),
        biographies: biographies && !people.is_empty(),
        addresses: addresses && !people.is_empty(),
        people,
        protocol: list(prints(Section::Protocol), || notes::compose_matters(&mut scribe, &trip.protocol)),
        logistics: list(prints(Section::Logistics), || notes::compose_matters(&mut scribe, &trip.logistics)),
        contacts: list(prints(Section::Contacts), || notes::compose_contacts(job, &mut scribe, trip)),
    };
    let nothing = view.days.is_empty()
        && view.delegations.is_empty()
        && view.seating.is_empty()
        && view.people.is_empty()
        && view.protocol.is_empty()
        && view.logistics.is_empty()
        && view.contacts.is_empty();
    (!nothing).then_some(view)
}

/// A list that is printed or not.
fn list<T>(printed: bool, compose: impl FnOnce() -> Vec<T>) -> Vec<T> {
    if printed { compose() } else { Vec::new() }
}

/// What is known in words, or a blank.
fn slot<T>(fill: &Fill<T>, write: impl FnOnce(&T) -> Option<Parallel>) -> Option<Slot> {
    match fill {
        Fill::Known(value) => write(value).map(Slot::Known),
        Fill::ToFill => Some(Slot::Open(Open::ToFill)),
    }
}
