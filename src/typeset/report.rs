//! Typst's findings as ours, pointing into the template and naming the document (layer `typeset`).

use typst::World;
use typst::diag::{Severity, SourceDiagnostic};
use typst::syntax::{DiagSpan, DiagSpanKind};

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Phrase, phrase};
use crate::base::source::Span;
use crate::compose::briefing::Briefing;
use crate::typeset::world::DocumentWorld;

/// Converts a list of findings.
pub(super) fn all<'a>(
    world: &DocumentWorld<'_>,
    found: impl IntoIterator<Item = &'a SourceDiagnostic>,
    briefing: &Briefing,
) -> Vec<Diagnostic> {
    found.into_iter().map(|diagnostic| one(world, diagnostic, briefing)).collect()
}

fn one(world: &DocumentWorld<'_>, found: &SourceDiagnostic, briefing: &Briefing) -> Diagnostic {
    let document = &briefing.document;
    let message = phrase!(
        "typst-message",
        message = sentence(&found.message),
        id = &document.id,
        languages = document.languages.join("+")
    );
    let mut diagnostic = match found.severity {
        Severity::Error => Diagnostic::error("typst-error", message),
        Severity::Warning => Diagnostic::warning("typst-warning", message),
    };
    diagnostic = diagnostic.at(span(world, found.span));
    for point in &found.trace {
        diagnostic = diagnostic
            .label(span(world, point.span.into()), Phrase::verbatim(sentence(&point.v.to_string())));
    }
    for hint in &found.hints {
        match span(world, hint.span) {
            Some(place) => diagnostic = diagnostic.label(place, Phrase::verbatim(sentence(&hint.v))),
            None => diagnostic = diagnostic.hint(Phrase::verbatim(sentence(&hint.v))),
        }
    }
    diagnostic
}

fn span(world: &DocumentWorld<'_>, span: DiagSpan) -> Option<Span> {
    match span.get() {
        DiagSpanKind::Detached => None,
        DiagSpanKind::Number { id, num, sub_range } => {
            let range = world.source(id).ok()?.range(num, sub_range)?;
            Some(Span::new(world.engine.source_number(id)?, range))
        }
        DiagSpanKind::Range { id, range } => Some(Span::new(world.engine.source_number(id)?, range)),
    }
}

fn sentence(message: &str) -> String {
    message.trim_end_matches('.').to_owned()
}
