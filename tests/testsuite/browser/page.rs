//! What the page's files hold: words, nothing that runs texts, types that fit.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use crate::case::{has_tool, repository};

/// The files of the page, by name.
fn files() -> BTreeMap<String, String> {
    let folder = repository().join("src/commands/preview/web");
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the page") {
        let path = entry.expect("a file").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        all.insert(name, fs::read_to_string(path).expect("text"));
    }
    assert!(all.len() > 15, "{:?}", all.keys());
    all
}

/// The words of a language: id and variables.
fn words(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(repository().join(format!("ui/{language}/preview.ftl"))).expect("words");
    let mut all = BTreeMap::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (id, value) = line.split_once(" = ").unwrap_or_else(|| panic!("no message on one line: {line}"));
        assert!(!value.trim().is_empty() && value == value.trim(), "{line}");
        let pieces = value.split("{ $").skip(1);
        let variables =
            pieces.map(|piece| piece.split_once(" }").expect("a closed brace").0.to_owned()).collect();
        assert_eq!(
            value.matches('{').count(),
            value.matches("{ $").count(),
            "a variable and nothing else: {line}"
        );
        assert!(all.insert(id.to_owned(), variables).is_none(), "`{id}` stands twice in {language}");
    }
    all
}

/// What stands between two marks, wherever they are.
fn between<'a>(text: &'a str, open: &str, close: char) -> Vec<&'a str> {
    text.split(open).skip(1).filter_map(|rest| rest.split(close).next()).collect()
}

#[test]
fn every_word_is_there_in_each_language_and_none_is_idle() {
    let english = words("en");
    for language in ["vi", "ko"] {
        assert_eq!(words(language), english, "{language}");
    }
    let mut asked = BTreeSet::new();
    let mut groups = BTreeSet::new();
    for (name, text) in files() {
        if name.ends_with(".html") {
            for attribute in ["data-word=\"", "data-label=\"", "data-placeholder=\""] {
                asked.extend(between(&text, attribute, '"').into_iter().map(str::to_owned));
            }
        }
        if name.ends_with(".js") {
            for call in ["word(\"", "word: \""] {
                asked.extend(between(&text, call, '"').into_iter().map(str::to_owned));
            }
            // One of two words: both stand in the call.
            for call in between(&text, "word(", ')') {
                asked.extend(between(call, "? \"", '"').into_iter().map(str::to_owned));
                asked.extend(between(call, ": \"", '"').into_iter().map(str::to_owned));
            }
            groups.extend(between(&text, "wordOf(\"", '"').into_iter().map(str::to_owned));
            groups.extend(between(&text, "word(`", '-').into_iter().map(str::to_owned));
        }
    }
    // `?? ""` is no word.
    asked.remove("");
    let missing: Vec<&String> = asked.iter().filter(|id| !english.contains_key(*id)).collect();
    assert!(missing.is_empty(), "no words for {missing:?}");
    let grouped = |id: &str| groups.iter().any(|group| id.starts_with(&format!("{group}-")));
    let idle: Vec<&String> = english.keys().filter(|id| !asked.contains(*id) && !grouped(id)).collect();
    assert!(idle.is_empty(), "nothing asks for {idle:?}");
}

#[test]
fn every_state_severity_and_change_has_its_word() {
    let english = words("en");
    let wanted = [
        ("state", &["source", "missing", "draft", "stale", "translated", "reviewed"][..]),
        ("severity", &["error", "warning", "hint"][..]),
        ("change", &["punctuation", "wording", "variables", "quantity"][..]),
        ("language", &["en", "vi", "ko"][..]),
    ];
    for (group, names) in wanted {
        for name in names {
            assert!(english.contains_key(&format!("{group}-{name}")), "{group}-{name}");
        }
    }
}

#[test]
fn texts_go_into_the_page_as_texts() {
    for (name, text) in files() {
        if name.ends_with(".js") {
            assert!(text.starts_with("// @ts-check\n// "), "{name} says what it is for");
            for unsafe_way in [
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "document.write",
                "eval(",
                "new Function",
                "DOMParser",
                "createContextualFragment",
                "srcdoc",
                "setAttribute(\"on",
                "setAttribute(\"style",
                "import(",
                "http://",
                "https://",
            ] {
                assert!(!text.contains(unsafe_way), "{name}: {unsafe_way}");
            }
        }
        if name.ends_with(".html") {
            assert!(!text.contains(" style=") && !text.contains("<style") && !text.contains(" on"), "{name}");
            assert_eq!(text.matches("<script").count(), 1, "{name}");
            assert!(!text.contains("://"), "{name} fetches nothing from elsewhere");
        }
        if name.ends_with(".css") {
            assert!(!text.contains("://") && !text.contains("@import"), "{name}");
        }
        assert!(text.lines().count() < 400, "{name} is for one thing");
    }
}

#[test]
fn every_part_of_the_page_is_found_by_its_id() {
    let all = files();
    let page = &all["index.html"];
    for (name, text) in all.iter().filter(|(name, _)| name.ends_with(".js")) {
        for id in between(text, "at(\"", '"') {
            let made = all.values().any(|text| text.contains(&format!("id: \"{id}\"")));
            assert!(page.contains(&format!("id=\"{id}\"")) || made, "{name}: #{id}");
        }
    }
}

/// The compiler of TypeScript reads the types in the comments. It comes with `tests/tools/package.json`.
#[test]
fn the_types_fit() {
    let Some(program) = super::access::package("typescript/bin/tsc") else { return };
    if !has_tool("node") {
        return;
    }
    let folder = repository().join("src/commands/preview/web");
    let ran = Command::new("node").arg(program).arg("-p").arg(folder).output().expect("it runs");
    let said = String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{said}");
}
