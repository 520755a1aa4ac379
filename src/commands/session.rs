//! A workspace opened for a command: its files read, its locales checked, its engine at hand.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;

use chrono::NaiveDate;

use crate::base::assets;
use crate::base::diag::{Diagnostic, Findings};
use crate::base::fs::Root;
use crate::base::glyphs::{Coverage, FontFile};
use crate::base::phrase::{Argument, phrase};
use crate::base::source::{FileId, Sources, Span};
use crate::base::suggest::did_you_mean;
use crate::commands::ending::Stop;
use crate::commands::fonts::{Fonts, read_fonts};
use crate::commands::known;
use crate::compose::briefing::Origin;
use crate::edit::survey::{Survey, survey};
use crate::lint::{self, Context, Scopes};
use crate::load::{Loaded, Spans, load_workspace};
use crate::localize::analyse::LocaleFinding;
use crate::localize::{Locales, load_locales};
use crate::model::{Id, Language, MeetingId, Workspace};
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
    pub loaded: Arc<Loaded>,
    /// How many of the sources they are.
    facts: usize,
    /// The workspace as of an earlier day, where only that may be printed.
    known: Option<Workspace>,
    /// The locales; absent where `briefpack.toml` can't be read.
    pub locales: Option<Locales>,
    /// How far the translations are.
    pub survey: Survey,
    /// What is wrong with the words themselves; empty until [`Session::lint`] is called.
    pub lints: Vec<LocaleFinding>,
    /// Languages that pseudo-locales stand in the place of.
    pub pseudo: BTreeSet<Language>,
    /// Findings that waivers have taken back.
    pub waived: BTreeSet<Waived>,
}

/// A finding that a waiver has taken back.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Waived {
    /// Where the waiver stands: file, line, column.
    pub place: (String, usize, usize),
    /// The finding's code.
    pub code: String,
    /// The language of the message.
    pub language: Language,
    /// The message.
    pub id: String,
    /// Why.
    pub reason: String,
    /// By whom, where it says so.
    pub by: Option<String>,
}

impl Session {
    /// Opens the workspace at `path`, or the nearest one above `folder`, with all its texts.
    pub(super) fn open(path: Option<&Path>, folder: &Path) -> Result<Self, Stop> {
        Ok(Self::read(open_root(path, folder)?))
    }

    /// Opens the workspace without its texts, for [`Session::read_texts`].
    pub(super) fn open_facts(path: Option<&Path>, folder: &Path) -> Result<Self, Stop> {
        Ok(Self::read_facts(open_root(path, folder)?))
    }

    /// Reads the workspace of a folder, with all its texts.
    pub(super) fn read(root: Root) -> Self {
        Self::read_facts(root).with_all_texts()
    }

    /// Reads the workspace of a folder, of whose files those have changed since it was read `before`; any, if none is
    /// named. Facts that can't have changed are not read again.
    pub(super) fn read_again(root: Root, before: Option<&Self>, changed: &BTreeSet<PathBuf>) -> Self {
        let known = before.filter(|before| {
            let paths = &before.loaded.paths;
            let locales = format!("{}/", paths.locales);
            let is_text = |path: &PathBuf| root.relative(path).is_some_and(|name| name.starts_with(&locales));
            let apart = !format!("{}/", paths.seeds).starts_with(&locales);
            apart && before.known.is_none() && !changed.is_empty() && changed.iter().all(is_text)
        });
        let Some(known) = known else { return Self::read(root) };
        let (loaded, facts) = (Arc::clone(&known.loaded), known.facts);
        let session = Self::of_facts(root, known.sources.first(facts), known.findings.clone(), loaded);
        session.with_all_texts()
    }

    fn with_all_texts(mut self) -> Self {
        let workspace = self.loaded.workspace.iter();
        let all: Vec<MeetingId> =
            workspace.flat_map(|workspace| workspace.meetings.keys().cloned()).collect();
        self.read_texts(&all);
        self
    }

