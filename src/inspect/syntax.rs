//! Reads objects from bytes: of the file, of unpacked streams, of pages (layer `inspect`).

use std::collections::BTreeMap;

use crate::inspect::budget::{Budget, MAX_DEPTH, TooCostly};
use crate::inspect::object::{Dict, Object};

/// Why no object could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// The bytes are no object.
    Broken,
    /// Reading on would cost too much.
    Costly,
}

impl From<TooCostly> for Fault {
    fn from(_: TooCostly) -> Self {
        Self::Costly
    }
}

/// Reads bytes from left to right.
pub(super) struct Lexer<'a> {
    bytes: &'a [u8],
    /// Where it stands.
    pub at: usize,
    budget: &'a Budget,
    /// Whether `5 0 R` is a reference: not on pages.
    references: bool,
}

/// What stands on a page or in a table of characters.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    /// An operand.
    Operand(Object),
    /// An operator.
    Word(Vec<u8>),
}

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !is_delimiter(byte)
}

impl<'a> Lexer<'a> {
    /// Reads a file's objects.
    pub(super) fn of_file(bytes: &'a [u8], at: usize, budget: &'a Budget) -> Self {
        Self { bytes, at, budget, references: true }
    }

    /// Reads instructions.
    pub(super) fn of_content(bytes: &'a [u8], budget: &'a Budget) -> Self {
        Self { bytes, at: 0, budget, references: false }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Skips spaces and comments.
    pub(super) fn skip_spaces(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                let line = self.rest().iter().position(|b| matches!(b, b'\n' | b'\r'));
                self.at += line.unwrap_or(self.rest().len());
            } else if is_space(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// Skips a keyword, if it is next.
    pub(super) fn skip_word(&mut self, word: &[u8]) -> bool {
        self.skip_spaces();
        let found = self.rest().starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    fn word(&mut self) -> &'a [u8] {
        let rest = self.rest();
        let length = rest.iter().position(|byte| !is_regular(*byte)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    /// The next operand or operator; none at the end. Bytes that are neither are passed over.
    pub(super) fn token(&mut self) -> Result<Option<Token>, TooCostly> {
        loop {
            self.skip_spaces();
            let Some(byte) = self.peek() else { return Ok(None) };
            if is_regular(byte) && !is_numeric(byte) {
                let word = self.word();
                return Ok(Some(match word {
                    b"true" => Token::Operand(Object::Bool(true)),
                    b"false" => Token::Operand(Object::Bool(false)),
                    b"null" => Token::Operand(Object::Null),
                    _ => Token::Word(word.to_vec()),
                }));
            }
            let start = self.at;
            match self.object(0) {
                Ok(object) => return Ok(Some(Token::Operand(object))),
                Err(Fault::Costly) => return Err(TooCostly),
                Err(Fault::Broken) => {
                    self.budget.scanned(self.at.saturating_sub(start))?;
                    self.at = start + 1;
                }
            }
        }
    }

    /// The next object. What it cost is paid for.
    pub(super) fn read(&mut self) -> Result<Object, Fault> {
        let start = self.at;
        let object = self.object(0);
        self.budget.scanned(self.at.saturating_sub(start))?;
        object
    }

    fn object(&mut self, depth: usize) -> Result<Object, Fault> {
        if depth > MAX_DEPTH {
            return Err(Fault::Costly);
        }
        self.budget.object()?;
        self.skip_spaces();
        match self.peek().ok_or(Fault::Broken)? {
            b'/' => {
                self.at += 1;
                Ok(Object::Name(name(self.word())))
            }
            b'(' => self.literal(),
            b'<' if self.rest().starts_with(b"<<") => self.dict(depth),
            b'<' => self.hexadecimal(),
            b'[' => self.array(depth),
            byte if is_numeric(byte) => self.number(),
            byte if is_regular(byte) => match self.word() {
                b"true" => Ok(Object::Bool(true)),
                b"false" => Ok(Object::Bool(false)),
                b"null" => Ok(Object::Null),
                _ => Err(Fault::Broken),
            },
            _ => Err(Fault::Broken),
        }
    }

    fn number(&mut self) -> Result<Object, Fault> {
        let first = number(self.word()).ok_or(Fault::Broken)?;
        if !self.references || first.fract() != 0.0 || !(0.0..=4_294_967_295.0).contains(&first) {
            return Ok(Object::Number(first));
        }
        // `12 0 R`?
        let after = self.at;
        self.skip_spaces();
        if self.peek().is_some_and(|byte| byte.is_ascii_digit()) && number(self.word()).is_some() {
            self.skip_spaces();
            if self.peek() == Some(b'R') && self.word() == b"R" {
                return Ok(Object::Reference(first as u32));
            }
        }
        self.at = after;
        Ok(Object::Number(first))
    }

    fn array(&mut self, depth: usize) -> Result<Object, Fault> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip_spaces();
            if self.peek() == Some(b']') {
                self.at += 1;
                return Ok(Object::Array(items));
            }
            items.push(self.object(depth + 1)?);
        }
    }

    fn dict(&mut self, depth: usize) -> Result<Object, Fault> {
        self.at += 2;
        let mut entries = BTreeMap::new();
        loop {
            self.skip_spaces();
            if self.rest().starts_with(b">>") {
                self.at += 2;
                return Ok(Object::Dict(Dict(entries)));
            }
            if self.peek() != Some(b'/') {
                return Err(Fault::Broken);
            }
            self.at += 1;
            let key = name(self.word());
            entries.insert(key, self.object(depth + 1)?);
        }
    }

    fn literal(&mut self) -> Result<Object, Fault> {
        self.at += 1;
        let mut text = Vec::new();
        let mut depth = 0_usize;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => depth += 1,
                b')' if depth == 0 => return Ok(Object::Bytes(text)),
                b')' => depth -= 1,
                b'\\' => {
                    self.escape(&mut text);
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
        Err(Fault::Broken)
    }

    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.peek() else { return };
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\n' => {}
            b'\r' => self.at += usize::from(self.peek() == Some(b'\n')),
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    code = code * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                text.push((code & 0xff) as u8);
            }
            other => text.push(other),
        }
    }

