//! Where things stand: the table behind a message, the message behind a name, everything that names it.

use lsp_types::{Location, Uri};

use crate::base::source::Span;
use crate::commands::lsp::cursor::{self, Mark, What};
use crate::commands::lsp::desk::Desk;
use crate::commands::lsp::document::Document;
use crate::commands::lsp::facts;
use crate::commands::lsp::hover::meeting_of;
use crate::commands::lsp::uri::uri_of;
use crate::commands::view::View;
use crate::localize::ast::Entry;
use crate::localize::contract::Spec;
use crate::model::{Id, Language, MeetingId, Point, Subject};

/// Which places are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// From a word to what gives it its meaning: the table in the TOML, the message that is named.
    Definition,
    /// From a message to its text in the source locale.
    Declaration,
    /// From a message to its texts in all locales.
    Implementation,
    /// Everything that names it.
    References {
        /// Its own places too.
        own: bool,
    },
}

/// The places that something at a byte of an open document leads to.
pub(super) fn places(
    desk: &Desk,
    file: &str,
    open: &Document,
    offset: usize,
    way: Way,
) -> Option<Vec<Location>> {
    let checked = desk.checked.as_deref()?;
    if file.ends_with(".toml") {
        let value = facts::at(&open.text, offset)?;
        let (workspace, locales) = checked.session.workspace()?;
        let meeting = meeting_of(desk, file).filter(|id| workspace.meetings.contains_key(id));
        let meant = facts::meant(&value, meeting.as_ref(), &locales.contract)?;
        let language = workspace.config.source_locale;
        let view =
            View { session: &checked.session, workspace, locales, language, meeting: meant.meeting.clone() };
        let finder = Finder { desk, view };
        return Some(match way {
            Way::Definition if !meant.defines => finder.table(&meant.id).into_iter().collect(),
            Way::Definition | Way::Implementation => finder.texts(&meant.id, None, None),
            Way::Declaration => finder.texts(&meant.id, None, Some(language)),
            Way::References { own } => finder.references(&meant.id, own),
        });
    }
    let mark = cursor::at(open.entries(), offset)?;
    let view = View::of(&checked.session, file)?;
    let finder = Finder { desk, view };
    finder.of_mark(&mark, way)
}

/// Finds places, seen from a locale and a meeting.
pub(super) struct Finder<'a> {
    /// The workspace.
    pub desk: &'a Desk,
    /// What is known of its messages.
    pub view: View<'a>,
}

