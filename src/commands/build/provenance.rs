//! The files that `--attach` puts into a document: its data, and what it was made with.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::base::assets;
use crate::base::engine;
use crate::base::glyphs::FontFile;
use crate::base::hash::sha256;
use crate::compose::attached;
use crate::compose::briefing::Briefing;
use crate::typeset::{AttachedFile, ENGINE, Templates};

/// The name of the attached data.
pub(in crate::commands) const DATA: &str = "briefing.json";
/// The name of what tells where it comes from.
pub(in crate::commands) const PROVENANCE: &str = "provenance.json";

/// What documents are made with.
#[derive(Debug)]
pub(in crate::commands) struct Makers {
    engine: Value,
    templates: Vec<Value>,
    fonts: Vec<Value>,
}

/// The engine: its name and version, and the crates of which it is made.
pub(super) fn engine() -> Value {
    let crates: Vec<Value> = engine::crates()
        .into_iter()
        .map(|one| json!({ "name": one.name, "version": one.version, "sha256": one.sha256 }))
        .collect();
    json!({ "name": ENGINE, "crates": crates, "lock": engine::lock() })
}

impl Makers {
    /// Looks at templates and fonts once for all documents of a run.
    pub(in crate::commands) fn new(templates: &Templates, fonts: &[FontFile]) -> Self {
        let built_in = assets::templates();
        let is_known = |name: &str| built_in.iter().any(|(known, _)| *known == name);
        let texts = templates.sources.iter().map(|(name, (_, text))| (name, text.as_bytes()));
        let files = templates.files.iter().map(|(name, bytes)| (name, bytes.as_slice()));
        let mut own: Vec<(Option<&str>, String)> = texts
            .chain(files)
            // A name that the workspace has chosen may say what the edition doesn't.
            .map(|(name, bytes)| (is_known(name).then_some(name.as_str()), sha256(bytes)))
            .collect();
        own.sort();
        let templates = own
            .into_iter()
            .map(|(name, sha256)| match name {
                Some(file) => json!({ "file": file, "sha256": sha256 }),
                None => json!({ "sha256": sha256 }),
            })
            .collect();
        let mut hashes: Vec<&str> = fonts.iter().map(|font| font.sha256.as_str()).collect();
        hashes.sort_unstable();
        let fonts = hashes.into_iter().map(|sha256| json!({ "sha256": sha256 })).collect();
        Self { engine: engine(), templates, fonts }
    }

    /// The files for a document: equal for all its copies.
    pub(in crate::commands) fn attached(&self, briefing: &Briefing, as_of: NaiveDate) -> Vec<AttachedFile> {
        let data = attached::data(briefing);
        let about = &briefing.document;
        let date = about.date;
        let provenance = json!({
            "format": 1,
            "program": format!("briefpack {}", env!("CARGO_PKG_VERSION")),
            "document": {
                "kind": about.kind,
                "id": about.id,
                "edition": about.edition,
                "languages": about.set,
                "draft": about.draft,
                "content-id": about.content_id,
            },
            "version": format!("{:04}-{:02}-{:02}", date.year, date.month, date.day),
            "as-of": as_of.to_string(),
            "data": { "file": DATA, "bytes": data.len(), "sha256": sha256(&data) },
            "engine": self.engine,
            "templates": self.templates,
            "fonts": self.fonts,
        });
        vec![
            AttachedFile { name: DATA, relationship: "data", label: "label-attached-data", bytes: data },
            AttachedFile {
                name: PROVENANCE,
                relationship: "supplement",
                label: "label-attached-provenance",
                bytes: format!("{provenance:#}\n").into_bytes(),
            },
        ]
    }
}
