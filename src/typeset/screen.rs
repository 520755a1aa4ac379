//! Pages for a screen: each as a picture, and the texts on it with their places and origins (layer `typeset`).

use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

use typst::foundations::{NativeElement, Smart};
use typst::introspection::Introspector as _;
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst::model::HeadingElem;
use typst::text::TextItem;
use typst_layout::{Page, PagedDocument};
use typst_svg::SvgOptions;

use crate::base::diag::Diagnostic;
use crate::compose::gate::Filtered;
use crate::typeset::frames::{self, Marks};
use crate::typeset::world::DocumentWorld;
use crate::typeset::{Engine, Places, Print, entry, layout, limits, sheets, template_data};

/// How far apart the baselines of one line may be, in points.
const LEVEL: f64 = 0.3;

/// A document laid out for a screen.
pub(crate) struct Screen {
    document: PagedDocument,
    sheets: Vec<Sheet>,
    texts: OnceLock<Vec<Vec<Run>>>,
}

/// One page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sheet {
    /// In points.
    pub width: f64,
    /// In points.
    pub height: f64,
    /// Names the picture: pages that look alike have the same.
    pub hash: String,
}

/// A rectangle on a page, in points from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

/// What one text prints on one line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    /// The characters.
    pub text: String,
    /// Where they stand.
    pub area: Area,
    /// The language, a BCP 47 code.
    pub lang: String,
    /// The size of the letters in points.
    pub size: f64,
    /// The number of the origin in the briefing; none for furniture.
    pub origin: Option<usize>,
    /// Which printing of a text this belongs to: lines of one have the same.
    pub printing: usize,
}

/// A heading that the bookmarks list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Heading {
    /// Its text.
    pub title: String,
    /// Its depth, from 1.
    pub level: usize,
    /// Its page, from 1.
    pub page: usize,
}

/// Lays a briefing out. What is found on the way hinders nothing: the pages are to be seen with it.
pub(crate) fn show(
    engine: &Engine,
    briefing: &Filtered,
    places: &dyn Places,
) -> Result<(Screen, Vec<Diagnostic>), Vec<Diagnostic>> {
    let world =
        DocumentWorld::new(engine, entry(briefing), template_data(briefing)).printed(&Print::default());
    let (document, mut found) = layout(&world, briefing)?;
    found.extend(frames::check(&document, briefing, places));
    found.extend(sheets::check(&document, briefing, places));
    found.extend(limits::check(&document, briefing, places));
    let sheets = document.pages().iter().map(sheet).collect();
    Ok((Screen { document, sheets, texts: OnceLock::new() }, found))
}

fn sheet(page: &Page) -> Sheet {
    let size = page.frame.size();
    let hash = typst::utils::hash128(&(Seen(&page.frame), &page.fill));
    Sheet { width: size.x.to_pt(), height: size.y.to_pt(), hash: format!("{hash:032x}") }
}

impl Screen {
    /// The pages in order.
    pub(crate) fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// The picture of a page by its hash, as SVG.
    pub(crate) fn svg(&self, hash: &str) -> Option<String> {
        let index = self.sheets.iter().position(|sheet| sheet.hash == hash)?;
        let page = self.document.pages().get(index)?;
        Some(typst_svg::svg(page, &SvgOptions { render_bleed: false, pretty: false }))
    }

    /// The texts of each page in reading order.
    pub(crate) fn texts(&self) -> &[Vec<Run>] {
        self.texts.get_or_init(|| {
            let mut reader = Reader { marks: Marks::default(), printing: 0, last: None, runs: Vec::new() };
            self.document.pages().iter().map(|page| reader.page(page)).collect()
        })
    }

    /// The headings that the bookmarks list.
    pub(crate) fn outline(&self) -> Vec<Heading> {
        let introspector = self.document.introspector();
        let headings = introspector.query(&HeadingElem::ELEM.select());
        let listed = headings.iter().filter_map(|content| {
            let heading = content.to_packed::<HeadingElem>()?;
            let styles = typst::foundations::StyleChain::default();
            let listed = match heading.bookmarked.get(styles) {
                Smart::Custom(listed) => listed,
                Smart::Auto => heading.outlined.get(styles),
            };
            let page = introspector.position(content.location()?)?.page.get();
            let level = heading.resolve_level(styles).get();
            listed.then(|| Heading { title: heading.body.plain_text().trim().to_owned(), level, page })
        });
        listed.collect()
    }
}

