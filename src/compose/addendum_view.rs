//! The resolved view of an addendum's slip: what `addendum.typ` sees (layer `compose`).

use serde::Serialize;

use crate::compose::briefing::{Parallel, Text};

/// The slip: which pages to put in the place of which, and what has changed on them.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AddendumView {
    /// The title of the pack or the brief.
    pub title: Parallel,
    /// The version that is replaced.
    pub old: EditionView,
    /// The version that replaces it.
    pub new: EditionView,
    /// Pages by their printed numbers.
    pub pages: Vec<SwapView>,
    /// Sheets, where the document is printed on both sides.
    pub sheets: Vec<SwapView>,
    /// What has changed.
    pub changes: Vec<ChangeView>,
    /// How many changes are not listed, because they are too many.
    pub more: usize,
}

/// A version as printed.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct EditionView {
    /// Its date.
    pub version: Parallel,
    /// What its pages carry.
    pub content_id: String,
    /// How many pages it has.
    pub pages: usize,
}

/// What takes the place of what: `3–4`; none where there is nothing on that side.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SwapView {
    /// To be taken out.
    pub old: Option<String>,
    /// To be put in.
    pub new: Option<String>,
}

/// A change on one line.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct ChangeView {
    /// What it is about: a point, people, sources.
    pub section: Parallel,
    /// The number of its meeting in a pack.
    pub meeting: Option<String>,
    /// The entry's number in the new version, or in the old one where it is gone.
    pub number: Option<String>,
    /// The entry's name, where it has no number.
    pub name: Option<Vec<Option<Text>>>,
    /// New, removed, moved or changed.
    pub kind: Parallel,
    /// The page in the old version.
    pub old_page: Option<String>,
    /// The page in the new version.
    pub new_page: Option<String>,
    /// For each language what stood and what stands, where its words differ.
    pub texts: Vec<Option<ReadView>>,
}

/// For these words read those.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ReadView {
    /// What stood; none where nothing did.
    pub old: Option<Text>,
    /// What stands; none where nothing does.
    pub new: Option<Text>,
    /// Whether figures are told: they are stressed.
    pub figures: bool,
}
