//! Which files a build makes, and what it says of them.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::built::{Facts, demo, letter};
use crate::case::repository;

const MEETINGS: [&str; 7] = [
    "2024-11-16-lima",
    "2025-04-15-hanoi",
    "2025-06-05-hanoi",
    "2025-08-11-seoul",
    "2025-10-30-gyeongju",
    "2026-03-17-seoul",
    "2026-03-18-seoul",
];
const SETS: [&str; 5] = ["en", "vi", "ko", "vi+ko", "en+vi+ko"];
const PACK: &str = "viet-nam-rok-2024-2025";

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn every_meeting_and_the_pack_in_every_set_of_the_workspace() {
    let wanted: BTreeSet<String> = SETS
        .iter()
        .flat_map(|set| {
            let briefs = MEETINGS.iter().map(move |id| format!("meetings/{id}.{set}.pdf"));
            briefs.chain([format!("{PACK}.{set}.pdf")])
        })
        .collect();
    let found: BTreeSet<String> = demo().names().into_iter().map(str::to_owned).collect();
    assert_eq!(found, wanted);
}

#[test]
fn stdout_names_the_documents_and_nothing_else() {
    let built = demo();
    let said: Vec<&str> = built.ran.stdout.lines().collect();
    assert_eq!(said.len(), built.names().len());
    for (line, name) in said.iter().zip(built.names()) {
        assert!(line.ends_with(name), "{line} is not {name}");
    }
}

#[test]
fn the_manifest_lists_the_outputs_with_their_hashes_and_pages() {
    let built = demo();
    let listed: Vec<&str> = built.outputs().iter().map(|output| Facts::of(output).file).collect();
    assert_eq!(listed, built.names(), "all of them, sorted");
    for output in built.outputs() {
        let file = Facts::of(output).file;
        let bytes = &built.files[file];
        assert_eq!(output["sha256"], sha256(bytes), "{file}");
        assert_eq!(output["bytes"], bytes.len(), "{file}");
        let pages = built.pdf(file).pages.len();
        assert_eq!(output["print"]["pages"], pages, "{file}");
        assert_eq!(output["print"]["sheets"], pages.div_ceil(2), "{file}");
        assert_eq!(output["print"]["sides"], 2, "{file}");
    }
}

#[test]
fn the_manifest_lists_inputs_templates_and_fonts_with_their_hashes() {
    let manifest = &demo().manifest;
    let mut seen = 0;
    for (key, folder) in [("inputs", ""), ("templates", "templates/"), ("fonts", "fonts/")] {
        for entry in manifest[key].as_array().expect("a list") {
            let name = entry["file"].as_str().expect("a name");
            let name = if key == "fonts" { name.strip_prefix(folder).unwrap_or(name) } else { name };
            let path = repository().join(format!("{folder}{name}"));
            let bytes = std::fs::read(&path).unwrap_or_else(|_| panic!("{key}: no {name} in the workspace"));
            assert_eq!(entry["sha256"], sha256(&bytes), "{key}: {name}");
            seen += 1;
        }
    }
    assert!(seen > 50, "{seen} inputs");
    let inputs = manifest["inputs"].to_string();
    for name in ["briefpack.toml", "seeds/people.toml", "locales/ko/meetings/2024-11-16-lima.ftl"] {
        assert!(inputs.contains(name), "{name}");
    }
}

#[test]
fn the_manifest_holds_no_path_of_the_machine_and_no_clock() {
    let text = String::from_utf8(demo().files["manifest.json"].clone()).expect("UTF-8");
    let temporary = std::env::temp_dir();
    for unwanted in [temporary.to_str().expect("a path"), env!("CARGO_MANIFEST_DIR"), "\\\\", ":\\", "\"/"] {
        assert!(!text.contains(unwanted), "{unwanted}");
    }
    let year = chrono::Local::now().format("%Y-%m-%d").to_string();
    assert!(!text.contains(&year), "today");
    // A clock time would hold two colons between digits.
    let bytes = text.as_bytes();
    let times = bytes.windows(6).filter(
        |w| matches!(w, [a, b, b':', c, d, b':'] if [a, b, c, d].iter().all(|digit| digit.is_ascii_digit())),
    );
    assert_eq!(times.count(), 0);
}

#[test]
fn documents_hold_no_path_of_the_machine() {
    for (name, bytes) in demo().documents() {
        for unwanted in [env!("CARGO_MANIFEST_DIR"), std::env::temp_dir().to_str().expect("a path")] {
            let found = bytes.windows(unwanted.len()).any(|window| window == unwanted.as_bytes());
            assert!(!found, "{unwanted} in {name}");
        }
    }
}

#[test]
fn paper_orientation_and_flip_fit_the_pages() {
    for (built, paper, short, long) in [(demo(), "a4", 595.28, 841.89), (letter(), "letter", 612.0, 792.0)] {
        for output in built.outputs() {
            let facts = Facts::of(output);
            let landscape = facts.languages.len() == 3;
            let (width, height) = if landscape { (long, short) } else { (short, long) };
            let near = |size: (f32, f32), (width, height): (f32, f32)| {
                (size.0 - width).abs() < 0.1 && (size.1 - height).abs() < 0.1
            };
            let pages = &built.pdf(facts.file).pages;
            let (upright, others): (Vec<_>, Vec<_>) =
                pages.iter().enumerate().partition(|(_, page)| near(page.size, (width, height)));
            // In a portrait pack the ledger lies across its pages, which follow one another.
            for (number, page) in &others {
                assert!(near(page.size, (height, width)), "{}: {number}: {:?}", facts.file, page.size);
            }
            let turned: Vec<usize> = others.iter().map(|(number, _)| *number).collect();
            let in_a_row = turned.windows(2).all(|pair| pair[1] == pair[0] + 1);
            let with_ledger = facts.meeting.is_none() && !landscape;
            assert!(in_a_row && turned.is_empty() != with_ledger, "{}: {turned:?}", facts.file);
            assert!(upright.len() > turned.len(), "{}", facts.file);
            let print = &output["print"];
            assert_eq!(print["paper"], paper, "{}", facts.file);
            assert_eq!(print["orientation"], if landscape { "landscape" } else { "portrait" });
            assert_eq!(print["flip"], if landscape { "short edge" } else { "long edge" });
        }
    }
}

#[test]
fn the_closing_lines_say_paper_sides_flip_edge_and_sheets() {
    for (built, paper) in [(demo(), "A4"), (letter(), "Letter")] {
        let sums = |landscape: bool| {
            let outputs = built.outputs().iter().filter(|o| (Facts::of(o).languages.len() == 3) == landscape);
            let sheets: Vec<u64> = outputs.map(|o| o["print"]["sheets"].as_u64().expect("a count")).collect();
            (sheets.len(), sheets.iter().sum::<u64>())
        };
        let pages: u64 = built.outputs().iter().map(|o| o["print"]["pages"].as_u64().expect("a count")).sum();
        let said = &built.ran.stderr;
        assert!(
            said.contains(&format!("wrote {} documents, {pages} pages in ", built.names().len())),
            "{said}"
        );
        for (landscape, shape, edge) in [(false, "portrait", "long"), (true, "landscape", "short")] {
            let (documents, sheets) = sums(landscape);
            let line = format!(
                "print {documents} documents on {paper} {shape}, both sides, flipped on the {edge} edge: {sheets} sheets"
            );
            assert!(said.contains(&line), "`{line}` is not in:\n{said}");
        }
        assert!(!said.contains('\u{1b}'), "no colours and no progress bar where nobody watches");
    }
}
