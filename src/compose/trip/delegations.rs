//! The delegations in order of precedence, and how a delegate is named in few words (layer `compose`).

use crate::compose::briefing::Parallel;
use crate::compose::gate::Screened;
use crate::compose::people::latin;
use crate::compose::scribe::{First, Scribe};
use crate::compose::trip::slot;
use crate::compose::trip::view::{DelegateView, DelegationView, Slot};
use crate::model::{Delegate, DelegateRole, Fill, Id, Lead, OfficeId, SideId, Subject, Trip};

/// The delegations that the edition shows, in its order.
pub(super) fn compose_delegations(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    trip: &Trip,
) -> Vec<DelegationView> {
    let config = &job.workspace.config;
    let sides = config.sides_of(job.edition, trip.host.as_ref());
    sides
        .into_iter()
        .map(|side| DelegationView {
            id: side.as_str().to_owned(),
            own: *side == config.own_side,
            name: scribe.word(&side.reference()),
            people: numbered(job, trip, side)
                .into_iter()
                .map(|(number, delegate)| compose_delegate(job, scribe, trip, number, delegate))
                .collect(),
        })
        .filter(|delegation| !delegation.people.is_empty())
        .collect()
}

/// The delegates of a side that the edition shows, in order of precedence and numbered.
pub(super) fn numbered<'a>(job: &Screened<'a>, trip: &'a Trip, side: &SideId) -> Vec<(usize, &'a Delegate)> {
    let list = trip.delegation(side, job.workspace).into_iter();
    list.enumerate().map(|(i, d)| (i + 1, d)).collect()
}

fn compose_delegate(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    trip: &Trip,
    number: usize,
    delegate: &Delegate,
) -> DelegateView {
    let name = delegate
        .person
        .as_ref()
        .and_then(|person| slot(person, |person| Some(scribe.person(person, "full"))));
    let latin = match (&delegate.person, &name) {
        (Some(Fill::Known(person)), Some(Slot::Known(name))) => latin(scribe, person, name),
        _ => None,
    };
    let title = match &delegate.office {
        Some(office) => slot(office, |office| Some(scribe.word(&office.reference()))),
        None => titles(job, scribe, trip, delegate).map(Slot::Known),
    };
    DelegateView {
        number: number.to_string(),
        name,
        latin,
        title,
        role: scribe.word(&format!("role-{}", delegate.role.as_str())),
        lead: delegate.role == DelegateRole::Lead,
    }
}

/// The titles that a person is known to hold when the trip begins.
fn titles(job: &Screened<'_>, scribe: &mut Scribe<'_>, trip: &Trip, delegate: &Delegate) -> Option<Parallel> {
    let person = delegate.person.as_ref().and_then(Fill::known)?;
    let offices = job.workspace.offices_on(person, trip.from);
    let titles: Vec<Parallel> = offices.iter().map(|office| scribe.word(&office.id.reference())).collect();
    match titles.as_slice() {
        [] => None,
        [one] => Some(one.clone()),
        _ => Some(
            scribe.join(&titles, &Subject::Person(person.clone()), "offices", |f, titles| f.list(titles)),
        ),
    }
}

/// A delegate in few words: the name, else the office, else the role.
pub(super) fn label_of(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    trip: &Trip,
    delegate: &Delegate,
) -> Parallel {
    if let Some(Fill::Known(person)) = &delegate.person {
        return scribe.person(person, "short");
    }
    match trip.office(delegate, job.workspace) {
        Some(office) => short(scribe, office),
        None => scribe.word(&format!("role-{}", delegate.role.as_str())),
    }
}

/// The short title of an office, where all columns have one.
fn short(scribe: &mut Scribe<'_>, office: &OfficeId) -> Parallel {
    let id = office.reference();
    let attribute = scribe.has_attribute(&id, "short").then_some("short");
    scribe.line(&id, attribute, &Vec::new(), First::Plain)
}

/// Who is in charge, in few words; nobody where the edition doesn't show the delegate.
pub(super) fn who(job: &Screened<'_>, scribe: &mut Scribe<'_>, trip: &Trip, lead: &Lead) -> Option<Parallel> {
    match lead {
        Lead::Office(id) => Some(short(scribe, id)),
        Lead::Organisation(id) => Some(scribe.word(&id.reference())),
        Lead::Delegate(id) => {
            let delegate = trip.delegate(id)?;
            Some(label_of(job, scribe, trip, delegate))
        }
    }
}
