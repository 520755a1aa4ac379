//! Reading Korean figures (layer `lint`).

use super::Found;
use super::numeral::{clock, four_digits, iso, numeral, two_digits, year};
use crate::lint::chars::{Chars, is_letter, is_word};
use crate::lint::facts::fact::Fact;
use crate::lint::facts::number::Number;
use crate::lint::terms::only_particles;

const SIGNS: [(&str, &str); 13] = [
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
    ("금", "KRW"),
    ("미화", "USD"),
];

const CURRENCIES: [(&str, &str); 20] = [
    ("미국 달러", "USD"),
    ("미 달러", "USD"),
    ("싱가포르 달러", "SGD"),
    ("호주 달러", "AUD"),
    ("달러", "USD"),
    ("불", "USD"),
    ("usd", "USD"),
    ("원", "KRW"),
    ("krw", "KRW"),
    ("베트남 동", "VND"),
    ("동", "VND"),
    ("vnd", "VND"),
    ("유로", "EUR"),
    ("eur", "EUR"),
    ("일본 엔", "JPY"),
    ("엔", "JPY"),
    ("중국 위안", "CNY"),
    ("위안", "CNY"),
    ("파운드", "GBP"),
    ("jpy", "JPY"),
];

const MYRIADS: [(char, i32); 5] = [('만', 4), ('억', 8), ('조', 12), ('경', 16), ('해', 20)];
const SMALL: [(char, i32); 3] = [('십', 1), ('백', 2), ('천', 3)];
const SINO: &str = "영일이삼사오육칠팔구";
const NATIVE: [(&str, u64); 24] = [
    ("하나", 1),
    ("한", 1),
    ("둘", 2),
    ("두", 2),
    ("셋", 3),
    ("세", 3),
    ("석", 3),
    ("넷", 4),
    ("네", 4),
    ("넉", 4),
    ("다섯", 5),
    ("여섯", 6),
    ("일곱", 7),
    ("여덟", 8),
    ("아홉", 9),
    ("열", 10),
    ("열두", 12),
    ("스무", 20),
    ("스물", 20),
    ("서른", 30),
    ("마흔", 40),
    ("쉰", 50),
    ("이틀", 2),
    ("사흘", 3),
];
/// Counters before which a Sino-Korean number in Hangul is surely a number.
const COUNTERS: [&str; 16] = [
    "명", "건", "개", "회", "차례", "년", "개월", "주", "일", "시간", "톤", "대", "곳", "가구", "여", "세대",
];
const LETTERS: [&str; 14] =
    ["km", "kg", "cm", "mm", "m", "ha", "t", "mw", "gw", "kw", "gwh", "mwh", "kwh", "㎢"];

/// The first syllable of every word that begins a figure.
pub(super) fn firsts() -> impl Iterator<Item = char> {
    let others = ["오전", "오후", "저녁", "밤", "첫", "둘째", "셋째", "넷째", "제"];
    let words = others.into_iter().chain(NATIVE.map(|(word, _)| word)).chain(SIGNS.map(|(sign, _)| sign));
    let powers = SMALL.into_iter().chain(MYRIADS).map(|(c, _)| c);
    words.filter_map(|word| word.chars().next()).chain(SINO.chars()).chain(powers)
}

/// Reads what begins at a place.
pub(super) fn read_at(chars: &Chars, at: usize) -> Option<Found> {
    let before = chars.before(at);
    if before.is_some_and(|c| c.is_ascii_alphanumeric()) {
        return None;
    }
    let digits = chars.is(at, |c| c.is_ascii_digit());
    // Words begin a number only at their start; digits may follow a word: `약500만`.
    if !digits && before.is_some_and(is_word) {
        return None;
    }
    date(chars, at)
        .or_else(|| time(chars, at))
        .or_else(|| ordinal(chars, at))
        .or_else(|| quantity(chars, at))
        .or_else(|| words(chars, at))
}

