//! Reads the texts of a document's data: by language, in order, wherever they stand.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use crate::commands::diff::change::ByLanguage;

/// The word that stands where something is to be filled in.
const TO_FILL: &str = "to-fill";

/// A value that says something.
pub(super) fn present(value: Option<&Json>) -> Option<&Json> {
    value.filter(|value| match value {
        Json::Null => false,
        Json::String(text) => text != TO_FILL,
        Json::Array(items) => items.iter().any(|item| present(Some(item)).is_some()),
        _ => true,
    })
}

/// A text's value and language.
pub(super) fn text(value: &Json) -> Option<(&str, &str)> {
    let entries = value.as_object()?;
    let of = |key: &str| entries.get(key).and_then(Json::as_str);
    Some((of("value")?, of("lang")?))
}

/// Whether a value is a text, or lists of texts.
pub(super) fn is_texts(value: &Json) -> bool {
    match value {
        Json::Array(items) => {
            items.iter().all(|item| item.is_null() || is_texts(item)) && present(Some(value)).is_some()
        }
        _ => text(value).is_some(),
    }
}

/// What one language says, and where: JSON pointers.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// The paragraphs, an empty line between two.
    pub value: String,
    /// The texts.
    pub pointers: Vec<String>,
}

/// The texts of a value by language.
pub(super) fn by_language(value: &Json, pointer: &str) -> BTreeMap<String, Said> {
    fn walk(value: &Json, pointer: &str, found: &mut BTreeMap<String, Said>) {
        if let Some((value, language)) = text(value) {
            let said = found.entry(language.to_owned()).or_default();
            if !said.value.is_empty() {
                said.value.push_str("\n\n");
            }
            said.value.push_str(&plain(value));
            said.pointers.push(pointer.to_owned());
        } else if let Json::Array(items) = value {
            for (index, item) in items.iter().enumerate() {
                walk(item, &format!("{pointer}/{index}"), found);
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(value, pointer, &mut found);
    found
}

/// A text with plain spaces: where a line may break is no change of words.
fn plain(value: &str) -> String {
    value.replace(['\u{a0}', '\u{202f}'], " ")
}

/// The pointers of all texts within a value.
pub(super) fn pointers(value: &Json, pointer: &str, found: &mut Vec<String>) {
    match value {
        Json::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &format!("{pointer}/{index}"), found);
            }
        }
        Json::Object(_) if text(value).is_some() => found.push(pointer.to_owned()),
        Json::Object(entries) => {
            for (key, value) in entries {
                pointers(value, &format!("{pointer}/{}", escaped(key)), found);
            }
        }
        _ => {}
    }
}

/// A key as JSON pointers have it.
pub(super) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Keys whose texts say what an entry is, the best first.
const NAMES: [&str; 8] = ["name", "forms", "title", "about", "heading", "label", "text", "what"];

/// The name that an entry prints, by language.
pub(super) fn title(entry: &Json) -> ByLanguage {
    let Some(entries) = entry.as_object() else { return ByLanguage::new() };
    NAMES.iter().find_map(|key| texts_of(entries, key)).unwrap_or_default()
}

/// What an entry is known by: its name, else its words, by language.
pub(super) fn name(entry: &Json) -> ByLanguage {
    let Some(entries) = entry.as_object() else { return ByLanguage::new() };
    let named = Some(title(entry)).filter(|title| !title.is_empty());
    let words = || WORDS.iter().find_map(|key| texts_of(entries, key));
    let any = || entries.keys().find_map(|key| texts_of(entries, key));
    named.or_else(words).or_else(any).unwrap_or_default()
}

fn texts_of(entries: &Map<String, Json>, key: &str) -> Option<ByLanguage> {
    let value = entries.get(key).filter(|value| is_texts(value))?;
    Some(by_language(value, "").into_iter().map(|(language, said)| (language, said.value)).collect())
}

/// Keys whose texts are the words of an entry, the best first.
const WORDS: [&str; 4] = ["body", "text", "value", "settled"];

/// What an entry says, by language: for a report of what is new or gone.
pub(super) fn words(entry: &Json) -> ByLanguage {
    let own = entry.as_object().and_then(|entries| WORDS.iter().find_map(|key| texts_of(entries, key)));
    let mut words = name(entry);
    for (language, text) in own.unwrap_or_default() {
        words
            .entry(language)
            .and_modify(|name| {
                if *name != text {
                    *name = format!("{name}: {text}");
                }
            })
            .or_insert(text);
    }
    words
}

/// A value of an entry that is a bare string or number.
pub(super) fn bare(entry: &Json, key: &str) -> Option<String> {
    match entry.get(key)? {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
