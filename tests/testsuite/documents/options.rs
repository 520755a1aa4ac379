//! What the options of `build` and `data` change.

use std::fs;

use serde_json::Value;

use super::built::{Built, Facts, build, demo, draft, public, read};
use super::words::{fold, texts};
use crate::case::{Case, repository};

const MEETING: &str = "2025-10-30-gyeongju";

/// What a document must not print: a note of ours, by its words in the repository.
fn internal_words() -> Vec<String> {
    let mut words = Vec::new();
    for entry in fs::read_dir(repository().join("seeds/meetings")).expect("meetings") {
        let path = entry.expect("an entry").path();
        let id = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let seed: toml::Table = toml::from_str(&fs::read_to_string(&path).expect("text")).expect("TOML");
        for (kind, prefix) in [("point", ""), ("note", "note-")] {
            for entry in seed.get(kind).and_then(toml::Value::as_array).into_iter().flatten() {
                if entry.get("audience").and_then(toml::Value::as_str).unwrap_or("internal") != "public" {
                    let name = entry["id"].as_str().expect("an id");
                    words.extend(longest_words(&id, &format!("{prefix}{name}")));
                }
            }
        }
    }
    assert!(words.len() > 100, "{} texts", words.len());
    words
}

/// In each language the longest run of plain text of a message.
pub fn longest_words(meeting: &str, message: &str) -> Vec<String> {
    ["en", "vi", "ko"]
        .into_iter()
        .filter_map(|language| {
            let file = repository().join(format!("locales/{language}/meetings/{meeting}.ftl"));
            let text = fs::read_to_string(file).expect("text");
            let line = text.lines().find_map(|line| line.strip_prefix(&format!("{message} = ")))?;
            let longest = line.split(['{', '}']).step_by(2).max_by_key(|part| part.len())?;
            (longest.chars().count() > 20).then(|| fold(longest))
        })
        .collect()
}

#[test]
fn the_public_edition_holds_nothing_internal() {
    let internal = internal_words();
    let built = public();
    let mut checked = 0;
    for output in built.outputs() {
        let facts = Facts::of(output);
        assert_eq!(facts.edition, "public");
        let pdf = built.pdf(facts.file);
        let set: Vec<String> = texts(built.data(&facts)).into_iter().map(|text| fold(&text.value)).collect();
        let printed = fold(&pdf.pages.iter().map(super::reader::Page::text).collect::<Vec<_>>().join("\n"));
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        let printed = bare(&printed);
        for words in &internal {
            assert!(!set.iter().any(|text| text.contains(words)), "data for {}: {words}", facts.file);
            assert!(!printed.contains(&bare(words)), "{}: {words}", facts.file);
            checked += 1;
        }
    }
    assert!(checked > 1000);
}

#[test]
fn the_words_of_internal_notes_are_found_where_they_may_stand() {
    // The proof that the test above looks for the right words.
    let built = demo();
    let printed: String = built
        .documents()
        .filter(|(name, _)| name.starts_with("meetings/") && !name.contains('+'))
        .map(|(name, _)| built.pdf(name).pages.iter().map(super::reader::Page::text).collect::<String>())
        .collect();
    let printed: String = printed.split_whitespace().collect();
    let internal = internal_words();
    let found = internal
        .iter()
        .filter(|words| printed.contains(&words.split_whitespace().collect::<String>()))
        .count();
    assert!(found * 10 > internal.len() * 8, "{found} of {}", internal.len());
}

#[test]
fn an_edition_and_a_draft_are_named_before_the_set() {
    assert!(public().names().contains(&"meetings/2025-10-30-gyeongju.public.vi+ko.pdf"));
    assert!(public().names().contains(&"viet-nam-rok-2024-2025.public.en.pdf"));
    assert!(draft().names().contains(&"meetings/2025-10-30-gyeongju.draft.vi+ko.pdf"));
    assert!(draft().names().contains(&"viet-nam-rok-2024-2025.draft.ko.pdf"));
}

#[test]
fn the_label_of_the_edition_is_on_every_page() {
    for (built, label) in [(demo(), "handling-internal"), (public(), "handling-public")] {
        for output in built.outputs() {
            let facts = Facts::of(output);
            for (number, page) in built.pdf(facts.file).pages.iter().enumerate() {
                for language in &facts.languages {
                    let word = interface(language, label);
                    assert!(page.furniture().contains(&word), "{} page {}: {word}", facts.file, number + 1);
                }
            }
        }
    }
}

