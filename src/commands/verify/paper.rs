//! Whether the pages are those of the edition's layout: their size, and of a booklet their number.

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::commands::build::Output;
use crate::commands::verify::Doubt;
use crate::inspect::Reading;
use crate::model::{Layout, Paper, Workspace};

/// The short and the long edge of a paper, in points.
const A4: (f64, f64) = (595.276, 841.89);
const A5: (f64, f64) = (419.528, 595.276);
const LETTER: (f64, f64) = (612.0, 792.0);
const HALF_LETTER: (f64, f64) = (396.0, 612.0);

/// How far a page may be from its paper, in points.
const TOLERANCE: f64 = 0.5;

/// Compares the pages of a file with what its edition is printed on.
pub(super) fn check(reading: &Reading, output: &Output, workspace: &Workspace) -> Vec<Doubt> {
    let folded = output.edition.layout == Layout::Pocket;
    let (short, long) = match (workspace.config.paper, folded) {
        (Paper::A4, false) => A4,
        (Paper::A4, true) => A5,
        (Paper::Letter, false) => LETTER,
        (Paper::Letter, true) => HALF_LETTER,
    };
    let expected = if !folded && output.languages.as_slice().len() > 2 { short } else { long };
    // A template may turn single pages, to lay a table across.
    let fits = |height: f64| {
        let sizes = if folded { [expected, expected] } else { [short, long] };
        sizes.iter().any(|size| (height - size).abs() <= TOLERANCE)
    };
    let mut doubts = Vec::new();
    if let Some((number, page)) = reading.pages.iter().enumerate().find(|(_, page)| !fits(page.height)) {
        let (height, expected) = (format!("{:.0}", page.height), format!("{expected:.0}"));
        let (page, edition) = (number + 1, output.edition.id.to_string());
        let message = phrase!("pdf-pages", page, height, edition, expected);
        let finding = Diagnostic::error("pdf-pages", message).hint(phrase!("pdf-pages.hint"));
        doubts.push(Doubt::new(finding).on(reading, number, None));
    }
    let pages = reading.pages.len();
    if folded && !pages.is_multiple_of(4) {
        let finding = Diagnostic::error("pdf-pages", phrase!("pdf-pages.folded", pages));
        doubts.push(Doubt::new(finding.hint(phrase!("pdf-pages.hint"))));
    }
    doubts
}
