//! Independent checkers find no failed rule in any kind of output.
//!
//! What a checker wrongly reports stands in [`FALSE_ALARMS`], with its proof. An alarm is matched by checker and
//! rule, and only where the proof holds for the document at hand.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use serde_json::Value;
use tempfile::TempDir;

use crate::case::has_tool;
use crate::diff::addenda;
use crate::documents::{
    Built, Element, Pdf, attached, copies, demo, draft, editions, fold, letter, outcomes, proofs, public,
    row_widths, trials,
};

/// A rule that a checker reports although the document keeps it.
struct FalseAlarm {
    checker: &'static str,
    rule: &'static str,
    /// Whether the rule is in truth kept, and the checker's own words fit its mistake.
    proof: fn(&Checked<'_>, &str) -> bool,
}

/// A document that is checked.
struct Checked<'a> {
    bytes: &'a [u8],
    pdf: &'a Pdf,
    structure: &'a Element,
}

/// What checkers wrongly report.
const FALSE_ALARMS: [FalseAlarm; 5] = [
    // page_validation 0.12.2, `stream_safety.rs`, `inspect_raw_stream_measurements`: reads `\r\n` before `endstream` as
    // the end of a line. Where the last byte of compressed data happens to be `\r`, it takes that for the line's end and
    // counts one byte less than `/Length` says. ISO 32000-1, 7.3.8.1: `Length` counts the bytes from the line after
    // `stream` to the last before `endstream`, "not included in the count" is only the additional end of line, which is
    // one `\n` here. Every `/Length` is followed to its `\nendstream`; one stream at least must end in `\r`.
    FalseAlarm {
        checker: "page_validation",
        rule: "ISO 19005-2:2011:6.1.7.1:1",
        proof: |checked, _| lengths_hold(checked),
    },
    // The same rule by its number in the part of the standard that allows attached files.
    FalseAlarm {
        checker: "page_validation",
        rule: "ISO 19005-3:2012:6.1.7.1:1",
        proof: |checked, _| lengths_hold(checked),
    },
    // outloud 0.2.1, `rules/tables.py`, `Grid.row_widths`: at the end of a row it first drops the cells that reach
    // down into this row for the last time, and only then adds those beyond the row's own cells. A last column whose
    // cell spans rows is so missed in the last row that it spans: rows of 6, 6, 5 where all have six.
    // ISO 32000-1, table 349: `RowSpan` is the number of rows that a cell spans. Counted so, all rows are equal.
    FalseAlarm { checker: "outloud", rule: "TBL-004", proof: |checked, _| tables_close(checked) },
    // outloud 0.2.1, `rules/tagging.py`, `artifacted_prose`: takes a line of eight words, four of them small, for prose.
    // The line is a running title, marked as the page's header, a table's head repeated on the table's next page, or, of a
    // document of one page, where the checker sees nothing repeated, the line at the foot, marked as the page's footer.
    // ISO 14289-1, 7.1: what pagination repeats is an artifact; the head itself is tagged once, as `TH`. The words are
    // looked up in header and footer of that page and in the heads.
    FalseAlarm { checker: "outloud", rule: "TAG-002", proof: repeats_what_is_known },
    // pdfua 0.1.3, `document.py`, `as_integer`: asks every object for `is_integer`, which pikepdf refuses for an array,
    // so that the rule (no empty heading) ends before it has looked at anything. The rule is kept: looked at here.
    FalseAlarm {
        checker: "pdfua",
        rule: "UA-14-001",
        proof: |checked, said| headings_speak(checked) && said.contains("ValueError"),
    },
];

fn tables_close(checked: &Checked<'_>) -> bool {
    let tables = checked.structure.find(&|role| role == "Table");
    tables.iter().all(|table| row_widths(table).windows(2).all(|pair| pair.first() == pair.last()))
}

