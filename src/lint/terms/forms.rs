//! Many forms looked for at once (layer `lint`).
//!
//! Most texts hold none of them: one pass of an automaton over the folded text tells which forms may stand there, and
//! only those are looked for as words.

use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use crate::lint::chars::{Chars, fold};
use crate::lint::terms::matching::{find, folded};
use crate::model::Language;

/// Forms of one language.
#[derive(Debug)]
pub(crate) struct Forms {
    language: Language,
    forms: Vec<Chars>,
    /// Finds every spelling of every form; none where it would have been too large.
    automaton: Option<AhoCorasick>,
    /// The form that each spelling belongs to.
    owners: Vec<usize>,
}

impl Forms {
    /// Prepares to look for forms; empty ones are never found.
    pub(crate) fn new<'a>(language: Language, forms: impl IntoIterator<Item = &'a str>) -> Self {
        let forms: Vec<Chars> = forms.into_iter().map(|form| folded(form.trim(), language)).collect();
        let mut spellings = Vec::new();
        let mut owners = Vec::new();
        for (index, form) in forms.iter().enumerate().filter(|(_, form)| form.len() > 0) {
            for spelling in tone_styles(&squeezed(form.all().iter().copied()), language) {
                spellings.push(spelling);
                owners.push(index);
            }
        }
        // The texts are short: what is quickest to make is quickest.
        let kind = Some(AhoCorasickKind::ContiguousNFA);
        let automaton = AhoCorasick::builder().kind(kind).build(spellings).ok();
        Self { language, forms, automaton, owners }
    }

    /// The length of a form in characters.
    pub(crate) fn length(&self, index: usize) -> usize {
        self.forms.get(index).map_or(0, Chars::len)
    }

    /// The forms that may stand in a text, in order.
    pub(crate) fn possible(&self, text: &str) -> Vec<usize> {
        let Some(automaton) = &self.automaton else { return (0..self.forms.len()).collect() };
        if self.owners.is_empty() {
            return Vec::new();
        }
        let text = squeezed(text.chars().map(fold));
        let found = automaton.find_overlapping_iter(&text);
        let mut found: Vec<usize> =
            found.filter_map(|found| self.owners.get(found.pattern().as_usize()).copied()).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Every place where a form stands, in characters.
    pub(crate) fn find(&self, index: usize, text: &Chars) -> Vec<Range<usize>> {
        self.forms.get(index).map(|form| find(text, form, self.language)).unwrap_or_default()
    }
}

/// Folded characters with one space in the place of several.
fn squeezed(chars: impl Iterator<Item = char>) -> String {
    let mut text = String::new();
    for c in chars {
        if c != ' ' || !text.ends_with(' ') {
            text.push(c);
        }
    }
    text
}

/// A form with the tone marks of `òa`, `òe`, `ùy` on either vowel, syllable by syllable.
fn tone_styles(form: &str, language: Language) -> Vec<String> {
    const PAIRS: [(&str, &str); 20] = [
        ("òa", "oà"),
        ("óa", "oá"),
        ("ỏa", "oả"),
        ("õa", "oã"),
        ("ọa", "oạ"),
        ("òe", "oè"),
        ("óe", "oé"),
        ("ỏe", "oẻ"),
        ("õe", "oẽ"),
        ("ọe", "oẹ"),
        ("ùy", "uỳ"),
        ("úy", "uý"),
        ("ủy", "uỷ"),
        ("ũy", "uỹ"),
        ("ụy", "uỵ"),
        ("ùe", "uè"),
        ("úe", "ué"),
        ("ủe", "uẻ"),
        ("ũe", "uẽ"),
        ("ụe", "uẹ"),
    ];
    let mut styles = vec![String::new()];
    if language != Language::Vi {
        return vec![form.to_owned()];
    }
    for syllable in form.split_inclusive(' ') {
        let other = PAIRS
            .iter()
            .find(|(first, _)| syllable.contains(first))
            .map(|(first, second)| syllable.replacen(first, second, 1));
        let before = styles.clone();
        styles.iter_mut().for_each(|style| style.push_str(syllable));
        if let Some(other) = other {
            styles.extend(before.into_iter().map(|style| style + &other));
        }
    }
    styles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_that_may_stand_there_are_found() {
        let forms = Forms::new(Language::Vi, ["cộng hòa Nam Hàn", "Nam Hàn", "thuỷ sản", "Tây Sa", ""]);
        assert_eq!(forms.possible("Cộng hoà\u{a0}Nam  Hàn"), [0, 1]);
        assert_eq!(forms.possible("THỦY SẢN và thuỷ\nsản"), [2]);
        assert!(forms.possible("Hàn Quốc").is_empty());
        assert_eq!(forms.find(1, &folded("ở Nam Hàn", Language::Vi)), vec![2..9]);
        assert!(Forms::new(Language::Ko, []).possible("동해").is_empty());
    }
}
