//! What a draft prints where there is no translation that stands, and how it is marked (layer `compose`).
//!
//! The mark is a word in brackets, so that it is read on any printout and in any copy of the text; templates tint and
//! rule what `open` names.

use std::collections::BTreeSet;

use crate::base::diag::Diagnostic;
use crate::compose::briefing::Text;
use crate::compose::scribe::Used;
use crate::localize::voice::Voice;
use crate::model::Language;

/// A translation that does not stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Open {
    /// There is none: the source text prints.
    Missing,
    /// Its source text has changed.
    Stale,
}

impl Open {
    const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
        }
    }
}

/// What a draft prints in the place of a translation that isn't there, and which ones it marks.
pub(super) struct Drafting<'a> {
    /// The source language.
    pub source: Voice<'a>,
    /// The messages whose source text has changed.
    pub stale: &'a BTreeSet<Used>,
}

impl Drafting<'_> {
    /// A text with its mark, in the words of the column that it stands in.
    pub(super) fn marked(&self, open: Open, column: &Voice<'_>, value: &str) -> String {
        let code = self.source.language().code().to_uppercase();
        let sign = if open == Open::Stale { "≠ " } else { "" };
        let word = column.speak(&format!("state-{}", open.name()), None, &Vec::new(), None);
        let word = word.ok().and_then(|spoken| spoken.paragraphs.into_iter().next());
        let word = word.map_or_else(String::new, |word| format!(" · {word}"));
        format!("[{sign}{code}{word}] {value}")
    }

    /// Whether the source language speaks where a message could not be written.
    pub(super) fn stands_in(&self, language: Language, diagnostic: &Diagnostic) -> bool {
        language != self.source.language() && ["missing-message", "empty-message"].contains(&diagnostic.code)
    }
}

impl Text {
    /// The same text, to be tinted and ruled.
    pub(super) fn opened(self, open: Open) -> Self {
        Self { open: Some(open.name()), ..self }
    }
}
