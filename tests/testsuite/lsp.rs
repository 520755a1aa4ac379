//! `briefpack lsp`, spoken to as an editor does.

#![expect(clippy::indexing_slicing, reason = "a test that indexes wrongly fails")]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::case::Case;
use crate::faults::small;

const KO: &str = "locales/ko/meetings/2025-01-10-seoul.ftl";
const EN: &str = "locales/en/meetings/2025-01-10-seoul.ftl";
const TOML: &str = "seeds/meetings/2025-01-10-seoul.toml";

/// How long an answer may take in a debug build on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// An editor that has started the program.
pub struct Editor<'a> {
    case: &'a Case,
    child: Child,
    input: Option<ChildStdin>,
    said: Receiver<Value>,
    next: i32,
    /// What is shown of each file, by its path.
    shown: BTreeMap<String, Vec<Value>>,
    /// How often findings were told.
    told: usize,
}

impl<'a> Editor<'a> {
    fn start(case: &'a Case, args: &[&str]) -> Self {
        let mut child = case
            .command(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program runs");
        let mut output = BufReader::new(child.stdout.take().expect("an output"));
        let (sender, said) = channel();
        thread::spawn(move || {
            while let Some(message) = read(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let input = child.stdin.take();
        Self { case, child, input, said, next: 0, shown: BTreeMap::new(), told: 0 }
    }

    /// Starts, and opens the case's folder with what an editor like VS Code says of itself.
    pub fn open(case: &'a Case) -> Self {
        let capabilities = json!({
            "textDocument": {
                "publishDiagnostics": { "relatedInformation": true },
                "hover": { "contentFormat": ["markdown", "plaintext"] },
            },
        });
        let mut editor = Self::start(case, &["lsp", "--stdio"]);
        let answer = editor.initialize(capabilities);
        assert_eq!(answer["capabilities"]["positionEncoding"], "utf-16");
        editor
    }

    fn initialize(&mut self, capabilities: Value) -> Value {
        let uri = self.uri("");
        let folders = json!([{ "uri": uri, "name": "case" }]);
        let params = json!({ "processId": null, "rootUri": null, "capabilities": capabilities, "workspaceFolders": folders });
        let answer = self.ask("initialize", params);
        self.tell("initialized", json!({}));
        answer
    }

    pub fn uri(&self, file: &str) -> String {
        let root = self.case.path().to_str().expect("a plain path");
        format!("file://{root}/{file}").trim_end_matches('/').to_owned()
    }

    fn write(&mut self, bytes: &[u8]) {
        let input = self.input.as_mut().expect("still open");
        input.write_all(bytes).and_then(|()| input.flush()).expect("written");
    }

    fn say(&mut self, message: &Value) {
        let body = message.to_string();
        self.write(format!("Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes());
    }

    fn tell(&mut self, method: &str, params: Value) {
        self.say(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    fn request(&mut self, method: &str, params: Value) -> i32 {
        self.next += 1;
        self.say(&json!({ "jsonrpc": "2.0", "id": self.next, "method": method, "params": params }));
        self.next
    }

    /// Takes in one message; findings are remembered.
    fn hear(&mut self, until: Instant) -> Option<Value> {
        let message = self.said.recv_timeout(until.saturating_duration_since(Instant::now())).ok()?;
        if message["method"] == "textDocument/publishDiagnostics" {
            let uri = message["params"]["uri"].as_str().expect("a URI");
            let file = uri.strip_prefix(&format!("{}/", self.uri(""))).unwrap_or(uri).to_owned();
            let list = message["params"]["diagnostics"].as_array().expect("a list").clone();
            self.told += 1;
            self.shown.insert(file, list);
        }
        Some(message)
    }

    /// The whole answer to a question.
    fn answer(&mut self, id: i32) -> Value {
        let until = Instant::now() + PATIENCE;
        loop {
            let message = self.hear(until).expect("an answer");
            if message["id"] == id && message.get("method").is_none() {
                return message;
            }
        }
    }

    #[track_caller]
    pub fn ask(&mut self, method: &str, params: Value) -> Value {
        let id = self.request(method, params);
        let answer = self.answer(id);
        assert!(answer.get("error").is_none(), "{answer}");
        answer["result"].clone()
    }

    /// Waits until the codes shown of a file are these.
    #[track_caller]
    pub fn wait(&mut self, file: &str, codes: &[&str]) {
        let until = Instant::now() + PATIENCE;
        while self.codes(file) != codes {
            assert!(self.hear(until).is_some(), "{file}: {:?}, expected {codes:?}", self.shown.get(file));
        }
    }

    /// Waits until a code is among those shown of a file.
    #[track_caller]
    pub fn wait_for(&mut self, file: &str, code: &str) {
        let until = Instant::now() + PATIENCE;
        while !self.codes(file).contains(&code) {
            assert!(self.hear(until).is_some(), "{file}: {:?}, expected {code}", self.shown.get(file));
        }
    }

    /// What is shown under a code.
    pub fn shown_of(&self, file: &str, code: &str) -> Value {
        let mut list = self.shown.get(file).into_iter().flatten();
        list.find(|shown| shown["code"] == code).expect("shown").clone()
    }

    fn codes(&self, file: &str) -> Vec<&str> {
        let list = self.shown.get(file).into_iter().flatten();
        list.filter_map(|shown| shown["code"].as_str()).collect()
    }

    fn text(&self, file: &str) -> String {
        String::from_utf8(self.case.read(file)).expect("text")
    }

    /// Opens a file as it stands, or with another text.
    pub fn show(&mut self, file: &str, text: Option<&str>) -> String {
        let text = text.map_or_else(|| self.text(file), str::to_owned);
        let document = json!({ "uri": self.uri(file), "languageId": "fluent", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
        text
    }

    pub fn change(&mut self, file: &str, version: i32, text: &str) {
        let document = json!({ "uri": self.uri(file), "version": version });
        self.tell(
            "textDocument/didChange",
            json!({ "textDocument": document, "contentChanges": [{ "text": text }] }),
        );
    }

    /// Asks for something at the first place of a text in a file.
    #[track_caller]
    fn at(&mut self, method: &str, file: &str, text: &str, word: &str) -> Value {
        let place = position(text, text.find(word).expect("the word is there"));
        let document = json!({ "uri": self.uri(file) });
        self.ask(
            method,
            json!({ "textDocument": document, "position": place, "context": { "includeDeclaration": true } }),
        )
    }

    fn hover(&mut self, file: &str, text: &str, word: &str) -> String {
        let hover = self.at("textDocument/hover", file, text, word);
        hover["contents"]["value"].as_str().unwrap_or_default().to_owned()
    }

    /// Places as `file:line`.
    fn places(&mut self, method: &str, file: &str, text: &str, word: &str) -> Vec<String> {
        let found = self.at(&format!("textDocument/{method}"), file, text, word);
        let root = format!("{}/", self.uri(""));
        let mut places: Vec<String> = found
            .as_array()
            .into_iter()
            .flatten()
            .map(|place| {
                let file =
                    place["uri"].as_str().expect("a URI").strip_prefix(&root).expect("inside").to_owned();
                format!("{file}:{}", place["range"]["start"]["line"])
            })
            .collect();
        places.sort();
        places
    }

    /// The labels that are offered at the place marked by `|`.
    fn complete(&mut self, file: &str, text: &str, version: i32) -> Vec<String> {
        let offset = text.find('|').expect("a mark");
        let text = text.replacen('|', "", 1);
        self.change(file, version, &text);
        let document = json!({ "uri": self.uri(file) });
        let params = json!({ "textDocument": document, "position": position(&text, offset) });
        let list = self.ask("textDocument/completion", params);
        let items = list["items"].as_array().expect("a list").iter();
        items.filter_map(|item| item["label"].as_str()).map(str::to_owned).collect()
    }

    pub fn stop(mut self) {
        assert_eq!(self.ask("shutdown", Value::Null), Value::Null);
        self.tell("exit", Value::Null);
        assert_eq!(self.child.wait().expect("ended").code(), Some(0));
    }
}

impl Drop for Editor<'_> {
    fn drop(&mut self) {
        drop(self.input.take());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if line == "\r\n" {
            break;
        }
        if let Some(number) = line.strip_prefix("Content-Length: ") {
            length = number.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}

/// A place in lines and units of UTF-16.
fn position(text: &str, offset: usize) -> Value {
    let before = &text[..offset];
    let line = before.matches('\n').count();
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    json!({ "line": line, "character": before[start..].encode_utf16().count() })
}

/// The byte at a place in lines and units of UTF-16.
pub fn offset(text: &str, place: &Value) -> usize {
    let number = |key: &str| place[key].as_u64().and_then(|n| usize::try_from(n).ok()).expect("a number");
    let line: usize = text.split_inclusive('\n').take(number("line")).map(str::len).sum();
    let mut units = 0;
    let wanted = number("character");
    let chars = text[line..].char_indices();
    let before = chars.take_while(|(_, c)| {
        units += c.len_utf16();
        units <= wanted
    });
    line + before.last().map_or(0, |(at, c)| at + c.len_utf8())
}

#[test]
fn findings_come_while_you_type_and_go_when_mended() {
    let case = small();
    let mut editor = Editor::open(&case);
    let text = editor.show(KO, None);
    editor.wait(KO, &[]);
    let slip = text.replacen("{ $amount }", "{ $amuont }", 1);
    editor.change(KO, 2, &slip);
    editor.wait(KO, &["unknown-variable"]);
    let shown = editor.shown[KO][0].clone();
    assert_eq!(shown["range"]["start"], position(&slip, slip.find("amuont").expect("there")));
    assert_eq!(shown["severity"], 1);
    assert_eq!(shown["source"], "briefpack");
    assert!(shown["message"].as_str().is_some_and(|text| text.contains("`$amount`")), "{shown}");
    editor.change(KO, 3, &text);
    editor.wait(KO, &[]);
    // A file that isn't open is told of too; closing a document goes back to what is on disk.
    editor.change(KO, 4, &slip);
    editor.wait(KO, &["unknown-variable"]);
    editor.tell("textDocument/didClose", json!({ "textDocument": { "uri": editor.uri(KO) } }));
    editor.wait(KO, &[]);
    std::fs::write(case.path().join(EN), "title = \n").expect("written");
    editor.tell(
        "workspace/didChangeWatchedFiles",
        json!({ "changes": [{ "uri": editor.uri(EN), "type": 2 }] }),
    );
    let until = Instant::now() + PATIENCE;
    while editor.codes(EN).is_empty() {
        assert!(editor.hear(until).is_some(), "nothing is told of {EN}");
    }
    editor.stop();
}

#[test]
fn what_a_locale_lacks_is_shown_in_its_file_and_can_be_added() {
    let case = small().replace(KO, "note-date = { $date }은(는) 추정임.\n", "");
    let mut editor = Editor::open(&case);
    editor.show(KO, None);
    editor.wait(KO, &["missing-message"]);
    editor.wait(TOML, &["missing-message"]);
    let shown = editor.shown[KO][0].clone();
    assert_eq!(shown["relatedInformation"][0]["location"]["uri"], editor.uri(TOML));
    let params = json!({
        "textDocument": { "uri": editor.uri(KO) },
        "range": shown["range"],
        "context": { "diagnostics": [shown] },
    });
    let actions = editor.ask("textDocument/codeAction", params);
    let edits = &actions[0]["edit"]["changes"][editor.uri(KO)];
    let added = edits[0]["newText"].as_str().expect("a text");
    assert!(added.contains("note-date = { \"\" }") && added.contains("# en: The date"), "{actions}");
    editor.stop();
}

#[test]
fn a_hover_shows_the_source_and_what_is_printed() {
    let case = small();
    let mut editor = Editor::open(&case);
    let text = editor.show(KO, None);
    let page = editor.hover(KO, &text, "target = ");
    for part in [
        "**`target`** – point `target` of `2025-01-10-seoul`, agreed",
        "*en* `Raise trade to { $amount } by { $deadline }, a { -term-pillar }.`",
        "*en* Raise trade to US$150 billion by 2030",
        "*ko* 새 축으로 2030년까지 교역액을 1,500억",
        "- `$amount` an amount of money: 1,500억",
    ] {
        assert!(page.replace('\u{a0}', " ").contains(part), "`{part}` is not in:\n{page}");
    }
    let page = editor.hover(KO, &text, "$deadline");
    assert!(page.contains("a year") && page.contains("2030년") && page.contains("*vi* "), "{page}");
    let page = editor.hover(KO, &text, "-term-pillar");
    assert!(page.contains("**`-term-pillar`**") && page.contains("*ko* 새 축"), "{page}");
    let page = editor.hover(KO, &text, "DATE(");
    assert!(page.contains("2025년 2월 20일") && page.contains("`weekday:`"), "{page}");
    assert_eq!(editor.hover(KO, &text, " 회담"), "");
    // What is printed is what stands in the editor, not what was checked last.
    let changed = text.replacen("늘리기로 함", "올리기로 함", 1);
    editor.change(KO, 2, &changed);
    let page = editor.hover(KO, &changed, "target = ");
    assert!(page.contains("올리기로 함"), "{page}");
    let toml = editor.show(TOML, None);
    let page = editor.hover(TOML, &toml, "target\"");
    assert!(page.contains("*en* Raise trade") && page.contains("*vi* N") && page.contains("*ko* "), "{page}");
    assert!(editor.hover(TOML, &toml, "nguyen-van-a").contains("응우옌 반 아"));
    assert!(editor.hover(TOML, &toml, "place-sea").contains("place-sea"));
    editor.stop();
}

#[test]
fn places_lead_from_words_to_facts_and_back() {
    let case = small();
    let mut editor = Editor::open(&case);
    let text = editor.show(KO, None);
    let toml = editor.show(TOML, None);
    let line = |text: &str, word: &str| text[..text.find(word).expect("there")].matches('\n').count();
    let in_toml = |word: &str| format!("{TOML}:{}", line(&toml, word));
    let en = String::from_utf8(case.read(EN)).expect("text");
    assert_eq!(editor.places("definition", KO, &text, "target = "), [in_toml("id = \"target\"")]);
    assert_eq!(editor.places("definition", KO, &text, "$amount"), [in_toml("quantities = { amount")]);
    assert_eq!(editor.places("definition", KO, &text, "$target-amount"), [in_toml("quantities = { amount")]);
    assert_eq!(editor.places("definition", KO, &text, "$sea"), [in_toml("refs = {")]);
    assert_eq!(editor.places("definition", KO, &text, "$speaker"), [in_toml("by = \"nguyen")]);
    assert_eq!(editor.places("definition", KO, &text, "-term-pillar"), ["locales/ko/terms.ftl:0"]);
    assert_eq!(
        editor.places("declaration", KO, &text, "visit = "),
        [format!("{EN}:{}", line(&en, "visit = "))]
    );
    let texts = editor.places("definition", TOML, &toml, "target\"");
    assert_eq!(texts.len(), 3);
    assert!(texts.iter().all(|place| place.starts_with("locales/")), "{texts:?}");
    assert_eq!(editor.places("implementation", KO, &text, "target = "), texts);
    let person = editor.places("definition", TOML, &toml, "nguyen-van-a");
    assert!(person[0].starts_with("seeds/people.toml:"), "{person:?}");
    let used = editor.places("references", KO, &text, "-term-pillar");
    // Three texts, three uses, one table.
    assert_eq!(used.len(), 7, "{used:?}");
    // A text that has moved since the last check is found where it stands now.
    let moved = format!("\n\n{text}");
    editor.change(KO, 2, &moved);
    let places = editor.places("implementation", KO, &moved, "target = ");
    assert!(places.contains(&format!("{KO}:{}", line(&moved, "target = "))), "{places:?}");
    editor.stop();
}

#[test]
fn what_may_be_written_is_offered() {
    let case = small();
    let mut editor = Editor::open(&case);
    let text = editor.show(KO, None);
    let with = |body: &str| text.replacen("{ $amount }", body, 1);
    let offered = editor.complete(KO, &with("{ $|"), 2);
    assert!(
        offered.contains(&"$amount".to_owned()) && offered.contains(&"$deadline".to_owned()),
        "{offered:?}"
    );
    let offered = editor.complete(KO, &with("{|}"), 3);
    for label in ["$amount", "-term-pillar", "MONEY", "person-hong-gil-dong"] {
        assert!(offered.contains(&label.to_owned()), "{label} is not in {offered:?}");
    }
    assert_eq!(editor.complete(KO, &with("{ MONEY(|) }"), 4), ["$amount"]);
    let visit = text.replacen("weekday: \"yes\"", "weekday: \"|\"", 1);
    assert_eq!(editor.complete(KO, &visit, 5), ["no", "yes"]);
    let visit = text.replacen("weekday: \"yes\"", "|", 1);
    assert_eq!(editor.complete(KO, &visit, 6), ["style:", "weekday:"]);
    let start = text.replacen("note-date = { $date }은(는) 추정임.", "no|", 1);
    assert!(editor.complete(KO, &start, 7).contains(&"note-date".to_owned()));
    assert_eq!(editor.complete(KO, &format!("{text}# {{ $|"), 8), [] as [&str; 0]);
    editor.stop();
}

#[test]
fn stale_translations_are_confirmed_and_slips_mended_from_the_editor() {
    let case = small();
    case.run(&["sync"]).code(0);
    let case = case.replace(EN, "Raise trade to", "Lift trade to");
    let mut editor = Editor::open(&case);
    let text = editor.show(KO, None);
    editor.wait(KO, &["stale-message"]);
    let shown = editor.shown[KO][0].clone();
    let mut params = json!({
        "textDocument": { "uri": editor.uri(KO) },
        "range": shown["range"],
        "context": { "diagnostics": [shown] },
    });
    let actions = editor.ask("textDocument/codeAction", params.clone());
    let command = actions[0]["command"].clone();
    editor.ask(
        "workspace/executeCommand",
        json!({ "command": command["command"], "arguments": command["arguments"] }),
    );
    editor.wait(KO, &[]);
    let state =
        String::from_utf8(case.read("locales/ko/meetings/2025-01-10-seoul.state.toml")).expect("text");
    assert!(state.contains("Lift trade to"), "{state}");
    // A fullwidth sign on the line of a finding is mended there.
    let slip = text.replacen("추정임.", "추정임．", 1);
    editor.change(KO, 2, &slip);
    editor.wait_for(KO, "fullwidth-form");
    let shown = editor.shown_of(KO, "fullwidth-form");
    params["context"]["diagnostics"] = json!([shown]);
    params["range"] = shown["range"].clone();
    let actions = editor.ask("textDocument/codeAction", params);
    let mut offered = actions.as_array().expect("a list").iter();
    let lines = offered
        .find(|action| action["title"].as_str().is_some_and(|title| title.starts_with("Mend these lines")));
    let edit = &lines.expect("offered")["edit"]["changes"][editor.uri(KO)][0];
    assert!(edit["newText"].as_str().is_some_and(|text| text.ends_with("추정임.\n")), "{actions}");
    editor.stop();
}

#[test]
fn a_point_is_renamed_everywhere() {
    let case = small();
    case.run(&["sync"]).code(0);
    let mut editor = Editor::open(&case);
    let text = editor.show(KO, None);
    let place = position(&text, text.find("target = ").expect("there"));
    let params =
        json!({ "textDocument": { "uri": editor.uri(KO) }, "position": place, "newName": "trade-goal" });
    let edit = editor.ask("textDocument/rename", params.clone());
    let changes = edit["changes"].as_object().expect("changes").clone();
    // The table, three locales, two state files.
    assert_eq!(changes.len(), 6, "{edit}");
    for (uri, edits) in &changes {
        let file = uri.strip_prefix(&format!("{}/", editor.uri(""))).expect("inside");
        let mut text = editor.text(file);
        let mut edits: Vec<(usize, usize, &str)> = edits
            .as_array()
            .expect("a list")
            .iter()
            .map(|edit| {
                let at = |end: &str| {
                    let place = &edit["range"][end];
                    let line = place["line"].as_u64().expect("a number") as usize;
                    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
                    let column = place["character"].as_u64().expect("a number") as usize;
                    let line = &text[start..];
                    start
                        + String::from_utf16_lossy(&line.encode_utf16().take(column).collect::<Vec<_>>())
                            .len()
                };
                (at("start"), at("end"), edit["newText"].as_str().expect("a text"))
            })
            .collect();
        edits.sort_unstable();
        for (start, end, new) in edits.into_iter().rev() {
            text.replace_range(start..end, new);
        }
        std::fs::write(case.path().join(file), text).expect("written");
    }
    editor.stop();
    case.run(&["check", "--deny", "warnings"]).code(0);
    let ko = String::from_utf8(case.read(KO)).expect("text");
    assert!(ko.contains("trade-goal = ") && ko.contains("$trade-goal-amount"), "{ko}");
}

#[test]
fn nothing_that_is_sent_ends_the_connection() {
    let case = small();
    let mut editor = Editor::start(&case, &["lsp"]);
    let early = editor.request("textDocument/hover", json!({}));
    assert_eq!(editor.answer(early)["error"]["code"], -32002);
    editor.initialize(json!({ "general": { "positionEncodings": ["utf-8", "utf-16"] } }));
    // No JSON, a header of no protocol, ids and parameters of wrong kinds.
    editor.write("Content-Length: 4\r\n\r\n한{".as_bytes());
    editor.write(b"Content-Length: 2\r\n\r\n\xff\xfe");
    editor.say(&json!({ "jsonrpc": "2.0", "id": 99_999_999_999_u64, "method": "textDocument/hover" }));
    editor.tell("textDocument/didChange", json!({ "textDocument": 7 }));
    editor.tell(
        "textDocument/didChange",
        json!({ "textDocument": { "uri": "file:///no.ftl", "version": 1 }, "contentChanges": [] }),
    );
    editor.tell("no/such", Value::Null);
    for uri in ["file:///%FF%FE.ftl", "untitled:a", "::", "file:///한/글 %.ftl", "/etc/passwd", ""] {
        let document = json!({ "uri": uri, "languageId": "fluent", "version": 1, "text": "a = {" });
        editor.tell("textDocument/didOpen", json!({ "textDocument": document }));
        let hover = json!({ "textDocument": { "uri": uri }, "position": { "line": 0, "character": 0 } });
        let id = editor.request("textDocument/hover", hover);
        assert!(editor.answer(id)["result"].is_null(), "{uri}");
    }
    let id = editor.request("textDocument/hover", json!({ "position": "here" }));
    assert_eq!(editor.answer(id)["error"]["code"], -32602);
    let id = editor.request("no/such", json!({}));
    assert_eq!(editor.answer(id)["error"]["code"], -32601);
    // Texts that no parser likes, and positions that aren't there.
    let deep = format!("a = {}", "{ ".repeat(100_000));
    let big = format!("a = {}\n", "한".repeat(6 * 1024 * 1024));
    editor.show(KO, None);
    for (version, text) in
        ["", "\u{feff}", "\r\r\r", "a = {", "𝒳𝒳", &deep, &big, "a = b\0c"].iter().enumerate()
    {
        editor.change(KO, version as i32 + 2, text);
        for (line, character) in [(0, 0), (0, 3), (1_000_000, 1_000_000)] {
            let params = json!({
                "textDocument": { "uri": editor.uri(KO) },
                "position": { "line": line, "character": character },
            });
            editor.ask("textDocument/hover", params.clone());
            editor.ask("textDocument/completion", params.clone());
            editor.ask("textDocument/definition", params);
        }
        editor.ask("textDocument/documentSymbol", json!({ "textDocument": { "uri": editor.uri(KO) } }));
    }
    editor.show("briefpack.toml", Some("a = [\n"));
    let until = Instant::now() + PATIENCE;
    while !editor.codes("briefpack.toml").contains(&"toml-syntax") {
        assert!(editor.hear(until).is_some(), "{:?}", editor.codes("briefpack.toml"));
    }
    editor.stop();
}

#[test]
fn it_ends_when_the_editor_is_gone() {
    let case = small();
    let mut editor = Editor::open(&case);
    editor.show(KO, None);
    drop(editor.input.take());
    assert_eq!(editor.child.wait().expect("ended").code(), Some(0));
    // Leaving without a word is an error of the editor's, in the protocol's eyes.
    let mut editor = Editor::open(&case);
    editor.tell("exit", Value::Null);
    assert_eq!(editor.child.wait().expect("ended").code(), Some(1));
}

#[test]
fn typing_queues_no_work() {
    let case = small();
    let mut editor = Editor::open(&case);
    let text = editor.show(KO, None);
    editor.wait(KO, &[]);
    let before = editor.told;
    for version in 0..50 {
        editor.change(KO, version + 2, &format!("{text}# {version}\n"));
        editor.ask(
            "textDocument/hover",
            json!({
                "textDocument": { "uri": editor.uri(KO) },
                "position": { "line": 0, "character": 1 },
            }),
        );
    }
    editor.change(KO, 100, &format!("{text}x = {{ $y }}\n"));
    let until = Instant::now() + PATIENCE;
    while editor.codes(KO).is_empty() {
        assert!(editor.hear(until).is_some(), "nothing is told");
    }
    assert!(editor.told - before < 20, "told {} times", editor.told - before);
    editor.stop();
}
