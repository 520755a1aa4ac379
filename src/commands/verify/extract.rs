//! Whether all that a document should hold can be taken out of the PDF again, in reading order.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::commands::verify::{Doubt, shorten};
use crate::compose::briefing::Briefing;
use crate::compose::shown::{self, Shown};
use crate::inspect::{Reading, Squeezed};

/// Texts that templates get and do not print as text of the page: what belongs to its edges, the roles of those who
/// lead, and what is drawn or stands in the alternative texts of drawings.
const UNPRINTED: [&str; 4] = ["document", "role", "ticks", "description"];

/// Compares the texts of a briefing with those of the file: each must be there in its language, and those of one kind
/// (the points, the notes, the titles) in their order.
pub(super) fn check(reading: &Reading, briefing: &Briefing) -> Vec<Doubt> {
    let texts = shown::texts(briefing);
    let languages: BTreeSet<&str> = texts.iter().map(|text| text.language.as_str()).collect();
    let columns: BTreeMap<&str, Squeezed> =
        languages.into_iter().map(|language| (language, column(reading, language))).collect();
    let mut doubts = Vec::new();
    let mut reached: BTreeMap<(&str, &[String]), usize> = BTreeMap::new();
    for text in &texts {
        if text.path.iter().any(|key| UNPRINTED.contains(&key.as_str())) {
            continue;
        }
        let wanted = Squeezed::new(&text.value).text;
        let Some(column) = columns.get(text.language.as_str()) else { continue };
        let from = reached.entry((text.language.as_str(), text.path.as_slice())).or_default();
        let rest = column.text.get(*from..).unwrap_or_default();
        match rest.find(&wanted) {
            Some(at) => *from += at,
            None if column.text.contains(&wanted) => doubts.push(misplaced(text)),
            None => doubts.push(missing(text)),
        }
    }
    doubts
}

/// The text of one language, in reading order.
fn column(reading: &Reading, language: &str) -> Squeezed {
    let pieces = reading.structure.pieces.iter().enumerate().filter(|(_, piece)| {
        piece.language.as_deref().is_some_and(|code| code.split('-').next() == Some(language))
    });
    let characters = pieces.flat_map(|(index, piece)| {
        let gap = piece.opens.then_some((' ', index));
        gap.into_iter().chain(piece.text.chars().map(move |one| (one, index)))
    });
    Squeezed::of(characters, false)
}

fn missing(text: &Shown) -> Doubt {
    let message = phrase!("pdf-text", text = shorten(&text.value), language = &text.language);
    doubt(Diagnostic::error("pdf-text", message), text)
}

fn misplaced(text: &Shown) -> Doubt {
    let message = phrase!("pdf-text-order", text = shorten(&text.value), language = &text.language);
    doubt(Diagnostic::error("pdf-text", message), text)
}

fn doubt(finding: Diagnostic, text: &Shown) -> Doubt {
    let about = format!("{}: {}", text.path.join("."), text.value);
    Doubt::new(finding.hint(phrase!("pdf-text.hint"))).about(about)
}
