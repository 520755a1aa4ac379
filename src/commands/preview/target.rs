//! Which message is meant: a locale, an id, and the file that tells apart what several meetings call alike.

use crate::base::diag::Diagnostic;
use crate::base::hash::sha256;
use crate::base::phrase::phrase;
use crate::commands::preview::answers::Refusal;
use crate::commands::session::Session;
use crate::edit::entry;
use crate::localize::Locales;
use crate::localize::ast::Entry;
use crate::localize::catalog::SHARED;
use crate::model::{Id as _, Language, MeetingId, Workspace};

/// A message of a locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    /// The locale.
    pub language: Language,
    /// The meeting, if the message is a meeting's own.
    pub meeting: Option<MeetingId>,
    /// The message or term.
    pub id: String,
    /// The file that holds it, or is to hold it.
    pub file: String,
    /// Whether the file can be written: built-in words have none.
    pub writable: bool,
}

/// The longest id that is looked for.
const LONGEST: usize = 200;

impl Target {
    /// Finds the message. `file` may be that of any locale.
    pub(super) fn find(
        session: &Session,
        locale: &str,
        id: &str,
        file: Option<&str>,
    ) -> Result<Self, Refusal> {
        let unknown = || {
            let id: String = id.chars().take(LONGEST).collect();
            Refusal::new(axum::http::StatusCode::NOT_FOUND, "unknown-message", phrase!("no-such-message", id))
        };
        let Some((workspace, locales)) = session.workspace() else {
            return Err(Refusal::conflict("unread", phrase!("preview-unread")));
        };
        let language = Language::parse(locale).ok_or_else(unknown)?;
        let catalog = locales.catalogs.get(&language).ok_or_else(unknown)?;
        if id.len() > LONGEST {
            return Err(unknown());
        }
        let meeting = match file {
            Some(file) => scope_of(file, session, workspace).ok_or_else(unknown)?,
            None => only_scope(locales, id)?.ok_or_else(unknown)?,
        };
        let entry = own(locales, language, meeting.as_ref(), id);
        let anywhere = Language::ALL.iter().any(|one| own(locales, *one, meeting.as_ref(), id).is_some());
        let specs = match &meeting {
            None => Some(&locales.contract.shared),
            Some(meeting) => locales.contract.meetings.get(meeting),
        };
        let lost = catalog.scope(meeting.as_ref()).is_some_and(|scope| scope.lost.contains(id));
        if !anywhere && !lost && !specs.is_some_and(|specs| specs.contains_key(id)) {
            return Err(unknown());
        }
        let file = entry.map(|entry| session.sources.get(entry.id.span.file).name().to_owned());
        let file = file.unwrap_or_else(|| catalog.expected_file(meeting.as_ref(), id));
        let writable = !file.starts_with("built-in/");
        Ok(Self { language, meeting, id: id.to_owned(), file, writable })
    }

    /// The message as it was last read.
    pub(super) fn entry<'a>(&self, locales: &'a Locales) -> Option<&'a Entry> {
        own(locales, self.language, self.meeting.as_ref(), &self.id)
    }

    /// The same message in another locale.
    pub(super) fn in_language(&self, session: &Session, language: Language) -> Option<Self> {
        let (file, meeting) = (Some(self.file.as_str()), self.meeting.as_ref());
        let known = own(session.locales.as_ref()?, language, meeting, &self.id).is_some();
        Self::find(session, language.code(), &self.id, file).ok().filter(|_| known)
    }

    /// The file as it stands on the disk; none if it isn't there.
    pub(super) fn text(&self, session: &Session) -> Result<Option<String>, Diagnostic> {
        if self.writable {
            return session.root.read_text(&self.file);
        }
        let known = session.sources.find(&self.file).map(|file| session.sources.get(file).text().to_string());
        Ok(known)
    }
}

/// The message of a scope itself, none that it shares.
fn own<'a>(
    locales: &'a Locales,
    language: Language,
    meeting: Option<&MeetingId>,
    id: &str,
) -> Option<&'a Entry> {
    locales.catalogs.get(&language)?.scope(meeting)?.entries.get(id)
}

/// The scope that a locale file of this name holds.
#[expect(clippy::option_option, reason = "no scope, or the shared one, or a meeting's")]
fn scope_of(file: &str, session: &Session, workspace: &Workspace) -> Option<Option<MeetingId>> {
    let file = file.strip_prefix("built-in/").unwrap_or(file);
    let inner = file.strip_prefix(session.loaded.paths.locales.as_str())?.strip_prefix('/')?;
    let (code, name) = inner.split_once('/')?;
    Language::parse(code)?;
    let name = name.strip_suffix(".ftl")?;
    match name.strip_prefix("meetings/") {
        Some(id) => MeetingId::parse(id).filter(|id| workspace.meetings.contains_key(id)).map(Some),
        None => SHARED.contains(&name).then_some(None),
    }
}

/// The scope that has a message of this name, if only one has.
#[expect(clippy::option_option, reason = "no scope, or the shared one, or a meeting's")]
fn only_scope(locales: &Locales, id: &str) -> Result<Option<Option<MeetingId>>, Refusal> {
    let has = |meeting: Option<&MeetingId>| {
        Language::ALL.iter().any(|language| own(locales, *language, meeting, id).is_some())
    };
    if locales.contract.shared.contains_key(id) || has(None) {
        return Ok(Some(None));
    }
    let named = locales.contract.meetings.iter();
    let mut meetings = named.filter(|(meeting, specs)| specs.contains_key(id) || has(Some(meeting)));
    match (meetings.next(), meetings.next()) {
        (Some((meeting, _)), None) => Ok(Some(Some(meeting.clone()))),
        (None, _) => Ok(None),
        _ => Err(Refusal::wrong("ambiguous", phrase!("preview-ambiguous", id))),
    }
}

/// The text of a file with one message changed or added.
pub(super) fn changed(
    session: &Session,
    target: &Target,
    text: &str,
    written: &str,
) -> Result<String, Refusal> {
    let unfit = Refusal::of_text;
    let entry = entry::checked(written, &target.id).map_err(unfit)?;
    if !entry::is_readable(text) {
        return Err(Refusal::conflict("unreadable", phrase!("preview-unreadable", file = &target.file)));
    }
    if let Some(after) = entry::replace(text, &target.id, &entry).map_err(unfit)? {
        return Ok(after);
    }
    let Some((workspace, locales)) = session.workspace() else {
        return Err(Refusal::conflict("unread", phrase!("preview-unread")));
    };
    let place = (target.language, target.meeting.as_ref(), target.id.as_str());
    let after = crate::edit::sync::insert((workspace, locales, &session.sources), place, text, &entry);
    let after = after.ok_or_else(Refusal::nowhere)?;
    entry::keeps(text, &after, &target.id).map_err(unfit)?;
    Ok(after)
}

/// What tells one state of a file from another; empty where there is none.
pub(super) fn hash_of(text: Option<&str>) -> String {
    text.map(|text| sha256(text.as_bytes())).unwrap_or_default()
}
