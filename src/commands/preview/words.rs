//! The words of the page, and the files that locales name alike.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::base::phrase::UiLanguage;
use crate::commands::session::Session;
use crate::model::Language;

/// The texts of the page in a language, in English where it has none: every message by its id, with `{ $name }` where
/// a value goes.
pub(super) fn of(language: UiLanguage) -> BTreeMap<String, String> {
    let mut words = parsed(include_str!("../../../ui/en/preview.ftl"));
    words.extend(match language {
        UiLanguage::En => BTreeMap::new(),
        UiLanguage::Vi => parsed(include_str!("../../../ui/vi/preview.ftl")),
        UiLanguage::Ko => parsed(include_str!("../../../ui/ko/preview.ftl")),
    });
    words
}

fn parsed(text: &str) -> BTreeMap<String, String> {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), flat(&message.value?))),
        _ => None,
    });
    messages.collect()
}

fn flat(pattern: &Pattern<&str>) -> String {
    let pieces = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::VariableReference { id } => format!("{{ ${} }}", id.name),
            InlineExpression::StringLiteral { value } => (*value).to_owned(),
            _ => String::new(),
        },
        PatternElement::Placeable { .. } => String::new(),
    });
    pieces.collect()
}

/// The file of a locale that holds what `file` of any locale holds.
pub(super) fn in_locale(file: &str, locale: Language, session: &Session) -> String {
    let file = file.strip_prefix("built-in/").unwrap_or(file);
    let folder = &session.loaded.paths.locales;
    let inner = file.strip_prefix(folder.as_str()).and_then(|rest| rest.strip_prefix('/')?.split_once('/'));
    match inner {
        Some((_, name)) => format!("{folder}/{locale}/{name}"),
        None => file.to_owned(),
    }
}
