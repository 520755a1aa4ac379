//! Finds the objects of a file by looking at all its bytes (layer `inspect`).
//!
//! The table of places that a PDF ends with is only compared, never followed: what no table names, or a later version
//! has replaced, can still be read by whoever gets the file, so it is looked at too.

use crate::inspect::budget::{Budget, TooCostly};
use crate::inspect::object::{Dict, Numbered, Object, StreamBytes};
use crate::inspect::syntax::{Fault, Lexer, is_space};
use std::collections::{BTreeMap, BTreeSet};

/// Why a file can't be read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// It is no PDF.
    NotPdf,
    /// Its end, with the place of the catalog, is missing.
    NoTrailer,
    /// It wants a password, or is made unreadable in another way.
    Encrypted,
    /// It has no pages that can be found.
    NoPages,
    /// Reading it would take more time or memory than any document of ours.
    TooCostly,
}

impl From<TooCostly> for Unreadable {
    fn from(_: TooCostly) -> Self {
        Self::TooCostly
    }
}

/// What is wrong with the file as a file; the rest of it can be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Damage {
    /// Bytes at this place are no object.
    Object(usize),
    /// The stream of this object can't be unpacked.
    Stream(u32),
    /// The table of places is missing, or an object doesn't stand where it says.
    Table,
    /// There is more than one version of the file in it, or bytes follow its end.
    Versions,
    /// The tree of pages leads in a circle, or nowhere.
    Pages,
    /// The instructions of a page can't be followed.
    Content,
    /// The bookmarks lead in a circle.
    Bookmarks,
    /// The tags lead in a circle.
    Tags,
}

/// A file's objects.
pub(super) struct File<'a> {
    /// Its bytes.
    pub bytes: &'a [u8],
    /// What is left to spend.
    pub budget: Budget,
    /// The objects, those of later versions in the place of earlier ones.
    pub objects: BTreeMap<u32, Numbered>,
    /// Objects that later ones have replaced.
    pub replaced: Vec<Numbered>,
    /// The trailer.
    pub trailer: Dict,
    /// What is wrong with it.
    pub damage: Vec<Damage>,
    /// Streams whose kind is known: pages, forms, fonts and their tables.
    pub known: BTreeSet<u32>,
    /// Where each object stands.
    pub places: BTreeMap<u32, usize>,
}

