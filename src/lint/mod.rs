//! Layer `lint`: what is wrong with the words themselves, beyond what Fluent and the message contract ask for.
//!
//! Each rule looks at texts with their places on disk and reports [`Found`]; a waiver at the message takes a finding
//! back (`waivers`). Rules of terms (`terms`) and of facts (`facts`) hand in theirs through [`lint`] too.

mod chars;
mod dates;
mod facts;
mod flat;
mod hygiene;
mod korean;
mod parity;
mod punctuation;
mod rules;
mod same;
mod spaces;
mod terms;
mod tone;
mod waivers;

pub(crate) use self::waivers::Verdict;

use crate::base::diag::Diagnostic;
use crate::base::source::Sources;
use crate::localize::Locales;
use crate::localize::analyse::LocaleFinding;
use crate::model::{Language, MeetingId, Workspace};

/// What the rules look at.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    /// The facts.
    pub workspace: &'a Workspace,
    /// The words.
    pub locales: &'a Locales,
    /// The files.
    pub sources: &'a Sources,
}

/// A finding of a rule, and what it takes to waive it.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// The finding, with the message that it is about.
    pub finding: LocaleFinding,
    /// Whether a waiver must say by whom (severity `block`).
    pub block: bool,
}

impl Found {
    /// A finding about a message.
    pub(crate) fn new(
        language: Language,
        meeting: Option<&MeetingId>,
        id: &str,
        diagnostic: Diagnostic,
    ) -> Self {
        let finding =
            LocaleFinding { language, meeting: meeting.cloned(), id: Some(id.to_owned()), diagnostic };
        Self { finding, block: false }
    }
}

/// Runs every rule and applies the waivers.
pub(crate) fn lint(context: Context<'_>) -> Verdict {
    // Each set of rules is `fn check(context: Context<'_>) -> Vec<Found>`.
    let mut found = rules::check(context);
    found.extend(terms::check(context));
    found.extend(facts::check(context));
    found.sort_by_key(|one| one.finding.diagnostic.span);
    waivers::apply(context, found)
}
