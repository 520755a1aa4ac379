//! Every character is checked against the fonts before anything is set (layer `typeset`).

use std::collections::BTreeSet;
use std::io::Write;

use serde::Serialize;
use serde_json::Value;

use crate::base::diag::Diagnostic;
use crate::base::glyphs::Coverage;
use crate::base::phrase::phrase;
use crate::base::text::describe;
use crate::compose::briefing::{Briefing, Origin};
use crate::typeset::Places;

/// All characters that no font has, each with the message or field it comes from.
pub(crate) fn missing_glyphs(
    briefing: &Briefing,
    coverage: &Coverage,
    places: &dyn Places,
) -> Vec<Diagnostic> {
    // Mostly nothing is missing: the characters of the whole data tell so at once.
    let missing = coverage.missing(&characters(briefing));
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
        Some(Origin::Message { id, .. }) => phrase!("origin-message", id),
        Some(Origin::Field { subject, field }) => phrase!("origin-field", field, subject = subject.phrase()),
        None => phrase!("origin-document"),
    };
    Diagnostic::error("missing-glyph", phrase!("missing-glyph", character = describe(c), by))
        .at(origin.and_then(|origin| places.place(origin)))
        .hint(phrase!("missing-glyph.hint"))
}

/// Characters met so far, a bit each.
struct Seen(Vec<u64>);

impl Seen {
    fn insert(&mut self, c: char) {
        let number = u32::from(c);
        if let Some(word) = usize::try_from(number / 64).ok().and_then(|index| self.0.get_mut(index)) {
            *word |= 1 << (number % 64);
        }
    }

    fn characters(&self) -> BTreeSet<char> {
        let words = (0_u32..).zip(&self.0).filter(|(_, word)| **word != 0);
        let bits = words.flat_map(|(index, word)| {
            (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| index * 64 + bit)
        });
        bits.filter_map(char::from_u32).collect()
    }
}

/// Takes the characters of what is written to it. Whole texts are written at once: no character is cut in two.
impl Write for Seen {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if bytes.is_ascii() {
            bytes.iter().for_each(|byte| self.insert(char::from(*byte)));
        } else {
            String::from_utf8_lossy(bytes).chars().for_each(|c| self.insert(c));
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// All characters of a briefing.
fn characters(briefing: &Briefing) -> BTreeSet<char> {
    let mut seen = Seen(vec![0; 0x11_0000 / 64]);
    let written = briefing.serialize(&mut serde_json::Serializer::new(&mut seen));
    written.expect("a briefing has only texts, numbers and lists");
    seen.characters()
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
