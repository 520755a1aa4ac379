//! Printing a message while remembering where each piece of its text comes from (layer `localize`).
//!
//! Fluent gives a finished text without its origins. The checks of the words need them: what stands in the file as
//! text, what a variable prints, what another message prints. Names are plain, particles are left as they are noted.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use fluent::{FluentArgs, FluentValue};

use crate::base::source::Span;
use crate::base::text::nfc;
use crate::localize::ast::{Element, Expression, Inline, Pattern};
use crate::localize::catalog::Catalog;
use crate::localize::functions::Function;
use crate::localize::printable::{self, Kit, Printable, Thing, pieces};
use crate::localize::voice::Arguments;
use crate::model::{Entity, Id, Meeting, Workspace};

/// Messages that print each other end somewhere; cycles are reported elsewhere.
const DEEPEST: usize = 20;

/// The most values that one message is made of: messages that print one another many times over multiply.
const MOST: usize = 2_000;

/// Where a piece comes from.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Written {
    /// It stands in the message.
    Text,
    /// A variable prints it.
    Variable {
        /// Its name.
        name: String,
        /// What it stands for.
        thing: Thing,
    },
    /// Another message or term prints it.
    Reference(String),
}

/// A piece of a traced text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Piece {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Where it stands in the file: the text itself, or what prints it.
    pub span: Span,
    /// Where it comes from.
    pub from: Written,
}

/// A printed message with the origins of its text.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Traced {
    /// The text. Line feeds are as in the message.
    pub text: String,
    /// Its pieces in order, without gaps.
    pub pieces: Vec<Piece>,
    /// The entities named, by reference.
    pub mentions: BTreeSet<String>,
}

impl Traced {
    /// The pieces that a range of the text touches.
    pub(crate) fn under(&self, range: &Range<usize>) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().filter(move |piece| piece.range.start < range.end && range.start < piece.range.end)
    }

    /// Where a range of the text stands in the file to the letter: within one piece of text.
    pub(crate) fn exact(&self, range: &Range<usize>) -> Option<Span> {
        let piece = self.under(range).next().filter(|piece| piece.from == Written::Text)?;
        let inside = piece.range.start <= range.start && range.end <= piece.range.end;
        (inside && piece.range.len() == piece.span.end - piece.span.start).then(|| {
            let start = piece.span.start + (range.start - piece.range.start);
            Span::new(piece.span.file, start..start + range.len())
        })
    }

    /// Where a range of the text stands in the file.
    pub(crate) fn span(&self, range: &Range<usize>) -> Option<Span> {
        let first = self.under(range).next()?;
        let last = self.under(range).last()?;
        // What was composed when it was read, or what something else prints, has only a place as a whole.
        let exact = |piece: &Piece| {
            piece.from == Written::Text && piece.range.len() == piece.span.end - piece.span.start
        };
        let start = if exact(first) {
            first.span.start + range.start.saturating_sub(first.range.start)
        } else {
            first.span.start
        };
        let end = if exact(last) {
            last.span.start + range.end.min(last.range.end) - last.range.start
        } else {
            last.span.end
        };
        (start < end).then(|| Span::new(first.span.file, start..end)).or(Some(first.span))
    }
}

/// Which variants are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Those that the values choose.
    Natural,
    /// The nth of all variants of the pattern, counted as they stand; the default ones elsewhere.
    Variant(usize),
}

/// Prints messages of one locale with their origins.
pub(crate) struct Tracer<'a> {
    workspace: &'a Workspace,
    catalog: &'a Catalog,
    kit: &'a Arc<Kit>,
    meeting: Option<&'a Meeting>,
}

impl<'a> Tracer<'a> {
    /// Prepares to print for a meeting, or what all meetings share.
    pub(crate) fn new(
        workspace: &'a Workspace,
        catalog: &'a Catalog,
        kit: &'a Arc<Kit>,
        meeting: Option<&'a Meeting>,
    ) -> Self {
        Self { workspace, catalog, kit, meeting }
    }

    /// Prints a message, a term or an attribute. `None` where something it needs is not there.
    pub(crate) fn message(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
        choice: Choice,
    ) -> Option<Traced> {
        let entry = self.catalog.get(self.meeting.map(|meeting| &meeting.id), id)?;
        self.pattern(entry.pattern(attribute)?, arguments, choice)
    }

    /// Prints a text as if it were a message's. `None` where something it needs is not there.
    pub(crate) fn pattern(&self, pattern: &Pattern, arguments: &Arguments, choice: Choice) -> Option<Traced> {
        let made = Cell::new(0);
        let mut run = Run { tracer: self, out: Traced::default(), choice, seen: 0, made: &made };
        run.pattern(pattern, arguments, None, 0)?;
        Some(run.out)
    }

