//! A workspace opened for a command: its files read, its locales checked, its engine at hand.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::base::assets;
use crate::base::diag::{Diagnostic, Findings};
use crate::base::fs::Root;
use crate::base::glyphs::{Coverage, FontFile};
use crate::base::hash::sha256;
use crate::base::source::{Sources, Span};
use crate::base::suggest::did_you_mean;
use crate::commands::outcome::Stop;
use crate::compose::briefing::Origin;
use crate::edit::survey::{Survey, survey};
use crate::lint::{Context, lint};
use crate::load::{Loaded, Spans, load_workspace};
use crate::localize::analyse::LocaleFinding;
use crate::localize::{Locales, load_locales};
use crate::model::{Id, MeetingId, Workspace};
use crate::typeset::{Engine, Places, Templates};

/// A workspace opened for a command.
pub(super) struct Session {
    /// The folder.
    pub root: Root,
    /// All files read.
    pub sources: Sources,
    /// What is wrong in the TOML files.
    pub findings: Findings,
    /// The TOML files.
    pub loaded: Loaded,
    /// The locales; absent where `briefpack.toml` can't be read.
    pub locales: Option<Locales>,
    /// How far the translations are.
    pub survey: Survey,
    /// What is wrong with the words themselves; empty until [`Session::lint`] is called.
    pub lints: Vec<LocaleFinding>,
}

impl Session {
    /// Opens the workspace at `path`, or the nearest one above `folder`.
    pub(super) fn open(path: Option<&Path>, folder: &Path) -> Result<Self, Stop> {
        let path = locate(path, folder)?;
        let root = Root::open(&path).map_err(|error| {
            let message = format!("cannot open `{}`: {}", path.display(), crate::base::fs::plain(&error));
            Stop::environment("no-workspace", message)
        })?;
        let mut sources = Sources::new();
        let mut findings = Findings::new();
        let loaded = load_workspace(&root, &mut sources, &mut findings);
        let mut surveyed = Survey::default();
        let locales = loaded.workspace.as_ref().map(|workspace| {
            let interface = |language: crate::model::Language| assets::interface(language.code()).to_owned();
            let mut locales =
                load_locales(&root, &loaded.paths, workspace, &loaded.spans, interface, &mut sources);
            // What a broken table would have said, its messages can't know.
            locales.findings.retain(|finding| {
                let follows = ["unknown-variable", "unused-message"].contains(&finding.diagnostic.code);
                !follows || !is_incomplete(&loaded, finding.meeting.as_ref())
            });
            surveyed = survey(&root, workspace, &locales, &mut sources);
            locales.findings.append(&mut surveyed.findings);
            locales.stale = surveyed.stale();
            locales
        });
        Ok(Self { root, sources, findings, loaded, locales, survey: surveyed, lints: Vec::new() })
    }

    /// Runs the rules of words. Without `warnings` only errors are kept: what a build asks for.
    pub(super) fn lint(&mut self, warnings: bool) {
        let (Some(workspace), Some(locales)) = (self.loaded.workspace.as_ref(), self.locales.as_mut()) else {
            return;
        };
        let verdict = lint(Context { workspace, locales, sources: &self.sources });
        for index in verdict.waived.into_iter().rev() {
            locales.findings.remove(index);
        }
        self.lints = verdict.findings;
        self.lints.retain(|finding| warnings || finding.diagnostic.is_error());
    }

    /// The workspace, if it could be read.
    pub(super) fn workspace(&self) -> Option<(&Workspace, &Locales)> {
        Some((self.loaded.workspace.as_ref()?, self.locales.as_ref()?))
    }

    /// The template files: the workspace's own in the place of the built-in ones.
    pub(super) fn templates(&mut self) -> Result<Templates, Vec<Diagnostic>> {
        let folder = self.loaded.paths.templates.clone();
        let mut templates = Templates::default();
        let mut faults = Vec::new();
        let mut texts: BTreeMap<String, (String, String)> = assets::templates()
            .into_iter()
            .map(|(name, text)| (name.to_owned(), (format!("built-in/templates/{name}"), text.to_owned())))
            .collect();
        for path in self.root.list(&folder, "typ").map_err(|fault| vec![fault])? {
            let name = path.strip_prefix(&format!("{folder}/")).unwrap_or(&path).to_owned();
            match self.root.read_text(&path) {
                Ok(Some(text)) => {
                    texts.insert(name, (path, text));
                }
                Ok(None) => {}
                Err(fault) => faults.push(fault),
            }
        }
        for extension in ["svg", "png", "jpg", "jpeg"] {
            for path in self.root.list(&folder, extension).map_err(|fault| vec![fault])? {
                let name = path.strip_prefix(&format!("{folder}/")).unwrap_or(&path).to_owned();
                match self.root.read(&path) {
                    Ok(Some(bytes)) => {
                        templates.files.insert(name, bytes);
                    }
                    Ok(None) => {}
                    Err(fault) => faults.push(fault),
                }
            }
        }
        for (name, (shown, text)) in texts {
            let number = self.sources.find(&shown).unwrap_or_else(|| self.sources.add(shown, text.as_str()));
            templates.sources.insert(name, (number, text));
        }
        if faults.is_empty() { Ok(templates) } else { Err(faults) }
    }

