//! `briefpack proof`: every text on paper, for a linguist's signature.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;

use crate::commands::build::{Output, language_sets};
use crate::commands::ending::{Outcome, Stop};
use crate::commands::printed::Printed;
use crate::commands::report::Format;
use crate::commands::session::Session;
use crate::commands::sheets::{Press, Sheet, refuse};
use crate::commands::sync::refuse_broken_facts;
use crate::commands::terminal::Terminal;
use crate::compose::proof::{Proof, compose_proof};
use crate::compose::{Job, glossary_languages};
use crate::edit::survey::{Part, State, Survey};
use crate::localize::analyse::Reach;
use crate::model::{Language, LanguageSet, MeetingId, Workspace};

/// Sets every text in every variant and language, for a linguist to sign.
///
/// Languages stand side by side, each text with its id, file, line and state, printed with the real values. The first
/// page has the fields to sign; the content id on every page tells which texts were signed. What is missing, stale or
/// wrong is shown, and stops nothing.
#[derive(Debug, Args)]
pub(super) struct ProofArgs {
    /// The workspace's folder [default: the nearest one above that holds `briefpack.toml`]
    pub workspace: Option<PathBuf>,
    /// Sets the texts that this meeting's brief prints, labels aside (may be repeated) [default: all texts]
    #[arg(long, value_name = "ID")]
    pub meeting: Vec<String>,
    /// Sets these languages in this order [default: the source language, then all others]
    #[arg(long, value_name = "SET")]
    pub languages: Option<String>,
    /// Writes to this folder [default: the workspace's `out`]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The form of findings
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Runs the command.
pub(super) fn run(args: &ProofArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let start = Instant::now();
    let mut session = Session::open(args.workspace.as_deref(), &terminal.folder)?;
    refuse_broken_facts(&session, terminal)?;
    let meetings = args.meeting.iter().map(|id| session.meeting(id)).collect::<Result<Vec<_>, _>>()?;
    let engine = session.engine();
    let Some((workspace, locales)) = session.workspace() else { return Ok(Outcome::InputErrors) };
    let (engine, coverage, ..) = match engine {
        Ok(parts) => parts,
        Err(faults) => return Ok(refuse(&faults, &session, args.format, terminal)),
    };
    let languages = match language_sets(args.languages.as_slice(), workspace)?.into_iter().next() {
        Some(set) if args.languages.is_some() => set,
        _ => source_first(workspace),
    };
    let Some(edition) = workspace.config.editions.first() else { return Ok(Outcome::InputErrors) };
    let asked: Vec<Option<MeetingId>> =
        if meetings.is_empty() { vec![None] } else { meetings.into_iter().map(Some).collect() };
    let states = States::of(&session.survey);
    let sheets = asked.into_iter().map(|meeting| {
        let reach = meeting.as_ref().map(|meeting| Printed::of_brief(workspace, locales, meeting));
        let label = |id: &str| {
            let entry = locales.catalogs.get(&workspace.config.source_locale)?.get(None, id)?;
            Some(session.sources.get(entry.id.span.file).name().ends_with("/interface.ftl"))
        };
        let wanted = |own: Option<&MeetingId>, id: &str| {
            reach
                .as_ref()
                .is_none_or(|reach: &Reach| own.is_some() || (reach.has(None, id) && label(id) != Some(true)))
        };
        let proof = Proof {
            state: &|l, m, i, a, v| states.get(l, m, i, a, v),
            wanted: &wanted,
            sources: &session.sources,
        };
        let job = Job {
            workspace,
            locales,
            languages: languages.clone(),
            glossary: languages.clone(),
            edition,
            meeting: meeting.clone(),
            draft: false,
        };
        let briefing = compose_proof(&job, &proof);
        let set = languages.to_string();
        let file = match &meeting {
            Some(id) => format!("meetings/{id}.proof.{set}.pdf"),
            None => format!("{}.proof.{set}.pdf", workspace.config.id),
        };
        let languages = languages.clone();
        let output = Output { file, languages, set, edition: edition.clone(), meeting, draft: false };
        Sheet { output, briefing, faults: Vec::new() }
    });
    let press =
        Press { engine: &engine, coverage: &coverage, out: args.out.as_deref(), format: args.format, start };
    press.print(&session, sheets, terminal)
}

/// All languages that the workspace prints, behind the one that they are translated from.
fn source_first(workspace: &Workspace) -> LanguageSet {
    let source = workspace.config.source_locale;
    let printed = glossary_languages(workspace);
    let others = printed.as_slice().iter().filter(|language| **language != source);
    let codes: Vec<&str> = std::iter::once(&source).chain(others).map(|language| language.code()).collect();
    LanguageSet::parse(&codes.join("+")).unwrap_or(printed)
}

/// The states of all parts.
struct States<'a>(BTreeMap<Key<'a>, Vec<&'a Part>>);

/// Language, meeting, message and attribute.
type Key<'a> = (Language, Option<&'a MeetingId>, &'a str, Option<&'a str>);

impl<'a> States<'a> {
    fn of(survey: &'a Survey) -> Self {
        let mut states: BTreeMap<_, Vec<&Part>> = BTreeMap::new();
        for part in &survey.parts {
            let key = (part.language, part.meeting.as_ref(), part.id.as_str(), part.attribute.as_deref());
            states.entry(key).or_default().push(part);
        }
        Self(states)
    }

    /// The state of a variant; where it is known by no such name, the one most in need of work.
    fn get(
        &self,
        language: Language,
        meeting: Option<&MeetingId>,
        id: &str,
        attribute: Option<&str>,
        variant: &str,
    ) -> Option<&'static str> {
        let parts = self.0.get(&(language, meeting, id, attribute))?;
        let own = parts.iter().find(|part| part.variant.as_deref() == Some(variant));
        let states = || parts.iter().map(|part| part.state);
        own.map(|part| part.state).or_else(|| states().min()).map(State::name)
    }
}
