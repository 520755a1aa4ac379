//! The state of every message part in every language that is translated into (layer `edit`).

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diag::Diagnostic;
use crate::base::fs::Root;
use crate::base::phrase::{Phrase, phrase};
use crate::base::source::{Sources, Span};
use crate::edit::change::{Change, classify, compare, show};
use crate::edit::parts::Pair;
use crate::edit::state::{self, Records, part_name, state_file};
use crate::edit::written::is_placeholder;
use crate::localize::Locales;
use crate::localize::analyse::{LocaleFinding, language_name};
use crate::localize::ast::Entry;
use crate::localize::catalog::Catalog;
use crate::localize::contract::Spec;
use crate::model::{Language, MeetingId, Workspace};

/// How far a translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum State {
    /// There is no text.
    Missing,
    /// There is a text that isn't finished.
    Draft,
    /// The source text has changed since.
    Stale,
    /// It stands.
    Translated,
    /// It stands, and a second person has read it.
    Reviewed,
}

impl State {
    /// The name for programs.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Draft => "draft",
            Self::Stale => "stale",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
        }
    }

    /// The name in what the program says.
    pub(crate) fn phrase(self) -> Phrase {
        match self {
            Self::Missing => phrase!("state-missing"),
            Self::Draft => phrase!("state-draft"),
            Self::Stale => phrase!("state-stale"),
            Self::Translated => phrase!("state-translated"),
            Self::Reviewed => phrase!("state-reviewed"),
        }
    }
}

/// A value or an attribute in one language, or one of its variants.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    /// The language.
    pub language: Language,
    /// The meeting, if the message is a meeting's own.
    pub meeting: Option<MeetingId>,
    /// The message or term.
    pub id: String,
    /// The attribute; none for the value.
    pub attribute: Option<String>,
    /// The variant of the source text; none where it has no variants, or where there is no translation.
    pub variant: Option<String>,
    /// The file that holds it, or is to hold it.
    pub file: String,
    /// Where the message stands in the translation.
    pub span: Option<Span>,
    /// Where it stands in the source locale.
    pub source_span: Option<Span>,
    /// The source text as it is now; none if the source locale has none.
    pub source: Option<String>,
    /// The source text that the translation was made from, where it is another one.
    pub was: Option<String>,
    /// The state.
    pub state: State,
    /// The fingerprint of the translation, where a person's word on it is remembered.
    pub fingerprint: Option<String>,
    /// The name under which something is remembered of it.
    pub record: Option<String>,
}

impl Part {
    /// Its name: `id`, `id.attribute`, `id[variant]`.
    pub(crate) fn name(&self) -> String {
        part_name(&self.id, self.attribute.as_deref(), self.variant.as_deref())
    }

    /// The name of the value or attribute that it is, or is a variant of.
    pub(crate) fn whole(&self) -> String {
        part_name(&self.id, self.attribute.as_deref(), None)
    }

    /// How much the source text has changed since the translation was made.
    pub(crate) fn change(&self) -> Option<Change> {
        classify(self.was.as_deref()?, self.source.as_deref()?)
    }

    /// The change word by word, on one line.
    pub(crate) fn difference(&self) -> Option<String> {
        Some(show(&compare(self.was.as_deref()?, self.source.as_deref()?)))
    }
}

/// A state file as it was read.
#[derive(Debug, Clone, Default)]
pub(crate) struct StateFile {
    /// Its text; none if it isn't there.
    pub text: Option<String>,
    /// What it says.
    pub records: Records,
    /// Whether it could not be read: then it is not written either.
    pub broken: bool,
}

/// What is known of all translations.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    /// Every part, by language, meeting and message.
    pub parts: Vec<Part>,
    /// The parts of the source locale at which a finding is waived: stale once the text isn't what was waived.
    pub waived: Vec<Part>,
    /// The messages with a waiver whose source text has never been noted: it can't lapse with a change.
    pub unanchored: BTreeSet<(Language, Option<MeetingId>, String)>,
    /// The state files by the name of their locale file.
    pub states: BTreeMap<String, StateFile>,
    /// What stops a release: stale translations, empty texts, unreadable state files.
    pub findings: Vec<LocaleFinding>,
}

impl Survey {
    /// The messages with a stale part.
    pub(crate) fn stale(&self) -> BTreeSet<(Language, Option<MeetingId>, String)> {
        stale(&self.parts).collect()
    }

    /// All parts of which something is remembered, or may be.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().chain(&self.waived)
    }

    /// The messages whose waivers have lapsed with the source text.
    pub(crate) fn lapsed(&self) -> BTreeSet<(Language, Option<MeetingId>, String)> {
        stale(&self.parts).chain(stale(&self.waived)).collect()
    }
}

