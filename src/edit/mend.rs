//! Mends that no one need think about: byte order marks, tabs, fullwidth forms, composed form, tone marks (layer `edit`).

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry as FluentEntry;
use fluent_syntax::parser;

use crate::base::phrase::{Phrase, phrase};
use crate::base::text::{decomposed, nfc};
use crate::base::vietnamese::tone_on_first;
use crate::edit::splice::{Splice, apply};
use crate::localize::ast::Element;
use crate::localize::catalog::Catalog;
use crate::model::Language;

/// A kind of mend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mend {
    /// A byte order mark is taken out.
    ByteOrderMark,
    /// Text is put into composed form.
    Composed,
    /// A tab, or a no-break space at the start of a line, becomes spaces.
    Tab,
    /// A fullwidth form becomes the plain one.
    Fullwidth,
    /// A tone mark stands where the house puts it.
    Tone,
}

impl Mend {
    /// The name in what the program says.
    pub(crate) fn phrase(self) -> Phrase {
        match self {
            Self::ByteOrderMark => phrase!("mend-byte-order-mark"),
            Self::Composed => phrase!("mend-composed"),
            Self::Tab => phrase!("mend-tab"),
            Self::Fullwidth => phrase!("mend-fullwidth"),
            Self::Tone => phrase!("mend-tone"),
        }
    }
}

/// A file, mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mended {
    /// Its text.
    pub text: String,
    /// How many places of each kind were mended.
    pub mends: BTreeMap<Mend, usize>,
    /// Mends that would have made the file worse, and were left.
    pub left: BTreeSet<Mend>,
}

/// Mends the text of a locale file. `names` are words whose tone marks stand as their bearers write them.
pub(crate) fn mend(text: &str, language: Language, names: &BTreeSet<String>) -> Mended {
    let mut mended = Mended { text: text.to_owned(), mends: BTreeMap::new(), left: BTreeSet::new() };
    // One kind after the other: a mend may be in the way of the next.
    for kind in [Mend::ByteOrderMark, Mend::Composed, Mend::Tab, Mend::Fullwidth, Mend::Tone] {
        let splices = match kind {
            Mend::ByteOrderMark => byte_order_mark(&mended.text),
            Mend::Composed => composed(&mended.text),
            Mend::Tab => tabs(&mended.text),
            Mend::Fullwidth => fullwidth(&mended.text),
            Mend::Tone if language == Language::Vi => tones(&mended.text, names),
            Mend::Tone => Vec::new(),
        };
        if splices.is_empty() {
            continue;
        }
        let after = apply(&mended.text, &splices);
        if junk(&after) > junk(&mended.text) {
            mended.left.insert(kind);
        } else {
            mended.mends.insert(kind, splices.len());
            mended.text = after;
        }
    }
    mended
}

/// How many pieces of a file can't be read.
fn junk(text: &str) -> usize {
    let resource = match parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    resource.body.iter().filter(|entry| matches!(entry, FluentEntry::Junk { .. })).count()
}

/// The words of the names of persons, places and organisations.
pub(crate) fn names(catalog: &Catalog) -> BTreeSet<String> {
    let kinds = ["person-", "place-", "org-"];
    let entries = catalog.shared.entries.values();
    entries
        .filter(|entry| kinds.iter().any(|kind| entry.id.text.starts_with(kind)))
        .flat_map(|entry| entry.patterns().flat_map(|(_, pattern)| &pattern.0))
        .filter_map(|element| match element {
            Element::Text(text) => Some(nfc(&text.text).into_owned()),
            Element::Placeable(_) => None,
        })
        .flat_map(|text| text.split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect::<Vec<_>>())
        .filter(|word| word.starts_with(char::is_uppercase))
        .collect()
}

fn byte_order_mark(text: &str) -> Vec<Splice> {
    let length = text.len() - text.strip_prefix('\u{feff}').unwrap_or(text).len();
    if length == 0 { Vec::new() } else { vec![Splice { range: 0..length, text: String::new() }] }
}

fn composed(text: &str) -> Vec<Splice> {
    decomposed(text).into_iter().map(|(range, text)| Splice { range, text }).collect()
}

/// A character outside of comments, with what stands before it in its line.
struct Seen {
    at: usize,
    c: char,
    /// Nothing but blanks stand before it in its line.
    leads: bool,
    /// It is the first of its line.
    first: bool,
}

fn outside_comments(text: &str) -> Vec<Seen> {
    let mut seen = Vec::new();
    let (mut first, mut leads, mut comment) = (true, true, false);
    for (at, c) in text.char_indices() {
        if c == '\n' {
            (first, leads, comment) = (true, true, false);
            continue;
        }
        comment |= first && c == '#';
        if !comment {
            seen.push(Seen { at, c, leads, first });
        }
        first = false;
        leads &= matches!(c, ' ' | '\t' | '\u{a0}' | '\u{3000}');
    }
    seen
}

fn tabs(text: &str) -> Vec<Splice> {
    outside_comments(text)
        .into_iter()
        .filter_map(|Seen { at, c, leads, .. }| {
            let spaces = match c {
                '\t' if leads => "    ",
                '\t' => " ",
                '\u{a0}' if leads => " ",
                _ => return None,
            };
            Some(Splice { range: at..at + c.len_utf8(), text: spaces.to_owned() })
        })
        .collect()
}

fn fullwidth(text: &str) -> Vec<Splice> {
    outside_comments(text)
        .into_iter()
        .filter_map(|Seen { at, c, leads, first }| {
            let plain = match c {
                '\u{3000}' => ' ',
                '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0)?,
                _ => return None,
            };
            let quoted = leads && !first && matches!(plain, '[' | '*' | '.');
            let text = if quoted { format!("{{\"{plain}\"}}") } else { plain.to_string() };
            Some(Splice { range: at..at + c.len_utf8(), text })
        })
        .collect()
}

fn tones(text: &str, names: &BTreeSet<String>) -> Vec<Splice> {
    let printed: BTreeSet<usize> = outside_comments(text).iter().map(|seen| seen.at).collect();
    words(text)
        .filter(|(at, word)| printed.contains(at) && !names.contains(*word))
        .filter_map(|(at, word)| Some(Splice { range: at..at + word.len(), text: tone_on_first(word)? }))
        .collect()
}

/// The runs of letters of a text with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(|c: char| !c.is_alphabetic()).filter_map(move |word| {
        // Between two words stands one character.
        let start = at;
        at += word.len();
        at += text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((start, word))
    })
}
