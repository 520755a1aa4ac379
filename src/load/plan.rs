//! Reading what a planned meeting has beside its head (layer `load`).

use std::collections::BTreeSet;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, count, phrase};
use crate::load::parts::{names, read_audience, read_quantities, read_refs, repeated, reserved};
use crate::load::spans::Spans;
use crate::load::table::{Context, Expected, Item, Table};
use crate::model::{
    Background, CommitmentId, Interpretation, ItemKind, Language, MeetingId, Part, Plan, PlanField, PlanItem,
    PointId, Press, Priority, Readiness, SideId, Subject, TopicId,
};

/// The tables of items, in the order in which their sections are printed.
const TABLES: [&str; 4] = ["objective", "raise", "expect", "deliverable"];

/// The keys that only a planned meeting has.
const KEYS: [&str; 12] = [
    "sample",
    "audience",
    "for",
    "minutes",
    "interpretation",
    "press",
    "to-fill",
    "background",
    "objective",
    "raise",
    "expect",
    "deliverable",
];

/// The most objectives.
const OBJECTIVES: usize = 3;

/// The most points to raise; fewer are better.
const RAISED: usize = 6;

/// How many points to raise are recommended.
const RECOMMENDED: usize = 4;

/// The longest meeting, in minutes: a day.
const LONGEST: u32 = 24 * 60;

/// Asks for every key that only a planned meeting has, and reports it in a held one. Of a meeting that doesn't say what
/// it is, nothing is known.
pub(super) fn refuse_plan(root: &Table<'_>, held: bool) {
    for key in KEYS {
        if let Some(item) = root.get(key).filter(|_| held) {
            root.context.report(
                Diagnostic::error("planned-only", phrase!("planned-only", key))
                    .at(item.span)
                    .hint(phrase!("planned-only.hint")),
            );
        }
    }
}

/// Reads what a planned meeting has beside its head.
pub(super) fn read_plan(root: &Table<'_>, meeting: &MeetingId, spans: &mut Spans) -> Plan {
    let subject = Subject::Meeting(meeting.clone());
    let context = root.context;
    if let Some(item) = root.get("point") {
        context.report(
            Diagnostic::error("held-only", phrase!("point-in-planned"))
                .at(item.span)
                .hint(phrase!("point-in-planned.hint")),
        );
    }
    let sample = root.get("sample").is_some_and(|item| {
        item.value.as_bool().unwrap_or_else(|| {
            item.wrong_type(Expected::Boolean);
            false
        })
    });
    let to_fill = read_to_fill(root, &subject, spans);
    let minutes = root.get("minutes").and_then(|item| {
        spans.set(&subject, "minutes", item.span);
        read_minutes(&item)
    });
    let interpretation = root.get("interpretation").and_then(|item| {
        item.member(Interpretation::parse, &names(Interpretation::ALL, Interpretation::as_str))
    });
    let press =
        root.get("press").and_then(|item| item.member(Press::parse, &names(Press::ALL, Press::as_str)));
    let audience = read_audience(root);
    let background = read_background(root, &subject, spans);
    let mut items: Vec<PlanItem> = Vec::new();
    for key in TABLES {
        for table in root.tables(key, key) {
            if let Some(item) = read_item(table, key, meeting, spans, &items) {
                items.push(item);
            }
        }
    }
    let plan = Plan { sample, audience, minutes, interpretation, press, to_fill, items, background };
    refuse_filled(root, &plan, &subject, spans);
    limit(context, &plan, meeting, spans);
    plan
}

fn read_minutes(item: &Item<'_>) -> Option<u32> {
    let minutes = item.positive()?;
    if minutes > LONGEST {
        item.context.report(
            Diagnostic::error("bad-number", phrase!("meeting-too-long", minutes, most = LONGEST))
                .at(item.span)
                .hint(phrase!("meeting-too-long.hint")),
        );
        return None;
    }
    Some(minutes)
}

/// Reads what is still to be filled in. Each name once.
fn read_to_fill(root: &Table<'_>, subject: &Subject, spans: &mut Spans) -> BTreeSet<PlanField> {
    let mut fields = BTreeSet::new();
    let Some(list) = root.get("to-fill") else { return fields };
    spans.set(subject, "to-fill", list.span);
    for item in list.list().unwrap_or_default() {
        let Some(field) = item.member(PlanField::parse, &names(PlanField::ALL, PlanField::as_str)) else {
            continue;
        };
        spans.set(subject, format!("to-fill.{}", field.as_str()), item.span);
        if !fields.insert(field) {
            twice(&item, field.as_str());
        }
    }
    fields
}

