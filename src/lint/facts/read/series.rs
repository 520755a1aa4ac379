//! Numbers that name one of a series and count nothing: `quý III`, `19th century`, `Chapter IV`, `주요 7개국(G7)` (layer `lint`).
//!
//! One language writes them in figures, another in words or Roman numerals: they are no more than a hint.

use super::Found;
use crate::lint::chars::{Chars, is_word};
use crate::lint::facts::fact::Fact;
use crate::lint::facts::number::Number;
use crate::model::Language;

/// The longest Roman numeral that is read: XXXVIII.
const LONGEST: usize = 7;

/// Whether a Roman numeral may begin with these letters, in lower case.
pub(super) fn may_be_roman(first: char, next: char) -> bool {
    is_roman(first) && (is_roman(next) || !is_word(next))
}

fn is_roman(c: char) -> bool {
    matches!(c, 'i' | 'v' | 'x')
}

/// A Roman numeral behind a word that is numbered by such.
pub(super) fn roman(chars: &Chars, at: usize, language: Language) -> Option<Found> {
    const ENGLISH: [&str; 12] = [
        "chapter", "part", "annex", "title", "volume", "section", "article", "phase", "book", "class",
        "group", "session",
    ];
    const VIETNAMESE: [&str; 14] = [
        "quý",
        "chương",
        "thế kỷ",
        "thế kỉ",
        "điều",
        "mục",
        "phần",
        "khóa",
        "kỳ",
        "hạng",
        "lần thứ",
        "phụ lục",
        "tập",
        "giai đoạn",
    ];
    let words: &[&str] = if language == Language::Vi { &VIETNAMESE } else { &ENGLISH };
    let letters: String =
        chars.all().get(at..)?.iter().copied().take_while(|c| is_roman(*c)).take(LONGEST + 1).collect();
    let end = at + letters.len();
    if letters.len() > LONGEST || chars.is(end, is_word) || !stands_behind(chars, at, words) {
        return None;
    }
    let number = value(&letters)?;
    Some(Found { fact: Fact::Number(Number::whole(number)), range: at..end, weak: true, bare: false })
}

/// What a Roman numeral of I, V and X says, if it is written as one is.
fn value(letters: &str) -> Option<u64> {
    const UNITS: [&str; 10] = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    let units = letters.trim_start_matches('x');
    let tens = letters.len() - units.len();
    // `IX` begins with its unit.
    let (tens, units) = if letters.ends_with("ix") { (letters.len() - 2, "ix") } else { (tens, units) };
    let unit = UNITS.iter().position(|one| *one == units)?;
    let well = letters.get(..tens).is_some_and(|head| head.bytes().all(|byte| byte == b'x')) && tens <= 3;
    well.then(|| u64::try_from(tens * 10 + unit).ok()).flatten().filter(|number| *number > 0)
}

/// Whether one of some words stands right before a place.
fn stands_behind(chars: &Chars, at: usize, words: &[&str]) -> bool {
    let start = at.saturating_sub(16);
    let before: String = chars.all().get(start..at).unwrap_or_default().iter().collect();
    let Some(before) = before.strip_suffix(' ') else { return false };
    let whole = |rest: &str| rest.chars().next_back().is_none_or(|c| !is_word(c));
    words.iter().any(|word| before.strip_suffix(word).is_some_and(whole))
}

/// Makes hints of the numbers that name one of a series.
pub(super) fn soften(chars: &Chars, language: Language, found: &mut [Found]) {
    for one in found.iter_mut().filter(|one| !one.weak) {
        let (Fact::Number(_) | Fact::Ordinal(_)) = one.fact else { continue };
        let behind = |words: &[&str]| words.iter().any(|word| chars.after(one.range.end, word).is_some());
        let names = match language {
            Language::En => behind(&[" century", " centuries", "-century", " quarter"]),
            Language::Vi => stands_behind(chars, one.range.start, &["thế kỷ", "thế kỉ", "quý"]),
            Language::Ko => behind(&["분기", "세기"]),
        };
        one.weak |= names || is_group(chars, one);
    }
}

/// `7개국(G7)`: the group's own name says it again.
fn is_group(chars: &Chars, one: &Found) -> bool {
    let Some(number) = one.fact.amount().and_then(Number::small) else { return false };
    let rest: String = chars.all().get(one.range.end..).unwrap_or_default().iter().take(12).collect();
    rest.split_once('(').is_some_and(|(_, rest)| rest.starts_with(&format!("g{number})")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roman_numerals_are_read() {
        let all =
            [("i", 1), ("iii", 3), ("iv", 4), ("ix", 9), ("x", 10), ("xix", 19), ("xxi", 21), ("xxix", 29)];
        for (letters, number) in all {
            assert_eq!(value(letters), Some(number), "{letters}");
        }
        for letters in ["", "iiii", "vx", "ixi", "xxxx", "iix"] {
            assert_eq!(value(letters), None, "{letters}");
        }
    }
}
