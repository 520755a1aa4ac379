//! The integration tests, in one binary: Typst is linked once.

#[expect(clippy::print_stderr, reason = "a skipped test says so")]
mod case;
mod checkers;
mod documents;
mod faults;
mod guides;
mod hostile;
mod layers;
