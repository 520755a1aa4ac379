//! Layer `load`: reads the TOML files of a workspace into the model and a span table.

mod check;
mod claims;
mod commitments;
mod config;
mod copies;
mod edition;
mod knowledge;
mod meeting;
mod parts;
mod plan;
mod registries;
mod spans;
mod table;
mod trip;
mod values;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use toml::de::DeTable;

pub(crate) use self::config::Paths;
pub(crate) use self::copies::read_copies;
pub(crate) use self::spans::Spans;

use crate::base::diag::{Diagnostic, Findings};
use crate::base::fs::Root;
use crate::base::phrase::phrase;
use crate::base::source::{FileId, Sources, Span};
use crate::base::toml::toml_fault;
use crate::load::table::{Context, Located, Table};
use crate::model::{By, Id, MeetingId, Screens, SideId, TagId, Workspace};

/// What a workspace's TOML files say, and where.
#[derive(Debug)]
pub(crate) struct Loaded {
    /// The model; absent where `briefpack.toml` can't be read.
    pub workspace: Option<Workspace>,
    /// Where each field stands.
    pub spans: Spans,
    /// Where the workspace keeps its parts.
    pub paths: Paths,
    /// Files of which something could not be read; what is wrong has been reported.
    pub broken: Broken,
}

/// TOML files of which something could not be read: what misses it elsewhere is no fault of its own.
#[derive(Debug, Default)]
pub(crate) struct Broken {
    /// Files that may hold more than was found: not there, not text, a slip in the syntax.
    pub whole: BTreeSet<String>,
    /// Files with a table that was left out.
    pub part: BTreeSet<String>,
}

impl Broken {
    /// Whether anything is broken.
    fn any(&self) -> bool {
        !self.whole.is_empty() || !self.part.is_empty()
    }

    /// Whether what a file says is incomplete.
    pub(crate) fn has(&self, file: &str) -> bool {
        self.whole.contains(file) || self.part.contains(file)
    }
}

/// Faults after which a table is still read in full.
const HARMLESS: [&str; 4] = ["unknown-key", "weekday-mismatch", "id-is-not-file-name", "unknown-format"];

/// Reads every TOML file of a workspace. All faults are reported, none hides another.
pub(crate) fn load_workspace(root: &Root, sources: &mut Sources, findings: &mut Findings) -> Loaded {
    let mut loader = Loader {
        root,
        sources,
        findings,
        spans: Spans::default(),
        broken: Broken::default(),
        tags: Vec::new(),
    };
    let mut paths = Paths::default();
    let config = loader.file("briefpack.toml", "workspace", |table, spans| {
        let (config, found) = config::read_config(table, spans);
        paths = found;
        config
    });
    let seeds = paths.seeds.clone();
    let mut registry = Registries::default();
    registry.read(&mut loader, &seeds);
    let meetings = loader.meetings(&seeds);
    let trip = loader.optional(&format!("{seeds}/trip.toml"), "trip", trip::read_trip).flatten();
    let Loader { mut spans, broken, tags, .. } = loader;
    spans.settle();
    let workspace = config.flatten().map(|config| {
        let mut workspace = Workspace {
            config,
            meetings,
            people: registry.people.into_iter().map(|p| (p.id.clone(), p)).collect(),
            offices: registry.offices.into_iter().map(|o| (o.id.clone(), o)).collect(),
            organisations: registry.organisations.into_iter().map(|o| (o.id.clone(), o)).collect(),
            places: registry.places.into_iter().map(|p| (p.id.clone(), p)).collect(),
            topics: registry.topics,
            measures: registry.measures,
            commitments: registry.commitments,
            sources: registry.sources.into_iter().map(|s| (s.id.clone(), s)).collect(),
            terms: registry.terms,
            trip,
            claims: registry.claims,
            settlements: registry.settlements,
            contradictions: Vec::new(),
            screens: Screens::default(),
        };
        settle_sides(&mut workspace);
        workspace.contradictions = workspace.find_contradictions();
        check::check(&workspace, &spans, &paths, &broken, findings);
        check::tags(&workspace.config, &tags, findings);
        knowledge::check(&workspace, &spans, findings);
        workspace
    });
    Loaded { workspace, spans, paths, broken }
}

