//! Every character is checked against the fonts before anything is set (layer `typeset`).

use std::collections::BTreeSet;

use serde_json::Value;

use crate::base::diag::Diagnostic;
use crate::base::glyphs::Coverage;
use crate::base::text::describe;
use crate::compose::briefing::{Briefing, Origin};
use crate::typeset::{Places, to_json};

/// All characters that no font has, each with the message or field it comes from.
pub(crate) fn missing_glyphs(
    briefing: &Briefing,
    coverage: &Coverage,
    places: &dyn Places,
) -> Vec<Diagnostic> {
    // Mostly nothing is missing: the characters of the whole data tell so at once.
    let json = to_json(briefing);
    let characters = String::from_utf8_lossy(&json);
    let missing = coverage.missing(&distinct(&characters));
    let mut found = Vec::new();
    if missing.is_empty() {
        return found;
    }
    let data = serde_json::to_value(briefing).unwrap_or_default();
    let mut seen = BTreeSet::new();
    walk(&data, &mut |value, origin| {
        for c in value.chars().filter(|c| missing.contains(c)) {
            if seen.insert((origin, c)) {
                found.push(report(c, origin, briefing, places));
            }
        }
    });
    found
}

fn report(c: char, origin: u64, briefing: &Briefing, places: &dyn Places) -> Diagnostic {
    let origin = usize::try_from(origin).ok().and_then(|index| briefing.origins.get(index));
    let by = match origin {
        Some(Origin::Message { id, .. }) => format!("message `{id}`"),
        Some(Origin::Field { subject, field }) => format!("`{field}` of {subject}"),
        None => "the document".to_owned(),
    };
    Diagnostic::error("missing-glyph", format!("no font has {}, printed by {by}", describe(c)))
        .at(origin.and_then(|origin| places.place(origin)))
        .hint("write it otherwise, or put a font that has it into the workspace's `fonts` folder")
}

/// The characters of a text, each once.
fn distinct(text: &str) -> BTreeSet<char> {
    let mut seen = vec![false; 0x11_0000];
    for c in text.chars() {
        if let Some(slot) = seen.get_mut(c as usize) {
            *slot = true;
        }
    }
    let numbers = seen.iter().enumerate().filter(|(_, seen)| **seen);
    numbers.filter_map(|(number, _)| char::from_u32(u32::try_from(number).ok()?)).collect()
}

/// Calls `visit` for every text with its origin.
fn walk(value: &Value, visit: &mut dyn FnMut(&str, u64)) {
    match value {
        Value::Object(map) => {
            if let (Some(Value::String(text)), Some(origin)) = (map.get("value"), map.get("origin")) {
                visit(text, origin.as_u64().unwrap_or(u64::MAX));
                return;
            }
            map.values().for_each(|value| walk(value, visit));
        }
        Value::Array(list) => list.iter().for_each(|value| walk(value, visit)),
        _ => {}
    }
}
