//! What a newcomer meets: the README's commands, help, the starter, schemas, guides.

#![expect(clippy::indexing_slicing, reason = "a test that indexes wrongly fails")]

mod data;
mod schemas;
pub mod validator;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::case::{Case, repository};

/// The meeting of the starter.
const EXAMPLE: &str = "2026-03-02-example";

fn text(file: &str) -> String {
    fs::read_to_string(repository().join(file)).expect("a text file")
}

/// The commands in the fenced `sh` blocks of a page, block by block.
fn commands(page: &str) -> Vec<Vec<String>> {
    let mut blocks = Vec::new();
    let mut open: Option<Vec<String>> = None;
    for line in page.lines() {
        match (&mut open, line) {
            (None, "```sh") => open = Some(Vec::new()),
            (Some(_), "```") => blocks.extend(open.take()),
            (Some(block), line) => block.push(line.to_owned()),
            (None, _) => {}
        }
    }
    blocks
}

fn files_under(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("inside").to_owned();
                files.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    files
}

#[test]
fn the_readme_names_the_two_commands() {
    let blocks = commands(&text("README.md"));
    assert_eq!(blocks[0], ["cargo run --release -- build", "cargo test"]);
}

#[test]
fn the_readmes_commands_run() {
    let mut seen = BTreeSet::new();
    for block in &commands(&text("README.md"))[1..] {
        // A block that makes a workspace starts from nothing, the others start in the starter.
        let case =
            if block.iter().any(|line| line.contains(" init ")) { Case::empty() } else { Case::starter() };
        for line in block {
            let mut words = line.split_whitespace();
            assert_eq!(words.next(), Some("briefpack"), "{line}");
            let args: Vec<&str> = words.collect();
            seen.insert(args[0].to_owned());
            let ran = case.run(&args).code(0);
            assert!(!ran.stderr.contains("error["), "{line}: {}", ran.stderr);
        }
    }
    let expected = ["build", "check", "data", "eject", "explain", "init", "new", "schema"];
    assert_eq!(seen, expected.map(str::to_owned).into());
}

#[test]
fn help_lists_every_flag_of_the_readme() {
    let readme = text("README.md");
    let rows = readme.lines().filter_map(|line| line.strip_prefix("| `briefpack "));
    let mut commands = 0;
    for row in rows {
        commands += 1;
        let name = row.split([' ', '`']).next().expect("a command");
        let args: &[&str] = if name == "new" { &["new", "meeting", "--help"] } else { &[name, "--help"] };
        let help = Case::empty().run(args).code(0).stdout;
        let flags: BTreeSet<&str> = row.split('`').filter_map(|part| flag(part.trim())).collect();
        let listed: BTreeSet<&str> =
            help.lines().filter_map(|line| flag(line.trim_start().trim_start_matches("-h, "))).collect();
        // What every command takes is told once, below the table.
        let common = ["--help", "--ui-language"];
        let listed: BTreeSet<&str> = listed.into_iter().filter(|flag| !common.contains(flag)).collect();
        assert_eq!(flags, listed, "briefpack {name}");
    }
    let help = Case::empty().run(&["--help"]).code(0).stdout;
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let listed = listed.take_while(|line| !line.is_empty());
    // A summary that goes on in the next line is indented further.
    let listed = listed.filter(|line| !line.starts_with("   ") && !line.starts_with("  help "));
    assert_eq!(commands, listed.count(), "{help}");
}

/// The flag that a text begins with.
fn flag(text: &str) -> Option<&str> {
    let word = text.split([' ', '=']).next()?;
    word.starts_with("--").then_some(word)
}

#[test]
fn every_command_line_error_is_exit_2() {
    let case = Case::starter();
    for args in [
        &["bild"][..],
        &["build", "--languages", "vi+vi"],
        &["schema", "pepole"],
        &["eject", "them.typ"],
        &["explain", "no-such-code"],
        &["new", "meeting", "Séoul"],
        &["init", "."],
    ] {
        let ran = case.run(args).code(2);
        assert!(ran.stdout.is_empty() && !ran.stderr.is_empty(), "{args:?}");
    }
    case.run(&["schema", "pepole"]).says("did you mean `people`?");
}

#[test]
fn every_seed_loads() {
    let ran = Case::demo().run(&["check", "--deny", "warnings"]).code(0);
    assert!(ran.stderr.ends_with("0 errors, 0 warnings\n"), "{}", ran.stderr);
}

