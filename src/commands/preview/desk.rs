//! The thread that reads, composes and sets: whatever it does, questions are answered from what it has shown before.

use std::collections::{BTreeSet, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use rayon::ThreadPool;
use tokio::sync::oneshot;

use crate::base::diag::Diagnostic;
use crate::base::fs::Root;
use crate::base::glyphs::Coverage;
use crate::base::phrase::phrase;
use crate::commands::build::Output;
use crate::commands::check;
use crate::commands::ending::Stop;
use crate::commands::preview::findings::{Finding, tell};
use crate::commands::preview::press::{Press, Set, output};
use crate::commands::preview::shared::{Change, Shared, State};
use crate::commands::preview::shown::{Key, Shown};
use crate::commands::select;
use crate::commands::session::Session;
use crate::commands::watching::Watching;
use crate::typeset;

/// How many documents are kept set.
const OPEN: usize = 3;

/// How many times in a row the findings wait for newer files.
const PATIENCE: u32 = 3;

/// How long the findings wait for the pages to be fetched.
const BREATH: Duration = Duration::from_millis(60);

/// How many changes of the files the engine's memory outlives its last use.
const MEMORY: usize = 1;

/// Something to do.
pub(super) enum Task {
    /// Files have changed; none named means that any may have.
    Changed(BTreeSet<PathBuf>),
    /// A document is wanted.
    Open(Key, oneshot::Sender<Result<Arc<Shown>, Stop>>),
    /// A document that is open is looked at.
    Seen(Key),
}

/// An open document.
struct Open {
    key: Key,
    output: Output,
    /// What composing and setting it has brought, until the files change.
    set: Option<Set>,
}

/// The workspace, and what of it is on the screen.
pub(super) struct Desk {
    shared: Arc<Shared>,
    watching: Option<Watching>,
    pool: ThreadPool,
    /// The newest files of which something could be read.
    session: Option<Arc<Session>>,
    /// What is wrong with the newest files, where nothing could be read of them.
    unread: Option<Vec<Finding>>,
    press: Option<Press>,
    /// The document asked for last comes first.
    open: Vec<Open>,
    generation: u64,
    /// Whether the findings are those of the newest files.
    checked: bool,
}

impl Desk {
    /// Prepares to work.
    pub(super) fn new(shared: Arc<Shared>, watching: Option<Watching>, pool: ThreadPool) -> Self {
        let (session, unread, press, open) = (None, None, None, Vec::new());
        Self { shared, watching, pool, session, unread, press, open, generation: 0, checked: false }
    }

    /// Works until nobody can want anything more.
    pub(super) fn work(mut self, tasks: &Receiver<Task>) {
        // What changes while the files are first read is to be noticed.
        self.guarded(Self::follow);
        let mut changed = Some(BTreeSet::new());
        let mut wanted = VecDeque::new();
        let mut waited = 0;
        let mut breath = Instant::now();
        loop {
            let idle = changed.is_none() && wanted.is_empty();
            let first = match idle {
                true if self.checked => tasks.recv().ok(),
                true => tasks.recv_timeout(breath.saturating_duration_since(Instant::now())).ok(),
                false => None,
            };
            if idle && self.checked && first.is_none() {
                return;
            }
            for task in first.into_iter().chain(tasks.try_iter()) {
                match task {
                    Task::Changed(files) => changed = Some(merged(changed.take(), files)),
                    Task::Open(key, reply) => wanted.push_back((key, reply)),
                    Task::Seen(key) => _ = self.put_first(&key),
                }
            }
            if let Some(files) = changed.take().filter(|files| self.is_real(files)) {
                waited += u32::from(!self.checked);
                self.checked = false;
                self.guarded(|desk| desk.read(&files));
                for index in 0..self.open.len() {
                    self.guarded(|desk| desk.set(index));
                }
                if waited < PATIENCE {
                    breath = Instant::now() + if self.open.is_empty() { Duration::ZERO } else { BREATH };
                    continue;
                }
            } else if let Some((key, reply)) = wanted.pop_front() {
                let shown = self.guarded(|desk| desk.open(key));
                let fault = || Err(Stop::environment("program-fault", bug()));
                // A page that has gone meanwhile wants no answer.
                let _ = reply.send(shown.unwrap_or_else(fault));
                continue;
            }
            if !self.checked && (waited >= PATIENCE || breath <= Instant::now()) {
                waited = 0;
                self.checked = true;
                self.guarded(Self::look);
                typeset::forget(MEMORY);
            }
        }
    }

    /// Does something; a fault of ours costs this, and not the thread.
    fn guarded<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> Option<T> {
        let done = catch_unwind(AssertUnwindSafe(|| work(self)));
        if done.is_err() {
            self.press = None;
            let fault = Diagnostic::error("program-fault", bug()).hint(phrase!("program-fault.hint"));
            let finding = Finding { diagnostic: fault, file: None, at: None, locale: None, id: None };
            let session = self.session.clone();
            let (generation, findings) = (self.generation, vec![finding]);
            self.shared.publish(State {
                generation,
                session,
                findings,
                broken: true,
                coverage: self.coverage(),
            });
            self.tell(vec!["*".to_owned()], 1, true);
        }
        done.ok()
    }

    fn coverage(&self) -> Arc<Coverage> {
        self.press.as_ref().map_or_else(Press::built_in, |press| Arc::clone(&press.coverage))
    }

    fn tell(&self, documents: Vec<String>, findings: usize, broken: bool) {
        self.shared.tell(Change { generation: self.generation, documents, findings, broken });
    }

    /// Whether one of these files isn't what was last read.
    fn is_real(&self, files: &BTreeSet<PathBuf>) -> bool {
        let Some(session) = self.session.as_ref().filter(|_| self.unread.is_none()) else { return true };
        let differs = |path: &PathBuf| {
            let Some(name) = self.shared.root.relative(path) else { return false };
            let known = session.sources.find(&name).map(|file| session.sources.get(file));
            known.is_none_or(|known| !self.shared.root.holds(&name, known.text().as_bytes()))
        };
        files.is_empty() || files.iter().any(differs)
    }

    /// Watches the folders that the workspace names.
    fn follow(&mut self) {
        let Ok(root) = Root::open(self.shared.root.path()) else { return };
        if let Some(watching) = &mut self.watching {
            watching.follow(&Session::read_facts(root).loaded.paths, &BTreeSet::new());
        }
    }

    /// Reads the workspace.
    fn read(&mut self, files: &BTreeSet<PathBuf>) {
        self.generation += 1;
        let Ok(root) = Root::open(self.shared.root.path()) else { return };
        let pool = &self.pool;
        let before = self.session.as_deref().filter(|_| self.unread.is_none());
        let mut session = pool.install(|| Session::read_again(root, before, files));
        if let Some(watching) = &mut self.watching {
            watching.follow(&session.loaded.paths, files);
        }
        if session.workspace().is_none() {
            self.unread = Some(tell(session.findings.clone().into_sorted(), &session));
            return;
        }
        self.unread = None;
        self.press = Some(Press::renewed(self.press.take(), &mut session, files));
        self.session = Some(Arc::new(session));
    }

    /// Opens a document, or gives it as it is.
    fn open(&mut self, key: Key) -> Result<Arc<Shown>, Stop> {
        if !self.put_first(&key) {
            let session =
                self.session.as_ref().ok_or_else(|| Stop::usage(phrase!("preview-unread"), None))?;
            let output = output(session, &key)?;
            self.open.insert(0, Open { key: key.clone(), output, set: None });
            for closed in self.open.drain(OPEN.min(self.open.len())..) {
                self.shared.close(&closed.key);
            }
        }
        if self.open.first().is_some_and(|open| open.set.is_none()) {
            self.set(0);
        }
        self.shared.document(&key.name()).ok_or_else(|| Stop::usage(phrase!("preview-unread"), None))
    }

    /// Notes that a document is looked at; false where it isn't open.
    fn put_first(&mut self, key: &Key) -> bool {
        let at = self.open.iter().position(|open| open.key == *key);
        if let Some(at) = at {
            let open = self.open.remove(at);
            self.open.insert(0, open);
        }
        at.is_some()
    }

    /// Sets an open document and shows it.
    fn set(&mut self, index: usize) {
        let Some(open) = self.open.get_mut(index) else { return };
        let name = open.key.name();
        let before = self.shared.document(&name);
        let earlier = before.as_ref().and_then(|shown| shown.pages.clone());
        let (key, generation) = (open.key.clone(), self.generation);
        let ready = self.session.as_deref().zip(self.press.as_ref()).filter(|_| self.unread.is_none());
        let Some((session, press)) = ready else {
            let findings = self.unread.clone().unwrap_or_default();
            let (count, pages) = (findings.len(), earlier);
            let before = before.and_then(|shown| shown.before.clone());
            self.shared.show(Arc::new(Shown { key, generation, broken: true, pages, before, findings }));
            self.tell(vec![name], count, true);
            return;
        };
        // The document may no longer be there as it was: a meeting's file may have gone.
        if let Ok(output) = output(session, &open.key) {
            open.output = output;
        }
        let before_this = earlier.as_ref().map(|pages| &*pages.screen);
        let mut set = self.pool.install(|| press.set(session, &open.output, before_this));
        let broken = set.pages.is_none();
        let known = before.as_ref().filter(|_| !broken && !self.checked);
        let findings = match known {
            // Until the findings are worked out anew those before serve better than a part of them.
            Some(before) => before.findings.clone(),
            None => self.pool.install(|| judged(session, &open.output, &mut set, &press.coverage)),
        };
        let pages = set.pages.clone();
        let screen = earlier.as_ref().map(|pages| Arc::clone(&pages.screen)).filter(|_| !broken);
        let screen = screen.or_else(|| before.as_ref()?.before.clone());
        let count = findings.len();
        if let Some(pages) = &pages {
            let screen = Arc::clone(&pages.screen);
            self.pool.spawn(move || screen.draw_ahead());
        }
        let pages = pages.or(earlier);
        if let Some(open) = self.open.get_mut(index) {
            open.set = Some(set);
        }
        self.shared.show(Arc::new(Shown { key, generation, broken, pages, before: screen, findings }));
        self.tell(vec![name], count, broken);
    }

    /// Works out all findings.
    fn look(&mut self) {
        if let Some(findings) = &self.unread {
            let (session, findings) = (self.session.clone(), findings.clone());
            let count = findings.len();
            self.shared.publish(State {
                generation: self.generation,
                session,
                findings,
                broken: true,
                coverage: self.coverage(),
            });
            self.tell(vec!["*".to_owned()], count, true);
            return;
        }
        // Nobody else has the newest files yet.
        let Some(session) = self.session.as_mut().and_then(Arc::get_mut) else { return };
        let pool = &self.pool;
        pool.install(|| session.lint_all());
        let (Some(session), Some(press)) = (self.session.as_ref(), self.press.as_ref()) else { return };
        let locales = check::languages(&[], session).unwrap_or_default();
        let outputs = session
            .workspace()
            .map_or_else(Vec::new, |(workspace, _)| check::outputs(workspace, &locales, &[]));
        let mut found = pool.install(|| select::everything(session, &outputs, &press.coverage, &locales));
        found.extend(press.faults().iter().cloned());
        let mut broken = session.findings.has_errors();
        for open in &mut self.open {
            let Some(set) = &mut open.set else { continue };
            let Some(before) = self.shared.document(&open.key.name()) else { continue };
            let findings = pool.install(|| judged(session, &open.output, set, &press.coverage));
            broken |= before.broken;
            self.shared.show(Arc::new(Shown { findings, ..(*before).clone() }));
        }
        let findings = tell(found, session);
        let (generation, count) = (self.generation, findings.len());
        let session = Some(Arc::clone(session));
        self.shared.publish(State { generation, session, findings, broken, coverage: self.coverage() });
        self.tell(vec!["*".to_owned()], count, broken);
    }
}

/// What is wrong with a document.
fn judged(session: &Session, output: &Output, set: &mut Set, coverage: &Coverage) -> Vec<Finding> {
    set.check(session, coverage);
    let mut found = select::judge(session, std::slice::from_ref(output), set.tried.clone()).findings;
    found.extend(set.found.iter().cloned());
    tell(found, session)
}

/// A fault of ours, in words.
fn bug() -> crate::base::phrase::Phrase {
    phrase!("bug", version = env!("CARGO_PKG_VERSION"))
}

/// Both sets of files; any file where one of them means that.
fn merged(one: Option<BTreeSet<PathBuf>>, other: BTreeSet<PathBuf>) -> BTreeSet<PathBuf> {
    match one {
        Some(one) if one.is_empty() || other.is_empty() => BTreeSet::new(),
        Some(mut one) => {
            one.extend(other);
            one
        }
        None => other,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::mpsc::channel;

    use super::*;
    use crate::base::phrase::UiLanguage;
    use crate::commands::terminal::Interrupt;

    #[test]
    fn a_fault_of_ours_is_a_finding_and_the_thread_goes_on() {
        let root = Root::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository is a workspace");
        let (tasks, work) = channel();
        let shared = Arc::new(Shared::new(root, UiLanguage::En, Interrupt::default(), tasks));
        let mut told = shared.listen();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("threads");
        let mut desk = Desk::new(Arc::clone(&shared), None, pool);
        assert!(desk.guarded(|_| -> () { panic!("on purpose") }).is_none());
        let state = shared.known().expect("published");
        assert_eq!(
            state.findings.iter().map(|one| one.diagnostic.code).collect::<Vec<_>>(),
            ["program-fault"]
        );
        assert!(state.broken && told.try_recv().is_ok_and(|change| change.broken));
        // What comes next is done as ever, until nobody is left who could ask.
        shared.changed(BTreeSet::new());
        let thread = std::thread::spawn(move || desk.work(&work));
        let read = std::iter::repeat_with(|| std::thread::sleep(Duration::from_millis(20)));
        let read = read.take(3_000).any(|()| shared.known().is_some_and(|state| state.session.is_some()));
        assert!(read && !thread.is_finished());
    }
}
