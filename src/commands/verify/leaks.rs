//! Looks for what an edition withholds, wherever a text can stand in a PDF.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::NaiveDate;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Phrase, phrase};
use crate::commands::ending::Stop;
use crate::commands::verify::{Doubt, shorten};
use crate::compose::briefing::Origin;
use crate::compose::shown::Shown;
use crate::inspect::{Finder, Reading, Squeezed};
use crate::load::Spans;
use crate::model::{Edition, Id};
use crate::typeset::Places;

/// The fewest letters that make a text worth looking for.
const LETTERS: usize = 6;
/// The fewest letters of a part of a sentence.
const PART: usize = 16;
/// The most places that are listed of one withheld text.
const MOST: usize = 8;

/// A text that must not be found.
#[derive(Debug)]
pub(super) struct Secret {
    text: String,
    language: String,
    origin: Option<Origin>,
}

/// All that must not be found.
pub(super) struct Secrets {
    list: Vec<Secret>,
    finder: Finder,
}

impl Secrets {
    /// How many they are.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }
}

/// What is in one list of texts and not in the other. A text counts when it has six letters or more, or is a quantity
/// with its unit; so does each sentence, and each longer part of one.
pub(super) fn secrets(own: &[Shown], allowed: &BTreeSet<String>) -> Result<Secrets, Stop> {
    let mut needles: BTreeMap<String, Secret> = BTreeMap::new();
    let mut known = BTreeSet::new();
    for shown in own {
        // Most documents print much the same texts.
        if !known.insert(&shown.value) {
            continue;
        }
        for part in parts(&shown.value) {
            let squeezed = Squeezed::new(part);
            if squeezed.letters() >= LETTERS || squeezed.is_quantity() {
                needles.entry(squeezed.text).or_insert_with(|| Secret {
                    text: part.to_owned(),
                    language: shown.language.clone(),
                    origin: shown.origin.clone(),
                });
            }
        }
    }
    let all = finder(needles.keys().cloned().collect())?;
    let mut open = BTreeSet::new();
    for text in allowed {
        for squeezed in squeezed(text) {
            open.extend(all.contained(&squeezed));
        }
    }
    let kept = needles.into_iter().enumerate().filter(|(number, _)| !open.contains(number));
    let (texts, list): (Vec<String>, Vec<Secret>) = kept.map(|(_, one)| one).unzip();
    Ok(Secrets { list, finder: finder(texts)? })
}

fn finder(needles: Vec<String>) -> Result<Finder, Stop> {
    Finder::new(needles).map_err(|error| Stop::environment("pdf-too-costly", Phrase::verbatim(error)))
}

/// A text as it stands, and, where it has such, with spaces between digits taken for grouping.
fn squeezed(text: &str) -> Vec<Squeezed> {
    let characters = || text.chars().enumerate().map(|(at, character)| (character, at));
    let digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let bytes = text.as_bytes();
    let grouped = bytes.windows(3).any(|window| {
        digit(window.first()) && window.get(1).is_some_and(u8::is_ascii_whitespace) && digit(window.get(2))
    });
    let mut list = vec![Squeezed::of(characters(), false)];
    if grouped {
        list.push(Squeezed::of(characters(), true));
    }
    list
}

/// The strings of a JSON value, its keys among them.
fn strings(value: &serde_json::Value) -> Vec<String> {
    let (mut list, mut waiting) = (Vec::new(), vec![value]);
    while let Some(value) = waiting.pop() {
        match value {
            serde_json::Value::String(text) => list.push(text.clone()),
            serde_json::Value::Array(items) => waiting.extend(items),
            serde_json::Value::Object(entries) => {
                list.extend(entries.keys().cloned());
                waiting.extend(entries.values());
            }
            _ => {}
        }
    }
    list
}

/// What stands between the parts of a heading that is put together: each of them may stand elsewhere.
const BETWEEN: &str = " · ";