fn stale(parts: &[Part]) -> impl Iterator<Item = (Language, Option<MeetingId>, String)> {
    let stale = parts.iter().filter(|part| part.state == State::Stale);
    stale.map(|part| (part.language, part.meeting.clone(), part.id.clone()))
}

/// Surveys all translations of a workspace.
pub(crate) fn survey(root: &Root, workspace: &Workspace, locales: &Locales, sources: &mut Sources) -> Survey {
    let mut survey = Survey::default();
    let source_locale = workspace.config.source_locale;
    for catalog in locales.catalogs.values() {
        survey.findings.extend(empty_texts(catalog));
    }
    let Some(source) = locales.catalogs.get(&source_locale) else { return survey };
    read_states(root, source, sources, &mut survey);
    survey.waived = waived(source, sources, &survey.states);
    survey.unanchored = unanchored(&survey.waived).collect();
    for catalog in locales.catalogs.values().filter(|catalog| catalog.language != source_locale) {
        read_states(root, catalog, sources, &mut survey);
        let mut meetings: Vec<Option<&MeetingId>> = vec![None];
        meetings.extend(locales.contract.meetings.keys().map(Some));
        for meeting in meetings {
            survey_scope(locales, (source, catalog), meeting, sources, &mut survey);
        }
    }
    for part in &survey.parts {
        if let Some(diagnostic) = stale_message(part, source_locale) {
            survey.findings.push(LocaleFinding {
                language: part.language,
                meeting: part.meeting.clone(),
                id: Some(part.id.clone()),
                diagnostic,
            });
        }
    }
    survey
}

fn read_states(root: &Root, catalog: &Catalog, sources: &mut Sources, survey: &mut Survey) {
    for file in locale_files(catalog) {
        let name = state_file(&file);
        let mut known = StateFile::default();
        let read = root.read_text(&name).and_then(|text| {
            known.text.clone_from(&text);
            text.map_or_else(
                || Ok(Records::new()),
                |text| state::read(&text, sources.add(name, text.as_str())),
            )
        });
        match read {
            Ok(records) => known.records = records,
            Err(diagnostic) => {
                known.broken = true;
                let meeting = catalog
                    .meetings
                    .keys()
                    .find(|meeting| catalog.expected_file(Some(meeting), "title") == file)
                    .cloned();
                survey.findings.push(LocaleFinding {
                    language: catalog.language,
                    meeting,
                    id: None,
                    diagnostic,
                });
            }
        }
        survey.states.insert(file, known);
    }
}

/// The parts of the source locale at which a finding is waived.
fn waived(source: &Catalog, sources: &Sources, states: &BTreeMap<String, StateFile>) -> Vec<Part> {
    let scopes = std::iter::once((None, &source.shared))
        .chain(source.meetings.iter().map(|(meeting, scope)| (Some(meeting), scope)));
    let mut parts = Vec::new();
    for (meeting, scope) in scopes {
        for entry in scope.entries.values().filter(|entry| entry.is_waived()) {
            let file = sources.get(entry.id.span.file).name();
            let pair = Pair {
                language: source.language,
                meeting,
                id: &entry.id.text,
                original: Some(entry),
                entry: Some(entry),
                records: states.get(file).map(|known| &known.records),
                file,
            };
            parts.extend(entry.patterns().flat_map(|(attribute, _)| pair.parts(attribute)));
        }
    }
    parts
}

/// All files that a locale has or could have.
pub(crate) fn locale_files(catalog: &Catalog) -> Vec<String> {
    let shared = crate::localize::catalog::SHARED.iter().map(|name| format!("{}/{name}.ftl", catalog.folder));
    shared.chain(catalog.meetings.keys().map(|id| catalog.expected_file(Some(id), "title"))).collect()
}

