//! Resolves a proof sheet: every text in every variant and language, with real values where there are some (layer
//! `compose`).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fixed_decimal::Decimal;
use fluent::FluentResource;

use crate::base::source::Sources;
use crate::compose::briefing::{Parallel, Text};
use crate::compose::gate::{Filtered, Gate, Screened};
use crate::compose::pack::compose_titles;
use crate::compose::proof_view::{
    ProofCell, ProofCount, ProofEntry, ProofLanguage, ProofSection, ProofText, ProofView,
};
use crate::compose::scribe::{First, Memory, Scribe};
use crate::compose::{Content, Job, assemble};
use crate::localize::arguments::all_arguments;
use crate::localize::arguments::meeting_arguments;
use crate::localize::ast::{Inline, Name};
use crate::localize::bundle::Bundle;
use crate::localize::catalog::{Catalog, SHARED};
use crate::localize::leaves::{Leaf, leaves};
use crate::localize::printable::Thing;
use crate::localize::variants::source_of;
use crate::localize::voice::{Arguments, Voice};
use crate::model::{Entity, Id, Language, Meeting, MeetingId, Subject, Value};

/// The states in the order in which they are counted.
const STATES: [&str; 6] = ["source", "missing", "draft", "stale", "translated", "reviewed"];

/// Tells the state of a part: language, meeting, message, attribute, variant. None where it is no part of the work.
pub(crate) type StateOf<'a> =
    &'a dyn Fn(Language, Option<&MeetingId>, &str, Option<&str>, &str) -> Option<&'static str>;

/// What a proof sheet is made of.
pub(crate) struct Proof<'a> {
    /// The state of a part.
    pub state: StateOf<'a>,
    /// Whether a message is wanted.
    pub wanted: &'a dyn Fn(Option<&MeetingId>, &str) -> bool,
    /// The files.
    pub sources: &'a Sources,
}

/// Resolves the proof sheet of a workspace, or of a meeting.
pub(crate) fn compose_proof(job: &Job<'_>, proof: &Proof<'_>) -> Filtered {
    let gate = Gate::of(job);
    let job = &gate.open();
    let mut memory = Memory::default();
    // Where a word of the sheet itself is missing, that of the source language stands.
    memory.draft = true;
    let meetings: Vec<&Meeting> = match &job.meeting {
        Some(id) => job.workspace.meetings.get(id).into_iter().collect(),
        None => {
            job.workspace.config.meetings.iter().filter_map(|id| job.workspace.meetings.get(id)).collect()
        }
    };
    let states = state_words(job, &mut memory);
    let mut sections = Vec::new();
    for meeting in &meetings {
        let title = title_of(job, meeting, &mut memory);
        let file = format!("meetings/{}.ftl", meeting.id);
        sections.extend(
            section(job, proof, &states, (Some(meeting), &file), &mut memory).map(|entries| ProofSection {
                title: Some(title),
                file,
                entries,
            }),
        );
    }
    for name in SHARED {
        let file = format!("{name}.ftl");
        let entries = section(job, proof, &states, (None, &file), &mut memory);
        sections.extend(entries.map(|entries| ProofSection { title: None, file, entries }));
    }
    let subject = match meetings.first().filter(|_| job.meeting.is_some()) {
        Some(meeting) => title_of(job, meeting, &mut memory),
        None => compose_titles(job, &mut memory, &meetings).0,
    };
    let languages = languages(job, &sections, &states, &mut memory);
    let mut scribe = Scribe::new(job.workspace, job.locales, &job.languages, None, &mut memory);
    let label = scribe.word("label-proof").into_iter().next();
    let title = label.zip(subject.first()).map(|(label, subject)| {
        let title = format!("{} – {}", label.value, subject.value);
        scribe.literal_in(&Subject::Config, "id", &title, job.languages.lead().code())
    });
    let proof = Some(ProofView { subject, languages, sections });
    let mut briefing = assemble(
        job,
        &mut memory,
        Content { kind: "proof", title, meeting: None, pack: None, proof, outcome: None, addendum: None },
    );
    briefing.seal();
    briefing
}

fn title_of(job: &Screened<'_>, meeting: &Meeting, memory: &mut Memory) -> Parallel {
    let common = meeting_arguments(meeting);
    Scribe::new(job.workspace, job.locales, &job.languages, Some(meeting), memory).line(
        "title",
        None,
        &common,
        First::Plain,
    )
}

