//! Dates written out by hand that lie after the day of which a workspace is printed (layer `lint`).
//!
//! A typed date may lie in the future: it says by its variable what it is (a deadline, a summit to come), and whether it
//! is that of a later meeting or report is known from the workspace (`Workspace::too_early`). A date in words says
//! nothing of the kind: a day or month after the as-of date is an error, a bare year (a target of 2030) is not. A day and
//! month without a year are read in the year of the meeting.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::lint::Found;
use crate::lint::facts::{Fact, read};
use crate::localize::ast::Entry;
use crate::localize::trace::{Choice, Tracer, Written, variants};
use crate::localize::voice::Arguments;
use crate::model::{Language, MeetingId, Moment, Workspace};

/// The code of the findings.
pub(super) const CODE: &str = "later-date";

/// The most variants of a message that are looked at.
const MOST: usize = 64;

/// Checks every text of a message.
pub(super) fn check(
    known: &Workspace,
    tracer: &Tracer<'_>,
    (language, meeting, entry): (Language, Option<&MeetingId>, &Entry),
    arguments: &Arguments,
    found: &mut Vec<Found>,
) {
    let as_of = known.config.as_of;
    let year = meeting.and_then(|id| known.meetings.get(id)).map(|meeting| meeting.date.day.year());
    let mut seen = BTreeSet::new();
    for (_, pattern) in entry.patterns() {
        let choices = (0..variants(pattern).min(MOST)).map(Choice::Variant);
        for choice in std::iter::once(Choice::Natural).chain(choices) {
            let Some(traced) = tracer.pattern(pattern, arguments, choice) else { continue };
            for reading in read(language, &traced.text).into_iter().filter(|reading| !reading.weak) {
                if !moment(reading.fact, year).is_some_and(|moment| moment.is_after(as_of)) {
                    continue;
                }
                let typed = |piece: &Written| matches!(piece, Written::Variable { .. });
                let here = |piece: &Written| *piece == Written::Text;
                let pieces = || traced.under(&reading.range).map(|piece| &piece.from);
                let span = traced.span(&reading.range).unwrap_or(entry.id.span);
                if pieces().any(typed) || !pieces().any(here) || !seen.insert((span.start, span.end)) {
                    continue;
                }
                let date = traced.text.get(reading.range.clone()).unwrap_or_default().replace('\n', " ");
                found.push(Found::new(
                    language,
                    meeting,
                    &entry.id.text,
                    report(&entry.id.text, &date, as_of).at(span),
                ));
            }
        }
    }
}

/// The day or month that a text states.
fn moment(fact: Fact, year: Option<i32>) -> Option<Moment> {
    let Fact::Date { year: stated, month: Some(month), day } = fact else { return None };
    let year = match (stated, day) {
        (Some(stated), _) => i32::try_from(stated).ok()?,
        // A month by itself may be any year's.
        (None, Some(_)) => year?,
        (None, None) => return None,
    };
    match day {
        Some(day) => NaiveDate::from_ymd_opt(year, month, day).map(Moment::Day),
        None => Some(Moment::Month { year, month }),
    }
}

fn report(id: &str, date: &str, day: NaiveDate) -> Diagnostic {
    Diagnostic::error("later-date", phrase!("later-date", id, date, day)).hint(phrase!("later-date.hint"))
}
