//! Values at their edges, and bytes that were changed.

use super::*;

#[test]
fn dates_and_numbers_at_the_edges() {
    for value in [
        "0000-01-01",
        "9999-12-31",
        "1000-01-01",
        "2025-02-29",
        "2025-01-10T10:00:00Z",
        "10:00:00",
        "inf",
        "nan",
        "-1",
    ] {
        let case = small().replace(SEOUL, "value = 2025-01-10", &format!("value = {value}"));
        survives(&case, &["check"]);
    }
    for number in [
        "0",
        "-0",
        "-1",
        "1e400",
        "0x10",
        "1_",
        "_1",
        ".5",
        "5.",
        "1.2.3",
        "0.0000000000000000000000000001",
        "99999999999999999999999999999999999999999",
        "٣",
        "1,000",
        "",
        " ",
        "--1",
        "+1",
        "1 2",
    ] {
        let case = small().replace(SEOUL, "count = \"3\"", &format!("count = \"{number}\""));
        survives(&case, &["check"]);
        let case = small().replace(SEOUL, "money = \"150_000_000_000\"", &format!("money = \"{number}\""));
        survives(&case, &["check"]);
    }
    for number in [
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "0",
        "-1",
        "4294967296",
        "0b1",
        "0o7",
    ] {
        for (old, new) in [
            ("paragraphs = [3]", format!("paragraphs = [3, {number}]")),
            ("deadline = { year = 2030 }", format!("deadline = {{ year = {number} }}")),
            ("times = { count = \"3\" }", format!("times = {{ ordinal = {number} }}")),
        ] {
            survives(&small().replace(SEOUL, old, &new), &["check"]);
        }
        let case = small().replace("seeds/sources.toml", "paragraphs = 4", &format!("paragraphs = {number}"));
        survives(&case, &["check"]);
    }
}

/// Bytes of files are changed at random, always in the same way: findings or none, but never a panic.
#[test]
fn changed_bytes_never_panic() {
    let demo = Case::demo();
    let small = small();
    for (case, rounds, args) in [
        // The contract is written after everything has been read and checked, and no font is looked at.
        (&small, 410, &["schema", "messages"][..]),
        (&demo, 40, &["schema", "messages"][..]),
        (&small, 40, &["check", "--format", "short"][..]),
        (&demo, 10, &["check", "--meeting", "2025-10-30-gyeongju", "--format", "short"][..]),
    ] {
        let mut files: Vec<String> = tree(case.path())
            .into_keys()
            .filter(|file| file.ends_with(".toml") || file.ends_with(".ftl"))
            .collect();
        files.sort();
        let mut seed = 0x2545_f491_4f6c_dd1d_u64;
        let mut random = move |below: usize| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            usize::try_from(seed % below.max(1) as u64).expect("small")
        };
        const SPICE: [&[u8]; 24] = [
            b"{",
            b"}",
            b"[",
            b"]",
            b"\"",
            b"=",
            b"\n",
            b"\t",
            b"$",
            b"-",
            b"*",
            b"#",
            b"\0",
            b"\xff",
            b"\r",
            b"->",
            b"{ $x }",
            b"9999999999999999999",
            b"\xef\xbb\xbf",
            "́".as_bytes(),
            "은(는)".as_bytes(),
            "｛".as_bytes(),
            b"\\u{110000}",
            b"'''",
        ];
        for round in 0..rounds {
            let file = files[random(files.len())].clone();
            let path = case.path().join(&file);
            let before = fs::read(&path).expect("a file");
            let mut bytes = before.clone();
            for _ in 0..=random(4) {
                let at = random(bytes.len());
                match random(4) {
                    0 if !bytes.is_empty() => bytes[at] = u8::try_from(random(256)).expect("a byte"),
                    1 => drop(bytes.drain(at..(at + random(40)).min(bytes.len()))),
                    2 => drop(bytes.splice(at..at, SPICE[random(SPICE.len())].iter().copied())),
                    _ => {
                        let piece = bytes[at..(at + random(60)).min(bytes.len())].to_vec();
                        drop(bytes.splice(at..at, piece));
                    }
                }
            }
            fs::write(&path, &bytes).expect("written");
            let ran = case.run(args);
            assert!(
                matches!(ran.code, Some(0..=2)),
                "round {round}, {file}: {:?}\n{}\n{:?}",
                ran.code,
                ran.stderr,
                String::from_utf8_lossy(&bytes)
            );
            fs::write(&path, before).expect("written");
        }
    }
}