    /// Reads the workspace of a folder, with the texts that all share and those of one meeting; of all where none is
    /// named.
    pub(super) fn read_some(root: Root, meeting: Option<&MeetingId>) -> Self {
        let Some(meeting) = meeting else { return Self::read(root) };
        let mut session = Self::read_facts(root);
        let workspace = session.loaded.workspace.as_ref();
        let drawn = workspace.map(|workspace| workspace.with_background([meeting])).unwrap_or_default();
        let wanted: Vec<MeetingId> = drawn.into_iter().map(|meeting| meeting.id.clone()).collect();
        session.read_texts(&wanted);
        session
    }

    /// Reads the workspace of a folder without its texts.
    pub(super) fn read_facts(root: Root) -> Self {
        let mut sources = Sources::new();
        let mut findings = Findings::new();
        let loaded = load_workspace(&root, &mut sources, &mut findings);
        if let Some(workspace) = &loaded.workspace {
            findings.extend(lint::claims::check(workspace, &loaded.spans));
        }
        Self::of_facts(root, sources, findings, Arc::new(loaded))
    }

    fn of_facts(root: Root, sources: Sources, findings: Findings, loaded: Arc<Loaded>) -> Self {
        let facts = sources.count();
        let (survey, pseudo) = (Survey::default(), BTreeSet::new());
        let lints = Vec::new();
        let (known, locales, waived) = (None, None, BTreeSet::new());
        Self { root, sources, findings, loaded, facts, known, locales, survey, lints, pseudo, waived }
    }

    /// From now on only what was known on a day is printed. Texts are still checked against all that there is.
    pub(super) fn know(&mut self, day: NaiveDate) {
        let Some(workspace) = &self.loaded.workspace else { return };
        let known = workspace.known_on(day);
        self.findings.extend(known::too_early(workspace, &known, &self.loaded.spans));
        self.known = Some(known);
    }

    /// The meetings that were not known on the day of which the workspace is printed.
    pub(super) fn unknown_meetings(&self) -> impl Iterator<Item = &MeetingId> {
        let all = self.known.iter().zip(&self.loaded.workspace);
        all.flat_map(|(known, all)| all.meetings.keys().filter(|id| !known.meetings.contains_key(*id)))
    }

    /// The facts that may be printed, if they could be read.
    pub(super) fn facts(&self) -> Option<&Workspace> {
        self.known.as_ref().or(self.loaded.workspace.as_ref())
    }

    /// The files of the facts, in the order in which they were read.
    pub(super) fn fact_files(&self) -> impl Iterator<Item = FileId> {
        self.sources.iter().take(self.facts).map(|(id, _)| id)
    }

    /// Reads and checks the texts of some meetings, and those that all share, in the place of any read before.
    pub(super) fn read_texts(&mut self, meetings: &[MeetingId]) {
        // What was read before makes room first.
        (self.locales, self.survey, self.lints) = (None, Survey::default(), Vec::new());
        let Self { root, sources, loaded, .. } = self;
        let Some(workspace) = loaded.workspace.as_ref() else { return };
        let interface = |language: Language| assets::interface(language.code()).to_owned();
        let mut locales =
            load_locales(root, &loaded.paths, (workspace, meetings), &loaded.spans, interface, sources);
        // What a broken table would have said, its messages can't know.
        locales.findings.retain(|finding| {
            let follows = ["unknown-variable", "unused-message"].contains(&finding.diagnostic.code);
            !follows || !is_incomplete(loaded, finding.meeting.as_ref())
        });
        let mut surveyed = survey(root, workspace, &locales, sources);
        locales.findings.append(&mut surveyed.findings);
        locales.stale = surveyed.stale();
        locales.lapsed = surveyed.lapsed();
        locales.unanchored = std::mem::take(&mut surveyed.unanchored);
        locales.speak_pseudo(workspace.config.source_locale, &self.pseudo);
        (self.locales, self.survey) = (Some(locales), surveyed);
    }

