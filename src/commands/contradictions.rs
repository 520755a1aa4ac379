//! Where sources contradict one another and nobody has settled it: an error of every document that may print it.

use std::collections::BTreeSet;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, Phrase, phrase};
use crate::commands::build::Output;
use crate::commands::session::Session;
use crate::localize::format::Formats;
use crate::model::{
    Claim, Claimed, Contradiction, Disputed, Language, Meeting, MeetingId, SourceId, What, Workspace,
};

/// Reports what is not settled and has to do with some documents; drafts print it with a mark.
pub(super) fn unsettled(
    session: &Session,
    workspace: &Workspace,
    outputs: &[Output],
    draft: bool,
) -> Vec<Diagnostic> {
    let listed = outputs.iter().any(|output| output.meeting.is_none()).then_some(&workspace.config.meetings);
    let own = outputs.iter().filter_map(|output| output.meeting.as_ref());
    let wanted: BTreeSet<&MeetingId> = listed.into_iter().flatten().chain(own).collect();
    let meetings = wanted.into_iter().filter_map(|id| workspace.meetings.get(id));
    let sources: BTreeSet<&SourceId> = meetings.flat_map(Meeting::sources).collect();
    let sources: Vec<&SourceId> = sources.into_iter().collect();
    reports(session, workspace, draft, |found| found.touches(&sources))
}

/// Reports all that is not settled, whatever is printed.
pub(super) fn all(session: &Session, workspace: &Workspace) -> Vec<Diagnostic> {
    reports(session, workspace, false, |_| true)
}

fn reports(
    session: &Session,
    workspace: &Workspace,
    draft: bool,
    wanted: impl Fn(&Contradiction) -> bool,
) -> Vec<Diagnostic> {
    // A settlement that could not be read has been reported.
    let file = format!("{}/claims.toml", session.loaded.paths.seeds);
    if session.loaded.broken.has(&file) {
        return Vec::new();
    }
    let open = workspace.contradictions.iter().filter(|found| found.settlement.is_none());
    open.filter(|found| wanted(found))
        .map(|found| report(session, workspace, found, (&file, draft)))
        .collect()
}

fn report(
    session: &Session,
    workspace: &Workspace,
    found: &Contradiction,
    (file, draft): (&str, bool),
) -> Diagnostic {
    let values = found.values();
    let shown =
        Argument::list(values.iter().filter_map(|claims| Some(value(workspace, &claims.first()?.value))));
    let message = phrase!("contradiction", about = about(&found.matter), values = shown);
    let spans = &session.loaded.spans;
    let place = |claim: &Claim| spans.get(&claim.subject, &claim.field);
    // The place of the last value: what came to be known last made the contradiction.
    let (last, others) = match values.split_last() {
        Some((last, others)) => (last.first(), others),
        None => (None, [].as_slice()),
    };
    let at = last.and_then(|claim| place(claim));
    let mut diagnostic = if draft {
        Diagnostic::warning("contradiction", message)
    } else {
        Diagnostic::error("contradiction", message)
    };
    diagnostic = diagnostic.at(at);
    for claim in others.iter().filter_map(|claims| claims.first()) {
        let value = value(workspace, &claim.value);
        diagnostic = diagnostic.label(place(claim), phrase!("contradiction-here", value));
    }
    diagnostic.hint(phrase!("contradiction.hint", file, keys = keys(&found.matter)))
}

/// The matter in words.
fn about(matter: &Disputed) -> Phrase {
    let about = matter.about.reference();
    let day = matter.day.map_or_else(String::new, |day| day.to_string());
    match matter.what {
        What::Name => phrase!("matter-name", about),
        What::Title => phrase!("matter-title", about, day),
        What::Holder => phrase!("matter-holder", about, day),
        What::Date => phrase!("matter-date", about),
        What::Place => phrase!("matter-place", about),
        What::Quantity => phrase!("matter-quantity", about),
    }
}

/// The keys of the matter, as they stand in the file.
fn keys(matter: &Disputed) -> String {
    let mut keys = vec![
        format!("about = \"{}\"", matter.about.reference()),
        format!("what = \"{}\"", matter.what.as_str()),
    ];
    keys.extend(matter.day.map(|day| format!("day = {day}")));
    keys.extend(matter.year.map(|year| format!("year = {year}")));
    keys.extend(matter.meeting.as_ref().map(|id| format!("meeting = \"{id}\"")));
    keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
}

/// A value as it stands in the file; a figure as it prints in the source locale.
fn value(workspace: &Workspace, claimed: &Claimed) -> String {
    let id = |id: &dyn std::fmt::Display| format!("`{id}`");
    match claimed {
        Claimed::Text(text) => id(text),
        Claimed::Office(office) => id(office),
        Claimed::Person(person) => id(person),
        Claimed::Place(place) => id(place),
        Claimed::Year(year) => id(year),
        Claimed::Moment(moment) => id(moment),
        Claimed::Figure(value, bound) => {
            let formats = Formats::new(Language::En, workspace.config.style);
            let hedge = bound.map_or("", |bound| bound.as_str());
            id(&format!("{hedge} {}", formats.value(value)).trim().replace('\u{a0}', " "))
        }
    }
}