fn state_words(job: &Screened<'_>, memory: &mut Memory) -> BTreeMap<&'static str, Parallel> {
    let mut scribe = Scribe::new(job.workspace, job.locales, &job.languages, None, memory);
    STATES.into_iter().map(|state| (state, scribe.word(&format!("state-{state}")))).collect()
}

/// The languages with the counts of what is in the sections.
fn languages(
    job: &Screened<'_>,
    sections: &[ProofSection],
    states: &BTreeMap<&'static str, Parallel>,
    memory: &mut Memory,
) -> Vec<ProofLanguage> {
    let mut scribe = Scribe::new(job.workspace, job.locales, &job.languages, None, memory);
    let columns = job.languages.as_slice().iter().enumerate();
    columns
        .filter_map(|(column, language)| {
            let name = scribe.word(&format!("language-{language}")).into_iter().nth(column)?;
            let cells = || {
                let entries = sections.iter().flat_map(|section| &section.entries);
                entries.filter_map(|entry| entry.cells.get(column)?.as_ref())
            };
            let counted = STATES.into_iter().filter_map(|state| {
                let count = cells().filter(|cell| cell.state == state).count();
                let name = states.get(state)?.get(column)?.clone();
                (count > 0).then_some(ProofCount { state, name, count })
            });
            Some(ProofLanguage { name, states: counted.collect() })
        })
        .collect()
}

/// A message, and the attribute where it isn't its value.
type Key = (String, Option<String>);

/// The ways through a text, each with the message that prints it.
type Ways = Vec<(String, Leaf)>;

/// One language's side of a section.
struct Column<'a> {
    language: Language,
    catalog: &'a Catalog,
    voice: Voice<'a>,
    /// What prints the variants.
    bundle: Bundle,
    /// Each value and attribute with its variants, and the message that prints each of them.
    texts: BTreeMap<Key, Ways>,
}

/// The messages of one file; none where no language has it.
fn section(
    job: &Screened<'_>,
    proof: &Proof<'_>,
    states: &BTreeMap<&'static str, Parallel>,
    (meeting, file): (Option<&Meeting>, &str),
    memory: &mut Memory,
) -> Option<Vec<ProofEntry>> {
    let own = meeting.map(|meeting| &meeting.id);
    let source = job.workspace.config.source_locale;
    let mut order: Vec<Key> = Vec::new();
    let first = job.locales.catalogs.get(&source).into_iter();
    let others = job.languages.as_slice().iter().filter_map(|language| job.locales.catalogs.get(language));
    for catalog in first.chain(others) {
        for key in keys(catalog, own, file, proof) {
            if !order.contains(&key) {
                // An attribute that only one language has stands with its message.
                let after = order.iter().rposition(|(id, _)| *id == key.0).map(|at| at + 1);
                order.insert(after.unwrap_or(order.len()), key);
            }
        }
    }
    let languages = job.languages.as_slice().iter();
    let columns: Vec<Column<'_>> =
        languages.filter_map(|language| column(job, *language, meeting, &order, memory)).collect();
    let mut entries = Vec::new();
    for (id, attribute) in order {
        let cells = columns
            .iter()
            .enumerate()
            .map(|(index, column)| {
                let name = |state: &str| states.get(state).and_then(|names| names.get(index)).cloned();
                cell(job, proof, column, (meeting, &id, attribute.as_deref()), &name, memory)
            })
            .collect();
        entries.push(ProofEntry { id, attribute, cells });
    }
    (!entries.is_empty()).then_some(entries)
}

/// The values and attributes of a file in the order in which they stand.
fn keys(catalog: &Catalog, meeting: Option<&MeetingId>, file: &str, proof: &Proof<'_>) -> Vec<Key> {
    let path = format!("{}/{file}", catalog.folder);
    let entries = catalog.scope(meeting).into_iter().flat_map(|scope| scope.entries.values());
    let mut own: Vec<_> = entries
        .filter(|entry| proof.sources.get(entry.id.span.file).name() == path)
        .filter(|entry| (proof.wanted)(meeting, &entry.id.text))
        .collect();
    own.sort_by_key(|entry| entry.id.span.start);
    let parts = own.into_iter().flat_map(|entry| {
        entry.patterns().map(|(attribute, _)| (entry.id.text.clone(), attribute.map(str::to_owned)))
    });
    parts.collect()
}

fn column<'a>(
    job: &Screened<'a>,
    language: Language,
    meeting: Option<&'a Meeting>,
    order: &[Key],
    memory: &mut Memory,
) -> Option<Column<'a>> {
    let catalog = job.locales.catalogs.get(&language)?;
    let kit = job.locales.kits.get(&language)?;
    let own = meeting.map(|meeting| &meeting.id);
    let mut texts: BTreeMap<Key, Ways> = BTreeMap::new();
    let mut printer = String::new();
    let mut number = 0;
    for (id, attribute) in order {
        let Some(pattern) = catalog.get(own, id).and_then(|entry| entry.pattern(attribute.as_deref())) else {
            continue;
        };
        let list = texts.entry((id.clone(), attribute.clone())).or_default();
        for leaf in leaves(pattern) {
            let name = format!("PROOF-{number}");
            number += 1;
            printer.push_str(&format!("{name} = {}\n", source_of(&leaf.pattern)));
            list.push((name, leaf));
        }
    }
    let resource = FluentResource::try_new(printer).unwrap_or_else(|(resource, _)| resource);
    let scope = own.and_then(|own| catalog.scope(Some(own)));
    let bundle = Bundle::with(catalog, kit, scope, &Arc::new(resource));
    let voice = Voice::new(job.workspace, catalog, kit, meeting, memory.bundle(catalog, kit));
    Some(Column { language, catalog, voice, bundle, texts })
}