/// What is seen of a frame: marks, links and the places of texts in the templates change no picture.
struct Seen<'a>(&'a Frame);

impl Hash for Seen<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.size().hash(state);
        for (place, item) in self.0.items() {
            match item {
                FrameItem::Group(group) => {
                    (place, 0_u8, group.transform, &group.clip).hash(state);
                    Seen(&group.frame).hash(state);
                }
                FrameItem::Text(text) => {
                    (place, 1_u8, &text.font, text.size, &text.fill, &text.stroke).hash(state);
                    for glyph in &text.glyphs {
                        (glyph.id, glyph.x_advance, glyph.x_offset, glyph.y_advance, glyph.y_offset)
                            .hash(state);
                    }
                }
                FrameItem::Shape(shape, _) => (place, 2_u8, shape).hash(state),
                FrameItem::Image(image, size, _) => (place, 3_u8, image, size).hash(state),
                FrameItem::Link(..) | FrameItem::Tag(_) => {}
            }
        }
    }
}

/// Reads texts off the pages.
struct Reader {
    marks: Marks,
    /// Counts the marks: two printings of one text are not joined.
    printing: usize,
    /// Of the last run: its printing, and the place where it ends.
    last: Option<(usize, Point)>,
    runs: Vec<Run>,
}

impl Reader {
    fn page(&mut self, page: &Page) -> Vec<Run> {
        self.marks.next_page();
        self.last = None;
        self.frame(&page.frame, Transform::identity());
        std::mem::take(&mut self.runs)
    }

    fn frame(&mut self, frame: &Frame, outer: Transform) {
        for (place, item) in frame.items() {
            let here = outer.pre_concat(Transform::translate(place.x, place.y));
            match item {
                FrameItem::Group(group) => self.frame(&group.frame, here.pre_concat(group.transform)),
                FrameItem::Text(text) => self.text(text, here),
                FrameItem::Tag(tag) => {
                    let before = self.marks.current();
                    if self.marks.take(tag) || self.marks.current() != before {
                        self.printing += 1;
                    }
                }
                _ => {}
            }
        }
    }

    fn text(&mut self, item: &TextItem, at: Transform) {
        let metrics = item.font.metrics();
        let (up, down) = (metrics.ascender.at(item.size), metrics.descender.at(item.size));
        let corners = [(Abs::zero(), -up), (item.width(), -up), (Abs::zero(), -down), (item.width(), -down)]
            .map(|(x, y)| Point::new(x, y).transform(at));
        let (mut least, mut most) = (corners[0], corners[0]);
        for corner in corners {
            (least, most) = (least.min(corner), most.max(corner));
        }
        let area = Area {
            x: least.x.to_pt(),
            y: least.y.to_pt(),
            width: (most.x - least.x).to_pt(),
            height: (most.y - least.y).to_pt(),
        };
        let begin = Point::zero().transform(at);
        let end = Point::with_x(item.width()).transform(at);
        let upright = (begin.y - end.y).to_pt().abs() < LEVEL && end.x >= begin.x;
        // Letters are as high as the group that holds them is scaled.
        let scale = Point::with_y(Abs::pt(1.0)).transform(at) - begin;
        let size = item.size.to_pt() * scale.hypot().to_pt();
        let origin = self.marks.current();
        let lang = item.lang.as_str();
        if let (Some((printing, before)), Some(run)) = (self.last, self.runs.last_mut()) {
            let gap = (begin.x - before.x).to_pt();
            let same = printing == self.printing && run.origin == origin && run.lang == lang;
            let level = upright && (begin.y - before.y).to_pt().abs() < LEVEL;
            if same && level && gap > -0.1 * size && gap < 1.5 * size {
                let spaced =
                    run.text.ends_with(char::is_whitespace) || item.text.starts_with(char::is_whitespace);
                if gap > 0.12 * size && !spaced {
                    run.text.push(' ');
                }
                run.text.push_str(&item.text);
                let right = (area.x + area.width).max(run.area.x + run.area.width);
                let bottom = (area.y + area.height).max(run.area.y + run.area.height);
                run.area.y = run.area.y.min(area.y);
                (run.area.width, run.area.height) = (right - run.area.x, bottom - run.area.y);
                self.last = Some((printing, end));
                return;
            }
        }
        self.last = upright.then_some((self.printing, end));
        let (text, lang, printing) = (item.text.to_string(), lang.to_owned(), self.printing);
        self.runs.push(Run { text, area, lang, size, origin, printing });
    }
}
