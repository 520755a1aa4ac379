//! What a translation must share with its source: variables, terms, attributes, paragraphs.

use std::collections::BTreeMap;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{count, phrase};
use crate::base::source::Span;
use crate::base::suggest::{nearest, suggestion};
use crate::lint::flat::{Flat, Part};
use crate::lint::rules::{Sink, Twin};
use crate::localize::analyse::language_name;
use crate::localize::ast::{Expression, Inline};
use crate::localize::contract::{Spec, Type};

/// The attributes that a language may have for itself.
const OWN: [&str; 6] = ["first", "latin", "pronunciation", "reading", "title", "value"];

/// The forms that a name or a term may have.
const FORMS: [&str; 11] = [
    "address",
    "family",
    "first",
    "full",
    "given",
    "latin",
    "pronunciation",
    "reading",
    "short",
    "title",
    "value",
];

/// The forms of a person's name that a language may leave to the name itself.
const LEFT_TO_NAME: [&str; 2] = ["full", "short"];

/// What one way through a value prints besides its text, each with its place.
#[derive(Default)]
struct Uses {
    variables: BTreeMap<String, Span>,
    references: BTreeMap<String, Span>,
}

impl Uses {
    fn of(way: &Flat<'_>) -> Self {
        let mut uses = Self::default();
        for (_, inline) in &way.holes {
            uses.add(inline);
        }
        uses
    }

    fn add(&mut self, inline: &Inline) {
        match inline {
            Inline::Variable(name) => {
                self.variables.entry(name.text.clone()).or_insert(name.span);
            }
            Inline::Message(name, attribute) => {
                let dot = attribute.as_ref().map_or_else(String::new, |a| format!(".{}", a.text));
                self.references.entry(format!("{}{dot}", name.text)).or_insert(name.span);
            }
            Inline::Term(name, _, named) => {
                self.references.entry(format!("-{}", name.text)).or_insert(name.span);
                named.iter().for_each(|(_, value)| self.add(value));
            }
            Inline::Function(_, positional, named) => {
                positional.iter().for_each(|value| self.add(value));
                named.iter().for_each(|(_, value)| self.add(value));
            }
            Inline::Nested(inner) => {
                if let Expression::Inline(inner) = inner.as_ref() {
                    self.add(inner);
                }
            }
            Inline::Text(_) | Inline::Number(_) => {}
        }
    }
}

/// Compares the variables and references of a part, in every variant, with those of the source.
pub(super) fn uses(part: &Part<'_>, twin: &Twin<'_>, spec: Option<&Spec>, sink: &mut Sink<'_>) {
    let of_source: Vec<Uses> = twin.part.ways.iter().map(Uses::of).collect();
    let any = |names: fn(&Uses) -> &BTreeMap<String, Span>, name: &String| {
        of_source.iter().any(|uses| names(uses).contains_key(name))
    };
    let source = || language_name(twin.language);
    // What a term asks of its users is its language's own grammar.
    let is_term = part.entry.is_term();
    for way in &part.ways {
        let own = Uses::of(way);
        let whose = || match way.keys.as_slice() {
            [] => phrase!("whole-message", id = part.name()),
            keys => phrase!("variant-of-message", keys = keys.join("] ["), id = part.name()),
        };
        // A variant answers to its like in the source, or to the source's default, which comes first.
        let like = twin.part.ways.iter().position(|source| source.keys == way.keys).unwrap_or_default();
        let Some(wanted) = of_source.get(like) else { continue };
        for (name, there) in
            wanted.variables.iter().filter(|(name, _)| !is_term && !own.variables.contains_key(*name))
        {
            let fact = spec.and_then(|spec| spec.variables.get(name)).is_some_and(|kind| is_fact(*kind));
            let message =
                phrase!("missing-use", whose = whose(), name = format!("${name}"), source = source());
            let found = if fact {
                Diagnostic::error("missing-variable", message)
            } else {
                Diagnostic::warning("missing-variable", message)
            };
            sink.push(
                part,
                found
                    .at(part.span())
                    .label(*there, phrase!("here-in-source"))
                    .hint(phrase!("missing-use.hint-variable", name)),
            );
        }
        for (name, span) in &own.variables {
            let fact = spec.and_then(|spec| spec.variables.get(name)).is_some_and(|kind| is_fact(*kind));
            if fact && !any(|uses| &uses.variables, name) {
                sink.push(
                    part,
                    Diagnostic::warning(
                        "extra-variable",
                        phrase!("extra-use", whose = whose(), name = format!("${name}"), source = source()),
                    )
                    .at(*span)
                    .label(twin.part.span(), phrase!("the-source"))
                    .hint(phrase!("extra-use.hint-variable")),
                );
            }
        }
        for (name, there) in wanted.references.iter().filter(|(name, _)| !own.references.contains_key(*name))
        {
            sink.push(
                part,
                Diagnostic::warning(
                    "missing-reference",
                    phrase!("missing-use", whose = whose(), name, source = source()),
                )
                .at(part.span())
                .label(*there, phrase!("here-in-source"))
                .hint(phrase!("missing-use.hint-reference", name)),
            );
        }
        for (name, span) in own.references.iter().filter(|(name, _)| !any(|uses| &uses.references, name)) {
            sink.push(
                part,
                Diagnostic::warning(
                    "extra-reference",
                    phrase!("extra-use", whose = whose(), name, source = source()),
                )
                .at(*span)
                .label(twin.part.span(), phrase!("the-source"))
                .hint(phrase!("extra-use.hint-reference")),
            );
        }
    }
    paragraphs(part, twin, sink);
}

