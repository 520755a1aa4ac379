//! The layers are a wall: a module imports only what stands to its left. Unit tests (`…_tests.rs`) look over it.

use std::fs;
use std::path::Path;

use crate::case::repository;

/// What each layer may import.
const ALLOWED: [(&str, &[&str]); 11] = [
    ("base", &["base"]),
    ("inspect", &["base", "inspect"]),
    ("model", &["base", "model"]),
    ("load", &["base", "model", "load"]),
    ("localize", &["base", "model", "load", "localize"]),
    ("lint", &["base", "model", "load", "localize", "lint"]),
    ("edit", &["base", "model", "load", "localize", "edit"]),
    ("ledger", &["base", "model", "load", "localize", "ledger"]),
    ("compose", &["base", "model", "load", "localize", "ledger", "compose"]),
    ("typeset", &["base", "model", "compose", "typeset"]),
    (
        "commands",
        &[
            "base", "inspect", "model", "load", "localize", "lint", "edit", "ledger", "compose", "typeset",
            "commands",
        ],
    ),
];

#[test]
fn arrows_point_one_way() {
    let source = repository().join("src");
    let mut wrong = Vec::new();
    for (layer, allowed) in ALLOWED {
        for file in rust_files(&source.join(layer)) {
            if file.file_stem().is_some_and(|stem| stem.to_string_lossy().ends_with("_tests")) {
                continue;
            }
            let text = fs::read_to_string(&file).expect("a source file");
            for (number, line) in text.lines().enumerate() {
                for (at, _) in line.match_indices("crate::") {
                    let rest = &line[at + "crate::".len()..];
                    let target: String =
                        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                    let layer_named = ALLOWED.iter().any(|(name, _)| *name == target);
                    if layer_named && !allowed.contains(&target.as_str()) {
                        wrong.push(format!("{}:{}: {layer} imports {target}", file.display(), number + 1));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_typeset_names_typst() {
    let source = repository().join("src");
    for file in rust_files(&source) {
        let inside = file.starts_with(source.join("typeset"));
        let text = fs::read_to_string(&file).expect("a source file");
        let names = text.lines().any(|line| {
            let line = line.trim_start();
            !line.starts_with("//") && (line.contains("typst::") || line.contains("typst_"))
        });
        assert!(inside || !names, "{} names a typst crate", file.display());
    }
}

/// What is set has gone through the gate of its edition: `typeset` knows briefings, and of the model nothing but the names
/// of things, by which findings are placed, and the numbers of copies.
#[test]
fn typeset_knows_nothing_that_an_edition_could_withhold() {
    const NAMES: [&str; 5] = ["CopyNumber", "Id", "MeetingId", "PointId", "Subject"];
    let mut seen = 0;
    for file in rust_files(&repository().join("src/typeset")) {
        if file.file_stem().is_some_and(|stem| stem.to_string_lossy().ends_with("_tests")) {
            continue;
        }
        let text = fs::read_to_string(&file).expect("a source file");
        for (at, _) in text.match_indices("crate::model::") {
            let rest = &text[at + "crate::model::".len()..];
            let end = if rest.starts_with('{') { rest.find('}') } else { rest.find(';') }.expect("an end");
            for name in
                rest[..end].trim_start_matches('{').split(',').map(str::trim).filter(|n| !n.is_empty())
            {
                seen += 1;
                assert!(NAMES.contains(&name), "{} imports `{name}`", file.display());
            }
        }
        assert!(!text.contains("spoil("), "{} opens a briefing", file.display());
    }
    assert!(seen >= NAMES.len(), "the imports are found");
}

/// Only tests open what has gone through the gate.
#[test]
fn only_tests_spoil_a_briefing() {
    for file in rust_files(&repository().join("src")) {
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).expect("a source file");
        let opens = text.contains(".spoil()");
        assert!(!opens || name.ends_with("_tests.rs"), "{} opens a briefing", file.display());
    }
}

fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}