    /// The plain text of an entity's name in a form.
    pub(crate) fn name(&self, reference: &str, form: &str) -> Option<String> {
        let entry = self.catalog.get(None, reference)?;
        let attribute = Some(form).filter(|form| !form.is_empty() && entry.pattern(Some(form)).is_some());
        let arguments = vec![("office".to_owned(), Thing::Text(self.title(reference)))];
        let made = Cell::new(0);
        let mut run =
            Run { tracer: self, out: Traced::default(), choice: Choice::Natural, seen: 0, made: &made };
        run.pattern(entry.pattern(attribute)?, &arguments, None, 0)?;
        Some(run.out.text)
    }

    /// The short title of a person on the day of the meeting.
    pub(crate) fn title(&self, reference: &str) -> String {
        let (Some(Entity::Person(person)), Some(meeting)) = (Entity::parse(reference), self.meeting) else {
            return String::new();
        };
        let offices = self.workspace.offices_on(&person, meeting.date.day);
        offices.first().and_then(|office| self.name(&office.id.reference(), "short")).unwrap_or_default()
    }
}

/// How many variants a pattern has, those inside variants included.
pub(crate) fn variants(pattern: &Pattern) -> usize {
    let mut count = 0;
    for element in &pattern.0 {
        if let Element::Placeable(Expression::Select { variants: list, .. }) = element {
            count += list.iter().map(|variant| 1 + variants(&variant.value)).sum::<usize>();
        }
    }
    count
}

struct Run<'t, 'a> {
    tracer: &'t Tracer<'a>,
    out: Traced,
    choice: Choice,
    seen: usize,
    /// How many values have been gone through, those inside calls among them.
    made: &'t Cell<usize>,
}

/// What stands around a piece that is printed through a reference: its id and place.
type Outer<'s> = Option<(&'s str, Span)>;

impl Run<'_, '_> {
    fn push(&mut self, text: &str, span: Span, from: Written, outer: Outer<'_>) {
        let start = self.out.text.len();
        self.out.text.push_str(text);
        let (span, from) = match outer {
            Some((id, span)) => (span, Written::Reference(id.to_owned())),
            None => (span, from),
        };
        self.out.pieces.push(Piece { range: start..self.out.text.len(), span, from });
    }

    fn pattern(
        &mut self,
        pattern: &Pattern,
        arguments: &Arguments,
        outer: Outer<'_>,
        depth: usize,
    ) -> Option<()> {
        self.made.set(self.made.get() + 1);
        if depth > DEEPEST || self.made.get() > MOST {
            return None;
        }
        for element in &pattern.0 {
            match element {
                Element::Text(text) => {
                    self.push(&nfc(&text.text).replace('\r', " "), text.span, Written::Text, outer);
                }
                Element::Placeable(expression) => self.expression(expression, arguments, outer, depth)?,
            }
        }
        Some(())
    }

