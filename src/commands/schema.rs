//! `briefpack schema`: what the user's files may hold.

use clap::Args;

use crate::commands::outcome::{Outcome, Stop};
use crate::commands::terminal::Terminal;

/// Prints what the files of a workspace may hold.
#[derive(Debug, Args)]
pub(super) struct SchemaArgs {
    /// Which
    pub what: Option<String>,
}

/// Runs the command.
pub(super) fn run(_: &SchemaArgs, _: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    Ok(Outcome::Done)
}
