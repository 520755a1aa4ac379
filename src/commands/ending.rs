//! How a command ends.

use std::process::ExitCode;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Phrase, phrase};

/// How a command ends, as the shell sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Done.
    Done,
    /// Errors in the input; nothing was written.
    InputErrors,
    /// The command was misused.
    Usage,
    /// The environment failed: not writable, disk full.
    Environment,
    /// Interrupted.
    Interrupted,
}

impl Outcome {
    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::InputErrors => 1,
            Self::Usage => 2,
            Self::Environment => 3,
            Self::Interrupted => 130,
        }
    }
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(outcome.code())
    }
}

/// A reason to end a command at once.
#[derive(Debug)]
pub(super) struct Stop {
    /// How it ends.
    pub outcome: Outcome,
    /// Why, if there is something to say.
    pub diagnostic: Option<Diagnostic>,
}

impl Stop {
    /// The command was misused.
    pub(super) fn usage(message: impl Into<Phrase>, hint: Option<Phrase>) -> Self {
        Self {
            outcome: Outcome::Usage,
            diagnostic: Some(Diagnostic::error("usage", message).maybe_hint(hint)),
        }
    }

    /// The environment failed.
    pub(super) fn environment(code: &'static str, message: impl Into<Phrase>) -> Self {
        Self { outcome: Outcome::Environment, diagnostic: Some(Diagnostic::error(code, message)) }
    }

    /// Adds what to do.
    pub(super) fn hint(mut self, hint: impl Into<Phrase>) -> Self {
        self.diagnostic = self.diagnostic.map(|diagnostic| diagnostic.hint(hint));
        self
    }

    /// A file or folder can't be written.
    pub(super) fn unwritable(path: &str, error: &std::io::Error) -> Self {
        Self::environment(
            "cannot-write",
            phrase!("cannot-write", path, error = crate::base::fs::plain(error)),
        )
    }
}

impl From<Outcome> for Stop {
    fn from(outcome: Outcome) -> Self {
        Self { outcome, diagnostic: None }
    }
}
