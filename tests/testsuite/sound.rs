//! What `check` remembers of sound meetings: it saves time, and never hides anything. The seeded faults (`seeded`) are all
//! made in workspaces that were found sound before.

use std::fs;
use std::sync::OnceLock;

use crate::case::Case;
use crate::faults::tree;

const VI: &str = "locales/vi/meetings/2025-10-30-gyeongju.ftl";

/// Makes a copy of the demo one that was found sound.
pub fn remember(case: &Case) {
    static SOUND: OnceLock<Vec<u8>> = OnceLock::new();
    let sound = SOUND.get_or_init(|| {
        let demo = Case::demo();
        demo.run(&["check"]).code(0);
        fs::read(demo.memory()).expect("something is remembered")
    });
    let file = case.memory();
    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    fs::write(file, sound).expect("written");
}

fn sound() -> Case {
    let case = Case::demo();
    remember(&case);
    case
}

/// What `check` says first, and what it says when it looks at everything.
fn both(case: &Case) -> [String; 2] {
    let said = |args: &[&str]| case.run(args).stderr.replace('\r', "");
    let first = said(&["check"]);
    let first = first.lines().filter(|line| !line.contains("--no-cache")).map(|line| format!("{line}\n"));
    [first.collect(), said(&["check", "--no-cache"])]
}

#[test]
fn only_hashes_are_remembered_and_only_in_the_cache() {
    let case = Case::demo();
    let before = tree(case.path());
    let ran = case.run(&["check"]).code(0);
    assert!(!ran.stderr.contains("looked at again"), "{}", ran.stderr);
    assert_eq!(tree(case.path()), before);
    let text = fs::read_to_string(case.memory()).expect("a text");
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("briefpack sound 1"));
    let hashes: Vec<&str> = lines.collect();
    let meetings = fs::read_dir(case.path().join("seeds/meetings")).expect("meetings").count();
    assert_eq!(hashes.len(), meetings);
    assert!(hashes.iter().all(|hash| hash.len() == 64 && hash.chars().all(|c| c.is_ascii_hexdigit())));
    // How many meetings were left alone is said.
    case.run(&["check"]).code(0).says(&format!("{meetings} meetings have not changed"));
    let ran = case
        .run(&["check", "--format", "json"])
        .code(0)
        .says(&format!("{meetings} meetings have not changed"));
    assert!(ran.stdout.starts_with('{'), "{}", ran.stdout);
    case.run(&["check", "--ui-language", "vi"]).code(0).says(&format!("{meetings} cuộc gặp không thay đổi"));
    case.run(&["check", "--ui-language", "ko"]).code(0).says(&format!("회의 {meetings}건은"));
}

#[test]
fn without_the_cache_everything_is_looked_at_and_nothing_is_remembered() {
    let case = Case::demo();
    case.run(&["check", "--no-cache"]).code(0);
    assert!(!case.memory().exists());
    let case = sound();
    let before = fs::read(case.memory()).expect("bytes");
    let ran = case.run(&["check", "--no-cache"]).code(0);
    assert!(!ran.stderr.contains("looked at again"), "{}", ran.stderr);
    assert_eq!(fs::read(case.memory()).expect("bytes"), before);
}

#[test]
fn only_the_meeting_that_has_changed_is_looked_at_again() {
    let case = sound().append(VI, "\n# A line more.\n");
    let meetings = fs::read_dir(case.path().join("seeds/meetings")).expect("meetings").count();
    // And those whose background it is.
    let files = fs::read_dir(case.path().join("seeds/meetings")).expect("meetings");
    let texts = files.map(|entry| fs::read_to_string(entry.expect("an entry").path()).expect("a text"));
    let new = texts.filter(|text| text.contains("2025-10-30-gyeongju")).count();
    assert!(new > 1, "something draws from it");
    case.run(&["check"]).code(0).says(&format!("{} meetings have not changed", meetings - new));
    case.run(&["check"]).code(0).says(&format!("{meetings} meetings have not changed"));
}

#[test]
fn a_finding_stays_until_it_is_mended() {
    // In a meeting's own file, in a shared one, in facts; warnings, errors, and what only printing shows.
    let cases = [
        sound().replace(VI, "title = ", "title =  Bản  "),
        sound().append("locales/en/terms.ftl", "\n-term-of-no-use = A  thing\n"),
        sound().append("locales/ko/meetings/2025-10-30-gyeongju.ftl", "\nunused-thing = 값\n"),
        sound().append("seeds/topics.toml", "\n[[topic]]\nid = \"of-no-use\"\n"),
    ];
    for case in cases {
        let [first, all] = both(&case);
        assert_eq!(first, all);
        let [again, _] = both(&case);
        assert_eq!(again, all);
    }
    let case = sound().append(VI, "\nwaste = Một  thứ\n");
    let [first, all] = both(&case);
    assert_eq!(first, all);
    assert!(all.contains("unused-message"), "{all}");
    let text = fs::read_to_string(case.path().join(VI)).expect("a text");
    let case = case.file(VI, text.replace("\nwaste = Một  thứ\n", ""));
    case.run(&["check"]).code(0).says("0 errors, 0 warnings");
}

#[test]
fn other_fonts_make_everything_new() {
    let regular = "fonts/PretendardGOV-Regular.ttf";
    let font = fs::read(crate::case::repository().join(regular)).expect("a font");
    let case = sound().file(regular, font);
    let ran = case.run(&["check"]).code(0);
    assert!(!ran.stderr.contains("looked at again"), "{}", ran.stderr);
}

#[test]
fn what_is_no_memory_is_none() {
    let case = Case::demo();
    for bytes in ["", "briefpack sound 0\nabc\n", "briefpack sound 1\n\0\n", "\u{feff}briefpack sound 1\n"] {
        fs::create_dir_all(case.memory().parent().expect("a folder")).expect("made");
        fs::write(case.memory(), bytes).expect("written");
        let ran = case.run(&["check"]).code(0);
        assert!(!ran.stderr.contains("looked at again"), "{}", ran.stderr);
    }
    // A cache that can't be written.
    let case = Case::demo();
    let blocked = case.path().join("a-file");
    fs::write(&blocked, "").expect("written");
    for _ in 0..2 {
        let ran = case.command(&["check"]).env("XDG_CACHE_HOME", &blocked).output().expect("it runs");
        assert_eq!(ran.status.code(), Some(0));
        assert!(!String::from_utf8_lossy(&ran.stderr).contains("looked at again"));
    }
}