/// Whether every line that the checker quotes, and none that it leaves out, is the page's header or footer, or a table's head.
fn repeats_what_is_known(checked: &Checked<'_>, said: &str) -> bool {
    let finding: Value = serde_json::from_str(said).unwrap_or_default();
    let number = finding["page"].as_u64().and_then(|page| usize::try_from(page).ok()).unwrap_or_default();
    let Some(page) = checked.pdf.pages.get(number.wrapping_sub(1)) else { return false };
    let heads = checked.structure.find(&|role| role == "THead").into_iter().map(|head| bare(&head.text()));
    let known: Vec<String> = heads.chain([bare(&page.header()), bare(&page.footer())]).collect();
    let evidence = finding["evidence"].as_str().unwrap_or_default();
    let lines: Vec<String> = evidence.split("; ").map(bare).collect();
    // The checker cuts long lines short.
    let is_known = |line: &String| known.iter().any(|known| known.contains(line.trim_end_matches('…')));
    finding["count"] == lines.len() && !evidence.is_empty() && lines.iter().all(is_known)
}

/// Whether the length of every stream leads to its end, and one of them ends in a carriage return.
fn lengths_hold(checked: &Checked<'_>) -> bool {
    let (mut rest, mut returns) = (checked.bytes, 0);
    while let Some(at) = find(rest, b"\nstream\n") {
        let (head, from) = rest.split_at(at + b"\nstream\n".len());
        let Some(length) = length_in(head) else { return false };
        let Some((data, after)) = from.split_at_checked(length) else { return false };
        if !after.starts_with(b"\nendstream") {
            return false;
        }
        returns += usize::from(data.ends_with(b"\r"));
        rest = after;
    }
    returns > 0
}

