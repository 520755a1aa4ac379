//! The rules of a good page, checked on the frames of the demo workspace; each rule is seen to fail on a template
//! that is broken on purpose. Above the layers: reads the workspace as a command does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use serde_json::Value;
use typst::foundations::NativeElement;
use typst::introspection::{Location, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::model::HeadingElem;
use typst_layout::PagedDocument;

use super::frames::Marks;
use super::world::{DocumentWorld, Engine, Templates};
use super::{layout, template_data};
use crate::base::assets;
use crate::base::diag::Findings;
use crate::base::fs::Root;
use crate::base::source::Sources;
use crate::compose::briefing::PointView;
use crate::compose::gate::Filtered;
use crate::compose::{Job, compose, glossary_languages};
use crate::load::load_workspace;
use crate::localize::load_locales;
use crate::model::{Id, LanguageSet};

const SETS: [&str; 4] = ["en", "ko", "vi+ko", "en+vi+ko"];
const MEETING: &str = "2024-11-16-lima";
/// Headings larger than this begin a part, in points.
const TITLE: f64 = 13.9;
/// What two baselines of one line may differ by, in points.
const LEVEL: f64 = 0.2;

/// A run of text on a page; lengths in points from the page's upper left corner.
struct Run {
    x: f64,
    y: f64,
    right: f64,
    size: f64,
    text: String,
    /// The number of its origin and which printing of a text it belongs to; none for furniture and marks.
    origin: Option<usize>,
    printing: usize,
    heading: Option<usize>,
}

struct Leaf {
    runs: Vec<Run>,
    width: f64,
    height: f64,
}

impl Leaf {
    /// Upper, lower, left and right edge of the text area; `number` counts from 1. As in `theme.typ`.
    fn area(&self, number: usize) -> (f64, f64, f64, f64) {
        let mm = |length: f64| Abs::mm(length).to_pt();
        let (top, bottom) = if self.width > self.height { (22.0, 19.0) } else { (24.0, 22.0) };
        let (left, right) = if number % 2 == 1 { (25.0, 18.0) } else { (18.0, 25.0) };
        (mm(top), self.height - mm(bottom), mm(left), self.width - mm(right))
    }

    /// The runs of the text area, furniture left out.
    fn body(&self, number: usize) -> impl Iterator<Item = &Run> {
        let (top, bottom, ..) = self.area(number);
        self.runs.iter().filter(move |run| run.y > top && run.y < bottom)
    }

    /// Whether nothing but the words on blank pages stands here.
    fn is_blank(&self, number: usize) -> bool {
        self.body(number).all(|run| run.origin.is_none())
    }
}

struct Printed {
    name: String,
    briefing: Filtered,
    leaves: Vec<Leaf>,
}

/// Sets one document of the demo workspace, with some templates changed: file, what to replace, by what.
fn print(set: &str, meeting: Option<&str>, changes: &[(&str, &str, &str)]) -> Printed {
    let root = Root::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository is a workspace");
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    let loaded = load_workspace(&root, &mut sources, &mut findings);
    let workspace = loaded.workspace.as_ref().expect("the demo workspace can be read");
    let meetings: Vec<_> = workspace.meetings.keys().cloned().collect();
    let interface = |language: crate::model::Language| assets::interface(language.code()).to_owned();
    let locales =
        load_locales(&root, &loaded.paths, (workspace, &meetings), &loaded.spans, interface, &mut sources);
    let job = Job {
        workspace,
        locales: &locales,
        languages: LanguageSet::parse(set).expect("a set of languages"),
        glossary: glossary_languages(workspace),
        edition: workspace.config.editions.first().expect("the own edition"),
        meeting: meeting
            .map(|id| workspace.meetings.keys().find(|one| one.as_str() == id).expect("a meeting").clone()),
        draft: false,
    };
    let (briefing, _) = compose(&job, false);
    let mut templates = Templates::default();
    for (name, text) in assets::templates() {
        // Read anew, so that a test sees an edit without a rebuild.
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates").join(name);
        let mut text = std::fs::read_to_string(path).unwrap_or_else(|_| text.to_owned());
        for (_, from, to) in changes.iter().filter(|(file, ..)| *file == name) {
            assert!(text.contains(from), "`{name}` no longer contains `{from}`");
            text = text.replace(from, to);
        }
        let number = sources.add(name, text.as_str());
        templates.sources.insert(name.to_owned(), (number, text));
    }
    let engine = Engine::new(&assets::fonts(), &templates);
    let world = DocumentWorld::new(&engine, briefing.document.kind, template_data(&briefing));
    let (document, _) = layout(&world, &briefing).expect("the demo workspace can be set");
    let name = format!("{} {set}", meeting.unwrap_or("pack"));
    Printed { name, briefing, leaves: leaves(&document) }
}

#[test]
fn a_document_is_the_same_from_the_whole_of_its_data() {
    let whole = [("data.typ", "\"parts\" in sys.inputs", "false")];
    for meeting in [Some(MEETING), None] {
        let (parts, whole) = (print("vi+ko", meeting, &[]), print("vi+ko", meeting, &whole));
        let texts = |printed: &Printed| -> Vec<_> {
            let runs = printed.leaves.iter().flat_map(|leaf| &leaf.runs);
            runs.map(|run| (run.text.clone(), run.origin, run.x.to_bits(), run.y.to_bits())).collect()
        };
        assert!(texts(&parts).len() > 500);
        assert!(texts(&parts) == texts(&whole), "{}", parts.name);
    }
}

/// Every document that the rules are checked on, set once.
fn printed() -> &'static [Printed] {
    static PRINTED: OnceLock<Vec<Printed>> = OnceLock::new();
    PRINTED.get_or_init(|| {
        SETS.iter().flat_map(|set| [print(set, Some(MEETING), &[]), print(set, None, &[])]).collect()
    })
}

