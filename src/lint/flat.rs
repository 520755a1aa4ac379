//! A value laid flat: one text for each way through its selections, each piece with its place on disk.

use crate::base::source::Span;
use crate::lint::chars::is_letter;
use crate::localize::ast::{Element, Entry, Expression, Inline, Name, Pattern};

/// What stands in a flat text for something in braces.
pub(super) const HOLE: char = '\u{fffc}';

/// How many ways through one value are looked at: more would be a value that nobody can read.
const MOST: usize = 64;

/// One way through a value.
#[derive(Debug, Clone, Default)]
pub(super) struct Flat<'a> {
    /// The text, with [`HOLE`] for whatever prints itself.
    pub text: String,
    /// The variant chosen at each selection, outermost first.
    pub keys: Vec<&'a str>,
    /// What stands in braces, in the order of the text, by its offset.
    pub holes: Vec<(usize, &'a Inline)>,
    /// Where each piece of the text begins, and where it stands on disk.
    pieces: Vec<(usize, Span)>,
}

impl<'a> Flat<'a> {
    /// All ways through a value, the defaults first.
    pub(super) fn all(pattern: &'a Pattern) -> Vec<Self> {
        let mut ways = vec![Self::default()];
        through(pattern, &mut ways);
        ways
    }

    fn push_text(&mut self, text: &Name) {
        self.pieces.push((self.text.len(), text.span));
        self.text.push_str(&text.text);
    }

    fn push_hole(&mut self, inline: &'a Inline) {
        self.holes.push((self.text.len(), inline));
        if let Some(span) = place(inline) {
            self.pieces.push((self.text.len(), span));
        }
        self.text.push(HOLE);
    }

    /// Where a range of the text stands on disk. Within one piece the place is exact.
    pub(super) fn span(&self, start: usize, end: usize) -> Option<Span> {
        let of = |at: usize| {
            let index = self.pieces.partition_point(|(from, _)| *from <= at).checked_sub(1)?;
            self.pieces.get(index).filter(|(_, span)| span.start < span.end).copied()
        };
        let (from, first) = of(start)?;
        let begin = (first.start + (start - from)).min(first.end);
        let finish = match of(end.saturating_sub(1).max(start)) {
            Some((from, last)) if last.file == first.file => (last.start + (end - from)).min(last.end),
            _ => first.end,
        };
        Some(Span::new(first.file, begin..finish.max(begin)))
    }

    /// Where a range of the text stands on disk to the letter: within one piece of text.
    pub(super) fn exact(&self, start: usize, end: usize) -> Option<Span> {
        let range = self.text.get(start..end)?;
        let piece = |at: usize| self.pieces.partition_point(|(from, _)| *from <= at);
        let same = piece(start) == piece(end.saturating_sub(1).max(start));
        if range.contains(HOLE) || !same {
            return None;
        }
        self.span(start, end).filter(|span| span.end - span.start == end - start)
    }

    /// The place right after a character of the text.
    pub(super) fn after(&self, start: usize, end: usize) -> Option<Span> {
        self.exact(start, end).map(|span| Span::new(span.file, span.end..span.end))
    }

    /// The words: runs of letters, with their offsets.
    pub(super) fn words(&self) -> impl Iterator<Item = (usize, &str)> {
        words(&self.text)
    }
}

/// The runs of letters of a text (combining marks count as letters), with their offsets.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let part_of_word = |c: char| is_letter(c) || ('\u{300}'..='\u{36f}').contains(&c);
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(part_of_word)?;
        let tail = text.get(start..)?;
        let end = start + tail.find(|c| !part_of_word(c)).unwrap_or(tail.len());
        at = end;
        Some((start, text.get(start..end)?))
    })
}

/// Where an expression stands.
fn place(inline: &Inline) -> Option<Span> {
    match inline {
        Inline::Text(name)
        | Inline::Number(name)
        | Inline::Variable(name)
        | Inline::Message(name, _)
        | Inline::Term(name, ..)
        | Inline::Function(name, ..) => Some(name.span),
        Inline::Nested(_) => None,
    }
}

fn through<'a>(pattern: &'a Pattern, ways: &mut Vec<Flat<'a>>) {
    for element in &pattern.0 {
        match element {
            Element::Text(text) => ways.iter_mut().for_each(|way| way.push_text(text)),
            Element::Placeable(expression) => in_braces(expression, ways),
        }
    }
}

fn in_braces<'a>(expression: &'a Expression, ways: &mut Vec<Flat<'a>>) {
    match expression {
        Expression::Inline(Inline::Nested(inner)) => in_braces(inner, ways),
        // What is quoted is text, unless it is escaped.
        Expression::Inline(Inline::Text(text)) if !text.text.contains('\\') => {
            ways.iter_mut().for_each(|way| way.push_text(text));
        }
        Expression::Inline(inline) => ways.iter_mut().for_each(|way| way.push_hole(inline)),
        Expression::Select { variants, .. } => {
            let before = std::mem::take(ways);
            let (first, rest): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
            for variant in first.into_iter().chain(rest) {
                let mut branch = before.clone();
                for way in &mut branch {
                    way.keys.push(&variant.key.text);
                }
                through(&variant.value, &mut branch);
                ways.extend(branch);
                ways.truncate(MOST);
            }
        }
    }
}

/// One part of a message: its value or an attribute, in every way through it.
#[derive(Debug)]
pub(super) struct Part<'a> {
    /// The message or term.
    pub entry: &'a Entry,
    /// The attribute; none for the value.
    pub attribute: Option<&'a str>,
    /// The ways through it, the default first.
    pub ways: Vec<Flat<'a>>,
}

impl<'a> Part<'a> {
    /// The parts of an entry.
    pub(super) fn of(entry: &'a Entry) -> Vec<Self> {
        entry
            .patterns()
            .map(|(attribute, pattern)| Self { entry, attribute, ways: Flat::all(pattern) })
            .collect()
    }

    /// The name in findings: `id`, `id.attribute`.
    pub(super) fn name(&self) -> String {
        let dot = self.attribute.map_or_else(String::new, |attribute| format!(".{attribute}"));
        format!("{}{dot}", self.entry.id.text)
    }

    /// Whether the part holds a name: of a person, a place, an organisation.
    pub(super) fn is_name(&self) -> bool {
        ["person-", "place-", "org-"].iter().any(|kind| self.entry.id.text.starts_with(kind))
    }

    /// The place of the message.
    pub(super) fn span(&self) -> Span {
        self.entry.id.span
    }
}
