//! Which documents a build makes.

use crate::base::suggest::did_you_mean;
use crate::commands::build::BuildArgs;
use crate::commands::outcome::Stop;
use crate::commands::session::Session;
use crate::compose::{Job, glossary_languages};
use crate::localize::Locales;
use crate::model::{Edition, Id, LanguageSet, MeetingId, Workspace};

/// One document to make.
#[derive(Debug, Clone)]
pub(crate) struct Output {
    /// Its path in the output folder.
    pub file: String,
    /// Its languages.
    pub languages: LanguageSet,
    /// Its edition.
    pub edition: Edition,
    /// Its meeting; none for the pack.
    pub meeting: Option<MeetingId>,
    /// Whether it is a draft.
    pub draft: bool,
}

impl Output {
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

/// Reads the language sets asked for, or the workspace's own.
pub(crate) fn language_sets(asked: &[String], workspace: &Workspace) -> Result<Vec<LanguageSet>, Stop> {
    if asked.is_empty() {
        return Ok(workspace.config.languages.clone());
    }
    let mut sets = Vec::new();
    for text in asked {
        let Some(set) = LanguageSet::parse(text) else {
            let hint = "join `en`, `vi`, `ko` by `+`, each once, such as `vi+ko`".to_owned();
            return Err(Stop::usage(format!("`{text}` is not a set of languages"), Some(hint)));
        };
        if !sets.contains(&set) {
            sets.push(set);
        }
    }
    Ok(sets)
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
            let hint = did_you_mean(name, names.clone()).unwrap_or_else(|| {
                format!("editions: {}", names.map(|n| format!("`{n}`")).collect::<Vec<_>>().join(", "))
            });
            return Err(Stop::usage(format!("there is no edition `{name}`"), Some(hint)));
        };
        if !editions.contains(edition) {
            editions.push(edition.clone());
        }
    }
    Ok(editions)
}

/// Lists the documents of a build. Where the workspace can't be read there are none.
pub(super) fn plan(session: &Session, args: &BuildArgs) -> Result<Vec<Output>, Stop> {
    let Some((workspace, _)) = session.workspace() else { return Ok(Vec::new()) };
    let sets = language_sets(&args.languages, workspace)?;
    let editions = editions(&args.edition, workspace)?;
    let mut meetings: Vec<MeetingId> = Vec::new();
    for id in &args.meeting {
        let id = session.meeting(id)?;
        if let (Some(as_of), Some(meeting)) = (args.as_of, workspace.meetings.get(&id))
            && meeting.date.day > as_of
        {
            return Err(Stop::usage(format!("the meeting `{id}` was not known on {as_of}"), None));
        }
        if !meetings.contains(&id) {
            meetings.push(id);
        }
    }
    let with_pack = !args.no_pack && args.meeting.is_empty();
    if args.meeting.is_empty() && !args.no_meetings {
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
    let draft = if args.draft { ".draft" } else { "" };
    let mut outputs = Vec::new();
    for edition in &editions {
        // The default edition isn't named.
        let name = if edition.id.as_str() == "own" { String::new() } else { format!(".{}", edition.id) };
        for set in &sets {
            let output = |file: String, meeting: Option<MeetingId>| Output {
                file,
                languages: set.clone(),
                edition: edition.clone(),
                meeting,
                draft: args.draft,
            };
            if with_pack {
                outputs.push(output(format!("{}{name}{draft}.{set}.pdf", workspace.config.id), None));
            }
            for id in &meetings {
                outputs.push(output(format!("meetings/{id}{name}{draft}.{set}.pdf"), Some(id.clone())));
            }
        }
    }
    Ok(outputs)
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
}

/// Leaves out what was not known on the day that `--as-of` names.
pub(super) fn apply_as_of(session: &mut Session, args: &BuildArgs) -> Result<(), Stop> {
    let (Some(as_of), Some(workspace)) = (args.as_of, session.loaded.workspace.as_mut()) else {
        return Ok(());
    };
    let config = &mut workspace.config;
    config.as_of = as_of;
    config.version = as_of;
    let meetings = &workspace.meetings;
    config.meetings.retain(|id| meetings.get(id).is_some_and(|meeting| meeting.date.day <= as_of));
    if config.meetings.is_empty() {
        return Err(Stop::usage(format!("no meeting was known on {as_of}"), None));
    }
    Ok(())
}
