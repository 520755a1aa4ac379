//! The commitments that a meeting's points restate (layer `compose`).

use crate::compose::Job;
use crate::compose::briefing::{CommitmentView, Parallel, RestatedView};
use crate::compose::scribe::{First, Scribe};
use crate::localize::printable::Thing;
use crate::localize::voice::Arguments;
use crate::model::{Commitment, Id, Point, Quantity, SideId, Subject};

/// Resolves the commitments in the registry's order.
pub(super) fn compose_commitments(
    job: &Job<'_>,
    scribe: &mut Scribe<'_>,
    shown: &[&Point],
    number_of: &dyn Fn(&Point) -> String,
) -> Vec<CommitmentView> {
    let mut views = Vec::new();
    for commitment in &job.workspace.commitments {
        let mut restating: Vec<&Point> =
            shown.iter().copied().filter(|point| point.commitments.contains(&commitment.id)).collect();
        if restating.is_empty() {
            continue;
        }
        restating.sort_by_key(|point| number_of(point).parse::<u32>().unwrap_or(u32::MAX));
        // A proposal is no promise: the stance stands beside each point.
        let points = restating
            .into_iter()
            .map(|point| RestatedView {
                number: number_of(point),
                stance: scribe.word(&format!("stance-{}", point.stance.as_str())),
            })
            .collect();
        views.push(compose_named(scribe, commitment, points));
    }
    views
}

/// Resolves a commitment with the points that restate it.
pub(super) fn compose_named(
    scribe: &mut Scribe<'_>,
    commitment: &Commitment,
    points: Vec<RestatedView>,
) -> CommitmentView {
    let subject = Subject::Commitment(commitment.id.clone());
    let quantities = || commitment.value.iter().chain(&commitment.due);
    let arguments: Arguments =
        quantities().map(|quantity| (quantity.name.clone(), Thing::Value(quantity.value.clone()))).collect();
    let name = scribe.line(&commitment.id.reference(), None, &arguments, First::Counts);
    let mut print = |quantity: &Quantity, field| scribe.value(&subject, field, |f| f.value(&quantity.value));
    let value = commitment.value.as_ref().map(|quantity| print(quantity, "value"));
    let due = commitment.due.as_ref().map(|quantity| print(quantity, "due"));
    CommitmentView {
        name,
        by: parties(scribe, &commitment.by, &subject, "by"),
        to: parties(scribe, &commitment.to, &subject, "to"),
        value,
        due,
        points,
    }
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