/// A text, its sentences, and their longer parts.
fn parts(text: &str) -> Vec<&str> {
    text.split(BETWEEN).flat_map(parts_of).collect()
}

fn parts_of(text: &str) -> Vec<&str> {
    let mut list = vec![text];
    let letters = |text: &str| text.chars().filter(|character| character.is_alphabetic()).count();
    let ends = [". ", "! ", "? ", "。", "\n"];
    let mut sentences = vec![text];
    for end in ends {
        sentences = sentences.into_iter().flat_map(|part| part.split(end)).collect();
    }
    list.extend(sentences.iter().copied().filter(|part| *part != text && letters(part) >= LETTERS));
    let pieces = sentences.into_iter().flat_map(|part| part.split(['(', ')', ';', ':', '–', '—']));
    let pieces = pieces.flat_map(|part| part.split(", ")).map(str::trim);
    list.extend(pieces.filter(|part| *part != text && letters(part) >= PART));
    list
}

/// Looks for what an edition withholds.
pub(super) fn check(
    reading: &Reading,
    path: &Path,
    secrets: &Secrets,
    (edition, as_of): (&Edition, Option<NaiveDate>),
    spans: Option<&Spans>,
) -> Vec<Doubt> {
    let mut search =
        Search { reading, secrets, edition, spans, as_of, doubts: Vec::new(), told: BTreeMap::new() };
    if secrets.list.is_empty() {
        return search.doubts;
    }
    search.pages();
    search.places(path);
    search.strays();
    search.doubts
}

struct Search<'a> {
    reading: &'a Reading,
    secrets: &'a Secrets,
    edition: &'a Edition,
    /// The day that the document is as of, if it isn't today's.
    as_of: Option<NaiveDate>,
    spans: Option<&'a Spans>,
    doubts: Vec<Doubt>,
    /// How often each text has been found.
    told: BTreeMap<usize, usize>,
}

