//! Each doubt by itself: a document of ours, changed in one thing.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};

use super::*;

/// How a document is spoilt.
type Change = fn(&mut Document);

fn catalog(document: &mut Document) -> &mut Dictionary {
    let root = document.trailer.get(b"Root").and_then(Object::as_reference).expect("a catalog");
    document.get_dictionary_mut(root).expect("a dictionary")
}

/// The objects that are dictionaries or streams with this key.
fn with_key(document: &Document, key: &[u8]) -> Vec<ObjectId> {
    let has = |object: &Object| match object {
        Object::Dictionary(dictionary) => dictionary.has(key),
        Object::Stream(stream) => stream.dict.has(key),
        _ => false,
    };
    document.objects.iter().filter(|(_, object)| has(object)).map(|(id, _)| *id).collect()
}

fn drop_everywhere(document: &mut Document, key: &[u8]) {
    for id in with_key(document, key) {
        if let Ok(dictionary) = document.get_dictionary_mut(id) {
            dictionary.remove(key);
        }
    }
}

fn text(value: &str) -> Object {
    let units = value.encode_utf16().flat_map(u16::to_be_bytes);
    Object::String([0xfe, 0xff].into_iter().chain(units).collect(), StringFormat::Hexadecimal)
}

fn rewrite(document: &mut Document, key: &[u8], change: impl Fn(Vec<u8>) -> Vec<u8>) {
    let ids: Vec<ObjectId> = with_key(document, key)
        .into_iter()
        .filter_map(|id| document.get_dictionary(id).ok()?.get(key).and_then(Object::as_reference).ok())
        .collect();
    for id in ids {
        let stream = document.get_object_mut(id).and_then(Object::as_stream_mut).expect("a stream");
        let plain = stream.get_plain_content().expect("plain");
        stream.set_plain_content(change(plain));
    }
}

fn replace(bytes: Vec<u8>, old: &str, new: &str) -> Vec<u8> {
    let text = String::from_utf8(bytes).expect("text");
    assert!(text.contains(old), "`{old}` is there");
    text.replace(old, new).into_bytes()
}

const CHANGES: [(&str, Change); 13] = [
    ("pdf-alternative", |document| drop_everywhere(document, b"Alt")),
    ("pdf-bookmarks", |document| drop(catalog(document).remove(b"Outlines"))),
    ("pdf-bookmarks", |document| {
        let id = with_key(document, b"Dest")[0];
        document.get_dictionary_mut(id).expect("a bookmark").remove(b"Dest");
    }),
    ("pdf-font", |document| {
        drop_everywhere(document, b"FontFile2");
        drop_everywhere(document, b"FontFile3");
    }),
    ("pdf-language", |document| {
        drop_everywhere(document, b"Lang");
    }),
    ("pdf-standard", |document| {
        rewrite(document, b"Metadata", |xmp| replace(xmp, "<pdfuaid:part>1<", "<pdfuaid:part>9<"));
    }),
    ("pdf-standard", |document| drop(catalog(document).remove(b"Metadata"))),
    ("pdf-tags", |document| drop(catalog(document).remove(b"MarkInfo"))),
    ("pdf-title", |document| {
        let info = document.trailer.get(b"Info").and_then(Object::as_reference).expect("information");
        document.get_dictionary_mut(info).expect("a dictionary").set("Title", text("Khác"));
    }),
    ("pdf-unicode", |document| drop_everywhere(document, b"ToUnicode")),
    ("pdf-unicode", |document| rewrite(document, b"ToUnicode", |map| replace(map, "<0061>", "<E001>"))),
    ("pdf-unicode", |document| rewrite(document, b"ToUnicode", |map| replace(map, "<0061>", "<FFFD>"))),
    ("pdf-damaged", |document| {
        let id = *document.get_pages().get(&1).expect("a page");
        let content = document.get_dictionary(id).and_then(|page| page.get(b"Contents"));
        let content = content.and_then(Object::as_reference).expect("content");
        let stream = document.get_object_mut(content).and_then(Object::as_stream_mut).expect("a stream");
        stream.set_content(b"not packed at all".to_vec());
    }),
];

