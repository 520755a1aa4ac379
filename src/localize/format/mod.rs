//! Layer `localize`: official formats of numbers, money, dates, ordinals and lists in each
//! language.
//!
//! The patterns are ours, pinned by `tests/fixtures/formats.tsv`: CLDR's long dates are not the
//! official written style, its compact numbers round, and its data drifts from release to release.
//! Amounts are exact decimals throughout.
//!
//! A no-break space (U+00A0) stands between a number and its unit, magnitude or currency word,
//! between the groups of a Korean number, between day and month in English, and within `ngày 30`,
//! `tháng 10`, `năm 2025`. Whoever looks something up in printed text, or tests it, must take
//! U+00A0 for a space.

mod date;
mod list;
mod money;
mod number;
mod ordinal;
mod plural;

use crate::model::{Language, StyleSwitches, Value};

/// The no-break space.
const NBSP: &str = "\u{a0}";

/// How long a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) enum DateStyle {
    /// As in running text.
    #[default]
    Long,
    /// As in tables.
    Table,
}

/// Whether a date is printed with its weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) enum Weekday {
    /// With its weekday.
    Yes,
    /// Without.
    #[default]
    No,
}

/// How an ordinal is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) enum OrdinalStyle {
    /// `fourth`, `thứ tư`, `제4`.
    #[default]
    Word,
    /// `4th`, `lần thứ 4`, `제4차`.
    Number,
}

/// The official formats of one language.
#[derive(Debug, Clone)]
pub(crate) struct Formats {
    language: Language,
    style: StyleSwitches,
}

impl Formats {
    /// The formats of a language under the workspace's switches of house style.
    pub(crate) fn new(language: Language, style: StyleSwitches) -> Self {
        Self { language, style }
    }

    /// Writes a value in its default style: what a bare variable prints.
    pub(crate) fn value(&self, value: &Value) -> String {
        match value {
            Value::Money { amount, currency } => self.money(amount, *currency),
            Value::Count(number) => self.count(number),
            Value::Percent(number) => self.percent(number),
            Value::Year(year) => self.year(*year),
            Value::Date(moment) => self.moment(*moment, DateStyle::Long, Weekday::No),
            Value::Period { from, to } => self.period(*from, *to, DateStyle::Long),
            Value::Time(time) => self.time(*time),
            Value::Ordinal(number) => self.ordinal(*number, self.default_ordinal()),
        }
    }

    /// The style of an ordinal that no function asks for: `4th`, `thứ tư`, `제4`.
    fn default_ordinal(&self) -> OrdinalStyle {
        match self.language {
            Language::En => OrdinalStyle::Number,
            Language::Vi | Language::Ko => OrdinalStyle::Word,
        }
    }
}

#[cfg(test)]
mod tests;
