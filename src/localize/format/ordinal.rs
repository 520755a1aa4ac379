//! Layer `localize`: ordinal numbers.

use super::{Formats, NBSP, OrdinalStyle};
use crate::model::Language;

const ENGLISH_FIRST: [&str; 20] = [
    "",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
];
const ENGLISH_TENS: [(&str, &str); 10] = [
    ("", ""),
    ("", ""),
    ("twentieth", "twenty"),
    ("thirtieth", "thirty"),
    ("fortieth", "forty"),
    ("fiftieth", "fifty"),
    ("sixtieth", "sixty"),
    ("seventieth", "seventy"),
    ("eightieth", "eighty"),
    ("ninetieth", "ninety"),
];
const VIETNAMESE_DIGITS: [&str; 10] = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

impl Formats {
    /// Writes a place in a series: in words `fourth`, `thứ tư`, `제4`, in numbers `4th`, `lần thứ
    /// 4`, `제4차`.
    ///
    /// Words go up to 99; beyond, and for 0, digits stand in. The first of a series is `lần thứ
    /// nhất` in Vietnamese in both styles.
    pub(crate) fn ordinal(&self, number: u32, style: OrdinalStyle) -> String {
        match (self.language, style) {
            (Language::En, OrdinalStyle::Word) => {
                english_word(number).unwrap_or_else(|| english_number(number))
            }
            (Language::En, OrdinalStyle::Number) => english_number(number),
            (Language::Vi, OrdinalStyle::Word) => match vietnamese_word(number) {
                Some(word) => format!("thứ {word}"),
                None => format!("thứ{NBSP}{number}"),
            },
            (Language::Vi, OrdinalStyle::Number) if number == 1 => "lần thứ nhất".to_owned(),
            (Language::Vi, OrdinalStyle::Number) => format!("lần thứ{NBSP}{number}"),
            (Language::Ko, OrdinalStyle::Word) => format!("제{number}"),
            (Language::Ko, OrdinalStyle::Number) => format!("제{number}차"),
        }
    }
}

/// Tens and units of a number from 1 to 99.
fn tens_and_units(number: u32) -> Option<(usize, usize)> {
    let number = usize::try_from(number).ok().filter(|number| (1..=99).contains(number))?;
    Some((number / 10, number % 10))
}

/// `twenty-first`.
fn english_word(number: u32) -> Option<String> {
    let (tens, units) = tens_and_units(number)?;
    if tens < 2 {
        return ENGLISH_FIRST.get(tens * 10 + units).map(|word| (*word).to_owned());
    }
    let (round, stem) = ENGLISH_TENS.get(tens)?;
    if units == 0 {
        return Some((*round).to_owned());
    }
    ENGLISH_FIRST.get(units).map(|word| format!("{stem}-{word}"))
}

/// `21st`.
fn english_number(number: u32) -> String {
    let suffix = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{number}{suffix}")
}

/// `hai mươi mốt`; the first, the second and the fourth of the series have forms of their own.
fn vietnamese_word(number: u32) -> Option<String> {
    let (tens, units) = tens_and_units(number)?;
    let digit = |index: usize| VIETNAMESE_DIGITS.get(index).copied();
    match (tens, units) {
        (0, 1) => Some("nhất".to_owned()),
        (0, 4) => Some("tư".to_owned()),
        (0, _) => digit(units).map(str::to_owned),
        (1, 0) => Some("mười".to_owned()),
        (1, 5) => Some("mười lăm".to_owned()),
        (1, _) => digit(units).map(|unit| format!("mười {unit}")),
        (_, 0) => digit(tens).map(|ten| format!("{ten} mươi")),
        (_, _) => {
            let unit = match units {
                1 => "mốt",
                4 => "tư",
                5 => "lăm",
                _ => digit(units)?,
            };
            digit(tens).map(|ten| format!("{ten} mươi {unit}"))
        }
    }
}