/// The pack of the demo in one language: it has drawings.
fn pack() -> Vec<u8> {
    let case = Case::demo();
    case.run(&["build", "--no-meetings", "--languages", "en"]).code(0);
    case.read(&pdfs(&case)[0])
}

fn changed(bytes: &[u8], change: impl Fn(&mut Document)) -> Vec<u8> {
    let mut document = Document::load_mem(bytes).expect("a PDF");
    change(&mut document);
    let mut saved = Vec::new();
    document.save_to(&mut saved).expect("saved");
    saved
}

#[test]
fn each_fault_is_doubted() {
    let whole = pack();
    let mut case = Case::empty().file("whole.pdf", changed(&whole, |_| {}));
    let mut args =
        vec!["verify".to_owned(), "--format".to_owned(), "json".to_owned(), "whole.pdf".to_owned()];
    for (number, (_, change)) in CHANGES.iter().enumerate() {
        let name = format!("{number}.pdf");
        case = case.file(&name, changed(&whole, change));
        args.push(name);
    }
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let ran = within(120, &case, &args).code(1);
    let report = report(&ran);
    let files = report["files"].as_array().expect("files");
    assert_eq!(codes(&files[0]), Vec::<String>::new(), "{:#}", files[0]);
    for ((code, _), file) in CHANGES.iter().zip(&files[1..]) {
        let found = codes(file);
        assert!(found.contains(&(*code).to_owned()), "{code} is not in {found:?}");
        for finding in file["findings"].as_array().expect("findings") {
            let message = finding["message"].as_str().expect("a message");
            assert!(!finding["hints"].as_array().expect("hints").is_empty(), "no hint: {message}");
            assert!(!message.ends_with('.') && !message.starts_with(char::is_uppercase), "style: {message}");
        }
    }
}

