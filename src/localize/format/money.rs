//! Layer `localize`: amounts of money.

use fixed_decimal::Decimal;

use super::number::Digits;
use super::{Formats, NBSP};
use crate::model::{Currency, Language};

impl Formats {
    /// Writes an amount exactly: `US$150 billion`, `150 tỷ USD`, `1,500억 달러`.
    ///
    /// English takes a sign only where it means one currency everywhere (`US$`, `€`); others are
    /// written with their ISO 4217 code before the amount (`KRW 1.2 trillion`), as `¥` is both yen
    /// and yuan and `₩`, `₫` are little known. Vietnamese names the unit after the amount. A Korean
    /// unit is attached to digits and spaced after `만`, `억`, `조` (한글 맞춤법 제43항: a unit noun is
    /// spaced, but may be attached to Arabic numerals).
    pub(crate) fn money(&self, amount: &Decimal, currency: Currency) -> String {
        let digits = Digits::new(amount);
        let sign = digits.sign;
        let number = self.written(&digits);
        match self.language {
            Language::En => format!("{sign}{}{}", english(currency), number.text),
            Language::Vi => format!("{sign}{}{NBSP}{}", number.text, vietnamese(currency)),
            Language::Ko => {
                let space = if number.ends_in_word { NBSP } else { "" };
                format!("{sign}{}{space}{}", number.text, korean(currency))
            }
        }
    }
}

/// What stands before an English amount, with its space.
const fn english(currency: Currency) -> &'static str {
    match currency {
        Currency::Usd => "US$",
        Currency::Eur => "€",
        Currency::Krw => "KRW\u{a0}",
        Currency::Vnd => "VND\u{a0}",
        Currency::Jpy => "JPY\u{a0}",
        Currency::Cny => "CNY\u{a0}",
    }
}

/// What stands after a Vietnamese amount.
const fn vietnamese(currency: Currency) -> &'static str {
    match currency {
        Currency::Usd => "USD",
        Currency::Eur => "euro",
        Currency::Krw => "won",
        Currency::Vnd => "đồng",
        Currency::Jpy => "yên",
        Currency::Cny => "nhân\u{a0}dân\u{a0}tệ",
    }
}

/// What stands after a Korean amount.
const fn korean(currency: Currency) -> &'static str {
    match currency {
        Currency::Usd => "달러",
        Currency::Eur => "유로",
        Currency::Krw => "원",
        Currency::Vnd => "동",
        Currency::Jpy => "엔",
        Currency::Cny => "위안",
    }
}
