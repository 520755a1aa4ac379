//! Layer `base`, without what is built into the program.

#[path = "../../src/base/diag.rs"]
pub(crate) mod diag;
#[path = "../../src/base/formula.rs"]
pub(crate) mod formula;
#[path = "../../src/base/fs.rs"]
pub(crate) mod fs;
#[path = "../../src/base/glyphs.rs"]
pub(crate) mod glyphs;
#[path = "../../src/base/hash.rs"]
pub(crate) mod hash;
#[path = "../../src/base/source.rs"]
pub(crate) mod source;
#[path = "../../src/base/suggest.rs"]
pub(crate) mod suggest;
#[path = "../../src/base/text.rs"]
pub(crate) mod text;
#[path = "../../src/base/toml.rs"]
pub(crate) mod toml;
#[path = "../../src/base/vietnamese.rs"]
pub(crate) mod vietnamese;
#[path = "../../src/base/phrase/mod.rs"]
pub(crate) mod phrase;