/// A point's lone `by` names a side or a person: the workspace's sides tell which.
fn settle_sides(workspace: &mut Workspace) {
    let sides = workspace.config.sides.clone();
    for point in workspace.meetings.values_mut().flat_map(|meeting| &mut meeting.points) {
        if let By::Person(person) = &point.by
            && let Some(side) = SideId::parse(person.as_str()).filter(|side| sides.contains(side))
        {
            point.by = By::Sides(vec![side]);
        }
    }
}

#[derive(Default)]
struct Registries {
    people: Vec<crate::model::Person>,
    offices: Vec<crate::model::Office>,
    organisations: Vec<crate::model::Organisation>,
    places: Vec<crate::model::Place>,
    topics: Vec<crate::model::Topic>,
    measures: Vec<crate::model::Measure>,
    commitments: Vec<crate::model::Commitment>,
    sources: Vec<crate::model::Source>,
    terms: Vec<crate::model::Term>,
    claims: Vec<crate::model::Claim>,
    settlements: Vec<crate::model::Settlement>,
}

impl Registries {
    fn read(&mut self, loader: &mut Loader<'_>, seeds: &str) {
        self.people = loader.registry(seeds, "people", "person", "person", registries::read_person);
        self.offices = loader.registry(seeds, "offices", "office", "office", registries::read_office);
        self.organisations = loader.registry(
            seeds,
            "organisations",
            "organisation",
            "organisation",
            registries::read_organisation,
        );
        self.places = loader.registry(seeds, "places", "place", "place", registries::read_place);
        self.topics = loader.registry(seeds, "topics", "topic", "topic", registries::read_topic);
        self.measures = loader.registry(seeds, "measures", "measure", "measure", registries::read_measure);
        self.commitments =
            loader.registry(seeds, "commitments", "commitment", "commitment", commitments::read_commitment);
        self.sources = loader.registry(seeds, "sources", "source", "source", registries::read_source);
        self.terms = loader.registry(seeds, "terms", "term", "term", registries::read_term);
        let name = format!("{seeds}/claims.toml");
        // Sources that agree need no such file.
        if !matches!(loader.root.read(&name), Ok(None)) {
            let read = loader.file(&name, "file", claims::read_claims).unwrap_or_default();
            (self.claims, self.settlements) = read;
        }
    }
}

struct Loader<'a> {
    root: &'a Root,
    sources: &'a mut Sources,
    findings: &'a mut Findings,
    spans: Spans,
    broken: Broken,
    /// The role tags named anywhere.
    tags: Vec<Located<TagId>>,
}

