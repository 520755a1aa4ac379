//! Reading Vietnamese figures (layer `lint`).

use super::Found;
use super::numeral::{clock, four_digits, iso, numeral, two_digits, year};
use crate::lint::chars::{Chars, is_letter, is_word};
use crate::lint::facts::fact::Fact;
use crate::lint::facts::number::Number;

const SIGNS: [(&str, &str); 11] = [
    ("us$", "USD"),
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
];

const CURRENCIES: [(&str, &str); 31] = [
    ("đô la mỹ", "USD"),
    ("đô-la mỹ", "USD"),
    ("đô la", "USD"),
    ("đô-la", "USD"),
    ("mỹ kim", "USD"),
    ("usd", "USD"),
    ("us$", "USD"),
    ("won hàn quốc", "KRW"),
    ("won", "KRW"),
    ("uôn", "KRW"),
    ("krw", "KRW"),
    ("đồng việt nam", "VND"),
    ("đồng", "VND"),
    ("vnd", "VND"),
    ("vnđ", "VND"),
    ("euro", "EUR"),
    ("ơ-rô", "EUR"),
    ("eur", "EUR"),
    ("yên nhật", "JPY"),
    ("yên", "JPY"),
    ("yen", "JPY"),
    ("jpy", "JPY"),
    ("nhân dân tệ", "CNY"),
    ("cny", "CNY"),
    ("bảng anh", "GBP"),
    ("gbp", "GBP"),
    ("đô la singapore", "SGD"),
    ("đô la úc", "AUD"),
    ("aud", "AUD"),
    ("sgd", "SGD"),
    ("rmb", "CNY"),
];

/// Words that begin like a magnitude or a currency and are something else: `tỷ lệ`, `triệu tập`, `đồng chí`.
const OTHERWISE: [&str; 24] = [
    "tỷ lệ",
    "tỉ lệ",
    "tỷ trọng",
    "tỷ giá",
    "tỷ suất",
    "tỷ phú",
    "triệu tập",
    "triệu hồi",
    "đồng chí",
    "đồng chủ",
    "đồng thời",
    "đồng minh",
    "đồng đội",
    "đồng nghiệp",
    "đồng tổ",
    "đồng tác",
    "đồng bào",
    "đồng hành",
    "đồng ý",
    "đồng bộ",
    "đồng đều",
    "đồng nhất",
    "đồng thuận",
    "đồng hồ",
];

const MAGNITUDES: [(&str, i32); 6] =
    [("trăm", 2), ("nghìn", 3), ("ngàn", 3), ("triệu", 6), ("tỷ", 9), ("tỉ", 9)];

/// Digits in words; `không` is more often a negation, and left out.
const DIGITS: [(&str, u64); 14] = [
    ("một", 1),
    ("mốt", 1),
    ("hai", 2),
    ("ba", 3),
    ("bốn", 4),
    ("tư", 4),
    ("năm", 5),
    ("lăm", 5),
    ("nhăm", 5),
    ("sáu", 6),
    ("bảy", 7),
    ("bẩy", 7),
    ("tám", 8),
    ("chín", 9),
];
const TIME_UNITS: [&str; 6] = ["năm", "tháng", "tuần", "ngày", "giờ", "tiếng"];
const ATTACHED: [&str; 12] = ["km", "kg", "cm", "mm", "m", "ha", "t", "mw", "gw", "kw", "kwh", "gwh"];

/// Every word that begins a figure.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    let others = ["ngày", "mùng", "mồng", "tháng", "lần thứ", "thứ", "mười"];
    others.into_iter().chain(DIGITS.map(|(word, _)| word)).chain(SIGNS.map(|(sign, _)| sign))
}

/// Reads what begins at a place.
pub(super) fn read_at(chars: &Chars, at: usize) -> Option<Found> {
    if chars.before(at).is_some_and(is_word) {
        return None;
    }
    date(chars, at).or_else(|| time(chars, at)).or_else(|| ordinal(chars, at)).or_else(|| quantity(chars, at))
}

/// The place after a word and the spaces behind it.
fn word(chars: &Chars, at: usize, word: &str) -> Option<usize> {
    chars.after_word(at, word).map(|end| chars.skip_spaces(end))
}

