//! Mends as programs read them: what goes and what comes, file by file.

use serde_json::{Value, json};

use crate::base::diag::{Diagnostic, Replacement};
use crate::base::phrase::{Phrase, UiLanguage, phrase};
use crate::base::source::Sources;

/// What a mend does, in a few words: the text that it writes, else what the finding's hint says.
pub(in crate::commands) fn title(finding: &Diagnostic) -> Phrase {
    let written = match finding.mend.as_slice() {
        [one] if !one.text.trim().is_empty() => Some(phrase!("write", text = &one.text)),
        _ => None,
    };
    written.or_else(|| finding.hints.first().cloned()).unwrap_or_else(|| finding.message.clone())
}

/// The mend of a finding as SARIF has it, if there is one.
pub(super) fn sarif(finding: &Diagnostic, sources: &Sources, language: UiLanguage) -> Option<Value> {
    let file = finding.mend.first()?.span.file;
    let replacement = |one: &Replacement| {
        let source = sources.get(one.span.file);
        let (start, end) = (source.position(one.span.start), source.position(one.span.end));
        json!({
            "deletedRegion": {
                "startLine": start.line, "startColumn": start.column,
                "endLine": end.line, "endColumn": end.column,
            },
            "insertedContent": { "text": one.text },
        })
    };
    Some(json!({
        "description": { "text": title(finding).render(language) },
        "artifactChanges": [{
            "artifactLocation": { "uri": sources.get(file).name() },
            "replacements": finding.mend.iter().map(replacement).collect::<Vec<_>>(),
        }],
    }))
}
