//! One message of a locale file, taken out as it is written and put back (layer `edit`).
//!
//! What a person writes for one message becomes that message and nothing else: it is read by itself first, and the
//! file must hold the same other messages afterwards.

use std::ops::Range;

use crate::base::phrase::{Phrase, phrase};
use crate::base::source::Sources;
use crate::edit::outline::{Block, outline};
use crate::edit::splice::{Splice, apply, line_ending};
use crate::localize::syntax::{self, FtlFile};

/// A message as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Written {
    /// The message without the comment above it, its lines ended by line feeds.
    pub text: String,
    /// The comment above it, without its signs.
    pub comment: String,
    /// The line of its name, from 1.
    pub line: usize,
}

/// Why a text can't stand for a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unfit {
    /// Why.
    pub message: Phrase,
    /// Line and column in the text, from 1.
    pub at: Option<(usize, usize)>,
}

impl Unfit {
    fn new(message: Phrase) -> Self {
        Self { message, at: None }
    }
}

/// Whether a file can be read at all: what is nested without end must not reach the parser.
pub(crate) fn is_readable(text: &str) -> bool {
    text.trim().is_empty() || !parsed(text).0.unread
}

/// The message with this id as it is written.
pub(crate) fn read(text: &str, id: &str) -> Option<Written> {
    let blocks = outline(text);
    let block = blocks.iter().find(|block| block.id == id)?;
    let range = own(text, block);
    let above = text.get(block.range.start..range.start)?;
    let comment: Vec<&str> = above.lines().map(|line| line.trim_start_matches('#').trim()).collect();
    Some(Written {
        text: text.get(range.clone())?.replace("\r\n", "\n"),
        comment: comment.join("\n"),
        line: text.get(..range.start)?.matches('\n').count() + 1,
    })
}

/// A message's bytes without the comment above it.
fn own(text: &str, block: &Block) -> Range<usize> {
    let mut start = block.range.start;
    let body = text.get(block.range.start..block.content).unwrap_or_default();
    for line in body.split_inclusive('\n').take_while(|line| line.starts_with('#')) {
        start += line.len();
    }
    start..block.content
}

/// Reads what a person has written for a message: it must be that message, and nothing more.
pub(crate) fn checked(entry: &str, id: &str) -> Result<String, Unfit> {
    let entry = entry.replace("\r\n", "\n");
    let entry = entry.trim_start_matches('\n').trim_end_matches([' ', '\n']);
    if let Some((at, control)) =
        entry.char_indices().find(|(_, c)| c.is_control() && !matches!(c, '\n' | '\t'))
    {
        let message = phrase!("entry-control", character = crate::base::text::describe(control));
        return Err(Unfit { message, at: Some(position(entry, at)) });
    }
    if entry.is_empty() {
        return Err(Unfit::new(phrase!("entry-empty", id)));
    }
    let (read, sources) = parsed(entry);
    let fault = read.findings.iter().find(|finding| finding.code == "fluent-syntax");
    if let Some(fault) = fault {
        let at = fault.span.map(|span| sources.position(span)).map(|at| (at.line, at.column));
        return Err(Unfit { message: fault.message.clone(), at });
    }
    match read.entries.as_slice() {
        [one] if one.id.text == id && read.comments.is_empty() => Ok(entry.to_owned()),
        [first, rest @ ..] => {
            let stranger = rest.first().filter(|_| first.id.text == id).unwrap_or(first);
            let at = sources.position(stranger.id.span);
            Err(Unfit { message: phrase!("entry-alone", id), at: Some((at.line, at.column)) })
        }
        [] => Err(Unfit::new(phrase!("entry-alone", id))),
    }
}

fn parsed(text: &str) -> (FtlFile, Sources) {
    let mut sources = Sources::new();
    let file = sources.add("", text);
    (syntax::parse(text, file), sources)
}

fn position(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    (line, before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1)
}

