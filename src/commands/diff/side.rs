//! One side of a comparison: a workspace, or a PDF with the data that it was made of.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, phrase};
use crate::commands::build::provenance::DATA;
use crate::commands::build::{Output, editions, refuse_withheld};
use crate::commands::diff::tree::languages;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::report::Format;
use crate::commands::select;
use crate::commands::session::Session;
use crate::commands::terminal::Terminal;
use crate::commands::verify::{load, unreadable};
use crate::compose::{compose, glossary_languages};
use crate::inspect::{self, Reading};
use crate::model::{Edition, Id, LanguageSet, MeetingId, Workspace};

/// The most bytes of data that are read: ten times those of a large pack.
const MAX_DATA: usize = 24 * 1024 * 1024;

/// A PDF, read.
pub(in crate::commands) struct Pdf {
    /// The file as it was named.
    pub name: String,
    /// What it holds.
    pub reading: Reading,
    /// The data that it was made of, where it is attached.
    pub data: Option<Json>,
}

/// One side.
pub(in crate::commands) enum Side {
    /// A workspace.
    Workspace(Box<Session>, PathBuf),
    /// A PDF.
    Pdf(Box<Pdf>),
}

/// What is to be compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::commands) struct Asked {
    /// The edition.
    pub edition: String,
    /// The languages, in order.
    pub languages: Vec<String>,
    /// The meeting, or the pack.
    pub meeting: Option<String>,
}

/// A document of one side.
#[derive(Debug)]
pub(in crate::commands) struct Document {
    /// The meeting's or the pack's id.
    pub id: String,
    /// Its data.
    pub data: Json,
}

impl Side {
    /// Opens a folder as a workspace, a file as a PDF.
    pub(in crate::commands) fn open(path: &Path, folder: &Path) -> Result<Self, Stop> {
        let whole = folder.join(path);
        if whole.is_dir() {
            let session = Session::open(Some(path), folder)?;
            return Ok(Self::Workspace(Box::new(session), path.to_path_buf()));
        }
        let name = path.display().to_string();
        let stop = |diagnostic| Stop { outcome: Outcome::Environment, diagnostic: Some(diagnostic) };
        let bytes = load(&whole, &name).map_err(stop)?;
        let reading = inspect::read(&bytes).map_err(|why| stop(unreadable(why, &name)))?;
        drop(bytes);
        let data = attached(&reading, &name).map_err(stop)?;
        Ok(Self::Pdf(Box::new(Pdf { name, reading, data })))
    }

    /// As the user named it.
    pub(in crate::commands) fn name(&self) -> String {
        match self {
            Self::Workspace(_, path) => path.display().to_string(),
            Self::Pdf(pdf) => pdf.name.clone(),
        }
    }

    /// How a workspace composes the documents asked for.
    pub(in crate::commands) fn outputs(&self, asked: &Asked, whole_pack: bool) -> Result<Vec<Output>, Stop> {
        match self {
            Self::Workspace(session, _) => match session.workspace() {
                Some((workspace, _)) => outputs(workspace, asked, whole_pack),
                None => Ok(Vec::new()),
            },
            Self::Pdf(_) => Ok(Vec::new()),
        }
    }

    /// The documents asked for, as the data that templates get. Of a workspace whose texts have faults: none, and they
    /// are printed.
    pub(in crate::commands) fn documents(
        &mut self,
        asked: &Asked,
        whole_pack: bool,
        terminal: &mut Terminal<'_>,
    ) -> Result<Vec<Document>, Stop> {
        let outputs = self.outputs(asked, whole_pack)?;
        let (session, path) = match self {
            Self::Pdf(pdf) => return Ok(pdf.data.clone().map(Document::of).into_iter().collect()),
            Self::Workspace(session, path) => (session, path),
        };
        let findings = match session.engine() {
            Ok((_, coverage, ..)) => select::try_and_judge(session, &outputs, &coverage),
            Err(faults) => faults,
        };
        let Some((workspace, locales)) =
            session.workspace().filter(|_| !findings.iter().any(Diagnostic::is_error))
        else {
            let faults: Vec<Diagnostic> = findings.into_iter().filter(Diagnostic::is_error).collect();
            select::print(&faults, &session.sources, Format::Human, terminal);
            let message = phrase!("diff-workspace-broken", folder = path.display());
            return Err(
                Stop::environment("diff-unreadable", message).hint(phrase!("diff-workspace-broken.hint"))
            );
        };
        let composed = outputs.iter().map(|output| {
            let (briefing, _) = compose(&output.job(workspace, locales), false);
            Document::of(serde_json::to_value(&*briefing).unwrap_or_default())
        });
        Ok(composed.collect())
    }
}

