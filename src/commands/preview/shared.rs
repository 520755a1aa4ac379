//! What the server and the thread that sets pages both know.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use tokio::sync::{broadcast, oneshot, watch};

use crate::base::fs::Root;
use crate::base::glyphs::Coverage;
use crate::base::phrase::UiLanguage;
use crate::commands::ending::Stop;
use crate::commands::preview::desk::Task;
use crate::commands::preview::findings::Finding;
use crate::commands::preview::history::{History, Way};
use crate::commands::preview::shown::{Key, Shown};
use crate::commands::session::Session;
use crate::commands::terminal::Interrupt;

/// How many events a page may lag behind before it is told to look at everything anew.
const LAG: usize = 64;

/// The workspace as it was last read.
pub(super) struct State {
    /// Counts the changes.
    pub generation: u64,
    /// The files; of earlier ones where `briefpack.toml` can't be read, none where it never could.
    pub session: Option<Arc<Session>>,
    /// Everything that is wrong.
    pub findings: Vec<Finding>,
    /// Whether something can't be read.
    pub broken: bool,
    /// The characters that the fonts have.
    pub coverage: Arc<Coverage>,
}

/// What pages are told.
#[derive(Debug, Clone)]
pub(super) struct Change {
    /// Counts the changes.
    pub generation: u64,
    /// The documents; `*` for all.
    pub documents: Vec<String>,
    /// How many findings there are.
    pub findings: usize,
    /// Whether something can't be read.
    pub broken: bool,
}

/// What the server and the thread that sets pages both know.
pub(super) struct Shared {
    /// The workspace's folder.
    pub root: Root,
    /// The language of findings where a request names none.
    pub language: UiLanguage,
    /// Ctrl-C waits for a file that is just being written.
    pub interrupt: Interrupt,
    /// What was saved: one save at a time.
    pub history: Mutex<History>,
    state: watch::Sender<Option<Arc<State>>>,
    documents: RwLock<BTreeMap<String, Arc<Shown>>>,
    events: broadcast::Sender<Change>,
    tasks: Sender<Task>,
}

impl Shared {
    /// Begins with nothing known.
    pub(super) fn new(root: Root, language: UiLanguage, interrupt: Interrupt, tasks: Sender<Task>) -> Self {
        Self {
            root,
            language,
            interrupt,
            history: Mutex::default(),
            state: watch::Sender::new(None),
            documents: RwLock::default(),
            events: broadcast::Sender::new(LAG),
            tasks,
        }
    }

    /// The name of the workspace's folder.
    pub(super) fn name(&self) -> Option<String> {
        let folder = self.root.path().canonicalize().ok()?;
        Some(folder.file_name()?.to_string_lossy().into_owned())
    }

    /// Whether something can be taken back, or done again.
    pub(super) fn has(&self, way: Way) -> bool {
        self.history.lock().unwrap_or_else(PoisonError::into_inner).next(way).is_some()
    }

    /// The workspace as it was last read; waits for the first reading.
    pub(super) async fn state(&self) -> Option<Arc<State>> {
        let mut state = self.state.subscribe();
        let known = state.wait_for(Option::is_some).await.ok()?;
        known.clone()
    }

    /// The workspace as it was last read, if it was.
    pub(super) fn known(&self) -> Option<Arc<State>> {
        self.state.borrow().clone()
    }

    /// Takes in a newly read workspace.
    pub(super) fn publish(&self, state: State) {
        self.state.send_replace(Some(Arc::new(state)));
    }

    /// Takes in what a document looks like.
    pub(super) fn show(&self, shown: Arc<Shown>) {
        let mut documents = self.documents.write().unwrap_or_else(PoisonError::into_inner);
        documents.insert(shown.key.name(), shown);
    }

    /// Lets go of a document.
    pub(super) fn close(&self, key: &Key) {
        self.documents.write().unwrap_or_else(PoisonError::into_inner).remove(&key.name());
    }

    /// A document by its name.
    pub(super) fn document(&self, name: &str) -> Option<Arc<Shown>> {
        self.documents.read().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    /// The picture of a page by its hash.
    pub(super) fn picture(&self, hash: &str) -> Option<String> {
        let documents: Vec<Arc<Shown>> =
            self.documents.read().unwrap_or_else(PoisonError::into_inner).values().cloned().collect();
        documents.iter().find_map(|shown| {
            let now = shown.pages.as_ref().and_then(|pages| pages.screen.svg(hash));
            now.or_else(|| shown.before.as_ref()?.svg(hash))
        })
    }

    /// Tells all pages.
    pub(super) fn tell(&self, change: Change) {
        // Where nobody listens, nobody need know.
        let _ = self.events.send(change);
    }

    /// Listens to what pages are told.
    pub(super) fn listen(&self) -> broadcast::Receiver<Change> {
        self.events.subscribe()
    }

    /// Says that files have changed; none named means that any may have.
    pub(super) fn changed(&self, files: BTreeSet<PathBuf>) {
        // The thread lives as long as the program.
        let _ = self.tasks.send(Task::Changed(files));
    }

    /// A document: as it is shown, else newly opened. None where the thread has ended.
    pub(super) async fn open(&self, key: Key) -> Option<Result<Arc<Shown>, Stop>> {
        if let Some(shown) = self.document(&key.name()) {
            self.tasks.send(Task::Seen(key)).ok()?;
            return Some(Ok(shown));
        }
        let (reply, answer) = oneshot::channel();
        self.tasks.send(Task::Open(key, reply)).ok()?;
        answer.await.ok()
    }
}