#[test]
fn init_writes_a_workspace_that_builds() {
    let case = Case::empty();
    fs::create_dir_all(case.path().join("x/.git")).expect("a folder");
    case.run(&["init", "x"]).code(0).says("next: `briefpack build x`");
    assert_eq!(files_under(&case.path().join("x")), files_under(&repository().join("starter")));
    case.run(&["check", "x", "--deny", "warnings"]).code(0);
    let ran = case.run(&["build", "x"]).code(0);
    assert_eq!(ran.stdout.lines().count(), 8, "{}", ran.stdout);
    for set in ["en", "vi", "ko", "vi+ko"] {
        for file in [format!("example-pack.{set}.pdf"), format!("meetings/{EXAMPLE}.{set}.pdf")] {
            assert!(case.read(&format!("x/out/{file}")).starts_with(b"%PDF-"), "{file}");
        }
    }
    schemas::assert_valid("manifest", &case.read("x/out/manifest.json"));
    case.run(&["init", "x"]).code(2).says("is not empty");
    let case = case.replace("x/briefpack.toml", "paper = \"a4\"", "paper = \"letter\"");
    case.run(&["build", "x", "--languages", "en+vi+ko", "--languages", "ko+vi"]).code(0);
}

#[test]
fn the_starter_shows_every_kind_of_quantity() {
    let meeting = text(&format!("starter/seeds/meetings/{EXAMPLE}.toml"));
    for kind in ["money", "count", "percent", "year", "date", "period", "ordinal"] {
        assert!(meeting.contains(&format!("{{ {kind} = ")), "{kind}");
    }
    assert!(meeting.matches("[[point]]").count() >= 6);
    assert!(meeting.contains("[[note]]"));
}

#[test]
fn new_meeting_makes_files_that_check_asks_to_fill_in() {
    let case = Case::starter();
    let made = case.run(&["new", "meeting", "2026-09-15-seoul"]).code(0).stdout;
    assert_eq!(made.lines().count(), 4);
    let ran = case.run(&["check", "--format", "short"]).code(1);
    // All at once: what the summary lacks, and every message of the three locales that prints nothing yet.
    let holes = |text: &str| ran.stderr.lines().filter(|line| line.contains(text)).count();
    assert_eq!(holes("is still to be filled in"), 6, "{}", ran.stderr);
    assert_eq!(holes("error[empty-message]"), 9, "{}", ran.stderr);
    assert!(ran.stderr.ends_with("15 errors, 0 warnings\n"), "{}", ran.stderr);
    case.run(&["new", "meeting", "2026-09-15-seoul"]).code(2).says("is there already");

    let file = "seeds/meetings/2026-09-15-seoul.toml";
    let case = case
        .replace(file, "source = \"to-fill\"", "source = \"example-report\"")
        .replace(file, "\nid = \"to-fill\"", "\nid = \"seoul\"")
        .replace(file, "person = \"to-fill\"", "person = \"kim-cheol-su\"")
        .replace(file, "side = \"to-fill\"", "side = \"kr\"")
        .replace(file, "by = \"to-fill\"", "by = \"kr\"")
        .replace(file, "topic = \"to-fill\"", "topic = \"economy\"");
    let ran = case.run(&["check", "--format", "short"]).code(1);
    assert_eq!(ran.stderr.matches("error[empty-message]").count(), 9, "{}", ran.stderr);
    assert!(ran.stderr.ends_with("9 errors, 0 warnings\n"), "{}", ran.stderr);
    // The other meeting prints meanwhile.
    case.run(&["build", "--meeting", EXAMPLE, "--languages", "en"]).code(0);
}

#[test]
fn eject_copies_and_never_overwrites() {
    let case = Case::starter().file("templates/theme.typ", "// mine\n");
    let ran = case.run(&["eject"]).code(0).says("is there already");
    let built_in: BTreeSet<PathBuf> = files_under(&repository().join("templates")).into_keys().collect();
    let there: BTreeSet<PathBuf> = files_under(&case.path().join("templates")).into_keys().collect();
    assert_eq!(there, built_in);
    assert_eq!(ran.stdout.lines().count(), built_in.len() - 1);
    assert_eq!(case.read("templates/theme.typ"), b"// mine\n");
    let case = Case::starter();
    case.run(&["eject", "theme.typ", "say.typ"]).code(0);
    assert_eq!(files_under(&case.path().join("templates")).len(), 2);
}

#[test]
fn a_theme_of_the_workspace_changes_the_page() {
    let case = Case::starter();
    let build = ["build", "--meeting", EXAMPLE, "--languages", "en"];
    let pdf = format!("out/meetings/{EXAMPLE}.en.pdf");
    case.run(&build).code(0);
    let before = case.read(&pdf);
    case.run(&["eject", "theme.typ"]).code(0);
    case.run(&build).code(0);
    assert!(case.read(&pdf) == before, "an ejected template prints alike");
    let theme = String::from_utf8(case.read("templates/theme.typ")).expect("text");
    let accent = theme.lines().find(|line| line.starts_with("#let accent = ")).expect("an accent").to_owned();
    let case = case.replace("templates/theme.typ", &accent, "#let accent = rgb(\"#7a1f1f\")");
    case.run(&build).code(0);
    assert!(case.read(&pdf) != before, "the accent is another");
}

