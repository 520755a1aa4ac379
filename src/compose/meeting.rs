//! Resolves one meeting (layer `compose`).

use crate::compose::briefing::{Body, Counts, FigureView, MeetingView, NoteView, PointView, Text, TopicView};
use crate::compose::gate::Screened;
use crate::compose::ledger_view::OpenView;
use crate::compose::people::{compose_people, compose_sides};
use crate::compose::plan::compose_plan;
use crate::compose::scribe::{First, Scribe};
use crate::compose::time::compose_time;
use crate::compose::{commitments, contradictions, ledger, sources, terms};
use crate::ledger::Ledger;
use crate::localize::arguments::{meeting_arguments, note_arguments, point_arguments};
use crate::localize::contract::GUARDED;
use crate::localize::format::{DateStyle, Weekday};
use crate::model::{
    Bound, By, DateBasis, Id, Layout, MeasureId, Meeting, Moment, Point, Quantity, Section, Subject, Value,
};

/// Resolves a meeting. `numbers` numbers the sources of the document.
pub(super) fn compose_meeting(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    meeting: &Meeting,
    number: usize,
    numbers: &sources::Numbers,
    ledger: &Ledger<'_>,
) -> MeetingView {
    let workspace = job.workspace;
    let subject = Subject::Meeting(meeting.id.clone());
    let common = meeting_arguments(meeting);
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
        DateBasis::Planned => "basis-planned",
    });
    let (time, home_time) = compose_time(job, scribe, meeting);
    let place = scribe.line(&meeting.place.id.reference(), None, &Vec::new(), First::Plain);
    let occasion = scribe.has("occasion").then(|| scribe.line("occasion", None, &common, First::Counts));
    let kind = scribe.word(&format!("kind-{}", meeting.kind.as_str()));
    let host = meeting.host.as_ref().map(|side| scribe.word(&side.reference()));
    let prints = |section: Section| job.prints(meeting, section);
    let headline = match !meeting.is_planned() && prints(Section::Headline) {
        true => rows(scribe.body("headline", &common, First::Counts)),
        false => Vec::new(),
    };
    let plan = meeting.plan.as_ref().map(|plan| compose_plan(job, scribe, meeting, plan, numbers));
    let ordered = topics_order(job, meeting);
    let numbered = prints(Section::Positions);
    let topics = if numbered { compose_topics(job, scribe, meeting, numbers) } else { Vec::new() };
    // What isn't printed has no number to be referred to.
    let number_of = |point: &Point| {
        let place = ordered.iter().position(|other| other.id == point.id).filter(|_| numbered);
        place.map(|index| (index + 1).to_string())
    };
    let figures = match prints(Section::Figures) {
        true => compose_all_figures(job, scribe, meeting, &ordered, &number_of),
        false => Vec::new(),
    };
    let commitments = match prints(Section::Commitments) {
        true => commitments::compose_commitments(job, scribe, (meeting, &ordered), ledger, &number_of),
        false => Vec::new(),
    };
    let open = match prints(Section::Open) {
        true => ledger::compose_open(scribe, ledger, meeting, &ordered),
        false => OpenView::default(),
    };
    let notes =
        if prints(Section::Notes) { compose_notes(job, scribe, meeting, numbers) } else { Vec::new() };
    // A booklet has its terms once.
    let apart = job.is_laid_out(Layout::Pocket) && job.meeting.is_none();
    let terms = match prints(Section::Terms) && !apart {
        true => terms::compose_terms(job, scribe, &meeting.terms),
        false => Vec::new(),
    };
    let people = match prints(Section::People) {
        true => compose_people(job, scribe, meeting, &ordered),
        false => Vec::new(),
    };
    let printed = workspace.with_background([&meeting.id]);
    let found = contradictions::of_brief(job, meeting);
    let (sources, paragraphs) = match prints(Section::Sources) {
        true => {
            let listed = meeting.sources().into_iter().filter_map(|id| workspace.sources.get(id));
            let paragraphs = listed.map(|source| source.paragraphs).sum();
            (sources::compose_sources(job, scribe, (&printed, &found), numbers), paragraphs)
        }
        false => (Vec::new(), 0),
    };
    let contradictions = contradictions::compose_contradictions(job, scribe, &found, numbers);
    let call_sheet = prints(Section::CallSheet);
    let unless_hidden = |parallel: Vec<Text>| if call_sheet { parallel } else { Vec::new() };
    let points = topics.iter().map(|topic| topic.points.len()).sum();
    MeetingView {
        id: meeting.id.as_str().to_owned(),
        number,
        title,
        occasion: occasion.filter(|_| call_sheet),
        kind: unless_hidden(kind),
        status: meeting.status.as_str(),
        call_sheet,
        headline,
        date: unless_hidden(date),
        date_short,
        date_basis: unless_hidden(date_basis),
        time: time.filter(|_| call_sheet),
        home_time: home_time.filter(|_| call_sheet),
        place: if call_sheet || job.prints_in_pack(Section::Glance) { place } else { Vec::new() },
        host: host.filter(|_| call_sheet),
        sides,
        figures,
        topics,
        commitments,
        open,
        notes,
        terms,
        people,
        sources,
        contradictions,
        counts: Counts { points, paragraphs },
        plan,
    }
}

