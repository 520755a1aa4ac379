//! What the program is connected to: its outputs, whether people watch, and its interruption.

use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::base::phrase::{Phrase, UiLanguage};
use crate::commands::ending::Stop;

/// Where results and findings go, and who reads them.
pub struct Terminal<'a> {
    /// Results.
    pub out: &'a mut dyn Write,
    /// Findings and progress.
    pub err: &'a mut dyn Write,
    /// Whether findings may be coloured.
    pub colour: bool,
    /// Whether a progress bar may be drawn.
    pub progress: bool,
    /// Set by Ctrl-C.
    pub interrupt: Interrupt,
    /// The language of findings; `--ui-language` goes before it.
    pub language: UiLanguage,
    /// The folder that relative paths start from.
    pub folder: PathBuf,
    /// The folder in which `check` remembers what it found sound; without it everything is looked at each time.
    pub cache: Option<PathBuf>,
}

impl Terminal<'_> {
    /// Says something to the person who runs the program: a line on stderr, in their language.
    pub(super) fn say(&mut self, phrase: &Phrase) {
        let _ = writeln!(self.err, "{}", phrase.render(self.language));
    }

    /// Writes a result. A reader that has closed the pipe, such as `head`, wants no more: that is no failure.
    pub(super) fn print(&mut self, text: &[u8]) -> Result<(), Stop> {
        match self.out.write_all(text).and_then(|()| self.out.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Stop::unwritable("stdout", &error)),
            _ => Ok(()),
        }
    }
}

/// The interruption of a run: asked for by Ctrl-C, heeded between documents.
#[derive(Debug, Clone, Default)]
pub struct Interrupt {
    asked: Arc<AtomicBool>,
    staging: Arc<Mutex<Option<PathBuf>>>,
}

impl Interrupt {
    /// Whether the run is to stop.
    pub fn is_asked(&self) -> bool {
        self.asked.load(Ordering::Relaxed)
    }

    /// Remembers the hidden folder to remove.
    pub fn watch(&self, folder: Option<PathBuf>) {
        *self.staging.lock().unwrap_or_else(PoisonError::into_inner) = folder;
    }

    /// Runs `publish`, during which an interruption waits.
    pub fn hold<T>(&self, publish: impl FnOnce() -> T) -> T {
        let mut staging = self.staging.lock().unwrap_or_else(PoisonError::into_inner);
        let result = publish();
        *staging = None;
        result
    }

    /// Stops the run: what is being written is removed, what is being published is finished first.
    pub fn stop(&self) {
        self.asked.store(true, Ordering::Relaxed);
        let staging = self.staging.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(folder) = &*staging {
            // A document may just be written into it: try again until it is gone.
            for _ in 0..20 {
                if std::fs::remove_dir_all(folder).is_ok() || !folder.exists() {
                    break;
                }
                std::thread::sleep(std::time::Duration::from_millis(5));
            }
        }
    }
}
