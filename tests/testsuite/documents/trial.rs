//! Documents that try the texts or the templates: pseudo-locales, drafts of what is open, the proof sheet.

use super::built::{Built, build, read};
use super::words::fold;
use crate::case::{Case, repository};
use crate::faults::small;

const MEETING: &str = "2025-10-30-gyeongju";
const BRIEF: &str = "templates/brief.typ";

/// The demo with one change to the template of a brief.
fn with_brief(old: &str, new: &str) -> Case {
    let text = std::fs::read_to_string(repository().join(BRIEF)).expect("a template");
    assert_eq!(text.matches(old).count(), 1, "`{old}` stands once");
    Case::demo().file(BRIEF, text.replacen(old, new, 1))
}

fn words(built: &Built, name: &str) -> String {
    fold(&built.pdf(name).pages.iter().map(super::reader::Page::text).collect::<Vec<_>>().join("\n"))
}

#[test]
fn a_word_that_a_template_holds_stands_out_in_a_pseudo_locale() {
    let heading = "headings(2, words.label-outcomes)";
    let case = with_brief(heading, &format!("[Remarks of the chair]\n    {heading}"));
    for set in ["en-XA", "ko-XB"] {
        let built = build(&case, &["--meeting", MEETING, "--languages", set]);
        let name = format!("meetings/{MEETING}.draft.{set}.pdf");
        let said = words(&built, &name);
        assert!(said.contains("Remarks of the chair"), "{said}");
        for label in ["Outcomes and positions", "Commitments", "Sources", "회담 성과", "Paragraphs"] {
            assert!(!said.contains(label), "{set}: {label}");
        }
    }
}

#[test]
fn a_pseudo_locale_is_always_a_draft() {
    let case = Case::demo();
    let built = build(&case, &["--meeting", MEETING, "--languages", "en-XA", "--languages", "vi+ko-XB"]);
    let names =
        [format!("meetings/{MEETING}.draft.en-XA.pdf"), format!("meetings/{MEETING}.draft.vi+ko-XB.pdf")];
    assert_eq!(built.names(), names.each_ref().map(String::as_str));
    assert!(built.outputs().iter().all(|output| output["draft"] == true));
    assert_eq!(
        built.outputs().iter().map(|output| &output["languages"]).collect::<Vec<_>>(),
        ["en-XA", "vi+ko-XB"]
    );
    for (name, word) in names.iter().zip(["DRAFT", "DỰ THẢO · DRAFT"]) {
        for page in &built.pdf(name).pages {
            assert!(fold(&page.furniture()).contains(word), "{name}: {}", page.furniture());
        }
    }
    case.run(&["build", "--languages", "en", "--languages", "en-XA"])
        .code(2)
        .says("can't be printed in one run");
    case.run(&["build", "--languages", "vi-XA"]).code(2).says("is not a set of languages");
    let old = "\"vi+ko\", \"en+vi+ko\"]\npaper";
    let new = old.replace("\"vi+ko\"", "\"ko-XB\"");
    case.replace("briefpack.toml", old, &new).run(&["check"]).code(1);
}

#[test]
fn what_is_too_narrow_for_a_translation_overflows_in_a_pseudo_locale() {
    let case = with_brief(
        "headings(2, words.label-sources)",
        "box(width: 19mm, clip: true, words.label-sources.map(say).join())",
    );
    let args = ["build", "--meeting", MEETING, "--languages"];
    case.run(&[&args[..], &["en"]].concat()).code(0);
    let ran = case.run(&[&args[..], &["en-XA"]].concat()).code(1);
    assert!(ran.stderr.contains("error[overflow]") && ran.stderr.contains("label-sources"), "{}", ran.stderr);
}

#[test]
fn pseudo_locales_need_no_translation() {
    let case = Case::starter();
    for file in ["people", "offices", "places", "topics", "terms", "sources", "commitments", "pack"] {
        std::fs::remove_file(case.path().join(format!("locales/ko/{file}.ftl"))).expect("removed");
    }
    case.run(&["build", "--languages", "ko"]).code(1);
    case.run(&["build", "--languages", "ko-XB", "--languages", "en-XA+ko-XB"]).code(0);
}

#[test]
fn a_draft_marks_what_is_open_in_words() {
    let said = words(trials(), &format!("meetings/{MEETING}.draft.ko.pdf"));
    for mark in ["[≠ EN · 원문 변경]", "[EN · 미번역] Political relations"] {
        assert!(said.contains(mark), "{mark}: {said}");
    }
    let said = words(trials(), &format!("meetings/{MEETING}.draft.en+vi+ko.pdf"));
    assert!(said.contains("[≠ EN · văn bản gốc đã thay đổi]") && !said.contains("chưa dịch"), "{said}");
}

