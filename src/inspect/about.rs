//! What a document says of itself: titles, dates, standards, bookmarks, attachments (layer `inspect`).

use std::collections::{BTreeMap, BTreeSet};

use crate::base::hash::hexadecimal;
use crate::inspect::budget::TooCostly;
use crate::inspect::file::{Damage, File};
use crate::inspect::object::{Dict, Numbered, Object};
use crate::inspect::strings::text_string;

/// What a document says of itself.
#[derive(Debug, Default)]
pub(crate) struct About {
    /// The information dictionary, by key.
    pub info: BTreeMap<String, String>,
    /// The XMP packet.
    pub xmp: String,
    /// The document's language.
    pub language: Option<String>,
    /// The two halves of its id, in hexadecimal.
    pub id: Vec<String>,
}

impl About {
    /// The text of an element of the XMP packet, without its own elements.
    pub(crate) fn xmp_value(&self, element: &str) -> Option<String> {
        let start = self.xmp.find(&format!("<{element}>"))? + element.len() + 2;
        let rest = self.xmp.get(start..)?;
        let inner = rest.get(..rest.find(&format!("</{element}>"))?)?;
        Some(without_tags(inner).trim().to_owned())
    }

    /// The standards that the document claims to conform to, such as `PDF/A-2a`.
    pub(crate) fn standards(&self) -> Vec<String> {
        let mut claimed = Vec::new();
        if let Some(part) = self.xmp_value("pdfaid:part") {
            let level = self.xmp_value("pdfaid:conformance").unwrap_or_default();
            claimed.push(format!("PDF/A-{part}{}", level.to_lowercase()));
        }
        claimed.extend(self.xmp_value("pdfuaid:part").map(|part| format!("PDF/UA-{part}")));
        claimed
    }
}

/// A bookmark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bookmark {
    /// How deep it stands, from 0.
    pub depth: usize,
    /// Its title.
    pub title: String,
    /// Whether it leads somewhere.
    pub leads: bool,
}

/// A file within the file.
#[derive(Debug, Clone)]
pub(crate) struct Attachment {
    /// Its name.
    pub name: String,
    /// Other names of it: of old readers.
    pub others: Vec<String>,
    /// What it is said to be.
    pub description: Option<String>,
    /// What it is to the document (`AFRelationship`).
    pub relationship: Option<String>,
    /// Whether the document names it as one of its own (`AF` of the catalog).
    pub associated: bool,
    /// Its bytes, where they could be unpacked.
    pub bytes: Option<Vec<u8>>,
}

/// Text without elements, its entities read.
fn without_tags(xml: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for character in xml.chars() {
        match character {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                text.push(' ');
            }
            _ if !inside => text.push(character),
            _ => {}
        }
    }
    unescape(&text)
}

