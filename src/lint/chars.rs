//! A text as characters, folded for comparison, with the bytes that they come from (layer `lint`).

use std::ops::Range;

pub(crate) use crate::base::text::{is_letter, is_word};

/// A text folded character by character: lower case, one kind of space, dash and apostrophe, ASCII digits.
#[derive(Debug, Clone)]
pub(crate) struct Chars {
    chars: Vec<char>,
    at: Vec<usize>,
}

impl Chars {
    /// Folds a text.
    pub(crate) fn new(text: &str) -> Self {
        let chars = text.chars().map(fold).collect();
        let at = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        Self { chars, at }
    }

    /// How many characters there are.
    pub(crate) fn len(&self) -> usize {
        self.chars.len()
    }

    /// The character at a place.
    pub(crate) fn get(&self, at: usize) -> Option<char> {
        self.chars.get(at).copied()
    }

    /// The character before a place.
    pub(crate) fn before(&self, at: usize) -> Option<char> {
        self.get(at.checked_sub(1)?)
    }

    /// All characters.
    pub(crate) fn all(&self) -> &[char] {
        &self.chars
    }

    /// All characters, to be folded further one by one.
    pub(crate) fn all_mut(&mut self) -> &mut [char] {
        &mut self.chars
    }

    /// The bytes of a range of characters.
    pub(crate) fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        let at = |index: usize| self.at.get(index).or(self.at.last()).copied().unwrap_or_default();
        at(range.start)..at(range.end)
    }

    /// Whether a character of this kind stands there.
    pub(crate) fn is(&self, at: usize, kind: impl Fn(char) -> bool) -> bool {
        self.get(at).is_some_and(kind)
    }

    /// The place after the spaces at a place.
    pub(crate) fn skip_spaces(&self, mut at: usize) -> usize {
        while self.get(at) == Some(' ') {
            at += 1;
        }
        at
    }

    /// The place after a text that stands at a place; a space in it stands for one or more.
    pub(crate) fn after(&self, at: usize, text: &str) -> Option<usize> {
        let mut place = at;
        for wanted in text.chars() {
            if self.get(place)? != wanted {
                return None;
            }
            place += 1;
            if wanted == ' ' {
                place = self.skip_spaces(place);
            }
        }
        Some(place)
    }

    /// Like [`Chars::after`], for a word that no letter or digit continues.
    pub(crate) fn after_word(&self, at: usize, word: &str) -> Option<usize> {
        self.after(at, word).filter(|end| !self.is(*end, is_word))
    }

    /// The longest of some words that stands at a place, with its number in the list and the place after it.
    pub(crate) fn any_word(&self, at: usize, words: &[&str]) -> Option<(usize, usize)> {
        let found = words.iter().enumerate();
        found
            .filter_map(|(index, word)| Some((index, self.after_word(at, word)?)))
            .max_by_key(|(_, end)| *end)
    }
}

/// Folds one character to one character.
pub(crate) fn fold(c: char) -> char {
    match c {
        // Most of all text is of these three kinds.
        '\t'..='\r' | ' ' => ' ',
        c if c.is_ascii() => c.to_ascii_lowercase(),
        '가'..='힣' => c,
        c if c.is_whitespace() => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2018}' | '\u{2019}' => '\'',
        '０'..='９' => char::from_digit(u32::from(c) - u32::from('０'), 10).unwrap_or(c),
        '％' => '%',
        '～' | '〜' | '∼' => '~',
        c => {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(one), None) => one,
                _ => c,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_keeps_the_bytes() {
        let chars = Chars::new("Biển\u{a0}Đông – 동해");
        let at = chars.all().iter().position(|c| *c == '동').expect("there");
        assert_eq!(chars.bytes(&(at..at + 2)), "Biển\u{a0}Đông – ".len().."Biển\u{a0}Đông – 동해".len());
        assert_eq!(chars.after(0, "biển đông - "), Some(at));
        assert_eq!(chars.after_word(0, "biển đôn"), None);
    }
}
