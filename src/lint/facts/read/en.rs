//! Reading English figures (layer `lint`).

use super::Found;
use super::numeral::{clock, four_digits, iso, numeral, two_digits, year};
use crate::lint::chars::{Chars, is_letter, is_word};
use crate::lint::dates::MONTHS;
use crate::lint::facts::fact::Fact;
use crate::lint::facts::number::Number;

const SHORT_MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// What stands before an amount, the longest first where one begins another.
const SIGNS: [(&str, &str); 20] = [
    ("us$", "USD"),
    ("a$", "AUD"),
    ("s$", "SGD"),
    ("hk$", "HKD"),
    ("$", "USD"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("¥", "JPY"),
    ("₩", "KRW"),
    ("₫", "VND"),
    ("usd", "USD"),
    ("krw", "KRW"),
    ("vnd", "VND"),
    ("eur", "EUR"),
    ("jpy", "JPY"),
    ("cny", "CNY"),
    ("rmb", "CNY"),
    ("gbp", "GBP"),
    ("sgd", "SGD"),
    ("aud", "AUD"),
];

/// What stands after an amount.
const CURRENCIES: [(&str, &str); 30] = [
    ("us dollars", "USD"),
    ("us dollar", "USD"),
    ("u.s. dollars", "USD"),
    ("american dollars", "USD"),
    ("dollars", "USD"),
    ("dollar", "USD"),
    ("usd", "USD"),
    ("korean won", "KRW"),
    ("south korean won", "KRW"),
    ("won", "KRW"),
    ("krw", "KRW"),
    ("vietnamese dong", "VND"),
    ("vietnamese đồng", "VND"),
    ("dong", "VND"),
    ("đồng", "VND"),
    ("vnd", "VND"),
    ("euros", "EUR"),
    ("euro", "EUR"),
    ("eur", "EUR"),
    ("japanese yen", "JPY"),
    ("yen", "JPY"),
    ("jpy", "JPY"),
    ("chinese yuan", "CNY"),
    ("yuan", "CNY"),
    ("renminbi", "CNY"),
    ("cny", "CNY"),
    ("pounds sterling", "GBP"),
    ("pounds", "GBP"),
    ("singapore dollars", "SGD"),
    ("australian dollars", "AUD"),
];

const UNITS: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
/// From twenty up.
const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const MAGNITUDES: [(&str, i32); 7] =
    [("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("mn", 6), ("bn", 9), ("tn", 12)];
/// From the first up.
const ORDINALS: [&str; 20] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];
/// Units with which a number word states a quantity.
const TIME_UNITS: [&str; 10] =
    ["years", "year", "months", "month", "weeks", "week", "days", "day", "hours", "hour"];
/// Units that stand right behind digits.
const ATTACHED: [&str; 14] =
    ["km", "kg", "cm", "mm", "m", "ha", "t", "mw", "gw", "kw", "gwh", "mwh", "kwh", "s"];

/// The ordinals of whole tens from the thirtieth up.
const ROUND: [&str; 7] =
    ["thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];

/// Every word that begins a figure.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    let lists: [&[&str]; 7] = [&MONTHS, &SHORT_MONTHS, &UNITS, &TENS, &ORDINALS, &ROUND, &["a"]];
    lists.into_iter().flatten().copied().chain(SIGNS.map(|(sign, _)| sign))
}

/// Reads what begins at a place.
pub(super) fn read_at(chars: &Chars, at: usize) -> Option<Found> {
    if chars.before(at).is_some_and(is_word) {
        return None;
    }
    date(chars, at).or_else(|| time(chars, at)).or_else(|| ordinal(chars, at)).or_else(|| quantity(chars, at))
}

/// The month named at a place.
fn month(chars: &Chars, at: usize) -> Option<(u32, usize)> {
    let (index, mut end) = chars.any_word(at, &MONTHS).or_else(|| chars.any_word(at, &SHORT_MONTHS))?;
    // `Oct.` in a date.
    if chars.get(end) == Some('.')
        && chars.get(end + 1) == Some(' ')
        && chars.is(end + 2, |c| c.is_ascii_digit())
    {
        end += 1;
    }
    Some((u32::try_from(index).ok()? + 1, end))
}

fn date(chars: &Chars, at: usize) -> Option<Found> {
    if let Some((year, month, day, end)) = iso(chars, at) {
        return Some(whole(Some(year), month, Some(day), at..end));
    }
    // `30 October 2025`, `30th of October`.
    if let Some((day, end)) = two_digits(chars, at)
        && (1..=31).contains(&day)
    {
        let suffix = ["st", "nd", "rd", "th"].iter().find_map(|suffix| chars.after_word(end, suffix));
        let next = chars.after(suffix.unwrap_or(end), " ")?;
        let next = chars.after(next, "of ").unwrap_or(next);
        let (month, end) = month(chars, next)?;
        let (year, end) = year_after(chars, end).map_or((None, end), |(year, end)| (Some(year), end));
        return Some(whole(year, month, Some(day), at..end));
    }
    let (number, end) = month(chars, at)?;
    let full = chars.any_word(at, &MONTHS).is_some();
    // `October 30, 2025`.
    if let Some((day, after)) = chars.after(end, " ").and_then(|next| two_digits(chars, next))
        && (1..=31).contains(&day)
        && !chars.is(after, is_word)
    {
        let (year, after) = year_after(chars, after).map_or((None, after), |(year, end)| (Some(year), end));
        return Some(whole(year, number, Some(day), at..after));
    }
    if let Some((year, end)) = year_after(chars, end) {
        return Some(whole(Some(year), number, None, at..end));
    }
    // `may` and `march` are words, and short names need a figure beside them.
    let named = full && (!matches!(number, 3 | 5) || after_preposition(chars, at));
    named.then(|| whole(None, number, None, at..end))
}

fn after_preposition(chars: &Chars, at: usize) -> bool {
    let before: String = chars.all().get(at.saturating_sub(8)..at).unwrap_or_default().iter().collect();
    ["in ", "of ", "since ", "by ", "until ", "last ", "next ", "this ", "early ", "late ", "from "]
        .iter()
        .any(|word| before.strip_suffix(word).is_some_and(|rest| !rest.ends_with(is_word)))
}

fn year_after(chars: &Chars, at: usize) -> Option<(u32, usize)> {
    let next = chars.after(at, ", ").or_else(|| chars.after(at, " "))?;
    four_digits(chars, next).filter(|(_, end)| !chars.is(*end, |c| is_letter(c) || c == '%'))
}

fn whole(year: Option<u32>, month: u32, day: Option<u32>, range: std::ops::Range<usize>) -> Found {
    Found::strong(Fact::Date { year, month: Some(month), day }, range)
}

fn time(chars: &Chars, at: usize) -> Option<Found> {
    let half = |end: usize| {
        let next = chars.skip_spaces(end);
        ["p.m.", "pm"].iter().find_map(|word| chars.after(next, word)).map(|end| (12, end)).or_else(|| {
            ["a.m.", "am"].iter().find_map(|word| chars.after_word(next, word)).map(|end| (0, end))
        })
    };
    let (hour, minute, end) = match clock(chars, at) {
        Some(read) => read,
        None => {
            let (hour, end) = two_digits(chars, at)?;
            let (minute, end) = match chars.after(end, ".").and_then(|next| two_digits(chars, next)) {
                Some((minute, end)) => (minute, end),
                None => (0, end),
            };
            half(end)?;
            (hour, minute, end)
        }
    };
    let (shift, end) = half(end).unwrap_or((0, end));
    let hour = if shift == 12 && hour < 12 { hour + 12 } else { hour };
    Some(Found::strong(Fact::Time(hour, minute), at..end))
}

fn ordinal(chars: &Chars, at: usize) -> Option<Found> {
    if let Some(read) = numeral(chars, at, ',', '.').filter(|read| read.plain.is_some()) {
        let end = ["st", "nd", "rd", "th"].iter().find_map(|suffix| chars.after_word(read.end, suffix))?;
        return Some(Found::strong(Fact::Ordinal(read.number.small()?), at..end));
    }
    let weak = |number: usize, end: usize| {
        let fact = Fact::Ordinal(u32::try_from(number).ok()?);
        Some(Found { fact, range: at..end, weak: true, bare: false })
    };
    if let Some((index, end)) = chars.any_word(at, &TENS)
        && let Some(next) = chars.after(end, "-")
        && let Some((unit, end)) = chars.any_word(next, ORDINALS.get(..9).unwrap_or_default())
    {
        return weak((index + 2) * 10 + unit + 1, end);
    }
    if let Some((index, end)) = chars.any_word(at, &ROUND) {
        return weak((index + 3) * 10, end);
    }
    let (index, end) = chars.any_word(at, &ORDINALS)?;
    weak(index + 1, end)
}

/// Money, percentages, years and other numbers.
fn quantity(chars: &Chars, at: usize) -> Option<Found> {
    let sign = SIGNS.iter().find_map(|(sign, code)| {
        let end = chars.after(at, sign)?;
        let next = chars.skip_spaces(end);
        chars.is(next, |c| c.is_ascii_digit()).then_some((*code, next))
    });
    let start = sign.map_or(at, |(_, next)| next);
    let Some(read) = numeral(chars, start, ',', '.') else { return spelled_out(chars, at) };
    let (number, end, scaled) = magnitude(chars, read.number, read.end);
    if let Some((code, _)) = sign {
        return Some(Found { fact: Fact::Money(code, number), range: at..end, weak: false, bare: !scaled });
    }
    if let Some((fact, end)) = unit(chars, number, end) {
        return Some(Found::strong(fact, at..end));
    }
    if scaled {
        return Some(Found::strong(Fact::Number(number), at..end));
    }
    if chars.is(end, is_letter) {
        let end = ATTACHED.iter().find_map(|unit| chars.after_word(end, unit))?;
        let fact =
            year(&read).filter(|_| chars.before(end) == Some('s')).map_or(Fact::Number(number), Fact::Year);
        return Some(Found::strong(fact, at..end));
    }
    if chars.get(end) == Some('/') && chars.is(end + 1, is_word) {
        return None;
    }
    let fact = year(&read).map_or(Fact::Number(number), Fact::Year);
    Some(Found { fact, range: at..end, weak: false, bare: true })
}

/// The magnitude after a number, and whether there is one.
fn magnitude(chars: &Chars, number: Number, end: usize) -> (Number, usize, bool) {
    let next = chars.skip_spaces(end);
    // `150-million-dollar`.
    let next = if chars.get(next) == Some('-') && chars.is(next + 1, is_letter) { next + 1 } else { next };
    for (word, power) in MAGNITUDES {
        if let Some(end) = chars.after_word(next, word) {
            let (number, end, _) = magnitude(chars, number.shifted(power), end);
            return (number, end, true);
        }
    }
    (number, end, false)
}

/// What a number measures, where a unit follows.
fn unit(chars: &Chars, number: Number, end: usize) -> Option<(Fact, usize)> {
    let next = chars.skip_spaces(end);
    let next = if chars.get(next) == Some('-') { next + 1 } else { next };
    if let Some((index, end)) = chars.any_word(next, &CURRENCIES.map(|(word, _)| word)) {
        return Some((Fact::Money(CURRENCIES.get(index)?.1, number), end));
    }
    let points = ["percentage points", "percentage point", "per cent points", "pp", "%p", "% points"];
    if let Some((_, end)) = chars.any_word(next, &points) {
        return Some((Fact::Points(number), end));
    }
    let end = chars.after(next, "%").or_else(|| Some(chars.any_word(next, &["per cent", "percent"])?.1))?;
    Some((Fact::Percent(number), end))
}

/// A number in words.
fn spelled_out(chars: &Chars, at: usize) -> Option<Found> {
    let (number, end, large) = spelled(chars, at)?;
    if let Some((fact, end)) = unit(chars, number, end) {
        return Some(Found::strong(fact, at..end));
    }
    let next = chars.skip_spaces(end);
    let next = if chars.get(next) == Some('-') { next + 1 } else { next };
    let timed = number != Number::whole(1) && chars.any_word(next, &TIME_UNITS).is_some();
    let scale = [("decades", 1), ("decade", 1), ("centuries", 2), ("century", 2)];
    let scaled = scale.iter().find_map(|(word, power)| Some((*power, chars.after_word(next, word)?)));
    if let Some((power, end)) = scaled {
        return Some(Found {
            fact: Fact::Number(number.shifted(power)),
            range: at..end,
            weak: true,
            bare: false,
        });
    }
    Some(Found { fact: Fact::Number(number), range: at..end, weak: !(large || timed), bare: false })
}

/// `one hundred and fifty million`: the number, the place after it, and whether it has a magnitude from a thousand up.
fn spelled(chars: &Chars, at: usize) -> Option<(Number, usize, bool)> {
    let mut total = Number::whole(0);
    let mut group: Option<u64> = None;
    let mut large = false;
    let mut end = at;
    let mut next = at;
    if let Some(after) = chars.after_word(at, "a")
        && MAGNITUDES
            .iter()
            .chain(&[("hundred", 2)])
            .any(|(word, _)| chars.after_word(after + 1, word).is_some())
    {
        group = Some(1);
        next = after + 1;
    }
    loop {
        if let Some((index, after)) = chars.any_word(next, &UNITS) {
            let unit = u64::try_from(index).ok()?;
            // `two three` are two numbers.
            if group.is_some_and(|group| group % 10 != 0 || (unit >= 10 && group % 100 != 0)) {
                break;
            }
            group = Some(group.unwrap_or(0) + unit);
            end = after;
        } else if let Some((index, after)) = chars.any_word(next, &TENS) {
            group = Some(group.unwrap_or(0) + u64::try_from(index + 2).ok()? * 10);
            end = after;
        } else if let (Some(value), Some(after)) = (group, chars.after_word(next, "hundred")) {
            group = Some(value * 100);
            end = after;
        } else if let (Some(value), Some((word, power))) =
            (group, MAGNITUDES.iter().find(|(word, _)| chars.after_word(next, word).is_some()))
        {
            total = total.plus(Number::whole(value).shifted(*power))?;
            group = None;
            large = true;
            end = chars.after_word(next, word)?;
        } else {
            break;
        }
        let after = chars.skip_spaces(end);
        next = if chars.get(after) == Some('-') { after + 1 } else { after };
        if let Some(after) = chars.after(next, "and ") {
            next = after;
        }
    }
    let number = total.plus(Number::whole(group.unwrap_or(0)))?;
    (end > at).then_some((number, end, large))
}
