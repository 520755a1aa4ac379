//! Writing what was changed on the page: one message of one file, and what is remembered of its translation.

use std::collections::BTreeSet;
use std::sync::PoisonError;

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::base::fs::Root;
use crate::base::phrase::phrase;
use crate::commands::preview::answers::Refusal;
use crate::commands::preview::history::{Saved, Way};
use crate::commands::preview::message::parts;
use crate::commands::preview::shared::Shared;
use crate::commands::preview::target::{Target, changed, hash_of};
use crate::commands::session::Session;
use crate::edit::confirm::{Word, confirm};
use crate::edit::entry;
use crate::edit::splice::{FileChange, Refusal as Unwritten, write_all};
use crate::edit::survey::{Part, State as Standing};

/// Writes a message. `hash` is that of the file that the writer has seen.
pub(super) fn save(
    shared: &Shared,
    session: &Session,
    target: &Target,
    (text, hash): (&str, &str),
    word: Option<Word>,
) -> Result<Value, Refusal> {
    let mut history = shared.history.lock().unwrap_or_else(PoisonError::into_inner);
    let before = on_disk(session, target)?;
    if hash_of(before.as_deref()) != hash {
        return Err(overtaken(before.as_deref(), target, "file-changed"));
    }
    let after = changed(session, target, before.as_deref().unwrap_or_default(), text)?;
    let own = |file: &str| entry::read(file, &target.id).map(|written| written.text);
    let saved = Saved {
        target: target.clone(),
        before: before.as_deref().and_then(own),
        after: own(&after).unwrap_or_default(),
    };
    let hash = hash_of(Some(&after));
    let is_new = saved.before.is_none();
    if before.as_deref() != Some(&after) {
        write(shared, target, before, after)?;
        history.note(saved);
    }
    // Somebody who writes a text has seen what it is the translation of.
    if is_new || word.is_some() {
        note(shared, target, word, is_new)?;
    }
    Ok(json!({ "hash": hash, "generation": shared.known().map(|state| state.generation) }))
}

/// Takes the last change back, or does it again.
pub(super) fn go(shared: &Shared, session: &Session, way: Way) -> Result<Value, Refusal> {
    let mut history = shared.history.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(saved) = history.next(way).cloned() else {
        return Err(match way {
            Way::Back => Refusal::conflict("nothing-to-undo", phrase!("preview-nothing-to-undo")),
            Way::Forth => Refusal::conflict("nothing-to-redo", phrase!("preview-nothing-to-redo")),
        });
    };
    let target = &saved.target;
    let (from, to) = match way {
        Way::Back => (Some(&saved.after), saved.before.as_ref()),
        Way::Forth => (saved.before.as_ref(), Some(&saved.after)),
    };
    let before = on_disk(session, target)?;
    let text = before.as_deref().unwrap_or_default();
    let now = entry::read(text, &target.id).map(|written| written.text);
    if now.as_ref() != from {
        return Err(overtaken(before.as_deref(), target, "changed-meanwhile"));
    }
    let after = match to {
        Some(to) => changed(session, target, text, to)?,
        None => entry::remove(text, &target.id).ok_or_else(Refusal::nowhere)?,
    };
    write(shared, target, before, after)?;
    history.go(way);
    Ok(json!({ "locale": target.language.code(), "id": target.id, "file": target.file }))
}

/// Notes what a person says of a translation.
pub(super) fn say(shared: &Shared, target: &Target, word: Word) -> Result<Value, Refusal> {
    let _history = shared.history.lock().unwrap_or_else(PoisonError::into_inner);
    note(shared, target, Some(word), false)?;
    let state = match word {
        Word::Draft => "draft",
        Word::Translated => "translated",
        Word::Reviewed => "reviewed",
    };
    Ok(json!({ "state": state }))
}

/// Writes the state file of a locale file: of a message that is new, or of which somebody says something.
fn note(shared: &Shared, target: &Target, word: Option<Word>, is_new: bool) -> Result<(), Refusal> {
    let root = Root::open(shared.root.path())
        .map_err(|error| Refusal::unwritable(&target.file, crate::base::fs::plain(&error)))?;
    let session = Session::read_some(root, target.meeting.as_ref());
    let Some((_, locales)) = session.workspace() else {
        return Err(Refusal::conflict("unread", phrase!("preview-unread")));
    };
    let known: Vec<&Part> = parts(&session, target)
        .filter(|part| {
            part.state != Standing::Missing && !(is_new && word.is_none() && part.record.is_some())
        })
        .collect();
    if known.is_empty() {
        // The source locale is nobody's translation.
        let nothing = Refusal::conflict("not-translated", phrase!("not-translated", id = &target.id));
        return if is_new { Ok(()) } else { Err(nothing) };
    }
    if session.survey.states.get(&target.file).is_none_or(|state| state.broken) {
        let message = phrase!("state-unreadable", file = &target.file);
        return Err(Refusal::conflict("state-unreadable", message));
    }
    let changes = confirm(&known, locales, &session.survey, word);
    put(shared, &changes)
}

fn on_disk(session: &Session, target: &Target) -> Result<Option<String>, Refusal> {
    if !target.writable {
        return Err(Refusal::forbidden("built-in", phrase!("preview-built-in", id = &target.id)));
    }
    target.text(session).map_err(|fault| Refusal::forbidden(fault.code, fault.message))
}

fn write(shared: &Shared, target: &Target, before: Option<String>, after: String) -> Result<(), Refusal> {
    put(shared, &[FileChange { file: target.file.clone(), before, after }])
}

fn put(shared: &Shared, changes: &[FileChange]) -> Result<(), Refusal> {
    // Ctrl-C waits for a file that is half written.
    let written = shared.interrupt.hold(|| write_all(&shared.root, changes));
    written.map_err(|refusal| match &refusal {
        Unwritten::Changed(_) => Refusal::conflict("file-changed", refusal.message()),
        Unwritten::Unwritable(..) => Refusal::forbidden("cannot-write", refusal.message()),
    })?;
    let folder = shared.root.path().canonicalize().unwrap_or_else(|_| shared.root.path().to_path_buf());
    let files: BTreeSet<_> = changes.iter().map(|change| folder.join(&change.file)).collect();
    if !files.is_empty() {
        shared.changed(files);
    }
    Ok(())
}

/// The file is no longer what the writer has seen: both versions are shown.
fn overtaken(text: Option<&str>, target: &Target, code: &str) -> Refusal {
    let readable = text.filter(|text| entry::is_readable(text));
    let theirs = readable.and_then(|text| entry::read(text, &target.id)).map(|written| written.text);
    let refusal = Refusal::conflict(code, phrase!("file-changed-meanwhile", file = &target.file));
    refusal.with("theirs", theirs.unwrap_or_default()).with("hash", hash_of(text))
}

impl Refusal {
    /// It doesn't fit what stands in the files.
    pub(super) fn conflict(code: &str, message: crate::base::phrase::Phrase) -> Self {
        Self::new(StatusCode::CONFLICT, code, message)
    }

    /// A file can't be written.
    fn unwritable(file: &str, error: crate::base::phrase::Phrase) -> Self {
        Self::forbidden("cannot-write", phrase!("cannot-write", path = file, error))
    }
}
