//! Writes texts in all columns of a document at once, remembering where each comes from (layer `compose`).

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use crate::base::diag::Diagnostic;
use crate::base::source::Span;
use crate::base::text::nfc;
use crate::compose::briefing::{Body, Origin, Parallel, Text};
use crate::compose::drafting::{Drafting, Open};
use crate::localize::Locales;
use crate::localize::bundle::Bundle;
use crate::localize::catalog::Catalog;
use crate::localize::format::Formats;
use crate::localize::printable::Kit;
use crate::localize::printable::Thing;
use crate::localize::voice::{Arguments, Mentions, Voice};
use crate::model::{
    Id, Language, LanguageSet, MeasureId, Meeting, MeetingId, PersonId, Subject, Value, Workspace,
};

/// A message that a document prints: its locale, its meeting if it is a meeting's own, its id.
pub(crate) type Used = (Language, Option<MeetingId>, String);

/// What is remembered over all meetings of a document.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    /// Where each text comes from.
    pub origins: Vec<Origin>,
    /// What each column has named.
    mentions: BTreeMap<Language, Mentions>,
    /// The messages printed.
    pub used: HashSet<Used>,
    /// What could not be written, with the message that failed.
    pub failures: Vec<(Used, Diagnostic)>,
    /// Whether every variant of every message is printed once, as a check.
    pub thorough: bool,
    /// Whether the document is a draft: what isn't translated prints in the source language, marked.
    pub draft: bool,
    tried: HashSet<Used>,
    /// What shared messages without variables print, by language and id.
    alike: BTreeMap<Language, BTreeMap<String, Vec<Text>>>,
    /// The shared messages, once for all meetings.
    bundles: BTreeMap<Language, Bundle>,
    numbers: HashMap<(Language, String, Option<Span>), usize>,
}

/// Whether a line may print names in their first-mention form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum First {
    /// In reading order: the first mention counts.
    Counts,
    /// Out of reading order, such as titles: names are plain.
    Plain,
}

impl Memory {
    pub(super) fn bundle(&mut self, catalog: &Catalog, kit: &Arc<Kit>) -> &Bundle {
        self.bundles.entry(catalog.language).or_insert_with(|| Bundle::shared(catalog, kit))
    }

    fn note_use(&mut self, voice: &Voice<'_>, id: &str) -> Used {
        let used = (voice.language(), voice.owner(id), id.to_owned());
        self.used.insert(used.clone());
        used
    }

    pub(super) fn message_text(&mut self, voice: &Voice<'_>, id: &str, value: &str) -> Text {
        // `id.attribute` stands where its message does.
        let message = id.split_once('.').map_or(id, |(message, _)| message);
        let (language, span) = (voice.language(), voice.span(message));
        // One origin for each message and language, however often it is printed.
        let next = self.origins.len();
        let origin = *self.numbers.entry((language, id.to_owned(), span)).or_insert(next);
        if origin == next {
            self.origins.push(Origin::Message { id: id.to_owned(), span });
        }
        text(value, language, origin)
    }

    fn paragraphs(
        &mut self,
        (voice, drafting): (&Voice<'_>, Option<&Drafting<'_>>),
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
        first: First,
    ) -> Vec<Text> {
        // A shared message without variables reads alike wherever it stands.
        let alike =
            first == First::Plain && attribute.is_none() && arguments.is_empty() && drafting.is_none();
        if alike && let Some(texts) = self.alike.get(&voice.language()).and_then(|texts| texts.get(id)) {
            return texts.clone();
        }
        let used = self.note_use(voice, id);
        let part = attribute.map(|attribute| format!("{id}.{attribute}"));
        let part = part.as_deref().unwrap_or(id);
        let mentions = match first {
            First::Counts => Some(self.mentions.entry(used.0).or_default()),
            First::Plain => None,
        };
        let spoken = voice.speak(id, attribute, arguments, mentions);
        if self.thorough && self.tried.insert(used.clone()) {
            let mut faults = voice.check_variants(id, arguments);
            if spoken.is_ok() {
                faults.extend(voice.check_mentions(id, attribute, arguments).err());
            }
            self.failures.extend(faults.into_iter().map(|diagnostic| (used.clone(), diagnostic)));
        }
        let spoken = match (spoken, drafting) {
            (Err(diagnostic), Some(drafting)) if drafting.stands_in(used.0, &diagnostic) => {
                match drafting.source.speak(id, attribute, arguments, None) {
                    Ok(other) => {
                        let marked = |value: &String| drafting.marked(Open::Missing, voice, value);
                        let texts = other.paragraphs.iter().map(marked);
                        return texts
                            .map(|text| {
                                self.message_text(&drafting.source, part, &text).opened(Open::Missing)
                            })
                            .collect();
                    }
                    Err(_) => Err(diagnostic),
                }
            }
            (Ok(spoken), Some(drafting)) if drafting.stale.contains(&used) => {
                let marked = spoken.paragraphs.iter().map(|value| drafting.marked(Open::Stale, voice, value));
                return marked
                    .map(|text| self.message_text(voice, part, &text).opened(Open::Stale))
                    .collect();
            }
            (spoken, _) => spoken,
        };
        match spoken {
            Ok(spoken) => {
                let texts: Vec<Text> =
                    spoken.paragraphs.iter().map(|value| self.message_text(voice, part, value)).collect();
                if alike && used.1.is_none() {
                    self.alike.entry(used.0).or_default().insert(used.2, texts.clone());
                }
                texts
            }
            Err(diagnostic) => {
                self.failures.push((used, diagnostic));
                vec![self.message_text(voice, part, id)]
            }
        }
    }