impl Search<'_> {
    /// The pages, as they are painted and as they are read.
    fn pages(&mut self) {
        let mut found: BTreeSet<(usize, usize, i64, i64)> = BTreeSet::new();
        let mut hits = Vec::new();
        for (number, page) in self.reading.pages.iter().enumerate() {
            for spaces in [false, true] {
                for painted in [false, true] {
                    let characters = page.runs.iter().enumerate().flat_map(|(index, run)| {
                        let text = if painted { run.text.as_str() } else { run.said() };
                        let gap = index.checked_sub(1).and_then(|before| page.runs.get(before)).is_some_and(
                            |last| (last.end.1 - run.at.1).abs() > 2.0 || (run.at.0 - last.end.0).abs() > 1.0,
                        );
                        gap.then_some((' ', index))
                            .into_iter()
                            .chain(text.chars().map(move |one| (one, index)))
                    });
                    let squeezed = Squeezed::of(characters, spaces);
                    for hit in self.secrets.finder.find(&squeezed) {
                        let at = page.runs.get(hit.at).map_or((0.0, 0.0), |run| run.at);
                        hits.push((hit.needle, number, at));
                    }
                }
            }
        }
        for spaces in [false, true] {
            let pieces = &self.reading.structure.pieces;
            let characters = pieces.iter().enumerate().flat_map(|(index, piece)| {
                let gap = piece.opens.then_some((' ', index));
                gap.into_iter().chain(piece.text.chars().map(move |one| (one, index)))
            });
            for hit in self.secrets.finder.find(&Squeezed::of(characters, spaces)) {
                if let Some(piece) = pieces.get(hit.at) {
                    hits.push((hit.needle, piece.page, piece.at));
                }
            }
        }
        for (needle, page, at) in hits {
            if found.insert((needle, page, at.0 as i64, at.1 as i64)) {
                self.tell(needle, phrase!("pdf-place-page"), |reading, doubt| {
                    doubt.on(reading, page, Some(at))
                });
            }
        }
    }

    /// Everything that a reader shows beside the pages.
    fn places(&mut self, path: &Path) {
        let reading = self.reading;
        if let Some(stem) = path.file_stem() {
            self.look(&stem.to_string_lossy(), || phrase!("pdf-place-name"));
        }
        for bookmark in &reading.bookmarks {
            self.look(&bookmark.title, || phrase!("pdf-place-bookmark", title = &bookmark.title));
        }
        for (key, value) in &reading.about.info {
            self.look(value, || phrase!("pdf-place-info", key));
        }
        for tag in &reading.structure.described {
            let texts = tag.alternative.iter().chain(&tag.actual).chain(&tag.others);
            for text in texts {
                let kind = &tag.kind;
                self.look(text, || phrase!("pdf-place-tag", kind));
            }
        }
        for attachment in &reading.attachments {
            let name = &attachment.name;
            for text in attachment.others.iter().chain(&attachment.description).chain([name]) {
                self.look(text, || phrase!("pdf-place-attachment", name));
            }
            if let Some(bytes) = &attachment.bytes {
                // What is escaped in JSON is read as it is meant too.
                let escaped = bytes.contains(&b'\\').then(|| serde_json::from_slice(bytes).ok()).flatten();
                let meant = escaped.map(|value| strings(&value)).unwrap_or_default();
                for text in crate::inspect::readings(bytes).into_iter().chain(meant) {
                    self.look(&text, || phrase!("pdf-place-attachment", name));
                }
            }
        }
        let xmp = crate::inspect::unescape(&reading.about.xmp);
        self.look(&xmp, || phrase!("pdf-place-xmp"));
    }

    /// Every other string of the file: what nothing leads to can still be read.
    fn strays(&mut self) {
        let told: BTreeSet<usize> = self.told.keys().copied().collect();
        for stray in &self.reading.strays {
            let found: BTreeSet<usize> = squeezed(&stray.text)
                .iter()
                .flat_map(|squeezed| self.secrets.finder.find(squeezed))
                .map(|hit| hit.needle)
                .filter(|needle| !told.contains(needle))
                .collect();
            for needle in found {
                let number = stray.object;
                let place = if stray.replaced {
                    phrase!("pdf-place-replaced", number)
                } else {
                    phrase!("pdf-place-object", number)
                };
                self.tell(needle, place, |_, doubt| doubt);
            }
        }
    }

    fn look(&mut self, text: &str, place: impl Fn() -> Phrase) {
        let found: BTreeSet<usize> = squeezed(text)
            .iter()
            .flat_map(|squeezed| self.secrets.finder.find(squeezed))
            .map(|hit| hit.needle)
            .collect();
        for needle in found {
            self.tell(needle, place(), |_, doubt| doubt);
        }
    }

    fn tell(&mut self, needle: usize, place: Phrase, at: impl Fn(&Reading, Doubt) -> Doubt) {
        let told = self.told.entry(needle).or_default();
        *told += 1;
        if *told > MOST {
            return;
        }
        let Some(secret) = self.secrets.list.get(needle) else { return };
        let (text, language) = (shorten(&secret.text), &secret.language);
        // Where the edition shows all, a text can only be too late.
        let finding = match self.as_of.filter(|_| self.edition.shows_all()) {
            Some(day) => Diagnostic::error("pdf-later", phrase!("pdf-later", day, place, text, language)),
            None => {
                let edition = self.edition.id.as_str();
                Diagnostic::error("pdf-leak", phrase!("pdf-leak", edition, place, text, language))
            }
        };
        let span = secret.origin.as_ref().and_then(|origin| self.spans.and_then(|spans| spans.place(origin)));
        let finding = finding.label(span, phrase!("pdf-leak.label")).hint(phrase!("pdf-leak.hint"));
        self.doubts.push(at(self.reading, Doubt::new(finding).about(&secret.text)));
    }
}