fn leaves(document: &PagedDocument) -> Vec<Leaf> {
    let mut reader = Reader::default();
    let read = |page: &typst_layout::Page| {
        let (width, height) = (page.frame.width().to_pt(), page.frame.height().to_pt());
        reader.marks.next_page();
        reader.frame(&page.frame, Point::zero());
        Leaf { runs: std::mem::take(&mut reader.runs), width, height }
    };
    document.pages().iter().map(read).collect()
}

#[derive(Default)]
struct Reader {
    marks: Marks,
    /// The latest printing of each origin: a text that goes on over the page stays the same printing.
    printings: BTreeMap<usize, usize>,
    count: usize,
    headings: Vec<Location>,
    heading_count: usize,
    runs: Vec<Run>,
}

impl Reader {
    fn frame(&mut self, frame: &Frame, at: Point) {
        for (position, item) in frame.items() {
            let place = at + *position;
            match item {
                FrameItem::Group(group) => {
                    let shift = Point::new(group.transform.tx, group.transform.ty);
                    self.frame(&group.frame, place + shift);
                }
                FrameItem::Text(text) => {
                    let origin = self.marks.current();
                    self.runs.push(Run {
                        x: place.x.to_pt(),
                        y: place.y.to_pt(),
                        right: (place.x + text.width() - super::frames::hanging(text)).to_pt(),
                        size: text.size.to_pt(),
                        text: text.text.to_string(),
                        origin,
                        printing: origin.and_then(|o| self.printings.get(&o)).copied().unwrap_or(0),
                        heading: (!self.headings.is_empty()).then_some(self.heading_count),
                    });
                }
                FrameItem::Tag(tag) => self.tag(tag),
                _ => {}
            }
        }
    }

    fn tag(&mut self, tag: &Tag) {
        if self.marks.take(tag)
            && let Some(origin) = self.marks.current()
        {
            self.count += 1;
            self.printings.insert(origin, self.count);
        }
        match tag {
            Tag::Start(content, _) if content.elem() == HeadingElem::ELEM => {
                self.headings.push(tag.location());
                self.heading_count += 1;
            }
            Tag::End(location, ..) => self.headings.retain(|open| open != location),
            Tag::Start(..) => {}
        }
    }
}

fn points(briefing: &Filtered) -> impl Iterator<Item = &PointView> {
    let meetings = briefing.meeting.iter().chain(briefing.pack.iter().flat_map(|pack| &pack.meetings));
    meetings.flat_map(|meeting| &meeting.topics).flat_map(|topic| &topic.points)
}