/// `tháng 10`, `tháng mười`: the month and the place after it.
fn month(chars: &Chars, at: usize) -> Option<(u32, usize)> {
    let next = word(chars, at, "tháng")?;
    if let Some((month, end)) = two_digits(chars, next) {
        return ((1..=12).contains(&month) && !chars.is(end, is_letter)).then_some((month, end));
    }
    const NAMES: [&str; 13] = [
        "một",
        "hai",
        "ba",
        "tư",
        "năm",
        "sáu",
        "bảy",
        "tám",
        "chín",
        "mười",
        "mười một",
        "mười hai",
        "giêng",
    ];
    let (index, end) = chars.any_word(next, &NAMES)?;
    // `tháng năm 2025` is a month of which no number is given.
    if index == 4 && four_digits(chars, chars.skip_spaces(end)).is_some() {
        return None;
    }
    Some((if index == 12 { 1 } else { u32::try_from(index).ok()? + 1 }, end))
}

/// `năm 2025`, `/2025`, `-2025` after a month.
fn year_after(chars: &Chars, at: usize) -> Option<(u32, usize)> {
    let next = chars.skip_spaces(at);
    let next = chars.after(next, ", ").unwrap_or(next);
    if let Some(next) = word(chars, next, "năm") {
        return four_digits(chars, next);
    }
    four_digits(chars, chars.after(at, "/").or_else(|| chars.after(at, "-"))?)
}

fn date(chars: &Chars, at: usize) -> Option<Found> {
    let found = |year, month, day, end| Some(Found::strong(Fact::Date { year, month, day }, at..end));
    if let Some((year, month, day, end)) = iso(chars, at) {
        return found(Some(year), Some(month), Some(day), end);
    }
    let named =
        word(chars, at, "ngày").or_else(|| word(chars, at, "mùng")).or_else(|| word(chars, at, "mồng"));
    if let Some((day, end)) = two_digits(chars, named.unwrap_or(at)).filter(|(day, _)| (1..=31).contains(day))
    {
        // `30/10/2025`, `ngày 30/10`, `30.10.2025`.
        for mark in ["/", "-", "."] {
            let Some((month, end)) = chars.after(end, mark).and_then(|next| two_digits(chars, next)) else {
                continue;
            };
            let year = chars.after(end, mark).and_then(|next| four_digits(chars, next));
            if (1..=12).contains(&month) && (year.is_some() || (named.is_some() && mark == "/")) {
                let (year, end) = year.map_or((None, end), |(year, end)| (Some(year), end));
                return found(year, Some(month), Some(day), end);
            }
        }
        // `27/10–01/11/2025`: the year comes with the second day.
        if let Some((month, after)) = chars.after(end, "/").and_then(|next| two_digits(chars, next))
            && (1..=12).contains(&month)
            && chars.get(after) == Some('-')
            && chars.is(after + 1, |c| c.is_ascii_digit())
        {
            return found(None, Some(month), Some(day), after);
        }
        if let Some((month, end)) = month(chars, chars.skip_spaces(end)) {
            let (year, end) = year_after(chars, end).map_or((None, end), |(year, end)| (Some(year), end));
            return found(year, Some(month), Some(day), end);
        }
        if named.is_some() && !chars.is(end, |c| is_word(c) || c == '/') {
            return found(None, None, Some(day), end);
        }
    }
    // `8/2025`, a month of a table.
    if let Some((month, end)) = two_digits(chars, at).filter(|(month, _)| (1..=12).contains(month))
        && let Some((year, end)) = chars.after(end, "/").and_then(|next| four_digits(chars, next))
        && !chars.is(end, |c| c == '/')
    {
        return found(Some(year), Some(month), None, end);
    }
    let (month, end) = month(chars, at)?;
    let (year, end) = year_after(chars, end).map_or((None, end), |(year, end)| (Some(year), end));
    found(year, Some(month), None, end)
}

fn time(chars: &Chars, at: usize) -> Option<Found> {
    if let Some((hour, minute, end)) = clock(chars, at) {
        return Some(Found::strong(Fact::Time(hour, minute), at..end));
    }
    let (hour, end) = two_digits(chars, at).filter(|(hour, _)| *hour < 25)?;
    // `14h30`, `14h`.
    if let Some(next) = chars.after(end, "h").filter(|next| !chars.is(*next, is_letter)) {
        let (minute, end) = two_digits(chars, next).unwrap_or((0, next));
        return Some(Found::strong(Fact::Time(hour, minute), at..end));
    }
    let hours = chars.after_word(chars.skip_spaces(end), "giờ")?;
    let minute = two_digits(chars, chars.skip_spaces(hours)).and_then(|(minute, end)| {
        let named = chars.after_word(chars.skip_spaces(end), "phút");
        // `9 giờ 30 ngày …`: two digits by themselves are minutes too.
        let bare = minute < 60
            && end - chars.skip_spaces(hours) == 2
            && !chars.is(end, |c| is_word(c) || matches!(c, '%' | '/'))
            && !(chars.is(end, |c| matches!(c, '.' | ',')) && chars.is(end + 1, |c| c.is_ascii_digit()));
        Some((minute, named.or(bare.then_some(end))?))
    });
    let (minute, end) = minute.unwrap_or((0, hours));
    Some(Found::strong(Fact::Time(hour, minute), at..end))
}

