//! After layout: on which pages the marked changes stand (layer `typeset`).

use std::collections::{BTreeMap, BTreeSet};

use typst::foundations::{Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use crate::compose::briefing::Briefing;

/// What templates put around a changed text: `metadata((changed: n))`, with these labels.
const LABELS: [&str; 2] = ["change-from", "change-to"];

/// The pages of each change, from 1, by its number.
pub(super) fn pages(document: &PagedDocument, briefing: &Briefing) -> BTreeMap<usize, BTreeSet<usize>> {
    let mut found: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    if briefing.changes.is_none() {
        return found;
    }
    let introspector = document.introspector();
    for label in LABELS.into_iter().filter_map(|label| Label::new(PicoStr::intern(label))) {
        for content in introspector.query(&Selector::Label(label)) {
            let Some(metadata) = content.to_packed::<MetadataElem>() else { continue };
            let (Value::Dict(dict), Some(location)) = (&metadata.value, content.location()) else { continue };
            let (Ok(Value::Int(number)), Some(position)) =
                (dict.get("changed"), introspector.position(location))
            else {
                continue;
            };
            if let Ok(number) = usize::try_from(*number) {
                found.entry(number).or_default().insert(position.page.get());
            }
        }
    }
    found
}
