//! Pages for a screen: each as a picture, and the texts on it with their places and origins (layer `typeset`).

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{Hash, Hasher};
use std::sync::OnceLock;

use rayon::prelude::*;

use typst::foundations::{NativeElement, Smart};
use typst::introspection::Introspector as _;
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst::model::HeadingElem;
use typst::text::TextItem;
use typst_layout::{Page, PagedDocument};
use typst_svg::SvgOptions;

use crate::base::diag::Diagnostic;
use crate::compose::gate::Filtered;
use crate::typeset::frames::{self, Mark, Marks};
use crate::typeset::world::DocumentWorld;
use crate::typeset::{Engine, Places, Print, entry, layout, limits, sheets, template_data};

/// How far apart the baselines of one line may be, in points.
const LEVEL: f64 = 0.3;

/// How many items a frame has at least of which it is remembered what it looks like.
const REMEMBERED: usize = 8;

/// The most pages that are drawn before they are asked for.
const FRESH: usize = 6;

/// A document laid out for a screen.
pub(crate) struct Screen {
    document: PagedDocument,
    sheets: Vec<Sheet>,
    looks: Looks,
    /// How each page begins, read off all pages when the first text is asked for.
    begun: OnceLock<Vec<Beginning>>,
    /// The texts of each page, read when they are asked for.
    texts: Vec<OnceLock<Vec<Run>>>,
    /// The pictures of the few pages that are new, by their numbers from 0.
    fresh: BTreeMap<usize, OnceLock<String>>,
}

/// How a page begins.
struct Beginning {
    marks: Marks,
    printing: usize,
    /// The origins of which something may stand on the page.
    origins: BTreeSet<usize>,
}

/// What frames look like, by the addresses of their items, which stay theirs as long as the document is there.
type Looks = HashMap<usize, u128>;

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

/// Lays a briefing out. Of frames that were on the screen `before` it is known what they look like.
///
/// Warnings of the engine hinder nothing: the pages are to be seen with them.
pub(crate) fn show(
    engine: &Engine,
    briefing: &Filtered,
    before: Option<&Screen>,
) -> Result<(Screen, Vec<Diagnostic>), Vec<Diagnostic>> {
    let world =
        DocumentWorld::new(engine, entry(briefing), template_data(briefing)).printed(&Print::default());
    let (document, found) = layout(&world, briefing)?;
    let known = before.map(|screen| &screen.looks);
    let (sheets, looks): (Vec<Sheet>, Vec<Looks>) =
        document.pages().par_iter().map(|page| sheet(page, known)).unzip();
    let looks = looks.into_iter().flatten().collect();
    let texts = document.pages().iter().map(|_| OnceLock::new()).collect();
    let fresh = fresh(&sheets, before).into_iter().map(|index| (index, OnceLock::new())).collect();
    Ok((Screen { document, sheets, looks, begun: OnceLock::new(), texts, fresh }, found))
}

/// The pages that weren't on the screen before, where they are few.
fn fresh(sheets: &[Sheet], before: Option<&Screen>) -> Vec<usize> {
    let Some(before) = before else { return Vec::new() };
    let known: HashSet<&str> = before.sheets.iter().map(|sheet| sheet.hash.as_str()).collect();
    let fresh = sheets.iter().enumerate().filter(|(_, sheet)| !known.contains(sheet.hash.as_str()));
    let fresh: Vec<usize> = fresh.map(|(index, _)| index).collect();
    if fresh.len() > FRESH { Vec::new() } else { fresh }
}

fn sheet(page: &Page, known: Option<&Looks>) -> (Sheet, Looks) {
    let size = page.frame.size();
    let mut looking = Looking { known, seen: Looks::new() };
    let hash = typst::utils::hash128(&(looking.frame(&page.frame), &page.fill));
    (Sheet { width: size.x.to_pt(), height: size.y.to_pt(), hash: format!("{hash:032x}") }, looking.seen)
}

impl Screen {
    /// The pages in order.
    pub(crate) fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// The picture of a page by its hash, as SVG.
    pub(crate) fn svg(&self, hash: &str) -> Option<String> {
        let index = self.sheets.iter().position(|sheet| sheet.hash == hash)?;
        match self.fresh.get(&index) {
            Some(fresh) => Some(fresh.get_or_init(|| self.draw(index)).clone()),
            None => Some(self.draw(index)),
        }
    }

    /// Draws the few pages that are new before anybody asks for them.
    pub(crate) fn draw_ahead(&self) {
        self.fresh.par_iter().for_each(|(index, fresh)| {
            fresh.get_or_init(|| self.draw(*index));
        });
    }

