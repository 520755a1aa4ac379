//! The integration tests, in one binary: Typst is linked once.

#![expect(unreachable_pub, reason = "a test binary has no public interface")]
#![expect(clippy::indexing_slicing, reason = "a test that reads past an end has failed")]

mod batches;
mod browser;
#[expect(clippy::print_stderr, reason = "a skipped test says so")]
mod case;
mod checkers;
mod contradictions;
mod copies;
mod desk;
mod diff;
mod documents;
mod editions;
mod faults;
mod functions;
mod guides;
mod hostile;
mod layers;
mod ledger;
mod lint;
mod lsp;
mod lsp_mends;
mod matrix;
mod planned;
mod preview;
mod seeded;
mod sound;
mod trip;
mod ui_language;
mod verify;
