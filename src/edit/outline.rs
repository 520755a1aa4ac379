//! Where the entries of a locale file begin and end, in the bytes on disk (layer `edit`).

use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser;

/// One message or term of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    /// The id; a term's begins with a hyphen.
    pub id: String,
    /// From its comment, or its id, to the end of its last line, with the line's ending if it has one.
    pub range: Range<usize>,
    /// Where its last attribute, or else its text, ends: the end of its last line without its ending.
    pub content: usize,
    /// Whether an empty line follows.
    pub spaced: bool,
}

/// The entries of a file in their order. What can't be parsed belongs to nothing.
pub(super) fn outline(text: &str) -> Vec<Block> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let shift = text.len() - body.len();
    let resource = match parser::parse(body) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let starts: Vec<(usize, Option<String>)> =
        resource.body.iter().filter_map(|entry| start(entry, body)).collect();
    let mut blocks = Vec::new();
    for (index, (start, id)) in starts.iter().enumerate() {
        let Some(id) = id else { continue };
        let next = starts.get(index + 1).map_or(body.len(), |(next, _)| *next);
        let slice = body.get(*start..next).unwrap_or_default();
        let content = start + slice.trim_end_matches([' ', '\r', '\n']).len();
        let rest = body.get(content..next).unwrap_or_default();
        let end = rest.find('\n').map_or(next, |at| content + at + 1);
        let after = body.get(end..).unwrap_or_default();
        let spaced = after.lines().next().is_some_and(|line| line.trim().is_empty());
        blocks.push(Block {
            id: id.clone(),
            range: start + shift..end + shift,
            content: content + shift,
            spaced,
        });
    }
    blocks
}

/// Where an entry begins, and its id if it has one.
fn start(entry: &ast::Entry<&str>, body: &str) -> Option<(usize, Option<String>)> {
    let line_of = |slice: &str| {
        let at = (slice.as_ptr() as usize).checked_sub(body.as_ptr() as usize)?;
        Some(body.get(..at)?.rfind('\n').map_or(0, |before| before + 1))
    };
    let comment = |comment: &ast::Comment<&str>| comment.content.first().and_then(|line| line_of(line));
    match entry {
        ast::Entry::Message(message) => {
            let at = message.comment.as_ref().and_then(comment).or_else(|| line_of(message.id.name))?;
            Some((at, Some(message.id.name.to_owned())))
        }
        ast::Entry::Term(term) => {
            let at = term.comment.as_ref().and_then(comment).or_else(|| line_of(term.id.name))?;
            Some((at, Some(format!("-{}", term.id.name))))
        }
        ast::Entry::Comment(one) | ast::Entry::GroupComment(one) | ast::Entry::ResourceComment(one) => {
            Some((comment(one)?, None))
        }
        ast::Entry::Junk { content } => Some((line_of(content)?, None)),
    }
}