fn twice(item: &Item<'_>, value: &str) {
    item.context.report(
        Diagnostic::error("duplicate-id", phrase!("value-twice", key = item.key, value))
            .at(item.span)
            .hint(phrase!("twice.hint")),
    );
}

/// Reports what is given and to be filled in at once, and a meeting without objectives that doesn't say so.
fn refuse_filled(root: &Table<'_>, plan: &Plan, subject: &Subject, spans: &Spans) {
    let date = root.get("date").and_then(|item| item.value.as_table());
    for field in PlanField::ALL.iter().copied() {
        let given = match field {
            PlanField::Participants => root.get("participant").is_some(),
            PlanField::Time => {
                date.is_some_and(|date| date.contains_key("time") || date.contains_key("part-of-day"))
            }
            PlanField::Minutes => root.get("minutes").is_some(),
            PlanField::Interpretation => root.get("interpretation").is_some(),
            PlanField::Press => root.get("press").is_some(),
            PlanField::Objective => root.get("objective").is_some(),
            PlanField::Raise => root.get("raise").is_some(),
            PlanField::Expect => root.get("expect").is_some(),
            PlanField::Deliverable => root.get("deliverable").is_some(),
        };
        if given && plan.lacks(field) {
            let field = field.as_str();
            root.context.report(
                Diagnostic::error("filled-to-fill", phrase!("filled-and-to-fill", field))
                    .at(spans.get(subject, &format!("to-fill.{field}")))
                    .hint(phrase!("filled-and-to-fill.hint", field)),
            );
        }
        if !given && field == PlanField::Objective && !plan.lacks(field) {
            root.context.report(
                Diagnostic::error("missing-key", phrase!("planned-without-objective"))
                    .at(root.head())
                    .hint(phrase!("planned-without-objective.hint")),
            );
        }
    }
}

/// Reports more objectives and points to raise than a reader can hold.
fn limit(context: Context<'_>, plan: &Plan, meeting: &MeetingId, spans: &Spans) {
    let place = |item: &PlanItem| spans.get(&Subject::Item(meeting.clone(), item.id.clone()), "id");
    let objectives: Vec<&PlanItem> = plan.of(|kind| matches!(kind, ItemKind::Objective)).collect();
    if let Some(first) = objectives.get(OBJECTIVES) {
        let number = count(objectives.len());
        context.report(
            Diagnostic::warning(
                "too-many-objectives",
                phrase!("too-many-objectives", number, meeting, most = OBJECTIVES),
            )
            .at(place(first))
            .hint(phrase!("too-many-objectives.hint")),
        );
    }
    let raised: Vec<&PlanItem> = plan.of(|kind| matches!(kind, ItemKind::Raise { .. })).collect();
    if raised.len() > RAISED {
        let cut = cut_first(&raised);
        let cut = cut.get(..raised.len() - RAISED).unwrap_or_default();
        let ids = Argument::ticked(cut.iter().map(|item| &item.id));
        context.report(
            Diagnostic::warning(
                "too-many-points",
                phrase!("too-many-points", number = count(raised.len()), meeting, most = RAISED),
            )
            .at(cut.first().and_then(|item| place(item)))
            .hint(phrase!("too-many-points.hint", ids, recommended = RECOMMENDED)),
        );
    }
}

/// The points to raise in the order in which they are left out: the least sure first, of equals the last.
fn cut_first<'a>(raised: &[&'a PlanItem]) -> Vec<&'a PlanItem> {
    let mut order: Vec<&PlanItem> = raised.iter().rev().copied().collect();
    order.sort_by_key(|item| match item.kind {
        ItemKind::Raise { priority, .. } => std::cmp::Reverse(priority),
        _ => std::cmp::Reverse(Priority::Certain),
    });
    order
}

fn read_background(root: &Table<'_>, subject: &Subject, spans: &mut Spans) -> Vec<Background> {
    let mut list: Vec<Background> = Vec::new();
    let mut named: BTreeSet<(MeetingId, Option<PointId>)> = BTreeSet::new();
    let Some(item) = root.get("background") else { return list };
    spans.set(subject, "background", item.span);
    for entry in item.list().unwrap_or_default() {
        let Some(text) = entry.text() else { continue };
        let Some(background) = Background::parse(&text.value) else {
            entry.context.report(
                Diagnostic::error("invalid-id", phrase!("invalid-background", value = &text.value))
                    .at(entry.span)
                    .hint(phrase!("invalid-background.hint")),
            );
            continue;
        };
        spans.set(subject, format!("background.{}", text.value), entry.span);
        // A meeting as a whole holds each of its points.
        let whole = (background.meeting.clone(), None);
        let own = (background.meeting.clone(), background.point.clone());
        if named.contains(&whole) || !named.insert(own) {
            twice(&entry, &text.value);
            continue;
        }
        list.push(background);
    }
    list
}

