//! `briefpack confirm`: a translation still holds, or has been read.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::base::phrase::{Argument, count, phrase};
use crate::base::suggest::did_you_mean;
use crate::commands::check;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::session::Session;
use crate::commands::sync::write;
use crate::commands::terminal::Terminal;
use crate::edit::change::Change;
use crate::edit::confirm::{Word, confirm};
use crate::edit::survey::{Part, State};
use crate::model::{Language, MeetingId};

/// What is said of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum As {
    /// It is not finished
    Draft,
    /// It stands
    Translated,
    /// It stands, and a second person has read it
    Reviewed,
}

/// Says that translations still hold, or have been read.
///
/// A translation is stale once the text it was made from has changed. Where it still holds, or has been mended, this
/// notes the text as it is now. Without messages and without `--trivial` it lists what is stale, with each change
/// word by word, and writes nothing.
#[derive(Debug, Args)]
pub(super) struct ConfirmArgs {
    /// The messages, such as `trade-target`, `person-to-lam.address` or `'visits[one]'`; a message means all of its parts
    pub messages: Vec<String>,
    /// Confirms all stale translations whose source text changed in punctuation alone
    #[arg(long, conflicts_with = "messages")]
    pub trivial: bool,
    /// Confirms only in this locale (may be repeated)
    #[arg(long, value_name = "L")]
    pub locale: Vec<String>,
    /// Confirms only in this meeting's messages
    #[arg(long, value_name = "ID")]
    pub meeting: Option<String>,
    /// What is said of them [default: reviewed where it was and nothing has changed since, else translated]
    #[arg(long = "as", value_enum, value_name = "STATE", conflicts_with = "trivial")]
    pub word: Option<As>,
    /// The workspace's folder [default: the nearest one above that holds `briefpack.toml`]
    #[arg(long, value_name = "DIR")]
    pub workspace: Option<PathBuf>,
}

/// Runs the command.
pub(super) fn run(args: &ConfirmArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let session = Session::open(args.workspace.as_deref(), &terminal.folder)?;
    let languages = check::languages(&args.locale, &session)?;
    let meeting = args.meeting.as_ref().map(|id| session.meeting(id)).transpose()?;
    let Some((_, locales)) = session.workspace() else { return Ok(Outcome::InputErrors) };
    let parts: Vec<&Part> = session
        .survey
        .all()
        .filter(|part| languages.contains(&part.language))
        .filter(|part| meeting.is_none() || part.meeting == meeting)
        .collect();
    let chosen: Vec<&Part> = if args.trivial {
        parts.into_iter().filter(|part| part.change().is_some_and(Change::is_trivial)).collect()
    } else if args.messages.is_empty() {
        if args.word.is_some() {
            return Err(Stop::usage(phrase!("as-without-messages"), None));
        }
        return list(&parts, terminal);
    } else {
        choose(&args.messages, &parts)?
    };
    let word = args.word.map(|word| match word {
        As::Draft => Word::Draft,
        As::Translated => Word::Translated,
        As::Reviewed => Word::Reviewed,
    });
    let changes = confirm(&chosen, locales, &session.survey, word);
    if let Some(part) =
        chosen.iter().find(|part| session.survey.states.get(&part.file).is_none_or(|s| s.broken))
    {
        let message = phrase!("state-unreadable", file = &part.file);
        return Err(Stop::usage(message, Some(phrase!("state-unreadable.hint"))));
    }
    write(&session, &changes)?;
    let mut report = String::new();
    for part in &chosen {
        report.push_str(&format!("{}: {}\n", part.file, part.name()));
    }
    terminal.print(report.as_bytes())?;
    terminal.say(&phrase!("confirmed", translations = count(chosen.len())));
    Ok(Outcome::Done)
}

/// Lists what is stale.
fn list(parts: &[&Part], terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let mut report = String::new();
    let mut stale = 0;
    for part in parts.iter().filter(|part| part.state == State::Stale) {
        let (Some(change), Some(difference)) = (part.change(), part.difference()) else { continue };
        stale += 1;
        let change = change.phrase().render(terminal.language);
        report.push_str(&format!("{}: {} ({change})\n    {difference}\n", part.file, part.name()));
    }
    terminal.print(report.as_bytes())?;
    terminal.say(&phrase!("stale", number = stale));
    Ok(Outcome::Done)
}

/// The parts that messages name. One that isn't there, that has no text, or that several meetings have is refused.
fn choose<'a>(messages: &[String], parts: &[&'a Part]) -> Result<Vec<&'a Part>, Stop> {
    let mut chosen: BTreeMap<(Language, &Option<MeetingId>, String), &'a Part> = BTreeMap::new();
    for message in messages {
        let named: Vec<&'a Part> = parts
            .iter()
            .copied()
            .filter(|part| [&part.id, &part.whole(), &part.name()].contains(&message))
            .collect();
        let meetings: BTreeSet<&Option<MeetingId>> = named.iter().map(|part| &part.meeting).collect();
        if meetings.len() > 1 {
            let meetings = Argument::ticked(meetings.into_iter().flatten());
            let hint = phrase!("several-meetings.hint", meetings);
            return Err(Stop::usage(phrase!("several-meetings", id = message), Some(hint)));
        }
        let written: Vec<&'a Part> =
            named.iter().copied().filter(|part| part.state != State::Missing).collect();
        if written.is_empty() {
            let hint = if named.is_empty() {
                did_you_mean(message, parts.iter().map(|part| part.id.as_str()))
            } else {
                Some(phrase!("not-translated.hint"))
            };
            let what = if named.is_empty() {
                phrase!("no-such-message", id = message)
            } else {
                phrase!("not-translated", id = message)
            };
            return Err(Stop::usage(what, hint));
        }
        chosen.extend(written.into_iter().map(|part| ((part.language, &part.meeting, part.name()), part)));
    }
    Ok(chosen.into_values().collect())
}
