//! The preview's page in a real browser: Chromium, driven by its own driver.
//!
//! One browser at a time: two cores hold no more. What is waited for is a condition, never a span of time.

mod access;
mod editing;
mod hostile;
mod keyboard;
mod page;
mod reading;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::case::{Case, has_tool};

/// How long a condition may take to come true: the engine of a test run is not an optimised one.
const PATIENCE: Duration = Duration::from_secs(90);

/// Between two looks at a condition.
const PERIOD: Duration = Duration::from_millis(40);

/// The Korean words of the last meeting.
pub(super) const KO: &str = "locales/ko/meetings/2025-10-30-gyeongju.ftl";

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Keys without a letter, as WebDriver writes them.
pub(super) mod key {
    pub(crate) const CONTROL: char = '\u{E009}';
    pub(crate) const ALT: char = '\u{E00A}';
    pub(crate) const SHIFT: char = '\u{E008}';
    pub(crate) const ENTER: char = '\u{E007}';
    pub(crate) const ESCAPE: char = '\u{E00C}';
    pub(crate) const TAB: char = '\u{E004}';
    pub(crate) const END: char = '\u{E010}';
    pub(crate) const DOWN: char = '\u{E015}';
    pub(crate) const RIGHT: char = '\u{E014}';
    pub(crate) const BACKSPACE: char = '\u{E003}';
    pub(crate) const F6: char = '\u{E036}';
}

/// A workspace shown by `briefpack preview` in a browser.
pub(super) struct Desk {
    pub(crate) case: Case,
    client: Option<Client>,
    runtime: Runtime,
    _preview: Running,
    _driver: Running,
    port: u16,
    address: String,
    _profile: TempDir,
    _turn: MutexGuard<'static, ()>,
}

impl Desk {
    /// Shows a page of the last brief of the demo, in Vietnamese and Korean; none where the browser is not installed.
    pub(crate) fn open(case: Case, page: usize) -> Option<Self> {
        Self::open_at(case, &brief("vi%2Bko", page), &[])
    }

    /// Shows a document, in a browser with further switches.
    pub(crate) fn open_at(case: Case, hash: &str, switches: &[&str]) -> Option<Self> {
        if !(has_tool("chromedriver") && has_tool("chromium")) {
            return None;
        }
        let turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let (preview, address) = preview(&case);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime");
        let (driver, port) = driver();
        let profile = tempfile::tempdir().expect("a folder");
        let mut arguments = vec![
            "--headless".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-quic".to_owned(),
            "--no-first-run".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            format!("--user-data-dir={}", profile.path().display()),
        ];
        arguments.extend(switches.iter().map(|switch| (*switch).to_owned()));
        let capabilities = json!({
            "goog:chromeOptions": { "args": arguments },
            "goog:loggingPrefs": { "browser": "ALL" },
            "unhandledPromptBehavior": "ignore",
        });
        let Value::Object(capabilities) = capabilities else { unreachable!("an object") };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let client = runtime
            .block_on(builder.connect(&format!("http://127.0.0.1:{port}")))
            .expect("a browser that starts");
        let desk = Self {
            case,
            client: Some(client),
            runtime,
            _preview: preview,
            _driver: driver,
            port,
            address,
            _profile: profile,
            _turn: turn,
        };
        desk.resize(1400, 900);
        desk.load(&desk.address, hash);
        Some(desk)
    }

    fn client(&self) -> &Client {
        self.client.as_ref().expect("open until the end")
    }

    /// Loads the page, up to the texts of what is in view.
    #[track_caller]
    fn load(&self, address: &str, hash: &str) {
        self.runtime.block_on(self.client().goto("about:blank")).expect("an empty page");
        self.runtime.block_on(self.client().goto(&format!("{address}#{hash}"))).expect("the page");
        self.until("document.querySelectorAll('.page .line').length > 0");
    }

    /// Loads the page again, with another document; the browser has the key already.
    #[track_caller]
    pub(crate) fn load_at(&self, hash: &str) {
        self.load(self.address.split('?').next().unwrap_or_default(), hash);
    }

