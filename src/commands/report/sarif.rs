//! Findings as SARIF 2.1.0, which code hosts show beside the lines.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::base::diag::{Diagnostic, Severity};
use crate::base::phrase::{UiLanguage, phrase};
use crate::base::source::Sources;
use crate::commands::explain;
use crate::commands::report::{Reporter, mends};

/// Writes a SARIF log of one run.
pub(super) struct Sarif {
    /// The language of the messages.
    pub language: UiLanguage,
}

impl Reporter for Sarif {
    fn write(&self, findings: &[Diagnostic], sources: &Sources) -> String {
        let codes: BTreeSet<&str> = findings.iter().map(|finding| finding.code).collect();
        let rules: Vec<Value> = codes
            .iter()
            .map(|code| {
                let text = explain::text(code).unwrap_or_default();
                let short = text.lines().skip(1).find(|line| !line.is_empty()).unwrap_or(code);
                json!({ "id": code, "shortDescription": { "text": short } })
            })
            .collect();
        let results: Vec<Value> =
            findings.iter().map(|finding| result(finding, sources, self.language)).collect();
        let log = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "briefpack",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                } },
                "columnKind": "unicodeCodePoints",
                "results": results,
            }],
        });
        format!("{log:#}\n")
    }
}

fn result(finding: &Diagnostic, sources: &Sources, language: UiLanguage) -> Value {
    let mut text = finding.message.render(language);
    for hint in &finding.hints {
        text.push_str(&format!("\n{}: {}", phrase!("hint").render(language), hint.render(language)));
    }
    let location = match (finding.span, &finding.file) {
        (Some(span), _) => {
            let file = sources.get(span.file);
            let (start, end) = (file.position(span.start), file.position(span.end));
            Some(json!({ "physicalLocation": {
                "artifactLocation": { "uri": file.name() },
                "region": {
                    "startLine": start.line, "startColumn": start.column,
                    "endLine": end.line, "endColumn": end.column,
                },
            } }))
        }
        (None, Some(file)) => Some(json!({ "physicalLocation": { "artifactLocation": { "uri": file } } })),
        (None, None) => None,
    };
    let mut result = json!({
        "ruleId": finding.code,
        "level": match finding.severity { Severity::Error => "error", Severity::Warning => "warning" },
        "message": { "text": text },
        "locations": location.into_iter().collect::<Vec<_>>(),
    });
    if let (Some(mend), Some(fields)) = (mends::sarif(finding, sources, language), result.as_object_mut()) {
        fields.insert("fixes".to_owned(), json!([mend]));
    }
    result
}
