//! `briefpack outcome`: the form on which a meeting's outcome is written down.

use std::path::PathBuf;
use std::time::Instant;

use clap::Args;

use crate::base::diag::Diagnostic;
use crate::commands::build::{Output, language_sets};
use crate::commands::ending::{Outcome, Stop};
use crate::commands::report::Format;
use crate::commands::select;
use crate::commands::session::Session;
use crate::commands::sheets::{Press, Sheet, refuse};
use crate::commands::terminal::Terminal;
use crate::compose::outcome::compose_outcome;

/// Sets the form on which the outcome of a meeting is written down by hand.
///
/// Under the meeting's call sheet stands a ruled space for each point to raise, for what the other side raises, for each
/// deliverable and each commitment that the brief names: what was said and by whom, whether it was agreed, what was
/// promised and until when; at the end the note-taker's signature. Of a meeting that has been held, for each of its
/// points. `briefpack new meeting ID --from ID` makes the input in which the filled-in form is then written up.
#[derive(Debug, Args)]
pub(super) struct OutcomeArgs {
    /// The meeting's id
    pub meeting: String,
    /// The workspace's folder [default: the nearest one above that holds `briefpack.toml`]
    pub workspace: Option<PathBuf>,
    /// Sets these languages in this order (may be repeated) [default: the workspace's sets]
    #[arg(long, value_name = "SET")]
    pub languages: Vec<String>,
    /// Writes to this folder [default: the workspace's `out`]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The form of findings
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Runs the command.
pub(super) fn run(args: &OutcomeArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let start = Instant::now();
    let mut session = Session::open(args.workspace.as_deref(), &terminal.folder)?;
    let meeting = session.meeting(&args.meeting)?;
    let engine = session.engine();
    let outputs = match session.loaded.workspace.as_ref() {
        None => Vec::new(),
        Some(workspace) => {
            let sets = language_sets(&args.languages, workspace)?;
            let edition = workspace.config.editions.first().into_iter();
            let pairs =
                edition.flat_map(|edition| sets.iter().map(move |set| (edition.clone(), set.clone())));
            pairs
                .map(|(edition, languages)| Output {
                    file: format!("meetings/{meeting}.outcome.{languages}.pdf"),
                    set: languages.to_string(),
                    languages,
                    edition,
                    meeting: Some(meeting.clone()),
                    draft: false,
                })
                .collect()
        }
    };
    let (engine, coverage, ..) = match engine {
        Ok(parts) => parts,
        Err(faults) => return Ok(refuse(&faults, &session, args.format, terminal)),
    };
    // What is wrong with the brief is wrong with its sheet.
    let findings = select::try_and_judge(&session, &outputs, &coverage);
    if findings.iter().any(Diagnostic::is_error) {
        return Ok(refuse(&findings, &session, args.format, terminal));
    }
    let Some((workspace, locales)) = session.workspace() else { return Ok(Outcome::InputErrors) };
    let sheets = outputs.iter().filter_map(|output| {
        let (briefing, memory) = compose_outcome(&output.job(workspace, locales))?;
        let faults = memory.failures.into_iter().map(|(_, fault)| fault).collect();
        Some(Sheet { output: output.clone(), briefing, faults })
    });
    let press =
        Press { engine: &engine, coverage: &coverage, out: args.out.as_deref(), format: args.format, start };
    press.print(&session, sheets, terminal)
}
