//! Where a figure can begin at all: most words can be told by their first two letters (layer `lint`).

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::series::may_be_roman;
use super::{en, ko, vi};
use crate::lint::chars::{Chars, is_letter};
use crate::model::Language;

/// The first two letters of every word that begins a figure; a space after a word of one letter.
type Heads = BTreeSet<(char, char)>;

static EN: LazyLock<Heads> = LazyLock::new(|| heads(en::words()));
static VI: LazyLock<Heads> = LazyLock::new(|| heads(vi::words()));
/// Of Korean words the first syllable is enough; the second place is left blank.
static KO: LazyLock<Heads> = LazyLock::new(|| ko::firsts().map(|first| (first, ' ')).collect());

fn heads(words: impl Iterator<Item = &'static str>) -> Heads {
    words
        .filter_map(|word| {
            let mut letters = word.chars();
            Some((letters.next()?, letters.next().unwrap_or(' ')))
        })
        .collect()
}

/// Whether something may begin at a place.
pub(super) fn may_begin(chars: &Chars, at: usize, language: Language) -> bool {
    let Some(c) = chars.get(at) else { return false };
    if !is_letter(c) {
        // Signs of currencies are no letters, and a sign may stand before a number.
        return c != ' ' && c != ',' && c != '.';
    }
    let next = chars.get(at + 1).unwrap_or(' ');
    match language {
        Language::En => EN.contains(&(c, next)) || may_be_roman(c, next),
        Language::Vi => VI.contains(&(c, next)) || may_be_roman(c, next),
        Language::Ko => KO.contains(&(c, ' ')),
    }
}
