//! The integration tests, in one binary: Typst is linked once.

mod case;
mod checkers;
mod documents;
mod faults;
mod guides;
mod hostile;
mod layers;
