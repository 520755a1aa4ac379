use super::*;
use crate::base::source::Sources;

/// The copies of a list, and its findings as `code line:column`.
fn read(text: &str) -> (Vec<String>, Vec<String>) {
    let mut sources = Sources::new();
    let file = sources.add("copies.csv", text);
    let mut findings = Findings::new();
    let copies = read_copies(text, file, &mut findings);
    let place = |finding: &Diagnostic| {
        let at = sources.position(finding.span.expect("a place"));
        format!("{} {}:{}", finding.code, at.line, at.column)
    };
    (
        copies.iter().map(|copy| format!("{} {} {}", copy.number, copy.recipient, copy.languages)).collect(),
        findings.into_sorted().iter().map(place).collect(),
    )
}

#[test]
fn lists_of_every_spreadsheet_are_read() {
    let plain = "number,recipient,languages\r\n1,Minister,vi+ko\r\n2,\"Office, first\",vi\r\n";
    let expected = ["001 Minister vi+ko", "002 Office, first vi"];
    for text in [
        plain.to_owned(),
        plain.replace("\r\n", "\n"),
        format!("\u{feff}{plain}"),
        "Number;Recipient;Languages;Note\n1;Minister;vi+ko;by hand\n\n2;Office, first;vi;".to_owned(),
        "languages\tnumber\trecipient\nvi+ko\t001\tMinister\nvi\t2\tOffice, first".to_owned(),
        "\"number\",\"recipient\",\"languages\"\n\"1\",\"Minister\",\"vi+ko\"\n \"2\",\"Office, first\", vi\n"
            .replace(" \"2\"", "\"2\""),
    ] {
        assert_eq!(read(&text), (expected.map(str::to_owned).to_vec(), Vec::new()), "{text}");
    }
    // Decomposed letters, as some systems write them, are composed.
    assert_eq!(read("number,recipient,languages\n1,Vu\u{323},vi\n").0, ["001 Vụ vi"]);
}

#[test]
fn each_fault_has_its_place() {
    let list = |rows: &str| format!("number,recipient,languages\n{rows}\n");
    let long = "x".repeat(1024 * 1024);
    for (text, found) in [
        (String::new(), vec!["copies-empty 1:1"]),
        (list(""), vec!["copies-empty 1:1"]),
        ("number,recipient\n1,a\n".to_owned(), vec!["copies-column 1:1"]),
        ("number,recipient,langauges\n1,a,vi\n".to_owned(), vec!["copies-column 1:1"]),
        ("number,recipient,languages,number\n1,a,vi,2\n".to_owned(), vec!["copies-column 1:28"]),
        ("\u{feff}number,recipient,languages\n1,a,fr\n".to_owned(), vec!["copies-languages 2:5"]),
        (list("0,a,vi"), vec!["copies-number 2:1"]),
        (
            list("-1,a,vi\n10000,b,vi\n1.5,c,vi\n,d,vi"),
            vec!["copies-number 2:1", "copies-number 3:1", "copies-number 4:1", "copies-number 5:1"],
        ),
        (list("7,a,vi\n8,b,vi\n007,c,vi"), vec!["copies-number-twice 4:1"]),
        (
            list("1,a,vi+vi\n2,b,fr\n3,c,\n4,d"),
            vec![
                "copies-languages 2:5",
                "copies-languages 3:5",
                "copies-languages 4:5",
                "copies-languages 5:4",
            ],
        ),
        (
            list(
                "1,,vi\n2,\"two\nlines\",vi\n3,b\u{7},vi\n4,\u{202e}c,vi\n5,../d,vi\n6,/etc/e,vi\n7,\\\\f,vi",
            ),
            vec![
                "copies-recipient 2:3",
                "copies-recipient 3:3",
                "copies-recipient 5:3",
                "copies-recipient 6:3",
                "copies-recipient 7:3",
                "copies-recipient 8:3",
                "copies-recipient 9:3",
            ],
        ),
        (list(&format!("1,{long},vi")), vec!["copies-recipient 2:3"]),
        // A quotation mark that isn't closed takes the rest in.
        (list("1,\"a,vi\n2,b,vi"), vec!["copies-recipient 2:3", "copies-languages 4:1"]),
    ] {
        let (_, findings) = read(&text);
        assert_eq!(findings, found, "{}", text.chars().take(200).collect::<String>());
    }
}

#[test]
fn formulas_are_told_and_kept_as_texts() {
    let (copies, findings) =
        read("number,recipient,languages\n1,\"=HYPERLINK(\"\"x\"\")\",vi\n2,+84 4,vi\n3,@a,vi\n");
    assert_eq!(copies, ["001 =HYPERLINK(\"x\") vi", "002 +84 4 vi", "003 @a vi"]);
    assert_eq!(findings, ["copies-formula 2:3", "copies-formula 3:3", "copies-formula 4:3"]);
}

#[test]
fn long_lists_are_read_to_a_bound() {
    let rows = |count: usize| {
        let rows: String = (1..=count).map(|number| format!("{number},a,vi\n")).collect();
        format!("number,recipient,languages\n{rows}")
    };
    let (copies, findings) = read(&rows(9_999));
    assert_eq!((copies.len(), findings.len()), (9_999, 0));
    let (_, findings) = read(&rows(100_000));
    assert_eq!(findings, ["copies-stopped 10001:1"]);
    let (_, findings) = read(&rows(100_000).replace(",a,vi", ",a,xx"));
    assert_eq!(findings.len(), MOST_FAULTS + 1);
    assert_eq!(findings.last().map(String::as_str), Some("copies-stopped 22:1"));
}
