//! The files within a file: that they are ours, whole, and say what the file says.

use serde_json::Value;

use crate::base::diag::Diagnostic;
use crate::base::hash::sha256;
use crate::base::phrase::{Phrase, phrase};
use crate::commands::build::provenance::{DATA, PROVENANCE};
use crate::commands::verify::{Doubt, Named};
use crate::compose::attached;
use crate::compose::briefing::Briefing;
use crate::inspect::{Attachment, Reading};

/// The most files that are told of.
const MOST: usize = 20;

/// Looks at the files by themselves.
pub(super) fn check(reading: &Reading, named: Option<&Named>) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let claims = reading.about.standards();
    let archive = claims.iter().find(|standard| standard.starts_with("PDF/A-"));
    // Only PDF/A-3 allows files that are no PDF/A themselves (ISO 19005-3, 6.8).
    let allowed = archive.is_some_and(|standard| standard.starts_with("PDF/A-3"));
    if reading.attachments.is_empty() {
        if allowed {
            doubts.push(doubt(phrase!("pdf-attachments-gone"), DATA));
        }
        return doubts;
    }
    if !allowed {
        let standard = archive.map_or("PDF/A", String::as_str);
        doubts.push(doubt(phrase!("pdf-attachments-forbidden", standard), standard));
    }
    for name in [DATA, PROVENANCE] {
        match reading.attachments.iter().filter(|file| is_called(file, name)).count() {
            1 => {}
            0 => doubts.push(doubt(phrase!("pdf-attachment-missing", name), name)),
            _ => doubts.push(doubt(phrase!("pdf-attachment-twice", name), name)),
        }
    }
    for file in reading.attachments.iter().take(MOST) {
        let name = file.name.as_str();
        if ![DATA, PROVENANCE].contains(&name) || file.others.iter().any(|other| other != name) {
            doubts.push(doubt(phrase!("pdf-attachment-foreign", name), name));
        } else if !file.associated || file.relationship.is_none() {
            doubts.push(doubt(phrase!("pdf-attachment-loose", name), name));
        }
        if file.bytes.is_none() {
            doubts.push(doubt(phrase!("pdf-attachment-unreadable", name), name));
        }
    }
    doubts.extend(contents(reading, named));
    doubts
}

/// Compares what the two files say with one another and with the file that they are in.
fn contents(reading: &Reading, named: Option<&Named>) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let (data, provenance) = (bytes(reading, DATA), bytes(reading, PROVENANCE));
    let mut json = |name: &str, bytes: Option<&[u8]>| {
        let value: Option<Value> = bytes.and_then(|bytes| serde_json::from_slice(bytes).ok());
        let value = value.filter(|value| value.get("format").and_then(Value::as_u64) == Some(1));
        if bytes.is_some() && value.is_none() {
            doubts.push(doubt(phrase!("pdf-attachment-form", name), name));
        }
        value
    };
    let (told, from) = (json(DATA, data), json(PROVENANCE, provenance));
    if let (Some(data), Some(from)) = (data, &from)
        && from.pointer("/data/sha256").and_then(Value::as_str) != Some(&sha256(data))
    {
        doubts.push(doubt(phrase!("pdf-attachment-hash", name = DATA), DATA));
    }
    let Some(named) = named else { return doubts };
    for (name, value) in [(DATA, &told), (PROVENANCE, &from)] {
        let Some(value) = value else { continue };
        let is = |key: &str, wanted: &str| {
            value.pointer(&format!("/document/{key}")).and_then(Value::as_str) == Some(wanted)
        };
        if !is("id", &named.id) || !is("edition", &named.edition) || !is("content-id", &named.content_id) {
            doubts.push(doubt(phrase!("pdf-attachment-other", name), name));
        }
    }
    doubts
}

/// Compares the data with what the workspace holds. Where the content is another altogether, that has been said.
pub(super) fn compare(reading: &Reading, named: &Named, briefing: &Briefing) -> Option<Doubt> {
    let data = bytes(reading, DATA)?;
    let same_content = briefing.document.content_id == named.content_id;
    (same_content && data != attached::data(briefing))
        .then(|| doubt(phrase!("pdf-attachment-data", name = DATA), DATA))
}

fn bytes<'a>(reading: &'a Reading, name: &str) -> Option<&'a [u8]> {
    reading.attachments.iter().find(|file| is_called(file, name))?.bytes.as_deref()
}

fn is_called(file: &Attachment, name: &str) -> bool {
    file.name == name
}

fn doubt(message: Phrase, about: &str) -> Doubt {
    let finding = Diagnostic::error("pdf-attachment", message).hint(phrase!("pdf-attachments-gone.hint"));
    Doubt::new(finding).about(about)
}
