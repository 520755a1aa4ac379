//! Lists as people may hand them in: each fault by its place, nothing written, in bounded time.

use std::fs;
use std::time::{Duration, Instant};

use crate::case::{Case, repository};
use crate::faults::{small, tree};

/// The small workspace, with a list.
fn case(list: impl AsRef<[u8]>) -> Case {
    small().file("copies.csv", list)
}

fn rows(rows: &str) -> String {
    format!("number,recipient,languages\n{rows}\n")
}

/// What people see of each fault stands in `tests/fixtures/faults/copies/<name>.txt`.
#[test]
fn each_fault_of_a_list_is_told_and_nothing_is_written() {
    let lists: [(&str, String); 16] = [
        ("empty-file", String::new()),
        ("empty", rows("")),
        ("column", "number;recipient;langauges\n1;a;vi\n".to_owned()),
        ("column-twice", "number,recipient,languages,Number\n1,a,vi,2\n".to_owned()),
        ("zero", rows("0,a,vi")),
        ("negative", rows("-1,a,vi")),
        ("too-high", rows("10000,a,vi")),
        ("number-twice", rows("7,a,vi\n8,b,vi\n007,c,ko")),
        ("languages", rows("7,a,fr")),
        ("recipient-empty", rows("7,,vi")),
        ("recipient-control", rows("7,a\u{202e}b,vi")),
        ("recipient-lines", rows("7,\"a\nb\",vi")),
        ("recipient-path", rows("7,../../etc/passwd,vi")),
        ("recipient-long", rows(&format!("7,{},vi", "Văn phòng ".repeat(104_858)))),
        ("stopped", rows(&"0,a,vi\n".repeat(60))),
        ("too-many", rows(&(1..=100_000).map(|number| format!("{number},a,vi\n")).collect::<String>())),
    ];
    for (name, list) in lists {
        let case = case(&list);
        let before = tree(&case.path().join("out"));
        let start = Instant::now();
        let ran = case.run(&["build", "--copies", "copies.csv", "--format", "short"]).code(1);
        assert!(start.elapsed() < Duration::from_secs(20), "{name}: {:?}", start.elapsed());
        assert!(ran.stdout.is_empty());
        assert!(tree(&case.path().join("out")) == before, "{name}: the output folder was touched");
        assert!(ran.stderr.len() < 20_000, "{name}: {} bytes", ran.stderr.len());
        golden(name, &ran.stderr);
        // For people too, whatever the line looks like.
        let human = case.run(&["build", "--copies", "copies.csv"]).code(1).stderr;
        assert!(human.contains("hint:"), "{name}: {human}");
        for language in ["vi", "ko"] {
            case.run(&["build", "--copies", "copies.csv", "--ui-language", language]).code(1);
        }
    }
}

#[track_caller]
fn golden(name: &str, actual: &str) {
    let path = repository().join(format!("tests/fixtures/faults/copies/{name}.txt"));
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, actual).expect("written");
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(actual, expected, "{name} is stale; look at the change, then run with UPDATE=1");
}

#[test]
fn files_that_are_no_lists_are_refused() {
    for bytes in [b"number,recipient,languages\n1,V\xe3n phong,vi\n".as_slice(), b"\xff\xfen\0u\0m\0"] {
        case(bytes).run(&["build", "--copies", "copies.csv"]).code(1).says("not-utf8");
    }
    let large = vec![b'a'; 17 * 1024 * 1024];
    case(large).run(&["build", "--copies", "copies.csv"]).code(1).says("file-too-large");
    small().run(&["build", "--copies", "no-such.csv"]).code(3).says("no-copies");
    small().run(&["build", "--copies", "seeds"]).code(1).says("unreadable-file");
    let list = case(rows("1,a,vi"));
    for args in [["--languages", "vi"], ["--no-pack", "--attach"], ["--no-meetings", "--attach"]] {
        list.run(&["build", "--copies", "copies.csv", args[0], args[1]]).code(2);
    }
    list.run(&["build", "--copies", "copies.csv", "--edition", "own", "--edition", "public"])
        .code(2)
        .says("copies are of one edition");
}

#[test]
fn a_formula_is_told_of_and_written_as_a_text() {
    let case = Case::starter().file(
        "copies.csv",
        rows("1,\"=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\",vi\n2,+84 24 3799,vi\n3,@b,vi\n4,-c,vi"),
    );
    let ran = case.run(&["build", "--copies", "copies.csv", "--format", "short"]).code(0);
    for line in 2..=5 {
        assert!(
            ran.stderr.contains(&format!("copies.csv:{line}:3: warning[copies-formula]")),
            "{}",
            ran.stderr
        );
    }
    let register = String::from_utf8(case.read("out/register.csv")).expect("UTF-8");
    for cell in
        ["001,\"'=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\",", "002,'+84 24 3799,", "003,'@b,", "004,'-c,"]
    {
        assert!(register.contains(cell), "{cell} is not in:\n{register}");
    }
    // Read again and written again, it is the same.
    case.run(&["build", "--copies", "copies.csv"]).code(0);
    assert_eq!(String::from_utf8(case.read("out/register.csv")).expect("UTF-8"), register);
}

#[test]
fn a_list_may_lie_elsewhere_and_the_manifest_has_no_path_of_it() {
    let elsewhere =
        Case::empty().file("lists/of autumn.csv", "\u{feff}number;recipient;languages\r\n12;a;vi\r\n");
    let path = elsewhere.path().join("lists/of autumn.csv");
    let case = Case::starter();
    case.run(&["build", "--copies", path.to_str().expect("a path")]).code(0);
    let manifest: serde_json::Value = serde_json::from_slice(&case.read("out/manifest.json")).expect("JSON");
    assert_eq!(manifest["options"]["copies"], "of autumn.csv");
    assert!(manifest["inputs"].to_string().contains("\"of autumn.csv\""));
    assert!(!manifest.to_string().contains("lists"), "no folder");
    assert!(case.path().join("out/example-pack.copy-012.vi.pdf").is_file());
}
