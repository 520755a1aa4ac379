//! Strings that nothing else holds, put where an edition must withhold them.

use std::fmt::Write as _;
use std::fs;

use super::*;
use crate::documents::reader::Pdf;

const LANGUAGES: [&str; 3] = ["en", "vi", "ko"];

/// A name that no dictionary has, in letters of the language.
fn canary(language: &str, number: usize) -> String {
    let latin = ["ba", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu"];
    let hangul = ["가", "네", "디", "로", "무", "바", "세", "이", "조", "추"];
    let syllables = if language == "ko" { hangul } else { latin };
    let name: String = [number / 100, number / 10 % 10, number % 10].map(|digit| syllables[digit]).concat();
    match language {
        "en" => format!("Zorvex {name}"),
        "vi" => format!("Bí danh {name}"),
        _ => format!("암호명 {name}"),
    }
}

/// A demo with canaries in everything that is internal, and what they are.
struct Planted {
    case: Case,
    canaries: Vec<String>,
}

fn lines(path: &std::path::Path) -> Vec<String> {
    fs::read_to_string(path).expect("text").lines().map(str::to_owned).collect()
}

fn plant() -> Planted {
    let case = Case::demo();
    let mut canaries = Vec::new();
    let mut organisations = String::new();
    let mut names = [String::new(), String::new(), String::new()];
    let meetings = fs::read_dir(case.path().join("seeds/meetings")).expect("meetings");
    let mut meetings: Vec<_> = meetings.map(|entry| entry.expect("an entry").path()).collect();
    meetings.sort();
    for (index, path) in meetings.iter().enumerate() {
        let text = fs::read_to_string(path).expect("text");
        let table: toml::Table = text.parse().expect("TOML");
        // A planned meeting has no points.
        if table["status"].as_str() == Some("planned") {
            continue;
        }
        let id = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let mut internal = Vec::new();
        for (kind, prefix) in [("point", ""), ("note", "note-")] {
            for entry in table[kind].as_array().expect("a list") {
                let audience = entry.get("audience").and_then(toml::Value::as_str).unwrap_or("internal");
                if audience == "internal" {
                    internal.push(format!("{prefix}{}", entry["id"].as_str().expect("an id")));
                }
            }
        }
        // Further points that name an organisation and an amount that nothing else does.
        let mut points = String::new();
        let mut messages = [String::new(), String::new(), String::new()];
        for extra in 0..3 {
            let number = index * 3 + extra;
            let amount = 610 + number * 20;
            let _ = write!(
                points,
                "\n[[point]]\nid = \"canary-{number}\"\nstance = \"stated\"\nby = \"vn\"\ntopic = \"economy\"\n\
                 paragraphs = [1]\naudience = \"internal\"\nrefs = {{ body = \"org-canary-{number}\" }}\n\
                 quantities = {{ sum = {{ money = \"{amount}_000_000\", currency = \"USD\" }} }}\n"
            );
            let _ = write!(organisations, "\n[[organisation]]\nid = \"canary-{number}\"\n");
            for (column, language) in LANGUAGES.into_iter().enumerate() {
                let name = canary(language, 900 + number);
                let _ = writeln!(names[column], "org-canary-{number} = {name}");
                let rest = match language {
                    "en" => "stated that { $sum } goes to { $body }.",
                    "vi" => "nêu rõ { $sum } dành cho { $body }.",
                    _ => "관련 { $sum } 규모의 { $body } 지원을 언급함.",
                };
                let _ = writeln!(messages[column], "canary-{number} = {rest}");
                canaries.push(name);
                canaries.push(match language {
                    "en" => format!("US${amount} million"),
                    "vi" => format!("{amount} triệu USD"),
                    _ => format!("{}억 {},000만 달러", amount / 100, amount % 100 / 10),
                });
            }
            internal.push(format!("canary-{number}"));
        }
        let source = table["point"][0].get("source").and_then(toml::Value::as_str);
        if let Some(source) = source.filter(|_| !table.contains_key("source")) {
            points = points.replace("paragraphs", &format!("source = \"{source}\"\nparagraphs"));
        }
        fs::write(path, text + &points).expect("written");
        for (column, language) in LANGUAGES.into_iter().enumerate() {
            let path = case.path().join(format!("locales/{language}/meetings/{id}.ftl"));
            let mut all = lines(&path);
            all.push(String::new());
            all.extend(messages[column].lines().map(str::to_owned));
            for message in &internal {
                let head = format!("{message} =");
                let line = all.iter_mut().find(|line| line.starts_with(&head)).expect("the message");
                let name = canary(language, canaries.len());
                *line = format!("{head} {name}. {}", line[head.len()..].trim_start());
                canaries.push(name);
            }
            fs::write(path, all.join("\n") + "\n").expect("written");
        }
    }
    let mut case = case.append("seeds/organisations.toml", &organisations);
    for (column, language) in LANGUAGES.into_iter().enumerate() {
        case = case.append(&format!("locales/{language}/organisations.ftl"), &names[column]);
    }
    // Translations of texts that have changed would have to be confirmed.
    for language in LANGUAGES {
        for folder in ["", "/meetings"] {
            for entry in
                fs::read_dir(case.path().join(format!("locales/{language}{folder}"))).expect("locales")
            {
                let path = entry.expect("an entry").path();
                if path.to_string_lossy().ends_with(".state.toml") {
                    fs::remove_file(path).expect("removed");
                }
            }
        }
    }
    Planted { case, canaries }
}

/// Text without what layout may change.
fn plain(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

#[test]
fn no_canary_leaves_the_house_and_each_is_found_where_it_may_not_be() {
    let Planted { case, canaries } = plant();
    assert!(canaries.len() > 200, "{} canaries", canaries.len());
    let build = ["build", "--languages", "en+vi+ko", "--no-meetings", "--attach"];
    case.run(&[&build[..], &["--edition", "shareable", "--edition", "public"]].concat()).code(0);
    let files = pdfs(&case);
    assert_eq!(files.len(), 2);
    for file in &files {
        // By another reader, and by the program.
        let pdf = Pdf::read(&case.read(file));
        let text: String = pdf.pages.iter().map(|page| plain(&page.text())).collect();
        let attached = crate::copies::files_within(&pdf).into_values();
        let text = attached.fold(text, |text, bytes| text + &plain(&String::from_utf8_lossy(&bytes)));
        for canary in &canaries {
            assert!(!text.contains(&plain(canary)), "`{canary}` is in {file}");
        }
    }
    let verify = ["verify", "--workspace", ".", "--format", "json"];
    let ran = within(300, &case, &[&verify[..], &[&files[0], &files[1]]].concat());
    let shown = report(&ran);
    assert_eq!(shown["doubts"], 0, "{shown:#}");
    for file in shown["files"].as_array().expect("files") {
        assert!(file["withheld"].as_u64().expect("a number") as usize > canaries.len());
    }

    case.run(&build).code(0);
    let own = pdfs(&case).into_iter().find(|file| !files.contains(file)).expect("the own side's");
    for edition in ["shareable", "public"] {
        let ran = within(300, &case, &[&verify[..], &["--edition", edition, &own]].concat()).code(1);
        let leaks = report(&ran);
        let leaks: Vec<&Value> = leaks["files"][0]["findings"].as_array().expect("findings").iter().collect();
        let told: String = leaks
            .iter()
            .filter(|leak| leak["code"] == "pdf-leak" && leak["page"].is_u64() && leak["from"].is_object())
            .map(|leak| plain(leak["about"].as_str().expect("a text")) + "\n")
            .collect();
        let missed: Vec<&String> = canaries.iter().filter(|canary| !told.contains(&plain(canary))).collect();
        assert!(missed.is_empty(), "{edition}: {} not found: {missed:?}", missed.len());
    }
}

#[test]
fn what_the_own_side_holds_is_found_when_it_is_passed_off() {
    let case = Case::demo();
    case.run(&["build", "--no-pack", "--languages", "vi+ko"]).code(0);
    let files = pdfs(&case);
    let mut args = vec!["verify", "--workspace", ".", "--edition", "public", "--format", "json"];
    args.extend(files.iter().map(String::as_str));
    let ran = within(300, &case, &args).code(1);
    for file in report(&ran)["files"].as_array().expect("files") {
        assert_eq!(codes(file), ["pdf-leak"], "{file:#}");
        assert!(file["findings"].as_array().expect("findings").len() > 5, "{file:#}");
    }
}

/// Messages that canaries are put into: the file in each locale, what the message's id begins with, and the editions
/// that print it.
const SECTIONS: [(&str, &str, &[&str]); 13] = [
    ("sources.ftl", "source-", &["shareable", "public", "counterpart"]),
    ("sources.ftl", "omitted-", &["shareable", "public", "counterpart"]),
    ("sources.ftl", "settled-", &[]),
    ("trip.ftl", "trip-logistics-", &[]),
    ("trip.ftl", "trip-contact-", &["pocket"]),
    ("trip.ftl", "trip-protocol-", &[]),
    ("trip.ftl", "trip-entry-outward", &["pocket"]),
    ("trip.ftl", "trip-entry-press", &["pocket"]),
    ("commitments.ftl", "commitment-", &["shareable", "public", "counterpart", "press"]),
    ("terms.ftl", "forbidden-", &["shareable", "public", "counterpart", "interpreter", "pocket"]),
    ("meetings/2026-03-17-seoul.ftl", "", &["interpreter", "pocket"]),
    ("meetings/2025-10-30-gyeongju.ftl", "note-press-", &["press"]),
    ("meetings/2025-10-30-gyeongju.ftl", "note-interpreting-", &["interpreter"]),
];

/// A demo with canaries in whole sections, in planned meetings and in what is addressed to a role; each with the editions
/// that may print it.
fn plant_sections() -> (Case, Vec<(String, &'static [&'static str])>) {
    let case = Case::demo();
    let mut canaries = Vec::new();
    for language in LANGUAGES {
        for (file, prefix, shown) in SECTIONS {
            let path = case.path().join(format!("locales/{language}/{file}"));
            let mut all = lines(&path);
            for line in &mut all {
                let begins = line.starts_with(|c: char| c.is_ascii_lowercase()) && line.starts_with(prefix);
                let Some((id, text)) = line.split_once(" = ").filter(|_| begins) else { continue };
                let name = canary(language, canaries.len());
                let planted = format!("{id} = {name} {text}");
                *line = planted;
                canaries.push((name, shown));
            }
            fs::write(&path, all.join("\n") + "\n").expect("written");
        }
        // A note on a person stands in an attribute.
        let path = case.path().join(format!("locales/{language}/people.ftl"));
        let mut all = lines(&path);
        for line in all.iter_mut().filter(|line| line.trim_start().starts_with(".note = ")) {
            let name = canary(language, canaries.len());
            *line = line.replace(".note = ", &format!(".note = {name} "));
            canaries.push((name, &["interpreter"]));
        }
        fs::write(&path, all.join("\n") + "\n").expect("written");
    }
    (case, canaries)
}

#[test]
fn no_section_leaves_the_house_with_an_edition_that_leaves_it_out() {
    let (case, canaries) = plant_sections();
    assert!(canaries.len() > 200, "{} canaries", canaries.len());
    let editions = ["shareable", "public", "counterpart", "interpreter", "press", "pocket"];
    let asked: Vec<&str> = editions.iter().flat_map(|edition| ["--edition", *edition]).collect();
    case.run(&[&["build", "--languages", "en+vi+ko", "--no-meetings"][..], &asked].concat()).code(0);
    case.run(&[&["build", "--languages", "en+vi+ko", "--no-pack"][..], &asked].concat()).code(0);
    let files = pdfs(&case);
    assert!(
        files
            .iter()
            .all(|file| !file.contains("2026-03-17") || file.contains("inter") || file.contains("pocket"))
    );
    let mut seen = std::collections::BTreeSet::new();
    for edition in editions {
        for file in files.iter().filter(|file| file.contains(&format!(".{edition}."))) {
            let pdf = Pdf::read(&case.read(file));
            let text: String = pdf.pages.iter().map(|page| plain(&page.text())).collect();
            let about = plain(&(pdf.xmp() + &pdf.info("Title") + &pdf.info("Keywords")));
            let marks: String = pdf.bookmarks().iter().map(|(_, title)| plain(title)).collect();
            for (name, shown) in &canaries {
                let name = plain(name);
                if shown.contains(&edition) {
                    seen.extend(text.contains(&name).then(|| name.clone()));
                    continue;
                }
                for place in [&text, &about, &marks] {
                    assert!(!place.contains(&name), "`{name}` is in {file}");
                }
            }
        }
    }
    // Where a canary may stand, it stands somewhere: else nothing would have been looked for.
    let printed = canaries.iter().filter(|(_, shown)| !shown.is_empty()).count();
    assert!(seen.len() * 10 > printed * 7, "{} of {printed}", seen.len());
    let verify = ["verify", "--workspace", ".", "--format", "json"];
    let packs: Vec<&str> =
        files.iter().filter(|file| !file.contains("meetings/")).map(String::as_str).collect();
    let ran = within(400, &case, &[&verify[..], &packs].concat());
    assert_eq!(report(&ran)["doubts"], 0, "{:#}", report(&ran));

    case.run(&["build", "--languages", "en+vi+ko", "--no-meetings"]).code(0);
    let own = pdfs(&case).into_iter().find(|file| !files.contains(file)).expect("the own side's");
    let held = Pdf::read(&case.read(&own)).pages.iter().map(|page| plain(&page.text())).collect::<String>();
    for edition in ["interpreter", "press", "pocket"] {
        let ran = within(400, &case, &[&verify[..], &["--edition", edition, &own]].concat()).code(1);
        let leaks = report(&ran);
        let told: String = leaks["files"][0]["findings"]
            .as_array()
            .expect("findings")
            .iter()
            .filter(|leak| leak["code"] == "pdf-leak" && leak["page"].is_u64())
            .map(|leak| plain(leak["about"].as_str().expect("a text")) + "\n")
            .collect();
        let wanted =
            canaries.iter().filter(|(name, shown)| !shown.contains(&edition) && held.contains(&plain(name)));
        let missed: Vec<&String> =
            wanted.map(|(name, _)| name).filter(|name| !told.contains(&plain(name))).collect();
        assert!(missed.is_empty(), "{edition}: {} not found: {missed:?}", missed.len());
    }
}
