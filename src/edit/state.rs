//! The state of a locale file's translations, in `<file>.state.toml` beside it (layer `edit`).
//!
//! One table a message part, sorted, so that two people's changes merge line by line:
//!
//! ```toml
//! format = 1
//!
//! [part.trade-target]
//! source = "Raise bilateral trade to { $target } by { $deadline }."
//!
//! [part."person-to-lam.address"]
//! source = "{ $office } Tô Lâm"
//! state = "reviewed"
//! translation = "5d1f0c9e2a7b"
//!
//! [part."scholarships[one]"]
//! source = "Grant { $places } scholarship."
//! ```
//! A part without a table is translated.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;

use crate::base::diag::Diagnostic;
use crate::base::hash::sha256;
use crate::base::phrase::phrase;
use crate::base::source::{FileId, Span};
use crate::base::toml::toml_fault;
use crate::edit::written::written;
use crate::localize::ast::Pattern;

/// What a person said of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Mark {
    /// It is not finished.
    Draft,
    /// A second person has read it.
    Reviewed,
}

/// What is remembered of one message part.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Record {
    /// The source text that the translation was made from.
    pub source: String,
    /// What a person said of it.
    #[serde(rename = "state")]
    pub mark: Option<Mark>,
    /// The fingerprint of the translation that was reviewed: a later change ends the review.
    pub translation: Option<String>,
}

/// The records of one locale file, by the names of message parts.
pub(crate) type Records = BTreeMap<String, Record>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StateFile {
    format: u32,
    #[serde(default)]
    part: Records,
}

/// The name of a locale file's state file.
pub(crate) fn state_file(file: &str) -> String {
    format!("{}.state.toml", file.strip_suffix(".ftl").unwrap_or(file))
}

/// Reads a state file.
pub(crate) fn read(text: &str, file: FileId) -> Result<Records, Diagnostic> {
    let state: StateFile = toml::from_str(text).map_err(|error| {
        let message = toml_fault(&error).message;
        Diagnostic::error("bad-state", phrase!("bad-state", message))
            .at(Span::new(file, error.span().unwrap_or(0..0)))
            .hint(phrase!("bad-state.hint"))
    })?;
    if state.format == 1 {
        Ok(state.part)
    } else {
        Err(Diagnostic::error("unknown-format", phrase!("unknown-state-format", format = state.format))
            .at(Span::new(file, 0..0))
            .hint(phrase!("write", text = "format = 1")))
    }
}

/// Writes a state file.
pub(crate) fn write(records: &Records) -> String {
    let mut out = String::from(
        "# The source text that each translation was made from. Written by `briefpack sync` and `confirm`.\n\
         format = 1\n",
    );
    for (part, record) in records {
        let bare = part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        let key = if bare { part.clone() } else { quote(part) };
        let _ = write!(out, "\n[part.{key}]\nsource = {}\n", quote(&record.source));
        match record.mark {
            Some(Mark::Draft) => out.push_str("state = \"draft\"\n"),
            Some(Mark::Reviewed) => out.push_str("state = \"reviewed\"\n"),
            None => {}
        }
        if let Some(translation) = &record.translation {
            let _ = writeln!(out, "translation = {}", quote(translation));
        }
    }
    out
}

/// A TOML basic string.
fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The fingerprint of a translation.
pub(crate) fn fingerprint(pattern: &Pattern) -> String {
    sha256(written(pattern).as_bytes()).chars().take(12).collect()
}

/// The name of a message part: `id`, `id.attribute`, `id[variant]`, `id.attribute[variant]`.
pub(crate) fn part_name(id: &str, attribute: Option<&str>, variant: Option<&str>) -> String {
    let mut name = id.to_owned();
    if let Some(attribute) = attribute {
        name.push('.');
        name.push_str(attribute);
    }
    if let Some(variant) = variant {
        name.push('[');
        name.push_str(variant);
        name.push(']');
    }
    name
}
