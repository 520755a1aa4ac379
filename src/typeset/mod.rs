//! Layer `typeset`: sets a briefing with Typst. The only module that names typst crates; it sees no catalog.

mod frames;
mod glyphs;
#[cfg(test)]
mod layout_tests;
mod limits;
mod report;
pub(crate) mod screen;
mod sheets;
mod world;

use serde::Serialize;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub(crate) use self::glyphs::missing_glyphs;
pub(crate) use self::world::{Engine, Templates, warm_up};

use crate::base::diag::Diagnostic;
use crate::base::phrase::Phrase;
use crate::base::source::Span;
use crate::compose::briefing::{Briefing, Origin};
use crate::typeset::world::DocumentWorld;

/// The version of the engine.
pub(crate) const ENGINE: &str = "Typst 0.15.1";

/// The standards that every document conforms to.
const STANDARDS: [PdfStandard; 2] = [PdfStandard::A_2a, PdfStandard::Ua_1];

/// A finished document.
#[derive(Debug)]
pub(crate) struct Pdf {
    /// The file's bytes.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// The engine's warnings and ours.
    pub warnings: Vec<Diagnostic>,
}

/// Where an origin stands in the user's files, as far as it is known.
pub(crate) trait Places: Sync {
    /// The place of an origin.
    fn place(&self, origin: &Origin) -> Option<Span>;
}

/// The JSON that templates get.
pub(crate) fn to_json(briefing: &Briefing) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::new(&mut bytes);
    briefing.serialize(&mut serializer).expect("a briefing has only texts, numbers and lists");
    bytes
}

/// Sets a briefing and exports it. `ident` identifies the document over all its versions.
pub(crate) fn typeset(
    engine: &Engine,
    briefing: &Briefing,
    places: &dyn Places,
) -> Result<Pdf, Vec<Diagnostic>> {
    let world = DocumentWorld::new(engine, briefing.document.kind, to_json(briefing));
    let document = layout(&world, briefing)?;
    let mut warnings = document.1;
    let document = document.0;
    let overflows = frames::check(&document, briefing, places);
    if overflows.iter().any(Diagnostic::is_error) {
        return Err(overflows);
    }
    warnings.extend(overflows);
    warnings.extend(sheets::check(&document, briefing, places));
    warnings.extend(limits::check(&document, briefing, places));
    let about = &briefing.document;
    // A sheet is another document than the brief of its meeting.
    let sheet = match about.kind {
        "meeting" | "pack" => String::new(),
        kind => format!("/{kind}"),
    };
    let ident = format!("{}{sheet}/{}/{}", about.id, about.edition, about.set);
    let options = PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some(format!("briefpack {}", env!("CARGO_PKG_VERSION")))),
        timestamp: None,
        page_ranges: None,
        standards: PdfStandards::new(&STANDARDS)
            .map_err(|error| vec![Diagnostic::error("typst-error", Phrase::verbatim(error.message()))])?,
        tagged: true,
        pretty: false,
    };
    let bytes =
        typst_pdf::pdf(&document, &options).map_err(|errors| report::all(&world, &errors, briefing))?;
    Ok(Pdf { bytes, pages: document.pages().len(), warnings })
}

fn layout(
    world: &DocumentWorld<'_>,
    briefing: &Briefing,
) -> Result<(PagedDocument, Vec<Diagnostic>), Vec<Diagnostic>> {
    let compiled = typst::compile::<PagedDocument>(world);
    let warnings = report::all(world, &compiled.warnings, briefing);
    match compiled.output {
        Ok(document) => Ok((document, warnings)),
        Err(errors) => Err(report::all(world, &errors, briefing)),
    }
}

/// Forgets what the engine remembers of documents set long ago.
pub(crate) fn forget(age: usize) {
    comemo::evict(age);
}
