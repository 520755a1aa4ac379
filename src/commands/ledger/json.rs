//! The ledger as JSON; `src/commands/schema/ledger.json` describes it.

use serde_json::{Value, json};

use crate::commands::ledger::{Answer, Row, day, due, effect, state};
use crate::compose::briefing::Parallel;
use crate::compose::ledger_view::LedgerCellView;
use crate::ledger::Cell;
use crate::model::{By, Cite, Evidence, Id, Status};

/// The version of the answer's form.
const VERSION: u32 = 1;

/// Writes the answer.
pub(super) fn json(answer: &Answer<'_, '_>) -> Value {
    json!({
        "version": VERSION,
        "as-of": day(answer.day),
        "language": answer.language,
        "meetings": answer.meetings.iter().map(|meeting| json!({
            "id": meeting.id.as_str(),
            "date": day(meeting.date.day),
        })).collect::<Vec<_>>(),
        "commitments": answer.rows.iter().map(|row| commitment(answer, row)).collect::<Vec<_>>(),
    })
}

fn commitment(answer: &Answer<'_, '_>, row: &Row<'_, '_>) -> Value {
    let (line, own) = (row.line, row.line.commitment);
    let ids = |list: &[_]| list.iter().map(Id::as_str).map(str::to_owned).collect::<Vec<_>>();
    json!({
        "number": row.view.number,
        "id": own.id.as_str(),
        "name": text(&row.view.name),
        "by": ids(&own.by),
        "to": ids(&own.to),
        "value": row.view.value.as_ref().map(text),
        "due": due(own),
        "state": state(line, answer.day),
        "open": line.is_open_on(answer.day),
        "overdue": line.is_overdue_on(answer.day),
        "superseded-by": line.successor.map(Id::as_str),
        "raised": line.cells.first().map(|cell| day(cell.day)),
        "made": line.made().map(|cell| day(cell.day)),
        "last": line.cells.last().map(|cell| day(cell.day)),
        "times": line.cells.len(),
        "statuses": line.statuses.iter().map(|(since, status)| json!({
            "state": status.state.as_str(),
            "date": day(*since),
            "evidence": evidence(status),
        })).collect::<Vec<_>>(),
        "meetings": row.cells.iter().filter_map(|(cell, words)| said(answer, cell, words)).collect::<Vec<_>>(),
    })
}

fn said(answer: &Answer<'_, '_>, cell: &Cell<'_>, words: &LedgerCellView) -> Option<Value> {
    let meeting = answer.meeting(cell)?;
    let points = cell.said.iter().zip(&words.said).map(|((point, act), said)| {
        json!({
            "id": point.id.as_str(),
            "number": said.point,
            "stance": point.stance.as_str(),
            "by": match &point.by {
                By::Person(person) => vec![person.as_str()],
                By::Sides(sides) => sides.iter().map(Id::as_str).collect(),
            },
            "effect": effect(*act),
            "wording": text(&said.wording),
            "cite": cite(&point.cite),
        })
    });
    Some(json!({
        "id": meeting.id.as_str(),
        "date": day(cell.day),
        "change": words.change,
        "points": points.collect::<Vec<_>>(),
    }))
}

fn evidence(status: &Status) -> Value {
    match &status.evidence {
        Evidence::Source(source) => cite(source),
        Evidence::Point(meeting, point) => json!({ "meeting": meeting.as_str(), "point": point.as_str() }),
    }
}

fn cite(cite: &Cite) -> Value {
    json!({ "source": cite.source.as_str(), "paragraphs": cite.paragraphs })
}

fn text(parallel: &Parallel) -> String {
    parallel.first().map(|text| text.value.clone()).unwrap_or_default()
}
