//! Layer `localize`: numbers as each language writes them, never rounded.

use fixed_decimal::Decimal;

use super::{Formats, NBSP};
use crate::model::Language;

/// The largest mantissa that still stands before a magnitude word has this many digits.
const MANTISSA_DIGITS: usize = 6;

/// The names of the myriads, from 10⁴ up (한글 맞춤법 제44항: 수는 만 단위로 띄어 쓴다).
const MYRIADS: [&str; 5] = ["만", "억", "조", "경", "해"];

/// An exact number taken apart: what all the writers below work on.
pub(super) struct Digits {
    /// `-`, `+` where it was given, or nothing.
    pub(super) sign: &'static str,
    /// The digits before the decimal point: at least one, no leading zeros.
    pub(super) integer: String,
    /// The digits after it, trailing zeros included.
    pub(super) fraction: String,
}

impl Digits {
    /// Takes a decimal apart without losing a digit.
    pub(super) fn new(number: &Decimal) -> Self {
        let text = number.to_string();
        let (sign, digits) = match (text.strip_prefix('-'), text.strip_prefix('+')) {
            (Some(rest), _) => ("-", rest),
            (None, Some(rest)) => ("+", rest),
            (None, None) => ("", text.as_str()),
        };
        let (integer, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let integer = match integer.trim_start_matches('0') {
            "" => "0",
            trimmed => trimmed,
        };
        Self { sign, integer: integer.to_owned(), fraction: fraction.to_owned() }
    }
}

/// A written number without its sign, and what stands at its end.
pub(super) struct Written {
    /// The number.
    pub(super) text: String,
    /// Whether a word ends it (`억`, `million`) rather than a digit.
    pub(super) ends_in_word: bool,
}

impl Formats {
    /// Writes a count: `5 million`, `5 triệu`, `500만`.
    ///
    /// English and Vietnamese use a magnitude word from one million up, where at most three
    /// decimals then say the number exactly; Korean groups by myriads from 10,000 up. Any other
    /// number is written in grouped digits.
    pub(crate) fn count(&self, number: &Decimal) -> String {
        let digits = Digits::new(number);
        format!("{}{}", digits.sign, self.written(&digits).text)
    }

    /// Writes a percentage in digits, the sign attached: `12.5%`, in Vietnamese `12,5%`.
    pub(crate) fn percent(&self, number: &Decimal) -> String {
        let digits = Digits::new(number);
        format!("{}{}%", digits.sign, self.grouped(&digits))
    }

    /// Writes a calendar year: ungrouped digits, in Korean with `년`.
    pub(crate) fn year(&self, year: i32) -> String {
        match self.language {
            Language::En | Language::Vi => year.to_string(),
            Language::Ko => format!("{year}년"),
        }
    }

    /// Writes a number without its sign in the way of [`Formats::count`].
    pub(super) fn written(&self, digits: &Digits) -> Written {
        let word = match self.language {
            Language::En => self.with_magnitude(digits, &[(12, "trillion"), (9, "billion"), (6, "million")]),
            Language::Vi => self.with_magnitude(digits, &[(12, "nghìn\u{a0}tỷ"), (9, "tỷ"), (6, "triệu")]),
            Language::Ko => return self.in_myriads(digits),
        };
        match word {
            Some(text) => Written { text, ends_in_word: true },
            None => Written { text: self.grouped(digits), ends_in_word: false },
        }
    }

    /// Writes grouped digits without the sign: `1,234,567.89`, in Vietnamese `1.234.567,89`.
    pub(super) fn grouped(&self, digits: &Digits) -> String {
        let (group, point) = match self.language {
            Language::En | Language::Ko => (',', '.'),
            Language::Vi => ('.', ','),
        };
        let mut text = in_groups(&digits.integer, group);
        if !digits.fraction.is_empty() {
            text.push(point);
            text.push_str(&digits.fraction);
        }
        text
    }

    /// The mantissa and its magnitude word, where three decimals are enough and the source gave no
    /// decimals.
    fn with_magnitude(&self, digits: &Digits, scales: &[(usize, &str)]) -> Option<String> {
        if !digits.fraction.is_empty() {
            return None;
        }
        let length = digits.integer.len();
        let (power, word) = scales.iter().find(|(power, _)| length > *power)?;
        let (integer, rest) = digits.integer.split_at_checked(length - power)?;
        let rest = rest.trim_end_matches('0');
        if rest.len() > 3 || integer.len() > MANTISSA_DIGITS {
            return None;
        }
        let mantissa = Digits { sign: "", integer: integer.to_owned(), fraction: rest.to_owned() };
        Some(format!("{}{NBSP}{word}", self.grouped(&mantissa)))
    }

    /// A Korean number by myriads: `1억 2,345만 6,789`. A number with a decimal fraction, or from
    /// 10²⁴ up, keeps digits.
    fn in_myriads(&self, digits: &Digits) -> Written {
        let length = digits.integer.len();
        if length <= 4 || length > 4 * (MYRIADS.len() + 1) || !digits.fraction.is_empty() {
            return Written { text: self.grouped(digits), ends_in_word: false };
        }
        let mut parts = Vec::new();
        let mut ends_in_word = true;
        let mut rest = digits.integer.as_str();
        for power in (0..=MYRIADS.len()).rev() {
            let Some((group, after)) = rest.split_at_checked(rest.len().saturating_sub(4 * power)) else {
                break;
            };
            rest = after;
            let group = group.trim_start_matches('0');
            if group.is_empty() {
                continue;
            }
            let group =
                if self.style.korean_myriad_commas { in_groups(group, ',') } else { group.to_owned() };
            let name = power.checked_sub(1).and_then(|index| MYRIADS.get(index));
            ends_in_word = name.is_some();
            parts.push(format!("{group}{}", name.copied().unwrap_or_default()));
        }
        Written { text: parts.join(NBSP), ends_in_word }
    }
}

/// Digits in groups of three.
fn in_groups(digits: &str, separator: char) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}
