//! The variables that messages get (layer `localize`); `contract` says the same in types.

use std::collections::BTreeMap;

use crate::localize::printable::Thing;
use crate::localize::voice::Arguments;
use crate::model::{
    By, Entity, MeasureId, Meeting, Moment, Note, PlanItem, Point, Quantity, Role, SideId, Subject, Trip,
    Value, Workspace,
};

fn things(quantities: &[Quantity], refs: &BTreeMap<String, Entity>, prefix: &str) -> Arguments {
    let quantities = quantities
        .iter()
        .map(|quantity| (format!("{prefix}{}", quantity.name), Thing::Value(quantity.value.clone())));
    let refs = refs.iter().map(|(name, entity)| (format!("{prefix}{name}"), Thing::Entity(entity.clone())));
    quantities.chain(refs).collect()
}

/// What a point's message gets.
pub(crate) fn point_arguments(workspace: &Workspace, meeting: &Meeting, point: &Point) -> Arguments {
    let mut arguments = things(&point.quantities, &point.refs, "");
    if let By::Person(person) = &point.by {
        arguments.push(("speaker".into(), Thing::Entity(Entity::Person(person.clone()))));
        let side: Option<SideId> = workspace.people.get(person).map(|person| person.side.clone());
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

/// What the message of an item of a planned meeting gets.
pub(crate) fn item_arguments(item: &PlanItem) -> Arguments {
    things(&item.quantities, &item.refs, "")
}

/// What title, occasion, headline and notes get.
pub(crate) fn meeting_arguments(meeting: &Meeting) -> Arguments {
    let mut arguments: Arguments = vec![
        ("date".into(), Thing::Value(Value::Date(Moment::Day(meeting.date.day)))),
        ("place".into(), Thing::Entity(Entity::Place(meeting.place.id.clone()))),
    ];
    for point in meeting.points.iter().chain(&meeting.unprinted) {
        arguments.extend(things(&point.quantities, &point.refs, &format!("{}-", point.id)));
    }
    for item in meeting.items() {
        arguments.extend(things(&item.quantities, &item.refs, &format!("{}-", item.id)));
    }
    arguments
}

/// What a note gets.
pub(crate) fn note_arguments(meeting: &Meeting, note: &Note) -> Arguments {
    let mut arguments = meeting_arguments(meeting);
    arguments.retain(|(name, _)| {
        !note.refs.contains_key(name) && !note.quantities.iter().any(|q| q.name == *name)
    });
    arguments.extend(things(&note.quantities, &note.refs, ""));
    arguments
}

/// What the title of the trip gets.
pub(crate) fn trip_arguments(trip: &Trip) -> Arguments {
    vec![("period".into(), Thing::Value(Value::Period { from: trip.from, to: trip.to }))]
}

/// The days of the first and the last of some meetings: of those held, if any is.
pub(crate) fn period<'a>(
    meetings: impl Iterator<Item = &'a Meeting> + Clone,
) -> Option<(chrono::NaiveDate, chrono::NaiveDate)> {
    let any_held = meetings.clone().any(|meeting| !meeting.is_planned());
    let days = meetings.filter(|meeting| !(any_held && meeting.is_planned())).map(|meeting| meeting.date.day);
    Some((days.clone().min()?, days.max()?))
}

/// The first value that any meeting gives for a measure: all of its values are of one type.
pub(crate) fn measured<'a>(workspace: &'a Workspace, id: &MeasureId) -> Option<&'a Value> {
    let points = workspace.meetings.values().flat_map(|meeting| &meeting.points);
    let mut quantities = points.flat_map(|point| &point.quantities);
    quantities.find(|quantity| quantity.measure.as_ref() == Some(id)).map(|quantity| &quantity.value)
}

/// What the message of a subject gets when nothing is withheld.
pub(crate) fn all_arguments(workspace: &Workspace, subject: &Subject) -> Arguments {
    let quantities = |list: &mut dyn Iterator<Item = &Quantity>| -> Arguments {
        list.map(|quantity| (quantity.name.clone(), Thing::Value(quantity.value.clone()))).collect()
    };
    match subject {
        Subject::Meeting(id) => workspace.meetings.get(id).map(meeting_arguments).unwrap_or_default(),
        Subject::Point(meeting, id) => workspace
            .meetings
            .get(meeting)
            .and_then(|meeting| Some((meeting, meeting.points.iter().find(|point| point.id == *id)?)))
            .map(|(meeting, point)| point_arguments(workspace, meeting, point))
            .unwrap_or_default(),
        Subject::Item(meeting, id) => workspace
            .meetings
            .get(meeting)
            .and_then(|meeting| meeting.items().find(|item| item.id == *id))
            .map(item_arguments)
            .unwrap_or_default(),
        Subject::Note(meeting, id) => workspace
            .meetings
            .get(meeting)
            .and_then(|meeting| Some((meeting, meeting.notes.iter().find(|note| note.id == *id)?)))
            .map(|(meeting, note)| note_arguments(meeting, note))
            .unwrap_or_default(),
        Subject::Commitment(id) => workspace
            .commitments
            .iter()
            .find(|commitment| commitment.id == *id)
            .map(|commitment| quantities(&mut commitment.value.iter().chain(&commitment.due)))
            .unwrap_or_default(),
        Subject::Source(id) => workspace
            .sources
            .get(id)
            .and_then(|source| source.date)
            .map(|date| vec![("date".to_owned(), Thing::Value(Value::Date(Moment::Day(date))))])
            .unwrap_or_default(),
        Subject::Config => {
            let period = period(workspace.meetings.values());
            period
                .map(|(from, to)| ("period".to_owned(), Thing::Value(Value::Period { from, to })))
                .into_iter()
                .collect()
        }
        Subject::Measure(id) => measured(workspace, id)
            .map(|value| vec![("value".to_owned(), Thing::Value(value.clone()))])
            .unwrap_or_default(),
        Subject::Trip(_) => workspace.trip.as_ref().map(trip_arguments).unwrap_or_default(),
        // A person's title depends on the meeting; by itself the form stands without one.
        Subject::Person(_) => vec![("office".to_owned(), Thing::Text(String::new()))],
        _ => Vec::new(),
    }
}
