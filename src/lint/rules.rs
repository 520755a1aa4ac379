//! What the rules share: where findings go, and which texts they look at.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::base::diag::Diagnostic;
use crate::base::source::FileId;
use crate::lint::flat::Part;
use crate::lint::{Context, Found, dates, hygiene, korean, parity, punctuation, same, spaces, tone};
use crate::localize::ast::Entry;
use crate::localize::catalog::Catalog;
use crate::localize::contract::Spec;
use crate::model::{Language, MeetingId};

/// Where the findings of one locale and scope go.
pub(super) struct Sink<'a> {
    /// The locale.
    pub language: Language,
    meeting: Option<&'a MeetingId>,
    found: Vec<Found>,
}

impl Sink<'_> {
    /// Reports a finding about a message.
    pub(super) fn push(&mut self, part: &Part<'_>, diagnostic: Diagnostic) {
        self.found.push(Found::new(self.language, self.meeting, &part.entry.id.text, diagnostic));
    }
}

/// Words that a locale's rules know.
struct Known {
    /// Of names of people and places in the source.
    names: BTreeSet<String>,
    /// Korean nouns.
    nouns: korean::Nouns,
    /// Messages with an error of their own: what follows from it needs no second word.
    broken: BTreeSet<(Language, Option<MeetingId>, String)>,
    /// Files with an error that may have swallowed any of their text.
    broken_files: BTreeSet<FileId>,
}

/// The same part of the same message in the source locale.
pub(super) struct Twin<'a> {
    /// The source locale.
    pub language: Language,
    /// The part.
    pub part: Part<'a>,
}

/// `in English`.
pub(super) fn in_language(language: Language) -> &'static str {
    match language {
        Language::En => "in English",
        Language::Vi => "in Vietnamese",
        Language::Ko => "in Korean",
    }
}

/// Runs the rules of words on every locale.
pub(super) fn check(context: Context<'_>) -> Vec<Found> {
    let source = context.locales.catalogs.get(&context.workspace.config.source_locale);
    let mut found = Vec::new();
    for catalog in context.locales.catalogs.values() {
        let known = Known {
            broken: broken(context),
            broken_files: broken_files(context),
            names: source.map(same::names).unwrap_or_default(),
            nouns: if catalog.language == Language::Ko { korean::nouns(catalog) } else { Default::default() },
        };
        let scopes: Vec<Option<&MeetingId>> =
            std::iter::once(None).chain(catalog.meetings.keys().map(Some)).collect();
        let of_scope = |meeting: &Option<&MeetingId>| {
            let mut sink = Sink { language: catalog.language, meeting: *meeting, found: Vec::new() };
            scope(context, catalog, source, &known, *meeting, &mut sink);
            sink.found
        };
        found.par_extend(scopes.par_iter().flat_map_iter(of_scope));
    }
    found
}

/// The messages with an error of their own.
fn broken(context: Context<'_>) -> BTreeSet<(Language, Option<MeetingId>, String)> {
    let errors = context.locales.findings.iter().filter(|finding| finding.diagnostic.is_error());
    errors
        .filter_map(|finding| Some((finding.language, finding.meeting.clone(), finding.id.clone()?)))
        .collect()
}

/// The files with an error that is no single message's.
fn broken_files(context: Context<'_>) -> BTreeSet<FileId> {
    let errors = context
        .locales
        .findings
        .iter()
        .filter(|finding| finding.id.is_none() && finding.diagnostic.is_error());
    errors.filter_map(|finding| Some(finding.diagnostic.span?.file)).collect()
}

fn scope(
    context: Context<'_>,
    catalog: &Catalog,
    source: Option<&Catalog>,
    known: &Known,
    meeting: Option<&MeetingId>,
    sink: &mut Sink<'_>,
) {
    let Some(own) = catalog.scope(meeting) else { return };
    let source = source.filter(|source| source.language != catalog.language);
    let mut files: BTreeMap<FileId, Vec<Part<'_>>> = BTreeMap::new();
    for entry in own.entries.values() {
        // The built-in interface is ours to mend, not the workspace's.
        if context.sources.get(entry.id.span.file).name().starts_with("built-in/") {
            continue;
        }
        let spec = context.locales.contract.get(meeting, &entry.id.text);
        let is_broken = |language: Language| {
            !known.broken.is_empty()
                && known.broken.contains(&(language, meeting.cloned(), entry.id.text.clone()))
        };
        let is_whole = |entry: &Entry| !known.broken_files.contains(&entry.id.span.file);
        let twin = source
            .filter(|source| !is_broken(source.language) && !is_broken(catalog.language) && is_whole(entry))
            .and_then(|source| {
                let entry = source.scope(meeting)?.entries.get(&entry.id.text)?;
                is_whole(entry).then_some((source.language, entry))
            });
        for part in Part::of(entry) {
            against_source(&part, twin, spec, known, sink);
            alone(&part, context, catalog, spec, known, sink);
            files.entry(entry.id.span.file).or_default().push(part);
        }
    }
    if catalog.language == Language::Ko {
        for parts in files.values() {
            korean::register(parts, sink);
        }
    }
}

/// The rules that compare a text with the source.
fn against_source(
    part: &Part<'_>,
    twin: Option<(Language, &Entry)>,
    spec: Option<&Spec>,
    known: &Known,
    sink: &mut Sink<'_>,
) {
    let Some((language, entry)) = twin else { return };
    let Some(twin) = Part::of(entry).into_iter().find(|twin| twin.attribute == part.attribute) else {
        return;
    };
    let twin = Twin { language, part: twin };
    if part.attribute.is_none() {
        parity::attributes(part, &twin, spec, sink);
    }
    parity::uses(part, &twin, spec, sink);
    same::check(part, &twin, &known.names, sink);
    punctuation::check(part, &twin, sink);
}

/// The rules that need no other text.
fn alone(
    part: &Part<'_>,
    context: Context<'_>,
    catalog: &Catalog,
    spec: Option<&Spec>,
    known: &Known,
    sink: &mut Sink<'_>,
) {
    spaces::check(part, context.sources, sink);
    hygiene::check(part, sink);
    dates::check(part, spec, sink);
    match catalog.language {
        Language::Vi => tone::check(part, sink),
        Language::Ko => {
            if let Some(kit) = context.locales.kits.get(&Language::Ko) {
                korean::particles(part, catalog, &**kit, &known.nouns, sink);
            }
        }
        Language::En => {}
    }
}
