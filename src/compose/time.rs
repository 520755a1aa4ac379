//! The time of a meeting, as far as it is known (layer `compose`).

use chrono::Offset;

use crate::compose::briefing::Text;
use crate::compose::gate::Screened;
use crate::compose::scribe::Scribe;
use crate::localize::format::{DateStyle, Weekday};
use crate::model::{Meeting, MeetingTime, Moment, Subject, local};

/// The local time as far as known, and the same by the own side's clock where that differs.
pub(super) fn compose_time(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    meeting: &Meeting,
) -> (Option<Vec<Text>>, Option<Vec<Text>>) {
    let subject = Subject::Meeting(meeting.id.clone());
    match meeting.date.time {
        None => (None, None),
        Some(MeetingTime::Part(part)) => (Some(scribe.word(&format!("part-{}", part.as_str()))), None),
        Some(MeetingTime::Clock(time)) => {
            let zone = job.workspace.zone_of(&meeting.place.id);
            let home = job.workspace.zone_of(&job.workspace.config.home);
            let date = &meeting.date;
            let local = zone.and_then(|zone| local(zone, date.day, time, date.occurrence).single());
            let shown = local.map(|local| (local.time(), local.offset().fix().local_minus_utc()));
            let line = |scribe: &mut Scribe<'_>,
                        time: chrono::NaiveTime,
                        offset: Option<i32>,
                        day: Option<chrono::NaiveDate>| {
                scribe.value(&subject, "date", |formats| {
                    let clock = formats.time(time);
                    let clock =
                        offset.map_or_else(|| clock.clone(), |offset| format!("{clock} ({})", utc(offset)));
                    day.map_or_else(
                        || clock.clone(),
                        |day| {
                            format!(
                                "{clock}, {}",
                                formats.moment(Moment::Day(day), DateStyle::Table, Weekday::No)
                            )
                        },
                    )
                })
            };
            let here = line(scribe, time, shown.map(|(_, offset)| offset), None);
            let there = local.zip(home).map(|(local, home)| local.with_timezone(&home)).and_then(|there| {
                let offset = there.offset().fix().local_minus_utc();
                let same = shown.is_some_and(|(_, here)| here == offset);
                let day = (there.date_naive() != meeting.date.day).then(|| there.date_naive());
                (!same).then(|| line(scribe, there.time(), Some(offset), day))
            });
            (Some(here), there)
        }
    }
}

/// An offset from UTC: `UTC+9`, `UTC−5`, `UTC+5:30`.
pub(super) fn utc(seconds: i32) -> String {
    let sign = if seconds < 0 { '−' } else { '+' };
    let minutes = seconds.abs() / 60;
    match minutes % 60 {
        0 => format!("UTC{sign}{}", minutes / 60),
        rest => format!("UTC{sign}{}:{rest:02}", minutes / 60),
    }
}
