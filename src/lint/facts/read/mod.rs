//! Reading figures back out of a finished text, as each language writes them (layer `lint`).

mod dates;
mod en;
mod ko;
mod numeral;
mod series;
mod starts;
#[cfg(test)]
mod tests;
mod vi;

use std::ops::Range;

use crate::lint::chars::{Chars, is_letter, is_word};
use crate::lint::facts::fact::{Fact, Reading};
use crate::lint::facts::number::Number;
use crate::model::Language;

/// One reading, in characters; where it ends is where reading goes on.
#[derive(Debug, Clone)]
struct Found {
    fact: Fact,
    range: Range<usize>,
    weak: bool,
    /// For a number in a range, `100–150 billion`: whether it has a unit of its own.
    bare: bool,
}

impl Found {
    fn strong(fact: Fact, range: Range<usize>) -> Self {
        Self { fact, range, weak: false, bare: false }
    }
}

/// A Roman numeral at the start of a word.
fn roman(chars: &Chars, at: usize, language: Language) -> Option<Found> {
    (!chars.before(at).is_some_and(is_word)).then(|| series::roman(chars, at, language)).flatten()
}

/// Reads all figures of a text.
pub(crate) fn read(language: Language, text: &str) -> Vec<Reading> {
    let chars = Chars::new(text);
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let next = match language {
            _ if !starts::may_begin(&chars, at, language) => None,
            Language::En => en::read_at(&chars, at).or_else(|| roman(&chars, at, language)),
            Language::Vi => vi::read_at(&chars, at).or_else(|| roman(&chars, at, language)),
            Language::Ko => ko::read_at(&chars, at),
        };
        at = match next {
            Some(one) => {
                let end = one.range.end.max(at + 1);
                found.push(one);
                end
            }
            None => step(&chars, at, language),
        };
    }
    dates::complete(&chars, language, &mut found);
    share_units(&chars, language, &mut found);
    series::soften(&chars, language, &mut found);
    found
        .into_iter()
        .map(|one| Reading { fact: one.fact, range: chars.bytes(&one.range), weak: one.weak })
        .collect()
}

/// The bytes of a unit or magnitude with which a text goes on after a number. In Korean `만` may be a particle, and in
/// English `won` a verb: only what is certain counts.
pub(crate) fn unit_after(language: Language, rest: &str) -> Option<Range<usize>> {
    let head: String = rest.chars().take(30).collect();
    let first = read(language, &format!("7{head}")).into_iter().next()?;
    let words = head.get(..first.range.end.checked_sub(1)?)?;
    let sure = match first.fact {
        Fact::Money(..) | Fact::Percent(_) | Fact::Points(_) => true,
        Fact::Number(number) => language != Language::Ko && number != Number::whole(7),
        _ => false,
    };
    let start = words.len() - words.trim_start().len();
    (first.range.start == 0 && sure && start < words.len() && words.trim() != "won")
        .then_some(start..words.len())
}

/// The bytes of a currency's sign or code right before a number, at the end of a text.
pub(crate) fn sign_before(language: Language, text: &str) -> Option<Range<usize>> {
    let tail = text.char_indices().rev().nth(7).map_or(0, |(at, _)| at);
    let head = text.get(tail..).filter(|_| language != Language::Ko)?;
    let last = read(language, &format!("{head}7")).pop()?;
    let money = matches!(last.fact, Fact::Money(..)) && last.range.end == head.len() + 1;
    (money && last.range.start < head.len()).then(|| tail + last.range.start..text.trim_end().len())
}

