//! Compares the data of two versions of a document, entry by entry.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json};

use crate::commands::diff::align::{align, moved, partners};
use crate::commands::diff::change::{At, ByLanguage, Change, Gone, Kind, OfMeeting, Place, Section, Words};
use crate::commands::diff::texts::{
    Said, bare, by_language, is_texts, pointers, present, text, title, words,
};

/// What is no content: the words of the interface, what a version says of itself, what drawings are made of, and what
/// follows from something else.
const PASSED_OVER: [&str; 13] = [
    "words",
    "version",
    "as-of",
    "language-names",
    "description",
    "ticks",
    "date-short",
    "counts",
    "changes",
    "to-fill",
    "speaking-time",
    "cited",
    "paragraphs",
];

/// Lists whose order says something.
const ORDERED: [&str; 6] = ["meetings", "objectives", "raise", "expect", "deliverables", "entries"];

/// Compares two documents in the languages that both have.
pub(crate) fn compare(old: &Json, new: &Json) -> Vec<Change> {
    let languages = languages(old).intersection(&languages(new)).cloned().collect();
    let mut walker = Walker { languages, found: Vec::new() };
    let document = |json: &Json| json.get("document").cloned();
    let top = Place::top();
    let root = At { old: String::new(), new: String::new() };
    walker.value(document(old).as_ref(), document(new).as_ref(), &top, &root.key("document"));
    for key in ["meeting", "pack"] {
        walker.value(old.get(key), new.get(key), &top, &root.key(key));
    }
    once(walker.found)
}

/// The languages of a document.
pub(crate) fn languages(document: &Json) -> BTreeSet<String> {
    let list = document.pointer("/document/languages").and_then(Json::as_array);
    list.into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect()
}

struct Walker {
    languages: BTreeSet<String>,
    found: Vec<Change>,
}

impl Walker {
    fn value(&mut self, old: Option<&Json>, new: Option<&Json>, place: &Place, at: &At) {
        let empty = Json::Array(Vec::new());
        match (present(old), present(new)) {
            (None, None) => {}
            (Some(old), Some(new)) if is_texts(old) || is_texts(new) => self.texts(old, new, place, at),
            (Some(Json::Object(old)), Some(Json::Object(new))) => self.object(old, new, place, at),
            (Some(Json::Array(old)), Some(Json::Array(new))) => self.list(old, new, place, at),
            (Some(Json::String(old)), Some(Json::String(new))) => self.mark(old, new, place),
            (Some(_), Some(_)) => {}
            (Some(one), None) if !is_texts(one) && one.is_array() => {
                self.value_of_lists(one, &empty, place, at);
            }
            (None, Some(one)) if !is_texts(one) && one.is_array() => {
                self.value_of_lists(&empty, one, place, at);
            }
            (Some(old), None) => self.whole(Kind::Removed, old, place, at),
            (None, Some(new)) => self.whole(Kind::Added, new, place, at),
        }
    }

    fn value_of_lists(&mut self, old: &Json, new: &Json, place: &Place, at: &At) {
        if let (Json::Array(old), Json::Array(new)) = (old, new) {
            self.list(old, new, place, at);
        }
    }

    /// Compares what each language says.
    fn texts(&mut self, old: &Json, new: &Json, place: &Place, at: &At) {
        let (mut before, mut after) = (by_language(old, &at.old), by_language(new, &at.new));
        let mut change = self.change(Kind::Changed, place);
        for language in &self.languages {
            let split = |said: Option<Said>| said.map(|said| (said.value, said.pointers)).unzip();
            let (old, was) = split(before.remove(language));
            let (new, marks) = split(after.remove(language));
            if old != new {
                change.words.push(Words { language: Some(language.clone()), old, new });
                change.marks.extend(marks.into_iter().flatten());
                change.was.extend(was.into_iter().flatten());
            }
        }
        if !change.words.is_empty() {
            self.found.push(change);
        }
    }

