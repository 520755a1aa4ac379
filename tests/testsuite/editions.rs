//! Editions: what they show, and that nothing betrays what they leave out.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::case::{Case, repository};
use crate::documents::{Pdf, editions};

const GYEONGJU: &str = "seeds/meetings/2025-10-30-gyeongju.toml";
const HANOI: &str = "seeds/meetings/2025-06-05-hanoi.toml";
/// Every edition of the demo but the own side's.
const FILTERED: [&str; 6] = ["shareable", "public", "counterpart", "interpreter", "press", "pocket"];

fn data(case: &Case, args: &[&str]) -> Value {
    let ran = case.run(&[&["data", "--languages", "en"][..], args].concat()).code(0);
    serde_json::from_str(&ran.stdout).expect("JSON")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(entries) => match entries.get("value").and_then(Value::as_str) {
            Some(text) if entries.contains_key("origin") => found.push(text.to_owned()),
            _ => entries.values().for_each(|item| texts(item, found)),
        },
        _ => {}
    }
}

fn said(value: &Value) -> String {
    let mut found = Vec::new();
    texts(value, &mut found);
    found.join("\n")
}

/// Every string that stands under a key, wherever.
fn under<'a>(value: &'a Value, key: &str, found: &mut Vec<&'a Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| under(item, key, found)),
        Value::Object(entries) => {
            for (name, item) in entries {
                if name == key {
                    found.push(item);
                }
                under(item, key, found);
            }
        }
        _ => {}
    }
}

fn numbers(meeting: &Value) -> Vec<String> {
    let topics = list(&meeting["topics"]).iter().flat_map(|topic| list(&topic["points"]));
    topics.map(|point| point["number"].as_str().expect("a number").to_owned()).collect()
}

fn in_a_row(count: usize) -> Vec<String> {
    (1..=count).map(|number| number.to_string()).collect()
}

/// Numbers run without gaps, counts are of what is shown, and nothing refers to what isn't there.
fn nothing_is_betrayed(meeting: &Value, listed: &BTreeSet<String>, what: &str) {
    let points = numbers(meeting);
    assert_eq!(points, in_a_row(points.len()), "{what}: points");
    assert_eq!(meeting["counts"]["points"], points.len(), "{what}: the count");
    for (place, key) in [("figures", "mark"), ("commitments", "number")] {
        let mut found = Vec::new();
        under(&meeting[place], key, &mut found);
        for number in found.iter().filter(|number| !number.is_null()) {
            let number = number.as_str().expect("a number").to_owned();
            assert!(points.contains(&number), "{what}: {place} refer to point {number}");
        }
    }
    for item in ["objectives", "raise", "expect"] {
        let items = list(&meeting["plan"][item]).iter();
        let found: Vec<&str> = items.map(|item| item["number"].as_str().expect("a number")).collect();
        assert_eq!(found, in_a_row(found.len()), "{what}: {item}");
    }
    let own: BTreeSet<String> = marks(&meeting["sources"]);
    for place in ["topics", "plan", "contradictions", "notes"] {
        let mut found = Vec::new();
        under(&meeting[place], "source", &mut found);
        for mark in found.iter().filter_map(|mark| mark.as_str()) {
            assert!(own.contains(mark), "{what}: {place} refer to the source {mark}");
        }
    }
    let mut open = Vec::new();
    under(&meeting["open"], "more", &mut open);
    assert!(open.iter().all(|more| more.is_u64()), "{what}");
    assert!(own.is_subset(listed) || listed.is_empty(), "{what}: {own:?} of {listed:?}");
}

fn marks(sources: &Value) -> BTreeSet<String> {
    list(sources).iter().map(|source| source["mark"].as_str().expect("a mark").to_owned()).collect()
}

