//! Adding what a locale file lacks, in the order of the source file (layer `edit`).

use std::collections::{BTreeMap, BTreeSet};

use crate::base::source::Sources;
use crate::edit::outline::{Block, outline};
use crate::edit::splice::{FileChange, Splice, apply, line_ending};
use crate::edit::state::{self, Mark, Record, part_name, state_file};
use crate::edit::survey::{Part, State, Survey, locale_files};
use crate::edit::written::{PLACEHOLDER, written};
use crate::localize::Locales;
use crate::localize::ast::Entry;
use crate::localize::catalog::Catalog;
use crate::localize::contract::Specs;
use crate::model::{Id, Language, Meeting, MeetingId, Workspace};

/// How wide a line of a comment may be.
const WIDTH: usize = 110;

/// What was added to a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Added {
    /// Messages and attributes added to locale files, in their order.
    pub parts: BTreeMap<String, Vec<String>>,
    /// How many source texts were noted for the first time, and how many notes of what is gone were dropped.
    pub noted: usize,
    /// See `noted`.
    pub dropped: usize,
}

/// Adds every missing message to the files of some languages, and notes the source text of each translation that
/// has no note yet. Gives the changes, unwritten.
pub(crate) fn sync(
    workspace: &Workspace,
    locales: &Locales,
    survey: &Survey,
    sources: &Sources,
    languages: &[Language],
) -> (Vec<FileChange>, Added) {
    let mut changes = Vec::new();
    let mut added = Added::default();
    let source_locale = workspace.config.source_locale;
    let Some(source) = locales.catalogs.get(&source_locale) else { return (changes, added) };
    for catalog in locales.catalogs.values().filter(|catalog| languages.contains(&catalog.language)) {
        let sites = crate::localize::catalog::SHARED
            .iter()
            .map(|name| (None, format!("{name}.ftl")))
            .chain(catalog.meetings.keys().map(|id| (Some(id), format!("meetings/{id}.ftl"))));
        for (meeting, name) in sites {
            let site = Site { workspace, locales, source, catalog, meeting, name, sources };
            let (change, parts) = site.add();
            if let Some(change) = change {
                added.parts.insert(change.file.clone(), parts);
                changes.push(change);
            }
        }
        changes.extend(note(source, catalog, survey, &mut added));
    }
    (changes, added)
}

/// Notes the source text of every part that has no note, and drops the notes of what is gone.
fn note(source: &Catalog, catalog: &Catalog, survey: &Survey, added: &mut Added) -> Vec<FileChange> {
    let broken = |catalog: &Catalog, meeting: Option<&MeetingId>, file: &str| {
        catalog.unreadable.contains(file) || catalog.scope(meeting).is_none_or(|scope| !scope.lost.is_empty())
    };
    let mut changes = Vec::new();
    let mut by_file: BTreeMap<&str, Vec<&Part>> = BTreeMap::new();
    for part in survey.all().filter(|part| part.language == catalog.language) {
        by_file.entry(&part.file).or_default().push(part);
    }
    for file in locale_files(catalog) {
        let Some(known) = survey.states.get(&file).filter(|known| !known.broken) else { continue };
        let meeting = catalog.meetings.keys().find(|id| catalog.expected_file(Some(id), "title") == file);
        let own = file.replacen(&catalog.folder, &source.folder, 1);
        let mut records = known.records.clone();
        let mut seen = BTreeSet::new();
        for part in by_file.get(file.as_str()).into_iter().flatten() {
            let Some(text) = &part.source else { continue };
            let name = part.name();
            match &part.record {
                // What was noted of another name stands as long as it says that the text has changed.
                Some(noted) if *noted == name || part.state == State::Stale => {
                    seen.insert(noted.clone());
                }
                noted => {
                    let before = noted.as_ref().and_then(|name| known.records.get(name));
                    added.noted += usize::from(before.is_none());
                    let mark = before.and_then(|record| record.mark).filter(|mark| *mark == Mark::Draft);
                    records.insert(name.clone(), Record { source: text.clone(), mark, translation: None });
                    seen.insert(name);
                }
            }
        }
        // What can't be read may come back.
        if !broken(catalog, meeting, &file) && !broken(source, meeting, &own) {
            let before = records.len();
            records.retain(|name, _| seen.contains(name));
            added.dropped += before - records.len();
        }
        if records != known.records {
            let after = state::write(&records);
            changes.push(FileChange { file: state_file(&file), before: known.text.clone(), after });
        }
    }
    changes
}