    /// Compares the paragraphs that a mark names: `S1 ¶4`. The sources' numbers follow from their list.
    fn mark(&mut self, old: &str, new: &str, place: &Place) {
        let paragraphs = |mark: &str| mark.split_once(' ').map(|(_, rest)| rest.to_owned());
        let (old, new) = (paragraphs(old), paragraphs(new));
        let is_mark = place.field.last().is_some_and(|key| key == "mark");
        if is_mark && place.section() == Section::Points && old != new {
            let words = vec![Words { language: None, old, new }];
            let change = Change { words, ..self.change(Kind::Changed, place) };
            self.found.push(change);
        }
    }

    fn object(&mut self, old: &Map<String, Json>, new: &Map<String, Json>, place: &Place, at: &At) {
        let only_old = old.keys().filter(|key| !new.contains_key(*key));
        for key in new.keys().chain(only_old) {
            if PASSED_OVER.contains(&key.as_str()) {
                continue;
            }
            let (before, after) = (old.get(key), new.get(key));
            let at = at.key(key);
            // A meeting's topics hold its points, and a point may go from one to another.
            if key == "topics" && place.section.is_none() {
                let topics =
                    |value: Option<&Json>| value.and_then(Json::as_array).cloned().unwrap_or_default();
                self.topics(&topics(before), &topics(after), &enter(place, old, new, key), &at);
            } else {
                self.value(before, after, &enter(place, old, new, key), &at);
            }
        }
    }

    /// Compares two lists: of entries, or of lists.
    fn list(&mut self, old: &[Json], new: &[Json], place: &Place, at: &At) {
        if !old.iter().chain(new).any(Json::is_object) {
            for index in 0..old.len().max(new.len()) {
                self.value(old.get(index), new.get(index), place, &at.entry(index, index));
            }
            return;
        }
        let (before, after): (Vec<&Json>, Vec<&Json>) = (old.iter().collect(), new.iter().collect());
        let aligned = align(&before, &after);
        let kept: Vec<usize> = aligned.iter().copied().flatten().collect();
        let ordered = place.field.last().is_some_and(|key| ORDERED.contains(&key.as_str()));
        let mut moves = if ordered { moved(&kept) } else { Vec::new() }.into_iter();
        let partners = partners(&aligned);
        for (index, entry) in old.iter().enumerate().filter(|(index, _)| !partners.contains_key(index)) {
            self.whole(Kind::Removed, entry, &element(place, Some(entry), None), &at.entry(index, 0));
        }
        for (index, (entry, was)) in new.iter().zip(&aligned).enumerate() {
            let at = at.entry(was.unwrap_or(0), index);
            match was.and_then(|was| old.get(was)) {
                Some(was) => {
                    let place = element(place, Some(was), Some(entry));
                    if moves.next() == Some(true) {
                        self.moved(&place, (was, entry), &at);
                    }
                    self.value(Some(was), Some(entry), &place, &at);
                }
                None => self.whole(Kind::Added, entry, &element(place, None, Some(entry)), &at),
            }
        }
    }

