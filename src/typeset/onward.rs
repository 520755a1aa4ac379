//! Laying a document out that was laid out before: what it then found out of itself (numbers of pages, places of
//! headings) mostly still holds, so that one pass does (layer `typeset`).
//!
//! Typst begins each time with a document that knows nothing of itself, and lays it out until what it knows holds.
//! Here it begins with what was known, and ends after one pass. Typst's own check says whether that is final; where it
//! isn't, the pages may be seen meanwhile.

use std::cell::RefCell;
use std::sync::Arc;

use comemo::{Constraint, Track};
use typst::diag::SourceResult;
use typst::engine::{Engine, Route, Sink};
use typst::foundations::{Content, Output, StyleChain, Target};
use typst::introspection::Introspector;
use typst::utils::Protected;
use typst_layout::{PagedDocument, PagedIntrospector, layout_document};

/// What a document knew of itself.
pub(super) type Known = Arc<PagedIntrospector>;

thread_local! {
    /// Typst makes its output by a function without an argument of ours: what was known waits here meanwhile.
    static KNOWN: RefCell<Option<Known>> = const { RefCell::new(None) };
}

/// A document laid out from what was known of it.
pub(super) struct Onward {
    /// The pages.
    pub document: PagedDocument,
    /// Whether a document that knows all of this of itself would look like it.
    pub settled: bool,
}

/// Does something during which a layout begins with what was known.
pub(super) fn with<T>(known: Option<Known>, work: impl FnOnce() -> T) -> T {
    KNOWN.set(known);
    let done = work();
    KNOWN.take();
    done
}

impl Output for Onward {
    fn target() -> Target {
        Target::Paged
    }

    fn create(engine: &mut Engine, content: &Content, styles: StyleChain) -> SourceResult<Self> {
        if let Some(known) = KNOWN.take() {
            let constraint = Constraint::new();
            let mut sink = Sink::new();
            let introspector: &dyn Introspector = known.as_ref();
            let mut inner = Engine {
                world: engine.world,
                library: engine.library,
                introspector: Protected::new(introspector.track_with(&constraint)),
                traced: engine.traced,
                sink: sink.track_mut(),
                route: Route::default(),
            };
            // What fails so may yet succeed from the beginning.
            if let Ok(document) = layout_document(&mut inner, content, styles)
                && sink.delayed().is_empty()
            {
                let now: &dyn Introspector = document.introspector().as_ref();
                let settled = constraint.validate(now);
                sink.warnings().into_iter().for_each(|warning| engine.sink.warn(warning));
                return Ok(Self { document, settled });
            }
        }
        Ok(Self { document: layout_document(engine, content, styles)?, settled: true })
    }

    fn introspector(&self) -> &dyn Introspector {
        self.document.introspector().as_ref()
    }
}
