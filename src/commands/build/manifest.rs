//! `out/manifest.json`: what went into a run and what came out, with hashes.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::base::glyphs::FontFile;
use crate::base::hash::sha256;
use crate::commands::build::BuildArgs;
use crate::commands::build::closing::sheets;
use crate::commands::build::write::Written;
use crate::model::{Id, Workspace};
use crate::typeset::{ENGINE, Templates};

/// The file's name.
pub(super) const MANIFEST: &str = "manifest.json";

/// The manifest of a run.
#[derive(Debug)]
pub(super) struct Manifest {
    value: Value,
    files: BTreeSet<String>,
}

impl Manifest {
    /// Describes a run. Equal inputs give equal bytes: no clock, no path outside the workspace.
    pub(super) fn new(
        workspace: &Workspace,
        args: &BuildArgs,
        inputs: &[(String, String)],
        templates: &Templates,
        fonts: &[FontFile],
        written: &[Written],
    ) -> Self {
        let config = &workspace.config;
        let mut outputs: Vec<&Written> = written.iter().collect();
        outputs.sort_by(|a, b| a.output.file.cmp(&b.output.file));
        let listed = |name: &str, bytes: &[u8]| json!({ "file": name, "sha256": sha256(bytes) });
        let mut inputs: Vec<&(String, String)> = inputs.iter().collect();
        inputs.sort();
        let value = json!({
            "format": 1,
            "pack": config.id,
            "as-of": config.as_of.to_string(),
            "version": config.version.to_string(),
            "program": format!("briefpack {}", env!("CARGO_PKG_VERSION")),
            "engine": ENGINE,
            "standards": ["PDF/A-2a", "PDF/UA-1"],
            "options": {
                "meetings": args.meeting,
                "languages": args.languages,
                "editions": args.edition,
                "draft": args.draft,
                "pack": !args.no_pack && args.meeting.is_empty(),
                "single-briefs": !args.no_meetings,
            },
            "inputs": inputs.iter().map(|(file, sha256)| json!({ "file": file, "sha256": sha256 })).collect::<Vec<_>>(),
            "templates": templates.sources.iter().map(|(name, (_, text))| listed(name, text.as_bytes()))
                .chain(templates.files.iter().map(|(name, bytes)| listed(name, bytes))).collect::<Vec<_>>(),
            "fonts": fonts.iter().map(|font| json!({ "file": font.name, "sha256": font.sha256 })).collect::<Vec<_>>(),
            "outputs": outputs.iter().map(|written| output(written, workspace)).collect::<Vec<_>>(),
        });
        let files = outputs.iter().map(|written| written.output.file.clone()).collect();
        Self { value, files }
    }

    /// The files that the run made.
    pub(super) fn output_files(&self) -> &BTreeSet<String> {
        &self.files
    }

    /// The file's bytes. A part build keeps the entries of outputs that an earlier run made and this one did not.
    pub(super) fn with_earlier(&self, earlier: Option<Value>) -> Vec<u8> {
        let mut value = self.value.clone();
        let kept = earlier
            .and_then(|earlier| earlier.get("outputs").and_then(Value::as_array).cloned())
            .unwrap_or_default()
            .into_iter()
            .filter(|entry| {
                entry.get("file").and_then(Value::as_str).is_some_and(|file| !self.files.contains(file))
            });
        if let Some(outputs) = value.get_mut("outputs").and_then(Value::as_array_mut) {
            outputs.extend(kept);
            outputs.sort_by_key(|entry| {
                entry.get("file").and_then(Value::as_str).unwrap_or_default().to_owned()
            });
        }
        format!("{value:#}\n").into_bytes()
    }
}

fn output(written: &Written, workspace: &Workspace) -> Value {
    let output = &written.output;
    let landscape = output.languages.as_slice().len() > 2;
    json!({
        "file": output.file,
        "sha256": written.sha256,
        "bytes": written.bytes,
        "content-id": written.content_id,
        "kind": match &output.meeting {
            _ if written.addendum => "addendum",
            Some(_) => "meeting",
            None => "pack",
        },
        "id": output.meeting.as_ref().map_or(workspace.config.id.as_str(), |id| id.as_str()),
        "languages": output.set,
        "edition": output.edition.id.as_str(),
        "draft": output.draft,
        "print": {
            "paper": workspace.config.paper.as_str(),
            "orientation": if landscape { "landscape" } else { "portrait" },
            "pages": written.pages,
            "sides": 2,
            "flip": if landscape { "short edge" } else { "long edge" },
            "sheets": sheets(written.pages),
        },
    })
}