impl<'a> File<'a> {
    /// Finds the objects.
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        if find(bytes.get(..1024.min(bytes.len())).unwrap_or_default(), b"%PDF-", 0).is_none() {
            return Err(Unreadable::NotPdf);
        }
        let mut file = Self {
            bytes,
            budget: Budget::new(bytes.len()),
            objects: BTreeMap::new(),
            replaced: Vec::new(),
            trailer: Dict::default(),
            damage: Vec::new(),
            known: BTreeSet::new(),
            places: BTreeMap::new(),
        };
        file.scan()?;
        if file.trailer.get("Encrypt").is_some() {
            return Err(Unreadable::Encrypted);
        }
        if file.trailer.get("Root").is_none() {
            return Err(Unreadable::NoTrailer);
        }
        file.unfold()?;
        file.compare_table()?;
        Ok(file)
    }

    /// Finds `12 0 obj` and `trailer` from the first byte to the last; what stands inside streams is passed over.
    fn scan(&mut self) -> Result<(), TooCostly> {
        let bytes = self.bytes;
        let mut at = 0;
        let mut line_start = true;
        while let Some(byte) = bytes.get(at) {
            if byte.is_ascii_digit() && line_start {
                if let Some((number, body)) = heading(bytes, at) {
                    at = self.object_at(number, at, body)?;
                    line_start = true;
                    continue;
                }
            } else if line_start && bytes.get(at..).is_some_and(|rest| rest.starts_with(b"trailer")) {
                let budget = &self.budget;
                let mut lexer = Lexer::of_file(bytes, at + b"trailer".len(), budget);
                match lexer.read() {
                    Ok(Object::Dict(dict)) => {
                        at = lexer.at;
                        self.adopt(dict);
                        continue;
                    }
                    Err(Fault::Costly) => return Err(TooCostly),
                    _ => self.damage.push(Damage::Object(at)),
                }
            }
            // Objects begin after a space or a delimiter.
            line_start = is_space(*byte) || matches!(byte, b'>' | b']' | b')');
            at += 1;
        }
        Ok(())
    }

    /// Reads the object that begins here, and returns where the next may begin.
    fn object_at(&mut self, number: u32, start: usize, body: usize) -> Result<usize, TooCostly> {
        let bytes = self.bytes;
        let mut lexer = Lexer::of_file(bytes, body, &self.budget);
        let object = match lexer.read() {
            Ok(object) => object,
            Err(Fault::Costly) => return Err(TooCostly),
            Err(Fault::Broken) => {
                self.damage.push(Damage::Object(start));
                return Ok(body);
            }
        };
        let mut end = lexer.at;
        let mut stream = None;
        if object.dict().is_some() && lexer.skip_word(b"stream") {
            let eol = match bytes.get(lexer.at..) {
                Some([b'\r', b'\n', ..]) => 2,
                Some([b'\n' | b'\r', ..]) => 1,
                _ => 0,
            };
            let from = lexer.at + eol;
            let length = object.dict().and_then(|dict| dict.get("Length")).and_then(Object::integer);
            let stated = length.and_then(|length| from.checked_add(usize::try_from(length).ok()?));
            let stated = stated.filter(|end| ends_stream(bytes, *end));
            let to = match stated {
                Some(to) => Some(to),
                None => {
                    let found = find(bytes, b"endstream", from);
                    self.budget.scanned(found.unwrap_or(bytes.len()) - from)?;
                    found.map(|end| before_line_end(bytes, from, end))
                }
            };
            let to = to.unwrap_or_else(|| {
                self.damage.push(Damage::Object(start));
                bytes.len()
            });
            stream = Some(StreamBytes(from..to));
            end = to;
        }
        if stream.is_some() && object.dict().is_some_and(|dict| dict.is("Type", "XRef")) {
            self.adopt(object.dict().cloned().unwrap_or_default());
        }
        self.places.insert(number, start);
        if let Some(old) = self.objects.insert(number, Numbered { number, object, stream }) {
            self.replaced.push(old);
        }
        Ok(end)
    }

    /// Takes a trailer in: the last one that names a catalog counts, and none takes a password away.
    fn adopt(&mut self, dict: Dict) {
        if let Some(encrypt) = dict.get("Encrypt").or(self.trailer.get("Encrypt")).cloned() {
            self.trailer.0.insert(b"Encrypt".to_vec(), encrypt);
        }
        if dict.get("Root").is_some() {
            let encrypt = self.trailer.get("Encrypt").cloned();
            self.trailer = dict;
            self.trailer.0.extend(encrypt.map(|encrypt| (b"Encrypt".to_vec(), encrypt)));
        }
    }

    /// Reads the objects that are packed together in streams.
    fn unfold(&mut self) -> Result<(), TooCostly> {
        let packed = |numbered: &&Numbered| {
            numbered.stream.is_some() && numbered.object.dict().is_some_and(|dict| dict.is("Type", "ObjStm"))
        };
        let old: Vec<Numbered> = self.replaced.iter().filter(packed).cloned().collect();
        let current: Vec<Numbered> = self.objects.values().filter(packed).cloned().collect();
        for (container, is_old) in
            old.iter().map(|one| (one, true)).chain(current.iter().map(|one| (one, false)))
        {
            let Some(dict) = container.object.dict() else { continue };
            let (count, first) = (dict.get("N"), dict.get("First"));
            let number = |object: Option<&Object>| {
                object.and_then(Object::integer).and_then(|number| usize::try_from(number).ok())
            };
            let (Some(count), Some(first)) = (number(count), number(first)) else {
                self.damage.push(Damage::Stream(container.number));
                continue;
            };
            let Some(content) = self.unpack(container)? else { continue };
            let mut found = Vec::new();
            let mut index = Lexer::of_file(&content, 0, &self.budget);
            for _ in 0..count.min(content.len()) {
                let pair = (index.read(), index.read());
                let (Ok(Object::Number(number)), Ok(Object::Number(offset))) = pair else {
                    self.damage.push(Damage::Stream(container.number));
                    break;
                };
                let mut lexer = Lexer::of_file(&content, first.saturating_add(offset as usize), &self.budget);
                match lexer.read() {
                    Ok(object) => found.push(Numbered { number: number as u32, object, stream: None }),
                    Err(Fault::Costly) => return Err(TooCostly),
                    Err(Fault::Broken) => self.damage.push(Damage::Stream(container.number)),
                }
            }
            for one in found {
                if is_old || self.objects.contains_key(&one.number) {
                    self.replaced.push(one);
                } else {
                    self.objects.insert(one.number, one);
                }
            }
        }
        Ok(())
    }

    /// Follows a reference.
    pub(super) fn follow<'b>(&'b self, object: &'b Object) -> &'b Object {
        let mut object = object;
        for _ in 0..16 {
            let Object::Reference(number) = object else { return object };
            object = self.objects.get(number).map_or(&Object::Null, |numbered| &numbered.object);
        }
        &Object::Null
    }

    /// The value of a key, followed.
    pub(super) fn get<'b>(&'b self, dict: &'b Dict, key: &str) -> Option<&'b Object> {
        dict.get(key).map(|object| self.follow(object)).filter(|object| **object != Object::Null)
    }

    /// The numbered object that a value leads to.
    pub(super) fn numbered(&self, object: &Object) -> Option<&Numbered> {
        match object {
            Object::Reference(number) => self.objects.get(number),
            _ => None,
        }
    }

    /// A copy of a dictionary, paid for by its size: what pages and forms share may be large.
    pub(super) fn copy(&self, dict: &Dict) -> Result<Dict, TooCostly> {
        let mut waiting: Vec<&Object> = dict.0.values().collect();
        while let Some(object) = waiting.pop() {
            self.budget.step()?;
            match object {
                Object::Array(items) => waiting.extend(items),
                Object::Dict(dict) => waiting.extend(dict.0.values()),
                _ => {}
            }
        }
        Ok(dict.clone())
    }

    /// The document's catalog.
    pub(super) fn catalog(&self) -> &Dict {
        const NONE: &Dict = &Dict(BTreeMap::new());
        self.get(&self.trailer, "Root").and_then(Object::dict).unwrap_or(NONE)
    }
}

