//! Names that stay on one line: `Việt Nam`, `팜 민 찐` (layer `localize`).

use std::collections::BTreeMap;

use crate::base::text::{is_word, nfc};
use crate::localize::ast::{Element, Pattern};
use crate::localize::catalog::Catalog;
use crate::model::Language;

/// The longest name that is kept whole, in characters: a longer one would leave a line half empty.
const LONGEST: usize = 24;

/// The kinds of messages that hold names.
const KINDS: [&str; 3] = ["person-", "place-", "side-"];

/// The names of a locale that are kept whole in running text.
#[derive(Debug, Default)]
pub(crate) struct WholeNames {
    /// The names by their first word, the longest first.
    names: BTreeMap<String, Vec<String>>,
    /// Whether a particle may follow a name at once.
    particles: bool,
}

impl WholeNames {
    /// Collects the names of people, places and sides, in all their forms.
    pub(crate) fn of(catalog: &Catalog) -> Self {
        let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let entries = catalog.shared.entries.values();
        for entry in entries.filter(|entry| KINDS.iter().any(|kind| entry.id.text.starts_with(kind))) {
            for (_, pattern) in entry.patterns() {
                let Some(name) = plain(pattern) else { continue };
                if let Some((first, _)) = name.split_once(' ')
                    && name.chars().count() <= LONGEST
                {
                    names.entry(first.to_owned()).or_default().push(name);
                }
            }
        }
        for list in names.values_mut() {
            list.sort_by_key(|name| std::cmp::Reverse(name.len()));
            list.dedup();
        }
        Self { names, particles: catalog.language == Language::Ko }
    }

    /// The text with no-break spaces inside the names.
    pub(crate) fn keep(&self, text: &str) -> String {
        let mut kept = String::with_capacity(text.len() + 16);
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            if !is_word(c) {
                kept.push(c);
                rest = rest.get(c.len_utf8()..).unwrap_or_default();
            } else if let Some(name) = self.at(rest) {
                kept.push_str(&name.replace(' ', "\u{a0}"));
                rest = rest.get(name.len()..).unwrap_or_default();
            } else {
                let end = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
                let (word, after) = rest.split_at(end);
                kept.push_str(word);
                rest = after;
            }
        }
        kept
    }

    /// The name with which a text begins.
    fn at(&self, text: &str) -> Option<&str> {
        let (first, _) = text.split_once(' ')?;
        let names = self.names.get(first)?;
        let ends = |name: &str| {
            let next = text.get(name.len()..).and_then(|after| after.chars().next());
            self.particles || !next.is_some_and(is_word)
        };
        names.iter().map(String::as_str).find(|name| text.starts_with(name) && ends(name))
    }
}

/// The text of a value without placeables.
pub(crate) fn plain(pattern: &Pattern) -> Option<String> {
    match pattern.0.as_slice() {
        [Element::Text(text)] => Some(nfc(text.text.trim()).into_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(list: &[&str], particles: bool) -> WholeNames {
        let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for name in list {
            let first = name.split(' ').next().unwrap_or(name);
            names.entry(first.to_owned()).or_default().push((*name).to_owned());
        }
        WholeNames { names, particles }
    }

    #[test]
    fn whole_names_only() {
        let vi = names(&["Việt Nam", "Lê Hoài Trung"], false);
        assert_eq!(
            vi.keep("Đối với Việt Nam, Lê Hoài Trung"),
            "Đối với Việt\u{a0}Nam, Lê\u{a0}Hoài\u{a0}Trung"
        );
        assert_eq!(vi.keep("Việt Namese, Lê Hoài, Quốc Việt"), "Việt Namese, Lê Hoài, Quốc Việt");
        let ko = names(&["팜 민 찐"], true);
        assert_eq!(ko.keep("팜 민 찐은 “팜 민 찐”"), "팜\u{a0}민\u{a0}찐은 “팜\u{a0}민\u{a0}찐”");
        assert_eq!(ko.keep(""), "");
    }
}
