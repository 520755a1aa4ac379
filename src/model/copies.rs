//! Numbered copies: who gets which, in which languages.

use std::fmt;

use crate::model::LanguageSet;

/// The number of a copy, from 1 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct CopyNumber(u16);

impl CopyNumber {
    /// The highest number: four digits fit the place on the page.
    pub(crate) const MOST: u16 = 9999;

    /// Reads a number, with or without noughts in front.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits = !text.is_empty() && text.len() <= 16 && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = digits.then(|| text.parse().ok()).flatten()?;
        (1..=Self::MOST).contains(&number).then_some(Self(number))
    }
}

impl fmt::Display for CopyNumber {
    /// Three digits at least: `007`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:03}", self.0)
    }
}

/// A copy as a list has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ListedCopy {
    /// Its number.
    pub number: CopyNumber,
    /// Who gets it; never printed.
    pub recipient: String,
    /// Its languages.
    pub languages: LanguageSet,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_to_four_digits() {
        for (text, shown) in [("7", "007"), ("007", "007"), ("9999", "9999"), ("0000123", "123")] {
            assert_eq!(CopyNumber::parse(text).map(|number| number.to_string()).as_deref(), Some(shown));
        }
        for bad in ["", "0", "-1", "+7", "1.0", "10000", "７", " 7", "99999999999999999999", "1e3"] {
            assert_eq!(CopyNumber::parse(bad), None, "{bad}");
        }
    }
}
