//! The ledger of commitments, in a pack and in each brief (layer `compose`).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::compose::Job;
use crate::compose::arguments::point_arguments;
use crate::compose::briefing::{MeetingView, Parallel};
use crate::compose::commitments::compose_terms_of;
use crate::compose::ledger_view::{
    ChangesView, ColumnView, LedgerCellView, LedgerView, LineView, OpenRowView, OpenView, SaidView,
};
use crate::compose::meeting::topics_order;
use crate::compose::scribe::{First, Scribe};
use crate::ledger::{Cell, Ledger, Line, Standing};
use crate::localize::contract::wording;
use crate::localize::format::{DateStyle, Weekday};
use crate::model::{
    Audience, Commitment, CommitmentId, Id, Meeting, MeetingId, Moment, Point, PointId, Subject,
};

/// The most open matters that a brief lists: a table longer than that isn't read before a meeting.
const OPEN_MOST: usize = 12;

impl<'a> Job<'a> {
    /// The ledger as the edition shows it at the end of a day.
    pub(crate) fn ledger(&self, day: NaiveDate) -> Ledger<'a> {
        Ledger::of(self.workspace, day, |audience: Audience| self.shows(audience))
    }

    /// The day on which the pack's ledger is drawn up: what was known on it, the meetings that the pack prints
    /// included.
    pub(crate) fn ledger_day(&self) -> NaiveDate {
        let workspace = self.workspace;
        let printed = workspace.config.meetings.iter().filter_map(|id| workspace.meetings.get(id));
        let held = printed.map(|meeting| meeting.date.day).max();
        held.map_or(workspace.config.as_of, |last| last.max(workspace.config.as_of))
    }
}

/// How the points of all meetings put their commitments, and the points' numbers in their briefs.
#[derive(Debug, Default)]
pub(crate) struct Wordings {
    said: BTreeMap<(MeetingId, PointId, CommitmentId), Parallel>,
    numbers: BTreeMap<(MeetingId, PointId), usize>,
}

impl Wordings {
    /// Writes what one meeting's points say. `scribe` writes for that meeting.
    pub(crate) fn add(&mut self, job: &Job<'_>, scribe: &mut Scribe<'_>, meeting: &Meeting) {
        let shown: Vec<&Point> = meeting.points.iter().filter(|point| job.shows(point.audience)).collect();
        for (index, point) in topics_order(job, &shown).into_iter().enumerate() {
            self.numbers.insert((meeting.id.clone(), point.id.clone()), index + 1);
            let arguments = point_arguments(job, meeting, point);
            for touch in &point.commitments {
                let known = job.workspace.commitments.iter().find(|known| known.id == touch.commitment);
                if !known.is_some_and(|commitment| job.shows(commitment.audience)) {
                    continue;
                }
                let attribute = wording(point, &touch.commitment);
                let words = scribe.line(point.id.as_str(), Some(&attribute), &arguments, First::Plain);
                let key = (meeting.id.clone(), point.id.clone(), touch.commitment.clone());
                self.said.insert(key, words);
            }
        }
    }

    /// How a point puts a commitment, in every column.
    pub(crate) fn of(&self, meeting: &Meeting, point: &Point, commitment: &Commitment) -> Option<&Parallel> {
        self.said.get(&(meeting.id.clone(), point.id.clone(), commitment.id.clone()))
    }

    /// The number of a point in its brief.
    pub(crate) fn number(&self, meeting: &Meeting, point: &Point) -> Option<usize> {
        self.numbers.get(&(meeting.id.clone(), point.id.clone())).copied()
    }

    /// What a cell says in every column, to be compared.
    pub(crate) fn texts(&self, ledger: &Ledger<'_>, line: &Line<'_>, cell: &Cell<'_>) -> Vec<Vec<&str>> {
        let Some(meeting) = ledger.meetings.get(cell.column) else { return Vec::new() };
        let words = |point: &Point| -> Vec<&str> {
            let words = self.of(meeting, point, line.commitment);
            words.into_iter().flatten().map(|text| text.value.as_str()).collect()
        };
        cell.said.iter().map(|(point, _)| words(point)).collect()
    }
}

