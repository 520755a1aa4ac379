//! One kind of diagnostic for TOML, FTL, Typst and I/O (layer `base`).

use crate::base::phrase::Phrase;
use crate::base::source::Span;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Severity {
    /// Nothing is written.
    Error,
    /// Reported, but the output stands.
    Warning,
}

/// A further place that helps to understand a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Label {
    /// The place.
    pub span: Span,
    /// What is to be seen there.
    pub message: Phrase,
}

/// A text to write in the place of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Replacement {
    /// What goes; an empty span is a place to write at.
    pub span: Span,
    /// What comes.
    pub text: String,
}

/// One finding: a stable code, what was found and expected, where, and what to do.
///
/// Its words are lower case, without a final stop, with identifiers in backticks; they stand in `ui/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Diagnostic {
    /// A stable kebab-case code, documented by `briefpack explain`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What was found and what was expected.
    pub message: Phrase,
    /// Where.
    pub span: Option<Span>,
    /// The name of a file without a span in it (one that is missing, or is not text).
    pub file: Option<String>,
    /// Further places.
    pub labels: Vec<Label>,
    /// What to do, one thing each.
    pub hints: Vec<Phrase>,
    /// What mends it, all of it together, where that is known to the letter.
    pub mend: Vec<Replacement>,
}

impl Diagnostic {
    fn new(severity: Severity, code: &'static str, message: impl Into<Phrase>) -> Self {
        Self {
            code,
            severity,
            message: message.into(),
            span: None,
            file: None,
            labels: Vec::new(),
            hints: Vec::new(),
            mend: Vec::new(),
        }
    }

    /// Creates an error.
    pub(crate) fn error(code: &'static str, message: impl Into<Phrase>) -> Self {
        Self::new(Severity::Error, code, message)
    }

    /// Creates a warning.
    pub(crate) fn warning(code: &'static str, message: impl Into<Phrase>) -> Self {
        Self::new(Severity::Warning, code, message)
    }

    /// Sets the place.
    #[must_use]
    pub(crate) fn at(mut self, span: impl Into<Option<Span>>) -> Self {
        self.span = span.into();
        self
    }

    /// Names a file as the place.
    #[must_use]
    pub(crate) fn in_file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Adds a further place.
    #[must_use]
    pub(crate) fn label(mut self, span: impl Into<Option<Span>>, message: impl Into<Phrase>) -> Self {
        if let Some(span) = span.into() {
            self.labels.push(Label { span, message: message.into() });
        }
        self
    }

    /// Adds a hint.
    #[must_use]
    pub(crate) fn hint(mut self, hint: impl Into<Phrase>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds a hint if there is one.
    #[must_use]
    pub(crate) fn maybe_hint(mut self, hint: Option<Phrase>) -> Self {
        self.hints.extend(hint);
        self
    }

    /// Adds a text to write in the place of another. A place that isn't known mends nothing.
    #[must_use]
    pub(crate) fn mend(mut self, span: impl Into<Option<Span>>, text: impl Into<String>) -> Self {
        self.mend.extend(span.into().map(|span| Replacement { span, text: text.into() }));
        self
    }

    /// Adds several such texts.
    #[must_use]
    pub(crate) fn mends(mut self, replacements: impl IntoIterator<Item = Replacement>) -> Self {
        self.mend.extend(replacements);
        self
    }

    /// Offers a name in the place of the one given at the finding's place, in quotes or not.
    #[must_use]
    pub(crate) fn instead(self, given: &str, name: Option<&str>) -> Self {
        let (Some(span), Some(name)) = (self.span, name) else { return self };
        let quotes = (span.end - span.start).checked_sub(given.len());
        let Some(quote) = quotes.filter(|quotes| matches!(quotes, 0 | 2)).map(|quotes| quotes / 2) else {
            return self;
        };
        self.mend(Span::new(span.file, span.start + quote..span.end - quote), name)
    }

    /// Whether this is an error.
    pub(crate) fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// The findings of one run, in the order in which they were made.
#[derive(Debug, Default, Clone)]
pub(crate) struct Findings(Vec<Diagnostic>);

impl Findings {
    /// Creates an empty list.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds many findings.
    pub(crate) fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.0.extend(diagnostics);
    }

    /// Whether an error is among them.
    pub(crate) fn has_errors(&self) -> bool {
        self.0.iter().any(Diagnostic::is_error)
    }

    /// The findings in order of file and place, each once.
    pub(crate) fn into_sorted(self) -> Vec<Diagnostic> {
        let mut list = self.0;
        list.sort_by(|a, b| {
            (a.span, &a.file, a.severity, a.code)
                .cmp(&(b.span, &b.file, b.severity, b.code))
                // The order is the same whatever language the findings are shown in.
                .then_with(|| a.message.english().cmp(&b.message.english()))
        });
        list.dedup();
        list
    }

    /// The findings as they were made.
    pub(crate) fn as_slice(&self) -> &[Diagnostic] {
        &self.0
    }
}

impl IntoIterator for Findings {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
