//! `briefpack build`: sets briefs and packs.

mod addendum;
pub(super) mod again;
mod ahead;
mod batches;
pub(super) mod closing;
mod copies;
mod crew;
mod manifest;
mod plan;
mod progress;
pub(super) mod provenance;
mod publish;
mod register;
mod silent;
mod since;
mod ticket;
mod trial;
pub(super) mod write;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::Instant;

use chrono::NaiveDate;
use clap::{Args, FromArgMatches as _};

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Phrase, phrase};
use crate::commands::build::again::Earlier;
use crate::commands::build::copies::{Copies, Printing};
use crate::commands::build::provenance::Makers;
use crate::commands::build::publish::Made;
use crate::commands::build::register::Register;
use crate::commands::build::since::{Press, Since};
use crate::commands::build::trial::Trial;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::report::Format;
use crate::commands::select::{self, Verdict};
use crate::commands::session::Session;
use crate::commands::terminal::Terminal;
use crate::compose::compose;
use crate::compose::gate::Filtered;
use crate::model::{Language, MeetingId};
use crate::typeset::{self, Print};

pub(super) use self::silent::silent;

pub(super) use self::plan::{Output, apply_as_of, editions, language_sets, refuse_withheld, speak_pseudo};

/// Sets the briefs and packs of a workspace.
///
/// One PDF for each meeting and language set, and one pack of all meetings for each language set, written to the
/// workspace's `out` folder. All files are replaced together when the last one has succeeded; after an error no
/// file is touched.
#[derive(Debug, Args)]
pub(super) struct BuildArgs {
    /// The workspace's folder [default: the nearest one above that holds `briefpack.toml`]
    pub workspace: Option<PathBuf>,
    /// Sets only this meeting (may be repeated); the pack is left out unless it is asked for
    #[arg(long, value_name = "ID")]
    pub meeting: Vec<String>,
    /// Sets these languages in this order, such as `ko`, `vi+ko`, `en+vi+ko` (may be repeated); the pseudo-locales
    /// `en-XA` and `ko-XB` try the templates, always as drafts
    #[arg(long, value_name = "SET")]
    pub languages: Vec<String>,
    /// Sets this edition (may be repeated) [default: own]
    #[arg(long, value_name = "NAME")]
    pub edition: Vec<String>,
    /// Leaves the pack out
    #[arg(long, conflicts_with = "no_meetings")]
    pub no_pack: bool,
    /// Leaves the single briefs out
    #[arg(long)]
    pub no_meetings: bool,
    /// Marks every page as a draft
    #[arg(long)]
    pub draft: bool,
    /// Sets what was known on this day: later meetings, notes and offices are left out, and the day is the version date
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<NaiveDate>,
    /// Puts the data that a document prints, and what it was made with, into it as files; it is then PDF/A-3a
    #[arg(long)]
    pub attach: bool,
    /// Sets one numbered copy of the pack, or of the briefs that are asked for, for each line of this list (CSV with
    /// the columns `number`, `recipient`, `languages`)
    #[arg(long, value_name = "FILE", conflicts_with_all = ["languages", "no_pack", "no_meetings"])]
    pub copies: Option<PathBuf>,
    /// Marks what has changed since this earlier version, a workspace's folder or a PDF with attached data, and sets the
    /// slip of an addendum beside each document
    #[arg(long, value_name = "OLD")]
    pub changes_since: Option<PathBuf>,
    /// Sets so many documents at once [default: one for each processor]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: Option<u16>,
    /// Writes to this folder [default: the workspace's `out`]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The form of findings
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Runs the command.
pub(super) fn run(args: &BuildArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    build(args, None, terminal)
}

/// Builds; of what was built `earlier` in this process only what prints something else.
pub(super) fn build(
    args: &BuildArgs,
    mut earlier: Option<&mut Earlier>,
    terminal: &mut Terminal<'_>,
) -> Result<Outcome, Stop> {
    let start = Instant::now();
    // The engine gets ready while the workspace is read.
    let ready = std::thread::spawn(typeset::warm_up);
    let mut session = Session::open_facts(args.workspace.as_deref(), &terminal.folder)?;
    apply_as_of(&mut session, args.as_of)?;
    speak_pseudo(&mut session, &args.languages)?;
    let copies = copies::asked(args, &mut session, terminal)?;
    let outputs = plan::plan(&session, args, copies.as_ref())?;
    let printings = Copies::printings(copies.as_ref(), &outputs, session.facts());
    let fonts = session.fonts_meanwhile();
    let batches = batches::batches(session.facts(), &outputs);
    if let Some(first) = batches.first() {
        session.read_texts(&first.meetings);
    }
    let available = || std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let jobs = args.jobs.map_or_else(available, usize::from);

    drop(ready.join());
    let fonts = fonts.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    let engine = session.engine_of(fonts);
    let (engine, coverage, templates, fonts) = match engine {
        Ok(parts) => parts,
        Err(faults) => {
            let mut all: Vec<Diagnostic> = session.findings.clone().into_sorted();
            all.extend(faults);
            select::print(&all, &session.sources, args.format, terminal);
            return Ok(Outcome::InputErrors);
        }
    };

    if let Some(earlier) = earlier.as_deref_mut() {
        earlier.begin(&session.loaded.paths, &templates, &fonts);
    }
    let plain = copies.is_none() && !args.attach && args.changes_since.is_none() && earlier.is_none();
    let Trial { verdict, files, mut ahead } =
        trial::trial(&mut session, (&engine, &coverage), (&batches, &outputs), (jobs, plain), terminal)?;
    let Verdict { findings, elsewhere, mut briefings } = verdict.sorted();
    if batches.len() > 1 {
        // They belong to several batches: they are composed again.
        briefings.clear();
    }
    session.recall_texts(&findings);
    select::print(&findings, &session.sources, args.format, terminal);
    if findings.iter().any(Diagnostic::is_error) {
        select::print_totals(&findings, terminal);
        return Ok(Outcome::InputErrors);
    }
    select::print_elsewhere(elsewhere.len(), terminal);
    if session.workspace().is_none() {
        return Ok(Outcome::InputErrors);
    }

    let since = args.changes_since.as_ref();
    let since = since.map(|path| Since::open(path, &session, &outputs, terminal)).transpose()?;
    let out = session.out(args.out.as_deref(), &terminal.folder)?;
    let interrupt = terminal.interrupt.clone();
    // A list that can't be read is told before anything is set.
    Register::read(&out)?;
    let run = write::Run::begin(&out, &interrupt, (printings.len(), jobs))?;
    let bar = progress::bar(printings.len(), terminal);
    let crew = crew::Crew::new(jobs, printings.len())?;
    let makers = args.attach.then(|| Makers::new(&templates, &fonts));
    // Of many copies of a document each is set from the same briefing.
    let shared: Vec<OnceLock<Filtered>> = outputs.iter().map(|_| OnceLock::new()).collect();
    let mut results = Vec::new();
    for (batch, files) in batches.iter().zip(&files) {
        if batches.len() > 1 {
            session.read_texts(&batch.meetings);
            if batches::files(&session) != *files {
                let message = phrase!("locale-changed-meanwhile");
                return Err(Stop::environment("file-changed", message));
            }
        }
        let Some((workspace, locales)) = session.workspace() else { continue };
        let printings: Vec<Printing> =
            printings.iter().filter(|printing| batch.outputs.contains(&printing.output)).copied().collect();
        if let (Some(ahead), Some(output)) = (ahead.take(), outputs.first()) {
            results.extend(printings.iter().copied().zip([ahead.write(&run, output)]));
            continue;
        }
        let set = crew.each(&printings, |_, printing| {
            let Some(asked) = outputs.get(printing.output) else { return Err(write::Failure::Stopped) };
            if run.is_stopped() {
                return Err(write::Failure::Stopped);
            }
            let output = asked.numbered(printing.copy);
            bar.start(&output.file);
            let press = Press { engine: &engine, coverage: &coverage, places: &session.loaded.spans };
            let set = |briefing: &Filtered| {
                let attached =
                    makers.as_ref().map(|makers| makers.attached(briefing, workspace.config.as_of));
                let attached = attached.unwrap_or_default();
                let print = Print { copy: printing.copy, attached };
                let print = (briefing, &print);
                let set = || match &since {
                    Some(since) => {
                        since.set(&run, &press, (asked, &output, &output.job(workspace, locales)), print)
                    }
                    None => run.set(&engine, &output, print, press.places).map(|written| vec![written]),
                };
                match earlier.as_deref().filter(|_| since.is_none()) {
                    Some(earlier) => earlier.or_set((&output.file, print, &out), set),
                    None => set(),
                }
            };
            let composed = || compose(&output.job(workspace, locales), false).0;
            let result = match (briefings.get(printing.output), shared.get(printing.output)) {
                (Some(briefing), _) => set(briefing),
                (None, Some(shared)) if printing.copy.is_some() => set(shared.get_or_init(composed)),
                _ => set(&composed()),
            };
            bar.done();
            result
        });
        if batches.len() > 1 {
            session.release_texts();
        }
        results.extend(printings.iter().copied().zip(set));
    }
    results.sort_by_key(|(printing, _)| (printing.output, printing.copy));
    let results = results.into_iter().map(|(_, result)| result).collect();
    bar.finish();
    if interrupt.is_asked() {
        return Ok(Outcome::Interrupted);
    }
    let written = match write::sort_results(results) {
        Ok(written) => written,
        Err(write::Broken::Input(faults)) => {
            session.recall_texts(&faults);
            select::print(&faults, &session.sources, args.format, terminal);
            select::print_totals(&faults, terminal);
            return Ok(Outcome::InputErrors);
        }
        Err(write::Broken::Environment(stop)) => return Err(stop),
    };
    let warnings: Vec<Diagnostic> = written.iter().flat_map(|written| written.warnings.clone()).collect();
    session.recall_texts(&warnings);
    select::print(&warnings, &session.sources, args.format, terminal);

    let Some((workspace, _)) = session.workspace() else { return Ok(Outcome::InputErrors) };
    let made = Made { templates: &templates, fonts: &fonts, written: &written };
    publish::publish(run, (args, copies.as_ref()), (&session, workspace), &made, terminal)?;
    let fresh = match earlier {
        Some(earlier) if since.is_none() => earlier.end(written),
        _ => written,
    };
    closing::print(&fresh, workspace, &out, start.elapsed(), terminal);
    if copies.is_some() {
        terminal.say(&phrase!("copies-registered", file = out.join(register::REGISTER).display()));
    }
    // Letting go of all that was read takes longer than starting a thread.
    let _ = std::thread::Builder::new().spawn(move || drop(session));
    Ok(Outcome::Done)
}

/// The documents that a command line of `build` makes, for commands that compare with what was built.
pub(super) fn planned(session: &mut Session, line: &[&str]) -> Result<Vec<Output>, Stop> {
    let matches = BuildArgs::augment_args(clap::Command::new("build")).try_get_matches_from(line);
    let args = matches.and_then(|matches| BuildArgs::from_arg_matches(&matches));
    let args = args.map_err(|error| Stop::usage(Phrase::verbatim(error), None))?;
    apply_as_of(session, args.as_of)?;
    speak_pseudo(session, &args.languages)?;
    plan::plan(session, &args, None)
}

/// The meetings whose words a document prints.
pub(super) fn printed_meetings(session: &Session, output: &Output) -> BTreeSet<MeetingId> {
    plan::meetings(session, std::slice::from_ref(output))
}

/// Threads for work on documents.
fn pool(threads: usize) -> Result<rayon::ThreadPool, Stop> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    pool.map_err(|error| Stop::environment("threads", phrase!("threads", error)))
}

/// The languages of some outputs.
pub(super) fn languages_of(outputs: &[Output]) -> Vec<Language> {
    Language::ALL
        .into_iter()
        .filter(|language| outputs.iter().any(|output| output.languages.contains(*language)))
        .collect()
}
