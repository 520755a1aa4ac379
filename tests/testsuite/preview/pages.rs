//! The pages themselves: as printed, with their texts where they stand.

use std::process::Command;

use serde_json::Value;

use super::http::Preview;
use crate::case::{Case, has_tool};

const MEETING: &str = "2025-08-11-seoul";
const KO: &str = "locales/ko/meetings/2025-08-11-seoul.ftl";

fn items(preview: &Preview, document: &Value, page: usize) -> Vec<Value> {
    let key = document["key"].as_str().expect("a key");
    let answer = preview.get(&format!("/api/text?key={key}&page={page}")).is(200).json();
    answer["items"].as_array().expect("items").clone()
}

/// Letters and digits alone, each with how often it stands there.
fn letters(text: &str) -> std::collections::BTreeMap<char, usize> {
    let mut letters = std::collections::BTreeMap::new();
    for c in text.chars().filter(|c| c.is_alphanumeric()) {
        *letters.entry(c).or_default() += 1;
    }
    letters
}

#[test]
fn the_text_layer_is_what_the_pdf_says() {
    let preview = Preview::of(Case::demo());
    let document = preview.document(MEETING, "vi+ko");
    assert_eq!(document["findings"].as_array().map(Vec::len), Some(0), "{}", document["findings"]);
    preview.case.run(&["build", "--meeting", MEETING, "--languages", "vi+ko"]).code(0);
    let pages = document["pages"].as_array().expect("pages").len();
    assert!(document["outline"].as_array().is_some_and(|outline| outline.len() > 3));
    for page in 1..=pages {
        let items = items(&preview, &document, page);
        for item in &items {
            let (size, width) =
                (item["size"].as_f64().expect("a size"), item["w"].as_f64().expect("a width"));
            assert!(size > 4.0 && size < 40.0 && width >= 0.0, "{item}");
            for (edge, most) in [("x", 595.28), ("y", 841.89)] {
                assert!(item[edge].as_f64().is_some_and(|at| at >= 0.0 && at < most), "{item}");
            }
        }
        assert!(items.iter().any(|item| item["origin"]["locale"] == "ko"), "page {page}");
        if !has_tool("pdftotext") {
            continue;
        }
        let number = page.to_string();
        let pdf = preview.case.path().join(format!("out/meetings/{MEETING}.vi+ko.pdf"));
        let said = Command::new("pdftotext")
            .args(["-f", &number, "-l", &number])
            .arg(&pdf)
            .arg("-")
            .output()
            .expect("pdftotext runs");
        let layer: String = items.iter().filter_map(|item| item["text"].as_str()).collect();
        let (layer, printed) = (letters(&layer), letters(&String::from_utf8_lossy(&said.stdout)));
        // The content id alone differs: it has eight hexadecimal digits, and the preview has none.
        let differs: usize = layer
            .keys()
            .chain(printed.keys().filter(|c| !layer.contains_key(c)))
            .map(|c| layer.get(c).copied().unwrap_or(0).abs_diff(printed.get(c).copied().unwrap_or(0)))
            .sum();
        assert!(differs <= 8, "page {page} differs in {differs} letters");
    }
}

#[test]
fn a_save_changes_its_page_alone() {
    let preview = Preview::of(Case::demo());
    let before = preview.document(MEETING, "vi+ko");
    let key = before["key"].as_str().expect("a key");
    let told = preview.message("ko", "trade-target", KO);
    let places =
        preview.get(&format!("/api/places?key={key}&locale=ko&id=trade-target&file={KO}")).is(200).json();
    let page = places["places"][0]["page"].as_u64().expect("it is printed");
    let changes = preview.listen();
    let text = told["target"]["text"].as_str().expect("a text");
    let body = serde_json::json!({
        "locale": "ko", "id": "trade-target", "file": KO, "hash": told["hash"],
        "text": text.replacen(" = ", " = 우선 ", 1),
    });
    preview.post("/api/save", &body).is(200);
    changes.until(|change| change["documents"][0] == key);
    let after = preview.document(MEETING, "vi+ko");
    let (old, new) = (Preview::hashes(&before), Preview::hashes(&after));
    let changed: Vec<usize> =
        (0..old.len()).filter(|at| new.get(*at) != old.get(*at)).map(|at| at + 1).collect();
    assert_eq!((old.len(), changed), (new.len(), vec![usize::try_from(page).expect("small")]));
    let page = usize::try_from(page).expect("small");
    let words: String =
        items(&preview, &after, page).iter().filter_map(|item| item["text"].as_str()).collect();
    assert!(words.contains("우선"), "{words}");
    // New pictures are there, and those from before may still be asked for.
    for hash in [&old[page - 1], &new[page - 1]] {
        let answer = preview.get(&format!("/api/page/{hash}.svg")).is(200);
        assert!(answer.head.contains("image/svg+xml") && answer.head.contains("immutable"));
        assert!(answer.body.starts_with(b"<svg"));
    }
    // The pages are those that one would get from the beginning.
    let fresh = Preview::of(Case::demo().file(KO, preview.case.read(KO)));
    assert_eq!(Preview::hashes(&fresh.document(MEETING, "vi+ko")), new);
}