/// The next place at which something may begin: never inside a word or a number.
fn step(chars: &Chars, at: usize, language: Language) -> usize {
    let Some(c) = chars.get(at) else { return at + 1 };
    let same = |other: char| {
        if c.is_ascii_digit() {
            // `5G`, `30/2020/NĐ-CP`: what is not read as a whole is no figure.
            is_word(other)
        } else {
            // In Korean a figure may follow a word directly: `약500`, `총3건`.
            is_letter(other) || (other.is_ascii_digit() && is_letter(c) && language != Language::Ko)
        }
    };
    if !is_word(c) {
        return at + 1;
    }
    let mut end = at + 1;
    // `G20`, `P4G`, `COVID-19`: digits after a Latin letter belong to a name.
    let latin = c.is_ascii_alphabetic();
    while let Some(other) = chars.get(end) {
        let name = latin && (other.is_ascii_alphanumeric() || joins(chars, end));
        // So do the parts of `0.3.0`, which has not been read either.
        let dotted = c.is_ascii_digit() && other == '.' && chars.is(end + 1, |c| c.is_ascii_digit());
        if !(same(other) || name || dotted) {
            break;
        }
        end += 1;
    }
    end
}

/// Whether a hyphen or plus sign ties digits to the letters before it; `mid-2026` is a year all the same.
fn joins(chars: &Chars, at: usize) -> bool {
    const PARTS: [&str; 5] = ["mid", "pre", "post", "early", "late"];
    let part = |word: &str| {
        let start = at.checked_sub(word.len());
        start.is_some_and(|start| {
            chars.after(start, word) == Some(at)
                && !start.checked_sub(1).is_some_and(|before| chars.is(before, is_word))
        })
    };
    chars.is(at, |c| c == '-' || c == '+')
        && chars.is(at + 1, |c| c.is_ascii_digit())
        && chars.before(at).is_some_and(|c| c.is_ascii_alphabetic())
        && !(numeral::four_digits(chars, at + 1).is_some() && PARTS.into_iter().any(part))
}

/// `100–150 billion dollars`: the first number takes the magnitude and the unit of the second.
fn share_units(chars: &Chars, language: Language, found: &mut [Found]) {
    let between: &[&str] = match language {
        Language::En => &["-", "~", " - ", " to "],
        Language::Vi => &["-", "~", " - ", " đến "],
        Language::Ko => &["-", "~", " - ", "에서 "],
    };
    for index in (1..found.len()).rev() {
        let Some([first, second]) = found.get_mut(index - 1..=index) else { continue };
        let Some(gap) = chars.all().get(first.range.end..second.range.start) else { continue };
        let gap: String = gap.iter().collect();
        let Some(power) = magnitude(chars, second) else { continue };
        if first.weak || second.weak || !between.contains(&gap.as_str()) || !first.bare {
            continue;
        }
        let Some(number) = first.fact.amount() else { continue };
        let scaled = |number: Number| if number.below(4) { number.shifted(power) } else { number };
        // `US$100–150 billion`: the currency stands before the first.
        if let (Fact::Money(currency, _), Fact::Number(other)) = (first.fact, second.fact) {
            first.fact = Fact::Money(currency, scaled(number));
            second.fact = Fact::Money(currency, other);
            continue;
        }
        first.fact = match second.fact {
            Fact::Money(currency, _) => Fact::Money(currency, scaled(number)),
            Fact::Percent(_) => Fact::Percent(number),
            Fact::Points(_) => Fact::Points(number),
            Fact::Number(_) if power > 0 => Fact::Number(scaled(number)),
            _ => continue,
        };
    }
}

/// The power of ten of the magnitude word in a reading.
fn magnitude(chars: &Chars, found: &Found) -> Option<i32> {
    const WORDS: [(&str, i32); 14] = [
        ("nghìn tỷ", 12),
        ("trillion", 12),
        ("billion", 9),
        ("million", 6),
        ("thousand", 3),
        ("tỷ", 9),
        ("tỉ", 9),
        ("triệu", 6),
        ("nghìn", 3),
        ("ngàn", 3),
        ("조", 12),
        ("억", 8),
        ("만", 4),
        ("bn", 9),
    ];
    let text: String = chars.all().get(found.range.clone())?.iter().collect();
    Some(WORDS.iter().find(|(word, _)| text.contains(word)).map_or(0, |(_, power)| *power))
}
