//! Who travelled where, and who met whom (layer `compose`).

use std::collections::BTreeMap;

use crate::compose::briefing::{
    EncountersView, JourneyView, Parallel, TimelineView, TravellerView, VisitMark, VisitsView,
};
use crate::compose::gate::Screened;
use crate::compose::pack::described;
use crate::compose::scribe::Scribe;
use crate::compose::sources::Numbers;
use crate::localize::format::{DateStyle, Weekday};
use crate::model::{Id, Meeting, Moment, PersonId, PlaceId, Role, SideId, Subject};

/// The meetings by country, with the journeys that sources report.
pub(super) fn compose_visits(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    meetings: &[&Meeting],
    timeline: &TimelineView,
    numbers: &Numbers,
) -> Option<VisitsView> {
    if meetings.iter().all(|meeting| meeting.visits.is_empty()) {
        return None;
    }
    let workspace = job.workspace;
    let mut countries: Vec<&PlaceId> = vec![workspace.outermost(&workspace.config.home)];
    // Nobody has travelled yet to what is planned.
    let held = || meetings.iter().zip(&timeline.marks).filter(|(meeting, _)| !meeting.is_planned());
    for (meeting, _) in held() {
        let country = workspace.outermost(&meeting.place.id);
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    let mut marks = Vec::new();
    let mut journeys = Vec::new();
    for (meeting, mark) in held() {
        let country = workspace.outermost(&meeting.place.id);
        let travelled = |visit: &crate::model::Visit| TravellerView {
            id: visit.side.as_str().to_owned(),
            own: visit.side == workspace.config.own_side,
        };
        marks.push(VisitMark {
            at: mark.at,
            lane: countries.iter().position(|other| *other == country).unwrap_or(0),
            number: mark.number,
            sides: meeting.visits.iter().map(travelled).collect(),
        });
        let subject = Subject::Meeting(meeting.id.clone());
        for visit in &meeting.visits {
            let day = Moment::Day(meeting.date.day);
            journeys.push(JourneyView {
                number: mark.number,
                date: scribe.value(&subject, "date", |f| f.moment(day, DateStyle::Table, Weekday::No)),
                who: heads(scribe, meeting, &visit.side),
                side: scribe.word(&visit.side.reference()),
                place: scribe.word(&meeting.place.id.reference()),
                kind: scribe.word(&format!("visit-{}", visit.kind.as_str())),
                host: meeting.host.as_ref().map(|side| scribe.word(&side.reference())),
                mark: numbers.mark(&visit.cite),
                source: numbers.source(&visit.cite.source),
            });
        }
    }
    let told = journeys.iter().filter_map(|journey| {
        let first = |parallel: &Parallel| parallel.first().map(|text| text.value.clone());
        let (date, who, place) = (first(&journey.date)?, first(&journey.who)?, first(&journey.place)?);
        Some(format!("{date}: {who}, {place} ({})", first(&journey.kind)?))
    });
    let told = told.collect::<Vec<_>>().join("; ");
    Some(VisitsView {
        ticks: timeline.ticks.clone(),
        lanes: countries.into_iter().map(|id| scribe.word(&id.reference())).collect(),
        marks,
        description: described(scribe, "label-visits", &told),
        journeys,
    })
}

/// The heads of a side's delegation, or the side where none is named.
fn heads(scribe: &mut Scribe<'_>, meeting: &Meeting, side: &SideId) -> Parallel {
    let of_side = meeting.participants.iter().filter(|one| one.side == *side && one.role == Role::Lead);
    let names: Vec<Parallel> = of_side.map(|one| scribe.person(&one.person, "full")).collect();
    match names.as_slice() {
        [] => scribe.word(&side.reference()),
        [one] => one.clone(),
        _ => scribe.join(&names, &Subject::Meeting(meeting.id.clone()), "id", |f, names| f.list(names)),
    }
}

/// The own side's people by those of the others: at which meetings both were.
pub(super) fn compose_encounters(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    meetings: &[&Meeting],
) -> Option<EncountersView> {
    let own = &job.workspace.config.own_side;
    let (rows, columns) =
        (people(job, meetings, |side| side == own), people(job, meetings, |side| side != own));
    if rows.is_empty() || columns.is_empty() {
        return None;
    }
    let mut met: BTreeMap<(&PersonId, &PersonId), Vec<usize>> = BTreeMap::new();
    for (index, meeting) in meetings.iter().enumerate().filter(|(_, meeting)| !meeting.is_planned()) {
        let of =
            |own_side: bool| meeting.participants.iter().filter(move |one| (one.side == *own) == own_side);
        for one in of(true) {
            for other in of(false) {
                let numbers = met.entry((&one.person, &other.person)).or_default();
                if numbers.last() != Some(&(index + 1)) {
                    numbers.push(index + 1);
                }
            }
        }
    }
    let cell = |row: &PersonId, column: &PersonId| met.get(&(row, column)).cloned().unwrap_or_default();
    let cells = rows.iter().map(|row| columns.iter().map(|column| cell(row, column)).collect()).collect();
    let mut names = |people: Vec<&PersonId>| -> Vec<Parallel> {
        people.into_iter().map(|id| scribe.person(id, "full")).collect()
    };
    let (rows, columns) = (names(rows), names(columns));
    Some(EncountersView { side: scribe.word(&own.reference()), rows, columns, cells })
}

/// The participants of some sides, each once, by the highest office in which a meeting saw them.
fn people<'a>(
    job: &Screened<'_>,
    meetings: &[&'a Meeting],
    of: impl Fn(&SideId) -> bool,
) -> Vec<&'a PersonId> {
    let mut ranks: BTreeMap<&PersonId, u32> = BTreeMap::new();
    let mut order: Vec<&PersonId> = Vec::new();
    for meeting in meetings.iter().filter(|meeting| !meeting.is_planned()) {
        for one in meeting.participants.iter().filter(|one| of(&one.side)) {
            let offices = job.workspace.offices_on(&one.person, meeting.date.day);
            let rank = offices.first().map_or(u32::MAX, |office| office.rank);
            let known = ranks.entry(&one.person).or_insert(rank);
            *known = rank.min(*known);
            if !order.contains(&&one.person) {
                order.push(&one.person);
            }
        }
    }
    // Of equal rank, those who came first.
    order.sort_by_key(|id| ranks.get(id).copied());
    order
}