/// Reads the entities of XML.
pub(crate) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(rest.get(..at).unwrap_or_default());
        rest = rest.get(at..).unwrap_or_default();
        let end = rest.char_indices().take(12).find(|(_, character)| *character == ';').map(|(end, _)| end);
        let entity = end.and_then(|end| rest.get(1..end));
        let character = entity.and_then(|entity| match entity {
            "lt" => Some('<'),
            "gt" => Some('>'),
            "amp" => Some('&'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => {
                let digits = entity.strip_prefix('#')?;
                let code = match digits.strip_prefix(['x', 'X']) {
                    Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
                    None => digits.parse(),
                };
                char::from_u32(code.ok()?)
            }
        });
        match (character, end) {
            (Some(character), Some(end)) => {
                out.push(character);
                rest = rest.get(end + 1..).unwrap_or_default();
            }
            _ => {
                out.push('&');
                rest = rest.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

/// Reads what the document says of itself.
pub(super) fn read(file: &mut File<'_>) -> Result<About, TooCostly> {
    let mut about = About::default();
    let info = file.get(&file.trailer, "Info").and_then(Object::dict).cloned().unwrap_or_default();
    for (key, value) in &info.0 {
        if let Some(bytes) = file.follow(value).bytes() {
            about.info.insert(String::from_utf8_lossy(key).into_owned(), text_string(bytes));
        }
    }
    about.language = file.get(file.catalog(), "Lang").and_then(Object::bytes).map(text_string);
    let id = file.get(&file.trailer, "ID").and_then(Object::array).unwrap_or_default();
    about.id = id.iter().filter_map(Object::bytes).map(hexadecimal).collect();
    let packet = file.catalog().get("Metadata").and_then(|packet| file.numbered(packet)).cloned();
    if let Some(packet) = packet
        && let Some(bytes) = file.unpack(&packet)?
    {
        about.xmp = String::from_utf8_lossy(&bytes).into_owned();
    }
    Ok(about)
}

/// Reads the bookmarks.
pub(super) fn bookmarks(file: &mut File<'_>) -> Result<Vec<Bookmark>, TooCostly> {
    let mut list = Vec::new();
    let mut seen = BTreeSet::new();
    let mut circle = false;
    let first = |dict: &Dict| dict.get("First").cloned();
    let root = file.get(file.catalog(), "Outlines").and_then(Object::dict).and_then(first);
    let mut waiting: Vec<(Object, usize)> = root.into_iter().map(|first| (first, 0)).collect();
    while let Some((item, depth)) = waiting.pop() {
        file.budget.step()?;
        let Some(numbered) = file.numbered(&item) else { continue };
        let Some(dict) = numbered.object.dict() else { continue };
        if !seen.insert(numbered.number) {
            circle = true;
            continue;
        }
        let title = file.get(dict, "Title").and_then(Object::bytes).map(text_string).unwrap_or_default();
        let leads = file.get(dict, "Dest").is_some() || file.get(dict, "A").is_some();
        list.push(Bookmark { depth, title, leads });
        // Its own come first.
        waiting.extend(dict.get("Next").cloned().map(|next| (next, depth)));
        waiting.extend(first(dict).map(|child| (child, depth + 1)));
    }
    if circle {
        file.damage.push(Damage::Bookmarks);
    }
    Ok(list)
}

/// Reads the files within the file.
pub(super) fn attachments(file: &mut File<'_>) -> Result<Vec<Attachment>, TooCostly> {
    let is_file = |numbered: &&Numbered| {
        let dict = numbered.object.dict();
        dict.is_some_and(|dict| dict.get("EF").is_some() || dict.is("Type", "Filespec"))
    };
    let specs: Vec<Numbered> = file.objects.values().filter(is_file).cloned().collect();
    let own = file.get(file.catalog(), "AF").and_then(Object::array).unwrap_or_default();
    let own: BTreeSet<u32> = own.iter().filter_map(|one| file.numbered(one)).map(|one| one.number).collect();
    let mut list = Vec::new();
    let mut seen = BTreeSet::new();
    for spec in specs {
        let Some(dict) = spec.object.dict() else { continue };
        let text = |key: &str| file.get(dict, key).and_then(Object::bytes).map(text_string);
        // The second is the one that readers show (ISO 32000-1, 7.11.3).
        let (old, name, description) = (text("F"), text("UF"), text("Desc"));
        let others = old.iter().filter(|old| name.as_ref() != Some(old)).cloned().collect();
        let relationship = file
            .get(dict, "AFRelationship")
            .and_then(Object::name)
            .map(|name| String::from_utf8_lossy(name).into_owned());
        let embedded = file.get(dict, "EF").and_then(Object::dict);
        let stream = embedded.and_then(|embedded| embedded.get("F").or(embedded.get("UF")));
        let stream = stream.and_then(|stream| file.numbered(stream)).cloned();
        let bytes = match stream {
            Some(stream) if seen.insert(stream.number) => file.unpack(&stream)?,
            _ => None,
        };
        let associated = own.contains(&spec.number);
        let name = name.or(old).unwrap_or_default();
        list.push(Attachment { name, others, description, relationship, associated, bytes });
    }
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_read() {
        assert_eq!(unescape("a &lt;b&gt; &amp; &#x110;&#273; &no; &"), "a <b> & Đđ &no; &");
    }

    #[test]
    fn standards_are_read() {
        let xmp = "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>";
        let about = About { xmp: xmp.to_owned(), ..About::default() };
        assert_eq!(about.standards(), ["PDF/A-2a", "PDF/UA-1"]);
        assert!(About::default().standards().is_empty());
    }
}
