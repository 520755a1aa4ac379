//! Files that want to stop, fool or exhaust the reader.

use std::fmt::Write as _;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use super::*;

/// A number of a sequence that is the same in every run.
struct Dice(u64);

impl Dice {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }
}

/// A PDF of some objects, the first of them the catalog.
fn pdf(objects: &[String]) -> Vec<u8> {
    let bodies: Vec<Vec<u8>> = objects.iter().map(|object| object.clone().into_bytes()).collect();
    pdf_of(&bodies)
}

fn pdf_of(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, body) in objects.iter().enumerate() {
        let _ = writeln!(table, "{:010} 00000 n ", bytes.len());
        bytes.extend(format!("{} 0 obj\n", number + 1).bytes());
        bytes.extend(body);
        bytes.extend(b"\nendobj\n");
    }
    let place = bytes.len();
    bytes.extend(table.bytes());
    bytes.extend(
        format!("trailer\n<</Size {}/Root 1 0 R>>\nstartxref\n{place}\n%%EOF\n", objects.len() + 1).bytes(),
    );
    bytes
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("packed");
    encoder.finish().expect("packed")
}

fn stream(keys: &str, bytes: &[u8]) -> Vec<u8> {
    let mut object = format!("<<{keys}/Length {}>>\nstream\n", bytes.len()).into_bytes();
    object.extend(bytes);
    object.extend(b"\nendstream");
    object
}

/// A PDF with one page, and further objects from the fourth on.
fn one_page(page: &str, further: Vec<Vec<u8>>) -> Vec<u8> {
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>".to_vec(),
        format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]{page}>>").into_bytes(),
    ];
    objects.extend(further);
    pdf_of(&objects)
}

/// The first code that a file is given, and the exit code.
#[track_caller]
fn verdict(bytes: &[u8], seconds: u64) -> (Option<i32>, Vec<String>) {
    let case = Case::empty().file("hostile.pdf", bytes);
    let ran = within(seconds, &case, &["verify", "--format", "json", "hostile.pdf"]);
    assert!(matches!(ran.code, Some(1 | 3)), "code {:?}: {}", ran.code, ran.stderr);
    (ran.code, codes(&report(&ran)["files"][0]))
}

#[track_caller]
fn refused(name: &str, bytes: &[u8], code: &str) {
    assert_eq!(verdict(bytes, 60), (Some(3), vec![code.to_owned()]), "{name}");
}

#[track_caller]
fn doubted(name: &str, bytes: &[u8], code: &str) {
    let (exit, codes) = verdict(bytes, 60);
    assert!(exit == Some(1) && codes.iter().any(|found| found == code), "{name}: {exit:?} {codes:?}");
}

#[test]
fn what_is_no_pdf_is_refused() {
    refused("nothing", b"", "pdf-unreadable");
    refused("text", b"Dear colleague,", "pdf-unreadable");
    refused("a heading alone", b"%PDF-1.7\n", "pdf-unreadable");
    refused("no pages", &pdf(&["<</Type/Catalog>>".to_owned()]), "pdf-unreadable");
    let mut locked = one_page("", Vec::new());
    let end = locked.windows(5).rposition(|window| window == b"/Size").expect("a trailer");
    locked.splice(end..end, b"/Encrypt<</Filter/Standard/V 4>>".iter().copied());
    refused("encrypted", &locked, "pdf-encrypted");
}

#[test]
fn a_file_of_half_a_gigabyte_is_refused_unread() {
    let case = Case::empty().file("large.pdf", b"%PDF-1.7\n");
    let file = std::fs::OpenOptions::new().write(true).open(case.path().join("large.pdf")).expect("a file");
    file.set_len(512 * 1024 * 1024).expect("a sparse file");
    let ran = within(30, &case, &["verify", "--format", "json", "large.pdf"]).code(3);
    assert_eq!(codes(&report(&ran)["files"][0]), ["pdf-too-costly"]);
}

