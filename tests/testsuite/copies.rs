//! Numbered copies, the register, the recall list, attached files, the manifest.

mod attached;
mod lists;
mod manifest;
mod registers;
mod reproducible;

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use crate::case::has_tool;
use crate::documents::{Pdf, copies};

const PACK: &str = "viet-nam-rok-2024-2025";
const MEETING: &str = "2025-10-30-gyeongju";

/// A copy of the pack.
fn pack(number: &str, set: &str) -> String {
    format!("{PACK}.copy-{number}.{set}.pdf")
}

/// The two halves of a file's id.
fn ids(pdf: &Pdf) -> [Vec<u8>; 2] {
    let ids = pdf.objects.trailer.get(b"ID").and_then(lopdf::Object::as_array).expect("ids");
    [0, 1].map(|half| ids[half].as_str().expect("an id").to_vec())
}

#[test]
fn one_document_for_each_line_of_the_list() {
    let built = copies();
    let names = built.names();
    let lines = [("001", "vi+ko"), ("002", "vi+ko"), ("107", "vi+ko"), ("004", "en+vi+ko"), ("1205", "ko")];
    let mut wanted: Vec<String> = lines
        .iter()
        .flat_map(|(number, set)| [pack(number, set), format!("meetings/{MEETING}.copy-{number}.{set}.pdf")])
        .collect();
    wanted.sort();
    assert_eq!(names, wanted);
    for output in built.outputs() {
        let file = output["file"].as_str().expect("a file");
        let number = output["copy"].as_str().expect("a number");
        assert!(file.contains(&format!(".copy-{number}.")), "{file}");
        let archive = if file.starts_with(PACK) { "PDF/A-3a" } else { "PDF/A-2a" };
        assert_eq!(output["standards"], serde_json::json!([archive, "PDF/UA-1"]), "{file}");
    }
}

/// Copies of one edition and language set differ in number, document id and keywords alone, page by page.
#[test]
fn copies_differ_in_number_id_and_keywords_alone() {
    let built = copies();
    for prefix in [String::new(), "meetings/".to_owned()] {
        let id = if prefix.is_empty() { PACK } else { MEETING };
        let file = |number: &str| format!("{prefix}{id}.copy-{number}.vi+ko.pdf");
        let first = built.pdf(&file("001"));
        for other in ["002", "107"] {
            let second = built.pdf(&file(other));
            assert_eq!(first.pages.len(), second.pages.len());
            for (page, (one, two)) in first.pages.iter().zip(&second.pages).enumerate() {
                let page = page + 1;
                assert_eq!(one.size, two.size);
                assert_eq!(one.runs.len(), two.runs.len(), "page {page}");
                let mut numbers = 0;
                for (a, b) in one.runs.iter().zip(&two.runs) {
                    if a.text == "001" && b.text == other && a.artifact {
                        numbers += 1;
                        assert!(
                            b.artifact && a.at.1 == b.at.1 && a.at.1 < 60.0,
                            "page {page}: in the footer"
                        );
                        continue;
                    }
                    assert_eq!(
                        (&a.text, a.at, a.end, a.tag, &a.language),
                        (&b.text, b.at, b.end, b.tag, &b.language)
                    );
                }
                assert_eq!(numbers, 1, "page {page} carries its number once");
            }
            for key in ["Title", "Author", "Creator", "CreationDate", "ModDate"] {
                assert_eq!(first.info(key), second.info(key), "{key}");
            }
            assert_ne!(ids(first)[0], ids(second)[0]);
            let bare =
                |pdf: &Pdf, number: &str| pdf.info("Keywords").replace(&format!("copy-{number}"), "copy-N");
            assert!(bare(first, "001").contains(", copy-N, "), "{}", bare(first, "001"));
            assert_eq!(bare(first, "001"), bare(second, other));
            assert_eq!(first.bookmarks(), second.bookmarks());
            // The metadata differ in the lines of keywords and ids.
            let kept = |pdf: &Pdf, number: &str| {
                let xmp = pdf.xmp().replace(&format!("copy-{number}"), "copy-N");
                ids(pdf)
                    .iter()
                    .fold(xmp, |xmp, id| xmp.replace(&String::from_utf8_lossy(id).into_owned(), "ID"))
            };
            assert_eq!(kept(first, "001"), kept(second, other));
            assert_eq!(files_within(first), files_within(second));
        }
    }
}

