//! Resolves a pack: cover, timeline, figures across meetings, briefs, glossary, sources (layer `compose`).

use chrono::{Datelike, NaiveDate};

use crate::compose::briefing::{
    CellView, MeasureView, MeetingView, PackView, Parallel, Text, TickView, TimelineMark, TimelineView,
};
use crate::compose::gate::Screened;
use crate::compose::ledger::{Wordings, compose_ledger};
use crate::compose::ledger_view::LedgerView;
use crate::compose::meeting::{bounded, compose_meeting, topics_order};
use crate::compose::scribe::{First, Memory, Scribe};
use crate::compose::sources::{Numbers, compose_sources};
use crate::compose::trip::compose_trip;
use crate::compose::visits::{compose_encounters, compose_visits};
use crate::compose::{contradictions, terms};
use crate::localize::arguments::period;
use crate::localize::format::{DateStyle, Weekday};
use crate::localize::printable::Thing;
use crate::localize::voice::Arguments;
use crate::model::{Id, Measure, MeasureKind, Meeting, Moment, Quantity, Section, Subject, TermId, Value};

/// Resolves the pack of the workspace's meetings.
pub(super) fn compose_pack(job: &Screened<'_>, memory: &mut Memory) -> PackView {
    let listed = job.workspace.config.meetings.iter().filter_map(|id| job.workspace.meetings.get(id));
    let meetings: Vec<&Meeting> = listed.collect();
    let prints = |section: Section| job.prints_in_pack(section);
    let printed = job.workspace.with_background(meetings.iter().map(|meeting| &meeting.id));
    let found = contradictions::contradictions(job, &printed);
    let numbers = Numbers::of(&printed, &found, prints(Section::Sources));
    let (title, subtitle) = compose_titles(job, memory, &meetings);
    let day = job.ledger_day();
    let known = job.ledger(day);
    let mut wordings = Wordings::new(&known);
    let views: Vec<MeetingView> = meetings
        .iter()
        .enumerate()
        .map(|(index, meeting)| {
            let mut scribe = Scribe::new(job.workspace, job.locales, &job.languages, Some(meeting), memory);
            let numbers = numbers.listed_if(job.prints(meeting, Section::Sources));
            let view = compose_meeting(job, &mut scribe, meeting, index + 1, &numbers, &known);
            if prints(Section::Ledger) {
                wordings.add(job, &mut scribe, meeting);
            }
            view
        })
        .collect();
    let trip = compose_trip(job, memory, (&meetings, &views), &numbers);
    let mut scribe = Scribe::new(job.workspace, job.locales, &job.languages, None, memory);
    let timeline = match prints(Section::Timeline) || prints(Section::Visits) {
        true => Some(compose_timeline(&mut scribe, &meetings, &views)),
        false => None,
    };
    let visits = timeline.as_ref().filter(|_| prints(Section::Visits));
    let visits = visits.and_then(|timeline| compose_visits(job, &mut scribe, &meetings, timeline, &numbers));
    let encounters = prints(Section::Encounters).then(|| compose_encounters(job, &mut scribe, &meetings));
    // Nothing was said yet at a planned meeting.
    let held = || meetings.iter().zip(&views).filter(|(meeting, _)| !meeting.is_planned());
    let held: Vec<(&Meeting, &MeetingView)> = held().map(|(meeting, view)| (*meeting, view)).collect();
    let measures = job.workspace.measures.iter().filter(|_| prints(Section::Measures));
    let measures = measures.filter_map(|measure| compose_measure(job, &mut scribe, measure, &held)).collect();
    let ledger = match prints(Section::Ledger) {
        true => compose_ledger(job, &mut scribe, &wordings, (&known, day)),
        false => LedgerView::default(),
    };
    // Whoever may not see the terms of a brief may not see them in the pack.
    let used = job
        .workspace
        .terms
        .iter()
        .map(|term| &term.id)
        .filter(|id| prints(Section::Terms) && meetings.iter().any(|meeting| meeting.terms.contains(id)));
    let used: Vec<TermId> = used.cloned().collect();
    let terms = terms::compose_terms(job, &mut scribe, &used);
    let sources = match prints(Section::Sources) {
        true => compose_sources(job, &mut scribe, (&printed, &found), &numbers),
        false => Vec::new(),
    };
    let contradictions = contradictions::compose_contradictions(job, &mut scribe, &found, &numbers);
    PackView {
        title,
        subtitle,
        trip,
        glance: prints(Section::Glance),
        count: views.len(),
        meetings: views,
        timeline: timeline.filter(|_| prints(Section::Timeline)),
        visits,
        encounters: encounters.flatten(),
        measures,
        ledger,
        terms,
        sources,
        contradictions,
    }
}

pub(super) fn compose_titles(
    job: &Screened<'_>,
    memory: &mut Memory,
    meetings: &[&Meeting],
) -> (Parallel, Parallel) {
    let as_of = job.workspace.config.as_of;
    let (from, to) = period(meetings.iter().copied()).unwrap_or((as_of, as_of));
    let arguments: Arguments = vec![("period".into(), Thing::Value(Value::Period { from, to }))];
    let mut scribe = Scribe::new(job.workspace, job.locales, &job.languages, None, memory);
    let title = scribe.line("pack-title", None, &arguments, First::Plain);
    let subtitle = if scribe.has("pack-subtitle") {
        scribe.line("pack-subtitle", None, &arguments, First::Plain)
    } else {
        scribe.value(&Subject::Config, "meetings", |formats| formats.period(from, to, DateStyle::Long))
    };
    (title, subtitle)
}

