//! Typed values that points carry: exact decimals, dates, periods.

use std::fmt;

use chrono::{Datelike, NaiveDate, NaiveTime};
use fixed_decimal::Decimal;

use crate::model::{MeasureId, Readers};

/// An ISO 4217 currency that briefpack can name in all its languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Currency {
    /// United States dollar.
    Usd,
    /// Korean won.
    Krw,
    /// Vietnamese đồng.
    Vnd,
    /// Euro.
    Eur,
    /// Japanese yen.
    Jpy,
    /// Chinese yuan.
    Cny,
}

impl Currency {
    /// All currencies.
    pub(crate) const ALL: [Self; 6] = [Self::Usd, Self::Krw, Self::Vnd, Self::Eur, Self::Jpy, Self::Cny];

    /// The ISO 4217 code.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Usd => "USD",
            Self::Krw => "KRW",
            Self::Vnd => "VND",
            Self::Eur => "EUR",
            Self::Jpy => "JPY",
            Self::Cny => "CNY",
        }
    }

    /// The currency with this code.
    pub(crate) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|currency| currency.code() == code)
    }
}

/// A date as exactly as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Moment {
    /// A year and a month.
    Month {
        /// The year.
        year: i32,
        /// The month, 1 to 12.
        month: u32,
    },
    /// A day.
    Day(NaiveDate),
}

impl Moment {
    /// Its first day; none where the calendar has no such month.
    pub(crate) fn first(self) -> Option<NaiveDate> {
        match self {
            Self::Month { year, month } => NaiveDate::from_ymd_opt(year, month, 1),
            Self::Day(day) => Some(day),
        }
    }

    /// Whether it begins after a day.
    pub(crate) fn is_after(self, day: NaiveDate) -> bool {
        self.first().is_some_and(|first| first > day)
    }

    /// Whether a day is it, or lies in it.
    pub(crate) fn has(self, day: NaiveDate) -> bool {
        match self {
            Self::Month { year, month } => day.year() == year && day.month() == month,
            Self::Day(own) => own == day,
        }
    }
}

/// As in files: `2025-10-30`, `2025-10`.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

/// A typed value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    /// An amount of money.
    Money {
        /// The exact amount in the currency's main unit.
        amount: Decimal,
        /// The currency.
        currency: Currency,
    },
    /// A count or another bare number.
    Count(Decimal),
    /// A percentage: 7 is seven per cent.
    Percent(Decimal),
    /// A calendar year.
    Year(i32),
    /// A date.
    Date(Moment),
    /// A period, both days included.
    Period {
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
    },
    /// A clock time.
    Time(NaiveTime),
    /// A place in a series, counted from 1.
    Ordinal(u32),
}

/// How a source hedges a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Bound {
    /// More than.
    Over,
    /// About.
    About,
    /// At least.
    AtLeast,
    /// At most.
    AtMost,
}

impl Bound {
    /// All of them.
    pub(crate) const ALL: [Self; 4] = [Self::Over, Self::About, Self::AtLeast, Self::AtMost];

    /// The name in files.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Over => "over",
            Self::About => "about",
            Self::AtLeast => "at-least",
            Self::AtMost => "at-most",
        }
    }

    /// The one with this name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bound| bound.as_str() == text)
    }
}

/// A value under its name in a point or note.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Quantity {
    /// The variable's name in the message.
    pub name: String,
    /// The value.
    pub value: Value,
    /// How the source hedges it.
    pub bound: Option<Bound>,
    /// What is measured.
    pub measure: Option<MeasureId>,
    /// The year of a target.
    pub by: Option<i32>,
    /// The year that a fact is of.
    pub of: Option<i32>,
    /// Who may see it, where not all who see its point may.
    pub audience: Option<Readers>,
}
