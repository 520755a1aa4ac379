//! Which documents a build makes.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::base::phrase::{Argument, phrase};
use crate::base::suggest::did_you_mean;
use crate::commands::build::BuildArgs;
use crate::commands::build::copies::Copies;
use crate::commands::ending::Stop;
use crate::commands::session::Session;
use crate::compose::{Job, glossary_languages};
use crate::localize::Locales;
use crate::model::{CopyNumber, Edition, Id, Language, LanguageSet, Meeting, MeetingId, Workspace};

/// One document to make.
#[derive(Debug, Clone)]
pub(crate) struct Output {
    /// Its path in the output folder.
    pub file: String,
    /// Its languages.
    pub languages: LanguageSet,
    /// The name of the set: pseudo-locales have codes of their own.
    pub set: String,
    /// Its edition.
    pub edition: Edition,
    /// Its meeting; none for the pack.
    pub meeting: Option<MeetingId>,
    /// Whether it is a draft.
    pub draft: bool,
}

impl Output {
    /// The same document as one of several copies.
    pub(crate) fn numbered(&self, copy: Option<CopyNumber>) -> Self {
        let Some(copy) = copy else { return self.clone() };
        let ending = format!(".{}.pdf", self.set);
        let stem = self.file.strip_suffix(&ending).unwrap_or(&self.file);
        Self { file: format!("{stem}.copy-{copy}{ending}"), ..self.clone() }
    }

    /// What `compose` is to do for it.
    pub(crate) fn job<'a>(&'a self, workspace: &'a Workspace, locales: &'a Locales) -> Job<'a> {
        Job {
            workspace,
            locales,
            languages: self.languages.clone(),
            glossary: glossary_languages(workspace),
            edition: &self.edition,
            meeting: self.meeting.clone(),
            draft: self.draft,
        }
    }
}

/// The meetings whose words some documents print; a pack prints those that the workspace lists.
pub(super) fn meetings(session: &Session, outputs: &[Output]) -> BTreeSet<MeetingId> {
    let listed = || session.workspace().map(|(workspace, _)| workspace.config.meetings.clone());
    let of_pack = outputs.iter().any(|output| output.meeting.is_none()).then(listed).flatten();
    let own = outputs.iter().filter_map(|output| output.meeting.clone());
    let printed: Vec<MeetingId> = of_pack.into_iter().flatten().chain(own).collect();
    let Some(workspace) = session.loaded.workspace.as_ref() else { return BTreeSet::new() };
    workspace.with_background(&printed).into_iter().map(|meeting| meeting.id.clone()).collect()
}

/// Reads the language sets asked for, or the workspace's own.
pub(crate) fn language_sets(asked: &[String], workspace: &Workspace) -> Result<Vec<LanguageSet>, Stop> {
    if asked.is_empty() {
        return Ok(workspace.config.languages.clone());
    }
    let mut sets = Vec::new();
    for text in asked {
        let codes: Vec<&str> =
            text.split('+').map(|code| pseudo(code).map_or(code, |language| language.code())).collect();
        let Some(set) = LanguageSet::parse(&codes.join("+")) else {
            return Err(Stop::usage(phrase!("unknown-set", value = text), Some(phrase!("unknown-set.hint"))));
        };
        if !sets.contains(&set) {
            sets.push(set);
        }
    }
    Ok(sets)
}

/// The language that a pseudo-locale stands in the place of.
fn pseudo(code: &str) -> Option<Language> {
    Language::ALL.into_iter().find(|language| language.pseudo() == Some(code))
}

/// Puts the pseudo-locales that are asked for in the place of their languages.
pub(crate) fn speak_pseudo(session: &mut Session, asked: &[String]) -> Result<(), Stop> {
    let codes = || asked.iter().flat_map(|set| set.split('+'));
    let languages: BTreeSet<Language> = codes().filter_map(pseudo).collect();
    // The glossary of every document prints all languages: a run is to try the templates, or it is not.
    if let Some(language) = languages.iter().find(|language| codes().any(|code| code == language.code())) {
        let (code, pseudo) = (language.code(), language.pseudo().unwrap_or_default());
        let hint = phrase!("pseudo-beside-real.hint");
        return Err(Stop::usage(phrase!("pseudo-beside-real", code, pseudo), Some(hint)));
    }
    session.speak_pseudo(languages);
    Ok(())
}

/// Reads the editions asked for; `own` where none is.
pub(crate) fn editions(asked: &[String], workspace: &Workspace) -> Result<Vec<Edition>, Stop> {
    let known = &workspace.config.editions;
    if asked.is_empty() {
        return Ok(known.first().cloned().into_iter().collect());
    }
    let mut editions: Vec<Edition> = Vec::new();
    for name in asked {
        let Some(edition) = known.iter().find(|edition| edition.id.as_str() == name) else {
            let names = known.iter().map(|edition| edition.id.as_str());
            let hint = did_you_mean(name, names.clone())
                .unwrap_or_else(|| phrase!("unknown-edition.known", names = Argument::ticked(names)));
            return Err(Stop::usage(phrase!("unknown-edition", name), Some(hint)));
        };
        if !editions.contains(edition) {
            editions.push(edition.clone());
        }
    }
    Ok(editions)
}

