//! Layer `edit`: the state of translations, and changes to locale files, byte by byte.
//!
//! A locale file is never written anew: every change is a splice, and what stands outside of it keeps its bytes.

pub(crate) mod change;
pub(crate) mod confirm;
pub(crate) mod entry;
pub(crate) mod mend;
mod outline;
mod parts;
pub(crate) mod splice;
pub(crate) mod state;
pub(crate) mod survey;
pub(crate) mod sync;
mod token;
pub(crate) mod written;

#[cfg(test)]
mod tests;