/// The `/Length` of the last dictionary in a piece of a file.
fn length_in(head: &[u8]) -> Option<usize> {
    let text = String::from_utf8_lossy(head);
    let dictionary = text.get(text.rfind(" obj")?..)?;
    let number = dictionary.split_once("/Length ")?.1;
    number.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn headings_speak(checked: &Checked<'_>) -> bool {
    let headings = checked.structure.find(&|role| role.len() == 2 && role.starts_with('H'));
    !headings.is_empty() && headings.iter().all(|heading| !heading.text().trim().is_empty())
}

fn bare(text: &str) -> String {
    fold(text).replace(' ', "")
}

/// Every kind of output: each set, a brief and the pack; drafts, the public edition and those with a layout, sections or
/// an order of their own, Letter; proof and outcome sheets, pseudo-locales; attached files, numbered copies, marked changes
/// with their slips.
fn outputs() -> Vec<(String, &'static Built, &'static str)> {
    let mut all = Vec::new();
    let kinds = [
        ("a4", demo()),
        ("draft", draft()),
        ("public", public()),
        ("editions", editions()),
        ("letter", letter()),
        ("proof", proofs()),
        ("outcome", outcomes()),
        ("trial", trials()),
        ("attached", attached()),
        ("copies", copies()),
        ("addendum", addenda()),
    ];
    for (kind, built) in kinds {
        // Of copies that differ in their number one is enough.
        let twin = |name: &str| [".copy-002.", ".copy-107."].iter().any(|number| name.contains(number));
        for name in built.names().into_iter().filter(|name| !twin(name)) {
            if !name.starts_with("meetings/")
                || name.starts_with("meetings/2025-10-30")
                || name.starts_with("meetings/2026-03-17")
            {
                all.push((format!("{kind}-{}", name.replace('/', "-")), built, name));
            }
        }
    }
    assert!(all.len() > 20, "{} documents", all.len());
    all
}

/// The outputs as files, for programs that read files.
struct Folder {
    files: BTreeMap<String, PathBuf>,
    _folder: TempDir,
}

fn folder() -> Folder {
    let folder = tempfile::tempdir().expect("a folder");
    let mut files = BTreeMap::new();
    for (flat, built, name) in outputs() {
        let path = folder.path().join(&flat);
        fs::write(&path, &built.files[name]).expect("written");
        files.insert(flat, path);
    }
    Folder { files, _folder: folder }
}

/// What a checker reports, by document: rule and words.
type Reports = BTreeMap<String, Vec<(String, String)>>;

/// Asserts that a checker reports nothing but false alarms.
#[track_caller]
fn assert_clean(checker: &str, reports: &Reports) {
    let known: Vec<&FalseAlarm> = FALSE_ALARMS.iter().filter(|alarm| alarm.checker == checker).collect();
    let documents: BTreeMap<String, Checked<'_>> = outputs()
        .into_iter()
        .map(|(flat, built, name)| {
            (
                flat,
                Checked { bytes: &built.files[name], pdf: built.pdf(name), structure: built.structure(name) },
            )
        })
        .collect();
    let mut failed = Vec::new();
    for (name, findings) in reports {
        let document = documents.get(name).unwrap_or_else(|| panic!("{name}"));
        for (rule, said) in findings {
            if !known.iter().any(|alarm| alarm.rule == rule && (alarm.proof)(document, said)) {
                failed.push(format!("{name}: {rule}: {said}"));
            }
        }
    }
    assert!(failed.is_empty(), "{checker}:\n{}", failed.join("\n"));
}

#[test]
fn page_validation_finds_no_failed_rule() {
    let mut reports = Reports::new();
    for (flat, built, name) in outputs() {
        let mut found = Vec::new();
        let third = find(&built.files[name], b"<pdfaid:part>3<").is_some();
        let attached = flat.starts_with("attached-") || flat.starts_with("copies-viet-nam-rok");
        assert_eq!(third, attached, "{flat}: PDF/A-3 where files are attached, and nowhere else");
        let archive = if third { ValidationProfile::PdfA3a } else { ValidationProfile::PdfA2a };
        for profile in [archive, ValidationProfile::PdfUa1] {
            let options = ValidationOptions::default().profile(profile);
            let report = validate_pdf_bytes(&built.files[name], &options).expect("a PDF");
            assert!(report.rules.total > 100, "{profile}: {} rules", report.rules.total);
            found.extend(report.failures.into_iter().map(|failure| (failure.rule_id, failure.message)));
        }
        reports.insert(flat, found);
    }
    assert_clean("page_validation", &reports);
}

#[test]
fn page_validation_can_fail() {
    let name = "meetings/2025-10-30-gyeongju.en.pdf";
    let bytes = demo().files[name].clone();
    let claim = b"<pdfuaid:part>1<";
    let at = find(&bytes, claim).expect("the claim, uncompressed");
    let mut broken = bytes;
    *broken.get_mut(at + claim.len() - 2).expect("inside") = b'9';
    let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
    assert!(!validate_pdf_bytes(&broken, &options).expect("a PDF").is_compliant);
}

#[test]
fn qpdf_finds_nothing_wrong() {
    if !has_tool("qpdf") {
        return;
    }
    for (name, path) in &folder().files {
        let ran = Command::new("qpdf").arg("--check").arg(path).output().expect("it runs");
        let said = String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr);
        assert!(ran.status.success(), "{name}: {said}");
        assert!(
            said.contains("No syntax or stream encoding errors found") && !said.contains("WARNING"),
            "{name}: {said}"
        );
    }
}

#[test]
fn pdffonts_lists_embedded_subsets_with_their_characters() {
    if !has_tool("pdffonts") {
        return;
    }
    for (name, path) in &folder().files {
        let ran = Command::new("pdffonts").arg(path).output().expect("it runs");
        let said = String::from_utf8(ran.stdout).expect("UTF-8");
        let rows: Vec<&str> = said.lines().skip(2).collect();
        assert!(!rows.is_empty(), "{name}");
        for row in rows {
            assert!(row.contains("+PretendardGOV-") && row.contains("yes yes yes"), "{name}: {row}");
        }
    }
}

