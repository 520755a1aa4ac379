//! The machine-readable forms of findings.

use super::*;

fn broken() -> Case {
    small()
        .replace(SEOUL, "\"org-asean\"", "\"org-asaen\"")
        .append(EN, "visits = Nobody prints this.\n")
        .file("locales/ko/topics.ftl", b"topic-politics = \xc1\xa4\xc4\xa1\n")
}

#[test]
fn json_holds_every_finding() {
    let ran = broken().run(&["check", "--format", "json"]).code(1);
    let report: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(report["version"], 1);
    let found = report["findings"].as_array().expect("a list");
    let count = |severity: &str| found.iter().filter(|f| f["severity"] == severity).count();
    assert_eq!(report["errors"], count("error"));
    assert_eq!(report["warnings"], count("warning"));
    assert_eq!((count("error"), count("warning")), (2, 1));
    for finding in found {
        assert!(finding["code"].is_string() && finding["message"].is_string() && finding["file"].is_string());
        if let Some(place) = finding["place"].as_object() {
            assert!(
                place["start"]["line"].as_u64() >= Some(1) && place["start"]["column"].as_u64() >= Some(1)
            );
        }
    }
}

#[test]
fn sarif_has_its_documented_shape() {
    let ran = broken().run(&["check", "--format", "sarif"]).code(1);
    let log: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().is_some_and(|schema| schema.ends_with("sarif-2.1.0.json")));
    let runs = log["runs"].as_array().expect("runs");
    assert_eq!(runs.len(), 1);
    let driver = &runs[0]["tool"]["driver"];
    assert_eq!(driver["name"], "briefpack");
    let rules: Vec<&str> = driver["rules"]
        .as_array()
        .expect("rules")
        .iter()
        .map(|rule| {
            let text = rule["shortDescription"]["text"].as_str().unwrap_or_default();
            let id = rule["id"].as_str().expect("an id");
            assert!(!text.is_empty() && text != id, "the rule {id} says what it means");
            id
        })
        .collect();
    let results = runs[0]["results"].as_array().expect("results");
    assert_eq!(results.len(), 3);
    for result in results {
        assert!(rules.contains(&result["ruleId"].as_str().expect("a rule")));
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().expect("a level")));
        assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
        for location in result["locations"].as_array().expect("locations") {
            let physical = &location["physicalLocation"];
            let uri = physical["artifactLocation"]["uri"].as_str().expect("an address");
            assert!(!uri.starts_with('/') && !uri.contains('\\'), "{uri}");
            if let Some(region) = physical["region"].as_object() {
                let number = |key: &str| region[key].as_u64().expect("a number");
                assert!(number("startLine") >= 1 && number("startColumn") >= 1);
                assert!(
                    (number("endLine"), number("endColumn")) >= (number("startLine"), number("startColumn"))
                );
            }
        }
    }
}

#[test]
fn short_is_one_line_a_finding() {
    let ran = broken().run(&["check", "--format", "short"]).code(1);
    let lines: Vec<&str> = ran.stderr.lines().collect();
    assert_eq!(lines.len(), 4, "{}", ran.stderr);
    assert_eq!(lines[3], "2 errors, 1 warning");
    assert!(lines[..3].iter().all(|line| line.contains("error[") || line.contains("warning[")));
}
