//! Reads a PDF back: its pages' text in the order it is painted, with the language and the tag of each run.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A PDF read back.
pub struct Pdf {
    /// Its objects.
    pub objects: Document,
    /// Its pages.
    pub pages: Vec<Page>,
}

/// A page.
pub struct Page {
    /// Its object.
    pub id: ObjectId,
    /// Width and height of its media box, in points.
    pub size: (f32, f32),
    /// What is painted on it, in order.
    pub runs: Vec<Run>,
}

/// Text painted in one go.
#[derive(Debug, Clone)]
pub struct Run {
    /// The text, by the font's table of characters.
    pub text: String,
    /// Where it begins, in points from the lower left corner.
    pub at: (f32, f32),
    /// Where it ends.
    pub end: f32,
    /// Its marked content, where it is tagged.
    pub tag: Option<i64>,
    /// Whether it is marked as belonging to the page, not to the text.
    pub artifact: bool,
    /// Whether it is marked as the page's header.
    pub header: bool,
    /// Whether it is marked as the page's footer.
    pub footer: bool,
    /// The language of its marked content, where it has its own.
    pub language: Option<String>,
}

impl Pdf {
    /// Reads a PDF.
    pub fn read(bytes: &[u8]) -> Self {
        let objects = Document::load_mem(bytes).expect("a PDF");
        let pages = objects.page_iter().map(|id| page(&objects, id)).collect();
        Self { objects, pages }
    }

    /// Follows a reference.
    pub fn follow<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.objects.dereference(object).expect("an object").1
    }

    /// The value of a key, followed.
    pub fn get<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> Option<&'a Object> {
        dictionary.get(key.as_bytes()).ok().map(|object| self.follow(object))
    }

    /// The document catalog.
    pub fn catalog(&self) -> &Dictionary {
        self.objects.catalog().expect("a catalog")
    }

    /// The text of the catalog's XMP metadata.
    pub fn xmp(&self) -> String {
        let stream = self.get(self.catalog(), "Metadata").expect("metadata").as_stream().expect("a stream");
        String::from_utf8(stream.get_plain_content().expect("plain")).expect("UTF-8")
    }

    /// A text of the information dictionary.
    pub fn info(&self, key: &str) -> String {
        let info = self.follow(self.objects.trailer.get(b"Info").expect("information"));
        text_string(self.get(info.as_dict().expect("a dictionary"), key).expect("the entry"))
    }

    /// The bookmarks, with their depth.
    pub fn bookmarks(&self) -> Vec<(usize, String)> {
        let mut list = Vec::new();
        let outlines =
            self.get(self.catalog(), "Outlines").expect("bookmarks").as_dict().expect("a dictionary");
        self.bookmarks_in(outlines, 0, &mut list);
        list
    }

    fn bookmarks_in(&self, parent: &Dictionary, depth: usize, list: &mut Vec<(usize, String)>) {
        let mut next = self.get(parent, "First");
        while let Some(item) = next {
            let item = item.as_dict().expect("a bookmark");
            list.push((depth, text_string(self.get(item, "Title").expect("a title"))));
            assert!(item.has(b"Dest") || item.has(b"A"), "a bookmark leads somewhere");
            self.bookmarks_in(item, depth + 1, list);
            next = self.get(item, "Next");
        }
    }
}

impl Page {
    /// The page's text, line by line as painted.
    pub fn text(&self) -> String {
        lines(self.runs.iter())
    }

    /// The text of the page's header.
    pub fn header(&self) -> String {
        lines(self.runs.iter().filter(|run| run.header))
    }

    /// The text of the page's footer.
    pub fn footer(&self) -> String {
        lines(self.runs.iter().filter(|run| run.footer))
    }

    /// The text of what belongs to the page: running title, label, page number.
    pub fn furniture(&self) -> String {
        lines(self.runs.iter().filter(|run| run.artifact))
    }
}

/// Runs as lines: a new one begins where the height changes, or painting goes back to the left.
fn lines<'a>(runs: impl Iterator<Item = &'a Run>) -> String {
    let mut text = String::new();
    let mut last: Option<&Run> = None;
    for run in runs {
        if last.is_some_and(|last| (run.at.1 - last.at.1).abs() > 3.0 || run.at.0 < last.at.0) {
            while text.ends_with(' ') {
                text.pop();
            }
            text.push('\n');
        } else if last.is_some_and(|last| run.at.0 - last.end > 1.0) && !text.ends_with(' ') {
            text.push(' ');
        }
        text.push_str(&run.text);
        last = Some(run);
    }
    text.trim_end().to_owned()
}

