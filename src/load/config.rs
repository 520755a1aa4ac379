//! Reading `briefpack.toml` (layer `load`).

use std::collections::BTreeMap;

use crate::base::diag::Diagnostic;
use crate::base::fs::Root;
use crate::base::phrase::phrase;
use crate::base::suggest::did_you_mean;
use crate::load::edition::{read_declared, read_editions, read_sections};
use crate::load::spans::Spans;
use crate::load::table::{Expected, Item, Table, noun};
use crate::model::{
    Config, EditionId, HandlingId, Id, Language, LanguageSet, MeetingId, Paper, PlaceId, SideId,
    StyleSwitches, Subject,
};

/// Where a workspace keeps its parts, relative to its root.
#[derive(Debug, Clone)]
pub(crate) struct Paths {
    /// The TOML files.
    pub seeds: String,
    /// The translations.
    pub locales: String,
    /// Templates that override the built-in ones.
    pub templates: String,
    /// Fonts that replace the built-in ones.
    pub fonts: String,
    /// Where outputs go.
    pub out: String,
}

impl Default for Paths {
    fn default() -> Self {
        Self {
            seeds: "seeds".into(),
            locales: "locales".into(),
            templates: "templates".into(),
            fonts: "fonts".into(),
            out: "out".into(),
        }
    }
}

/// Reads the configuration. The paths are returned even where the rest is broken.
pub(super) fn read_config(root: &Table<'_>, spans: &mut Spans) -> (Option<Config>, Paths) {
    let subject = Subject::Config;
    let paths =
        root.get("paths").and_then(|item| item.table("paths")).map_or_else(Paths::default, read_paths);
    let id = root.need("id").and_then(|item| item.id::<EditionId>());
    if let Some(id) = &id {
        spans.set(&subject, "id", id.span);
    }
    let author = root.need("author").and_then(|item| item.text());
    let as_of = root.need("as-of").and_then(|item| item.day());
    let version = root.get("version").and_then(|item| item.day());
    let sides = root.need("sides").map_or_else(Vec::new, |item| {
        spans.set(&subject, "sides", item.span);
        item.ids::<SideId>().into_iter().map(|id| id.value).collect()
    });
    let own_side = root.need("own-side").and_then(|item| item.id::<SideId>());
    if let Some(own) = &own_side
        && !sides.is_empty()
        && !sides.contains(&own.value)
    {
        let message = phrase!("unknown-own-side", id = &own.value);
        let listed = did_you_mean(own.value.as_str(), sides.iter().map(Id::as_str));
        root.context.report(
            Diagnostic::error("unknown-id", message)
                .at(own.span)
                .hint(listed.unwrap_or_else(|| phrase!("unknown-own-side.hint"))),
        );
    }
    let home = root.need("home").and_then(|item| item.id::<PlaceId>());
    if let Some(home) = &home {
        spans.set(&subject, "home", home.span);
    }
    let codes = Language::ALL.map(Language::code);
    let source_locale = root.need("source-locale").and_then(|item| item.member(Language::parse, &codes));
    let languages = root.need("languages").map_or_else(Vec::new, |item| read_sets(&item));
    let editions = read_editions(root, spans);
    let tags = read_declared(root);
    let sections = read_sections(root, |section| !section.is_of_brief());
    let paper = root.get("paper").and_then(|item| {
        let parse = |text: &str| Paper::ALL.into_iter().find(|paper| paper.as_str() == text);
        item.member(parse, &Paper::ALL.map(Paper::as_str))
    });
    let style = root
        .get("style")
        .and_then(|item| item.table("style"))
        .map_or_else(StyleSwitches::default, read_style);
    let side_languages = read_side_languages(root, spans);
    let handling = root.get("handling").and_then(|item| item.id::<HandlingId>()).map(|id| id.value);
    if let Some(item) = root.get("handling") {
        spans.set(&subject, "handling", item.span);
    }
    let mut meetings: Vec<MeetingId> = Vec::new();
    for id in root.need("meetings").map_or_else(Vec::new, |item| item.ids::<MeetingId>()) {
        if meetings.contains(&id.value) {
            let message = phrase!("meeting-twice", id = &id.value);
            let subject_field = format!("meetings.{}", id.value);
            root.context.report(
                Diagnostic::error("duplicate-id", message)
                    .at(id.span)
                    .label(spans.get(&subject, &subject_field), phrase!("first-here"))
                    .hint(phrase!("twice.hint")),
            );
            continue;
        }
        spans.set(&subject, format!("meetings.{}", id.value), id.span);
        meetings.push(id.value);
    }
    let config = (|| {
        let own_side = own_side?.value;
        let as_of = as_of?.value;
        Some(Config {
            id: id?.value.as_str().to_owned(),
            author: author?.value,
            as_of,
            version: version.map_or(as_of, |version| version.value),
            own_side,
            sides,
            side_languages,
            handling,
            home: home?.value,
            source_locale: source_locale?,
            languages,
            editions,
            tags,
            sections,
            paper: paper.unwrap_or_default(),
            style,
            meetings,
        })
    })();
    (config, paths)
}

