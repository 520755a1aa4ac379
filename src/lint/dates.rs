//! Dates written out by hand: a weekday that the date doesn't fall on, a day that the calendar doesn't have.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::lint::flat::{Flat, HOLE, Part};
use crate::lint::rules::Sink;
use crate::localize::ast::Inline;
use crate::localize::contract::{Spec, Type};
use crate::model::Language;

const EN_DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const VI_DAYS: [&str; 7] = ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"];
const VI_SHOWN: [&str; 7] = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];
const KO_DAYS: [&str; 7] = ["월", "화", "수", "목", "금", "토", "일"];
/// The English months, in lower case.
pub(super) const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// How far from a date its weekday may stand, in characters.
const NEAR: usize = 3;

/// Checks the dates of a part.
pub(super) fn check(part: &Part<'_>, spec: Option<&Spec>, sink: &mut Sink<'_>) {
    for way in &part.ways {
        // Without a figure or a variable there is no date.
        let figures = way.text.bytes().any(|byte| byte.is_ascii_digit());
        if !figures && way.holes.is_empty() {
            continue;
        }
        let text = way.text.to_lowercase();
        // Lower case changes no length in the three languages; where it did, places would be wrong.
        if text.len() != way.text.len() {
            continue;
        }
        let mut days = weekdays(&text, sink.language);
        if sink.language == Language::Vi {
            days.retain(|named| is_vietnamese_weekday(&way.text, named));
        }
        for date in figures.then(|| dates(&text, sink.language)).into_iter().flatten() {
            written(part, way, &date, &days, sink);
        }
        beside_variables(part, way, &days, spec, sink);
    }
}

/// A date in a text.
struct Written {
    start: usize,
    end: usize,
    year: i32,
    month: u32,
    day: u32,
}

/// A weekday in a text.
struct Named {
    start: usize,
    end: usize,
    day: Weekday,
}

fn written(part: &Part<'_>, way: &Flat<'_>, date: &Written, days: &[Named], sink: &mut Sink<'_>) {
    let shown = way.text.get(date.start..date.end).unwrap_or_default();
    let Some(real) = NaiveDate::from_ymd_opt(date.year, date.month, date.day) else {
        sink.push(
            part,
            Diagnostic::error("date-not-in-calendar", phrase!("date-not-in-calendar", date = shown))
                .at(way.span(date.start, date.end))
                .hint(phrase!("date-not-in-calendar.hint")),
        );
        return;
    };
    let beside = days
        .iter()
        .find(|named| near(&way.text, named.end, date.start) || near(&way.text, date.end, named.start));
    let Some(named) = beside.filter(|named| named.day != real.weekday()) else { return };
    let right = day_name(real.weekday(), sink.language);
    let wrong = way.text.get(named.start..named.end).unwrap_or_default();
    sink.push(
        part,
        Diagnostic::error("date-weekday", phrase!("date-weekday", wrong, date = shown, right = &right))
            .at(way.span(named.start, named.end))
            .hint(phrase!("date-weekday.hint", right = &right))
            .mend(way.exact(named.start, named.end), capitalised_like(&right, wrong)),
    );
}

/// A word with a capital where the other has one.
fn capitalised_like(word: &str, other: &str) -> String {
    let mut letters = word.chars();
    match letters.next().filter(|_| other.starts_with(char::is_uppercase)) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => word.to_owned(),
    }
}

/// A weekday typed beside a date that prints itself.
fn beside_variables(
    part: &Part<'_>,
    way: &Flat<'_>,
    days: &[Named],
    spec: Option<&Spec>,
    sink: &mut Sink<'_>,
) {
    for (at, inline) in &way.holes {
        let name = match inline {
            Inline::Variable(name) => name,
            Inline::Function(function, positional, _) if function.text == "DATE" => {
                match positional.first() {
                    Some(Inline::Variable(name)) => name,
                    _ => continue,
                }
            }
            _ => continue,
        };
        if spec.and_then(|spec| spec.variables.get(&name.text)) != Some(&Type::Date) {
            continue;
        }
        let end = at + HOLE.len_utf8();
        for named in days.iter().filter(|d| near(&way.text, d.end, *at) || near(&way.text, end, d.start)) {
            let shown = way.text.get(named.start..named.end).unwrap_or_default();
            sink.push(
                part,
                Diagnostic::warning(
                    "typed-weekday",
                    phrase!("typed-weekday", weekday = shown, name = &name.text),
                )
                .at(way.span(named.start, named.end))
                .hint(phrase!("typed-weekday.hint", name = &name.text)),
            );
        }
    }
}

