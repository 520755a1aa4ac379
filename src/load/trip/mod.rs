//! Reading `seeds/trip.toml` (layer `load`).

mod check;
mod clash;
mod delegation;
mod fill;
mod programme;

pub(super) use self::clash::meeting_time;

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::load::parts::read_audience;
use crate::load::spans::Spans;
use crate::load::table::{Expected, Item, Located, Table, noun};
use crate::load::trip::delegation::{read_contact, read_delegate, read_seating};
use crate::load::trip::fill::ToFill;
use crate::load::trip::programme::read_entry;
use crate::model::{
    DelegateId, Entity, Id, Lead, LogisticsId, Matter, PlaceId, ProtocolId, SideId, Subject, Trip, TripId,
};

/// Reads the trip. `None` where its head is too broken to stand for one.
pub(super) fn read_trip(root: &Table<'_>, spans: &mut Spans) -> Option<Trip> {
    let id = entry::<TripId>(root, Subject::Trip, spans);
    let subject = id.as_ref().map_or(Subject::Config, |id| Subject::Trip(id.value.clone()));
    let sample = flag(root, "sample");
    let days = root.need("days").and_then(|item| {
        spans.set(&subject, "days", item.span);
        item.table("days")
    });
    let days = days.and_then(|table| table.days());
    let place = root.need("place").and_then(|item| item.id::<PlaceId>());
    if let Some(place) = &place {
        spans.set(&subject, "place", place.span);
    }
    let host = root.get("host").and_then(|item| item.id::<SideId>());
    if let Some(host) = &host {
        spans.set(&subject, "host", host.span);
    }
    let known_from = root.get("known-from").and_then(|item| item.day()).map(|day| day.value);
    let delegates =
        root.tables("delegate", "delegate").into_iter().filter_map(|table| read_delegate(table, spans));
    let delegates: Vec<_> = delegates.collect();
    let entries = root.tables("entry", "entry").into_iter();
    let entries: Vec<_> = entries.filter_map(|table| read_entry(table, place.as_ref(), spans)).collect();
    let seating = root.tables("seating", "seating").into_iter();
    let seating: Vec<_> = seating.filter_map(|table| read_seating(table, spans)).collect();
    let contacts = root.tables("contact", "contact").into_iter();
    let contacts: Vec<_> = contacts.filter_map(|table| read_contact(table, spans)).collect();
    let logistics = matters::<LogisticsId>(root, ("logistics", Subject::Logistics), spans);
    let protocol = matters::<ProtocolId>(root, ("protocol", Subject::Protocol), spans);
    let (from, to) = days?;
    // Without a place nothing can be said of times.
    place?;
    Some(Trip {
        id: id?.value,
        sample,
        from,
        to,
        host: host.map(|host| host.value),
        known_from,
        index: delegates.iter().enumerate().map(|(index, delegate)| (delegate.id.clone(), index)).collect(),
        delegates,
        entries,
        seating,
        contacts,
        logistics,
        protocol,
    })
}

/// Reads the `id` of a table and remembers its place. A second table of the same id is an error.
fn entry<T: Id>(table: &Table<'_>, subject: impl Fn(T) -> Subject, spans: &mut Spans) -> Option<Located<T>> {
    let id = table.need("id").and_then(|item| item.id::<T>())?;
    let subject = subject(id.value.clone());
    if let Some(first) = spans.get(&subject, "id") {
        table.context.report(
            Diagnostic::error("duplicate-id", phrase!("id-twice", noun = noun::<T>(), id = &id.value))
                .at(id.span)
                .label(Some(first), phrase!("first-here"))
                .hint(phrase!("id-twice.hint")),
        );
        return None;
    }
    spans.set(&subject, "id", id.span);
    Some(id)
}

fn flag(table: &Table<'_>, key: &'static str) -> bool {
    table.get(key).is_some_and(|item| {
        item.value.as_bool().unwrap_or_else(|| {
            item.wrong_type(Expected::Boolean);
            false
        })
    })
}

/// Matters with a text: each is a heading and a text in the locale files.
fn matters<T: Id>(
    root: &Table<'_>,
    (key, subject): (&'static str, impl Fn(T) -> Subject + Copy),
    spans: &mut Spans,
) -> Vec<Matter<T>> {
    let mut list = Vec::new();
    for table in root.tables(key, key) {
        let id = entry(&table, subject, spans);
        let place = id.as_ref().map_or(Subject::Config, |id| subject(id.value.clone()));
        let to_fill = ToFill::read(&table, &["text"], &place, spans).has("text");
        let audience = read_audience(&table);
        table.finish();
        list.extend(id.map(|id| Matter { id: id.value, to_fill, audience }));
    }
    list
}

/// Reads who is in charge: a delegate's id, or the reference of an office or organisation.
fn read_lead(item: &Item<'_>) -> Option<Lead> {
    let text = item.text()?;
    match Entity::parse(&text.value) {
        Some(Entity::Office(id)) => Some(Lead::Office(id)),
        Some(Entity::Organisation(id)) => Some(Lead::Organisation(id)),
        _ => item.id::<DelegateId>().map(|id| Lead::Delegate(id.value)),
    }
}
