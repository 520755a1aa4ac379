//! Resolves an outcome sheet: a brief's head, and a space for each matter of it (layer `compose`).

use std::collections::BTreeSet;

use crate::compose::briefing::{Body, MeetingView, Parallel, PointView, Text, TopicView};
use crate::compose::commitments::{Terms, compose_terms_of};
use crate::compose::gate::{Filtered, Gate, Screened};
use crate::compose::meeting::compose_meeting;
use crate::compose::outcome_view::{OutcomeEntry, OutcomeSection, OutcomeView};
use crate::compose::plan_view::{ItemView, PlanView};
use crate::compose::scribe::{First, Memory, Scribe};
use crate::compose::sources::Numbers;
use crate::compose::{Content, Job, assemble};
use crate::ledger::Ledger;
use crate::model::{CommitmentId, Meeting, Point, Subject};

/// Resolves the outcome sheet of a meeting. None where there is no such meeting; what could not be written is in the
/// memory's failures.
pub(crate) fn compose_outcome(job: &Job<'_>) -> Option<(Filtered, Memory)> {
    let gate = Gate::of(job);
    let job = &gate.open();
    let workspace = job.workspace;
    let meeting = workspace.meetings.get(job.meeting.as_ref()?)?;
    let mut memory = Memory::default();
    memory.draft = job.draft;
    let mut scribe = Scribe::new(workspace, job.locales, &job.languages, Some(meeting), &mut memory);
    let numbers = Numbers::of_brief(job, meeting);
    let ledger = job.ledger(meeting.date.day);
    let view = compose_meeting(job, &mut scribe, meeting, 1, &numbers, &ledger);
    let mut sections = match &view.plan {
        Some(plan) => planned_sections(&mut scribe, plan),
        None => held_sections(&view),
    };
    let open = open_matters(job, &mut scribe, (meeting, &ledger));
    if !open.is_empty() {
        sections.push(OutcomeSection {
            title: scribe.word("label-open-matters"),
            entries: open.into_iter().enumerate().map(|(index, one)| matter(index + 1, one)).collect(),
        });
    }
    let label = scribe.word("label-outcome-sheet").into_iter().next();
    let title = label.zip(view.title.first()).map(|(label, title)| {
        let title = format!("{} – {}", label.value, title.value);
        scribe.literal_in(&Subject::Meeting(meeting.id.clone()), "id", &title, job.languages.lead().code())
    });
    let outcome = Some(OutcomeView { sections });
    let content = Content {
        kind: "outcome",
        title,
        meeting: Some(view),
        pack: None,
        proof: None,
        outcome,
        addendum: None,
    };
    let mut briefing = assemble(job, &mut memory, content);
    briefing.seal();
    Some((briefing, memory))
}

/// What is planned to be said, heard and signed; what is still to be filled in has its spaces all the same.
fn planned_sections(scribe: &mut Scribe<'_>, plan: &PlanView) -> Vec<OutcomeSection> {
    let items = |list: &[ItemView]| -> Vec<OutcomeEntry> {
        let entry = |item: &ItemView| OutcomeEntry {
            number: item.number.clone(),
            text: item.text.clone(),
            note: item.topic.clone(),
        };
        list.iter().map(entry).collect()
    };
    let deliverables = plan.deliverables.iter().enumerate().map(|(index, one)| OutcomeEntry {
        number: (index + 1).to_string(),
        text: one.text.clone(),
        note: Some(one.status.clone()),
    });
    let sections = [
        ("raise", "label-raise", items(&plan.raise)),
        ("expect", "label-expect", items(&plan.expect)),
        ("deliverable", "label-deliverables", deliverables.collect()),
    ];
    let kept = sections
        .into_iter()
        .filter(|(field, _, entries)| !entries.is_empty() || plan.to_fill.contains(field));
    kept.map(|(_, title, entries)| OutcomeSection { title: scribe.word(title), entries }).collect()
}

/// The points of a held meeting, topic by topic.
fn held_sections(view: &MeetingView) -> Vec<OutcomeSection> {
    let entry = |point: &PointView| OutcomeEntry {
        number: point.number.clone(),
        text: first(&point.body),
        note: Some(point.stance_name.clone()),
    };
    let section = |topic: &TopicView| OutcomeSection {
        title: topic.name.clone(),
        entries: topic.points.iter().map(entry).collect(),
    };
    view.topics.iter().map(section).collect()
}

/// The first paragraph of a body in each language: it says what the space is for.
fn first(body: &Body) -> Parallel {
    body.iter().filter_map(|texts| texts.first()).cloned().collect::<Vec<Text>>()
}

/// The commitments that the background of a planned meeting restates and no item follows up, in the registry's order.
fn open_matters(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    (meeting, ledger): (&Meeting, &Ledger<'_>),
) -> Vec<Terms> {
    let background = meeting.plan.iter().flat_map(|plan| &plan.background);
    let restated = background.flat_map(|one| {
        let held = job.workspace.meetings.get(&one.meeting);
        let points = held.into_iter().flat_map(|held| &held.points);
        let wanted = |point: &&Point| one.point.as_ref().is_none_or(|id| *id == point.id);
        points.filter(wanted)
    });
    let restated: BTreeSet<&CommitmentId> =
        restated.flat_map(|point| &point.commitments).map(|touch| &touch.commitment).collect();
    let items = meeting.items();
    let followed: BTreeSet<&CommitmentId> = items.flat_map(|item| &item.commitments).collect();
    ledger
        .open_on(meeting.date.day)
        .map(|line| line.commitment)
        .filter(|one| restated.contains(&one.id) && !followed.contains(&one.id))
        .map(|one| compose_terms_of(scribe, one, First::Counts))
        .collect()
}

fn matter(number: usize, commitment: Terms) -> OutcomeEntry {
    OutcomeEntry { number: number.to_string(), text: commitment.name, note: Some(commitment.by) }
}
