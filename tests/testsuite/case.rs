//! A workspace in a temporary folder, changed as a test wants, and the program run in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

/// The root of the repository, which is itself the demo workspace.
pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A workspace in a temporary folder, and a cache of its own beside it.
pub struct Case {
    folder: TempDir,
    cache: TempDir,
}

/// What a run of the program gave.
#[derive(Debug)]
pub struct Ran {
    /// The exit code; none after a signal.
    pub code: Option<i32>,
    /// Results.
    pub stdout: String,
    /// Findings and progress.
    pub stderr: String,
}

impl Case {
    /// A copy of the demo workspace, without its templates and fonts: the built-in ones are the same.
    pub fn demo() -> Self {
        let case = Self::empty();
        let root = repository();
        fs::copy(root.join("briefpack.toml"), case.path().join("briefpack.toml")).expect("copied");
        for folder in ["seeds", "locales"] {
            copy_folder(&root.join(folder), &case.path().join(folder));
        }
        case
    }

    /// The workspace that `init` makes.
    pub fn starter() -> Self {
        let case = Self::empty();
        copy_folder(&repository().join("starter"), case.path());
        case
    }

    /// An empty folder.
    pub fn empty() -> Self {
        let folder = || tempfile::tempdir().expect("a temporary folder");
        Self { folder: folder(), cache: folder() }
    }

    /// The file in which `check` remembers the meetings that it found sound.
    pub fn memory(&self) -> PathBuf {
        let place = self.path().canonicalize().expect("a folder");
        let name: String = Sha256::digest(place.as_os_str().as_encoded_bytes())
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        self.cache.path().join("briefpack/sound").join(name)
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Replaces `old`, which must be there exactly once, in a file.
    pub fn replace(self, file: &str, old: &str, new: &str) -> Self {
        let path = self.path().join(file);
        let text = fs::read_to_string(&path).expect("a text file");
        assert_eq!(text.matches(old).count(), 1, "`{old}` stands once in {file}");
        fs::write(path, text.replacen(old, new, 1)).expect("written");
        self
    }

    /// Writes a file.
    pub fn file(self, file: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(path, bytes).expect("written");
        self
    }

    /// Adds text at the end of a file.
    pub fn append(self, file: &str, text: &str) -> Self {
        let path = self.path().join(file);
        let mut all = fs::read_to_string(&path).expect("a text file");
        all.push_str(text);
        fs::write(path, all).expect("written");
        self
    }

    /// Removes a file.
    pub fn remove(self, file: &str) -> Self {
        fs::remove_file(self.path().join(file)).expect("removed");
        self
    }

    /// Reads a file.
    pub fn read(&self, file: &str) -> Vec<u8> {
        fs::read(self.path().join(file)).expect("a file")
    }

    /// The program, ready to run in the folder.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_briefpack"));
        command
            .args(args)
            .current_dir(self.path())
            .env_remove("NO_COLOR")
            .env_remove("BRIEFPACK_UI_LANGUAGE")
            .env("XDG_CACHE_HOME", self.cache.path())
            .stdin(Stdio::null());
        command
    }

    /// Runs the program in the folder.
    pub fn run(&self, args: &[&str]) -> Ran {
        Ran::from(self.command(args).output().expect("the program runs"))
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

impl Ran {
    /// Asserts the exit code, showing what was said otherwise.
    #[track_caller]
    pub fn code(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "stdout:\n{}\nstderr:\n{}", self.stdout, self.stderr);
        self
    }

    /// Asserts that stderr holds a text.
    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(self.stderr.contains(text), "`{text}` is not in:\n{}", self.stderr);
        self
    }
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder to copy") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copied");
        }
    }
}

/// Whether an outside tool is there. Where `BRIEFPACK_TOOLS=required` is set, its want fails the test.
pub fn has_tool(name: &str) -> bool {
    let found = Command::new(name)
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok();
    if !found {
        let required = std::env::var_os("BRIEFPACK_TOOLS").is_some_and(|value| value == "required");
        assert!(!required, "`{name}` is wanted, and BRIEFPACK_TOOLS=required is set");
        eprintln!("skipped: `{name}` is not installed");
    }
    found
}

/// Says that a test is skipped, and why.
pub fn skip(why: &str) {
    eprintln!("skipped: {why}");
}
