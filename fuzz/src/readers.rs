//! The entries of the reading side: whatever bytes they are given, they end, and don't panic.
//!
//! The fuzz targets call them, and so does a test of the program (`src/corpus_tests.rs`), with every file of the corpus.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use crate::base::diag::Findings;
use crate::base::fs::{Overlay, Root};
use crate::base::source::Sources;
use crate::commands::diff::tree;
use crate::edit::{mend, splice, state, survey, sync};
use crate::inspect;
use crate::lint::{self, Context, Scopes};
use crate::load::{load_workspace, read_copies};
use crate::localize::load_locales;
use crate::model::{Language, MeetingId};

/// The built-in interface: what a workspace is checked against.
const INTERFACE: &str = include_str!("../../locales/en/interface.ftl");

/// A finished PDF, as `verify` and `diff` get it.
pub fn pdf(bytes: &[u8]) {
    let _ = inspect::read(bytes);
}

/// A locale file of a meeting: read, checked, linted, mended, and added to.
pub fn ftl(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    read(&[("locales/ko/meetings/2025-01-10-seoul.ftl", text)]);
}

/// A meeting's TOML file: the first byte says which file of the workspace it takes the place of.
pub fn toml(bytes: &[u8]) {
    const FILES: [&str; 6] = [
        "seeds/meetings/2025-01-10-seoul.toml",
        "briefpack.toml",
        "seeds/people.toml",
        "seeds/commitments.toml",
        "seeds/offices.toml",
        "seeds/trip.toml",
    ];
    let Some((which, bytes)) = bytes.split_first() else { return };
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let file = FILES.get(usize::from(*which) % FILES.len()).copied().unwrap_or_default();
    read(&[(file, text)]);
}

/// A state file, with the waivers of its locale file before it, parted by a NUL.
pub fn state(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (waivers, records) = text.split_once('\0').unwrap_or(("", text));
    let mut sources = Sources::new();
    let file = sources.add("state.toml", records);
    if let Ok(known) = state::read(records, file) {
        let again = state::write(&known);
        let file = sources.add("again.toml", again.as_str());
        assert_eq!(state::read(&again, file).ok(), Some(known), "what is written can be read again");
    }
    read(&[
        ("locales/vi/meetings/2025-01-10-seoul.ftl", waivers),
        ("locales/vi/meetings/2025-01-10-seoul.state.toml", records),
    ]);
}

/// A list of numbered copies. What is taken from it is numbered once, and short.
pub fn list(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut sources = Sources::new();
    let mut findings = Findings::new();
    let file = sources.add("copies.csv", text);
    let copies = read_copies(text, file, &mut findings);
    for finding in findings.as_slice() {
        let span = finding.span.expect("a fault of a list has its place");
        assert!(text.get(span.start..span.end).is_some(), "and that is within the list");
    }
    if !findings.has_errors() {
        let numbers: BTreeSet<String> = copies.iter().map(|copy| copy.number.to_string()).collect();
        assert_eq!(numbers.len(), copies.len(), "no number stands twice");
    }
}

/// The data of two PDFs, parted by a NUL, as `diff` gets it.
pub fn data(bytes: &[u8]) {
    let mut parts = bytes.splitn(2, |byte| *byte == 0);
    let read = |bytes: Option<&[u8]>| serde_json::from_slice(bytes?).ok();
    let (Some(old), Some(new)) = (read(parts.next()), read(parts.next())) else { return };
    let changes = tree::compare(&old, &new);
    assert!(tree::compare(&new, &new).is_empty(), "a document doesn't differ from itself");
    for change in &changes {
        for pointer in &change.marks {
            assert!(new.pointer(pointer).is_some(), "a mark is at a place of the new version");
        }
        for pointer in &change.was {
            assert!(old.pointer(pointer).is_some(), "what was is at a place of the old version");
        }
    }
}

/// The smallest workspace.
fn workspace() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new("tests/fixtures/faults/workspace");
    let here = manifest.join(folder);
    if here.is_dir() { here } else { manifest.join("..").join(folder) }
}

static ROOT: LazyLock<Root> =
    LazyLock::new(|| Root::open(&workspace()).expect("the workspace of the faults"));

/// Reads the workspace with some of its files replaced, and does with it whatever reads words.
fn read(files: &[(&str, &str)]) {
    let overlay: Overlay = files.iter().map(|(file, text)| ((*file).to_owned(), Arc::from(*text))).collect();
    let root = ROOT.clone().with_overlay(overlay);
    let mut sources = Sources::new();
    let mut findings = Findings::new();
    let loaded = load_workspace(&root, &mut sources, &mut findings);
    let Some(workspace) = &loaded.workspace else { return };
    let meetings: Vec<MeetingId> = workspace.meetings.keys().cloned().collect();
    let interface = |_: Language| INTERFACE.to_owned();
    let locales =
        load_locales(&root, &loaded.paths, (workspace, &meetings), &loaded.spans, interface, &mut sources);
    let surveyed = survey::survey(&root, workspace, &locales, &mut sources);
    let scopes = Scopes { meetings: None, warnings: true, sound: None };
    let _ = lint::lint(Context { workspace, known: None, locales: &locales, sources: &sources }, scopes);
    let (changes, _) = sync::sync(workspace, &locales, &surveyed, &sources, &Language::ALL);
    for change in changes {
        assert!(change.before.is_none_or(|before| before != change.after), "a change changes something");
    }
    for (file, text) in files.iter().filter(|(file, _)| file.ends_with(".ftl")) {
        let language = if file.contains("/ko/") { Language::Ko } else { Language::Vi };
        let names = locales.catalogs.get(&language).map(mend::names).unwrap_or_default();
        let mended = mend::mend(text, language, &names);
        let twice = mend::mend(&mended.text, language, &names);
        assert_eq!(twice.text, mended.text, "what is mended needs no mending");
        assert_eq!(splice::apply(text, &[]), *text, "nothing spliced, nothing changed");
    }
}
