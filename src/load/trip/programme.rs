//! Reading the programme of a trip (layer `load`).

use crate::load::parts::{names, read_audience};
use crate::load::spans::Spans;
use crate::load::table::{Located, Table};
use crate::load::trip::fill::ToFill;
use crate::load::trip::{entry, read_lead};
use crate::model::{
    ClockTime, DelegateId, Entry, EntryId, Fill, MeetingId, Occurrence, PlaceId, Press, Subject,
};

/// What may be open in an entry.
const OPEN: [&str; 7] = ["start", "end", "venue", "press", "lead", "dress", "transport"];

/// Reads an entry; `place` is where entries take place that name none.
pub(super) fn read_entry(
    table: Table<'_>,
    place: Option<&Located<PlaceId>>,
    spans: &mut Spans,
) -> Option<Entry> {
    let id = entry::<EntryId>(&table, Subject::Entry, spans);
    // Without an id its keys are read all the same, so that each fault of theirs is found.
    let subject = id.as_ref().map_or(Subject::Config, |id| Subject::Entry(id.value.clone()));
    let open = ToFill::read(&table, &OPEN, &subject, spans);
    let day = table.need("date").and_then(|item| {
        spans.set(&subject, "date", item.span);
        item.day()
    });
    let start_occurrence = occurrence(&table, "start-occurrence");
    let end_occurrence = occurrence(&table, "end-occurrence");
    let start = open.need(&table, "start", (&subject, spans), |item| item.clock());
    let end = open.fill(&table, "end", (&subject, spans), |item| item.clock());
    let end_day = table.get("end-date").and_then(|item| {
        spans.set(&subject, "end-date", item.span);
        item.day()
    });
    let own = table.get("place").and_then(|item| item.id::<PlaceId>());
    if let Some(place) = own.as_ref().or(place) {
        spans.set(&subject, "place", place.span);
    }
    let to = table.get("to").and_then(|item| {
        spans.set(&subject, "to", item.span);
        item.id::<PlaceId>()
    });
    let meeting = table.get("meeting").and_then(|item| {
        spans.set(&subject, "meeting", item.span);
        item.id::<MeetingId>()
    });
    let press = open.fill(&table, "press", (&subject, spans), |item| {
        item.member(Press::parse, &names(Press::ALL, Press::as_str))
    });
    let lead = open.fill(&table, "lead", (&subject, spans), read_lead);
    let venue = open.fill(&table, "venue", (&subject, spans), |item| item.id().map(|id| id.value));
    let dress = open.fill(&table, "dress", (&subject, spans), |item| item.id().map(|id| id.value));
    let transport = open.fill(&table, "transport", (&subject, spans), |item| item.id().map(|id| id.value));
    let mut delegates = Vec::new();
    for delegate in table.get("delegates").map_or_else(Vec::new, |item| item.ids::<DelegateId>()) {
        spans.set(&subject, format!("delegates.{}", delegate.value), delegate.span);
        delegates.push(delegate.value);
    }
    let audience = read_audience(&table);
    table.finish();
    let clock = |time: Fill<_>, occurrence| match time {
        Fill::Known(time) => Fill::Known(ClockTime { time, occurrence }),
        Fill::ToFill => Fill::ToFill,
    };
    Some(Entry {
        id: id?.value,
        day: day?.value,
        start: clock(start?, start_occurrence),
        end: end.map(|end| clock(end, end_occurrence)),
        end_day: end_day.map(|day| day.value),
        place: own.or_else(|| place.cloned())?.value,
        to: to.map(|to| to.value),
        venue,
        meeting: meeting.map(|meeting| meeting.value),
        press,
        lead,
        dress,
        transport,
        delegates,
        audience,
    })
}

fn occurrence(table: &Table<'_>, key: &'static str) -> Option<Occurrence> {
    let item = table.get(key)?;
    item.member(Occurrence::parse, &names(Occurrence::ALL, Occurrence::as_str))
}
