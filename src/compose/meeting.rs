//! Resolves one meeting (layer `compose`).

use chrono::{Offset, TimeZone};

use crate::compose::briefing::{
    Body, Counts, FigureView, MeetingView, ParticipantView, PersonView, PointView, SideView, Text, TopicView,
};
use crate::compose::scribe::{First, Scribe};
use crate::compose::{Job, commitments, sources, terms};
use crate::localize::format::{DateStyle, Weekday};
use crate::localize::printable::Thing;
use crate::localize::voice::Arguments;
use crate::model::{
    By, DateBasis, Entity, Id, Meeting, MeetingTime, Moment, Participant, PersonId, Point, Quantity, SideId,
    Subject, Value,
};

/// Resolves a meeting. `numbers` numbers the sources of the document.
pub(super) fn compose_meeting(
    job: &Job<'_>,
    scribe: &mut Scribe<'_>,
    meeting: &Meeting,
    number: usize,
    numbers: &sources::Numbers,
) -> MeetingView {
    let workspace = job.workspace;
    let subject = Subject::Meeting(meeting.id.clone());
    let common = meeting_arguments(job, meeting);
    let day = Moment::Day(meeting.date.day);

    // In reading order: what is printed first, names first.
    let title = scribe.line("title", None, &common, First::Plain);
    let sides = compose_sides(job, scribe, meeting);
    let date = scribe.value(&subject, "date", |formats| formats.moment(day, DateStyle::Long, Weekday::Yes));
    let date_short =
        scribe.value(&subject, "date", |formats| formats.moment(day, DateStyle::Table, Weekday::No));
    let date_basis = scribe.word(match meeting.date.basis {
        DateBasis::Stated => "basis-stated",
        DateBasis::Inferred(_) => "basis-inferred",
    });
    let (time, home_time) = compose_time(job, scribe, meeting);
    let place = scribe.line(&meeting.place.id.reference(), None, &Vec::new(), First::Plain);
    let occasion = scribe.has("occasion").then(|| scribe.line("occasion", None, &common, First::Counts));
    let kind = scribe.word(&format!("kind-{}", meeting.kind.as_str()));
    let host = meeting.host.as_ref().map(|side| scribe.word(&side.reference()));
    let headline = rows(scribe.body("headline", &common, First::Counts));
    let shown: Vec<&Point> = meeting.points.iter().filter(|point| job.shows(point.audience)).collect();
    let topics = compose_topics(job, scribe, meeting, &shown, numbers);
    let number_of = |point: &Point| {
        topics_order(job, &shown)
            .iter()
            .position(|other| other.id == point.id)
            .map_or_else(String::new, |i| (i + 1).to_string())
    };
    let mut figures = Vec::new();
    for point in topics_order(job, &shown) {
        if point.headline {
            figures.extend(compose_figures(scribe, meeting, point, &number_of(point)));
        }
    }
    let commitments = commitments::compose_commitments(job, scribe, &shown, &number_of);
    let terms = terms::compose_terms(job, scribe, &meeting.terms);
    let people = compose_people(job, scribe, meeting, &shown);
    let sources = sources::compose_sources(job, scribe, &[meeting], numbers);
    let paragraphs = meeting
        .sources()
        .iter()
        .filter_map(|id| workspace.sources.get(id))
        .map(|source| source.paragraphs)
        .sum();
    MeetingView {
        id: meeting.id.as_str().to_owned(),
        number,
        title,
        occasion,
        kind,
        status: meeting.status.as_str(),
        headline,
        date,
        date_short,
        date_basis,
        time,
        home_time,
        place,
        host,
        sides,
        figures,
        topics,
        commitments,
        terms,
        people,
        sources,
        counts: Counts { points: shown.len(), paragraphs },
    }
}