fn read_item(
    table: Table<'_>,
    key: &str,
    meeting: &MeetingId,
    spans: &mut Spans,
    before: &[PlanItem],
) -> Option<PlanItem> {
    let id = table.need("id").and_then(|item| item.id::<PointId>())?;
    let subject = Subject::Item(meeting.clone(), id.value.clone());
    if before.iter().any(|item| item.id == id.value) {
        repeated(table.context, &id.value, id.span, spans.get(&subject, "id"));
        return None;
    }
    reserved(table.context, &id);
    spans.set(&subject, "id", id.span);
    let kind = read_kind(&table, key, &subject, spans);
    let audience = read_audience(&table);
    let commitments = if ["raise", "expect", "deliverable"].contains(&key) {
        table.get("commitment").map_or_else(Vec::new, |item| {
            spans.set(&subject, "commitment", item.span);
            item.ids::<CommitmentId>().into_iter().map(|id| id.value).collect()
        })
    } else {
        Vec::new()
    };
    let parts: &[Part] = match key {
        "raise" => &[Part::Why, Part::Ask, Part::Fallback],
        "expect" => &[Part::Response, Part::RedLine],
        _ => &[],
    };
    let to_fill = if parts.is_empty() { Vec::new() } else { read_parts(&table, parts, &subject, spans) };
    let quantities = read_quantities(&table, &subject, spans);
    let refs = read_refs(&table, &subject, spans, &quantities);
    table.finish();
    Some(PlanItem { id: id.value, kind: kind?, audience, quantities, refs, commitments, to_fill })
}

fn read_kind(table: &Table<'_>, key: &str, subject: &Subject, spans: &mut Spans) -> Option<ItemKind> {
    let mut topic = || {
        table.need("topic").and_then(|item| {
            spans.set(subject, "topic", item.span);
            item.id::<TopicId>().map(|id| id.value)
        })
    };
    match key {
        "objective" => Some(ItemKind::Objective),
        "raise" => {
            let priority = table.need("priority").and_then(|item| {
                item.member_or(Priority::Maybe, Priority::parse, &names(Priority::ALL, Priority::as_str))
            });
            let topic = topic();
            Some(ItemKind::Raise { priority: priority?, topic: topic? })
        }
        "expect" => Some(ItemKind::Expect { topic: topic()? }),
        _ => {
            let signatories = table.need("signatories").map(|item| {
                spans.set(subject, "signatories", item.span);
                item.ids::<SideId>().into_iter().map(|id| id.value).collect::<Vec<_>>()
            });
            let languages = table.need("languages").map(|item| read_languages(&item));
            let status = table
                .need("status")
                .and_then(|item| item.member(Readiness::parse, &names(Readiness::ALL, Readiness::as_str)));
            Some(ItemKind::Deliverable { signatories: signatories?, languages: languages?, status: status? })
        }
    }
}

fn read_languages(item: &Item<'_>) -> Vec<Language> {
    let codes = Language::ALL.map(Language::code);
    let mut languages = Vec::new();
    for entry in item.list().unwrap_or_default() {
        let Some(language) = entry.member(Language::parse, &codes) else { continue };
        if languages.contains(&language) {
            twice(&entry, language.code());
        } else {
            languages.push(language);
        }
    }
    languages
}

fn read_parts(table: &Table<'_>, parts: &[Part], subject: &Subject, spans: &mut Spans) -> Vec<Part> {
    let mut open = Vec::new();
    let Some(list) = table.get("to-fill") else { return open };
    spans.set(subject, "to-fill", list.span);
    let known = names(parts, Part::as_str);
    let parse = |text: &str| Part::parse(text).filter(|part| parts.contains(part));
    for item in list.list().unwrap_or_default() {
        let Some(part) = item.member(parse, &known) else { continue };
        spans.set(subject, format!("to-fill.{}", part.as_str()), item.span);
        if open.contains(&part) {
            twice(&item, part.as_str());
        } else {
            open.push(part);
        }
    }
    open
}

/// Where something is given, or said to be to be filled in.
pub(super) fn says_to_fill(root: &Table<'_>, field: PlanField) -> bool {
    let list = root.get("to-fill").and_then(|item| item.value.as_array());
    list.is_some_and(|list| list.iter().any(|value| value.get_ref().as_str() == Some(field.as_str())))
}

/// Whether a citation may be left out, and is.
pub(super) fn goes_uncited(table: &Table<'_>, planned: bool) -> bool {
    planned && table.get("source").is_none() && table.get("paragraphs").is_none()
}
