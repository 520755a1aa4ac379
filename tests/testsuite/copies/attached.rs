//! The files that `--attach` puts into documents, and how `verify` doubts them.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{MEETING, PACK, files_within};
use crate::case::{Case, has_tool};
use crate::documents::{Built, Facts, attached};

const DATA: &str = "briefing.json";
const PROVENANCE: &str = "provenance.json";

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The data and the provenance within a document.
fn within(built: &Built, file: &str) -> (Value, Value, Vec<u8>) {
    let mut files = files_within(built.pdf(file));
    let data = files.remove(DATA).expect("the data");
    let provenance = files.remove(PROVENANCE).expect("the provenance");
    assert!(files.is_empty(), "{files:?}");
    let json = |bytes: &[u8]| serde_json::from_slice(bytes).expect("JSON");
    (json(&data), json(&provenance), data)
}

/// Walks a value; keys come with theirs.
fn walk(value: &Value, visit: &mut dyn FnMut(&str, &Value)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| walk(item, visit)),
        Value::Object(entries) => entries.iter().for_each(|(key, value)| {
            visit(key, value);
            walk(value, visit);
        }),
        _ => {}
    }
}

/// The texts of a value, in its order.
fn texts(value: &Value, list: &mut Vec<(String, String)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| texts(item, list)),
        Value::Object(entries) => {
            if let (Some(text), Some(lang)) =
                (entries.get("value").and_then(Value::as_str), entries.get("lang"))
            {
                list.push((lang.as_str().expect("a code").to_owned(), text.to_owned()));
            }
            entries.values().for_each(|value| texts(value, list));
        }
        _ => {}
    }
}

#[test]
fn the_data_is_what_templates_get_without_what_is_the_workspace_s() {
    let built = attached();
    let mut checked = 0;
    for output in built.outputs() {
        let facts = Facts::of(output);
        let (data, _, _) = within(built, facts.file);
        assert_eq!(data["format"], 1);
        assert_eq!(data["document"]["edition"], facts.edition);
        assert_eq!(data["document"]["content-id"], facts.content_id);
        let full = built.data(&facts);
        for part in ["document", "meeting", "pack"] {
            let (mut theirs, mut ours) = (Vec::new(), Vec::new());
            texts(&full[part], &mut theirs);
            texts(&data[part], &mut ours);
            assert_eq!(ours, theirs, "{}: {part}", facts.file);
            checked += ours.len();
        }
        assert!(data.get("words").is_none(), "the interface has other editions' labels");
        walk(&data, &mut |key, value| {
            assert!(!["origin", "words", "keywords"].contains(&key), "{}: {key}", facts.file);
            assert!(key != "place" || !value.is_number(), "{}: the number of an origin", facts.file);
        });
    }
    assert!(checked > 10_000, "{checked} texts");
}

#[test]
fn the_pages_are_those_without_files() {
    let (plain, built) = (crate::documents::demo(), attached());
    let mut compared = 0;
    for name in built.names().into_iter().filter(|name| plain.files.contains_key(*name)) {
        let (one, two) = (plain.pdf(name), built.pdf(name));
        assert_eq!(one.pages.len(), two.pages.len(), "{name}");
        for (a, b) in one.pages.iter().zip(&two.pages) {
            let placed = |page: &crate::documents::reader::Page| -> Vec<_> {
                page.runs.iter().map(|run| (run.text.clone(), run.at, run.tag)).collect()
            };
            assert_eq!(placed(a), placed(b), "{name}");
        }
        assert_eq!(super::ids(one)[0], super::ids(two)[0], "{name}: the same document");
        compared += 1;
    }
    assert_eq!(compared, 8, "the pack and seven briefs");
}

#[test]
fn the_provenance_tells_with_what_and_not_from_what() {
    let built = attached();
    let manifest = &built.manifest;
    for output in built.outputs() {
        let facts = Facts::of(output);
        let (_, provenance, data) = within(built, facts.file);
        assert_eq!(provenance["data"]["sha256"], sha256(&data), "{}", facts.file);
        assert_eq!(provenance["data"]["bytes"], data.len());
        assert_eq!(provenance["document"]["edition"], facts.edition);
        assert_eq!(provenance["document"]["content-id"], facts.content_id);
        assert_eq!(provenance["engine"], manifest["engine"]);
        assert_eq!(provenance["program"], manifest["program"]);
        assert_eq!(provenance["version"], manifest["version"]);
        assert_eq!(provenance["templates"], manifest["templates"]);
        let hashes = |value: &Value| {
            let list = value["fonts"].as_array().expect("fonts").iter();
            let mut list: Vec<String> =
                list.map(|font| font["sha256"].as_str().expect("a hash").to_owned()).collect();
            list.sort();
            list
        };
        assert_eq!(hashes(&provenance), hashes(manifest));
        // No name and no hash of an input, and no other edition's name.
        let text = provenance.to_string();
        for input in manifest["inputs"].as_array().expect("inputs") {
            for key in ["file", "sha256"] {
                let hidden = input[key].as_str().expect("a text");
                assert!(!text.contains(hidden), "{}: {hidden}", facts.file);
            }
        }
        let data = String::from_utf8(data).expect("UTF-8");
        for edition in ["own", "shareable", "public", "counterpart"] {
            let named = format!("\"{edition}\"");
            assert_eq!(text.contains(&named), edition == facts.edition, "{}: {edition}", facts.file);
            assert_eq!(data.contains(&format!("\"edition\": {named}")), edition == facts.edition);
        }
    }
}