/// The points shown in print order: by topic, then as in the file.
pub(super) fn topics_order<'a>(job: &Job<'_>, shown: &[&'a Point]) -> Vec<&'a Point> {
    let mut ordered = Vec::with_capacity(shown.len());
    for topic in &job.workspace.topics {
        ordered.extend(shown.iter().copied().filter(|point| point.topic == topic.id));
    }
    ordered
}

fn compose_topics(
    job: &Job<'_>,
    scribe: &mut Scribe<'_>,
    meeting: &Meeting,
    shown: &[&Point],
    numbers: &sources::Numbers,
) -> Vec<TopicView> {
    let mut number = 0;
    let mut topics = Vec::new();
    for topic in &job.workspace.topics {
        let of_topic: Vec<&Point> = shown.iter().copied().filter(|point| point.topic == topic.id).collect();
        if of_topic.is_empty() {
            continue;
        }
        let name = scribe.word(&topic.id.reference());
        let mut points = Vec::new();
        for point in of_topic {
            number += 1;
            points.push(compose_point(job, scribe, meeting, point, number, numbers));
        }
        topics.push(TopicView { id: topic.id.as_str().to_owned(), name, points });
    }
    topics
}

fn compose_point(
    job: &Job<'_>,
    scribe: &mut Scribe<'_>,
    meeting: &Meeting,
    point: &Point,
    number: usize,
    numbers: &sources::Numbers,
) -> PointView {
    let arguments = point_arguments(job, meeting, point);
    let (by, side) = match &point.by {
        By::Person(person) => (
            scribe.person(person, "short"),
            job.workspace.people.get(person).map(|person| person.side.clone()),
        ),
        By::Sides(sides) if sides.len() == 1 => {
            (scribe.word(&sides.first().map_or_else(String::new, Id::reference)), sides.first().cloned())
        }
        By::Sides(_) => (scribe.word("both-sides"), None),
    };
    PointView {
        number: number.to_string(),
        stance: point.stance.as_str(),
        stance_name: scribe.word(&format!("stance-{}", point.stance.as_str())),
        by,
        own: side.as_ref().map(|side| *side == job.workspace.config.own_side),
        side: side.map_or_else(|| "both".to_owned(), |side| side.as_str().to_owned()),
        body: scribe.body(point.id.as_str(), &arguments, First::Counts),
        mark: numbers.mark(&point.cite),
    }
}

/// A body as rows: the nth paragraph of each column beside one another. A column with fewer repeats its last.
fn rows(body: Body) -> Vec<Vec<Text>> {
    let length = body.iter().map(Vec::len).max().unwrap_or(0);
    (0..length)
        .map(|row| {
            body.iter().filter_map(|column| column.get(row).or_else(|| column.last()).cloned()).collect()
        })
        .collect()
}

fn compose_figures(
    scribe: &mut Scribe<'_>,
    meeting: &Meeting,
    point: &Point,
    number: &str,
) -> Vec<FigureView> {
    let subject = Subject::Point(meeting.id.clone(), point.id.clone());
    point
        .quantities
        .iter()
        .filter_map(|quantity| {
            let measure = quantity.measure.as_ref()?;
            Some(FigureView {
                value: bounded(scribe, &subject, quantity),
                label: scribe.word(&measure.reference()),
                by: quantity.by.map(|year| {
                    scribe.value(&subject, "quantities", |formats| formats.value(&Value::Year(year)))
                }),
                stance: scribe.word(&format!("stance-{}", point.stance.as_str())),
                mark: number.to_owned(),
            })
        })
        .collect()
}

/// A quantity's value with the word that hedges it.
pub(super) fn bounded(scribe: &mut Scribe<'_>, subject: &Subject, quantity: &Quantity) -> Vec<Text> {
    let value = scribe.value(subject, "quantities", |formats| formats.value(&quantity.value));
    let Some(bound) = quantity.bound else { return value };
    let word = scribe.word(match bound {
        crate::model::Bound::Over => "bound-over",
        crate::model::Bound::About => "bound-about",
        crate::model::Bound::AtLeast => "bound-at-least",
        crate::model::Bound::AtMost => "bound-at-most",
    });
    scribe.join(&[word, value], subject, "quantities", |formats, parts| match parts {
        [word, value] => formats.bounded(bound, word, value),
        _ => String::new(),
    })
}

fn compose_sides(job: &Job<'_>, scribe: &mut Scribe<'_>, meeting: &Meeting) -> Vec<SideView> {
    let config = &job.workspace.config;
    config
        .sides
        .iter()
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
        .filter(|side| !side.people.is_empty())
        .collect()
}

fn compose_participant(
    scribe: &mut Scribe<'_>,
    job: &Job<'_>,
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
        lead: participant.role == crate::model::Role::Lead,
    }
}

/// The name in its own spelling, where a column prints another.
fn latin(scribe: &mut Scribe<'_>, person: &PersonId, name: &[Text]) -> Option<Text> {
    let forms = scribe.person(person, "latin");
    let differs = |form: &Text| name.iter().any(|name| name.value != form.value && name.lang == form.lang);
    forms.into_iter().find(|form| differs(form)).map(|form| Text { lang: "vi".into(), words: None, ..form })
}

/// The title as of the meeting's date: the offices held then, in order of rank.
fn title_of(job: &Job<'_>, scribe: &mut Scribe<'_>, person: &PersonId, meeting: &Meeting) -> Vec<Text> {
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
fn compose_people(
    job: &Job<'_>,
    scribe: &mut Scribe<'_>,
    meeting: &Meeting,
    shown: &[&Point],
) -> Vec<PersonView> {
    let config = &job.workspace.config;
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
        let side = side_of(id).and_then(|side| config.sides.iter().position(|other| *other == side));
        let rank = job.workspace.offices_on(id, day).first().map(|office| office.rank);
        (side, rank.unwrap_or(u32::MAX), (*id).clone())
    };
    people.sort_by_key(key);
    people.dedup();
    people
        .into_iter()
        .map(|id| {
            let side = side_of(id);
            let name = scribe.person(id, "full");
            PersonView {
                latin: latin(scribe, id, &name),
                name,
                title: title_of(job, scribe, id, meeting),
                own: side.as_ref() == Some(&config.own_side),
                side: scribe.word(&side.map_or_else(String::new, |side| side.reference())),
                address: scribe.person(id, "address"),
            }
        })
        .collect()
}