/// poppler says `Suspects object is wrong type (boolean)` on stderr where `MarkInfo` holds `/Suspects false`: ISO 32000-1,
/// table 321, has it as a boolean whose default is false. Its words are not looked at, only its findings.
#[test]
fn pdfinfo_agrees_with_the_manifest() {
    if !has_tool("pdfinfo") {
        return;
    }
    let folder = folder();
    for (flat, built, name) in outputs() {
        let output = built.outputs().iter().find(|output| output["file"] == name);
        // Sheets are no documents of the workspace.
        let sheet = flat.starts_with("proof-") || flat.starts_with("outcome-");
        assert!(output.is_some() || sheet, "{name}");
        let ran = Command::new("pdfinfo").arg(&folder.files[&flat]).output().expect("it runs");
        assert!(ran.status.success(), "{name}");
        let said = String::from_utf8(ran.stdout).expect("UTF-8");
        let entry = |key: &str| said.lines().find_map(|line| line.strip_prefix(key)).map_or("", str::trim);
        if let Some(output) = output {
            assert_eq!(entry("Pages:"), output["print"]["pages"].to_string(), "{name}");
        }
        assert_eq!(entry("Title:"), built.pdf(name).info("Title"), "{name}");
        for (key, wanted) in
            [("Tagged:", "yes"), ("Encrypted:", "no"), ("JavaScript:", "no"), ("Suspects:", "no")]
        {
            assert_eq!(entry(key), wanted, "{name}: {key}");
        }
    }
}

/// A program of the virtual environment that `BRIEFPACK_VENV` names, or of the path.
fn in_environment(name: &str) -> Option<String> {
    let program = std::env::var_os("BRIEFPACK_VENV")
        .map_or_else(|| PathBuf::from(name), |folder| PathBuf::from(folder).join("bin").join(name));
    let program = program.to_string_lossy().into_owned();
    has_tool(&program).then_some(program)
}

#[test]
fn pdfua_finds_no_failed_rule() {
    let Some(program) = in_environment("pdfua") else { return };
    let folder = folder();
    let ran = Command::new(program)
        .args(["check", "--format", "json"])
        .args(folder.files.values())
        .output()
        .expect("it runs");
    let mut reports = Reports::new();
    for report in serde_json::Deserializer::from_slice(&ran.stdout).into_iter::<Value>() {
        let report = report.expect("JSON");
        let found = reports.entry(file_name(&report["file"])).or_default();
        for finding in report["findings"].as_array().expect("findings") {
            found.push((finding["rule_id"].as_str().expect("a rule").to_owned(), finding.to_string()));
        }
        for skipped in report["skipped"].as_array().expect("what was skipped") {
            let words = skipped["reason"].as_str().expect("a reason").to_owned();
            found.push((skipped["rule_id"].as_str().expect("a rule").to_owned(), words));
        }
    }
    assert_eq!(reports.len(), folder.files.len(), "{}", String::from_utf8_lossy(&ran.stderr));
    assert_clean("pdfua", &reports);
}

#[test]
fn outloud_finds_no_failed_rule() {
    let Some(program) = in_environment("outloud") else { return };
    let json = tempfile::NamedTempFile::new().expect("a file");
    let folder = folder();
    let ran = Command::new(program)
        .arg("--json")
        .arg(json.path())
        .args(folder.files.values())
        .output()
        .expect("it runs");
    let report = fs::read(json.path()).expect("a report");
    let report: Value = serde_json::from_slice(&report)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&ran.stderr)));
    let mut reports = Reports::new();
    for one in report["results"].as_array().expect("results") {
        assert!(one["error"].is_null(), "{one}");
        let found = reports.entry(file_name(&one["path"])).or_default();
        for finding in one["findings"].as_array().expect("findings") {
            // A warning asks a person to look; a failed rule is an error.
            if finding["severity"] == "error" {
                found.push((finding["rule"].as_str().expect("a rule").to_owned(), finding.to_string()));
            }
        }
    }
    assert_eq!(reports.len(), folder.files.len());
    assert_clean("outloud", &reports);
}

fn file_name(path: &Value) -> String {
    let path = PathBuf::from(path.as_str().expect("a path"));
    path.file_name().expect("a name").to_string_lossy().into_owned()
}
