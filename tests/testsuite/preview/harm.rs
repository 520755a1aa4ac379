//! Who may not ask, and what must not stop the server.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use serde_json::json;

use super::http::Preview;
use crate::case::Case;
use crate::faults::small;

const SEOUL: &str = "locales/vi/meetings/2025-01-10-seoul.ftl";

#[test]
fn only_the_page_of_this_run_may_ask() {
    let preview = Preview::of(small());
    let (port, key) = (preview.port, preview.key.clone());
    let cookie = format!("Cookie: briefpack-{port}={key}\r\n");
    let host = format!("Host: 127.0.0.1:{port}\r\n");
    let close = "Connection: close\r\n\r\n";
    let get = |head: &str| preview.raw(format!("GET /api/state HTTP/1.1\r\n{head}{close}"));
    get(&format!("{host}{cookie}")).is(200);
    get(&format!("Host: localhost:{port}\r\n{cookie}")).is(200);
    // Another name that leads here, no name, two names, another port.
    for host in [
        "Host: evil.example\r\n".to_owned(),
        format!("Host: evil.example:{port}\r\n"),
        format!("{host}Host: evil.example\r\n"),
        "Host: 127.0.0.1\r\n".to_owned(),
        format!("Host: 127.0.0.1:{}\r\n", port.wrapping_add(1)),
    ] {
        let answer = get(&format!("{host}{cookie}"));
        assert!(matches!(answer.status, 400 | 403), "{host}: {answer:?}");
    }
    let answer = preview.raw(format!("GET http://evil.example/api/state HTTP/1.1\r\n{host}{cookie}{close}"));
    assert!(matches!(answer.status, 400 | 403), "{answer:?}");
    // Another page, in the words of old browsers and new ones.
    for origin in ["http://evil.example", "null", "https://127.0.0.1", &format!("https://127.0.0.1:{port}")] {
        assert_eq!(get(&format!("{host}{cookie}Origin: {origin}\r\n")).is(403).code(), "foreign-origin");
    }
    assert_eq!(
        get(&format!("{host}{cookie}Sec-Fetch-Site: cross-site\r\n")).is(403).code(),
        "foreign-origin"
    );
    // No key, a wrong one, a part of it, that of another preview.
    for cookie in [
        String::new(),
        format!("Cookie: briefpack-{port}=\r\n"),
        format!("Cookie: briefpack-{port}={}\r\n", "0".repeat(64)),
        format!("Cookie: briefpack-{port}={}\r\n", &key[..63]),
        format!("Cookie: briefpack-{port}={key}0\r\n"),
        format!("Cookie: briefpack-1={key}\r\n"),
    ] {
        assert_eq!(get(&format!("{host}{cookie}")).is(403).code(), "no-key", "{cookie}");
    }
    preview.raw(format!("GET /?key={}0 HTTP/1.1\r\n{host}{close}", &key[..63])).is(403);
    preview.raw(format!("GET /app.js?key={key} HTTP/1.1\r\n{host}{close}")).is(403);
    let answer = preview.raw(format!("GET /?key={key} HTTP/1.1\r\n{host}{close}")).is(303);
    for part in [format!("briefpack-{port}={key};"), "HttpOnly".into(), "SameSite=Strict".into()] {
        assert!(answer.head.contains(&part), "{part}: {}", answer.head);
    }
    assert!(!answer.head.contains("location: /?"), "the address keeps no key");
}

