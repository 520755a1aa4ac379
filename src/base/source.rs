//! Source files by number, and byte spans in them (layer `base`).
//!
//! Spans always refer to the bytes on disk; line and column are computed here and nowhere else.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use crate::base::hash::sha256;

/// The number of a source file in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FileId(u32);

/// A byte range in one source file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// Creates a span from a byte range.
    pub(crate) fn new(file: FileId, range: Range<usize>) -> Self {
        Self { file, start: range.start, end: range.end.max(range.start) }
    }
}

/// A line and a column, both counted from 1; columns are counted in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// One source file: its name as shown to the user (with `/`), and its text.
#[derive(Debug, Clone)]
pub(crate) struct SourceFile {
    name: String,
    text: Arc<str>,
    /// The hash of the text, where the text itself has been released.
    released: Option<String>,
    /// The hash of the text, once it has been asked for.
    hash: OnceLock<String>,
    /// Where each line begins, once a position has been asked for.
    lines: OnceLock<Vec<usize>>,
}

impl SourceFile {
    /// The name shown to the user, relative to the workspace.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The name, where the text has been released.
    pub(crate) fn released_name(&self) -> Option<String> {
        self.released.is_some().then(|| self.name.clone())
    }

    /// The hash of the text.
    pub(crate) fn sha256(&self) -> String {
        let hash = || self.hash.get_or_init(|| sha256(self.text.as_bytes())).clone();
        self.released.clone().unwrap_or_else(hash)
    }

    /// The text as it stands on disk; empty where it has been released.
    pub(crate) fn text(&self) -> &Arc<str> {
        &self.text
    }

    /// The position of a byte offset.
    pub(crate) fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let lines = self.lines.get_or_init(|| {
            let ends = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0).chain(ends.map(|(end, _)| end + 1)).collect()
        });
        let line = lines.partition_point(|&start| start <= offset);
        let start = line.checked_sub(1).and_then(|i| lines.get(i)).copied().unwrap_or(0);
        let column = self.text.get(start..offset).map_or(0, |s| s.chars().count());
        Position { line, column: column + 1 }
    }
}

/// All source files of one run, in the order in which they were read.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    files: Vec<SourceFile>,
    names: BTreeMap<String, FileId>,
}

impl Sources {
    /// Creates an empty set.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// The first files, under their numbers.
    pub(crate) fn first(&self, count: usize) -> Self {
        let mut sources = Self::new();
        for file in self.files.iter().take(count) {
            let id = FileId(u32::try_from(sources.files.len()).expect("fewer than 2^32 files"));
            sources.names.insert(file.name.clone(), id);
            sources.files.push(file.clone());
        }
        sources
    }

    /// How many files there are.
    pub(crate) fn count(&self) -> usize {
        self.files.len()
    }

    /// Adds a file and returns its number; a file that has been read before, and is the same, keeps its number.
    pub(crate) fn add(&mut self, name: impl Into<String>, text: impl Into<Arc<str>>) -> FileId {
        let (name, text) = (name.into(), text.into());
        if let Some(id) = self.names.get(&name).copied()
            && let Some(known) = self.files.get_mut(id.0 as usize)
        {
            if known.released.is_none() && known.text == text {
                return id;
            }
            if known.released.as_ref().is_some_and(|hash| *hash == sha256(text.as_bytes())) {
                (known.text, known.released) = (text, None);
                return id;
            }
        }
        let id = FileId(u32::try_from(self.files.len()).expect("fewer than 2^32 files"));
        self.names.insert(name.clone(), id);
        let (hash, lines) = (OnceLock::new(), OnceLock::new());
        self.files.push(SourceFile { name, text, released: None, hash, lines });
        id
    }

    /// Works out the hashes of all texts.
    pub(crate) fn hash(&self) {
        for file in &self.files {
            file.sha256();
        }
    }

    /// Lets go of the text of a file whose places nobody will ask for. Read again, it keeps its number.
    pub(crate) fn release(&mut self, id: FileId) {
        if let Some(file) = self.files.get_mut(id.0 as usize).filter(|file| file.released.is_none()) {
            file.released = Some(file.sha256());
            (file.text, file.hash, file.lines) = ("".into(), OnceLock::new(), OnceLock::new());
        }
    }

    /// The file with this number.
    pub(crate) fn get(&self, id: FileId) -> &SourceFile {
        self.files.get(id.0 as usize).expect("a FileId comes from this Sources")
    }

    /// The file with this name, if it has been read.
    pub(crate) fn find(&self, name: &str) -> Option<FileId> {
        self.names.get(name).copied()
    }

    /// The position of a span's start.
    pub(crate) fn position(&self, span: Span) -> Position {
        self.get(span.file).position(span.start)
    }

    /// All files with their numbers.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, file)| (FileId(i as u32), file))
    }
}
