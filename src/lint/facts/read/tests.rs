//! What is read, row by row of `tests/fixtures/readings.tsv`.

use super::read;
use crate::lint::facts::fact::Fact;
use crate::localize::format::{DateStyle, Formats, OrdinalStyle, Weekday};
use crate::model::{Currency, Language, Moment, StyleSwitches, Value};

const READINGS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/readings.tsv"));

#[test]
fn figures_are_read_back() {
    let mut wrong = Vec::new();
    let mut rows = 0;
    for line in READINGS.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [language, text, expected] = fields.as_slice() else { panic!("three fields: {line}") };
        rows += 1;
        let language = Language::parse(language).expect("a language");
        let readings = read(language, text);
        let read: Vec<String> = readings
            .iter()
            .map(|one| {
                if one.weak {
                    format!("({})", one.fact.phrase().english())
                } else {
                    one.fact.phrase().english()
                }
            })
            .collect();
        let read = if read.is_empty() { "-".to_owned() } else { read.join("¦") };
        if read != *expected {
            wrong.push(format!("{language} `{text}`: expected {expected}, read {read}"));
        }
    }
    assert!(rows >= 150, "{rows} rows");
    assert!(wrong.is_empty(), "{} of {rows}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Whatever the official formats write is read back as it was.
#[test]
fn official_formats_are_read_back() {
    let mut values = Vec::new();
    for number in
        ["7", "30", "999", "1234", "15000", "150000", "5000000", "1234500", "150000000000", "1200000000000"]
    {
        let decimal: fixed_decimal::Decimal = number.parse().expect("a number");
        values.push(Value::Count(decimal.clone()));
        values.push(Value::Percent(decimal.clone()));
        values.extend(Currency::ALL.map(|currency| Value::Money { amount: decimal.clone(), currency }));
    }
    for (year, month, day) in [(2025, 10, 30), (2026, 2, 5), (2024, 11, 16), (2026, 12, 31)] {
        let date = chrono::NaiveDate::from_ymd_opt(year, month, day).expect("a day");
        values.push(Value::Date(Moment::Day(date)));
        values.push(Value::Date(Moment::Month { year, month }));
        values.push(Value::Year(year));
        for days in [3, 20, 200] {
            values.push(Value::Period { from: date, to: date + chrono::Days::new(days) });
        }
    }
    values.extend([1, 2, 3, 4, 11, 21, 100].map(Value::Ordinal));
    values.push(Value::Time(chrono::NaiveTime::from_hms_opt(14, 5, 0).expect("a time")));
    for language in Language::ALL {
        let formats = Formats::new(language, StyleSwitches::default());
        for value in &values {
            let mut texts = vec![formats.value(value)];
            match value {
                Value::Date(moment) => {
                    texts.push(formats.moment(*moment, DateStyle::Table, Weekday::Yes));
                    texts.push(formats.moment(*moment, DateStyle::Long, Weekday::Yes));
                }
                Value::Period { from, to } => texts.push(formats.period(*from, *to, DateStyle::Table)),
                Value::Ordinal(number) => texts.push(formats.ordinal(*number, OrdinalStyle::Number)),
                _ => {}
            }
            for text in texts {
                let facts: Vec<Fact> = read(language, &text)
                    .iter()
                    // A weekday in Vietnamese looks like an ordinal.
                    .filter(|reading| !reading.weak || matches!(value, Value::Ordinal(_)))
                    .map(|reading| reading.fact)
                    .collect();
                let expected = Fact::of(value);
                let same =
                    facts.len() == expected.len() && facts.iter().zip(&expected).all(|(a, b)| a.same(*b));
                assert!(same, "{language} {text:?}: expected {expected:?}, read {facts:?}");
            }
        }
    }
}