#[test]
fn files_are_associated_and_said_to_be_what_they_are() {
    let built = attached();
    for name in built.names() {
        let pdf = built.pdf(name);
        let own = pdf.get(pdf.catalog(), "AF").expect("associated files").as_array().expect("a list");
        let mut found = Vec::new();
        for one in own {
            let spec = pdf.follow(one).as_dict().expect("a dictionary");
            let relation =
                pdf.get(spec, "AFRelationship").expect("a relationship").as_name().expect("a name");
            let files = pdf.get(spec, "EF").expect("files").as_dict().expect("a dictionary");
            let file = pdf.get(files, "F").expect("a file").as_stream().expect("a stream");
            let kind = pdf.get(&file.dict, "Subtype").expect("a type").as_name().expect("a name");
            assert_eq!(String::from_utf8_lossy(kind), "application/json");
            assert!(pdf.get(spec, "Desc").is_some(), "{name}: a description");
            found.push(String::from_utf8_lossy(relation).into_owned());
        }
        found.sort();
        assert_eq!(found, ["Data", "Supplement"], "{name}");
        assert!(pdf.xmp().contains("<pdfaid:part>3<"), "{name}");
    }
}

#[test]
fn pdfdetach_takes_the_files_out() {
    if !has_tool("pdfdetach") {
        return;
    }
    let built = attached();
    let folder = tempfile::tempdir().expect("a folder");
    for name in built.names() {
        let path = folder.path().join("document.pdf");
        std::fs::write(&path, &built.files[name]).expect("written");
        for (number, (_, bytes)) in
            [DATA, PROVENANCE].iter().zip(files_within(built.pdf(name)).values()).enumerate()
        {
            let out = folder.path().join("file");
            let ran = std::process::Command::new("pdfdetach")
                .args(["-save", &(number + 1).to_string(), "-o"])
                .arg(&out)
                .arg(&path)
                .output()
                .expect("it runs");
            assert!(ran.status.success(), "{name}");
            assert!(std::fs::read(&out).expect("a file") == *bytes, "{name}");
        }
    }
}

#[test]
fn a_workspace_s_own_template_has_no_name_in_the_provenance() {
    let case = Case::demo().file("templates/codename-heron.typ", "#let nothing = none\n").file(
        "templates/theme.typ",
        std::fs::read(crate::case::repository().join("templates/theme.typ")).expect("text"),
    );
    let args = ["build", "--meeting", MEETING, "--languages", "en", "--edition", "public", "--attach"];
    let built = crate::documents::read(case.run(&args).code(0), &case.path().join("out"));
    let (_, provenance, _) = within(&built, built.names()[0]);
    let text = provenance.to_string();
    assert!(!text.contains("heron") && text.contains("theme.typ"), "{text}");
    assert!(built.manifest.to_string().contains("heron"), "the manifest is for the own side");
    let nameless = provenance["templates"].as_array().expect("templates").iter();
    let nameless: Vec<_> = nameless.filter(|one| one.get("file").is_none()).collect();
    assert_eq!(nameless, [&serde_json::json!({ "sha256": sha256(b"#let nothing = none\n") })]);
}

/// What is done to the files within.
type Change = fn(&mut Document);

fn specs(document: &Document) -> Vec<ObjectId> {
    let is_spec = |object: &Object| object.as_dict().is_ok_and(|one| one.has(b"EF"));
    document.objects.iter().filter(|(_, object)| is_spec(object)).map(|(id, _)| *id).collect()
}

fn name(document: &Document, id: ObjectId) -> String {
    let name =
        document.get_dictionary(id).and_then(|one| one.get(b"UF")).and_then(Object::as_str).expect("a name");
    String::from_utf8_lossy(name).chars().filter(char::is_ascii_graphic).collect()
}

fn spec<'a>(document: &'a mut Document, wanted: &str) -> &'a mut Dictionary {
    let id = specs(document).into_iter().find(|id| name(document, *id) == wanted).expect("the file");
    document.get_dictionary_mut(id).expect("a dictionary")
}

