//! Static checks of a locale against the message contract (layer `localize`).
//!
//! Fluent fails silently in eight ways; every one of them is found here, before anything is formatted.

mod calls;
mod patterns;
mod reach;
mod selections;

use std::collections::BTreeMap;

pub(crate) use self::reach::{Reach, references};

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, Phrase, phrase};
use crate::base::source::Span;
use crate::base::suggest::{did_you_mean, nearest, suggestion};
use crate::load::Spans;
use crate::localize::ast::Entry;
use crate::localize::catalog::Catalog;
use crate::localize::contract::{Contract, Spec};
use crate::model::{Language, MeetingId};

/// A finding about a locale, with what it is about, so that a build can leave out what it doesn't print.
#[derive(Debug, Clone)]
pub(crate) struct LocaleFinding {
    /// The locale.
    pub language: Language,
    /// The meeting, if the message is a meeting's own.
    pub meeting: Option<MeetingId>,
    /// The message; none for a whole file.
    pub id: Option<String>,
    /// The finding.
    pub diagnostic: Diagnostic,
}

/// Checks a whole locale: everything that the contract asks for, everything that is there.
pub(crate) fn analyse(catalog: &Catalog, contract: &Contract, spans: &Spans) -> Vec<LocaleFinding> {
    let mut findings = Vec::new();
    let mut meetings: Vec<Option<&MeetingId>> = vec![None];
    meetings.extend(contract.meetings.keys().map(Some));
    for meeting in meetings {
        let mut push = |id: &str, diagnostic: Diagnostic| {
            findings.push(LocaleFinding {
                language: catalog.language,
                meeting: meeting.cloned(),
                id: Some(id.to_owned()),
                diagnostic,
            });
        };
        let specs = match meeting {
            None => &contract.shared,
            Some(meeting) => match contract.meetings.get(meeting) {
                Some(specs) => specs,
                None => continue,
            },
        };
        let entries = catalog.scope(meeting).map(|scope| &scope.entries);
        for (id, spec) in specs {
            match entries.and_then(|entries| entries.get(id)) {
                None if spec.required => {
                    if let Some(diagnostic) = missing(catalog, meeting, id, specs, spec, spans) {
                        push(id, diagnostic);
                    }
                }
                None => {}
                Some(entry) => {
                    for attribute in &spec.attributes {
                        if entry.pattern(Some(attribute)).is_none() {
                            push(
                                id,
                                Diagnostic::error(
                                    "missing-attribute",
                                    phrase!("missing-attribute", id, attribute),
                                )
                                .at(entry.id.span)
                                .hint(phrase!("missing-attribute.hint", attribute)),
                            );
                        }
                    }
                    for diagnostic in parts(entry, spec, spans) {
                        push(id, diagnostic);
                    }
                    if entry.value.is_none() {
                        push(
                            id,
                            Diagnostic::error("missing-value", phrase!("missing-value", id))
                                .at(entry.id.span)
                                .hint(phrase!("missing-value.hint", id)),
                        );
                    }
                }
            }
        }
        for entry in entries.into_iter().flat_map(BTreeMap::values) {
            let checked = patterns::Checker::new(catalog, contract, meeting, entry).check();
            for diagnostic in checked {
                push(&entry.id.text, diagnostic);
            }
        }
    }
    findings.extend(unused(catalog, contract));
    findings
}

/// The attributes of a planned meeting's item that are printed nowhere, and those that are to be filled in.
fn parts(entry: &Entry, spec: &Spec, spans: &Spans) -> Vec<Diagnostic> {
    let Some(item) = &spec.item else { return Vec::new() };
    let mut found = Vec::new();
    for (name, _) in &entry.attributes {
        let (id, attribute) = (&entry.id.text, name.text.as_str());
        let known = item.parts.iter().find(|part| part.as_str() == attribute);
        if let Some(part) = known.filter(|part| item.to_fill.contains(part)) {
            let place = spans.get(&spec.subject, &format!("to-fill.{}", part.as_str()));
            let message = phrase!("filled-and-to-fill", field = attribute);
            found.push(
                Diagnostic::error("filled-to-fill", message)
                    .at(name.span)
                    .label(place, phrase!("filled-and-to-fill.here"))
                    .hint(phrase!("filled-and-to-fill.hint", field = attribute)),
            );
        } else if known.is_none() {
            let names = || item.parts.iter().map(|part| part.as_str());
            let free = || names().filter(|name| entry.pattern(Some(name)).is_none());
            let listed = match item.parts {
                [] => phrase!("unprinted-attribute.hint"),
                _ => phrase!("unprinted-attribute.known", names = Argument::ticked(names())),
            };
            found.push(
                Diagnostic::error("unprinted-attribute", phrase!("unprinted-attribute", id, attribute))
                    .at(name.span)
                    .instead(attribute, nearest(attribute, free()))
                    .hint(did_you_mean(attribute, free()).unwrap_or(listed)),
            );
        }
    }
    found
}

