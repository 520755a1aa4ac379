//! `briefpack completions`: completions for a shell.

use clap::{Args, Command};
use clap_complete::Shell;

use crate::commands::ending::{Outcome, Stop};
use crate::commands::terminal::Terminal;

/// Prints completions for a shell.
#[derive(Debug, Args)]
pub(super) struct CompletionsArgs {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Runs the command.
pub(super) fn run(
    args: &CompletionsArgs,
    mut command: Command,
    terminal: &mut Terminal<'_>,
) -> Result<Outcome, Stop> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut command, "briefpack", &mut text);
    terminal.print(&text)?;
    Ok(Outcome::Done)
}
