//! Layer `compose`: where structure meets language, and where an edition filters.

pub(crate) mod addendum;
mod addendum_view;
pub(crate) mod attached;
pub(crate) mod briefing;
pub(crate) mod changes;
mod commitments;
mod contradictions;
mod drafting;
pub(crate) mod gate;
pub(crate) mod ledger;
pub(crate) mod ledger_view;
mod meeting;
pub(crate) mod outcome;
mod outcome_view;
mod pace;
mod pack;
mod people;
pub(crate) mod plan;
pub(crate) mod plan_view;
pub(crate) mod proof;
mod proof_view;
pub(crate) mod scribe;
pub(crate) mod shown;
mod sources;
mod terms;
mod time;
pub(crate) mod trip;
mod visits;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::compose::addendum_view::AddendumView;
use crate::compose::briefing::{Briefing, Date, Document, MeetingView, PackView, Parallel, Text};
use crate::compose::gate::{Filtered, Gate, Screened};
use crate::compose::outcome_view::OutcomeView;
use crate::compose::proof_view::ProofView;
use crate::compose::scribe::{Memory, Scribe};
use crate::compose::sources::Numbers;
use crate::localize::Locales;
use crate::localize::contract::handling;
use crate::localize::format::{DateStyle, Formats, Weekday};
use crate::model::{
    Edition, Id, Language, LanguageSet, Layout, MeetingId, Moment, Paper, Subject, Workspace,
};

/// What one document is to be.
#[derive(Debug, Clone)]
pub(crate) struct Job<'a> {
    /// The workspace.
    pub workspace: &'a Workspace,
    /// Its locales.
    pub locales: &'a Locales,
    /// The languages in print order.
    pub languages: LanguageSet,
    /// The languages of the glossary: all that the workspace prints.
    pub glossary: LanguageSet,
    /// For whom.
    pub edition: &'a Edition,
    /// The meeting, or the whole pack.
    pub meeting: Option<MeetingId>,
    /// Whether it is marked as a draft.
    pub draft: bool,
}

impl Job<'_> {
    /// The region of a language: a pseudo-locale is of none that exists.
    fn region(&self, language: Language) -> &'static str {
        let pseudo = language.pseudo().filter(|_| self.locales.pseudo.contains(&language));
        pseudo.and_then(|code| code.split('-').next_back()).unwrap_or(language.region())
    }
}

/// The languages that a workspace prints, in the order of their code's list.
pub(crate) fn glossary_languages(workspace: &Workspace) -> LanguageSet {
    let printed: Vec<&str> = Language::ALL
        .into_iter()
        .filter(|language| workspace.config.languages.iter().any(|set| set.contains(*language)))
        .map(Language::code)
        .collect();
    LanguageSet::parse(&printed.join("+"))
        .unwrap_or_else(|| LanguageSet::single(workspace.config.source_locale))
}

/// Resolves one document, as its edition may show it. What could not be written is in the memory's failures; then nothing
/// may be printed.
///
/// `thorough` also prints every variant of every message once, as a check; [`Filtered::seal`] makes it printable.
pub(crate) fn compose(job: &Job<'_>, thorough: bool) -> (Filtered, Memory) {
    let gate = Gate::of(job);
    let job = &gate.open();
    let mut memory = Memory::default();
    memory.thorough = thorough;
    memory.draft = job.draft;
    let workspace = job.workspace;
    let (meeting, pack) = match &job.meeting {
        Some(id) => {
            let view = workspace.meetings.get(id).map(|meeting| {
                let numbers = Numbers::of_brief(job, meeting);
                let number =
                    workspace.config.meetings.iter().position(|other| other == id).map_or(1, |i| i + 1);
                let mut scribe =
                    Scribe::new(workspace, job.locales, &job.languages, Some(meeting), &mut memory);
                let ledger = job.ledger(meeting.date.day);
                meeting::compose_meeting(job, &mut scribe, meeting, number, &numbers, &ledger)
            });
            (view, None)
        }
        None => (None, Some(pack::compose_pack(job, &mut memory))),
    };
    let title = meeting.as_ref().map(|meeting| &meeting.title).or(pack.as_ref().map(|pack| &pack.title));
    let title = title.and_then(|title| title.first()).cloned();
    let kind = if meeting.is_some() { "meeting" } else { "pack" };
    let mut briefing = assemble(
        job,
        &mut memory,
        Content { kind, title, meeting, pack, proof: None, outcome: None, addendum: None },
    );
    // What is only checked needs no id.
    if !thorough {
        briefing.seal();
    }
    (briefing, memory)
}

