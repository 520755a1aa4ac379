//! `briefpack check`: reports everything that is wrong, and changes nothing.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::base::diag::Diagnostic;
use crate::base::phrase::{count, phrase};
use crate::commands::build::Output;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::report::Format;
use crate::commands::select;
use crate::commands::session::Session;
use crate::commands::sound::{Fingerprints, Sound};
use crate::commands::terminal::Terminal;
use crate::model::{Language, LanguageSet, MeetingId, Workspace};

/// What is to be taken for an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Deny {
    /// Warnings too.
    Warnings,
}

/// Reports everything that is wrong with a workspace.
///
/// Reads all files, checks every message of every locale, prints each variant of each message once in memory, and
/// looks every character up in the fonts. Changes nothing in the workspace.
#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// The workspace's folder [default: the nearest one above that holds `briefpack.toml`]
    pub workspace: Option<PathBuf>,
    /// Checks only this locale (may be repeated)
    #[arg(long, value_name = "L")]
    pub locale: Vec<String>,
    /// Checks only this meeting (may be repeated)
    #[arg(long, value_name = "ID")]
    pub meeting: Vec<String>,
    /// Takes warnings for errors
    #[arg(long, value_enum)]
    pub deny: Option<Deny>,
    /// The form of findings
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Looks at every meeting again, and not only at those that have changed since nothing was wrong in them
    #[arg(long)]
    pub no_cache: bool,
}

/// Runs the command.
pub(super) fn run(args: &CheckArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let mut session = Session::open(args.workspace.as_deref(), &terminal.folder)?;
    let locales = languages(&args.locale, &session)?;
    let meetings = args.meeting.iter().map(|id| session.meeting(id)).collect::<Result<Vec<_>, _>>()?;
    let mut left_out = 0;
    let findings = if args.locale.is_empty() && meetings.is_empty() {
        let cache = terminal.cache.as_deref().filter(|_| !args.no_cache);
        let mut sound = cache.map_or_else(Sound::default, |cache| Sound::of(cache, session.root.path()));
        let found = all_findings(&mut session, &locales, &mut sound, || true);
        let (findings, known) = found.unwrap_or_default();
        left_out = known;
        findings
    } else {
        session.lint_all();
        findings(&mut session, &locales, &meetings)
    };
    let text = args
        .format
        .reporter(terminal.colour && !args.format.is_machine(), terminal.language)
        .write(&findings, &session.sources);
    if args.format.is_machine() {
        terminal.print(text.as_bytes())?;
    } else {
        let _ = terminal.err.write_all(text.as_bytes());
        select::print_totals(&findings, terminal);
    }
    // On stderr, so that programs that read the report are told too.
    if left_out > 0 {
        terminal.say(&phrase!("unchanged-sound", meetings = count(left_out)));
    }
    let errors = findings.iter().any(Diagnostic::is_error);
    let denied = args.deny == Some(Deny::Warnings) && !findings.is_empty();
    Ok(if errors || denied { Outcome::InputErrors } else { Outcome::Done })
}

/// Everything that is wrong with a workspace. Meetings that are known to be sound as they are now are not looked at by
/// themselves again: how many stands beside the findings. Those found sound are remembered. None where it isn't to `go_on`
/// to the end.
pub(super) fn all_findings(
    session: &mut Session,
    locales: &[Language],
    sound: &mut Sound,
    go_on: impl Fn() -> bool,
) -> Option<(Vec<Diagnostic>, usize)> {
    let (coverage, fonts) = match session.engine() {
        Err(mut faults) => {
            faults.extend(session.findings.clone());
            return Some((faults, 0));
        }
        Ok((_, coverage, _, fonts)) => (coverage, fonts),
    };
    let fingerprints = Fingerprints::of(session, &fonts);
    let known = fingerprints.as_ref().map(|fingerprints| sound.meetings(fingerprints)).unwrap_or_default();
    let unsound = session.lint_all_but(&known);
    if !go_on() {
        return None;
    }
    let outputs =
        session.workspace().map_or_else(Vec::new, |(workspace, _)| outputs(workspace, locales, &[]));
    let (findings, prints) = select::everything_but(session, (&outputs, &known), &coverage, locales);
    if let (Some(fingerprints), true) = (fingerprints, prints) {
        sound.remember(fingerprints, |id| !unsound.contains(id));
    }
    Some((findings, known.len()))
}

/// What is wrong with a workspace in some locales, or with some of its meetings.
fn findings(session: &mut Session, locales: &[Language], meetings: &[MeetingId]) -> Vec<Diagnostic> {
    let coverage = match session.engine() {
        Err(mut faults) => {
            faults.extend(session.findings.clone());
            return faults;
        }
        Ok((_, coverage, ..)) => coverage,
    };
    let outputs =
        session.workspace().map_or_else(Vec::new, |(workspace, _)| outputs(workspace, locales, meetings));
    if meetings.is_empty() {
        return select::everything(session, &outputs, &coverage, locales);
    }
    select::try_and_judge(session, &outputs, &coverage)
}

/// The locales asked for, or all that the workspace prints or translates from.
pub(super) fn languages(asked: &[String], session: &Session) -> Result<Vec<Language>, Stop> {
    if asked.is_empty() {
        let Some((workspace, _)) = session.workspace() else { return Ok(Language::ALL.to_vec()) };
        let printed = crate::compose::glossary_languages(workspace);
        let wanted =
            |language: &Language| printed.contains(*language) || *language == workspace.config.source_locale;
        return Ok(Language::ALL.into_iter().filter(wanted).collect());
    }
    asked
        .iter()
        .map(|code| {
            Language::parse(code).ok_or_else(|| {
                Stop::usage(phrase!("unknown-locale", code), Some(phrase!("unknown-locale.hint")))
            })
        })
        .collect()
}

/// Documents that together print all that the workspace, or some of its meetings, could print in the languages, one
/// language each: what a set adds is only layout, and a pack prints all of its meetings' briefs.
pub(super) fn outputs(workspace: &Workspace, locales: &[Language], meetings: &[MeetingId]) -> Vec<Output> {
    let printed = crate::compose::glossary_languages(workspace);
    let mut outputs = Vec::new();
    for language in locales.iter().filter(|language| printed.contains(**language)) {
        for edition in workspace.config.editions.iter().take(1) {
            let output = |meeting: Option<MeetingId>| Output {
                file: String::new(),
                languages: LanguageSet::single(*language),
                set: language.code().to_owned(),
                edition: edition.clone(),
                meeting,
                draft: false,
            };
            if !meetings.is_empty() {
                outputs.extend(meetings.iter().map(|id| output(Some(id.clone()))));
                continue;
            }
            outputs.push(output(None));
            let alone = workspace.meetings.keys().filter(|id| !workspace.config.meetings.contains(id));
            outputs.extend(alone.map(|id| output(Some(id.clone()))));
        }
    }
    outputs
}
