//! Which document of a workspace a file is, and what the workspace says of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::base::source::Sources;
use crate::commands::build::provenance::Makers;
use crate::commands::build::{Output, planned};
use crate::commands::ending::Stop;
use crate::commands::session::Session;
use crate::commands::verify::leaks::{Secrets, secrets};
use crate::commands::verify::{Doubt, Named, Report, attached, extract, leaks, paper};
use crate::compose::compose;
use crate::compose::gate::Filtered;
use crate::compose::shown::{self, Shown};
use crate::inspect::Reading;
use crate::model::{CopyNumber, Edition, Id};
use crate::typeset::{self, Print};

/// What the file calls itself, in its keywords: id, edition, languages, content id.
pub(super) fn named(reading: &Reading) -> Option<Named> {
    let keywords = reading.about.info.get("Keywords")?;
    let parts: Vec<&str> = keywords.split(", ").collect();
    let [id, edition, languages, others @ .., content_id] = parts.as_slice() else { return None };
    let copy = others.iter().find_map(|part| part.strip_prefix("copy-"));
    Some(Named {
        id: (*id).to_owned(),
        edition: (*edition).to_owned(),
        languages: (*languages).to_owned(),
        content_id: (*content_id).to_owned(),
        copy: copy.and_then(CopyNumber::parse),
        draft: false,
    })
}

/// The day that the file is dated: its version.
fn dated(reading: &Reading) -> Option<NaiveDate> {
    let date = reading.about.info.get("CreationDate")?.strip_prefix("D:")?;
    NaiveDate::parse_from_str(date.get(..8)?, "%Y%m%d").ok()
}

/// What can be known of a workspace on a day; none for all of it.
type AsOf = Option<NaiveDate>;

/// The workspace that files are compared with.
pub(super) struct Desk {
    path: PathBuf,
    /// The edition to take the files for.
    edition: Option<String>,
    rebuild: bool,
    sessions: BTreeMap<AsOf, Session>,
    /// All that `own` shows.
    own: Vec<Shown>,
    secrets: BTreeMap<(AsOf, String), Secrets>,
    engine: Option<(typeset::Engine, Makers)>,
}

/// The document that a file is.
struct Match {
    as_of: AsOf,
    /// How it is built, in its own edition.
    output: Output,
    /// What it shows.
    briefing: Filtered,
    /// The edition that it is taken for.
    edition: Edition,
}

impl Desk {
    /// Opens the workspace.
    pub(super) fn open(path: &Path, edition: Option<&str>, rebuild: bool) -> Result<Self, Stop> {
        let mut desk = Self {
            path: path.to_path_buf(),
            edition: edition.map(str::to_owned),
            rebuild,
            sessions: BTreeMap::new(),
            own: Vec::new(),
            secrets: BTreeMap::new(),
            engine: None,
        };
        let session = Session::open(Some(path), path)?;
        let broken = session.findings.as_slice().iter().find(|finding| finding.is_error());
        if let Some(finding) = broken.cloned() {
            return Err(Stop {
                outcome: crate::commands::ending::Outcome::InputErrors,
                diagnostic: Some(finding),
            }
            .hint(phrase!("pdf-workspace-broken")));
        }
        if let Some((workspace, locales)) = session.workspace()
            && let Some(own) = workspace.config.editions.first()
        {
            if let Some(name) = edition {
                crate::commands::build::editions(&[name.to_owned()], workspace)?;
            }
            let mut job = whole(&session, workspace, locales, own);
            job.languages = shown::languages(&job);
            for briefing in shown::documents(&job, None) {
                desk.own.extend(shown::texts(&briefing));
            }
            desk.own.extend(shown::particulars(&job));
        }
        desk.sessions.insert(None, session);
        Ok(desk)
    }

    /// The files of the workspace, for places.
    pub(super) fn sources(&self) -> Option<&Sources> {
        self.sessions.get(&None).map(|session| &session.sources)
    }