    /// Compares the points of all topics, and the topics' names.
    fn topics(&mut self, old: &[Json], new: &[Json], place: &Place, at: &At) {
        let (before, after) = (points(old), points(new));
        let aligned = align(&alone(&before), &alone(&after));
        let kept: Vec<usize> = aligned.iter().copied().flatten().collect();
        let mut moves = moved(&kept).into_iter();
        let partners = partners(&aligned);
        let follows = follows(&before, &partners);
        for (index, spot) in before.iter().enumerate().filter(|(index, _)| !partners.contains_key(index)) {
            self.whole(
                Kind::Removed,
                spot.point,
                &element(place, Some(spot.point), None),
                &spots(at, spot, spot),
            );
            let gone = follows.get(index).and_then(|next| gone(spot, *next, (&after, new), &at.new));
            if let Some(change) = self.found.last_mut() {
                change.gone = gone;
            }
        }
        for (spot, was) in after.iter().zip(&aligned) {
            let was = was.and_then(|was| before.get(was));
            let at = spots(at, was.unwrap_or(spot), spot);
            match was {
                Some(was) => {
                    let place = element(place, Some(was.point), Some(spot.point));
                    let elsewhere = moves.next() == Some(true) || was.topic_id != spot.topic_id;
                    if elsewhere {
                        self.moved(&place, (was.point, spot.point), &at);
                    }
                    self.value(Some(was.point), Some(spot.point), &place, &at);
                }
                None => self.whole(Kind::Added, spot.point, &element(place, None, Some(spot.point)), &at),
            }
        }
        for (index, topic) in new.iter().enumerate() {
            let before = old.iter().position(|one| bare(one, "id") == bare(topic, "id"));
            if let Some((before, was)) = before.and_then(|before| Some((before, old.get(before)?))) {
                let place = element(place, Some(was), Some(topic));
                self.value(was.get("name"), topic.get("name"), &place, &at.entry(before, index).key("name"));
            }
        }
    }

    /// Something stands elsewhere.
    fn moved(&mut self, place: &Place, (old, new): (&Json, &Json), at: &At) {
        let mut change = self.change(Kind::Moved, place);
        pointers(old, &at.old, &mut change.was);
        pointers(new, &at.new, &mut change.marks);
        self.found.push(change);
    }

    /// Something is new or gone as a whole.
    fn whole(&mut self, kind: Kind, value: &Json, place: &Place, at: &At) {
        let said: ByLanguage = match value {
            Json::Object(_) if text(value).is_none() => words(value),
            _ => by_language(value, "").into_iter().map(|(language, said)| (language, said.value)).collect(),
        };
        let mut change = self.change(kind, place);
        let side = |text: String| if kind == Kind::Added { (None, Some(text)) } else { (Some(text), None) };
        for (language, text) in said.into_iter().filter(|(language, _)| self.languages.contains(language)) {
            let (old, new) = side(text);
            change.words.push(Words { language: Some(language), old, new });
        }
        match kind {
            Kind::Added => pointers(value, &at.new, &mut change.marks),
            _ => pointers(value, &at.old, &mut change.was),
        }
        // What holds no text at all is geometry.
        if !change.marks.is_empty() || !change.was.is_empty() {
            self.found.push(change);
        }
    }

    fn change(&self, kind: Kind, place: &Place) -> Change {
        let place = place.clone();
        Change { kind, place, words: Vec::new(), marks: Vec::new(), was: Vec::new(), gone: None, also: 0 }
    }
}

/// Where two points stand, below their meeting's topics.
fn spots(at: &At, old: &Spot<'_>, new: &Spot<'_>) -> At {
    at.entry(old.topic, new.topic).key("points").entry(old.index, new.index)
}

/// A point, and where it stands.
struct Spot<'a> {
    point: &'a Json,
    topic: usize,
    topic_id: Option<String>,
    index: usize,
}

fn alone<'a>(spots: &[Spot<'a>]) -> Vec<&'a Json> {
    spots.iter().map(|spot| spot.point).collect()
}

fn points(topics: &[Json]) -> Vec<Spot<'_>> {
    let mut spots = Vec::new();
    for (topic, value) in topics.iter().enumerate() {
        let list = value.get("points").and_then(Json::as_array);
        for (index, point) in list.into_iter().flatten().enumerate() {
            spots.push(Spot { point, topic, topic_id: bare(value, "id"), index });
        }
    }
    spots
}

