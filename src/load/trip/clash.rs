//! Times of the programme: those that don't exist, days outside the trip, entries at once, meetings elsewhere
//! (layer `load`).

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveTime, TimeDelta, Timelike};
use chrono_tz::Tz;

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::load::check::Checker;
use crate::model::{
    DayPart, DelegateId, DelegateRole, Entry, Fill, Id, Local, Meeting, MeetingTime, PlaceId, Subject, Trip,
    Workspace, local,
};

/// Whether begin and end are times of the clock there, in the trip's days, and in this order.
pub(super) fn times(checker: &mut Checker<'_>, entry: &Entry, trip: &Trip) {
    let subject = Subject::Entry(entry.id.clone());
    let workspace = checker.workspace;
    let last = entry.end_day.unwrap_or(entry.day);
    for (day, field) in [(entry.day, "date"), (last, "end-date")] {
        if !(trip.from..=trip.to).contains(&day) && (field == "date" || entry.end_day.is_some()) {
            checker.findings.push(
                Diagnostic::error("entry-outside-trip", phrase!("entry-outside-trip", id = &entry.id, day))
                    .at(checker.spans.get(&subject, field))
                    .label(
                        checker.spans.get(&Subject::Trip(trip.id.clone()), "days"),
                        phrase!("entry-outside-trip.days", from = trip.from, to = trip.to),
                    )
                    .hint(phrase!("entry-outside-trip.hint")),
            );
        }
    }
    let start = entry.start.known().and_then(|clock| Some((clock, entry.start_in(workspace, clock)?)));
    let end = entry.end.as_ref().and_then(Fill::known);
    let end = end.and_then(|clock| Some((clock, entry.end_in(workspace, clock)?)));
    let ends = entry.to.as_ref().unwrap_or(&entry.place);
    for (found, field, key, place) in
        [(start, "start", "start-occurrence", &entry.place), (end, "end", "end-occurrence", ends)]
    {
        if let Some((clock, moment)) = found {
            clock_change(checker, (&subject, field, key), clock.time, moment, place);
        }
    }
    if let (Some((_, Local::At(start))), Some((_, Local::At(end)))) = (start, end)
        && end <= start
    {
        checker.findings.push(
            Diagnostic::error("end-before-start", phrase!("end-before-start", id = &entry.id))
                .at(checker.spans.get(&subject, "end"))
                .label(checker.spans.get(&subject, "start"), phrase!("end-before-start.begins"))
                .hint(phrase!("end-before-start.hint")),
        );
    }
}

/// Whether the clock time of a meeting is one of the clock there.
pub(in crate::load) fn meeting_time(checker: &mut Checker<'_>, meeting: &Meeting) {
    let date = &meeting.date;
    let place = &meeting.place.id;
    if let (Some(MeetingTime::Clock(time)), Some(zone)) = (date.time, checker.workspace.zone_of(place)) {
        let subject = Subject::Meeting(meeting.id.clone());
        let moment = local(zone, date.day, time, date.occurrence);
        clock_change(checker, (&subject, "date.time", "occurrence"), time, moment, place);
    }
}

/// A clock time that the clocks of the place skip, or show twice; `key` says which of two is meant.
fn clock_change(
    checker: &mut Checker<'_>,
    (subject, field, key): (&Subject, &'static str, &'static str),
    time: NaiveTime,
    moment: Local,
    place: &PlaceId,
) {
    let zone = checker.workspace.zone_of(place).map_or("", |zone| zone.name());
    let time = time.format("%H:%M");
    let finding = match moment {
        Local::At(_) => return,
        Local::Skipped => Diagnostic::error("skipped-time", phrase!("skipped-time", time, zone))
            .hint(phrase!("skipped-time.hint")),
        Local::Doubled(..) => Diagnostic::error("doubled-time", phrase!("doubled-time", time, zone))
            .hint(phrase!("doubled-time.hint", key)),
    };
    checker.findings.push(finding.at(checker.spans.get(subject, field)));
}

