//! Wordings of a commitment that two meetings share in the source and not in a translation, or the other way (layer
//! `lint`). The ledger tells from the wordings what a meeting changed: it would tell another story in each language.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::lint::{Context, Found, Scopes};
use crate::localize::analyse::language_name;
use crate::localize::arguments::point_arguments;
use crate::localize::contract::wording;
use crate::localize::trace::{Choice, Tracer};
use crate::model::{Commitment, Id, Language, Meeting, MeetingId, Point, Touched, chronicle};

/// What the points of one meeting say of a commitment.
type Cell<'a> = (&'a Meeting, Vec<&'a Point>);

/// How points put their commitments in one language: by meeting, point and attribute.
type Wordings<'a> = BTreeMap<(&'a MeetingId, &'a str, String), String>;

/// Compares every translation with the source locale.
pub(super) fn check<'a>(context: Context<'a>, scopes: Scopes<'_>) -> Vec<Found> {
    let workspace = context.workspace;
    let seen = |meeting: &&Meeting| scopes.has(Some(&meeting.id));
    let touched = chronicle(workspace, workspace.meetings.values().filter(seen));
    let languages: Vec<Language> = context.locales.catalogs.keys().copied().collect();
    let written: BTreeMap<Language, Wordings<'_>> =
        languages.into_par_iter().map(|language| (language, written(context, scopes, language))).collect();
    let source = workspace.config.source_locale;
    let Some(original) = written.get(&source) else { return Vec::new() };
    let mut found = Vec::new();
    for commitment in &workspace.commitments {
        let cells = cells(touched.get(&commitment.id).map_or(&[][..], Vec::as_slice));
        for (language, own) in written.iter().filter(|(language, _)| **language != source) {
            for pair in cells.windows(2) {
                let [before, cell] = pair else { continue };
                let same =
                    |all: &Wordings<'_>| Some(said(all, before, commitment)? == said(all, cell, commitment)?);
                let (Some(alike), Some(alike_here)) = (same(original), same(own)) else { continue };
                if alike != alike_here {
                    found.extend(differs(context, (source, *language), (before, cell), commitment, alike));
                }
            }
        }
    }
    found
}

/// Prints the wordings of all meetings in one language.
fn written<'a>(context: Context<'a>, scopes: Scopes<'_>, language: Language) -> Wordings<'a> {
    let mut wordings = Wordings::new();
    let (Some(catalog), Some(kit)) =
        (context.locales.catalogs.get(&language), context.locales.kits.get(&language))
    else {
        return wordings;
    };
    for meeting in context.workspace.meetings.values().filter(|meeting| scopes.has(Some(&meeting.id))) {
        let tracer = Tracer::new(context.workspace, catalog, kit, Some(meeting));
        for point in &meeting.points {
            for touch in &point.commitments {
                let attribute = wording(point, &touch.commitment);
                let arguments = point_arguments(context.workspace, meeting, point);
                let traced = tracer.message(point.id.as_str(), Some(&attribute), &arguments, Choice::Natural);
                if let Some(traced) = traced {
                    wordings.insert((&meeting.id, point.id.as_str(), attribute), traced.text);
                }
            }
        }
    }
    wordings
}

/// The points by meeting, in the order of days.
fn cells<'a>(touched: &[Touched<'a>]) -> Vec<Cell<'a>> {
    let mut cells: Vec<Cell<'a>> = Vec::new();
    for one in touched {
        match cells.last_mut().filter(|(meeting, _)| meeting.id == one.meeting.id) {
            Some((_, points)) => points.push(one.point),
            None => cells.push((one.meeting, vec![one.point])),
        }
    }
    cells
}

/// What a meeting says of a commitment. None where a wording is missing, which has been reported.
fn said<'w, 'a>(
    all: &'w Wordings<'a>,
    (meeting, points): &Cell<'a>,
    commitment: &Commitment,
) -> Option<Vec<&'w str>> {
    let of = |point: &&'a Point| {
        let key = (&meeting.id, point.id.as_str(), wording(point, &commitment.id));
        all.get(&key).map(String::as_str)
    };
    points.iter().map(of).collect()
}

fn differs(
    context: Context<'_>,
    (source, language): (Language, Language),
    ((before, _), (meeting, points)): (&Cell<'_>, &Cell<'_>),
    commitment: &Commitment,
    alike: bool,
) -> Option<Found> {
    let point = points.first()?;
    let catalog = context.locales.catalogs.get(&language)?;
    let entry = catalog.get(Some(&meeting.id), point.id.as_str())?;
    let attribute = wording(point, &commitment.id);
    let place = entry.attributes.iter().find(|(name, _)| name.text == attribute);
    let id = format!("{}.{attribute}", point.id);
    let (source, own, before) = (language_name(source), language_name(language), &before.id);
    let message = if alike {
        phrase!("wording-not-alike", id, before, source, own)
    } else {
        phrase!("wording-alike", id, before, source, own)
    };
    let diagnostic = Diagnostic::warning("wording-differs", message)
        .at(place.map_or(entry.id.span, |(name, _)| name.span))
        .hint(phrase!("wording-differs.hint"));
    Some(Found::new(language, Some(&meeting.id), point.id.as_str(), diagnostic))
}
