//! Fonts: what their codes say, how wide they are, whether they are embedded (layer `inspect`).

use std::collections::{BTreeMap, BTreeSet};

use crate::inspect::budget::TooCostly;
use crate::inspect::cmap::{self, CharacterMap};
use crate::inspect::file::File;
use crate::inspect::object::{Dict, Object};

/// A font as a page uses it.
#[derive(Debug, Default)]
pub(super) struct Font {
    /// What its codes say.
    map: Option<CharacterMap>,
    /// How many bytes a code has.
    code_width: usize,
    /// Widths by code, in thousandths of the size.
    widths: BTreeMap<u32, f64>,
    default_width: f64,
}

/// What can be said of a font.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FontFacts {
    /// Its name.
    pub name: String,
    /// Whether it is in the file.
    pub embedded: bool,
    /// Whether a table says what its codes mean, in the form that readers rely on.
    pub table: bool,
    /// Characters of the table that say nothing: U+FFFD, U+0000 or private ones.
    pub meaningless: BTreeSet<char>,
}

/// Whether a character says nothing to a reader.
pub(crate) fn is_meaningless(character: char) -> bool {
    matches!(character,
        '\0' | '\u{fffd}' | '\u{fffe}' | '\u{ffff}'
        | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}

impl Font {
    /// Reads a font.
    pub(super) fn read(file: &mut File<'_>, dict: &Dict) -> Result<(Self, FontFacts), TooCostly> {
        let inner = file.get(dict, "DescendantFonts").and_then(Object::array).and_then(<[Object]>::first);
        let inner = inner.and_then(|inner| file.follow(inner).dict()).cloned();
        let composite = dict.is("Subtype", "Type0");
        let table = dict.get("ToUnicode").and_then(|table| file.numbered(table)).cloned();
        let map = match table {
            Some(table) => {
                file.known.insert(table.number);
                let bytes = file.unpack(&table)?;
                bytes.map(|bytes| cmap::read(&bytes, &file.budget)).transpose()?
            }
            None => None,
        };
        let described = inner.as_ref().unwrap_or(dict);
        let descriptor = file.get(described, "FontDescriptor").and_then(Object::dict);
        let stream = |key: &str| {
            let stream = descriptor.and_then(|descriptor| descriptor.get(key));
            let numbered = stream.and_then(|stream| file.numbered(stream));
            numbered.filter(|numbered| numbered.stream.is_some()).map(|numbered| numbered.number)
        };
        let programs: Vec<u32> =
            ["FontFile", "FontFile2", "FontFile3"].into_iter().filter_map(stream).collect();
        let embedded = !programs.is_empty() || dict.is("Subtype", "Type3");
        let coverage = stream("CIDSet");
        file.known.extend(programs.into_iter().chain(coverage));
        let name =
            dict.name("BaseFont").map_or_else(String::new, |name| String::from_utf8_lossy(name).into());
        let characters = map.iter().flat_map(|map| map.characters.values()).flat_map(|text| text.chars());
        let facts = FontFacts {
            name,
            embedded,
            table: map.as_ref().is_some_and(|map| map.well_formed),
            meaningless: characters.filter(|character| is_meaningless(*character)).collect(),
        };
        let default = if composite { 1000.0 } else { 0.0 };
        let stated = inner.as_ref().and_then(|inner| file.get(inner, "DW")).and_then(Object::number);
        let widths = match &inner {
            Some(inner) => composite_widths(file, inner)?,
            None => simple_widths(file, dict),
        };
        let font = Self {
            code_width: if composite { 2 } else { 1 },
            map,
            widths,
            default_width: stated.unwrap_or(default),
        };
        Ok((font, facts))
    }

    /// The codes of a string, with what each says and how wide it is. A code that no table names says U+FFFD.
    pub(super) fn spell<'a>(&'a self, bytes: &'a [u8]) -> impl Iterator<Item = (u32, &'a str, f64)> {
        bytes.chunks(self.code_width.max(1)).map(|code| {
            let code = cmap::code_of(code);
            let text = self.map.as_ref().and_then(|map| map.characters.get(&code));
            let width = self.widths.get(&code).copied().unwrap_or(self.default_width);
            (code, text.map_or("\u{fffd}", String::as_str), width)
        })
    }

    /// Whether a code is a single byte's space: word spacing applies to it alone.
    pub(super) fn is_space(&self, code: u32) -> bool {
        self.code_width == 1 && code == 32
    }
}

fn simple_widths(file: &File<'_>, dict: &Dict) -> BTreeMap<u32, f64> {
    let first = file.get(dict, "FirstChar").and_then(Object::integer).unwrap_or(0);
    let widths = file.get(dict, "Widths").and_then(Object::array).unwrap_or_default();
    let codes = (u32::try_from(first).unwrap_or(0)..).take(256);
    codes.zip(widths).filter_map(|(code, width)| Some((code, file.follow(width).number()?))).collect()
}

/// `[ 3 [500 600] 10 20 700 ]`: from code 3 a list of widths, from 10 to 20 one width.
fn composite_widths(file: &File<'_>, dict: &Dict) -> Result<BTreeMap<u32, f64>, TooCostly> {
    let mut widths = BTreeMap::new();
    let mut rest = file.get(dict, "W").and_then(Object::array).unwrap_or_default().iter();
    let code = |object: &Object| object.integer().and_then(|code| u32::try_from(code).ok());
    while let (Some(first), Some(next)) = (rest.next(), rest.next()) {
        let Some(first) = code(file.follow(first)) else { break };
        match file.follow(next) {
            Object::Array(list) => {
                for (code, width) in (first..).zip(list) {
                    file.budget.step()?;
                    widths.extend(file.follow(width).number().map(|width| (code, width)));
                }
            }
            last => {
                let (Some(last), Some(width)) = (code(last), rest.next()) else { break };
                let Some(width) = file.follow(width).number() else { break };
                for code in first..=last.min(first.saturating_add(65_535)) {
                    file.budget.step()?;
                    widths.insert(code, width);
                }
            }
        }
    }
    Ok(widths)
}
