//! The ledger as CSV (RFC 4180): one line for each point that speaks of a commitment.

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

fn line(out: &mut String, fields: &[String]) {
    let fields: Vec<String> = fields.iter().map(|text| field(text)).collect();
    out.push_str(&fields.join(","));
    out.push_str("\r\n");
}

/// A field. What a spreadsheet would run as a formula gets an apostrophe in front, so that it stays a text.
fn field(text: &str) -> String {
    let runs = text
        .trim_start_matches(['\'', ' '])
        .starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    let safe = if runs { format!("'{text}") } else { text.to_owned() };
    if safe.contains(['"', ',', '\n', '\r', ';', '\t']) {
        format!("\"{}\"", safe.replace('"', "\"\""))
    } else {
        safe
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_stay_texts() {
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("+84", "'+84"),
            ("-5", "'-5"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "\"'\t=1\""),
            (" =1", "' =1"),
            ("＝1", "'＝1"),
            ("a=b", "a=b"),
        ] {
            assert_eq!(field(text), written);
        }
    }

    #[test]
    fn fields_are_quoted_where_they_must_be() {
        assert_eq!(field("a, \"b\"\nc"), "\"a, \"\"b\"\"\nc\"");
        assert_eq!(field("약속"), "약속");
        let mut out = String::new();
        line(&mut out, &["a".into(), String::new()]);
        assert_eq!(out, "a,\r\n");
    }
}
