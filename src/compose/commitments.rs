//! The commitments that a meeting's points restate (layer `compose`).

use std::collections::BTreeMap;

use crate::compose::briefing::{CommitmentView, Parallel, RestatedView};
use crate::compose::gate::Screened;
use crate::compose::ledger;
use crate::compose::scribe::{First, Scribe};
use crate::ledger::Ledger;
use crate::localize::format::{DateStyle, Weekday};
use crate::localize::printable::Thing;
use crate::localize::voice::Arguments;
use crate::model::{Commitment, CommitmentId, Id, Meeting, Point, Quantity, SideId, Subject, Value};

/// Resolves the commitments in the registry's order.
pub(super) fn compose_commitments(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    (meeting, shown): (&Meeting, &[&Point]),
    known: &Ledger<'_>,
    number_of: &dyn Fn(&Point) -> Option<String>,
) -> Vec<CommitmentView> {
    let mut views = Vec::new();
    let day = meeting.date.day;
    let lines: BTreeMap<_, _> = known.lines.iter().map(|line| (&line.commitment.id, line)).collect();
    let mut touching: BTreeMap<&CommitmentId, Vec<&Point>> = BTreeMap::new();
    for point in shown.iter().copied() {
        for touch in &point.commitments {
            touching.entry(&touch.commitment).or_default().push(point);
        }
    }
    for commitment in &job.workspace.commitments {
        // They come in print order.
        let Some(restating) = touching.remove(&commitment.id) else { continue };
        // A proposal is no promise: the stance stands beside each point.
        let points = restating
            .into_iter()
            .map(|point| RestatedView {
                number: number_of(point),
                stance: scribe.word(&format!("stance-{}", point.stance.as_str())),
            })
            .collect();
        let terms = compose_terms_of(scribe, commitment, First::Counts);
        let line = lines.get(&commitment.id);
        let before = line.map_or(0, |line| line.times_before(day));
        let since = line.filter(|_| before > 0).map(|line| ledger::since(scribe, line, day));
        let Terms { name, by, to, value, due } = terms;
        views.push(CommitmentView { name, by, to, value, due, since, times: before + 1, points });
    }
    views
}

/// What a commitment is: its name, who owes it to whom, how much and until when.
pub(super) struct Terms {
    pub name: Parallel,
    pub by: Parallel,
    pub to: Parallel,
    pub value: Option<Parallel>,
    pub due: Option<Parallel>,
}

/// Resolves what a commitment is.
pub(super) fn compose_terms_of(scribe: &mut Scribe<'_>, commitment: &Commitment, first: First) -> Terms {
    let subject = Subject::Commitment(commitment.id.clone());
    let quantities = || commitment.value.iter().chain(&commitment.due);
    let arguments: Arguments =
        quantities().map(|quantity| (quantity.name.clone(), Thing::Value(quantity.value.clone()))).collect();
    let name = scribe.line(&commitment.id.reference(), None, &arguments, first);
    let mut print = |quantity: &Quantity, field| {
        scribe.value(&subject, field, |formats| match &quantity.value {
            Value::Date(day) => formats.moment(*day, DateStyle::Table, Weekday::No),
            value => formats.value(value),
        })
    };
    let value = commitment.value.as_ref().map(|quantity| print(quantity, "value"));
    let due = commitment.due.as_ref().map(|quantity| print(quantity, "due"));
    let by = parties(scribe, &commitment.by, &subject, "by");
    let to = parties(scribe, &commitment.to, &subject, "to");
    Terms { name, by, to, value, due }
}

fn parties(scribe: &mut Scribe<'_>, sides: &[SideId], subject: &Subject, field: &'static str) -> Parallel {
    match sides {
        [one] => scribe.word(&one.reference()),
        [_, _] => scribe.word("both-sides"),
        _ => {
            let names: Vec<Parallel> = sides.iter().map(|side| scribe.word(&side.reference())).collect();
            scribe.join(&names, subject, field, |formats, names| formats.list(names))
        }
    }
}