impl Finder<'_> {
    fn of_mark(&self, mark: &Mark<'_>, way: Way) -> Option<Vec<Location>> {
        let source = self.view.workspace.config.source_locale;
        let attribute = match mark.what {
            What::Entry => None,
            What::Reference { attribute, .. } => attribute,
            _ => mark.attribute,
        };
        let id = mark.id();
        Some(match (mark.what, way) {
            (What::Function(..), _) => return None,
            (What::Variable(name), Way::References { .. }) => self.variables(mark.entry, name),
            (What::Variable(name), _) => {
                let spec = self.view.spec(&mark.entry.id.text)?;
                self.variable(spec, name).into_iter().collect()
            }
            (What::Reference { .. }, Way::Definition) => {
                self.texts(&id?, attribute, Some(self.view.language))
            }
            (_, Way::Definition) => {
                let id = id?;
                let found: Vec<Location> = self.table(&id).into_iter().collect();
                if found.is_empty() { self.texts(&id, attribute, Some(source)) } else { found }
            }
            (_, Way::Declaration) => self.texts(&id?, attribute, Some(source)),
            (_, Way::Implementation) => self.texts(&id?, attribute, None),
            (_, Way::References { own }) => self.references(&id?, own),
        })
    }

    fn at(&self, span: Span) -> Option<Location> {
        self.desk.location(span, |_| Some(span.start..span.end))
    }

    /// The table in the TOML that a message belongs to.
    fn table(&self, id: &str) -> Option<Location> {
        let spec = self.view.spec(id)?;
        let loaded = &self.view.session.loaded;
        let field = match &spec.subject {
            // Labels belong to no table.
            Subject::Config if id.starts_with("side-") => "sides",
            Subject::Config => return None,
            _ => "id",
        };
        self.at(loaded.spans.get(&spec.subject, field)?)
    }

    /// Where a variable's value is given.
    fn variable(&self, spec: &Spec, name: &str) -> Option<Location> {
        let spans = &self.view.session.loaded.spans;
        let in_point = |point: &Point, name: &str| {
            if point.refs.contains_key(name) {
                Some(format!("refs.{name}"))
            } else {
                point
                    .quantities
                    .iter()
                    .any(|quantity| quantity.name == name)
                    .then(|| format!("quantities.{name}"))
            }
        };
        let meeting = match &spec.subject {
            Subject::Point(meeting, _)
            | Subject::Item(meeting, _)
            | Subject::Note(meeting, _)
            | Subject::Meeting(meeting) => self.view.workspace.meetings.get(meeting),
            _ => None,
        };
        let points = || meeting.into_iter().flat_map(|meeting| &meeting.points);
        let (subject, field) = match (&spec.subject, name) {
            (Subject::Point(..), "speaker" | "counterpart") => (spec.subject.clone(), "by".to_owned()),
            (Subject::Point(_, id), name) => {
                let point = points().find(|point| point.id == *id)?;
                (spec.subject.clone(), in_point(point, name)?)
            }
            (Subject::Item(_, id), name) => {
                let item = meeting?.items().find(|item| item.id == *id)?;
                let field = if item.refs.contains_key(name) { "refs" } else { "quantities" };
                (spec.subject.clone(), format!("{field}.{name}"))
            }
            (Subject::Note(_, id), name) => {
                let note = meeting?.notes.iter().find(|note| note.id == *id)?;
                let field = if note.refs.contains_key(name) {
                    format!("refs.{name}")
                } else if note.quantities.iter().any(|quantity| quantity.name == name) {
                    format!("quantities.{name}")
                } else {
                    return self.variable_of_meeting(meeting?, name, in_point);
                };
                (spec.subject.clone(), field)
            }
            (Subject::Meeting(_), name) => return self.variable_of_meeting(meeting?, name, in_point),
            (subject, name) => (subject.clone(), name.to_owned()),
        };
        self.at(spans.get(&subject, &field)?)
    }

    /// A variable that the messages of a whole meeting get: `date`, `place`, or a point's, as `point-name`.
    fn variable_of_meeting(
        &self,
        meeting: &crate::model::Meeting,
        name: &str,
        in_point: impl Fn(&Point, &str) -> Option<String>,
    ) -> Option<Location> {
        let spans = &self.view.session.loaded.spans;
        let of_point = meeting.points.iter().find_map(|point| {
            let inner = name.strip_prefix(point.id.as_str())?.strip_prefix('-')?;
            Some((Subject::Point(meeting.id.clone(), point.id.clone()), in_point(point, inner)?))
        });
        let of_item = || {
            meeting.items().find_map(|item| {
                let inner = name.strip_prefix(item.id.as_str())?.strip_prefix('-')?;
                let given = item.quantities.iter().any(|quantity| quantity.name == inner);
                let field = if given { "quantities" } else { item.refs.get(inner).map(|_| "refs")? };
                Some((Subject::Item(meeting.id.clone(), item.id.clone()), format!("{field}.{inner}")))
            })
        };
        let (subject, field) = of_point
            .or_else(of_item)
            .unwrap_or_else(|| (Subject::Meeting(meeting.id.clone()), name.to_owned()));
        self.at(spans.get(&subject, &field)?)
    }

    /// Where a message stands, in one locale or in all.
    pub(super) fn texts(
        &self,
        id: &str,
        attribute: Option<&str>,
        language: Option<Language>,
    ) -> Vec<Location> {
        let languages = self.view.languages().into_iter().filter(|l| language.is_none_or(|one| one == *l));
        languages
            .filter_map(|language| {
                let entry = self.view.in_language(language).entry(id)?;
                let span = name_span(entry, attribute);
                self.desk.location(span, |open| {
                    let entry = open.entries().iter().find(|entry| entry.id.text == id)?;
                    Some(cursor::bytes(name_span(entry, attribute)))
                })
            })
            .collect()
    }

    /// Everything that names a message: other messages, and with `own` its table and its texts.
    fn references(&self, id: &str, own: bool) -> Vec<Location> {
        let mut found: Vec<Location> = Vec::new();
        if own {
            found.extend(self.table(id));
        }
        self.each_mark(id, |mark, uri, range| {
            let names = match mark.what {
                What::Entry => own && mark.entry.id.text == id,
                What::Reference { name, term, .. } => cursor::reference(name, term) == id,
                _ => false,
            };
            if names {
                found.push(Location { uri: uri.clone(), range });
            }
        });
        found
    }

    /// Where a message's variable is used, in all locales.
    fn variables(&self, entry: &Entry, name: &str) -> Vec<Location> {
        let mut found = Vec::new();
        let id = &entry.id.text;
        self.each_mark(id, |mark, uri, range| {
            if matches!(mark.what, What::Variable(other) if other == name) && mark.entry.id.text == *id {
                found.push(Location { uri: uri.clone(), range });
            }
        });
        found
    }

    /// Calls for everything with a name in all files that can see a message.
    pub(super) fn each_mark(&self, id: &str, mut call: impl FnMut(&Mark<'_>, &Uri, lsp_types::Range)) {
        let own = self.owner(id);
        let sources = &self.view.session.sources;
        for catalog in self.view.locales.catalogs.values() {
            let meetings =
                catalog.meetings.iter().filter(|(meeting, _)| own.is_none_or(|own| own == *meeting));
            let shared = std::iter::once(&catalog.shared).filter(|_| own.is_none());
            for scope in shared.chain(meetings.map(|(_, scope)| scope)) {
                for file in &scope.files {
                    let file = sources.get(*file);
                    if let Some(open) = self.desk.documents.get(file.name()) {
                        for mark in open.entries().iter().flat_map(cursor::marks) {
                            call(&mark, &open.uri, open.range(&mark.range));
                        }
                        continue;
                    }
                    let Some(uri) = self.desk.path(file.name()).and_then(|path| uri_of(&path)) else {
                        continue;
                    };
                    let lines = self.desk.lines(file.text());
                    let here = |entry: &&Entry| sources.get(entry.id.span.file).name() == file.name();
                    for mark in scope.entries.values().filter(here).flat_map(cursor::marks) {
                        call(&mark, &uri, lines.range(file.text(), &mark.range));
                    }
                }
            }
        }
    }

    /// The meeting whose own a message is.
    fn owner(&self, id: &str) -> Option<&MeetingId> {
        let meeting = self.view.meeting.as_ref()?;
        let in_contract =
            self.view.locales.contract.meetings.get(meeting).is_some_and(|specs| specs.contains_key(id));
        let own = |language: &Language| {
            let scope = self.view.locales.catalogs.get(language).and_then(|c| c.meetings.get(meeting));
            scope.is_some_and(|scope| scope.entries.contains_key(id))
        };
        (in_contract || Language::ALL.iter().any(own)).then_some(meeting)
    }
}

/// Where the name of a message or its attribute stands.
fn name_span(entry: &Entry, attribute: Option<&str>) -> Span {
    let named = attribute.and_then(|name| entry.attributes.iter().find(|(id, _)| id.text == name));
    named.map_or(entry.id.span, |(name, _)| name.span)
}
