//! Findings with their places in words, so that they outlive the files they were found in.

use serde_json::{Value, json};

use crate::base::diag::{Diagnostic, Severity};
use crate::base::phrase::UiLanguage;
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

/// Gives findings their places in words.
pub(super) fn tell(found: impl IntoIterator<Item = Diagnostic>, session: &Session) -> Vec<Finding> {
    found.into_iter().map(|diagnostic| one(diagnostic, session)).collect()
}

fn one(diagnostic: Diagnostic, session: &Session) -> Finding {
    let place = diagnostic.span.map(|span| (span.start, session.sources.get(span.file)));
    let file = place.map(|(_, file)| file.name().to_owned()).or_else(|| diagnostic.file.clone());
    let at = place.map(|(start, file)| file.position(start)).map(|position| (position.line, position.column));
    let locale = file.as_deref().and_then(|file| locale_of(file, session));
    let id = place.filter(|_| locale.is_some()).and_then(|(start, file)| message_at(file.text(), start));
    Finding { diagnostic, file, at, locale, id: id.map(str::to_owned) }
}

/// The message that a byte of a locale file stands in, or in the comment of which. It may be one that can't be read.
fn message_at(text: &str, at: usize) -> Option<&str> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |before| before + 1);
    let comment = text.get(start..)?.starts_with('#');
    let name = |line: &'_ str| {
        let line = line.trim_start_matches('\u{feff}');
        let bare = line.strip_prefix('-').unwrap_or(line);
        let end =
            bare.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(bare.len());
        (end > 0 && bare.starts_with(|c: char| c.is_ascii_alphabetic()))
            .then_some(line.len() - bare.len() + end)
    };
    let named = |line: &'_ str| name(line).is_some();
    let line = if comment {
        text.get(start..)?.lines().find(|line| !line.starts_with('#')).filter(|line| named(line))?
    } else {
        let end = text.get(start..)?.find('\n').map_or(text.len(), |end| start + end);
        text.get(..end)?.lines().rev().find(|line| named(line))?
    };
    line.trim_start_matches('\u{feff}').get(..name(line)?)
}

/// The locale that a file belongs to.
pub(super) fn locale_of(file: &str, session: &Session) -> Option<Language> {
    let file = file.strip_prefix("built-in/").unwrap_or(file);
    let inner = file.strip_prefix(&session.loaded.paths.locales)?.strip_prefix('/')?;
    Language::parse(inner.split('/').next()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_belong_to_messages() {
        let text = "\u{feff}a = one\n    two\n\n# lint-ok: x y\n# more\n-b-c = { $x\n    .d = e\n\n# loose\n\nf = g\n";
        for (piece, id) in [
            ("one", Some("a")),
            ("two", Some("a")),
            ("lint-ok", Some("-b-c")),
            ("more", Some("-b-c")),
            ("$x", Some("-b-c")),
            (".d", Some("-b-c")),
            ("loose", None),
            ("g", Some("f")),
        ] {
            assert_eq!(message_at(text, text.find(piece).expect("there")), id, "{piece}");
        }
        assert_eq!(message_at("", 0), None);
        assert_eq!(message_at("x", 9), None);
    }
}
