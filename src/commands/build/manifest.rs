//! `out/manifest.json`: what went into a run and what came out, with hashes.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::base::glyphs::FontFile;
use crate::base::hash::sha256;
use crate::commands::build::BuildArgs;
use crate::commands::build::copies::Copies;
use crate::commands::build::provenance::engine;
use crate::commands::build::ticket::Job;
use crate::commands::build::write::Written;
use crate::commands::session::Waived;
use crate::model::{Id, Workspace};
use crate::typeset::Templates;

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
        (args, copies): (&BuildArgs, Option<&Copies>),
        waived: &BTreeSet<Waived>,
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
            "engine": engine(),
            "options": {
                "meetings": args.meeting,
                "languages": args.languages,
                "editions": args.edition,
                "as-of": args.as_of.map(|day| day.to_string()),
                "draft": args.draft,
                "attach": args.attach,
                "copies": copies.map(|copies| copies.file.0.as_str()),
                "pack": !args.no_pack && args.meeting.is_empty(),
                "single-briefs": !args.no_meetings,
            },
            "inputs": inputs.iter().map(|(file, sha256)| json!({ "file": file, "sha256": sha256 })).collect::<Vec<_>>(),
            "templates": templates.sources.iter().map(|(name, (_, text))| listed(name, text.as_bytes()))
                .chain(templates.files.iter().map(|(name, bytes)| listed(name, bytes))).collect::<Vec<_>>(),
            "waived": waived.iter().map(|one| json!({
                "code": one.code, "place": format!("{}:{}:{}", one.place.0, one.place.1, one.place.2), "message": one.id, "language": one.language.code(), "reason": one.reason, "by": one.by,
            })).collect::<Vec<_>>(),
            "fonts": fonts.iter().map(|font| json!({ "file": font.name, "sha256": font.sha256 })).collect::<Vec<_>>(),
            "outputs": outputs.iter().map(|written| output(written, workspace)).collect::<Vec<_>>(),
        });
        let value = told(value);
        let files = outputs.iter().map(|written| written.output.file.clone()).collect();
        Self { value, files }
    }

    /// The files that the run made.
    pub(super) fn output_files(&self) -> &BTreeSet<String> {
        &self.files
    }

    /// The file's bytes, with those entries of outputs that an earlier run made, this one did not, and `keeps`.
    pub(super) fn with_earlier(&self, earlier: Option<Value>, keeps: impl Fn(&Value) -> bool) -> Vec<u8> {
        let mut value = self.value.clone();
        let kept = earlier
            .and_then(|earlier| earlier.get("outputs").and_then(Value::as_array).cloned())
            .unwrap_or_default()
            .into_iter()
            .filter(keeps)
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

/// What is not known of a run isn't told.
fn told(value: Value) -> Value {
    match value {
        Value::Object(entries) => {
            let kept = entries.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(kept.map(|(key, value)| (key, told(value))).collect())
        }
        Value::Array(items) => items.into_iter().map(told).collect(),
        other => other,
    }
}

fn output(written: &Written, workspace: &Workspace) -> Value {
    let output = &written.output;
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
        "copy": written.copy.map(|copy| copy.to_string()),
        "standards": written.standards,
        "print": Job::of(output).entry(written.pages, workspace),
    })
}
