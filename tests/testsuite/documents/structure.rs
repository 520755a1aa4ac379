//! Reads the tags of a PDF: what a reading aid says, in its order, and in which language.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId};

use super::reader::{Pdf, text_string};

/// A structure element.
pub struct Element {
    /// What it is: `H2`, `TD`, `Span`.
    pub role: String,
    /// Its language, its own or that of what holds it.
    pub language: String,
    /// The text that stands for a drawing.
    pub alternative: Option<String>,
    /// Rows and columns that a table's cell spans.
    pub span: (usize, usize),
    /// What it holds.
    pub kids: Vec<Kid>,
}

/// What an element holds.
pub enum Kid {
    /// An element.
    Element(Element),
    /// Text and its language.
    Text(String, String),
}

impl Element {
    /// Its text.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.texts(&mut |part, _| text.push_str(part));
        text
    }

    /// Calls `see` with each text and its language, in order.
    pub fn texts(&self, see: &mut impl FnMut(&str, &str)) {
        for kid in &self.kids {
            match kid {
                Kid::Element(element) => element.texts(see),
                Kid::Text(text, language) => see(text, language),
            }
        }
    }

    /// The elements of a role within it, itself among them, in order.
    pub fn find<'a>(&'a self, wanted: &dyn Fn(&str) -> bool) -> Vec<&'a Element> {
        let mut found = if wanted(&self.role) { vec![self] } else { Vec::new() };
        for kid in &self.kids {
            if let Kid::Element(element) = kid {
                found.extend(element.find(wanted));
            }
        }
        found
    }
}

/// The text of one language in reading order, with a line feed between separate paragraphs and cells.
pub fn stream(root: &Element, language: &str) -> String {
    let mut text = String::new();
    collect(root, language, &mut text);
    text
}

fn collect(element: &Element, wanted: &str, text: &mut String) {
    let inline = matches!(element.role.as_str(), "Span" | "Link" | "Lbl" | "Reference");
    if !inline {
        text.push('\n');
    }
    for kid in &element.kids {
        match kid {
            Kid::Element(element) => collect(element, wanted, text),
            Kid::Text(part, language) if language.starts_with(wanted) => text.push_str(part),
            Kid::Text(..) => {}
        }
    }
    if !inline {
        text.push('\n');
    }
}

/// Reads the structure tree.
pub fn structure(pdf: &Pdf) -> Element {
    let language = text_string(pdf.get(pdf.catalog(), "Lang").expect("a language"));
    let root = pdf.get(pdf.catalog(), "StructTreeRoot").expect("a tree").as_dict().expect("a dictionary");
    let mut texts = Tagged::new();
    for page in &pdf.pages {
        for run in &page.runs {
            if let Some(tag) = run.tag {
                texts.entry((page.id, tag)).or_default().push((run.text.clone(), run.language.clone()));
            }
        }
    }
    let mut reader = Reader { pdf, texts };
    let mut element =
        Element { role: String::new(), language, alternative: None, span: (1, 1), kids: Vec::new() };
    reader.kids(root, None, &mut element);
    assert!(reader.texts.is_empty(), "tagged text that no element holds: {:?}", reader.texts);
    element
}

/// The texts of each page's tags, with their own language where they have one.
type Tagged = BTreeMap<(ObjectId, i64), Vec<(String, Option<String>)>>;

struct Reader<'a> {
    pdf: &'a Pdf,
    texts: Tagged,
}

impl<'a> Reader<'a> {
    fn kids(&mut self, holder: &'a Dictionary, page: Option<ObjectId>, element: &mut Element) {
        let page = page_of(holder).or(page);
        match self.pdf.get(holder, "K") {
            Some(Object::Array(list)) => {
                for kid in list {
                    self.kid(self.pdf.follow(kid), page, element);
                }
            }
            Some(kid) => self.kid(kid, page, element),
            None => {}
        }
    }

    fn kid(&mut self, kid: &'a Object, page: Option<ObjectId>, element: &mut Element) {
        match kid {
            Object::Integer(tag) => self.text(page, *tag, element),
            Object::Dictionary(dictionary) if dictionary.has_type(b"MCR") => {
                let tag = dictionary.get(b"MCID").and_then(Object::as_i64).expect("a number");
                self.text(page_of(dictionary).or(page), tag, element);
            }
            Object::Dictionary(dictionary) if dictionary.has(b"S") => {
                let mut child = self.element(dictionary, &element.language);
                self.kids(dictionary, page, &mut child);
                element.kids.push(Kid::Element(child));
            }
            _ => {}
        }
    }

    fn text(&mut self, page: Option<ObjectId>, tag: i64, element: &mut Element) {
        let page = page.expect("a page");
        // A drawing's marked content holds no text.
        for (text, language) in self.texts.remove(&(page, tag)).unwrap_or_default() {
            let language = language.unwrap_or_else(|| element.language.clone());
            element.kids.push(Kid::Text(text, language));
        }
    }

    fn element(&self, dictionary: &'a Dictionary, language: &str) -> Element {
        let role = self.pdf.get(dictionary, "S").and_then(|name| name.as_name().ok()).expect("a role");
        let mut span = (1, 1);
        let attributes = self.pdf.get(dictionary, "A");
        let list = match attributes {
            Some(Object::Array(list)) => list.iter().collect(),
            Some(one) => vec![one],
            None => Vec::new(),
        };
        for attributes in list.into_iter().filter_map(|object| self.pdf.follow(object).as_dict().ok()) {
            let count = |key: &str| {
                let number = self.pdf.get(attributes, key).and_then(|object| object.as_i64().ok());
                usize::try_from(number.unwrap_or(1)).expect("a count")
            };
            span = (span.0.max(count("RowSpan")), span.1.max(count("ColSpan")));
        }
        Element {
            role: String::from_utf8_lossy(role).into_owned(),
            language: self.pdf.get(dictionary, "Lang").map_or_else(|| language.to_owned(), text_string),
            alternative: self.pdf.get(dictionary, "Alt").map(text_string),
            span,
            kids: Vec::new(),
        }
    }
}

fn page_of(dictionary: &Dictionary) -> Option<ObjectId> {
    dictionary.get(b"Pg").and_then(Object::as_reference).ok()
}

/// The widths of a table's rows, cells that reach down from rows above among them.
pub fn row_widths(table: &Element) -> Vec<usize> {
    let mut widths = Vec::new();
    let mut reaching: BTreeMap<usize, usize> = BTreeMap::new();
    for row in table.find(&|role| role == "TR") {
        let mut taken: BTreeMap<usize, usize> = std::mem::take(&mut reaching);
        let mut filled: Vec<(usize, usize)> = Vec::new();
        let mut column = 0;
        for cell in row.find(&|role| matches!(role, "TH" | "TD")) {
            while taken.contains_key(&column) {
                column += 1;
            }
            for _ in 0..cell.span.1 {
                filled.push((column, cell.span.0));
                column += 1;
            }
        }
        taken.extend(filled);
        widths.push(taken.len());
        reaching = taken
            .into_iter()
            .filter(|(_, rows)| *rows > 1)
            .map(|(column, rows)| (column, rows - 1))
            .collect();
    }
    widths
}
