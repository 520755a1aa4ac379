//! Compares two PDFs by the text of their pages, where no data is attached: coarser, for nothing says what belongs together.

use std::collections::BTreeSet;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::commands::diff::change::{Change, Kind, Place, Words};
use crate::commands::diff::side::Pdf;
use crate::inspect::Reading;

/// The most paragraphs that are compared one by one: the work grows with what differs.
const COMPARED: usize = 20_000;

/// A paragraph of a page.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Paragraph {
    language: Option<String>,
    text: String,
}

/// The languages of a PDF's text.
pub(super) fn languages(reading: &Reading) -> BTreeSet<String> {
    let pieces = reading.structure.pieces.iter();
    pieces.filter_map(|piece| Some(piece.language.as_deref()?.split('-').next()?.to_owned())).collect()
}

/// The changes, and what the new file calls itself.
pub(super) fn compare(old: &Pdf, new: &Pdf) -> (String, Vec<Change>) {
    let (before, after) = (paragraphs(&old.reading), paragraphs(&new.reading));
    let texts = |list: &[(usize, Paragraph)]| -> Vec<Paragraph> {
        list.iter().take(COMPARED).map(|(_, paragraph)| paragraph.clone()).collect()
    };
    let mut changes = Vec::new();
    for operation in capture_diff_slices(Algorithm::Myers, &texts(&before), &texts(&after)) {
        if operation.tag() == DiffTag::Equal {
            continue;
        }
        let gone = before.get(operation.old_range()).unwrap_or_default();
        let come = after.get(operation.new_range()).unwrap_or_default();
        for at in 0..gone.len().max(come.len()) {
            changes.push(change(gone.get(at), come.get(at)));
        }
    }
    let id = new.reading.about.info.get("Keywords").and_then(|keywords| keywords.split(", ").next());
    (id.unwrap_or(&new.name).to_owned(), changes)
}

fn change(old: Option<&(usize, Paragraph)>, new: Option<&(usize, Paragraph)>) -> Change {
    let kind = match (old, new) {
        (Some(_), Some(_)) => Kind::Changed,
        (Some(_), None) => Kind::Removed,
        _ => Kind::Added,
    };
    let text = |side: Option<&(usize, Paragraph)>| side.map(|(_, paragraph)| paragraph.text.clone());
    let page = |side: Option<&(usize, Paragraph)>| side.map(|(page, _)| (page + 1).to_string());
    let language = new.or(old).and_then(|(_, paragraph)| paragraph.language.clone());
    Change {
        kind,
        place: Place { old_number: page(old), new_number: page(new), ..Place::top() },
        words: vec![Words { language, old: text(old), new: text(new) }],
        marks: Vec::new(),
        was: Vec::new(),
        gone: None,
        also: 0,
    }
}

/// The paragraphs in reading order, with their pages.
fn paragraphs(reading: &Reading) -> Vec<(usize, Paragraph)> {
    let mut found: Vec<(usize, Paragraph)> = Vec::new();
    for piece in &reading.structure.pieces {
        let language = piece.language.as_deref().and_then(|code| code.split('-').next());
        match found.last_mut() {
            Some((_, last)) if !piece.opens && last.language.as_deref() == language => {
                last.text.push_str(&piece.text);
            }
            _ => {
                let language = language.map(str::to_owned);
                found.push((piece.page, Paragraph { language, text: piece.text.clone() }));
            }
        }
    }
    for (_, paragraph) in &mut found {
        paragraph.text = paragraph.text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    found.retain(|(_, paragraph)| !paragraph.text.is_empty());
    found
}
