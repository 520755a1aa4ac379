//! `briefpack status`: how far the translations are.

mod count;
mod open;
mod table;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::base::phrase::{UiLanguage, count as count_of, phrase};
use crate::commands::check;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::printed::Printed;
use crate::commands::session::Session;
use crate::commands::status::count::{Count, LocaleCount, count};
use crate::commands::sync::refuse_broken_facts;
use crate::commands::terminal::Terminal;
use crate::edit::change::count_words;
use crate::edit::survey::{Part, State};
use crate::model::{Language, Trip, Workspace};

/// The form of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum Form {
    /// For people
    #[default]
    Table,
    /// JSON, versioned
    Json,
}

/// Tells how far the translations are, by language, file and meeting.
///
/// Counts message parts by state (missing, draft, stale, translated, reviewed) and words of the source text: new ones
/// to translate, changed ones to look at again, confirmed ones. `printed` is the share of the words that the pack, or
/// the meeting's brief, prints and that are confirmed. Behind it stands what planned meetings say is to be filled in.
#[derive(Debug, Args)]
pub(super) struct StatusArgs {
    /// The workspace's folder [default: the nearest one above that holds `briefpack.toml`]
    pub workspace: Option<PathBuf>,
    /// Tells only of this locale (may be repeated)
    #[arg(long, value_name = "L")]
    pub locale: Vec<String>,
    /// Tells only of what this meeting's brief prints (may be repeated)
    #[arg(long, value_name = "ID")]
    pub meeting: Vec<String>,
    /// The form of the answer
    #[arg(long, value_enum, default_value_t)]
    pub format: Form,
}

/// Runs the command.
pub(super) fn run(args: &StatusArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let session = Session::open(args.workspace.as_deref(), &terminal.folder)?;
    let languages = check::languages(&args.locale, &session)?;
    let meetings = args.meeting.iter().map(|id| session.meeting(id)).collect::<Result<Vec<_>, _>>()?;
    refuse_broken_facts(&session, terminal)?;
    let Some((workspace, locales)) = session.workspace() else { return Ok(Outcome::InputErrors) };
    let source = workspace.config.source_locale;
    let printed = Printed::of(workspace, locales);
    let wanted = |part: &&Part| {
        languages.contains(&part.language)
            && (meetings.is_empty() || meetings.iter().any(|meeting| printed.by(meeting, part)))
    };
    let parts: Vec<&Part> = session.survey.parts.iter().filter(wanted).collect();
    let asked: Vec<_> = if meetings.is_empty() { workspace.config.meetings.clone() } else { meetings };
    let counts: Vec<LocaleCount> = languages
        .iter()
        .filter(|language| **language != source)
        .map(|language| count(*language, &parts, &printed, &asked))
        .collect();
    let open = open::open(workspace, &asked);
    let text = match args.format {
        Form::Table => {
            let language = terminal.language;
            let table = table::table(&counts, source, language);
            table + &to_fill(workspace, language) + &open::table(&open, language)
        }
        Form::Json => {
            let mut report = report(&counts, &parts, &printed, &session, source);
            if let Some(fields) = report.as_object_mut() {
                fields.insert("to-fill".to_owned(), open::report(&open, &session));
            }
            format!(
                "{report:#}\
"
            )
        }
    };
    terminal.print(text.as_bytes())?;
    Ok(Outcome::Done)
}

/// How many facts of the trip are still open.
fn to_fill(workspace: &Workspace, language: UiLanguage) -> String {
    let open = workspace.trip.as_ref().map_or(0, Trip::to_fill);
    if open == 0 {
        return String::new();
    }
    format!("\n{}\n", phrase!("trip-to-fill", number = count_of(open)).render(language))
}

fn report(
    counts: &[LocaleCount],
    parts: &[&Part],
    printed: &Printed,
    session: &Session,
    source: Language,
) -> Value {
    let rows = |rows: &[(String, Count)], name: &str| -> Vec<Value> {
        rows.iter()
            .map(|(key, count)| {
                let mut value = numbers(count);
                if let Some(fields) = value.as_object_mut() {
                    fields.insert(name.to_owned(), json!(key));
                }
                value
            })
            .collect()
    };
    let open = parts.iter().filter(|part| part.state < State::Translated);
    let trip = session.workspace().and_then(|(workspace, _)| workspace.trip.as_ref());
    json!({
        "version": 1,
        "source": source.code(),
        "trip": trip.map(|trip| json!({ "to-fill": trip.to_fill() })),
        "locales": counts.iter().map(|locale| json!({
            "locale": locale.language.code(),
            "total": numbers(&locale.total),
            "files": rows(&locale.files, "file"),
            "meetings": rows(&locale.meetings, "meeting"),
        })).collect::<Vec<_>>(),
        "open": open.map(|part| json!({
            "locale": part.language.code(),
            "meeting": part.meeting.as_ref().map(ToString::to_string),
            "file": part.file,
            "line": part.span.map(|span| session.sources.position(span).line),
            "part": part.name(),
            "state": part.state.name(),
            "printed": printed.anywhere(part),
            "words": part.source.as_deref().map_or(0, count_words),
            "source": part.source,
            "was": part.was,
            "change": part.change().map(|change| change.name()),
            "difference": part.difference(),
        })).collect::<Vec<_>>(),
    })
}

fn numbers(count: &Count) -> Value {
    let parts: serde_json::Map<String, Value> =
        count.parts.iter().map(|(state, number)| (state.name().to_owned(), json!(number))).collect();
    json!({
        "parts": parts,
        "words": { "new": count.new, "changed": count.changed, "draft": count.draft, "confirmed": count.confirmed },
        "printed": { "words": count.printed, "confirmed": count.printed_confirmed, "percent": count.percent() },
    })
}
