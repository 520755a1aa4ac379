//! Layer `localize`: the last sound of a word as Koreans read it aloud.
//!
//! A particle follows the sound, not the script: `10%` ends like 퍼센트, `G20` like 이십, `FTA` like 에이.
//! Where two readings are in use and end differently, both sounds are kept, and the pair decides
//! whether that matters.

use std::ops::BitOr;

use super::numbers::{named_number, number};
use super::pairs::is_syllable;
use super::units::measured;
use super::{Readings, Reason};

/// How far back a word is looked at, in bytes: enough for any word, and what keeps the whole
/// linear.
const REACH: usize = 600;

/// How many spaced Latin words may share one reading.
const LATIN_WORDS: usize = 6;

/// The sounds that a word may end in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Sounds {
    /// A vowel.
    pub(super) vowel: bool,
    /// The consonant ㄹ.
    pub(super) rieul: bool,
    /// Another consonant.
    pub(super) consonant: bool,
}

impl Sounds {
    pub(super) const VOWEL: Self = Self { vowel: true, rieul: false, consonant: false };
    pub(super) const RIEUL: Self = Self { vowel: false, rieul: true, consonant: false };
    pub(super) const CONSONANT: Self = Self { vowel: false, rieul: false, consonant: true };

    /// The sound of a precomposed syllable: its place in the block modulo the 28 finals.
    fn of_syllable(c: char) -> Option<Self> {
        is_syllable(c).then(|| match (u32::from(c) - u32::from('가')) % 28 {
            0 => Self::VOWEL,
            8 => Self::RIEUL,
            _ => Self::CONSONANT,
        })
    }

    /// The sound at the end of Hangul text.
    pub(super) fn of_hangul(text: &str) -> Option<Self> {
        text.trim_end().chars().next_back().and_then(Self::of_syllable)
    }
}

impl BitOr for Sounds {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self {
            vowel: self.vowel || other.vowel,
            rieul: self.rieul || other.rieul,
            consonant: self.consonant || other.consonant,
        }
    }
}

/// The last sounds of the word that `text` ends with.
pub(super) fn last_sounds(text: &str, readings: &dyn Readings) -> Result<Sounds, Reason> {
    sounds_at(tail_of(text), readings, 4)
}

/// The last [`REACH`] bytes.
fn tail_of(text: &str) -> &str {
    let mut from = text.len().saturating_sub(REACH);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    text.get(from..).unwrap_or_default()
}

/// As [`last_sounds`]; `depth` bounds how many brackets are looked into.
fn sounds_at(text: &str, readings: &dyn Readings, depth: u8) -> Result<Sounds, Reason> {
    let text = text.trim_end_matches(is_closing);
    let Some(last) = text.chars().next_back() else {
        return Err(Reason::NothingBefore);
    };
    if last.is_whitespace() {
        return Err(Reason::SpaceBefore);
    }
    if let Some(sounds) = Sounds::of_syllable(last) {
        return Ok(sounds);
    }
    if let Some(open) = opening_of(last) {
        return bracketed(text, last, open, readings, depth);
    }
    if is_opening(last) {
        return Err(Reason::NothingBefore);
    }
    if is_hanja(last) {
        return Err(Reason::Hanja);
    }
    if let Some(sounds) = table_date(text) {
        return Ok(sounds);
    }
    if last.is_ascii_digit() {
        return latin(text, readings).unwrap_or_else(|| number(text));
    }
    if let Some(sounds) = measured(text) {
        return Ok(sounds);
    }
    if last == '¥' {
        return Ok(Sounds::CONSONANT); // 엔 or 위안
    }
    if last.is_alphabetic() || last == '.' || last == '+' {
        return latin(text, readings).unwrap_or(Err(Reason::UnknownSign(last)));
    }
    Err(Reason::UnknownSign(last))
}

