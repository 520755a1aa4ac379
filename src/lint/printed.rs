//! Every message as it prints, once in each language: what the rules of terms and of facts look at (layer `lint`).

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::lint::facts::{self, Names, Text};
use crate::lint::terms::Rules;
use crate::lint::{Context, Found, Scopes, later};
use crate::localize::arguments::all_arguments;
use crate::localize::catalog::Catalog;
use crate::localize::contract::WORDING;
use crate::localize::trace::{Choice, Tracer};
use crate::model::{Language, MeetingId};

/// What looking at texts takes in one language.
struct Reader<'a> {
    language: Language,
    catalog: &'a Catalog,
    rules: Option<Rules<'a>>,
}

/// Runs the rules of terms and of facts.
pub(super) fn check(context: Context<'_>, scopes: Scopes<'_>) -> Vec<Found> {
    let names = Names::of(context);
    let readers: Vec<Reader<'_>> = context
        .locales
        .catalogs
        .iter()
        .map(|(language, catalog)| Reader {
            language: *language,
            catalog,
            rules: Rules::of(context, catalog),
        })
        .collect();
    let of_scope = |meeting: &Option<&MeetingId>| scope(context, &names, &readers, *meeting);
    scopes.list(context).par_iter().flat_map_iter(of_scope).collect()
}

fn scope<'a>(
    context: Context<'a>,
    names: &Names<'a>,
    readers: &[Reader<'a>],
    meeting: Option<&'a MeetingId>,
) -> Vec<Found> {
    let owner = meeting.and_then(|meeting| context.workspace.meetings.get(meeting));
    let tracers: Vec<Option<Tracer<'_>>> = readers
        .iter()
        .map(|reader| {
            let kit = context.locales.kits.get(&reader.language)?;
            Some(Tracer::new(context.workspace, reader.catalog, kit, owner))
        })
        .collect();
    let entries = readers.iter().filter_map(|reader| reader.catalog.scope(meeting));
    let ids: BTreeSet<&str> = entries.flat_map(|scope| scope.entries.keys().map(String::as_str)).collect();
    let ids: Vec<&str> = ids.into_iter().collect();
    let check = |id: &&'a str| message(context, names, (readers, &tracers), (meeting, id));
    ids.par_iter().with_min_len(16).flat_map_iter(check).collect()
}

fn message<'a>(
    context: Context<'a>,
    names: &Names<'a>,
    (readers, tracers): (&[Reader<'a>], &[Option<Tracer<'a>>]),
    (meeting, id): (Option<&'a MeetingId>, &'a str),
) -> Vec<Found> {
    let mut found = Vec::new();
    let spec = context.locales.contract.get(meeting, id);
    let arguments = spec.map(|spec| all_arguments(context.workspace, &spec.subject)).unwrap_or_default();
    let mut texts = Vec::new();
    // How a point puts its commitments is compared like its text.
    let wordings = spec.map_or(&[][..], |spec| spec.attributes.as_slice());
    let wordings = wordings.iter().filter(|name| name.starts_with(WORDING));
    let mut worded: Vec<(&str, Vec<Text<'_>>)> = wordings.map(|name| (name.as_str(), Vec::new())).collect();
    for (reader, tracer) in readers.iter().zip(tracers) {
        let Some(tracer) = tracer else { continue };
        let Some(entry) = reader.catalog.scope(meeting).and_then(|scope| scope.entries.get(id)) else {
            continue;
        };
        // What can't be printed has been reported.
        let printed =
            entry.value.as_ref().and_then(|pattern| tracer.pattern(pattern, &arguments, Choice::Natural));
        if let Some(known) = context.known {
            later::check(known, tracer, (reader.language, meeting, entry), &arguments, &mut found);
        }
        if let Some(rules) = &reader.rules {
            rules.entry(context, tracer, (meeting, entry), &arguments, printed.as_ref(), &mut found);
        }
        for (name, texts) in &mut worded {
            let pattern = entry.pattern(Some(name));
            let printed = pattern.and_then(|pattern| tracer.pattern(pattern, &arguments, Choice::Natural));
            texts.extend(
                printed.map(|traced| Text::new(reader.language, (meeting, id), entry.id.span, traced)),
            );
        }
        if let Some(traced) = printed.filter(|_| spec.is_some()) {
            texts.push(Text::new(reader.language, (meeting, id), entry.id.span, traced));
        }
    }
    if let Some(spec) = spec {
        for (_, texts) in worded {
            facts::check(context, names, texts, spec, &arguments, &mut found);
        }
        facts::check(context, names, texts, spec, &arguments, &mut found);
    }
    found
}
