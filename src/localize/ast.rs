//! A small owned syntax tree of Fluent with byte spans of the file on disk (layer `localize`).
//!
//! `fluent-syntax` has no spans, but every name and text it returns is a slice of its input: the offset is the
//! distance between the two.

use fluent_syntax::ast;

use crate::base::source::{FileId, Span};

/// A name with its place.
#[derive(Debug, Clone)]
pub(crate) struct Name {
    /// The name.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// A message or a term.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// The id; a term's begins with a hyphen.
    pub id: Name,
    /// The value, if it has one.
    pub value: Option<Pattern>,
    /// The attributes.
    pub attributes: Vec<(Name, Pattern)>,
    /// The lines of the comment right above, without `#`.
    pub comment: Vec<Name>,
}

/// What a comment that takes a finding back begins with: `# lint-ok: CODE reason`.
pub(crate) const WAIVER: &str = "lint-ok";

impl Entry {
    /// Whether a comment above it takes a finding back.
    pub(crate) fn is_waived(&self) -> bool {
        self.comment.iter().any(|line| line.text.trim_start().starts_with(WAIVER))
    }

    /// Whether this is a term.
    pub(crate) fn is_term(&self) -> bool {
        self.id.text.starts_with('-')
    }

    /// The value, or an attribute.
    pub(crate) fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|(id, _)| id.text == name).map(|(_, pattern)| pattern),
        }
    }

    /// The value and all attributes, with the attribute's name.
    pub(crate) fn patterns(&self) -> impl Iterator<Item = (Option<&str>, &Pattern)> {
        self.value
            .iter()
            .map(|pattern| (None, pattern))
            .chain(self.attributes.iter().map(|(name, pattern)| (Some(name.text.as_str()), pattern)))
    }
}

/// The elements of a value.
#[derive(Debug, Clone)]
pub(crate) struct Pattern(pub Vec<Element>);

/// A piece of a value.
#[derive(Debug, Clone)]
pub(crate) enum Element {
    /// Text as it stands.
    Text(Name),
    /// `{ … }`.
    Placeable(Expression),
}

/// What stands in braces.
#[derive(Debug, Clone)]
pub(crate) enum Expression {
    /// A selection.
    Select {
        /// What is selected on.
        selector: Inline,
        /// The variants.
        variants: Vec<Variant>,
    },
    /// Anything else.
    Inline(Inline),
}

/// One variant of a selection.
#[derive(Debug, Clone)]
pub(crate) struct Variant {
    /// The key.
    pub key: Name,
    /// Whether the key is a number.
    pub numeric: bool,
    /// Whether it is the default.
    pub default: bool,
    /// What it prints.
    pub value: Pattern,
}

/// An expression that is no selection.
#[derive(Debug, Clone)]
pub(crate) enum Inline {
    /// `"…"`.
    Text(Name),
    /// A number.
    Number(Name),
    /// `$name`.
    Variable(Name),
    /// `name` or `name.attribute`.
    Message(Name, Option<Name>),
    /// `-name`, `-name.attribute`, with named arguments.
    Term(Name, Option<Name>, Vec<(Name, Inline)>),
    /// `NAME(…)`.
    Function(Name, Vec<Inline>, Vec<(Name, Inline)>),
    /// `{ { … } }`.
    Nested(Box<Expression>),
}

/// The lines of comments that stand at no message or term.
pub(crate) fn loose_comments(resource: &ast::Resource<&str>, text: &str, file: FileId) -> Vec<Name> {
    let converter = Converter { start: text.as_ptr() as usize, length: text.len(), file };
    resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            ast::Entry::Comment(comment)
            | ast::Entry::GroupComment(comment)
            | ast::Entry::ResourceComment(comment) => Some(converter.comment(Some(comment))),
            _ => None,
        })
        .flatten()
        .collect()
}

