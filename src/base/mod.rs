//! Layer `base`: what every other layer stands on and that knows nothing of briefings.
//!
//! Sources and spans, diagnostics, text hygiene, glyph coverage, and files on disk.

pub mod assets;
pub mod diag;
pub mod fs;
pub mod glyphs;
pub mod hash;
pub mod source;
pub mod suggest;
pub mod text;