/// A text string of a PDF object: UTF-16 after a mark, else ASCII as far as these files go.
pub fn text_string(object: &Object) -> String {
    let bytes = object.as_str().expect("a string");
    match bytes {
        [0xFE, 0xFF, rest @ ..] => utf16(rest),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> =
        bytes.chunks_exact(2).map(|pair| pair.iter().fold(0, |n, b| n << 8 | u16::from(*b))).collect();
    String::from_utf16_lossy(&units)
}

fn number(object: Option<&Object>) -> f32 {
    object.and_then(|object| object.as_float().ok()).expect("a number")
}

fn page(objects: &Document, id: ObjectId) -> Page {
    let dictionary = objects.get_dictionary(id).expect("a page");
    let media = dictionary.get_deref(b"MediaBox", objects).and_then(Object::as_array).expect("a media box");
    let size = (number(media.get(2)) - number(media.first()), number(media.get(3)) - number(media.get(1)));
    let fonts: BTreeMap<Vec<u8>, Font> = objects
        .get_page_fonts(id)
        .expect("fonts")
        .into_iter()
        .map(|(name, font)| {
            (name, Font { characters: characters(objects, font), widths: widths(objects, font) })
        })
        .collect();
    let content = Content::decode(&objects.get_page_content(id)).expect("content");
    let mut painter = Painter {
        fonts: &fonts,
        font: None,
        matrices: vec![ONE],
        line: ONE,
        marks: Vec::new(),
        joins: false,
        runs: Vec::new(),
    };
    for operation in &content.operations {
        painter.run(operation);
    }
    Page { id, size, runs: painter.runs }
}

type Matrix = [f32; 6];
const ONE: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// First `a`, then `b`.
fn times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix) -> Matrix {
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

/// A bracket of marked content.
#[derive(Default)]
struct Mark {
    tag: Option<i64>,
    artifact: bool,
    header: bool,
    footer: bool,
    language: Option<String>,
    actual: Option<String>,
}

/// What a font's codes are and how wide, in thousandths of its size.
struct Font {
    characters: BTreeMap<u16, String>,
    widths: BTreeMap<u16, f32>,
}

struct Painter<'a> {
    fonts: &'a BTreeMap<Vec<u8>, Font>,
    font: Option<(&'a Font, f32)>,
    matrices: Vec<Matrix>,
    line: Matrix,
    marks: Vec<Mark>,
    joins: bool,
    runs: Vec<Run>,
}

impl Painter<'_> {
    fn run(&mut self, Operation { operator, operands }: &Operation) {
        match operator.as_str() {
            "q" => self.matrices.push(*self.matrices.last().expect("a matrix")),
            "Q" => {
                self.matrices.pop();
            }
            "cm" => {
                let last = self.matrices.last_mut().expect("a matrix");
                *last = times(matrix(operands), *last);
            }
            "BT" => self.joins = false,
            "Tm" => self.line = matrix(operands),
            "Tf" => {
                let name = operands.first().and_then(|name| name.as_name().ok()).expect("a font's name");
                self.font = self.fonts.get(name).map(|font| (font, number(operands.get(1))));
            }
            "BMC" | "BDC" => self.marks.push(mark(operands)),
            "EMC" => {
                let mark = self.marks.pop().expect("a bracket");
                if let Some(actual) = mark.actual {
                    self.paint(&actual, 0.0);
                }
            }
            "Tj" | "TJ" => {
                let (text, width) = self.spell(operands.first().expect("a text"));
                if !self.marks.iter().any(|mark| mark.actual.is_some()) {
                    self.paint(&text, width);
                }
            }
            "'" | "\"" | "Do" => panic!("`{operator}` is not read"),
            _ => {}
        }
    }

    /// A text and its width.
    fn spell(&self, object: &Object) -> (String, f32) {
        let (font, size) = self.font.expect("a font");
        match object {
            Object::String(bytes, _) => {
                bytes.chunks_exact(2).fold((String::new(), 0.0), |(text, width), pair| {
                    let code = pair.iter().fold(0, |n, b| n << 8 | u16::from(*b));
                    let letter = font.characters.get(&code).map_or("\u{FFFD}", String::as_str);
                    (
                        text + letter,
                        width + font.widths.get(&code).copied().unwrap_or_default() * size / 1000.0,
                    )
                })
            }
            Object::Array(parts) => parts.iter().fold((String::new(), 0.0), |(text, width), part| {
                let (more, wider) = self.spell(part);
                (text + &more, width + wider)
            }),
            kerning => (String::new(), -number(Some(kerning)) * size / 1000.0),
        }
    }

    /// Keeps a text; within one text object, or on one line of one marked content, it joins the run before it.
    fn paint(&mut self, text: &str, width: f32) {
        let place = times(self.line, *self.matrices.last().expect("a matrix"));
        let at = (place[4], place[5]);
        let tag = self.marks.iter().rev().find_map(|mark| mark.tag);
        let artifact = self.marks.iter().any(|mark| mark.artifact);
        let header = self.marks.iter().any(|mark| mark.header);
        let footer = self.marks.iter().any(|mark| mark.footer);
        let language = self.marks.iter().rev().find_map(|mark| mark.language.clone());
        match self.runs.last_mut() {
            Some(last)
                if last.tag == tag
                    && last.artifact == artifact
                    && (self.joins || tag.is_some() && (last.at.1 - at.1).abs() < 0.01) =>
            {
                last.text.push_str(text);
                last.end = at.0 + width;
            }
            _ => self.runs.push(Run {
                text: text.to_owned(),
                at,
                end: at.0 + width,
                tag,
                artifact,
                header,
                footer,
                language,
            }),
        }
        self.joins = true;
    }
}

