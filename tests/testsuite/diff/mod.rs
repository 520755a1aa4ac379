//! `briefpack diff`, and `build --changes-since`: two versions compared, marked, and told on a slip.

mod addenda;
mod hostile;
mod pdfs;

use serde_json::Value;

use crate::case::{Case, Ran};
use crate::guides::validator::validate;

pub use self::addenda::addenda;

const MEETING: &str = "2025-10-30-gyeongju";
const SEED: &str = "seeds/meetings/2025-10-30-gyeongju.toml";

/// A file of the meeting's words.
fn words(language: &str) -> String {
    format!("locales/{language}/meetings/{MEETING}.ftl")
}

/// A file without what stands from one text up to another.
fn without(case: Case, file: &str, from: &str, to: &str) -> Case {
    let text = String::from_utf8(case.read(file)).expect("text");
    let start = text.find(from).unwrap_or_else(|| panic!("`{from}` stands in {file}"));
    let end = start + text[start..].find(to).unwrap_or_else(|| panic!("`{to}` stands in {file}"));
    case.file(file, format!("{}{}", &text[..start], &text[end..]))
}

/// The demo three days later: a point is gone, one has moved, one is new, a figure and some Korean words are others.
fn later() -> Case {
    let case = Case::demo().replace("briefpack.toml", "version = 2025-10-31", "version = 2025-11-03");
    let text = String::from_utf8(case.read(SEED)).expect("text");
    let at = |id: &str| text.find(&format!("[[point]]\nid = \"{id}\"")).expect("a point");
    let (moved, next, end) = (at("key-partner"), at("relations-valued"), at("ties"));
    let swapped = [&text[..moved], &text[next..end], &text[moved..next], &text[end..]].concat();
    let case = case.file(SEED, swapped);
    let case = without(case, SEED, "[[point]]\nid = \"regards\"", "# Economy");
    let mut case = case.replace(SEED, "years = { count = \"30\"", "years = { count = \"33\"").append(
        SEED,
        "\n[[point]]\nid = \"follow-up\"\nstance = \"agreed\"\nby = [\"vn\", \"kr\"]\ntopic = \"politics\"\nparagraphs = [7]\naudience = \"public\"\n",
    );
    let new = [
        ("en", "A follow-up is to be held."),
        ("vi", "Sẽ tổ chức cuộc họp tiếp nối."),
        ("ko", "후속 회의를 개최하기로 함."),
    ];
    for (language, text) in new {
        let file = words(language);
        case = without(case, &file, "regards = ", "\n").append(&file, &format!("follow-up = {text}\n"));
    }
    case.replace(&words("ko"), "쿼터를 늘리고 도입 업종을 확대할", "쿼터를 확대하고 도입 업종을 늘릴")
}

fn diff(old: &Case, new: &Case, options: &[&str]) -> Ran {
    let (old, new) = (old.path().display().to_string(), new.path().display().to_string());
    Case::empty().run(&[&["diff", &old, &new], options].concat())
}

/// The report of a run with `--format json`, which must be as its schema says.
#[track_caller]
fn report(ran: &Ran) -> Value {
    let report: Value = serde_json::from_str(&ran.stdout).expect("JSON");
    let schema = Case::empty().run(&["schema", "diff"]).code(0).stdout;
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let mut faults = Vec::new();
    validate(&schema, &schema, &report, "report", &mut faults);
    assert_eq!(faults, Vec::<String>::new());
    report
}

/// Kind, section, id and number of every change.
fn told(report: &Value) -> Vec<String> {
    let documents = report["documents"].as_array().expect("documents");
    let changes = documents.iter().flat_map(|document| document["changes"].as_array().expect("changes"));
    changes
        .map(|change| {
            let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
            let number = &change["number"];
            format!(
                "{} {} {} {}>{}",
                text(&change["kind"]),
                text(&change["section"]),
                text(&change["id"]),
                text(&number["old"]),
                text(&number["new"])
            )
        })
        .collect()
}

#[test]
fn a_workspace_doesnt_differ_from_itself() {
    let case = Case::demo();
    let ran = diff(&case, &Case::demo(), &[]).code(0).says("no changes in 1 document");
    assert_eq!(ran.stdout, "viet-nam-rok-2024-2025: the same\n\n");
    // Where a line may break, and which day a version is of, is no change.
    let redated = Case::demo().replace("briefpack.toml", "version = 2025-10-31", "version = 2025-11-03");
    diff(&case, &redated, &[]).code(0);
}

#[test]
fn changes_are_told_by_point_and_language() {
    let ran = diff(&Case::demo(), &later(), &["--meeting", MEETING, "--format", "json"]).code(1);
    let report = report(&ran);
    let expected = [
        "removed points regards 9>-",
        "moved points key-partner 4>6",
        "changed points ties 7>7",
        "added points follow-up ->9",
        "changed points worker-quotas 20>20",
    ];
    assert_eq!(told(&report), expected);
    assert_eq!(report["languages"], serde_json::json!(["en", "vi", "ko"]));
    let changes = report["documents"][0]["changes"].as_array().expect("changes");
    let texts = changes[2]["texts"].as_array().expect("texts");
    let figures: Vec<(&Value, &Value)> =
        texts.iter().map(|text| (&text["language"], &text["figures"][0])).collect();
    let figure = |old: &str, new: &str| serde_json::json!({ "old": old, "new": new });
    assert_eq!(figures[0], (&Value::from("en"), &figure("30", "33")));
    assert_eq!(figures[1], (&Value::from("vi"), &figure("30 năm", "33 năm")));
    let only = changes[4]["texts"].as_array().expect("texts");
    assert_eq!(only.len(), 1, "the other languages say the same");
    assert_eq!(only[0]["language"], "ko");
    let runs = only[0]["runs"].as_array().expect("runs");
    assert!(runs.contains(&serde_json::json!({ "old": " 늘리고" })), "{runs:?}");
}

