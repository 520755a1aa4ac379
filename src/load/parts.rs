//! What the tables of held and planned meetings have in common (layer `load`).

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::base::source::Span;
use crate::load::spans::Spans;
use crate::load::table::{Context, Located, Table, noun};
use crate::load::values::check_variable;
use crate::model::{Audience, Entity, Id, PointId, Quantity, Readers, Subject, TagId};

/// The names of a closed list.
pub(super) fn names<T: Copy>(all: &[T], name: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().copied().map(name).collect()
}

/// Reports an id that another message of a meeting has.
pub(super) fn reserved(context: Context<'_>, id: &Located<PointId>) {
    let name = id.value.as_str();
    if ["title", "headline", "occasion"].contains(&name) || name.starts_with("note-") {
        context.report(
            Diagnostic::error("reserved-id", phrase!("reserved-id", id = &id.value))
                .at(id.span)
                .hint(phrase!("reserved-id.hint")),
        );
    }
}

/// Reports an id that stands twice.
pub(super) fn repeated<T: Id>(context: Context<'_>, id: &T, span: Span, first: Option<Span>) {
    context.report(
        Diagnostic::error("duplicate-id", phrase!("id-twice", noun = noun::<T>(), id))
            .at(span)
            .label(first, phrase!("first-here"))
            .hint(phrase!("id-twice.hint")),
    );
}

/// Reads `audience` and `for`: a level, the narrowest where it is left out, and the roles that see it besides.
pub(super) fn read_audience(table: &Table<'_>) -> Readers {
    let level = table
        .get("audience")
        .and_then(|item| item.member(Audience::parse, &Audience::ALL.map(Audience::as_str)))
        .unwrap_or_default();
    Readers { level, tags: read_tags(table, "for") }
}

/// Reads a list of role tags. Whether there are such roles is asked when `briefpack.toml` has been read.
pub(super) fn read_tags(table: &Table<'_>, key: &'static str) -> BTreeSet<TagId> {
    let Some(item) = table.get(key) else { return BTreeSet::new() };
    let named = item.ids::<TagId>();
    table.context.tags.borrow_mut().extend(named.iter().cloned());
    named.into_iter().map(|tag| tag.value).collect()
}

/// Reads `quantities`.
pub(super) fn read_quantities(table: &Table<'_>, subject: &Subject, spans: &mut Spans) -> Vec<Quantity> {
    let Some(inner) = table.get("quantities").and_then(|item| item.table("quantities")) else {
        return Vec::new();
    };
    let mut list = Vec::new();
    for (key, item) in inner.items() {
        if !check_variable(&item, key) {
            continue;
        }
        spans.set(subject, format!("quantities.{}", item.key), item.span);
        if item.value.is_float() {
            item.decimal();
            continue;
        }
        list.extend(item.table("quantity").and_then(|table| table.quantity(item.key)));
    }
    list
}

/// Reads `refs`.
pub(super) fn read_refs(
    table: &Table<'_>,
    subject: &Subject,
    spans: &mut Spans,
    quantities: &[Quantity],
) -> BTreeMap<String, Entity> {
    let mut refs = BTreeMap::new();
    let Some(inner) = table.get("refs").and_then(|item| item.table("refs")) else { return refs };
    for (key, item) in inner.items() {
        if !check_variable(&item, key) {
            continue;
        }
        spans.set(subject, format!("refs.{}", item.key), item.span);
        if quantities.iter().any(|quantity| quantity.name == item.key) {
            let message = phrase!("variable-twice", name = item.key);
            item.context.report(
                Diagnostic::error("duplicate-id", message).at(key).hint(phrase!("variable-twice.hint")),
            );
            continue;
        }
        let Some(text) = item.text() else { continue };
        match Entity::parse(&text.value) {
            Some(entity) => {
                refs.insert(item.key.to_owned(), entity);
            }
            None => item.context.report(
                Diagnostic::error("invalid-id", phrase!("invalid-reference", value = &text.value))
                    .at(item.span)
                    .hint(phrase!("invalid-reference.hint")),
            ),
        }
    }
    refs
}
