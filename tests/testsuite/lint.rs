//! What the rules of words find: a folder of cases a code.
//!
//! `tests/fixtures/lint/<code>/in/` is laid over a workspace: the one that `init` makes, or the demo where the folder holds a
//! file `demo`. Of an FTL file in it only the messages that it holds are replaced or added; other files are replaced
//! whole. What `check` then says stands in `expected.txt`; `UPDATE=1` rewrites it. Cases that pass stand in the same
//! files: they are what `expected.txt` doesn't name.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::case::{Case, Ran, repository};

fn fixtures() -> PathBuf {
    repository().join("tests/fixtures/lint")
}

/// The name of a message or term that begins on a line.
fn name_of(line: &str) -> Option<&str> {
    let name = line.split('=').next().filter(|_| line.contains('='))?.trim_end();
    let sound = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') && !name.is_empty();
    sound.then_some(name)
}

/// A piece of an FTL file: a message with the comment right above it, or what stands between messages.
struct Block {
    name: Option<String>,
    text: String,
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut comment = String::new();
    for line in text.split_inclusive('\n') {
        if line.starts_with('#') {
            comment.push_str(line);
        } else if let Some(name) = name_of(line) {
            let text = std::mem::take(&mut comment) + line;
            blocks.push(Block { name: Some(name.to_owned()), text });
        } else if comment.is_empty()
            && let Some(last) = blocks.last_mut()
        {
            last.text.push_str(line);
        } else {
            let text = std::mem::take(&mut comment) + line;
            blocks.push(Block { name: None, text });
        }
    }
    blocks.push(Block { name: None, text: comment });
    blocks
}

/// A file with the messages of another in the place of its own.
fn merged(base: &str, over: &str) -> String {
    let mut all = blocks(base);
    for block in blocks(over) {
        match all.iter_mut().find(|own| own.name.is_some() && own.name == block.name) {
            Some(own) => own.text = block.text,
            None => all.push(block),
        }
    }
    all.iter().map(|block| block.text.as_str()).collect()
}

fn overlay(from: &Path, case: &Case, below: &str) {
    for entry in fs::read_dir(from).expect("a folder of cases") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        let target = case.path().join(&path);
        if entry.path().is_dir() {
            fs::create_dir_all(&target).expect("a folder");
            overlay(&entry.path(), case, &path);
        } else if path.ends_with(".ftl") && target.is_file() {
            let over = fs::read_to_string(entry.path()).expect("a text file");
            let base = fs::read_to_string(&target).expect("a text file");
            fs::write(target, merged(&base, &over)).expect("written");
        } else {
            fs::copy(entry.path(), target).expect("copied");
        }
    }
}

/// The workspace of a case.
fn case(folder: &Path) -> Case {
    let case = if folder.join("demo").is_file() { Case::demo() } else { Case::starter() };
    overlay(&folder.join("in"), &case, "");
    case
}

/// The cases, by code.
fn folders() -> Vec<(String, PathBuf)> {
    let entries = fs::read_dir(fixtures()).expect("the cases").map(|entry| entry.expect("an entry").path());
    let mut folders: Vec<_> = entries
        .filter(|path| path.join("in").is_dir())
        .map(|path| (path.file_name().expect("a name").to_string_lossy().into_owned(), path))
        .collect();
    folders.sort();
    folders
}

