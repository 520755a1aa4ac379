//! The ledger of commitments, in a pack and in each brief (layer `compose`).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::compose::briefing::Parallel;
use crate::compose::commitments::compose_terms_of;
use crate::compose::gate::Screened;
use crate::compose::ledger_view::{
    ChangedView, ChangesView, ColumnView, LedgerCellView, LedgerView, LineView, OpenRowView, OpenView,
    SaidView,
};
use crate::compose::meeting::topics_order;
use crate::compose::scribe::{First, Memory, Scribe};
use crate::ledger::{Cell, Change, Ledger, Line, Standing};
use crate::localize::arguments::point_arguments;
use crate::localize::contract::wording;
use crate::localize::format::{DateStyle, Weekday};
use crate::model::{
    Commitment, CommitmentId, Id, Meeting, MeetingId, Moment, Point, PointId, Section, Subject,
};

/// The most open matters that a brief lists: a table longer than that isn't read before a meeting.
const OPEN_MOST: usize = 12;

/// The same for a planned meeting, whose brief has two sides for all that is to be said.
const OPEN_WHEN_PLANNED: usize = 3;

impl<'a> Screened<'a> {
    /// The ledger as the edition shows it at the end of a day.
    pub(crate) fn ledger(&self, day: NaiveDate) -> Ledger<'a> {
        Ledger::of(self.workspace, day)
    }

    /// The day on which the pack's ledger is drawn up: what was known on it, the meetings that the pack prints
    /// included.
    pub(crate) fn ledger_day(&self) -> NaiveDate {
        let workspace = self.workspace;
        let printed = workspace.config.meetings.iter().filter_map(|id| workspace.meetings.get(id));
        let held = printed.filter(|meeting| !meeting.is_planned()).map(|meeting| meeting.date.day).max();
        held.map_or(workspace.config.as_of, |last| last.max(workspace.config.as_of))
    }
}

/// How the points of all meetings put their commitments, and the points' numbers in their briefs.
#[derive(Debug)]
pub(super) struct Wordings<'a> {
    shown: BTreeSet<&'a CommitmentId>,
    said: BTreeMap<(&'a MeetingId, &'a PointId, &'a CommitmentId), Parallel>,
    numbers: BTreeMap<(&'a MeetingId, &'a PointId), usize>,
}

impl<'a> Wordings<'a> {
    /// Prepares for the commitments of a ledger.
    pub(super) fn new(ledger: &Ledger<'a>) -> Self {
        let shown = ledger.lines.iter().map(|line| &line.commitment.id).collect();
        Self { shown, said: BTreeMap::new(), numbers: BTreeMap::new() }
    }

    /// Writes what one meeting's points say. `scribe` writes for that meeting.
    pub(super) fn add(&mut self, job: &Screened<'_>, scribe: &mut Scribe<'_>, meeting: &'a Meeting) {
        for (index, point) in topics_order(job, meeting).into_iter().enumerate() {
            if job.prints(meeting, Section::Positions) {
                self.numbers.insert((&meeting.id, &point.id), index + 1);
            }
            let arguments = point_arguments(job.workspace, meeting, point);
            for touch in point.commitments.iter().filter(|touch| self.shown.contains(&touch.commitment)) {
                let attribute = wording(point, &touch.commitment);
                let words = scribe.line(point.id.as_str(), Some(&attribute), &arguments, First::Plain);
                self.said.insert((&meeting.id, &point.id, &touch.commitment), words);
            }
        }
    }

    /// How a point puts a commitment, in every column.
    fn of(&self, meeting: &'a Meeting, point: &'a Point, commitment: &'a Commitment) -> Option<&Parallel> {
        self.said.get(&(&meeting.id, &point.id, &commitment.id))
    }

    /// The number of a point in its brief.
    fn number(&self, meeting: &'a Meeting, point: &'a Point) -> Option<usize> {
        self.numbers.get(&(&meeting.id, &point.id)).copied()
    }

    /// What a cell says in every column, to be compared.
    fn texts(&self, ledger: &Ledger<'a>, line: &Line<'a>, cell: &Cell<'a>) -> Vec<Vec<&str>> {
        let Some(meeting) = ledger.meetings.get(cell.column) else { return Vec::new() };
        let words = |point: &'a Point| -> Vec<&str> {
            let words = self.of(meeting, point, line.commitment);
            words.into_iter().flatten().map(|text| text.value.as_str()).collect()
        };
        cell.said.iter().map(|(point, _)| words(point)).collect()
    }
}

