//! The programme of the trip, day by day (layer `compose`).

use chrono::{DateTime, NaiveDate, Offset};
use chrono_tz::Tz;

use crate::compose::briefing::Parallel;
use crate::compose::gate::Screened;
use crate::compose::scribe::Scribe;
use crate::compose::time::utc;
use crate::compose::trip::delegations::{label_of, who};
use crate::compose::trip::slot;
use crate::compose::trip::view::{DayView, EntryView, Open, Slot};
use crate::localize::format::{DateStyle, Formats, Weekday};
use crate::model::{Entry, Fill, Id, Moment, Subject, Trip};

/// The entries that the edition shows, by day, in order of time.
pub(super) fn compose_days(job: &Screened<'_>, scribe: &mut Scribe<'_>, trip: &Trip) -> Vec<DayView> {
    let shown = trip.programme(job.workspace);
    shown
        .chunk_by(|a, b| a.day == b.day)
        .filter_map(|day| {
            let first = day.first()?;
            let date = scribe.value(&Subject::Entry(first.id.clone()), "date", |formats| {
                formats.moment(Moment::Day(first.day), DateStyle::Table, Weekday::Yes)
            });
            Some(DayView {
                date,
                entries: day.iter().map(|entry| compose_entry(job, scribe, trip, entry)).collect(),
            })
        })
        .collect()
}

fn compose_entry(job: &Screened<'_>, scribe: &mut Scribe<'_>, trip: &Trip, entry: &Entry) -> EntryView {
    let (start, end) = entry.moments(job.workspace);
    let open_end = matches!(entry.end, Some(Fill::ToFill));
    let time = start.map(|start| {
        clock(scribe, entry, "start", |formats| {
            let times = span(formats, start, end, entry.day);
            if open_end { format!("{times}{}", formats.until()) } else { times }
        })
    });
    let zone = start.map(|start| zone(&start, end.as_ref()));
    let zone = zone.map(|zone| clock(scribe, entry, "start", |_| zone.clone()));
    // The own side's clock is of no use to another holder.
    let config = &job.workspace.config;
    let own = config.holder(job.edition) == &config.own_side;
    let home = job.workspace.zone_of(&config.home).filter(|_| own);
    let home_time = start.zip(home).map(|(start, home)| {
        let end = end.map(|end| end.with_timezone(&home));
        clock(scribe, entry, "start", |formats| span(formats, start.with_timezone(&home), end, entry.day))
    });
    // Briefs are numbered as the edition binds them.
    let workspace = job.workspace;
    let listed = workspace.config.meetings.iter().filter_map(|id| workspace.meetings.get(id));
    let mut bound = listed;
    let number = entry.meeting.as_ref().and_then(|id| bound.position(|meeting| meeting.id == *id));
    let party: Vec<Parallel> = entry
        .delegates
        .iter()
        .filter_map(|id| trip.delegate(id))
        .map(|delegate| label_of(job, scribe, trip, delegate))
        .collect();
    EntryView {
        time: time.map_or(Slot::Open(Open::ToFill), Slot::Known),
        zone,
        open_end,
        home_time,
        title: scribe.word(&entry.id.reference()),
        place: scribe.word(&entry.place.reference()),
        to: entry.to.as_ref().map(|place| scribe.word(&place.reference())),
        venue: entry.venue.as_ref().and_then(|venue| slot(venue, |id| Some(scribe.word(&id.reference())))),
        meeting: number.map(|index| (index + 1).to_string()),
        press: entry.press.as_ref().and_then(|press| {
            slot(press, |press| Some(scribe.word(&format!("programme-press-{}", press.as_str()))))
        }),
        lead: entry.lead.as_ref().and_then(|lead| slot(lead, |lead| who(job, scribe, trip, lead))),
        dress: entry.dress.as_ref().and_then(|dress| slot(dress, |id| Some(scribe.word(&id.reference())))),
        transport: entry
            .transport
            .as_ref()
            .and_then(|transport| slot(transport, |id| Some(scribe.word(&id.reference())))),
        party: (!party.is_empty()).then(|| {
            scribe.join(&party, &Subject::Entry(entry.id.clone()), "delegates", |formats, names| {
                formats.list(names)
            })
        }),
    }
}

/// What a clock shows, in the lead language alone: a matrix has room for it once.
fn clock(
    scribe: &mut Scribe<'_>,
    entry: &Entry,
    field: &'static str,
    write: impl Fn(&Formats) -> String,
) -> Parallel {
    let mut times = scribe.value(&Subject::Entry(entry.id.clone()), field, write);
    times.truncate(1);
    times
}

/// How far the clock there is from UTC: `UTC+9`; in a journey across zones `UTC+7 → UTC+9`.
fn zone(start: &DateTime<Tz>, end: Option<&DateTime<Tz>>) -> String {
    let offset = |moment: &DateTime<Tz>| utc(moment.offset().fix().local_minus_utc());
    let begins = offset(start);
    end.map(offset)
        .filter(|end| *end != begins)
        .map_or_else(|| begins.clone(), |end| format!("{begins} → {end}"))
}

/// Begin and end; a time on another day than the entry's says how many days later or earlier: `06:45 (+1)`.
fn span(formats: &Formats, start: DateTime<Tz>, end: Option<DateTime<Tz>>, day: NaiveDate) -> String {
    let later = |moment: &DateTime<Tz>| match (moment.date_naive() - day).num_days() {
        0 => String::new(),
        days if days < 0 => format!(" (−{})", -days),
        days => format!(" (+{days})"),
    };
    match end {
        None => format!("{}{}", formats.clocks(start.time(), None), later(&start)),
        Some(end) if later(&start) == later(&end) => {
            format!("{}{}", formats.clocks(start.time(), Some(end.time())), later(&end))
        }
        Some(end) => format!(
            "{}{} – {}{}",
            formats.clocks(start.time(), None),
            later(&start),
            formats.clocks(end.time(), None),
            later(&end)
        ),
    }
}