    /// The fonts: the workspace's own if it has any, else the built-in ones.
    pub(super) fn fonts(&self) -> Result<Vec<FontFile>, Vec<Diagnostic>> {
        let folder = &self.loaded.paths.fonts;
        let mut fonts = Vec::new();
        for extension in ["ttf", "otf"] {
            for path in self.root.list(folder, extension).map_err(|fault| vec![fault])? {
                if let Some(bytes) = self.root.read(&path).map_err(|fault| vec![fault])? {
                    // A font that is built in anyway is neither hashed nor kept twice.
                    let twin = assets::fonts().into_iter().find(|font| *font.data == *bytes);
                    fonts.push(match twin {
                        Some(font) => FontFile { name: path, ..font },
                        None => FontFile { name: path, sha256: sha256(&bytes), data: bytes.into() },
                    });
                }
            }
        }
        fonts.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(if fonts.is_empty() { assets::fonts() } else { fonts })
    }

    /// The engine and the fonts' coverage.
    pub(super) fn engine(&mut self) -> Result<(Engine, Coverage, Templates, Vec<FontFile>), Vec<Diagnostic>> {
        let templates = self.templates()?;
        let fonts = self.fonts()?;
        let coverage = Coverage::read(&fonts).map_err(|name| {
            vec![
                Diagnostic::error("bad-font", format!("`{name}` is not a font"))
                    .in_file(name.clone())
                    .hint("put TrueType or OpenType files there, or remove it"),
            ]
        })?;
        Ok((Engine::new(&fonts, &templates), coverage, templates, fonts))
    }

    /// Finds a meeting by its id.
    pub(super) fn meeting(&self, id: &str) -> Result<MeetingId, Stop> {
        let known = self.loaded.workspace.as_ref().map(|w| w.meetings.keys().cloned().collect::<Vec<_>>());
        let known = known.unwrap_or_default();
        if let Some(found) = known.iter().find(|meeting| meeting.as_str() == id) {
            return Ok(found.clone());
        }
        let hint = did_you_mean(id, known.iter().map(Id::as_str)).unwrap_or_else(|| {
            let all: Vec<String> = known.iter().map(|id| format!("`{id}`")).collect();
            format!("meetings: {}", all.join(", "))
        });
        Err(Stop::usage(format!("there is no meeting `{id}`"), Some(hint)))
    }
}

/// Whether something of what a meeting's messages, or the shared ones, rest on could not be read.
fn is_incomplete(loaded: &Loaded, meeting: Option<&MeetingId>) -> bool {
    let folder = format!("{}/meetings/", loaded.paths.seeds);
    match meeting {
        Some(meeting) => loaded.broken.has(&format!("{folder}{meeting}.toml")),
        None => {
            let mut broken = loaded.broken.whole.iter().chain(&loaded.broken.part);
            broken.any(|file| !file.starts_with(&folder))
        }
    }
}

impl Places for Spans {
    fn place(&self, origin: &Origin) -> Option<Span> {
        match origin {
            Origin::Message { span, .. } => *span,
            Origin::Field { subject, field } => self.get(subject, field),
        }
    }
}

/// The folder of the workspace.
fn locate(path: Option<&Path>, folder: &Path) -> Result<PathBuf, Stop> {
    match path {
        Some(path) => {
            let path = folder.join(path);
            if path.join("briefpack.toml").is_file() {
                Ok(path)
            } else if path.is_dir() {
                let message = format!("`{}` holds no `briefpack.toml`", path.display());
                Err(Stop::usage(message, Some("`briefpack init DIR` makes a workspace".into())))
            } else {
                Err(Stop::environment("no-workspace", format!("there is no folder `{}`", path.display())))
            }
        }
        None => Root::find(folder).ok_or_else(|| {
            let message = "no `briefpack.toml` here or in any folder above".to_owned();
            Stop::usage(
                message,
                Some("name the workspace's folder, or make one with `briefpack init DIR`".into()),
            )
        }),
    }
}
