//! Vietnamese: where tone marks stand, and marks that are missing.

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::base::text::nfc;
use crate::base::vietnamese::{has_lost_marks, is_bare_syllable, tone_on_first};
use crate::lint::flat::{Flat, Part};
use crate::lint::rules::Sink;

/// Words from abroad that look like syllables without their marks.
const LOANS: [&str; 32] = [
    "bit", "chat", "chip", "cup", "doc", "hip", "hit", "hop", "hot", "kit", "lap", "mac", "net", "pac",
    "pin", "pop", "sec", "set", "sit", "tip", "top", "up", "vip", "duet", "map", "root", "not", "but",
    "tech", "rap", "cap", "hat",
];

/// How many words without any mark, one of which must have had one, are too many.
const RUN: usize = 3;

/// Checks a part in Vietnamese.
pub(super) fn check(part: &Part<'_>, sink: &mut Sink<'_>) {
    // A person's name is written as its bearer writes it; a reading or Latin form isn't Vietnamese.
    if part.entry.id.text.starts_with("person-") || part.attribute == Some("latin") {
        return;
    }
    for way in &part.ways {
        let all: Vec<(usize, &str)> = way.words().collect();
        placement(part, way, &all, sink);
        missing(part, way, &all, sink);
    }
}

/// Tone marks on the second vowel (`hoà`), where house style sets them on the first (`hòa`).
fn placement(part: &Part<'_>, way: &Flat<'_>, all: &[(usize, &str)], sink: &mut Sink<'_>) {
    for (index, (at, word)) in all.iter().enumerate() {
        if !may_end_in_two_vowels(word) {
            continue;
        }
        let Some(house) = tone_on_first(&nfc(word)) else { continue };
        let near = |index: Option<usize>| index.and_then(|index| all.get(index)).map(|(_, word)| *word);
        let neighbours = [near(index.checked_sub(1)), near(Some(index + 1))];
        let beside_capital = neighbours.into_iter().flatten().any(is_capital);
        if is_capital(word) && !word.chars().all(char::is_uppercase) && (beside_capital || !begins(way, *at))
        {
            continue; // a name
        }
        sink.push(
            part,
            Diagnostic::warning("tone-mark", phrase!("tone-mark", word))
                .at(way.span(*at, at + word.len()))
                .hint(phrase!("write", text = &house))
                .mend(way.exact(*at, at + word.len()), house),
        );
    }
}

/// Whether a word may end in `oa`, `oe` or `uy`, with any tone.
fn may_end_in_two_vowels(word: &str) -> bool {
    let mut letters = word.chars().rev();
    let last = letters.next();
    // A tone mark of its own: the word is composed first.
    last.is_some_and(|c| ('\u{300}'..='\u{36f}').contains(&c))
        || letters.next().is_some_and(|c| matches!(c, 'o' | 'u' | 'O' | 'U'))
            && last.is_some_and(|c| !c.is_ascii())
}

fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Whether a word begins a text, a sentence or a quotation.
fn begins(way: &Flat<'_>, at: usize) -> bool {
    let before = way.text.get(..at).unwrap_or_default().trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?', ':', '“', '(', '\n'])
}

fn missing(part: &Part<'_>, way: &Flat<'_>, all: &[(usize, &str)], sink: &mut Sink<'_>) {
    let lost = |word: &str| {
        word.chars().all(|c| c.is_ascii_lowercase()) && !LOANS.contains(&word) && has_lost_marks(word)
    };
    let mut reported = 0;
    for (index, (at, word)) in all.iter().enumerate() {
        if *at < reported || !lost(word) || is_foreign(way, *at, word) {
            continue;
        }
        // The run of words without marks around it shows whether one word is meant or the whole text.
        let bare = |(_, word): &&(usize, &str)| is_bare_syllable(word);
        let before = all.get(..index).unwrap_or_default().iter().rev().take_while(bare).count();
        let after = all.get(index + 1..).unwrap_or_default().iter().take_while(bare).count();
        let many = before + 1 + after >= RUN;
        let (start, end) = if many {
            let first = all.get(index - before).map_or(*at, |(at, _)| *at);
            let last = all.get(index + after).map_or(at + word.len(), |(at, word)| at + word.len());
            (first, last)
        } else {
            (*at, at + word.len())
        };
        let text = way.text.get(start..end).unwrap_or(word).replace('\n', " ");
        let shown: String = text.chars().take(40).collect();
        let message = if many {
            phrase!("missing-diacritics", text = shown)
        } else {
            phrase!("missing-diacritics-word", text = shown)
        };
        sink.push(
            part,
            Diagnostic::warning("missing-diacritics", message)
                .at(way.span(start, end))
                .hint(phrase!("missing-diacritics.hint")),
        );
        reported = end;
    }
}

/// Whether a word is quoted, or joined to others by a hyphen, a dot or a sign of addresses: no Vietnamese then.
fn is_foreign(way: &Flat<'_>, at: usize, word: &str) -> bool {
    let before = way.text.get(..at).unwrap_or_default();
    let after = way.text.get(at + word.len()..).unwrap_or_default();
    let quoted = |open: char, close: char| {
        before.rfind(open).is_some_and(|start| before.get(start..).is_some_and(|rest| !rest.contains(close)))
            && after.contains(close)
    };
    let joined = ['-', '‑', '@', '/', '_', '&', '’', '\''];
    let dotted = after.strip_prefix('.').is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    let numbered =
        before.ends_with(|c: char| c.is_ascii_digit()) || after.starts_with(|c: char| c.is_ascii_digit());
    quoted('“', '”')
        || quoted('‘', '’')
        || before.ends_with(joined)
        || before.ends_with('.')
        || after.starts_with(joined)
        || dotted
        || numbered
}
