//! The resolved view of a proof sheet: what `proof.typ` sees (layer `compose`).

use serde::Serialize;

use crate::compose::briefing::{Parallel, Text};

/// All texts of a workspace or a meeting, for a linguist's signature.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProofView {
    /// What is proofed: the title of the pack or the meeting.
    pub subject: Parallel,
    /// The languages: how far each is, and who signs.
    pub languages: Vec<ProofLanguage>,
    /// The texts, file by file.
    pub sections: Vec<ProofSection>,
}

/// One language of a proof sheet.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProofLanguage {
    /// Its name in itself.
    pub name: Text,
    /// How many of its texts are in each state.
    pub states: Vec<ProofCount>,
}

/// How many texts are in a state.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProofCount {
    /// The state: `source`, `missing`, `draft`, `stale`, `translated`, `reviewed`.
    pub state: &'static str,
    /// Its name.
    pub name: Text,
    /// How many.
    pub count: usize,
}

/// The texts of one file.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProofSection {
    /// The title of the meeting; none for what all meetings share.
    pub title: Option<Parallel>,
    /// The file's path below the folder of each language.
    pub file: String,
    /// Its messages, attribute by attribute.
    pub entries: Vec<ProofEntry>,
}

/// A value or an attribute, in every language.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProofEntry {
    /// The message or term.
    pub id: String,
    /// The attribute.
    pub attribute: Option<String>,
    /// What stands in each language; none where nothing has to.
    pub cells: Vec<Option<ProofCell>>,
}

/// A value or an attribute in one language.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProofCell {
    /// The state.
    pub state: &'static str,
    /// Its name.
    pub name: Text,
    /// The line of the file.
    pub line: Option<String>,
    /// Its variants.
    pub texts: Vec<ProofText>,
}

/// A text as it is printed.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProofText {
    /// The variant: the keys that choose it.
    pub variant: Option<String>,
    /// The variables that have a sample value, for the real one chooses another variant.
    pub sample: Option<String>,
    /// The paragraphs.
    pub body: Vec<Text>,
}
