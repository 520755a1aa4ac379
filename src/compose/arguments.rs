//! The variables that messages get in an edition (layer `compose`).
//!
//! An edition's title may name what a withheld point carries only through variables of points it shows.

use crate::compose::Job;
use crate::localize::arguments;
use crate::localize::voice::Arguments;
use crate::model::{Meeting, Note, Point};

/// What a point's message gets.
pub(super) fn point_arguments(job: &Job<'_>, meeting: &Meeting, point: &Point) -> Arguments {
    arguments::point_arguments(job.workspace, meeting, point)
}

/// What title, occasion and headline get.
pub(super) fn meeting_arguments(job: &Job<'_>, meeting: &Meeting) -> Arguments {
    arguments::meeting_arguments(meeting, |audience| job.shows(audience))
}

/// What a note gets.
pub(super) fn note_arguments(job: &Job<'_>, meeting: &Meeting, note: &Note) -> Arguments {
    arguments::note_arguments(meeting, note, |audience| job.shows(audience))
}
