//! Reading a workspace and writing outputs, all or nothing (layer `base`).

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Phrase, phrase};

/// The largest input file that is read, in bytes.
pub(crate) const MAX_FILE: u64 = 16 * 1024 * 1024;

/// Texts that stand in the place of files, by their path relative to the root: what an editor holds unsaved.
pub(crate) type Overlay = BTreeMap<String, Arc<str>>;

/// The folder that holds `briefpack.toml` and what it names. Nothing outside it is read.
#[derive(Debug, Clone)]
pub(crate) struct Root {
    path: PathBuf,
    real: PathBuf,
    overlay: Arc<Overlay>,
}

impl Root {
    /// Opens a workspace folder.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let real = path.canonicalize()?;
        Ok(Self { path: path.to_path_buf(), real, overlay: Arc::default() })
    }

    /// The same folder, with some texts in the place of its files.
    pub(crate) fn with_overlay(self, overlay: Overlay) -> Self {
        Self { overlay: Arc::new(overlay), ..self }
    }

    /// The path of a file inside the folder relative to it, with `/`.
    pub(crate) fn relative(&self, file: &Path) -> Option<String> {
        let inner = file.strip_prefix(&self.path).or_else(|_| file.strip_prefix(&self.real)).ok()?;
        let parts: Option<Vec<&str>> = inner.iter().map(|part| part.to_str()).collect();
        parts.map(|parts| parts.join("/")).filter(|relative| Self::is_inside(relative))
    }

    /// The folder as the user named it.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The nearest folder at or above `from` that holds `briefpack.toml`.
    pub(crate) fn find(from: &Path) -> Option<PathBuf> {
        from.ancestors().find(|folder| folder.join("briefpack.toml").is_file()).map(Path::to_path_buf)
    }

    /// Whether a relative path stays inside a folder: no `..`, no root, no drive.
    pub(crate) fn is_inside(relative: &str) -> bool {
        !relative.is_empty()
            && !relative.contains('\\')
            && Path::new(relative).components().all(|part| matches!(part, Component::Normal(_)))
    }

    /// Whether a folder that is there leads out of the workspace by a link.
    pub(crate) fn leads_out(&self, relative: &str) -> bool {
        self.path.join(relative).canonicalize().is_ok_and(|real| !real.starts_with(&self.real))
    }

    /// Resolves a relative path, following links only inside the workspace.
    fn resolve(&self, relative: &str) -> io::Result<PathBuf> {
        let outside = || io::Error::new(io::ErrorKind::PermissionDenied, "the path leaves the workspace");
        if !Self::is_inside(relative) {
            return Err(outside());
        }
        let real = self.path.join(relative).canonicalize()?;
        if real.starts_with(&self.real) { Ok(real) } else { Err(outside()) }
    }

    /// Whether a file holds just these bytes, compared piece by piece.
    pub(crate) fn holds(&self, relative: &str, bytes: &[u8]) -> bool {
        let Ok(mut file) = self.resolve(relative).and_then(fs::File::open) else { return false };
        if !file.metadata().is_ok_and(|meta| meta.is_file() && meta.len() == bytes.len() as u64) {
            return false;
        }
        let mut piece = vec![0; 1 << 16];
        let mut rest = bytes;
        while !rest.is_empty() {
            let wanted = piece.len().min(rest.len());
            let (Some(room), Some((next, after))) = (piece.get_mut(..wanted), rest.split_at_checked(wanted))
            else {
                return false;
            };
            if file.read_exact(room).is_err() || room != next {
                return false;
            }
            rest = after;
        }
        true
    }

    /// Reads a file's bytes; `None` if there is no such file.
    pub(crate) fn read(&self, relative: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
        let fail = |error: &io::Error| {
            Diagnostic::error(
                "unreadable-file",
                phrase!("unreadable-file", file = relative, error = plain(error)),
            )
            .in_file(relative)
            .hint(phrase!("unreadable-file.hint"))
        };
        let too_large = || {
            let message = phrase!("file-too-large", file = relative, most = MAX_FILE / 1024 / 1024);
            Diagnostic::error("file-too-large", message)
                .in_file(relative)
                .hint(phrase!("file-too-large.hint"))
        };
        if let Some(text) = self.overlay.get(relative) {
            let fits = text.len() as u64 <= MAX_FILE;
            return if fits { Ok(Some(text.as_bytes().to_vec())) } else { Err(too_large()) };
        }
        let path = match self.resolve(relative) {
            Ok(path) => path,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(fail(&error)),
        };
        let meta = fs::metadata(&path).map_err(|error| fail(&error))?;
        if !meta.is_file() {
            return Err(Diagnostic::error("unreadable-file", phrase!("not-a-file", file = relative))
                .in_file(relative)
                .hint(phrase!("not-a-file.hint")));
        }
        if meta.len() > MAX_FILE {
            return Err(too_large());
        }
        fs::read(&path).map(Some).map_err(|error| fail(&error))
    }

    /// Reads a text file; `None` if there is no such file. Anything but UTF-8 is an error that says where.
    pub(crate) fn read_text(&self, relative: &str) -> Result<Option<String>, Diagnostic> {
        let Some(bytes) = self.read(relative)? else { return Ok(None) };
        String::from_utf8(bytes)
            .map(Some)
            .map_err(|error| not_utf8(relative, error.as_bytes(), error.utf8_error()))
    }

    /// The files below a folder with this ending, as sorted relative paths with `/`. A missing folder has none.
    pub(crate) fn list(&self, folder: &str, extension: &str) -> Result<Vec<String>, Diagnostic> {
        let mut found = Vec::new();
        let below = format!("{folder}/");
        let unsaved = self.overlay.keys().filter(|name| {
            name.strip_prefix(&below).is_some_and(|rest| !rest.split('/').any(|part| part.starts_with('.')))
                && Path::new(name).extension().is_some_and(|e| e == extension)
        });
        found.extend(unsaved.cloned());
        let mut waiting = vec![folder.to_owned()];
        while let Some(folder) = waiting.pop() {
            let fail = |error: io::Error| {
                Diagnostic::error(
                    "unreadable-file",
                    phrase!("unreadable-folder", folder = &folder, error = plain(&error)),
                )
                .in_file(folder.clone())
                .hint(phrase!("unreadable-folder.hint"))
            };
            let path = match self.resolve(&folder) {
                Ok(path) => path,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(fail(error)),
            };
            for entry in fs::read_dir(path).map_err(fail)? {
                let entry = entry.map_err(fail)?;
                let Some(name) = entry.file_name().to_str().map(str::to_owned) else { continue };
                if name.starts_with('.') {
                    continue;
                }
                let relative = format!("{folder}/{name}");
                if entry.file_type().map_err(fail)?.is_dir() {
                    waiting.push(relative);
                } else if Path::new(&name).extension().is_some_and(|e| e == extension) {
                    found.push(relative);
                }
            }
        }
        found.sort();
        found.dedup();
        Ok(found)
    }
}