    /// Makes all checks that want a workspace.
    pub(super) fn verify(
        &mut self,
        reading: &Reading,
        bytes: &[u8],
        path: &Path,
        report: &mut Report,
    ) -> Result<(), Stop> {
        let Some(found) = self.find(reading, path, report)? else { return Ok(()) };
        let key = (found.as_of, found.edition.id.as_str().to_owned());
        if !self.secrets.contains_key(&key) {
            let made = self.secrets_of(&found)?;
            self.secrets.insert(key.clone(), made);
        }
        report.checked.push("withheld");
        if let Some(secrets) = self.secrets.get(&key) {
            report.withheld = Some(secrets.len());
            let places = self.sessions.get(&None).map(|session| &session.loaded.spans);
            report.doubts.extend(leaks::check(reading, path, secrets, (&found.edition, found.as_of), places));
        }
        report.checked.push("text");
        report.doubts.extend(extract::check(reading, &found.briefing));
        let session = self.sessions.get(&found.as_of);
        if let Some((workspace, _)) = session.and_then(Session::workspace) {
            report.doubts.extend(paper::check(reading, &found.output, workspace));
        }
        let named = report.document.clone().unwrap_or_default();
        report.doubts.extend(attached::compare(reading, &named, &found.briefing));
        if self.rebuild {
            report.checked.push("rebuild");
            let is_attached = !reading.attachments.is_empty();
            report.doubts.extend(self.build_again(&found, (named.copy, is_attached), bytes)?);
        }
        Ok(())
    }

    /// Finds the document: by its keywords, else by its name. What it is composed of must be what the workspace holds.
    fn find(&mut self, reading: &Reading, path: &Path, report: &mut Report) -> Result<Option<Match>, Stop> {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let Some(named) = report.document.clone() else {
            report.doubts.push(unknown(&stem));
            return Ok(None);
        };
        let version = self.sessions.get(&None).and_then(|session| session.loaded.workspace.as_ref());
        let version = version.map(|workspace| workspace.config.version);
        let as_of = dated(reading).filter(|day| Some(*day) != version);
        let drafts = if named.draft { [true, false] } else { [false, true] };
        let mut last = None;
        for draft in drafts {
            let Some(found) = self.compose(&named, as_of, draft)? else { continue };
            if found.briefing.document.content_id == named.content_id {
                if let Some(document) = &mut report.document {
                    document.draft = draft;
                }
                last = Some(found);
                break;
            }
            last.get_or_insert(found);
        }
        let Some(found) = last else {
            report.doubts.push(unknown(&named.id));
            return Ok(None);
        };
        let composed = &found.briefing.document.content_id;
        if *composed != named.content_id {
            let message = phrase!("pdf-outdated", content = &named.content_id, now = composed);
            let finding = Diagnostic::error("pdf-outdated", message).hint(phrase!("pdf-outdated.hint"));
            report.doubts.push(Doubt::new(finding).about(named.content_id.clone()));
        }
        let file = Path::new(&found.output.file).file_stem().map(|stem| stem.to_string_lossy().into_owned());
        if file.as_ref() != Some(&stem) {
            let message = phrase!("pdf-name", name = file.unwrap_or_default());
            let finding = Diagnostic::error("pdf-unknown", message).hint(phrase!("pdf-unknown.hint"));
            report.doubts.push(Doubt::new(finding).about(stem));
        }
        Ok(Some(found))
    }

    /// Composes the document that a name stands for; none where the workspace has no such document.
    fn compose(&mut self, named: &Named, as_of: AsOf, draft: bool) -> Result<Option<Match>, Stop> {
        let day = as_of.map(|day| day.to_string());
        let edition = self.edition.clone();
        let session = match self.sessions.entry(as_of) {
            std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
            std::collections::btree_map::Entry::Vacant(entry) => {
                entry.insert(Session::open(Some(&self.path), &self.path)?)
            }
        };
        let is_pack = session.loaded.workspace.as_ref().is_some_and(|one| one.config.id == named.id);
        let mut line = vec!["build", "--languages", &named.languages, "--edition", &named.edition];
        if is_pack {
            line.push("--no-meetings");
        } else {
            line.extend(["--meeting", &named.id]);
        }
        if let Some(day) = &day {
            line.extend(["--as-of", day]);
        }
        if draft {
            line.push("--draft");
        }
        // What the workspace doesn't know is no misuse of the command: the file names it.
        let Ok(outputs) = planned(session, &line) else { return Ok(None) };
        let Some(output) = outputs.into_iter().next() else { return Ok(None) };
        let output = output.numbered(named.copy);
        let Some((workspace, locales)) = session.workspace() else { return Ok(None) };
        let wanted = edition.unwrap_or_else(|| named.edition.clone());
        let known = workspace.config.editions.iter().find(|edition| edition.id.as_str() == wanted);
        let Some(taken_for) = known.cloned() else { return Ok(None) };
        let (briefing, memory) = compose(&output.job(workspace, locales), false);
        if let Some((_, finding)) = memory.failures.into_iter().next() {
            return Err(Stop {
                outcome: crate::commands::ending::Outcome::InputErrors,
                diagnostic: Some(finding),
            }
            .hint(phrase!("pdf-workspace-broken")));
        }
        Ok(Some(Match { as_of, output, briefing, edition: taken_for }))
    }

