//! Sheets that are no documents of the workspace: set, written and told of like them, but in no manifest.

use std::path::Path;
use std::time::Instant;

use crate::base::diag::Diagnostic;
use crate::base::glyphs::Coverage;
use crate::commands::build::write::{Failure, Run};
use crate::commands::build::{Output, closing};
use crate::commands::ending::{Outcome, Stop};
use crate::commands::report::Format;
use crate::commands::select;
use crate::commands::session::Session;
use crate::commands::terminal::Terminal;
use crate::compose::gate::Filtered;
use crate::typeset::{Engine, Print, missing_glyphs};

/// A sheet that has been composed.
pub(super) struct Sheet {
    /// What it is.
    pub output: Output,
    /// What it prints.
    pub briefing: Filtered,
    /// What could not be written.
    pub faults: Vec<Diagnostic>,
}

/// What sheets are set with, and where they go.
pub(super) struct Press<'a> {
    /// The engine.
    pub engine: &'a Engine,
    /// The characters that its fonts have.
    pub coverage: &'a Coverage,
    /// The folder asked for.
    pub out: Option<&'a Path>,
    /// The form of findings.
    pub format: Format,
    /// When the command began.
    pub start: Instant,
}

impl Press<'_> {
    /// Sets and writes sheets one after another: all of them, or none.
    pub(super) fn print(
        &self,
        session: &Session,
        sheets: impl Iterator<Item = Sheet>,
        terminal: &mut Terminal<'_>,
    ) -> Result<Outcome, Stop> {
        let Some((workspace, _)) = session.workspace() else { return Ok(Outcome::InputErrors) };
        let out = session.out(self.out, &terminal.folder)?;
        let interrupt = terminal.interrupt.clone();
        let run = Run::begin(&out, &interrupt, (usize::MAX, 1))?;
        let mut written = Vec::new();
        for Sheet { output, briefing, mut faults } in sheets {
            faults.extend(missing_glyphs(&briefing, self.coverage, &session.loaded.spans));
            let set = || run.set(self.engine, &output, (&briefing, &Print::default()), &session.loaded.spans);
            match if faults.is_empty() { set() } else { Err(Failure::Input(faults)) } {
                Ok(one) => written.push(one),
                Err(Failure::Input(faults)) => return Ok(refuse(&faults, session, self.format, terminal)),
                Err(Failure::Environment(stop)) => return Err(stop),
                Err(Failure::Stopped) => return Ok(Outcome::Interrupted),
            }
        }
        run.publish_alone()?;
        closing::print(&written, workspace, &out, self.start.elapsed(), terminal);
        Ok(Outcome::Done)
    }
}

/// Tells what is wrong; nothing is written.
pub(super) fn refuse(
    faults: &[Diagnostic],
    session: &Session,
    format: Format,
    terminal: &mut Terminal<'_>,
) -> Outcome {
    select::print(faults, &session.sources, format, terminal);
    select::print_totals(faults, terminal);
    Outcome::InputErrors
}