#[test]
fn data_is_json_of_what_is_asked_for() {
    let case = Case::starter();
    let json = case.run(&["data", "--meeting", EXAMPLE, "--languages", "ko+en"]).code(0).stdout;
    let data: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(data["document"]["languages"], serde_json::json!(["ko", "en"]));
    let all: Vec<&serde_json::Value> = data["meeting"]["topics"]
        .as_array()
        .expect("topics")
        .iter()
        .flat_map(|topic| topic["points"].as_array().expect("points"))
        .collect();
    assert_eq!(all.len(), 8);
    let public = case.run(&["data", "--meeting", EXAMPLE, "--edition", "public"]).code(0).stdout;
    assert!(public.contains("scholarship") && !public.contains("Invite Minister"), "{public}");
}

#[test]
fn explain_knows_its_codes() {
    let case = Case::empty();
    let codes = case.run(&["explain"]).code(0).stdout;
    for code in codes.lines() {
        let page = case.run(&["explain", code]).code(0).stdout;
        assert!(page.starts_with(code) && page.lines().count() > 2, "{code}: {page}");
    }
    assert!(codes.lines().any(|code| code == "missing-message"));
}

#[test]
fn completions_name_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = Case::empty().run(&["completions", shell]).code(0).stdout;
        for word in ["build", "check", "init", "new", "data", "eject", "explain", "schema"] {
            assert!(script.contains(word), "{word} in {shell}");
        }
    }
}

#[test]
fn house_style_agrees_with_the_golden_table() {
    let fixture = text("tests/fixtures/formats.tsv");
    let golden: BTreeMap<Vec<String>, Vec<String>> = fixture
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let cells: Vec<String> = line.split('\t').map(|cell| cell.replace('_', " ")).collect();
            (cells[..3].to_vec(), cells[3..].to_vec())
        })
        .collect();
    let page = text("docs/house-style.md");
    let rows: Vec<Vec<String>> = page
        .lines()
        .skip_while(|line| !line.starts_with("| what "))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            let inner = line.trim_start_matches('|').trim_end_matches('|');
            inner.split('|').map(|cell| cell.trim().trim_matches('`').replace('¦', "|")).collect()
        })
        .collect();
    assert!(rows.len() > 40);
    for row in rows {
        assert_eq!(golden.get(&row[1..4]), Some(&row[4..].to_vec()), "{row:?}");
    }
    for function in ["count", "percent", "year", "money", "moment", "period", "time", "ordinal", "list"] {
        assert!(page.contains(&format!("| `{function}` |")), "{function}");
    }
}

#[test]
fn translators_are_told_of_every_function_and_particle() {
    let pages = [text("docs/translating.md"), text("docs/files.md")];
    let functions = text("src/localize/functions.rs");
    let names: BTreeSet<&str> = between(&functions, "name: \"", "\"").collect();
    assert!(names.contains("PLURAL") && names.len() > 10, "{names:?}");
    for name in names {
        assert!(pages.iter().all(|page| page.contains(&format!("{name}($"))), "{name}");
    }
    let pairs = text("src/localize/particles/pairs.rs");
    let closed: Vec<&str> = between(&pairs, "pair(\"", "\"").collect();
    assert!(closed.len() > 20);
    for rest in closed.iter().filter_map(|form| form.strip_prefix('이')).filter(|rest| !rest.is_empty()) {
        assert!(pages[0].contains(&format!("(이){rest}")), "(이){rest}");
    }
}

/// What stands between two marks, again and again.
fn between<'a>(text: &'a str, open: &'a str, close: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(open).skip(1).filter_map(move |rest| rest.split_once(close)).map(|(inner, _)| inner)
}

#[test]
fn fonts_are_what_their_page_says() {
    let page = text("fonts/README.md");
    let mut fonts = 0;
    for (name, bytes) in files_under(&repository().join("fonts")) {
        let name = name.display().to_string();
        if name.ends_with(".ttf") || name == "OFL.txt" {
            fonts += 1;
            let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
            assert!(page.contains(&format!("| `{name}` | `{digest}` |")), "{name}");
        }
    }
    assert_eq!(fonts, 4);
}

#[test]
fn guides_name_files_that_are_there() {
    let mut pages: Vec<String> = files_under(&repository().join("docs"))
        .into_keys()
        .filter(|name| name.extension().is_some_and(|extension| extension == "md"))
        .map(|name| format!("docs/{}", name.display()))
        .collect();
    pages.extend(["README.md", "CHANGELOG.md", "fonts/README.md"].map(str::to_owned));
    for page in pages {
        for quoted in text(&page).split('`').skip(1).step_by(2) {
            let ours = ["docs/", "tests/", "src/", "benches/", "fonts/", "templates/"];
            let plain = quoted.chars().all(|c| c.is_ascii_alphanumeric() || "/-_.".contains(c));
            if plain && ours.iter().any(|folder| quoted.starts_with(folder)) {
                assert!(repository().join(quoted).exists(), "{page} names {quoted}");
            }
        }
    }
    assert!(repository().join("docs/images/page.png").is_file());
}
