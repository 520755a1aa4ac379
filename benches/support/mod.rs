//! Synthetic workspaces: the demo's meetings again and again under new ids.

use std::fs;
use std::path::{Path, PathBuf};

/// The repository, which is itself the demo workspace.
pub(crate) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Writes a workspace of `count` meetings to `folder`: copies of the demo's five in turn, which speak of the same
/// commitments again.
pub(crate) fn write_synthetic(folder: &Path, count: usize) -> std::io::Result<()> {
    write_meetings(folder, count, |text| text.replace("effect = \"makes\"", "effect = \"restates\""))
}

/// The same; `again` changes the summary of each copy.
pub(crate) fn write_meetings(
    folder: &Path,
    count: usize,
    again: impl Fn(String) -> String,
) -> std::io::Result<()> {
    let root = repository();
    let config = fs::read_to_string(root.join("briefpack.toml"))?;
    let (head, rest) = config.split_once("meetings = [").expect("the demo lists its meetings");
    let (_, tail) = rest.split_once(']').expect("the list ends");
    let mut originals: Vec<String> = fs::read_dir(root.join("seeds/meetings"))?
        .filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_str()?.to_owned()))
        .collect();
    // What is planned, and the trip that it belongs to, are left out.
    originals.retain(|id| {
        let summary = fs::read_to_string(root.join(format!("seeds/meetings/{id}.toml")));
        summary.is_ok_and(|text| !text.contains("status = \"planned\""))
    });
    originals.sort();
    copy_files(&root.join("seeds"), &folder.join("seeds"))?;
    for language in ["en", "vi", "ko"] {
        copy_files(&root.join("locales").join(language), &folder.join("locales").join(language))?;
    }
    let mut ids = Vec::new();
    for (number, original) in originals.iter().cycle().take(count).enumerate() {
        let id = if number < originals.len() { original.clone() } else { format!("{original}-{number:04}") };
        let from = |path: String| root.join(path);
        let to = |path: String| folder.join(path);
        let text = fs::read_to_string(from(format!("seeds/meetings/{original}.toml")))?;
        let text = text.replacen(&format!("id = \"{original}\""), &format!("id = \"{id}\""), 1);
        let text = if number < originals.len() { text } else { again(text) };
        write(&to(format!("seeds/meetings/{id}.toml")), &text)?;
        for language in ["en", "vi", "ko"] {
            let text = fs::read_to_string(from(format!("locales/{language}/meetings/{original}.ftl")))?;
            write(&to(format!("locales/{language}/meetings/{id}.ftl")), &text)?;
        }
        ids.push(format!("  \"{id}\",\n"));
    }
    write(&folder.join("briefpack.toml"), &format!("{head}meetings = [\n{}]{tail}", ids.concat()))
}

/// Writes a file, and the folders that it needs.
pub(crate) fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, text)
}

/// Copies the files of a folder, but for those of the trip; not its folders.
fn copy_files(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let is_trip = entry.path().file_stem().is_some_and(|stem| stem == "trip");
        if entry.file_type()?.is_file() && !is_trip {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