/// Whether an entry and its meeting say the same.
pub(super) fn meeting(checker: &mut Checker<'_>, entry: &Entry, trip: &Trip) {
    let Some(id) = &entry.meeting else { return };
    let subject = Subject::Entry(entry.id.clone());
    let Some(meeting) = checker.known_meeting(id, &subject, "meeting") else { return };
    let there = Subject::Meeting(id.clone());
    let day = meeting.date.day;
    if !(trip.from..=trip.to).contains(&day) {
        checker.findings.push(
            Diagnostic::error("meeting-outside-trip", phrase!("meeting-outside-trip", id, day))
                .at(checker.spans.get(&subject, "meeting"))
                .label(checker.spans.get(&there, "date"), phrase!("meeting-contradicts-entry.meeting"))
                .hint(phrase!("meeting-outside-trip.hint", from = trip.from, to = trip.to)),
        );
        return;
    }
    let start = entry.start.known().map(|clock| clock.time);
    let contradicted = [
        (day != entry.day).then_some(("date", "date")),
        start
            .zip(meeting.date.time)
            .is_some_and(|(start, time)| !agrees(start, time))
            .then_some(("start", "date.time")),
        (!together(checker.workspace, &entry.place, &meeting.place.id)).then_some(("place", "place")),
    ];
    for (field, other) in contradicted.into_iter().flatten() {
        checker.findings.push(
            Diagnostic::error(
                "meeting-contradicts-entry",
                phrase!("meeting-contradicts-entry", key = field, id = &entry.id, meeting = id),
            )
            .at(checker.spans.get(&subject, field))
            .label(checker.spans.get(&there, other), phrase!("meeting-contradicts-entry.meeting"))
            .hint(phrase!("meeting-contradicts-entry.hint")),
        );
    }
}

/// Whether a clock time agrees with what a meeting says of its own.
fn agrees(start: NaiveTime, time: MeetingTime) -> bool {
    match time {
        MeetingTime::Clock(time) => start == time,
        MeetingTime::Part(DayPart::Morning) => start.hour() < 12,
        MeetingTime::Part(DayPart::Afternoon) => (12..19).contains(&start.hour()),
        MeetingTime::Part(DayPart::Evening) => start.hour() >= 17,
    }
}

/// Whether two places are the same, or one lies within the other.
fn together(workspace: &Workspace, a: &PlaceId, b: &PlaceId) -> bool {
    // A place that isn't known has been reported.
    if [a, b].iter().any(|place| !workspace.places.contains_key(place)) {
        return true;
    }
    let holds = |outer: &PlaceId, inner: &PlaceId| {
        let mut place = Some(inner);
        for _ in 0..=workspace.places.len() {
            match place {
                Some(id) if id == outer => return true,
                Some(id) => place = workspace.places.get(id).and_then(|place| place.within.as_ref()),
                None => return false,
            }
        }
        false
    };
    holds(a, b) || holds(b, a)
}

/// A stretch of time that an entry takes.
struct Span<'a> {
    start: DateTime<Tz>,
    end: DateTime<Tz>,
    entry: &'a Entry,
}

/// Nobody is at two entries at once. The head has the programme of the delegation; delegates that an entry names have
/// one of their own meanwhile.
pub(super) fn overlaps(checker: &mut Checker<'_>, trip: &Trip) {
    let head =
        |id: &DelegateId| trip.delegate(id).is_some_and(|delegate| delegate.role == DelegateRole::Lead);
    let mut lines: BTreeMap<Option<&DelegateId>, Vec<Span<'_>>> = BTreeMap::new();
    for entry in &trip.entries {
        let (Some(start), end) = entry.moments(checker.workspace) else { continue };
        // Without an end it takes a moment at least.
        let end = end.unwrap_or(start + TimeDelta::minutes(1));
        if end <= start {
            continue;
        }
        // The head's entries are the whole delegation's.
        let common = entry.delegates.is_empty() || entry.delegates.iter().any(head);
        if common {
            lines.entry(None).or_default().push(Span { start, end, entry });
        }
        for delegate in entry.delegates.iter().filter(|id| !head(id)) {
            lines.entry(Some(delegate)).or_default().push(Span { start, end, entry });
        }
    }
    let mut seen = BTreeSet::new();
    for spans in lines.values_mut() {
        spans.sort_by_key(|span| (span.start, span.end));
        let mut longest: Option<&Span<'_>> = None;
        for span in spans.iter() {
            if let Some(before) = longest.filter(|before| span.start < before.end)
                && seen.insert((before.entry.id.as_str(), span.entry.id.as_str()))
            {
                let place = |entry: &Entry| checker.spans.get(&Subject::Entry(entry.id.clone()), "start");
                let finding = Diagnostic::error(
                    "overlapping-entries",
                    phrase!("overlapping-entries", id = &span.entry.id, other = &before.entry.id),
                )
                .at(place(span.entry))
                .label(place(before.entry), phrase!("overlapping-entries.first"))
                .hint(phrase!("overlapping-entries.hint"));
                checker.findings.push(finding);
            }
            if longest.is_none_or(|before| span.end > before.end) {
                longest = Some(span);
            }
        }
    }
}
