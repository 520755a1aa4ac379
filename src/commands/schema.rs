//! `briefpack schema`: what the user's files may hold.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::base::suggest::did_you_mean;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::report::Format;
use crate::commands::select;
use crate::commands::session::Session;
use crate::commands::terminal::Terminal;
use crate::localize::contract::{Contract, Spec, Type};
use crate::localize::functions::Function;
use crate::model::{Id, MeetingId, Subject};

/// The name of the one description that depends on the workspace.
const MESSAGES: &str = "messages";

/// A description of files: its name, what it describes, and its JSON Schema.
struct Schema {
    name: &'static str,
    describes: &'static str,
    text: &'static str,
}

macro_rules! schemas {
    ($($name:literal: $describes:literal,)*) => {
        [$(Schema {
            name: $name,
            describes: $describes,
            text: include_str!(concat!("schema/", $name, ".json")),
        },)*]
    };
}

const SCHEMAS: [Schema; 17] = schemas! {
    "briefpack": "briefpack.toml",
    "meeting": "seeds/meetings/<id>.toml",
    "people": "seeds/people.toml",
    "offices": "seeds/offices.toml",
    "organisations": "seeds/organisations.toml",
    "places": "seeds/places.toml",
    "topics": "seeds/topics.toml",
    "measures": "seeds/measures.toml",
    "commitments": "seeds/commitments.toml",
    "sources": "seeds/sources.toml",
    "terms": "seeds/terms.toml",
    "trip": "seeds/trip.toml",
    "claims": "seeds/claims.toml",
    "manifest": "out/manifest.json",
    "ledger": "the answer of `briefpack ledger --format json`",
    "verification": "verify --format json",
    "diff": "diff --format json",
};

/// Prints what the files of a workspace may hold.
///
/// For TOML files and the manifest it is a JSON Schema (2020-12), which editors understand. `messages` is the contract
/// between a workspace and its translations: every message that must or may exist, with its file, its attributes and
/// the types of its variables.
#[derive(Debug, Args)]
pub(super) struct SchemaArgs {
    /// Which description [default: lists them]
    pub what: Option<String>,
    /// The workspace's folder, for `messages` [default: the nearest one above that holds `briefpack.toml`]
    #[arg(long, value_name = "DIR")]
    pub workspace: Option<PathBuf>,
}

/// Runs the command.
pub(super) fn run(args: &SchemaArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let text = match args.what.as_deref() {
        None => listing(),
        Some(MESSAGES) => match messages(args, terminal)? {
            Some(text) => text,
            None => return Ok(Outcome::InputErrors),
        },
        Some(name) => match SCHEMAS.iter().find(|schema| schema.name == name) {
            Some(schema) => schema.text.to_owned(),
            None => return Err(unknown(name)),
        },
    };
    terminal.print(text.as_bytes())?;
    Ok(Outcome::Done)
}

fn names() -> impl Iterator<Item = &'static str> {
    std::iter::once(MESSAGES).chain(SCHEMAS.iter().map(|schema| schema.name))
}

fn unknown(name: &str) -> Stop {
    let hint = did_you_mean(name, names()).unwrap_or_else(|| phrase!("unknown-schema.hint"));
    Stop::usage(phrase!("unknown-schema", name), Some(hint))
}

fn listing() -> String {
    let width = names().map(str::len).max().unwrap_or_default();
    let line = |name: &str, describes: &str| format!("{name:width$}  {describes}\n");
    let messages = line(MESSAGES, "the messages of the workspace, with their variables");
    messages + &SCHEMAS.iter().map(|schema| line(schema.name, schema.describes)).collect::<String>()
}

/// What one message is, for machines.
#[derive(Serialize)]
struct Message<'a> {
    id: &'a str,
    meeting: Option<&'a str>,
    file: String,
    required: bool,
    attributes: Vec<Attribute<'a>>,
    variables: BTreeMap<&'a str, &'static str>,
}

#[derive(Serialize)]
struct Attribute<'a> {
    name: &'a str,
    required: bool,
}

