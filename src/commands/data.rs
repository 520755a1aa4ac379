//! `briefpack data`: the JSON that templates get.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

use crate::base::diag::Diagnostic;
use crate::commands::build::{Output, apply_as_of, editions, language_sets, refuse_withheld, speak_pseudo};
use crate::commands::ending::{Outcome, Stop};
use crate::commands::report::Format;
use crate::commands::select;
use crate::commands::session::Session;
use crate::commands::terminal::Terminal;
use crate::compose::compose;

/// Prints the JSON that templates get.
///
/// It is what an edition shows, in the languages of the set; `docs/templates.md` describes it.
#[derive(Debug, Args)]
pub(super) struct DataArgs {
    /// The workspace's folder [default: the nearest one above that holds `briefpack.toml`]
    pub workspace: Option<PathBuf>,
    /// The meeting [default: the pack of all meetings]
    #[arg(long, value_name = "ID")]
    pub meeting: Option<String>,
    /// The languages in print order, such as `vi+ko` [default: the workspace's first set]
    #[arg(long, value_name = "SET")]
    pub languages: Option<String>,
    /// The edition [default: own]
    #[arg(long, value_name = "NAME")]
    pub edition: Option<String>,
    /// What was known on this day, as in `build`
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<NaiveDate>,
}

/// Runs the command.
pub(super) fn run(args: &DataArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let mut session = Session::open(args.workspace.as_deref(), &terminal.folder)?;
    apply_as_of(&mut session, args.as_of)?;
    let meeting = args.meeting.as_ref().map(|id| session.meeting(id)).transpose()?;
    speak_pseudo(&mut session, args.languages.as_slice())?;
    let output = match session.workspace() {
        None => None,
        Some((workspace, _)) => {
            let sets = language_sets(args.languages.as_slice(), workspace)?;
            let editions = editions(args.edition.as_slice(), workspace)?;
            if let Some(meeting) = meeting.as_ref().and_then(|id| workspace.meetings.get(id)) {
                refuse_withheld(meeting, &editions)?;
            }
            sets.into_iter().next().zip(editions.into_iter().next()).map(|(languages, edition)| {
                let languages = workspace.config.languages_of(&edition, &languages);
                let set = languages.to_string();
                Output { file: String::new(), set, languages, edition, meeting, draft: false }
            })
        }
    };
    let outputs: Vec<Output> = output.into_iter().collect();
    let findings = match session.engine() {
        Ok((_, coverage, ..)) => select::try_and_judge(&session, &outputs, &coverage),
        Err(faults) => faults,
    };
    select::print(&findings, &session.sources, Format::Human, terminal);
    if findings.iter().any(Diagnostic::is_error) {
        return Ok(Outcome::InputErrors);
    }
    if let (Some((workspace, locales)), Some(output)) = (session.workspace(), outputs.first()) {
        let (briefing, _) = compose(&output.job(workspace, locales), false);
        let value = serde_json::to_value(&*briefing).unwrap_or_default();
        terminal.print(format!("{value:#}\n").as_bytes())?;
    }
    Ok(Outcome::Done)
}