/// Whether what looks like a weekday is one: `lần thứ ba` is an ordinal, `thứ Ba` isn't.
fn is_vietnamese_weekday(text: &str, named: &Named) -> bool {
    const BEFORE: [&str; 9] = ["vào", "ngày", "hôm", "sáng", "trưa", "chiều", "tối", "đến", "từ"];
    let shown = text.get(named.start..named.end).unwrap_or_default();
    let capital =
        shown.split(' ').nth(1).and_then(|word| word.chars().next()).is_some_and(char::is_uppercase);
    let before = text.get(..named.start).unwrap_or_default().trim_end();
    let word = before.rsplit(' ').next().unwrap_or_default();
    capital
        || shown.to_lowercase().starts_with("chủ")
        || !before.ends_with(char::is_alphanumeric)
        || BEFORE.contains(&word)
}

/// Whether nothing but a few signs and spaces, or the Vietnamese word for day, stands between two places.
fn near(text: &str, from: usize, to: usize) -> bool {
    text.get(from..to).is_some_and(|between| {
        let between = between.trim().trim_start_matches(',').trim();
        let between = between.strip_prefix("ngày").or(between.strip_prefix("the")).unwrap_or(between);
        between.chars().count() <= NEAR
            && between.chars().all(|c| matches!(c, ' ' | ',' | '(' | '.' | '\u{a0}'))
    })
}

fn day_name(day: Weekday, language: Language) -> String {
    let at = day.num_days_from_monday() as usize;
    let name = match language {
        Language::En => EN_DAYS.get(at),
        Language::Vi => VI_SHOWN.get(at),
        Language::Ko => KO_DAYS.get(at),
    };
    let name = name.copied().unwrap_or_default();
    if language == Language::En {
        let mut letters = name.chars();
        letters.next().map_or_else(String::new, |c| c.to_uppercase().chain(letters).collect())
    } else {
        name.to_owned()
    }
}

/// The weekdays of a text in lower case.
fn weekdays(text: &str, language: Language) -> Vec<Named> {
    let mut found = Vec::new();
    let mut add = |start: usize, length: usize, index: usize| {
        if let Some(day) = u8::try_from(index).ok().and_then(|index| Weekday::try_from(index).ok()) {
            found.push(Named { start, end: start + length, day });
        }
    };
    match language {
        Language::En => {
            for (index, name) in EN_DAYS.iter().enumerate() {
                text.match_indices(name).filter(|(at, _)| whole(text, *at, name.len())).for_each(
                    |(at, name)| {
                        add(at, name.len(), index);
                    },
                );
            }
        }
        Language::Vi => {
            for (index, name) in VI_DAYS.iter().enumerate() {
                text.match_indices(name).filter(|(at, _)| whole(text, *at, name.len())).for_each(
                    |(at, name)| {
                        add(at, name.len(), index);
                    },
                );
            }
        }
        Language::Ko => {
            for (index, name) in KO_DAYS.iter().enumerate() {
                for (at, _) in text.match_indices(name) {
                    let before = text.get(..at).unwrap_or_default().chars().next_back();
                    let after = text.get(at + name.len()..).unwrap_or_default();
                    let bracketed = before == Some('(') && after.starts_with(')');
                    let full = after.starts_with("요일") && !before.is_some_and(char::is_alphabetic);
                    if bracketed || full {
                        add(at, name.len(), index);
                    }
                }
            }
        }
    }
    found.sort_by_key(|named| named.start);
    found
}

/// Whether a range is a word by itself.
fn whole(text: &str, at: usize, length: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().chars().next_back();
    let after = text.get(at + length..).unwrap_or_default().chars().next();
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
}

/// A piece of a text: a number or a word.
#[derive(Clone, Copy)]
struct Token<'a> {
    start: usize,
    text: &'a str,
}

impl Token<'_> {
    fn number(&self) -> Option<u32> {
        self.text.parse().ok()
    }

    fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let kind = |c: char| (c.is_ascii_digit(), c.is_alphabetic());
        if kind(c) == (false, false) {
            at += c.len_utf8();
            continue;
        }
        let rest = text.get(at..).unwrap_or_default();
        let length = rest.find(|next| kind(next) != kind(c)).unwrap_or(rest.len());
        found.push(Token { start: at, text: rest.get(..length).unwrap_or_default() });
        at += length;
    }
    found
}