#[test]
fn nothing_betrays_what_an_edition_leaves_out() {
    let case = Case::demo();
    for edition in FILTERED {
        let all = data(&case, &["--edition", edition]);
        let pack = &all["pack"];
        let listed = marks(&pack["sources"]);
        let meetings = list(&pack["meetings"]);
        let found: Vec<String> = meetings.iter().map(|one| one["number"].to_string()).collect();
        assert_eq!(found, in_a_row(meetings.len()), "{edition}: meetings");
        for meeting in meetings {
            let id = meeting["id"].as_str().expect("an id");
            nothing_is_betrayed(meeting, &listed, &format!("{edition}: {id}"));
            // The brief by itself has the number that the pack gives it.
            let alone = data(&case, &["--edition", edition, "--meeting", id]);
            assert_eq!(alone["meeting"]["number"], meeting["number"], "{edition}: {id}");
            assert_eq!(numbers(&alone["meeting"]), numbers(meeting), "{edition}: {id}");
        }
        let lines = list(&pack["ledger"]["lines"]);
        let found: Vec<String> = lines.iter().map(|line| line["number"].to_string()).collect();
        assert_eq!(found, in_a_row(lines.len()), "{edition}: the ledger");
        for column in list(&pack["ledger"]["meetings"]) {
            let number = column["number"].as_u64().expect("a number");
            assert!(number >= 1 && number <= meetings.len() as u64, "{edition}: {column}");
        }
        for line in lines {
            for cell in list(&line["cells"]) {
                let column = &pack["ledger"]["meetings"][cell["column"].as_u64().expect("a column") as usize];
                let meeting = &meetings[column["number"].as_u64().expect("a number") as usize - 1];
                for point in list(&cell["said"]).iter().filter_map(|said| said["point"].as_str()) {
                    assert!(numbers(meeting).contains(&point.to_owned()), "{edition}: {line}");
                }
            }
        }
        for entry in list(&pack["trip"]["days"]).iter().flat_map(|day| list(&day["entries"])) {
            if let Some(number) = entry["meeting"].as_str() {
                let meeting = number.parse::<usize>().ok().and_then(|number| meetings.get(number - 1));
                assert!(meeting.is_some_and(|one| one["status"] == "planned"), "{edition}: {entry}");
            }
        }
        for side in list(&pack["trip"]["delegations"]) {
            let people = list(&side["people"]);
            let found: Vec<&str> = people.iter().map(|one| one["number"].as_str().expect("one")).collect();
            assert_eq!(found, in_a_row(people.len()), "{edition}: delegations");
        }
        for mark in list(&pack["visits"]["journeys"]).iter().filter_map(|journey| journey["source"].as_str())
        {
            assert!(listed.contains(mark), "{edition}: {mark}");
        }
    }
}

/// What the own side alone may read is in no other edition: neither the points, nor what follows from them.
#[test]
fn a_point_that_is_withheld_takes_its_traces_with_it() {
    let case = Case::demo().replace(
        GYEONGJU,
        "id = \"trade-target\"\nstance = \"proposed\"\nby = \"luong-cuong\"\ntopic = \"economy\"\nparagraphs = [9]\naudience = \"public\"",
        "id = \"trade-target\"\nstance = \"proposed\"\nby = \"luong-cuong\"\ntopic = \"economy\"\nparagraphs = [9]\naudience = \"internal\"\nfor = [\"interpreter\"]",
    );
    let case = ["en", "vi", "ko"].into_iter().fold(case, |case, language| {
        let file = format!("locales/{language}/meetings/2025-10-30-gyeongju.ftl");
        let text = String::from_utf8(case.read(&file)).expect("text");
        let from = text.find("headline =").expect("a headline");
        let to = text[from..].find("\n\n#").expect("its end") + from;
        case.file(&file, format!("{}headline = A{}", &text[..from], &text[to..]))
    });
    let brief = |edition: &str| data(&case, &["--edition", edition, "--meeting", "2025-10-30-gyeongju"]);
    let (own, public, interpreter) = (brief("own"), brief("public"), brief("interpreter"));
    // That the matter was left open before is another meeting's word.
    let holds = |data: &Value| {
        [&data["meeting"]["topics"], &data["meeting"]["figures"]]
            .iter()
            .any(|part| part.to_string().contains("US$150"))
    };
    assert!(holds(&own) && holds(&interpreter), "the own side and the interpreter");
    assert!(!holds(&public), "{}", said(&public["meeting"]));
    assert_eq!(list(&own["meeting"]["figures"]).len(), list(&public["meeting"]["figures"]).len() + 1);
    assert_eq!(
        numbers(&own["meeting"]).len(),
        numbers(&public["meeting"]).len() + 2,
        "and one more is shareable"
    );
}