/// The points in print order: by topic, then as in the file.
pub(super) fn topics_order<'m>(job: &Screened<'_>, meeting: &'m Meeting) -> Vec<&'m Point> {
    let mut ordered = Vec::with_capacity(meeting.points.len());
    for topic in &job.workspace.topics {
        ordered.extend(meeting.points.iter().filter(|point| point.topic == topic.id));
    }
    ordered
}

fn compose_topics(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    meeting: &Meeting,
    numbers: &sources::Numbers,
) -> Vec<TopicView> {
    let mut number = 0;
    let mut topics = Vec::new();
    let ordered = topics_order(job, meeting);
    for of_topic in ordered.chunk_by(|one, other| one.topic == other.topic) {
        let Some(topic) = of_topic.first().map(|point| &point.topic) else { continue };
        let name = scribe.word(&topic.reference());
        let mut points = Vec::new();
        for point in of_topic {
            number += 1;
            points.push(compose_point(job, scribe, meeting, point, number, numbers));
        }
        topics.push(TopicView { id: topic.as_str().to_owned(), name, points });
    }
    topics
}

/// The notes that are addressed to the edition's readers, in the order of the file.
fn compose_notes(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    meeting: &Meeting,
    numbers: &sources::Numbers,
) -> Vec<NoteView> {
    let addressed = meeting.notes.iter().filter(|note| job.edition.is_addressed(&note.audience));
    addressed
        .map(|note| NoteView {
            about: scribe.word(&format!("about-{}", note.about.as_str())),
            body: scribe.body(&note.id.reference(), &note_arguments(meeting, note), First::Counts),
            mark: numbers.mark(&note.cite).unwrap_or_default(),
        })
        .collect()
}

pub(super) fn compose_point(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    meeting: &Meeting,
    point: &Point,
    number: usize,
    numbers: &sources::Numbers,
) -> PointView {
    let arguments = point_arguments(job.workspace, meeting, point);
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
        id: point.id.as_str().to_owned(),
        number: number.to_string(),
        stance: point.stance.as_str(),
        stance_name: scribe.word(&format!("stance-{}", point.stance.as_str())),
        by,
        own: side.as_ref().map(|side| *side == job.workspace.config.own_side),
        side: side.map_or_else(|| "both".to_owned(), |side| side.as_str().to_owned()),
        body: match point.cut {
            false => scribe.body(point.id.as_str(), &arguments, First::Counts),
            true => scribe.attribute_body(point.id.as_str(), GUARDED, &arguments, First::Counts),
        },
        mark: numbers.mark(&point.cite),
        source: numbers.source(&point.cite.source),
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

/// The key figures, in the registry's order of what they measure.
fn compose_all_figures(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    meeting: &Meeting,
    ordered: &[&Point],
    number_of: &dyn Fn(&Point) -> Option<String>,
) -> Vec<FigureView> {
    let mut figures = Vec::new();
    for measure in &job.workspace.measures {
        for point in ordered.iter().filter(|point| point.headline) {
            let measured = |quantity: &&Quantity| quantity.measure.as_ref() == Some(&measure.id);
            for quantity in point.quantities.iter().filter(measured) {
                let subject = Subject::Point(meeting.id.clone(), point.id.clone());
                figures.push(FigureView {
                    value: bounded(scribe, &subject, quantity),
                    label: scribe.word(&measure.id.reference()),
                    by: quantity.by.map(|year| {
                        scribe.value(&subject, "quantities", |formats| formats.value(&Value::Year(year)))
                    }),
                    stance: scribe.word(&format!("stance-{}", point.stance.as_str())),
                    mark: number_of(point),
                });
            }
        }
    }
    figures
}

/// A quantity's value with the word that hedges it.
pub(super) fn bounded(scribe: &mut Scribe<'_>, subject: &Subject, quantity: &Quantity) -> Vec<Text> {
    let measure = quantity.measure.as_ref();
    hedged(scribe, subject, (measure, &quantity.value, quantity.bound), "quantities")
}

/// A value, of a measure perhaps, with the word that hedges it.
pub(super) fn hedged(
    scribe: &mut Scribe<'_>,
    subject: &Subject,
    (measure, value, bound): (Option<&MeasureId>, &Value, Option<Bound>),
    field: &'static str,
) -> Vec<Text> {
    let value = match measure {
        Some(measure) => scribe.measured(measure, value, subject),
        None => scribe.value(subject, field, |formats| formats.value(value)),
    };
    let Some(bound) = bound else { return value };
    let word = scribe.word(&format!("bound-{}", bound.as_str()));
    scribe.join(&[word, value], subject, field, |formats, parts| match parts {
        [word, value] => formats.bounded(bound, word, value),
        _ => String::new(),
    })
}