impl Loader<'_> {
    /// Reads one file with recovery and hands its root table on.
    fn file<T>(
        &mut self,
        name: &str,
        what: &'static str,
        read: impl FnOnce(&Table<'_>, &mut Spans) -> T,
    ) -> Option<T> {
        let text = match self.root.read_text(name) {
            Ok(Some(text)) => text,
            Ok(None) => {
                self.broken.whole.insert(name.to_owned());
                self.findings.push(
                    Diagnostic::error("missing-file", phrase!("missing-toml", file = name))
                        .in_file(name)
                        .hint(phrase!("missing-toml.hint")),
                );
                return None;
            }
            Err(diagnostic) => {
                self.broken.whole.insert(name.to_owned());
                self.findings.push(diagnostic);
                return None;
            }
        };
        let file = self.sources.add(name, text.as_str());
        let body = text.strip_prefix('\u{feff}');
        if body.is_some() {
            self.findings.push(
                Diagnostic::warning("byte-order-mark", phrase!("byte-order-mark"))
                    .at(Span::new(file, 0..3))
                    .hint(phrase!("byte-order-mark.hint")),
            );
        }
        if text.trim_start_matches('\u{feff}').trim().is_empty() {
            self.broken.whole.insert(name.to_owned());
            self.findings.push(
                Diagnostic::error("empty-file", phrase!("empty-toml", file = name))
                    .at(Span::new(file, 0..0))
                    .hint(phrase!("empty-toml.hint")),
            );
            return None;
        }
        // The mark is replaced by spaces, so that spans stay those of the bytes on disk.
        let text = if body.is_some() { text.replacen('\u{feff}', "   ", 1) } else { text };
        let (table, errors) = DeTable::parse_recoverable(&text);
        let before = errors.len();
        let spoilt: Vec<usize> = errors.iter().filter_map(|error| Some(error.span()?.start)).collect();
        for error in errors {
            self.findings.push(syntax_error(&error, file));
        }
        let findings = RefCell::new(Findings::new());
        let tags = RefCell::new(Vec::new());
        let context = Context { file, findings: &findings, tags: &tags };
        let span = Span::new(file, table.span());
        let root = Table::new(table.get_ref(), span, what, context);
        check_format(&root, file);
        let value = read(&root, &mut self.spans);
        if before == 0 {
            root.finish();
        }
        self.tags.extend(tags.into_inner());
        let found = findings.into_inner();
        if before > 0 {
            self.broken.whole.insert(name.to_owned());
        }
        if found.as_slice().iter().any(|fault| fault.is_error() && !HARMLESS.contains(&fault.code)) {
            self.broken.part.insert(name.to_owned());
        }
        // What the parser has reported of a value needs no second word.
        let again = |fault: &Diagnostic| {
            fault.code == "bad-date" && fault.span.is_some_and(|span| spoilt.contains(&span.start))
        };
        self.findings.extend(found.into_iter().filter(|fault| !again(fault)));
        Some(value)
    }

    /// Reads a file that need not be there.
    fn optional<T>(
        &mut self,
        name: &str,
        what: &'static str,
        read: impl FnOnce(&Table<'_>, &mut Spans) -> T,
    ) -> Option<T> {
        if matches!(self.root.read_text(name), Ok(None)) {
            return None;
        }
        self.file(name, what, read)
    }

    fn registry<T>(
        &mut self,
        seeds: &str,
        file: &str,
        key: &'static str,
        what: &'static str,
        read: impl Fn(Table<'_>, &mut Spans) -> Option<T>,
    ) -> Vec<T> {
        let name = format!("{seeds}/{file}.toml");
        let list = self.file(&name, "file", |root, spans| {
            root.tables(key, what).into_iter().filter_map(|table| read(table, spans)).collect()
        });
        list.unwrap_or_default()
    }

    fn meetings(&mut self, seeds: &str) -> BTreeMap<MeetingId, crate::model::Meeting> {
        let mut meetings = BTreeMap::new();
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        let names = match self.root.list(&format!("{seeds}/meetings"), "toml") {
            Ok(names) => names,
            Err(diagnostic) => {
                self.findings.push(diagnostic);
                return meetings;
            }
        };
        for name in names {
            let stem = name
                .rsplit('/')
                .next()
                .and_then(|file| file.strip_suffix(".toml"))
                .unwrap_or_default()
                .to_owned();
            if let Some(first) = seen.get(&stem) {
                let message = phrase!("meeting-in-two-files", id = &stem, first);
                self.findings.push(
                    Diagnostic::error("duplicate-id", message)
                        .in_file(&name)
                        .hint(phrase!("meeting-in-two-files.hint")),
                );
                continue;
            }
            seen.insert(stem.clone(), name.clone());
            let meeting = self
                .file(&name, "meeting", |root, spans| meeting::read_meeting(root, &stem, spans))
                .flatten();
            if let Some(meeting) = meeting {
                meetings.insert(meeting.id.clone(), meeting);
            } else {
                self.broken.part.insert(name);
            }
        }
        meetings
    }
}

fn check_format(root: &Table<'_>, file: FileId) {
    let Some(item) = root.need("format") else { return };
    if let Some(format) = item.integer()
        && format.value != 1
    {
        let span = Span { file, ..format.span };
        root.context.report(
            Diagnostic::error("unknown-format", phrase!("unknown-format", format = format.value))
                .at(span)
                .hint(phrase!("unknown-format.hint")),
        );
    }
}

/// A fault that the TOML parser found, with what most often mends it.
fn syntax_error(error: &toml::de::Error, file: FileId) -> Diagnostic {
    let fault = toml_fault(error);
    let diagnostic = match fault.date {
        true => Diagnostic::error("bad-date", fault.message),
        false => Diagnostic::error("toml-syntax", fault.message),
    };
    diagnostic
        .at(Span::new(file, error.span().unwrap_or(0..0)))
        .hint(fault.hint.unwrap_or_else(|| phrase!("toml-syntax.hint")))
}