/// A trailing bracket is an aside, read past; where nothing stands before it, it is the word
/// itself.
fn bracketed(
    text: &str,
    close: char,
    open: char,
    readings: &dyn Readings,
    depth: u8,
) -> Result<Sounds, Reason> {
    let Some(depth) = depth.checked_sub(1) else {
        return Err(Reason::TooDeep);
    };
    let body = text.strip_suffix(close).unwrap_or(text);
    let mut level = 1_usize;
    let start = body.char_indices().rev().find(|(_, c)| {
        if *c == close {
            level += 1;
        } else if *c == open {
            level -= 1;
        }
        level == 0
    });
    let Some((start, _)) = start else {
        // A lone closing bracket, as in the label `1)`.
        return if text.len() + 4 > REACH { Err(Reason::TooDeep) } else { sounds_at(body, readings, depth) };
    };
    let before = body.get(..start).unwrap_or_default();
    let inside = body.get(start + open.len_utf8()..).unwrap_or_default();
    match sounds_at(before, readings, depth) {
        Err(Reason::NothingBefore) => sounds_at(inside, readings, depth),
        Err(Reason::SpaceBefore) => {
            // `또 럼 (Tô Lâm)`: either may be meant; both sounds count where both can be read.
            let outside = sounds_at(before.trim_end(), readings, depth);
            match (outside, sounds_at(inside, readings, depth)) {
                (Ok(outside), Ok(inside)) => Ok(outside | inside),
                (Ok(sounds), Err(_)) | (Err(_), Ok(sounds)) => Ok(sounds),
                (Err(_), Err(reason)) => Err(reason),
            }
        }
        result => result,
    }
}

/// A date of the table style, `2025. 10. 30.` or a part of a period: read with 일 or 월, both ending
/// in ㄹ.
fn table_date(text: &str) -> Option<Sounds> {
    let rest = text.strip_suffix('.')?;
    let before = rest.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = rest.len() - before.len();
    let dated = before.ends_with(". ") || before.ends_with(".\u{a0}") || before.ends_with(".~");
    ((1..=2).contains(&digits) && dated).then_some(Sounds::RIEUL)
}

/// A Latin word, acronym or name with digits; `None` where no Latin letter is in it.
fn latin(text: &str, readings: &dyn Readings) -> Option<Result<Sounds, Reason>> {
    let in_word = |c: char| {
        (c.is_alphabetic() && !is_syllable(c) && !is_hanja(c))
            || c.is_ascii_digit()
            || "&.-–/+'’".contains(c)
            || ('\u{300}'..='\u{36f}').contains(&c)
    };
    let before = text.trim_end_matches(in_word);
    let word = text.get(before.len()..)?.trim_start_matches(|c: char| !c.is_alphanumeric());
    // Spaced words first, the longest run first: a name has one reading.
    let spaced = text.trim_end_matches(|c: char| in_word(c) || c == ' ' || c == '\u{a0}');
    let run = text.get(spaced.len()..)?.trim_start_matches(|c: char| !c.is_alphanumeric());
    let mut starts: Vec<_> = run
        .char_indices()
        .rev()
        .filter(|(_, c)| c.is_whitespace())
        .map(|(at, c)| at + c.len_utf8())
        .take(LATIN_WORDS - 1)
        .collect();
    if starts.len() < LATIN_WORDS - 1 {
        starts.push(0);
    }
    let spoken = |latin: &str| {
        let plain = latin.replace('\u{a0}', " ");
        readings.reading(&plain).map(|hangul| Sounds::of_hangul(&hangul).ok_or(Reason::BadReading(plain)))
    };
    let whole = starts.iter().rev().filter_map(|from| run.get(*from..));
    for candidate in whole.filter(|candidate| candidate.contains(char::is_alphabetic)) {
        if let Some(result) = spoken(candidate) {
            return Some(result);
        }
    }
    if !word.contains(|c: char| c.is_alphabetic()) {
        return None;
    }
    let part = word.rsplit(['-', '–', '/']).next().unwrap_or(word);
    if !part.contains(|c: char| c.is_alphabetic()) {
        // `COVID-19`: the number is read by itself, a single digit maybe in English.
        return Some(named_number(word, part));
    }
    Some(spoken(part).unwrap_or_else(|| spelt(part).ok_or_else(|| Reason::NoReading(word.to_owned()))))
}

