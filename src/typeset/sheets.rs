//! After layout: what is meant for one page stands on one page (layer `typeset`).

use std::collections::BTreeMap;

use typst::foundations::Value;
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{count, phrase};
use crate::compose::briefing::Briefing;
use crate::typeset::Places;

/// Warns of what takes more pages than one: templates put `(one-page: n)` before it and `(one-page-end: n)` behind
/// it, with the number of the text that tells its place in the files.
pub(super) fn check(document: &PagedDocument, briefing: &Briefing, places: &dyn Places) -> Vec<Diagnostic> {
    let mut first: BTreeMap<usize, usize> = BTreeMap::new();
    let mut found = Vec::new();
    for (number, page) in document.pages().iter().enumerate() {
        walk(&page.frame, &mut |key, origin| match key {
            "one-page" => {
                first.entry(origin).or_insert(number);
            }
            _ => {
                let pages = first.remove(&origin).map_or(1, |first| number - first + 1);
                if pages > 1 {
                    found.push(report(origin, pages, briefing, places));
                }
            }
        });
    }
    found
}

fn report(origin: usize, pages: usize, briefing: &Briefing, places: &dyn Places) -> Diagnostic {
    let about = &briefing.document;
    let (id, languages) = (&about.id, about.languages.join("+"));
    Diagnostic::warning("over-one-page", phrase!("over-one-page", pages = count(pages), id, languages))
        .at(briefing.origins.get(origin).and_then(|origin| places.place(origin)))
        .hint(phrase!("over-one-page.hint"))
}

fn walk(frame: &Frame, visit: &mut dyn FnMut(&str, usize)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => walk(&group.frame, visit),
            FrameItem::Tag(Tag::Start(content, _)) => {
                let Some(metadata) = content.to_packed::<MetadataElem>() else { continue };
                let Value::Dict(dict) = &metadata.value else { continue };
                for key in ["one-page", "one-page-end"] {
                    if let Ok(Value::Int(number)) = dict.get(key)
                        && let Ok(origin) = usize::try_from(*number)
                    {
                        visit(key, origin);
                    }
                }
            }
            _ => {}
        }
    }
}
