//! Findings with the lines they are about.

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Padding, Renderer, Snippet};

use crate::base::diag::{Diagnostic, Severity};
use crate::base::phrase::{UiLanguage, phrase};
use crate::base::source::{Sources, Span};
use crate::commands::report::{Reporter, word};

/// Writes findings for people.
pub(super) struct Human {
    /// Whether to colour them.
    pub colour: bool,
    /// The language of the words.
    pub language: UiLanguage,
}

impl Reporter for Human {
    fn write(&self, findings: &[Diagnostic], sources: &Sources) -> String {
        let renderer = if self.colour { Renderer::styled() } else { Renderer::plain() };
        let mut out = String::new();
        for finding in findings {
            out.push_str(&render(&renderer, finding, sources, self.language));
            out.push_str("\n\n");
        }
        out
    }
}

fn render(renderer: &Renderer, finding: &Diagnostic, sources: &Sources, language: UiLanguage) -> String {
    let severity = word(finding.severity).render(language);
    let message = finding.message.render(language);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.with_name(severity).primary_title(message).id(finding.code);
    let mut elements: Vec<Element<'_>> = Vec::new();
    if let Some(span) = finding.span {
        elements.push(snippet(sources, span, finding, language).into());
    } else if let Some(file) = &finding.file {
        elements.push(Origin::path(file.as_str()).into());
    }
    let own = finding.span.map(|span| span.file);
    for label in finding.labels.iter().filter(|label| Some(label.span.file) != own) {
        let file = sources.get(label.span.file);
        let annotation =
            AnnotationKind::Context.span(range(sources, label.span)).label(label.message.render(language));
        elements.push(Snippet::source(file.text().as_ref()).path(file.name()).annotation(annotation).into());
    }
    if elements.is_empty() {
        elements.push(Padding.into());
    }
    let name = phrase!("hint").render(language);
    for hint in &finding.hints {
        elements.push(Level::HELP.with_name(name.as_str()).message(hint.render(language)).into());
    }
    renderer.render(&[Group::with_title(title).elements(elements)])
}

fn snippet<'a>(
    sources: &'a Sources,
    span: Span,
    finding: &'a Diagnostic,
    language: UiLanguage,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let file = sources.get(span.file);
    let labels = finding.labels.iter().filter(|label| label.span.file == span.file);
    Snippet::source(file.text().as_ref())
        .path(file.name())
        .annotation(AnnotationKind::Primary.span(range(sources, span)))
        .annotations(labels.map(|label| {
            AnnotationKind::Context.span(range(sources, label.span)).label(label.message.render(language))
        }))
}

/// The span on one line and on character boundaries: a finding about a whole table points at its first line.
fn range(sources: &Sources, span: Span) -> std::ops::Range<usize> {
    let text = sources.get(span.file).text();
    let boundary = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = boundary(span.start);
    let end = boundary(span.end).max(start);
    let line = text.get(start..end).and_then(|body| body.find('\n')).map_or(end, |at| start + at);
    start..line
}
