//! Numbers in digits (layer `lint`).

use crate::lint::chars::{Chars, is_word};
use crate::lint::facts::number::Number;

/// A number in digits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Numeral {
    /// The number.
    pub number: Number,
    /// The place after it.
    pub end: usize,
    /// How many digits stand before the decimal point, if there is neither grouping nor fraction.
    pub plain: Option<usize>,
}

/// Reads digits, grouped by `group`, with decimals after `point`. A sign is read where it can't be a dash.
pub(super) fn numeral(chars: &Chars, at: usize, group: char, point: char) -> Option<Numeral> {
    let signed = chars.get(at) == Some('-') && !chars.before(at).is_some_and(is_word);
    let start = if signed { at + 1 } else { at };
    let digit = |at: usize| chars.is(at, |c| c.is_ascii_digit());
    if !digit(start) {
        return None;
    }
    let mut text = String::new();
    let mut at = start;
    let take = |at: &mut usize, text: &mut String| {
        while let Some(c) = chars.get(*at).filter(char::is_ascii_digit) {
            text.push(c);
            *at += 1;
        }
    };
    take(&mut at, &mut text);
    let mut plain = Some(text.len());
    while chars.get(at) == Some(group)
        && text.len() + 3 < 38
        && (plain.is_none() || text.len() <= 3)
        && (1..=3).all(|step| digit(at + step))
        && !digit(at + 4)
    {
        plain = None;
        at += 1;
        take(&mut at, &mut text);
    }
    // A point that can't part groups is taken for a decimal one: `1.5` in a Vietnamese text.
    let decimal = |c: char| c == point || (c == group && plain.is_some());
    if chars.is(at, decimal) && digit(at + 1) {
        plain = None;
        text.push('.');
        at += 1;
        take(&mut at, &mut text);
        // `0.3.0` is the number of a version or a section.
        if chars.is(at, |c| c == point || c == group) && digit(at + 1) {
            return None;
        }
    }
    if text.len() > 36 {
        return None;
    }
    let number = Number::parse(&text)?;
    Some(Numeral { number: if signed { number.negative() } else { number }, end: at, plain })
}

/// Whether digits of this length, without grouping, are a calendar year.
pub(super) fn year(numeral: &Numeral) -> Option<u32> {
    numeral.plain.filter(|length| *length == 4)?;
    numeral.number.small().filter(|year| (1000..=2999).contains(year))
}

/// One or two digits, as in dates and times.
pub(super) fn two_digits(chars: &Chars, at: usize) -> Option<(u32, usize)> {
    if chars.before(at).is_some_and(|c| c.is_ascii_digit()) {
        return None;
    }
    let digit = |at: usize| chars.get(at).and_then(|c| c.to_digit(10));
    let first = digit(at)?;
    match (digit(at + 1), digit(at + 2)) {
        (None, _) => Some((first, at + 1)),
        (Some(second), None) => Some((first * 10 + second, at + 2)),
        _ => None,
    }
}

/// Four digits that are a year, as in dates.
pub(super) fn four_digits(chars: &Chars, at: usize) -> Option<(u32, usize)> {
    let mut year = 0;
    for step in 0..4 {
        year = year * 10 + chars.get(at + step)?.to_digit(10)?;
    }
    (!chars.is(at + 4, |c| c.is_ascii_digit()) && (1000..=2999).contains(&year)).then_some((year, at + 4))
}

/// `14:30`.
pub(super) fn clock(chars: &Chars, at: usize) -> Option<(u32, u32, usize)> {
    let (hour, end) = two_digits(chars, at)?;
    let (minute, end) = two_digits(chars, chars.after(end, ":")?)?;
    (hour < 25 && minute < 60 && !chars.is(end, |c| c == ':')).then_some((hour, minute, end))
}

/// `2025-10-30`, as computers write it.
pub(super) fn iso(chars: &Chars, at: usize) -> Option<(u32, u32, u32, usize)> {
    if chars.before(at).is_some_and(is_word) {
        return None;
    }
    let (year, end) = four_digits(chars, at)?;
    let (month, end) = two_digits(chars, chars.after(end, "-")?)?;
    let (day, end) = two_digits(chars, chars.after(end, "-")?)?;
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some((year, month, day, end))
}
