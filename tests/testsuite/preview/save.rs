//! Writing from the page: one message, and nothing else.

use serde_json::{Value, json};

use super::http::Preview;
use crate::case::Case;
use crate::faults::small;

const VI: &str = "locales/vi/meetings/2025-01-10-seoul.ftl";
const KO: &str = "locales/ko/meetings/2025-01-10-seoul.ftl";
const STATE: &str = "locales/vi/meetings/2025-01-10-seoul.state.toml";

fn text(case: &Case, file: &str) -> String {
    String::from_utf8(case.read(file)).expect("text")
}

fn save(preview: &Preview, id: &str, text: &str, hash: &Value) -> super::http::Answer {
    let body = json!({ "locale": "vi", "id": id, "file": VI, "text": text, "hash": hash });
    preview.post("/api/save", &body)
}

fn hash(preview: &Preview, id: &str) -> Value {
    preview.message("vi", id, VI)["hash"].clone()
}

#[test]
fn a_message_is_told_with_all_that_belongs_to_it() {
    let preview = Preview::of(small());
    // Any locale's file will do.
    let told = preview.message("vi", "target", KO);
    assert_eq!(told["file"], VI);
    assert_eq!(told["state"], "translated");
    assert_eq!(told["target"]["line"], told["line"]);
    assert!(told["target"]["text"].as_str().is_some_and(|text| text.starts_with("target = Nâng")));
    assert!(told["source"]["text"].as_str().is_some_and(|text| text.starts_with("target = ")));
    assert_eq!(told["point"]["meeting"], "2025-01-10-seoul");
    let amount = told["variables"].as_array().expect("a list").iter().find(|one| one["name"] == "amount");
    assert!(amount.expect("a variable")["value"].as_str().is_some_and(|value| value.contains("USD")));
    assert_eq!(told["terms"].as_array().map(Vec::len), Some(1), "{}", told["terms"]);
    assert!(told["rendered"][0]["text"].as_str().is_some_and(|text| text.contains("USD")));
    // Two meetings have a title.
    assert_eq!(preview.get("/api/message?locale=vi&id=title").is(400).code(), "ambiguous");
    assert_eq!(preview.get("/api/message?locale=vi&id=nothing").is(404).code(), "unknown-message");
    let list = preview.get("/api/messages?locale=vi").is(200).json();
    let list = list["messages"].as_array().expect("a list").clone();
    let own: Vec<_> = list.iter().filter(|one| one["file"] == VI).map(|one| one["id"].clone()).collect();
    assert_eq!(own, ["title", "headline", "target", "visit", "note-date"]);
}

#[test]
fn one_message_is_spliced_in() {
    // Windows line ends, a byte order mark, no line end at the end of the file.
    let case = small();
    let before = text(&case, VI).replace('\n', "\r\n");
    let before = format!("\u{feff}{}", before.trim_end());
    let preview = Preview::of(case.file(VI, &before));
    let now = hash(&preview, "target");
    let saved =
        save(&preview, "target", "target =\n    Nâng { $amount }\n    vào { $deadline }.\n", &now).is(200);
    let after = text(&preview.case, VI);
    let line = before.lines().find(|line| line.starts_with("target")).expect("there");
    assert_eq!(after, before.replace(line, "target =\r\n    Nâng { $amount }\r\n    vào { $deadline }."));
    assert_eq!(saved.json()["hash"], hash(&preview, "target"));
    // What the writer has not seen is not overwritten: both versions are shown.
    let refused = save(&preview, "target", "target = khác", &now).is(409);
    assert_eq!(refused.code(), "file-changed");
    assert_eq!(refused.json()["theirs"], "target =\n    Nâng { $amount }\n    vào { $deadline }.");
    assert_eq!(text(&preview.case, VI), after);
    save(&preview, "target", "target = khác", &refused.json()["hash"]).is(200);
    // Back, and back again, and forth.
    for wanted in [&after, &before] {
        assert_eq!(preview.post("/api/undo", &json!({})).is(200).json()["id"], "target");
        assert_eq!(&text(&preview.case, VI), wanted);
    }
    assert_eq!(preview.post("/api/undo", &json!({})).is(409).code(), "nothing-to-undo");
    preview.post("/api/redo", &json!({})).is(200);
    assert_eq!(text(&preview.case, VI), after);
    // Somebody else has changed it meanwhile.
    let theirs = after.replace("Nâng", "Hạ");
    std::fs::write(preview.case.path().join(VI), &theirs).expect("written");
    assert_eq!(preview.post("/api/undo", &json!({})).is(409).code(), "changed-meanwhile");
    assert_eq!(text(&preview.case, VI), theirs);
}

