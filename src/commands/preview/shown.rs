//! A document as it is on the screen: its pages, where its texts come from, what is wrong with it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::base::hash::sha256;
use crate::base::phrase::UiLanguage;
use crate::commands::preview::findings::{Finding, locale_of};
use crate::commands::session::Session;
use crate::compose::briefing::{Briefing, Origin};
use crate::model::Language;
use crate::typeset::Places as _;
use crate::typeset::screen::{Area, Screen};

/// The most places at which one finding is marked.
const MARKED: usize = 50;

/// Which document: its meeting (none for the pack), its languages, its edition.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    /// The meeting's id; none for the pack.
    pub meeting: Option<String>,
    /// The set of languages, such as `vi+ko`.
    pub languages: String,
    /// The edition's name.
    pub edition: String,
}

impl Key {
    /// The name that the page knows it by.
    pub(super) fn name(&self) -> String {
        let meeting = self.meeting.as_deref().unwrap_or_default();
        let text = format!("{meeting}\n{}\n{}", self.languages, self.edition);
        sha256(text.as_bytes()).chars().take(16).collect()
    }
}

/// Where a text comes from, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// A message of a locale file.
    Message {
        /// The locale.
        locale: Language,
        /// The file.
        file: Arc<str>,
        /// The message, perhaps with its attribute.
        id: String,
        /// The line of the message.
        line: usize,
    },
    /// A field of a TOML file.
    Field {
        /// The file.
        file: Arc<str>,
        /// The line.
        line: usize,
        /// The field.
        field: &'static str,
    },
    /// Nobody knows.
    Unknown,
}

impl Place {
    /// The places of all texts of a briefing, by the numbers of their origins.
    pub(super) fn all(briefing: &Briefing, session: &Session) -> Vec<Self> {
        let mut names: BTreeMap<_, (Arc<str>, Option<Language>)> = BTreeMap::new();
        let places = briefing.origins.iter().map(|origin| {
            let Some(span) = session.loaded.spans.place(origin) else { return Self::Unknown };
            let (file, locale) = names.entry(span.file).or_insert_with(|| {
                let name = session.sources.get(span.file).name();
                (name.into(), locale_of(name, session))
            });
            let (file, line) = (Arc::clone(file), session.sources.position(span).line);
            match (origin, locale) {
                (Origin::Message { id, .. }, Some(locale)) => {
                    Self::Message { locale: *locale, file, id: id.clone(), line }
                }
                (Origin::Message { .. }, None) => Self::Unknown,
                (Origin::Field { field, .. }, _) => Self::Field { file, line, field },
            }
        });
        places.collect()
    }

    /// Whether this is a text of a message of a locale; of one file, where it is named.
    pub(super) fn is_of(&self, file: Option<&str>, locale: Language, message: &str) -> bool {
        let Self::Message { locale: own, file: other, id, .. } = self else { return false };
        let part = id.strip_prefix(message).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        let bare = other.strip_prefix("built-in/").unwrap_or(other);
        *own == locale && part && file.is_none_or(|file| *file == **other || file == bare)
    }

    fn is_found_by(&self, finding: &Finding) -> bool {
        match (self, &finding.file, finding.locale.zip(finding.id.as_deref())) {
            (Self::Message { .. }, Some(file), Some((locale, id))) => self.is_of(Some(file), locale, id),
            (Self::Field { file: own, line, .. }, Some(file), None) => {
                **own == *file && finding.at.is_some_and(|(at, _)| at == *line)
            }
            _ => false,
        }
    }

    /// As the page gets it.
    pub(super) fn json(&self) -> Value {
        match self {
            Self::Message { locale, file, id, line } => {
                let (id, part) =
                    id.split_once('.').map_or((id.as_str(), None), |(id, part)| (id, Some(part)));
                json!({
                    "kind": "message", "locale": locale.code(), "file": **file, "id": id, "part": part, "line": line,
                })
            }
            Self::Field { file, line, field } => {
                json!({ "kind": "data", "file": **file, "line": line, "field": field })
            }
            Self::Unknown => Value::Null,
        }
    }
}

/// Pages, and where their texts come from.
#[derive(Clone)]
pub(super) struct Pages {
    /// The pages.
    pub screen: Arc<Screen>,
    /// Where texts come from, by the numbers of their origins.
    pub places: Arc<Vec<Place>>,
    /// Whether untranslated texts stand in the source language, marked.
    pub draft: bool,
}

impl Pages {
    /// Where something is printed: the page, the place and the text.
    pub(super) fn find<'a>(
        &'a self,
        wanted: impl Fn(&Place) -> bool + 'a,
    ) -> impl Iterator<Item = (usize, Area, &'a str)> {
        let hits: Arc<[bool]> = self.places.iter().map(wanted).collect();
        let hit = move |origin: usize| hits.get(origin).copied().unwrap_or_default();
        let own = hit.clone();
        let pages = (0..self.screen.sheets().len()).filter(move |index| self.screen.holds(*index, &own));
        pages.flat_map(move |index| {
            let hit = hit.clone();
            let runs = self.screen.text(index).unwrap_or_default().iter();
            let runs = runs.filter(move |run| run.origin.is_some_and(&hit));
            runs.map(move |run| (index + 1, run.area, run.text.as_str()))
        })
    }
}

/// A document as it is on the screen.
#[derive(Clone)]
pub(super) struct Shown {
    /// Which document.
    pub key: Key,
    /// The state of the files that it shows, or that could not be shown.
    pub generation: u64,
    /// Whether these files could not be set: the pages are those of earlier ones.
    pub broken: bool,
    /// The pages; none where there never were any.
    pub pages: Option<Pages>,
    /// The pages before these: their pictures may still be asked for.
    pub before: Option<Arc<Screen>>,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
}

impl Shown {
    /// As the page gets it.
    pub(super) fn json(&self, language: UiLanguage) -> Value {
        let findings: Vec<Value> = self.findings.iter().map(|finding| finding.json(language)).collect();
        let mut marks = Vec::new();
        let (mut pages, mut outline) = (Vec::new(), Vec::new());
        if let Some(shown) = &self.pages {
            for (index, finding) in self.findings.iter().enumerate() {
                for (page, area, _) in shown.find(|place| place.is_found_by(finding)).take(MARKED) {
                    marks.push(with_area(json!({ "page": page, "finding": index }), area));
                }
            }
            pages = shown.screen.sheets().iter().enumerate().map(|(index, sheet)| {
                json!({ "number": index + 1, "width": rounded(sheet.width), "height": rounded(sheet.height), "hash": sheet.hash })
            }).collect();
            let headings = shown.screen.outline().into_iter();
            outline = headings
                .map(
                    |heading| json!({ "title": heading.title, "level": heading.level, "page": heading.page }),
                )
                .collect();
        }
        json!({
            "key": self.key.name(),
            "generation": self.generation,
            "broken": self.broken,
            "draft": self.pages.as_ref().is_some_and(|pages| pages.draft),
            "findings": findings,
            "pages": pages,
            "marks": marks,
            "outline": outline,
        })
    }
}

/// Adds a rectangle.
pub(super) fn with_area(mut value: Value, area: Area) -> Value {
    if let Value::Object(map) = &mut value {
        for (key, length) in [("x", area.x), ("y", area.y), ("w", area.width), ("h", area.height)] {
            map.insert(key.to_owned(), rounded(length));
        }
    }
    value
}

/// A length with two decimals.
pub(super) fn rounded(length: f64) -> Value {
    json!((length * 100.0).round() / 100.0)
}