#[test]
fn what_is_addressed_to_a_role_reaches_it_and_the_own_side() {
    let case = Case::demo();
    let notes = ["Rendered word for word", "are not to be presented as agreed by both"];
    let seen = |edition: &str| {
        let said = said(&data(&case, &["--edition", edition, "--meeting", "2025-10-30-gyeongju"])["meeting"]);
        notes.map(|note| said.contains(note))
    };
    assert_eq!(seen("own"), [true, true]);
    assert_eq!(seen("interpreter"), [true, false]);
    assert_eq!(seen("press"), [false, true]);
    for edition in ["shareable", "public", "counterpart"] {
        assert_eq!(seen(edition), [false, false], "{edition}");
    }
    let person = |edition: &str| {
        said(&data(&case, &["--edition", edition, "--meeting", "2025-06-05-hanoi"])["meeting"])
            .contains("Two picture captions")
    };
    assert!(person("own") && person("interpreter"));
    assert!(!person("shareable") && !person("press"));
    // Whoever interprets knows of the planned talks and of what is to be said, but not of fallbacks and red lines.
    let planned = data(&case, &["--edition", "interpreter", "--meeting", "2026-03-17-seoul"]);
    assert_eq!(list(&planned["meeting"]["plan"]["raise"]).len(), 3);
    let mut parts = Vec::new();
    under(&planned["meeting"]["plan"]["raise"], "parts", &mut parts);
    assert!(parts.iter().all(|parts| list(parts).iter().all(|part| part["id"] != "fallback")), "{parts:?}");
    case.run(&["data", "--edition", "shareable", "--meeting", "2026-03-17-seoul"]).code(2);
}

#[test]
fn a_section_is_withheld_as_a_whole_and_nothing_points_to_it() {
    let case = Case::demo()
        .replace(HANOI, "\n[date]", "\n[[section]]\nid = \"sources\"\naudience = \"internal\"\n\n[[section]]\nid = \"terms\"\naudience = \"shareable\"\n\n[date]")
        .replace("briefpack.toml", "[[side]]\nid = \"vn\"", "[[section]]\nid = \"ledger\"\naudience = \"shareable\"\nfor = [\"press\"]\n\n[[side]]\nid = \"vn\"");
    let brief = |edition: &str| data(&case, &["--edition", edition, "--meeting", "2025-06-05-hanoi"]);
    let (own, shareable, public) = (brief("own"), brief("shareable"), brief("public"));
    for (data, sources, terms) in [(&own, true, true), (&shareable, false, true), (&public, false, false)] {
        let meeting = &data["meeting"];
        assert_eq!(!list(&meeting["sources"]).is_empty(), sources);
        assert_eq!(!list(&meeting["terms"]).is_empty(), terms);
        let mut marks = Vec::new();
        under(&meeting["topics"], "mark", &mut marks);
        assert!(!marks.is_empty() && marks.iter().all(|mark| mark.is_null() != sources), "{marks:?}");
    }
    let ledger =
        |edition: &str| !list(&data(&case, &["--edition", edition])["pack"]["ledger"]["lines"]).is_empty();
    assert!(ledger("own") && ledger("shareable") && !ledger("public"));
    case.run(&["build", "--edition", "public", "--edition", "shareable", "--languages", "vi+ko"]).code(0);
}

