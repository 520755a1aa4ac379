//! Layer `localize`: how numbers are read in Korean, to the last sound.

use super::Reason;
use super::reading::Sounds;
use super::units::unit;

/// A number after a name in Latin letters: `G20` 지이십. A single digit may be read in English (`V4`
/// 브이포); only the groups of states, `G7` and the like, are surely read in Korean.
pub(super) fn named_number(name: &str, digits: &str) -> Result<Sounds, Reason> {
    let korean = number(digits)?;
    let english = match digits {
        _ if name == "G" => return Ok(korean),
        // 제로, 투, 스리, 포, 파이브, 식스.
        "0" | "2" | "3" | "4" | "5" | "6" => Sounds::VOWEL,
        // 원, 세븐, 나인.
        "1" | "7" | "9" => Sounds::CONSONANT,
        // 에이트, 에잇.
        "8" => Sounds::VOWEL | Sounds::CONSONANT,
        _ => return Ok(korean),
    };
    Ok(korean | english)
}

/// The number that `text` ends with, as the whole is read in Korean.
pub(super) fn number(text: &str) -> Result<Sounds, Reason> {
    let before = text.trim_end_matches(|c: char| c.is_ascii_digit() || ",.:/".contains(c));
    let number = text.get(before.len()..).unwrap_or_default().trim_start_matches([',', '.', ':', '/']);
    if before.ends_with(['$', '€', '£', '₩', '₫', '¥']) {
        // `US$150` is read 150달러, the currency last.
        let sign = before.chars().next_back().map(String::from).unwrap_or_default();
        return Ok(unit(&sign).and_then(Sounds::of_hangul).unwrap_or(Sounds::CONSONANT));
    }
    let code = before.trim_end().rsplit(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    if code.len() == 3
        && code.chars().all(|c| c.is_ascii_uppercase())
        && let Some(name) = unit(code)
        && code != "TEU"
    {
        return Sounds::of_hangul(name).ok_or_else(|| Reason::NoReading(code.to_owned()));
    }
    if number.contains('/') {
        return Err(Reason::Ambiguous(number.to_owned()));
    }
    if let Some((hours, minutes)) = number.split_once(':') {
        return match (hours.parse::<u8>(), minutes.len(), minutes.parse::<u8>()) {
            (Ok(0..=24), 2, Ok(0)) => Ok(Sounds::VOWEL),          // 시
            (Ok(0..=24), 2, Ok(1..=59)) => Ok(Sounds::CONSONANT), // 분
            _ => Err(Reason::Ambiguous(number.to_owned())),
        };
    }
    let (integer, fraction) = match number.split_once('.') {
        Some((_, fraction)) if fraction.contains('.') => {
            return Err(Reason::Ambiguous(number.to_owned()));
        }
        Some((integer, fraction)) => (integer, Some(fraction)),
        None => (number, None),
    };
    let digits: String = integer.chars().filter(char::is_ascii_digit).collect();
    let last = fraction.unwrap_or(&digits).chars().next_back();
    match last {
        Some('0') if fraction.is_some() || digits.trim_start_matches('0').is_empty() => Ok(Sounds::CONSONANT), // 영
        Some('0') => round(digits.len() - digits.trim_end_matches('0').len())
            .ok_or_else(|| Reason::Ambiguous(number.to_owned())),
        Some('1' | '7' | '8') => Ok(Sounds::RIEUL),
        Some('3' | '6') => Ok(Sounds::CONSONANT),
        Some(_) => Ok(Sounds::VOWEL),
        None => Err(Reason::UnknownSign('.')),
    }
}

/// How a round number ends: 십, 백, 천, then the myriads 만, 억, 조, 경, 해, 자, 양.
fn round(zeros: usize) -> Option<Sounds> {
    match zeros {
        1..=11 | 16..=19 | 28..=31 => Some(Sounds::CONSONANT),
        12..=15 | 20..=27 => Some(Sounds::VOWEL),
        _ => None,
    }
}
