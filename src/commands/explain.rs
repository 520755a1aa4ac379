//! `briefpack explain`: what a finding's code means, with an example and the mend.

use clap::Args;

use crate::base::phrase::phrase;
use crate::base::suggest::did_you_mean;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::terminal::Terminal;

/// The page that documents all codes, a section each.
const PAGE: &str = include_str!("../../docs/findings.md");

/// Tells what the code of a finding means, with an example and the mend.
#[derive(Debug, Args)]
pub(super) struct ExplainArgs {
    /// The code, such as `missing-message`; without one, all codes are listed
    pub code: Option<String>,
}

/// Runs the command.
pub(super) fn run(args: &ExplainArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let shown = match &args.code {
        None => codes().map(|code| format!("{code}\n")).collect(),
        Some(code) => text(code).ok_or_else(|| {
            let hint = did_you_mean(code, codes()).unwrap_or_else(|| phrase!("unknown-code.hint"));
            Stop::usage(phrase!("unknown-code", code), Some(hint))
        })?,
    };
    terminal.print(shown.as_bytes())?;
    Ok(Outcome::Done)
}

/// All codes, as the page has them.
pub(super) fn codes() -> impl Iterator<Item = &'static str> {
    PAGE.lines().filter_map(|line| line.strip_prefix("## `")?.strip_suffix('`'))
}

/// The section of a code.
pub(super) fn text(code: &str) -> Option<String> {
    let heading = format!("## `{code}`\n");
    let start = PAGE.find(&heading)?;
    let body = PAGE.get(start + heading.len()..)?;
    let end = body.find("\n## ").map_or(body.len(), |at| at + 1);
    Some(format!("{code}\n{}\n", body.get(..end)?.trim_end()))
}
