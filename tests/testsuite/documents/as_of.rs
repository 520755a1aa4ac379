//! A print as of an earlier day holds nothing of what came later: in its text, its metadata, its bookmarks and tags, nor
//! in the data that its templates get.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

use super::built::{Built, Facts, build, demo};
use super::options::longest_words;
use super::words::{fold, texts};
use crate::case::{Case, has_tool, repository};

/// The day after the talks of April 2025.
const DAY: &str = "2025-04-16";
const LANGUAGES: [&str; 3] = ["en", "vi", "ko"];

/// The demo as it was known then: the briefs of Lima and of April, and the pack of both.
fn april() -> &'static Built {
    static BUILT: OnceLock<Built> = OnceLock::new();
    BUILT.get_or_init(|| {
        let sets = ["en", "vi", "ko", "vi+ko", "en+vi+ko"].iter().flat_map(|set| ["--languages", set]);
        let args: Vec<&str> = ["--as-of", DAY].into_iter().chain(sets).collect();
        build(&Case::demo(), &args)
    })
}

fn seed(meeting: &str) -> toml::Table {
    let file = repository().join(format!("seeds/meetings/{meeting}.toml"));
    fs::read_to_string(file).expect("a meeting").parse().expect("TOML")
}

/// The words of a meeting's points in all languages, without spaces.
fn points_of(meeting: &str) -> String {
    let texts = LANGUAGES.iter().map(|language| {
        let file = repository().join(format!("locales/{language}/meetings/{meeting}.ftl"));
        let text = fs::read_to_string(file).expect("text");
        bare(text.split("\nnote-").next().unwrap_or_default())
    });
    texts.collect()
}

/// Words that speak of what came later, in every language.
fn later_words() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let earlier: String =
        ["2024-11-16-lima", "2025-04-15-hanoi"].iter().map(|meeting| points_of(meeting)).collect();
    let mut add = |text: &str| {
        // What an earlier meeting said in the same words is nothing new.
        if !earlier.contains(&bare(text)) {
            words.insert(fold(text));
        }
    };
    for meeting in ["2025-06-05-hanoi", "2025-08-11-seoul", "2025-10-30-gyeongju"] {
        for language in LANGUAGES {
            let data = Case::demo().run(&["data", "--meeting", meeting, "--languages", language]).code(0);
            let data: Value = serde_json::from_str(&data.stdout).expect("JSON");
            let meeting = &data["meeting"];
            let mut texts_of =
                vec![&meeting["title"], &meeting["date"], &meeting["date-short"], &meeting["headline"]];
            // The first source is the meeting's own: none of the later reports is there.
            texts_of.push(&meeting["sources"][0]["name"]);
            for part in texts_of {
                texts(part).iter().for_each(|text| add(&text.value));
            }
        }
        let seed = seed(meeting);
        for (kind, prefix) in [("point", ""), ("note", "note-")] {
            for entry in seed[kind].as_array().expect("a list") {
                let id = format!("{prefix}{}", entry["id"].as_str().expect("an id"));
                longest_words(meeting, &id).iter().for_each(|text| add(text));
            }
        }
    }
    // Notes on the earlier reports that rest on later ones.
    for meeting in ["2024-11-16-lima", "2025-04-15-hanoi"] {
        for note in seed(meeting)["note"].as_array().expect("notes") {
            if note
                .get("known-from")
                .and_then(toml::Value::as_datetime)
                .is_some_and(|from| from.to_string().as_str() > DAY)
            {
                let id = format!("note-{}", note["id"].as_str().expect("an id"));
                longest_words(meeting, &id).iter().for_each(|text| add(text));
            }
        }
    }
    // People, places, publishers and months that only later reports name.
    let names = [
        "Lee Jae Myung",
        "이재명",
        "Choi Young-sam",
        "최영삼",
        "Gyeongju",
        "경주",
        "Voice of Việt Nam",
        "VOV",
    ];
    names.iter().for_each(|name| add(name));
    for (month, name) in [(6, "June"), (8, "August"), (10, "October"), (11, "November")] {
        add(&format!("{name} 2025"));
        add(&format!("tháng {month} năm 2025"));
        add(&format!("2025년 {month}월"));
        add(&format!("2025. {month}."));
        add(&format!("2025-{month:02}"));
    }
    words
}

/// Everything that a reader of a document can come by, without spaces.
fn told(built: &Built, file: &str) -> String {
    let pdf = built.pdf(file);
    let mut told: Vec<String> = pdf.pages.iter().map(super::reader::Page::text).collect();
    told.extend(["Title", "Author", "Keywords", "CreationDate", "ModDate"].map(|key| pdf.info(key)));
    told.push(pdf.xmp());
    told.extend(pdf.bookmarks().into_iter().map(|(_, title)| title));
    let root = built.structure(file);
    told.push(root.text());
    told.extend(root.find(&|_| true).into_iter().filter_map(|element| element.alternative.clone()));
    told.iter().map(|text| bare(text)).collect::<Vec<_>>().join("\n")
}

fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn nothing_later_is_in_any_document() {
    let later: Vec<(String, String)> = later_words().into_iter().map(|word| (bare(&word), word)).collect();
    assert!(later.len() > 300, "{} words", later.len());
    let names = april().names();
    assert_eq!(names.len(), 15, "{names:?}");
    for name in names {
        let told = told(april(), name);
        let found: Vec<&str> =
            later.iter().filter(|(bare, _)| told.contains(bare)).map(|(_, word)| word.as_str()).collect();
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}

#[test]
fn the_words_are_found_where_they_may_stand() {
    // The proof that the test above looks for the right words, in the right places.
    let told: String = demo().names().into_iter().map(|name| told(demo(), name)).collect();
    let later = later_words();
    let missing: Vec<&String> = later.iter().filter(|word| !told.contains(&bare(word))).collect();
    assert!(missing.len() * 10 < later.len(), "{} of {}: {missing:?}", missing.len(), later.len());
    for word in
        ["Lee Jae Myung", "최영삼", "Gyeongju", "VOV", "October 2025", "tháng 8 năm 2025", "2025년 6월"]
    {
        assert!(!missing.iter().any(|other| *other == word), "{word}");
    }
}

#[test]
fn an_independent_reader_finds_nothing_later_either() {
    if !has_tool("pdftotext") {
        return;
    }
    let later: Vec<String> = later_words().iter().map(|word| bare(word)).collect();
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in april().documents() {
        let path = folder.path().join("a.pdf");
        fs::write(&path, bytes).expect("written");
        let ran = Command::new("pdftotext").args(["-raw"]).arg(&path).arg("-").output().expect("it runs");
        let text = bare(&String::from_utf8_lossy(&ran.stdout));
        assert!(text.len() > 500, "{name}");
        let found: Vec<&String> = later.iter().filter(|word| text.contains(*word)).collect();
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}

#[test]
fn the_day_is_the_version_and_the_date_of_the_file() {
    assert_eq!(april().manifest["as-of"], DAY);
    assert_eq!(april().manifest["version"], DAY);
    for output in april().outputs() {
        let pdf = april().pdf(Facts::of(output).file);
        assert!(pdf.info("CreationDate").starts_with("D:20250416"));
    }
}

#[test]
fn what_was_known_is_still_there() {
    let data = |args: &[&str]| -> Value {
        let all: Vec<&str> = [&["data", "--languages", "en", "--as-of", DAY][..], args].concat();
        serde_json::from_str(&Case::demo().run(&all).code(0).stdout).expect("JSON")
    };
    let brief = data(&["--meeting", "2025-04-15-hanoi"]);
    let whole =
        Case::demo().run(&["data", "--languages", "en", "--meeting", "2025-04-15-hanoi"]).code(0).stdout;
    let whole: Value = serde_json::from_str(&whole).expect("JSON");
    for key in ["title", "date", "date-basis", "sides", "topics", "people", "terms", "headline", "figures"] {
        let plain =
            |data: &Value| texts(&data["meeting"][key]).into_iter().map(|t| t.value).collect::<Vec<_>>();
        assert_eq!(plain(&brief), plain(&whole), "{key}");
    }
    let notes = |data: &Value| data["meeting"]["sources"][0]["notes"].as_array().map_or(0, Vec::len);
    assert_eq!((notes(&brief), notes(&whole)), (3, 9));
    let pack = data(&[]);
    let count = |key: &str| pack["pack"][key].as_array().map_or(0, Vec::len);
    assert_eq!((count("meetings"), count("sources"), count("contradictions")), (2, 2, 2));
    assert_eq!(pack["pack"]["timeline"]["marks"].as_array().map(Vec::len), Some(2));
    // As of the last day everything is as without a day.
    let last: Value = serde_json::from_str(
        &Case::demo().run(&["data", "--languages", "en", "--as-of", "2025-10-31"]).code(0).stdout,
    )
    .expect("JSON");
    let now: Value =
        serde_json::from_str(&Case::demo().run(&["data", "--languages", "en"]).code(0).stdout).expect("JSON");
    assert_eq!(last, now);
}

#[test]
fn every_day_of_the_demo_can_be_printed() {
    for day in ["2024-11-16", "2025-06-05", "2025-08-11", "2025-10-30"] {
        Case::demo().run(&["build", "--as-of", day, "--languages", "ko", "--no-meetings"]).code(0);
    }
    Case::demo().run(&["data", "--as-of", "2024-11-15"]).code(2);
    Case::demo().run(&["data", "--as-of", DAY, "--meeting", "2025-06-05-hanoi"]).code(2);
}

#[test]
fn another_as_of_date_is_printed_beside_the_version() {
    let case = Case::demo().replace("briefpack.toml", "version = 2025-10-31", "version = 2025-11-03");
    let built = build(&case, &["--languages", "en", "--meeting", "2025-10-30-gyeongju"]);
    let pdf = built.pdf("meetings/2025-10-30-gyeongju.en.pdf");
    for page in &pdf.pages {
        let furniture = fold(&page.furniture());
        assert!(furniture.contains("Version 3 Nov 2025"), "{furniture}");
        assert!(furniture.contains("As known on 31 Oct 2025"), "{furniture}");
    }
    let same = demo().pdf("meetings/2025-10-30-gyeongju.en.pdf");
    assert!(same.pages.iter().all(|page| !page.furniture().contains("As known on")));
}