fn ordinal(chars: &Chars, at: usize) -> Option<Found> {
    let series = word(chars, at, "lần thứ");
    let next = series.or_else(|| word(chars, at, "thứ"))?;
    if let Some((number, end)) = two_digits(chars, next) {
        // `thứ 5, ngày 30` is a Thursday.
        let weekday = series.is_none() && (2..=7).contains(&number);
        return Some(Found { fact: Fact::Ordinal(number), range: at..end, weak: weekday, bare: false });
    }
    let weak =
        |number, end| Some(Found { fact: Fact::Ordinal(number), range: at..end, weak: true, bare: false });
    if let Some(end) = chars.after_word(next, "nhất") {
        return weak(1, end);
    }
    // `Thứ Năm` and `thứ năm` look alike here: in words both are no more than a hint.
    let (number, end, _) = spelled(chars, next, false)?;
    // `Thứ Hai, ngày …` ends before the comma; `thứ ba năm 2025` before the year.
    weak(number.small()?, end)
}

fn quantity(chars: &Chars, at: usize) -> Option<Found> {
    let sign = SIGNS.iter().find_map(|(sign, code)| {
        let next = chars.skip_spaces(chars.after(at, sign)?);
        chars.is(next, |c| c.is_ascii_digit()).then_some((*code, next))
    });
    let start = sign.map_or(at, |(_, next)| next);
    let Some(read) = numeral(chars, start, '.', ',') else { return spelled_out(chars, at) };
    let (number, end, scaled) = amount(chars, read.number, read.end)?;
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
        return Some(Found::strong(Fact::Number(number), at..end));
    }
    if chars.get(end) == Some('/') && chars.is(end + 1, is_word) {
        return None;
    }
    let fact = year(&read).map_or(Fact::Number(number), Fact::Year);
    Some(Found { fact, range: at..end, weak: false, bare: true })
}

fn is_otherwise(chars: &Chars, at: usize) -> bool {
    chars.any_word(at, &OTHERWISE).is_some()
}

/// Magnitudes after a number: `nghìn tỷ`, `trăm triệu`.
fn magnitudes(chars: &Chars, end: usize) -> (i32, usize) {
    let (mut power, mut end) = (0, end);
    loop {
        let next = chars.skip_spaces(end);
        let found = MAGNITUDES.iter().find_map(|(word, power)| Some((*power, chars.after_word(next, word)?)));
        match found {
            Some((more, after)) if !is_otherwise(chars, next) => {
                power += more;
                end = after;
            }
            _ => return (power, end),
        }
    }
}

/// `1 tỷ 500 triệu`, `2 tỷ rưỡi`: the number with its magnitudes, and whether it has any.
fn amount(chars: &Chars, number: Number, end: usize) -> Option<(Number, usize, bool)> {
    let (power, mut end) = magnitudes(chars, end);
    let mut total = number.shifted(power);
    if power == 0 {
        return Some((total, end, false));
    }
    if let Some(after) = chars.after_word(chars.skip_spaces(end), "rưỡi") {
        return Some((total.plus(Number::new(5, power - 1))?, after, true));
    }
    let mut last = power;
    while let Some(read) = numeral(chars, chars.skip_spaces(end), '.', ',') {
        let (power, after) = magnitudes(chars, read.end);
        if power == 0 || power >= last {
            break;
        }
        total = total.plus(read.number.shifted(power))?;
        (last, end) = (power, after);
    }
    Some((total, end, true))
}

fn unit(chars: &Chars, number: Number, end: usize) -> Option<(Fact, usize)> {
    let next = chars.skip_spaces(end);
    if is_otherwise(chars, next) {
        return None;
    }
    if let Some((index, end)) = chars.any_word(next, &CURRENCIES.map(|(word, _)| word)) {
        return Some((Fact::Money(CURRENCIES.get(index)?.1, number), end));
    }
    if let Some(end) = chars.after(next, "điểm %").or_else(|| chars.after_word(next, "điểm phần trăm"))
    {
        return Some((Fact::Points(number), end));
    }
    let end = chars.after(next, "%").or_else(|| chars.after_word(next, "phần trăm"))?;
    Some((Fact::Percent(number), end))
}

