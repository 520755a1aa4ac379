//! What was saved here, to be taken back and done again.

use crate::commands::preview::target::Target;

/// How many changes can be taken back.
const KEPT: usize = 200;

/// One saved change of a message.
#[derive(Debug, Clone)]
pub(super) struct Saved {
    /// The message.
    pub target: Target,
    /// How it was written before; none where it was not there.
    pub before: Option<String>,
    /// How it is written since.
    pub after: String,
}

/// What was saved here.
#[derive(Debug, Default)]
pub(super) struct History {
    done: Vec<Saved>,
    undone: Vec<Saved>,
}

/// Which way through the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// A change is taken back.
    Back,
    /// A change that was taken back is done again.
    Forth,
}

impl History {
    /// Notes a change. What was taken back before can't be done again.
    pub(super) fn note(&mut self, saved: Saved) {
        self.undone.clear();
        self.done.push(saved);
        if self.done.len() > KEPT {
            self.done.remove(0);
        }
    }

    /// The change that is next on the way.
    pub(super) fn next(&self, way: Way) -> Option<&Saved> {
        match way {
            Way::Back => self.done.last(),
            Way::Forth => self.undone.last(),
        }
    }

    /// Notes that the next change has been taken back, or done again.
    pub(super) fn go(&mut self, way: Way) {
        let (from, to) = match way {
            Way::Back => (&mut self.done, &mut self.undone),
            Way::Forth => (&mut self.undone, &mut self.done),
        };
        to.extend(from.pop());
    }
}
