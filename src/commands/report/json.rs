//! Findings as JSON, `version` 1.

use serde_json::{Value, json};

use crate::base::diag::{Diagnostic, Severity};
use crate::base::phrase::{Phrase, UiLanguage};
use crate::base::source::{Sources, Span};
use crate::commands::report::Reporter;

/// Writes findings as one JSON object.
pub(super) struct Json {
    /// The language of the messages.
    pub language: UiLanguage,
}

impl Reporter for Json {
    fn write(&self, findings: &[Diagnostic], sources: &Sources) -> String {
        let list: Vec<Value> = findings.iter().map(|finding| one(finding, sources, self.language)).collect();
        let errors = findings.iter().filter(|finding| finding.is_error()).count();
        let report = json!({
            "version": 1,
            "errors": errors,
            "warnings": findings.len() - errors,
            "findings": list,
        });
        format!("{report:#}\n")
    }
}

fn one(finding: &Diagnostic, sources: &Sources, language: UiLanguage) -> Value {
    let text = |phrase: &Phrase| phrase.render(language);
    json!({
        "code": finding.code,
        "severity": match finding.severity { Severity::Error => "error", Severity::Warning => "warning" },
        "message": text(&finding.message),
        "place": finding.span.map(|span| place(span, sources)),
        "file": finding.span.map(|span| sources.get(span.file).name().to_owned()).or_else(|| finding.file.clone()),
        "labels": finding.labels.iter().map(|label| json!({
            "message": text(&label.message),
            "place": place(label.span, sources),
        })).collect::<Vec<_>>(),
        "hints": finding.hints.iter().map(text).collect::<Vec<_>>(),
        "fixes": finding.mend.iter().map(|one| json!({
            "place": place(one.span, sources),
            "text": one.text,
        })).collect::<Vec<_>>(),
    })
}

fn place(span: Span, sources: &Sources) -> Value {
    let file = sources.get(span.file);
    let (start, end) = (file.position(span.start), file.position(span.end));
    json!({
        "file": file.name(),
        "start": { "line": start.line, "column": start.column, "byte": span.start },
        "end": { "line": end.line, "column": end.column, "byte": span.end },
    })
}
