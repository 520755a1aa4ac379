//! Builds of more meetings than are held in memory at once.

use std::fs;

use crate::case::Case;

const ORIGINAL: &str = "2026-03-02-example";

/// More than one batch.
const MEETINGS: usize = 70;

fn id(number: usize) -> String {
    format!("{ORIGINAL}-{number:02}")
}

/// The starter's meeting again and again, alone in its workspace.
fn many() -> Case {
    let mut case = Case::starter();
    let read = |case: &Case, file: String| fs::read_to_string(case.path().join(file)).expect("a text file");
    let summary = read(&case, format!("seeds/meetings/{ORIGINAL}.toml"));
    for number in 0..MEETINGS {
        let id = id(number);
        let text = summary.replacen(ORIGINAL, &id, 2);
        let text = text.replacen(&format!("id = \"{ORIGINAL}\""), &format!("id = \"{id}\""), 1);
        case = case.file(&format!("seeds/meetings/{id}.toml"), text);
        for language in ["en", "vi", "ko"] {
            let text = read(&case, format!("locales/{language}/meetings/{ORIGINAL}.ftl"));
            case = case.file(&format!("locales/{language}/meetings/{id}.ftl"), text);
        }
    }
    case
}

fn build(case: &Case) -> crate::case::Ran {
    let ids: Vec<String> = (0..MEETINGS).map(id).collect();
    let mut args = vec!["build", "--languages", "en", "--format", "short"];
    args.extend(ids.iter().flat_map(|id| ["--meeting", id.as_str()]));
    case.run(&args)
}

#[test]
fn a_fault_of_any_batch_is_shown_at_its_place() {
    let mut case = many();
    let mut places = Vec::new();
    for number in [0, MEETINGS - 1] {
        let file = format!("locales/en/meetings/{}.ftl", id(number));
        let text = fs::read_to_string(case.path().join(&file)).expect("a text file");
        let line = text.lines().position(|line| line.starts_with("festival")).expect("the message") + 1;
        let column = "festival = Hold a festival of food and music in { $".len() + 1;
        case = case.replace(&file, "music in { $city }", "music in { $town }");
        places.push(format!("{file}:{line}:{column}"));
    }
    let ran = build(&case).code(1);
    for place in places {
        assert!(ran.stderr.contains(&place), "{place} is not in:\n{}", ran.stderr);
    }
    assert!(!case.path().join("out").exists(), "nothing was written");
}

#[test]
fn a_fault_of_a_summary_is_shown_at_its_place() {
    let file = format!("seeds/meetings/{}.toml", id(MEETINGS - 1));
    let case = many();
    let text = fs::read_to_string(case.path().join(&file)).expect("a text file");
    let line = text.lines().position(|line| line.starts_with("kind")).expect("the key") + 1;
    let ran = build(&case.replace(&file, "kind = \"ministerial", "colour = 1\nkind = \"ministerial")).code(1);
    assert!(ran.stderr.contains(&format!("{file}:{line}:1: error[unknown-key]")), "{}", ran.stderr);
}
