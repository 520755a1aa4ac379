//! Layer `localize`: Korean particles that follow the last sound of the word before them.
//!
//! A translator writes a pair, `{ $x }은(는)`, and the pair is resolved on the finished text.
//! Notations:
//!
//! - either member, the other in parentheses: `은(는)`, `이(가)`, `을(를)`, `과(와)`, `아(야)`, `으로(로)`, `이란(란)`,
//!   `이랑(랑)`, each also turned round (`는(은)`), and with the rest of the particle inside: `으로서(로서)`,
//!   `으로부터(로부터)`, `이라고(라고)`, `과의(와의)`;
//! - `(으)로` and whatever follows it: `(으)로서`, `(으)로써`, `(으)로부터`, `(으)로의`;
//! - `(이)` before 라, 란, 랑, 나, 며, 고, 다, 자, 든, 야, 여, 면, 니, 므, 지, 기, 던, 냐, 었 (→ 였), 에요 (→ 예요).
//!
//! **Where the line is drawn:** a notation is exactly these characters, parentheses included and
//! ASCII, nothing else inside. `선언문(가안)`, `이(李)`, `결과(와 같은)`, `이 (가)`, `(이)는`, `은/는` are ordinary
//! text and stay. Text that has the very characters of a notation by chance, `차이(가)` or `국가(이)는`,
//! is taken for one: write it otherwise. `국가(이)라고` is 국가 + `(이)라고`, never 국 + `가(이)`.
//!
//! Closing quotation marks are read past, and so is a bracketed aside (`또 럼(Tô Lâm)은`), unless
//! nothing stands before it. A particle is attached to its word (한글 맞춤법 제41항), so one after a space
//! stays unresolved.

mod numbers;
mod pairs;
mod reading;
mod units;

use std::ops::Range;

use self::pairs::{Form, Notation, notation, parse};
use self::reading::last_sounds;
use crate::base::phrase::{Phrase, phrase};

/// Where the Hangul readings of Latin words and acronyms come from.
pub(crate) trait Readings {
    /// The reading of a Latin word, name or acronym: `아세안` for `ASEAN`.
    fn reading(&self, latin: &str) -> Option<String>;
}

/// Why a particle could not be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reason {
    /// Nothing stands before the particle.
    NothingBefore,
    /// A space, also a no-break one, stands before the particle.
    SpaceBefore,
    /// No reading is known for this Latin word.
    NoReading(String),
    /// The reading of this Latin word does not end in a Hangul syllable.
    BadReading(String),
    /// A word in Chinese characters has no known reading.
    Hanja,
    /// The word can be read in two ways that take different forms.
    Ambiguous(String),
    /// A sign that has no reading.
    UnknownSign(char),
    /// Too many or too long brackets stand before the particle.
    TooDeep,
}

impl Reason {
    /// The reason in words.
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            Self::NothingBefore => phrase!("particle-reason-nothing-before"),
            Self::SpaceBefore => phrase!("particle-reason-space-before"),
            Self::NoReading(word) => phrase!("particle-reason-no-reading", word),
            Self::BadReading(word) => phrase!("particle-reason-bad-reading", word),
            Self::Hanja => phrase!("particle-reason-hanja"),
            Self::Ambiguous(word) => phrase!("particle-reason-ambiguous", word),
            Self::UnknownSign(sign) => phrase!("particle-reason-unknown-sign", sign),
            Self::TooDeep => phrase!("particle-reason-too-deep"),
        }
    }
}

/// A pair notation that could not be resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unresolved {
    /// The notation's bytes in the text given.
    pub range: Range<usize>,
    /// Why.
    pub reason: Reason,
}

/// Replaces every pair notation in a text by the form that fits the word before it.
///
/// # Errors
/// All notations that cannot be resolved, in the order of the text.
pub(crate) fn resolve(text: &str, readings: &dyn Readings) -> Result<String, Vec<Unresolved>> {
    let mut output = String::with_capacity(text.len());
    let mut unresolved = Vec::new();
    let mut done = 0; // bytes of `text` that are in `output`
    let mut fixed = 0; // bytes of `output` that no notation may reach back into
    for (at, _) in text.match_indices('(') {
        // An earlier notation may have taken this parenthesis in.
        let Some(plain) = text.get(done..at) else {
            continue;
        };
        output.push_str(plain);
        done = at;
        let Some(found) =
            notation(output.get(fixed..).unwrap_or_default(), text.get(at..).unwrap_or_default())
        else {
            continue;
        };
        let Notation { before, after, pair, tail } = found;
        let word_end = output.len() - before;
        let word = output.get(..word_end).unwrap_or_default();
        match choose(word, pair, readings) {
            Ok(form) => {
                output.truncate(word_end);
                output.push_str(form);
                output.push_str(tail);
            }
            Err(reason) => {
                unresolved.push(Unresolved { range: at - before..at + after, reason });
                output.push_str(text.get(at..at + after).unwrap_or_default());
            }
        }
        done = at + after;
        fixed = output.len();
    }
    output.push_str(text.get(done..).unwrap_or_default());
    if unresolved.is_empty() { Ok(output) } else { Err(unresolved) }
}

/// Whether a particle written by hand fits the word before it; `None` where it is not one of a pair
/// or the word's sound is not known.
pub(crate) fn agrees(word_before: &str, particle: &str, readings: &dyn Readings) -> Option<bool> {
    let form = parse(particle)?;
    let sounds = last_sounds(word_before, readings).ok()?;
    let fitting = form.pair.after(sounds)?;
    Some(fitting == if form.open { form.pair.open } else { form.pair.closed })
}

/// The notation of a particle, given as either member of its pair (`은` or `는`, `으로서`, `라고`) or as a notation
/// (`은(는)`): what stands in a text until the word before it is finished. `None` where it is not one of a pair.
pub(crate) fn noted(particle: &str) -> Option<String> {
    if particle.contains('(') {
        let (before, rest) = particle.split_once('(').map(|(before, _)| particle.split_at(before.len()))?;
        let whole = notation(before, rest).filter(|found| found.before == before.len());
        return whole.map(|_| particle.to_owned());
    }
    let Form { pair, tail, .. } = parse(particle)?;
    let optional = pair.closed.strip_prefix('이').filter(|rest| !rest.is_empty());
    Some(match optional {
        Some(rest) => format!("(이){rest}{tail}"),
        None => format!("{}({}){tail}", pair.closed, pair.open),
    })
}

/// The form of a pair that fits a word.
fn choose(word: &str, pair: &pairs::Pair, readings: &dyn Readings) -> Result<&'static str, Reason> {
    let sounds = last_sounds(word, readings)?;
    pair.after(sounds).ok_or_else(|| Reason::Ambiguous(last_word(word).to_owned()))
}

/// The last run of non-spaces, for messages.
fn last_word(text: &str) -> &str {
    text.rsplit(char::is_whitespace).next().unwrap_or(text)
}

#[cfg(test)]
mod tests;
