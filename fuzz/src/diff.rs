//! What `diff` does with the data that is attached to a PDF.

#[path = "../../src/commands/diff/align.rs"]
pub(crate) mod align;
#[path = "../../src/commands/diff/change.rs"]
pub(crate) mod change;
#[path = "../../src/commands/diff/texts.rs"]
pub(crate) mod texts;
#[path = "../../src/commands/diff/tree.rs"]
pub(crate) mod tree;
