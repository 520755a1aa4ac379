//! Walks the pages and reads what each paints (layer `inspect`).

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::inspect::budget::TooCostly;
use crate::inspect::content::{Fonts, Painter, Run};
use crate::inspect::file::{Damage, File, Unreadable};
use crate::inspect::font::FontFacts;
use crate::inspect::object::{Dict, Object};

/// The height of a page that states none, in points.
const A4: f64 = 841.89;

/// The most pages that are read.
const MAX_PAGES: usize = 20_000;

/// A page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Page {
    /// What it paints, in order.
    pub runs: Vec<Run>,
    /// Its height in points.
    pub height: f64,
}

/// What walking the pages has brought.
pub(super) struct Pages {
    /// The pages in order.
    pub pages: Vec<Page>,
    /// The number of each page by that of its object.
    pub index: BTreeMap<u32, usize>,
    /// The fonts that they use.
    pub fonts: BTreeSet<FontFacts>,
}

/// What pages take from the nodes above them.
#[derive(Clone, Default)]
struct Inherited {
    resources: Option<Rc<Dict>>,
    media_box: Option<Rc<[f64]>>,
}

/// Reads all pages.
pub(super) fn read(file: &mut File<'_>) -> Result<Pages, Unreadable> {
    let root = file.catalog().get("Pages").cloned().ok_or(Unreadable::NoPages)?;
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    // The first page is at the end.
    let mut waiting = vec![(root, Inherited::default())];
    while let Some((node, mut inherited)) = waiting.pop() {
        file.budget.step()?;
        let Some(numbered) = file.numbered(&node) else {
            file.damage.push(Damage::Pages);
            continue;
        };
        let number = numbered.number;
        if !seen.insert(number) {
            file.damage.push(Damage::Pages);
            continue;
        }
        let Some(dict) = numbered.object.dict() else {
            file.damage.push(Damage::Pages);
            continue;
        };
        if let Some(resources) = file.get(dict, "Resources").and_then(Object::dict) {
            inherited.resources = Some(Rc::new(file.copy(resources)?));
        }
        if let Some(media_box) = file.get(dict, "MediaBox").and_then(Object::array) {
            let corners = media_box.iter().take(4).map(|one| file.follow(one).number().unwrap_or_default());
            inherited.media_box = Some(corners.collect());
        }
        match file.get(dict, "Kids").and_then(Object::array) {
            Some(kids) => {
                let kids = kids.iter().rev().map(|kid| (kid.clone(), inherited.clone()));
                waiting.extend(kids);
            }
            None if found.len() >= MAX_PAGES => return Err(Unreadable::TooCostly),
            None => found.push((number, dict.clone(), inherited)),
        }
    }
    if found.is_empty() {
        return Err(Unreadable::NoPages);
    }
    let mut fonts = Fonts::default();
    let mut pages = Vec::new();
    let mut index = BTreeMap::new();
    for (number, dict, inherited) in found {
        index.insert(number, pages.len());
        pages.push(page(file, &mut fonts, &dict, &inherited)?);
    }
    Ok(Pages { pages, index, fonts: fonts.facts })
}

fn page(
    file: &mut File<'_>,
    fonts: &mut Fonts,
    dict: &Dict,
    inherited: &Inherited,
) -> Result<Page, TooCostly> {
    let parts: Vec<Object> = match dict.get("Contents") {
        Some(contents) => match file.follow(contents) {
            Object::Array(parts) => parts.clone(),
            _ => vec![contents.clone()],
        },
        None => Vec::new(),
    };
    let mut content = Vec::new();
    for part in parts {
        file.budget.step()?;
        let Some(stream) = file.numbered(&part).cloned() else { continue };
        file.known.insert(stream.number);
        if let Some(bytes) = file.unpack(&stream)? {
            content.extend(bytes);
            content.push(b'\n');
        }
    }
    let resources = inherited.resources.clone().unwrap_or_default();
    let (mut runs, broken) = {
        let mut painter = Painter::new(file, fonts);
        painter.paint(&content, &resources)?;
        (std::mem::take(&mut painter.runs), painter.broken)
    };
    if broken {
        file.damage.push(Damage::Content);
    }
    runs.extend(annotations(file, fonts, dict)?);
    let height = match inherited.media_box.as_deref() {
        Some([_, bottom, _, top]) => (top - bottom).abs(),
        _ => A4,
    };
    Ok(Page { runs, height })
}

/// What the looks of annotations paint: they lie on the page too.
fn annotations(file: &mut File<'_>, fonts: &mut Fonts, dict: &Dict) -> Result<Vec<Run>, TooCostly> {
    let list = file.get(dict, "Annots").and_then(Object::array).unwrap_or_default().to_vec();
    let mut runs = Vec::new();
    for entry in list {
        file.budget.step()?;
        let annotation = file.follow(&entry).dict();
        let looks = annotation.and_then(|annotation| file.get(annotation, "AP")).and_then(Object::dict);
        let Some(look) = looks.and_then(|looks| looks.get("N")).and_then(|look| file.numbered(look)).cloned()
        else {
            continue;
        };
        if look.stream.is_none() {
            continue;
        }
        let own = look.object.dict().and_then(|dict| file.get(dict, "Resources")).and_then(Object::dict);
        let own = own.map(|own| file.copy(own)).transpose()?;
        file.known.insert(look.number);
        if let Some(content) = file.unpack(&look)? {
            let mut painter = Painter::new(file, fonts);
            painter.paint(&content, &own.unwrap_or_default())?;
            runs.append(&mut painter.runs);
        }
    }
    Ok(runs)
}
