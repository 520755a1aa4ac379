//! After layout: nothing may stand outside its column or the page (layer `typeset`).

use std::collections::BTreeSet;

use typst::foundations::Value;
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point, Size};
use typst::text::TextItem;
use typst_layout::PagedDocument;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Phrase, phrase};
use crate::compose::briefing::{Briefing, Origin};
use crate::typeset::Places;

/// How far a text may stand over an edge before it counts, for side bearings of letters.
const TOLERANCE: Abs = Abs::raw(0.6);

/// What a line may hang over its edge: the mark that ends it. Typst sets light punctuation into the margin of a
/// right-aligned or justified line (its `text.overhang`), by a share of the mark's own width.
const HANGING: [char; 7] = ['.', ',', ':', ';', '-', '–', '—'];

/// How much of a text's width may hang: that of a last mark which Typst lets hang.
pub(super) fn hanging(text: &TextItem) -> Abs {
    let end = text.text.trim_end().len();
    let last = text.glyphs.iter().rfind(|glyph| usize::from(glyph.range.start) < end);
    let Some(glyph) = last else { return Abs::zero() };
    match text.text.get(glyph.range()).is_some_and(|mark| mark.starts_with(HANGING)) {
        true => glyph.x_advance.at(text.size),
        false => Abs::zero(),
    }
}

/// One of the marks that `say` puts around a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// The text of an origin begins.
    Begin(usize),
    /// It ends.
    End(usize),
}

impl Mark {
    /// The mark that a tag is.
    pub(super) fn of(tag: &Tag) -> Option<Self> {
        let Tag::Start(content, _) = tag else { return None };
        let Value::Dict(dict) = &content.to_packed::<MetadataElem>()?.value else { return None };
        dict.iter().find_map(|(key, value)| {
            let Value::Int(number) = value else { return None };
            let number = usize::try_from(*number).ok()?;
            match key.as_str() {
                "origin" => Some(Self::Begin(number)),
                "end" => Some(Self::End(number)),
                _ => None,
            }
        })
    }
}

/// Which text is being printed, from the marks that `say` puts around each: `(origin: n)` before, `(end: n)` after.
///
/// A text that a page break parts stays open; so do its neighbours in a row, which go on one after another.
#[derive(Debug, Default, Clone)]
pub(super) struct Marks {
    open: Vec<usize>,
    started: bool,
}

impl Marks {
    /// Goes to the next page.
    pub(super) fn next_page(&mut self) {
        self.started = false;
    }

    /// Takes a tag in; true if a text begins.
    pub(super) fn take(&mut self, tag: &Tag) -> bool {
        Mark::of(tag).is_some_and(|mark| self.set(mark))
    }

    /// Takes a mark in; true if a text begins.
    fn set(&mut self, mark: Mark) -> bool {
        match mark {
            Mark::Begin(origin) => {
                self.open.push(origin);
                self.started = true;
            }
            Mark::End(origin) => {
                if let Some(at) = self.open.iter().position(|one| *one == origin) {
                    self.open.remove(at);
                    self.started = false;
                }
            }
        }
        self.started
    }

    /// Takes a mark in; true if another printing of a text begins.
    pub(super) fn pass(&mut self, mark: Mark) -> bool {
        let before = self.current();
        self.set(mark) || self.current() != before
    }

    /// The numbers of the texts that have begun and not ended.
    pub(super) fn open(&self) -> impl Iterator<Item = usize> {
        self.open.iter().copied()
    }

    /// The number of the text that is being printed.
    pub(super) fn current(&self) -> Option<usize> {
        if self.started { self.open.last() } else { self.open.first() }.copied()
    }
}

/// Checks every page. A text that stands out names the message it comes from.
pub(super) fn check(document: &PagedDocument, briefing: &Briefing, places: &dyn Places) -> Vec<Diagnostic> {
    let mut walker = Walker {
        marks: Marks::default(),
        seen: BTreeSet::new(),
        found: Vec::new(),
        briefing,
        places,
        page: 0,
    };
    for (index, page) in document.pages().iter().enumerate() {
        walker.page = index + 1;
        walker.marks.next_page();
        let size = page.frame.size();
        walker.frame(&page.frame, Point::zero(), size, true);
    }
    walker.found
}

struct Walker<'a> {
    marks: Marks,
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
                    if self.marks.current().is_some()
                        && upright
                        && position.x + group.frame.width() > frame.width() + TOLERANCE
                    {
                        self.report(phrase!("overflow-word"));
                    }
                }
                FrameItem::Text(text) if upright => {
                    let right = place.x + text.width();
                    if place.x < -TOLERANCE
                        || right > page.x + TOLERANCE
                        || place.y < Abs::zero()
                        || place.y > page.y
                    {
                        self.report(phrase!("overflow-page"));
                    } else if self.marks.current().is_some()
                        && position.x + text.width() - hanging(text) > frame.width() + TOLERANCE
                    {
                        self.report(phrase!("overflow-word"));
                    }
                }
                FrameItem::Tag(tag) => {
                    self.marks.take(tag);
                }
                _ => {}
            }
        }
    }

    fn report(&mut self, what: Phrase) {
        let current = self.marks.current();
        if !self.seen.insert(current) {
            return;
        }
        let document = &self.briefing.document;
        let origin = current.and_then(|index| self.briefing.origins.get(index));
        let by = match origin {
            Some(Origin::Message { id, .. }) => Some(phrase!("origin-message", id)),
            Some(Origin::Field { subject, field }) => {
                Some(phrase!("origin-field", field, subject = subject.phrase()))
            }
            None => None,
        };
        let (page, id, languages) = (self.page, &document.id, document.languages.join("+"));
        let message = match by {
            Some(by) => phrase!("overflow", what, page, id, languages, by),
            None => phrase!("overflow-of-document", what, page, id, languages),
        };
        self.found.push(
            Diagnostic::error("overflow", message)
                .at(origin.and_then(|origin| self.places.place(origin)))
                .hint(phrase!("overflow.hint")),
        );
    }
}