/// For each old point the next of its topic, itself included, that the new version still has: by its number there.
fn follows(before: &[Spot<'_>], partners: &BTreeMap<usize, usize>) -> Vec<Option<usize>> {
    let mut next: Option<(usize, usize)> = None;
    let mut list: Vec<Option<usize>> = Vec::new();
    for (index, spot) in before.iter().enumerate().rev() {
        if let Some(new) = partners.get(&index) {
            next = Some((spot.topic, *new));
        }
        list.push(next.filter(|(topic, _)| *topic == spot.topic).map(|(_, new)| new));
    }
    list.reverse();
    list
}

/// Where a removed point would stand: before the next of its topic that is still there, else at the end of its topic,
/// else at the end of the first.
fn gone(
    spot: &Spot<'_>,
    next: Option<usize>,
    (after, topics): (&[Spot<'_>], &[Json]),
    at: &str,
) -> Option<Gone> {
    if let Some(next) = next.and_then(|next| after.get(next)) {
        return Some(Gone { topic: format!("{at}/{}", next.topic), before: next.index });
    }
    let same = topics.iter().position(|topic| bare(topic, "id") == spot.topic_id);
    let topic = same.or((!topics.is_empty()).then_some(0))?;
    let points = topics.get(topic)?.get("points").and_then(Json::as_array);
    Some(Gone { topic: format!("{at}/{topic}"), before: points.map_or(0, Vec::len) })
}

/// The place of a key's value.
fn enter(place: &Place, old: &Map<String, Json>, new: &Map<String, Json>, key: &str) -> Place {
    let mut place = place.clone();
    if place.section.is_some() {
        place.field.push(key.to_owned());
        return place;
    }
    // Above all parts: the meeting of a brief, the meetings of a pack, or a part.
    if place.meeting.is_none() && new.contains_key("topics") {
        let entry = if new.contains_key("id") { new } else { old };
        place.meeting =
            entry.get("id").and_then(Json::as_str).map(|id| OfMeeting { id: id.to_owned(), number: None });
    }
    place.field.push(key.to_owned());
    if key != "meetings" {
        place.section = Some(Section::of(key));
    }
    place
}

/// The place of a list's entry.
fn element(place: &Place, old: Option<&Json>, new: Option<&Json>) -> Place {
    let mut place = place.clone();
    let Some(entry) = new.or(old) else { return place };
    if place.section.is_none() {
        place.field.clear();
        let number = entry.get("number").and_then(Json::as_u64);
        place.meeting = bare(entry, "id").map(|id| OfMeeting { id, number });
        return place;
    }
    let (id, name) = (bare(entry, "id"), title(entry));
    let is_part = place.field.last().is_some_and(|key| key == "parts");
    // What is inside an entry belongs to it, unless it has a name of its own.
    if is_part || (id.is_none() && name.is_empty()) {
        place.field.extend(id);
        return place;
    }
    place.field.clear();
    place.old_number = old.and_then(|entry| bare(entry, "number"));
    place.new_number = new.and_then(|entry| bare(entry, "number"));
    (place.id, place.name) = (id, name);
    place
}

/// Says once what has changed in the same words at several places: the first counts, the others are counted.
fn once(found: Vec<Change>) -> Vec<Change> {
    type Key = Vec<(Option<String>, Option<String>, Option<String>)>;
    let key = |change: &Change| -> Key {
        change.words.iter().map(|one| (one.language.clone(), one.old.clone(), one.new.clone())).collect()
    };
    let mut known: BTreeMap<(Kind, Key), usize> = BTreeMap::new();
    let mut kept: Vec<Change> = Vec::new();
    for change in found {
        let key = (change.kind, key(&change));
        // A point is told for itself, whatever else reads the same.
        let own = change.words.is_empty() || change.gone.is_some();
        match known.get(&key).and_then(|at| kept.get_mut(*at)).filter(|_| !own) {
            Some(first) => {
                first.also += 1;
                first.marks.extend(change.marks);
                first.was.extend(change.was);
                // What a planned meeting draws from a held one is told where it was said.
                if change.place.section() == Section::Points && first.place.section() == Section::Plan {
                    first.place = change.place;
                }
            }
            None => {
                known.insert(key, kept.len());
                kept.push(change);
            }
        }
    }
    kept
}
