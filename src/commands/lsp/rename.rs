//! Renaming a point, a note, or a message that a locale has made itself: in the TOML, in every locale, in the files
//! that remember the state of translations. Entries of registries are named from too many places.

use std::collections::HashMap;

use lsp_types::{Position, PrepareRenameResponse, Range, TextEdit, Uri, WorkspaceEdit};

use crate::commands::lsp::answer::Refused;
use crate::commands::lsp::cursor::{self, What};
use crate::commands::lsp::desk::Desk;
use crate::commands::lsp::document::Document;
use crate::commands::lsp::facts;
use crate::commands::lsp::hover::meeting_of;
use crate::commands::lsp::places::Finder;
use crate::commands::lsp::uri::uri_of;
use crate::commands::view::View;
use crate::edit::state::state_file;
use crate::model::{Id, Meeting, NoteId, PointId, Subject};

/// What is to be renamed.
struct Chosen<'a> {
    finder: Finder<'a>,
    /// The message's id.
    id: String,
    /// The name alone, without a note's prefix or a term's hyphen, and where it stands.
    name: String,
    range: Range,
    /// The note's prefix, or the term's hyphen.
    prefix: &'static str,
    /// The table in the TOML; none for a message of the locale's own.
    subject: Option<Subject>,
}

fn choose<'a>(desk: &'a Desk, file: &str, open: &Document, offset: usize) -> Option<Chosen<'a>> {
    let checked = desk.checked.as_deref()?;
    let (view, id, start, name_in_toml) = if file.ends_with(".toml") {
        let value = facts::at(&open.text, offset)?;
        let (workspace, locales) = checked.session.workspace()?;
        let meeting = meeting_of(desk, file);
        let meant =
            facts::meant(&value, meeting.as_ref(), &locales.contract).filter(|meant| meant.defines)?;
        let language = workspace.config.source_locale;
        let view = View { session: &checked.session, workspace, locales, language, meeting: meant.meeting };
        // Within the quotes.
        (view, meant.id, value.range.start + 1, Some(value.text))
    } else {
        let mark = cursor::at(open.entries(), offset)?;
        if !matches!(mark.what, What::Entry | What::Reference { .. }) {
            return None;
        }
        (View::of(&checked.session, file)?, mark.id()?, mark.range.start, None)
    };
    let subject = match view.spec(&id).map(|spec| &spec.subject) {
        Some(subject @ (Subject::Point(..) | Subject::Item(..) | Subject::Note(..))) => Some(subject.clone()),
        None if name_in_toml.is_none() => None,
        _ => return None,
    };
    let prefix = match &subject {
        Some(Subject::Note(..)) => NoteId::PREFIX,
        None if id.starts_with('-') => "-",
        _ => "",
    };
    let name = id.strip_prefix(prefix)?.to_owned();
    let start = if name_in_toml.is_some() { start } else { start + prefix.len() };
    let range = open.range(&(start..start + name.len()));
    Some(Chosen { finder: Finder { desk, view }, id, name, range, prefix, subject })
}

/// Whether what stands at a byte can be renamed, and its name.
pub(super) fn prepare(
    desk: &Desk,
    file: &str,
    open: &Document,
    offset: usize,
) -> Option<PrepareRenameResponse> {
    let chosen = choose(desk, file, open, offset)?;
    Some(PrepareRenameResponse::RangeWithPlaceholder { range: chosen.range, placeholder: chosen.name })
}

/// The edits that rename what stands at a byte.
pub(super) fn rename(
    desk: &Desk,
    file: &str,
    open: &Document,
    offset: usize,
    new: &str,
) -> Result<WorkspaceEdit, Refused> {
    let chosen = choose(desk, file, open, offset)
        .ok_or_else(|| Refused::failed("only points, notes and messages of your own can be renamed"))?;
    let new = new.strip_prefix(chosen.prefix).filter(|_| !chosen.prefix.is_empty()).unwrap_or(new);
    if PointId::parse(new).is_none() {
        return Err(Refused::wrong(format!(
            "`{new}` can't be a name: names take a to z, digits and hyphens"
        )));
    }
    let (view, new_id) = (&chosen.finder.view, format!("{}{new}", chosen.prefix));
    let taken = |id: &str| {
        view.spec(id).is_some() || view.languages().iter().any(|l| view.in_language(*l).entry(id).is_some())
    };
    if taken(&new_id) {
        return Err(Refused::failed(format!("`{new_id}` is there already")));
    }
    let mut edits = Edits::default();
    chosen.in_messages(&new_id, &mut edits);
    if let Some(subject) = &chosen.subject {
        let span = view.session.loaded.spans.get(subject, "id");
        let place = span.and_then(|span| desk.location(span, |_| Some(span.start..span.end)));
        let place = place.ok_or_else(|| Refused::failed("its table is not found"))?;
        edits.add(&place.uri, place.range, format!("\"{new}\""));
        chosen.in_states(&new_id, &mut edits);
    }
    Ok(WorkspaceEdit { changes: Some(edits.0), ..WorkspaceEdit::default() })
}

