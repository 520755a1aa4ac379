//! The ledger as CSV (RFC 4180): one line for each point that speaks of a commitment.

use crate::base::formula::line;
use crate::commands::ledger::{Answer, Row, day, due, effect, plain, state};
use crate::ledger::Act;
use crate::model::{By, Id, Meeting, Point, SideId};

/// The names of the columns.
const HEADS: [&str; 20] = [
    "number",
    "commitment",
    "name",
    "by",
    "to",
    "value",
    "due",
    "state",
    "open",
    "overdue",
    "meeting",
    "date",
    "change",
    "point",
    "stance",
    "speaker",
    "effect",
    "wording",
    "source",
    "paragraphs",
];

/// Writes the table.
pub(super) fn csv(answer: &Answer<'_, '_>) -> String {
    let mut out = String::new();
    line(&mut out, &HEADS.map(str::to_owned));
    for row in &answer.rows {
        for (cell, words) in &row.cells {
            let Some(meeting) = answer.meeting(cell) else { continue };
            for ((point, act), said) in cell.said.iter().zip(&words.said) {
                let said = [words.change.to_owned(), plain(&said.wording)];
                line(&mut out, &fields(answer, row, meeting, (point, *act), said));
            }
        }
    }
    out
}

fn fields(
    answer: &Answer<'_, '_>,
    row: &Row<'_, '_>,
    meeting: &Meeting,
    (point, act): (&Point, Act),
    [change, wording]: [String; 2],
) -> [String; 20] {
    let commitment = row.line.commitment;
    let is = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    let paragraphs: Vec<String> = point.cite.paragraphs.iter().map(u32::to_string).collect();
    [
        row.view.number.to_string(),
        commitment.id.to_string(),
        plain(&row.view.name),
        sides(&commitment.by),
        sides(&commitment.to),
        row.view.value.as_ref().map(plain).unwrap_or_default(),
        due(commitment).unwrap_or_default(),
        state(row.line, answer.day).to_owned(),
        is(row.line.is_open_on(answer.day)),
        is(row.line.is_overdue_on(answer.day)),
        meeting.id.to_string(),
        day(meeting.date.day),
        change,
        point.id.to_string(),
        point.stance.as_str().to_owned(),
        speaker(&point.by),
        effect(act).to_owned(),
        wording,
        point.cite.source.to_string(),
        paragraphs.join(" "),
    ]
}

fn sides(sides: &[SideId]) -> String {
    sides.iter().map(Id::as_str).collect::<Vec<_>>().join(" ")
}

fn speaker(by: &By) -> String {
    match by {
        By::Person(person) => person.to_string(),
        By::Sides(list) => sides(list),
    }
}
