//! Reading who travels and receives, who sits where, and whom to call (layer `load`).

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::load::parts::{names, read_audience};
use crate::load::spans::Spans;
use crate::load::table::Table;
use crate::load::trip::fill::ToFill;
use crate::load::trip::{entry, read_lead};
use crate::model::{
    Contact, ContactId, Delegate, DelegateId, DelegateRole, EntryId, Seating, SeatingId, SideId, Subject,
};

/// Reads a delegate: a person, an office, or a place kept open.
pub(super) fn read_delegate(table: Table<'_>, spans: &mut Spans) -> Option<Delegate> {
    let id = entry::<DelegateId>(&table, Subject::Delegate, spans);
    let subject = id.as_ref().map_or(Subject::Config, |id| Subject::Delegate(id.value.clone()));
    let open = ToFill::read(&table, &["person", "office"], &subject, spans);
    let side = side(&table, &subject, spans);
    let person = open.fill(&table, "person", (&subject, spans), |item| item.id().map(|id| id.value));
    let office = open.fill(&table, "office", (&subject, spans), |item| item.id().map(|id| id.value));
    if table.get("person").is_none()
        && table.get("office").is_none()
        && !open.has("person")
        && !open.has("office")
    {
        table.context.report(
            Diagnostic::error("missing-key", phrase!("delegate-without-person"))
                .at(table.head())
                .hint(phrase!("delegate-without-person.hint")),
        );
    }
    let role = table.need("role").and_then(|item| {
        spans.set(&subject, "role", item.span);
        item.member(DelegateRole::parse, &names(DelegateRole::ALL, DelegateRole::as_str))
    });
    let precedence = table.get("precedence").and_then(|item| {
        spans.set(&subject, "precedence", item.span);
        item.positive()
    });
    let audience = read_audience(&table);
    table.finish();
    Some(Delegate { id: id?.value, side: side?, person, office, role: role?, precedence, audience })
}

fn side(table: &Table<'_>, subject: &Subject, spans: &mut Spans) -> Option<SideId> {
    let side = table.need("side").and_then(|item| item.id::<SideId>())?;
    spans.set(subject, "side", side.span);
    Some(side.value)
}

/// Reads a table plan.
pub(super) fn read_seating(table: Table<'_>, spans: &mut Spans) -> Option<Seating> {
    let id = entry::<SeatingId>(&table, Subject::Seating, spans);
    let subject = id.as_ref().map_or(Subject::Config, |id| Subject::Seating(id.value.clone()));
    let at = table.get("entry").and_then(|item| {
        spans.set(&subject, "entry", item.span);
        item.id::<EntryId>()
    });
    let mut seats: Vec<(SideId, Vec<DelegateId>)> = Vec::new();
    for row in table.tables("seats", "seats") {
        let side = row.need("side").and_then(|item| item.id::<SideId>());
        let delegates = row.need("delegates").map_or_else(Vec::new, |item| item.ids::<DelegateId>());
        row.finish();
        let Some(side) = side else { continue };
        if seats.iter().any(|(other, _)| *other == side.value) {
            table.context.report(
                Diagnostic::error("duplicate-id", phrase!("seats-twice", side = &side.value))
                    .at(side.span)
                    .label(spans.get(&subject, &format!("seats.{}", side.value)), phrase!("first-here"))
                    .hint(phrase!("twice.hint")),
            );
            continue;
        }
        spans.set(&subject, format!("seats.{}", side.value), side.span);
        let mut list = Vec::new();
        for delegate in delegates {
            let field = format!("seats.{}.{}", side.value, delegate.value);
            if list.contains(&delegate.value) {
                table.context.report(
                    Diagnostic::error("seated-twice", phrase!("seated-twice", id = &delegate.value))
                        .at(delegate.span)
                        .label(spans.get(&subject, &field), phrase!("first-here"))
                        .hint(phrase!("twice.hint")),
                );
                continue;
            }
            spans.set(&subject, field, delegate.span);
            list.push(delegate.value);
        }
        seats.push((side.value, list));
    }
    let audience = read_audience(&table);
    table.finish();
    Some(Seating { id: id?.value, entry: at.map(|at| at.value), seats, audience })
}

/// Reads a contact.
pub(super) fn read_contact(table: Table<'_>, spans: &mut Spans) -> Option<Contact> {
    let id = entry::<ContactId>(&table, Subject::Contact, spans);
    let subject = id.as_ref().map_or(Subject::Config, |id| Subject::Contact(id.value.clone()));
    let open = ToFill::read(&table, &["who", "phone", "email"], &subject, spans);
    let side = side(&table, &subject, spans);
    let name = open.fill(&table, "who", (&subject, spans), read_lead);
    let phone = open.fill(&table, "phone", (&subject, spans), |item| item.text().map(|text| text.value));
    let email = open.fill(&table, "email", (&subject, spans), |item| item.text().map(|text| text.value));
    let audience = read_audience(&table);
    table.finish();
    Some(Contact { id: id?.value, side: side?, name, phone, email, audience })
}
