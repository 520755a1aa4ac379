//! What tells one print of a document from another: its number as a copy, and the files within it (layer `typeset`).

use serde_json::json;
use typst::foundations::{Dict, NativeElement, Value};
use typst::introspection::{Introspector as _, MetadataElem, Tag};
use typst::layout::{Frame, FrameItem};
use typst::pdf::AttachElem;
use typst_layout::PagedDocument;
use typst_pdf::PdfStandard;

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::compose::briefing::Briefing;
use crate::model::CopyNumber;

/// A file within a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AttachedFile {
    /// Its name.
    pub name: &'static str,
    /// What it is to the document, by Typst's name (ISO 19005-3, annex E).
    pub relationship: &'static str,
    /// The message of the interface that describes it.
    pub label: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// How a document is printed, whatever it says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Print {
    /// Its number, where it is one of several copies.
    pub copy: Option<CopyNumber>,
    /// The files within it.
    pub attached: Vec<AttachedFile>,
}

impl Print {
    /// The standards that the document conforms to: PDF/A-2 allows no attached file but another PDF/A.
    pub(crate) fn standards(&self) -> [PdfStandard; 2] {
        [if self.attached.is_empty() { PdfStandard::A_2a } else { PdfStandard::A_3a }, PdfStandard::Ua_1]
    }

    /// The names of these standards.
    pub(crate) fn standard_names(&self) -> [&'static str; 2] {
        [if self.attached.is_empty() { "PDF/A-2a" } else { "PDF/A-3a" }, "PDF/UA-1"]
    }

    /// What templates get of it.
    pub(super) fn to_json(&self) -> Vec<u8> {
        let attached: Vec<_> = self
            .attached
            .iter()
            .map(|file| json!({ "name": file.name, "relationship": file.relationship, "label": file.label }))
            .collect();
        json!({ "copy": self.copy.map(|copy| copy.to_string()), "attached": attached })
            .to_string()
            .into_bytes()
    }

    /// The keywords of the document: the number stands before the content id.
    pub(super) fn keywords(&self, briefing: &Briefing) -> Vec<String> {
        let mut keywords = briefing.document.keywords.clone();
        if let Some(copy) = self.copy {
            keywords.insert(keywords.len().saturating_sub(1), format!("copy-{copy}"));
        }
        keywords
    }

    /// What identifies the document over all its versions.
    pub(super) fn ident(&self, briefing: &Briefing) -> String {
        let about = &briefing.document;
        // A sheet is another document than the brief of its meeting.
        let sheet = match about.kind {
            "meeting" | "pack" => String::new(),
            kind => format!("/{kind}"),
        };
        let copy = self.copy.map(|copy| format!("/copy-{copy}")).unwrap_or_default();
        format!("{}{sheet}/{}/{}{copy}", about.id, about.edition, about.set)
    }

    /// Whether a workspace's own templates have left out the number on some page, or a file.
    pub(super) fn check(&self, document: &PagedDocument) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        if let Some(copy) = self.copy {
            let number = copy.to_string();
            let without = document.pages().iter().position(|page| !numbered(&page.frame, &number));
            if let Some(page) = without.map(|page| page + 1) {
                let message = phrase!("copy-without-number", page);
                faults.push(
                    Diagnostic::error("copy-without-number", message)
                        .hint(phrase!("copy-without-number.hint")),
                );
            }
        }
        let attached = document.introspector().query(&AttachElem::ELEM.select());
        let names: Vec<&str> = attached
            .iter()
            .filter_map(|one| Some(one.to_packed::<AttachElem>()?.path.derived.as_str()))
            .collect();
        let lacking = self.attached.iter().find(|file| !names.contains(&file.name));
        if let Some(file) = lacking {
            let message = phrase!("file-not-attached", name = file.name);
            faults.push(
                Diagnostic::error("file-not-attached", message).hint(phrase!("file-not-attached.hint")),
            );
        }
        faults
    }
}

/// Whether a page is marked with the number: templates put `(copy: "007")` where they print it.
fn numbered(frame: &Frame, number: &str) -> bool {
    let says = |dict: &Dict| matches!(dict.get("copy"), Ok(Value::Str(found)) if found.as_str() == number);
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => numbered(&group.frame, number),
        FrameItem::Tag(Tag::Start(content, _)) => {
            let metadata = content.to_packed::<MetadataElem>();
            metadata.is_some_and(|metadata| matches!(&metadata.value, Value::Dict(dict) if says(dict)))
        }
        _ => false,
    })
}