/// The first texts of each language of a point stand level.
fn uneven_rows(printed: &Printed) -> Vec<String> {
    let mut first: BTreeMap<usize, (usize, f64)> = BTreeMap::new();
    for (index, leaf) in printed.leaves.iter().enumerate() {
        for run in &leaf.runs {
            if let Some(origin) = run.origin {
                first.entry(origin).or_insert((index + 1, run.y));
            }
        }
    }
    let mut found = Vec::new();
    for point in points(&printed.briefing) {
        let texts = point.body.iter().filter_map(|texts| texts.first());
        let places: Vec<_> = texts.map(|text| first.get(&text.origin).copied()).collect();
        let level = places.windows(2).all(|pair| match pair {
            [Some((page, y)), Some((other, below))] => page == other && (y - below).abs() < LEVEL,
            _ => false,
        });
        if !level {
            found.push(format!("{}: point {}: {places:?}", printed.name, point.number));
        }
    }
    found
}

/// Page 1 of a brief holds all that stands before its outcomes, and nothing of these; that of a planned one all that is
/// read in the room, but in landscape.
fn crowded_fronts(printed: &Printed) -> Vec<String> {
    let landscape = printed.briefing.document.languages.len() > 2;
    let meetings =
        printed.briefing.meeting.iter().chain(printed.briefing.pack.iter().flat_map(|pack| &pack.meetings));
    let meetings = meetings.filter(|one| one.plan.is_none() || !landscape);
    let titles: BTreeSet<_> = meetings.filter_map(|one| one.title.first()).map(|text| text.origin).collect();
    let labels = ["label-outcomes", "label-deliverables", "label-background"];
    let words = labels.iter().filter_map(|label| printed.briefing.words.get(*label)?.first());
    let overleaf: BTreeSet<usize> = words.map(|text| text.origin).collect();
    let mut found = Vec::new();
    let mut fronts = 0;
    for (index, leaf) in printed.leaves.iter().enumerate() {
        let is_title = |run: &Run| {
            run.heading.is_some()
                && run.size > TITLE
                && run.origin.is_some_and(|origin| titles.contains(&origin))
        };
        if !leaf.body(index + 1).any(is_title) {
            continue;
        }
        fronts += 1;
        let first = |leaf: &Leaf| {
            leaf.body(index + 2)
                .min_by(|a, b| (a.y, a.x).partial_cmp(&(b.y, b.x)).expect("numbers"))
                .and_then(|run| run.origin)
        };
        if !printed.leaves.get(index + 1).and_then(first).is_some_and(|first| overleaf.contains(&first)) {
            found.push(format!("{}: page {}", printed.name, index + 1));
        }
    }
    if fronts != titles.len() {
        found.push(format!("{}: {fronts} first pages", printed.name));
    }
    found
}

/// No heading stands last on a page.
fn last_headings(printed: &Printed) -> Vec<String> {
    let mut found = Vec::new();
    for (index, leaf) in printed.leaves.iter().enumerate() {
        let last = leaf.body(index + 1).max_by(|a, b| a.y.total_cmp(&b.y));
        if let Some(run) = last.filter(|run| run.heading.is_some()) {
            found.push(format!("{}: page {}: `{}`", printed.name, index + 1, run.text));
        }
    }
    found
}

/// Of a text over a page's end, two lines at least stand on either side.
fn single_lines(printed: &Printed) -> Vec<String> {
    let mut lines: BTreeMap<usize, BTreeMap<usize, BTreeSet<i64>>> = BTreeMap::new();
    for (index, leaf) in printed.leaves.iter().enumerate() {
        for run in leaf.body(index + 1).filter(|run| run.origin.is_some()) {
            #[expect(clippy::cast_possible_truncation, reason = "a place on a page is small")]
            let line = (run.y * 2.0).round() as i64;
            lines.entry(run.printing).or_default().entry(index + 1).or_default().insert(line);
        }
    }
    let parted = lines.values().filter(|pages| pages.len() > 1);
    parted
        .flat_map(|pages| pages.iter().filter(|(_, lines)| lines.len() < 2))
        .map(|(page, _)| format!("{}: page {page}", printed.name))
        .collect()
}