/// Resolves the ledger of a pack.
pub(super) fn compose_ledger<'a>(
    job: &Screened<'a>,
    scribe: &mut Scribe<'_>,
    wordings: &Wordings<'a>,
    (ledger, day): (&Ledger<'a>, NaiveDate),
) -> LedgerView {
    let columns = ledger.meetings.len();
    let numbered = ledger.lines.iter().enumerate();
    let numbers: BTreeMap<&CommitmentId, usize> =
        numbered.map(|(row, line)| (&line.commitment.id, row + 1)).collect();
    let mut lines = Vec::with_capacity(ledger.lines.len());
    let mut changes: Vec<Changes> = vec![Changes::default(); columns];
    for (row, line) in ledger.lines.iter().enumerate() {
        let changed = line.changes(|cell| wordings.texts(ledger, line, cell));
        let silent = line.silent_from(columns);
        let mut cells = Vec::with_capacity(line.cells.len());
        for (index, (cell, change)) in line.cells.iter().zip(changed).enumerate() {
            let change_name = scribe.word(&format!("change-{}", change.as_str()));
            let mut note = |column: usize, what: What| {
                if let Some(changes) = changes.get_mut(column) {
                    changes.entry(what).or_default().push(row);
                }
            };
            if change.is_new() {
                note(cell.column, What::New);
            } else if change.is_noted() {
                note(cell.column, What::Changed(change));
            }
            match line.cells.get(index + 1) {
                Some(next) if next.column > cell.column + 1 => note(cell.column + 1, What::Absent),
                None if silent.is_some() => note(cell.column + 1, What::Gone),
                _ => {}
            }
            let said = cell.said.iter().filter_map(|(point, _)| {
                let meeting = ledger.meetings.get(cell.column)?;
                Some(SaidView {
                    point: wordings.number(meeting, point).map(|number| number.to_string()),
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
            successor: line.successor.and_then(|id| numbers.get(id).copied()),
            overdue: line.is_overdue_on(day),
            cells,
            silent,
        });
    }
    let place = |id| job.workspace.config.meetings.iter().position(|other| other == id);
    let meetings = ledger.meetings.iter().map(|meeting| ColumnView {
        number: place(&meeting.id).map_or(0, |index| index + 1),
        date: short_date(scribe, &Subject::Meeting(meeting.id.clone()), "date", meeting.date.day),
        place: scribe.line(&meeting.place.id.reference(), None, &Vec::new(), First::Plain),
    });
    let meetings = meetings.collect();
    // At the first meeting everything is new.
    let changes = changes.into_iter().enumerate().skip(1).filter(|(_, changes)| !changes.is_empty());
    let changes = changes.map(|(column, changes)| compose_changes(scribe, column, changes)).collect();
    LedgerView { meetings, lines, changes }
}

/// The ledger at the end of a day by itself, as the edition of a job shows it, and in its words.
pub(crate) fn ledger_alone<'a>(
    job: &Screened<'a>,
    day: NaiveDate,
    memory: &mut Memory,
) -> (Ledger<'a>, LedgerView) {
    let ledger = job.ledger(day);
    let mut wordings = Wordings::new(&ledger);
    for meeting in &ledger.meetings {
        let mut scribe = Scribe::new(job.workspace, job.locales, &job.languages, Some(meeting), memory);
        wordings.add(job, &mut scribe, meeting);
    }
    let mut scribe = Scribe::new(job.workspace, job.locales, &job.languages, None, memory);
    let view = compose_ledger(job, &mut scribe, &wordings, (&ledger, day));
    (ledger, view)
}

/// What a meeting does to the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    New,
    Changed(Change),
    Absent,
    Gone,
}

/// To which rows a meeting does what.
type Changes = BTreeMap<What, Vec<usize>>;

fn compose_changes(scribe: &mut Scribe<'_>, column: usize, mut changes: Changes) -> ChangesView {
    let mut take = |what: What| changes.remove(&what).unwrap_or_default();
    let (new, absent, gone) = (take(What::New), take(What::Absent), take(What::Gone));
    let changed = changes.into_iter().filter_map(|(what, lines)| match what {
        What::Changed(change) => {
            let name = scribe.word(&format!("change-{}", change.as_str()));
            Some(ChangedView { name, lines })
        }
        What::New | What::Absent | What::Gone => None,
    });
    ChangesView { column, new, changed: changed.collect(), absent, gone }
}

/// Resolves what earlier meetings left open and this one doesn't take up: what it takes up stands in the table above.
pub(super) fn compose_open(
    scribe: &mut Scribe<'_>,
    ledger: &Ledger<'_>,
    meeting: &Meeting,
    shown: &[&Point],
) -> OpenView {
    let day = meeting.date.day;
    let taken_up: BTreeSet<&CommitmentId> =
        shown.iter().flat_map(|point| &point.commitments).map(|touch| &touch.commitment).collect();
    let mut open: Vec<&Line<'_>> = ledger
        .open_on(day)
        .filter(|line| line.times_before(day) > 0 && !taken_up.contains(&line.commitment.id))
        .collect();
    let followed: BTreeSet<&CommitmentId> = meeting.items().flat_map(|item| &item.commitments).collect();
    // What a planned meeting follows up stands first, then what presses most; the sort is stable, so that the
    // registry's order stands behind it.
    open.sort_by_key(|line| {
        (
            !followed.contains(&line.commitment.id),
            !line.is_overdue_on(day),
            line.standing_on(day) == Some(Standing::Raised),
            line.commitment.last_day().unwrap_or(NaiveDate::MAX),
            std::cmp::Reverse(line.times_before(day)),
        )
    });
    let most = if meeting.is_planned() { OPEN_WHEN_PLANNED } else { OPEN_MOST };
    let more = open.len().saturating_sub(most);
    let rows = open.into_iter().take(most).map(|line| {
        let terms = compose_terms_of(scribe, line.commitment, First::Counts);
        OpenRowView {
            name: terms.name,
            by: terms.by,
            value: terms.value,
            due: terms.due,
            since: since(scribe, line, day),
            times: line.times_before(day),
            standing: standing(scribe, line.standing_on(day)),
            overdue: line.is_overdue_on(day),
        }
    });
    OpenView { rows: rows.collect(), more }
}

/// The day since which a line stands, as seen on a day.
pub(super) fn since(scribe: &mut Scribe<'_>, line: &Line<'_>, day: NaiveDate) -> Parallel {
    short_date(scribe, &Subject::Commitment(line.commitment.id.clone()), "id", line.since_by(day))
}

fn short_date(scribe: &mut Scribe<'_>, subject: &Subject, field: &'static str, day: NaiveDate) -> Parallel {
    scribe.value(subject, field, |formats| formats.moment(Moment::Day(day), DateStyle::Table, Weekday::No))
}

fn standing(scribe: &mut Scribe<'_>, standing: Option<Standing>) -> Parallel {
    let standing = standing.unwrap_or(Standing::Raised);
    scribe.word(&format!("standing-{}", standing.as_str()))
}