/// Puts a message that [`checked`] has passed in the place of the one with its id. None where the file has none.
pub(crate) fn replace(text: &str, id: &str, entry: &str) -> Result<Option<String>, Unfit> {
    let blocks = outline(text);
    let Some(block) = blocks.iter().find(|block| block.id == id) else { return Ok(None) };
    let splice = Splice { range: own(text, block), text: entry.replace('\n', line_ending(text)) };
    let after = apply(text, &[splice]);
    keeps(text, &after, id)?;
    Ok(Some(after))
}

/// Takes a message out with the comment above it, and the empty line that set it apart.
pub(crate) fn remove(text: &str, id: &str) -> Option<String> {
    let blocks = outline(text);
    let block = blocks.iter().find(|block| block.id == id)?;
    let mut range = block.range.clone();
    let ending = line_ending(text);
    let before = text.get(..range.start)?;
    let after = text.get(range.end..)?;
    if before.ends_with(&format!("{ending}{ending}")) {
        range.start -= ending.len();
    } else if before.is_empty() && after.starts_with(ending) {
        range.end += ending.len();
    }
    Some(apply(text, &[Splice { range, text: String::new() }]))
}

/// Whether a change of one message leaves all others as they are.
pub(crate) fn keeps(before: &str, after: &str, id: &str) -> Result<(), Unfit> {
    let others = |text: &str| {
        let blocks = outline(text);
        let others = blocks.iter().filter(|block| block.id != id);
        let body = |block: &Block| text.get(block.range.start..block.content).unwrap_or_default().to_owned();
        others.map(|block| (block.id.clone(), body(block))).collect::<Vec<_>>()
    };
    let there = outline(after).iter().filter(|block| block.id == id).count() == 1;
    if there && others(before) == others(after) {
        Ok(())
    } else {
        Err(Unfit::new(phrase!("entry-alone", id)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str =
        "### File\r\n\r\na = one\r\n\r\n# kept\r\nb =\r\n    two\r\n    .c = three\r\n\r\nd = four";

    #[test]
    fn a_message_is_taken_out_and_put_back() {
        let b = read(FILE, "b").expect("there");
        assert_eq!(
            b,
            Written { text: "b =\n    two\n    .c = three".to_owned(), comment: "kept".to_owned(), line: 6 }
        );
        assert_eq!(replace(FILE, "b", &b.text).expect("fit").as_deref(), Some(FILE));
        let after = replace(FILE, "d", "d =\n    cinq").expect("fit").expect("there");
        assert_eq!(after, FILE.replace("d = four", "d =\r\n    cinq"));
        assert_eq!(replace(FILE, "x", "x = y").expect("fit"), None);
        assert_eq!(remove(FILE, "b").as_deref(), Some("### File\r\n\r\na = one\r\n\r\nd = four"));
    }

    #[test]
    fn nothing_else_is_smuggled_in() {
        for (text, at) in [
            ("b = x\nc = y", Some((2, 1))),
            ("c = y", Some((1, 1))),
            ("b = x\n\n# loose\n\n", None),
            ("## group\nb = x", None),
            ("b = { $x", Some((1, 5))),
            ("b = x\n}", Some((2, 1))),
            ("", None),
            ("b = x\u{0}", Some((1, 6))),
            ("-b = x", Some((1, 1))),
        ] {
            let unfit = checked(text, "b").expect_err(text);
            if at.is_some() {
                assert_eq!(unfit.at.map(|(line, _)| line), at.map(|(line, _)| line), "{text:?}");
            }
        }
        assert_eq!(checked("\n# why\nb = x\r\n  y  \n\n", "b").as_deref(), Ok("# why\nb = x\n  y"));
        let deep = format!("b = {}x{}", "{".repeat(10_000), "}".repeat(10_000));
        assert!(checked(&deep, "b").is_err());
        assert!(!is_readable(&deep));
    }
}