/// Reads a list of language sets, each once.
pub(super) fn read_sets(item: &Item<'_>) -> Vec<LanguageSet> {
    let mut sets = Vec::new();
    for entry in item.list().unwrap_or_default() {
        let Some(text) = entry.text() else { continue };
        match LanguageSet::parse(&text.value) {
            Some(set) if sets.contains(&set) => item.context.report(
                Diagnostic::error("duplicate-id", phrase!("set-twice", set = &set))
                    .at(text.span)
                    .hint(phrase!("twice.hint")),
            ),
            Some(set) => sets.push(set),
            None => item.context.report(
                Diagnostic::error("unknown-value", phrase!("unknown-set", value = &text.value))
                    .at(text.span)
                    .hint(phrase!("unknown-set.hint")),
            ),
        }
    }
    sets
}

/// The languages of the sides: `[[side]]` with `id` and `language`.
fn read_side_languages(root: &Table<'_>, spans: &mut Spans) -> BTreeMap<SideId, Language> {
    let mut languages = BTreeMap::new();
    for table in root.tables("side", "side") {
        let id = table.need("id").and_then(|item| item.id::<SideId>());
        let language = table
            .need("language")
            .and_then(|item| item.member(Language::parse, &Language::ALL.map(Language::code)));
        let context = table.context;
        table.finish();
        let (Some(id), Some(language)) = (id, language) else { continue };
        let field = format!("side.{}", id.value);
        if languages.contains_key(&id.value) {
            context.report(
                Diagnostic::error(
                    "duplicate-id",
                    phrase!("id-twice", noun = noun::<SideId>(), id = &id.value),
                )
                .at(id.span)
                .label(spans.get(&Subject::Config, &field), phrase!("first-here"))
                .hint(phrase!("twice.hint")),
            );
            continue;
        }
        spans.set(&Subject::Config, field, id.span);
        languages.insert(id.value, language);
    }
    languages
}

fn read_style(table: Table<'_>) -> StyleSwitches {
    let mut style = StyleSwitches::default();
    if let Some(item) = table.get("korean-myriad-commas") {
        match item.value.as_bool() {
            Some(value) => style.korean_myriad_commas = value,
            None => item.wrong_type(Expected::Boolean),
        }
    }
    table.finish();
    style
}

fn read_paths(table: Table<'_>) -> Paths {
    let mut paths = Paths::default();
    let slots = [
        ("seeds", &mut paths.seeds),
        ("locales", &mut paths.locales),
        ("templates", &mut paths.templates),
        ("fonts", &mut paths.fonts),
        ("out", &mut paths.out),
    ];
    for (key, slot) in slots {
        let Some(text) = table.get(key).and_then(|item| item.text()) else { continue };
        if Root::is_inside(&text.value) {
            *slot = text.value.trim_end_matches('/').to_owned();
        } else {
            table.context.report(
                Diagnostic::error(
                    "path-outside-workspace",
                    phrase!("path-outside-workspace", path = &text.value),
                )
                .at(text.span)
                .hint(phrase!("path-outside-workspace.hint")),
            );
        }
    }
    table.finish();
    paths
}
