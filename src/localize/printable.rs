//! Typed values inside Fluent, and the marks they leave in a text until it is finished (layer `localize`).
//!
//! A name can't be printed before its place in the document is known: at first mention it may carry a second form.
//! So an entity prints as a mark, made of noncharacters that no input may hold, and `voice` replaces it later.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::types::FluentType;

use crate::localize::format::Formats;
use crate::localize::particles::Readings;
use crate::localize::whole::WholeNames;
use crate::model::{Entity, Value};

const OPEN: char = '\u{fdd0}';
const SPLIT: char = '\u{fdd1}';
const CLOSE: char = '\u{fdd2}';
const FAIL: char = '\u{fdd3}';

/// What formatting in one language needs.
#[derive(Debug)]
pub(crate) struct Kit {
    /// Its official formats.
    pub formats: Formats,
    /// How Latin words are read aloud, in Hangul.
    pub readings: BTreeMap<String, String>,
    /// Names that stay on one line.
    pub names: WholeNames,
}

impl Readings for Kit {
    fn reading(&self, latin: &str) -> Option<String> {
        self.readings.get(latin).cloned()
    }
}

/// What a variable stands for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Thing {
    /// A quantity.
    Value(Value),
    /// A registry entry.
    Entity(Entity),
    /// A finished text.
    Text(String),
}

/// A thing with the means to print it.
#[derive(Debug, Clone)]
pub(crate) struct Printable {
    /// The thing.
    pub thing: Thing,
    kit: Arc<Kit>,
}

impl Printable {
    /// Wraps a thing.
    pub(crate) fn new(thing: Thing, kit: &Arc<Kit>) -> Self {
        Self { thing, kit: Arc::clone(kit) }
    }

    /// The text, with a mark for an entity.
    pub(crate) fn text(&self) -> String {
        match &self.thing {
            Thing::Value(value) => self.kit.formats.value(value),
            Thing::Entity(entity) => mention(&entity.reference(), ""),
            Thing::Text(text) => text.clone(),
        }
    }
}

impl PartialEq for Printable {
    fn eq(&self, other: &Self) -> bool {
        self.thing == other.thing
    }
}

impl FluentType for Printable {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.text().into()
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.text().into()
    }
}

/// The mark of an entity in a form; the empty form is the name, and may become its first-mention form.
pub(crate) fn mention(reference: &str, form: &str) -> String {
    format!("{OPEN}{reference}{SPLIT}{form}{CLOSE}")
}

/// The mark of a function that failed.
pub(crate) fn failure(error: &str) -> String {
    format!("{FAIL}{error}{CLOSE}")
}

/// A piece of a formatted text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Text as it stands.
    Text(&'a str),
    /// A mention of an entity in a form.
    Mention {
        /// The entity's reference.
        reference: &'a str,
        /// The form, empty for the name.
        form: &'a str,
    },
    /// A function's failure.
    Failure(&'a str),
}

/// Splits a formatted text at its marks.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find([OPEN, FAIL]) {
        let (before, marked) = rest.split_at(at);
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        let Some((body, after)) = marked.split_once(CLOSE) else {
            pieces.push(Piece::Failure("a mark without its end"));
            return pieces;
        };
        if let Some(error) = body.strip_prefix(FAIL) {
            pieces.push(Piece::Failure(error));
        } else {
            let body = body.trim_start_matches(OPEN);
            let (reference, form) = body.split_once(SPLIT).unwrap_or((body, ""));
            pieces.push(Piece::Mention { reference, form });
        }
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_again() {
        let text = format!("a {}은(는) {}", mention("person-to-lam", ""), failure("no"));
        assert_eq!(
            pieces(&text),
            [
                Piece::Text("a "),
                Piece::Mention { reference: "person-to-lam", form: "" },
                Piece::Text("은(는) "),
                Piece::Failure("no"),
            ]
        );
    }
}