fn survey_scope(
    locales: &Locales,
    (source, catalog): (&Catalog, &Catalog),
    meeting: Option<&MeetingId>,
    sources: &Sources,
    survey: &mut Survey,
) {
    let specs = match meeting {
        None => Some(&locales.contract.shared),
        Some(meeting) => locales.contract.meetings.get(meeting),
    };
    let (Some(specs), Some(own), Some(theirs)) = (specs, source.scope(meeting), catalog.scope(meeting))
    else {
        return;
    };
    // What the contract asks for, and what both languages have besides: helpers of one language are its own matter.
    let shared = own.entries.keys().filter(|id| theirs.entries.contains_key(*id));
    let ids: BTreeSet<&String> = specs.keys().chain(shared).collect();
    for id in ids {
        let (spec, original, entry) = (specs.get(id), own.entries.get(id), theirs.entries.get(id));
        if original.is_none() && !spec.is_some_and(|spec| spec.required) && entry.is_none() {
            continue;
        }
        if catalog_lost(catalog, meeting, id, entry) || catalog_lost(source, meeting, id, original) {
            continue;
        }
        let file = entry.map(|entry| sources.get(entry.id.span.file).name().to_owned());
        let file = file.unwrap_or_else(|| catalog.expected_file(meeting, id));
        // What the program brings along is no work of the translator's.
        if file.starts_with("built-in/") {
            continue;
        }
        let records = survey.states.get(&file).map(|known| &known.records);
        let language = catalog.language;
        let pair = Pair { language, meeting, id, original, entry, records, file: &file };
        let parts: Vec<Part> = attributes(spec, original, entry)
            .into_iter()
            .flat_map(|attribute| pair.parts(attribute.as_deref()))
            .collect();
        if entry.is_some_and(Entry::is_waived) && survey.states.get(&file).is_none_or(|known| !known.broken) {
            survey.unanchored.extend(unanchored(&parts));
        }
        survey.parts.extend(parts);
    }
}

/// The messages of parts that have a text, and of which nothing is remembered.
fn unanchored(parts: &[Part]) -> impl Iterator<Item = (Language, Option<MeetingId>, String)> {
    let new = parts.iter().filter(|part| part.source.is_some() && part.record.is_none());
    new.filter(|part| part.state != State::Missing)
        .map(|part| (part.language, part.meeting.clone(), part.id.clone()))
}

/// Whether a message may stand in what could not be read.
fn catalog_lost(catalog: &Catalog, meeting: Option<&MeetingId>, id: &str, entry: Option<&Entry>) -> bool {
    entry.is_none() && catalog.may_have(meeting, id)
}

/// The parts of a message: its value, the attributes that must be there, and those that both languages have.
fn attributes(
    spec: Option<&Spec>,
    original: Option<&Entry>,
    entry: Option<&Entry>,
) -> BTreeSet<Option<String>> {
    let mut parts = BTreeSet::new();
    let valued = |entry: Option<&Entry>| entry.is_some_and(|entry| entry.value.is_some());
    if spec.is_some() || (valued(original) && valued(entry)) {
        parts.insert(None);
    }
    parts.extend(spec.into_iter().flat_map(|spec| &spec.attributes).cloned().map(Some));
    for (attribute, _) in original.into_iter().flat_map(Entry::patterns) {
        if attribute.is_some() && entry.is_some_and(|entry| entry.pattern(attribute).is_some()) {
            parts.insert(attribute.map(str::to_owned));
        }
    }
    parts
}

fn stale_message(part: &Part, source_locale: Language) -> Option<Diagnostic> {
    let change = part.change()?;
    let name = part.name();
    let at = part.meeting.as_ref().map_or_else(String::new, |meeting| format!(" --meeting {meeting}"));
    // A shell would take the brackets for a pattern.
    let quoted = if part.variant.is_some() { format!("'{name}'") } else { name.clone() };
    let command = format!("briefpack confirm {quoted} --locale {}{at}", part.language);
    let hint = if change.is_trivial() {
        phrase!("stale-message.hint-trivial", command)
    } else {
        phrase!("stale-message.hint", command)
    };
    Some(
        Diagnostic::error(
            "stale-message",
            phrase!(
                "stale-message",
                language = language_name(source_locale),
                id = name,
                change = change.phrase()
            ),
        )
        .at(part.span)
        .label(part.source_span, phrase!("stale-message.now"))
        .hint(phrase!("stale-message.change", difference = part.difference()?))
        .hint(hint),
    )
}

/// Texts of `{ "" }`: a place to write in, not a text. Within a sentence they would vanish without a word.
fn empty_texts(catalog: &Catalog) -> Vec<LocaleFinding> {
    let scopes = std::iter::once((None, &catalog.shared))
        .chain(catalog.meetings.iter().map(|(meeting, scope)| (Some(meeting), scope)));
    let mut findings = Vec::new();
    for (meeting, scope) in scopes {
        for entry in scope.entries.values() {
            for (attribute, _) in entry.patterns().filter(|(_, pattern)| is_placeholder(pattern)) {
                let name = part_name(&entry.id.text, attribute, None);
                findings.push(LocaleFinding {
                    language: catalog.language,
                    meeting: meeting.cloned(),
                    id: Some(entry.id.text.clone()),
                    diagnostic: Diagnostic::error("empty-message", phrase!("empty-message", id = name))
                        .at(entry.id.span)
                        .hint(phrase!("empty-message.hint")),
                });
            }
        }
    }
    findings
}