    /// Puts pseudo-locales in the place of languages, in what is read and what will be.
    pub(super) fn speak_pseudo(&mut self, languages: BTreeSet<Language>) {
        if let (Some(workspace), Some(locales)) = (&self.loaded.workspace, &mut self.locales) {
            locales.speak_pseudo(workspace.config.source_locale, &languages);
        }
        self.pseudo = languages;
    }

    /// Lets go of the texts of the meetings' files.
    pub(super) fn release_texts(&mut self) {
        let folders = [&self.loaded.paths.locales, &self.loaded.paths.seeds].map(|path| format!("{path}/"));
        let is_meetings =
            |name: &str| name.contains("/meetings/") && folders.iter().any(|folder| name.starts_with(folder));
        let idle = self.sources.iter().filter(|(_, file)| is_meetings(file.name()));
        let idle: Vec<FileId> = idle.map(|(id, _)| id).collect();
        for id in idle {
            self.sources.release(id);
        }
    }

    /// Reads the files again that findings speak of and whose texts were let go: their places are to be shown.
    pub(super) fn recall_texts(&mut self, findings: &[Diagnostic]) {
        let labels = |finding: &Diagnostic| finding.labels.iter().map(|label| label.span).collect::<Vec<_>>();
        let spans = findings.iter().flat_map(|finding| finding.span.into_iter().chain(labels(finding)));
        let files: BTreeSet<FileId> = spans.map(|span| span.file).collect();
        for file in files {
            if let Some(name) = self.sources.get(file).released_name()
                && let Ok(Some(text)) = self.root.read_text(&name)
            {
                self.sources.add(name, text);
            }
        }
    }

    /// Runs the rules of words on all messages.
    pub(super) fn lint_all(&mut self) {
        self.lint_all_but(&BTreeSet::new());
    }

    /// Runs the rules of words on all messages but those of meetings that are known to be sound; returns the meetings in
    /// which something was found, waived or not.
    pub(super) fn lint_all_but(&mut self, sound: &BTreeSet<MeetingId>) -> BTreeSet<MeetingId> {
        let mut linted = self.lint(Scopes { meetings: None, warnings: true, sound: Some(sound) });
        let unsound = linted.as_mut().map(|verdict| std::mem::take(&mut verdict.unsound));
        self.take_lints(linted);
        unsound.unwrap_or_default()
    }

    /// Runs the rules of words on the shared messages and those of some or all meetings.
    pub(super) fn lint(&self, scopes: Scopes<'_>) -> Option<lint::Verdict> {
        let (Some(workspace), Some(locales)) = (self.loaded.workspace.as_ref(), self.locales.as_ref()) else {
            return None;
        };
        let known = self.known.as_ref();
        let mut verdict = lint::lint(Context { workspace, known, locales, sources: &self.sources }, scopes);
        verdict.findings.retain(|finding| scopes.warnings || finding.diagnostic.is_error());
        Some(verdict)
    }

    /// Takes in what the rules of words have found.
    pub(super) fn take_lints(&mut self, linted: Option<lint::Verdict>) {
        let (Some(verdict), Some(locales)) = (linted, self.locales.as_mut()) else { return };
        for index in verdict.waived.into_iter().rev() {
            locales.findings.remove(index);
        }
        self.lints = verdict.findings;
        for one in verdict.applied {
            let at = self.sources.position(one.span);
            let place = (self.sources.get(one.span.file).name().to_owned(), at.line, at.column);
            let (code, language, id) = (one.code, one.language, one.id);
            self.waived.insert(Waived { place, code, language, id, reason: one.reason, by: one.by });
        }
    }

