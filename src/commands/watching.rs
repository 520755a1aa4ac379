//! Watching the files of a workspace: what `preview` and `watch` are told when something changes.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::load::Paths;

/// How long nothing must change before it is told.
const PAUSE: Duration = Duration::from_millis(30);

/// How long a storm of changes is waited for at most.
const LONGEST: Duration = Duration::from_millis(300);

/// How many files are told apart; of more, any may have changed.
const MANY: usize = 500;

/// The endings of files that count.
const OURS: [&str; 9] = ["ftl", "toml", "typ", "svg", "png", "jpg", "jpeg", "ttf", "otf"];

/// Watches the folders of a workspace for as long as it lives.
pub(super) struct Watching {
    watcher: RecommendedWatcher,
    root: PathBuf,
    watched: BTreeSet<PathBuf>,
    /// The folders that the workspace names, watched or not yet there.
    named: Named,
}

/// The folders that count, shared with the thread that collects.
type Named = Arc<Mutex<BTreeSet<PathBuf>>>;

impl Watching {
    /// Begins to watch a workspace's own folder; [`Watching::follow`] adds those that it names. `tell` is called with
    /// the files that have changed, none where any may have.
    pub(super) fn begin(
        root: &Path,
        tell: impl Fn(BTreeSet<PathBuf>) + Send + 'static,
    ) -> notify::Result<Self> {
        let root = root.canonicalize().map_err(notify::Error::io)?;
        let (events, seen) = channel();
        let mut watcher = notify::recommended_watcher(move |event| {
            // Once nobody collects, nobody need know.
            let _ = events.send(event);
        })?;
        watcher.watch(&root, RecursiveMode::NonRecursive)?;
        let named = Named::default();
        let place = Place { root: root.clone(), named: Arc::clone(&named) };
        std::thread::Builder::new()
            .name("watching".to_owned())
            .spawn(move || collect(&seen, &place, &tell))
            .map_err(notify::Error::io)?;
        Ok(Self { watcher, root, watched: BTreeSet::new(), named })
    }

    /// Watches the folders that the workspace names. Those that have changed themselves are watched anew.
    pub(super) fn follow(&mut self, paths: &Paths, changed: &BTreeSet<PathBuf>) {
        let named = [&paths.locales, &paths.seeds, &paths.templates, &paths.fonts];
        let wanted: BTreeSet<PathBuf> = named.into_iter().map(|folder| self.root.join(folder)).collect();
        self.named.lock().unwrap_or_else(PoisonError::into_inner).clone_from(&wanted);
        for folder in self.watched.clone() {
            if !wanted.contains(&folder) || changed.contains(&folder) {
                // A folder that has gone is watched no longer anyway.
                let _ = self.watcher.unwatch(&folder);
                self.watched.remove(&folder);
            }
        }
        for folder in wanted {
            // A link may lead out of the workspace: what it leads to is not read either.
            let inside = folder.canonicalize().is_ok_and(|real| real.starts_with(&self.root));
            if inside
                && !self.watched.contains(&folder)
                && self.watcher.watch(&folder, RecursiveMode::Recursive).is_ok()
            {
                self.watched.insert(folder);
            }
        }
    }
}

/// Collects what changes until nothing does for a while, and tells it.
fn collect(seen: &Receiver<notify::Result<Event>>, place: &Place, tell: &dyn Fn(BTreeSet<PathBuf>)) {
    while let Ok(first) = seen.recv() {
        let mut files = BTreeSet::new();
        let mut any = take(first, place, &mut files);
        let begun = Instant::now();
        let mut open = true;
        while open && begun.elapsed() < LONGEST {
            match seen.recv_timeout(PAUSE) {
                Ok(event) => any |= take(event, place, &mut files),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => open = false,
            }
        }
        if any || files.len() > MANY {
            tell(BTreeSet::new());
        } else if !files.is_empty() {
            tell(files);
        }
    }
}

/// Takes in an event; true where something was missed and any file may have changed.
fn take(event: notify::Result<Event>, place: &Place, files: &mut BTreeSet<PathBuf>) -> bool {
    let Ok(event) = event else { return true };
    if event.need_rescan() {
        return true;
    }
    let only_read = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
        EventKind::Access(_) => true,
        _ => false,
    };
    if !only_read {
        files.extend(event.paths.into_iter().filter(|path| place.counts(path)));
    }
    false
}

/// What is watched.
struct Place {
    root: PathBuf,
    named: Named,
}

impl Place {
    /// Whether a file is one that the workspace is made of. Hidden ones are somebody's half-written files.
    fn counts(&self, path: &Path) -> bool {
        let Ok(inner) = path.strip_prefix(&self.root) else { return false };
        let hidden = inner.iter().any(|part| part.to_string_lossy().starts_with('.'));
        let ending = inner.extension().and_then(|ending| ending.to_str());
        let named = self.named.lock().unwrap_or_else(PoisonError::into_inner);
        // Of the folders that lead to one that is named it counts that they are there.
        let inside = inner == Path::new("briefpack.toml")
            || named.iter().any(|folder| path.starts_with(folder) || folder.starts_with(path));
        // What has no ending is a folder, or may be one.
        inside && !hidden && ending.is_none_or(|ending| OURS.contains(&ending))
    }
}
