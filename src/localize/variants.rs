//! Every variant of every message is printed once before anything is set (layer `localize`).
//!
//! A slip in the variant that today's figures don't choose would otherwise wait for the night when they do.

use std::sync::Arc;

use fluent::FluentResource;

use crate::base::text::nfc;
use crate::localize::ast::{Element, Entry, Expression, Inline, Pattern};

/// The message id under which a forced variant is printed.
const FORCED: &str = "FORCED";

/// An entry with one variant chosen by force.
#[derive(Debug)]
pub(crate) struct Forced {
    /// The id of the message that prints it.
    pub id: String,
    /// The key of the variant, for messages to the user.
    pub key: String,
    /// The attribute it stands in.
    pub attribute: Option<String>,
}

/// Writes one message for each variant of an entry. `None` where it has no selection.
pub(crate) fn force(entry: &Entry) -> Option<(Arc<FluentResource>, Vec<Forced>)> {
    let mut text = String::new();
    let mut list = Vec::new();
    for (attribute, pattern) in entry.patterns() {
        for (index, key) in keys(pattern).into_iter().enumerate() {
            let id = format!("{FORCED}-{}", list.len());
            text.push_str(&id);
            text.push_str(" = ");
            write(pattern, &mut Choice { wanted: index, seen: 0 }, &mut text);
            text.push('\n');
            list.push(Forced { id, key, attribute: attribute.map(str::to_owned) });
        }
    }
    if list.is_empty() {
        return None;
    }
    let text = nfc(&text).into_owned();
    let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
    Some((Arc::new(resource), list))
}

/// The keys of all variants of a value, in the order in which [`write`] meets them.
fn keys(pattern: &Pattern) -> Vec<String> {
    let mut found = Vec::new();
    for element in &pattern.0 {
        if let Element::Placeable(Expression::Select { variants, .. }) = element {
            for variant in variants {
                found.push(variant.key.text.clone());
                found.extend(keys(&variant.value));
            }
        }
    }
    found
}

/// A value without selections, as FTL.
pub(crate) fn source_of(pattern: &Pattern) -> String {
    let mut text = String::new();
    write(pattern, &mut Choice { wanted: 0, seen: 0 }, &mut text);
    nfc(&text).into_owned()
}

struct Choice {
    wanted: usize,
    seen: usize,
}

impl Choice {
    /// Counts one variant and tells whether it is the wanted one.
    fn take(&mut self) -> bool {
        self.seen += 1;
        self.seen - 1 == self.wanted
    }
}

fn write(pattern: &Pattern, choice: &mut Choice, out: &mut String) {
    for element in &pattern.0 {
        match element {
            Element::Text(text) => out.push_str(&text.text.replace('\r', "").replace('\n', "\n    ")),
            Element::Placeable(Expression::Inline(inline)) => {
                out.push_str("{ ");
                write_inline(inline, out);
                out.push_str(" }");
            }
            Element::Placeable(Expression::Select { variants, .. }) => {
                let mut chosen = None;
                let mut default = String::new();
                for variant in variants {
                    let before = choice.seen;
                    let wanted = choice.take();
                    let mut text = String::new();
                    write(&variant.value, choice, &mut text);
                    let inside = (before..choice.seen).contains(&choice.wanted);
                    if wanted || inside {
                        chosen = Some(text);
                    } else if variant.default {
                        default = text;
                    }
                }
                out.push_str(&chosen.unwrap_or(default));
            }
        }
    }
}

fn write_inline(inline: &Inline, out: &mut String) {
    let arguments =
        |positional: &[Inline], named: &[(crate::localize::ast::Name, Inline)], out: &mut String| {
            out.push('(');
            for argument in positional {
                write_inline(argument, out);
                out.push_str(", ");
            }
            for (name, value) in named {
                out.push_str(&name.text);
                out.push_str(": ");
                write_inline(value, out);
                out.push_str(", ");
            }
            out.push(')');
        };
    match inline {
        Inline::Text(name) => {
            out.push('"');
            out.push_str(&name.text);
            out.push('"');
        }
        Inline::Number(name) => out.push_str(&name.text),
        Inline::Variable(name) => {
            out.push('$');
            out.push_str(&name.text);
        }
        Inline::Message(name, attribute) => {
            out.push_str(&name.text);
            if let Some(attribute) = attribute {
                out.push('.');
                out.push_str(&attribute.text);
            }
        }
        Inline::Term(name, _, named) => {
            out.push('-');
            out.push_str(&name.text);
            if !named.is_empty() {
                arguments(&[], named, out);
            }
        }
        Inline::Function(name, positional, named) => {
            out.push_str(&name.text);
            arguments(positional, named, out);
        }
        Inline::Nested(expression) => {
            if let Expression::Inline(inner) = &**expression {
                write_inline(inner, out);
            }
        }
    }
}
