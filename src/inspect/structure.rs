//! Reads the tags: the text in the order in which it is meant to be read, with its language (layer `inspect`).

use std::collections::{BTreeMap, BTreeSet};

use crate::inspect::budget::TooCostly;
use crate::inspect::file::{Damage, File};
use crate::inspect::object::{Dict, Object};
use crate::inspect::pages::Page;
use crate::inspect::strings::text_string;

/// A piece of text in reading order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Piece {
    /// Its text.
    pub text: String,
    /// The page that it stands on, from 0.
    pub page: usize,
    /// Where it begins, in points from the lower left corner.
    pub at: (f64, f64),
    /// Its language.
    pub language: Option<String>,
    /// Whether it begins another paragraph or cell than the piece before.
    pub opens: bool,
}

/// A text that stands in a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Described {
    /// The tag's kind.
    pub kind: String,
    /// The alternative text.
    pub alternative: Option<String>,
    /// What the tag stands for.
    pub actual: Option<String>,
    /// Its title, and what an abbreviation means.
    pub others: Vec<String>,
    /// The page, if it is known.
    pub page: Option<usize>,
}

/// What the tags say.
#[derive(Debug, Default)]
pub(crate) struct Structure {
    /// Whether the document has tags, and says so.
    pub tagged: bool,
    /// The text in reading order.
    pub pieces: Vec<Piece>,
    /// Tags with texts of their own, and those that should have one.
    pub described: Vec<Described>,
    /// How many tags there are.
    pub tags: usize,
}

/// A step of the walk.
enum Step {
    /// A child as it stands in `K`.
    Child(Object, Context),
    /// Text that follows begins anew.
    Break,
}

/// What a tag hands down.
#[derive(Clone, Default)]
struct Context {
    language: Option<String>,
    page: Option<usize>,
}

/// Tags within a line: the words around them go on.
const INLINE: [&str; 12] =
    ["Span", "Em", "Strong", "Link", "Quote", "Reference", "Lbl", "Datetime", "Code", "Sub", "Annot", "Note"];

/// Walks the tags.
pub(super) fn read(
    file: &mut File<'_>,
    pages: &[Page],
    index: &BTreeMap<u32, usize>,
) -> Result<Structure, TooCostly> {
    let mut structure = Structure::default();
    let catalog = file.catalog();
    let marked = file.get(catalog, "MarkInfo").and_then(Object::dict);
    let marked = marked.is_some_and(|info| info.get("Marked") == Some(&Object::Bool(true)));
    let language = file.get(catalog, "Lang").and_then(Object::bytes).map(text_string);
    let Some(root) = file.get(catalog, "StructTreeRoot").and_then(Object::dict) else { return Ok(structure) };
    let texts = texts(pages);
    let mut seen = BTreeSet::new();
    let mut walk = vec![];
    children(root, &Context { language, page: None }, &mut walk);
    let mut opens = true;
    let mut circle = false;
    while let Some(step) = walk.pop() {
        file.budget.step()?;
        let Step::Child(child, context) = step else {
            opens = true;
            continue;
        };
        if let Object::Reference(number) = child
            && !seen.insert(number)
        {
            circle = true;
            continue;
        }
        match file.follow(&child) {
            // A number alone is marked content on the tag's page.
            Object::Number(tag) => {
                structure.place(&texts, context.page, *tag as i64, &context, &mut opens);
            }
            Object::Dict(dict) if dict.is("Type", "MCR") => {
                let page = page_of(dict, index).or(context.page);
                let tag = dict.get("MCID").and_then(Object::integer).unwrap_or(-1);
                structure.place(&texts, page, tag, &context, &mut opens);
            }
            Object::Array(kids) => {
                walk.extend(kids.iter().rev().map(|kid| Step::Child(kid.clone(), context.clone())));
            }
            Object::Dict(dict) if dict.is("Type", "OBJR") => {}
            Object::Dict(dict) => {
                structure.tags += 1;
                let own = Context {
                    language: file
                        .get(dict, "Lang")
                        .and_then(Object::bytes)
                        .map(text_string)
                        .or(context.language),
                    page: page_of(dict, index).or(context.page),
                };
                let kind = dict.name("S").map(String::from_utf8_lossy).unwrap_or_default().into_owned();
                structure.describe(file, dict, &kind, own.page);
                let block = !INLINE.contains(&kind.as_str());
                if block {
                    opens = true;
                    walk.push(Step::Break);
                }
                children(dict, &own, &mut walk);
            }
            _ => {}
        }
    }
    structure.tagged = marked && structure.tags > 0;
    if circle {
        file.damage.push(Damage::Tags);
    }
    Ok(structure)
}

/// Text of marked content, with its place and the language that it states.
type Marked = (String, (f64, f64), Option<String>);

/// The marked content of each page, by its number.
type Texts = Vec<BTreeMap<i64, Vec<Marked>>>;

fn texts(pages: &[Page]) -> Texts {
    let mut texts = Texts::new();
    for page in pages {
        let mut by_tag: BTreeMap<i64, Vec<Marked>> = BTreeMap::new();
        for run in page.runs.iter().filter(|run| !run.artifact) {
            if let Some(tag) = run.tag {
                by_tag.entry(tag).or_default().push((run.said().to_owned(), run.at, run.language.clone()));
            }
        }
        texts.push(by_tag);
    }
    texts
}

fn page_of(dict: &Dict, index: &BTreeMap<u32, usize>) -> Option<usize> {
    match dict.get("Pg") {
        Some(Object::Reference(number)) => index.get(number).copied(),
        _ => None,
    }
}

/// Puts the children of a tag on the pile, the first on top.
fn children(dict: &Dict, context: &Context, walk: &mut Vec<Step>) {
    let kids: &[Object] = match dict.get("K") {
        Some(Object::Array(kids)) => kids,
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    walk.extend(kids.iter().rev().map(|kid| Step::Child(kid.clone(), context.clone())));
}

impl Structure {
    fn place(&mut self, texts: &Texts, page: Option<usize>, tag: i64, context: &Context, opens: &mut bool) {
        let Some(page) = page else { return };
        let runs = texts.get(page).and_then(|tags| tags.get(&tag)).into_iter().flatten();
        for (text, at, language) in runs {
            self.pieces.push(Piece {
                text: text.clone(),
                page,
                at: *at,
                language: language.clone().or_else(|| context.language.clone()),
                opens: std::mem::take(opens),
            });
        }
    }

    fn describe(&mut self, file: &File<'_>, dict: &Dict, kind: &str, page: Option<usize>) {
        let text = |key: &str| file.get(dict, key).and_then(Object::bytes).map(text_string);
        let (alternative, actual) = (text("Alt"), text("ActualText"));
        let others: Vec<String> = ["T", "E"].into_iter().filter_map(text).collect();
        let wants = ["Figure", "Formula"].contains(&kind);
        if wants || alternative.is_some() || actual.is_some() || !others.is_empty() {
            self.described.push(Described { kind: kind.to_owned(), alternative, actual, others, page });
        }
    }
}
