//! One workspace in the editor: its open documents, what the last check found, when the next is due.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::base::fs::Root;
use crate::base::source::Span;
use crate::commands::lsp::diagnostics::Published;
use crate::commands::lsp::document::Document;
use crate::commands::lsp::lines::{Encoding, Lines};
use crate::commands::lsp::uri::uri_of;
use crate::commands::lsp::worker::{Checked, Done, Job};

/// How long nothing must be typed before a check begins.
const PAUSE: Duration = Duration::from_millis(120);

/// How many checks in a row may be given up for newer texts.
const PATIENCE: u32 = 3;

/// One workspace in the editor.
pub(super) struct Desk {
    /// The folder, to tell paths by.
    pub root: Root,
    /// The open documents by their path relative to the folder.
    pub documents: BTreeMap<String, Document>,
    /// What the last check found.
    pub checked: Option<Box<Checked>>,
    /// What the editor has been told.
    pub published: Published,
    encoding: Encoding,
    newest: Arc<AtomicU64>,
    due: Option<Instant>,
    running: bool,
    given_up: u32,
}

impl Desk {
    /// Opens a workspace; a check is due at once.
    pub(super) fn open(folder: &Path, encoding: Encoding) -> Option<Self> {
        Some(Self {
            root: Root::open(folder).ok()?,
            documents: BTreeMap::new(),
            checked: None,
            published: Published::default(),
            encoding,
            newest: Arc::default(),
            due: Some(Instant::now()),
            running: false,
            given_up: 0,
        })
    }

    /// Something has changed: a check is due when nothing more does.
    pub(super) fn touch(&mut self) {
        self.newest.fetch_add(1, Ordering::Relaxed);
        let pause = if self.checked.is_some() { PAUSE } else { Duration::ZERO };
        self.due = Some(Instant::now() + pause);
    }

    /// When the next check is due, unless one is running.
    pub(super) fn due(&self) -> Option<Instant> {
        self.due.filter(|_| !self.running)
    }

    /// Whether an answer had better wait for the first check.
    pub(super) fn is_fresh(&self) -> bool {
        self.checked.is_none() && (self.running || self.due.is_some())
    }

    /// Whether something has changed since the last check.
    pub(super) fn is_dirty(&self) -> bool {
        self.running || self.due.is_some()
    }

    /// Begins the check that is due.
    pub(super) fn begin(&mut self) -> Job {
        self.due = None;
        self.running = true;
        let documents = || self.documents.iter();
        Job {
            folder: self.root.path().to_path_buf(),
            overlay: documents().map(|(name, open)| (name.clone(), Arc::clone(&open.text))).collect(),
            versions: documents().map(|(name, open)| (name.clone(), open.version)).collect(),
            generation: self.newest.load(Ordering::Relaxed),
            newest: Arc::clone(&self.newest),
            may_stop: self.given_up < PATIENCE,
        }
    }

    /// Takes in what a check found. Gives it back where the facts could not be read at all: what was known before
    /// serves better for answers.
    pub(super) fn end(&mut self, done: Done) -> Option<Box<Checked>> {
        self.running = false;
        let Some(checked) = done.checked else {
            let superseded = self.newest.load(Ordering::Relaxed) > done.generation;
            self.given_up += u32::from(superseded);
            return None;
        };
        self.given_up = 0;
        if checked.session.workspace().is_none() && self.checked.is_some() {
            return Some(checked);
        }
        self.checked = Some(checked);
        None
    }

    /// The place of a span in the last check's files. Where the file is open, it is looked at as it stands there:
    /// `find` gives the bytes in its text.
    pub(super) fn location(
        &self,
        span: Span,
        find: impl FnOnce(&Document) -> Option<std::ops::Range<usize>>,
    ) -> Option<lsp_types::Location> {
        let file = self.checked.as_ref()?.session.sources.get(span.file);
        let uri = match self.documents.get(file.name()) {
            Some(open) => open.uri.clone(),
            None => uri_of(&self.path(file.name()).filter(|path| path.is_file())?)?,
        };
        let range = match self.documents.get(file.name()) {
            Some(open) if *open.text != **file.text() => open.range(&find(open)?),
            _ => self.lines(file.text()).range(file.text(), &(span.start..span.end)),
        };
        Some(lsp_types::Location { uri, range })
    }

    /// The lines of a text, in the editor's columns.
    pub(super) fn lines(&self, text: &str) -> Lines {
        Lines::of(text, self.encoding)
    }

    /// Where a file of the workspace stands; none for what is built in.
    pub(super) fn path(&self, name: &str) -> Option<PathBuf> {
        (!name.starts_with("built-in/")).then(|| self.root.path().join(name))
    }
}