/// Converts a parsed resource, keeping messages and terms.
pub(crate) fn convert(resource: &ast::Resource<&str>, text: &str, file: FileId) -> Vec<Entry> {
    let converter = Converter { start: text.as_ptr() as usize, length: text.len(), file };
    resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(Entry {
                id: converter.name(message.id.name),
                value: message.value.as_ref().map(|value| converter.pattern(value)),
                attributes: converter.attributes(&message.attributes),
                comment: converter.comment(message.comment.as_ref()),
            }),
            ast::Entry::Term(term) => {
                let name = converter.name(term.id.name);
                let span = Span { start: name.span.start.saturating_sub(1), ..name.span };
                Some(Entry {
                    id: Name { text: format!("-{}", name.text), span },
                    value: Some(converter.pattern(&term.value)),
                    attributes: converter.attributes(&term.attributes),
                    comment: converter.comment(term.comment.as_ref()),
                })
            }
            _ => None,
        })
        .collect()
}

struct Converter {
    start: usize,
    length: usize,
    file: FileId,
}

impl Converter {
    fn name(&self, slice: &str) -> Name {
        let offset = (slice.as_ptr() as usize).wrapping_sub(self.start);
        // A slice that isn't of the input (the parser's own line feeds) gets an empty span.
        let range = if offset <= self.length { offset..offset + slice.len() } else { 0..0 };
        Name { text: slice.to_owned(), span: Span::new(self.file, range) }
    }

    fn comment(&self, comment: Option<&ast::Comment<&str>>) -> Vec<Name> {
        comment.into_iter().flat_map(|comment| &comment.content).map(|line| self.name(line)).collect()
    }

    fn attributes(&self, attributes: &[ast::Attribute<&str>]) -> Vec<(Name, Pattern)> {
        attributes.iter().map(|a| (self.name(a.id.name), self.pattern(&a.value))).collect()
    }

    fn pattern(&self, pattern: &ast::Pattern<&str>) -> Pattern {
        Pattern(
            pattern
                .elements
                .iter()
                .map(|element| match element {
                    ast::PatternElement::TextElement { value } => Element::Text(self.name(value)),
                    ast::PatternElement::Placeable { expression } => {
                        Element::Placeable(self.expression(expression))
                    }
                })
                .collect(),
        )
    }

    fn expression(&self, expression: &ast::Expression<&str>) -> Expression {
        match expression {
            ast::Expression::Inline(inline) => Expression::Inline(self.inline(inline)),
            ast::Expression::Select { selector, variants } => Expression::Select {
                selector: self.inline(selector),
                variants: variants
                    .iter()
                    .map(|variant| {
                        let (key, numeric) = match &variant.key {
                            ast::VariantKey::Identifier { name } => (self.name(name), false),
                            ast::VariantKey::NumberLiteral { value } => (self.name(value), true),
                        };
                        Variant {
                            key,
                            numeric,
                            default: variant.default,
                            value: self.pattern(&variant.value),
                        }
                    })
                    .collect(),
            },
        }
    }

    fn named(&self, named: &[ast::NamedArgument<&str>]) -> Vec<(Name, Inline)> {
        named.iter().map(|argument| (self.name(argument.name.name), self.inline(&argument.value))).collect()
    }

    fn inline(&self, inline: &ast::InlineExpression<&str>) -> Inline {
        match inline {
            ast::InlineExpression::StringLiteral { value } => Inline::Text(self.name(value)),
            ast::InlineExpression::NumberLiteral { value } => Inline::Number(self.name(value)),
            ast::InlineExpression::VariableReference { id } => Inline::Variable(self.name(id.name)),
            ast::InlineExpression::MessageReference { id, attribute } => {
                Inline::Message(self.name(id.name), attribute.as_ref().map(|a| self.name(a.name)))
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => Inline::Term(
                self.name(id.name),
                attribute.as_ref().map(|a| self.name(a.name)),
                arguments.as_ref().map_or_else(Vec::new, |arguments| self.named(&arguments.named)),
            ),
            ast::InlineExpression::FunctionReference { id, arguments } => Inline::Function(
                self.name(id.name),
                arguments.positional.iter().map(|argument| self.inline(argument)).collect(),
                self.named(&arguments.named),
            ),
            ast::InlineExpression::Placeable { expression } => {
                Inline::Nested(Box::new(self.expression(expression)))
            }
        }
    }
}
