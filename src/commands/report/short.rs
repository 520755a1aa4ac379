//! One line for each finding: `file:line:column: severity[code]: message`.

use std::fmt::Write;

use crate::base::diag::{Diagnostic, Severity};
use crate::base::source::Sources;
use crate::commands::report::Reporter;

/// Writes one line for each finding.
pub(super) struct Short;

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
            let severity = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            let _ = writeln!(out, "{place}{severity}[{}]: {}", finding.code, finding.message);
        }
        out
    }
}
