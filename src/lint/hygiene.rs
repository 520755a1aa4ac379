//! Characters that look right and aren't: fullwidth forms, letters of another alphabet, text of an old encoding.

use crate::base::diag::{Diagnostic, Replacement};
use crate::base::phrase::phrase;
use crate::base::text::{describe, narrow, nfc};
use crate::base::vietnamese::is_syllable;
use crate::lint::flat::{Flat, HOLE, Part};
use crate::lint::rules::Sink;
use crate::model::Language;

/// Checks the characters of a part.
pub(super) fn check(part: &Part<'_>, sink: &mut Sink<'_>) {
    for way in &part.ways {
        let kinds = Kinds::of(&way.text);
        if kinds.wide {
            fullwidth(part, way, sink);
        }
        let old = kinds.western && encoding(part, way, sink);
        if !old && kinds.lookalike {
            lookalikes(part, way, sink);
        }
    }
}

/// Which characters a text holds that may be wrong: most texts hold none.
#[derive(Default)]
struct Kinds {
    /// Fullwidth forms, and the signs of Chinese and Japanese.
    wide: bool,
    /// Letters and signs of Western Europe that no Vietnamese text has, or that may be bytes of UTF-8.
    western: bool,
    /// Letters of Greek, Cyrillic and others that look like Latin ones, and dots that look like `·`.
    lookalike: bool,
}

impl Kinds {
    fn of(text: &str) -> Self {
        let mut kinds = Self::default();
        let mut before = ' ';
        for c in text.chars() {
            let last = std::mem::replace(&mut before, c);
            if c.is_ascii() {
                continue;
            }
            match c {
                '가'..='힣' | '\u{1ea0}'..='\u{1eff}' => {}
                '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}' => kinds.wide = true,
                '\u{80}'..='\u{bf}' => kinds.western = true,
                '\u{c0}'..='\u{ff}' => kinds.western |= !is_vietnamese(c),
                // The upper half of Windows-1252 after a letter that may begin a character of UTF-8.
                _ => kinds.western |= ('\u{c2}'..='\u{f4}').contains(&last),
            }
            kinds.lookalike |= matches!(
                c,
                'Ð' | 'ð' | '\u{131}' | '\u{189}' | '\u{251}'..='\u{256}' | '\u{370}'..='\u{458}'
                    | 'ㆍ' | '・' | '･' | '‧' | '∙' | '⋅'
            );
        }
        kinds
    }
}

fn fullwidth(part: &Part<'_>, way: &Flat<'_>, sink: &mut Sink<'_>) {
    let mut from: Option<usize> = None;
    let end = way.text.len();
    for (at, c) in way.text.char_indices().chain([(end, '\n')]) {
        // A fullwidth brace has a finding of its own.
        let wide = at < end && narrow(c).is_some() && !matches!(c, '｛' | '｝');
        match (from, wide) {
            (None, true) => from = Some(at),
            (Some(start), false) => {
                let run = way.text.get(start..at).unwrap_or_default();
                let usual: String = run.chars().map(|c| narrow(c).unwrap_or(c)).collect();
                sink.push(
                    part,
                    Diagnostic::warning("fullwidth-form", phrase!("fullwidth-form", run))
                        .at(way.span(start, at))
                        .hint(phrase!("write", text = &usual))
                        .mends(
                            plain(way.text.get(..start).unwrap_or_default(), &usual)
                                .then(|| way.exact(start, at))
                                .flatten()
                                .map(|span| Replacement { span, text: usual }),
                        ),
                );
                from = None;
            }
            _ => {}
        }
    }
}

/// Whether a text may stand behind another: some signs begin something at the start of a line, or end a quotation.
fn plain(before: &str, text: &str) -> bool {
    let before = before.trim_end_matches(' ');
    let begins = before.is_empty() || before.ends_with('\n');
    let signs = begins && text.starts_with(['[', '*', '.']);
    !signs && !text.contains(['{', '}', '"', '\\'])
}