/// Whether what follows a unit is only particles: `원을`, but not `원칙`.
fn unit_ends(chars: &Chars, end: usize) -> bool {
    let run: Vec<char> = chars
        .all()
        .get(end..)
        .unwrap_or_default()
        .iter()
        .copied()
        .take_while(|c| ('가'..='힣').contains(c))
        .collect();
    only_particles(&run)
        || ["규모", "상당", "어치", "이상", "이하", "초과", "미만", "수준", "대"].iter().any(|word| {
            run.iter()
                .collect::<String>()
                .strip_prefix(word)
                .is_some_and(|rest| only_particles(&rest.chars().collect::<Vec<_>>()))
        })
}

fn date(chars: &Chars, at: usize) -> Option<Found> {
    let found = |year, month, day, end| Some(Found::strong(Fact::Date { year, month, day }, at..end));
    if let Some((year, month, day, end)) = iso(chars, at) {
        return found(Some(year), Some(month), Some(day), end);
    }
    if chars.before(at).is_some_and(|c| c.is_ascii_digit()) {
        return None;
    }
    if let Some((year, end)) = four_digits(chars, at) {
        // `2025. 10. 30.`, `2025. 8.`
        if let Some(next) = chars.after(end, ".").map(|next| chars.skip_spaces(next))
            && let Some((month, end)) = two_digits(chars, next).filter(|(month, _)| (1..=12).contains(month))
            && let Some(end) = chars.after(end, ".")
        {
            let day = two_digits(chars, chars.skip_spaces(end))
                .filter(|(day, _)| (1..=31).contains(day))
                .and_then(|(day, end)| Some((day, chars.after(end, ".")?)));
            let (day, end) = day.map_or((None, end), |(day, end)| (Some(day), end));
            return found(Some(year), Some(month), day, end);
        }
        let end = chars.after(end, "년")?;
        if let Some((month, day, end)) = month_and_day(chars, chars.skip_spaces(end)) {
            return found(Some(year), Some(month), day, end);
        }
        return Some(Found::strong(Fact::Year(year), at..end));
    }
    if let Some((month, day, end)) = month_and_day(chars, at) {
        return found(None, Some(month), day, end);
    }
    // `~11. 8.` after a whole date.
    if chars.before(at) == Some('~')
        && let Some((first, end)) = two_digits(chars, at)
        && let Some(end) = chars.after(end, ".")
    {
        let second = two_digits(chars, chars.skip_spaces(end))
            .and_then(|(day, end)| Some((day, chars.after(end, ".")?)));
        return match second {
            Some((day, end)) => found(None, Some(first), Some(day), end),
            None => found(None, None, Some(first), end),
        };
    }
    let (day, end) = two_digits(chars, at).filter(|(day, _)| (1..=31).contains(day))?;
    let end = chars.after(end, "일")?;
    // `30일` may be a day or a span: it is a day only beside a month (see `dates::complete`). `3일간` never.
    (!chars.is(end, |c| c == '간')).then(|| found(None, None, Some(day), end)).flatten()
}

fn month_and_day(chars: &Chars, at: usize) -> Option<(u32, Option<u32>, usize)> {
    let (month, end) = two_digits(chars, at).filter(|(month, _)| (1..=12).contains(month))?;
    let end = chars.after(end, "월")?;
    let day = two_digits(chars, chars.skip_spaces(end))
        .filter(|(day, _)| (1..=31).contains(day))
        .and_then(|(day, end)| Some((day, chars.after(end, "일")?)));
    Some(day.map_or((month, None, end), |(day, end)| (month, Some(day), end)))
}

fn time(chars: &Chars, at: usize) -> Option<Found> {
    let half = [("오전", 0), ("오후", 12), ("저녁", 12), ("밤", 12)]
        .iter()
        .find_map(|(word, shift)| Some((*shift, chars.skip_spaces(chars.after(at, word)?))));
    let (shift, next) = half.unwrap_or((0, at));
    let (hour, minute, end) = match clock(chars, next) {
        Some(read) => read,
        None => {
            let (hour, end) = two_digits(chars, next).filter(|(hour, _)| *hour < 25)?;
            // `3시간` is a span.
            let end = chars.after(end, "시").filter(|end| chars.get(*end) != Some('간'))?;
            let minute = two_digits(chars, chars.skip_spaces(end))
                .and_then(|(minute, end)| Some((minute, chars.after(end, "분")?)));
            minute.map_or((hour, 0, end), |(minute, end)| (hour, minute, end))
        }
    };
    let hour = if shift == 12 && hour < 12 { hour + 12 } else { hour };
    Some(Found::strong(Fact::Time(hour, minute), at..end))
}

