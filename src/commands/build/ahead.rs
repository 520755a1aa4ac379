//! Setting a lone brief while the rules of words still look at it.
//!
//! One document keeps one thread busy for as long as its layout takes. The rules and the trial of every variant need a
//! twentieth of that: they run beside it, and what was set is written only where they find no error.

use crate::base::diag::Diagnostic;
use crate::base::glyphs::Coverage;
use crate::commands::build::crew::Crew;
use crate::commands::build::plan::Output;
use crate::commands::build::pool;
use crate::commands::build::progress::Bar;
use crate::commands::build::write::{Failure, Run, Written};
use crate::commands::ending::Stop;
use crate::commands::select::{self, Tried};
use crate::commands::session::Session;
use crate::compose::compose;
use crate::compose::gate::Filtered;
use crate::lint;
use crate::typeset::{self, Engine, Pdf, Print};

/// A brief that was set before it was known whether it may be written.
pub(super) struct Ahead {
    briefing: Filtered,
    set: Result<Pdf, Vec<Diagnostic>>,
}

/// Whether a run makes one brief, of files in which nothing is wrong so far: then little is lost if a rule finds an error.
pub(super) fn is_lone(session: &Session, outputs: &[Output]) -> bool {
    let sound = session.workspace().is_some_and(|(_, locales)| {
        let wrong = locales.findings.iter().any(|finding| finding.diagnostic.is_error());
        !wrong && !session.findings.has_errors() && session.pseudo.is_empty()
    });
    sound && matches!(outputs, [output] if output.meeting.is_some())
}

/// Sets a brief, and checks it meanwhile on one thread more.
pub(super) fn set(
    session: &Session,
    (engine, coverage): (&Engine, &Coverage),
    output: &Output,
    (jobs, bar): (usize, &Bar),
    lint: impl FnOnce() -> Option<lint::Verdict> + Send,
) -> Result<(Option<lint::Verdict>, Tried, Option<Ahead>), Stop> {
    let crew = Crew::new(jobs, 1)?;
    let beside = pool(1)?;
    bar.start(&output.file);
    let (checked, set) = std::thread::scope(|scope| {
        let checked = scope.spawn(|| {
            beside.install(|| {
                let output = std::slice::from_ref(output);
                let checked = (lint(), select::try_out(session, output, coverage, false));
                // The manifest will ask for them.
                session.sources.hash();
                checked
            })
        });
        let set = crew.each(&[output], |_, output| {
            let (workspace, locales) = session.workspace()?;
            let briefing = compose(&output.job(workspace, locales), false).0;
            let set = typeset::typeset_alone(engine, &briefing, &Print::default(), &session.loaded.spans);
            Some(Ahead { briefing, set })
        });
        (checked.join(), set)
    });
    bar.done();
    let (linted, tried) = checked.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    Ok((linted, tried, set.into_iter().flatten().next()))
}

impl Ahead {
    /// Writes what was set to the hidden folder.
    pub(super) fn write(self, run: &Run<'_>, output: &Output) -> Result<Vec<Written>, Failure> {
        let pdf = self.set.map_err(Failure::Input)?;
        Ok(vec![run.keep(output, (&self.briefing, &Print::default()), pdf)?.0])
    }
}