fn matrix(operands: &[Object]) -> Matrix {
    std::array::from_fn(|i| number(operands.get(i)))
}

fn mark(operands: &[Object]) -> Mark {
    let artifact = operands.first().and_then(|name| name.as_name().ok()) == Some(b"Artifact");
    let Some(Object::Dictionary(facts)) = operands.get(1) else {
        return Mark { artifact, ..Mark::default() };
    };
    let part = facts.get(b"Subtype").and_then(Object::as_name).ok().filter(|_| artifact);
    Mark {
        artifact,
        header: part == Some(b"Header"),
        footer: part == Some(b"Footer"),
        tag: facts.get(b"MCID").and_then(Object::as_i64).ok(),
        language: facts.get(b"Lang").ok().map(text_string),
        actual: facts.get(b"ActualText").ok().map(text_string),
    }
}

/// The widths of a font's codes.
fn widths(objects: &Document, font: &Dictionary) -> BTreeMap<u16, f32> {
    let inner =
        font.get_deref(b"DescendantFonts", objects).and_then(Object::as_array).expect("a font within");
    let inner = inner.first().and_then(|inner| objects.dereference(inner).ok()).expect("one").1;
    let list = inner.as_dict().and_then(|inner| inner.get_deref(b"W", objects)).and_then(Object::as_array);
    let mut table = BTreeMap::new();
    let mut rest = list.expect("widths").iter();
    let code = |object: &Object| u16::try_from(object.as_i64().expect("a code")).expect("a small one");
    while let (Some(first), Some(next)) = (rest.next(), rest.next()) {
        let first = code(first);
        match next {
            Object::Array(widths) => {
                table.extend((first..).zip(widths.iter().map(|width| number(Some(width)))))
            }
            last => {
                let width = number(rest.next());
                table.extend((first..=code(last)).map(|code| (code, width)));
            }
        }
    }
    table
}

/// A font's table of characters (`ToUnicode`).
fn characters(objects: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let stream =
        font.get_deref(b"ToUnicode", objects).and_then(Object::as_stream).expect("a table of characters");
    let text = String::from_utf8(stream.get_plain_content().expect("plain")).expect("ASCII");
    let mut table = BTreeMap::new();
    let mut kind = "";
    for line in text.lines() {
        let parts: Vec<&str> = line.split(['<', '>']).filter(|part| !part.trim().is_empty()).collect();
        match (kind, parts.as_slice()) {
            (_, [word]) if word.contains("begin") => {
                kind = if word.contains("beginbfchar") {
                    "char"
                } else if word.contains("beginbfrange") {
                    "range"
                } else {
                    ""
                };
            }
            (_, [word]) if word.contains("endbf") => kind = "",
            ("char", [code, to]) => {
                table.insert(hex(code), spelled(to));
            }
            ("range", [from, to, first]) => {
                let start = spelled(first);
                for (step, code) in (hex(from)..=hex(to)).enumerate() {
                    let mut letters: Vec<char> = start.chars().collect();
                    if let Some(last) = letters.last_mut() {
                        let moved = u32::from(*last) + u32::try_from(step).expect("small");
                        *last = char::from_u32(moved).expect("a character");
                    }
                    table.insert(code, letters.into_iter().collect());
                }
            }
            _ => {}
        }
    }
    assert!(!table.is_empty(), "a font says what its characters are");
    table
}

fn hex(text: &str) -> u16 {
    u16::from_str_radix(text.trim(), 16).expect("a number")
}

fn spelled(text: &str) -> String {
    let bytes: Vec<u8> = (0..text.len() / 2)
        .map(|i| u8::from_str_radix(&text[2 * i..2 * i + 2], 16).expect("a number"))
        .collect();
    utf16(&bytes)
}
