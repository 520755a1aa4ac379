//! The integration tests, in one binary: Typst is linked once.

#![expect(unreachable_pub, reason = "a test binary has no public interface")]
#![expect(clippy::indexing_slicing, reason = "a test that reads past an end has failed")]

mod batches;
#[expect(clippy::print_stderr, reason = "a skipped test says so")]
mod case;
mod checkers;
mod contradictions;
mod desk;
mod documents;
mod faults;
mod functions;
mod guides;
mod hostile;
mod layers;
mod ledger;
mod lint;
mod lsp;
mod planned;
mod preview;
mod seeded;
mod trip;
mod ui_language;
mod verify;
