//! `briefpack sync`: adds what locale files lack.

use std::path::PathBuf;

use clap::Args;

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::commands::check;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::report::Format;
use crate::commands::select;
use crate::commands::session::Session;
use crate::commands::terminal::Terminal;
use crate::edit::splice::{FileChange, Refusal, write_all};
use crate::edit::sync::sync;

/// Adds missing messages to the locale files, to be filled in.
///
/// Each stands where the source file has it, with the source text and its variables as a comment; no other byte of a
/// file changes. What is translated already is noted in `<file>.state.toml` beside its file, with the source text it
/// was made from: from then on a change of that text is noticed.
#[derive(Debug, Args)]
pub(super) struct SyncArgs {
    /// The workspace's folder [default: the nearest one above that holds `briefpack.toml`]
    pub workspace: Option<PathBuf>,
    /// Changes only this locale (may be repeated)
    #[arg(long, value_name = "L")]
    pub locale: Vec<String>,
    /// Says what would change, and writes nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Runs the command.
pub(super) fn run(args: &SyncArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let session = Session::open(args.workspace.as_deref(), &terminal.folder)?;
    let languages = check::languages(&args.locale, &session)?;
    refuse_broken_facts(&session, terminal)?;
    let Some((workspace, locales)) = session.workspace() else { return Ok(Outcome::InputErrors) };
    let (changes, added) = sync(workspace, locales, &session.survey, &session.sources, &languages);
    if !args.dry_run {
        write(&session, &changes)?;
    }
    let mut report = String::new();
    for (file, parts) in &added.parts {
        let line = phrase!("added", file, number = parts.len(), parts = parts.join(", "));
        report.push_str(&format!("{}\n", line.render(terminal.language)));
    }
    terminal.print(report.as_bytes())?;
    let messages: usize = added.parts.values().map(Vec::len).sum();
    let (noted, dropped) = (added.noted, added.dropped);
    terminal.say(&if args.dry_run {
        phrase!("synced.nothing-written", messages, noted, dropped)
    } else {
        phrase!("synced", messages, noted, dropped)
    });
    Ok(Outcome::Done)
}

/// Stops where the facts can't be read: what a message is for can't be known then.
pub(super) fn refuse_broken_facts(session: &Session, terminal: &mut Terminal<'_>) -> Result<(), Stop> {
    if !session.findings.has_errors() && session.workspace().is_some() {
        return Ok(());
    }
    let errors: Vec<Diagnostic> =
        session.findings.clone().into_sorted().into_iter().filter(Diagnostic::is_error).collect();
    select::print(&errors, &session.sources, Format::Human, terminal);
    select::print_totals(&errors, terminal);
    Err(Stop::from(Outcome::InputErrors))
}

/// Writes changed files.
pub(super) fn write(session: &Session, changes: &[FileChange]) -> Result<(), Stop> {
    write_all(&session.root, changes).map_err(|refusal| {
        let stop = Stop::environment("cannot-write", refusal.message());
        match refusal {
            Refusal::Changed(_) => stop.hint(phrase!("file-changed-meanwhile.hint")),
            Refusal::Unwritable(..) => stop,
        }
    })
}