#[test]
fn what_is_written_comes_from_the_page_alone() {
    let preview = Preview::of(small());
    let (port, own) = (preview.port, preview.own());
    let post = |head: &str| {
        preview.raw(format!("POST /api/undo HTTP/1.1\r\n{own}{head}Content-Length: 2\r\n\r\n{{}}"))
    };
    let json = "Content-Type: application/json\r\n";
    let origin = format!("Origin: http://127.0.0.1:{port}\r\n");
    assert_eq!(post(json).is(403).code(), "foreign-origin");
    assert_eq!(post(&format!("{json}Origin: http://evil.example\r\n")).is(403).code(), "foreign-origin");
    assert_eq!(post(&format!("{origin}Content-Type: text/plain\r\n")).is(415).code(), "not-json");
    assert_eq!(post(&format!("{json}{origin}")).is(409).code(), "nothing-to-undo");
    // What only writes isn't read, and the other way round; other methods are refused.
    preview.get("/api/save").is(405);
    preview.post("/api/state", &json!({})).is(405);
    for method in ["OPTIONS", "PUT", "DELETE", "TRACE", "PATCH"] {
        preview.raw(format!("{method} /api/state HTTP/1.1\r\n{own}\r\n")).is(405);
    }
    let answer = preview.raw(format!("HEAD /api/state HTTP/1.1\r\n{own}\r\n")).is(200);
    assert!(answer.body.is_empty());
    // `{` is no JSON.
    let bad = format!("POST /api/save HTTP/1.1\r\n{own}{json}{origin}Content-Length: 1\r\n\r\n{{");
    assert_eq!(preview.raw(bad).is(400).code(), "not-json");
}

#[test]
fn every_answer_is_shut_off() {
    let preview = Preview::of(small());
    for (path, status) in [("/", 200), ("/app.js", 200), ("/api/state", 200), ("/nowhere", 404)] {
        let head = preview.get(path).is(status).head;
        for wanted in [
            "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self';",
            "frame-ancestors 'none'",
            "x-content-type-options: nosniff",
            "referrer-policy: no-referrer",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin",
        ] {
            assert!(head.contains(wanted), "{path}: {wanted} is not in\n{head}");
        }
        assert!(!head.to_lowercase().contains("access-control-allow"), "{head}");
    }
    let font = preview.get("/fonts/PretendardGOV-Regular.ttf").is(200);
    assert!(font.body.len() > 1_000_000 && font.head.contains("content-type: font/ttf"));
    for path in [
        "/..%2fbriefpack.toml",
        "/../briefpack.toml",
        "/%2e%2e/briefpack.toml",
        "//etc/passwd",
        "/fonts/..%2f..%2fbriefpack.toml",
        "/fonts/",
        "/web/app.js",
        "/tsconfig.json",
        "/api/page/..%2f..%2fbriefpack.toml.svg",
        "/api/page/00.svg",
        "/api/text?key=../../x&page=1",
        "/api/message?locale=vi&id=title&file=../../etc/passwd",
        "/api/message?locale=vi&id=title&file=/etc/passwd",
        "/api/message?locale=vi&id=title&file=locales/vi/../../briefpack.toml",
        "/api/message?locale=..&id=title",
        "/api/messages?locale=../en",
    ] {
        let answer = preview.get(path);
        assert_eq!(answer.status, 404, "{path}: {answer:?}");
    }
    for path in [
        "/api/document?meeting=nowhere&languages=en",
        "/api/document?meeting=pack&languages=fr",
        "/api/document?meeting=pack&languages=en&edition=secret",
        "/api/document?meeting=../x&languages=en",
        "/api/document",
    ] {
        preview.get(path).is(400);
    }
}

