//! The trial of a build, batch by batch: rules of words, and every variant of what is printed. No file is touched.

use crate::base::glyphs::Coverage;
use crate::base::source::FileId;
use crate::commands::build::ahead::{self, Ahead};
use crate::commands::build::batches::{self, Batch};
use crate::commands::build::plan::{self, Output};
use crate::commands::build::{pool, progress};
use crate::commands::ending::Stop;
use crate::commands::select::{self, Verdict};
use crate::commands::session::Session;
use crate::commands::terminal::Terminal;
use crate::lint::Scopes;
use crate::typeset::Engine;

/// What the trial has brought.
pub(super) struct Trial {
    /// What is wrong.
    pub verdict: Verdict,
    /// The locale files that were read for each batch.
    pub files: Vec<Vec<FileId>>,
    /// A lone brief, set already.
    pub ahead: Option<Ahead>,
}

/// Tries all batches. The texts of the first have been read. `plain` is a build of which a lone brief may be set ahead.
pub(super) fn trial(
    session: &mut Session,
    (engine, coverage): (&Engine, &Coverage),
    (batches, all): (&[Batch], &[Output]),
    (jobs, plain): (usize, bool),
    terminal: &mut Terminal<'_>,
) -> Result<Trial, Stop> {
    // Composing knows no threads of its own: one pool serves all documents.
    let pool = pool(jobs)?;
    let mut trial = Trial { verdict: Verdict::default(), files: Vec::new(), ahead: None };
    let lone = plain && ahead::is_lone(session, all);
    for (index, batch) in batches.iter().enumerate() {
        if index > 0 {
            session.read_texts(&batch.meetings);
        }
        let outputs: Vec<Output> = batch.outputs.iter().filter_map(|i| all.get(*i).cloned()).collect();
        trial.files.push(batches::files(session));
        let meetings = plan::meetings(session, &outputs);
        let scopes = Scopes { meetings: Some(&meetings), warnings: false, sound: None };
        let lint = || session.pseudo.is_empty().then(|| session.lint(scopes)).flatten();
        let (linted, tried) = match outputs.as_slice() {
            [output] if lone => {
                let bar = progress::bar(1, terminal);
                let set = ahead::set(session, (engine, coverage), output, (jobs, &bar), lint);
                bar.finish();
                let (linted, tried, set) = set?;
                trial.ahead = set;
                (linted, tried)
            }
            // The rules of words look at what is written while the documents are tried out.
            _ => std::thread::scope(|scope| {
                let linted = scope.spawn(lint);
                let tried = pool.install(|| select::try_out(session, &outputs, coverage, true));
                (linted.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), tried)
            }),
        };
        session.take_lints(linted);
        trial.verdict.add(select::judge(session, &outputs, tried));
        if batches.len() > 1 {
            session.release_texts();
        }
    }
    Ok(trial)
}
