//! After layout: nothing may stand outside its column or the page (layer `typeset`).

use std::collections::BTreeSet;

use typst::foundations::Value;
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point, Size};
use typst_layout::PagedDocument;

use crate::base::diag::Diagnostic;
use crate::compose::briefing::{Briefing, Origin};
use crate::typeset::Places;

/// How far a text may stand over an edge before it counts, for side bearings of letters.
const TOLERANCE: Abs = Abs::raw(0.6);

/// Checks every page. A text that stands out names the message it comes from.
pub(super) fn check(document: &PagedDocument, briefing: &Briefing, places: &dyn Places) -> Vec<Diagnostic> {
    let mut walker =
        Walker { origin: None, seen: BTreeSet::new(), found: Vec::new(), briefing, places, page: 0 };
    for (index, page) in document.pages().iter().enumerate() {
        walker.page = index + 1;
        let size = page.frame.size();
        walker.frame(&page.frame, Point::zero(), size, true);
    }
    walker.found
}

struct Walker<'a> {
    origin: Option<usize>,
    seen: BTreeSet<Option<usize>>,
    found: Vec<Diagnostic>,
    briefing: &'a Briefing,
    places: &'a dyn Places,
    page: usize,
}

impl Walker<'_> {
    fn frame(&mut self, frame: &Frame, at: Point, page: Size, upright: bool) {
        for (position, item) in frame.items() {
            let place = at + *position;
            match item {
                FrameItem::Group(group) => {
                    let upright = upright && group.transform.is_only_translate();
                    self.frame(&group.frame, place, page, upright);
                    // What holds marked text must fit into what holds it.
                    if self.origin.is_some()
                        && upright
                        && position.x + group.frame.width() > frame.width() + TOLERANCE
                    {
                        self.report("a word is wider than its column");
                    }
                }
                FrameItem::Text(text) if upright => {
                    let right = place.x + text.width();
                    if place.x < -TOLERANCE
                        || right > page.x + TOLERANCE
                        || place.y < Abs::zero()
                        || place.y > page.y
                    {
                        self.report("a text stands outside the page");
                    } else if self.origin.is_some() && position.x + text.width() > frame.width() + TOLERANCE {
                        self.report("a word is wider than its column");
                    }
                }
                FrameItem::Tag(Tag::Start(content, _)) => {
                    if let Some(metadata) = content.to_packed::<MetadataElem>() {
                        self.mark(&metadata.value);
                    }
                }
                _ => {}
            }
        }
    }

    /// `say` puts `(origin: n)` before and `(end: n)` after each text.
    fn mark(&mut self, value: &Value) {
        let Value::Dict(dict) = value else { return };
        let number = |key: &str| match dict.get(key) {
            Ok(Value::Int(number)) => usize::try_from(*number).ok(),
            _ => None,
        };
        if let Some(origin) = number("origin") {
            self.origin = Some(origin);
        } else if number("end").is_some() {
            self.origin = None;
        }
    }

    fn report(&mut self, what: &str) {
        if !self.seen.insert(self.origin) {
            return;
        }
        let document = &self.briefing.document;
        let origin = self.origin.and_then(|index| self.briefing.origins.get(index));
        let by = match origin {
            Some(Origin::Message { id, .. }) => format!(": message `{id}`"),
            Some(Origin::Field { subject, field }) => format!(": `{field}` of {subject}"),
            None => String::new(),
        };
        let message = format!(
            "{what} on page {} of `{}` ({}){by}",
            self.page,
            document.id,
            document.languages.join("+")
        );
        self.found.push(
            Diagnostic::error("overflow", message)
                .at(origin.and_then(|origin| self.places.place(origin)))
                .hint("shorten the word, or give it a place to break"),
        );
    }
}