/// Capitals read letter by letter, with digits after them or not.
fn spelt(word: &str) -> Option<Sounds> {
    let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = word.get(stem.len()..)?;
    if !digits.is_empty() {
        let letters = stem.len() <= 5 && stem.chars().all(|c| c.is_ascii_uppercase());
        return letters.then(|| named_number(stem, digits).ok()).flatten();
    }
    if word.contains('.') {
        // `U.S.`: a stop after every letter.
        let stops = word.strip_suffix('.').unwrap_or(word).split('.');
        let single = |part: &str| part.len() == 1 && part.chars().all(|c| c.is_ascii_uppercase());
        return stops
            .map(|part| single(part).then_some(part))
            .collect::<Option<Vec<_>>>()?
            .last()
            .and_then(|part| part.chars().next_back())
            .and_then(letter);
    }
    let letters = word.rsplit(|c: char| c == '&' || c.is_ascii_digit()).next()?;
    let plain =
        word.len() <= 5 && word.chars().all(|c| c.is_ascii_uppercase() || c == '&' || c.is_ascii_digit());
    if !plain {
        return None;
    }
    let sound = letters.chars().next_back().and_then(letter)?;
    let other = if letters.len() == word.len() { as_word(letters) } else { None };
    Some(other.map_or(sound, |other| sound | other))
}

/// How a letter's name ends: 엘, 알 in ㄹ, 엠, 엔 in a nasal, all others in a vowel.
fn letter(c: char) -> Option<Sounds> {
    match c {
        'L' | 'R' => Some(Sounds::RIEUL),
        'M' | 'N' => Some(Sounds::CONSONANT),
        'A'..='Z' => Some(Sounds::VOWEL),
        _ => None,
    }
}

/// How an acronym may end if it is said as a word (APEC 에이펙, RCEP 알셉, SAR 사르, ZONE 존), where it can
/// be.
fn as_word(letters: &str) -> Option<Sounds> {
    let vowel = |c: &char| "AEIOU".contains(*c);
    let mut back = letters.chars().rev();
    let (last, middle, first) = (back.next()?, back.next()?, back.next()?);
    if !vowel(&first) && vowel(&middle) {
        return match last {
            'B' | 'C' | 'D' | 'G' | 'K' | 'P' | 'Q' | 'T' => Some(Sounds::CONSONANT),
            'R' => Some(Sounds::VOWEL),
            _ => None,
        };
    }
    match (vowel(&first), middle, last) {
        (true, 'L', 'E') => Some(Sounds::RIEUL),
        (true, 'M' | 'N', 'E') => Some(Sounds::CONSONANT),
        _ => None,
    }
}

/// Quotation marks and marks without a sound that may stand between a word and its particle.
fn is_closing(c: char) -> bool {
    matches!(
        c,
        '”' | '’' | '"' | '\'' | '」' | '』' | '》' | '〉' | '»' | '›' | '＂' | '＇'
            | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

/// Marks that open something.
fn is_opening(c: char) -> bool {
    matches!(
        c,
        '“' | '‘' | '「' | '『' | '《' | '〈' | '«' | '‹' | '(' | '[' | '{' | '（' | '〔' | '【' | '［'
    )
}

/// The opening bracket of a closing one.
fn opening_of(close: char) -> Option<char> {
    match close {
        ')' => Some('('),
        ']' => Some('['),
        '}' => Some('{'),
        '）' => Some('（'),
        '〕' => Some('〔'),
        '】' => Some('【'),
        '］' => Some('［'),
        _ => None,
    }
}

/// Whether a character is a Chinese one.
fn is_hanja(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