#[test]
fn nothing_else_is_smuggled_into_a_file() {
    let preview = Preview::of(small());
    let before = text(&preview.case, VI);
    let now = hash(&preview, "target");
    for (sent, line) in [
        ("target = a\ntitle = b", Some(2)),
        ("title = b", Some(1)),
        ("target = a\n\n# c\n\nx = y", Some(5)),
        ("target = { $amount", Some(1)),
        ("target = a\n-term-x = y", Some(2)),
        ("", None),
        ("# only a comment", None),
        ("## a group\ntarget = a", None),
    ] {
        let refused = save(&preview, "target", sent, &now).is(400);
        assert_eq!(refused.code(), "bad-text", "{sent}");
        if line.is_some() {
            assert_eq!(refused.json()["error"]["line"].as_u64(), line, "{sent}: {:?}", refused.json());
        }
    }
    assert_eq!(text(&preview.case, VI), before);
    let mut folder = std::fs::read_dir(preview.case.path().join("locales/vi/meetings")).expect("a folder");
    assert!(folder.all(|entry| !entry.expect("an entry").file_name().to_string_lossy().starts_with('.')));
}

#[test]
fn of_savers_at_once_one_succeeds() {
    let preview = Preview::of(small());
    let now = hash(&preview, "target");
    let answers: Vec<(usize, u16)> = std::thread::scope(|scope| {
        let savers: Vec<_> = (0..8)
            .map(|number| {
                let (preview, now) = (&preview, &now);
                scope.spawn(move || {
                    (number, save(preview, "target", &format!("target = {number}"), now).status)
                })
            })
            .collect();
        savers.into_iter().map(|saver| saver.join().expect("answered")).collect()
    });
    let won: Vec<_> = answers.iter().filter(|(_, status)| *status == 200).collect();
    assert_eq!(won.len(), 1, "{answers:?}");
    assert!(answers.iter().all(|(_, status)| [200, 409].contains(status)), "{answers:?}");
    assert!(text(&preview.case, VI).contains(&format!("target = {}\n", won[0].0)));
}

#[test]
fn what_is_missing_is_added_in_its_place() {
    let case = small();
    let before = text(&case, VI);
    let line = before.lines().find(|line| line.starts_with("visit")).expect("there").to_owned();
    let preview = Preview::of(case.file(VI, before.replace(&format!("{line}\n"), "")));
    let told = preview.message("vi", "visit", VI);
    assert_eq!((&told["state"], &told["target"]["text"]), (&json!("missing"), &json!("")));
    // It prints in the source language meanwhile, marked.
    assert_eq!(preview.document("2025-01-10-seoul", "vi")["draft"], true);
    save(&preview, "visit", &line, &told["hash"]).is(200);
    assert_eq!(text(&preview.case, VI), before);
    // What it is a translation of is noted.
    let state = text(&preview.case, STATE);
    assert!(state.contains("[part.\"visit[other]\"]") && !state.contains("target"), "{state}");
    preview.until(|preview| (preview.document("2025-01-10-seoul", "vi")["draft"] == false).then_some(()));
    preview.post("/api/undo", &json!({})).is(200);
    assert_eq!(text(&preview.case, VI), before.replace(&format!("{line}\n"), ""));
}

