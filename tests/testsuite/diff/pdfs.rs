//! PDFs with the data that they were made of, and without.

use std::path::Path;

use lopdf::{Dictionary, Document, Object, Stream, dictionary};

use super::{MEETING, later, report, told};
use crate::case::{Case, Ran};

/// A PDF with a file attached as `build --attach` does.
pub(super) fn attach(pdf: &[u8], name: &str, data: &[u8]) -> Vec<u8> {
    let mut document = Document::load_mem(pdf).expect("a PDF");
    let mut stream = Stream::new(dictionary! { "Type" => "EmbeddedFile" }, data.to_vec());
    stream.compress().expect("compressed");
    let file = document.add_object(stream);
    let mut embedded = Dictionary::new();
    embedded.set("F", Object::Reference(file));
    let spec = document.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => Object::string_literal(name),
        "UF" => Object::string_literal(name),
        "AFRelationship" => "Source",
        "EF" => embedded,
    });
    let names = vec![Object::string_literal(name), Object::Reference(spec)];
    let catalog = document.catalog_mut().expect("a catalog");
    catalog.set("Names", dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } });
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("written");
    bytes
}

/// The brief of a workspace as a PDF with its data.
pub(super) fn with_data(case: &Case, edition: &str) -> Vec<u8> {
    let options = ["--meeting", MEETING, "--languages", "vi+ko", "--edition", edition];
    case.run(&[&["build"], &options[..]].concat()).code(0);
    let data = case.run(&[&["data"], &options[..]].concat()).code(0).stdout;
    let name = if edition == "own" { String::new() } else { format!(".{edition}") };
    let pdf = case.read(&format!("out/meetings/{MEETING}{name}.vi+ko.pdf"));
    attach(&pdf, "briefing.json", data.as_bytes())
}

fn path(path: &Path) -> &str {
    path.to_str().expect("a path")
}

const EXPECTED: [&str; 5] = [
    "removed points regards 9>-",
    "moved points key-partner 4>6",
    "changed points ties 7>7",
    "added points follow-up ->9",
    "changed points worker-quotas 20>20",
];

#[test]
fn pdfs_with_data_are_compared_as_their_workspaces_are() {
    let (old, new) = (Case::demo(), later());
    let desk = Case::empty().file("old.pdf", with_data(&old, "own")).file("new.pdf", with_data(&new, "own"));
    let json = ["--format", "json"];
    let compare = |old: &str, new: &str| -> Ran { desk.run(&[&["diff", old, new], &json[..]].concat()) };
    for (before, after) in
        [("old.pdf", "new.pdf"), (path(old.path()), "new.pdf"), ("old.pdf", path(new.path()))]
    {
        let report = report(&compare(before, after).code(1));
        assert_eq!(told(&report), EXPECTED, "{before} {after}");
        assert_eq!(report["compared"], "data");
        assert_eq!(report["languages"], serde_json::json!(["vi", "ko"]));
    }
    compare("old.pdf", "old.pdf").code(0);
    desk.run(&["diff", "old.pdf", "new.pdf", "--edition", "public"])
        .code(2)
        .says("one side is of the edition");
    // Bars, and a slip with pages, from the PDF alone.
    let pdf = desk.path().join("old.pdf");
    let since = ["--changes-since", path(&pdf)];
    let line = ["build", "--meeting", MEETING, "--languages", "vi+ko"];
    let ran = new.run(&[&line[..], &since].concat()).code(0);
    assert!(ran.stdout.contains(&format!("{MEETING}.addendum.vi+ko.pdf")), "{}", ran.stdout);
    let slip = new.read(&format!("out/meetings/{MEETING}.addendum.vi+ko.pdf"));
    let slip = crate::documents::Pdf::read(&slip);
    let text = crate::documents::fold(&slip.pages[0].text());
    let marked = super::addenda().pdf(&format!("meetings/{MEETING}.addendum.vi+ko.pdf"));
    let swaps = |text: &str| {
        let all = text.lines().filter(|line| line.contains('–')).map(str::to_owned);
        all.take(2).collect::<Vec<_>>()
    };
    assert_eq!(swaps(&text), swaps(&crate::documents::fold(&marked.pages[0].text())));
    // It is of no other document.
    new.run(&[&["build", "--languages", "ko"], &since[..]].concat()).code(2).says("is of another document");
}

#[test]
fn two_editions_are_not_compared() {
    let demo = Case::demo();
    let desk =
        Case::empty().file("own.pdf", with_data(&demo, "own")).file("public.pdf", with_data(&demo, "public"));
    desk.run(&["diff", "public.pdf", "own.pdf"]).code(2).says("one side is of the edition");
    desk.run(&["diff", "public.pdf", path(demo.path())]).code(0);
}

#[test]
fn without_data_pages_are_compared_and_it_is_said() {
    let (old, new) = (Case::demo(), later());
    for case in [&old, &new] {
        case.run(&["build", "--meeting", MEETING, "--languages", "vi+ko"]).code(0);
    }
    let file = format!("out/meetings/{MEETING}.vi+ko.pdf");
    let desk = Case::empty().file("old.pdf", old.read(&file)).file("new.pdf", new.read(&file));
    let ran = desk.run(&["diff", "old.pdf", "new.pdf", "--format", "json"]).code(1);
    let ran = ran.says("warning[pdf-without-data]: no data is attached to the PDF");
    let report = report(&ran);
    assert_eq!(report["compared"], "pages");
    let changes = report["documents"][0]["changes"].as_array().expect("changes");
    let ties = changes
        .iter()
        .find(|change| change["texts"][0]["new"].as_str().is_some_and(|text| text.contains("33년")));
    assert_eq!(ties.expect("a paragraph")["number"]["new"], "2", "its page");
    desk.run(&["diff", "old.pdf", "old.pdf"]).code(0);
    desk.run(&["diff", "old.pdf", path(new.path())]).code(3).says("error[pdf-without-data]");
    let pdf = desk.path().join("old.pdf");
    let since = ["build", "--meeting", MEETING, "--languages", "vi+ko", "--changes-since", path(&pdf)];
    new.run(&since).code(3).says("error[pdf-without-data]");
}
