//! Files as editors name them: `file:///…` with everything but plain letters in percent signs.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use lsp_types::Uri;
use serde_json::Value;

/// The file that a URI names. None for another scheme, or bytes that are no UTF-8.
pub(super) fn path_of(uri: &Uri) -> Option<PathBuf> {
    let text = uri.as_str();
    let (scheme, rest) = text.split_once(':')?;
    if !scheme.eq_ignore_ascii_case("file") {
        return None;
    }
    let rest = rest.split(['?', '#']).next()?;
    let path = match rest.strip_prefix("//") {
        Some(rest) => rest.find('/').and_then(|at| rest.get(at..))?,
        None => rest,
    };
    let decoded = decode(path)?;
    // `/c:/office` on Windows.
    let drive = decoded.as_bytes().get(2) == Some(&b':');
    let path = if drive { decoded.trim_start_matches('/') } else { &decoded };
    let path = PathBuf::from(path);
    (path.has_root() && !path.components().any(|part| part.as_os_str() == "..")).then_some(path)
}

/// The URI of a file.
pub(super) fn uri_of(path: &Path) -> Option<Uri> {
    let path = path.to_str()?.replace('\\', "/");
    let slash = if path.starts_with('/') { "" } else { "/" };
    Uri::from_str(&format!("file://{slash}{}", encode(&path, is_plain))).ok()
}

/// Whether a byte of a path stands for itself.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte)
}

fn encode(text: &str, plain: impl Fn(u8) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if plain(byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                u8::try_from(digit()? * 16 + digit()?).ok()?
            }
            other => other,
        });
    }
    String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'))
}

/// Puts right the URIs of a message. Some editors send letters beyond ASCII, spaces or lone percent signs as they
/// are, and the whole message could not be read.
pub(super) fn repair(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                match value {
                    Value::String(text) if key == "uri" || key.ends_with("Uri") => *text = repaired(text),
                    // Texts are long, and hold no URIs.
                    Value::String(_) => {}
                    other => repair(other),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(repair),
        _ => {}
    }
}

fn repaired(text: &str) -> String {
    let good = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~:?#@!$&'()*+,;=%".contains(&byte);
    let encoded = encode(text, good);
    let mut out = String::with_capacity(encoded.len());
    for (at, c) in encoded.char_indices() {
        out.push(c);
        let digits =
            encoded.get(at + 1..at + 3).is_some_and(|two| two.bytes().all(|b| b.is_ascii_hexdigit()));
        if c == '%' && !digits {
            out.push_str("25");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_found_again() {
        for path in ["/home/Tô Lâm/회담/a b.ftl", "/a%b#c?d/ê.toml", "/x"] {
            let uri = uri_of(Path::new(path)).expect("a URI");
            assert_eq!(path_of(&uri).as_deref(), Some(Path::new(path)));
        }
    }

    #[test]
    fn what_is_no_file_of_ours_has_no_path() {
        for bad in [
            "untitled:Untitled-1",
            "http://example.org/a",
            "file:///%FF.ftl",
            "file:///a%00b",
            "file:///a/../../etc/passwd",
            "file:///a/%2e%2e/b",
            "file://",
            "file:a",
        ] {
            assert_eq!(path_of(&Uri::from_str(bad).expect("a URI")), None, "{bad}");
        }
    }

    #[test]
    fn bare_uris_are_put_right() {
        let mut value = serde_json::json!({
            "textDocument": { "uri": "file:///회담/100%/a b.ftl", "text": "file:///ê" },
            "rootUri": "file:///a%20b",
        });
        repair(&mut value);
        let uri = value["textDocument"]["uri"].as_str().expect("a text");
        let path = path_of(&Uri::from_str(uri).expect("a URI"));
        assert_eq!(path.as_deref(), Some(Path::new("/회담/100%/a b.ftl")));
        assert_eq!(value["textDocument"]["text"], "file:///ê");
        assert_eq!(value["rootUri"], "file:///a%20b");
    }
}