#[test]
fn a_draft_is_marked_on_every_page_and_nothing_else_is() {
    for output in draft().outputs() {
        let facts = Facts::of(output);
        let word = interface(facts.languages[0], "label-draft");
        for (number, page) in draft().pdf(facts.file).pages.iter().enumerate() {
            assert!(page.furniture().contains(&word), "{} page {}", facts.file, number + 1);
        }
        assert_eq!(output["draft"], true);
    }
    for output in demo().outputs() {
        let facts = Facts::of(output);
        let word = interface(facts.languages[0], "label-draft");
        assert!(
            demo().pdf(facts.file).pages.iter().all(|page| !page.furniture().contains(&word)),
            "{}",
            facts.file
        );
    }
}

/// A word of the interface.
fn interface(language: &str, id: &str) -> String {
    let text =
        fs::read_to_string(repository().join(format!("locales/{language}/interface.ftl"))).expect("text");
    let line = text.lines().find_map(|line| line.strip_prefix(&format!("{id} = ")).map(str::to_owned));
    line.unwrap_or_else(|| panic!("{id} in {language}"))
}

fn names_of(args: &[&str]) -> Vec<String> {
    build(&Case::demo(), args).names().into_iter().map(str::to_owned).collect()
}

#[test]
fn one_meeting_in_one_set() {
    let names = names_of(&["--meeting", MEETING, "--languages", "ko"]);
    assert_eq!(names, [format!("meetings/{MEETING}.ko.pdf")]);
}

#[test]
fn languages_stand_in_the_order_asked_for() {
    let built = build(&Case::demo(), &["--meeting", MEETING, "--languages", "ko+vi"]);
    let name = format!("meetings/{MEETING}.ko+vi.pdf");
    assert_eq!(built.names(), [name.as_str()]);
    let pdf = built.pdf(&name);
    let title = |set: &str| {
        let data = Case::demo().run(&["data", "--meeting", MEETING, "--languages", set]).code(0).stdout;
        serde_json::from_str::<Value>(&data).expect("JSON")["document"]["title"]["value"]
            .as_str()
            .expect("text")
            .to_owned()
    };
    assert_eq!(pdf.info("Title"), title("ko"));
    let x = |word: &str| {
        let run = pdf.pages[0].runs.iter().find(|run| !run.artifact && run.text.trim() == word);
        run.unwrap_or_else(|| panic!("{word}")).at.0
    };
    assert!(x("한국어") < x("Tiếng Việt"), "the lead language is on the left");
    let demo = demo().pdf(&format!("meetings/{MEETING}.vi+ko.pdf"));
    assert_eq!(demo.info("Title"), title("vi"));
}

#[test]
fn no_pack_and_no_meetings() {
    let names = names_of(&["--no-pack", "--languages", "en"]);
    assert_eq!(names.len(), 7);
    assert!(names.iter().all(|name| name.starts_with("meetings/")));
    assert_eq!(names_of(&["--no-meetings", "--languages", "en"]), ["viet-nam-rok-2024-2025.en.pdf"]);
    Case::demo().run(&["build", "--no-pack", "--no-meetings"]).code(2);
}

#[test]
fn as_of_leaves_later_meetings_out_and_dates_the_pages() {
    let case = Case::demo();
    let built = build(&case, &["--as-of", "2025-06-30", "--languages", "en"]);
    assert_eq!(
        built.names(),
        [
            "meetings/2024-11-16-lima.en.pdf",
            "meetings/2025-04-15-hanoi.en.pdf",
            "meetings/2025-06-05-hanoi.en.pdf",
            "viet-nam-rok-2024-2025.en.pdf",
        ]
    );
    assert_eq!(built.manifest["as-of"], "2025-06-30");
    assert_eq!(built.manifest["version"], "2025-06-30");
    let pack = built.pdf("viet-nam-rok-2024-2025.en.pdf");
    assert!(pack.info("CreationDate").starts_with("D:20250630"));
    let text: String = pack.pages.iter().map(super::reader::Page::text).collect();
    assert!(fold(&text).contains("30 Jun 2025"), "the version date");
    for later in
        ["presidential talks, Gyeongju", "Thursday, 30 October 2025", "Monday, 11 August 2025", "30 Oct 2025"]
    {
        assert!(!fold(&text).contains(later), "{later}: no later meeting");
    }
    case.run(&["build", "--as-of", "2024-01-01"]).code(2);
    case.run(&["build", "--as-of", "2025-06-30", "--meeting", MEETING]).code(2);
}

#[test]
fn out_names_the_folder() {
    let case = Case::demo();
    let ran =
        case.run(&["build", "--meeting", MEETING, "--languages", "en", "--out", "elsewhere/deep"]).code(0);
    assert!(!case.path().join("out").exists());
    let built = read(ran, &case.path().join("elsewhere/deep"));
    assert_eq!(built.names(), [format!("meetings/{MEETING}.en.pdf")]);
}

