//! Text strings of PDF objects (layer `inspect`).

/// The characters of PDFDocEncoding from 0x80 to 0x9F, and at 0xA0; the rest is Latin-1 (ISO 32000-1, annex D.3).
const HIGH: [char; 33] = [
    '\u{2022}', '\u{2020}', '\u{2021}', '\u{2026}', '\u{2014}', '\u{2013}', '\u{0192}', '\u{2044}',
    '\u{2039}', '\u{203a}', '\u{2212}', '\u{2030}', '\u{201e}', '\u{201c}', '\u{201d}', '\u{2018}',
    '\u{2019}', '\u{201a}', '\u{2122}', '\u{fb01}', '\u{fb02}', '\u{0141}', '\u{0152}', '\u{0160}',
    '\u{0178}', '\u{017d}', '\u{0131}', '\u{0142}', '\u{0153}', '\u{0161}', '\u{017e}', '\u{fffd}',
    '\u{20ac}',
];

/// The text of a string: UTF-16 or UTF-8 after a mark, else PDFDocEncoding.
pub(super) fn text_string(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|byte| doc_character(*byte)).collect(),
    }
}

fn doc_character(byte: u8) -> char {
    byte.checked_sub(0x80)
        .and_then(|index| HIGH.get(usize::from(index)))
        .copied()
        .unwrap_or_else(|| char::from(byte))
}

/// Text in UTF-16; what is no text becomes U+FFFD.
pub(super) fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| Some(unit(pair.try_into().ok()?)));
    char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// What some bytes may say: as text of the usual encodings, whichever they are in.
pub(crate) fn readings(bytes: &[u8]) -> Vec<String> {
    let mut all = vec![text_string(bytes)];
    if let Ok(text) = std::str::from_utf8(bytes)
        && !text.is_ascii()
    {
        all.push(text.to_owned());
    }
    // Text in UTF-16 without a mark has a zero in every other byte, or a Hangul syllable's.
    let zeros = |odd: usize| bytes.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    if bytes.len() >= 8 && !bytes.starts_with(&[0xfe, 0xff]) && !bytes.starts_with(&[0xff, 0xfe]) {
        if zeros(0) > 1 {
            all.push(utf16(bytes, u16::from_be_bytes));
        }
        if zeros(1) > 1 {
            all.push(utf16(bytes, u16::from_le_bytes));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_read_in_their_encodings() {
        assert_eq!(text_string(b"\xfe\xff\x1e\xa1\xd5\x5c"), "ạ한");
        assert_eq!(text_string(b"\xff\xfe\xa1\x1e"), "ạ");
        assert_eq!(text_string("\u{feff}đồng".as_bytes()), "đồng");
        assert_eq!(text_string(b"caf\xe9 \x84 \xa0"), "café — €");
        assert!(readings("한국어".as_bytes()).contains(&"한국어".to_owned()));
        assert!(readings(b"\0s\0e\0c\0r\0e\0t").contains(&"secret".to_owned()));
    }
}
