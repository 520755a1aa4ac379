//! Reading editions, role tags and the audiences of sections (layer `load`).

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, phrase};
use crate::load::config::read_sets;
use crate::load::parts::{names, read_audience, read_tags, repeated};
use crate::load::spans::Spans;
use crate::load::table::{Item, Located, Table};
use crate::model::{
    Audience, Edition, EditionId, HandlingId, Id, Layout, Order, Readers, Section, SideId, Stance, Subject,
    TAGS, TagId,
};

/// Reads the role tags that the workspace has of its own.
pub(super) fn read_declared(root: &Table<'_>) -> Vec<TagId> {
    let mut tags: Vec<TagId> = Vec::new();
    for tag in root.get("tags").map_or_else(Vec::new, |item| item.ids::<TagId>()) {
        let built_in = TAGS.contains(&tag.value.as_str());
        if built_in || tags.contains(&tag.value) {
            repeated(root.context, &tag.value, tag.span, None);
        } else {
            tags.push(tag.value);
        }
    }
    tags
}

/// Reads all editions; `own` is always there, first.
pub(super) fn read_editions(root: &Table<'_>, spans: &mut Spans) -> Vec<Edition> {
    let mut editions = vec![Edition::own()];
    for table in root.tables("edition", "edition") {
        let context = table.context;
        let Some((edition, id)) = read_edition(table, spans) else { continue };
        if editions.iter().any(|other| other.id == edition.id) {
            let message = phrase!("edition-twice", id = &edition.id);
            let diagnostic = Diagnostic::error("duplicate-id", message).at(id.span);
            context.report(diagnostic.hint(phrase!("edition-twice.hint")));
        } else {
            editions.push(edition);
        }
    }
    editions
}

fn read_edition(table: Table<'_>, spans: &mut Spans) -> Option<(Edition, Located<EditionId>)> {
    let id = table.need("id").and_then(|item| item.id::<EditionId>());
    let audience = table
        .need("audience")
        .and_then(|item| item.member(Audience::parse, &Audience::ALL.map(Audience::as_str)));
    let tags = read_tags(&table, "tags");
    let layout = table
        .get("layout")
        .and_then(|item| item.member(Layout::parse, &names(Layout::ALL, Layout::as_str)))
        .unwrap_or_default();
    let sections = table.get("sections").map(|item| read_shown(&item, layout));
    let stances = table.get("stances").map(|item| members(&item, Stance::parse, Stance::ALL, Stance::as_str));
    let languages = table.get("languages").map_or_else(Vec::new, |item| read_sets(&item));
    let handling = table.get("handling").and_then(|item| item.id::<HandlingId>()).map(|id| id.value);
    let order = table
        .get("order")
        .and_then(|item| item.member(Order::parse, &names(Order::ALL, Order::as_str)))
        .unwrap_or_default();
    let holder = table.get("holder").and_then(|item| item.id::<SideId>());
    table.finish();
    let id = id?;
    let place = holder.as_ref().map_or(id.span, |holder| holder.span);
    spans.set(&Subject::Config, format!("edition.{}", id.value), place);
    let edition = Edition {
        tags,
        sections: sections.unwrap_or_else(|| layout.sections()),
        stances,
        languages,
        layout,
        handling,
        order,
        holder: holder.map(|holder| holder.value),
        ..Edition::plain(id.value.clone(), audience?)
    };
    Some((edition, id))
}

/// Reads a list of members of a closed list, each once.
fn members<T: Copy + Ord>(
    item: &Item<'_>,
    parse: fn(&str) -> Option<T>,
    all: &[T],
    name: fn(T) -> &'static str,
) -> BTreeSet<T> {
    let list = item.list().unwrap_or_default();
    if list.is_empty() {
        let values = Argument::ticked(names(all, name));
        let message = phrase!("edition-names-none", key = item.key);
        let diagnostic = Diagnostic::error("edition-shows-nothing", message).at(item.span);
        item.context.report(diagnostic.hint(phrase!("unknown-value.hint", values)));
    }
    let mut found = BTreeSet::new();
    for entry in list {
        let Some(member) = entry.member(parse, &names(all, name)) else { continue };
        if !found.insert(member) {
            let message = phrase!("value-twice", key = item.key, value = name(member));
            let diagnostic = Diagnostic::error("duplicate-id", message).at(entry.span);
            entry.context.report(diagnostic.hint(phrase!("twice.hint")));
        }
    }
    found
}

/// Reads the sections that an edition prints: of those that its layout has.
fn read_shown(item: &Item<'_>, layout: Layout) -> BTreeSet<Section> {
    let mut sections = members(item, Section::parse, Section::ALL, Section::as_str);
    let of_layout = layout.sections();
    for entry in item.list().unwrap_or_default() {
        let section = entry.value.as_str().and_then(Section::parse);
        let Some(section) = section.filter(|section| !of_layout.contains(section)) else { continue };
        sections.remove(&section);
        let message = phrase!("section-not-in-layout", section = section.as_str(), layout = layout.as_str());
        let known = Argument::ticked(of_layout.iter().map(|section| section.as_str()));
        entry.context.report(
            Diagnostic::error("section-not-in-layout", message)
                .at(entry.span)
                .hint(phrase!("section-not-in-layout.hint", known)),
        );
    }
    sections
}

/// Reads who may see the sections of a brief or of the pack: `[[section]]`, each with an audience.
pub(super) fn read_sections(root: &Table<'_>, wanted: fn(Section) -> bool) -> BTreeMap<Section, Readers> {
    let all: Vec<Section> = Section::ALL.iter().copied().filter(|section| wanted(*section)).collect();
    let mut sections = BTreeMap::new();
    for table in root.tables("section", "section") {
        let id = table.need("id");
        let parse = |text: &str| Section::parse(text).filter(|section| wanted(*section));
        let section = id.and_then(|item| item.member(parse, &names(&all, Section::as_str)));
        table.need("audience");
        let readers = read_audience(&table);
        let context = table.context;
        table.finish();
        let (Some(section), Some(item)) = (section, id) else { continue };
        if sections.insert(section, readers).is_some() {
            let message = phrase!("value-twice", key = "section", value = section.as_str());
            let diagnostic = Diagnostic::error("duplicate-id", message).at(item.span);
            context.report(diagnostic.hint(phrase!("twice.hint")));
        }
    }
    sections
}
