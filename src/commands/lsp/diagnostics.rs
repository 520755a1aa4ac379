//! Findings as the editor shows them: by file, told only what has changed, taken back when mended.

use std::collections::BTreeMap;

use lsp_types::{
    Diagnostic as Shown, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, Location,
    NumberOrString, PublishDiagnosticsParams, Range, Uri,
};

use crate::base::diag::{Diagnostic, Severity};
use crate::base::phrase::{UiLanguage, phrase};
use crate::base::source::{FileId, Span};
use crate::commands::lsp::desk::Desk;
use crate::commands::lsp::lines::{Encoding, Lines};
use crate::commands::lsp::uri::uri_of;
use crate::commands::lsp::worker::Checked;

/// What the editor can show, and in which language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manner {
    /// What columns count.
    pub encoding: Encoding,
    /// The language of messages.
    pub language: UiLanguage,
    /// Whether further places are shown by themselves.
    pub related: bool,
}

/// What is shown of each file: as what it is open, in which version, and the findings.
type ByFile = BTreeMap<String, (Uri, Option<i32>, Vec<Shown>)>;

/// What the editor has been told, by file.
#[derive(Debug, Default)]
pub(super) struct Published(ByFile);

impl Published {
    /// Takes everything back.
    pub(super) fn clear(&mut self) -> Vec<PublishDiagnosticsParams> {
        self.update(BTreeMap::new())
    }

    /// Takes all findings and gives what the editor has yet to be told.
    fn update(&mut self, new: ByFile) -> Vec<PublishDiagnosticsParams> {
        let mut told = Vec::new();
        for (file, (uri, ..)) in &self.0 {
            if !new.contains_key(file) {
                told.push(PublishDiagnosticsParams::new(uri.clone(), Vec::new(), None));
            }
        }
        for (file, (uri, version, list)) in &new {
            // The editor moves marks along with the text: of a text that has changed it is told anew.
            let same = self.0.get(file).is_some_and(|(u, v, old)| u == uri && v == version && old == list);
            if !same {
                told.push(PublishDiagnosticsParams::new(uri.clone(), list.clone(), *version));
            }
        }
        self.0 = new;
        told
    }
}

/// What the editor has yet to be told after a check: the last one, or one `aside` that was not kept.
pub(super) fn publish(
    desk: &mut Desk,
    aside: Option<&Checked>,
    manner: Manner,
) -> Vec<PublishDiagnosticsParams> {
    let Some(checked) = aside.or(desk.checked.as_deref()) else { return Vec::new() };
    let mut by_file = BTreeMap::new();
    let mut writer = Writer { desk, checked, manner, lines: BTreeMap::new() };
    for finding in &checked.findings {
        let place = finding.span.map(|span| (writer.name(span.file), Some(span)));
        let place = place.or_else(|| finding.file.clone().map(|file| (file, None)));
        writer.put(finding, place, &mut by_file);
    }
    for (finding, file) in writer.missing() {
        writer.put(&finding, Some((file, None)), &mut by_file);
    }
    desk.published.update(by_file)
}

struct Writer<'a> {
    desk: &'a Desk,
    checked: &'a Checked,
    manner: Manner,
    lines: BTreeMap<FileId, Lines>,
}

