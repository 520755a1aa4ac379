//! Where sources contradict one another: for the own side only (layer `compose`).

use crate::compose::briefing::{ClaimView, ContradictionView, MarkView, Parallel, Text};
use crate::compose::gate::Screened;
use crate::compose::meeting::hedged;
use crate::compose::scribe::{First, Scribe};
use crate::compose::sources::Numbers;
use crate::localize::format::{DateStyle, Weekday};
use crate::model::{
    About, Claim, Claimed, Contradiction, Disputed, Entity, Id, Meeting, MeetingId, Moment, Section,
    SourceId, Subject, Value,
};

/// The contradictions that some meetings' sources have a part in, as far as the edition shows them.
pub(super) fn contradictions<'a>(job: &Screened<'a>, meetings: &[&Meeting]) -> Vec<&'a Contradiction> {
    if !job.prints_in_pack(Section::Contradictions) {
        return Vec::new();
    }
    let sources: Vec<&SourceId> = meetings.iter().flat_map(|meeting| meeting.sources()).collect();
    job.workspace.contradictions.iter().filter(|found| found.touches(&sources)).collect()
}

/// The same of one meeting's brief, unless it doesn't print them.
pub(super) fn of_brief<'a>(job: &Screened<'a>, meeting: &Meeting) -> Vec<&'a Contradiction> {
    if job.prints(meeting, Section::Contradictions) { contradictions(job, &[meeting]) } else { Vec::new() }
}

/// Resolves contradictions. `numbers` numbers the sources of the document.
pub(super) fn compose_contradictions(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    found: &[&Contradiction],
    numbers: &Numbers,
) -> Vec<ContradictionView> {
    let mark = |claim: &&Claim| {
        Some(MarkView { mark: numbers.mark(&claim.cite)?, source: numbers.source(&claim.cite.source)? })
    };
    let mut views = Vec::new();
    for contradiction in found {
        let matter = &contradiction.matter;
        let claims = contradiction
            .values()
            .into_iter()
            .filter_map(|claims| {
                let first = claims.first()?;
                let language = job.workspace.sources.get(&first.cite.source);
                let language = language.map_or("en", |source| source.language.as_str());
                let value = claimed(job, scribe, (matter, &first.value, language), &first.subject, "value");
                Some(ClaimView { value, marks: claims.iter().filter_map(mark).collect() })
            })
            .collect();
        let settlement = contradiction.settlement.as_ref();
        let language =
            contradiction.claims.first().and_then(|claim| job.workspace.sources.get(&claim.cite.source));
        let language = language.map_or("en", |source| source.language.as_str());
        views.push(ContradictionView {
            what: scribe.word(&format!("claim-{}", matter.what.as_str())),
            about: about(job, scribe, matter),
            of: of(job, scribe, matter),
            claims,
            settled: settlement.map(|settlement| {
                claimed(job, scribe, (matter, &settlement.settled, language), &settlement.subject, "settled")
            }),
            because: settlement.map(|settlement| scribe.word(&format!("settled-{}", settlement.because))),
        });
    }
    views
}

/// What something is claimed of.
fn about(job: &Screened<'_>, scribe: &mut Scribe<'_>, matter: &Disputed) -> Parallel {
    match &matter.about {
        About::Entity(Entity::Person(id)) => scribe.person(id, "full"),
        About::Entity(entity) => scribe.word(&entity.reference()),
        About::Term(id) => scribe.line(&format!("-{}", id.reference()), None, &Vec::new(), First::Plain),
        About::Meeting(id) => meeting_name(job, scribe, id),
    }
}

/// A meeting from outside: its kind and date, as its title is its own brief's.
fn meeting_name(job: &Screened<'_>, scribe: &mut Scribe<'_>, id: &MeetingId) -> Parallel {
    let Some(meeting) = job.workspace.meetings.get(id) else { return Vec::new() };
    let subject = Subject::Meeting(id.clone());
    let kind = scribe.word(&format!("kind-{}", meeting.kind.as_str()));
    let day = Moment::Day(meeting.date.day);
    let date = scribe.value(&subject, "date", |formats| formats.moment(day, DateStyle::Table, Weekday::No));
    scribe.join(&[kind, date], &subject, "date", |_, parts| parts.join(", "))
}

/// The day, year or meeting that narrows a matter.
fn of(job: &Screened<'_>, scribe: &mut Scribe<'_>, matter: &Disputed) -> Option<Parallel> {
    let about = Subject::Config;
    if let Some(day) = matter.day {
        let day = Moment::Day(day);
        return Some(scribe.value(&about, "id", |f| f.moment(day, DateStyle::Table, Weekday::No)));
    }
    let year = matter.year.map(|year| scribe.value(&about, "id", |f| f.value(&Value::Year(year))));
    let meeting = matter.meeting.as_ref().map(|id| meeting_name(job, scribe, id));
    match (year, meeting) {
        (Some(year), Some(meeting)) => {
            Some(scribe.join(&[year, meeting], &about, "id", |_, parts| parts.join("; ")))
        }
        (year, meeting) => year.or(meeting),
    }
}

/// A claimed value in every column. A name stands as its source prints it, in the source's `language`.
fn claimed(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    (matter, value, language): (&Disputed, &Claimed, &str),
    subject: &Subject,
    field: &'static str,
) -> Parallel {
    let measure = match &matter.about {
        About::Entity(Entity::Measure(id)) => Some(id),
        _ => None,
    };
    match value {
        Claimed::Text(name) => {
            let text: Text = scribe.literal_in(subject, field, name, language);
            vec![text; job.languages.as_slice().len()]
        }
        Claimed::Office(id) => scribe.word(&id.reference()),
        Claimed::Person(id) => scribe.person(id, "full"),
        Claimed::Place(id) => scribe.word(&id.reference()),
        Claimed::Year(year) => scribe.value(subject, field, |f| f.value(&Value::Year(*year))),
        Claimed::Moment(moment) => {
            scribe.value(subject, field, |f| f.moment(*moment, DateStyle::Table, Weekday::No))
        }
        Claimed::Figure(value, bound) => hedged(scribe, subject, (measure, value, *bound), field),
    }
}
