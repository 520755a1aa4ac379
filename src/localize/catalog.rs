//! All messages of one locale (layer `localize`).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent::FluentResource;
use rayon::prelude::*;

use crate::base::diag::{Diagnostic, Findings};
use crate::base::fs::Root;
use crate::base::phrase::phrase;
use crate::base::source::{FileId, Sources};
use crate::localize::ast::{Entry, Name};
use crate::localize::syntax::{self, FtlFile};
use crate::model::{Audience, HandlingId, Id, Language, MeetingId};

/// The files that every meeting shares, without their ending. `interface` has a built-in form.
pub(crate) const SHARED: [&str; 12] = [
    "interface",
    "pack",
    "people",
    "offices",
    "organisations",
    "places",
    "topics",
    "commitments",
    "measures",
    "sources",
    "terms",
    "trip",
];

/// What the id of the message that prints a term begins with; users' ids are in lower case.
pub(crate) const TERM_PRINTER: &str = "PRINT";

/// Entries that are seen together: the shared ones, or one meeting's.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    /// The entries by id; a term's begins with a hyphen.
    pub entries: BTreeMap<String, Entry>,
    /// The lines of comments that stand at no entry.
    pub comments: Vec<Name>,
    /// What bundles use, in the order of files.
    pub resources: Vec<Arc<FluentResource>>,
    /// The files that make up the scope.
    pub files: Vec<FileId>,
    /// The ids of entries that could not be read; why has been reported.
    pub lost: BTreeSet<String>,
}

/// All messages of one locale.
#[derive(Debug)]
pub(crate) struct Catalog {
    /// The locale.
    pub language: Language,
    /// What all meetings share.
    pub shared: Scope,
    /// What each meeting adds.
    pub meetings: BTreeMap<MeetingId, Scope>,
    /// Where the locale's files stand, relative to the workspace.
    pub folder: String,
    /// Findings by file: syntax, duplicates.
    pub findings: Findings,
    /// Whether the locale has any file at all.
    pub present: bool,
    /// Files that the locale could have and has not.
    pub absent: BTreeSet<String>,
    /// Files that are there and can't be read; why has been reported.
    pub unreadable: BTreeSet<String>,
    /// One message for each term, to print it by itself.
    pub printer: Arc<FluentResource>,
}

/// A file that has been read, but not parsed.
#[derive(Debug)]
pub(crate) struct Unparsed {
    /// The meeting it belongs to, if it is a meeting's own.
    meeting: Option<MeetingId>,
    name: String,
    text: Arc<str>,
    file: FileId,
}

impl Catalog {
    /// Reads a locale's files. `interface` is the built-in interface file, used where the workspace has none.
    pub(crate) fn open(
        root: &Root,
        folder: &str,
        language: Language,
        meetings: &[MeetingId],
        interface: &str,
        sources: &mut Sources,
    ) -> (Self, Vec<Unparsed>) {
        let folder = format!("{folder}/{language}");
        let mut catalog = Self {
            language,
            shared: Scope::default(),
            meetings: meetings.iter().map(|id| (id.clone(), Scope::default())).collect(),
            folder: folder.clone(),
            findings: Findings::new(),
            present: !root.list(&folder, "ftl").is_ok_and(|files| files.is_empty()),
            absent: BTreeSet::new(),
            unreadable: BTreeSet::new(),
            printer: Arc::new(resource(String::new())),
        };
        let shared = SHARED.iter().map(|name| (None, format!("{folder}/{name}.ftl")));
        let own = meetings.iter().map(|id| (Some(id.clone()), format!("{folder}/meetings/{id}.ftl")));
        let built_in = format!("{folder}/{}.ftl", SHARED[0]);
        let mut files = Vec::new();
        for (meeting, path) in shared.chain(own) {
            let (name, text) = match root.read_text(&path) {
                Ok(Some(text)) => (path, text),
                Ok(None) if path == built_in => (format!("built-in/{path}"), interface.to_owned()),
                Ok(None) => {
                    catalog.absent.insert(path);
                    continue;
                }
                Err(diagnostic) => {
                    catalog.findings.push(diagnostic);
                    catalog.unreadable.insert(path);
                    continue;
                }
            };
            let text: Arc<str> = text.into();
            let file = sources.add(name.clone(), Arc::clone(&text));
            files.push(Unparsed { meeting, name, text, file });
        }
        (catalog, files)
    }