/// An error for bytes that are not UTF-8, with the line of the first bad one and a guess at the encoding.
fn not_utf8(file: &str, bytes: &[u8], error: std::str::Utf8Error) -> Diagnostic {
    let at = error.valid_up_to();
    let line = bytes.iter().take(at).filter(|&&b| b == b'\n').count() + 1;
    let hint = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => phrase!("not-utf8.hint-utf16"),
        _ => phrase!("not-utf8.hint"),
    };
    Diagnostic::error("not-utf8", phrase!("not-utf8", file, line)).in_file(file).hint(hint)
}

/// An I/O error in words, without the number of the operating system.
pub(crate) fn plain(error: &io::Error) -> Phrase {
    match error.kind() {
        io::ErrorKind::NotFound => phrase!("io-not-found"),
        // Of these only our own carry something within: a path that leaves the workspace.
        io::ErrorKind::PermissionDenied if error.get_ref().is_some() => phrase!("io-leads-out"),
        io::ErrorKind::PermissionDenied => phrase!("io-denied"),
        io::ErrorKind::StorageFull => phrase!("io-full"),
        io::ErrorKind::ReadOnlyFilesystem => phrase!("io-read-only"),
        _ => {
            let text = error.to_string();
            Phrase::verbatim(text.split(" (os error").next().unwrap_or(&text).to_lowercase())
        }
    }
}

