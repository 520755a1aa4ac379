//! What goes wrong, and what the user gets: one test a fault.
//!
//! Each fault is a small change to the workspace in `tests/fixtures/faults/workspace`. What `check` then finds, with places
//! and hints, stands in `tests/fixtures/faults/<name>.txt`; `UPDATE=1` rewrites these files.

#![expect(clippy::indexing_slicing, reason = "a wrong index fails the test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::case::{Case, Ran, copy_folder, repository};

const SEOUL: &str = "seeds/meetings/2025-01-10-seoul.toml";
const HANOI: &str = "seeds/meetings/2025-02-20-hanoi.toml";
const EN: &str = "locales/en/meetings/2025-01-10-seoul.ftl";
const KO: &str = "locales/ko/meetings/2025-01-10-seoul.ftl";
const HANOI_EN: &str = "locales/en/meetings/2025-02-20-hanoi.ftl";

/// How a workspace is spoilt.
type Change = fn(Case) -> Case;

fn fixtures() -> PathBuf {
    repository().join("tests/fixtures/faults")
}

/// The workspace of the faults, without one, and with outputs of an earlier run.
pub fn small() -> Case {
    let case = Case::empty();
    copy_folder(&fixtures().join("workspace"), case.path());
    case.file("out/small.en.pdf", "an earlier run's")
        .file("out/meetings/2025-01-10-seoul.en.pdf", "an earlier run's")
        .file("out/manifest.json", "{}")
}

/// All files below a folder with their bytes.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("inside").display().to_string();
                files.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    files
}

/// What `check --format json` finds.
fn findings(case: &Case, code: i32) -> Vec<Value> {
    let ran = case.run(&["check", "--format", "json"]).code(code);
    let report: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    report["findings"].as_array().expect("a list").clone()
}

/// A finding as `--format short` has it.
fn line(finding: &Value) -> String {
    let text = |key: &str| finding[key].as_str().unwrap_or_default();
    let place = match (finding["place"].as_object(), finding["file"].as_str()) {
        (Some(place), Some(file)) => {
            format!("{file}:{}:{}: ", place["start"]["line"], place["start"]["column"])
        }
        (None, Some(file)) => format!("{file}: "),
        _ => String::new(),
    };
    format!("{place}{}[{}]: {}", text("severity"), text("code"), text("message"))
}

fn hints(finding: &Value) -> Vec<String> {
    finding["hints"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Compares with a golden file, or rewrites it.
#[track_caller]
fn golden(name: &str, actual: &str) {
    let path = fixtures().join(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, actual).expect("written");
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(actual, expected, "{name} is stale; look at the change, then run with UPDATE=1");
}

/// What no language translates: names of formats, of programs, of encodings, of standards.
const NAMES: [&str; 26] = [
    "TOML",
    "FTL",
    "Fluent",
    "UTF-8",
    "UTF-16",
    "NFC",
    "PDF",
    "PDF/A",
    "PDF/UA",
    "TCVN3",
    "VNI",
    "EUC-KR",
    "Unicode",
    "TrueType",
    "OpenType",
    "MiB",
    "BOM",
    "Typst",
    "Latin",
    "Hangul",
    "briefpack",
    "en",
    "vi",
    "ko",
    "APEC",
    "ASCII",
];

/// Asserts that what is found is told in a language: outside of quotes no English is left.
#[track_caller]
fn told_in(case: &Case, language: &str) {
    let ran = case.run(&["check", "--format", "json", "--ui-language", language]).code(1);
    let report: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    for finding in report["findings"].as_array().expect("a list") {
        let labels = finding["labels"].as_array().into_iter().flatten().map(|label| &label["message"]);
        let hints = finding["hints"].as_array().into_iter().flatten();
        for text in hints.chain(labels).chain([&finding["message"]]) {
            let left = english(text.as_str().unwrap_or_default());
            assert!(left.is_empty(), "{left:?} is left in {language}: {text}");
        }
    }
}

/// The English words of a text: of a-z alone, two letters or more, and neither quoted nor a name.
fn english(text: &str) -> Vec<String> {
    let bare: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let words = bare.split(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '/' | '.' | '_' | '$'));
    let plain = |word: &&str| word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic());
    let left: Vec<&str> = words.filter(plain).filter(|word| !NAMES.contains(word)).collect();
    // Vietnamese has words of these letters too: of English there are articles, verbs or prepositions among them.
    const COMMON: [&str; 40] = [
        "the", "is", "are", "not", "of", "to", "and", "or", "no", "it", "its", "with", "without", "has",
        "have", "here", "there", "write", "remove", "give", "name", "file", "message", "only", "must",
        "which", "that", "this", "be", "expected", "found", "missing", "unknown", "line", "key", "value",
        "month", "day", "text", "source",
    ];
    left.into_iter()
        .filter(|word| COMMON.contains(&word.to_lowercase().as_str()))
        .map(str::to_owned)
        .collect()
}

#[test]
fn english_is_told_from_what_is_quoted() {
    assert_eq!(english("the key `no such key` is missing"), ["the", "key", "is", "missing"]);
    assert_eq!(english("lỗi cú pháp TOML: `the key`, ở dòng 3"), [""; 0]);
}

/// Checks one fault: its code at its place with a hint, exit code 1 of `check` and `build`, nothing written.
#[track_caller]
fn fault(name: &str, code: &str, case: &Case) {
    let found = findings(case, 1);
    let mut text = String::new();
    for finding in &found {
        text.push_str(&line(finding));
        text.push('\n');
        for hint in hints(finding) {
            text.push_str("    hint: ");
            text.push_str(&hint);
            text.push('\n');
        }
    }
    let wanted: Vec<&Value> =
        found.iter().filter(|f| f["code"] == code && f["severity"] == "error").collect();
    assert!(!wanted.is_empty(), "no error[{code}] in:\n{text}");
    for finding in &found {
        let message = finding["message"].as_str().unwrap_or_default();
        assert!(!hints(finding).is_empty(), "no hint: {}", line(finding));
        assert!(finding["file"].is_string(), "no place: {}", line(finding));
        assert!(!message.ends_with('.') && !message.contains('\n'), "style: {message}");
        let start = message.chars().next().unwrap_or_default();
        assert!(!start.is_uppercase(), "style: {message}");
    }
    golden(&format!("{name}.txt"), &text);
    // One of the two by turns: the program starts often enough.
    told_in(case, if name.len().is_multiple_of(2) { "vi" } else { "ko" });
    stays(case, &["build", "--format", "short"]).code(1).says(&line(wanted[0]));
}

/// Runs a command that must leave the output folder as it is.
#[track_caller]
fn stays(case: &Case, args: &[&str]) -> Ran {
    let before = tree(&case.path().join("out"));
    let ran = case.run(args);
    let after = tree(&case.path().join("out"));
    assert!(before == after, "the output folder was touched: {:?}", after.keys().collect::<Vec<_>>());
    ran
}

macro_rules! faults {
    ($($name:ident, $code:literal, $change:expr;)*) => {$(
        #[test]
        fn $name() {
            let change: Change = $change;
            fault(stringify!($name), $code, &change(small()));
        }
    )*};
}

mod environment;
mod explained;
mod facts;
mod files;
mod known;
mod ledger;
mod machine;
mod planned;
mod printed;
mod silent;
mod templates;
mod texts;
pub mod trip;
mod warnings;