    /// Parses the files that [`Catalog::open`] has read.
    pub(crate) fn parse(&mut self, files: Vec<Unparsed>) {
        let parsed: Vec<_> = files.par_iter().map(|file| syntax::parse(&file.text, file.file)).collect();
        for (Unparsed { meeting, name, file, .. }, parsed) in files.into_iter().zip(parsed) {
            let slot = match &meeting {
                None => &mut self.shared,
                Some(id) => self.meetings.entry(id.clone()).or_default(),
            };
            let mut scope = std::mem::take(slot);
            self.take(&mut scope, &name, file, parsed);
            match meeting {
                None => self.shared = scope,
                Some(id) => {
                    self.meetings.insert(id, scope);
                }
            }
        }
        let terms = self.shared.entries.keys().filter(|id| id.starts_with('-'));
        let printer = terms.map(|id| format!("{TERM_PRINTER}{id} = {{ {id} }}\n")).collect();
        self.printer = Arc::new(resource(printer));
    }

    fn take(&mut self, scope: &mut Scope, name: &str, file: FileId, parsed: FtlFile) {
        if parsed.unread {
            self.unreadable.insert(name.to_owned());
        }
        self.findings.extend(parsed.findings);
        for entry in parsed.entries {
            let id = entry.id.text.clone();
            let bare = id.trim_start_matches('-');
            let term = format!("-{bare}");
            let twin = [bare, term.as_str()]
                .into_iter()
                .find_map(|id| scope.entries.get(id).or_else(|| self.shared.entries.get(id)));
            if let Some(first) = twin {
                let message = if first.id.text == id {
                    phrase!("twice", name = &id)
                } else {
                    phrase!("same-name", id = &id, other = &first.id.text)
                };
                self.findings.push(
                    Diagnostic::error("duplicate-message", message)
                        .at(entry.id.span)
                        .label(first.id.span, phrase!("first-here"))
                        .hint(phrase!("same-name.hint")),
                );
                continue;
            }
            let mut names = BTreeSet::new();
            for (attribute, _) in &entry.attributes {
                if !names.insert(attribute.text.as_str()) {
                    let message = phrase!("twice", name = format!("{id}.{}", attribute.text));
                    self.findings.push(
                        Diagnostic::error("duplicate-message", message)
                            .at(attribute.span)
                            .hint(phrase!("twice.hint")),
                    );
                }
            }
            scope.entries.insert(id, entry);
        }
        scope.comments.extend(parsed.comments);
        scope.lost.extend(parsed.lost);
        scope.resources.push(parsed.resource);
        scope.files.push(file);
    }

    /// The entry with this id, as seen from a meeting.
    pub(crate) fn get(&self, meeting: Option<&MeetingId>, id: &str) -> Option<&Entry> {
        meeting
            .and_then(|meeting| self.meetings.get(meeting))
            .and_then(|scope| scope.entries.get(id))
            .or_else(|| self.shared.entries.get(id))
    }

    /// The scope of a meeting, or the shared one.
    pub(crate) fn scope(&self, meeting: Option<&MeetingId>) -> Option<&Scope> {
        match meeting {
            None => Some(&self.shared),
            Some(meeting) => self.meetings.get(meeting),
        }
    }

    /// Whether a message may be there, in what could not be read.
    pub(crate) fn may_have(&self, meeting: Option<&MeetingId>, id: &str) -> bool {
        let scopes = [self.scope(meeting), self.scope(None)];
        scopes.into_iter().flatten().any(|scope| scope.lost.contains(id.trim_start_matches('-')))
            || self.unreadable.contains(&self.expected_file(meeting, id))
            || self.unreadable.contains(&self.expected_file(None, id))
    }

    /// The file in which a message of this kind is expected.
    pub(crate) fn expected_file(&self, meeting: Option<&MeetingId>, id: &str) -> String {
        if let Some(meeting) = meeting {
            return format!("{}/meetings/{}.ftl", self.folder, meeting.as_str());
        }
        let file = match id.trim_start_matches('-').split('-').next() {
            Some("pack") => "pack",
            Some("trip") => "trip",
            // The labels that are built in belong to the interface, a profile's to the pack.
            Some("handling") if !is_built_in_label(id) => "pack",
            Some("person") => "people",
            Some("office") => "offices",
            Some("org") => "organisations",
            Some("place") => "places",
            Some("topic") => "topics",
            Some("commitment") => "commitments",
            Some("measure") => "measures",
            Some("source" | "omitted" | "settled") => "sources",
            Some("term" | "forbidden") => "terms",
            _ => "interface",
        };
        format!("{}/{file}.ftl", self.folder)
    }
}

/// Whether a handling label is one of the interface's own.
fn is_built_in_label(id: &str) -> bool {
    id.strip_prefix(HandlingId::PREFIX).and_then(Audience::parse).is_some()
}

/// A resource of text that is ours, or empty.
fn resource(text: String) -> FluentResource {
    FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource)
}