#[test]
fn equal_inputs_give_equal_bytes() {
    // Another folder, another number of threads, another clock zone, another locale.
    let built: Vec<Built> = ["1", "2"]
        .into_iter()
        .map(|jobs| {
            let case = Case::demo();
            let mut command =
                case.command(&["build", "--languages", "ko", "--languages", "vi+ko", "--jobs", jobs]);
            command.env("TZ", "America/Lima").env("LANG", "ko_KR.UTF-8").env("LC_ALL", "ko_KR.UTF-8");
            read(command.output().expect("a run").into(), &case.path().join("out"))
        })
        .collect();
    let [one, two] = built.as_slice() else { panic!("two builds") };
    assert_eq!(one.files["manifest.json"], two.files["manifest.json"]);
    assert_eq!(one.names().len(), 16);
    for (name, bytes) in one.documents() {
        assert!(two.files[name] == *bytes, "{name}: one thread and two");
        assert!(demo().files[name] == *bytes, "{name}: another environment");
    }
}

#[test]
fn a_part_build_keeps_the_other_entries_of_the_manifest() {
    let case = Case::demo();
    let first = build(&case, &["--meeting", MEETING, "--languages", "en"]);
    let second = build(&case, &["--meeting", "2024-11-16-lima", "--languages", "ko"]);
    let files: Vec<&str> = second.outputs().iter().map(|output| Facts::of(output).file).collect();
    assert_eq!(files, ["meetings/2024-11-16-lima.ko.pdf", "meetings/2025-10-30-gyeongju.en.pdf"]);
    assert_eq!(second.outputs()[1], first.outputs()[0]);
    assert_eq!(second.names().len(), 2);
}

#[test]
fn a_full_build_removes_what_it_no_longer_makes_unless_it_was_changed() {
    let set = |sets: &str| {
        let text = fs::read_to_string(repository().join("briefpack.toml")).expect("text");
        let line = text.lines().find(|line| line.starts_with("languages = ")).expect("the sets").to_owned();
        text.replace(&line, &format!("languages = {sets}"))
    };
    let case = Case::demo().file("briefpack.toml", set("[\"en\", \"ko\"]"));
    build(&case, &[]);
    let changed = "meetings/2024-11-16-lima.ko.pdf";
    fs::write(case.path().join("out").join(changed), "changed by hand").expect("written");
    let case = case.file("out/own-notes.txt", "not ours").file("briefpack.toml", set("[\"en\"]"));
    let built = build(&case, &[]);
    let korean: Vec<&str> = built.names().into_iter().filter(|name| name.ends_with(".ko.pdf")).collect();
    assert_eq!(korean, [changed]);
    assert!(built.files.contains_key("own-notes.txt"), "what no run made is left alone");
    assert!(
        built.ran.stderr.contains("stale-output") && built.ran.stderr.contains(changed),
        "{}",
        built.ran.stderr
    );
    assert!(built.outputs().iter().all(|output| Facts::of(output).languages == ["en"]));
    assert!(!built.files.keys().any(|name| name.starts_with('.')), "no staging folder is left");
}

#[test]
fn data_is_what_the_guide_documents() {
    let case = Case::demo();
    let guide = fs::read_to_string(repository().join("docs/templates.md")).expect("the guide");
    let block = guide.split("```").nth(1).expect("the description of the data");
    let mut unknown = std::collections::BTreeSet::new();
    let mut keys = std::collections::BTreeSet::new();
    for args in
        [vec!["data", "--languages", "vi+ko"], vec!["data", "--languages", "vi+ko", "--meeting", MEETING]]
    {
        let data: Value = serde_json::from_str(&case.run(&args).code(0).stdout).expect("JSON");
        gather_keys(&data, &mut keys);
    }
    for key in &keys {
        if !block.contains(&format!("\"{key}\"")) {
            unknown.insert(key.clone());
        }
    }
    for text_key in ["value", "lang", "origin"] {
        unknown.remove(text_key);
    }
    assert!(unknown.is_empty(), "keys that docs/templates.md doesn't name: {unknown:?}");
    let named = block.split('"').skip(1).step_by(2).filter(|word| block.contains(&format!("\"{word}\":")));
    // `label-sources` stands for any word of the interface.
    let missing: Vec<&str> = named.filter(|word| !keys.contains(*word) && *word != "label-sources").collect();
    assert!(missing.is_empty(), "keys that docs/templates.md names and the data lack: {missing:?}");
}

/// All keys but the ids of interface words.
fn gather_keys(value: &Value, keys: &mut std::collections::BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                keys.insert(key.clone());
                match value {
                    Value::Object(words) if key == "words" => {
                        words.values().for_each(|v| gather_keys(v, keys))
                    }
                    _ => gather_keys(value, keys),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| gather_keys(value, keys)),
        _ => {}
    }
}
