//! Measures the preview: `cargo run --release --example edits -- PROGRAM WORKSPACE [COUNT]`.
//!
//! Copies the workspace's facts and words to a temporary folder, opens the pack in `vi+ko`, and saves one message of a
//! meeting COUNT times (1,000 unless said otherwise). Each time it waits for the change to be told, and fetches the new
//! pictures. Prints a cold build of the same pack, the times from save to picture, and the memory on the way.

use std::collections::BTreeSet;
use std::error::Error;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

type Outcome<T> = Result<T, Box<dyn Error>>;

const PACK: &str = "/api/document?meeting=pack&languages=vi%2Bko&edition=own";

/// How long somebody looks at the page before the next change.
const PAUSE: Duration = Duration::from_millis(150);

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (Some(program), Some(workspace)) = (args.first(), args.get(1)) else { return ExitCode::from(2) };
    let count = args.get(2).map_or(Ok(1_000), |count| count.parse());
    let Ok(count) = count else { return ExitCode::from(2) };
    match measure(Path::new(program), Path::new(workspace), count) {
        Ok(report) => {
            let _ = std::io::stdout().write_all(report.as_bytes());
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

/// A running preview, ended with the measurement.
struct Preview {
    child: Child,
    port: String,
    key: String,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Preview {
    fn start(program: &Path, workspace: &Path) -> Outcome<Self> {
        let mut child = Command::new(program)
            .arg("preview")
            .arg(workspace)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut line)?;
        let rest = line.trim().strip_prefix("http://127.0.0.1:").ok_or("no address")?;
        let (port, key) = rest.split_once("/?key=").ok_or("no key")?;
        Ok(Self { child, port: port.to_owned(), key: key.to_owned() })
    }

    fn ask(&self, head: &str, body: &str) -> Outcome<TcpStream> {
        let Self { port, key, .. } = self;
        let mut stream = TcpStream::connect(format!("127.0.0.1:{port}"))?;
        stream.set_read_timeout(Some(Duration::from_secs(120)))?;
        write!(
            stream,
            "{head} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\n\
             Cookie: briefpack-{port}={key}\r\nContent-Type: application/json\r\nConnection: close\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        )?;
        Ok(stream)
    }

    fn fetch(&self, head: &str, body: &str) -> Outcome<Vec<u8>> {
        let mut bytes = Vec::new();
        self.ask(head, body)?.read_to_end(&mut bytes)?;
        let at = bytes.windows(4).position(|four| four == b"\r\n\r\n").ok_or("no answer")?;
        if !bytes.starts_with(b"HTTP/1.1 200") {
            return Err(String::from_utf8_lossy(&bytes).into());
        }
        Ok(bytes.split_off(at + 4))
    }

    fn json(&self, head: &str, body: &str) -> Outcome<Value> {
        Ok(serde_json::from_slice(&self.fetch(head, body)?)?)
    }

    /// The memory that it holds, in megabytes.
    fn memory(&self) -> String {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let held = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
        held.map_or_else(|| "?".to_owned(), |held| format!("{} MB", held / 1024))
    }
}

fn pictures(document: &Value) -> BTreeSet<String> {
    let pages = document.get("pages").and_then(Value::as_array).into_iter().flatten();
    pages.filter_map(|page| Some(page.get("hash")?.as_str()?.to_owned())).collect()
}

fn measure(program: &Path, workspace: &Path, count: usize) -> Outcome<String> {
    let folder = std::env::temp_dir().join(format!("briefpack-edits-{}", std::process::id()));
    let result = measure_in(&folder, program, workspace, count);
    std::fs::remove_dir_all(&folder)?;
    result
}

fn measure_in(folder: &Path, program: &Path, workspace: &Path, count: usize) -> Outcome<String> {
    std::fs::create_dir_all(folder)?;
    std::fs::copy(workspace.join("briefpack.toml"), folder.join("briefpack.toml"))?;
    for part in ["seeds", "locales"] {
        copy(&workspace.join(part), &folder.join(part))?;
    }
    let begun = Instant::now();
    let build = ["build", "--no-meetings", "--languages", "vi+ko"];
    let built = Command::new(program).args(build).arg(folder).output()?;
    let cold = begun.elapsed();
    if !built.status.success() {
        return Err(String::from_utf8_lossy(&built.stderr).into());
    }

    let preview = Preview::start(program, folder)?;
    let mut seen = pictures(&preview.json(&format!("GET {PACK}"), "")?);
    let mut changes = BufReader::new(preview.ask("GET /api/events", "")?).lines();
    let list = preview.json("GET /api/messages?locale=vi", "")?;
    let messages = list.get("messages").and_then(Value::as_array).ok_or("no messages")?;
    let text =
        |message: &Value, key: &str| message.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    // A point in the middle of the last meeting: neither title nor headline.
    let files: Vec<String> = messages.iter().map(|message| text(message, "file")).collect();
    let file = files.last().ok_or("no file")?;
    let own: Vec<&Value> = messages.iter().filter(|message| text(message, "file") == *file).collect();
    let id = text(own.get(own.len() / 2).ok_or("no message")?, "id");
    let about = preview.json(&format!("GET /api/message?locale=vi&id={id}&file={file}"), "")?;
    let before = about.get("target").map(|target| text(target, "text")).unwrap_or_default();
    let mut hash = text(&about, "hash");

    let (mut times, mut memory) = (Vec::new(), Vec::new());
    for number in 1..=count {
        let changed = before.replacen(" = ", &format!(" = {number} "), 1);
        let body =
            json!({ "locale": "vi", "id": id, "file": file, "text": changed, "hash": hash }).to_string();
        // Nobody saves the next word before the findings of this one are there.
        std::thread::sleep(PAUSE);
        let begun = Instant::now();
        let saved = preview.json("POST /api/save", &body)?;
        hash = text(&saved, "hash");
        let known = saved.get("generation").and_then(Value::as_u64);
        // The pages come first, then all findings.
        let mut time = None;
        loop {
            let line = changes.next().ok_or("no more changes")??;
            let Some(data) = line.strip_prefix("data: ") else { continue };
            let change: Value = serde_json::from_str(data)?;
            // What was found of the files before this save may still be told.
            if change.get("generation").and_then(Value::as_u64) <= known {
                continue;
            }
            if time.is_none() {
                let document = preview.json(&format!("GET {PACK}"), "")?;
                let now = pictures(&document);
                for picture in now.difference(&seen) {
                    preview.fetch(&format!("GET /api/page/{picture}.svg"), "")?;
                }
                time = Some(begun.elapsed());
                seen = now;
            }
            if change.pointer("/documents/0") == Some(&json!("*")) {
                break;
            }
        }
        times.extend(time);
        if [1, 10, 100, count].contains(&number) {
            memory.push(format!("after {number}: {}", preview.memory()));
        }
    }
    times.sort();
    let at = |share: usize| times.get((times.len() - 1) * share / 100).map_or(0, Duration::as_millis);
    Ok(format!(
        "cold build of the pack: {} ms\nsave to new picture: least {} ms, median {} ms, 95 % {} ms, most {} ms\n\
         median / cold build: {:.2}\nmemory {}\n",
        cold.as_millis(),
        at(0),
        at(50),
        at(95),
        at(100),
        Duration::from_millis(u64::try_from(at(50))?).as_secs_f64() / cold.as_secs_f64(),
        memory.join(", "),
    ))
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
