//! Layer `base`: what every other layer stands on and that knows nothing of briefings.
//!
//! Sources and spans, diagnostics, text hygiene, glyph coverage, and files on disk.

pub(crate) mod assets;
pub(crate) mod diag;
pub(crate) mod engine;
pub(crate) mod formula;
pub(crate) mod fs;
pub(crate) mod glyphs;
pub(crate) mod hash;
pub(crate) mod phrase;
pub(crate) mod source;
pub(crate) mod suggest;
pub(crate) mod text;
pub(crate) mod toml;
pub(crate) mod vietnamese;