fn ordinal(chars: &Chars, at: usize) -> Option<Found> {
    let weak = [("첫", 1), ("첫째", 1), ("둘째", 2), ("셋째", 3), ("넷째", 4)];
    if let Some((word, number)) = weak.iter().rev().find(|(word, _)| chars.after(at, word).is_some()) {
        let end = chars.after(at, word)?;
        return Some(Found { fact: Fact::Ordinal(*number), range: at..end, weak: true, bare: false });
    }
    let next = chars.skip_spaces(chars.after(at, "제")?);
    let read = numeral(chars, next, ',', '.').filter(|read| read.plain.is_some())?;
    let end = ["차", "회", "기"].iter().find_map(|word| chars.after(read.end, word)).unwrap_or(read.end);
    Some(Found::strong(Fact::Ordinal(read.number.small()?), at..end))
}

fn quantity(chars: &Chars, at: usize) -> Option<Found> {
    let sign = SIGNS.iter().find_map(|(sign, code)| {
        let next = chars.skip_spaces(chars.after(at, sign)?);
        chars.is(next, |c| c.is_ascii_digit()).then_some((*code, next))
    });
    let start = sign.map_or(at, |(_, next)| next);
    let read = numeral(chars, start, ',', '.')?;
    let (number, end, scaled) = amount(chars, read.number, read.end)?;
    // `미화 5억 달러` says its currency twice.
    if let Some((fact, end)) = unit(chars, number, end) {
        return Some(Found::strong(fact, at..end));
    }
    if let Some((code, _)) = sign {
        return Some(Found { fact: Fact::Money(code, number), range: at..end, weak: false, bare: !scaled });
    }
    if scaled {
        return Some(Found { fact: Fact::Number(number), range: at..end, weak: false, bare: true });
    }
    if chars.is(end, |c| c.is_ascii_alphabetic()) {
        let end = LETTERS.iter().find_map(|unit| {
            let end = chars.after(end, unit)?;
            (!chars.is(end, |c| c.is_ascii_alphanumeric())).then_some(end)
        })?;
        return Some(Found::strong(Fact::Number(number), at..end));
    }
    if chars.get(end) == Some('/') && chars.is(end + 1, is_word) {
        return None;
    }
    let counted = chars.is(end, is_letter);
    let fact =
        year(&read).filter(|_| !counted || is_decade(chars, end)).map_or(Fact::Number(number), Fact::Year);
    Some(Found { fact, range: at..end, weak: false, bare: true })
}

fn is_decade(chars: &Chars, end: usize) -> bool {
    chars.after(end, "까지").or_else(|| chars.after(end, "부터")).or_else(|| chars.after(end, "에")).is_some()
}

/// One magnitude after a number: `십`, `천만`, `억`. A space may stand before it, where a word can't be meant.
fn magnitude(chars: &Chars, end: usize) -> Option<(i32, usize)> {
    let one = |at: usize, list: &[(char, i32)]| {
        list.iter().find(|(c, _)| chars.get(at) == Some(*c)).map(|(_, p)| *p)
    };
    let mut power = 0;
    let mut at = end;
    if let Some(small) = one(at, &SMALL) {
        power += small;
        at += 1;
    }
    if let Some(large) = one(at, &MYRIADS) {
        // `3조항`, `5만족`: the next syllable belongs to the word.
        power += large;
        at += 1;
    }
    if power > 0 {
        return Some((power, at));
    }
    let next = chars.skip_spaces(end);
    let large = one(next, &MYRIADS).filter(|_| next > end)?;
    let clear = !chars.is(next + 1, is_letter);
    clear.then_some((large, next + 1))
}

