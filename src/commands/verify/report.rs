//! What was verified, for people and for programs.

use serde_json::{Value, json};

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, Phrase, UiLanguage, count, phrase};
use crate::base::source::Sources;
use crate::commands::ending::Stop;
use crate::commands::report::Format;
use crate::commands::terminal::Terminal;
use crate::commands::verify::{Doubt, Report};

/// Writes the doubts to stderr, and a line for each file to stdout.
pub(super) fn human(
    reports: &[Report],
    sources: &Sources,
    workspace: bool,
    terminal: &mut Terminal<'_>,
) -> Result<(), Stop> {
    let language = terminal.language;
    for report in reports {
        let findings: Vec<Diagnostic> = report.doubts.iter().map(placed).collect();
        if !findings.is_empty() {
            let text = Format::Human.reporter(terminal.colour, language).write(&findings, sources);
            let _ = terminal.err.write_all(text.as_bytes());
        }
        let file = &report.file;
        let line = if report.unreadable {
            phrase!("verified-unreadable", file)
        } else {
            let checks = Argument::list(report.checked.iter().map(|check| word(check)));
            let doubts = count(report.doubts.len());
            phrase!("verified", file, pages = count(report.pages), checks, doubts)
        };
        terminal.print(format!("{}\n", line.render(language)).as_bytes())?;
        if let Some(withheld) = report.withheld {
            let line = phrase!("verified-withheld", texts = count(withheld));
            terminal.print(format!("{}\n", line.render(language)).as_bytes())?;
        }
    }
    if !workspace {
        terminal.say(&phrase!("verified-alone"));
    }
    Ok(())
}

fn word(check: &str) -> Phrase {
    match check {
        "manifest" => phrase!("check-manifest"),
        "withheld" => phrase!("check-withheld"),
        "text" => phrase!("check-text"),
        "rebuild" => phrase!("check-rebuild"),
        _ => phrase!("check-itself"),
    }
}

/// A finding that names its page.
fn placed(doubt: &Doubt) -> Diagnostic {
    let mut finding = doubt.diagnostic.clone();
    if let Some(page) = doubt.spot.page {
        let message = finding.message;
        finding.message = match doubt.spot.at {
            Some((x, y)) => phrase!("pdf-at", page, x = x.round(), y = y.round(), message),
            None => phrase!("pdf-on", page, message),
        };
    }
    finding
}

/// The report as JSON, `version` 1.
pub(super) fn json(reports: &[Report], sources: &Sources, language: UiLanguage) -> String {
    let files: Vec<Value> = reports.iter().map(|report| file(report, sources, language)).collect();
    let doubts: usize = reports.iter().map(|report| report.doubts.len()).sum();
    format!("{:#}\n", json!({ "version": 1, "doubts": doubts, "files": files }))
}

fn file(report: &Report, sources: &Sources, language: UiLanguage) -> Value {
    let document = report.document.as_ref().map(|named| {
        json!({
            "id": named.id,
            "edition": named.edition,
            "languages": named.languages,
            "content-id": named.content_id,
            "draft": named.draft,
            "copy": named.copy.map(|copy| copy.to_string()),
        })
    });
    json!({
        "file": report.file,
        "readable": !report.unreadable,
        "sha256": report.sha256,
        "pages": report.pages,
        "document": document,
        "checked": report.checked,
        "withheld": report.withheld,
        "findings": report.doubts.iter().map(|doubt| finding(doubt, sources, language)).collect::<Vec<_>>(),
    })
}

fn finding(doubt: &Doubt, sources: &Sources, language: UiLanguage) -> Value {
    let Doubt { diagnostic, spot } = doubt;
    let text = |phrase: &Phrase| phrase.render(language);
    let tenth = |length: f64| (length * 10.0).round() / 10.0;
    let from = diagnostic.labels.first().map(|label| {
        let file = sources.get(label.span.file);
        let start = file.position(label.span.start);
        json!({ "file": file.name(), "line": start.line, "column": start.column })
    });
    json!({
        "code": diagnostic.code,
        "message": text(&diagnostic.message),
        "page": spot.page,
        "at": spot.at.map(|(x, y)| json!({ "x-mm": tenth(x), "y-mm": tenth(y) })),
        "about": spot.about,
        "from": from,
        "hints": diagnostic.hints.iter().map(text).collect::<Vec<_>>(),
    })
}
