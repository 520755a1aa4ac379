//! Layer `localize`: enumerations.

use super::Formats;
use crate::model::{Bound, Language};

impl Formats {
    /// Joins items as running text does: `A, B and C`, `A, B và C`, `A, B 및 C`.
    ///
    /// No comma stands before the last word. Where an item holds a comma of its own, English and
    /// Vietnamese part the items by semicolons, the last too; Korean, which has no such use of the
    /// semicolon, keeps commas.
    pub(crate) fn list(&self, items: &[String]) -> String {
        let word = match self.language {
            Language::En => "and",
            Language::Vi => "và",
            Language::Ko => "및",
        };
        let Some((last, head)) = items.split_last() else {
            return String::new();
        };
        if head.is_empty() {
            return last.clone();
        }
        let heavy = self.language != Language::Ko && items.iter().any(|item| item.contains(", "));
        let (separator, end) = if heavy { ("; ", ";") } else { (", ", "") };
        format!("{}{end} {word} {last}", head.join(separator))
    }
}

impl Formats {
    /// Puts the word that hedges a value where the language wants it: `over 7%`, `trên 7%`, `7% 초과`, but `약 7%`.
    pub(crate) fn bounded(&self, bound: Bound, word: &str, value: &str) -> String {
        match (self.language, bound) {
            (Language::Ko, Bound::Over | Bound::AtLeast | Bound::AtMost) => format!("{value} {word}"),
            _ => format!("{word} {value}"),
        }
    }
}