#[test]
fn the_report_for_people_shows_words_and_figures() {
    let ran = diff(&Case::demo(), &later(), &["--meeting", MEETING, "--languages", "vi+ko"]).code(1);
    for line in [
        "2025-10-30-gyeongju · points · 7 `ties`\n  changed (body)\n    vi  figure: 30 năm → 33 năm\n",
        "    ko  베트남 근로자 도입 쿼터를 [-늘리고-] {+확대하고+} 도입 업종을 [-확대할-] {+늘릴+} 것을 약속함.\n",
        "2025-10-30-gyeongju · points · 4 → 6 `key-partner`\n  moved\n",
        "2025-10-30-gyeongju · points · 9 `follow-up`\n  new\n    vi  Sẽ tổ chức cuộc họp tiếp nối.\n",
    ] {
        assert!(ran.stdout.contains(line), "{line}\n{}", ran.stdout);
    }
    assert!(!ran.stdout.contains("    en"), "{}", ran.stdout);
    let korean = diff(&Case::demo(), &later(), &["--ui-language", "ko"]).code(1).says("변경 5건");
    assert!(korean.stdout.contains(" · 항목 · 9 `regards`\n  삭제\n"), "{}", korean.stdout);
    // A planned meeting repeats a point: it is told once.
    assert!(korean.stdout.contains("다른 1곳도 같음"), "{}", korean.stdout);
}

#[test]
fn what_an_edition_withholds_is_in_no_comparison() {
    let old = Case::demo();
    let note = "note-trade-stance = ";
    let seoul = "locales/en/meetings/2025-08-11-seoul.ftl";
    let new = Case::demo().replace(seoul, note, &format!("{note}Zorvex Keba. "));
    let own = diff(&old, &new, &["--languages", "en"]).code(1);
    assert!(own.stdout.contains("{+Zorvex Keba.+}"), "{}", own.stdout);
    for edition in ["public", "shareable", "counterpart"] {
        diff(&old, &new, &["--edition", edition, "--languages", "en"]).code(0);
    }
    // A point that is withdrawn from an edition is removed there, and moved nowhere else.
    let text = String::from_utf8(old.read(SEED)).expect("text");
    let point = text.find("id = \"regards\"").expect("a point");
    let audience = point + text[point..].find("audience = \"public\"").expect("an audience");
    let withdrawn = [&text[..audience], "audience = \"internal\"", &text[audience + 19..]].concat();
    let new = Case::demo().file(SEED, withdrawn);
    let one = &["--edition", "public", "--meeting", MEETING, "--format", "json"];
    let ran = diff(&old, &new, one).code(1);
    assert_eq!(told(&report(&ran)), ["removed points regards 9>-"]);
    diff(&old, &new, &["--meeting", MEETING]).code(0);
}

#[test]
fn people_and_terms_are_told_where_they_stand() {
    let new = Case::demo()
        .replace("locales/ko/terms.ftl", "-term-new-pillar = 새로운 축", "-term-new-pillar = 새 축")
        .replace(
            "locales/en/offices.ftl",
            "office-president-kr = President\n",
            "office-president-kr = Head of State\n",
        );
    let ran = diff(&Case::demo(), &new, &["--meeting", MEETING, "--format", "json"]).code(1);
    let report = report(&ran);
    let sections: Vec<String> =
        told(&report).iter().filter_map(|told| told.split(' ').nth(1)).map(str::to_owned).collect();
    for section in ["call-sheet", "terms"] {
        assert!(sections.iter().any(|found| found == section), "{section}: {sections:?}");
    }
}

#[test]
fn meetings_come_and_go() {
    let old = Case::demo();
    let new = Case::demo().replace("briefpack.toml", "  \"2024-11-16-lima\",\n", "");
    let ran = diff(&old, &new, &["--languages", "en", "--format", "json"]).code(1);
    let report = report(&ran);
    let documents = report["documents"].as_array().expect("documents");
    let states: Vec<(&Value, &Value)> = documents.iter().map(|one| (&one["id"], &one["state"])).collect();
    // Outside the pack it is a document of its own.
    assert_eq!(states[1], (&Value::from("2024-11-16-lima"), &Value::from("added")));
    assert!(told(&report).iter().any(|told| told.starts_with("removed")), "{:?}", told(&report));
}

#[test]
fn what_is_no_version_of_the_other_is_refused() {
    let demo = Case::demo();
    let other = Case::demo().replace("briefpack.toml", "id = \"viet-nam-rok-2024-2025\"", "id = \"another\"");
    diff(&demo, &other, &[]).code(2).says("are no versions of one document");
    diff(&demo, &other, &["--meeting", MEETING]).code(0);
    diff(&demo, &demo, &["--edition", "secret"]).code(2).says("there is no edition `secret`");
    diff(&demo, &demo, &["--meeting", "nowhere"]).code(2).says("there is no meeting `nowhere`");
    diff(&demo, &demo, &["--languages", "fr"]).code(2);
    diff(&demo, &Case::empty(), &[]).code(2).says("briefpack.toml");
    let broken = Case::demo().remove("locales/ko/people.ftl");
    let ran = diff(&broken, &demo, &[]).code(3).says("error[diff-unreadable]: the workspace");
    assert!(ran.stdout.is_empty(), "{}", ran.stdout);
}
