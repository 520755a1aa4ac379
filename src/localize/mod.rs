//! Layer `localize`: catalogs of messages, our Fluent functions, official formats, and the message contract.

pub(crate) mod analyse;
pub(crate) mod arguments;
pub(crate) mod ast;
pub(crate) mod bundle;
pub(crate) mod catalog;
pub(crate) mod contract;
pub(crate) mod format;
pub(crate) mod functions;
pub(crate) mod leaves;
pub(crate) mod particles;
pub(crate) mod printable;
mod pseudo;
pub(crate) mod syntax;
pub(crate) mod trace;
#[cfg(test)]
mod trace_tests;
pub(crate) mod variants;
pub(crate) mod voice;
mod whole;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::fs::Root;
use crate::base::source::Sources;
use crate::load::{Paths, Spans};
use crate::localize::analyse::{LocaleFinding, analyse};
use crate::localize::catalog::Catalog;
use crate::localize::contract::Contract;
use crate::localize::format::Formats;
use crate::localize::printable::Kit;
use crate::localize::whole::{WholeNames, plain};
use crate::model::{Language, MeetingId, Workspace};

/// The locales of a workspace, checked against its contract.
#[derive(Debug)]
pub(crate) struct Locales {
    /// The message contract.
    pub contract: Contract,
    /// The catalogs by language.
    pub catalogs: BTreeMap<Language, Catalog>,
    /// What formatting in each language needs.
    pub kits: BTreeMap<Language, Arc<Kit>>,
    /// What is wrong, by locale and message.
    pub findings: Vec<LocaleFinding>,
    /// Messages translated from a source text that has changed since; a draft marks them.
    pub stale: BTreeSet<(Language, Option<MeetingId>, String)>,
    /// Messages whose source text has changed since it was noted: what was waived there is no longer.
    pub lapsed: BTreeSet<(Language, Option<MeetingId>, String)>,
    /// The messages with a waiver whose source text has never been noted.
    pub unanchored: BTreeSet<(Language, Option<MeetingId>, String)>,
    /// Languages that pseudo-locales stand in the place of.
    pub pseudo: BTreeSet<Language>,
}

/// Reads and checks the locales: what all meetings share, and the texts of these meetings. `interface` gives the
/// built-in interface file of a language.
pub(crate) fn load_locales(
    root: &Root,
    paths: &Paths,
    (workspace, meetings): (&Workspace, &[MeetingId]),
    spans: &Spans,
    interface: impl Fn(Language) -> String,
    sources: &mut Sources,
) -> Locales {
    let built_in = interface_ids(&interface(Language::En));
    let contract = Contract::of(workspace, meetings, &built_in);
    let mut locales = Locales {
        contract,
        catalogs: BTreeMap::new(),
        kits: BTreeMap::new(),
        findings: Vec::new(),
        stale: BTreeSet::new(),
        lapsed: BTreeSet::new(),
        unanchored: BTreeSet::new(),
        pseudo: BTreeSet::new(),
    };
    let opened: Vec<_> = Language::ALL
        .into_iter()
        .map(|language| {
            Catalog::open(root, &paths.locales, language, meetings, &interface(language), sources)
        })
        .collect();
    let checked: Vec<(Catalog, Vec<LocaleFinding>)> = opened
        .into_par_iter()
        .map(|(mut catalog, files)| {
            catalog.parse(files);
            let mut findings = file_findings(&catalog);
            findings.extend(analyse(&catalog, &locales.contract, spans));
            (catalog, findings)
        })
        .collect();
    for (catalog, findings) in checked {
        let language = catalog.language;
        locales.findings.extend(findings);
        let kit = Kit {
            formats: Formats::new(language, workspace.config.style),
            readings: readings(&catalog),
            names: WholeNames::of(&catalog),
        };
        locales.kits.insert(language, Arc::new(kit));
        locales.catalogs.insert(language, catalog);
    }
    locales
}

/// The ids of the built-in interface: what templates may print.
fn interface_ids(text: &str) -> Vec<String> {
    let mut sources = Sources::new();
    let file = sources.add("built-in", text);
    syntax::parse(text, file).entries.into_iter().map(|entry| entry.id.text).collect()
}

fn file_findings(catalog: &Catalog) -> Vec<LocaleFinding> {
    let meeting_of = |file| {
        catalog.meetings.iter().find(|(_, scope)| scope.files.contains(&file)).map(|(id, _)| id.clone())
    };
    catalog
        .findings
        .as_slice()
        .iter()
        .map(|diagnostic| LocaleFinding {
            language: catalog.language,
            meeting: diagnostic.span.and_then(|span| meeting_of(span.file)),
            id: None,
            diagnostic: diagnostic.clone(),
        })
        .collect()
}

/// How words in Latin letters are read aloud: every entry with a `.reading` says so for its name and forms.
fn readings(catalog: &Catalog) -> BTreeMap<String, String> {
    let mut readings = BTreeMap::new();
    for entry in catalog.shared.entries.values() {
        let Some(reading) = entry.pattern(Some("reading")).and_then(plain) else { continue };
        for (attribute, pattern) in entry.patterns() {
            if matches!(attribute, Some("reading" | "pronunciation")) {
                continue;
            }
            let Some(text) = plain(pattern) else { continue };
            if text.chars().any(|c| c.is_ascii_alphabetic()) && !text.contains(' ') {
                readings.entry(text).or_insert_with(|| reading.clone());
            }
        }
    }
    readings
}