/// What to say of a message that isn't there: of its file or its locale, if these aren't there either.
fn missing(
    catalog: &Catalog,
    meeting: Option<&MeetingId>,
    id: &str,
    specs: &BTreeMap<String, Spec>,
    spec: &Spec,
    spans: &Spans,
) -> Option<Diagnostic> {
    let file = catalog.expected_file(meeting, id);
    if catalog.may_have(meeting, id) {
        return None;
    }
    if !catalog.present {
        let language = language_name(catalog.language);
        return Some(
            Diagnostic::error(
                "missing-locale",
                phrase!("missing-locale", language, folder = &catalog.folder),
            )
            .in_file(catalog.folder.clone())
            .hint(phrase!("missing-locale.hint")),
        );
    }
    if !catalog.absent.contains(&file) {
        return Some(missing_message(catalog, meeting, id, spec, spans));
    }
    let wanted: Vec<&String> = specs
        .iter()
        .filter(|(id, spec)| spec.required && catalog.expected_file(meeting, id) == file)
        .map(|(id, _)| id)
        .collect();
    let messages = Argument::ticked(wanted.iter().take(6));
    let more = wanted.len().saturating_sub(6);
    let hint = if more > 0 {
        phrase!("missing-file-messages.hint-more", messages, more)
    } else {
        phrase!("missing-file-messages.hint", messages)
    };
    Some(
        Diagnostic::error("missing-file", phrase!("missing-file-messages", file = &file))
            .in_file(file)
            .hint(hint),
    )
}

fn missing_message(
    catalog: &Catalog,
    meeting: Option<&MeetingId>,
    id: &str,
    spec: &Spec,
    spans: &Spans,
) -> Diagnostic {
    let file = catalog.expected_file(meeting, id);
    let place: Option<Span> = spans.get(&spec.subject, "id");
    let near =
        catalog.scope(meeting).and_then(|scope| did_you_mean(id, scope.entries.keys().map(String::as_str)));
    let variables: Vec<String> = spec.variables.keys().map(|name| format!("`${name}`")).collect();
    let mut diagnostic = Diagnostic::error(
        "missing-message",
        phrase!("missing-message", id, language = language_name(catalog.language)),
    )
    .at(place);
    if place.is_none() {
        diagnostic = diagnostic.in_file(file.clone());
    }
    let hint = if variables.is_empty() || variables.len() > 6 {
        phrase!("missing-message.hint", id, file)
    } else {
        phrase!("missing-message.hint-variables", id, file, variables = Argument::list(variables))
    };
    diagnostic.hint(hint).maybe_hint(near)
}

/// The language's name.
pub(crate) fn language_name(language: Language) -> Phrase {
    match language {
        Language::En => phrase!("language-en"),
        Language::Vi => phrase!("language-vi"),
        Language::Ko => phrase!("language-ko"),
    }
}

/// Messages that nothing prints.
fn unused(catalog: &Catalog, contract: &Contract) -> Vec<LocaleFinding> {
    let mut reach = Reach::new();
    for id in contract.shared.keys() {
        reach.add(catalog, None, id);
    }
    for (meeting, specs) in &contract.meetings {
        for id in specs.keys() {
            reach.add(catalog, Some(meeting), id);
        }
    }
    let scopes = std::iter::once((None, &catalog.shared))
        .chain(catalog.meetings.iter().map(|(meeting, scope)| (Some(meeting), scope)));
    let mut findings = Vec::new();
    for (meeting, scope) in scopes {
        for (id, entry) in &scope.entries {
            if reach.has(meeting, id) || (entry.is_term() && meeting.is_none()) || is_interface(catalog, id) {
                continue;
            }
            let known =
                meeting.and_then(|meeting| contract.meetings.get(meeting)).unwrap_or(&contract.shared);
            // A name that is taken can't be what was meant.
            let free = known.keys().map(String::as_str).filter(|name| catalog.get(meeting, name).is_none());
            let near = nearest(id, free);
            findings.push(LocaleFinding {
                language: catalog.language,
                meeting: meeting.cloned(),
                id: Some(id.clone()),
                diagnostic: Diagnostic::warning("unused-message", phrase!("unused-message", id))
                    .at(entry.id.span)
                    .instead(id, near)
                    .hint(near.map_or_else(|| phrase!("unused-message.hint"), suggestion)),
            });
        }
    }
    findings
}

/// Whether an entry stands in the interface file: templates may print any of its messages.
fn is_interface(catalog: &Catalog, id: &str) -> bool {
    let Some(entry) = catalog.shared.entries.get(id) else { return false };
    catalog.shared.files.first() == Some(&entry.id.span.file)
}
