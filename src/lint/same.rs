//! Texts that are the same as in the source: not translated, unless they hold nothing to translate.

use std::collections::BTreeSet;

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::base::text::nfc;
use crate::lint::flat::{Part, words};
use crate::lint::rules::{Sink, Twin};
use crate::localize::analyse::language_name;
use crate::localize::ast::{Element, Pattern};
use crate::localize::catalog::Catalog;

/// The longest run of capitals that is taken for an acronym outside of names and terms.
const LONGEST_ACRONYM: usize = 4;

/// The words of the names of people and places in the source.
pub(super) fn names(source: &Catalog) -> BTreeSet<String> {
    let texts = |pattern: &Pattern| {
        let texts = pattern.0.iter().filter_map(|element| match element {
            Element::Text(text) => Some(text.text.clone()),
            Element::Placeable(_) => None,
        });
        texts.collect::<Vec<_>>()
    };
    let own = source
        .shared
        .entries
        .values()
        .filter(|entry| ["person-", "place-"].iter().any(|kind| entry.id.text.starts_with(kind)));
    let texts =
        own.flat_map(|entry| entry.patterns().flat_map(|(_, pattern)| texts(pattern)).collect::<Vec<_>>());
    texts.flat_map(|text| words(&text).map(|(_, word)| word.to_owned()).collect::<Vec<_>>()).collect()
}

/// Compares a part with its source.
pub(super) fn check(part: &Part<'_>, twin: &Twin<'_>, known: &BTreeSet<String>, sink: &mut Sink<'_>) {
    let (Some(own), Some(source)) = (part.ways.first(), twin.part.ways.first()) else { return };
    let equal = part.ways.len() == twin.part.ways.len()
        && part.ways.iter().zip(&twin.part.ways).all(|(a, b)| nfc(a.text.trim()) == nfc(b.text.trim()));
    // A person's name may well be spelt alike.
    if !equal
        || part.entry.id.text.starts_with("person-")
        || matches!(part.attribute, Some("latin" | "reading"))
    {
        return;
    }
    let names = part.is_name() || part.entry.is_term();
    if !words(&source.text).any(|(_, word)| !known.contains(word) && wants_translation(word, names)) {
        return;
    }
    let start = own.text.find(char::is_alphabetic).unwrap_or_default();
    sink.push(
        part,
        Diagnostic::warning(
            "same-as-source",
            phrase!("same-as-source", id = part.name(), source = language_name(twin.language)),
        )
        .at(own.span(start, own.text.trim_end().len()).unwrap_or(part.span()))
        .label(twin.part.span(), phrase!("the-source"))
        .hint(phrase!("same-as-source.hint")),
    );
}

/// Whether a word is more than an acronym, a letter, or, in names and terms, a name.
fn wants_translation(word: &str, names: bool) -> bool {
    let letters = word.chars().count();
    let first_is_capital = word.chars().next().is_some_and(char::is_uppercase);
    let capitals = word.chars().all(char::is_uppercase);
    if letters == 1 || (capitals && (names || letters <= LONGEST_ACRONYM)) {
        return false;
    }
    !(names && first_is_capital)
}
