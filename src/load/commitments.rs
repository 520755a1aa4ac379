//! Reading commitments, what has become of them, and how points touch them (layer `load`).

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::base::source::Span;
use crate::load::parts::{names, read_audience};
use crate::load::registries::entry;
use crate::load::spans::Spans;
use crate::load::table::{Item, Located, Table};
use crate::model::{
    Commitment, CommitmentId, CommitmentState, Effect, Evidence, Id, MeetingId, Moment, PointId, Quantity,
    SideId, Status, Subject, Touch, Value,
};

/// Reads a commitment.
pub(super) fn read_commitment(table: Table<'_>, spans: &mut Spans) -> Option<Commitment> {
    let id = entry::<CommitmentId>(&table, Subject::Commitment, spans);
    let subject = id.as_ref().map(|id| Subject::Commitment(id.value.clone()));
    let mut remember = |field: String, span: Span| {
        if let Some(subject) = &subject {
            spans.set(subject, field, span);
        }
    };
    let mut sides = |key: &'static str| -> Vec<SideId> {
        let ids = table.need(key).map_or_else(Vec::new, |item| item.ids::<SideId>());
        if let Some(first) = ids.first() {
            remember(key.to_owned(), first.span);
        }
        ids.into_iter().map(|id| id.value).collect()
    };
    let (by, to) = (sides("by"), sides("to"));
    let value = table.get("value").and_then(|item| {
        remember("value".to_owned(), item.span);
        item.table("quantity")?.quantity("value")
    });
    let due = table.get("due").and_then(|item| {
        remember("due".to_owned(), item.span);
        let value = match item.value.as_integer() {
            Some(_) => item.year().map(Value::Year),
            None => item.day().map(|day| Value::Date(Moment::Day(day.value))),
        };
        value.map(|value| Quantity {
            name: "due".into(),
            value,
            bound: None,
            measure: None,
            by: None,
            of: None,
            audience: None,
        })
    });
    let superseded_by = table.get("superseded-by").and_then(|item| {
        remember("superseded-by".to_owned(), item.span);
        item.id::<CommitmentId>().map(|id| id.value)
    });
    let audience = read_audience(&table);
    let mut statuses = Vec::new();
    for status in table.tables("status", "status") {
        let field = format!("status.{}", statuses.len());
        if let Some(status) = read_status(status, |key, span| remember(format!("{field}{key}"), span)) {
            statuses.push(status);
        }
    }
    table.finish();
    Some(Commitment { id: id?.value, by, to, value, due, statuses, superseded_by, audience })
}

/// Reads a status. It has one piece of evidence: paragraphs of a source, or a point.
fn read_status(table: Table<'_>, mut remember: impl FnMut(&str, Span)) -> Option<Status> {
    remember("", table.head());
    let state = table.need("state").and_then(|item| {
        remember(".state", item.span);
        item.member(CommitmentState::parse, &names(CommitmentState::ALL, CommitmentState::as_str))
    });
    let date = table.get("date").and_then(|item| {
        remember(".date", item.span);
        item.day()
    });
    let meeting = table.get("meeting").and_then(|item| {
        remember(".meeting", item.span);
        item.id::<MeetingId>()
    });
    let point = table.get("point").map(|item| {
        remember(".point", item.span);
        read_point_reference(&item)
    });
    let cite = table.get("source").map(|item| {
        remember(".source", item.span);
        if let Some(paragraphs) = table.get("paragraphs") {
            remember(".paragraphs", paragraphs.span);
        }
        table.cite(None)
    });
    let audience = read_audience(&table);
    let context = table.context;
    let head = table.head();
    // Asked for, so that a slip in a key is told from one that is wanting.
    table.get("paragraphs");
    table.finish();
    let evidence = match (point, cite) {
        (Some(point), None) => point.map(|(meeting, point)| Evidence::Point(meeting, point)),
        (None, Some(cite)) => cite.filter(|cite| !cite.paragraphs.is_empty()).map(Evidence::Source),
        (given, _) => {
            let message = match given {
                Some(_) => phrase!("status-with-two"),
                None => phrase!("status-without-evidence"),
            };
            context.report(
                Diagnostic::error("status-without-evidence", message)
                    .at(head)
                    .hint(phrase!("status-without-evidence.hint")),
            );
            return None;
        }
    };
    if date.is_none() && meeting.is_none() && matches!(evidence, Some(Evidence::Source(_))) {
        context.report(
            Diagnostic::error("missing-key", phrase!("status-without-date"))
                .at(head)
                .hint(phrase!("status-without-date.hint")),
        );
        return None;
    }
    let (date, meeting) = (date.map(|date| date.value), meeting.map(|meeting| meeting.value));
    Some(Status { state: state?, date, meeting, evidence: evidence?, audience })
}

/// Reads `meeting/point`.
fn read_point_reference(item: &Item<'_>) -> Option<(MeetingId, PointId)> {
    let text = item.text()?;
    let parts = text.value.split_once('/');
    let both = parts.and_then(|(meeting, point)| Some((MeetingId::parse(meeting)?, PointId::parse(point)?)));
    if both.is_none() {
        item.context.report(
            Diagnostic::error("invalid-id", phrase!("invalid-point-reference", value = &text.value))
                .at(text.span)
                .hint(phrase!("invalid-point-reference.hint")),
        );
    }
    both
}

/// Reads the commitments that a point touches: an id, a table with an effect, or a list of these.
pub(super) fn read_touches(item: &Item<'_>, point: &Subject, spans: &mut Spans) -> Vec<Touch> {
    spans.set(point, "commitment", item.span);
    let items = if item.value.is_array() { item.list().unwrap_or_default() } else { vec![*item] };
    let mut touches: Vec<Touch> = Vec::new();
    for item in items {
        let Some((id, effect)) = read_touch(&item) else { continue };
        if touches.iter().any(|touch| touch.commitment == id.value) {
            let message = phrase!("commitment-twice", id = &id.value);
            item.context.report(
                Diagnostic::error("duplicate-id", message).at(id.span).hint(phrase!("commitment-twice.hint")),
            );
            continue;
        }
        spans.set(point, format!("commitment.{}", id.value), id.span);
        touches.push(Touch { commitment: id.value, effect });
    }
    touches
}

fn read_touch(item: &Item<'_>) -> Option<(Located<CommitmentId>, Option<Effect>)> {
    if item.value.is_table() {
        let table = item.table("touch")?;
        let id = table.need("id").and_then(|item| item.id());
        let effect = table
            .need("effect")
            .and_then(|item| item.member(Effect::parse, &names(Effect::ALL, Effect::as_str)));
        table.finish();
        return Some((id?, effect));
    }
    item.id().map(|id| (id, None))
}