fn stream<'a>(document: &'a mut Document, wanted: &str) -> &'a mut Stream {
    let files = spec(document, wanted).get(b"EF").expect("files").clone();
    let files = match files {
        Object::Reference(id) => document.get_dictionary(id).expect("a dictionary").clone(),
        other => other.as_dict().expect("a dictionary").clone(),
    };
    let id = files.get(b"F").and_then(Object::as_reference).expect("a file");
    document.get_object_mut(id).and_then(Object::as_stream_mut).expect("a stream")
}

fn rewrite(document: &mut Document, wanted: &str, change: impl Fn(&str) -> String) {
    let stream = stream(document, wanted);
    let text = String::from_utf8(stream.get_plain_content().expect("plain")).expect("text");
    let changed = change(&text);
    assert_ne!(changed, text);
    stream.set_plain_content(changed.into_bytes());
}

fn string(text: &str) -> Object {
    Object::String(text.as_bytes().to_vec(), StringFormat::Literal)
}

fn catalog(document: &mut Document) -> &mut Dictionary {
    let root = document.trailer.get(b"Root").and_then(Object::as_reference).expect("a catalog");
    document.get_dictionary_mut(root).expect("a dictionary")
}

const CHANGES: [(&str, Change); 13] = [
    ("claims PDF/A-3 and holds no", |document| {
        for id in specs(document) {
            document.objects.remove(&id);
        }
    }),
    ("allows none", |document| {
        let id = catalog(document).get(b"Metadata").and_then(Object::as_reference).expect("metadata");
        let stream = document.get_object_mut(id).and_then(Object::as_stream_mut).expect("a stream");
        let xmp = String::from_utf8(stream.get_plain_content().expect("plain")).expect("text");
        stream.set_plain_content(xmp.replace("<pdfaid:part>3<", "<pdfaid:part>2<").into_bytes());
    }),
    ("`provenance.json` is missing", |document| {
        let id = specs(document).into_iter().find(|id| name(document, *id) == PROVENANCE).expect("the file");
        document.objects.remove(&id);
    }),
    ("`briefing.json` is there more than once", |document| {
        let twin = spec(document, DATA).clone();
        document.add_object(twin);
    }),
    ("called `notes.txt`", |document| {
        let mut twin = spec(document, DATA).clone();
        twin.set("F", string("notes.txt"));
        twin.set("UF", string("notes.txt"));
        document.add_object(twin);
    }),
    ("called `briefing.json`: no document", |document| spec(document, DATA).set("F", string("other.exe"))),
    ("isn't associated", |document| drop(spec(document, DATA).remove(b"AFRelationship"))),
    ("isn't associated", |document| drop(catalog(document).remove(b"AF"))),
    ("can't be unpacked", |document| stream(document, DATA).set_content(b"not packed at all".to_vec())),
    ("isn't in the form", |document| rewrite(document, DATA, |text| text.replacen('{', "[", 1))),
    ("tells the hash", |document| rewrite(document, DATA, |text| text.replacen("  ", "   ", 1))),
    ("another document, edition or content", |document| {
        rewrite(document, PROVENANCE, |text| {
            text.replacen("\"edition\": \"public\"", "\"edition\": \"own\"", 1)
        });
    }),
    // Deep nesting is no way to stop the program.
    ("isn't in the form", |document| {
        stream(document, PROVENANCE).set_plain_content("[".repeat(1_000_000).into_bytes());
    }),
];

fn changed(bytes: &[u8], change: impl Fn(&mut Document)) -> Vec<u8> {
    let mut document = Document::load_mem(bytes).expect("a PDF");
    change(&mut document);
    let mut saved = Vec::new();
    document.save_to(&mut saved).expect("saved");
    saved
}

#[test]
fn each_change_to_the_files_within_is_doubted() {
    let file = format!("{PACK}.public.en.pdf");
    let whole = &attached().files[&file];
    let mut case = Case::empty().file("whole.pdf", changed(whole, |_| {}));
    case.run(&["verify", "whole.pdf"]).code(0);
    for (number, (said, change)) in CHANGES.iter().enumerate() {
        let name = format!("{number}.pdf");
        case = case.file(&name, changed(whole, change));
        let ran = case.run(&["verify", "--format", "json", &name]).code(1);
        let report: Value = serde_json::from_str(&ran.stdout).expect("JSON");
        let findings = report["files"][0]["findings"].as_array().expect("findings");
        let told = findings.iter().find(|one| {
            one["code"] == "pdf-attachment" && one["message"].as_str().is_some_and(|text| text.contains(said))
        });
        let told = told.unwrap_or_else(|| panic!("`{said}` is not in {findings:#?}"));
        assert!(!told["hints"].as_array().expect("hints").is_empty());
    }
}

