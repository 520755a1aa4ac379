//! The register of what was issued, the recall list, and the folder they lie in.

use std::fs;

use crate::case::{Case, Ran};

const LIST: &str = "number,recipient,languages\n1,Minister,vi+ko\n2,Protocol,vi+ko\n3,Press office,vi\n";
const LOCALE: &str = "locales/vi/meetings/2026-03-02-example.ftl";

fn case() -> Case {
    Case::starter().file("copies.csv", LIST)
}

fn issue(case: &Case) -> Ran {
    case.run(&["build", "--copies", "copies.csv"]).code(0)
}

/// Sets the pack again in the languages of the copies, without numbers.
fn again(case: &Case) -> Ran {
    case.run(&["build", "--no-meetings", "--languages", "vi+ko", "--languages", "vi"]).code(0)
}

/// The rows of a list in the output folder, without its head; none where there is no list.
fn rows(case: &Case, name: &str) -> Option<Vec<Vec<String>>> {
    let text = fs::read_to_string(case.path().join("out").join(name)).ok()?;
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    Some(reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect())
}

/// Changes what the pack says in Vietnamese.
fn change(case: Case, from: &str, to: &str) -> Case {
    case.replace(LOCALE, from, to)
}

/// The beginning of a message's words, and other words.
fn words(case: &Case) -> (String, String) {
    let text = fs::read_to_string(case.path().join(LOCALE)).expect("text");
    let line = text.lines().find(|line| line.starts_with("title = ")).expect("a title").to_owned();
    (line.clone(), format!("{line} (bản mới)"))
}

#[test]
fn copies_of_older_content_are_called_in() {
    let case = case();
    let ran = issue(&case);
    assert!(!ran.stderr.contains("copies-outdated"));
    let issued = rows(&case, "register.csv").expect("a register");
    let who: Vec<&str> = issued.iter().map(|row| row[1].as_str()).collect();
    assert_eq!(who, ["Minister", "Protocol", "Press office"]);
    assert_eq!(rows(&case, "recall.csv"), None);
    let old: Vec<String> = issued.iter().map(|row| row[8].clone()).collect();
    assert_eq!(old[0], old[1]);
    assert_ne!(old[0], old[2], "another set, another content");

    // The words change, and the pack is set again, without copies.
    let (before, after) = words(&case);
    let case = change(case, &before, &after);
    let ran = again(&case).says("recall.csv").says("3 copies");
    assert!(ran.stderr.contains("copies-outdated"));
    let recall = rows(&case, "recall.csv").expect("a recall list");
    assert_eq!(recall.len(), 3);
    for (row, (was, old)) in recall.iter().zip(issued.iter().zip(&old)) {
        assert_eq!((&row[0], &row[1]), (&was[0], &was[1]));
        assert_eq!(&row[7], old);
        let manifest: serde_json::Value =
            serde_json::from_slice(&case.read("out/manifest.json")).expect("JSON");
        let outputs = manifest["outputs"].as_array().expect("outputs");
        let current = outputs.iter().find(|one| {
            one["kind"] == "pack" && one["languages"] == row[4].as_str() && one.get("copy").is_none()
        });
        assert_eq!(row[8], current.expect("the pack")["content-id"].as_str().expect("an id"));
        assert!(case.path().join("out").join(&row[9]).is_file(), "the copies issued are left");
    }
    assert_eq!(rows(&case, "register.csv").expect("a register"), issued, "what was issued stays true");

    // Issued again, both are in the register, and the old ones are still to be called in.
    issue(&case).says("3 copies");
    let both = rows(&case, "register.csv").expect("a register");
    assert_eq!(both[..3], issued[..]);
    assert_eq!(both.len(), 6);
    assert_eq!(rows(&case, "recall.csv").expect("a list").len(), 3);
    issue(&case);
    assert_eq!(rows(&case, "register.csv").expect("a register"), both, "the same again adds nothing");

    // One has come back, and the register was saved by a spreadsheet that parts by semicolons.
    let text = String::from_utf8(case.read("out/register.csv")).expect("UTF-8");
    let kept: Vec<String> =
        text.lines().enumerate().filter(|(at, _)| *at != 1).map(|(_, line)| line.replace(',', ";")).collect();
    let case = case.file("out/register.csv", kept.join("\r\n") + "\r\n");
    issue(&case).says("2 copies");
    let left: Vec<String> =
        rows(&case, "recall.csv").expect("a list").into_iter().map(|row| row[1].clone()).collect();
    assert_eq!(left, ["Protocol", "Press office"]);

    // A run that sets other documents leaves the list as it is.
    let before_run = case.read("out/recall.csv");
    let ran = case.run(&["build", "--meeting", "2026-03-02-example", "--languages", "en"]).code(0);
    assert!(!ran.stderr.contains("copies-outdated"), "{}", ran.stderr);
    assert_eq!(case.read("out/recall.csv"), before_run);

    // The words are taken back: then it is the later copies that are wrong.
    let case = change(case, &after, &before);
    again(&case).says("3 copies");
    let wrong = rows(&case, "recall.csv").expect("a list");
    assert!(wrong.iter().all(|row| !old.contains(&row[7])), "{wrong:?}");
    // All are back: the list goes.
    let head = String::from_utf8(case.read("out/register.csv")).expect("UTF-8");
    let head = head.lines().next().expect("a head").to_owned();
    let case = case.file("out/register.csv", head);
    again(&case);
    assert_eq!(rows(&case, "recall.csv"), None);
}

