//! `briefpack ledger`: what was promised, how often it was said again, and what is still open.

mod csv;
mod json;
mod table;

use std::collections::BTreeSet;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use crate::base::phrase::{Argument, phrase};
use crate::base::suggest::did_you_mean;
use crate::commands::build::editions;
use crate::commands::check;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::report::Format;
use crate::commands::select;
use crate::commands::session::Session;
use crate::commands::sync::refuse_broken_facts;
use crate::commands::terminal::Terminal;
use crate::compose::Job;
use crate::compose::briefing::Parallel;
use crate::compose::gate::Gate;
use crate::compose::ledger::ledger_alone;
use crate::compose::ledger_view::{LedgerCellView, LineView};
use crate::compose::scribe::{Memory, Scribe};
use crate::ledger::{Act, Cell, Line, Standing};
use crate::model::{Commitment, CommitmentId, Id, LanguageSet, Meeting, MeetingId, Moment, Value, Workspace};

/// The form of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Form {
    /// For people
    #[default]
    Table,
    /// JSON, versioned; `briefpack schema ledger` describes it
    Json,
    /// CSV (RFC 4180), one line for each point; texts that a spreadsheet would run as formulas begin with an apostrophe
    Csv,
}

/// Prints the ledger of commitments: what was promised or asked for, how each meeting put it, and what is open.
///
/// A commitment is open until a status or a point says that it was carried out, given up or superseded. What nobody who
/// would owe it has promised is told as such.
#[derive(Debug, Args)]
pub(super) struct LedgerArgs {
    /// The workspace's folder [default: the nearest one above that holds `briefpack.toml`]
    pub workspace: Option<PathBuf>,
    /// Tells what was known on this day [default: the workspace's `as-of`]
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<NaiveDate>,
    /// The language of the words [default: the source locale]
    #[arg(long, value_name = "L")]
    pub language: Option<String>,
    /// Tells only what this meeting says (may be repeated)
    #[arg(long, value_name = "ID")]
    pub meeting: Vec<String>,
    /// Tells only of this commitment (may be repeated)
    #[arg(long, value_name = "ID")]
    pub commitment: Vec<String>,
    /// Tells only of what is open
    #[arg(long)]
    pub open: bool,
    /// Tells what this edition shows [default: own]
    #[arg(long, value_name = "NAME")]
    pub edition: Option<String>,
    /// The form of the answer
    #[arg(long, value_enum, default_value_t)]
    pub format: Form,
}

/// One commitment of the answer: the facts, the words, and those of its cells that are asked for.
struct Row<'r, 'a> {
    line: &'r Line<'a>,
    view: &'r LineView,
    cells: Vec<(&'r Cell<'a>, &'r LedgerCellView)>,
}

/// What is answered.
struct Answer<'r, 'a> {
    day: NaiveDate,
    language: &'static str,
    /// The word for what is late.
    overdue: String,
    meetings: &'r [&'a Meeting],
    rows: Vec<Row<'r, 'a>>,
}

impl<'a> Answer<'_, 'a> {
    /// The meeting of a cell.
    fn meeting(&self, cell: &Cell<'_>) -> Option<&'a Meeting> {
        self.meetings.get(cell.column).copied()
    }
}

