//! Each value of the data as a file of its own (layer `typeset`).
//!
//! Typst remembers what a template made of a file for as long as the file stays the same. A template that reads the data
//! of one meeting is thus not evaluated again when a word of another changes.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use serde_json::value::RawValue;
use typst::foundations::Bytes;

/// The folder of the files.
const FOLDER: &str = "briefing/";

/// How many files a document may ask for: Typst keeps each path for good, in 16 bits.
const MOST: usize = 20_000;

/// The data of a document, whole and in parts.
pub(super) struct Parts {
    whole: Bytes,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    /// Where values stand in the data.
    places: HashMap<String, Range<usize>>,
    /// What has been read over.
    read: HashSet<String>,
    /// The files that were asked for.
    files: HashMap<String, Bytes>,
}

impl Parts {
    /// The parts of some JSON.
    pub(super) fn new(data: String) -> Self {
        Self { whole: Bytes::from_string(data), known: Mutex::default() }
    }

    /// All of it.
    pub(super) fn whole(&self) -> Bytes {
        self.whole.clone()
    }

    /// The file of a value: `briefing/pack/meetings/2/title.json`.
    pub(super) fn file(&self, path: &str) -> Option<Bytes> {
        let place = path.strip_prefix(FOLDER)?.strip_suffix(".json")?;
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(file) = known.files.get(place) {
            return Some(file.clone());
        }
        if known.files.len() >= MOST {
            return None;
        }
        let whole = self.whole.as_str().ok()?;
        let range = known.find(whole, place)?;
        let file = Bytes::from_string(whole.get(range)?.to_owned());
        known.files.insert(place.to_owned(), file.clone());
        Some(file)
    }
}

impl Known {
    /// Where a value stands. The values beside it are noted with it: each part of the data is read over once.
    fn find(&mut self, data: &str, place: &str) -> Option<Range<usize>> {
        let ends = place.match_indices('/').map(|(at, _)| at).chain([place.len()]);
        let (mut outer, mut range) = ("", 0..data.len());
        for end in ends {
            // What wasn't there when its neighbours were noted isn't there.
            if self.read.insert(outer.to_owned()) {
                self.note(data, outer, range);
            }
            let inner = place.get(..end)?;
            range = self.places.get(inner)?.clone();
            outer = inner;
        }
        Some(range)
    }

    /// Notes where the values of a value stand.
    fn note(&mut self, data: &str, outer: &str, range: Range<usize>) {
        let start = data.as_ptr().addr();
        let before = if outer.is_empty() { String::new() } else { format!("{outer}/") };
        for (key, inner) in values(data.get(range).unwrap_or_default()) {
            let at = inner.get().as_ptr().addr() - start;
            self.places.insert(format!("{before}{key}"), at..at + inner.get().len());
        }
    }
}

/// The values of an object by their keys, of an array by their numbers.
fn values(json: &str) -> Vec<(Cow<'_, str>, &RawValue)> {
    match json.as_bytes().first() {
        Some(b'{') => {
            let map: HashMap<&str, &RawValue> = serde_json::from_str(json).unwrap_or_default();
            map.into_iter().map(|(key, value)| (Cow::Borrowed(key), value)).collect()
        }
        Some(b'[') => {
            let list: Vec<&RawValue> = serde_json::from_str(json).unwrap_or_default();
            list.into_iter().enumerate().map(|(at, value)| (Cow::Owned(at.to_string()), value)).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_a_file() {
        let data = r#"{ "a": { "b": [1, {"c": "바다 / \"biển\""}], "d": null }, "e": "x" }"#;
        let parts = Parts::new(data.to_owned());
        let file = |path: &str| {
            let file = parts.file(path)?;
            Some(String::from_utf8(file.to_vec()).expect("text"))
        };
        assert_eq!(file("briefing/a/b/1/c.json").as_deref(), Some(r#""바다 / \"biển\"""#));
        assert_eq!(file("briefing/a/b/0.json").as_deref(), Some("1"));
        assert_eq!(file("briefing/a/b.json").as_deref(), Some(r#"[1, {"c": "바다 / \"biển\""}]"#));
        assert_eq!(file("briefing/a/d.json").as_deref(), Some("null"));
        assert_eq!(file("briefing/e.json").as_deref(), Some(r#""x""#));
        for missing in [
            "briefing/a/b/2.json",
            "briefing/f.json",
            "briefing/e/g.json",
            "briefing/a/.json",
            "a.json",
            "briefing/.json",
            "briefing/a",
        ] {
            assert_eq!(file(missing), None, "{missing}");
        }
        assert_eq!(&parts.whole()[..], data.as_bytes());
    }

    #[test]
    fn a_template_may_ask_for_anything() {
        let list: Vec<String> = (0..MOST + 10).map(|number| number.to_string()).collect();
        let parts = Parts::new(format!("{{\"list\": [{}]}}", list.join(",")));
        // However deep a path is, it ends where nothing is.
        let deep = "list/".repeat(200_000);
        assert_eq!(parts.file(&format!("briefing/{deep}x.json")), None);
        assert_eq!(parts.file(&format!("briefing/list/0/{deep}x.json")), None);
        // Of too many files the rest isn't there; those that were are.
        let there = |number: usize| parts.file(&format!("briefing/list/{number}.json")).is_some();
        assert_eq!((0..MOST + 10).filter(|number| there(*number)).count(), MOST);
        assert!(there(0) && !there(MOST));
    }
}
