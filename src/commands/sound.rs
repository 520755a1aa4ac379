//! Meetings in which nothing was wrong when they were last checked.
//!
//! What the rules of words find in a meeting's own messages, and what can't be printed in its brief, follows from these
//! messages and from what all meetings share: facts, shared messages, fonts, the program. Hashed together they are the
//! meeting's fingerprint, and a meeting whose fingerprint was found sound before has nothing to find. Everything that looks
//! across meetings, at files, at waivers and at the state of translations is worked out each time.
//!
//! Only fingerprints of sound meetings are remembered, never a text and never a finding, and they are remembered in the user's
//! own cache: a workspace that came from elsewhere can't bring any. `build` checks all that it prints, whatever is
//! remembered.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use sha2::{Digest, Sha256};

use crate::base::glyphs::FontFile;
use crate::base::hash::{hexadecimal, sha256};
use crate::base::source::FileId;
use crate::commands::session::Session;
use crate::localize::Locales;
use crate::localize::catalog::{Catalog, Scope};
use crate::model::{Id, MeetingId};

/// What a file of fingerprints begins with; another form has another number.
const HEAD: &str = "briefpack sound 1";

/// The most bytes of such a file that are read: those of a hundred thousand meetings.
const MOST: u64 = 8 << 20;

/// What a meeting's findings follow from, as a hash.
type Fingerprint = String;

/// The fingerprints of the meetings that were found sound.
#[derive(Debug, Default)]
pub(super) struct Sound {
    known: BTreeSet<Fingerprint>,
    /// The file that they are kept in, if they outlive the process.
    file: Option<PathBuf>,
}

/// The meetings of a workspace with their fingerprints.
pub(super) struct Fingerprints(BTreeMap<MeetingId, Fingerprint>);

impl Sound {
    /// What is remembered of the workspace of a folder, in a cache.
    pub(super) fn of(cache: &Path, workspace: &Path) -> Self {
        let place = workspace.canonicalize().unwrap_or_else(|_| workspace.to_path_buf());
        let name = sha256(place.as_os_str().as_encoded_bytes());
        let file = cache.join("sound").join(name);
        Self { known: read(&file).unwrap_or_default(), file: Some(file) }
    }

    /// The meetings that were found sound as they are now.
    pub(super) fn meetings(&self, fingerprints: &Fingerprints) -> BTreeSet<MeetingId> {
        let sound = fingerprints.0.iter().filter(|(_, fingerprint)| self.known.contains(*fingerprint));
        sound.map(|(id, _)| id.clone()).collect()
    }

    /// Remembers the meetings that are sound now, in the place of what was remembered.
    pub(super) fn remember(&mut self, fingerprints: Fingerprints, is_sound: impl Fn(&MeetingId) -> bool) {
        let sound = fingerprints.0.into_iter().filter(|(id, _)| is_sound(id));
        let known: BTreeSet<Fingerprint> = sound.map(|(_, fingerprint)| fingerprint).collect();
        if known == self.known {
            return;
        }
        self.known = known;
        if let Some(file) = &self.file {
            // What can't be written is worked out again.
            let _ = write(file, &self.known);
        }
    }
}

fn read(file: &Path) -> Option<BTreeSet<Fingerprint>> {
    let mut text = String::new();
    fs::File::open(file).ok()?.take(MOST).read_to_string(&mut text).ok()?;
    let mut lines = text.lines();
    (lines.next()? == HEAD).then(|| lines.map(str::to_owned).collect())
}

fn write(file: &Path, known: &BTreeSet<Fingerprint>) -> std::io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let lines = std::iter::once(HEAD).chain(known.iter().map(String::as_str));
    let text: String = lines.flat_map(|line| [line, "\n"]).collect();
    // Two runs at a time never see half a file.
    let new = file.with_extension(std::process::id().to_string());
    let done = fs::write(&new, text).and_then(|()| fs::rename(&new, file));
    if done.is_err() {
        let _ = fs::remove_file(&new);
    }
    done
}