/// Adds one message with the text that a person has written for it, where the source file has it. `text` is the file
/// as it stands. None where it isn't known what the file is to hold.
pub(crate) fn insert(
    (workspace, locales, sources): (&Workspace, &Locales, &Sources),
    (language, meeting, id): (Language, Option<&MeetingId>, &str),
    text: &str,
    entry: &str,
) -> Option<String> {
    let source = locales.catalogs.get(&workspace.config.source_locale)?;
    let catalog = locales.catalogs.get(&language)?;
    let file = catalog.expected_file(meeting, id);
    let name = file.strip_prefix(&catalog.folder)?.strip_prefix('/')?.to_owned();
    let site = Site { workspace, locales, source, catalog, meeting, name, sources };
    let mut order = site.order(site.specs()?, &file);
    let at = order.iter().position(|one| one == id).unwrap_or(order.len());
    if at == order.len() {
        order.push(id.to_owned());
    }
    let blocks = outline(text);
    let place = Place { text, blocks: &blocks, order: &order };
    let lines: Vec<String> = entry.lines().map(str::to_owned).collect();
    Some(apply(text, &[place.insertion(at, &lines, text.is_empty())]))
}

/// One file of one locale.
struct Site<'a> {
    workspace: &'a Workspace,
    locales: &'a Locales,
    source: &'a Catalog,
    catalog: &'a Catalog,
    meeting: Option<&'a MeetingId>,
    name: String,
    sources: &'a Sources,
}

impl Site<'_> {
    fn add(&self) -> (Option<FileChange>, Vec<String>) {
        let file = format!("{}/{}", self.catalog.folder, self.name);
        let Some(specs) = self.specs().filter(|_| !self.catalog.unreadable.contains(&file)) else {
            return (None, Vec::new());
        };
        let before = self.text(self.catalog);
        // What the program brings along needs no file.
        if before.is_none() && self.name == "interface.ftl" {
            return (None, Vec::new());
        }
        let text = before.clone().unwrap_or_default();
        let blocks = outline(&text);
        let order = self.order(specs, &file);
        let mut parts = Vec::new();
        let mut splices = Vec::new();
        self.add_attributes(specs, &blocks, &text, &mut splices, &mut parts);
        let place = Place { text: &text, blocks: &blocks, order: &order };
        for (at, id) in order.iter().enumerate() {
            let there = self.catalog.scope(self.meeting).is_some_and(|scope| scope.entries.contains_key(id));
            if there || self.catalog.may_have(self.meeting, id) {
                continue;
            }
            let first = parts.is_empty() && text.is_empty();
            splices.push(place.insertion(at, &self.stub(id, specs), first));
            parts.push(id.clone());
        }
        if splices.is_empty() {
            return (None, parts);
        }
        let after = apply(&text, &splices);
        (Some(FileChange { file, before, after }), parts)
    }

    fn specs(&self) -> Option<&Specs> {
        match self.meeting {
            None => Some(&self.locales.contract.shared),
            Some(meeting) => self.locales.contract.meetings.get(meeting),
        }
    }

    /// The file's text in a locale, if it is there.
    fn text(&self, catalog: &Catalog) -> Option<String> {
        let file = self.sources.find(&format!("{}/{}", catalog.folder, self.name))?;
        Some(self.sources.get(file).text().to_string())
    }

    /// The messages that the file is to hold: as in the source file, then what the workspace names besides.
    fn order(&self, specs: &Specs, file: &str) -> Vec<String> {
        let own = self.text(self.source).unwrap_or_default();
        let mut order: Vec<String> =
            outline(&own).into_iter().map(|block| block.id).filter(|id| specs.contains_key(id)).collect();
        let scope = self.source.scope(self.meeting);
        let meeting = self.meeting.and_then(|id| self.workspace.meetings.get(id));
        for id in wanted(specs, meeting) {
            let elsewhere = scope.is_some_and(|scope| scope.entries.contains_key(id));
            if !elsewhere && !order.contains(id) && self.catalog.expected_file(self.meeting, id) == file {
                order.push(id.clone());
            }
        }
        order
    }

    /// Attributes that a message must have and has not.
    fn add_attributes(
        &self,
        specs: &Specs,
        blocks: &[Block],
        text: &str,
        splices: &mut Vec<Splice>,
        parts: &mut Vec<String>,
    ) {
        let ending = line_ending(text);
        for block in blocks {
            let entry = self.catalog.scope(self.meeting).and_then(|scope| scope.entries.get(&block.id));
            let (Some(entry), Some(spec)) = (entry, specs.get(&block.id)) else { continue };
            for attribute in spec.attributes.iter().filter(|name| entry.pattern(Some(name)).is_none()) {
                splices.push(Splice {
                    range: block.content..block.content,
                    text: format!("{ending}    .{attribute} = {PLACEHOLDER}"),
                });
                parts.push(part_name(&block.id, Some(attribute), None));
            }
        }
    }

    /// A message to be filled in, with the source text and its variables above it.
    fn stub(&self, id: &str, specs: &Specs) -> Vec<String> {
        let spec = specs.get(id);
        let attributes = spec.map_or(&[][..], |spec| spec.attributes.as_slice());
        let mut lines = Vec::new();
        if self.source.language != self.catalog.language
            && let Some(entry) = self.source.scope(self.meeting).and_then(|scope| scope.entries.get(id))
        {
            comment(entry, self.source.language, &mut lines);
        }
        // Titles and notes get the variables of all points: more than anybody reads.
        let variables = spec.map(|spec| &spec.variables).filter(|variables| variables.len() <= 12);
        for (name, kind) in variables.into_iter().flatten() {
            lines.push(format!("# ${name}: {}", kind.phrase().english()));
        }
        lines.push(format!("{id} = {PLACEHOLDER}"));
        lines.extend(attributes.iter().map(|name| format!("    .{name} = {PLACEHOLDER}")));
        lines
    }
}