fn cell(
    job: &Screened<'_>,
    proof: &Proof<'_>,
    column: &Column<'_>,
    (meeting, id, attribute): (Option<&Meeting>, &str, Option<&str>),
    name: &dyn Fn(&str) -> Option<Text>,
    memory: &mut Memory,
) -> Option<ProofCell> {
    let own = meeting.map(|meeting| &meeting.id);
    let known = column.texts.get(&(id.to_owned(), attribute.map(str::to_owned)));
    let arguments = arguments(job, column, (own, id), memory);
    let mut texts = Vec::new();
    let mut found = BTreeSet::new();
    for (message, leaf) in known.into_iter().flatten() {
        let (values, sample) = sampled(&arguments, &leaf.choices);
        // What can't be printed is shown as it is written; `check` tells why.
        let spoken = column.voice.speak_for((&column.bundle, message), id, &values);
        let paragraphs = spoken.unwrap_or_else(|_| vec![source_of(&leaf.pattern).trim().to_owned()]);
        let body: Vec<Text> =
            paragraphs.iter().map(|value| memory.message_text(&column.voice, id, value)).collect();
        if body.is_empty() {
            continue;
        }
        found.extend((proof.state)(column.language, own, id, attribute, &leaf.label));
        let variant = Some(leaf.label.clone()).filter(|label| !label.is_empty());
        texts.push(ProofText { variant, sample, body });
    }
    let rank = |state: &&'static str| STATES.iter().position(|other| other == state);
    let state = if column.language == job.workspace.config.source_locale && !texts.is_empty() {
        "source"
    } else if texts.is_empty() {
        (proof.state)(column.language, own, id, attribute, "")?
    } else {
        found.into_iter().min_by_key(rank).unwrap_or("translated")
    };
    let line = column.catalog.get(own, id).filter(|_| !texts.is_empty()).map(|entry| {
        let line = entry.attributes.iter().find(|(name, _)| Some(name.text.as_str()) == attribute);
        proof.sources.position(line.map_or(entry.id.span, |(name, _)| name.span)).line.to_string()
    });
    Some(ProofCell { state, name: name(state)?, line, texts })
}

/// The real values of a message; a person's title is that of the last meeting that the person attends.
fn arguments(
    job: &Screened<'_>,
    column: &Column<'_>,
    (meeting, id): (Option<&MeetingId>, &str),
    memory: &mut Memory,
) -> Arguments {
    let Some(spec) = job.locales.contract.get(meeting, id) else { return Vec::new() };
    if let (Some(Entity::Person(person)), Some(kit)) =
        (Entity::parse(id), job.locales.kits.get(&column.language))
    {
        let attends = |meeting: &&Meeting| meeting.participants.iter().any(|one| one.person == person);
        let last = job.workspace.meetings.values().filter(attends).max_by_key(|meeting| meeting.date.day);
        let title = last.and_then(|meeting| {
            let voice = Voice::new(
                job.workspace,
                column.catalog,
                kit,
                Some(meeting),
                memory.bundle(column.catalog, kit),
            );
            voice.office_argument(&person.reference()).ok().filter(|arguments| !arguments.is_empty())
        });
        return title.unwrap_or_else(|| all_arguments(job.workspace, &spec.subject));
    }
    all_arguments(job.workspace, &spec.subject)
}

/// The values with which a variant is printed: the real ones, or samples where those choose another one.
fn sampled(arguments: &Arguments, choices: &[(Inline, Name)]) -> (Arguments, Option<String>) {
    let mut arguments = arguments.clone();
    let mut samples = Vec::new();
    for (selector, key) in choices {
        let variable = match selector {
            Inline::Variable(name) => name,
            Inline::Function(_, values, _) => match values.first() {
                Some(Inline::Variable(name)) => name,
                _ => continue,
            },
            _ => continue,
        };
        let Some((_, Thing::Value(value))) = arguments.iter_mut().find(|(name, _)| *name == variable.text)
        else {
            continue;
        };
        let is_one = number(value).is_some_and(|number| number == "1");
        let wanted = match key.text.as_str() {
            "one" if !is_one => "1",
            "other" if is_one => "2",
            text if text.parse::<Decimal>().is_ok() && number(value).as_deref() != Some(text) => text,
            _ => continue,
        };
        if replace(value, wanted).is_some() {
            samples.push(format!("${} = {wanted}", variable.text));
        }
    }
    let sample = (!samples.is_empty()).then(|| samples.join(", "));
    (arguments, sample)
}

fn number(value: &Value) -> Option<String> {
    match value {
        Value::Money { amount, .. } => Some(amount.to_string()),
        Value::Count(number) | Value::Percent(number) => Some(number.to_string()),
        Value::Ordinal(number) => Some(number.to_string()),
        _ => None,
    }
}

fn replace(value: &mut Value, with: &str) -> Option<()> {
    match value {
        Value::Money { amount: number, .. } | Value::Count(number) | Value::Percent(number) => {
            *number = with.parse::<Decimal>().ok()?;
        }
        Value::Ordinal(number) => *number = with.parse().ok()?,
        _ => return None,
    }
    Some(())
}
