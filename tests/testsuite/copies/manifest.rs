//! What the manifest tells of a run: engine, options, waived findings.

use serde_json::{Value, json};

use super::MEETING;
use crate::case::{Case, repository};
use crate::guides::validator::validate;

/// The manifest of a run, which must be as its schema says.
#[track_caller]
fn manifest(case: &Case, args: &[&str]) -> Value {
    case.run(&[&["build"], args].concat()).code(0);
    let manifest: Value = serde_json::from_slice(&case.read("out/manifest.json")).expect("JSON");
    let schema: Value =
        serde_json::from_str(&case.run(&["schema", "manifest"]).code(0).stdout).expect("JSON");
    let mut faults = Vec::new();
    validate(&schema, &schema, &manifest, "manifest", &mut faults);
    assert_eq!(faults, Vec::<String>::new());
    manifest
}

#[test]
fn options_are_those_that_change_bytes() {
    let case = Case::starter().file("copies.csv", "number,recipient,languages\n1,a,vi\n");
    let plain = manifest(&case, &["--languages", "vi"]);
    let options = json!({
        "meetings": [], "languages": ["vi"], "editions": [], "draft": false, "attach": false, "pack": true, "single-briefs": true,
    });
    assert_eq!(plain["options"], options);
    let day = manifest(
        &case,
        &["--as-of", "2026-03-02", "--draft", "--attach", "--languages", "vi", "--jobs", "3"],
    );
    assert_eq!(day["options"]["as-of"], "2026-03-02");
    assert_eq!((&day["options"]["draft"], &day["options"]["attach"]), (&json!(true), &json!(true)));
    assert!(day["options"].get("jobs").is_none(), "threads change nothing");
    let copies = manifest(&case, &["--copies", "copies.csv", "--edition", "public"]);
    assert_eq!(copies["options"]["copies"], "copies.csv");
    let listed =
        copies["inputs"].as_array().expect("inputs").iter().any(|input| input["file"] == "copies.csv");
    assert!(listed, "the list is an input, with its hash");
}

#[test]
fn the_engine_is_as_the_lock_file_has_it() {
    let manifest = manifest(&Case::starter(), &["--languages", "vi", "--no-pack"]);
    let lock: toml::Table =
        std::fs::read_to_string(repository().join("Cargo.lock")).expect("text").parse().expect("TOML");
    let packages = lock["package"].as_array().expect("packages");
    let crates = manifest["engine"]["crates"].as_array().expect("crates");
    for one in crates {
        let known = packages.iter().any(|package| {
            ["name", "version"].iter().all(|key| package[*key].as_str() == one[*key].as_str())
                && package["checksum"].as_str() == one["sha256"].as_str()
        });
        assert!(known, "{one}");
    }
    // Whatever is called so is there: none of the engine's crates is left out.
    for start in ["typst", "krilla", "pdf-writer"] {
        let wanted = packages
            .iter()
            .filter(|package| package["name"].as_str().is_some_and(|name| name.starts_with(start)));
        let found =
            crates.iter().filter(|one| one["name"].as_str().is_some_and(|name| name.starts_with(start)));
        assert_eq!(found.count(), wanted.count(), "{start}");
    }
}

#[test]
fn waived_findings_are_told_with_place_reason_and_name() {
    let file = format!("locales/ko/meetings/{MEETING}.ftl");
    let text = String::from_utf8(Case::demo().read(&file)).expect("UTF-8");
    let line = text.lines().find(|line| line.starts_with("mechanisms = ")).expect("a point").to_owned();
    let (code, bad) = ("forbidden-term", line.replace("기존", "동해"));
    let args = ["--meeting", MEETING, "--languages", "ko"];
    // The finding is there; a waiver takes it back, and the manifest tells of it.
    let case = Case::demo().replace(&file, &line, &bad);
    case.run(&[&["build"], &args[..]].concat()).code(1).says(code);
    let case = case.replace(&file, &bad, &format!("# lint-ok: {code} 원문 그대로 by 홍길동\n{bad}"));
    let number = text.lines().position(|one| one == line).expect("a point") + 1;
    let waived = manifest(&case, &args)["waived"].clone();
    assert_eq!(
        waived,
        json!([{
            "code": code, "place": format!("{file}:{number}:3"), "message": "mechanisms", "language": "ko", "reason": "원문 그대로", "by": "홍길동",
        }])
    );
    // A run that doesn't print the message waives nothing.
    let other = manifest(&case, &["--meeting", "2024-11-16-lima", "--languages", "ko"]);
    assert_eq!(other["waived"], json!([]));
}
