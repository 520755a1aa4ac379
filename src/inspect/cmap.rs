//! A font's table of characters, `ToUnicode` (layer `inspect`).

use std::collections::BTreeMap;

use crate::inspect::budget::{Budget, TooCostly};
use crate::inspect::object::Object;
use crate::inspect::strings::utf16;
use crate::inspect::syntax::{Lexer, Token};

/// The most codes that one table may name.
const MAX_CODES: usize = 65_536;

/// What a font's codes say.
#[derive(Debug, Default, Clone)]
pub(super) struct CharacterMap {
    /// Text by code.
    pub characters: BTreeMap<u32, String>,
    /// How many bytes a code has.
    pub width: usize,
    /// Whether it has the form that a reader may rely on: a range of codes, and text for codes of that length.
    pub well_formed: bool,
}

/// Reads a table.
pub(super) fn read(bytes: &[u8], budget: &Budget) -> Result<CharacterMap, TooCostly> {
    let mut map = CharacterMap::default();
    let mut operands: Vec<Object> = Vec::new();
    let mut lexer = Lexer::of_content(bytes, budget);
    let mut faults = 0;
    while let Some(token) = lexer.token()? {
        let word = match token {
            Token::Operand(object) => {
                if operands.len() < 4 * MAX_CODES {
                    operands.push(object);
                }
                continue;
            }
            Token::Word(word) => word,
        };
        match word.as_slice() {
            b"endcodespacerange" => {
                map.width = operands.last().and_then(Object::bytes).map_or(0, <[u8]>::len);
            }
            b"endbfchar" => {
                for pair in operands.chunks(2) {
                    match pair {
                        [Object::Bytes(code), Object::Bytes(text)] => {
                            map.insert(
                                code_of(code),
                                code.len(),
                                utf16(text, u16::from_be_bytes),
                                &mut faults,
                            );
                        }
                        _ => faults += 1,
                    }
                }
            }
            b"endbfrange" => {
                for triple in operands.chunks(3) {
                    map.range(triple, &mut faults);
                }
            }
            _ => {}
        }
        operands.clear();
    }
    map.well_formed = faults == 0 && matches!(map.width, 1 | 2) && !map.characters.is_empty();
    Ok(map)
}

impl CharacterMap {
    fn insert(&mut self, code: u32, length: usize, text: String, faults: &mut usize) {
        if length != self.width || self.characters.len() >= MAX_CODES {
            *faults += 1;
        }
        if self.characters.len() < MAX_CODES {
            self.characters.insert(code, text);
        }
    }

    fn range(&mut self, triple: &[Object], faults: &mut usize) {
        let [Object::Bytes(low), Object::Bytes(high), to] = triple else {
            *faults += 1;
            return;
        };
        let (first, last) = (code_of(low), code_of(high));
        if last < first || last - first >= MAX_CODES as u32 {
            *faults += 1;
            return;
        }
        match to {
            Object::Bytes(text) => {
                let start = utf16(text, u16::from_be_bytes);
                let mut characters: Vec<char> = start.chars().collect();
                for code in first..=last {
                    self.insert(code, low.len(), characters.iter().collect(), faults);
                    // The last character counts up.
                    let next = characters.last().and_then(|last| char::from_u32(*last as u32 + 1));
                    if let (Some(last), Some(next)) = (characters.last_mut(), next) {
                        *last = next;
                    }
                }
            }
            Object::Array(texts) => {
                for (code, text) in (first..=last).zip(texts) {
                    let text = text.bytes().map(|text| utf16(text, u16::from_be_bytes)).unwrap_or_default();
                    self.insert(code, low.len(), text, faults);
                }
            }
            _ => *faults += 1,
        }
    }
}

/// The number that a code's bytes stand for.
pub(super) fn code_of(bytes: &[u8]) -> u32 {
    bytes.iter().take(4).fold(0, |code, byte| code << 8 | u32::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_read() {
        let text = b"1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfchar <0001> <1EA1> \
            <0002> <D83DDE00> endbfchar 2 beginbfrange <0003> <0005> <0061> <0006> <0007> [<00660066> <0069>] endbfrange";
        let map = read(text, &Budget::new(text.len())).expect("cheap");
        assert!(map.well_formed);
        let expected = ["ạ", "😀", "a", "b", "c", "ff", "i"];
        assert_eq!(map.characters.values().map(String::as_str).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_range_without_end_is_a_fault() {
        let text = b"<00> <ff> endcodespacerange <00000000> <ffffffff> <0041> endbfrange";
        let map = read(text, &Budget::new(text.len())).expect("cheap");
        assert!(!map.well_formed && map.characters.is_empty());
    }
}