/// The messages that a scope must have, in the order in which they are printed.
fn wanted<'a>(specs: &'a Specs, meeting: Option<&Meeting>) -> Vec<&'a String> {
    let mut ids: Vec<String> = Vec::new();
    if let Some(meeting) = meeting {
        ids.extend(["title", "headline"].map(str::to_owned));
        ids.extend(meeting.points.iter().map(|point| point.id.as_str().to_owned()));
        ids.extend(meeting.items().map(|item| item.id.as_str().to_owned()));
        ids.extend(meeting.notes.iter().map(|note| note.id.reference()));
    }
    let rank = |id: &String| ids.iter().position(|other| other == id).unwrap_or(ids.len());
    let mut wanted: Vec<&String> = specs.iter().filter(|(_, spec)| spec.required).map(|(id, _)| id).collect();
    wanted.sort_by_key(|id| (rank(id), *id));
    wanted
}

/// The source text as comment lines.
fn comment(entry: &Entry, language: Language, lines: &mut Vec<String>) {
    for (attribute, pattern) in entry.patterns() {
        let dot = attribute.map_or_else(String::new, |attribute| format!(" .{attribute}"));
        let mut line = format!("# {language}{dot}:");
        for (index, paragraph) in written(pattern).split("\n\n").enumerate() {
            if index > 0 {
                lines.push(std::mem::replace(&mut line, "#    ".to_owned()));
                lines.push("#".to_owned());
            }
            for word in paragraph.split(' ') {
                if line.chars().count() + word.chars().count() >= WIDTH {
                    lines.push(std::mem::replace(&mut line, "#    ".to_owned()));
                }
                line.push(' ');
                line.push_str(word);
            }
        }
        lines.push(line);
    }
}

/// Where messages go in a file.
struct Place<'a> {
    text: &'a str,
    blocks: &'a [Block],
    order: &'a [String],
}

impl Place<'_> {
    /// Inserts the lines of the message at a place of the order.
    fn insertion(&self, at: usize, lines: &[String], first: bool) -> Splice {
        let ending = line_ending(self.text);
        let body = lines.iter().map(|line| format!("{line}{ending}")).collect::<String>();
        let spaced = self.is_spaced();
        let find = |id: &String| self.blocks.iter().find(|block| block.id == *id);
        let before = self.order.iter().take(at).rev().find_map(find);
        let after = self.order.iter().skip(at + 1).find_map(find);
        let blank = if spaced { ending } else { "" };
        if before.is_none()
            && let Some(block) = after
        {
            return Splice { range: block.range.start..block.range.start, text: format!("{body}{blank}") };
        }
        let end = before.map_or(self.text.len(), |block| block.range.end);
        let open = !self.text.is_empty() && !self.text.get(..end).is_some_and(|text| text.ends_with('\n'));
        let open = if open { ending } else { "" };
        // An empty line stands before a message, but not before the first of a file.
        let blank = if first { "" } else { blank };
        Splice { range: end..end, text: format!("{open}{blank}{body}") }
    }

    /// Whether the file sets its messages apart by empty lines.
    fn is_spaced(&self) -> bool {
        let others = self.blocks.len().saturating_sub(1);
        others == 0 || self.blocks.iter().take(others).filter(|block| block.spaced).count() * 2 >= others
    }
}
