//! The documents that a build makes, read back: names, facts, tags and words.

mod as_of;
mod built;
mod goldens;
mod manifest;
mod options;
pub mod reader;
mod sources;
mod structure;
mod tags;
mod trial;
mod trip;
mod words;

pub use self::built::{Built, demo, draft, letter, public, read};
pub use self::reader::Pdf;
pub use self::structure::{Element, row_widths};
pub use self::trial::{outcomes, proofs, trials};
pub use self::words::fold;
