//! Marked changes, and the slip of an addendum.

use std::sync::OnceLock;

use serde_json::Value;

use super::{MEETING, later};
use crate::case::Case;
use crate::documents::{Built, fold, read};

/// The brief with changes in one, two and three languages, and the pack in two, with their slips.
pub fn addenda() -> &'static Built {
    static BUILT: OnceLock<Built> = OnceLock::new();
    BUILT.get_or_init(|| {
        let (old, new) = (Case::demo(), later());
        let since = old.path().display().to_string();
        let since = ["--changes-since", since.as_str(), "--languages"];
        new.run(&[&["build", "--no-meetings"], &since[..], &["vi+ko"]].concat()).code(0);
        let sets = [
            "en",
            "--languages",
            "vi",
            "--languages",
            "ko",
            "--languages",
            "vi+ko",
            "--languages",
            "en+vi+ko",
        ];
        let ran = new.run(&[&["build", "--meeting", MEETING], &since[..], &sets].concat()).code(0);
        read(ran, &new.path().join("out"))
    })
}

fn slip(set: &str) -> String {
    format!("meetings/{MEETING}.addendum.{set}.pdf")
}

fn brief(set: &str) -> String {
    format!("meetings/{MEETING}.{set}.pdf")
}

fn pages(name: &str) -> Vec<String> {
    addenda().pdf(name).pages.iter().map(|page| fold(&page.text())).collect()
}

#[test]
fn a_slip_stands_beside_each_document() {
    let built = addenda();
    let listed: Vec<(&Value, &Value)> =
        built.outputs().iter().map(|output| (&output["file"], &output["kind"])).collect();
    assert_eq!(listed.len(), 12);
    for set in ["en", "vi", "ko", "vi+ko", "en+vi+ko"] {
        assert!(listed.contains(&(&Value::from(slip(set)), &Value::from("addendum"))), "{set}");
        assert!(listed.contains(&(&Value::from(brief(set)), &Value::from("meeting"))), "{set}");
    }
}

#[test]
fn a_slip_names_versions_pages_sheets_and_changes() {
    let text = pages(&slip("en")).join("\n");
    for wanted in [
        "Earlier version",
        "31 Oct 2025",
        "New version",
        "3 Nov 2025",
        "Take out",
        "Put in",
        "Sheets",
        "Point 9 · Removed",
        "Point 4 → 6 · Moved",
        "Point 7 · Changed",
        "Point 9 · New",
        "more than 30 years",
        "more than 33 years",
        "A follow-up is to be held.",
    ] {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
    // What was removed is not said again.
    assert!(!text.contains("warm regards"), "{text}");
    let korean = pages(&slip("ko")).join("\n");
    for wanted in ["추록", "교체할 쪽", "낱장", "항목 9 · 삭제", "30년이 넘은", "33년이 넘은"]
    {
        assert!(korean.contains(wanted), "{wanted}\n{korean}");
    }
}

/// The pages that a slip names are those that differ, and no others.
#[test]
fn the_pages_named_are_those_that_differ() {
    let old = Case::demo();
    old.run(&["build", "--meeting", MEETING, "--languages", "vi+ko"]).code(0);
    let before = crate::documents::Pdf::read(&old.read(&format!("out/{}", brief("vi+ko"))));
    let after = addenda().pdf(&brief("vi+ko"));
    let differs: Vec<usize> = (0..before.pages.len().max(after.pages.len()))
        .filter(|page| {
            // The foot carries date and content id.
            let text = |pdf: &crate::documents::Pdf| {
                let page = pdf.pages.get(*page)?;
                let runs = page.runs.iter().filter(|run| !run.artifact || run.header);
                Some(runs.map(|run| run.text.as_str()).collect::<String>())
            };
            text(&before) != text(after)
        })
        .map(|page| page + 1)
        .collect();
    let text = pages(&slip("vi+ko")).join("\n");
    let lines: Vec<&str> = text.lines().collect();
    let ranges = |differs: &[usize]| {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for page in differs {
            match runs.last_mut() {
                Some((_, end)) if *end + 1 == *page => *end = *page,
                _ => runs.push((*page, *page)),
            }
        }
        let named = runs.iter().map(|(from, to)| match from == to {
            true => from.to_string(),
            false => format!("{from}–{to}"),
        });
        named.collect::<Vec<_>>().join(", ")
    };
    assert!(differs.len() > 1 && differs.len() < after.pages.len(), "{differs:?}");
    assert!(lines.iter().any(|line| line.contains(&ranges(&differs))), "{differs:?}\n{text}");
}

#[test]
fn a_marked_document_is_the_document() {
    let marked = addenda();
    let plain = later();
    plain.run(&["build", "--meeting", MEETING, "--languages", "vi+ko"]).code(0);
    let plain = crate::documents::Pdf::read(&plain.read(&format!("out/{}", brief("vi+ko"))));
    let pdf = marked.pdf(&brief("vi+ko"));
    assert_eq!(pdf.pages.len(), plain.pages.len());
    assert_eq!(pdf.info("Keywords"), plain.info("Keywords"), "the content is the same");
    let first = fold(&pdf.pages[0].text());
    assert!(first.contains("Đánh dấu các thay đổi so với bản ngày: 31/10/2025"), "{first}");
    let gone = fold(&pdf.pages[1].text());
    assert!(gone.contains("Đã lược bỏ; số mục ở bản trước: 9"), "{gone}");
    assert!(gone.contains("삭제된 항목(이전 판 번호): 9"), "{gone}");
    let cover = &pages("viet-nam-rok-2024-2025.vi+ko.pdf");
    assert!(cover[0].contains("변경 표시 기준 판: 2025. 10. 31."), "{}", cover[0]);
    assert!(!cover[2..].iter().any(|page| page.contains("변경 표시 기준 판")), "the cover alone says so");
}

#[test]
fn verify_reads_a_marked_document_as_if_it_had_no_bars() {
    let (old, new) = (Case::demo(), later());
    let since = old.path().display().to_string();
    new.run(&["build", "--meeting", MEETING, "--languages", "vi+ko", "--changes-since", &since]).code(0);
    let file = format!("out/{}", brief("vi+ko"));
    new.run(&["verify", "--workspace", ".", &file]).code(0);
    new.run(&["verify", &format!("out/{}", slip("vi+ko"))]).code(0);
}

#[test]
fn the_next_full_build_removes_slips() {
    let old = crate::faults::small();
    let new = crate::faults::small();
    let since = old.path().display().to_string();
    for file in ["small.en.pdf", "meetings/2025-01-10-seoul.en.pdf", "manifest.json"] {
        std::fs::remove_file(new.path().join("out").join(file)).expect("removed");
    }
    new.run(&["build", "--changes-since", &since]).code(0);
    let slips = || {
        crate::faults::tree(&new.path().join("out"))
            .into_keys()
            .filter(|name| name.contains(".addendum."))
            .count()
    };
    assert!(slips() > 1);
    new.run(&["build"]).code(0);
    assert_eq!(slips(), 0);
}
