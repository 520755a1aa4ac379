//! How much a reading may cost (layer `inspect`): whatever a file holds, time and memory have an end.

use std::cell::Cell;

/// The largest file that is read, in bytes.
pub(crate) const MAX_FILE: u64 = 200 * 1024 * 1024;
/// The deepest nesting of lists and dictionaries.
pub(super) const MAX_DEPTH: usize = 64;
/// The most objects within objects: about a quarter of a gigabyte of memory.
const MAX_OBJECTS: usize = 6_000_000;
/// The most bytes that streams may unpack to, all together.
const MAX_UNPACKED: usize = 512 * 1024 * 1024;
/// The most bytes that one stream may unpack to.
pub(super) const MAX_STREAM: usize = 64 * 1024 * 1024;
/// The most instructions on all pages, forms counted as often as they are painted.
const MAX_STEPS: usize = 40_000_000;
/// The most text painted, in bytes.
const MAX_TEXT: usize = 64 * 1024 * 1024;

/// The reading costs more than any document of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooCostly;

/// What is left to spend.
#[derive(Debug)]
pub(super) struct Budget {
    objects: Cell<usize>,
    scanned: Cell<usize>,
    unpacked: Cell<usize>,
    steps: Cell<usize>,
    text: Cell<usize>,
}

fn spend(purse: &Cell<usize>, amount: usize) -> Result<(), TooCostly> {
    let left = purse.get().checked_sub(amount).ok_or(TooCostly)?;
    purse.set(left);
    Ok(())
}

impl Budget {
    /// The budget for a file of so many bytes. Each byte may be looked at a few times, not once for each object.
    pub(super) fn new(bytes: usize) -> Self {
        Self {
            objects: Cell::new(MAX_OBJECTS),
            scanned: Cell::new(bytes.saturating_mul(4).saturating_add(16 * 1024 * 1024)),
            unpacked: Cell::new(MAX_UNPACKED),
            steps: Cell::new(MAX_STEPS),
            text: Cell::new(MAX_TEXT),
        }
    }

    /// Pays for an object.
    pub(super) fn object(&self) -> Result<(), TooCostly> {
        spend(&self.objects, 1)
    }

    /// Pays for bytes of the file looked at.
    pub(super) fn scanned(&self, bytes: usize) -> Result<(), TooCostly> {
        spend(&self.scanned, bytes)
    }

    /// Pays for bytes unpacked; they may be looked at as often as the file's.
    pub(super) fn unpacked(&self, bytes: usize) -> Result<(), TooCostly> {
        spend(&self.unpacked, bytes)?;
        self.scanned.set(self.scanned.get().saturating_add(bytes.saturating_mul(4)));
        Ok(())
    }

    /// Pays for an instruction, or for a step through a tree.
    pub(super) fn step(&self) -> Result<(), TooCostly> {
        spend(&self.steps, 1)
    }

    /// Pays for text painted.
    pub(super) fn text(&self, bytes: usize) -> Result<(), TooCostly> {
        spend(&self.text, bytes)
    }
}
