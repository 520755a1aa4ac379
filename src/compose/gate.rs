//! The gate: what an edition withholds gets no further (layer `compose`).
//!
//! [`Gate::of`] puts a screen before the workspace of a job, and [`Gate::open`] gives the job as all of `compose` gets it:
//! [`Screened`], whose workspace holds what the edition may show and nothing else. A briefing leaves `compose` only as
//! [`Filtered`], which takes a screened job to make and can't be changed afterwards; `typeset` takes nothing else. The
//! fields of both are private to this file, so that the compiler refuses any way round.

use std::ops::Deref;

use crate::base::hash::sha256;
use crate::compose::Job;
use crate::compose::briefing::{Briefing, Origin};
use crate::compose::changes::Changes;
use crate::model::{Audience, Layout, Meeting, Screen, Section};

/// A job with a screen before its workspace.
pub(crate) struct Gate<'a> {
    job: Job<'a>,
    screen: Screen<'a>,
}

impl<'a> Gate<'a> {
    /// Puts the screen of the job's edition before its workspace.
    pub(crate) fn of(job: &Job<'a>) -> Self {
        Self { screen: job.workspace.shown_to(job.edition), job: job.clone() }
    }

    /// The job behind the screen.
    pub(crate) fn open(&self) -> Screened<'_> {
        Screened(Job { workspace: &self.screen, ..self.job.clone() })
    }
}

/// A job whose workspace is what its edition may see.
#[derive(Debug, Clone)]
pub(crate) struct Screened<'a>(Job<'a>);

impl<'a> Deref for Screened<'a> {
    type Target = Job<'a>;

    fn deref(&self) -> &Job<'a> {
        &self.0
    }
}

impl Screened<'_> {
    /// Whether it is for the own side alone.
    pub(crate) fn is_internal(&self) -> bool {
        self.edition.audience == Audience::Internal
    }

    /// Whether the edition prints a section of a meeting's brief.
    pub(crate) fn prints(&self, meeting: &Meeting, section: Section) -> bool {
        meeting.prints(self.edition, section)
    }

    /// Whether the edition prints a section of the pack.
    pub(crate) fn prints_in_pack(&self, section: Section) -> bool {
        let open = self.workspace.config.sections.get(&section);
        self.edition.sections.contains(&section) && open.is_none_or(|readers| self.edition.shows(readers))
    }

    /// Whether this is its layout.
    pub(crate) fn is_laid_out(&self, layout: Layout) -> bool {
        self.edition.layout == layout
    }
}

/// A briefing that has gone through the gate: the one thing that can be set.
///
/// It can be read by all,
///
/// ```
/// fn read(filtered: &briefpack::Filtered) -> &briefpack::Briefing { filtered }
/// ```
///
/// and made by nobody but `compose`.
///
/// ```compile_fail
/// fn make(briefing: briefpack::Briefing) -> briefpack::Filtered { briefpack::Filtered(briefing) }
/// ```
///
/// ```compile_fail
/// fn change(filtered: &mut briefpack::Filtered) -> &mut briefpack::Briefing { filtered }
/// ```
#[derive(Debug, Clone)]
pub struct Filtered(Briefing);

impl Filtered {
    /// Takes what was composed of a screened job.
    pub(super) fn of(_: &Screened<'_>, briefing: Briefing) -> Self {
        Self(briefing)
    }

    /// Gives it its content id: eight characters of the hash of all that is printed.
    pub(crate) fn seal(&mut self) {
        let json = serde_json::to_vec(&self.0).unwrap_or_default();
        let document = &mut self.0.document;
        document.content_id = sha256(&json).to_uppercase().chars().take(8).collect();
        document.keywords = vec![
            document.id.clone(),
            document.edition.clone(),
            document.set.clone(),
            document.content_id.clone(),
        ];
    }

    /// The same with another content id, and without keywords, which hold it too: on a screen, its own would change every
    /// page with every word.
    pub(crate) fn called(mut self, content_id: &str) -> Self {
        content_id.clone_into(&mut self.0.document.content_id);
        self.0.document.keywords.clear();
        self
    }

    /// The same with its changes since an earlier version marked; `origins` are of the texts that say so. Its content, and so
    /// its content id, stay the same.
    pub(super) fn marked(&self, changes: Changes, origins: Vec<Origin>) -> Self {
        let mut briefing = self.0.clone();
        briefing.origins.extend(origins);
        briefing.changes = Some(changes);
        Self(briefing)
    }

    /// Opens it again, so that a test may plant what should not be there.
    #[cfg(test)]
    pub(crate) fn spoil(&mut self) -> &mut Briefing {
        &mut self.0
    }
}

impl Deref for Filtered {
    type Target = Briefing;

    fn deref(&self) -> &Briefing {
        &self.0
    }
}
