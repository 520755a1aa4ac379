//! The outline of a locale file: its messages with their attributes.

use std::ops::Range;

use lsp_types::{DocumentSymbol, SymbolKind};

use crate::commands::lsp::cursor::bytes;
use crate::commands::lsp::document::Document;
use crate::edit::written::written;
use crate::localize::ast::{Entry, Pattern};

/// How much of a text is shown.
const SHOWN: usize = 60;

/// The outline of an open document.
pub(super) fn symbols(open: &Document) -> Vec<DocumentSymbol> {
    let entries = open.entries();
    let starts: Vec<usize> = entries.iter().map(|entry| entry.id.span.start).collect();
    entries
        .iter()
        .map(|entry| {
            let start = entry.id.span.start;
            let next = starts.iter().copied().filter(|other| *other > start).min().unwrap_or(open.text.len());
            // Up to its last line that isn't empty or a comment of the next.
            let end = last_line(open.text.get(start..next).unwrap_or_default()) + start;
            symbol(open, entry, start..end.max(entry.id.span.end))
        })
        .collect()
}

/// Where the last line of an entry ends.
fn last_line(slice: &str) -> usize {
    let mut end = 0;
    let mut at = 0;
    for line in slice.split_inclusive('\n') {
        let text = line.trim_end();
        if at == 0 || (!text.is_empty() && !line.starts_with('#')) {
            end = at + text.len();
        }
        at += line.len();
    }
    end
}

fn symbol(open: &Document, entry: &Entry, range: Range<usize>) -> DocumentSymbol {
    let children = entry
        .attributes
        .iter()
        .map(|(name, pattern)| {
            let place = bytes(name.span);
            node(
                open,
                &format!(".{}", name.text),
                SymbolKind::PROPERTY,
                Some(pattern),
                (&place, &place),
                Vec::new(),
            )
        })
        .collect();
    let kind = if entry.is_term() { SymbolKind::CONSTANT } else { SymbolKind::STRING };
    let name = bytes(entry.id.span);
    node(open, &entry.id.text, kind, entry.value.as_ref(), (&range, &name), children)
}

#[expect(deprecated, reason = "the protocol's type wants the field")]
fn node(
    open: &Document,
    name: &str,
    kind: SymbolKind,
    pattern: Option<&Pattern>,
    (range, selection): (&Range<usize>, &Range<usize>),
    children: Vec<DocumentSymbol>,
) -> DocumentSymbol {
    DocumentSymbol {
        name: name.to_owned(),
        detail: pattern.map(|pattern| written(pattern).chars().take(SHOWN).collect()),
        kind,
        tags: None,
        deprecated: None,
        range: open.range(range),
        selection_range: open.range(selection),
        children: (!children.is_empty()).then_some(children),
    }
}
