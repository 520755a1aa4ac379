//! Of the commands, what reads data that others have written.

#[path = "diff.rs"]
pub(crate) mod diff;
