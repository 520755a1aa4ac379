//! Unpacks streams, bounded (layer `inspect`).

use std::io::Read as _;

use flate2::read::ZlibDecoder;

use crate::inspect::budget::{MAX_STREAM, TooCostly};
use crate::inspect::file::{Damage, File};
use crate::inspect::object::{Numbered, Object};
use crate::inspect::syntax::is_space;

impl File<'_> {
    /// A stream's bytes, unpacked; none where that can't be done, which is noted.
    pub(super) fn unpack(&mut self, numbered: &Numbered) -> Result<Option<Vec<u8>>, TooCostly> {
        let unpacked = self.try_unpack(numbered)?;
        if unpacked.is_none() {
            self.damage.push(Damage::Stream(numbered.number));
        }
        Ok(unpacked)
    }

    fn try_unpack(&self, numbered: &Numbered) -> Result<Option<Vec<u8>>, TooCostly> {
        let (Some(dict), Some(stream)) = (numbered.object.dict(), &numbered.stream) else { return Ok(None) };
        let filters = match self.get(dict, "Filter") {
            None => Vec::new(),
            Some(Object::Array(filters)) => filters.iter().map(|filter| self.follow(filter)).collect(),
            Some(one) => vec![one],
        };
        // Parameters change the bytes: no stream of ours has any.
        if filters.len() > 4 || (!filters.is_empty() && self.get(dict, "DecodeParms").is_some()) {
            return Ok(None);
        }
        let mut bytes = self.bytes.get(stream.0.clone()).unwrap_or_default().to_vec();
        self.budget.unpacked(bytes.len())?;
        for filter in filters {
            bytes = match filter.name() {
                Some(b"FlateDecode" | b"Fl") => match inflate(&bytes) {
                    Some(unpacked) if unpacked.len() > MAX_STREAM => return Err(TooCostly),
                    Some(unpacked) => unpacked,
                    None => return Ok(None),
                },
                Some(b"ASCIIHexDecode" | b"AHx") => match unhex(&bytes) {
                    Some(unpacked) => unpacked,
                    None => return Ok(None),
                },
                _ => return Ok(None),
            };
            self.budget.unpacked(bytes.len())?;
        }
        Ok(Some(bytes))
    }
}

/// Unpacks up to a byte more than a stream may hold.
fn inflate(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut unpacked = Vec::new();
    ZlibDecoder::new(bytes).take(MAX_STREAM as u64 + 1).read_to_end(&mut unpacked).ok()?;
    Some(unpacked)
}

fn unhex(bytes: &[u8]) -> Option<Vec<u8>> {
    let digits = bytes.iter().take_while(|byte| **byte != b'>').filter(|byte| !is_space(**byte));
    let digits: Option<Vec<u8>> =
        digits.map(|byte| (*byte as char).to_digit(16).map(|digit| digit as u8)).collect();
    let pair = |pair: &[u8]| pair.first().copied().unwrap_or(0) << 4 | pair.get(1).copied().unwrap_or(0);
    digits.map(|digits| digits.chunks(2).map(pair).collect())
}
