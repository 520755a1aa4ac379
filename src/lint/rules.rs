//! What the rules share: where findings go, and which texts they look at.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::base::diag::Diagnostic;
use crate::base::source::FileId;
use crate::lint::flat::Part;
use crate::lint::{Context, Found, Scopes, dates, hygiene, korean, parity, punctuation, same, spaces, tone};
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

/// What the rules know.
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
    pub part: &'a Part<'a>,
}

/// Runs the rules of words on every locale.
pub(super) fn check(context: Context<'_>, scopes: Scopes<'_>) -> Vec<Found> {
    let catalogs = &context.locales.catalogs;
    let source = catalogs.get(&context.workspace.config.source_locale);
    let known = Known {
        broken: broken(context),
        broken_files: broken_files(context),
        names: source.map(same::names).unwrap_or_default(),
        nouns: catalogs.get(&Language::Ko).map(korean::nouns).unwrap_or_default(),
    };
    let of_scope = |meeting: &Option<&MeetingId>| scope(context, &known, *meeting, scopes.warnings);
    scopes.list(context).par_iter().flat_map_iter(of_scope).collect()
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

/// The parts of a scope's messages in one language.
type Messages<'a> = BTreeMap<&'a str, Vec<Part<'a>>>;

fn scope(context: Context<'_>, known: &Known, meeting: Option<&MeetingId>, warnings: bool) -> Vec<Found> {
    let messages: BTreeMap<Language, Messages<'_>> = context
        .locales
        .catalogs
        .iter()
        .filter_map(|(language, catalog)| {
            let entries = catalog.scope(meeting)?.entries.iter();
            Some((*language, entries.map(|(id, entry)| (id.as_str(), Part::of(entry))).collect()))
        })
        .collect();
    let source = context.workspace.config.source_locale;
    let mut found = Vec::new();
    for catalog in context.locales.catalogs.values() {
        let language = catalog.language;
        let Some(own) = messages.get(&language) else { continue };
        // Of a source locale that isn't there, the built-in words are no source.
        let present = context.locales.catalogs.get(&source).is_some_and(|catalog| catalog.present);
        let originals = messages.get(&source).filter(|_| present && source != language);
        let mut sink = Sink { language, meeting, found };
        let mut files: BTreeMap<FileId, Vec<&Part<'_>>> = BTreeMap::new();
        for (id, parts) in own {
            let Some(entry) = parts.first().map(|part| part.entry) else { continue };
            // The built-in interface is ours to mend, not the workspace's.
            if context.sources.get(entry.id.span.file).name().starts_with("built-in/") {
                continue;
            }
            let spec = context.locales.contract.get(meeting, id);
            let twins = originals
                .and_then(|originals| originals.get(id))
                .filter(|twins| known.can_compare(meeting, (language, entry), (source, twins)));
            for part in parts {
                let twin = twins.and_then(|twins| twins.iter().find(|twin| twin.attribute == part.attribute));
                if let Some(twin) = twin {
                    let twin = Twin { language: source, part: twin };
                    parity::uses(part, &twin, spec, &mut sink);
                    if warnings {
                        against_source(part, &twin, spec, known, &mut sink);
                    }
                }
                alone(part, context, catalog, spec, known, &mut sink);
                if warnings {
                    style(part, context, language, &mut sink);
                }
                files.entry(entry.id.span.file).or_default().push(part);
            }
        }
        if warnings && language == Language::Ko {
            for parts in files.values() {
                korean::register(parts, &mut sink);
            }
        }
        found = sink.found;
    }
    found
}

impl Known {
    /// Whether a message and its source are sound enough to be compared.
    fn can_compare(
        &self,
        meeting: Option<&MeetingId>,
        (language, entry): (Language, &Entry),
        (source, twins): (Language, &[Part<'_>]),
    ) -> bool {
        let is_broken = |language: Language| {
            !self.broken.is_empty()
                && self.broken.contains(&(language, meeting.cloned(), entry.id.text.clone()))
        };
        let is_whole = |entry: &Entry| !self.broken_files.contains(&entry.id.span.file);
        !is_broken(source)
            && !is_broken(language)
            && is_whole(entry)
            && twins.first().is_some_and(|twin| is_whole(twin.entry))
    }
}

/// The rules that compare a text with the source, and only warn.
fn against_source(part: &Part<'_>, twin: &Twin<'_>, spec: Option<&Spec>, known: &Known, sink: &mut Sink<'_>) {
    if part.attribute.is_none() {
        parity::attributes(part, twin, spec, sink);
    }
    same::check(part, twin, &known.names, sink);
    punctuation::check(part, twin, sink);
}

/// The rules of style, which only warn.
fn style(part: &Part<'_>, context: Context<'_>, language: Language, sink: &mut Sink<'_>) {
    spaces::check(part, context.sources, sink);
    if language == Language::Vi {
        tone::check(part, sink);
    }
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
    hygiene::check(part, sink);
    dates::check(part, spec, sink);
    if catalog.language == Language::Ko
        && let Some(kit) = context.locales.kits.get(&Language::Ko)
    {
        korean::particles(part, catalog, &**kit, &known.nouns, sink);
    }
}