#[test]
fn nesting_has_an_end() {
    for open in ["[", "<</A", "("] {
        let deep = one_page("", vec![open.repeat(2_000_000).into_bytes()]);
        let (code, codes) = verdict(&deep, 60);
        assert!(
            codes.iter().all(|code| ["pdf-too-costly", "pdf-unreadable"].contains(&code.as_str()))
                || code == Some(1)
        );
        let page = one_page("/Contents 4 0 R", vec![stream("", open.repeat(2_000_000).as_bytes())]);
        verdict(&page, 60);
    }
    // A heading before each text that never ends: each byte is looked at a few times, not once for each heading.
    refused("headings", ["%PDF-1.7", &"1 0 obj( ".repeat(300_000)].concat().as_bytes(), "pdf-too-costly");
}

#[test]
fn circles_and_mazes_are_walked_once() {
    let catalog = "<</Type/Catalog/Pages 2 0 R>>".to_owned();
    let circle = [catalog.clone(), "<</Type/Pages/Kids[2 0 R 2 0 R]>>".to_owned()];
    refused("a page tree that holds itself", &pdf(&circle), "pdf-unreadable");
    // Forty levels, each naming the next twice: a million million ways down.
    let mut maze = vec![catalog];
    for level in 0..40 {
        maze.push(format!("<</Type/Pages/Kids[{0} 0 R {0} 0 R]>>", level + 3));
    }
    maze.push("<</Type/Page/MediaBox[0 0 9 9]>>".to_owned());
    doubted("a maze of pages", &pdf(&maze), "pdf-damaged");
    let outlines = [
        "<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R/StructTreeRoot 6 0 R/MarkInfo<</Marked true>>>>",
        "<</Type/Pages/Kids[3 0 R]>>",
        "<</Type/Page/MediaBox[0 0 9 9]>>",
        "<</First 5 0 R>>",
        "<</Title(a)/Next 5 0 R/First 5 0 R/Dest[3 0 R/Fit]>>",
        "<</Type/StructTreeRoot/K 7 0 R>>",
        "<</S/Part/K[7 0 R 6 0 R 7 0 R]>>",
    ];
    doubted("bookmarks and tags in a circle", &pdf(&outlines.map(str::to_owned)), "pdf-damaged");
    // References that lead to one another.
    doubted(
        "references",
        &one_page("/Contents 4 0 R", vec![b"5 0 R".to_vec(), b"4 0 R".to_vec()]),
        "pdf-standard",
    );
}

#[test]
fn bombs_do_not_go_off() {
    // 66 MB of spaces, packed once and twice.
    let spaces = packed(&vec![b' '; 70_000_000]);
    let once = one_page("/Contents 4 0 R", vec![stream("/Filter/FlateDecode", &spaces)]);
    refused("a stream", &once, "pdf-too-costly");
    let twice = packed(&packed(&vec![b' '; 70_000_000]));
    let twice = one_page("/Contents 4 0 R", vec![stream("/Filter[/FlateDecode/FlateDecode]", &twice)]);
    refused("a stream in a stream", &twice, "pdf-too-costly");
    // One stream of 60 MB on the page many times.
    let many = packed(&vec![b' '; 60_000_000]);
    let page = format!("/Contents[{}]", "4 0 R ".repeat(50));
    refused(
        "one stream often",
        &one_page(&page, vec![stream("/Filter/FlateDecode", &many)]),
        "pdf-too-costly",
    );
    // Forms that paint forms, ten each, seven deep.
    let mut forms = vec![stream("", b"/F Do")];
    for level in 0..7 {
        let keys = format!("/Type/XObject/Subtype/Form/Resources<</XObject<</F {} 0 R>>>>", level + 6);
        forms.push(stream(&keys, "/F Do ".repeat(20).as_bytes()));
    }
    forms.push(stream("/Type/XObject/Subtype/Form", "0 0 m ".repeat(200).as_bytes()));
    let page = "/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>";
    refused("forms", &one_page(page, forms), "pdf-too-costly");
    // Objects without number, in a packed stream.
    let list = format!("9 0 [{}]", "0 ".repeat(12_000_000));
    let objects = stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", &packed(list.as_bytes()));
    refused("objects", &one_page("", vec![objects]), "pdf-too-costly");
}

