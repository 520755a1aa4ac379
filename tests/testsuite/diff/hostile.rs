//! Sides that want to stop, fool or exhaust the comparison.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::pdfs::attach;
use super::{MEETING, later};
use crate::case::{Case, Ran};

/// A PDF of one empty page.
fn page() -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for body in [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>",
    ] {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n{body}\nendobj\n", places.len()).bytes());
    }
    let table = bytes.len();
    bytes.extend(b"xref\n0 4\n0000000000 65535 f \n");
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").bytes());
    }
    bytes.extend(format!("trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n").bytes());
    bytes
}

/// The data of a brief with some points.
fn data(points: &[(String, String)]) -> Vec<u8> {
    let points: Vec<Value> = points
        .iter()
        .map(|(id, body)| json!({ "id": id, "number": "1", "body": [[{ "value": body, "lang": "ko" }]] }))
        .collect();
    let text = |value: &str| json!([{ "value": value, "lang": "ko" }]);
    json!({
        "document": {
            "kind": "meeting", "id": "m", "edition": "own", "content-id": "A", "languages": ["ko"],
            "date": { "year": 2025, "month": 1, "day": 2 },
        },
        "meeting": { "id": "m", "number": 1, "title": text("t"), "topics": [{ "id": "t", "name": text("n"), "points": points }] },
        "pack": null,
    })
    .to_string()
    .into_bytes()
}

/// Compares two files, which must end in time.
#[track_caller]
fn within(seconds: u64, old: &[u8], new: &[u8]) -> Ran {
    let case = Case::empty().file("old.pdf", old).file("new.pdf", new);
    let start = Instant::now();
    let ran = case.run(&["diff", "old.pdf", "new.pdf"]);
    assert!(start.elapsed() < Duration::from_secs(seconds), "{:?}", start.elapsed());
    ran
}

fn attached(data: &[u8]) -> Vec<u8> {
    attach(&page(), "briefing.json", data)
}