/// Letters that look like Latin ones, and signs that look like the usual ones.
fn lookalike(c: char) -> Option<char> {
    const PAIRS: [(&str, &str); 5] = [
        ("ÐƉðɖ", "ĐĐđđ"),
        ("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS"),
        ("аеорсухіјѕ", "aeopcyxijs"),
        ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
        ("ονıɑ", "ovia"),
    ];
    // Only these few blocks hold any.
    if !matches!(c, '\u{d0}'..='\u{fe}' | '\u{131}'..='\u{458}') {
        return None;
    }
    PAIRS.iter().find_map(|(wrong, right)| {
        wrong.chars().zip(right.chars()).find(|(wrong, _)| *wrong == c).map(|(_, right)| right)
    })
}

fn lookalikes(part: &Part<'_>, way: &Flat<'_>, sink: &mut Sink<'_>) {
    for (at, word) in way.words() {
        // A word that is wholly of another alphabet is no slip.
        let foreign = word.chars().all(|c| !is_latin(c) || matches!(c, 'ı' | 'ɑ'));
        let eth_alone = word.chars().any(|c| matches!(c, 'Ð' | 'Ɖ' | 'ð' | 'ɖ'));
        let wrong = word.char_indices().find(|(_, c)| lookalike(*c).is_some());
        let Some((offset, c)) = wrong.filter(|_| !foreign || eth_alone) else { continue };
        let mended: String = word.chars().map(|c| lookalike(c).unwrap_or(c)).collect();
        let right = lookalike(c).unwrap_or(c);
        sink.push(
            part,
            Diagnostic::warning(
                "lookalike-letter",
                phrase!("lookalike-letter", wrong = describe(c), word, right = describe(right)),
            )
            .at(way.span(at + offset, at + offset + c.len_utf8()))
            .hint(phrase!("write", text = &mended))
            .mend(way.exact(at, at + word.len()), mended),
        );
    }
    if sink.language == Language::Ko {
        // The dot that Korean keyboards give; fonts set it wide, and searches miss it.
        for (at, c) in
            way.text.char_indices().filter(|(_, c)| matches!(c, 'ㆍ' | '・' | '･' | '‧' | '∙' | '⋅'))
        {
            sink.push(
                part,
                Diagnostic::warning(
                    "lookalike-letter",
                    phrase!("lookalike-dot", wrong = describe(c), right = describe('·')),
                )
                .at(way.span(at, at + c.len_utf8()))
                .hint(phrase!("write", text = '·'))
                .mend(way.exact(at, at + c.len_utf8()), '·'),
            );
        }
    }
}