    fn hexadecimal(&mut self) -> Result<Object, Fault> {
        self.at += 1;
        let mut digits = Vec::new();
        while let Some(byte) = self.peek() {
            self.at += 1;
            match (byte as char).to_digit(16) {
                Some(digit) => digits.push(digit as u8),
                None if byte == b'>' => {
                    let pairs = digits.chunks(2).map(|pair| match pair {
                        [high, low] => high << 4 | low,
                        [high] => high << 4,
                        _ => 0,
                    });
                    return Ok(Object::Bytes(pairs.collect()));
                }
                None if is_space(byte) => {}
                None => return Err(Fault::Broken),
            }
        }
        Err(Fault::Broken)
    }

    /// Skips the bytes of an image that stands between instructions.
    pub(super) fn skip_image(&mut self) {
        let rest = self.rest();
        let end = rest.windows(4).position(
            |window| matches!(window, [space, b'E', b'I', next] if is_space(*space) && !is_regular(*next)),
        );
        self.at += end.map_or(rest.len(), |end| end + 3);
    }
}

fn is_numeric(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.')
}

fn number(word: &[u8]) -> Option<f64> {
    // Rust also reads `1e5`, `inf` and `nan`, which PDF doesn't know.
    if word.is_empty() || word.len() > 64 || !word.iter().all(|byte| is_numeric(*byte)) {
        return None;
    }
    std::str::from_utf8(word).ok()?.parse().ok()
}

/// A name with its `#41` read.
fn name(word: &[u8]) -> Vec<u8> {
    let mut name = Vec::with_capacity(word.len());
    let mut rest = word;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if let (b'#', [high, low, after @ ..]) = (first, after)
            && let (Some(high), Some(low)) = ((*high as char).to_digit(16), (*low as char).to_digit(16))
        {
            name.push((high << 4 | low) as u8);
            rest = after;
        } else {
            name.push(*first);
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Object, Fault> {
        Lexer::of_file(text.as_bytes(), 0, &Budget::new(text.len())).read()
    }

    #[test]
    fn objects_are_read() {
        let text = r"<< /AB 3 /A#42 [1 -2.5 (a\(b\)\101(c)) <48 6> 7 0 R true null] >>";
        let Ok(Object::Dict(dict)) = read(text) else { panic!("a dictionary") };
        let Some(Object::Array(items)) = dict.get("AB") else { panic!("a list") };
        let expected = [
            Object::Number(1.0),
            Object::Number(-2.5),
            Object::Bytes(b"a(b)A(c)".to_vec()),
            Object::Bytes(vec![0x48, 0x60]),
            Object::Reference(7),
            Object::Bool(true),
            Object::Null,
        ];
        assert_eq!(items.as_slice(), expected);
    }

    #[test]
    fn what_is_no_object_is_a_fault() {
        for broken in ["", "(", "<<", "<< /A", "[1 2", "<4z>", ")", "]", "endobj", "1e5", "<</A 1 2>>", "(\\"]
        {
            assert_eq!(read(broken), Err(Fault::Broken), "{broken}");
        }
    }

    #[test]
    fn nesting_has_an_end() {
        for open in ["[", "<</A"] {
            assert_eq!(read(&open.repeat(1_000_000)), Err(Fault::Costly));
        }
    }
}