fn spelled_out(chars: &Chars, at: usize) -> Option<Found> {
    // `hàng năm năm`, `mỗi năm`: what follows these is a year, not five.
    let before: String = chars.all().get(at.saturating_sub(6)..at).unwrap_or_default().iter().collect();
    let (number, end, large) = spelled(chars, at, true)?;
    if let Some((fact, end)) = unit(chars, number, end) {
        return Some(Found::strong(fact, at..end));
    }
    // `năm 2030`, `30 năm`: the unit, not the number.
    let alone = chars.after_word(at, "năm") == Some(end);
    let counted = chars.all().get(..at).unwrap_or_default().iter().rev().find(|c| **c != ' ');
    let is_unit = counted.is_some_and(char::is_ascii_digit)
        || ["mười ", "mươi "].iter().any(|word| before.ends_with(word))
        || four_digits(chars, chars.skip_spaces(end)).is_some();
    if alone && is_unit {
        return None;
    }
    let after_year =
        ["hàng ", "hằng ", "mỗi ", "từng ", "trong ", "thứ ", "tháng "].iter().any(|w| before.ends_with(w));
    let ambiguous = chars.after_word(at, "năm").is_some() || after_year;
    let next = chars.skip_spaces(end);
    let timed = number != Number::whole(1)
        && !ambiguous
        && chars.any_word(next, &TIME_UNITS).is_some()
        // `hai năm 2024 và 2025` are two years, not a span of two.
        && four_digits(chars, chars.skip_spaces(next + 3)).is_none();
    let scale = [("thập kỷ", 1), ("thập niên", 1), ("thế kỷ", 2)];
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

/// `một trăm năm mươi triệu`: the number, the place after it, and whether it has a magnitude from a thousand up.
fn spelled(chars: &Chars, at: usize, magnitudes: bool) -> Option<(Number, usize, bool)> {
    let mut total = Number::whole(0);
    let mut group = 0;
    let mut last: Option<u64> = None;
    let mut large = false;
    let (mut end, mut next) = (at, at);
    let (mut written, mut linked) = (false, false);
    loop {
        if let Some((index, after)) = chars.any_word(next, &DIGITS.map(|(word, _)| word)) {
            // Inside a number `năm` is five only before a magnitude or after `linh`: `mười năm` are ten years.
            let digit = |end: usize| {
                let next = chars.skip_spaces(end);
                chars.any_word(next, &["mươi", "trăm", "nghìn", "ngàn", "triệu", "tỷ", "tỉ"]).is_some()
            };
            let years = written && !linked && chars.after_word(next, "năm").is_some() && !digit(after);
            if last.is_some() || years {
                break;
            }
            linked = false;
            last = DIGITS.get(index).map(|(_, digit)| *digit);
            (end, written) = (after, true);
        } else if let Some(after) = chars.after_word(next, "mười") {
            if last.is_some() {
                break;
            }
            group += 10;
            (end, written) = (after, true);
        } else if let (Some(digit), Some(after)) = (last, chars.after_word(next, "mươi")) {
            group += digit * 10;
            last = None;
            end = after;
        } else if let (Some(digit), Some(after)) = (last, chars.after_word(next, "trăm")) {
            group += digit * 100;
            last = None;
            end = after;
        } else if let (true, Some(after)) =
            (written, chars.after_word(next, "linh").or_else(|| chars.after_word(next, "lẻ")))
        {
            linked = true;
            end = after;
        } else {
            let found = MAGNITUDES.iter().find(|(word, _)| chars.after_word(next, word).is_some());
            let Some((_, power)) = found.filter(|_| written && magnitudes && !is_otherwise(chars, next))
            else {
                break;
            };
            group += last.take().unwrap_or(0);
            let (_, after) = self::magnitudes(chars, next);
            let power = if *power == 3 { self::magnitudes(chars, next).0 } else { *power };
            total = total.plus(Number::whole(group).shifted(power))?;
            group = 0;
            large = true;
            end = if power > 9 { after } else { chars.any_word(next, &MAGNITUDES.map(|(word, _)| word))?.1 };
            if let Some(after) = chars.after_word(chars.skip_spaces(end), "rưỡi") {
                total = total.plus(Number::new(5, power - 1))?;
                end = after;
            }
        }
        next = chars.skip_spaces(end);
    }
    let number = total.plus(Number::whole(group + last.unwrap_or(0)))?;
    written.then_some((number, end, large))
}
