//! The mark at a paragraph's end: the same kind as in the source, as each language writes it.

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::lint::flat::{Flat, HOLE, Part};
use crate::lint::parity::split_paragraphs;
use crate::lint::rules::{Sink, Twin};
use crate::localize::analyse::language_name;
use crate::model::Language;

/// A kind of mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    None,
    Stop,
    Question,
    Exclamation,
    Colon,
    Semicolon,
    Comma,
    Ellipsis,
}

impl Mark {
    /// The mark that a text ends with; closing quotes and brackets are looked past.
    fn of(text: &str, language: Language) -> Self {
        let bare = text.trim_end().trim_end_matches(['”', '’', '"', '\'', '»', '」', '』', ')', ']', '）']);
        if bare.ends_with("...") {
            return Self::Ellipsis;
        }
        // A Korean date in figures ends with a stop of its own: 2025. 10. 30.
        let in_figures = |bare: &str| bare.ends_with(|c: char| c.is_ascii_digit());
        if language == Language::Ko && bare.strip_suffix('.').is_some_and(in_figures) {
            return Self::None;
        }
        match bare.chars().next_back() {
            Some('.' | '。' | '．') => Self::Stop,
            Some('?' | '？') => Self::Question,
            Some('!' | '！') => Self::Exclamation,
            Some(':' | '：') => Self::Colon,
            Some(';' | '；') => Self::Semicolon,
            Some(',' | '，' | '、') => Self::Comma,
            Some('…') => Self::Ellipsis,
            _ => Self::None,
        }
    }

    /// The sign that all three languages write.
    fn sign(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Stop => ".",
            Self::Question => "?",
            Self::Exclamation => "!",
            Self::Colon => ":",
            Self::Semicolon => ";",
            Self::Comma => ",",
            Self::Ellipsis => "…",
        }
    }
}

/// Compares the ends of a part's paragraphs with those of its source.
pub(super) fn check(part: &Part<'_>, twin: &Twin<'_>, sink: &mut Sink<'_>) {
    let Some(source) = twin.part.ways.first() else { return };
    if part.is_name() {
        return;
    }
    let wanted: Vec<&str> = split_paragraphs(&source.text).into_iter().map(|(_, text)| text).collect();
    for way in &part.ways {
        let own = split_paragraphs(&way.text);
        // Where paragraphs differ in number, the last ones still have their like.
        let pairs: Vec<_> = if own.len() == wanted.len() {
            own.into_iter().zip(wanted.iter().copied()).collect()
        } else {
            own.into_iter().next_back().zip(wanted.last().copied()).into_iter().collect()
        };
        for ((at, text), source) in pairs {
            let (mark, expected) = (Mark::of(text, sink.language), Mark::of(source, twin.language));
            if expected == Mark::Stop && is_one_word(source) || mark == Mark::Stop && is_abbreviation(text) {
                continue;
            }
            // What prints itself may bring its own mark: 2025. 10. 30.
            let open = mark == Mark::None && text.ends_with(HOLE) && expected == Mark::Stop;
            if mark == expected || open && source.ends_with(HOLE) {
                continue;
            }
            report(part, way, (last_char(at, text), at + text.len()), (mark, expected), twin, sink);
        }
    }
}

/// The longest word that is taken for one cut short.
const LONGEST_ABBREVIATION: usize = 4;

/// Whether a text is one word: with a stop, one cut short.
fn is_one_word(text: &str) -> bool {
    !text.contains([' ', HOLE])
}

/// Whether a text with a stop is one short word of Latin letters: `No.` Hangul is never cut short so.
fn is_abbreviation(text: &str) -> bool {
    let word = text.trim_end_matches('.');
    is_one_word(text)
        && word.chars().count() <= LONGEST_ABBREVIATION
        && !word.contains(|c| ('가'..='힣').contains(&c))
}

fn last_char(at: usize, text: &str) -> usize {
    at + text.char_indices().next_back().map_or(0, |(last, _)| last)
}

fn report(
    part: &Part<'_>,
    way: &Flat<'_>,
    (last, end): (usize, usize),
    (mark, expected): (Mark, Mark),
    twin: &Twin<'_>,
    sink: &mut Sink<'_>,
) {
    let span = way.span(last, end);
    let source = language_name(twin.language);
    let (own, wanted) = (mark.sign(), expected.sign());
    let (message, hint) = match (mark, expected) {
        (Mark::None, _) => (phrase!("no-end-mark", wanted, source), phrase!("no-end-mark.hint", wanted)),
        (_, Mark::None) => (phrase!("extra-end-mark", own, source), phrase!("extra-end-mark.hint", own)),
        _ => (phrase!("other-end-mark", own, wanted, source), phrase!("other-end-mark.hint", own, wanted)),
    };
    // Where the mark of a quotation stands is the language's own: only an end without quotes and brackets is mended.
    let bare = way.text.get(last..end).unwrap_or_default();
    let place = match mark {
        Mark::None if bare.ends_with(char::is_alphanumeric) => way.after(last, end),
        Mark::None => None,
        _ => way.exact(last, end).filter(|_| bare == own),
    };
    sink.push(
        part,
        Diagnostic::warning("end-punctuation", message)
            .at(span.unwrap_or(part.span()))
            .label(twin.part.span(), phrase!("the-source"))
            .hint(hint)
            .mend(place, wanted),
    );
}
