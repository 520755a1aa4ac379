//! The variables that messages get (layer `compose`); `localize::contract` says the same in types.

use std::collections::BTreeMap;

use crate::compose::Job;
use crate::localize::printable::Thing;
use crate::localize::voice::Arguments;
use crate::model::{By, Entity, Meeting, Moment, Note, Point, Quantity, Role, SideId, Value};

fn things(quantities: &[Quantity], refs: &BTreeMap<String, Entity>, prefix: &str) -> Arguments {
    let quantities = quantities
        .iter()
        .map(|quantity| (format!("{prefix}{}", quantity.name), Thing::Value(quantity.value.clone())));
    let refs = refs.iter().map(|(name, entity)| (format!("{prefix}{name}"), Thing::Entity(entity.clone())));
    quantities.chain(refs).collect()
}

/// What a point's message gets.
pub(super) fn point_arguments(job: &Job<'_>, meeting: &Meeting, point: &Point) -> Arguments {
    let mut arguments = things(&point.quantities, &point.refs, "");
    if let By::Person(person) = &point.by {
        arguments.push(("speaker".into(), Thing::Entity(Entity::Person(person.clone()))));
        let side: Option<SideId> = job.workspace.people.get(person).map(|person| person.side.clone());
        let counterpart = meeting
            .participants
            .iter()
            .find(|other| other.role == Role::Lead && Some(&other.side) != side.as_ref());
        if let Some(counterpart) = counterpart {
            arguments.push(("counterpart".into(), Thing::Entity(Entity::Person(counterpart.person.clone()))));
        }
    }
    arguments
}

/// What title, occasion, headline and notes get. An edition's title may name what a withheld point carries only
/// through variables of points it shows.
pub(super) fn meeting_arguments(job: &Job<'_>, meeting: &Meeting) -> Arguments {
    let mut arguments: Arguments = vec![
        ("date".into(), Thing::Value(Value::Date(Moment::Day(meeting.date.day)))),
        ("place".into(), Thing::Entity(Entity::Place(meeting.place.id.clone()))),
    ];
    for point in meeting.points.iter().filter(|point| job.shows(point.audience)) {
        arguments.extend(things(&point.quantities, &point.refs, &format!("{}-", point.id)));
    }
    arguments
}

/// What a note gets.
pub(super) fn note_arguments(job: &Job<'_>, meeting: &Meeting, note: &Note) -> Arguments {
    let mut arguments = meeting_arguments(job, meeting);
    arguments.retain(|(name, _)| {
        !note.refs.contains_key(name) && !note.quantities.iter().any(|q| q.name == *name)
    });
    arguments.extend(things(&note.quantities, &note.refs, ""));
    arguments
}
