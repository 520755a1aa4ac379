//! Text hygiene: what may be printed, and in which normal form (layer `base`).

use std::borrow::Cow;
use std::ops::Range;

use icu_normalizer::ComposingNormalizerBorrowed;

/// The longest field that is accepted, in characters.
pub(crate) const MAX_FIELD: usize = 10_000;

/// Composes a text (NFC): decomposed accents spoil a PDF's text layer and Korean particles.
pub(crate) fn nfc(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Whether a text is in NFC already.
pub(crate) fn is_nfc(text: &str) -> bool {
    ComposingNormalizerBorrowed::new_nfc().is_normalized(text)
}

/// The runs of a text that are not in NFC, each from the letter that bears the marks, and how they are composed.
pub(crate) fn decomposed(text: &str) -> Vec<(Range<usize>, String)> {
    if is_nfc(text) {
        return Vec::new();
    }
    // ASCII never joins what stands before it.
    let starts = text.char_indices().filter(|(_, c)| c.is_ascii()).map(|(at, _)| at);
    let mut start = 0;
    let mut runs = Vec::new();
    for end in starts.chain([text.len()]) {
        let run = text.get(start..end).unwrap_or_default();
        if !is_nfc(run) {
            runs.push((start..end, nfc(run).into_owned()));
        }
        start = end;
    }
    runs
}

/// The first character that can never be printed, with its byte offset.
///
/// Control characters other than line feed, bidirectional controls, zero-width characters, line and paragraph
/// separators, private-use characters (PDF/A-2a forbids them) and noncharacters. A carriage return is allowed
/// before a line feed only.
pub(crate) fn unprintable(text: &str) -> Option<(usize, char)> {
    text.char_indices().find(|&(at, c)| match c {
        '\n' => false,
        '\r' => text.as_bytes().get(at + 1) != Some(&b'\n'),
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => true,
        '\u{feff}' | '\u{fff9}'..='\u{ffff}' | '\u{e000}'..='\u{f8ff}' => true,
        '\u{fdd0}'..='\u{fdef}' | '\u{f0000}'..='\u{10ffff}' => true,
        c => c.is_control(),
    })
}

/// How many columns a text takes on a terminal: Hangul, hanja and full-width forms take two (Unicode Standard Annex 11),
/// marks that stand on the letter before them none.
pub(crate) fn columns(text: &str) -> usize {
    let width = |c: char| match c {
        '\u{300}'..='\u{36f}' | '\u{1160}'..='\u{11ff}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{a4cf}'
        | '가'..='힣'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    };
    text.chars().map(width).sum()
}

/// Like [`char::is_alphabetic`], quick for the letters of the three languages.
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        c if c.is_ascii() => c.is_ascii_alphabetic(),
        '가'..='힣'
        | '\u{c0}'..='\u{d6}'
        | '\u{d8}'..='\u{f6}'
        | '\u{f8}'..='\u{24f}'
        | '\u{1e00}'..='\u{1eff}' => true,
        '\u{2000}'..='\u{206f}' => false,
        c => c.is_alphabetic(),
    }
}

/// Like [`char::is_alphanumeric`], quick for the letters of the three languages.
pub(crate) fn is_word(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { is_letter(c) || c.is_numeric() }
}

/// The usual form of a fullwidth character, an ideographic space, comma or full stop.
pub(crate) fn narrow(c: char) -> Option<char> {
    match c {
        '\u{3000}' => Some(' '),
        '、' | '､' => Some(','),
        '。' | '｡' => Some('.'),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
        '￦' => Some('₩'),
        '￥' => Some('¥'),
        '￡' => Some('£'),
        '￠' => Some('¢'),
        _ => None,
    }
}

/// A name for a character in a finding: its code point, and itself where that can be shown.
pub(crate) fn describe(c: char) -> String {
    if unprintable(c.encode_utf8(&mut [0; 4])).is_some() {
        format!("U+{:04X}", u32::from(c))
    } else {
        format!("`{c}` (U+{:04X})", u32::from(c))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_told_as_the_standard_library_does() {
        for c in (0..=0x11_0000).filter_map(char::from_u32) {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_word(c), c.is_alphanumeric(), "{c:?}");
        }
    }

    #[test]
    fn decomposed_text_is_composed() {
        assert_eq!(nfc("Vie\u{302}\u{323}t"), "Việt");
        assert!(!is_nfc("\u{1112}\u{1161}\u{11ab}"));
    }

    #[test]
    fn what_never_prints_is_found() {
        for bad in ["a\u{0}", "a\u{202e}", "a\u{200b}", "a\u{2060}", "a\u{e000}", "a\u{7}", "a\tb", "a\rb"] {
            assert_eq!(unprintable(bad).map(|(at, _)| at), Some(1), "{bad:?}");
        }
        assert_eq!(unprintable("Tô Lâm\r\n또 럼 “#import”\u{a0}$x$"), None);
    }
}
