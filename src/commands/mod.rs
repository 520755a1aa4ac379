//! Layer `commands`: one file for each subcommand; the only layer that talks to a terminal.

mod build;
mod check;
mod completions;
mod confirm;
mod contradictions;
mod data;
pub(crate) mod diff;
mod eject;
mod ending;
mod explain;
mod fix;
mod fonts;
mod init;
mod known;
mod ledger;
mod lsp;
mod misuse;
mod new;
mod outcome;
mod preview;
mod printed;
mod proof;
mod reading;
mod report;
mod schema;
mod select;
mod session;
mod sheets;
mod sound;
mod status;
mod sync;
mod terminal;
mod verify;
mod view;
mod watch;
mod watching;

use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};

use clap::{CommandFactory, Parser, Subcommand};

pub use self::reading::read_workspace;
pub use self::terminal::{Interrupt, Terminal};

use crate::base::phrase::{UiLanguage, phrase};
use crate::base::source::Sources;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::report::Format;

/// The exit code of a bug of ours.
const BUG: u8 = 70;

/// Turns structured meeting summaries and translations into print-ready, multilingual briefing packs.
#[derive(Debug, Parser)]
#[command(name = "briefpack", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The language of findings and their hints; else that of BRIEFPACK_UI_LANGUAGE, else English.
    #[arg(long, global = true, value_name = "LANGUAGE")]
    ui_language: Option<UiLanguage>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::BuildArgs),
    Check(check::CheckArgs),
    Status(status::StatusArgs),
    Sync(sync::SyncArgs),
    Fix(fix::FixArgs),
    Confirm(confirm::ConfirmArgs),
    Ledger(ledger::LedgerArgs),
    Proof(proof::ProofArgs),
    Outcome(outcome::OutcomeArgs),
    Preview(preview::PreviewArgs),
    Watch(watch::WatchArgs),
    Lsp(lsp::LspArgs),
    Verify(verify::VerifyArgs),
    Diff(diff::DiffArgs),
    Init(init::InitArgs),
    New(new::NewArgs),
    Data(data::DataArgs),
    Eject(eject::EjectArgs),
    Explain(explain::ExplainArgs),
    Schema(schema::SchemaArgs),
    Completions(completions::CompletionsArgs),
}

/// Runs the program. The exit code is 0 done, 1 errors found in the input, 2 usage, 3 I/O or environment,
/// 130 interrupted, 70 a bug of ours.
pub fn run(args: impl IntoIterator<Item = OsString>, terminal: &mut Terminal<'_>) -> u8 {
    let args: Vec<OsString> = args.into_iter().collect();
    let asked = misuse::language(&args);
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            terminal.language = asked.unwrap_or(terminal.language);
            let told = misuse::finding(&error).filter(|_| terminal.language != UiLanguage::En);
            if let Some(finding) = told {
                let _ = terminal.err.write_all(
                    Format::Human
                        .reporter(terminal.colour, terminal.language)
                        .write(&[finding], &Sources::new())
                        .as_bytes(),
                );
                return Outcome::Usage.code();
            }
            let text =
                if terminal.colour { error.render().ansi().to_string() } else { error.render().to_string() };
            let target = if error.use_stderr() { &mut terminal.err } else { &mut terminal.out };
            let _ = target.write_all(text.as_bytes());
            return if error.use_stderr() { Outcome::Usage.code() } else { Outcome::Done.code() };
        }
    };
    terminal.language = cli.ui_language.unwrap_or(terminal.language);
    match catch_unwind(AssertUnwindSafe(|| dispatch(&cli.command, terminal))) {
        Ok(Ok(outcome)) => outcome.code(),
        Ok(Err(stop)) => {
            if let Some(diagnostic) = stop.diagnostic {
                let text = Format::Human
                    .reporter(terminal.colour, terminal.language)
                    .write(&[diagnostic], &Sources::new());
                let _ = terminal.err.write_all(text.as_bytes());
            }
            stop.outcome.code()
        }
        Err(_) => {
            let _ = writeln!(
                terminal.err,
                "{}",
                phrase!("bug", version = env!("CARGO_PKG_VERSION")).render(terminal.language),
            );
            BUG
        }
    }
}

fn dispatch(command: &Command, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    match command {
        Command::Build(args) => build::run(args, terminal),
        Command::Check(args) => check::run(args, terminal),
        Command::Status(args) => status::run(args, terminal),
        Command::Sync(args) => sync::run(args, terminal),
        Command::Fix(args) => fix::run(args, terminal),
        Command::Confirm(args) => confirm::run(args, terminal),
        Command::Ledger(args) => ledger::run(args, terminal),
        Command::Proof(args) => proof::run(args, terminal),
        Command::Outcome(args) => outcome::run(args, terminal),
        Command::Preview(args) => preview::run(args, terminal),
        Command::Watch(args) => watch::run(args, terminal),
        Command::Lsp(args) => lsp::run(args, terminal),
        Command::Verify(args) => verify::run(args, terminal),
        Command::Diff(args) => diff::run(args, terminal),
        Command::Init(args) => init::run(args, terminal),
        Command::New(args) => new::run(args, terminal),
        Command::Data(args) => data::run(args, terminal),
        Command::Eject(args) => eject::run(args, terminal),
        Command::Explain(args) => explain::run(args, terminal),
        Command::Schema(args) => schema::run(args, terminal),
        Command::Completions(args) => completions::run(args, Cli::command(), terminal),
    }
}
