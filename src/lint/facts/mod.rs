//! The same facts in every language (layer `lint`).
//!
//! Every message is printed with the workspace's values in each language; figures are read back out of the finished
//! texts and compared: with the values that the message prints, with one another, and names by the entries they
//! belong to. A figure that stands in the text itself, where a variable should, is reported too.

mod compare;
mod fact;
mod number;
mod read;
mod typed;

use std::collections::BTreeMap;

use crate::base::source::Span;
use crate::lint::facts::fact::{Fact, Reading};
use crate::lint::facts::read::read;
use crate::lint::{Context, Found};
use crate::localize::arguments::all_arguments;
use crate::localize::contract::Spec;
use crate::localize::trace::{Choice, Traced, Tracer};
use crate::localize::voice::Arguments;
use crate::model::{Language, MeetingId, Subject};

/// One message in one language, printed and read.
struct Text<'a> {
    language: Language,
    meeting: Option<&'a MeetingId>,
    id: &'a str,
    /// Where the message stands.
    span: Span,
    traced: Traced,
    readings: Vec<Reading>,
    tracer: Tracer<'a>,
}

impl Text<'_> {
    /// The place in the file of a reading.
    fn place(&self, reading: &Reading) -> Span {
        self.traced.span(&reading.range).unwrap_or(self.span)
    }

    /// The words of a reading, as printed.
    fn words(&self, reading: &Reading) -> String {
        self.traced.text.get(reading.range.clone()).unwrap_or_default().replace('\n', " ")
    }

    /// What is surely stated.
    fn stated(&self) -> impl Iterator<Item = &Reading> {
        self.readings.iter().filter(|reading| !reading.weak)
    }

    /// A reading of this fact.
    fn reading_of(&self, fact: Fact) -> Option<&Reading> {
        self.stated().find(|reading| reading.fact.same(fact))
    }
}

/// Compares the facts of every message in all languages.
pub(crate) fn check(context: Context<'_>) -> Vec<Found> {
    let contract = &context.locales.contract;
    let scopes = std::iter::once((None, &contract.shared))
        .chain(contract.meetings.iter().map(|(meeting, specs)| (Some(meeting), specs)));
    let mut found = Vec::new();
    for (meeting, specs) in scopes {
        for (id, spec) in specs {
            let arguments = all_arguments(context.workspace, &spec.subject);
            let mut texts = texts(context, meeting, id, &arguments);
            // A text whose figures are distorted can't be compared.
            texts.retain(|_, text| typed::check(text, &arguments, is_meetings(spec), &mut found));
            // What terms are, and why a form is wrong, each language says in its own way.
            if !matches!(spec.subject, Subject::Term(_)) {
                let texts: Vec<&Text<'_>> = texts.values().collect();
                compare::check(context, &texts, &mut found);
            }
        }
    }
    found
}

/// Whether a message may state what its meeting says: names and titles may hold figures of their own.
fn is_meetings(spec: &Spec) -> bool {
    matches!(spec.subject, Subject::Meeting(_) | Subject::Point(..) | Subject::Note(..))
}

/// A message in every language that has it.
fn texts<'a>(
    context: Context<'a>,
    meeting: Option<&'a MeetingId>,
    id: &'a str,
    arguments: &Arguments,
) -> BTreeMap<Language, Text<'a>> {
    let mut texts = BTreeMap::new();
    for (language, catalog) in &context.locales.catalogs {
        let Some(kit) = context.locales.kits.get(language) else { continue };
        let Some(entry) = catalog.get(meeting, id) else { continue };
        let owner = meeting.and_then(|meeting| context.workspace.meetings.get(meeting));
        let tracer = Tracer::new(context.workspace, catalog, kit, owner);
        // What can't be printed has been reported.
        let Some(traced) = tracer.message(id, None, arguments, Choice::Natural) else { continue };
        let readings = read(*language, &traced.text);
        texts.insert(
            *language,
            Text { language: *language, meeting, id, span: entry.id.span, traced, readings, tracer },
        );
    }
    texts
}
