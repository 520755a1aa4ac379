//! The pages follow the files.

use std::fs;
use std::time::Duration;

use super::http::Preview;
use crate::faults::small;

const MEETING: &str = "2025-01-10-seoul";
const VI: &str = "locales/vi/meetings/2025-01-10-seoul.ftl";

fn codes(document: &serde_json::Value) -> Vec<String> {
    let findings = document["findings"].as_array().expect("a list").iter();
    findings.map(|finding| finding["code"].as_str().expect("a code").to_owned()).collect()
}

#[test]
fn a_broken_file_takes_no_page_away() {
    let preview = Preview::of(small());
    let good = preview.document(MEETING, "vi");
    assert_eq!((&good["broken"], &good["draft"]), (&false.into(), &false.into()));
    let key = good["key"].clone();
    let changes = preview.listen();
    let path = preview.case.path().join(VI);
    let text = fs::read_to_string(&path).expect("there");
    fs::write(&path, text.replace("target = ", "target = { ")).expect("written");
    changes.until(|change| change["broken"] == true && change["documents"][0] == key);
    let broken = preview.document(MEETING, "vi");
    assert_eq!(broken["broken"], true);
    assert_eq!(Preview::hashes(&broken), Preview::hashes(&good), "the last good pages stay");
    preview.until(|preview| {
        codes(&preview.document(MEETING, "vi")).contains(&"fluent-syntax".into()).then_some(())
    });
    let finding = preview.document(MEETING, "vi")["findings"][0].clone();
    assert_eq!((&finding["file"], &finding["line"]), (&VI.into(), &6.into()), "{finding}");
    assert_eq!((&finding["id"], &finding["locale"]), (&"target".into(), &"vi".into()));
    fs::write(&path, text.replace("target = Nâng", "target = Đưa")).expect("written");
    changes.until(|change| change["broken"] == false && change["documents"][0] == key);
    let mended = preview.document(MEETING, "vi");
    assert_ne!(Preview::hashes(&mended), Preview::hashes(&good));
    preview.until(|preview| codes(&preview.document(MEETING, "vi")).is_empty().then_some(()));
    // The same for the facts, and for `briefpack.toml` itself.
    for (file, from, to) in [
        ("seeds/meetings/2025-01-10-seoul.toml", "[[point]]", "[[point"),
        ("briefpack.toml", "format = 1", "format = "),
    ] {
        let path = preview.case.path().join(file);
        let text = fs::read_to_string(&path).expect("there");
        fs::write(&path, text.replacen(from, to, 1)).expect("written");
        changes.until(|change| change["broken"] == true && change["documents"][0] == "*");
        let broken = preview.document(MEETING, "vi");
        assert_eq!((&broken["broken"], Preview::hashes(&broken)), (&true.into(), Preview::hashes(&mended)));
        assert!(!codes(&broken).is_empty(), "{file}");
        let state = preview.get("/api/state").json();
        assert!(state["findings"].as_array().is_some_and(|list| list.iter().any(|one| one["file"] == file)));
        fs::write(&path, text).expect("written");
        changes.until(|change| change["broken"] == false && change["documents"][0] == "*");
        assert_eq!(preview.document(MEETING, "vi")["broken"], false);
    }
}

#[test]
fn a_workspace_that_is_broken_from_the_start_is_mended_before_ones_eyes() {
    let case = small();
    let text = case.read("briefpack.toml");
    let preview = Preview::of(case.file("briefpack.toml", "no table"));
    let state = preview.get("/api/state").is(200).json();
    assert_eq!((&state["broken"], &state["pack"]), (&true.into(), &serde_json::Value::Null));
    assert!(!state["findings"].as_array().expect("a list").is_empty());
    preview.get(&format!("/api/document?meeting={MEETING}&languages=vi")).is(400);
    let changes = preview.listen();
    fs::write(preview.case.path().join("briefpack.toml"), text).expect("written");
    changes.until(|change| change["broken"] == false);
    assert_eq!(preview.document(MEETING, "vi")["broken"], false);
}

#[test]
fn own_saves_are_worked_on_once_and_storms_do_not_choke() {
    let preview = Preview::of(small());
    preview.document(MEETING, "vi");
    preview.get("/api/state").is(200);
    let changes = preview.listen();
    changes.count(Duration::from_secs(2));
    let told = preview.message("vi", "target", VI);
    let text = told["target"]["text"].as_str().expect("a text").replace("Nâng", "Đưa");
    let body = serde_json::json!({
        "locale": "vi", "id": "target", "file": VI, "text": text, "hash": told["hash"],
    });
    preview.post("/api/save", &body).is(200);
    let first = changes.until(|change| change["documents"][0] == "*");
    assert_eq!(changes.count(Duration::from_secs(2)), 0, "the watcher brings nothing new");
    // What is touched, and what isn't the workspace's, is no change.
    fs::write(preview.case.path().join(VI), preview.case.read(VI)).expect("written");
    fs::write(preview.case.path().join("out/other.ftl"), "x").expect("written");
    fs::write(preview.case.path().join("notes.toml"), "x").expect("written");
    assert_eq!(changes.count(Duration::from_secs(2)), 0);
    // A thousand changes are a few rounds.
    for number in 0..1_000 {
        let text = format!("storm-{number} = x\n");
        fs::write(preview.case.path().join("locales/vi/storm.ftl"), text).expect("written");
    }
    let path = preview.case.path().join(VI);
    let text = fs::read_to_string(&path).expect("there");
    fs::write(&path, text.replace("Đưa", "Nhấc")).expect("written");
    let key = preview.document(MEETING, "vi")["key"].as_str().expect("a key").to_owned();
    preview.until(|preview| {
        let found = preview.get(&format!("/api/find?key={key}&q=Nh%E1%BA%A5c")).json();
        found["places"].as_array().is_some_and(|places| !places.is_empty()).then_some(())
    });
    let last = changes.until(|change| change["documents"][0] == "*");
    let rounds =
        last["generation"].as_u64().expect("a number") - first["generation"].as_u64().expect("a number");
    assert!(rounds < 100, "{rounds}");
}

#[test]
fn findings_are_marked_where_they_print() {
    let case = small().replace(VI, "target = Nâng kim ngạch", "target = Nâng  kim ngạch");
    let preview = Preview::of(case);
    preview.document(MEETING, "vi");
    let document = preview.until(|preview| {
        let document = preview.document(MEETING, "vi");
        codes(&document).contains(&"double-space".into()).then_some(document)
    });
    let index = codes(&document).iter().position(|code| code == "double-space").expect("there");
    assert_eq!(document["findings"][index]["id"], "target");
    let marks = document["marks"].as_array().expect("a list");
    let mark = marks.iter().find(|mark| mark["finding"] == index).expect("marked");
    let (key, page) = (document["key"].as_str().expect("a key"), &mark["page"]);
    let items = preview.get(&format!("/api/text?key={key}&page={page}")).is(200).json();
    let there = items["items"]
        .as_array()
        .expect("items")
        .iter()
        .any(|item| item["origin"]["id"] == "target" && item["x"] == mark["x"] && item["y"] == mark["y"]);
    assert!(there, "{mark}");
    // In the language that is asked for.
    let korean =
        preview.get(&format!("/api/document?meeting={MEETING}&languages=vi&edition=own&ui=ko")).json();
    assert_ne!(korean["findings"][index]["message"], document["findings"][index]["message"]);
}
