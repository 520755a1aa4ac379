//! What documents show, as a list of texts: to tell what an edition withholds (layer `compose`).

use chrono::NaiveDate;
use serde_json::Value as Json;

use crate::compose::briefing::{Briefing, Origin};
use crate::compose::gate::{Filtered, Gate};
use crate::compose::scribe::{Memory, Scribe};
use crate::compose::{Job, compose};
use crate::model::{Entity, Language, LanguageSet, Meeting, MeetingId, Quantity, Subject, Value};

/// A text of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shown {
    /// The text.
    pub value: String,
    /// Its language.
    pub language: String,
    /// Where in the document's data it stands: the keys on the way, without numbers.
    pub path: Vec<String>,
    /// Where it comes from.
    pub origin: Option<Origin>,
}

/// The texts of a briefing in its order, those of the interface left out.
pub(crate) fn texts(briefing: &Briefing) -> Vec<Shown> {
    let mut list = Vec::new();
    let json = serde_json::to_value(briefing).unwrap_or_default();
    let content = ["document", "meeting", "pack"].into_iter().filter_map(|key| Some((key, json.get(key)?)));
    for (key, value) in content {
        walk(value, &mut vec![key.to_owned()], briefing, &mut list);
    }
    list
}

/// Every string of a briefing: what a document may show.
pub(crate) fn strings(briefing: &Briefing) -> Vec<String> {
    fn walk(value: &Json, list: &mut Vec<String>) {
        match value {
            Json::String(text) => list.push(text.clone()),
            Json::Array(items) => items.iter().for_each(|item| walk(item, list)),
            Json::Object(entries) => {
                // The words of a Korean text are the text again.
                let own = entries.iter().filter(|(key, value)| *key != "words" || value.is_object());
                own.for_each(|(_, value)| walk(value, list));
            }
            _ => {}
        }
    }
    let mut list = Vec::new();
    walk(&serde_json::to_value(briefing).unwrap_or_default(), &mut list);
    list
}

fn walk(value: &Json, path: &mut Vec<String>, briefing: &Briefing, list: &mut Vec<Shown>) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| walk(item, path, briefing, list)),
        Json::Object(entries) => {
            let text = |key: &str| entries.get(key).and_then(Json::as_str);
            if let (Some(value), Some(language), Some(origin)) =
                (text("value"), text("lang"), entries.get("origin").and_then(Json::as_u64))
            {
                let origin = usize::try_from(origin).ok().and_then(|number| briefing.origins.get(number));
                // What could not be written stands as its id.
                if matches!(origin, Some(Origin::Message { id, .. }) if id == value) {
                    return;
                }
                list.push(Shown {
                    value: value.to_owned(),
                    language: language.to_owned(),
                    path: path.clone(),
                    origin: origin.cloned(),
                });
                return;
            }
            for (key, value) in entries {
                path.push(key.clone());
                walk(value, path, briefing, list);
                path.pop();
            }
        }
        _ => {}
    }
}

/// The documents that an edition makes of a workspace: the brief of each meeting, and the pack. One after the other, so
/// that the memory holds one. Meetings after a day that is given are not known.
pub(crate) fn documents<'a>(
    job: &'a Job<'a>,
    as_of: Option<NaiveDate>,
) -> impl Iterator<Item = Filtered> + 'a {
    let known = |meeting: &&Meeting| as_of.is_none_or(|day| meeting.date.day <= day);
    // Of what an edition may not know at all it makes no document.
    let gate = Gate::of(job);
    let meetings =
        gate.open().workspace.meetings.values().filter(known).map(|meeting| Some(meeting.id.clone()));
    let meetings: Vec<Option<MeetingId>> = meetings.collect();
    meetings.into_iter().chain(std::iter::once(None)).map(|meeting: Option<MeetingId>| {
        let job = Job { meeting, ..job.clone() };
        compose(&job, false).0
    })
}

/// All languages whose texts could be read.
pub(crate) fn languages(job: &Job<'_>) -> LanguageSet {
    let readable: Vec<&str> = Language::ALL
        .into_iter()
        .filter(|language| job.locales.catalogs.contains_key(language))
        .map(Language::code)
        .collect();
    LanguageSet::parse(&readable.join("+")).unwrap_or_else(|| job.languages.clone())
}

/// The names and quantities that points and notes carry, each by itself, in all languages of the job.
pub(crate) fn particulars(job: &Job<'_>) -> Vec<Shown> {
    let mut memory = Memory::default();
    let mut list = Vec::new();
    for meeting in job.workspace.meetings.values() {
        for (subject, quantities, entities) in carried(meeting) {
            let mut scribe =
                Scribe::new(job.workspace, job.locales, &job.languages, Some(meeting), &mut memory);
            let mut texts = Vec::new();
            // Of the others the value is no quantity with a unit: an ordinal, a time of day.
            let counted =
                |quantity: &&Quantity| !matches!(quantity.value, Value::Ordinal(_) | Value::Time(_));
            for quantity in quantities.iter().filter(counted) {
                texts.extend(scribe.value(&subject, "quantities", |formats| formats.value(&quantity.value)));
            }
            for entity in entities {
                if let Entity::Person(person) = entity {
                    for form in ["full", "short", "latin"] {
                        texts.extend(scribe.person(person, form));
                    }
                } else {
                    texts.extend(scribe.word(&entity.reference()));
                }
            }
            list.extend(texts.into_iter().map(|text| (text, subject.clone())));
        }
    }
    // What could not be written prints as its id, and is no text.
    let failed: Vec<&str> = memory.failures.iter().map(|((.., id), _)| id.as_str()).collect();
    list.into_iter()
        .filter(|(text, _)| !failed.contains(&text.value.as_str()))
        .map(|(text, _)| Shown {
            origin: memory.origins.get(text.origin).cloned(),
            value: text.value,
            language: text.lang,
            path: Vec::new(),
        })
        .collect()
}

type Carried<'a> = (Subject, &'a [Quantity], Vec<&'a Entity>);

fn carried(meeting: &Meeting) -> Vec<Carried<'_>> {
    let points = meeting.points.iter().map(|point| {
        let subject = Subject::Point(meeting.id.clone(), point.id.clone());
        (subject, point.quantities.as_slice(), point.refs.values().collect())
    });
    let notes = meeting.notes.iter().map(|note| {
        let subject = Subject::Note(meeting.id.clone(), note.id.clone());
        (subject, note.quantities.as_slice(), note.refs.values().collect())
    });
    let items = meeting.items().map(|item| {
        let subject = Subject::Item(meeting.id.clone(), item.id.clone());
        (subject, item.quantities.as_slice(), item.refs.values().collect())
    });
    points.chain(notes).chain(items).collect()
}