/// No page is under 15 % full, except the last before a right-hand page that begins a part, and the blank ones.
fn bare_pages(printed: &Printed) -> Vec<String> {
    let mut found = Vec::new();
    for (index, leaf) in printed.leaves.iter().enumerate() {
        let number = index + 1;
        let (top, bottom, ..) = leaf.area(number);
        let lowest = leaf.body(number).map(|run| run.y).fold(top, f64::max);
        let begins_part = |number: usize, leaf: &Leaf| {
            number % 2 == 1 && leaf.body(number).any(|run| run.heading.is_some() && run.size > TITLE)
        };
        let before_recto = printed
            .leaves
            .get(number)
            .is_some_and(|next| next.is_blank(number + 1) || begins_part(number + 1, next));
        if !leaf.is_blank(number) && !before_recto && lowest - top < 0.15 * (bottom - top) {
            found.push(format!("{}: page {number}", printed.name));
        }
    }
    found
}

/// A line of a text: its page, from 0, its height on the page, its letters.
type Line = (usize, f64, String);

/// Lines of Korean end with whole words.
fn broken_words(printed: &Printed) -> Vec<String> {
    let mut values: BTreeMap<u64, Vec<String>> = BTreeMap::new();
    korean(&serde_json::to_value(&*printed.briefing).expect("a briefing is data"), &mut values);
    let mut lines: BTreeMap<(usize, usize), Vec<Line>> = BTreeMap::new();
    for (index, leaf) in printed.leaves.iter().enumerate() {
        for run in &leaf.runs {
            let Some(origin) = run.origin else { continue };
            let list = lines.entry((run.printing, origin)).or_default();
            match list.last_mut() {
                Some((page, y, text)) if *page == index && (*y - run.y).abs() < LEVEL => {
                    text.push_str(&run.text)
                }
                _ => list.push((index, run.y, run.text.clone())),
            }
        }
    }
    let solid = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let is_hangul = |c: Option<char>| c.is_some_and(|c| ('가'..='힣').contains(&c));
    let mut found = Vec::new();
    for ((_, origin), lines) in &lines {
        let whole: String = lines.iter().map(|(.., text)| solid(text)).collect();
        let Some(value) =
            values.get(&(*origin as u64)).and_then(|all| all.iter().find(|v| solid(v) == whole))
        else {
            continue;
        };
        let mut letters = 0;
        for (page, _, text) in lines.iter().take(lines.len() - 1) {
            letters += solid(text).chars().count();
            let solid_letters = value.char_indices().filter(|(_, c)| !c.is_whitespace());
            let Some((at, next)) = solid_letters.clone().nth(letters) else { continue };
            let before = value.get(..at).and_then(|before| before.chars().next_back());
            if is_hangul(before) && is_hangul(Some(next)) {
                found.push(format!("{}: page {}: `{text}|{next}`", printed.name, page + 1));
            }
        }
    }
    found
}

/// The values of the Korean texts by origin.
fn korean(data: &Value, values: &mut BTreeMap<u64, Vec<String>>) {
    match data {
        Value::Object(map) => {
            if let (Some("ko"), Some(Value::String(value)), Some(origin)) = (
                map.get("lang").and_then(Value::as_str),
                map.get("value"),
                map.get("origin").and_then(Value::as_u64),
            ) {
                values.entry(origin).or_default().push(value.clone());
            }
            map.values().for_each(|value| korean(value, values));
        }
        Value::Array(list) => list.iter().for_each(|value| korean(value, values)),
        _ => {}
    }
}

/// No text stands in the margins.
fn outside(printed: &Printed) -> Vec<String> {
    let mut found = Vec::new();
    for (index, leaf) in printed.leaves.iter().enumerate() {
        let (top, bottom, left, right) = leaf.area(index + 1);
        for run in leaf.runs.iter().filter(|run| run.origin.is_some() || (run.y > top && run.y < bottom)) {
            if run.x < left - 0.6 || run.right > right + 0.6 || run.y < top || run.y > bottom {
                found.push(format!("{}: page {}: `{}`", printed.name, index + 1, run.text));
            }
        }
    }
    found
}

