//! Byte splices, and writing files all or nothing (layer `edit`).

use std::fs;
use std::io::{self, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::base::fs::{Root, plain};
use crate::base::phrase::{Phrase, phrase};

/// A change of one place: these bytes become that text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Splice {
    /// The bytes replaced; an empty range inserts.
    pub range: Range<usize>,
    /// What stands there afterwards.
    pub text: String,
}

/// Applies splices, which don't overlap, to a text. Two insertions at one place keep their order.
pub(crate) fn apply(text: &str, splices: &[Splice]) -> String {
    let mut sorted: Vec<&Splice> = splices.iter().collect();
    sorted.sort_by_key(|splice| (splice.range.start, splice.range.end));
    let mut out = String::with_capacity(text.len() + splices.iter().map(|s| s.text.len()).sum::<usize>());
    let mut at = 0;
    for splice in sorted {
        debug_assert!(splice.range.start >= at, "splices don't overlap");
        out.push_str(text.get(at..splice.range.start).unwrap_or_default());
        out.push_str(&splice.text);
        at = splice.range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

/// What ends the lines of a file: as its first line does.
pub(crate) fn line_ending(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if text.get(..at).is_some_and(|line| line.ends_with('\r')) => "\r\n",
        _ => "\n",
    }
}

/// A file that is to change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FileChange {
    /// The file, relative to the workspace.
    pub file: String,
    /// Its text when it was read; none if it was not there.
    pub before: Option<String>,
    /// Its text afterwards.
    pub after: String,
}

/// Why files were not written. None of them has changed, unless the failure names a later one.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// A file is no longer what was read.
    Changed(String),
    /// A file can't be written.
    Unwritable(String, io::Error),
}

impl Refusal {
    /// In words.
    pub(crate) fn message(&self) -> Phrase {
        match self {
            Self::Changed(file) => {
                phrase!("file-changed-meanwhile", file)
            }
            Self::Unwritable(file, error) => phrase!("cannot-write", path = file, error = plain(error)),
        }
    }
}

/// Writes files: each beside its place first, then all renamed. Nothing is written if one of them has changed.
pub(crate) fn write_all(root: &Root, changes: &[FileChange]) -> Result<(), Refusal> {
    let mut waiting = Waiting(Vec::new());
    for change in changes {
        let fail = |error| Refusal::Unwritable(change.file.clone(), error);
        let target = target(root, &change.file).map_err(fail)?;
        let hidden = hidden(&target);
        write(&hidden, &target, change.after.as_bytes()).map_err(fail)?;
        waiting.0.push((hidden, target));
    }
    // The last look comes after the slow part.
    for (change, (_, target)) in changes.iter().zip(&waiting.0) {
        let now = match fs::read(target) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(Refusal::Unwritable(change.file.clone(), error)),
        };
        if now.as_deref() != change.before.as_ref().map(String::as_bytes) {
            return Err(Refusal::Changed(change.file.clone()));
        }
    }
    for (change, (hidden, target)) in changes.iter().zip(&waiting.0) {
        fs::rename(hidden, target).map_err(|error| Refusal::Unwritable(change.file.clone(), error))?;
    }
    Ok(())
}

/// Files written beside their places; what isn't renamed is removed.
struct Waiting(Vec<(PathBuf, PathBuf)>);

impl Drop for Waiting {
    fn drop(&mut self) {
        for (hidden, _) in &self.0 {
            // Renamed files are gone, and about others nothing more can be done.
            let _ = fs::remove_file(hidden);
        }
    }
}

/// The real place of a file, inside the workspace.
fn target(root: &Root, file: &str) -> io::Result<PathBuf> {
    let outside = || io::Error::new(io::ErrorKind::PermissionDenied, "the path leaves the workspace");
    if !Root::is_inside(file) {
        return Err(outside());
    }
    let real = root.path().canonicalize()?;
    let path = real.join(file);
    let path = match path.canonicalize() {
        Ok(path) => path,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let folder = path.parent().unwrap_or(&real);
            // A link may only be followed when it is known where it leads.
            let known = folder.ancestors().find_map(|above| above.canonicalize().ok()).unwrap_or_default();
            if !known.starts_with(&real) {
                return Err(outside());
            }
            fs::create_dir_all(folder)?;
            folder.canonicalize()?.join(path.file_name().unwrap_or_default())
        }
        Err(error) => return Err(error),
    };
    if path.starts_with(&real) { Ok(path) } else { Err(outside()) }
}

fn hidden(target: &Path) -> PathBuf {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    target.with_file_name(format!(".{name}.{}", std::process::id()))
}

fn write(hidden: &Path, target: &Path, bytes: &[u8]) -> io::Result<()> {
    let result = (|| {
        let mut file = fs::File::create(hidden)?;
        file.write_all(bytes)?;
        if let Ok(meta) = fs::metadata(target) {
            if meta.permissions().readonly() {
                return Err(io::Error::from(io::ErrorKind::PermissionDenied));
            }
            file.set_permissions(meta.permissions())?;
        }
        file.sync_all()
    })();
    if result.is_err() {
        let _ = fs::remove_file(hidden);
    }
    result
}