/// The local time as far as known, and the same by the own side's clock where that differs.
fn compose_time(
    job: &Job<'_>,
    scribe: &mut Scribe<'_>,
    meeting: &Meeting,
) -> (Option<Vec<Text>>, Option<Vec<Text>>) {
    let subject = Subject::Meeting(meeting.id.clone());
    match meeting.date.time {
        None => (None, None),
        Some(MeetingTime::Part(part)) => (Some(scribe.word(&format!("part-{}", part.as_str()))), None),
        Some(MeetingTime::Clock(time)) => {
            let zone = job.workspace.zone_of(&meeting.place.id);
            let home = job.workspace.zone_of(&job.workspace.config.home);
            let local =
                zone.and_then(|zone| zone.from_local_datetime(&meeting.date.day.and_time(time)).single());
            let shown = local.map(|local| (local.time(), local.offset().fix().local_minus_utc()));
            let line = |scribe: &mut Scribe<'_>,
                        time: chrono::NaiveTime,
                        offset: Option<i32>,
                        day: Option<chrono::NaiveDate>| {
                scribe.value(&subject, "date", |formats| {
                    let clock = formats.time(time);
                    let clock =
                        offset.map_or_else(|| clock.clone(), |offset| format!("{clock} ({})", utc(offset)));
                    day.map_or_else(
                        || clock.clone(),
                        |day| {
                            format!(
                                "{clock}, {}",
                                formats.moment(Moment::Day(day), DateStyle::Table, Weekday::No)
                            )
                        },
                    )
                })
            };
            let here = line(scribe, time, shown.map(|(_, offset)| offset), None);
            let there = local.zip(home).map(|(local, home)| local.with_timezone(&home)).and_then(|there| {
                let offset = there.offset().fix().local_minus_utc();
                let same = shown.is_some_and(|(_, here)| here == offset);
                let day = (there.date_naive() != meeting.date.day).then(|| there.date_naive());
                (!same).then(|| line(scribe, there.time(), Some(offset), day))
            });
            (Some(here), there)
        }
    }
}

/// An offset from UTC: `UTC+9`, `UTC−5`, `UTC+5:30`.
fn utc(seconds: i32) -> String {
    let sign = if seconds < 0 { '−' } else { '+' };
    let minutes = seconds.abs() / 60;
    match minutes % 60 {
        0 => format!("UTC{sign}{}", minutes / 60),
        rest => format!("UTC{sign}{}:{rest:02}", minutes / 60),
    }
}

fn things(
    quantities: &[Quantity],
    refs: &std::collections::BTreeMap<String, Entity>,
    prefix: &str,
) -> Arguments {
    let quantities = quantities
        .iter()
        .map(|quantity| (format!("{prefix}{}", quantity.name), Thing::Value(quantity.value.clone())));
    let refs = refs.iter().map(|(name, entity)| (format!("{prefix}{name}"), Thing::Entity(entity.clone())));
    quantities.chain(refs).collect()
}

fn point_arguments(job: &Job<'_>, meeting: &Meeting, point: &Point) -> Arguments {
    let mut arguments = things(&point.quantities, &point.refs, "");
    if let By::Person(person) = &point.by {
        arguments.push(("speaker".into(), Thing::Entity(Entity::Person(person.clone()))));
        let side: Option<SideId> = job.workspace.people.get(person).map(|person| person.side.clone());
        let counterpart = meeting
            .participants
            .iter()
            .find(|other| other.role == crate::model::Role::Lead && Some(&other.side) != side.as_ref());
        if let Some(counterpart) = counterpart {
            arguments.push(("counterpart".into(), Thing::Entity(Entity::Person(counterpart.person.clone()))));
        }
    }
    arguments
}

/// What title, occasion, headline and notes get. An edition's title may name what a withheld point carries only
/// through variables of points it shows.
pub(super) fn meeting_arguments(job: &Job<'_>, meeting: &Meeting) -> Arguments {
    let mut arguments: Arguments = vec![
        ("date".into(), Thing::Value(Value::Date(Moment::Day(meeting.date.day)))),
        ("place".into(), Thing::Entity(Entity::Place(meeting.place.id.clone()))),
    ];
    for point in meeting.points.iter().filter(|point| job.shows(point.audience)) {
        arguments.extend(things(&point.quantities, &point.refs, &format!("{}-", point.id)));
    }
    arguments
}

/// What a note gets.
pub(super) fn note_arguments(job: &Job<'_>, meeting: &Meeting, note: &crate::model::Note) -> Arguments {
    let mut arguments = meeting_arguments(job, meeting);
    arguments.retain(|(name, _)| {
        !note.refs.contains_key(name) && !note.quantities.iter().any(|q| q.name == *name)
    });
    arguments.extend(things(&note.quantities, &note.refs, ""));
    arguments
}
