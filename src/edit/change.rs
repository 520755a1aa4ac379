//! What became of a source text: how much the change matters, and where it is (layer `edit`).

use std::fmt::Write;

use similar::{Algorithm, DiffTag, capture_diff_slices, capture_diff_slices_by_key};

use crate::base::phrase::{Phrase, phrase};
use crate::edit::token::{Kind, Token, tokens};

/// How much a change of the source text matters to its translations, least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Change {
    /// Punctuation, spaces, or the capital of a sentence.
    Punctuation,
    /// Words.
    Wording,
    /// The variables, terms or variants used.
    Variables,
    /// A number, a date or a unit.
    Quantity,
}

impl Change {
    /// The name shown to the user.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Punctuation => "punctuation",
            Self::Wording => "wording",
            Self::Variables => "variables",
            Self::Quantity => "quantity",
        }
    }

    /// The name in findings.
    pub(crate) fn phrase(self) -> Phrase {
        match self {
            Self::Punctuation => phrase!("change-punctuation"),
            Self::Wording => phrase!("change-wording"),
            Self::Variables => phrase!("change-variables"),
            Self::Quantity => phrase!("change-quantity"),
        }
    }

    /// Whether a translation very likely still holds.
    pub(crate) fn is_trivial(self) -> bool {
        self == Self::Punctuation
    }
}

/// Classifies a change between two texts as `written` gives them; none if they are the same.
pub(crate) fn classify(old: &str, new: &str) -> Option<Change> {
    if old == new {
        return None;
    }
    let (old, new) = (tokens(old), tokens(new));
    if of(&old, Kind::Number) != of(&new, Kind::Number) {
        return Some(Change::Quantity);
    }
    let sorted = |tokens: &[Token<'_>]| {
        let mut list: Vec<String> = of(tokens, Kind::Placeable);
        list.sort();
        list
    };
    if sorted(&old) != sorted(&new) {
        return Some(Change::Variables);
    }
    Some(if said(&old) == said(&new) { Change::Punctuation } else { Change::Wording })
}

