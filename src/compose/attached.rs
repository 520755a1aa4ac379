//! The data of a document as it is attached to it: what its edition shows, and nothing else (layer `compose`).
//!
//! It is made of the finished briefing, which holds only what the edition may show. What belongs to the workspace and not
//! to the reader is left out besides: origins, and the interface's words, among which are the labels of other editions.

use serde_json::{Map, Value, json};

use crate::compose::briefing::Briefing;

/// The version of the data's form.
const FORMAT: u32 = 1;

/// Keys of the document that say what the file itself says already.
const OF_FILE: [&str; 2] = ["keywords", "regions"];

/// The data as JSON.
pub(crate) fn data(briefing: &Briefing) -> Vec<u8> {
    let content = serde_json::to_value(briefing).unwrap_or_default();
    let mut value = Map::new();
    value.insert("format".into(), json!(FORMAT));
    for key in ["document", "meeting", "pack"] {
        value.insert(key.into(), content.get(key).map(bare).unwrap_or_default());
    }
    if let Some(document) = value.get_mut("document").and_then(Value::as_object_mut) {
        document.retain(|key, _| !OF_FILE.contains(&key.as_str()));
    }
    format!("{:#}\n", Value::Object(value)).into_bytes()
}

/// A value without origins: a text is `{ "value", "lang" }`, in a draft perhaps with `open`.
fn bare(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(bare).collect(),
        Value::Object(entries) => {
            let kept = entries.iter().filter(|(key, value)| !is_of_workspace(entries, key, value));
            Value::Object(kept.map(|(key, value)| (key.clone(), bare(value))).collect())
        }
        other => other.clone(),
    }
}

/// The number of an origin, and the words into which a text is split for setting it.
fn is_of_workspace(entries: &Map<String, Value>, key: &str, value: &Value) -> bool {
    let of_text = entries.contains_key("value") && entries.contains_key("lang");
    // A number under `place` is that of an origin at which a finding is reported; places of meetings are texts.
    (of_text && ["origin", "words"].contains(&key)) || (key == "place" && value.is_number())
}
