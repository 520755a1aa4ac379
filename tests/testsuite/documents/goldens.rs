//! The text of each page of four documents, kept under `tests/goldens`. `UPDATE=1` rewrites it.

use std::fs;

use super::built::{Facts, demo};
use crate::case::repository;

#[track_caller]
fn golden(file: &str, name: &str) {
    let output = demo().outputs().iter().map(Facts::of).find(|facts| facts.file == file).expect("a document");
    let mut text = String::new();
    for (number, page) in demo().pdf(file).pages.iter().enumerate() {
        // The content id changes with every word: once is enough to say so.
        let page = page.text().replace(output.content_id, "********");
        text.push_str(&format!("──── {} ────\n{page}\n\n", number + 1));
    }
    let path = repository().join("tests/goldens").join(name);
    if std::env::var_os("UPDATE").is_some_and(|value| value == "1") {
        fs::write(&path, &text).expect("written");
        return;
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let line = text.lines().zip(kept.lines()).position(|(now, then)| now != then);
    let line = line.unwrap_or_else(|| text.lines().count().min(kept.lines().count()));
    assert!(
        text == kept,
        "{} differs from line {}:\n  kept: {:?}\n  now:  {:?}\n`UPDATE=1 cargo test goldens` rewrites it; look at the difference",
        path.display(),
        line + 1,
        kept.lines().nth(line),
        text.lines().nth(line),
    );
}

#[test]
fn brief_in_english() {
    golden("meetings/2025-08-11-seoul.en.pdf", "brief.en.txt");
}

#[test]
fn brief_in_vietnamese_and_korean() {
    golden("meetings/2025-10-30-gyeongju.vi+ko.pdf", "brief.vi+ko.txt");
}

#[test]
fn planned_brief_in_vietnamese_and_korean() {
    golden("meetings/2026-03-17-seoul.vi+ko.pdf", "planned.vi+ko.txt");
}

#[test]
fn pack_in_korean() {
    golden("viet-nam-rok-2024-2025.ko.pdf", "pack.ko.txt");
}

#[test]
fn no_golden_is_left_over() {
    let mut names: Vec<String> = fs::read_dir(repository().join("tests/goldens"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["brief.en.txt", "brief.vi+ko.txt", "pack.ko.txt", "planned.vi+ko.txt"]);
}
