//! What a text states in figures (layer `lint`).

use std::ops::Range;

use chrono::{Datelike, NaiveDate, Timelike};

use crate::base::phrase::{Argument, Phrase, UiLanguage, count, phrase};
use crate::lint::facts::number::Number;
use crate::model::{Moment, Value};

/// A statement in figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Fact {
    /// A bare number, whatever it counts.
    Number(Number),
    /// An amount of money, with the ISO 4217 code.
    Money(&'static str, Number),
    /// A percentage.
    Percent(Number),
    /// A difference of percentages.
    Points(Number),
    /// A calendar year.
    Year(u32),
    /// A date, as far as it is given.
    Date {
        /// The year.
        year: Option<u32>,
        /// The month.
        month: Option<u32>,
        /// The day.
        day: Option<u32>,
    },
    /// A clock time.
    Time(u32, u32),
    /// A place in a series.
    Ordinal(u32),
}

/// A fact with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reading {
    /// The fact.
    pub fact: Fact,
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Whether it may be no statement of a quantity at all: a number word without a unit ("the two leaders").
    pub weak: bool,
}

impl Fact {
    /// What a value of the workspace states.
    pub(crate) fn of(value: &Value) -> Vec<Self> {
        let day = |day: NaiveDate| Self::Date {
            year: u32::try_from(day.year()).ok(),
            month: Some(day.month()),
            day: Some(day.day()),
        };
        match value {
            Value::Money { amount, currency } => {
                Number::of(amount).map(|number| Self::Money(currency.code(), number)).into_iter().collect()
            }
            Value::Count(number) => Number::of(number).map(Self::Number).into_iter().collect(),
            Value::Percent(number) => Number::of(number).map(Self::Percent).into_iter().collect(),
            Value::Year(year) => u32::try_from(*year).ok().map(Self::Year).into_iter().collect(),
            Value::Date(Moment::Day(date)) => vec![day(*date)],
            Value::Date(Moment::Month { year, month }) => {
                vec![Self::Date { year: u32::try_from(*year).ok(), month: Some(*month), day: None }]
            }
            Value::Period { from, to } => vec![day(*from), day(*to)],
            Value::Time(time) => vec![Self::Time(time.hour(), time.minute())],
            Value::Ordinal(number) => vec![Self::Ordinal(*number)],
        }
    }

    /// Whether each time that it is stated counts. A date that one language repeats, another may refer back to.
    pub(crate) fn is_amount(self) -> bool {
        matches!(self, Self::Number(_) | Self::Money(..) | Self::Percent(_) | Self::Points(_))
    }

    /// The bare number, where the languages may say the same thing as a number, an ordinal or an hour.
    fn plain(self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(number),
            Self::Ordinal(number) | Self::Year(number) | Self::Time(number, 0) => {
                Some(Number::whole(u64::from(number)))
            }
            Self::Date { year: None, month: None, day: Some(day) } => Some(Number::whole(u64::from(day))),
            _ => None,
        }
    }

    /// The number in it, whatever it measures.
    pub(crate) fn amount(self) -> Option<Number> {
        match self {
            Self::Money(_, number) | Self::Percent(number) | Self::Points(number) => Some(number),
            other => other.plain(),
        }
    }

    /// Whether both state the same.
    pub(crate) fn same(self, other: Self) -> bool {
        self == other || (self.plain().is_some() && self.plain() == other.plain())
    }
}

impl Fact {
    /// The statement in words.
    pub(crate) fn phrase(self) -> Phrase {
        match self {
            Self::Number(number) => phrase!("fact-number", number = told(number)),
            Self::Money(currency, number) => phrase!("fact-money", currency, number = told(number)),
            Self::Percent(number) => phrase!("fact-percent", number = told(number)),
            Self::Points(number) => phrase!("fact-points", number = told(number)),
            Self::Year(year) => phrase!("fact-year", year),
            Self::Date { year, month, day } => {
                let part = |part: Option<u32>| part.map_or(0, |part| part as usize);
                phrase!(
                    "fact-date",
                    year = year.map_or_else(|| "none".to_owned(), |year| year.to_string()),
                    month = count(part(month)),
                    day = count(part(day)),
                )
            }
            Self::Time(hour, minute) => phrase!("fact-time", time = format!("{hour:02}:{minute:02}")),
            Self::Ordinal(number) => phrase!("fact-ordinal", number),
        }
    }
}

/// A number with the signs of each language: Vietnamese groups by points.
fn told(number: Number) -> Argument {
    let usual = number.to_string();
    let swapped = usual.chars().map(|c| match c {
        ',' => '.',
        '.' => ',',
        c => c,
    });
    Argument::Told(vec![(UiLanguage::Vi, swapped.collect()), (UiLanguage::En, usual)])
}
