//! The people of a meeting with their titles as of its date (layer `compose`).

use crate::compose::briefing::{Parallel, ParticipantView, PersonView, SideView, Text};
use crate::compose::gate::Screened;
use crate::compose::scribe::{First, Scribe};
use crate::model::{
    By, Entity, Id, Language, Layout, Meeting, Participant, Person, PersonId, PlanField, Point, Role,
    Section, Subject,
};

/// The people of each side, for the call sheet.
pub(super) fn compose_sides(job: &Screened<'_>, scribe: &mut Scribe<'_>, meeting: &Meeting) -> Vec<SideView> {
    let config = &job.workspace.config;
    if !job.prints(meeting, Section::CallSheet) {
        return Vec::new();
    }
    // Where nobody is named yet, each side has its blank.
    let open = meeting.plan.as_ref().is_some_and(|plan| plan.lacks(PlanField::Participants));
    config
        .sides_of(job.edition, meeting.host.as_ref())
        .into_iter()
        .map(|side| {
            let of_side = || meeting.participants.iter().filter(|participant| participant.side == *side);
            SideView {
                id: side.as_str().to_owned(),
                own: *side == config.own_side,
                name: scribe.word(&side.reference()),
                people: of_side()
                    .map(|participant| compose_participant(scribe, job, meeting, participant))
                    .collect(),
            }
        })
        .filter(|side| open || !side.people.is_empty())
        .collect()
}

fn compose_participant(
    scribe: &mut Scribe<'_>,
    job: &Screened<'_>,
    meeting: &Meeting,
    participant: &Participant,
) -> ParticipantView {
    let name = scribe.person(&participant.person, "full");
    let latin = latin(scribe, &participant.person, &name);
    scribe.named(&participant.person.reference());
    ParticipantView {
        latin,
        name,
        title: title_of(job, scribe, &participant.person, meeting),
        role: scribe.word(&format!("role-{}", participant.role.as_str())),
        lead: participant.role == Role::Lead,
    }
}

/// The name in its own spelling, where a column prints another.
pub(super) fn latin(scribe: &mut Scribe<'_>, person: &PersonId, name: &[Text]) -> Option<Text> {
    let forms = scribe.person(person, "latin");
    let differs = |form: &Text| name.iter().any(|name| name.value != form.value && name.lang == form.lang);
    forms.into_iter().find(|form| differs(form)).map(|form| Text { lang: "vi".into(), words: None, ..form })
}

/// The title as of the meeting's date: the offices held then, in order of rank.
fn title_of(job: &Screened<'_>, scribe: &mut Scribe<'_>, person: &PersonId, meeting: &Meeting) -> Vec<Text> {
    let offices = job.workspace.offices_on(person, meeting.date.day);
    let titles: Vec<_> = offices.iter().map(|office| scribe.word(&office.id.reference())).collect();
    match titles.as_slice() {
        [one] => one.clone(),
        _ => scribe.join(&titles, &Subject::Person(person.clone()), "offices", |formats, titles| {
            formats.list(titles)
        }),
    }
}

/// The people of the brief: participants, speakers and whoever a point names, by side and rank.
pub(super) fn compose_people(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    meeting: &Meeting,
    shown: &[&Point],
) -> Vec<PersonView> {
    let config = &job.workspace.config;
    let sides = config.sides_of(job.edition, meeting.host.as_ref());
    let mut people: Vec<&PersonId> =
        meeting.participants.iter().map(|participant| &participant.person).collect();
    for point in shown {
        if let By::Person(person) = &point.by {
            people.push(person);
        }
        people.extend(point.refs.values().filter_map(|entity| match entity {
            Entity::Person(person) => Some(person),
            _ => None,
        }));
    }
    let day = meeting.date.day;
    let side_of = |id: &PersonId| job.workspace.people.get(id).map(|person| person.side.clone());
    let key = |id: &&PersonId| {
        let side = side_of(id).and_then(|side| sides.iter().position(|other| **other == side));
        let rank = job.workspace.offices_on(id, day).first().map(|office| office.rank);
        (side, rank.unwrap_or(u32::MAX), (*id).clone())
    };
    people.sort_by_key(key);
    people.dedup();
    people
        .into_iter()
        .map(|id| {
            let side = side_of(id);
            let known = job.workspace.people.get(id);
            let name = scribe.person(id, "full");
            PersonView {
                latin: latin(scribe, id, &name),
                title: title_of(job, scribe, id, meeting),
                own: side.as_ref() == Some(&config.own_side),
                side: scribe.word(&side.map_or_else(String::new, |side| side.reference())),
                address: scribe.person(id, "address"),
                pronunciation: match known.filter(|_| job.is_laid_out(Layout::Interpreter)) {
                    Some(person) => pronunciations(job, scribe, person, &name),
                    None => Vec::new(),
                },
                note: known.and_then(|person| note_on(scribe, person)),
                name,
            }
        })
        .collect()
}

/// How a name is said, in every column whose language isn't that of the person's side: as the locale writes it, else
/// by the name itself where that is already written as it is said.
pub(super) fn pronunciations(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    person: &Person,
    name: &[Text],
) -> Vec<Option<Text>> {
    let own: Option<Language> = job.workspace.config.side_languages.get(&person.side).copied();
    let said = scribe.optional(&person.id.reference(), "pronunciation", &Vec::new());
    let spelt = scribe.person(&person.id, "latin");
    let columns = job.languages.as_slice().iter().zip(said).zip(name.iter().zip(spelt));
    columns
        .map(|((language, said), (name, spelt))| {
            if Some(*language) == own {
                return None;
            }
            said.or_else(|| (name.value != spelt.value).then(|| name.clone()))
        })
        .collect()
}

/// The note on a person, where there is one that the edition shows.
pub(super) fn note_on(scribe: &mut Scribe<'_>, person: &Person) -> Option<Parallel> {
    person.note.as_ref()?;
    Some(scribe.line(&person.id.reference(), Some("note"), &Vec::new(), First::Plain))
}
