//! Writes texts in all columns of a document at once, remembering where each comes from (layer `compose`).

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diag::Diagnostic;
use crate::base::text::nfc;
use crate::compose::briefing::{Body, Origin, Parallel, Text};
use crate::localize::Locales;
use crate::localize::format::Formats;
use crate::localize::voice::{Arguments, Mentions, Voice};
use crate::model::{Language, LanguageSet, Meeting, MeetingId, Subject, Workspace};

/// A message that a document prints: its locale, its meeting if it is a meeting's own, its id.
pub type Used = (Language, Option<MeetingId>, String);

/// What is remembered over all meetings of a document.
#[derive(Debug, Default)]
pub struct Memory {
    /// Where each text comes from.
    pub origins: Vec<Origin>,
    /// What each column has named.
    mentions: BTreeMap<Language, Mentions>,
    /// The messages printed.
    pub used: BTreeSet<Used>,
    /// What could not be written, with the message that failed.
    pub failures: Vec<(Used, Diagnostic)>,
    /// Whether every variant of every message is printed once, as a check.
    pub thorough: bool,
    tried: BTreeSet<Used>,
    numbers: BTreeMap<(Language, String), usize>,
}

/// Whether a line may print names in their first-mention form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum First {
    /// In reading order: the first mention counts.
    Counts,
    /// Out of reading order, such as titles: names are plain.
    Plain,
}

/// Writes for one meeting, or for what all meetings share, in every column.
pub struct Scribe<'a> {
    voices: Vec<Voice<'a>>,
    meeting: Option<&'a Meeting>,
    memory: &'a mut Memory,
}

impl<'a> Scribe<'a> {
    /// Prepares to write in the languages of a set.
    pub fn new(
        workspace: &'a Workspace,
        locales: &'a Locales,
        languages: &LanguageSet,
        meeting: Option<&'a Meeting>,
        memory: &'a mut Memory,
    ) -> Self {
        let voices = languages
            .as_slice()
            .iter()
            .filter_map(|language| {
                let (catalog, kit) = (locales.catalogs.get(language)?, locales.kits.get(language)?);
                Some(Voice::new(workspace, catalog, kit, meeting))
            })
            .collect();
        Self { voices, meeting, memory }
    }

    /// The memory.
    pub fn memory(&mut self) -> &mut Memory {
        self.memory
    }

    fn used(&mut self, column: usize, id: &str) -> Used {
        let voice = &self.voices[column];
        let used = (voice.language(), voice.owner(id), id.to_owned());
        self.memory.used.insert(used.clone());
        used
    }

    fn message_text(&mut self, column: usize, id: &str, value: &str) -> Text {
        let language = self.voices[column].language();
        let span = self.voices[column].span(id);
        // One origin for each message and language, however often it is printed.
        let key = (language, format!("{:?}{id}", span));
        let next = self.memory.origins.len();
        let origin = *self.memory.numbers.entry(key).or_insert(next);
        if origin == next {
            self.memory.origins.push(Origin::Message { id: id.to_owned(), span });
        }
        text(value, language, origin)
    }

    fn paragraphs(
        &mut self,
        column: usize,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
        first: First,
    ) -> Vec<Text> {
        let used = self.used(column, id);
        let mentions = match first {
            First::Counts => Some(self.memory.mentions.entry(used.0).or_default()),
            First::Plain => None,
        };
        if self.memory.thorough && self.memory.tried.insert(used.clone()) {
            for diagnostic in self.voices[column].check_variants(id, arguments) {
                self.memory.failures.push((used.clone(), diagnostic));
            }
        }
        match self.voices[column].speak(id, attribute, arguments, mentions) {
            Ok(spoken) => {
                spoken.paragraphs.iter().map(|value| self.message_text(column, id, value)).collect()
            }
            Err(diagnostic) => {
                self.memory.failures.push((used, diagnostic));
                vec![self.message_text(column, id, id)]
            }
        }
    }

    /// A message with its paragraphs, in every column.
    pub fn body(&mut self, id: &str, arguments: &Arguments, first: First) -> Body {
        (0..self.voices.len()).map(|column| self.paragraphs(column, id, None, arguments, first)).collect()
    }