/// The first day of a month, and of the month after it.
fn month_start(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

fn next_month(day: NaiveDate) -> NaiveDate {
    month_start(day).checked_add_months(chrono::Months::new(1)).unwrap_or(day)
}

fn compose_timeline(scribe: &mut Scribe<'_>, meetings: &[&Meeting], views: &[MeetingView]) -> TimelineView {
    let days = || meetings.iter().map(|meeting| meeting.date.day);
    let start = days().min().map_or(NaiveDate::MIN, month_start);
    let end = days().max().map_or(NaiveDate::MIN, next_month);
    let length = (end - start).num_days().max(1) as f64;
    let at = |day: NaiveDate| (day - start).num_days() as f64 / length;
    let mut months = Vec::new();
    let mut month = start;
    while month <= end && months.len() < 1200 {
        months.push(month);
        month = next_month(month);
    }
    // At most a dozen labels: every month, every quarter, every half-year, every year …
    let step = [1, 3, 6, 12, 24, 60, 120].into_iter().find(|step| months.len() <= step * 13).unwrap_or(120);
    let ticks = months
        .into_iter()
        .filter(|month| {
            (month.month0() as usize + 12 * month.year().unsigned_abs() as usize).is_multiple_of(step)
        })
        .map(|month| {
            let moment = Moment::Month { year: month.year(), month: month.month() };
            TickView {
                at: at(month),
                label: scribe
                    .value(&Subject::Config, "meetings", |f| f.moment(moment, DateStyle::Table, Weekday::No)),
            }
        })
        .collect();
    let marks: Vec<TimelineMark> = meetings
        .iter()
        .zip(views)
        .map(|(meeting, view)| TimelineMark {
            at: at(meeting.date.day),
            number: view.number,
            date: view.date_short.clone(),
            title: view.title.clone(),
            planned: meeting.is_planned(),
            sample: meeting.plan.as_ref().is_some_and(|plan| plan.sample),
        })
        .collect();
    let planned = scribe.word("status-planned");
    let parts = marks.iter().filter_map(|mark| {
        let status = if mark.planned { format!(" ({})", planned.first()?.value) } else { String::new() };
        Some(format!("{}: {}{status}", mark.date.first()?.value, mark.title.first()?.value))
    });
    let description = parts.collect::<Vec<_>>().join("; ");
    TimelineView { ticks, description: described(scribe, "label-timeline", &description), marks }
}

/// An alternative text: what the drawing is, then what it shows.
pub(super) fn described(scribe: &mut Scribe<'_>, label: &str, content: &str) -> Text {
    let label = scribe.word(label).into_iter().next();
    let (lang, head) = label.map_or_else(|| ("en".to_owned(), String::new()), |text| (text.lang, text.value));
    scribe.literal_in(&Subject::Config, "meetings", &format!("{head}: {content}"), &lang)
}

fn compose_measure(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    measure: &Measure,
    held: &[(&Meeting, &MeetingView)],
) -> Option<MeasureView> {
    let mut said: Vec<Vec<(&Quantity, Subject, CellView)>> = Vec::new();
    for (meeting, _) in held {
        let mut cells: Vec<(&Quantity, Subject, CellView)> = Vec::new();
        for (index, point) in topics_order(job, meeting).into_iter().enumerate() {
            for quantity in point.quantities.iter().filter(|q| q.measure.as_ref() == Some(&measure.id)) {
                if cells.iter().any(|(other, ..)| other.value == quantity.value && other.by == quantity.by) {
                    continue;
                }
                let subject = Subject::Point(meeting.id.clone(), point.id.clone());
                let cell = CellView {
                    value: bounded(scribe, &subject, quantity),
                    by: quantity
                        .by
                        .map(|year| scribe.value(&subject, "quantities", |f| f.value(&Value::Year(year)))),
                    stance: scribe.word(&format!("stance-{}", point.stance.as_str())),
                    point: job.prints(meeting, Section::Positions).then(|| (index + 1).to_string()),
                    share: magnitude(&quantity.value),
                };
                cells.push((quantity, subject, cell));
            }
        }
        said.push(cells);
    }
    let largest = said.iter().flatten().map(|(_, _, cell)| cell.share).fold(0.0, f64::max);
    if largest <= 0.0 {
        return None;
    }
    let cells: Vec<Vec<CellView>> = said
        .into_iter()
        .map(|cells| {
            cells.into_iter().map(|(_, _, cell)| CellView { share: cell.share / largest, ..cell }).collect()
        })
        .collect();
    let mut parts = Vec::new();
    for (cells, (_, view)) in cells.iter().zip(held) {
        let values: Vec<&str> =
            cells.iter().filter_map(|cell| Some(cell.value.first()?.value.as_str())).collect();
        if !values.is_empty() {
            let date = view.date_short.first().map_or("", |text| text.value.as_str());
            parts.push(format!("{date}: {}", values.join(", ")));
        }
    }
    let id = measure.id.reference();
    let description = described(scribe, &id, &parts.join("; "));
    Some(MeasureView {
        name: scribe.word(&id),
        kind: scribe.word(match measure.kind {
            MeasureKind::Target => "measure-kind-target",
            MeasureKind::Actual => "measure-kind-actual",
        }),
        description,
        cells,
    })
}

/// A value's size, for a chart's geometry only: never printed.
fn magnitude(value: &Value) -> f64 {
    match value {
        Value::Money { amount, .. } => amount.to_string().parse().unwrap_or(0.0),
        Value::Count(number) | Value::Percent(number) => number.to_string().parse().unwrap_or(0.0),
        _ => 0.0,
    }
}