    /// The workspace, if it could be read.
    pub(super) fn workspace(&self) -> Option<(&Workspace, &Locales)> {
        Some((self.facts()?, self.locales.as_ref()?))
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
    pub(super) fn fonts(&self) -> Fonts {
        read_fonts(&self.root, &self.loaded.paths.fonts)
    }

    /// Reads the fonts while the caller does something else.
    pub(super) fn fonts_meanwhile(&self) -> JoinHandle<Fonts> {
        let (root, folder) = (self.root.clone(), self.loaded.paths.fonts.clone());
        std::thread::spawn(move || read_fonts(&root, &folder))
    }

    /// The engine and the fonts' coverage.
    pub(super) fn engine(&mut self) -> Result<(Engine, Coverage, Templates, Vec<FontFile>), Vec<Diagnostic>> {
        let fonts = self.fonts();
        self.engine_of(fonts)
    }

    /// The engine of these fonts, and their coverage.
    pub(super) fn engine_of(
        &mut self,
        fonts: Fonts,
    ) -> Result<(Engine, Coverage, Templates, Vec<FontFile>), Vec<Diagnostic>> {
        let templates = self.templates()?;
        let fonts = fonts?;
        let coverage = Coverage::read(&fonts).map_err(|name| {
            vec![
                Diagnostic::error("bad-font", phrase!("bad-font", file = &name))
                    .in_file(name.clone())
                    .hint(phrase!("bad-font.hint")),
            ]
        })?;
        Ok((Engine::new(&fonts, &templates), coverage, templates, fonts))
    }

    /// Where outputs are written: to the folder asked for, else to the workspace's own. That one may not lead out of the
    /// workspace by a link that came with it; whoever wants that names the folder.
    pub(super) fn out(&self, asked: Option<&Path>, folder: &Path) -> Result<PathBuf, Stop> {
        let own = &self.loaded.paths.out;
        match asked {
            Some(out) => Ok(folder.join(out)),
            None if self.root.leads_out(own) => {
                Err(Stop::environment("cannot-write", phrase!("out-leads-out", path = own)))
            }
            None => Ok(self.root.path().join(own)),
        }
    }

    /// Finds a meeting by its id.
    pub(super) fn meeting(&self, id: &str) -> Result<MeetingId, Stop> {
        let known = self.loaded.workspace.as_ref().map(|w| w.meetings.keys().cloned().collect::<Vec<_>>());
        let known = known.unwrap_or_default();
        if let Some(found) = known.iter().find(|meeting| meeting.as_str() == id) {
            return match self.known.as_ref().filter(|known| !known.meetings.contains_key(found)) {
                Some(early) => {
                    Err(Stop::usage(phrase!("meeting-not-yet-known", id, day = early.config.as_of), None))
                }
                None => Ok(found.clone()),
            };
        }
        let hint = did_you_mean(id, known.iter().map(Id::as_str))
            .unwrap_or_else(|| phrase!("unknown-meeting.known", meetings = Argument::ticked(&known)));
        Err(Stop::usage(phrase!("unknown-meeting", id), Some(hint)))
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

/// Opens the folder of the workspace.
pub(super) fn open_root(path: Option<&Path>, folder: &Path) -> Result<Root, Stop> {
    let path = locate(path, folder)?;
    Root::open(&path).map_err(|error| {
        let message = phrase!("cannot-open", path = path.display(), error = crate::base::fs::plain(&error));
        Stop::environment("no-workspace", message)
    })
}

/// The folder of the workspace.
fn locate(path: Option<&Path>, folder: &Path) -> Result<PathBuf, Stop> {
    match path {
        Some(path) => {
            let path = folder.join(path);
            if path.join("briefpack.toml").is_file() {
                Ok(path)
            } else if path.is_dir() {
                let message = phrase!("no-workspace-here", path = path.display());
                Err(Stop::usage(message, Some(phrase!("no-workspace-here.hint"))))
            } else {
                Err(Stop::environment("no-workspace", phrase!("no-such-folder", path = path.display())))
            }
        }
        None => Root::find(folder)
            .ok_or_else(|| Stop::usage(phrase!("no-workspace"), Some(phrase!("no-workspace.hint")))),
    }
}
