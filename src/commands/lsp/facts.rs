//! What stands at a place of a TOML text, and which message an id there means.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::localize::contract::Contract;
use crate::model::{Entity, MeetingId};

/// A text in a TOML file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Value {
    /// The keys that lead to it; places in lists are left out.
    pub keys: Vec<String>,
    /// The text.
    pub text: String,
    /// Its bytes, with its quotes.
    pub range: Range<usize>,
}

/// The text at a byte of a TOML file.
pub(super) fn at(toml: &str, offset: usize) -> Option<Value> {
    // The mark is replaced by spaces, so that places stay those of the bytes.
    let toml =
        if toml.starts_with('\u{feff}') { toml.replacen('\u{feff}', "   ", 1) } else { toml.to_owned() };
    let (table, _) = DeTable::parse_recoverable(&toml);
    in_table(table.get_ref(), &mut Vec::new(), offset)
}

fn in_table(table: &DeTable<'_>, keys: &mut Vec<String>, offset: usize) -> Option<Value> {
    for (key, value) in table {
        keys.push(key.get_ref().to_string());
        if let Some(found) = in_value(value, keys, offset) {
            return Some(found);
        }
        keys.pop();
    }
    None
}

fn in_value(value: &Spanned<DeValue<'_>>, keys: &mut Vec<String>, offset: usize) -> Option<Value> {
    match value.get_ref() {
        DeValue::String(text) => {
            let range = value.span();
            let here = range.start <= offset && offset <= range.end;
            here.then(|| Value { keys: keys.clone(), text: text.to_string(), range })
        }
        DeValue::Array(list) => list.iter().find_map(|value| in_value(value, keys, offset)),
        // The span of a table is that of its head: what is in it may stand anywhere.
        DeValue::Table(table) => in_table(table, keys, offset),
        _ => None,
    }
}

/// A message that an id in a TOML file means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meant {
    /// The meeting, if the message is a meeting's own.
    pub meeting: Option<MeetingId>,
    /// The message's id.
    pub id: String,
    /// Whether the id is given here, and not only used.
    pub defines: bool,
}

/// The tables of the registries, and what the ids of their messages begin with.
const TABLES: [(&str, &str); 9] = [
    ("person", "person-"),
    ("office", "office-"),
    ("organisation", "org-"),
    ("place", "place-"),
    ("topic", "topic-"),
    ("measure", "measure-"),
    ("commitment", "commitment-"),
    ("source", "source-"),
    ("term", "-term-"),
];

/// The keys that name an entry of another table.
const KEYS: [(&str, &str); 17] = [
    ("person", "person-"),
    ("by", "person-"),
    ("by", "side-"),
    ("host", "side-"),
    ("side", "side-"),
    ("sides", "side-"),
    ("own-side", "side-"),
    ("office", "office-"),
    ("organisation", "org-"),
    ("place", "place-"),
    ("topic", "topic-"),
    ("measure", "measure-"),
    ("commitment", "commitment-"),
    ("source", "source-"),
    ("terms", "-term-"),
    ("because", "forbidden-"),
    ("because", "omitted-"),
];

/// The message that a text of a TOML file means. `meeting` is the meeting that the file is about.
pub(super) fn meant(value: &Value, meeting: Option<&MeetingId>, contract: &Contract) -> Option<Meant> {
    let keys: Vec<&str> = value.keys.iter().map(String::as_str).collect();
    let text = &value.text;
    let own = |id: String, defines: bool| {
        let known = contract.meetings.get(meeting?)?.contains_key(&id);
        known.then(|| Meant { meeting: meeting.cloned(), id, defines })
    };
    let shared = |id: String, defines: bool| {
        contract.shared.contains_key(&id).then_some(Meant { meeting: None, id, defines })
    };
    match (meeting, keys.as_slice()) {
        (Some(_), ["id"]) => return own("title".to_owned(), true),
        (Some(_), ["point", "id"]) => return own(text.clone(), true),
        (Some(_), ["note", "id"]) => return own(format!("note-{text}"), true),
        (Some(_), ["place", "id"]) => return shared(format!("place-{text}"), false),
        (Some(_), [.., "because"]) => return own(format!("note-{text}"), false),
        (None, [table, "id"]) => {
            let (_, prefix) = TABLES.iter().find(|(name, _)| name == table)?;
            return shared(format!("{prefix}{text}"), true);
        }
        _ => {}
    }
    let last = *keys.last()?;
    let named = KEYS
        .iter()
        .filter(|(key, _)| *key == last)
        .find_map(|(_, prefix)| shared(format!("{prefix}{text}"), false));
    named.or_else(|| Entity::parse(text).and_then(|entity| shared(entity.reference(), false)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_with_their_keys() {
        let toml = "id = \"한국\"\n\n[[point]]\nid = \"a\"\nby = [\"vn\", \"kr\"]\nrefs = { visitor = \"person-to-lam\" }\n";
        let found = |text: &str| {
            let offset = toml.find(text).expect("there");
            at(toml, offset).map(|value| (value.keys.join("."), value.text))
        };
        assert_eq!(found("국"), Some(("id".to_owned(), "한국".to_owned())));
        assert_eq!(found("kr"), Some(("point.by".to_owned(), "kr".to_owned())));
        assert_eq!(found("to-lam"), Some(("point.refs.visitor".to_owned(), "person-to-lam".to_owned())));
        assert_eq!(found("[[point"), None);
    }

    #[test]
    fn what_is_broken_hides_nothing_else() {
        let toml = "\u{feff}a = = 1\n[place]\nid = \"seoul\"\nb = [\n";
        let offset = toml.find("seoul").expect("there");
        assert_eq!(at(toml, offset).map(|value| value.keys), Some(vec!["place".to_owned(), "id".to_owned()]));
    }
}
