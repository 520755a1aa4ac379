//! What the workspace knows of the people of the pack's meetings: offices as sources show them, meetings, forms of
//! address and how names are said (layer `compose`).

use crate::compose::briefing::{MeetingView, Parallel};
use crate::compose::gate::Screened;
use crate::compose::people::{latin, note_on, pronunciations};
use crate::compose::scribe::{First, Memory, Scribe};
use crate::compose::sources::Numbers;
use crate::compose::trip::view::{AttendedView, DossierView, HeldView};
use crate::localize::format::{DateStyle, Formats, Weekday};
use crate::model::{Cite, Id, Meeting, Moment, Participant, Person, PersonId, Subject, Tenure};

/// The people who take part in the pack's meetings, by side and rank.
pub(super) fn compose_dossiers(
    job: &Screened<'_>,
    memory: &mut Memory,
    (meetings, views): (&[&Meeting], &[MeetingView]),
    numbers: &Numbers,
) -> Vec<DossierView> {
    let config = &job.workspace.config;
    let sides = config.sides_of(job.edition, None);
    let mut people: Vec<&PersonId> = Vec::new();
    for participant in meetings.iter().flat_map(|meeting| &meeting.participants) {
        if !people.contains(&&participant.person) {
            people.push(&participant.person);
        }
    }
    let last =
        |id: &PersonId| meetings.iter().filter(|m| attends(m, id).is_some()).max_by_key(|m| m.date.day);
    let known = |id: &PersonId| job.workspace.people.get(id);
    people.sort_by_cached_key(|id| {
        let side = known(id).and_then(|person| sides.iter().position(|side| **side == person.side));
        let rank = last(id).and_then(|meeting| {
            job.workspace.offices_on(id, meeting.date.day).first().map(|office| office.rank)
        });
        (side, rank.unwrap_or(u32::MAX), (*id).clone())
    });
    people
        .into_iter()
        .filter_map(|id| {
            let (person, meeting) = (known(id)?, last(id)?);
            // The form of address takes the title as of the last meeting.
            let mut scribe = Scribe::new(job.workspace, job.locales, &job.languages, Some(meeting), memory);
            Some(compose_dossier(job, &mut scribe, person, (meetings, views), numbers))
        })
        .collect()
}

fn attends<'a>(meeting: &'a Meeting, person: &PersonId) -> Option<&'a Participant> {
    meeting.participants.iter().find(|participant| participant.person == *person)
}

fn compose_dossier(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    person: &Person,
    (meetings, views): (&[&Meeting], &[MeetingView]),
    numbers: &Numbers,
) -> DossierView {
    let name = scribe.person(&person.id, "full");
    let meetings = meetings
        .iter()
        .zip(views)
        .filter_map(|(meeting, view)| {
            let participant = attends(meeting, &person.id)?;
            Some(AttendedView {
                number: view.number,
                date: view.date_short.clone(),
                title: view.title.clone(),
                role: scribe.word(&format!("role-{}", participant.role.as_str())),
            })
        })
        .collect();
    DossierView {
        latin: latin(scribe, &person.id, &name),
        side: scribe.word(&person.side.reference()),
        own: person.side == job.workspace.config.own_side,
        address: scribe.person(&person.id, "address"),
        pronunciation: pronunciations(job, scribe, person, &name),
        offices: person
            .offices
            .iter()
            .filter_map(|tenure| held(job, scribe, person, tenure, numbers))
            .collect(),
        meetings,
        note: note_on(scribe, person),
        name,
    }
}

/// An office with the days on which sources of the pack show it, as far as known as of the pack's day.
fn held(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    person: &Person,
    tenure: &Tenure,
    numbers: &Numbers,
) -> Option<HeldView> {
    let as_of = job.workspace.config.as_of;
    let attested: Vec<_> = tenure
        .attested
        .iter()
        .filter(|attested| attested.date <= as_of && numbers.has(&attested.source))
        .collect();
    let mut cites: Vec<Cite> = attested
        .iter()
        .map(|attested| Cite { source: attested.source.clone(), paragraphs: attested.paragraphs.clone() })
        .collect();
    let interval = tenure
        .from
        .filter(|from| *from <= as_of)
        .zip(tenure.source.as_ref().filter(|source| numbers.has(source)));
    if let Some((_, source)) = interval {
        cites.insert(0, Cite { source: source.clone(), paragraphs: Vec::new() });
    }
    if cites.is_empty() {
        return None;
    }
    // An end that was not known on the pack's day is none.
    let to = tenure.to.filter(|to| *to <= as_of);
    let when = |formats: &Formats| {
        // No line ends within a date.
        let day =
            |day| formats.moment(Moment::Day(day), DateStyle::Table, Weekday::No).replace(' ', "\u{a0}");
        let span = interval.map(|(from, _)| match to {
            Some(to) => formats.period(from, to, DateStyle::Table),
            None => format!("{}\u{a0}–", day(from)),
        });
        let days = attested.iter().map(|attested| day(attested.date));
        span.into_iter().chain(days).collect::<Vec<_>>().join("; ")
    };
    let when: Parallel = scribe.value(&Subject::Person(person.id.clone()), "offices", when);
    cites.dedup();
    Some(HeldView {
        title: scribe.line(&tenure.office.reference(), None, &Vec::new(), First::Plain),
        when,
        mark: cites.iter().filter_map(|cite| numbers.mark(cite)).collect::<Vec<_>>().join("; "),
    })
}