/// The contract of the workspace; none where its files are broken, which is reported.
fn messages(args: &SchemaArgs, terminal: &mut Terminal<'_>) -> Result<Option<String>, Stop> {
    let session = Session::open(args.workspace.as_deref(), &terminal.folder)?;
    let findings = session.findings.clone().into_sorted();
    select::print(&findings, &session.sources, Format::Human, terminal);
    let broken = findings.iter().any(Diagnostic::is_error);
    let Some((workspace, locales)) = session.workspace().filter(|_| !broken) else { return Ok(None) };
    let value = serde_json::json!({
        "format": 1,
        "source-locale": workspace.config.source_locale.code(),
        "messages": list(&locales.contract),
    });
    Ok(Some(format!("{value:#}\n")))
}

fn list(contract: &Contract) -> Vec<Message<'_>> {
    let shared = contract.shared.iter().map(|(id, spec)| message(id, None, spec));
    let own = contract
        .meetings
        .iter()
        .flat_map(|(meeting, specs)| specs.iter().map(move |(id, spec)| message(id, Some(meeting), spec)));
    shared.chain(own).collect()
}

fn message<'a>(id: &'a str, meeting: Option<&'a MeetingId>, spec: &'a Spec) -> Message<'a> {
    Message {
        id,
        meeting: meeting.map(Id::as_str),
        file: meeting.map_or_else(
            || format!("{}.ftl", file(id, &spec.subject)),
            |meeting| format!("meetings/{meeting}.ftl"),
        ),
        required: spec.required,
        attributes: attributes(spec),
        variables: spec.variables.iter().map(|(name, kind)| (name.as_str(), type_name(*kind))).collect(),
    }
}

/// The locale file of a shared message, without its ending.
fn file(id: &str, subject: &Subject) -> &'static str {
    match subject {
        Subject::Person(_) => "people",
        Subject::Office(_) => "offices",
        Subject::Organisation(_) => "organisations",
        Subject::Place(_) => "places",
        Subject::Topic(_) => "topics",
        Subject::Commitment(_) => "commitments",
        Subject::Measure(_) => "measures",
        Subject::Source(_) => "sources",
        Subject::Term(_) => "terms",
        Subject::Trip(_)
        | Subject::Entry(_)
        | Subject::Seating(_)
        | Subject::Contact(_)
        | Subject::Logistics(_)
        | Subject::Protocol(_) => "trip",
        _ if id.starts_with("pack-") => "pack",
        _ => "interface",
    }
}

/// The attributes that are asked for, those that must exist first.
fn attributes(spec: &Spec) -> Vec<Attribute<'_>> {
    let optional: &[&'static str] = match spec.subject {
        Subject::Person(_) => &["first", "pronunciation", "reading"],
        Subject::Office(_) => &["short"],
        Subject::Organisation(_) => &["first", "full", "reading"],
        Subject::Place(_) => &["first", "latin", "reading"],
        Subject::Term(_) => &["reading"],
        _ => &[],
    };
    let person = Function::find("PERSON").filter(|_| matches!(spec.subject, Subject::Person(_)));
    let forms = person.and_then(|person| person.options.first()).map_or(&[][..], |(_, forms)| *forms);
    let required = spec.attributes.iter().map(|name| Attribute { name, required: true });
    let parts = spec.item.iter().flat_map(|item| item.parts.iter().map(|part| part.as_str()));
    let others = forms.iter().chain(optional).copied().chain(parts);
    let others = others.filter(|name| !spec.attributes.iter().any(|asked| asked == name));
    required.chain(others.map(|name| Attribute { name, required: false })).collect()
}

fn type_name(kind: Type) -> &'static str {
    match kind {
        Type::Money => "money",
        Type::Count => "count",
        Type::Percent => "percent",
        Type::Year => "year",
        Type::Date => "date",
        Type::Period => "period",
        Type::Time => "time",
        Type::Ordinal => "ordinal",
        Type::Person => "person",
        Type::Name => "name",
        Type::Text => "text",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemas_are_json() {
        for schema in SCHEMAS {
            let value: serde_json::Value = serde_json::from_str(schema.text).expect("JSON");
            assert_eq!(value.get("title").and_then(serde_json::Value::as_str), Some(schema.describes));
        }
    }

    #[test]
    fn every_schema_is_listed() {
        assert_eq!(listing().lines().count(), SCHEMAS.len() + 1);
    }
}