/// The bytes of the files within a PDF, by name.
pub fn files_within(pdf: &Pdf) -> BTreeMap<String, Vec<u8>> {
    let specs =
        pdf.objects.objects.values().filter_map(|object| object.as_dict().ok()).filter(|one| one.has(b"EF"));
    specs
        .map(|spec| {
            let name = pdf.get(spec, "UF").expect("a name").as_str().expect("a string").to_vec();
            let files = pdf.get(spec, "EF").expect("files").as_dict().expect("a dictionary");
            let file = pdf.get(files, "F").expect("a file").as_stream().expect("a stream");
            let name = String::from_utf8_lossy(&name).chars().filter(|c| c.is_ascii_graphic()).collect();
            (name, file.get_plain_content().expect("plain"))
        })
        .collect()
}

/// Pages as grey or coloured dots: width, height, and three bytes for each dot.
fn dots(file: &std::path::Path, folder: &std::path::Path) -> Vec<(usize, usize, Vec<u8>)> {
    let root = folder.join("page");
    let ran = Command::new("pdftoppm").args(["-r", "60"]).arg(file).arg(&root).output().expect("it runs");
    assert!(ran.status.success());
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("pages").map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
        .iter()
        .map(|path| {
            let bytes = fs::read(path).expect("a page");
            fs::remove_file(path).expect("removed");
            // `P6`, width and height, the highest value, then the dots.
            let end = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(2).expect("a head").0;
            let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
            let numbers: Vec<usize> =
                head.split_whitespace().skip(1).map(|word| word.parse().expect("a number")).collect();
            (numbers[0], numbers[1], bytes[end + 1..].to_vec())
        })
        .collect()
}

#[test]
fn copies_look_alike_but_for_the_box_of_the_number() {
    if !has_tool("pdftoppm") {
        return;
    }
    let built = copies();
    let folder = tempfile::tempdir().expect("a folder");
    let pages = folder.path().join("pages");
    fs::create_dir(&pages).expect("a folder");
    let drawn = |number: &str| {
        let file = folder.path().join(format!("{number}.pdf"));
        fs::write(&file, &built.files[&pack(number, "vi+ko")]).expect("written");
        dots(&file, &pages)
    };
    let (first, second) = (drawn("001"), drawn("107"));
    assert_eq!(first.len(), built.pdf(&pack("001", "vi+ko")).pages.len());
    let scale = 60.0 / 72.0;
    let mut red = 0;
    for (number, ((width, height, one), (_, _, two))) in first.iter().zip(&second).enumerate() {
        let page = &built.pdf(&pack("001", "vi+ko")).pages[number];
        let run = page.runs.iter().find(|run| run.text == "001").expect("the number");
        // The frame of the number: 31 pt wide, the number in its middle.
        let middle = (run.at.0 + run.end) / 2.0;
        let (left, right) = ((middle - 17.0) * scale, (middle + 17.0) * scale);
        let baseline = *height as f32 - run.at.1 * scale;
        let mut differing = 0;
        for at in (0..one.len()).step_by(3) {
            let (a, b) = (&one[at..at + 3], &two[at..at + 3]);
            let (x, y) = ((at / 3 % width) as f32, (at / 3 / width) as f32);
            let inside = x >= left && x <= right && y > baseline - 14.0 && y < baseline + 6.0;
            if a != b {
                differing += 1;
                assert!(
                    inside,
                    "page {}: ({x}, {y}) differs, outside {left}–{right}, {baseline}",
                    number + 1
                );
            }
            red += usize::from(inside && a[0] > a[1].saturating_add(60) && a[0] > a[2].saturating_add(60));
        }
        assert!(differing > 3, "page {}: the numbers differ", number + 1);
    }
    assert!(red > first.len() * 10, "the number is red: {red} dots");
}

/// WCAG 2.2, 1.4.6: a contrast of 7 to 1, computed of the ink in `theme.typ`; grey printers keep the luminance.
#[test]
fn the_ink_of_the_number_is_legible_in_grey() {
    let theme = fs::read_to_string(crate::case::repository().join("templates/theme.typ")).expect("text");
    let ink = theme.split("copy-mark = (ink: rgb(\"#").nth(1).and_then(|rest| rest.get(..6)).expect("an ink");
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&ink[at..at + 2], 16).expect("hexadecimal")) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let (red, green, blue) = (channel(0), channel(2), channel(4));
    assert!(red > 10.0 * green.max(blue), "it is red");
    let luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    assert!(1.05 / (luminance + 0.05) > 7.0, "{luminance}");
}

