//! The thread that checks, so that questions are answered meanwhile.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender};

use crate::base::diag::Diagnostic;
use crate::base::fs::{Overlay, Root};
use crate::commands::check;
use crate::commands::lsp::server::Event;
use crate::commands::session::Session;
use crate::commands::sound::Sound;

/// One run of all checks.
pub(super) struct Job {
    /// The workspace.
    pub folder: PathBuf,
    /// What the editor holds.
    pub overlay: Overlay,
    /// The versions of the documents in the overlay.
    pub versions: BTreeMap<String, i32>,
    /// The state of the documents that the run is about.
    pub generation: u64,
    /// The newest state: a run about an older one is given up.
    pub newest: Arc<AtomicU64>,
    /// Whether the run may be given up: after several that were, one goes to its end.
    pub may_stop: bool,
}

impl Job {
    fn is_superseded(&self) -> bool {
        self.may_stop && self.newest.load(Ordering::Relaxed) > self.generation
    }

    fn run(&self, sound: &mut Sound) -> Option<Checked> {
        let root = Root::open(&self.folder).ok()?.with_overlay(self.overlay.clone());
        let mut session = Session::read(root);
        if self.is_superseded() {
            return None;
        }
        let locales = check::languages(&[], &session).ok()?;
        let (findings, _) = check::all_findings(&mut session, &locales, sound, || !self.is_superseded())?;
        Some(Checked { session, findings, versions: self.versions.clone() })
    }
}

/// What a run found.
pub(super) struct Checked {
    /// The workspace as it was read.
    pub session: Session,
    /// Everything that is wrong.
    pub findings: Vec<Diagnostic>,
    /// The versions of the open documents that were read.
    pub versions: BTreeMap<String, i32>,
}

/// How a run ended.
pub(super) struct Done {
    /// The workspace.
    pub folder: PathBuf,
    /// The state that it was about.
    pub generation: u64,
    /// What was found; none if it was given up.
    pub checked: Option<Box<Checked>>,
    /// Whether it failed by a fault of ours.
    pub failed: bool,
}

/// Runs jobs until there are no more.
pub(super) fn work(jobs: &Receiver<Job>, events: &Sender<Event>) {
    let mut sound: BTreeMap<PathBuf, Sound> = BTreeMap::new();
    for job in jobs {
        let known = sound.entry(job.folder.clone()).or_default();
        let (checked, failed) = match catch_unwind(AssertUnwindSafe(|| job.run(known))) {
            Ok(checked) => (checked.map(Box::new), false),
            Err(_) => (None, true),
        };
        let done = Done { folder: job.folder, generation: job.generation, checked, failed };
        if events.send(Event::Done(done)).is_err() {
            return;
        }
    }
}
