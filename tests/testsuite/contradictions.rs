//! Contradictions that are seeded are all found, and near ones are not.

use std::fs;

use rayon::prelude::*;
use serde::Deserialize;
use serde_json::Value;

use crate::case::{Case, repository};

/// The table of contradictions.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    case: Vec<Seeded>,
}

/// One contradiction.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seeded {
    /// What it is.
    name: String,
    /// What is differed on, as the finding says it.
    matter: String,
    /// The values, in the order of their sources' dates.
    values: Vec<String>,
    /// Text for claims.toml.
    #[serde(default)]
    claims: String,
    /// A change of another file.
    file: Option<String>,
    #[serde(default)]
    old: String,
    #[serde(default)]
    new: String,
}

fn fixture(name: &str) -> String {
    fs::read_to_string(repository().join("tests/fixtures/contradictions").join(name)).expect("a fixture")
}

/// The demo with two more reports, of which every paragraph is left out: claims may cite them.
fn demo() -> Case {
    let mut case = Case::demo();
    for (language, date) in [("vi", "2025-11-01"), ("ko", "2025-11-02")] {
        case = case.append(
            "seeds/sources.toml",
            &format!(
                "\n[[source]]\nid = \"report-{language}\"\npublishers = [\"vna\"]\nlanguage = \"{language}\"\n\
                 date = {date}\nparagraphs = 2\n"
            ),
        );
        for locale in ["en", "vi", "ko"] {
            let file = format!("locales/{locale}/sources.ftl");
            case = case.append(&file, &format!("source-report-{language} = {{ org-vna }}, {{ $date }}\n"));
        }
    }
    case
}

fn findings(case: &Case) -> Vec<Value> {
    let report: Value = serde_json::from_str(&case.run(&["check", "--format", "json"]).stdout).expect("JSON");
    // That a paragraph of the further reports is cited by nothing is beside the point here.
    let beside = |finding: &&Value| !["paragraph-uncited", "uncited-source"].contains(&code(finding));
    report["findings"].as_array().expect("a list").iter().filter(beside).cloned().collect()
}

fn code(finding: &Value) -> &str {
    finding["code"].as_str().expect("a code")
}

#[test]
fn every_seeded_contradiction_is_found() {
    let table: Table = toml::from_str(&fixture("seeded.toml")).expect("a table");
    assert!(table.case.len() >= 10);
    let wrong: Vec<String> = table
        .case
        .par_iter()
        .filter_map(|seeded| {
            let mut case = demo().append("seeds/claims.toml", &seeded.claims);
            if let Some(file) = &seeded.file {
                case = case.replace(file, &seeded.old, &seeded.new);
            }
            let found = findings(&case);
            let values: Vec<String> = seeded.values.iter().map(|value| format!("`{value}`")).collect();
            let expected = format!("sources differ on {}: {}", seeded.matter, values.join(", "));
            let messages: Vec<&str> = found
                .iter()
                .filter(|finding| code(finding) == "contradiction")
                .filter_map(|finding| finding["message"].as_str())
                .collect();
            // A variable that a translation doesn't print is beside the point.
            let others: Vec<&str> = found.iter().map(code).filter(|code| *code != "contradiction").collect();
            let placed = found.iter().all(|finding| finding["place"].is_object());
            (messages != [expected.as_str()] || !others.is_empty() || !placed)
                .then(|| format!("{}: {messages:?} instead of {expected:?}, and {others:?}", seeded.name))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_is_found_that_is_no_contradiction() {
    let near = fixture("near.toml").replacen("format = 1\n", "", 1);
    assert!(near.matches("[[claim]]").count() >= 15);
    let case = demo().append("seeds/claims.toml", &near);
    assert_eq!(findings(&case), Vec::<Value>::new());
}

#[test]
fn the_demo_settles_what_its_reports_differ_on() {
    let data = |edition: &str, meeting: &[&str]| -> Value {
        let mut args = vec!["data", "--languages", "en", "--edition", edition];
        args.extend(meeting);
        serde_json::from_str(&Case::demo().run(&args).code(0).stdout).expect("JSON")
    };
    let pack = data("own", &[]);
    let list = pack["pack"]["contradictions"].as_array().expect("a list");
    assert_eq!(list.len(), 8);
    for found in list {
        assert!(found["claims"].as_array().expect("claims").len() > 1, "{found}");
        assert!(found["settled"].is_array() && found["because"].is_array(), "{found}");
    }
    // In a brief: those that its own report has a part in.
    let june = data("own", &["--meeting", "2025-06-05-hanoi"]);
    assert_eq!(june["meeting"]["contradictions"].as_array().map(Vec::len), Some(8));
    let lima = data("own", &["--meeting", "2024-11-16-lima"]);
    assert_eq!(lima["meeting"]["contradictions"].as_array().map(Vec::len), Some(1));
    // For the own side alone.
    for edition in ["shareable", "public"] {
        let data = data(edition, &["--meeting", "2025-06-05-hanoi"]);
        assert_eq!(data["meeting"]["contradictions"], serde_json::json!([]));
        assert_eq!(data["meeting"]["sources"].as_array().map(Vec::len), Some(1), "no source of theirs");
    }
}

#[test]
fn without_its_settlement_a_matter_of_the_demo_stops_the_build() {
    let claims = fs::read_to_string(repository().join("seeds/claims.toml")).expect("claims");
    let settlements = claims.matches("[[settlement]]").count();
    for index in 0..settlements {
        let mut tables: Vec<&str> = claims.split("\n\n").collect();
        let at = tables.iter().enumerate().filter(|(_, table)| table.contains("[[settlement]]")).nth(index);
        let at = at.expect("a settlement").0;
        let removed = tables.remove(at);
        let case = Case::demo().file("seeds/claims.toml", tables.join("\n\n") + "\n");
        let args = ["build", "--no-meetings", "--languages", "ko", "--format", "short"];
        let ran = case.run(&args).code(1);
        assert_eq!(ran.stderr.matches("error[contradiction]").count(), 1, "{removed}: {}", ran.stderr);
    }
}