#[test]
fn the_id_is_of_meeting_languages_edition_and_copy() {
    let case =
        crate::case::Case::demo().file("copies.csv", "number,recipient,languages\n1,a,ko\n2,b,ko\n3,c,vi\n");
    let run = |args: &[&str], out: &str| {
        let args = [&["build"], args, &["--out", out]].concat();
        crate::documents::read(case.run(&args).code(0), &case.path().join(out))
    };
    let brief = ["--meeting", MEETING];
    let other = ["--meeting", "2025-04-15-hanoi", "--languages", "ko"];
    let runs: [(&[&str], &str); 6] = [
        (&["--languages", "ko", "--no-meetings"], "pack"),
        (
            &[&brief[..], &["--languages", "ko", "--languages", "vi+ko", "--languages", "ko+vi"]].concat(),
            "brief",
        ),
        (&other, "other"),
        (&[&brief[..], &["--languages", "ko", "--edition", "public"]].concat(), "public"),
        (&[&brief[..], &["--copies", "copies.csv"]].concat(), "copies"),
        (&[&brief[..], &["--copies", "copies.csv", "--edition", "public"]].concat(), "public-copies"),
    ];
    let mut seen: BTreeMap<Vec<u8>, String> = BTreeMap::new();
    let mut permanent: BTreeMap<String, [Vec<u8>; 2]> = BTreeMap::new();
    for (args, out) in runs {
        let built = run(args, out);
        for name in built.names() {
            let ids = ids(built.pdf(name));
            if let Some(other) = seen.insert(ids[0].clone(), name.to_owned()) {
                panic!("{name} has the id of {other}");
            }
            permanent.insert(format!("{out}/{name}"), ids);
        }
    }
    assert_eq!(permanent.len(), 12);
    // Of a later version, with other words, each document keeps the first half; the second follows the content.
    let case = case.replace("briefpack.toml", "version = 2025-10-31", "version = 2025-11-03");
    let run = |args: &[&str], out: &str| {
        let args = [&["build"], args, &["--out", out]].concat();
        crate::documents::read(case.run(&args).code(0), &case.path().join(out))
    };
    for (args, out) in runs {
        let built = run(args, out);
        for name in built.names() {
            let (before, now) = (&permanent[&format!("{out}/{name}")], ids(built.pdf(name)));
            assert_eq!(before[0], now[0], "{name}: the permanent half");
            assert_ne!(before[1], now[1], "{name}: the other half");
        }
    }
    // With attached files it is the same document still.
    let case = case.replace("briefpack.toml", "version = 2025-11-03", "version = 2025-10-31");
    let args = ["build", "--meeting", MEETING, "--languages", "ko", "--attach", "--out", "attached"];
    let built = crate::documents::read(case.run(&args).code(0), &case.path().join("attached"));
    let name = format!("meetings/{MEETING}.ko.pdf");
    assert_eq!(ids(built.pdf(&name))[0], permanent[&format!("brief/{name}")][0]);
}

#[test]
fn recipients_stand_in_no_pdf_and_not_in_the_manifest() {
    let built = copies();
    for (name, bytes) in
        built.documents().chain([(&"manifest.json".to_owned(), &built.files["manifest.json"])])
    {
        let mut texts = vec![String::from_utf8_lossy(bytes).into_owned()];
        if name.ends_with(".pdf") {
            let pdf = built.pdf(name);
            texts.extend(pdf.pages.iter().map(crate::documents::reader::Page::text));
            texts.extend(
                files_within(pdf).into_values().map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
            );
            let streams = pdf.objects.objects.values().filter_map(|object| object.as_stream().ok());
            texts.extend(streams.map(|stream| {
                String::from_utf8_lossy(&stream.get_plain_content().unwrap_or_default()).into_owned()
            }));
        }
        for recipient in
            ["Văn phòng Bộ trưởng", "장관실, 의전과", "SUM(A1)", "Fifth Recipient", "Sixth Recipient"]
        {
            assert!(!texts.iter().any(|text| text.contains(recipient)), "{recipient} in {name}");
        }
    }
    let register = String::from_utf8(built.files["register.csv"].clone()).expect("UTF-8");
    assert_eq!(register.matches("Sixth Recipient").count(), 2, "the pack's copy and the brief's");
}