    fn expression(
        &mut self,
        expression: &Expression,
        arguments: &Arguments,
        outer: Outer<'_>,
        depth: usize,
    ) -> Option<()> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, arguments, outer, depth),
            Expression::Select { selector, variants: list } => {
                let base = self.seen;
                let mut end = base;
                let mut forced = None;
                for (index, variant) in list.iter().enumerate() {
                    let start = end;
                    end += 1 + variants(&variant.value);
                    if let Choice::Variant(wanted) = self.choice
                        && outer.is_none()
                        && (start..end).contains(&wanted)
                    {
                        forced = Some((index, start));
                    }
                }
                let natural = || {
                    let key = self.selected(selector, arguments)?;
                    list.iter().position(|variant| variant.key.text == key)
                };
                let default = || list.iter().position(|variant| variant.default);
                let chosen = match forced {
                    Some((index, start)) => {
                        self.seen = start + 1;
                        index
                    }
                    None if self.choice == Choice::Natural || outer.is_some() => {
                        natural().or_else(default)?
                    }
                    None => default()?,
                };
                self.pattern(&list.get(chosen)?.value, arguments, outer, depth)?;
                self.seen = if outer.is_none() { end } else { base };
                Some(())
            }
        }
    }

    /// The key that a selector gives today.
    fn selected(&self, selector: &Inline, arguments: &Arguments) -> Option<String> {
        match selector {
            Inline::Function(name, positional, _) if name.text == "PLURAL" => {
                let Some(Inline::Variable(variable)) = positional.first() else { return None };
                match argument(arguments, &variable.text)? {
                    Thing::Value(value) => Some(self.tracer.kit.formats.plural(value).to_owned()),
                    _ => None,
                }
            }
            Inline::Term(name, Some(attribute), _) => {
                let id = format!("-{}", name.text);
                let entry = self.tracer.catalog.get(None, &id)?;
                match entry.pattern(Some(&attribute.text))?.0.as_slice() {
                    [Element::Text(text)] => Some(text.text.trim().to_owned()),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn inline(
        &mut self,
        inline: &Inline,
        arguments: &Arguments,
        outer: Outer<'_>,
        depth: usize,
    ) -> Option<()> {
        match inline {
            Inline::Text(name) => self.push(&nfc(&name.text), name.span, Written::Text, outer),
            Inline::Number(name) => self.push(&name.text, name.span, Written::Text, outer),
            Inline::Variable(name) => {
                let thing = argument(arguments, &name.text)?.clone();
                let text = Printable::new(thing.clone(), self.tracer.kit).text();
                self.marked(&text, name.span, &name.text, &thing, outer)?;
            }
            Inline::Message(name, attribute) => {
                let id = name.text.as_str();
                let meeting = self.tracer.meeting.map(|meeting| &meeting.id);
                let entry = self.tracer.catalog.get(meeting, id)?;
                let pattern = entry.pattern(attribute.as_ref().map(|name| name.text.as_str()))?;
                self.pattern(pattern, arguments, outer.or(Some((id, name.span))), depth + 1)?;
            }
            Inline::Term(name, attribute, named) => {
                let id = format!("-{}", name.text);
                let meeting = self.tracer.meeting.map(|meeting| &meeting.id);
                let entry = self.tracer.catalog.get(meeting, &id)?;
                let pattern = entry.pattern(attribute.as_ref().map(|name| name.text.as_str()))?;
                let own: Arguments = named
                    .iter()
                    .filter_map(|(name, value)| match value {
                        Inline::Text(text) | Inline::Number(text) => {
                            Some((name.text.clone(), Thing::Text(text.text.clone())))
                        }
                        _ => None,
                    })
                    .collect();
                self.pattern(pattern, &own, outer.or(Some((&id, name.span))), depth + 1)?;
            }
            Inline::Function(name, ..) => {
                let text = self.call(inline, arguments, depth + 1)?;
                let variable = first_variable(inline);
                let thing = variable.and_then(|name| argument(arguments, name)).cloned();
                match (variable, thing) {
                    (Some(variable), Some(thing)) => {
                        self.marked(&text, name.span, variable, &thing, outer)?
                    }
                    _ => self.push(&text, name.span, Written::Text, outer),
                }
            }
            Inline::Nested(expression) => self.expression(expression, arguments, outer, depth)?,
        }
        Some(())
    }

    fn call(&self, inline: &Inline, arguments: &Arguments, depth: usize) -> Option<String> {
        let Inline::Function(name, positional, named) = inline else { return None };
        if depth > DEEPEST {
            return None;
        }
        let function = Function::find(&name.text)?;
        let positional: Vec<FluentValue<'_>> =
            positional.iter().map(|value| self.value(value, arguments, depth)).collect::<Option<_>>()?;
        let mut options = FluentArgs::new();
        for (name, value) in named {
            options.set(name.text.clone(), self.value(value, arguments, depth)?);
        }
        function.call(self.tracer.kit, &positional, &options).ok()
    }

    fn value(&self, inline: &Inline, arguments: &Arguments, depth: usize) -> Option<FluentValue<'static>> {
        match inline {
            Inline::Text(name) | Inline::Number(name) => Some(FluentValue::String(name.text.clone().into())),
            Inline::Variable(name) => {
                let thing = argument(arguments, &name.text)?.clone();
                Some(FluentValue::Custom(Box::new(Printable::new(thing, self.tracer.kit))))
            }
            Inline::Function(..) => {
                self.call(inline, arguments, depth + 1).map(|text| FluentValue::String(text.into()))
            }
            Inline::Message(..) | Inline::Term(..) | Inline::Nested(_) => {
                let mut inner = Run {
                    tracer: self.tracer,
                    out: Traced::default(),
                    choice: Choice::Natural,
                    seen: 0,
                    made: self.made,
                };
                inner.inline(inline, arguments, None, depth + 1)?;
                Some(FluentValue::String(inner.out.text.into()))
            }
        }
    }

    /// Prints the text of a variable, with the names in the place of their marks.
    fn marked(&mut self, text: &str, span: Span, name: &str, thing: &Thing, outer: Outer<'_>) -> Option<()> {
        for piece in pieces(text) {
            let from = Written::Variable { name: name.to_owned(), thing: thing.clone() };
            match piece {
                printable::Piece::Text(text) => self.push(&nfc(text), span, from, outer),
                printable::Piece::Mention { reference, form } => {
                    let text = self.tracer.name(reference, form)?;
                    self.out.mentions.insert(reference.to_owned());
                    self.push(&nfc(&text), span, from, outer);
                }
                printable::Piece::Failure(_) => return None,
            }
        }
        Some(())
    }
}

fn argument<'a>(arguments: &'a Arguments, name: &str) -> Option<&'a Thing> {
    arguments.iter().find(|(other, _)| other == name).map(|(_, thing)| thing)
}

fn first_variable(inline: &Inline) -> Option<&str> {
    match inline {
        Inline::Variable(name) => Some(&name.text),
        Inline::Function(_, positional, _) => positional.iter().find_map(first_variable),
        _ => None,
    }
}
