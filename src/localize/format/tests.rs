//! Golden tests of the formats, and checks that no digit is lost.

use chrono::{NaiveDate, NaiveTime};
use fixed_decimal::Decimal;

use super::{DateStyle, Formats, OrdinalStyle, Weekday};
use crate::model::{Currency, Language, Moment, StyleSwitches, Value};

const GOLDENS: &str = include_str!("../../../tests/fixtures/formats.tsv");

fn decimal(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn moment(text: &str) -> Moment {
    match text.split('-').collect::<Vec<_>>().as_slice() {
        [year, month] => {
            Moment::Month { year: year.parse().expect("a year"), month: month.parse().expect("a month") }
        }
        _ => Moment::Day(day(text)),
    }
}

fn money(text: &str) -> (Decimal, Currency) {
    let (amount, code) = text.split_once(' ').expect("an amount and a code");
    (decimal(amount), Currency::parse(code).expect("a currency"))
}

fn value(text: &str) -> Value {
    let (kind, text) = text.split_once(':').expect("a kind and a value");
    match kind {
        "money" => {
            let (amount, currency) = money(text);
            Value::Money { amount, currency }
        }
        "count" => Value::Count(decimal(text)),
        "percent" => Value::Percent(decimal(text)),
        "year" => Value::Year(text.parse().expect("a year")),
        "date" => Value::Date(moment(text)),
        "period" => {
            let (from, to) = text.split_once("..").expect("a period");
            Value::Period { from: day(from), to: day(to) }
        }
        "time" => Value::Time(text.parse::<NaiveTime>().expect("a time")),
        "ordinal" => Value::Ordinal(text.parse().expect("an ordinal")),
        _ => panic!("unknown kind {kind}"),
    }
}

fn print(language: Language, function: &str, input: &str, options: &str) -> String {
    let has = |option| options.split(' ').any(|o| o == option);
    let formats = Formats::new(language, StyleSwitches { korean_myriad_commas: !has("commas=off") });
    let style = if has("style=table") { DateStyle::Table } else { DateStyle::Long };
    match function {
        "count" => formats.count(&decimal(input)),
        "money" => {
            let (amount, currency) = money(input);
            formats.money(&amount, currency)
        }
        "percent" => formats.percent(&decimal(input)),
        "year" => formats.year(input.parse().expect("a year")),
        "moment" => {
            let weekday = if has("weekday=yes") { Weekday::Yes } else { Weekday::No };
            formats.moment(moment(input), style, weekday)
        }
        "period" => {
            let (from, to) = input.split_once("..").expect("a period");
            formats.period(day(from), day(to), style)
        }
        "time" => formats.time(input.parse().expect("a time")),
        "clocks" => {
            let time = |text: &str| text.parse().expect("a time");
            match input.split_once("..") {
                Some((from, to)) => formats.clocks(time(from), Some(time(to))),
                None => formats.clocks(time(input), None),
            }
        }
        "ordinal" => {
            let style = if has("style=number") { OrdinalStyle::Number } else { OrdinalStyle::Word };
            formats.ordinal(input.parse().expect("an ordinal"), style)
        }
        "list" => {
            let items: Vec<_> = input.split('|').filter(|item| !item.is_empty()).map(str::to_owned).collect();
            formats.list(&items)
        }
        "plural" => formats.plural(&value(input)).to_owned(),
        "value" => formats.value(&value(input)),
        _ => panic!("unknown function {function}"),
    }
}

#[test]
fn goldens() {
    let mut rows = 0;
    let mut wrong = Vec::new();
    for line in GOLDENS.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let cells: Vec<_> = line.split('\t').collect();
        let [function, input, options, en, vi, ko] = cells.as_slice() else {
            panic!("six columns in {line:?}");
        };
        rows += 1;
        for (language, expected) in [(Language::En, en), (Language::Vi, vi), (Language::Ko, ko)] {
            let printed = print(language, function, input, options).replace('\u{a0}', "_");
            if printed != **expected {
                wrong.push(format!("{language} {function} {input}: {printed:?}, not {expected:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(rows >= 90, "{rows} rows");
}

/// Reads a printed count back into plain digits.
fn read_back(language: Language, printed: &str) -> String {
    let (point, group) = if language == Language::Vi { (',', '.') } else { ('.', ',') };
    let plain = |text: &str| text.replace(group, "").replace(point, ".");
    let (sign, body) = match printed.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", printed),
    };
    let scales: &[(&str, usize)] = match language {
        Language::En => &[("trillion", 12), ("billion", 9), ("million", 6)],
        Language::Vi => &[("nghìn\u{a0}tỷ", 12), ("tỷ", 9), ("triệu", 6)],
        Language::Ko => &[],
    };
    for (word, power) in scales {
        if let Some(mantissa) = body.strip_suffix(&format!("\u{a0}{word}")) {
            let mantissa = plain(mantissa);
            let (integer, fraction) = mantissa.split_once('.').unwrap_or((&mantissa, ""));
            return format!("{sign}{integer}{fraction:0<power$}");
        }
    }
    if body.contains(['만', '억', '조', '경', '해']) {
        let mut sum: u128 = 0;
        for part in body.split('\u{a0}') {
            let digits: String = part.chars().filter(char::is_ascii_digit).collect();
            let power = match part.chars().last() {
                Some('만') => 4,
                Some('억') => 8,
                Some('조') => 12,
                Some('경') => 16,
                Some('해') => 20,
                _ => 0,
            };
            sum += digits.parse::<u128>().expect("digits") * 10_u128.pow(power);
        }
        return format!("{sign}{sum}");
    }
    format!("{sign}{}", plain(body))
}

#[test]
fn no_digit_is_lost() {
    let mut seed: u64 = 0x5eed;
    let mut next = || {
        // A linear congruential generator (Knuth's MMIX constants): the same numbers on every run.
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        seed >> 11
    };
    let mut inputs: Vec<String> = Vec::new();
    for _ in 0..4000 {
        let cut = u32::try_from(next() % 19).expect("small");
        let round = u32::try_from(next() % 19).expect("small");
        let number = (u128::from(next()) * 1_000 % 10_u128.pow(cut)).to_string();
        let number = number.parse::<u128>().expect("digits") / 10_u128.pow(round) * 10_u128.pow(round);
        let sign = if next() % 5 == 0 && number > 0 { "-" } else { "" };
        let fraction = match next() % 6 {
            0 => ".5",
            1 => ".00",
            2 => ".123450",
            _ => "",
        };
        inputs.push(format!("{sign}{number}{fraction}"));
    }
    for power in 0..60 {
        inputs.push(format!("1{}", "0".repeat(power)));
        inputs.push("9".repeat(power + 1));
    }
    for language in Language::ALL {
        for commas in [true, false] {
            let formats = Formats::new(language, StyleSwitches { korean_myriad_commas: commas });
            for input in &inputs {
                let printed = formats.count(&decimal(input));
                assert_eq!(&read_back(language, &printed), input, "{language} {printed}");
            }
        }
    }
}

#[test]
fn grouping_and_lists_agree_with_icu() {
    use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};
    use icu_list::{ListFormatter, options::ListFormatterOptions};
    use icu_locale_core::locale;
    let locales = [locale!("en-GB"), locale!("vi-VN"), locale!("ko-KR")];
    for (language, locale) in Language::ALL.into_iter().zip(locales) {
        let formats = Formats::new(language, StyleSwitches::default());
        let decimals =
            DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).expect("data");
        for number in ["0", "7", "-12.50", "999", "1000", "9999.99", "1234.5", "-123456.789"] {
            let percent = formats.percent(&decimal(number));
            let icu = decimals.format(&decimal(number)).to_string();
            assert_eq!(percent, format!("{icu}%"), "{language}");
        }
        let lists =
            ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).expect("data");
        for length in 1..5 {
            let items: Vec<String> = (0..length).map(|i| format!("x{i}")).collect();
            assert_eq!(formats.list(&items), lists.format(items.iter()).to_string());
        }
    }
}

#[test]
fn formats_are_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Formats>();
}