#[test]
fn stale_texts_are_shown_with_the_change_and_confirmed() {
    let case = small();
    case.run(&["sync"]).code(0);
    let case = case.replace("locales/en/meetings/2025-01-10-seoul.ftl", "target = Raise", "target = Lift");
    let preview = Preview::of(case);
    let told = preview.message("vi", "target", VI);
    assert_eq!(told["state"], "stale");
    assert_eq!(told["change"]["kind"], "wording");
    let pieces = told["change"]["pieces"].as_array().expect("pieces");
    for (kind, word) in [("gone", "Raise"), ("new", "Lift")] {
        let found = pieces.iter().any(|piece| {
            piece["kind"] == kind && piece["text"].as_str().is_some_and(|text| text.contains(word))
        });
        assert!(found, "{kind} {word}: {pieces:?}");
    }
    let body = |state: &str| json!({ "locale": "vi", "id": "target", "file": VI, "state": state });
    preview.post("/api/confirm", &body("perfect")).is(400);
    preview.post("/api/confirm", &body("reviewed")).is(200);
    assert!(text(&preview.case, STATE).contains("state = \"reviewed\""));
    preview.until(|preview| (preview.message("vi", "target", VI)["state"] == "reviewed").then_some(()));
    // A change ends the review; a save may say what it is.
    save(&preview, "target", "target = Nâng.", &hash(&preview, "target")).is(200);
    preview.until(|preview| (preview.message("vi", "target", VI)["state"] == "translated").then_some(()));
    let marked = json!({
        "locale": "vi", "id": "target", "file": VI, "text": "target = Nâng lên.",
        "hash": hash(&preview, "target"), "state": "draft",
    });
    preview.post("/api/save", &marked).is(200);
    preview.until(|preview| (preview.message("vi", "target", VI)["state"] == "draft").then_some(()));
}

#[test]
fn a_text_is_tried_without_being_written() {
    let preview = Preview::of(small());
    let before = text(&preview.case, VI);
    let attempt = |text: &str| {
        let body = json!({
            "locale": "vi", "id": "target", "file": VI, "text": text,
            "meeting": "2025-01-10-seoul", "languages": "vi", "edition": "own",
        });
        preview.post("/api/try?ui=ko", &body).is(200).json()
    };
    let fine = attempt("target = Nâng lên { $amount } vào { $deadline }, một { -term-pillar }.");
    assert_eq!(
        (&fine["error"], fine["findings"].as_array().map(Vec::len)),
        (&Value::Null, Some(0)),
        "{fine}"
    );
    assert!(fine["rendered"][0]["text"].as_str().is_some_and(|text| text.contains("USD")));
    let wrong = attempt("target = Nâng lên { $amuont } vào { $deadline }, một { -term-pillar }.");
    let codes: Vec<_> =
        wrong["findings"].as_array().expect("a list").iter().map(|one| &one["code"]).collect();
    assert!(codes.contains(&&json!("unknown-variable")), "{wrong}");
    assert_eq!(wrong["findings"][0]["line"], preview.message("vi", "target", VI)["line"]);
    let broken = attempt("target =\n    Nâng { $amount");
    assert_eq!(broken["error"]["line"], 2, "{broken}");
    assert_eq!(text(&preview.case, VI), before);
}

#[cfg(unix)]
#[test]
fn links_and_locks_are_respected() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let outside = tempfile::tempdir().expect("a folder");
    let case = small();
    let target = outside.path().join("outside.ftl");
    std::fs::write(&target, case.read(KO)).expect("written");
    std::fs::remove_file(case.path().join(KO)).expect("removed");
    symlink(&target, case.path().join(KO)).expect("a link");
    let preview = Preview::of(case);
    let before = std::fs::read(&target).expect("there");
    // The file isn't read, so that its messages aren't known; what is sent for it isn't written.
    let body = json!({ "locale": "ko", "id": "target", "file": KO, "text": "target = x", "hash": "" });
    let refused = preview.post("/api/save", &body);
    assert!(matches!(refused.status, 403 | 404), "{refused:?}");
    assert_eq!(preview.get(&format!("/api/message?locale=ko&id=target&file={KO}")).status, 403);
    assert_eq!(std::fs::read(&target).expect("there"), before);
    // Permissions stay; a file that must not be written isn't.
    let path = preview.case.path().join(VI);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).expect("set");
    save(&preview, "target", "target = một", &hash(&preview, "target")).is(200);
    assert_eq!(std::fs::metadata(&path).expect("there").permissions().mode() & 0o777, 0o640);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o440)).expect("set");
    let refused = save(&preview, "target", "target = hai", &hash(&preview, "target")).is(403);
    assert_eq!(refused.code(), "cannot-write");
}