#[test]
fn drafts_and_documents_of_a_day_are_compared_with_their_like() {
    let case = case();
    issue(&case);
    for args in [&["--draft"][..], &["--as-of", "2026-03-02"]] {
        let ran = case.run(&[&["build", "--no-meetings", "--languages", "vi"], args].concat()).code(0);
        assert!(!ran.stderr.contains("copies-outdated"), "{args:?}: {}", ran.stderr);
    }
    let ran = case.run(&["build", "--copies", "copies.csv", "--draft"]).code(0);
    assert!(!ran.stderr.contains("copies-outdated"), "{}", ran.stderr);
    assert!(case.path().join("out/example-pack.draft.copy-001.vi+ko.pdf").is_file());
    let drafts: Vec<String> =
        rows(&case, "register.csv").expect("a register").into_iter().map(|row| row[5].clone()).collect();
    assert_eq!(drafts, ["", "", "", "draft", "draft", "draft"]);
}

#[test]
fn a_full_build_leaves_what_was_issued() {
    let case = case();
    issue(&case);
    let before = case.read("out/example-pack.copy-003.vi.pdf");
    case.run(&["build"]).code(0);
    assert_eq!(case.read("out/example-pack.copy-003.vi.pdf"), before);
    let manifest: serde_json::Value = serde_json::from_slice(&case.read("out/manifest.json")).expect("JSON");
    let copies =
        manifest["outputs"].as_array().expect("outputs").iter().filter(|one| one.get("copy").is_some());
    assert_eq!(copies.count(), 3);
    case.run(&["verify", "--workspace", ".", "out/example-pack.copy-003.vi.pdf"]).code(0);
    // One that somebody has thrown away is listed no longer.
    let case = case.remove("out/example-pack.copy-003.vi.pdf");
    case.run(&["build"]).code(0);
    assert!(!String::from_utf8(case.read("out/manifest.json")).expect("UTF-8").contains("copy-003"));
}

#[test]
fn nothing_is_written_over_a_list_of_others() {
    for bytes in [
        &b"Number,Who\n7,Minister\n"[..],
        b"\xff\xfe",
        b"",
        b"number,recipient,document,edition,languages,draft,as-of,version,content-id,file,sha256\n1,2,3\n",
    ] {
        for name in ["register.csv", "recall.csv"] {
            let case = case().file(&format!("out/{name}"), bytes);
            let before = crate::faults::tree(&case.path().join("out"));
            for args in [&["build", "--copies", "copies.csv"][..], &["build"]] {
                case.run(args).code(3).says("foreign-register").says("hint:");
            }
            assert!(crate::faults::tree(&case.path().join("out")) == before, "{name}");
        }
    }
}

#[test]
fn copies_of_an_edition_name_it() {
    let case = Case::demo().file("copies.csv", "number,recipient,languages\n7,a,vi+ko\n");
    let args = ["build", "--copies", "copies.csv", "--edition", "counterpart", "--meeting", super::MEETING];
    case.run(&args).code(0);
    // By alternat the holder's language comes first, in the name too.
    let file = format!("out/meetings/{}.counterpart.copy-007.ko+vi.pdf", super::MEETING);
    assert!(case.path().join(&file).is_file());
    case.run(&["verify", "--workspace", ".", "--rebuild", &file]).code(0);
}
