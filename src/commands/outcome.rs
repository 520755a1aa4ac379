//! `briefpack outcome`: the form on which a meeting's outcome is written down.

use std::path::PathBuf;
use std::time::Instant;

use clap::Args;

use crate::base::diag::Diagnostic;
use crate::commands::build::write::{Failure, Run};
use crate::commands::build::{Output, closing, language_sets};
use crate::commands::ending::{Outcome, Stop};
use crate::commands::report::Format;
use crate::commands::select;
use crate::commands::session::Session;
use crate::commands::terminal::Terminal;
use crate::compose::outcome::compose_outcome;
use crate::typeset::{Print, missing_glyphs};

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
        Err(faults) => return Ok(refuse(&faults, &session, args, terminal)),
    };
    // What is wrong with the brief is wrong with its sheet.
    let findings = select::try_and_judge(&session, &outputs, &coverage);
    if findings.iter().any(Diagnostic::is_error) {
        return Ok(refuse(&findings, &session, args, terminal));
    }
    let Some((workspace, locales)) = session.workspace() else { return Ok(Outcome::InputErrors) };
    let out = args
        .out
        .as_ref()
        .map_or_else(|| session.root.path().join(&session.loaded.paths.out), |out| terminal.folder.join(out));
    let interrupt = terminal.interrupt.clone();
    let run = Run::begin(&out, &interrupt)?;
    let mut written = Vec::new();
    for output in &outputs {
        let Some((briefing, memory)) = compose_outcome(&output.job(workspace, locales)) else { continue };
        let mut faults: Vec<Diagnostic> = memory.failures.into_iter().map(|(_, fault)| fault).collect();
        faults.extend(missing_glyphs(&briefing, &coverage, &session.loaded.spans));
        if !faults.is_empty() {
            return Ok(refuse(&faults, &session, args, terminal));
        }
        match run.set(&engine, output, (&briefing, &Print::default()), &session.loaded.spans) {
            Ok(one) => written.push(one),
            Err(Failure::Input(faults)) => return Ok(refuse(&faults, &session, args, terminal)),
            Err(Failure::Environment(stop)) => return Err(stop),
            Err(Failure::Stopped) => return Ok(Outcome::Interrupted),
        }
    }
    run.publish_alone()?;
    closing::print(&written, workspace, &out, start.elapsed(), terminal);
    Ok(Outcome::Done)
}

fn refuse(
    faults: &[Diagnostic],
    session: &Session,
    args: &OutcomeArgs,
    terminal: &mut Terminal<'_>,
) -> Outcome {
    select::print(faults, &session.sources, args.format, terminal);
    select::print_totals(faults, terminal);
    Outcome::InputErrors
}
