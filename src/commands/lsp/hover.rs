//! What is shown of a word under the pointer: the source text, what is printed, the values.

use lsp_types::{Hover, HoverContents, MarkupContent, MarkupKind};

use crate::base::phrase::{UiLanguage, phrase};
use crate::commands::lsp::cursor::{self, Mark, What};
use crate::commands::lsp::desk::Desk;
use crate::commands::lsp::document::Document;
use crate::commands::lsp::facts::{self, Meant};
use crate::commands::lsp::markup::Page;
use crate::commands::view::View;
use crate::edit::survey::Part;
use crate::edit::written::written;
use crate::localize::arguments::all_arguments;
use crate::localize::ast::{Entry, Inline};
use crate::localize::contract::Type;
use crate::localize::functions::Function;
use crate::model::{Id, Language, MeetingId};

/// The most variables that are listed of a message: titles get those of all points.
const LISTED: usize = 12;

/// How a hover is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Writing {
    /// Whether the editor shows Markdown.
    pub markdown: bool,
    /// The language of our own words.
    pub language: UiLanguage,
}

/// The hover at a byte of an open document.
pub(super) fn hover(
    desk: &Desk,
    file: &str,
    open: &Document,
    offset: usize,
    writing: Writing,
) -> Option<Hover> {
    let checked = desk.checked.as_deref()?;
    let mut page = Page::new(writing.markdown);
    let range = if file.ends_with(".toml") {
        let value = facts::at(&open.text, offset)?;
        let (workspace, locales) = checked.session.workspace()?;
        let meeting = meeting_of(desk, file);
        let meeting = meeting.as_ref().filter(|id| workspace.meetings.contains_key(id));
        let meant = facts::meant(&value, meeting, &locales.contract)?;
        texts(desk, &meant, &mut page)?;
        value.range
    } else {
        let mark = cursor::at(open.entries(), offset)?;
        let teller = Teller { view: View::of(&checked.session, file)?, writing };
        teller.tell(&mark, &mut page)?;
        mark.range
    };
    let kind = if writing.markdown { MarkupKind::Markdown } else { MarkupKind::PlainText };
    let contents = HoverContents::Markup(MarkupContent { kind, value: page.finish() });
    Some(Hover { contents, range: Some(open.range(&range)) })
}

/// The meeting that a TOML file is about.
pub(super) fn meeting_of(desk: &Desk, file: &str) -> Option<MeetingId> {
    let seeds = &desk.checked.as_ref()?.session.loaded.paths.seeds;
    let name = file.strip_prefix(seeds)?.strip_prefix("/meetings/")?.strip_suffix(".toml")?;
    MeetingId::parse(name.rsplit('/').next()?)
}

/// What an id of a TOML file prints in all locales.
fn texts(desk: &Desk, meant: &Meant, page: &mut Page) -> Option<()> {
    let checked = desk.checked.as_deref()?;
    let (workspace, locales) = checked.session.workspace()?;
    page.title(&meant.id, "");
    let view = View {
        session: &checked.session,
        workspace,
        locales,
        language: Language::En,
        meeting: meant.meeting.clone(),
    };
    for language in view.languages() {
        let view = view.in_language(language);
        let Some(entry) = view.entry(&meant.id) else { continue };
        if let Some(paragraphs) = entry.value.as_ref().and_then(|value| view.print(&meant.id, value)) {
            page.text(language.code(), &paragraphs);
        }
    }
    Some(())
}

struct Teller<'a> {
    view: View<'a>,
    writing: Writing,
}