    /// A message as one line, in every column.
    pub fn line(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
        first: First,
    ) -> Parallel {
        (0..self.voices.len())
            .map(|column| {
                let mut list = self.paragraphs(column, id, attribute, arguments, first);
                if list.len() > 1 {
                    let joined = list.iter().map(|text| text.value.as_str()).collect::<Vec<_>>().join(" ");
                    return self.message_text(column, id, &joined);
                }
                list.pop().unwrap_or_else(|| self.message_text(column, id, id))
            })
            .collect()
    }

    /// A message without variables.
    pub fn word(&mut self, id: &str) -> Parallel {
        self.line(id, None, &Vec::new(), First::Plain)
    }

    /// Whether every column has a message.
    pub fn has(&self, id: &str) -> bool {
        self.voices.iter().all(|voice| voice.has(id, None))
    }

    /// The short form of a message where a column has one, else the message.
    pub fn short(&mut self, id: &str, attribute: &str) -> Parallel {
        (0..self.voices.len())
            .map(|column| {
                let attribute = self.voices[column].has(id, Some(attribute)).then_some(attribute);
                let mut list = self.paragraphs(column, id, attribute, &Vec::new(), First::Plain);
                list.pop().unwrap_or_else(|| self.message_text(column, id, id))
            })
            .collect()
    }

    /// A value in the official style of every column.
    pub fn value(
        &mut self,
        subject: &Subject,
        field: &'static str,
        write: impl Fn(&Formats) -> String,
    ) -> Parallel {
        let origin = self.field(subject, field);
        self.voices.iter().map(|voice| text(&write(voice.formats()), voice.language(), origin)).collect()
    }

    /// A text of a TOML file in every column.
    pub fn literal(&mut self, subject: &Subject, field: &'static str, value: &str) -> Parallel {
        self.value(subject, field, |_| value.to_owned())
    }

    /// One text of a TOML file in a language that need not be one of the columns'.
    pub fn literal_in(
        &mut self,
        subject: &Subject,
        field: &'static str,
        value: &str,
        language: &str,
    ) -> Text {
        let origin = self.field(subject, field);
        let known = Language::parse(language);
        known.map_or_else(
            || Text { value: nfc(value).into_owned(), lang: language.to_owned(), origin, words: None },
            |language| text(value, language, origin),
        )
    }

    /// Joins parallel texts into one text a column.
    pub fn join(
        &mut self,
        parts: &[Parallel],
        subject: &Subject,
        field: &'static str,
        join: impl Fn(&Formats, &[String]) -> String,
    ) -> Parallel {
        let origin = self.field(subject, field);
        self.voices
            .iter()
            .enumerate()
            .map(|(column, voice)| {
                let items: Vec<String> =
                    parts.iter().filter_map(|part| part.get(column)).map(|text| text.value.clone()).collect();
                text(&join(voice.formats(), &items), voice.language(), origin)
            })
            .collect()
    }

    /// The form of a person's name in every column.
    pub fn person(&mut self, person: &crate::model::PersonId, form: &str) -> Parallel {
        use crate::model::Id;
        let id = person.reference();
        (0..self.voices.len())
            .map(|column| {
                let used = self.used(column, &id);
                match self.voices[column].person(person, form) {
                    Ok(name) => self.message_text(column, &id, &name),
                    Err(diagnostic) => {
                        self.memory.failures.push((used, diagnostic));
                        self.message_text(column, &id, &id)
                    }
                }
            })
            .collect()
    }

    /// Marks an entity as named in every column: both of its forms have been printed.
    pub fn named(&mut self, reference: &str) {
        for voice in &self.voices {
            self.memory.mentions.entry(voice.language()).or_default().insert(reference.to_owned());
        }
    }

    fn field(&mut self, subject: &Subject, field: &'static str) -> usize {
        self.memory.origins.push(Origin::Field { subject: subject.clone(), field });
        self.memory.origins.len() - 1
    }

    /// The meeting written for.
    pub fn meeting(&self) -> Option<&'a Meeting> {
        self.meeting
    }
}

/// A text; a Korean one knows its words.
fn text(value: &str, language: Language, origin: usize) -> Text {
    let value = nfc(value).into_owned();
    let words = (language == Language::Ko).then(|| value.split(' ').map(str::to_owned).collect());
    Text { value, lang: language.code().to_owned(), origin, words }
}
