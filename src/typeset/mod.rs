//! Layer `typeset`: sets a briefing with Typst. The only module that names typst crates; it sees no catalog.

mod changes;
mod frames;
mod glyphs;
#[cfg(test)]
mod layout_tests;
mod limits;
mod parts;
mod print;
mod report;
pub(crate) mod screen;
mod sheets;
mod world;

use std::collections::{BTreeMap, BTreeSet};

use ecow::EcoString;
use typst::diag::SourceResult;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandards};

pub(crate) use self::glyphs::missing_glyphs;
pub(crate) use self::print::{AttachedFile, Print};
pub(crate) use self::world::{Engine, Templates, warm_up};

use crate::base::diag::Diagnostic;
use crate::base::phrase::Phrase;
use crate::base::source::Span;
use crate::compose::briefing::Origin;
use crate::compose::gate::Filtered;
use crate::typeset::world::DocumentWorld;

/// The version of the engine.
pub(crate) const ENGINE: &str = "Typst 0.15.1";

/// A finished document.
#[derive(Debug)]
pub(crate) struct Pdf {
    /// The file's bytes.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// The engine's warnings and ours.
    pub warnings: Vec<Diagnostic>,
    /// The pages on which each marked change stands, by its number.
    pub changes: BTreeMap<usize, BTreeSet<usize>>,
}

/// Where an origin stands in the user's files, as far as it is known.
pub(crate) trait Places: Sync {
    /// The place of an origin.
    fn place(&self, origin: &Origin) -> Option<Span>;
}

/// The JSON that templates get: the one way by which anything reaches a page.
///
/// It takes what has gone through the gate of its edition,
///
/// ```
/// let _: fn(&briefpack::Filtered) -> String = briefpack::template_data;
/// ```
///
/// and no workspace, which holds what editions withhold,
///
/// ```compile_fail
/// let _: fn(&briefpack::Workspace) -> String = briefpack::template_data;
/// ```
///
/// nor a briefing that has not gone through it.
///
/// ```compile_fail
/// let _: fn(&briefpack::Briefing) -> String = briefpack::template_data;
/// ```
pub fn template_data(briefing: &Filtered) -> String {
    let plain = "a briefing has only texts, numbers and lists";
    match &briefing.changes {
        Some(changes) => {
            let mut data = serde_json::to_value(&**briefing).expect(plain);
            changes.write(&mut data);
            data.to_string()
        }
        None => serde_json::to_string(&**briefing).expect(plain),
    }
}

/// Sets a briefing and exports it. Its pages are checked meanwhile where the thread pool has a thread to spare.
pub(crate) fn typeset(
    engine: &Engine,
    briefing: &Filtered,
    print: &Print,
    places: &dyn Places,
) -> Result<Pdf, Vec<Diagnostic>> {
    set_and_check(engine, briefing, print, places, |export, check| rayon::join(export, check))
}

/// The same for a document that is set alone: its pages are checked on a thread more.
pub(crate) fn typeset_alone(
    engine: &Engine,
    briefing: &Filtered,
    print: &Print,
    places: &dyn Places,
) -> Result<Pdf, Vec<Diagnostic>> {
    set_and_check(engine, briefing, print, places, |export, check| {
        std::thread::scope(|scope| {
            let checked = scope.spawn(check);
            let exported = export();
            (exported, checked.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        })
    })
}

/// Exports a document.
type Export<'a> = &'a (dyn Fn() -> SourceResult<Vec<u8>> + Sync);

/// Checks its pages: what must not be printed, and what is only warned of.
type Check<'a> = &'a (dyn Fn() -> (Vec<Diagnostic>, Vec<Diagnostic>) + Sync);

fn set_and_check(
    engine: &Engine,
    briefing: &Filtered,
    print: &Print,
    places: &dyn Places,
    both: impl Fn(Export<'_>, Check<'_>) -> (SourceResult<Vec<u8>>, (Vec<Diagnostic>, Vec<Diagnostic>)),
) -> Result<Pdf, Vec<Diagnostic>> {
    let world = DocumentWorld::new(engine, entry(briefing), template_data(briefing)).printed(print);
    let (mut document, mut warnings) = layout(&world, briefing)?;
    document.info_mut().keywords = print.keywords(briefing).into_iter().map(EcoString::from).collect();
    let options = PdfOptions {
        ident: Smart::Custom(print.ident(briefing)),
        creator: Smart::Custom(Some(format!("briefpack {}", env!("CARGO_PKG_VERSION")))),
        timestamp: None,
        page_ranges: None,
        standards: PdfStandards::new(&print.standards())
            .map_err(|error| vec![Diagnostic::error("typst-error", Phrase::verbatim(error.message()))])?,
        tagged: true,
        pretty: false,
    };
    let check = || {
        let mut faults = frames::check(&document, briefing, places);
        faults.extend(print.check(&document));
        let mut warnings = sheets::check(&document, briefing, places);
        warnings.extend(limits::check(&document, briefing, places));
        (faults, warnings)
    };
    let export = || typst_pdf::pdf(&document, &options);
    let (exported, (faults, more)) = both(&export, &check);
    if faults.iter().any(Diagnostic::is_error) {
        return Err(faults);
    }
    warnings.extend(faults);
    warnings.extend(more);
    let bytes = exported.map_err(|errors| report::all(&world, &errors, briefing))?;
    let changes = changes::pages(&document, briefing);
    Ok(Pdf { bytes, pages: document.pages().len(), warnings, changes })
}

/// The template that begins the document: its kind's, or that of a layout of its own.
fn entry(briefing: &Filtered) -> &'static str {
    let about = &briefing.document;
    match about.kind {
        "meeting" | "pack" if about.layout != "full" => about.layout,
        kind => kind,
    }
}

fn layout(
    world: &DocumentWorld<'_>,
    briefing: &Filtered,
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
