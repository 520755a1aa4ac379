//! One line for each finding: `file:line:column: severity[code]: message`.

use std::fmt::Write;

use crate::base::diag::Diagnostic;
use crate::base::phrase::UiLanguage;
use crate::base::source::Sources;
use crate::commands::report::{Reporter, word};

/// Writes one line for each finding.
pub(super) struct Short {
    /// The language of the words.
    pub language: UiLanguage,
}

impl Reporter for Short {
    fn write(&self, findings: &[Diagnostic], sources: &Sources) -> String {
        let mut out = String::new();
        for finding in findings {
            let place = match (finding.span, &finding.file) {
                (Some(span), _) => {
                    let position = sources.position(span);
                    format!("{}:{}:{}: ", sources.get(span.file).name(), position.line, position.column)
                }
                (None, Some(file)) => format!("{file}: "),
                (None, None) => String::new(),
            };
            let severity = word(finding.severity).render(self.language);
            let message = finding.message.render(self.language);
            let _ = writeln!(out, "{place}{severity}[{}]: {message}", finding.code);
        }
        out
    }
}