#[test]
fn the_proof_sheet_shows_every_variant_with_its_state_and_is_signed() {
    let case = small();
    case.run(&["sync"]).code(0);
    case.run(&["confirm", "target", "--locale", "ko", "--meeting", "2025-01-10-seoul", "--as", "reviewed"])
        .code(0);
    let case = case.replace(
        "locales/en/meetings/2025-01-10-seoul.ftl",
        "    [one] One more visit",
        "    [one] A last visit",
    );
    let file = "locales/vi/meetings/2025-01-10-seoul.ftl";
    let text = String::from_utf8(case.read(file)).expect("text");
    let line = text.lines().find(|line| line.starts_with("note-date =")).expect("a line").to_owned();
    let case = case.replace(file, &format!("{line}\n"), "");
    let ran = case.run(&["proof", "--languages", "en+vi+ko"]).code(0);
    assert!(ran.stdout.ends_with("out/small.proof.en+vi+ko.pdf\n"), "{}", ran.stdout);
    assert!(ran.stderr.contains("wrote 1 document") && ran.stderr.contains("landscape"), "{}", ran.stderr);
    let pdf = super::Pdf::read(&case.read("out/small.proof.en+vi+ko.pdf"));
    let said = fold(&pdf.pages.iter().map(super::reader::Page::text).collect::<Vec<_>>().join("\n"));
    for wanted in [
        "Proof sheet",
        "Signature",
        "Chữ ký",
        "서명",
        "[one] $times = 1",
        "A last visit from",
        "[other]",
        "meetings/2025-01-10-seoul.ftl",
        "people.ftl",
        ".address",
        "chưa dịch",
        "văn bản gốc đã thay đổi",
        "감수 완료",
        "-term-pillar",
    ] {
        assert!(said.contains(wanted), "`{wanted}` is not in: {said}");
    }
    let id = pdf.info("Keywords");
    let id = id.split([' ', ',']).next_back().expect("a content id");
    assert!(id.len() == 8 && pdf.pages.iter().all(|page| page.furniture().contains(id)), "{id}");
    assert_eq!(case.read("out/manifest.json"), b"{}", "a proof is no document of the workspace");
}

#[test]
fn the_proof_sheet_of_a_meeting_holds_what_its_brief_prints() {
    let case = Case::demo();
    let ran = case.run(&["proof", "--meeting", MEETING, "--languages", "vi+ko"]).code(0);
    assert!(ran.stdout.ends_with(&format!("meetings/{MEETING}.proof.vi+ko.pdf\n")), "{}", ran.stdout);
    let pdf = super::Pdf::read(&case.read(&format!("out/meetings/{MEETING}.proof.vi+ko.pdf")));
    let said = fold(&pdf.pages.iter().map(super::reader::Page::text).collect::<Vec<_>>().join("\n"));
    assert!(said.contains("person-luong-cuong") && said.contains("trade-target"), "{said}");
    assert!(!said.contains("interface.ftl") && !said.contains("meetings/2024-11-16-lima.ftl"), "{said}");
}

/// The proof sheets of the demo, in one, two and three languages.
pub fn proofs() -> &'static Built {
    static BUILT: std::sync::OnceLock<Built> = std::sync::OnceLock::new();
    BUILT.get_or_init(|| {
        let case = Case::demo();
        for set in ["ko", "vi+ko", "en+vi+ko"] {
            case.run(&["proof", "--languages", set, "--meeting", MEETING]).code(0);
        }
        let case = case.file("out/manifest.json", "{\"outputs\": []}");
        let ran = case.run(&["proof"]).code(0);
        read(ran, &case.path().join("out"))
    })
}

/// The outcome sheets of the demo, of a planned meeting and a held one, in one, two and three languages.
pub fn outcomes() -> &'static Built {
    static BUILT: std::sync::OnceLock<Built> = std::sync::OnceLock::new();
    BUILT.get_or_init(|| {
        let case = Case::demo();
        case.run(&["outcome", MEETING, "--languages", "vi+ko"]).code(0);
        let case = case.file("out/manifest.json", "{\"outputs\": []}");
        let ran = case.run(&["outcome", "2026-03-17-seoul"]).code(0);
        read(ran, &case.path().join("out"))
    })
}

/// Drafts of the demo that try it: in pseudo-locales, and with texts that are missing and stale.
pub fn trials() -> &'static Built {
    static BUILT: std::sync::OnceLock<Built> = std::sync::OnceLock::new();
    BUILT.get_or_init(|| {
        let case = Case::demo();
        case.run(&["sync"]).code(0);
        let english = format!("locales/en/meetings/{MEETING}.ftl");
        let case = case
            .replace(&english, "Swift progress", "Quick progress")
            .replace(&english, "Coordinate effectively", "Work together effectively")
            .remove("locales/ko/topics.ftl")
            .remove("locales/ko/commitments.ftl");
        build(&case, &["--draft", "--meeting", MEETING, "--languages", "ko", "--languages", "en+vi+ko"]);
        build(&case, &["--meeting", MEETING, "--languages", "en-XA", "--languages", "en-XA+vi+ko-XB"])
    })
}