#[test]
fn the_data_within_is_compared_with_the_workspace() {
    let file = format!("{PACK}.public.en.pdf");
    let whole = &attached().files[&file];
    // Data and hash agree with one another, and not with the edition.
    let forged = changed(whole, |document| {
        rewrite(document, DATA, |text| text.replacen("\"format\": 1,", "\"format\": 1, \"more\": true,", 1));
        let data = stream(document, DATA).get_plain_content().expect("plain");
        let hash = sha256(&data);
        rewrite(document, PROVENANCE, |text| {
            let (head, rest) = text.split_once("\"bytes\":").expect("the data");
            let (_, rest) = rest.split_once("\"sha256\": \"").expect("a hash");
            format!("{head}\"bytes\": {}, \"sha256\": \"{hash}{}", data.len(), &rest[64..])
        });
    });
    let case = Case::demo().file(&format!("changed/{file}"), forged).file(&format!("whole/{file}"), whole);
    let (forged, whole) = (format!("changed/{file}"), format!("whole/{file}"));
    case.run(&["verify", &forged]).code(0);
    case.run(&["verify", "--workspace", ".", &forged])
        .code(1)
        .says("isn't what the workspace's edition holds");
    case.run(&["verify", "--workspace", ".", "--rebuild", &whole]).code(0);
}

/// What is withheld is found within attached files too, however JSON spells it.
#[test]
fn withheld_texts_within_attached_files_are_found() {
    let file = format!("{PACK}.public.en.pdf");
    let whole = &attached().files[&file];
    let secret = "thứ trong tuần khớp với lịch";
    let escaped: String = secret.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    let spelt = [secret.to_owned(), secret.to_uppercase(), escaped, secret.replace(' ', "\\n")];
    let mut case = Case::demo();
    let mut files = Vec::new();
    for (number, text) in spelt.iter().enumerate() {
        let forged = changed(whole, |document| {
            let more = format!("\"format\": 1, \"more\": \"{text}\",");
            rewrite(document, DATA, |data| data.replacen("\"format\": 1,", &more, 1));
        });
        let path = format!("{number}/{file}");
        case = case.file(&path, forged);
        files.push(path);
    }
    let args = ["verify", "--workspace", ".", "--format", "json"].into_iter();
    let args: Vec<&str> = args.chain(files.iter().map(String::as_str)).collect();
    let report: Value = serde_json::from_str(&case.run(&args).code(1).stdout).expect("JSON");
    for (file, text) in report["files"].as_array().expect("files").iter().zip(&spelt) {
        let mut leaks =
            file["findings"].as_array().expect("findings").iter().filter(|one| one["code"] == "pdf-leak");
        let place = "in the attached file `briefing.json`";
        assert!(
            leaks.any(|leak| leak["message"].as_str().is_some_and(|said| said.contains(place))),
            "{text}: {file:#}"
        );
    }
}

#[test]
fn a_template_that_leaves_out_number_or_files_is_an_error() {
    let page = std::fs::read_to_string(crate::case::repository().join("templates/page.typ")).expect("text");
    let without_number = page.replace("(copy-number(copy, words), number)", "(number,)");
    let without_files = page.replace("  attachments(print.attached, words)\n", "");
    for (page, args, code) in [
        (without_number, ["--copies", "copies.csv", "--jobs", "1"], "copy-without-number"),
        (without_files, ["--attach", "--languages", "vi", "--no-meetings"], "file-not-attached"),
    ] {
        let case = Case::starter()
            .file("templates/page.typ", page)
            .file("copies.csv", "number,recipient,languages\n7,a,vi\n");
        case.run(&[&["build"], &args[..]].concat()).code(1).says(code).says("hint:");
    }
}

#[test]
fn a_copy_whose_pages_lack_the_number_is_doubted() {
    let built = crate::documents::copies();
    let file = super::pack("1205", "ko");
    let bytes = &built.files[&file];
    let case = Case::empty().file("whole.pdf", changed(bytes, |_| {})).file(
        "other.pdf",
        changed(bytes, |document| {
            let info = document.trailer.get(b"Info").and_then(Object::as_reference).expect("information");
            let info = document.get_dictionary_mut(info).expect("a dictionary");
            let keywords = info.get(b"Keywords").and_then(Object::as_str).expect("keywords").to_vec();
            let keywords = String::from_utf8(keywords).expect("ASCII").replace("copy-1205", "copy-1206");
            info.set("Keywords", string(&keywords));
        }),
    );
    case.run(&["verify", "whole.pdf"]).code(0);
    case.run(&["verify", "other.pdf"]).code(1).says("pdf-copy").says("1206");
}
