//! Composing and setting one document for the screen.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use crate::base::assets;
use crate::base::diag::Diagnostic;
use crate::base::glyphs::Coverage;
use crate::base::phrase::phrase;
use crate::commands::build::{Output, editions, language_sets, refuse_withheld};
use crate::commands::ending::Stop;
use crate::commands::preview::shown::{Key, Pages, Place};
use crate::commands::select::{self, Tried};
use crate::commands::session::Session;
use crate::compose::compose;
use crate::compose::gate::Filtered;
use crate::compose::plan::overlong;
use crate::localize::Locales;
use crate::typeset::screen::{self, Screen};
use crate::typeset::{Engine, missing_glyphs};

/// What stands in the place of the content id: the real one would change every page with every letter.
const NO_CONTENT_ID: &str = "········";

/// The engine with its fonts and templates.
pub(super) struct Press {
    engine: Option<Engine>,
    /// The characters that the fonts have.
    pub coverage: Arc<Coverage>,
    /// Why there is no engine.
    faults: Vec<Diagnostic>,
}

/// What composing and setting a document has brought.
pub(super) struct Set {
    /// The pages; none where it could not be set.
    pub pages: Option<Pages>,
    /// What it prints, and what it can't.
    pub tried: Tried,
    /// What setting it has brought.
    pub found: Vec<Diagnostic>,
    /// What was set, until it is looked through.
    unchecked: Option<Filtered>,
}

impl Set {
    /// Looks through what was set: what no font has, what takes too long to say, what stands out of its page.
    pub(super) fn check(&mut self, session: &Session, coverage: &Coverage) {
        let Some(briefing) = self.unchecked.take() else { return };
        let places = &session.loaded.spans;
        let mut pages = missing_glyphs(&briefing, coverage, places);
        pages.extend(overlong(&briefing, places));
        self.tried.add(pages);
        if let Some(pages) = &self.pages {
            self.found.extend(pages.screen.check(&briefing, places));
        }
    }
}

impl Press {
    /// An engine for newly read files. Fonts are read again only where they may have changed.
    pub(super) fn renewed(before: Option<Self>, session: &mut Session, files: &BTreeSet<PathBuf>) -> Self {
        let fonts = format!("{}/", session.loaded.paths.fonts);
        let may_differ = |path: &PathBuf| {
            let name = session.root.relative(path).unwrap_or_default();
            name == "briefpack.toml" || format!("{name}/").starts_with(&fonts)
        };
        let keep = !files.is_empty() && !files.iter().any(may_differ);
        let known = before.filter(|_| keep).and_then(|press| Some((press.engine?, press.coverage)));
        let made = match known {
            Some((engine, coverage)) => {
                session.templates().map(|templates| (engine.with_templates(&templates), coverage))
            }
            None => session.engine().map(|(engine, coverage, ..)| (engine, Arc::new(coverage))),
        };
        match made {
            Ok((engine, coverage)) => Self { engine: Some(engine), coverage, faults: Vec::new() },
            Err(faults) => Self { engine: None, coverage: Self::built_in(), faults },
        }
    }

    /// The characters that the built-in fonts have.
    pub(super) fn built_in() -> Arc<Coverage> {
        Arc::new(Coverage::read(&assets::fonts()).expect("the built-in fonts are fonts"))
    }

    /// Why there is no engine.
    pub(super) fn faults(&self) -> &[Diagnostic] {
        &self.faults
    }

    /// Composes and sets a document. What is wrong with its words hinders nothing: it is to be seen. What isn't there
    /// stands in the source language, marked. What can't be read leaves it unset, where there are `earlier` pages.
    pub(super) fn set(&self, session: &Session, output: &Output, earlier: Option<&Screen>) -> Set {
        let (tried, found) = (Tried::default(), self.faults.clone());
        let mut set = Set { pages: None, tried, found, unchecked: None };
        let Some((workspace, locales)) = session.workspace() else { return set };
        let Some(engine) = &self.engine else { return set };
        if !select::facts_stand(session, output) {
            return set;
        }
        let (mut briefing, memory) = compose(&output.job(workspace, locales), false);
        let failed = !memory.failures.is_empty();
        set.tried = Tried::of_one(memory);
        let unread = is_unread(session, locales, output);
        if is_boundless(session, locales, output) || (unread && earlier.is_some()) {
            set.unchecked = Some(briefing);
            return set;
        }
        if failed {
            let draft = Output { draft: true, ..output.clone() };
            let (marked, memory) = compose(&draft.job(workspace, locales), false);
            if !memory.failures.is_empty() {
                set.unchecked = Some(briefing);
                return set;
            }
            briefing = marked;
        }
        let briefing = briefing.called(NO_CONTENT_ID);
        match screen::show(engine, &briefing, earlier) {
            Ok((screen, found)) => {
                let places = Arc::new(Place::all(&briefing, session));
                set.pages = Some(Pages { screen: Arc::new(screen), places, draft: failed });
                set.found.extend(found);
            }
            Err(found) => set.found.extend(found),
        }
        set.unchecked = Some(briefing);
        set
    }
}

/// The document that a key names.
pub(super) fn output(session: &Session, key: &Key) -> Result<Output, Stop> {
    let workspace = session.facts().ok_or_else(|| Stop::usage(phrase!("preview-unread"), None))?;
    let edition = editions(std::slice::from_ref(&key.edition), workspace)?;
    let meeting = key.meeting.as_ref().map(|id| session.meeting(id)).transpose()?;
    if let Some(meeting) = meeting.as_ref().and_then(|id| workspace.meetings.get(id)) {
        refuse_withheld(meeting, &edition)?;
    }
    let sets = language_sets(std::slice::from_ref(&key.languages), workspace)?;
    let (Some(edition), Some(set)) = (edition.into_iter().next(), sets.first()) else {
        return Err(Stop::usage(phrase!("preview-unread"), None));
    };
    let languages = workspace.config.languages_of(&edition, set);
    let set = languages.name(&session.pseudo);
    Ok(Output { file: String::new(), languages, set, edition, meeting, draft: false })
}

/// Whether something can't be read of the files whose words a document prints.
fn is_unread(session: &Session, locales: &Locales, output: &Output) -> bool {
    let printed = crate::commands::build::printed_meetings(session, output);
    locales.catalogs.values().filter(|catalog| output.languages.contains(catalog.language)).any(|catalog| {
        let own = catalog.meetings.iter().filter(|(id, _)| printed.contains(*id));
        let mut scopes = std::iter::once(&catalog.shared).chain(own.map(|(_, scope)| scope));
        let own_file = |file: &String| {
            let shared = !file.starts_with(&format!("{}/meetings/", catalog.folder));
            shared || printed.iter().any(|id| catalog.expected_file(Some(id), "title") == *file)
        };
        scopes.any(|scope| !scope.lost.is_empty()) || catalog.unreadable.iter().any(own_file)
    })
}

/// Whether a text that a document may print is longer than pages are meant for.
fn is_boundless(session: &Session, locales: &Locales, output: &Output) -> bool {
    let mut long = locales.findings.iter().filter(|finding| finding.diagnostic.code == "over-long-text");
    long.any(|finding| {
        let printed = || crate::commands::build::printed_meetings(session, output);
        output.languages.contains(finding.language)
            && finding.meeting.as_ref().is_none_or(|meeting| printed().contains(meeting))
    })
}