/// Resolves the ledger of a pack. `views` are its meetings.
pub(super) fn compose_ledger(
    job: &Job<'_>,
    scribe: &mut Scribe<'_>,
    wordings: &Wordings,
    ledger: &Ledger<'_>,
    views: &[MeetingView],
) -> LedgerView {
    let day = job.ledger_day();
    let columns = ledger.meetings.len();
    let mut lines = Vec::with_capacity(ledger.lines.len());
    let mut changes: Vec<ChangesView> = (1..columns)
        .map(|column| ChangesView {
            column,
            new: Vec::new(),
            changed: Vec::new(),
            absent: Vec::new(),
            gone: Vec::new(),
        })
        .collect();
    let mut at = |column: usize, note: &mut dyn FnMut(&mut ChangesView)| {
        if let Some(view) = column.checked_sub(1).and_then(|index| changes.get_mut(index)) {
            note(view);
        }
    };
    for (row, line) in ledger.lines.iter().enumerate() {
        let changed = line.changes(|cell| wordings.texts(ledger, line, cell));
        let silent = line.silent_from(columns);
        let mut cells = Vec::with_capacity(line.cells.len());
        for (index, (cell, change)) in line.cells.iter().zip(changed).enumerate() {
            let change_name = scribe.word(&format!("change-{}", change.as_str()));
            if change.is_new() {
                at(cell.column, &mut |view| view.new.push(row));
            } else if change.is_noted() {
                at(cell.column, &mut |view| view.changed.push((row, change_name.clone())));
            }
            match line.cells.get(index + 1) {
                Some(next) if next.column > cell.column + 1 => {
                    at(cell.column + 1, &mut |view| view.absent.push(row));
                }
                None if silent.is_some() => at(cell.column + 1, &mut |view| view.gone.push(row)),
                _ => {}
            }
            let said = cell.said.iter().filter_map(|(point, _)| {
                let meeting = ledger.meetings.get(cell.column)?;
                Some(SaidView {
                    point: wordings.number(meeting, point).map(|number| number.to_string())?,
                    stance: scribe.word(&format!("stance-{}", point.stance.as_str())),
                    wording: wordings.of(meeting, point, line.commitment)?.clone(),
                })
            });
            let said = said.collect();
            cells.push(LedgerCellView { column: cell.column, change: change.as_str(), change_name, said });
        }
        let terms = compose_terms_of(scribe, line.commitment, First::Plain);
        lines.push(LineView {
            number: row + 1,
            name: terms.name,
            by: terms.by,
            to: terms.to,
            value: terms.value,
            due: terms.due,
            standing: standing(scribe, line.standing_on(day)),
            overdue: line.is_overdue_on(day),
            cells,
            silent,
        });
    }
    let of_view = |meeting: &&Meeting| views.iter().find(|view| view.id == meeting.id.as_str());
    let meetings = ledger.meetings.iter().filter_map(|meeting| of_view(meeting)).map(|view| ColumnView {
        number: view.number,
        date: view.date_short.clone(),
        place: view.place.clone(),
    });
    let is_empty = |view: &ChangesView| {
        view.new.is_empty() && view.changed.is_empty() && view.absent.is_empty() && view.gone.is_empty()
    };
    let meetings = meetings.collect();
    changes.retain(|view| !is_empty(view));
    LedgerView { meetings, lines, changes }
}

/// Resolves what earlier meetings left open and this one doesn't take up: what it takes up stands in the table above.
pub(super) fn compose_open(
    scribe: &mut Scribe<'_>,
    ledger: &Ledger<'_>,
    meeting: &Meeting,
    shown: &[&Point],
) -> OpenView {
    let day = meeting.date.day;
    let taken_up = |line: &Line<'_>| shown.iter().any(|point| point.touches(&line.commitment.id));
    let mut open: Vec<&Line<'_>> =
        ledger.open_on(day).filter(|line| line.times_before(day) > 0 && !taken_up(line)).collect();
    // What presses most stands first; the sort is stable, so that the registry's order stands behind it.
    open.sort_by_key(|line| {
        (
            !line.is_overdue_on(day),
            line.standing_on(day) == Some(Standing::Raised),
            line.commitment.last_day().unwrap_or(NaiveDate::MAX),
            std::cmp::Reverse(line.times_before(day)),
        )
    });
    let more = open.len().saturating_sub(OPEN_MOST);
    let rows = open.into_iter().take(OPEN_MOST).map(|line| {
        let terms = compose_terms_of(scribe, line.commitment, First::Counts);
        OpenRowView {
            name: terms.name,
            by: terms.by,
            value: terms.value,
            due: terms.due,
            since: date(scribe, line, day),
            times: line.times_before(day),
            standing: standing(scribe, line.standing_on(day)),
            overdue: line.is_overdue_on(day),
        }
    });
    OpenView { rows: rows.collect(), more }
}

/// The day since which a line stands, as seen on a day.
pub(super) fn date(scribe: &mut Scribe<'_>, line: &Line<'_>, day: NaiveDate) -> Parallel {
    let since = Moment::Day(line.since_by(day));
    let subject = Subject::Commitment(line.commitment.id.clone());
    scribe.value(&subject, "id", |formats| formats.moment(since, DateStyle::Table, Weekday::No))
}

fn standing(scribe: &mut Scribe<'_>, standing: Option<Standing>) -> Parallel {
    let standing = standing.unwrap_or(Standing::Raised);
    scribe.word(&format!("standing-{}", standing.as_str()))
}
