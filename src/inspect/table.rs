//! Compares the table of places with where the objects stand (layer `inspect`).

use crate::inspect::budget::TooCostly;
use crate::inspect::file::{Damage, File, heading};
use crate::inspect::object::Object;
use crate::inspect::syntax::{Lexer, is_space};

impl File<'_> {
    /// Compares the table of places, and whether the file ends where it ends.
    pub(super) fn compare_table(&mut self) -> Result<(), TooCostly> {
        let bytes = self.bytes;
        let ends: usize = (0..bytes.len().saturating_sub(8))
            .filter(|at| bytes.get(*at..at + 9) == Some(b"startxref"))
            .count();
        let last = bytes.iter().rposition(|byte| !is_space(*byte)).unwrap_or_default();
        let closed = bytes.get(..=last).is_some_and(|bytes| bytes.ends_with(b"%%EOF"));
        if ends > 1 || !closed || !self.replaced.is_empty() {
            self.damage.push(Damage::Versions);
        }
        if !self.agrees_with_table()? {
            self.damage.push(Damage::Table);
        }
        Ok(())
    }

    fn agrees_with_table(&self) -> Result<bool, TooCostly> {
        let Some(at) = self.bytes.windows(9).rposition(|window| window == b"startxref") else {
            return Ok(false);
        };
        let mut lexer = Lexer::of_file(self.bytes, at + 9, &self.budget);
        let Ok(Object::Number(place)) = lexer.read() else { return Ok(false) };
        let place = place as usize;
        if heading(self.bytes, place).is_some_and(|(number, _)| self.places.get(&number) == Some(&place)) {
            // A table that is packed itself: it isn't one of ours, and its places are not compared.
            return Ok(true);
        }
        let mut lexer = Lexer::of_file(self.bytes, place, &self.budget);
        if !lexer.skip_word(b"xref") {
            return Ok(false);
        }
        let mut listed = 0;
        while !lexer.skip_word(b"trailer") {
            let (Ok(Object::Number(first)), Ok(Object::Number(count))) = (lexer.read(), lexer.read()) else {
                return Ok(false);
            };
            for number in 0..count as u64 {
                self.budget.step()?;
                let (Ok(Object::Number(place)), Ok(Object::Number(_))) = (lexer.read(), lexer.read()) else {
                    return Ok(false);
                };
                if lexer.skip_word(b"n") {
                    listed += 1;
                    let number = u32::try_from(first as u64 + number).unwrap_or(u32::MAX);
                    if self.places.get(&number) != Some(&(place as usize)) {
                        return Ok(false);
                    }
                } else if !lexer.skip_word(b"f") {
                    return Ok(false);
                }
            }
        }
        Ok(listed == self.places.len())
    }
}
