//! What stands at a place of an FTL text.

use std::ops::Range;

use crate::base::source::Span;
use crate::localize::ast::{Element, Entry, Expression, Inline, Name, Pattern};

/// What stands at a place.
#[derive(Debug, Clone, Copy)]
pub(super) enum What<'a> {
    /// The name of the message or term.
    Entry,
    /// The name of an attribute.
    Attribute,
    /// A variable.
    Variable(&'a str),
    /// Another message, or a term with its hyphen left out.
    Reference {
        /// Its name.
        name: &'a str,
        /// Whether it is a term.
        term: bool,
        /// The attribute.
        attribute: Option<&'a str>,
    },
    /// A function, with its call.
    Function(&'a str, &'a Inline),
}

/// Something with a name in an FTL text.
#[derive(Debug, Clone)]
pub(super) struct Mark<'a> {
    /// What it is.
    pub what: What<'a>,
    /// Its bytes.
    pub range: Range<usize>,
    /// The message or term that it stands in.
    pub entry: &'a Entry,
    /// The attribute that it stands in.
    pub attribute: Option<&'a str>,
}

impl Mark<'_> {
    /// The id that a reference names; a term's begins with a hyphen.
    pub(super) fn id(&self) -> Option<String> {
        match self.what {
            What::Entry | What::Attribute => Some(self.entry.id.text.clone()),
            What::Reference { name, term, .. } => Some(reference(name, term)),
            What::Variable(_) | What::Function(..) => None,
        }
    }
}

/// An id as catalogs have it.
pub(super) fn reference(name: &str, term: bool) -> String {
    if term { format!("-{name}") } else { name.to_owned() }
}

/// The bytes of a span.
pub(super) fn bytes(span: Span) -> Range<usize> {
    span.start..span.end
}

/// What stands at a byte of a text.
pub(super) fn at(entries: &[Entry], offset: usize) -> Option<Mark<'_>> {
    entries.iter().flat_map(marks).find(|mark| mark.range.start <= offset && offset <= mark.range.end)
}

/// Everything with a name in a message or term.
pub(super) fn marks(entry: &Entry) -> Vec<Mark<'_>> {
    let mut walk = Walk { entry, attribute: None, found: Vec::new() };
    walk.push(What::Entry, bytes(entry.id.span));
    if let Some(value) = &entry.value {
        walk.pattern(value);
    }
    for (name, pattern) in &entry.attributes {
        walk.attribute = Some(&name.text);
        walk.push(What::Attribute, bytes(name.span));
        walk.pattern(pattern);
    }
    walk.found
}

struct Walk<'a> {
    entry: &'a Entry,
    attribute: Option<&'a str>,
    found: Vec<Mark<'a>>,
}

impl<'a> Walk<'a> {
    fn push(&mut self, what: What<'a>, range: Range<usize>) {
        if !range.is_empty() {
            self.found.push(Mark { what, range, entry: self.entry, attribute: self.attribute });
        }
    }

    fn pattern(&mut self, pattern: &'a Pattern) {
        for element in &pattern.0 {
            if let Element::Placeable(expression) = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a Inline) {
        // The sign before a variable's or a term's name belongs to it.
        let signed = |name: &Name| name.span.start.saturating_sub(1)..name.span.end;
        let end =
            |name: &Name, attribute: &Option<Name>| attribute.as_ref().map_or(name.span.end, |a| a.span.end);
        match inline {
            Inline::Text(_) | Inline::Number(_) => {}
            Inline::Variable(name) => self.push(What::Variable(&name.text), signed(name)),
            Inline::Message(name, attribute) => {
                let what = What::Reference {
                    name: &name.text,
                    term: false,
                    attribute: attribute.as_ref().map(|name| name.text.as_str()),
                };
                self.push(what, name.span.start..end(name, attribute));
            }
            Inline::Term(name, attribute, named) => {
                let what = What::Reference {
                    name: &name.text,
                    term: true,
                    attribute: attribute.as_ref().map(|name| name.text.as_str()),
                };
                self.push(what, signed(name).start..end(name, attribute));
                named.iter().for_each(|(_, value)| self.inline(value));
            }
            Inline::Function(name, positional, named) => {
                self.push(What::Function(&name.text, inline), bytes(name.span));
                positional.iter().for_each(|value| self.inline(value));
                named.iter().for_each(|(_, value)| self.inline(value));
            }
            Inline::Nested(expression) => self.expression(expression),
        }
    }
}
