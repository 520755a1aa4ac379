//! The `manifest.json` beside a file, or above it.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::base::diag::Diagnostic;
use crate::base::fs::MAX_FILE;
use crate::base::phrase::phrase;
use crate::commands::verify::Doubt;

/// What a manifest says of a file.
#[derive(Debug)]
pub(super) struct Listed {
    /// The hash of its bytes; none where it isn't listed.
    pub sha256: Option<String>,
    /// Whether it is a draft.
    pub draft: bool,
}

/// Finds the manifest: in the file's folder, or in the one above, for briefs lie in a folder of their own.
pub(super) fn find(path: &Path) -> Option<Listed> {
    let mut folder = path.parent()?;
    let mut file = path.file_name()?.to_str()?.to_owned();
    for _ in 0..2 {
        if let Some(manifest) = read(&folder.join("manifest.json")) {
            let outputs = manifest.get("outputs").and_then(Value::as_array).cloned().unwrap_or_default();
            let entry = outputs.iter().find(|entry| entry.get("file").and_then(Value::as_str) == Some(&file));
            let text = |key: &str| entry.and_then(|entry| entry.get(key)).and_then(Value::as_str);
            let draft = entry.and_then(|entry| entry.get("draft")).and_then(Value::as_bool).unwrap_or(false);
            return Some(Listed { sha256: text("sha256").map(str::to_owned), draft });
        }
        file = format!("{}/{file}", folder.file_name()?.to_str()?);
        folder = folder.parent()?;
    }
    None
}

/// A manifest of ours; another program's file of that name is none.
fn read(path: &Path) -> Option<Value> {
    let meta = fs::metadata(path).ok()?;
    if !meta.is_file() || meta.len() > MAX_FILE {
        return None;
    }
    let value: Value = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
    let program = value.get("program").and_then(Value::as_str)?;
    program.starts_with("briefpack ").then_some(value)
}

/// Compares a file's bytes.
pub(super) fn check(listed: &Listed, hash: &str, name: &str) -> Option<Doubt> {
    let message = match &listed.sha256 {
        Some(expected) if expected == hash => return None,
        Some(_) => phrase!("pdf-manifest"),
        None => phrase!("pdf-manifest-without"),
    };
    let finding = Diagnostic::error("pdf-manifest", message).in_file(name).hint(phrase!("pdf-manifest.hint"));
    Some(Doubt::new(finding))
}
