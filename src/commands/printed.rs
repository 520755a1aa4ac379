//! Which messages the pack and each brief print.

use std::collections::{BTreeMap, HashSet};

use crate::compose::scribe::Used;
use crate::compose::{Job, compose};
use crate::edit::survey::Part;
use crate::localize::Locales;
use crate::localize::analyse::Reach;
use crate::localize::catalog::Catalog;
use crate::model::{By, Edition, Id, LanguageSet, Meeting, MeetingId, Workspace};

/// The messages printed, as the source locale has them.
pub(super) struct Printed {
    pack: Reach,
    meetings: BTreeMap<MeetingId, Reach>,
}

impl Printed {
    /// Composes the pack and every brief in the source locale, in the default edition.
    pub(super) fn of(workspace: &Workspace, locales: &Locales) -> Self {
        let mut printed = Self { pack: Reach::new(), meetings: BTreeMap::new() };
        let source = workspace.config.source_locale;
        let (Some(catalog), Some(edition)) =
            (locales.catalogs.get(&source), workspace.config.editions.first())
        else {
            return printed;
        };
        let used = |meeting: Option<MeetingId>| used(workspace, locales, edition, meeting);
        add(&mut printed.pack, catalog, used(None));
        for meeting in workspace.meetings.values() {
            let mut reach = Reach::new();
            add(&mut reach, catalog, used(Some(meeting.id.clone())));
            named(&mut reach, catalog, workspace, meeting);
            if workspace.config.meetings.contains(&meeting.id) {
                named(&mut printed.pack, catalog, workspace, meeting);
            }
            printed.meetings.insert(meeting.id.clone(), reach);
        }
        printed
    }

    /// The messages that a meeting's brief prints.
    pub(super) fn of_brief(workspace: &Workspace, locales: &Locales, meeting: &MeetingId) -> Reach {
        let mut reach = Reach::new();
        let catalog = locales.catalogs.get(&workspace.config.source_locale);
        let meeting = workspace.meetings.get(meeting);
        if let (Some(catalog), Some(edition), Some(meeting)) =
            (catalog, workspace.config.editions.first(), meeting)
        {
            add(&mut reach, catalog, used(workspace, locales, edition, Some(meeting.id.clone())));
            named(&mut reach, catalog, workspace, meeting);
        }
        reach
    }

    /// Whether the pack prints a part.
    pub(super) fn anywhere(&self, part: &Part) -> bool {
        self.pack.has(part.meeting.as_ref(), &part.id)
    }

    /// Whether a meeting's brief prints a part.
    pub(super) fn by(&self, meeting: &MeetingId, part: &Part) -> bool {
        part.meeting.as_ref().is_none_or(|own| own == meeting)
            && self.meetings.get(meeting).is_some_and(|reach| reach.has(part.meeting.as_ref(), &part.id))
    }
}

/// What a document in the source locale prints itself.
fn used(
    workspace: &Workspace,
    locales: &Locales,
    edition: &Edition,
    meeting: Option<MeetingId>,
) -> HashSet<Used> {
    let source = LanguageSet::single(workspace.config.source_locale);
    let (languages, glossary) = (source.clone(), source);
    compose(&Job { workspace, locales, languages, glossary, edition, meeting, draft: false }, false).1.used
}

fn add(reach: &mut Reach, catalog: &Catalog, used: impl IntoIterator<Item = Used>) {
    for (_, meeting, id) in used {
        reach.add(catalog, meeting.as_ref(), &id);
    }
}

/// What a meeting's messages print through their variables: names, and the titles of those who are named.
fn named(reach: &mut Reach, catalog: &Catalog, workspace: &Workspace, meeting: &Meeting) {
    let mut references = vec![meeting.place.id.reference()];
    references.extend(meeting.participants.iter().map(|participant| participant.person.reference()));
    for point in &meeting.points {
        references.extend(point.refs.values().map(crate::model::Entity::reference));
        if let By::Person(person) = &point.by {
            references.push(person.reference());
        }
    }
    references
        .extend(meeting.items().flat_map(|item| item.refs.values()).map(crate::model::Entity::reference));
    references.extend(
        meeting.notes.iter().flat_map(|note| note.refs.values()).map(crate::model::Entity::reference),
    );
    for person in workspace.people.keys().filter(|person| references.contains(&person.reference())) {
        let office =
            workspace.offices_on(person, meeting.date.day).first().map(|office| office.id.reference());
        if let Some(office) = office {
            reach.add(catalog, None, &office);
        }
    }
    for reference in references {
        reach.add(catalog, None, &reference);
    }
}