#[test]
fn data_that_can_not_be_used_is_refused() {
    let good = attached(&data(&[]));
    within(20, &good, &good).code(0);
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    for (name, bytes) in [
        ("no JSON", b"{".to_vec()),
        ("nested", deep.into_bytes()),
        ("no data", b"{}".to_vec()),
        ("another form", br#"{"document":{"kind":"letter","id":1},"meeting":{}}"#.to_vec()),
        ("large", vec![b' '; 30 * 1024 * 1024]),
        ("no text", vec![0xff; 64]),
    ] {
        let ran = within(30, &attached(&bytes), &good);
        assert!(ran.code == Some(3) && ran.stderr.contains("error[pdf-data]"), "{name}: {}", ran.stderr);
    }
    // Three hundred megabytes in a quarter of one.
    let bomb = within(60, &attached(&vec![b' '; 300 * 1024 * 1024]), &good);
    assert!(bomb.code == Some(3) && bomb.stderr.contains("error[pdf-too-costly]"), "{}", bomb.stderr);
}

#[test]
fn large_texts_are_compared_in_time() {
    let words =
        |seed: usize| -> String { (0..120_000).map(|at| format!("w{} ", at * seed % 7919)).collect() };
    let one = |body: String| attached(&data(&[("p".to_owned(), body)]));
    let ran = within(40, &one(words(31)), &one(words(37))).code(1);
    assert!(ran.stdout.len() < 20_000, "{} bytes", ran.stdout.len());
    within(40, &one("[".repeat(1 << 20)), &one("{a -> [".repeat(1 << 17))).code(1);
    let many = |from: usize| -> Vec<(String, String)> {
        (from..from + 20_000).map(|at| (format!("p{at}"), format!("하나 둘 {at}"))).collect()
    };
    within(60, &attached(&data(&many(0))), &attached(&data(&many(15_000)))).code(1);
}

#[test]
fn a_terminal_gets_no_orders() {
    let old = attached(&data(&[("p".to_owned(), "하나".to_owned())]));
    let new = attached(&data(&[("\u{1b}[31m".to_owned(), "\u{1b}]0;x\u{7} \u{9b}2J".to_owned())]));
    let ran = within(20, &old, &new).code(1);
    assert!(!ran.stdout.contains(['\u{1b}', '\u{7}', '\u{9b}']), "{:?}", ran.stdout);
}

#[test]
fn sides_that_are_no_versions_are_refused() {
    let demo = Case::demo();
    let path = demo.path().display().to_string();
    let desk = Case::empty().file("text.txt", "Dear colleague,").file("cut.pdf", &page()[..60]);
    let diff = |old: &str| desk.run(&["diff", old, &path]);
    diff("nothing.pdf").code(3).says("error[pdf-unreadable]");
    diff("text.txt").code(3).says("the file is not a PDF");
    diff("cut.pdf").code(3).says("error[pdf-unreadable]");
    let large = std::fs::File::create(desk.path().join("large.pdf")).expect("a file");
    large.set_len(512 * 1024 * 1024).expect("a sparse file");
    diff("large.pdf").code(3).says("error[pdf-too-costly]");
    for old in ["text.txt", "nothing.pdf"] {
        demo.run(&["build", "--changes-since", &desk.path().join(old).display().to_string()]).code(3);
        assert!(!demo.path().join("out").exists(), "nothing is written");
    }
    #[cfg(unix)]
    {
        // A link is the folder that it leads to.
        std::os::unix::fs::symlink(demo.path(), desk.path().join("link")).expect("a link");
        diff("link").code(0);
        std::os::unix::fs::symlink("nowhere", desk.path().join("loose")).expect("a link");
        diff("loose").code(3);
    }
    // A format that is to come.
    let newer = Case::demo().replace("briefpack.toml", "format = 1\n", "format = 9\n");
    desk.run(&["diff", &newer.path().display().to_string(), &path]).code(3).says("diff-unreadable");
}

/// What a PDF says is printed on the slip: it can't break the page, nor stand for a mark of ours.
#[test]
fn words_of_a_hostile_pdf_are_printed_as_words() {
    let new = later();
    let options = ["--meeting", MEETING, "--languages", "ko"];
    let told = new.run(&[&["data"], &options[..]].concat()).code(0).stdout;
    let mut data: Value = serde_json::from_str(&told).expect("JSON");
    let point = &mut data["meeting"]["topics"][0]["points"][0];
    point["number"] = Value::from("9\u{1b}#panic()\u{fdd0}");
    point["body"][0][0]["value"] = Value::from("#panic() $x$ *a* <change-from> [1]");
    data["document"]["content-id"] = Value::from("#panic()");
    new.run(&[&["build"], &options[..]].concat()).code(0);
    let pdf = new.read(&format!("out/meetings/{MEETING}.ko.pdf"));
    let desk = Case::empty().file("old.pdf", attach(&pdf, "briefing.json", data.to_string().as_bytes()));
    let since = desk.path().join("old.pdf").display().to_string();
    new.run(&[&["build", "--changes-since", &since], &options[..]].concat()).code(0);
    let slip = crate::documents::Pdf::read(&new.read(&format!("out/meetings/{MEETING}.addendum.ko.pdf")));
    let text = crate::documents::fold(&slip.pages[0].text());
    assert!(text.contains("#panic() $x$ *a* <change-from> [1]"), "{text}");
    // What no font can print is a finding, and nothing is written.
    data["meeting"]["topics"][0]["points"][0]["body"][0][0]["value"] = Value::from("\u{1f600}");
    let desk = Case::empty().file("old.pdf", attach(&pdf, "briefing.json", data.to_string().as_bytes()));
    let since = desk.path().join("old.pdf").display().to_string();
    new.run(&[&["build", "--changes-since", &since], &options[..]].concat()).code(1).says("missing-glyph");
}