/// `1조 5,000억`, `1억 2,345만 6,789`, `3천만`: the number with its myriads, and whether it has any.
fn amount(chars: &Chars, first: Number, end: usize) -> Option<(Number, usize, bool)> {
    let Some((power, mut end)) = magnitude(chars, end) else { return Some((first, end, false)) };
    let mut total = first.shifted(power);
    let mut last = power;
    while let Some(read) = numeral(chars, chars.skip_spaces(end), ',', '.') {
        let (power, after) = magnitude(chars, read.end).unwrap_or((0, read.end));
        // A smaller group follows; a number that stands by itself has a space of the same kind before it, and its
        // counter tells no more: `5만 3,000명` is one number.
        if power >= last || !read.number.below(4) || (power == 0 && is_date_part(chars, read.end)) {
            break;
        }
        total = total.plus(read.number.shifted(power))?;
        (last, end) = (power, after);
        if power == 0 {
            break;
        }
    }
    Some((total, end, true))
}

fn is_date_part(chars: &Chars, end: usize) -> bool {
    chars.is(end, |c| matches!(c, '년' | '월' | '일' | '차' | '.' | '%' | '~'))
}

fn unit(chars: &Chars, number: Number, end: usize) -> Option<(Fact, usize)> {
    let next = chars.skip_spaces(end);
    let money = CURRENCIES.iter().find_map(|(word, code)| {
        let end = chars.after(next, word)?;
        unit_ends(chars, end).then_some((*code, end))
    });
    if let Some((code, end)) = money {
        return Some((Fact::Money(code, number), end));
    }
    let points = ["%포인트", "% 포인트", "%p", "퍼센트포인트", "퍼센트 포인트"];
    if let Some(end) = points.iter().find_map(|word| chars.after(next, word)) {
        return Some((Fact::Points(number), end));
    }
    let end = chars
        .after(next, "%")
        .or_else(|| chars.after(next, "퍼센트"))
        .or_else(|| chars.after(next, "프로 "))?;
    Some((Fact::Percent(number), end))
}

/// Numbers in Hangul: Sino-Korean ones are sure only before a unit, native ones are no more than a hint.
fn words(chars: &Chars, at: usize) -> Option<Found> {
    if let Some((number, end, length)) = sino(chars, at) {
        if let Some((fact, end)) =
            unit(chars, number, end).filter(|_| length > 1 || chars.get(end) == Some(' '))
        {
            return Some(Found::strong(fact, at..end));
        }
        let next = chars.skip_spaces(end);
        let counted =
            COUNTERS.iter().any(|word| chars.after(next, word).is_some_and(|end| unit_ends(chars, end)));
        if counted && length > 1 {
            return Some(Found::strong(Fact::Number(number), at..end));
        }
        return Some(Found { fact: Fact::Number(number), range: at..end, weak: true, bare: false });
    }
    let (word, number) =
        NATIVE.iter().filter(|(word, _)| chars.after(at, word).is_some()).max_by_key(|(w, _)| w.len())?;
    let end = chars.after(at, word)?;
    Some(Found { fact: Fact::Number(Number::whole(*number)), range: at..end, weak: true, bare: false })
}

/// `오백만`, `삼천이백`: the number, the place after it and how many syllables it has.
fn sino(chars: &Chars, at: usize) -> Option<(Number, usize, usize)> {
    let mut total = Number::whole(0);
    let (mut group, mut digit) = (0_u64, None);
    let mut end = at;
    while let Some(c) = chars.get(end) {
        if let Some(value) = SINO.chars().position(|other| other == c) {
            if digit.is_some() {
                break;
            }
            digit = u64::try_from(value).ok();
        } else if let Some((_, power)) = SMALL.iter().find(|(other, _)| *other == c) {
            group += digit.take().unwrap_or(1) * 10_u64.pow(power.unsigned_abs());
        } else if let Some((_, power)) = MYRIADS.iter().take(3).find(|(other, _)| *other == c) {
            let value = group + digit.take().unwrap_or(0);
            total = total.plus(Number::whole(if value == 0 { 1 } else { value }).shifted(*power))?;
            group = 0;
        } else {
            break;
        }
        end += 1;
    }
    let number = total.plus(Number::whole(group + digit.unwrap_or(0)))?;
    (end > at).then_some((number, end, end - at))
}