#[test]
fn what_many_pages_share_is_not_copied_without_end() {
    // A large dictionary of resources that 20,000 pages and 10,000 forms share, and fonts without a number.
    let entries: String = (0..100_000).map(|number| format!("/K{number} {number} ")).collect();
    let large = format!("<<{entries}/Font<</F<</Type/Font{entries}>>>>/XObject<</X 5 0 R>>>>").into_bytes();
    let kids: String = (0..20_000).map(|number| format!("{} 0 R ", number + 7)).collect();
    let mut objects = vec![
        b"<</Type/Catalog/Pages 2 0 R>>".to_vec(),
        format!("<</Type/Pages/Kids[{kids}]/Resources 3 0 R>>").into_bytes(),
        large,
        stream("", "/F 9 Tf (a) Tj /X Do ".repeat(10_000).as_bytes()),
        stream("/Type/XObject/Subtype/Form/Resources 3 0 R", b"/F 9 Tf (a) Tj "),
        b"null".to_vec(),
    ];
    objects.extend((0..20_000).map(|_| b"<</Type/Page/Contents 4 0 R/Resources 3 0 R>>".to_vec()));
    refused("shared resources", &pdf_of(&objects), "pdf-too-costly");
}

/// A PDF of ours, of the smallest workspace.
fn ours() -> Vec<u8> {
    let case = Case::starter();
    case.run(&["build", "--no-pack", "--languages", "ko"]).code(0);
    case.read(&pdfs(&case)[0])
}

/// Verifies many files in one run: none stops the program, and of the readable ones each gets its verdict.
#[track_caller]
fn all_end(files: &[Vec<u8>]) -> Vec<Value> {
    let mut case = Case::empty();
    let mut names = Vec::new();
    for (number, bytes) in files.iter().enumerate() {
        names.push(format!("{number}.pdf"));
        case = case.file(&names[number], bytes);
    }
    let mut args = vec!["verify", "--format", "json"];
    args.extend(names.iter().map(String::as_str));
    let ran = within(300, &case, &args);
    assert!(matches!(ran.code, Some(1 | 3)), "{:?} {}", ran.code, ran.stderr);
    report(&ran)["files"].as_array().expect("files").clone()
}

#[test]
fn a_file_cut_short_is_never_taken_for_whole() {
    let whole = ours();
    let mut files: Vec<Vec<u8>> = (1..120).map(|cut| whole[..whole.len() * cut / 120].to_vec()).collect();
    files.extend((2..60).map(|cut| whole[..whole.len() - cut].to_vec()));
    for file in all_end(&files) {
        assert!(!codes(&file).is_empty(), "{file:#}");
    }
}

#[test]
fn bytes_changed_at_random_stop_nothing() {
    let whole = ours();
    let mut dice = Dice(20_251_030);
    let files: Vec<Vec<u8>> = (0..500)
        .map(|round| {
            let mut bytes = whole.clone();
            for _ in 0..=round % 40 {
                let at = dice.next(bytes.len());
                match dice.next(4) {
                    0 => bytes[at] = dice.next(256) as u8,
                    1 => bytes[at] ^= 1 << dice.next(8),
                    2 => drop(bytes.drain(at..(at + dice.next(64)).min(whole.len() / 2).max(at))),
                    _ => bytes.splice(at..at, b"<<[(/ 1 0 R obj".iter().copied()).for_each(drop),
                }
            }
            bytes
        })
        .collect();
    let verdicts = all_end(&files);
    assert_eq!(verdicts.len(), 500);
    let doubted = verdicts.iter().filter(|file| !codes(file).is_empty()).count();
    assert!(doubted > 480, "most changes are seen without a manifest: {doubted}");
}