/// Outputs on their way: written to a hidden folder beside their places, and renamed when all are there.
///
/// Dropped without [`Staging::publish`], it leaves nothing.
#[derive(Debug)]
pub(crate) struct Staging {
    out: PathBuf,
    folder: PathBuf,
    files: std::sync::Mutex<Vec<String>>,
}

impl Staging {
    const PREFIX: &'static str = ".staging-";

    /// Starts a run: removes what an interrupted one has left and makes a folder of its own.
    pub(crate) fn begin(out: &Path) -> io::Result<Self> {
        fs::create_dir_all(out)?;
        for entry in fs::read_dir(out)? {
            let entry = entry?;
            let name = entry.file_name();
            let Some(pid) = name.to_str().and_then(|name| name.strip_prefix(Self::PREFIX)) else { continue };
            if !is_running(pid) {
                fs::remove_dir_all(entry.path())?;
            }
        }
        let folder = out.join(format!("{}{}", Self::PREFIX, std::process::id()));
        match fs::create_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                fs::remove_dir_all(&folder)?;
                fs::create_dir(&folder)?;
            }
            other => other?,
        }
        Ok(Self { out: out.to_path_buf(), folder, files: std::sync::Mutex::default() })
    }

    /// The hidden folder.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes one file to the hidden folder.
    pub(crate) fn write(&self, relative: &str, bytes: &[u8]) -> io::Result<()> {
        let path = self.folder.join(relative);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, bytes)?;
        self.files.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(relative.to_owned());
        Ok(())
    }

    /// Renames all files into place; the one named last goes last.
    pub(crate) fn publish(self, last: &str) -> io::Result<()> {
        let mut files = self.files.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
        files.sort_by_key(|file| (file == last, file.clone()));
        for file in &files {
            let to = self.out.join(file);
            if let Some(parent) = to.parent() {
                fs::create_dir_all(parent)?;
            }
        }
        for file in &files {
            fs::rename(self.folder.join(file), self.out.join(file))?;
        }
        Ok(())
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // Nothing can be done about a failure here; the next run removes what is left.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Whether the process that made a staging folder still runs. Where that can't be known, it is taken to be dead.
fn is_running(pid: &str) -> bool {
    pid.parse::<u32>()
        .is_ok_and(|pid| pid != std::process::id() && Path::new("/proc").join(pid.to_string()).exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_inside() {
        for bad in ["", "/etc/passwd", "../x", "a/../../x", "a\\b", "./a"] {
            assert!(!Root::is_inside(bad), "{bad}");
        }
        assert!(Root::is_inside("seeds/meetings/2025-10-30-gyeongju.toml"));
    }

    #[test]
    fn staging_leaves_nothing_unless_published() {
        let folder = tempfile::tempdir().expect("a folder");
        let staging = Staging::begin(folder.path()).expect("a run");
        staging.write("meetings/a.pdf", b"a").expect("written");
        drop(staging);
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 0);
        let staging = Staging::begin(folder.path()).expect("a run");
        staging.write("manifest.json", b"{}").expect("written");
        staging.write("meetings/a.pdf", b"a").expect("written");
        staging.publish("manifest.json").expect("published");
        assert!(folder.path().join("meetings/a.pdf").is_file());
        assert_eq!(fs::read_dir(folder.path()).expect("listed").count(), 2);
    }
}