    fn draw(&self, index: usize) -> String {
        let options = SvgOptions { render_bleed: false, pretty: false };
        self.document.pages().get(index).map(|page| typst_svg::svg(page, &options)).unwrap_or_default()
    }

    /// What is wrong with the pages: what stands out of them, is nearly empty, or has more sides than it may.
    pub(crate) fn check(&self, briefing: &Filtered, places: &dyn Places) -> Vec<Diagnostic> {
        let mut found = frames::check(&self.document, briefing, places);
        found.extend(sheets::check(&self.document, briefing, places));
        found.extend(limits::check(&self.document, briefing, places));
        found
    }

    /// The texts of all pages, each page's in reading order.
    pub(crate) fn texts(&self) -> Vec<&[Run]> {
        (0..self.texts.len()).filter_map(|index| self.text(index)).collect()
    }

    /// The texts of a page, counted from 0, in reading order.
    pub(crate) fn text(&self, index: usize) -> Option<&[Run]> {
        let (page, begun) = (self.document.pages().get(index)?, self.begun().get(index)?);
        let read = || {
            let (marks, printing) = (begun.marks.clone(), begun.printing);
            let mut reader = Reader { marks, printing, last: None, runs: Vec::new() };
            reader.frame(&page.frame, Transform::identity());
            reader.runs
        };
        Some(self.texts.get(index)?.get_or_init(read))
    }

    /// Whether something of the origins may stand on a page, counted from 0.
    pub(crate) fn holds(&self, index: usize, wanted: impl Fn(usize) -> bool) -> bool {
        self.begun().get(index).is_some_and(|begun| begun.origins.iter().any(|origin| wanted(*origin)))
    }

    fn begun(&self) -> &[Beginning] {
        self.begun.get_or_init(|| {
            let found: Vec<Vec<Mark>> = self.document.pages().par_iter().map(marks_of).collect();
            let (mut marks, mut printing) = (Marks::default(), 0);
            let pages = found.into_iter().map(|found| {
                marks.next_page();
                let mut begun = Beginning { marks: marks.clone(), printing, origins: marks.open().collect() };
                for mark in found {
                    printing += usize::from(marks.pass(mark));
                    begun.origins.extend(marks.current());
                }
                begun
            });
            pages.collect()
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

/// The marks of a page in order.
fn marks_of(page: &Page) -> Vec<Mark> {
    let mut found = Vec::new();
    follow(&page.frame, &mut found);
    found
}

fn follow(frame: &Frame, found: &mut Vec<Mark>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => follow(&group.frame, found),
            FrameItem::Tag(tag) => found.extend(Mark::of(tag)),
            _ => {}
        }
    }
}

/// Takes in what is seen of a frame: marks, links and the places of texts in the templates change no picture.
struct Looking<'a> {
    known: Option<&'a Looks>,
    seen: Looks,
}

impl Looking<'_> {
    fn frame(&mut self, frame: &Frame) -> u128 {
        // What is laid out again as it was is the same frame, at the same address.
        let address = frame.items().as_slice().as_ptr().addr();
        let kept = frame.items().len() >= REMEMBERED;
        if kept && let Some(look) = self.known.and_then(|known| known.get(&address)) {
            self.seen.insert(address, *look);
            return *look;
        }
        let inner = frame.items().filter_map(|(_, item)| match item {
            FrameItem::Group(group) => Some(self.frame(&group.frame)),
            _ => None,
        });
        let inner: Vec<u128> = inner.collect();
        let look = typst::utils::hash128(&Seen { frame, inner: &inner });
        if kept {
            self.seen.insert(address, look);
        }
        look
    }
}

/// What is seen of a frame, with the looks of the groups in it.
struct Seen<'a> {
    frame: &'a Frame,
    inner: &'a [u128],
}

impl Hash for Seen<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.frame.size().hash(state);
        self.inner.hash(state);
        for (place, item) in self.frame.items() {
            match item {
                FrameItem::Group(group) => (place, 0_u8, group.transform, &group.clip).hash(state),
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
    fn frame(&mut self, frame: &Frame, outer: Transform) {
        for (place, item) in frame.items() {
            let here = outer.pre_concat(Transform::translate(place.x, place.y));
            match item {
                FrameItem::Group(group) => self.frame(&group.frame, here.pre_concat(group.transform)),
                FrameItem::Text(text) => self.text(text, here),
                FrameItem::Tag(tag) => {
                    let again = Mark::of(tag).is_some_and(|mark| self.marks.pass(mark));
                    self.printing += usize::from(again);
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