/// Runs the command.
pub(super) fn run(args: &LedgerArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let mut session = Session::open_facts(args.workspace.as_deref(), &terminal.folder)?;
    let Some(day) = known_on(&mut session, args.as_of)? else {
        select::print(session.findings.as_slice(), &session.sources, Format::Human, terminal);
        return Ok(Outcome::InputErrors);
    };
    let meetings = args.meeting.iter().map(|id| session.meeting(id)).collect::<Result<BTreeSet<_>, _>>()?;
    refuse_broken_facts(&session, terminal)?;
    let Some((workspace, locales)) = session.workspace() else { return Ok(Outcome::InputErrors) };
    let commitments = commitments(&args.commitment, workspace)?;
    let language = match &args.language {
        None => workspace.config.source_locale,
        Some(code) => check::languages(std::slice::from_ref(code), &session)?
            .into_iter()
            .next()
            .unwrap_or(workspace.config.source_locale),
    };
    let editions = editions(args.edition.as_slice(), workspace)?;
    let Some(edition) = editions.first() else { return Ok(Outcome::InputErrors) };
    let languages = LanguageSet::single(language);
    let glossary = languages.clone();
    let job = Job { workspace, locales, languages, glossary, edition, meeting: None, draft: false };
    let gate = Gate::of(&job);
    let shown = gate.open();
    let mut memory = Memory::default();
    let (ledger, view) = ledger_alone(&shown, day, &mut memory);
    let mut scribe = Scribe::new(workspace, locales, &job.languages, None, &mut memory);
    let overdue = plain(&scribe.word("label-overdue"));
    let faults: Vec<_> = memory.failures.into_iter().map(|(_, fault)| fault).collect();
    if !faults.is_empty() {
        select::print(&faults, &session.sources, Format::Human, terminal);
        return Ok(Outcome::InputErrors);
    }
    let asked = |cell: &Cell<'_>| {
        let meeting = ledger.meetings.get(cell.column).map(|meeting| &meeting.id);
        meetings.is_empty() || meeting.is_some_and(|id| meetings.contains(id))
    };
    let rows = ledger.lines.iter().zip(&view.lines).filter(|(line, _)| {
        (commitments.is_empty() || commitments.contains(&line.commitment.id))
            && (!args.open || line.is_open_on(day))
    });
    let rows = rows
        .map(|(line, view)| Row {
            line,
            view,
            cells: line.cells.iter().zip(&view.cells).filter(|(cell, _)| asked(cell)).collect(),
        })
        .filter(|row| !row.cells.is_empty());
    let answer =
        Answer { day, language: language.code(), overdue, meetings: &ledger.meetings, rows: rows.collect() };
    let text = match args.format {
        Form::Table => table::table(&answer, &view),
        Form::Json => format!("{:#}\n", json::json(&answer)),
        Form::Csv => csv::csv(&answer),
    };
    terminal.print(text.as_bytes())?;
    Ok(Outcome::Done)
}

/// Reads the texts of the meetings known on a day: the one asked for, else the workspace's own. None where the
/// workspace can't be read.
fn known_on(session: &mut Session, asked: Option<NaiveDate>) -> Result<Option<NaiveDate>, Stop> {
    let Some(workspace) = session.loaded.workspace.as_ref() else { return Ok(None) };
    let day = asked.unwrap_or(workspace.config.as_of);
    let known = |id: &&MeetingId| workspace.meetings.get(*id).is_some_and(|one| one.date.day <= day);
    let known: Vec<MeetingId> = workspace.config.meetings.iter().filter(known).cloned().collect();
    if known.is_empty() && asked.is_some() {
        return Err(Stop::usage(phrase!("no-meeting-known", day), None));
    }
    session.read_texts(&known);
    Ok(Some(day))
}

/// Reads the commitments asked for.
fn commitments(asked: &[String], workspace: &Workspace) -> Result<BTreeSet<CommitmentId>, Stop> {
    let known = || workspace.commitments.iter().map(|commitment| commitment.id.as_str());
    let find = |id: &String| {
        let found = workspace.commitments.iter().find(|commitment| commitment.id.as_str() == id);
        found.map(|commitment| commitment.id.clone()).ok_or_else(|| {
            let hint = did_you_mean(id, known())
                .unwrap_or_else(|| phrase!("unknown-commitment.known", known = Argument::ticked(known())));
            Stop::usage(phrase!("unknown-commitment", id), Some(hint))
        })
    };
    asked.iter().map(find).collect()
}

/// The text of the one language, with plain spaces: those that don't break are of no use outside a page.
fn plain(parallel: &Parallel) -> String {
    parallel.first().map(|text| text.value.replace('\u{a0}', " ")).unwrap_or_default()
}

/// A day as machines write it.
fn day(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

/// When a commitment is due: `2030`, or a day.
fn due(commitment: &Commitment) -> Option<String> {
    match commitment.due.as_ref()?.value {
        Value::Year(year) => Some(year.to_string()),
        Value::Date(Moment::Day(due)) => Some(day(due)),
        _ => None,
    }
}

/// How a line stands, by the name that files use.
fn state(line: &Line<'_>, day: NaiveDate) -> &'static str {
    line.standing_on(day).unwrap_or(Standing::Raised).as_str()
}

/// What a point does, by the name that files use.
fn effect(act: Act) -> &'static str {
    match act {
        Act::Raises => "raises",
        Act::Makes => "makes",
        Act::Restates => "restates",
        Act::Widens => "widens",
        Act::Narrows => "narrows",
        Act::Fulfils => "fulfils",
        Act::Drops => "drops",
    }
}