#[test]
fn every_rule_finds_its_cases() {
    let mut wrong = Vec::new();
    for (code, folder) in folders() {
        let ran = case(&folder).run(&["check", "--format", "short"]);
        let path = folder.join("expected.txt");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, &ran.stderr).expect("written");
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if ran.stderr != expected {
            wrong.push(format!("{code}:\n--- expected\n{expected}--- found\n{}", ran.stderr));
        }
        if !ran.stderr.contains(&format!("[{code}]")) {
            wrong.push(format!("{code}: no case fails"));
        }
        if ran.stderr.contains("bug of the program") {
            wrong.push(format!("{code}: {}", ran.stderr));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn clean_workspaces_have_no_finding() {
    for case in [Case::demo(), Case::starter()] {
        let ran = case.run(&["check", "--deny", "warnings", "--format", "short"]).code(0);
        assert_eq!(ran.stderr, "0 errors, 0 warnings\n");
    }
}

/// A sentence in three languages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sentence {
    en: String,
    vi: String,
    ko: String,
    /// Whether it has figures, which a note is to print by variables.
    #[serde(default)]
    figures: bool,
}

#[test]
fn nothing_is_found_in_clean_sentences() {
    let table = fs::read_to_string(repository().join("tests/fixtures/clean.toml")).expect("the table");
    let mut table: BTreeMap<String, Vec<Sentence>> = toml::from_str(&table).expect("a table of sentences");
    let sentences = table.remove("sentence").expect("sentences");
    assert!(sentences.len() >= 60, "{} sentences", sentences.len());
    let meeting = "2025-10-30-gyeongju";
    let (mut notes, mut texts) =
        (String::new(), [("en", String::new()), ("vi", String::new()), ("ko", String::new())]);
    for (index, sentence) in sentences.iter().enumerate() {
        notes.push_str(&format!(
            "\n[[note]]\nid = \"clean-{index}\"\nabout = \"reporting\"\nparagraphs = [17]\n"
        ));
        for ((_, file), text) in texts.iter_mut().zip([&sentence.en, &sentence.vi, &sentence.ko]) {
            file.push_str(&format!("note-clean-{index} = {text}\n"));
        }
    }
    let mut case = Case::demo().append(&format!("seeds/meetings/{meeting}.toml"), &notes);
    for (language, text) in &texts {
        case = case.append(&format!("locales/{language}/meetings/{meeting}.ftl"), text);
    }
    // As it is, and with each of the others as the source.
    for source in ["en", "vi", "ko"] {
        let line = |code: &str| format!("source-locale = \"{code}\"");
        let config = String::from_utf8(case.read("briefpack.toml")).expect("text");
        let before =
            ["en", "vi", "ko"].into_iter().find(|code| config.contains(&line(code))).expect("a source");
        case = case.replace("briefpack.toml", &line(before), &line(source));
        let ran = case.run(&["check", "--format", "short"]);
        let found = ran.stderr.lines().filter(|line| line.contains('['));
        let false_ones = found.filter(|line| {
            let index = sentences.iter().position(|sentence| {
                let place: Vec<&str> = line.splitn(3, ':').collect();
                let text = String::from_utf8(case.read(place[0])).unwrap_or_default();
                let own = text
                    .lines()
                    .nth(place[1].parse::<usize>().unwrap_or(1) - 1)
                    .unwrap_or_default()
                    .to_owned();
                [&sentence.en, &sentence.vi, &sentence.ko]
                    .into_iter()
                    .any(|text| own.ends_with(text.as_str()))
            });
            let typed =
                line.contains("[typed-quantity]") && index.is_some_and(|index| sentences[index].figures);
            !typed
        });
        let false_ones: Vec<&str> = false_ones.collect();
        assert!(false_ones.is_empty(), "with {source} as the source:\n{}", false_ones.join("\n"));
    }
}

/// Builds the case of a code in some languages.
fn build(code: &str, languages: &str) -> Ran {
    case(&fixtures().join(code)).run(&["build", "--languages", languages, "--format", "short"])
}

#[test]
fn a_build_shows_errors_of_what_it_prints() {
    let ran = build("wrong-particle", "ko");
    assert!(ran.stderr.contains("error[wrong-particle]"), "{}", ran.stderr);
    assert_eq!(ran.code, Some(1));
    let ran = build("wrong-particle", "en").code(0);
    assert!(!ran.stderr.contains("[wrong-particle]"), "{}", ran.stderr);
}

#[test]
fn a_build_shows_no_warnings_of_words() {
    let ran = build("double-space", "en").code(0);
    assert!(!ran.stderr.contains("double-space") && !ran.stderr.contains("finding"), "{}", ran.stderr);
}