/// Edits by file.
#[derive(Default)]
struct Edits(HashMap<Uri, Vec<TextEdit>>);

impl Edits {
    fn add(&mut self, uri: &Uri, range: Range, text: String) {
        self.0.entry(uri.clone()).or_default().push(TextEdit::new(range, text));
    }
}

impl Chosen<'_> {
    /// Its own texts, what names it, and the variables that bear its name.
    fn in_messages(&self, new_id: &str, edits: &mut Edits) {
        let own = format!("{}-", self.id);
        let point = matches!(self.subject, Some(Subject::Point(..) | Subject::Item(..)));
        self.finder.each_mark(&self.id, |mark, uri, range| {
            let named = match mark.what {
                What::Entry => mark.entry.id.text == self.id,
                What::Reference { name, term, .. } => cursor::reference(name, term) == self.id,
                _ => false,
            };
            // Names are ASCII: a byte is a column in any encoding.
            let after = |count: usize| {
                let count = u32::try_from(count).unwrap_or_default();
                Position::new(range.start.line, range.start.character + count)
            };
            match mark.what {
                _ if named => {
                    edits.add(uri, Range::new(range.start, after(self.id.len())), new_id.to_owned())
                }
                // Titles and notes get the variables of the points, with the point's name before their own.
                What::Variable(name) if point && name.starts_with(&own) && !self.is_longer(name) => {
                    edits.add(uri, Range::new(after(1), after(1 + self.id.len())), new_id.to_owned());
                }
                _ => {}
            }
        });
    }

    /// Whether a variable belongs to another point, whose name only begins alike.
    fn is_longer(&self, variable: &str) -> bool {
        let meeting =
            self.finder.view.meeting.as_ref().and_then(|id| self.finder.view.workspace.meetings.get(id));
        let points = meeting.into_iter().flat_map(|meeting| &meeting.points);
        let points = points.map(|point| (&point.id, &point.refs, &point.quantities));
        let items = meeting.into_iter().flat_map(Meeting::items);
        points.chain(items.map(|item| (&item.id, &item.refs, &item.quantities))).any(
            |(id, refs, quantities)| {
                let other = id.as_str();
                other.len() > self.id.len()
                    && variable.strip_prefix(other).and_then(|rest| rest.strip_prefix('-')).is_some_and(
                        |rest| refs.contains_key(rest) || quantities.iter().any(|one| one.name == rest),
                    )
            },
        )
    }

    /// Its tables in the files that remember the state of translations.
    fn in_states(&self, new_id: &str, edits: &mut Edits) {
        let view = &self.finder.view;
        for catalog in view.locales.catalogs.values() {
            let name = state_file(&catalog.expected_file(view.meeting.as_ref(), &self.id));
            let sources = &view.session.sources;
            let Some(file) = sources.find(&name).map(|file| sources.get(file)) else { continue };
            let open = self.finder.desk.documents.get(&name).map(|open| open.uri.clone());
            let Some(uri) = open.or_else(|| uri_of(&self.finder.desk.path(&name)?)) else { continue };
            let lines = self.finder.desk.lines(file.text());
            let heads = [format!("[part.{}]", self.id), format!("[part.\"{}.", self.id)];
            let mut at = 0;
            for line in file.text().split_inclusive('\n') {
                let named: Vec<usize> = match heads.iter().find(|head| line.starts_with(head.as_str())) {
                    Some(head) => head.find(&self.id).into_iter().collect(),
                    None if line.starts_with("source = ") => self.in_source(line),
                    None => Vec::new(),
                };
                for start in named.into_iter().map(|start| at + start) {
                    let range = lines.range(file.text(), &(start..start + self.id.len()));
                    edits.add(&uri, range, new_id.to_owned());
                }
                at += line.len();
            }
        }
    }

    /// Where a remembered source text names it: as a message, or in the variables that bear its name.
    fn in_source(&self, line: &str) -> Vec<usize> {
        let name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let found = line.match_indices(self.id.as_str()).filter(|(start, _)| {
            let (before, rest) = line.split_at(*start);
            let word = rest.find(|c| !name(c)).and_then(|end| rest.get(..end)).unwrap_or(rest);
            match before.chars().next_back() {
                Some('$') => {
                    word.get(self.id.len()..).is_some_and(|end| end.starts_with('-')) && !self.is_longer(word)
                }
                _ => word == self.id && before.ends_with("{ "),
            }
        });
        found.map(|(start, _)| start).collect()
    }
}
