//! The words on the pages: all of them, exactly, in the right language, and nothing that must not be there.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use icu_normalizer::ComposingNormalizerBorrowed;
use serde_json::Value;

use super::built::{Built, Facts, demo, draft, public};
use super::reader::Page;
use super::structure::{Element, stream};
use crate::case::has_tool;

/// A text of the data.
pub struct Text {
    /// What is printed.
    pub value: String,
    /// In which language.
    pub language: String,
}

/// White space folded to single spaces.
pub fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// All texts within a part of the data.
pub fn texts(data: &Value) -> Vec<Text> {
    let mut found = Vec::new();
    gather(data, &mut found);
    found
}

fn gather(data: &Value, found: &mut Vec<Text>) {
    match data {
        Value::Object(map) => {
            if let (Some(Value::String(value)), Some(Value::String(language))) =
                (map.get("value"), map.get("lang"))
            {
                found.push(Text { value: value.clone(), language: language.clone() });
            }
            map.values().for_each(|value| gather(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| gather(value, found)),
        _ => {}
    }
}

/// The bodies of all points in a document's data, and what planned meetings have in their place.
fn points(data: &Value) -> Vec<Text> {
    let meetings = meetings(data);
    let said = meetings
        .iter()
        .flat_map(|meeting| meeting["topics"].as_array().expect("topics"))
        .flat_map(|topic| topic["points"].as_array().expect("points"))
        .flat_map(|point| texts(&point["body"]));
    said.chain(meetings.iter().flat_map(|meeting| texts(&meeting["plan"]))).collect()
}

/// The meetings in a document's data.
fn meetings(data: &Value) -> Vec<&Value> {
    match &data["meeting"] {
        Value::Null => data["pack"]["meetings"].as_array().expect("meetings").iter().collect(),
        meeting => vec![meeting],
    }
}

fn normal(text: &str) -> bool {
    ComposingNormalizerBorrowed::new_nfc().is_normalized(text)
}

#[test]
fn every_point_is_read_out_exactly_in_its_language() {
    for built in [demo(), public()] {
        for output in built.outputs() {
            let facts = Facts::of(output);
            let data = built.data(&facts);
            let root = built.structure(facts.file);
            let points = points(data);
            assert!(points.len() >= 10 * facts.languages.len(), "{}: {} texts", facts.file, points.len());
            for language in &facts.languages {
                let said = fold(&stream(root, language));
                assert!(normal(&said), "{}: {language} is composed", facts.file);
                for point in points.iter().filter(|point| point.language == *language) {
                    assert!(
                        said.contains(&fold(&point.value)),
                        "{}: {language}: {}",
                        facts.file,
                        point.value
                    );
                }
            }
        }
    }
}

#[test]
fn headlines_people_notes_and_sources_are_read_out_too() {
    for output in demo().outputs() {
        let facts = Facts::of(output);
        let data = demo().data(&facts);
        let root = demo().structure(facts.file);
        for language in &facts.languages {
            let said = fold(&stream(root, language));
            for meeting in meetings(data) {
                for part in ["title", "headline", "occasion", "place", "date", "sources", "people"] {
                    for text in texts(&meeting[part]).iter().filter(|text| text.language == *language) {
                        assert!(said.contains(&fold(&text.value)), "{}: {part}: {}", facts.file, text.value);
                    }
                }
            }
        }
    }
}

#[test]
fn running_title_page_number_content_id_and_version_are_on_every_page() {
    for built in [demo(), draft()] {
        for output in built.outputs() {
            let facts = Facts::of(output);
            let pdf = built.pdf(facts.file);
            let data = built.data(&facts);
            let titles: Vec<String> = if facts.meeting.is_some() {
                vec![fold(&pdf.info("Title"))]
            } else {
                let lead = |parallel: &Value| fold(parallel[0]["value"].as_str().expect("a text"));
                meetings(data)
                    .iter()
                    .map(|m| lead(&m["title"]))
                    .chain([lead(&data["pack"]["title"])])
                    .chain(data["pack"]["trip"].get("title").map(lead))
                    .collect()
            };
            let version = data["document"]["version"][0]["value"].as_str().expect("a date").to_owned();
            for (number, page) in pdf.pages.iter().enumerate() {
                let place = format!("{} page {}", facts.file, number + 1);
                let furniture = page.furniture();
                let wanted = (number + 1).to_string();
                assert!(
                    page.runs.iter().any(|run| run.artifact && run.text == wanted),
                    "{place}: its number"
                );
                assert!(furniture.contains(facts.content_id), "{place}: {}", facts.content_id);
                assert!(furniture.contains(&version), "{place}: {version}");
                let folded = fold(&furniture);
                if page.runs.iter().all(|run| run.artifact) {
                    continue; // Left blank before a right-hand page: of no part, so without a running title.
                }
                assert!(
                    titles.iter().any(|title| folded.contains(title)),
                    "{place}: a running title: {folded}"
                );
            }
        }
    }
}

#[test]
fn content_ids_tell_documents_apart() {
    let ids: Vec<&str> = [demo(), draft(), public()]
        .into_iter()
        .flat_map(Built::outputs)
        .map(|output| Facts::of(output).content_id)
        .collect();
    let different: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(different.len(), ids.len());
    assert!(
        ids.iter()
            .all(|id| id.len() == 8 && id.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase()))
    );
}

#[test]
fn figures_and_dates_are_in_the_official_style() {
    for (language, wanted) in [
        ("en", ["US$150 billion", "Thursday, 30 October 2025", "30 Oct 2025"]),
        ("vi", ["150 tỷ USD", "Thứ Năm, ngày 30 tháng 10 năm 2025", "30/10/2025"]),
        ("ko", ["1,500억 달러", "2025년 10월 30일(목)", "2025. 10. 30."]),
    ] {
        for set in ["en", "vi", "ko", "vi+ko", "en+vi+ko"].into_iter().filter(|set| set.contains(language)) {
            let said =
                fold(&stream(demo().structure(&format!("meetings/2025-10-30-gyeongju.{set}.pdf")), language));
            for wanted in wanted {
                assert!(said.contains(wanted), "{set}: {wanted}");
            }
        }
    }
}

#[test]
fn the_sea_is_never_called_by_the_other_seas_name() {
    let mut named = 0;
    for output in demo().outputs() {
        let facts = Facts::of(output);
        let root = demo().structure(facts.file);
        if !facts.languages.contains(&"ko") {
            continue;
        }
        let all = stream(root, "ko");
        // The table of terms shows the form as one not to use: in a row of its own that says so.
        let crossed =
            root.find(&|role| role == "TR").into_iter().map(Element::text).filter(|row| row.starts_with('×'));
        let crossed: usize = crossed.map(|row| row.matches("동해").count()).sum();
        assert_eq!(all.matches("동해").count(), crossed, "{}: 동해 outside the table of terms", facts.file);
        named += all.matches("남중국해").count();
    }
    assert!(named > 10, "{named}");
}

#[test]
fn no_mark_of_direction_or_joining_is_in_the_text() {
    for built in [demo(), draft(), public()] {
        for (name, _) in built.documents() {
            let pdf = built.pdf(name);
            let all: String = pdf.pages.iter().map(Page::text).collect();
            let unwanted = all.chars().find(|c| {
                matches!(c, '\u{2066}'..='\u{2069}' | '\u{2060}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{FEFF}' | '\u{FFFD}' | '\u{AD}')
            });
            assert_eq!(unwanted, None, "{name}");
        }
    }
}

#[test]
fn no_message_is_left_open() {
    for (name, _) in demo().documents() {
        let all: String = demo().pdf(name).pages.iter().map(Page::text).collect::<Vec<_>>().join("\n");
        for unwanted in ["{", "}", "은(는)", "이(가)", "을(를)", "(으)로", "???", "NaN"] {
            assert!(!all.contains(unwanted), "{name}: {unwanted}");
        }
    }
}

#[test]
fn another_program_extracts_every_point() {
    if !has_tool("pdftotext") {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    for output in demo().outputs() {
        let facts = Facts::of(output);
        let path = folder.path().join("document.pdf");
        fs::write(&path, &demo().files[facts.file]).expect("written");
        let ran = Command::new("pdftotext").arg("-raw").arg(&path).arg("-").output().expect("it runs");
        let pages = String::from_utf8(ran.stdout).expect("UTF-8");
        assert!(normal(&pages), "{}", facts.file);
        let data = demo().data(&facts);
        let said = fold(&without_furniture(&pages, &demo().pdf(facts.file).pages));
        let joined = said.replace("- ", "-");
        for point in points(data) {
            // A line may end after a hyphen, where the program sees a space: not so in Korean.
            let wanted = fold(&point.value);
            let found = said.contains(&wanted)
                || point.language != "ko" && joined.contains(&wanted.replace("- ", "-"));
            assert!(found, "{}: {}: {wanted}", facts.file, point.language);
        }
    }
}

/// The program's pages without the lines above and below the text.
fn without_furniture(pages: &str, read: &[Page]) -> String {
    let mut text = String::new();
    for (page, read) in pages.split('\u{c}').zip(read) {
        let furniture: BTreeSet<String> =
            read.runs.iter().filter(|run| run.artifact).map(|run| fold(&run.text)).collect();
        for line in page.lines() {
            let mut rest = fold(line);
            for words in &furniture {
                rest = rest.replacen(words.as_str(), "", 1);
            }
            if !rest.trim().is_empty() {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    text
}