impl Document {
    /// The document that some data is.
    pub(in crate::commands) fn of(data: Json) -> Self {
        let id = data.pointer("/document/id").and_then(Json::as_str).unwrap_or_default().to_owned();
        Self { id, data }
    }
}

/// The documents of a workspace: of a pack also the meetings that it doesn't list.
fn outputs(workspace: &Workspace, asked: &Asked, whole_pack: bool) -> Result<Vec<Output>, Stop> {
    let edition = editions(std::slice::from_ref(&asked.edition), workspace)?.into_iter().next();
    let Some(edition) = edition else { return Ok(Vec::new()) };
    let wanted = asked.languages.join("+");
    let Some(languages) = LanguageSet::parse(&wanted) else {
        return Err(Stop::usage(phrase!("unknown-set", value = wanted), Some(phrase!("unknown-set.hint"))));
    };
    let output = |meeting: Option<MeetingId>| output(&edition, &languages, meeting);
    let shown = |id: &&MeetingId| workspace.meetings.get(*id).is_some_and(|meeting| meeting.is_for(&edition));
    if let Some(id) = &asked.meeting {
        // A meeting that one side lacks is new, or gone.
        let found: Option<&MeetingId> = workspace.meetings.keys().find(|known| known.as_str() == id);
        if let Some(meeting) = found.and_then(|id| workspace.meetings.get(id)) {
            refuse_withheld(meeting, std::slice::from_ref(&edition))?;
        }
        return Ok(found.map(|id| output(Some(id.clone()))).into_iter().collect());
    }
    let listed: BTreeSet<&MeetingId> = workspace.config.meetings.iter().collect();
    let others = workspace.meetings.keys().filter(|id| !whole_pack && !listed.contains(id)).filter(shown);
    Ok(std::iter::once(output(None)).chain(others.map(|id| output(Some(id.clone())))).collect())
}

fn output(edition: &Edition, languages: &LanguageSet, meeting: Option<MeetingId>) -> Output {
    Output {
        file: String::new(),
        set: languages.to_string(),
        languages: languages.clone(),
        edition: edition.clone(),
        meeting,
        draft: false,
    }
}

/// The languages that a workspace prints.
pub(in crate::commands) fn printed(session: &Session) -> Vec<String> {
    let set = session.loaded.workspace.as_ref().map(glossary_languages);
    let languages = set.iter().flat_map(|set| set.as_slice());
    languages.map(|language| language.code().to_owned()).collect()
}

/// What a PDF's data says that it is.
pub(in crate::commands) fn says(data: &Json) -> Asked {
    let text = |key: &str| data.pointer(key).and_then(Json::as_str).unwrap_or_default().to_owned();
    let is_meeting = data.pointer("/document/kind").and_then(Json::as_str) == Some("meeting");
    let list = data.pointer("/document/languages").and_then(Json::as_array);
    Asked {
        edition: text("/document/edition"),
        languages: list.into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect(),
        meeting: is_meeting.then(|| text("/document/id")),
    }
}

/// Reads the data that is attached to a PDF.
fn attached(reading: &Reading, name: &str) -> Result<Option<Json>, Diagnostic> {
    let found = reading.attachments.iter().find(|file| file.name == DATA);
    let Some(bytes) = found.and_then(|file| file.bytes.as_ref()) else { return Ok(None) };
    let refused =
        |message| Diagnostic::error("pdf-data", message).in_file(name).hint(phrase!("pdf-data-json.hint"));
    if bytes.len() > MAX_DATA {
        return Err(refused(phrase!("pdf-data-too-large", most = MAX_DATA / 1024 / 1024)));
    }
    // Its nesting is bounded by the reader.
    let data: Json = serde_json::from_slice(bytes)
        .map_err(|error| refused(phrase!("pdf-data-json", line = error.line(), column = error.column())))?;
    let text = |key: &str| data.pointer(key).is_some_and(Json::is_string);
    let content = ["meeting", "pack"].iter().any(|key| data.get(key).is_some_and(Json::is_object));
    let whole = ["/document/kind", "/document/id", "/document/edition", "/document/content-id"];
    if !content || !whole.into_iter().all(text) || languages(&data).is_empty() {
        return Err(refused(phrase!("pdf-data-form")));
    }
    Ok(Some(data))
}

/// Refuses two sides that are not versions of one document.
pub(in crate::commands) fn refuse_others(old: &str, new: &str) -> Result<(), Stop> {
    if old == new {
        return Ok(());
    }
    let documents = Argument::ticked([old, new]);
    Err(Stop::usage(phrase!("diff-others", documents), Some(phrase!("diff-others.hint"))))
}

/// The id of a workspace's pack.
pub(in crate::commands) fn pack_id(session: &Session) -> Option<String> {
    session.loaded.workspace.as_ref().map(|workspace| workspace.config.id.as_str().to_owned())
}