    /// Sets what the page has to itself.
    pub(crate) fn resize(&self, width: u32, height: u32) {
        // A headless window may have borders too.
        let set = |w, h| self.runtime.block_on(self.client().set_window_size(w, h)).expect("a size");
        set(width, height);
        let inner = |side: &str| {
            let value = self.js(&format!("return window.inner{side}"), vec![]);
            u32::try_from(value.as_u64().expect("a number")).expect("a small one")
        };
        set(2 * width - inner("Width"), 2 * height - inner("Height"));
    }

    /// Runs a script in the page.
    #[track_caller]
    pub(crate) fn js(&self, script: &str, arguments: Vec<Value>) -> Value {
        match self.runtime.block_on(self.client().execute(script, arguments)) {
            Ok(value) => value,
            Err(error) => panic!("{script}: {error}"),
        }
    }

    /// The value of an expression in the page, as a text.
    #[track_caller]
    pub(crate) fn text(&self, expression: &str) -> String {
        let value = self.js(&format!("return String({expression})"), vec![]);
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until an expression is true in the page.
    #[track_caller]
    pub(crate) fn until(&self, expression: &str) {
        let end = Instant::now() + PATIENCE;
        let script = format!("return !!({expression})");
        while self.js(&script, vec![]) != Value::Bool(true) {
            assert!(Instant::now() < end, "never true: {expression}\n{}", self.state());
            std::thread::sleep(PERIOD);
        }
    }

    /// What the page shows, for whoever reads a failed test.
    fn state(&self) -> String {
        let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser.png");
        if let Ok(picture) = self.runtime.block_on(self.client().screenshot()) {
            let _ = std::fs::write(&file, picture);
        }
        let said = self.text("document.querySelector('#said').textContent");
        let sheet = self.text("document.querySelector('#sheet').innerText");
        format!("said: {said}\neditor: {sheet}\npicture: {}\nconsole: {:?}", file.display(), self.console())
    }

    /// What stands in the browser's console, at the levels of warnings and errors.
    pub(crate) fn console(&self) -> Vec<String> {
        let session =
            self.runtime.block_on(self.client().session_id()).expect("a session").unwrap_or_default();
        let body = json!({ "type": "browser" }).to_string();
        let request = format!(
            "POST /session/{session}/se/log HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.port,
            body.len()
        );
        let mut socket = TcpStream::connect(("127.0.0.1", self.port)).expect("the driver");
        socket.write_all(request.as_bytes()).expect("asked");
        // The driver keeps the connection open.
        let mut answer = BufReader::new(socket);
        let mut length = 0;
        loop {
            let mut line = String::new();
            answer.read_line(&mut line).expect("a header");
            if let Some(number) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = number.trim().parse().expect("a length");
            }
            if line.trim().is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        answer.read_exact(&mut body).expect("the whole answer");
        let answer: Value = serde_json::from_slice(&body).expect("JSON");
        let lines = answer["value"].as_array().expect("a list").iter();
        lines.map(|line| line["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Clicks the middle of the element that an expression gives, as a mouse does.
    #[track_caller]
    pub(crate) fn click(&self, expression: &str) {
        let end = Instant::now() + PATIENCE;
        let script =
            "const element = {}; element?.scrollIntoView({ block: 'nearest' }); return element ?? null";
        loop {
            let found = self.js(&script.replace("{}", expression), vec![]);
            let id = found.as_object().and_then(|element| element.values().next()).and_then(Value::as_str);
            // It may not be there yet, or be replaced in between.
            let error = match id {
                None => "it isn't there".to_owned(),
                Some(id) => {
                    let id = ElementRef::from(id.to_owned());
                    let element = Element::from_element_id(self.client().clone(), id);
                    match self.runtime.block_on(element.click()) {
                        Ok(()) => return,
                        Err(error) => error.to_string(),
                    }
                }
            };
            assert!(Instant::now() < end, "{expression}: {error}\n{}", self.state());
            std::thread::sleep(PERIOD);
        }
    }

    /// Types, into whatever has the focus.
    pub(crate) fn type_text(&self, text: &str) {
        for c in text.chars() {
            self.press(&[c]);
        }
    }

    /// Presses keys together, and lets them go.
    pub(crate) fn press(&self, chord: &[char]) {
        let down = chord.iter().map(|key| KeyAction::Down { value: *key });
        let up = chord.iter().rev().map(|key| KeyAction::Up { value: *key });
        let keys = down.chain(up).fold(KeyActions::new("keys".to_owned()), |keys, key| keys.then(key));
        self.runtime.block_on(self.client().perform_actions(keys)).expect("keys");
    }

    /// A picture of the page.
    pub(crate) fn picture(&self) -> Vec<u8> {
        self.runtime.block_on(self.client().screenshot()).expect("a picture")
    }

    /// Writes a file of the workspace, as another program would.
    pub(crate) fn write(&self, file: &str, text: &str) {
        std::fs::write(self.case.path().join(file), text).expect("written");
    }

    /// A text file of the workspace.
    pub(crate) fn read(&self, file: &str) -> String {
        String::from_utf8(self.case.read(file)).expect("UTF-8")
    }

    /// Waits until a file of the workspace holds a text.
    #[track_caller]
    pub(crate) fn until_file(&self, file: &str, text: &str) {
        let end = Instant::now() + PATIENCE;
        while !self.read(file).contains(text) {
            assert!(Instant::now() < end, "`{text}` is not in {file}:\n{}", self.read(file));
            std::thread::sleep(PERIOD);
        }
    }

    /// Puts a text into the editor in the place of what is there, as typing does.
    #[track_caller]
    pub(crate) fn fill(&self, text: &str) {
        let script = "const area = document.querySelector('#target'); area.focus(); area.value = arguments[0];\
                      area.dispatchEvent(new Event('input', { bubbles: true }))";
        self.js(script, vec![json!(text)]);
    }

    /// Opens a message of the document's meeting from the list.
    #[track_caller]
    pub(crate) fn pick(&self, locale: &str, id: &str) {
        self.click("document.querySelector('#tab-messages')");
        self.choose("messages-locale", locale);
        self.choose("messages-kind", "any");
        self.choose("messages-scope", "meeting");
        self.click(&row(locale, id));
        self.until(&opened(locale, id));
    }

    /// Chooses from a list.
    #[track_caller]
    pub(crate) fn choose(&self, list: &str, value: &str) {
        self.until(&format!(
            "[...document.querySelector('#{list}').options].some(one => one.value === '{value}')"
        ));
        let script = "const list = document.getElementById(arguments[0]); list.value = arguments[1];\
                      list.dispatchEvent(new Event('change', { bubbles: true }))";
        self.js(script, vec![json!(list), json!(value)]);
    }
}

/// A page of the last brief of the demo, as the page's address names it.
pub(super) fn brief(languages: &str, page: usize) -> String {
    format!("meeting=2025-10-30-gyeongju&languages={languages}&edition=own&page={page}")
}

/// Whether a message is in the editor.
pub(super) fn opened(locale: &str, id: &str) -> String {
    format!(
        "document.querySelector('#sheet h2')?.textContent === '{id}' && document.querySelector('#target')?.lang === '{locale}'"
    )
}

/// The row of a message in the list.
pub(super) fn row(locale: &str, id: &str) -> String {
    format!(
        "[...document.querySelectorAll('.row.message')].find(row => row.querySelector('code').textContent === '{id}' \
         && row.title.includes('/{locale}/meetings/'))"
    )
}

/// The first line on the pages that holds a text.
pub(super) fn line(text: &str) -> String {
    // Names are printed with spaces that don't break.
    format!(
        "[...document.querySelectorAll('.line')].find(line => line.textContent.replaceAll('\\u00a0', ' ').includes('{text}'))"
    )
}

impl Drop for Desk {
    fn drop(&mut self) {
        if let Some(client) = self.client.take() {
            let _ = self.runtime.block_on(client.close());
        }
    }
}

/// A program that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the program; gives the address it prints.
fn preview(case: &Case) -> (Running, String) {
    let child = case
        .command(&["preview"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program runs");
    let mut child = Running(child);
    let mut lines = BufReader::new(child.0.stdout.take().expect("piped")).lines();
    let address = lines.next().expect("a line").expect("UTF-8");
    assert!(address.starts_with("http://127.0.0.1:"), "{address}");
    (child, address)
}

/// Starts the browser's driver on a free port.
fn driver() -> (Running, u16) {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).expect("a free port");
    let port = free.port();
    let child = Command::new("chromedriver")
        .arg(format!("--port={port}"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the driver runs");
    let child = Running(child);
    let end = Instant::now() + PATIENCE;
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(Instant::now() < end, "the driver doesn't answer");
        std::thread::sleep(PERIOD);
    }
    (child, port)
}