impl Fingerprints {
    /// The fingerprints of a workspace's meetings; none where something that all meetings share is wrong, so that what it
    /// hides in them isn't known.
    pub(super) fn of(session: &Session, fonts: &[FontFile]) -> Option<Self> {
        let (workspace, locales) = session.workspace()?;
        let errors = || locales.findings.iter().filter(|finding| finding.diagnostic.is_error());
        if session.findings.has_errors() || errors().any(|finding| finding.meeting.is_none()) {
            return None;
        }
        let broken: BTreeSet<&MeetingId> = errors().filter_map(|finding| finding.meeting.as_ref()).collect();
        let shared = shared(session, locales, fonts)?;
        let own: BTreeMap<&MeetingId, [u8; 32]> =
            workspace.meetings.keys().map(|id| (id, own(session, locales, id))).collect();
        let meetings = workspace.meetings.keys().filter(|id| !broken.contains(id));
        let fingerprint = |id: &MeetingId| {
            let mut hash = Sha256::new_with_prefix(shared);
            for drawn in workspace.with_background([id]) {
                hash.update(own.get(&drawn.id).copied().unwrap_or_default());
            }
            hexadecimal(&hash.finalize())
        };
        Some(Self(meetings.map(|id| (id.clone(), fingerprint(id))).collect()))
    }
}

/// What all meetings share.
fn shared(session: &Session, locales: &Locales, fonts: &[FontFile]) -> Option<[u8; 32]> {
    let mut hash = Sha256::new();
    put(&mut hash, &program()?);
    for file in session.fact_files() {
        put_file(&mut hash, session, file);
    }
    for font in fonts {
        put(&mut hash, &font.name);
        put(&mut hash, &font.sha256);
    }
    for catalog in locales.catalogs.values() {
        put(&mut hash, catalog.language.code());
        put_scope(&mut hash, session, Some(&catalog.shared));
    }
    Some(hash.finalize().into())
}

/// What is a meeting's own.
fn own(session: &Session, locales: &Locales, id: &MeetingId) -> [u8; 32] {
    let mut hash = Sha256::new();
    put(&mut hash, id.as_str());
    let scopes = locales.catalogs.values().map(|catalog: &Catalog| catalog.scope(Some(id)));
    scopes.for_each(|scope| put_scope(&mut hash, session, scope));
    hash.finalize().into()
}

fn put_scope(hash: &mut Sha256, session: &Session, scope: Option<&Scope>) {
    let files = scope.map_or(&[][..], |scope| scope.files.as_slice());
    put(hash, &files.len().to_string());
    for file in files {
        put_file(hash, session, *file);
    }
}

fn put_file(hash: &mut Sha256, session: &Session, file: FileId) {
    let file = session.sources.get(file);
    put(hash, file.name());
    put(hash, &file.sha256());
}

/// Adds a text with its length: what stands beside it is never taken for a part of it.
fn put(hash: &mut Sha256, text: &str) {
    hash.update((text.len() as u64).to_le_bytes());
    hash.update(text.as_bytes());
}

/// What tells this program from every other, which may have other rules: its version, file, size and time.
fn program() -> Option<String> {
    let file = std::env::current_exe().ok()?;
    let about = fs::metadata(&file).ok()?;
    let made = about.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    let version = env!("CARGO_PKG_VERSION");
    Some(format!("{version} {} {} {}", file.display(), about.len(), made.as_nanos()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_is_read_again() {
        let cache = tempfile::tempdir().expect("a folder");
        let meeting = |text: &str| MeetingId::parse(text).expect("an id");
        let prints = || {
            let ids = ["2025-01-01-a", "2025-01-02-b"].map(meeting);
            Fingerprints(ids.into_iter().map(|id| (id.clone(), sha256(id.as_str().as_bytes()))).collect())
        };
        let mut sound = Sound::of(cache.path(), Path::new("w"));
        assert!(sound.meetings(&prints()).is_empty());
        sound.remember(prints(), |id| id.as_str().ends_with('a'));
        let again = Sound::of(cache.path(), Path::new("w"));
        assert_eq!(again.meetings(&prints()), BTreeSet::from([meeting("2025-01-01-a")]));
        assert!(Sound::of(cache.path(), Path::new("other")).meetings(&prints()).is_empty());
        // What isn't ours is nothing.
        let file = again.file.expect("a file");
        fs::write(&file, "something else\n").expect("written");
        assert!(Sound::of(cache.path(), Path::new("w")).meetings(&prints()).is_empty());
    }
}