impl Writer<'_> {
    fn name(&self, file: FileId) -> String {
        self.checked.session.sources.get(file).name().to_owned()
    }

    /// What a locale file lacks stands at the table in the TOML: its translator has the locale file open.
    fn missing(&self) -> Vec<(Diagnostic, String)> {
        let Some((_, locales)) = self.checked.session.workspace() else { return Vec::new() };
        let of_messages =
            locales.findings.iter().filter(|finding| finding.diagnostic.code == "missing-message");
        let listed = of_messages.filter_map(|finding| {
            // Only what counts here: a language that nobody prints may lack what it will.
            let counts = self.checked.findings.contains(&finding.diagnostic);
            let catalog = locales.catalogs.get(&finding.language).filter(|_| counts)?;
            let file = catalog.expected_file(finding.meeting.as_ref(), finding.id.as_ref()?);
            let place =
                finding.diagnostic.span.filter(|_| self.checked.session.sources.find(&file).is_some())?;
            let mut diagnostic = finding.diagnostic.clone();
            diagnostic.span = None;
            Some((diagnostic.label(place, phrase!("lsp-wanted-here")), file))
        });
        listed.collect()
    }

    fn put(&mut self, finding: &Diagnostic, place: Option<(String, Option<Span>)>, by_file: &mut ByFile) {
        let (file, span) = place.unwrap_or_else(|| ("briefpack.toml".to_owned(), None));
        let mut message = finding.message.render(self.manner.language);
        // What is built in, or isn't there, can't be shown in its own file.
        let (file, span) = match self.uri(&file) {
            Some(_) => (file, span),
            None => {
                message = format!("{file}: {message}");
                ("briefpack.toml".to_owned(), None)
            }
        };
        let Some(uri) = self.uri(&file) else { return };
        let range = span.map_or_else(Range::default, |span| self.range(span));
        let (related, rest) = self.related(finding, &uri, range);
        for line in rest {
            message.push_str(&format!("\n{line}"));
        }
        for hint in &finding.hints {
            message.push_str(&format!("\n→ {}", hint.render(self.manner.language)));
        }
        let shown = Shown {
            range,
            severity: Some(match finding.severity {
                Severity::Error => DiagnosticSeverity::ERROR,
                Severity::Warning => DiagnosticSeverity::WARNING,
            }),
            code: Some(NumberOrString::String(finding.code.to_owned())),
            code_description: None,
            source: Some("briefpack".to_owned()),
            message,
            related_information: (!related.is_empty()).then_some(related),
            tags: (finding.code == "unused-message").then(|| vec![DiagnosticTag::UNNECESSARY]),
            data: None,
        };
        let version = self.checked.versions.get(&file).copied();
        by_file.entry(file).or_insert_with(|| (uri, version, Vec::new())).2.push(shown);
    }

    /// Further places: by themselves where the editor shows them, else in words.
    fn related(
        &mut self,
        finding: &Diagnostic,
        uri: &Uri,
        range: Range,
    ) -> (Vec<DiagnosticRelatedInformation>, Vec<String>) {
        let (mut related, mut rest) = (Vec::new(), Vec::new());
        for label in &finding.labels {
            let name = self.name(label.span.file);
            let text = label.message.render(self.manner.language);
            match self.uri(&name) {
                Some(other) if self.manner.related => {
                    let location = Location { uri: other, range: self.range(label.span) };
                    related.push(DiagnosticRelatedInformation { location, message: text });
                }
                other => {
                    let place = self.checked.session.sources.position(label.span);
                    if other.as_ref() != Some(uri) || self.range(label.span) != range {
                        rest.push(format!("{name}:{}:{}: {text}", place.line, place.column));
                    }
                }
            }
        }
        (related, rest)
    }

    fn range(&mut self, span: Span) -> Range {
        let text = self.checked.session.sources.get(span.file).text();
        let lines = self.lines.entry(span.file).or_insert_with(|| Lines::of(text, self.manner.encoding));
        lines.range(text, &(span.start..span.end))
    }

    /// The URI of a file, as the editor names it if it is open.
    fn uri(&self, name: &str) -> Option<Uri> {
        if let Some(open) = self.desk.documents.get(name) {
            return Some(open.uri.clone());
        }
        let path = self.desk.path(name).filter(|path| name == "briefpack.toml" || path.is_file())?;
        uri_of(&path)
    }
}

/// The code of a finding of ours.
pub(super) fn code_of(shown: &Shown) -> Option<&str> {
    match shown.code.as_ref()? {
        NumberOrString::String(code) if shown.source.as_deref() == Some("briefpack") => Some(code),
        _ => None,
    }
}