/// The number of the object whose heading, `12 0 obj`, stands here, and where its body begins.
pub(super) fn heading(bytes: &[u8], at: usize) -> Option<(u32, usize)> {
    let rest = bytes.get(at..bytes.len().min(at.checked_add(64)?))?;
    let digits = |rest: &[u8]| rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let spaces = |rest: &[u8]| rest.iter().take_while(|byte| is_space(**byte)).count();
    let first = digits(rest);
    let mut end = first + spaces(rest.get(first..)?);
    let second = digits(rest.get(end..)?);
    if first == 0 || first > 10 || second == 0 || second > 5 || end == first {
        return None;
    }
    end += second;
    let gap = spaces(rest.get(end..)?);
    let body = rest.get(end + gap..)?.strip_prefix(b"obj")?;
    if gap == 0 || body.first().is_some_and(u8::is_ascii_alphanumeric) {
        return None;
    }
    let number = std::str::from_utf8(rest.get(..first)?).ok()?.parse().ok()?;
    Some((number, at + end + gap + 3))
}

/// Whether a stream may end here: `endstream` follows.
fn ends_stream(bytes: &[u8], at: usize) -> bool {
    let rest = bytes.get(at..bytes.len().min(at.saturating_add(16))).unwrap_or_default();
    let spaces = rest.iter().take_while(|byte| is_space(**byte)).count();
    rest.get(spaces..).is_some_and(|rest| rest.starts_with(b"endstream"))
}

/// The end of a stream whose length isn't known: the line end before `endstream` is not its own.
fn before_line_end(bytes: &[u8], from: usize, end: usize) -> usize {
    let body = bytes.get(from..end).unwrap_or_default();
    let cut = if body.ends_with(b"\r\n") { 2 } else { usize::from(body.ends_with(b"\n")) };
    end - cut
}

/// Finds bytes within bytes.
fn find(bytes: &[u8], needle: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let first = needle.first()?;
    let mut at = 0;
    while let Some(step) = rest.get(at..)?.iter().position(|byte| byte == first) {
        at += step;
        if rest.get(at..)?.starts_with(needle) {
            return Some(from + at);
        }
        at += 1;
    }
    None
}