    /// What the edition withholds: all that `own` shows and it doesn't, in any language and document.
    fn secrets_of(&self, found: &Match) -> Result<Secrets, Stop> {
        let Some(session) = self.sessions.get(&found.as_of) else { return secrets(&[], &BTreeSet::new()) };
        let Some((workspace, locales)) = session.workspace() else { return secrets(&[], &BTreeSet::new()) };
        let mut job = whole(session, workspace, locales, &found.edition);
        job.languages = shown::languages(&job);
        let mut allowed = BTreeSet::new();
        for briefing in shown::documents(&job, found.as_of) {
            allowed.extend(shown::strings(&briefing));
        }
        if found.edition == found.output.edition {
            // Its own words, as the set of languages and the draft have them.
            allowed.extend(shown::strings(&found.briefing));
        }
        secrets(&self.own, &allowed)
    }

    fn build_again(
        &mut self,
        found: &Match,
        (copy, is_attached): (Option<CopyNumber>, bool),
        bytes: &[u8],
    ) -> Result<Option<Doubt>, Stop> {
        let Some(session) = self.sessions.get_mut(&found.as_of) else { return Ok(None) };
        let (engine, makers) = match self.engine.take() {
            Some(parts) => parts,
            None => match session.engine() {
                Ok((engine, _, templates, fonts)) => (engine, Makers::new(&templates, &fonts)),
                Err(faults) => return Ok(faults.into_iter().next().map(Doubt::new)),
            },
        };
        let as_of = session.facts().map(|workspace| workspace.config.as_of).filter(|_| is_attached);
        let attached = as_of.map(|as_of| makers.attached(&found.briefing, as_of)).unwrap_or_default();
        let print = Print { copy, attached };
        let built = typeset::typeset(&engine, &found.briefing, &print, &session.loaded.spans);
        typeset::forget(2);
        self.engine = Some((engine, makers));
        let message = match built {
            Ok(pdf) => {
                let differs = pdf.bytes.iter().zip(bytes).position(|(new, old)| new != old);
                let shorter = pdf.bytes.len().min(bytes.len());
                match differs.or((pdf.bytes.len() != bytes.len()).then_some(shorter)) {
                    None => return Ok(None),
                    Some(at) => phrase!("pdf-rebuild", at),
                }
            }
            Err(faults) => return Ok(faults.into_iter().next().map(Doubt::new)),
        };
        let finding = Diagnostic::error("pdf-rebuild", message).hint(phrase!("pdf-rebuild.hint"));
        Ok(Some(Doubt::new(finding)))
    }
}

fn whole<'a>(
    session: &Session,
    workspace: &'a crate::model::Workspace,
    locales: &'a crate::localize::Locales,
    edition: &'a Edition,
) -> crate::compose::Job<'a> {
    let glossary = crate::compose::glossary_languages(workspace);
    let draft = !session.pseudo.is_empty();
    crate::compose::Job {
        workspace,
        locales,
        languages: glossary.clone(),
        glossary,
        edition,
        meeting: None,
        draft,
    }
}

fn unknown(id: &str) -> Doubt {
    let finding =
        Diagnostic::error("pdf-unknown", phrase!("pdf-unknown", id)).hint(phrase!("pdf-unknown.hint"));
    Doubt::new(finding).about(id)
}