#[test]
fn large_and_slow_questions_keep_nobody_waiting() {
    let preview = Preview::of(small());
    let (own, port) = (preview.own(), preview.port);
    let head = format!(
        "POST /api/save HTTP/1.1\r\n{own}Origin: http://127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
    );
    // Said to be large, and large without saying so.
    assert_eq!(preview.raw(format!("{head}Content-Length: 2000000\r\n\r\n")).is(413).code(), "too-large");
    let chunk = format!("{:x}\r\n{}\r\n", 1 << 16, "x".repeat(1 << 16));
    let chunked = format!("{head}Transfer-Encoding: chunked\r\n\r\n{}0\r\n\r\n", chunk.repeat(20));
    assert_eq!(preview.raw(chunked).is(413).code(), "too-large");
    // A head and a body that come letter by letter; half-open connections beside them.
    let idle: Vec<_> = (0..20).map(|_| preview.connect()).collect();
    let mut slow_head = preview.connect();
    slow_head.write_all(b"GET / HTTP/1.1\r\nX-A: ").expect("written");
    let mut slow_body = preview.connect();
    slow_body.write_all(format!("{head}Content-Length: 100\r\n\r\n{{").as_bytes()).expect("written");
    let begun = Instant::now();
    preview.get("/api/state").is(200);
    assert!(begun.elapsed() < Duration::from_secs(5), "others are answered meanwhile");
    let mut answer = String::new();
    let _ = slow_body.read_to_string(&mut answer);
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    let mut letters = 0;
    while begun.elapsed() < Duration::from_secs(40) && slow_head.write_all(b"a").is_ok() {
        letters += 1;
        std::thread::sleep(Duration::from_millis(500));
    }
    assert!((1..70).contains(&letters), "a head without end is given up");
    drop(idle);
    // A head that is too large, and no HTTP at all.
    let large = preview.raw(format!("GET / HTTP/1.1\r\n{own}X-A: {}\r\n\r\n", "a".repeat(1 << 20)));
    assert!(matches!(large.status, 0 | 400 | 431), "{large:?}");
    let none = preview.raw(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".repeat(100));
    assert!(matches!(none.status, 0 | 400), "{none:?}");
    preview.get("/api/state").is(200);
}

#[test]
fn hostile_texts_neither_run_nor_stop_anything() {
    let preview = Preview::of(small());
    preview.document("2025-01-10-seoul", "vi");
    let hash = || preview.message("vi", "target", SEOUL)["hash"].clone();
    let send = |path: &str, text: &str| {
        let message = json!({ "locale": "vi", "id": "target", "file": SEOUL, "text": text, "hash": hash() });
        preview.post(path, &message)
    };
    let deep = format!("target = {}x{}", "{ ".repeat(10_000), " }".repeat(10_000));
    assert_eq!(send("/api/save", &deep).is(400).code(), "bad-text");
    assert_eq!(send("/api/try", &deep).is(200).json()["error"]["code"], "bad-text");
    let selects = format!("target = {}x", "{ $a ->\n *[b] ".repeat(5_000));
    assert_eq!(send("/api/save", &selects).is(400).code(), "bad-text");
    assert_eq!(send("/api/save", "target = a\u{0}b").is(400).code(), "bad-text");
    // Printed as it stands, told as JSON: nothing of it is a page's.
    let script = "target = </script><img src=x onerror=alert(1)> #eval(\"1\") $x$";
    let tried = send("/api/try", script).is(200);
    assert!(tried.head.contains("application/json"), "{}", tried.head);
    send("/api/save", script).is(200);
    preview.until(|preview| {
        let document = preview.document("2025-01-10-seoul", "vi");
        let key = document["key"].as_str()?.to_owned();
        let found = preview.get(&format!("/api/find?key={key}&q=onerror")).json();
        (!found["places"].as_array()?.is_empty()).then_some(())
    });
    for hash in Preview::hashes(&preview.document("2025-01-10-seoul", "vi")) {
        let svg = preview.get(&format!("/api/page/{hash}.svg")).is(200).body;
        let svg = String::from_utf8(svg).expect("text");
        for never in ["<script", "<foreignObject", "onerror", "javascript:"] {
            assert!(!svg.contains(never), "{never}");
        }
    }
    // A line of 200 KB is more than pages are meant for: the pages stay, and the finding says so.
    let long = format!("target = {}", "dài ".repeat(50_000));
    send("/api/save", &long).is(200);
    preview.until(|preview| {
        let state = preview.get("/api/state").json();
        let found = state["findings"].as_array()?.iter().any(|finding| finding["code"] == "over-long-text");
        found.then_some(())
    });
    assert_eq!(preview.document("2025-01-10-seoul", "vi")["broken"], true);
    preview.get("/").is(200);
}

#[test]
fn a_taken_port_is_said() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let ran = small().run(&["preview", "--port", &port]).code(3);
    ran.says("error[cannot-listen]").says("leave out `--port`");
    Case::empty().run(&["preview"]).code(2);
}
