//! Static checks of a locale against the message contract (layer `localize`).
//!
//! Fluent fails silently in eight ways; every one of them is found here, before anything is formatted.

mod calls;
mod patterns;
mod reach;
mod selections;

use std::collections::BTreeMap;

pub(crate) use self::reach::Reach;

use crate::base::diag::Diagnostic;
use crate::base::source::Span;
use crate::base::suggest::did_you_mean;
use crate::load::Spans;
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
                    for attribute in spec.attributes {
                        if entry.pattern(Some(attribute)).is_none() {
                            push(
                                id,
                                Diagnostic::error(
                                    "missing-attribute",
                                    format!("`{id}` has no `.{attribute}`"),
                                )
                                .at(entry.id.span)
                                .hint(format!("add a line `    .{attribute} = …` below the message")),
                            );
                        }
                    }
                    if entry.value.is_none() {
                        push(
                            id,
                            Diagnostic::error(
                                "missing-value",
                                format!("`{id}` has attributes, but no text of its own"),
                            )
                            .at(entry.id.span)
                            .hint(format!("write the text after `{id} =`")),
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
    let language = language_name(catalog.language);
    if !catalog.present {
        let message = format!(
            "there are no translations in {language}: the folder `{}` is missing or empty",
            catalog.folder
        );
        return Some(
            Diagnostic::error("missing-locale", message).in_file(catalog.folder.clone()).hint(
                "write the files that the other languages have, or take the language out of `languages`",
            ),
        );
    }
    if !catalog.absent.contains(&file) {
        return Some(missing_message(catalog, meeting, id, spec, spans));
    }
    let wanted: Vec<String> = specs
        .iter()
        .filter(|(id, spec)| spec.required && catalog.expected_file(meeting, id) == file)
        .map(|(id, _)| format!("`{id}`"))
        .collect();
    let more = if wanted.len() > 6 { format!(" and {} more", wanted.len() - 6) } else { String::new() };
    let listed = wanted.iter().take(6).cloned().collect::<Vec<_>>().join(", ");
    Some(
        Diagnostic::error("missing-file", format!("there is no `{file}`"))
            .in_file(file)
            .hint(format!("write it with the messages {listed}{more}")),
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
        format!("no message `{id}` in {}", language_name(catalog.language)),
    )
    .at(place);
    if place.is_none() {
        diagnostic = diagnostic.in_file(file.clone());
    }
    let gets = if variables.is_empty() || variables.len() > 6 {
        String::new()
    } else {
        format!("; it gets {}", variables.join(", "))
    };
    diagnostic.hint(format!("add `{id} = …` to `{file}`{gets}")).maybe_hint(near)
}

/// The language's English name.
pub(crate) fn language_name(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Vi => "Vietnamese",
        Language::Ko => "Korean",
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
            findings.push(LocaleFinding {
                language: catalog.language,
                meeting: meeting.cloned(),
                id: Some(id.clone()),
                diagnostic: Diagnostic::warning("unused-message", format!("nothing prints `{id}`"))
                    .at(entry.id.span)
                    .hint(
                        did_you_mean(id, known.keys().map(String::as_str))
                            .unwrap_or_else(|| "remove it, or name it as the workspace does".into()),
                    ),
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