#[test]
fn what_was_replaced_is_still_there() {
    let whole = pack();
    let mut later = whole.clone();
    later.extend(b"\n5 0 obj\n(later)\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
    let mut trailing = whole.clone();
    trailing.extend(b"and a word after the end");
    for (name, bytes) in [("later.pdf", later), ("trailing.pdf", trailing)] {
        let case = Case::empty().file(name, bytes);
        let ran = case.run(&["verify", "--format", "json", name]);
        let found = codes(&report(&ran)["files"][0]);
        assert!(
            found.contains(&"pdf-versions".to_owned()) || found == ["pdf-unreadable"],
            "{name}: {found:?}"
        );
    }
}

#[test]
fn the_manifest_beside_a_file_is_compared() {
    let case = Case::starter();
    case.run(&["build", "--languages", "vi"]).code(0);
    for file in pdfs(&case) {
        case.run(&["verify", &file]).code(0);
        let mut bytes = case.read(&file);
        let at = bytes.windows(8).position(|window| window == b"/Creator").expect("information");
        bytes[at + 1] = b'K';
        std::fs::write(case.path().join(&file), bytes).expect("written");
        let ran = case.run(&["verify", "--format", "json", &file]).code(1);
        assert_eq!(codes(&report(&ran)["files"][0]), ["pdf-manifest"]);
    }
    std::fs::copy(case.path().join(&pdfs(&case)[0]), case.path().join("out/copy.pdf")).expect("copied");
    case.run(&["verify", "out/copy.pdf"]).code(1).says("doesn't list it");
}

/// Puts a text at a place of a finished PDF.
type Place = fn(&mut Document, &str);

const PLACES: [(&str, Place); 9] = [
    ("bookmark", |document, secret| {
        let id = with_key(document, b"Dest")[0];
        document.get_dictionary_mut(id).expect("a bookmark").set("Title", text(secret));
    }),
    ("information", |document, secret| {
        let info = document.trailer.get(b"Info").and_then(Object::as_reference).expect("information");
        document.get_dictionary_mut(info).expect("a dictionary").set("Subject", text(secret));
    }),
    ("XMP", |document, secret| {
        rewrite(document, b"Metadata", |xmp| {
            replace(xmp, "<dc:format>", &format!("<dc:source>{secret}</dc:source><dc:format>"))
        });
    }),
    ("tag", |document, secret| {
        let id = with_key(document, b"Alt")[0];
        document.get_dictionary_mut(id).expect("a tag").set("Alt", text(secret));
    }),
    ("tag", |document, secret| {
        let id = with_key(document, b"Alt")[0];
        document.get_dictionary_mut(id).expect("a tag").set("ActualText", text(secret));
    }),
    ("attached file", |document, secret| {
        let stream = document.add_object(Stream::new(Dictionary::new(), secret.as_bytes().to_vec()));
        let mut files = Dictionary::new();
        files.set("F", stream);
        let mut spec = Dictionary::new();
        spec.set("Type", "Filespec");
        spec.set("F", text("notes.txt"));
        spec.set("EF", files);
        document.add_object(spec);
    }),
    ("attached file", |document, secret| {
        let mut spec = Dictionary::new();
        spec.set("Type", "Filespec");
        spec.set("UF", text(secret));
        document.add_object(spec);
    }),
    // Nothing leads to it.
    ("object", |document, secret| {
        document.add_object(text(secret));
    }),
    ("object", |document, secret| {
        let mut stream = Stream::new(Dictionary::new(), secret.as_bytes().to_vec());
        stream.compress().expect("packed");
        document.add_object(stream);
    }),
];

#[test]
fn withheld_texts_are_found_at_every_place_of_a_finished_pdf() {
    let case = Case::demo();
    case.run(&["build", "--no-meetings", "--languages", "en", "--edition", "public"]).code(0);
    let file = pdfs(&case).remove(0);
    let name = file.rsplit('/').next().expect("a name").to_owned();
    let whole = case.read(&file);
    // The opening of a note that the public doesn't see.
    let secret = "thứ trong tuần khớp với lịch";
    let spelt = [secret.to_owned(), secret.to_uppercase(), secret.replace(' ', "\n  "), decomposed(secret)];
    let mut case = case;
    let mut files = Vec::new();
    for (number, (_, place)) in PLACES.iter().enumerate() {
        for (way, secret) in spelt.iter().enumerate() {
            let path = format!("changed/{number}-{way}/{name}");
            case = case.file(&path, changed(&whole, |document| place(document, secret)));
            files.push(path);
        }
    }
    let mut args = vec!["verify", "--workspace", ".", "--format", "json"];
    args.extend(files.iter().map(String::as_str));
    let ran = within(300, &case, &args).code(1);
    let report = report(&ran);
    for (number, file) in report["files"].as_array().expect("files").iter().enumerate() {
        let (place, _) = PLACES[number / spelt.len()];
        let leak =
            file["findings"].as_array().expect("findings").iter().find(|one| one["code"] == "pdf-leak");
        let message = leak.and_then(|leak| leak["message"].as_str()).unwrap_or_default();
        assert!(message.contains(place), "{place}: {file:#}");
        let from = leak.and_then(|leak| leak["from"]["file"].as_str()).unwrap_or_default();
        assert!(from.starts_with("locales/vi/meetings/"), "{from}");
    }
    // A file's name is read too.
    let path = format!("changed/{secret}.pdf");
    let case = case.file(&path, &whole);
    case.run(&["verify", "--workspace", ".", &path]).code(1).says("in the file's name");
}

fn decomposed(text: &str) -> String {
    icu_normalizer::DecomposingNormalizerBorrowed::new_nfd().normalize(text).into_owned()
}