/// Whether a letter of Latin-1 is one of Vietnamese too.
fn is_vietnamese(c: char) -> bool {
    "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý".contains(c)
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// Finds text that was written in, or read by, another encoding. Returns whether something was found.
fn encoding(part: &Part<'_>, way: &Flat<'_>, sink: &mut Sink<'_>) -> bool {
    let mut at = 0;
    for word in way.text.split_inclusive([' ', '\n', HOLE]) {
        let start = at;
        at += word.len();
        let trimmed = word.trim_matches(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric() || c == HOLE);
        if trimmed.is_ascii() {
            continue;
        }
        let offset = start + word.find(trimmed).unwrap_or_default();
        let found = misread_utf8(trimmed).map(|right| (phrase!("encoding-utf8"), right)).or_else(|| {
            // Both encodings put letters and signs of Western Europe among the Vietnamese ones.
            let western = trimmed.chars().any(|c| ('\u{a1}'..='\u{ff}').contains(&c) && !is_vietnamese(c));
            let vietnamese = sink.language == Language::Vi && western && !is_syllable(&nfc(trimmed));
            let sound = |word: &String| *word != trimmed && !word.is_ascii() && is_syllable(word);
            let vni = || Some(vni(trimmed)).filter(sound).map(|right| (phrase!("encoding-vni"), right));
            let tcvn = || Some(tcvn3(trimmed)).filter(sound).map(|right| (phrase!("encoding-tcvn3"), right));
            match vietnamese.then(|| is_more_vni(&way.text)) {
                None => None,
                Some(true) => vni().or_else(tcvn),
                Some(false) => tcvn().or_else(vni),
            }
        });
        if let Some((encoding, right)) = found {
            // One word is enough: the text around it is of the same make.
            sink.push(
                part,
                Diagnostic::error("old-encoding", phrase!("old-encoding", word = trimmed, encoding))
                    .at(way.span(offset, offset + trimmed.len()))
                    .hint(phrase!("old-encoding.hint", right)),
            );
            return true;
        }
    }
    false
}

/// Whether more words of a text are Vietnamese when read as VNI than as TCVN3: one word may be so in both.
fn is_more_vni(text: &str) -> bool {
    let count = |read: fn(&str) -> String| {
        text.split([' ', '\n', HOLE]).filter(|word| !word.is_ascii() && is_syllable(&read(word))).count()
    };
    count(vni) >= count(tcvn3)
}

/// What a word says if its characters are bytes of Windows-1252 that are UTF-8 together.
fn misread_utf8(word: &str) -> Option<String> {
    const UPPER: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    let bytes: Option<Vec<u8>> = word
        .chars()
        .map(|c| match u8::try_from(u32::from(c)) {
            Ok(byte) => Some(byte),
            Err(_) => UPPER.chars().position(|upper| upper == c).and_then(|at| u8::try_from(0x80 + at).ok()),
        })
        .collect();
    let read = String::from_utf8(bytes?).ok()?;
    read.chars().any(|c| c.is_alphabetic() && !c.is_ascii()).then_some(read)
}

/// Reads a word as TCVN3, which puts Vietnamese letters in the places of signs.
fn tcvn3(word: &str) -> String {
    const WRONG: &str = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u{ad}õö÷øùúûüýþ®§¡¢£¤¥¦";
    const RIGHT: &str = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĐĂÂÊÔƠƯ";
    word.chars()
        .map(|c| {
            WRONG.chars().zip(RIGHT.chars()).find(|(wrong, _)| *wrong == c).map_or(c, |(_, right)| right)
        })
        .collect()
}

/// Reads a word as VNI, which writes a letter's marks as a second letter.
fn vni(word: &str) -> String {
    // The first letter, then what follows it, and what the two mean, place by place.
    const TABLE: [(char, &str, &str); 8] = [
        ('a', "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"),
        ('e', "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"),
        ('o', "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"),
        ('ô', "ùøûõï", "ớờởỡợ"),
        ('u', "ùøûõï", "úùủũụ"),
        ('ö', "ùøûõï", "ứừửữự"),
        ('y', "ùøûõ", "ýỳỷỹ"),
        ('i', "ùøûõï", "íìỉĩị"),
    ];
    const SINGLE: [(&str, &str); 2] = [("ñôöæóòî", "đơưỉĩịỵ"), ("ÑÔÖÆÓÒÎ", "ĐƠƯỈĨỊỴ")];
    let letters: Vec<char> = word.chars().collect();
    let mut read = String::new();
    let mut at = 0;
    while let Some(&c) = letters.get(at) {
        let lower = |c: char| c.to_lowercase().next().unwrap_or(c);
        let pair = letters.get(at + 1).and_then(|next| {
            let (_, marks, right) = TABLE.iter().find(|(first, ..)| *first == lower(c))?;
            let place = marks.chars().position(|mark| mark == lower(*next))?;
            right.chars().nth(place)
        });
        if let Some(right) = pair {
            read.extend(if c.is_uppercase() {
                right.to_uppercase().collect::<Vec<_>>()
            } else {
                vec![right]
            });
            at += 2;
            continue;
        }
        let single = SINGLE.iter().find_map(|(wrong, right)| {
            let place = wrong.chars().position(|wrong| wrong == c)?;
            right.chars().nth(place)
        });
        read.push(single.unwrap_or(c));
        at += 1;
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_encodings_are_read() {
        for (old, new) in [("ViÖt", "Việt"), ("Hµ", "Hà"), ("Néi", "Nội"), ("®éng", "động"), ("nhÊt", "nhất")]
        {
            assert_eq!(tcvn3(old), new);
        }
        for (old, new) in
            [("Vieät", "Việt"), ("Haø", "Hà"), ("Noäi", "Nội"), ("ñoäng", "động"), ("nöôùc", "nước")]
        {
            assert_eq!(vni(old), new);
        }
        assert_eq!(misread_utf8("Viá»‡t").as_deref(), Some("Việt"));
        assert_eq!(misread_utf8("í•œêµ\u{ad}").as_deref(), Some("한국"));
        for sound in ["Café", "Việt", "São", "Türkiye", "“A”", "한국", "naïve"] {
            assert_eq!(misread_utf8(sound), None, "{sound}");
        }
    }
}
