//! The data that templates get, and the page that describes it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{EXAMPLE, text};
use crate::case::Case;

/// The keys of all objects, without those under `words`, which are ids of messages.
fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                found.insert(key.clone());
                if key != "words" {
                    keys(inner, found);
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| keys(inner, found)),
        _ => {}
    }
}

#[test]
fn the_page_on_templates_names_every_key() {
    let (case, page) = (Case::demo(), text("docs/templates.md"));
    let mut found = BTreeSet::new();
    for edition in ["own", "interpreter", "pocket"] {
        let json = case.run(&["data", "--languages", "vi+ko", "--edition", edition]).code(0).stdout;
        keys(&serde_json::from_str(&json).expect("JSON"), &mut found);
    }
    let missing: Vec<&String> = found.iter().filter(|key| !page.contains(&format!("\"{key}\""))).collect();
    assert!(found.len() > 150 && missing.is_empty(), "{} keys, unnamed: {missing:?}", found.len());
    // Each shape is described once.
    let shapes = page.lines().filter(|line| line.contains(" = {")).filter_map(|line| line.split(' ').next());
    let shapes: Vec<&str> = shapes.collect();
    assert_eq!(
        shapes.len(),
        shapes.iter().collect::<BTreeSet<_>>().len() + 1,
        "`entry` alone has two: {shapes:?}"
    );
}

#[test]
fn every_value_of_the_data_is_a_file_of_its_own() {
    let check = |body: &str| {
        let case = Case::starter();
        let case = case.file("templates/meeting.typ", format!("#import \"data.typ\": data\n{body}\n"));
        case.run(&["build", "--meeting", EXAMPLE, "--languages", "en", "--format", "short"])
    };
    // Only the last of these doesn't hold.
    let same = "#let whole = json(\"/briefing.json\")\n\
                #assert.eq(data(\"meeting\"), whole.meeting)\n\
                #assert.eq(data(\"meeting/title/0/value\"), whole.meeting.title.first().value)\n\
                #assert.eq(data(\"document/date\"), whole.document.date)\n\
                #assert.eq(data(\"pack\"), none)\n\
                #assert(false, message: \"all are equal\")";
    check(same).code(1).says("all are equal");
    // A template that asks for what isn't there is told where it does.
    let ran = check("#data(\"meeting/titel\")").code(1);
    assert!(
        ran.stderr.contains("briefing/meeting/titel.json") && ran.stderr.contains(".typ:"),
        "{}",
        ran.stderr
    );
}
