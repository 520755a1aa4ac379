//! Layer `lint`: what is wrong with the words themselves, beyond what Fluent and the message contract ask for.
//!
//! Each rule looks at texts with their places on disk and reports [`Found`]; a waiver at the message takes a finding
//! back (`waivers`). Rules of terms (`terms`) and of facts (`facts`) look at messages as they print (`printed`), the
//! others at what is written (`rules`).

mod chars;
pub(crate) mod claims;
mod dates;
mod facts;
mod flat;
mod hygiene;
mod korean;
mod later;
mod parity;
mod printed;
mod punctuation;
mod rules;
mod same;
mod spaces;
pub(crate) mod terms;
mod tone;
mod waivers;
mod wordings;

pub(crate) use self::waivers::Verdict;

use std::collections::BTreeSet;

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
    /// The facts as of an earlier day, where only these are printed.
    pub known: Option<&'a Workspace>,
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

/// Which messages the rules look at, and for what: those that all meetings share, and some or all meetings' own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scopes<'a> {
    /// The meetings; none for all.
    pub meetings: Option<&'a BTreeSet<MeetingId>>,
    /// Whether rules that only warn are run too.
    pub warnings: bool,
    /// Meetings in whose messages nothing was found as they are now: the rules that look at each meeting by itself leave
    /// them alone.
    pub sound: Option<&'a BTreeSet<MeetingId>>,
}

impl<'a> Scopes<'a> {
    /// Whether a meeting's messages, or the shared ones, are looked at.
    fn has(self, meeting: Option<&MeetingId>) -> bool {
        meeting.is_none_or(|id| self.meetings.is_none_or(|meetings| meetings.contains(id)))
    }

    /// The scopes that are to be looked at one by one, the shared one first.
    fn list(self, context: Context<'a>) -> Vec<Option<&'a MeetingId>> {
        let own = context.locales.catalogs.values().flat_map(|catalog| catalog.meetings.keys());
        let is_new = |id: &MeetingId| self.sound.is_none_or(|sound| !sound.contains(id));
        let own: BTreeSet<&MeetingId> = own.filter(|id| self.has(Some(id)) && is_new(id)).collect();
        std::iter::once(None).chain(own.into_iter().map(Some)).collect()
    }
}

/// Runs every rule on some messages and applies the waivers.
pub(crate) fn lint(context: Context<'_>, scopes: Scopes<'_>) -> Verdict {
    let mut found = rules::check(context, scopes);
    found.extend(printed::check(context, scopes));
    let unsound = found.iter().filter_map(|one| one.finding.meeting.clone()).collect();
    found.extend(wordings::check(context, scopes));
    found.sort_by_key(|one| one.finding.diagnostic.span);
    Verdict { unsound, ..waivers::apply(context, scopes, found) }
}