#[test]
fn a_quantity_can_be_withheld_from_a_point_that_is_shown() {
    let old = "quantities = { years = { count = \"30\", bound = \"over\" } }";
    let new = "guarded = true\nquantities = { years = { count = \"30\", bound = \"over\", audience = \"internal\" } }";
    let case = Case::demo().replace(GYEONGJU, old, new);
    let case = ["en", "vi", "ko"].into_iter().fold(case, |case, language| {
        let file = format!("locales/{language}/meetings/2025-10-30-gyeongju.ftl");
        let text = String::from_utf8(case.read(&file)).expect("text");
        let line = text.lines().find(|line| line.starts_with("ties = ")).expect("the point").to_owned();
        case.replace(&file, &line, &format!("{line}\n    .guarded = Zorvex {language}."))
    });
    let point = |edition: &str| {
        let data = data(&case, &["--edition", edition, "--meeting", "2025-10-30-gyeongju"]);
        let points = list(&data["meeting"]["topics"]).iter().flat_map(|topic| list(&topic["points"]));
        points.filter(|point| point["id"] == "ties").map(said).collect::<String>()
    };
    assert!(point("own").contains("30") && !point("own").contains("Zorvex"), "{}", point("own"));
    assert!(point("public").contains("Zorvex en") && !point("public").contains("30"), "{}", point("public"));
    // Without such words the point goes with its quantity.
    let case = case.replace(GYEONGJU, "guarded = true\n", "");
    let data = data(&case, &["--edition", "public", "--meeting", "2025-10-30-gyeongju"]);
    assert!(!data.to_string().contains("\"ties\""));
}

#[test]
fn an_edition_shows_the_stances_that_it_names() {
    let case = Case::demo().append(
        "briefpack.toml",
        "\n[[edition]]\nid = \"agreed\"\naudience = \"internal\"\nstances = [\"agreed\"]\n",
    );
    let data = data(&case, &["--edition", "agreed"]);
    let mut stances = Vec::new();
    under(&data["pack"]["meetings"], "stance", &mut stances);
    let ids: BTreeSet<&str> = stances.iter().filter_map(|stance| stance.as_str()).collect();
    assert_eq!(ids, BTreeSet::from(["agreed"]));
}

#[test]
fn an_edition_that_says_nothing_is_no_document() {
    let requests = "\n[[edition]]\nid = \"requests\"\naudience = \"public\"\nsections = [\"call-sheet\", \"positions\", \"terms\"]\nstances = [\"requested\"]\n";
    let case = Case::demo().append("briefpack.toml", requests);
    let args = ["build", "--edition", "requests", "--languages", "vi"];
    case.run(&[&args[..], &["--meeting", "2024-11-16-lima"]].concat())
        .code(1)
        .says("error[edition-shows-nothing]")
        .says("briefpack.toml:");
    assert!(!case.path().join("out").exists(), "nothing is written");
    // The pack leaves such meetings out, and says so; what is left is numbered anew.
    let ran = case
        .run(&args)
        .code(0)
        .says("warning[edition-shows-nothing]")
        .says("`2024-11-16-lima`, and leaves it out");
    assert_eq!(ran.stdout.lines().count(), 3, "the pack and two briefs: {}", ran.stdout);
    let data = data(&case, &["--edition", "requests"]);
    let numbers: Vec<&Value> =
        list(&data["pack"]["meetings"]).iter().map(|meeting| &meeting["number"]).collect();
    assert_eq!(numbers, [1, 2]);
    // Where nothing is left at all there is no pack either.
    let case =
        Case::demo().append("briefpack.toml", &requests.replace("\"positions\", \"terms\"", "\"terms\""));
    case.run(&args).code(1).says("has nothing to say of any meeting");
    assert!(!case.path().join("out").exists(), "nothing is written");
}

