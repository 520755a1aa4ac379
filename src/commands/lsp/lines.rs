//! Positions as editors count them: lines by any line ending, columns in units of the agreed encoding.

use std::ops::Range;

use lsp_types::{Position, PositionEncodingKind};

/// What a column counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    /// Bytes.
    Utf8,
    /// Units of UTF-16: what every editor knows.
    Utf16,
    /// Characters.
    Utf32,
}

impl Encoding {
    /// The first of the editor's encodings that is known here; UTF-16 where it names none.
    pub(super) fn choose(offered: Option<&[PositionEncodingKind]>) -> Self {
        let known = |kind: &PositionEncodingKind| match kind.as_str() {
            "utf-8" => Some(Self::Utf8),
            "utf-16" => Some(Self::Utf16),
            "utf-32" => Some(Self::Utf32),
            _ => None,
        };
        offered.into_iter().flatten().find_map(known).unwrap_or(Self::Utf16)
    }

    /// Its name in the protocol.
    pub(super) fn kind(self) -> PositionEncodingKind {
        match self {
            Self::Utf8 => PositionEncodingKind::UTF8,
            Self::Utf16 => PositionEncodingKind::UTF16,
            Self::Utf32 => PositionEncodingKind::UTF32,
        }
    }

    fn width(self, c: char) -> usize {
        match self {
            Self::Utf8 => c.len_utf8(),
            Self::Utf16 => c.len_utf16(),
            Self::Utf32 => 1,
        }
    }
}

/// Where the lines of a text begin.
#[derive(Debug, Clone)]
pub(super) struct Lines {
    starts: Vec<usize>,
    encoding: Encoding,
}

impl Lines {
    /// Finds the lines of a text.
    pub(super) fn of(text: &str, encoding: Encoding) -> Self {
        let bytes = text.as_bytes();
        // A lone carriage return ends a line too.
        let ends =
            |at: usize, byte: u8| byte == b'\n' || (byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
        let after = bytes.iter().enumerate().filter(|(at, byte)| ends(*at, **byte)).map(|(at, _)| at + 1);
        Self { starts: std::iter::once(0).chain(after).collect(), encoding }
    }

    /// Where a line begins; the text's end for a line that isn't there.
    fn start(&self, text: &str, line: usize) -> usize {
        self.starts.get(line).copied().unwrap_or(text.len())
    }

    /// The position of a byte; one inside a character is that character's.
    pub(super) fn position(&self, text: &str, offset: usize) -> Position {
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.starts.partition_point(|start| *start <= offset).saturating_sub(1);
        let before = text.get(self.start(text, line)..offset).unwrap_or_default();
        let column: usize = before.chars().map(|c| self.encoding.width(c)).sum();
        Position::new(narrow(line), narrow(column))
    }

    /// The byte at a position. A column past the end of its line is the end, one inside a character its start.
    pub(super) fn offset(&self, text: &str, position: Position) -> usize {
        let line = position.line as usize;
        let start = self.start(text, line);
        let body = text.get(start..self.start(text, line + 1)).unwrap_or_default();
        let body = body.trim_end_matches(['\r', '\n']);
        let mut left = position.character as usize;
        for (at, c) in body.char_indices() {
            let width = self.encoding.width(c);
            if left < width {
                return start + at;
            }
            left -= width;
        }
        start + body.len()
    }

    /// The range of some bytes.
    pub(super) fn range(&self, text: &str, range: &Range<usize>) -> lsp_types::Range {
        lsp_types::Range::new(self.position(text, range.start), self.position(text, range.end))
    }

    /// The bytes of a range; one turned round is empty.
    pub(super) fn bytes(&self, text: &str, range: lsp_types::Range) -> Range<usize> {
        let start = self.offset(text, range.start);
        start..self.offset(text, range.end).max(start)
    }
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hangul, a letter with a combining mark, a character beyond the basic plane.
    const TEXT: &str = "ab\r\n한e\u{301}𝒳z\rlast";

    #[test]
    fn columns_count_what_the_editor_counts() {
        let z = TEXT.find('z').expect("there");
        for (encoding, column) in [(Encoding::Utf8, 10), (Encoding::Utf16, 5), (Encoding::Utf32, 4)] {
            let lines = Lines::of(TEXT, encoding);
            assert_eq!(lines.position(TEXT, z), Position::new(1, column), "{encoding:?}");
            assert_eq!(lines.offset(TEXT, Position::new(1, column)), z, "{encoding:?}");
        }
    }

    #[test]
    fn every_place_is_found_again() {
        for encoding in [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32] {
            let lines = Lines::of(TEXT, encoding);
            for (at, c) in TEXT.char_indices().filter(|(_, c)| *c != '\n') {
                assert_eq!(lines.offset(TEXT, lines.position(TEXT, at)), at, "{c:?} {encoding:?}");
            }
        }
    }

    #[test]
    fn places_outside_are_drawn_in() {
        let lines = Lines::of(TEXT, Encoding::Utf16);
        assert_eq!(lines.offset(TEXT, Position::new(0, 99)), 2);
        assert_eq!(lines.offset(TEXT, Position::new(99, 99)), TEXT.len());
        let x = TEXT.find('𝒳').expect("there");
        // Between the two units of one character.
        assert_eq!(lines.offset(TEXT, Position::new(1, 4)), x);
        assert_eq!(lines.position(TEXT, x + 2), Position::new(1, 3));
        assert_eq!(lines.position(TEXT, 999).line, 2);
    }

    #[test]
    fn the_editors_first_choice_that_is_known_wins() {
        let offered =
            [PositionEncodingKind::new("utf-7"), PositionEncodingKind::UTF8, PositionEncodingKind::UTF16];
        assert_eq!(Encoding::choose(Some(&offered)), Encoding::Utf8);
        assert_eq!(Encoding::choose(Some(&[])), Encoding::Utf16);
        assert_eq!(Encoding::choose(None), Encoding::Utf16);
    }
}