/// What a document holds.
struct Content {
    kind: &'static str,
    title: Option<Text>,
    meeting: Option<MeetingView>,
    pack: Option<PackView>,
    proof: Option<ProofView>,
    outcome: Option<OutcomeView>,
    addendum: Option<AddendumView>,
}

/// Puts a document together: its content, the words of the interface, and what it says of itself.
fn assemble(job: &Screened<'_>, memory: &mut Memory, content: Content) -> Filtered {
    let Content { kind, title, meeting, pack, proof, outcome, addendum } = content;
    let workspace = job.workspace;
    let mut scribe = Scribe::new(workspace, job.locales, &job.languages, None, memory);
    let words = compose_words(job, &mut scribe);
    let (version, as_of) = (workspace.config.version, workspace.config.as_of);
    let language_names: Parallel = job
        .languages
        .as_slice()
        .iter()
        .enumerate()
        .filter_map(|(column, language)| scribe.word(&format!("language-{language}")).into_iter().nth(column))
        .collect();
    let title =
        title.unwrap_or_else(|| scribe.literal_in(&Subject::Config, "id", &workspace.config.id, "en"));
    let document = Document {
        kind,
        id: job.meeting.as_ref().map_or_else(|| workspace.config.id.clone(), |id| id.as_str().to_owned()),
        languages: job.languages.as_slice().iter().map(|language| language.code().to_owned()).collect(),
        regions: job.languages.as_slice().iter().map(|language| job.region(*language).to_owned()).collect(),
        set: job.languages.name(&job.locales.pseudo),
        language_names,
        title,
        author: workspace.config.author.clone(),
        keywords: Vec::new(),
        date: Date {
            year: workspace.config.version.year(),
            month: workspace.config.version.month(),
            day: workspace.config.version.day(),
        },
        paper: match (workspace.config.paper, job.edition.layout) {
            (Paper::A4, Layout::Pocket) => "a5",
            (Paper::A4, _) => "a4",
            // Half a letter.
            (Paper::Letter, Layout::Pocket) => "us-statement",
            (Paper::Letter, _) => "us-letter",
        },
        layout: job.edition.layout.as_str(),
        edition: job.edition.id.as_str().to_owned(),
        draft: job.draft,
        handling: scribe.word(&match workspace.config.handling_of(job.edition) {
            Some(profile) => handling(profile, job.edition.audience),
            None => format!("handling-{}", job.edition.audience.as_str()),
        }),
        as_of: (as_of != version).then(|| day(&mut scribe, "as-of", as_of)),
        version: day(&mut scribe, "version", version),
        content_id: String::new(),
    };
    let (changes, origins) = (None, Vec::new());
    let mut briefing =
        Briefing { document, words, meeting, pack, proof, outcome, addendum, changes, origins };
    briefing.origins = std::mem::take(&mut memory.origins);
    Filtered::of(job, briefing)
}

/// A day of the workspace, as in tables.
fn day(scribe: &mut Scribe<'_>, field: &'static str, day: NaiveDate) -> Parallel {
    let print = |formats: &Formats| formats.moment(Moment::Day(day), DateStyle::Table, Weekday::No);
    scribe.value(&Subject::Config, field, print)
}

/// Every value-only message of the interface.
fn compose_words(job: &Screened<'_>, scribe: &mut Scribe<'_>) -> BTreeMap<String, Parallel> {
    let Some(catalog) = job.locales.catalogs.get(&job.languages.lead()) else { return BTreeMap::new() };
    let interface = catalog.shared.files.first();
    catalog
        .shared
        .entries
        .values()
        .filter(|entry| Some(&entry.id.span.file) == interface && !entry.is_term() && entry.value.is_some())
        .map(|entry| (entry.id.text.clone(), scribe.word(&entry.id.text)))
        .collect()
}
