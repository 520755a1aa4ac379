//! A running preview, and questions to it as bytes on a socket.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::case::Case;

/// How long anything may take: the engine isn't optimised in tests, and others use the machine.
pub const LONG: Duration = Duration::from_secs(120);

/// A running preview; it ends with the test.
pub struct Preview {
    pub case: Case,
    pub port: u16,
    pub key: String,
    child: Child,
}

/// What was answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The code of the refusal.
    pub fn code(&self) -> String {
        self.json()["error"]["code"].as_str().unwrap_or_else(|| panic!("no refusal: {self:?}")).to_owned()
    }

    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}{}", self.head, String::from_utf8_lossy(&self.body));
        self
    }

    fn read(stream: &mut TcpStream) -> Self {
        let mut bytes = Vec::new();
        // A refusal may be followed by a reset: what came before counts.
        let _ = stream.read_to_end(&mut bytes);
        let at = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(bytes.len());
        let head = String::from_utf8_lossy(&bytes[..at]).into_owned();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        let body = bytes.get(at + 4..).unwrap_or_default().to_vec();
        let body =
            if head.to_lowercase().contains("transfer-encoding: chunked") { unchunked(&body) } else { body };
        Self { status, head, body }
    }
}

fn unchunked(mut body: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    while let Some(at) = body.windows(2).position(|two| two == b"\r\n") {
        let size = usize::from_str_radix(String::from_utf8_lossy(&body[..at]).trim(), 16).unwrap_or(0);
        whole.extend(body.get(at + 2..at + 2 + size).unwrap_or_default());
        body = body.get(at + 4 + size..).unwrap_or_default();
    }
    whole
}

impl Preview {
    /// Starts a preview of a workspace.
    pub fn of(case: Case) -> Self {
        let mut child = case
            .command(&["preview"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program runs");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("an output")).read_line(&mut line).expect("an address");
        let (port, key) = line
            .trim()
            .strip_prefix("http://127.0.0.1:")
            .and_then(|rest| rest.split_once("/?key="))
            .unwrap_or_else(|| panic!("`{line}` is no address"));
        let (port, key) = (port.parse().expect("a port"), key.to_owned());
        Self { case, port, key, child }
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("a connection");
        stream.set_read_timeout(Some(LONG)).expect("set");
        stream
    }

    /// Sends bytes as they are.
    pub fn raw(&self, bytes: impl AsRef<[u8]>) -> Answer {
        let mut stream = self.connect();
        // A server that refuses before it has read all closes its end.
        let _ = stream.write_all(bytes.as_ref());
        Answer::read(&mut stream)
    }

    /// The headers of the page's own requests.
    pub fn own(&self) -> String {
        let Self { port, key, .. } = self;
        format!("Host: 127.0.0.1:{port}\r\nCookie: briefpack-{port}={key}\r\nConnection: close\r\n")
    }

    pub fn get(&self, path: &str) -> Answer {
        self.raw(format!("GET {path} HTTP/1.1\r\n{}\r\n", self.own()))
    }

    pub fn post(&self, path: &str, body: &Value) -> Answer {
        let body = body.to_string();
        let (own, port, length) = (self.own(), self.port, body.len());
        let head = format!("Origin: http://127.0.0.1:{port}\r\nContent-Type: application/json\r\n");
        self.raw(format!("POST {path} HTTP/1.1\r\n{own}{head}Content-Length: {length}\r\n\r\n{body}"))
    }

    /// A document, once it is set.
    pub fn document(&self, meeting: &str, languages: &str) -> Value {
        let languages = languages.replace('+', "%2B");
        self.get(&format!("/api/document?meeting={meeting}&languages={languages}&edition=own")).is(200).json()
    }

    pub fn message(&self, locale: &str, id: &str, file: &str) -> Value {
        self.get(&format!("/api/message?locale={locale}&id={id}&file={file}")).is(200).json()
    }

    /// Listens to the changes.
    pub fn listen(&self) -> Changes {
        let mut stream = self.connect();
        stream
            .write_all(format!("GET /api/events HTTP/1.1\r\n{}\r\n", self.own()).as_bytes())
            .expect("asked");
        let (tell, told) = channel();
        let mut lines = BufReader::new(stream).lines();
        let head = lines.next().expect("an answer").expect("a line");
        assert!(head.contains(" 200 "), "{head}");
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                if let Some(data) = line.strip_prefix("data: ")
                    && tell.send(serde_json::from_str(data).expect("JSON")).is_err()
                {
                    return;
                }
            }
        });
        Changes(told)
    }

    /// Asks again and again until the answer is as wanted.
    #[track_caller]
    pub fn until<T>(&self, mut ask: impl FnMut(&Self) -> Option<T>) -> T {
        let begun = Instant::now();
        loop {
            if let Some(found) = ask(self) {
                return found;
            }
            assert!(begun.elapsed() < LONG, "it never came");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// The ids of the pictures of a document.
    pub fn hashes(document: &Value) -> Vec<String> {
        let pages = document["pages"].as_array().expect("pages").iter();
        pages.map(|page| page["hash"].as_str().expect("a hash").to_owned()).collect()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What the page is told.
pub struct Changes(Receiver<Value>);

impl Changes {
    /// The next change that is as wanted; those before are passed over.
    #[track_caller]
    pub fn until(&self, wanted: impl Fn(&Value) -> bool) -> Value {
        loop {
            let change = self.0.recv_timeout(LONG).expect("a change");
            if wanted(&change) {
                return change;
            }
        }
    }

    /// How many changes come until none does for a while.
    pub fn count(&self, quiet: Duration) -> usize {
        std::iter::from_fn(|| self.0.recv_timeout(quiet).ok()).count()
    }
}
