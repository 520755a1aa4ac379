//! Finds the entries of two lists that are the same one: by id, by name, by what they say.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::hash::Hash;

use serde_json::Value as Json;

use crate::commands::diff::texts::{bare, by_language, name, pointers};

/// The most entries without a partner that are compared with each other by their words.
const COMPARED: usize = 200;

/// The most words of an entry that are compared.
const WORDS: usize = 200;

/// For each entry of the new list, which of the old it is.
pub(super) fn align(old: &[&Json], new: &[&Json]) -> Vec<Option<usize>> {
    let mut pairs = Pairs { of_new: vec![None; new.len()], taken: vec![false; old.len()] };
    pairs.by(old, new, |entry| bare(entry, "id"));
    // Names in all languages first, then in any.
    pairs.by(old, new, |entry| Some(name(entry)).filter(|name| !name.is_empty()));
    let languages: HashSet<String> =
        old.iter().chain(new).flat_map(|entry| name(entry).into_keys()).collect();
    let mut languages: Vec<String> = languages.into_iter().collect();
    languages.sort();
    for language in languages {
        pairs.by(old, new, |entry| name(entry).remove(&language));
    }
    pairs.by_words(old, new);
    pairs.of_new
}

struct Pairs {
    of_new: Vec<Option<usize>>,
    taken: Vec<bool>,
}

impl Pairs {
    fn free_old(&self) -> impl Iterator<Item = usize> + '_ {
        self.taken.iter().enumerate().filter(|(_, taken)| !**taken).map(|(index, _)| index)
    }

    fn free_new(&self) -> Vec<usize> {
        let free = self.of_new.iter().enumerate().filter(|(_, old)| old.is_none());
        free.map(|(index, _)| index).collect()
    }

    fn join(&mut self, old: usize, new: usize) {
        if let (Some(taken), Some(place)) = (self.taken.get_mut(old), self.of_new.get_mut(new)) {
            *taken = true;
            *place = Some(old);
        }
    }

    /// Joins those that have the same key, in their order.
    fn by<K: Hash + Eq>(&mut self, old: &[&Json], new: &[&Json], key: impl Fn(&Json) -> Option<K>) {
        let mut known: HashMap<K, VecDeque<usize>> = HashMap::new();
        for index in self.free_old() {
            if let Some(key) = old.get(index).and_then(|entry| key(entry)) {
                known.entry(key).or_default().push_back(index);
            }
        }
        if known.is_empty() {
            return;
        }
        for index in self.free_new() {
            let key = new.get(index).and_then(|entry| key(entry));
            if let Some(found) = key.and_then(|key| known.get_mut(&key)?.pop_front()) {
                self.join(found, index);
            }
        }
    }

    /// Joins those of which at least half the words are the same, the likest first.
    fn by_words(&mut self, old: &[&Json], new: &[&Json]) {
        let of = |list: &[&Json], indices: &[usize]| -> Vec<(usize, HashSet<String>)> {
            let entries = indices.iter().take(COMPARED).filter_map(|index| Some((*index, list.get(*index)?)));
            entries.map(|(index, entry)| (index, word_set(entry))).collect()
        };
        let free: Vec<usize> = self.free_old().collect();
        let before = of(old, &free);
        let after = of(new, &self.free_new());
        let mut likes: Vec<(usize, usize, usize)> = Vec::new();
        for (new, theirs) in &after {
            for (old, ours) in &before {
                let common = ours.intersection(theirs).count();
                let all = ours.len() + theirs.len();
                if common > 0 && 4 * common >= all {
                    likes.push((2000 * common / all, *old, *new));
                }
            }
        }
        likes.sort_by_key(|(like, old, new)| (usize::MAX - like, *new, *old));
        for (_, old, new) in likes {
            let free = self.taken.get(old) == Some(&false) && self.of_new.get(new) == Some(&None);
            if free {
                self.join(old, new);
            }
        }
    }
}

/// The words of an entry, with their language.
fn word_set(entry: &Json) -> HashSet<String> {
    let mut found = Vec::new();
    pointers(entry, "", &mut found);
    let texts = found.iter().filter_map(|pointer| entry.pointer(pointer));
    let said = texts.flat_map(|text| by_language(text, ""));
    let words = said.flat_map(|(language, said)| {
        said.value.split_whitespace().map(|word| format!("{language} {word}")).collect::<Vec<_>>()
    });
    words.take(WORDS).collect()
}

/// Which of some places, given in the new order, stand out of their old order: the fewest that would have to move.
pub(super) fn moved(order: &[usize]) -> Vec<bool> {
    // The longest rising subsequence stays.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::new();
    for (index, place) in order.iter().enumerate() {
        let at = ends.partition_point(|end| order.get(*end).is_some_and(|other| other < place));
        before.push(at.checked_sub(1).and_then(|at| ends.get(at)).copied());
        match ends.get_mut(at) {
            Some(end) => *end = index,
            None => ends.push(index),
        }
    }
    let mut moved = vec![true; order.len()];
    let mut stays = ends.last().copied();
    while let Some(index) = stays {
        if let Some(moved) = moved.get_mut(index) {
            *moved = false;
        }
        stays = before.get(index).copied().flatten();
    }
    moved
}

/// The entries of a list by the number of what they were.
pub(super) fn partners(aligned: &[Option<usize>]) -> BTreeMap<usize, usize> {
    aligned.iter().enumerate().filter_map(|(new, old)| Some(((*old)?, new))).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_fewest_move() {
        assert_eq!(moved(&[0, 1, 2]), [false, false, false]);
        assert_eq!(moved(&[2, 0, 1]), [true, false, false]);
        assert_eq!(moved(&[0, 3, 1, 2]), [false, true, false, false]);
        assert_eq!(moved(&[]), [] as [bool; 0]);
    }

    #[test]
    fn entries_are_known_by_id_then_name_then_words() {
        let text = |value: &str| json!([{ "value": value, "lang": "en" }]);
        let old = [
            json!({ "id": "a", "body": text("one thing") }),
            json!({ "name": text("Port of Hai Phong"), "by": text("kr") }),
            json!({ "name": text("Trade of one hundred and fifty billion dollars") }),
            json!({ "name": text("Visas") }),
        ];
        let new = [
            json!({ "name": text("Labour quotas until 2030") }),
            json!({ "name": text("Port of Hai Phong"), "by": text("vn") }),
            json!({ "id": "a", "body": text("quite another matter") }),
            json!({ "name": text("Fisheries") }),
        ];
        let (old, new): (Vec<&Json>, Vec<&Json>) = (old.iter().collect(), new.iter().collect());
        assert_eq!(align(&old, &new), [None, Some(1), Some(0), None]);
        let alike = json!({ "name": text("Trade of one hundred and sixty billion dollars") });
        assert_eq!(align(&old, &[&alike]), [Some(2)]);
    }
}