/// Every page carries its number at its foot.
fn misnumbered(printed: &Printed) -> Vec<String> {
    let numbered = |(index, leaf): &(usize, &Leaf)| {
        let (_, bottom, ..) = leaf.area(index + 1);
        leaf.runs.iter().any(|run| run.y > bottom && run.size > 9.0 && run.text == (index + 1).to_string())
    };
    let wrong = printed.leaves.iter().enumerate().filter(|page| !numbered(page));
    wrong.map(|(index, _)| format!("{}: page {}", printed.name, index + 1)).collect()
}

/// Checks a rule on all documents, and that it fails on one whose templates are broken.
fn holds(rule: fn(&Printed) -> Vec<String>, broken: &Printed) {
    let found: Vec<String> = printed().iter().flat_map(rule).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(!rule(broken).is_empty(), "the rule finds nothing wrong on pages set wrong");
}

#[test]
fn rows_begin_level() {
    let change = (
        "parallel.typ",
        "..head, ..cells,",
        "..head, cells.first(), ..cells.slice(1).map(c => pad(top: 4pt, c)),",
    );
    holds(uneven_rows, &print("vi+ko", Some(MEETING), &[change]));
}

#[test]
fn the_first_page_stands_alone() {
    let change = ("theme.typ", "parallel: (1.12, 1, 0.93, 0.87)", "parallel: (1.6,)");
    holds(crowded_fronts, &print("en+vi+ko", Some(MEETING), &[change]));
}

#[test]
fn no_heading_stands_last() {
    let change = ("parallel.typ", "sticky: true, breakable: false, width: 100%,", "below: 400pt,");
    let after = ("parallel.typ", "below: space.after-heading,", "");
    holds(last_headings, &print("en", None, &[change, after]));
}

#[test]
fn no_line_stands_alone() {
    let whole = ("theme.typ", "#let unbreakable-below = 900", "#let unbreakable-below = 0");
    let costs = ("page.typ", "costs: (runt: lone-word)", "costs: (widow: 0%, orphan: 0%)");
    holds(single_lines, &print("en+vi+ko", None, &[whole, costs]));
}

#[test]
fn no_page_is_bare() {
    let change = (
        "brief.typ",
        "caution(words.label-as-reported)",
        "caution(words.label-as-reported)\n    pagebreak()",
    );
    holds(bare_pages, &print("ko", Some(MEETING), &[change]));
}

#[test]
fn korean_words_stay_whole() {
    let change = ("say.typ", "{ box(word) }", "{ word }");
    holds(broken_words, &print("ko", Some(MEETING), &[change]));
}

#[test]
fn nothing_stands_in_the_margins() {
    let change = (
        "parallel.typ",
        "block(breakable: breakable, sticky: sticky, width: 100%,",
        "block(breakable: breakable, sticky: sticky, width: 120%,",
    );
    holds(outside, &print("vi+ko", Some(MEETING), &[change]));
}

#[test]
fn pages_are_numbered_through() {
    let change = ("page.typ", "str(here().page())", "str(here().page() + 1)");
    holds(misnumbered, &print("en", Some(MEETING), &[change]));
}

/// A hundred meetings on the days of a few: the dots of the timeline and of the visits stack up.
const CROWD: (&str, &str, &str) = (
    "data.typ",
    "// What tells",
    "#let plain = data\n#let data(place) = {\n  let own = plain(place)\n\
     if place in (\"pack/timeline\", \"pack/visits\") { own.marks = own.marks * 40 }\n  own\n}\n// What tells",
);

#[test]
fn drawings_that_outgrow_a_page_are_left_out() {
    let crowded = |rows: (&'static str, &'static str, &'static str)| print("vi+ko", None, &[CROWD, rows]);
    holds(outside, &crowded(("theme.typ", "rows-up-to: 24", "rows-up-to: 999")));
    let printed = crowded(("theme.typ", "rows-up-to: 24", "rows-up-to: 24"));
    assert_eq!(outside(&printed), Vec::<String>::new());
}