impl Teller<'_> {
    fn tell(&self, mark: &Mark<'_>, page: &mut Page) -> Option<()> {
        match mark.what {
            What::Entry => self.message(mark.entry, None, page),
            What::Attribute => self.message(mark.entry, mark.attribute, page),
            What::Variable(name) => self.variable(mark.entry, name, page),
            What::Reference { name, term, attribute } => {
                let id = cursor::reference(name, term);
                let entry = self.view.entry(&id)?;
                self.message(entry, attribute, page)
            }
            What::Function(name, call) => self.function(mark.entry, name, call, page),
        }
    }

    /// A message as it is written in the source locale, and what it prints.
    fn message(&self, entry: &Entry, attribute: Option<&str>, page: &mut Page) -> Option<()> {
        let id = &entry.id.text;
        let view = &self.view;
        let spec = view.spec(id);
        let name = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
        page.title(&name, &spec.map(|spec| view.subject(spec, self.writing.language)).unwrap_or_default());
        let source = view.workspace.config.source_locale;
        let original = view.in_language(source);
        let pattern = original.entry(id).and_then(|entry| entry.pattern(attribute));
        if let Some(pattern) = pattern.filter(|_| source != view.language) {
            page.code(source.code(), &written(pattern));
        }
        let mut languages = vec![source, view.language];
        if source == view.language {
            languages = view.languages();
        }
        languages.dedup();
        for language in languages {
            let view = view.in_language(language);
            // The text as it stands in the editor, not as it was last checked.
            let own = (language == self.view.language).then_some(entry);
            let Some(pattern) = own.or_else(|| view.entry(id)).and_then(|entry| entry.pattern(attribute))
            else {
                continue;
            };
            match view.print(id, pattern) {
                Some(paragraphs) => page.text(language.code(), &paragraphs),
                None => {
                    let why = phrase!("lsp-unprintable").render(self.writing.language);
                    page.text(language.code(), &[why]);
                }
            }
        }
        if entry.is_term() || attribute.is_none() {
            let others =
                entry.attributes.iter().map(|(name, pattern)| (format!(".{}", name.text), written(pattern)));
            page.list(others.filter(|_| attribute.is_none()));
        }
        self.variables(entry, attribute, page);
        self.state(id, attribute, page);
        Some(())
    }

    /// The variables that a message gets. Of many, only those that it uses.
    fn variables(&self, entry: &Entry, attribute: Option<&str>, page: &mut Page) {
        let id = &entry.id.text;
        let Some(spec) = self.view.spec(id) else { return };
        let used: Vec<&str> = cursor::marks(entry)
            .into_iter()
            .filter_map(|mark| match mark.what {
                What::Variable(name) if mark.attribute == attribute => Some(name),
                _ => None,
            })
            .collect();
        let few = spec.variables.len() <= LISTED;
        let arguments = self.view.arguments(id);
        let rows = spec.variables.iter().filter(|(name, _)| few || used.contains(&name.as_str()));
        page.list(rows.map(|(name, kind)| {
            let thing = arguments.iter().find(|(other, _)| other == name).map(|(_, thing)| thing);
            let value = thing.and_then(|thing| self.view.print_thing(id, name, thing)).unwrap_or_default();
            (format!("${name}"), format!("{}: {value}", self.kind(*kind)))
        }));
    }

    fn kind(&self, kind: Type) -> String {
        kind.phrase().render(self.writing.language)
    }

    fn state(&self, id: &str, attribute: Option<&str>, page: &mut Page) {
        let parts: Vec<&Part> = self.view.parts(id, attribute).collect();
        if let Some(state) = parts.iter().map(|part| part.state).min() {
            page.note(state.name());
        }
        for difference in parts.iter().filter_map(|part| part.difference()) {
            page.note(&difference);
        }
    }

    /// A variable: its type, and its value in every locale.
    fn variable(&self, entry: &Entry, name: &str, page: &mut Page) -> Option<()> {
        let id = &entry.id.text;
        let spec = self.view.spec(id)?;
        let kind = spec.variables.get(name)?;
        page.title(&format!("${name}"), &self.kind(*kind));
        let arguments = all_arguments(self.view.workspace, &spec.subject);
        for language in self.view.languages() {
            let view = self.view.in_language(language);
            let own = view.arguments(id);
            let thing = own.iter().chain(&arguments).find(|(other, _)| other == name).map(|(_, thing)| thing);
            if let Some(value) = thing.and_then(|thing| view.print_thing(id, name, thing)) {
                page.text(language.code(), &[value]);
            }
        }
        Some(())
    }

    /// A function: what it takes, and what it prints here.
    fn function(&self, entry: &Entry, name: &str, call: &Inline, page: &mut Page) -> Option<()> {
        let function = Function::find(name)?;
        page.title(name, "");
        page.code("", function.example);
        if let Some(text) = self.view.print_inline(&entry.id.text, call) {
            page.text(self.view.language.code(), &[text]);
        }
        page.list(function.options.iter().map(|(option, values)| {
            (
                format!("{option}:"),
                values.iter().map(|value| format!("\"{value}\"")).collect::<Vec<_>>().join(" · "),
            )
        }));
        Some(())
    }
}