/// Whether a variable carries a fact that no language may leave out. A name may be left to the context.
fn is_fact(kind: Type) -> bool {
    !matches!(kind, Type::Person | Type::Name | Type::Text)
}

fn paragraphs(part: &Part<'_>, twin: &Twin<'_>, sink: &mut Sink<'_>) {
    let number = |part: &Part<'_>| part.ways.first().map_or(0, |way| split_paragraphs(&way.text).len());
    let (own, source) = (number(part), number(twin.part));
    if own != source && own > 0 && source > 0 {
        sink.push(
            part,
            Diagnostic::warning(
                "paragraph-count",
                phrase!(
                    "paragraph-count",
                    id = part.name(),
                    own = count(own),
                    theirs = count(source),
                    source = language_name(twin.language)
                ),
            )
            .at(part.span())
            .label(twin.part.span(), phrase!("the-source"))
            .hint(phrase!("paragraph-count.hint")),
        );
    }
}

/// The paragraphs of a text, with their offsets: what empty lines set apart.
pub(super) fn split_paragraphs(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = None;
    let mut at = 0;
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        if line.trim().is_empty() {
            found.extend(start.take().and_then(|from: usize| Some((from, text.get(from..end)?))));
        } else {
            start = start.or(Some(at));
            end = at + line.trim_end().len();
        }
        at += line.len();
    }
    found.extend(start.and_then(|from| Some((from, text.get(from..end)?))));
    found
}

/// Compares the attributes of a message with those of the source.
pub(super) fn attributes(part: &Part<'_>, twin: &Twin<'_>, spec: Option<&Spec>, sink: &mut Sink<'_>) {
    let person = part.entry.id.text.starts_with("person-");
    let asked = |name: &str| spec.is_some_and(|spec| spec.attributes.iter().any(|asked| asked == name));
    let source = || language_name(twin.language);
    for (name, _) in &twin.part.entry.attributes {
        let name = name.text.as_str();
        let left = OWN.contains(&name) || (person && LEFT_TO_NAME.contains(&name)) || asked(name);
        if !left && part.entry.pattern(Some(name)).is_none() {
            sink.push(
                part,
                Diagnostic::warning(
                    "missing-attribute",
                    phrase!(
                        "missing-attribute-of-source",
                        id = &part.entry.id.text,
                        attribute = name,
                        source = source()
                    ),
                )
                .at(part.span())
                .hint(phrase!("missing-attribute.hint", attribute = name)),
            );
        }
    }
    for (name, _) in &part.entry.attributes {
        if !FORMS.contains(&name.text.as_str()) && twin.part.entry.pattern(Some(&name.text)).is_none() {
            let wanted = twin.part.entry.attributes.iter().map(|(name, _)| name.text.as_str()).chain(FORMS);
            let near = nearest(&name.text, wanted).filter(|near| part.entry.pattern(Some(near)).is_none());
            sink.push(
                part,
                Diagnostic::warning(
                    "extra-attribute",
                    phrase!(
                        "extra-attribute",
                        id = &part.entry.id.text,
                        attribute = &name.text,
                        source = source()
                    ),
                )
                .at(name.span)
                .hint(near.map_or_else(|| phrase!("extra-attribute.hint"), suggestion))
                .instead(&name.text, near),
            );
        }
    }
}
