//! Findings with their places in words, so that they outlive the files they were found in.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::base::diag::{Diagnostic, Severity};
use crate::base::phrase::UiLanguage;
use crate::base::source::{FileId, Span};
use crate::commands::session::Session;
use crate::model::Language;

/// A finding and where it is.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    /// What was found.
    pub diagnostic: Diagnostic,
    /// The file, relative to the workspace.
    pub file: Option<String>,
    /// Line and column, counted from 1.
    pub at: Option<(usize, usize)>,
    /// The locale that the file belongs to.
    pub locale: Option<Language>,
    /// The message that it stands in.
    pub id: Option<String>,
}

impl Finding {
    /// As the page gets it.
    pub(super) fn json(&self, language: UiLanguage) -> Value {
        let hints: Vec<String> = self.diagnostic.hints.iter().map(|hint| hint.render(language)).collect();
        json!({
            "code": self.diagnostic.code,
            "severity": if self.diagnostic.severity == Severity::Error { "error" } else { "warning" },
            "message": self.diagnostic.message.render(language),
            "hint": hints.join("\n"),
            "file": self.file,
            "line": self.at.map(|(line, _)| line),
            "column": self.at.map(|(_, column)| column),
            "locale": self.locale.map(Language::code),
            "id": self.id,
        })
    }
}

/// Where the messages of the locale files begin.
pub(super) struct Index(BTreeMap<FileId, Vec<(usize, String)>>);

impl Index {
    /// Looks all messages of a workspace up.
    pub(super) fn of(session: &Session) -> Self {
        let mut files: BTreeMap<FileId, Vec<(usize, String)>> = BTreeMap::new();
        for catalog in session.locales.iter().flat_map(|locales| locales.catalogs.values()) {
            let scopes = std::iter::once(&catalog.shared).chain(catalog.meetings.values());
            for entry in scopes.flat_map(|scope| scope.entries.values()) {
                let list = files.entry(entry.id.span.file).or_default();
                list.push((entry.id.span.start, entry.id.text.clone()));
            }
        }
        files.values_mut().for_each(|list| list.sort_unstable());
        Self(files)
    }

    /// The message that a place stands in.
    fn message(&self, span: Span) -> Option<&str> {
        let list = self.0.get(&span.file)?;
        let after = list.partition_point(|(start, _)| *start <= span.start);
        list.get(after.checked_sub(1)?).map(|(_, id)| id.as_str())
    }

    /// Gives findings their places in words.
    pub(super) fn tell(
        &self,
        found: impl IntoIterator<Item = Diagnostic>,
        session: &Session,
    ) -> Vec<Finding> {
        found.into_iter().map(|diagnostic| self.one(diagnostic, session)).collect()
    }

    fn one(&self, diagnostic: Diagnostic, session: &Session) -> Finding {
        let span = diagnostic.span;
        let file = span.map(|span| session.sources.get(span.file).name().to_owned());
        let file = file.or_else(|| diagnostic.file.clone());
        let at = span.map(|span| {
            let position = session.sources.position(span);
            (position.line, position.column)
        });
        let locale = file.as_deref().and_then(|file| locale_of(file, session));
        let id = span.filter(|_| locale.is_some()).and_then(|span| self.message(span)).map(str::to_owned);
        Finding { diagnostic, file, at, locale, id }
    }
}

/// The locale that a file belongs to.
pub(super) fn locale_of(file: &str, session: &Session) -> Option<Language> {
    let file = file.strip_prefix("built-in/").unwrap_or(file);
    let inner = file.strip_prefix(&session.loaded.paths.locales)?.strip_prefix('/')?;
    Language::parse(inner.split('/').next()?)
}
