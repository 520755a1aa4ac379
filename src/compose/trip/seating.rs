//! Who sits where: two rows that face one another (layer `compose`).

use crate::compose::gate::Screened;
use crate::compose::pack::described;
use crate::compose::scribe::Scribe;
use crate::compose::trip::delegations::{label_of, numbered};
use crate::compose::trip::view::{SeatRowView, SeatView, SeatingView};
use crate::model::{Delegate, DelegateRole, Id, Seating, SideId, Trip};

/// The table plans that the edition shows.
pub(super) fn compose_seating(job: &Screened<'_>, scribe: &mut Scribe<'_>, trip: &Trip) -> Vec<SeatingView> {
    trip.seating.iter().filter_map(|seating| compose_plan(job, scribe, trip, seating)).collect()
}

fn compose_plan(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    trip: &Trip,
    seating: &Seating,
) -> Option<SeatingView> {
    let sides = job.workspace.config.sides_of(job.edition, trip.host.as_ref());
    let title = scribe.word(&seating.id.reference());
    let mut rows = Vec::new();
    // The first side of the edition sits at the reader's, below the table; the one it faces sits above.
    for side in sides {
        let seated = seated(job, trip, seating, side);
        if seated.is_empty() {
            continue;
        }
        let near = rows.is_empty();
        let mut seats: Vec<SeatView> = seated
            .into_iter()
            .enumerate()
            .map(|(index, (number, delegate))| SeatView {
                number: number.to_string(),
                at: if near { place(index) } else { -place(index) },
                label: label_of(job, scribe, trip, delegate),
                lead: delegate.role == DelegateRole::Lead,
            })
            .collect();
        seats.sort_by_key(|seat| seat.at);
        rows.push(SeatRowView { name: scribe.word(&side.reference()), seats });
    }
    // As drawn, from above.
    rows.reverse();
    if rows.len() < 2 {
        return None;
    }
    let parts: Vec<String> = rows.iter().map(told).collect();
    let id = seating.id.reference();
    Some(SeatingView { title, description: described(scribe, &id, &parts.join("; ")), rows })
}

/// Who sits at the table of a side, the head first, with their numbers in the delegation's list.
fn seated<'a>(
    job: &Screened<'a>,
    trip: &'a Trip,
    seating: &Seating,
    side: &SideId,
) -> Vec<(usize, &'a Delegate)> {
    let list = numbered(job, trip, side);
    match seating.seats.iter().find(|(other, _)| other == side) {
        None => list.into_iter().filter(|(_, delegate)| delegate.role.at_table()).collect(),
        Some((_, ids)) => ids
            .iter()
            .filter_map(|id| list.iter().find(|(_, delegate)| delegate.id == *id).copied())
            .collect(),
    }
}

/// How far to the right of the head somebody sits, by the place in the order: the second at the head's right, the
/// third at the left, and so on outwards.
fn place(index: usize) -> i64 {
    let outwards = i64::try_from(index.div_ceil(2)).unwrap_or(i64::MAX);
    if index % 2 == 1 { outwards } else { -outwards }
}

/// A row in words, from left to right.
fn told(row: &SeatRowView) -> String {
    let first = |parallel: &[crate::compose::briefing::Text]| {
        parallel.first().map_or_else(String::new, |text| text.value.clone())
    };
    let seats: Vec<String> =
        row.seats.iter().map(|seat| format!("{} {}", seat.number, first(&seat.label))).collect();
    format!("{} – {}", first(&row.name), seats.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_sits_at_the_right_of_the_head() {
        let places: Vec<i64> = (0..6).map(place).collect();
        assert_eq!(places, [0, 1, -1, 2, -2, 3]);
    }
}
