//! Dates that lean on each other: `27 October – 1 November 2025`, `10월 30일과 31일` (layer `lint`).

use super::Found;
use crate::lint::chars::Chars;
use crate::lint::facts::fact::Fact;
use crate::lint::facts::number::Number;
use crate::model::Language;

/// What may stand between dates that share a month or year.
fn links(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &["-", " - ", " and ", ", ", " to ", " or ", " until "],
        Language::Vi => &["-", " - ", " và ", ", ", " đến ", " đến hết ", " hoặc "],
        Language::Ko => &["~", " ~ ", "-", "과 ", "와 ", ", ", "·", " 및 ", "부터 ", "에서 "],
    }
}

/// Fills in what a date takes from its neighbours. A day that finds no month is a bare number.
pub(super) fn complete(chars: &Chars, language: Language, found: &mut [Found]) {
    for index in 0..found.len() {
        bare_days(chars, language, found, index);
    }
    // Korean puts the larger unit first, English and Vietnamese last.
    let length = found.len();
    if language == Language::Ko {
        for index in 1..length {
            inherit(chars, language, found, index - 1, index);
        }
    } else {
        for index in (1..length).rev() {
            inherit(chars, language, found, index, index - 1);
        }
    }
    for one in found.iter_mut() {
        if let Fact::Date { year: None, month: None, day: Some(day) } = one.fact {
            one.fact = Fact::Number(Number::whole(u64::from(day)));
        }
    }
}

/// `30 and 31 October`: the first number is a day too.
fn bare_days(chars: &Chars, language: Language, found: &mut [Found], index: usize) {
    let Some([first, second]) = found.get_mut(index..=index + 1) else { return };
    let Fact::Date { day: Some(_), month: Some(_), .. } = second.fact else { return };
    let Fact::Number(number) = first.fact else { return };
    let Some(day) = number.small().filter(|day| (1..=31).contains(day) && first.bare && !first.weak) else {
        return;
    };
    if linked(chars, language, first, second) && language != Language::Ko {
        first.fact = Fact::Date { year: None, month: None, day: Some(day) };
    }
}

fn inherit(chars: &Chars, language: Language, found: &mut [Found], from: usize, to: usize) {
    let (Some(giver), Some(taker)) = (found.get(from).cloned(), found.get(to).cloned()) else { return };
    let (first, second) = if from < to { (&giver, &taker) } else { (&taker, &giver) };
    if !linked(chars, language, first, second) {
        return;
    }
    let (
        Fact::Date { year: given_year, month: given_month, day: given_day },
        Fact::Date { year, month, day },
    ) = (giver.fact, taker.fact)
    else {
        return;
    };
    // `8월, 30일` is no date; a day takes the month of a day.
    let month = month.or(given_month.filter(|_| given_day.is_some()));
    let year = year.or(given_year);
    if let Some(taker) = found.get_mut(to) {
        taker.fact = Fact::Date { year, month, day };
    }
}

fn linked(chars: &Chars, language: Language, first: &Found, second: &Found) -> bool {
    let gap: String =
        chars.all().get(first.range.end..second.range.start).unwrap_or_default().iter().collect();
    // A weekday between them: `10월 30일(목)~31일(금)`.
    let gap = match (gap.strip_prefix('('), gap.split_once(')')) {
        (Some(_), Some((weekday, rest))) if weekday.chars().count() == 2 => rest.to_owned(),
        _ => gap,
    };
    links(language).contains(&gap.as_str())
}
