//! What is known of a locale file's messages: their variables, what they print, how far they are.

use crate::base::phrase::{UiLanguage, phrase};
use crate::commands::session::Session;
use crate::edit::survey::Part;
use crate::localize::Locales;
use crate::localize::arguments::all_arguments;
use crate::localize::ast::{Element, Entry, Expression, Inline, Pattern};
use crate::localize::contract::Spec;
use crate::localize::particles;
use crate::localize::printable::Thing;
use crate::localize::trace::{Choice, Tracer};
use crate::localize::voice::{Arguments, split_paragraphs};
use crate::model::{Id, Language, Meeting, MeetingId, Subject, Workspace};

/// A workspace as it was read, seen from a locale and a meeting.
#[derive(Clone)]
pub(super) struct View<'a> {
    /// The workspace as it was read.
    pub session: &'a Session,
    /// The facts.
    pub workspace: &'a Workspace,
    /// The words.
    pub locales: &'a Locales,
    /// The locale.
    pub language: Language,
    /// The meeting, if the messages are a meeting's own.
    pub meeting: Option<MeetingId>,
}

impl<'a> View<'a> {
    /// The view from a locale file.
    pub(super) fn of(session: &'a Session, file: &str) -> Option<Self> {
        let (workspace, locales) = session.workspace()?;
        let inner = file.strip_prefix(&session.loaded.paths.locales)?.strip_prefix('/')?;
        let (code, name) = inner.split_once('/')?;
        let language = Language::parse(code)?;
        let name = name.strip_suffix(".ftl")?;
        let meeting = match name.strip_prefix("meetings/") {
            Some(id) => Some(MeetingId::parse(id).filter(|id| workspace.meetings.contains_key(id))?),
            None => None,
        };
        Some(Self { session, workspace, locales, language, meeting })
    }

    /// The same from another locale.
    pub(super) fn in_language(&self, language: Language) -> Self {
        Self { language, ..self.clone() }
    }

    /// The locales that count, the source locale first.
    pub(super) fn languages(&self) -> Vec<Language> {
        let source = self.workspace.config.source_locale;
        let present = |language: &Language| self.locales.catalogs.get(language).is_some_and(|c| c.present);
        let others = Language::ALL.into_iter().filter(|language| *language != source);
        std::iter::once(source).chain(others).filter(present).collect()
    }

    /// What the contract says of a message.
    pub(super) fn spec(&self, id: &str) -> Option<&'a Spec> {
        self.locales.contract.get(self.meeting.as_ref(), id)
    }

    /// The message as it was read.
    pub(super) fn entry(&self, id: &str) -> Option<&'a Entry> {
        self.locales.catalogs.get(&self.language)?.get(self.meeting.as_ref(), id)
    }

    /// The variables of a message with their values.
    pub(super) fn arguments(&self, id: &str) -> Arguments {
        let Some(spec) = self.spec(id) else { return Vec::new() };
        let mut arguments = all_arguments(self.workspace, &spec.subject);
        // A person's title depends on the day: it is shown as of the last meeting that has the person.
        if let (Subject::Person(person), Some(tracer)) = (&spec.subject, self.tracer(spec)) {
            let title = Thing::Text(tracer.title(&person.reference()));
            arguments.retain(|(name, _)| name != "office");
            arguments.push(("office".to_owned(), title));
        }
        arguments
    }

    fn tracer(&self, spec: &Spec) -> Option<Tracer<'a>> {
        let catalog = self.locales.catalogs.get(&self.language)?;
        let kit = self.locales.kits.get(&self.language)?;
        let meeting = match (&self.meeting, &spec.subject) {
            (Some(id), _) => self.workspace.meetings.get(id),
            (None, Subject::Person(person)) => {
                let has = |meeting: &&Meeting| meeting.participants.iter().any(|one| one.person == *person);
                self.workspace.meetings.values().filter(has).max_by_key(|meeting| meeting.date.day)
            }
            _ => None,
        };
        Some(Tracer::new(self.workspace, catalog, kit, meeting))
    }

    /// The paragraphs that a text prints where the message with this id stands. None where it can't be printed.
    pub(super) fn print(&self, id: &str, pattern: &Pattern) -> Option<Vec<String>> {
        self.print_with(id, pattern, &self.arguments(id))
    }

    fn print_with(&self, id: &str, pattern: &Pattern, arguments: &Arguments) -> Option<Vec<String>> {
        let fallback = Spec {
            subject: Subject::Config,
            required: false,
            attributes: Vec::new(),
            variables: std::collections::BTreeMap::new(),
            item: None,
        };
        let tracer = self.tracer(self.spec(id).unwrap_or(&fallback))?;
        let text = tracer.pattern(pattern, arguments, Choice::Natural)?.text;
        let kit = self.locales.kits.get(&self.language)?;
        let text = if self.language == Language::Ko {
            particles::resolve(&text, &**kit).unwrap_or(text)
        } else {
            text
        };
        Some(split_paragraphs(&text))
    }

    /// What something in braces prints in the message with this id.
    pub(super) fn print_inline(&self, id: &str, inline: &Inline) -> Option<String> {
        let pattern = Pattern(vec![Element::Placeable(Expression::Inline(inline.clone()))]);
        Some(self.print(id, &pattern)?.join(" "))
    }

    /// What a value prints in its default style.
    pub(super) fn print_thing(&self, id: &str, name: &str, thing: &Thing) -> Option<String> {
        let name = crate::localize::ast::Name {
            text: name.to_owned(),
            span: self.locales.catalogs.values().find_map(|c| c.shared.entries.values().next())?.id.span,
        };
        let arguments = vec![(name.text.clone(), thing.clone())];
        let pattern = Pattern(vec![Element::Placeable(Expression::Inline(Inline::Variable(name)))]);
        Some(self.print_with(id, &pattern, &arguments)?.join(" "))
    }

    /// How far the translation of a value or an attribute is, or of each of its variants.
    pub(super) fn parts(&self, id: &str, attribute: Option<&str>) -> impl Iterator<Item = &'a Part> {
        self.session.survey.parts.iter().filter(move |part| {
            part.language == self.language
                && part.meeting == self.meeting
                && part.id == id
                && part.attribute.as_deref() == attribute
        })
    }

    /// What a message belongs to, in words.
    pub(super) fn subject(&self, spec: &Spec, language: UiLanguage) -> String {
        let stance = match &spec.subject {
            Subject::Point(meeting, point) => self
                .workspace
                .meetings
                .get(meeting)
                .and_then(|meeting| meeting.points.iter().find(|one| one.id == *point))
                .map(|point| point.stance.as_str()),
            _ => None,
        };
        match stance {
            Some(stance) => phrase!("lsp-point", subject = spec.subject.phrase(), stance).render(language),
            None => spec.subject.phrase().render(language),
        }
    }
}