/// The dates with a year of a text in lower case.
fn dates(text: &str, language: Language) -> Vec<Written> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    for start in 0..tokens.len() {
        let rest = tokens.get(start..).unwrap_or_default();
        found.extend(match language {
            Language::En => english(rest),
            Language::Vi => vietnamese(text, rest),
            Language::Ko => korean(text, rest),
        });
    }
    found
}

fn date(
    first: &Token<'_>,
    last: &Token<'_>,
    year: &Token<'_>,
    month: u32,
    day: &Token<'_>,
) -> Option<Written> {
    let year_number = year.number().filter(|year| (1000..=2999).contains(year))?;
    let day = day.number()?;
    let written =
        Written { start: first.start, end: last.end(), year: i32::try_from(year_number).ok()?, month, day };
    (month <= 12 && (1..=39).contains(&day)).then_some(written)
}

/// `30 October 2025`, `30th of October 2025`, `October 30, 2025`.
fn english(tokens: &[Token<'_>]) -> Option<Written> {
    let month = |token: &Token<'_>| {
        let at = MONTHS.iter().position(|name| *name == token.text)?;
        u32::try_from(at + 1).ok()
    };
    let is_filler = |token: &&Token<'_>| !matches!(token.text, "st" | "nd" | "rd" | "th" | "of");
    let kept: Vec<&Token<'_>> = tokens.iter().take(6).filter(is_filler).take(3).collect();
    let [a, b, c] = kept.as_slice() else { return None };
    // A filler at the start isn't the start of a date.
    if tokens.first().map(|first| first.start) != Some(a.start) {
        return None;
    }
    match (month(a), month(b)) {
        (Some(number), _) => date(a, c, c, number, b),
        (_, Some(number)) => date(a, c, c, number, a),
        _ => None,
    }
}

/// `30 tháng 10 năm 2025`, `30/10/2025`, `30-10-2025`.
fn vietnamese(text: &str, tokens: &[Token<'_>]) -> Option<Written> {
    if let [a, m, b, y, c, ..] = tokens
        && m.text == "tháng"
        && y.text == "năm"
    {
        return date(a, c, c, b.number()?, a);
    }
    let [a, b, c, ..] = tokens else { return None };
    let joined =
        |from: &Token<'_>, to: &Token<'_>| matches!(text.get(from.end()..to.start), Some("/" | "-" | "."));
    (joined(a, b) && joined(b, c)).then(|| date(a, c, c, b.number()?, a)).flatten()
}

/// `2025년 10월 30일`, `2025. 10. 30.`, `2025-10-30`.
fn korean(text: &str, tokens: &[Token<'_>]) -> Option<Written> {
    if let [a, y, b, m, c, d, ..] = tokens
        && y.text == "년"
        && m.text == "월"
        && d.text.starts_with('일')
    {
        let mut written = date(a, c, a, b.number()?, c)?;
        written.end = d.start + '일'.len_utf8();
        return Some(written);
    }
    let [a, b, c, ..] = tokens else { return None };
    let joined = |from: &Token<'_>, to: &Token<'_>| {
        matches!(text.get(from.end()..to.start).map(str::trim_end), Some("." | "-" | "/"))
    };
    (joined(a, b) && joined(b, c)).then(|| date(a, c, a, b.number()?, c)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read() {
        for (language, text) in [
            (Language::En, "on 30 october 2025, then"),
            (Language::En, "the 30th of october 2025"),
            (Language::En, "october 30, 2025"),
            (Language::Vi, "ngày 30 tháng 10 năm 2025"),
            (Language::Vi, "ngày 30/10/2025"),
            (Language::Ko, "2025년 10월 30일(목)"),
            (Language::Ko, "2025. 10. 30.(목)"),
        ] {
            let found = dates(text, language);
            let read: Vec<_> = found.iter().map(|d| (d.year, d.month, d.day)).collect();
            assert_eq!(read, [(2025, 10, 30)], "{text}");
        }
        for (language, text) in
            [(Language::En, "may 2025"), (Language::Vi, "1/2 ngày"), (Language::Ko, "1.5. 2025")]
        {
            assert!(dates(text, language).is_empty(), "{text}");
        }
    }
}