    fn one_line(voice: &Voice<'_>, paragraphs: Vec<Text>) -> Text {
        match <[Text; 1]>::try_from(paragraphs) {
            Ok([one]) => one,
            Err(several) => {
                let joined = several.iter().map(|text| text.value.as_str()).collect::<Vec<_>>().join(" ");
                let open = several.iter().find_map(|text| text.open);
                let origin = several.first().map_or(0, |first| first.origin);
                Text { open, ..text(&joined, voice.language(), origin) }
            }
        }
    }
}

/// Writes for one meeting, or for what all meetings share, in every column.
pub(crate) struct Scribe<'a> {
    voices: Vec<Voice<'a>>,
    drafting: Option<Drafting<'a>>,
    meeting: Option<&'a Meeting>,
    memory: &'a mut Memory,
}

impl<'a> Scribe<'a> {
    /// Prepares to write in the languages of a set.
    pub(crate) fn new(
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
                Some(Voice::new(workspace, catalog, kit, meeting, memory.bundle(catalog, kit)))
            })
            .collect();
        let source = workspace.config.source_locale;
        let drafting =
            locales.catalogs.get(&source).zip(locales.kits.get(&source)).filter(|_| memory.draft).map(
                |(catalog, kit)| Drafting {
                    source: Voice::new(workspace, catalog, kit, meeting, memory.bundle(catalog, kit)),
                    stale: &locales.stale,
                },
            );
        Self { voices, drafting, meeting, memory }
    }

    /// The memory.
    pub(crate) fn memory(&mut self) -> &mut Memory {
        self.memory
    }

    /// A message with its paragraphs, in every column.
    pub(crate) fn body(&mut self, id: &str, arguments: &Arguments, first: First) -> Body {
        let (memory, drafting) = (&mut *self.memory, self.drafting.as_ref());
        self.voices
            .iter()
            .map(|voice| memory.paragraphs((voice, drafting), id, None, arguments, first))
            .collect()
    }

    /// An attribute of a message with its paragraphs, in every column.
    pub(crate) fn attribute_body(
        &mut self,
        id: &str,
        attribute: &str,
        arguments: &Arguments,
        first: First,
    ) -> Body {
        let (memory, drafting) = (&mut *self.memory, self.drafting.as_ref());
        let write = |voice| memory.paragraphs((voice, drafting), id, Some(attribute), arguments, first);
        self.voices.iter().map(write).collect()
    }

    /// An attribute of a message as one line, in the columns that have it.
    pub(crate) fn optional(&mut self, id: &str, attribute: &str, arguments: &Arguments) -> Vec<Option<Text>> {
        let (memory, drafting) = (&mut *self.memory, self.drafting.as_ref());
        self.voices
            .iter()
            .map(|voice| {
                voice.has(id, Some(attribute)).then(|| {
                    let paragraphs =
                        memory.paragraphs((voice, drafting), id, Some(attribute), arguments, First::Plain);
                    Memory::one_line(voice, paragraphs)
                })
            })
            .collect()
    }

    /// A message as one line, in every column.
    pub(crate) fn line(
        &mut self,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
        first: First,
    ) -> Parallel {
        let (memory, drafting) = (&mut *self.memory, self.drafting.as_ref());
        self.voices
            .iter()
            .map(|voice| {
                let paragraphs = memory.paragraphs((voice, drafting), id, attribute, arguments, first);
                Memory::one_line(voice, paragraphs)
            })
            .collect()
    }

    /// A message without variables.
    pub(crate) fn word(&mut self, id: &str) -> Parallel {
        self.line(id, None, &Vec::new(), First::Plain)
    }

    /// An entry's full name in every column, where it has one, else its name.
    pub(crate) fn fullest(&mut self, id: &str) -> Parallel {
        let full = self.voices.iter().all(|voice| voice.has(id, Some("full")));
        self.line(id, full.then_some("full"), &Vec::new(), First::Plain)
    }

    /// An attribute in the columns that have it and are of another language than `language`.
    pub(crate) fn translations(&mut self, id: &str, attribute: &str, language: &str) -> Vec<Option<Text>> {
        let memory = &mut *self.memory;
        self.voices
            .iter()
            .map(|voice| {
                let wanted = voice.language().code() != language && voice.has(id, Some(attribute));
                wanted.then(|| {
                    let texts =
                        memory.paragraphs((voice, None), id, Some(attribute), &Vec::new(), First::Plain);
                    Memory::one_line(voice, texts)
                })
            })
            .collect()
    }

    /// Whether every column has a message.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.voices.iter().all(|voice| voice.has(id, None))
    }

    /// Whether every column has an attribute of a message.
    pub(crate) fn has_attribute(&self, id: &str, attribute: &str) -> bool {
        self.voices.iter().all(|voice| voice.has(id, Some(attribute)))
    }

    /// Whether any column has an attribute of a message: then all must.
    pub(crate) fn has_part(&self, id: &str, attribute: &str) -> bool {
        self.voices.iter().any(|voice| voice.has(id, Some(attribute)))
    }

    /// A value in the official style of every column.
    pub(crate) fn value(
        &mut self,
        subject: &Subject,
        field: &'static str,
        write: impl Fn(&Formats) -> String,
    ) -> Parallel {
        let origin = self.field(subject, field);
        self.voices.iter().map(|voice| text(&write(voice.formats()), voice.language(), origin)).collect()
    }

    /// What was measured, in every column: with the counter that the measure's message may give, as in `10건`.
    pub(crate) fn measured(&mut self, measure: &MeasureId, value: &Value, subject: &Subject) -> Parallel {
        let (id, counted) = (measure.reference(), Some("value"));
        let arguments: Arguments = vec![("value".into(), Thing::Value(value.clone()))];
        let origin = self.field(subject, "quantities");
        let (memory, drafting) = (&mut *self.memory, self.drafting.as_ref());
        self.voices
            .iter()
            .map(|voice| {
                if !voice.has(&id, counted) {
                    return text(&voice.formats().value(value), voice.language(), origin);
                }
                let paragraphs = memory.paragraphs((voice, drafting), &id, counted, &arguments, First::Plain);
                Memory::one_line(voice, paragraphs)
            })
            .collect()
    }

    /// One text of a TOML file in a language that need not be one of the columns'.
    pub(crate) fn literal_in(
        &mut self,
        subject: &Subject,
        field: &'static str,
        value: &str,
        language: &str,
    ) -> Text {
        let origin = self.field(subject, field);
        let known = Language::parse(language);
        known.map_or_else(
            || Text {
                value: nfc(value).into_owned(),
                lang: language.to_owned(),
                origin,
                words: None,
                open: None,
            },
            |language| text(value, language, origin),
        )
    }

    /// Joins parallel texts into one text a column.
    pub(crate) fn join(
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
    pub(crate) fn person(&mut self, person: &PersonId, form: &str) -> Parallel {
        let id = person.reference();
        let (memory, drafting) = (&mut *self.memory, self.drafting.as_ref());
        self.voices
            .iter()
            .map(|voice| {
                let used = memory.note_use(voice, &id);
                let spoken = voice.person(person, form);
                if let (Err(diagnostic), Some(drafting)) = (&spoken, drafting)
                    && drafting.stands_in(used.0, diagnostic)
                    && let Ok(name) = drafting.source.person(person, form)
                {
                    let marked = drafting.marked(Open::Missing, voice, &name);
                    return memory.message_text(&drafting.source, &id, &marked).opened(Open::Missing);
                }
                let name = spoken.unwrap_or_else(|diagnostic| {
                    memory.failures.push((used, diagnostic));
                    id.clone()
                });
                memory.message_text(voice, &id, &name)
            })
            .collect()
    }

    /// Marks an entity as named in every column: both of its forms have been printed.
    pub(crate) fn named(&mut self, reference: &str) {
        for voice in &self.voices {
            self.memory.mentions.entry(voice.language()).or_default().insert(reference.to_owned());
        }
    }

    fn field(&mut self, subject: &Subject, field: &'static str) -> usize {
        self.memory.origins.push(Origin::Field { subject: subject.clone(), field });
        self.memory.origins.len() - 1
    }

    /// The meeting written for.
    pub(crate) fn meeting(&self) -> Option<&'a Meeting> {
        self.meeting
    }
}

/// A text; a Korean one knows its words.
fn text(value: &str, language: Language, origin: usize) -> Text {
    let value = nfc(value).into_owned();
    let words = (language == Language::Ko).then(|| value.split(' ').map(str::to_owned).collect());
    Text { value, lang: language.code().to_owned(), origin, words, open: None }
}