/// The pieces of one kind, in their order.
fn of(tokens: &[Token<'_>], kind: Kind) -> Vec<String> {
    tokens.iter().filter(|token| token.kind == kind).map(plain).collect()
}

/// Everything but signs.
fn said(tokens: &[Token<'_>]) -> Vec<String> {
    tokens.iter().filter(|token| token.kind != Kind::Sign).map(plain).collect()
}

/// A piece without the capital that only the beginning of a sentence gives it.
fn plain(token: &Token<'_>) -> String {
    let mut chars = token.text.chars();
    match chars.next() {
        // An acronym keeps its capitals.
        Some(first) if token.opens && !chars.clone().any(char::is_uppercase) => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => token.text.to_owned(),
    }
}

/// How many words a text has: words, numbers and placeables, for counting a translator's work.
pub(crate) fn count_words(text: &str) -> usize {
    tokens(text)
        .iter()
        .filter(|token| match token.kind {
            Kind::Word | Kind::Number => token.text.starts_with(char::is_alphanumeric),
            Kind::Placeable => token.text.starts_with('{') && token.text.ends_with('}'),
            Kind::Sign | Kind::Break => false,
        })
        .count()
}

/// A run of words in a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Run {
    /// In both texts.
    Same(String),
    /// In the old text alone.
    Old(String),
    /// In the new text alone.
    New(String),
}

/// Compares two texts word by word: what stands in the old alone comes before what stands in the new.
pub(crate) fn compare(old: &str, new: &str) -> Vec<Run> {
    let mut purse = usize::MAX;
    compare_within(old, new, &mut purse)
}

/// Compares two texts word by word, and pays for it: the work grows with the product of what differs, so of texts that
/// the purse is too small for, everything between their common beginning and end counts as replaced.
pub(crate) fn compare_within(old: &str, new: &str, purse: &mut usize) -> Vec<Run> {
    let (old, new) = (tokens(old), tokens(new));
    let pairs = || old.iter().zip(&new);
    let begin = pairs().take_while(|(old, new)| old.text == new.text).count();
    let most = old.len().min(new.len()) - begin;
    let tail = old.iter().rev().zip(new.iter().rev());
    let end = tail.take(most).take_while(|(old, new)| old.text == new.text).count();
    let before = old.get(begin..old.len() - end).unwrap_or_default();
    let after = new.get(begin..new.len() - end).unwrap_or_default();
    let mut steps: Vec<(u8, Token<'_>)> = Vec::new();
    steps.extend(new.iter().take(begin).map(|token| (0, *token)));
    let cost = before.len().saturating_mul(after.len());
    if cost > *purse {
        steps.extend(before.iter().map(|token| (1, *token)));
        steps.extend(after.iter().map(|token| (2, *token)));
    } else {
        *purse -= cost;
        // Where the spaces between two pieces differ, the pieces are the same.
        for operation in capture_diff_slices_by_key(Algorithm::Myers, before, after, |token| token.text) {
            let old = before.get(operation.old_range()).unwrap_or_default();
            let new = after.get(operation.new_range()).unwrap_or_default();
            if operation.tag() == DiffTag::Equal {
                steps.extend(new.iter().map(|token| (0, *token)));
            } else {
                steps.extend(old.iter().map(|token| (1, *token)));
                steps.extend(new.iter().map(|token| (2, *token)));
            }
        }
    }
    steps.extend(new.iter().skip(new.len() - end).map(|token| (0, *token)));
    runs(&steps)
}

/// A figure that has become another; none where there is none in its place.
pub(crate) type Figures = (Option<String>, Option<String>);

/// The figures with their units that only one of two texts has, in order: what has become of what.
pub(crate) fn figures(old: &str, new: &str) -> Vec<Figures> {
    /// More figures than this in two texts are a table, and not compared.
    const MOST: usize = 1000;
    let (old, new) = (quantities(old), quantities(new));
    if old == new || old.len().saturating_mul(new.len()) > MOST * MOST {
        return Vec::new();
    }
    let mut found = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, &old, &new) {
        if operation.tag() != DiffTag::Equal {
            let before = old.get(operation.old_range()).unwrap_or_default();
            let after = new.get(operation.new_range()).unwrap_or_default();
            let most = before.len().max(after.len());
            found.extend((0..most).map(|at| (before.get(at).cloned(), after.get(at).cloned())));
        }
    }
    found
}

/// The numbers of a text, each with the words and signs that make it a quantity: `US$150 billion`, `1,500억 달러`.
fn quantities(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut current = String::new();
    let mut before: Option<Token<'_>> = None;
    for token in tokens(text) {
        if token.kind == Kind::Number {
            match before {
                // `US` of `US$150`.
                Some(sign) if current.is_empty() && !token.spaced && sign.kind == Kind::Word => {
                    current.push_str(sign.text);
                }
                _ if !current.is_empty() && token.spaced => current.push(' '),
                _ => {}
            }
            current.push_str(token.text);
        } else {
            found.push(std::mem::take(&mut current));
        }
        before = Some(token);
    }
    found.push(current);
    found.retain(|figure| figure.contains(char::is_numeric));
    found
}

/// Joins neighbours of one kind: 0 in both texts, 1 in the old, 2 in the new.
fn runs(steps: &[(u8, Token<'_>)]) -> Vec<Run> {
    let mut runs: Vec<(u8, String)> = Vec::new();
    for (kind, token) in steps {
        let text = if token.kind == Kind::Break { "¶" } else { token.text };
        let spaced = token.spaced || token.kind == Kind::Break;
        match runs.last_mut() {
            Some((last, run)) if last == kind => {
                if spaced {
                    run.push(' ');
                }
                run.push_str(text);
            }
            before => {
                let space = if spaced && before.is_some() { " " } else { "" };
                runs.push((*kind, format!("{space}{text}")));
            }
        }
    }
    runs.into_iter()
        .map(|(kind, text)| match kind {
            0 => Run::Same(text),
            1 => Run::Old(text),
            _ => Run::New(text),
        })
        .collect()
}

/// A comparison on one line: `[-old-]{+new+}`; long stretches without a change are shortened.
pub(crate) fn show(runs: &[Run]) -> String {
    const KEPT: usize = 40;
    let mut out = String::new();
    for (index, run) in runs.iter().enumerate() {
        let (open, text, close) = match run {
            Run::Same(text) => {
                let length = text.chars().count();
                if length <= 2 * KEPT + 3 {
                    out.push_str(text);
                    continue;
                }
                let head: String = if index == 0 { String::new() } else { text.chars().take(KEPT).collect() };
                let tail: String = if index + 1 == runs.len() {
                    String::new()
                } else {
                    text.chars().skip(length - KEPT).collect()
                };
                let _ = write!(out, "{head} … {tail}");
                continue;
            }
            Run::Old(text) => ("[-", text, "-]"),
            Run::New(text) => ("{+", text, "+}"),
        };
        // The space before a change stands outside of its brackets.
        let bare = text.trim_start();
        if bare.len() < text.len() {
            out.push(' ');
        }
        let _ = write!(out, "{open}{bare}{close}");
    }
    out.trim().to_owned()
}