#[test]
fn an_edition_is_printed_in_its_languages() {
    let case = Case::demo();
    case.run(&["build", "--edition", "interpreter", "--languages", "en", "--no-meetings"])
        .code(2)
        .says("`interpreter` is not printed in `en`")
        .says("`vi+ko`");
    let build = ["build", "--edition", "interpreter", "--meeting", "2025-10-30-gyeongju"];
    let ran = case.run(&build).code(0);
    assert_eq!(ran.stdout.lines().count(), 4, "the workspace's sets that it is printed in: {}", ran.stdout);
    // By alternat a set has another name: both are understood.
    let case = Case::demo().replace(
        "briefpack.toml",
        "id = \"counterpart\"\n",
        "id = \"counterpart\"\nlanguages = [\"vi+ko\"]\n",
    );
    case.run(&[
        "build",
        "--edition",
        "counterpart",
        "--languages",
        "ko+vi",
        "--meeting",
        "2025-10-30-gyeongju",
    ])
    .code(0);
    case.run(&["build", "--edition", "counterpart", "--languages", "en", "--meeting", "2025-10-30-gyeongju"])
        .code(2);
}

#[test]
fn a_pocket_edition_is_a_booklet() {
    let built = editions();
    let mut seen = 0;
    for output in built.outputs().iter().filter(|output| output["edition"] == "pocket") {
        let file = output["file"].as_str().expect("a file");
        let (print, pdf): (&Value, &Pdf) = (&output["print"], built.pdf(file));
        let pages = pdf.pages.len();
        assert_eq!(pages % 4, 0, "{file}: {pages} pages");
        assert_eq!((&print["paper"], &print["booklet"]), (&Value::from("a5"), &Value::from("a4")), "{file}");
        assert_eq!(
            (&print["orientation"], &print["flip"]),
            (&Value::from("portrait"), &Value::from("short edge"))
        );
        assert_eq!(print["sheets"], pages / 4, "{file}");
        for page in &pdf.pages {
            let (width, height) = page.size;
            assert!((width - 419.53).abs() < 0.1 && (height - 595.28).abs() < 0.1, "{file}: {:?}", page.size);
            // Blank pages have their foot too.
            assert!(page.furniture().contains("31"), "{file}: {}", page.furniture());
        }
        seen += 1;
    }
    assert!(seen >= 6, "{seen}");
    assert!(built.ran.stderr.contains("as booklets on A4"), "{}", built.ran.stderr);
    let letter = Case::demo().replace("briefpack.toml", "paper = \"a4\"", "paper = \"letter\"");
    letter
        .run(&["build", "--edition", "pocket", "--languages", "ko", "--no-meetings"])
        .code(0)
        .says("booklet on Letter");
}

/// Points stand beside one another in each language, and the names say how they are spoken.
#[test]
fn an_interpreter_reads_points_names_and_terms() {
    let built = editions();
    let file = "meetings/2025-10-30-gyeongju.interpreter.vi+ko.pdf";
    let text: String = built.pdf(file).pages.iter().map(crate::documents::reader::Page::text).collect();
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    for wanted in ["IChe-myơng", "르엉끄엉", "통역용자료", "참고사항", "유엔해양법협약"]
    {
        assert!(plain.contains(wanted), "{wanted} in {plain}");
    }
    for absent in ["S1¶", "핵심성과", "출처간차이", "주요수치"] {
        assert!(!plain.contains(absent), "{absent} in {plain}");
    }
}

/// The keys that `docs/files.md` and the schema describe are those of the demo too.
#[test]
fn the_demo_has_an_edition_of_each_layout() {
    let text = std::fs::read_to_string(repository().join("briefpack.toml")).expect("text");
    for line in
        ["layout = \"interpreter\"", "layout = \"pocket\"", "tags = [\"press\"]", "order = \"alternat\""]
    {
        assert!(text.contains(line), "{line}");
    }
}