/// Lists the documents of a build. Where the workspace can't be read there are none.
pub(super) fn plan(
    session: &Session,
    args: &BuildArgs,
    copies: Option<&Copies>,
) -> Result<Vec<Output>, Stop> {
    let Some(workspace) = session.facts() else { return Ok(Vec::new()) };
    let sets = match copies {
        Some(copies) => copies.sets(),
        None => language_sets(&args.languages, workspace)?,
    };
    let editions = editions(&args.edition, workspace)?;
    let mut meetings: Vec<MeetingId> = Vec::new();
    for id in &args.meeting {
        let id = session.meeting(id)?;
        if let Some(meeting) = workspace.meetings.get(&id) {
            refuse_withheld(meeting, &editions)?;
        }
        if !meetings.contains(&id) {
            meetings.push(id);
        }
    }
    let with_pack = !args.no_pack && args.meeting.is_empty();
    // Copies are of what is handed out bound: the pack, or the briefs that are asked for.
    if args.meeting.is_empty() && !args.no_meetings && copies.is_none() {
        meetings = workspace
            .config
            .meetings
            .iter()
            .filter(|id| workspace.meetings.contains_key(*id))
            .cloned()
            .collect();
    } else if args.no_meetings {
        meetings.clear();
    }
    // A pseudo-locale is never to be taken for a real one.
    let is_draft = args.draft || !session.pseudo.is_empty();
    let draft = if is_draft { ".draft" } else { "" };
    let mut outputs = Vec::new();
    for edition in &editions {
        // The default edition isn't named.
        let name = if edition.id.as_str() == "own" { String::new() } else { format!(".{}", edition.id) };
        // By alternat two sets may come to be one.
        let mut arranged: Vec<LanguageSet> = Vec::new();
        for set in spoken(&sets, edition, workspace, !args.languages.is_empty())? {
            if !arranged.contains(&set) {
                arranged.push(set);
            }
        }
        for languages in &arranged {
            let set = languages.name(&session.pseudo);
            let output = |file: String, meeting: Option<MeetingId>| Output {
                file,
                languages: languages.clone(),
                set: set.clone(),
                edition: edition.clone(),
                meeting,
                draft: is_draft,
            };
            if with_pack {
                outputs.push(output(format!("{}{name}{draft}.{set}.pdf", workspace.config.id), None));
            }
            // A meeting that is asked for by name, and of which there is nothing to print, is reported.
            let by_name = !args.meeting.is_empty();
            let shown = |id: &&MeetingId| by_name || workspace.has_brief(edition, id);
            for id in meetings.iter().filter(shown) {
                outputs.push(output(format!("meetings/{id}{name}{draft}.{set}.pdf"), Some(id.clone())));
            }
        }
    }
    Ok(outputs)
}

/// The sets in which an edition is printed, arranged as it arranges them. Of the workspace's sets those that it may be
/// printed in; where it may be printed in none of them, its own.
fn spoken(
    sets: &[LanguageSet],
    edition: &Edition,
    workspace: &Workspace,
    asked: bool,
) -> Result<Vec<LanguageSet>, Stop> {
    let arrange = |set: &LanguageSet| workspace.config.languages_of(edition, set);
    let (allowed, others): (Vec<_>, Vec<_>) = sets.iter().partition(|set| edition.may_speak(set, arrange));
    if let Some(set) = others.first().filter(|_| asked) {
        let message = phrase!("edition-in-other-languages", id = &edition.id, set);
        let known = Argument::ticked(&edition.languages);
        return Err(Stop::usage(message, Some(phrase!("edition-in-other-languages.hint", known))));
    }
    let own = edition.languages.iter().collect();
    let sets = if allowed.is_empty() { own } else { allowed };
    Ok(sets.into_iter().map(arrange).collect())
}

/// Whether a build makes all that the workspace asks for, so that other files in the folder are left-overs.
pub(super) fn is_full(args: &BuildArgs) -> bool {
    args.meeting.is_empty()
        && args.languages.is_empty()
        && args.edition.is_empty()
        && !args.no_pack
        && !args.no_meetings
        && !args.draft
        && args.as_of.is_none()
        && args.copies.is_none()
        && args.changes_since.is_none()
}

/// Refuses a meeting that an edition may not know of.
pub(crate) fn refuse_withheld(meeting: &Meeting, editions: &[Edition]) -> Result<(), Stop> {
    match editions.iter().find(|edition| !meeting.is_for(edition)) {
        Some(edition) => {
            let message = phrase!("meeting-withheld", id = &meeting.id, edition = &edition.id);
            Err(Stop::usage(
                message,
                Some(phrase!("meeting-withheld.hint", audience = edition.audience.as_str())),
            ))
        }
        None => Ok(()),
    }
}

/// Leaves out what was not known on the day that `--as-of` names.
pub(crate) fn apply_as_of(session: &mut Session, as_of: Option<NaiveDate>) -> Result<(), Stop> {
    let Some(day) = as_of else { return Ok(()) };
    session.know(day);
    if session.facts().is_some_and(|known| known.config.meetings.is_empty()) {
        return Err(Stop::usage(phrase!("no-meeting-known", day), None));
    }
    Ok(())
}
