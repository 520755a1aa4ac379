//! Tests of what a workspace isn't needed for.

use std::collections::BTreeSet;

use crate::base::fs::Root;
use crate::base::source::Sources;
use crate::edit::change::{Change, classify, compare, compare_within, count_words, figures, show};
use crate::edit::mend::{Mend, mend};
use crate::edit::outline::outline;
use crate::edit::splice::{FileChange, Refusal, Splice, apply, line_ending, write_all};
use crate::edit::state::{self, Mark, Record, Records};
use crate::edit::written::{is_placeholder, written};
use crate::localize::syntax;
use crate::model::Language;

fn text_of(ftl: &str) -> String {
    let mut sources = Sources::new();
    let file = sources.add("a.ftl", ftl);
    let parsed = syntax::parse(ftl, file);
    written(parsed.entries[0].value.as_ref().expect("a value"))
}

#[test]
fn layout_makes_no_difference() {
    let wanted = "Raise trade to { $target } by { DATE($d, weekday: \"yes\") }.";
    for ftl in [
        "a = Raise trade to { $target } by { DATE($d, weekday: \"yes\") }.",
        "a =\n    Raise trade\n    to {$target} by\n    {DATE( $d , weekday : \"yes\")}.\n",
        "a =\r\n    Raise trade\r\n    to { $target }\r\n    by { DATE($d, weekday: \"yes\") }.\r\n",
        "a = Raise trade to {\n        $target\n    } by { DATE($d,\n    weekday: \"yes\") }.",
    ] {
        assert_eq!(text_of(ftl), wanted, "{ftl:?}");
    }
    assert_eq!(text_of("a =\n    One\n    two\n\n    three\n"), "One two\n\nthree");
    assert_eq!(text_of("a =\r\n    One\r\n    two\r\n\r\n    three\r\n"), "One two\n\nthree");
    assert_eq!(
        text_of("a = { PLURAL($n) ->\n    [one] One\n   *[other] { $n } { -term-x }\n } more"),
        "{ PLURAL($n) -> [one] One *[other] { $n } { -term-x } } more"
    );
    assert_eq!(text_of("a = Vie\u{302}\u{323}t"), "Việt");
}

#[test]
fn a_place_to_write_in_is_no_text() {
    let mut sources = Sources::new();
    let file = sources.add("a.ftl", "");
    let parsed = syntax::parse("a = { \"\" }\nb = {\"\"}\nc = x\nd = { \"[\" }\n", file);
    let empty: Vec<bool> =
        parsed.entries.iter().map(|entry| is_placeholder(entry.value.as_ref().expect("a value"))).collect();
    assert_eq!(empty, [true, true, false, false]);
}

#[test]
fn changes_have_a_class() {
    use Change::{Punctuation, Quantity, Variables, Wording};
    for (old, new, wanted) in [
        ("Same.", "Same.", None),
        ("A plan", "A plan.", Some(Punctuation)),
        ("A plan, and a wish", "A plan and a wish", Some(Punctuation)),
        ("A \"plan\"", "A “plan”", Some(Punctuation)),
        ("Raise trade", "raise trade", Some(Punctuation)),
        ("Stop. Go", "Stop. go", Some(Punctuation)),
        ("the East Sea", "the east sea", Some(Wording)),
        ("Polish goods", "polish goods", Some(Punctuation)),
        ("Raise trade", "RAISE trade", Some(Wording)),
        ("Agreed.", "Agreed?", Some(Wording)),
        ("a strong tie", "a close tie", Some(Wording)),
        ("one\n\ntwo words", "one two words", Some(Wording)),
        ("to { $a } and { $b }", "to { $b } and { $a }", Some(Wording)),
        ("to { $a }", "to { $b }", Some(Variables)),
        ("to { $a }", "to", Some(Variables)),
        ("{ -term-a }", "{ -term-b }", Some(Variables)),
        ("{ PLURAL($n) -> [one] a *[other] b }", "{ PLURAL($n) -> *[other] b }", Some(Variables)),
        ("{ PLURAL($n) -> [one] a *[other] b }", "{ PLURAL($n) -> [one] c *[other] b }", Some(Wording)),
        ("grew by 5%", "grew by 6%", Some(Quantity)),
        ("grew by 1.5%", "grew by 15%", Some(Quantity)),
        ("fell to -5", "fell to 5", Some(Quantity)),
        ("5 million people", "5 billion people", Some(Quantity)),
        ("from 5 to 7", "from 7 to 5", Some(Quantity)),
        ("$5", "€5", Some(Quantity)),
        ("on Thursday", "on Friday", Some(Quantity)),
        ("in May", "in June", Some(Quantity)),
        ("it may help", "it can help", Some(Wording)),
        ("5 triệu người", "5 tỷ người", Some(Quantity)),
        ("15만 명", "15억 명", Some(Quantity)),
        ("7%", "7 %", Some(Punctuation)),
        ("", "x", Some(Wording)),
    ] {
        assert_eq!(classify(old, new), wanted, "{old:?} → {new:?}");
        if wanted != Some(Punctuation) {
            assert_eq!(classify(new, old), wanted, "{new:?} → {old:?}");
        }
    }
}

#[test]
fn differences_are_shown_word_by_word() {
    for (old, new, wanted) in [
        ("a strong tie.", "a close tie.", "a [-strong-] {+close+} tie."),
        ("a tie", "a tie.", "a tie{+.+}"),
        ("{ $a } by { $b }", "{ $a }", "{ $a } [-by { $b }-]"),
        ("", "x", "{+x+}"),
        ("one\n\ntwo", "one two", "one [-¶-] two"),
        ("이 계획을 추진함", "이 계획을 지지함", "이 계획을 [-추진함-] {+지지함+}"),
    ] {
        assert_eq!(show(&compare(old, new)), wanted);
    }
    let long = "word ".repeat(60);
    let shown = show(&compare(&format!("{long}old{}", &long), &format!("{long}new{}", &long)));
    assert!(shown.contains("[-") && shown.contains('…') && shown.chars().count() < 140, "{shown}");
}

#[test]
fn words_are_counted() {
    for (text, count) in [
        ("Raise trade to { $target } by { $year }.", 6),
        ("{ PLURAL($n) -> [one] One visit *[other] { $n } visits }", 4),
        ("", 0),
        ("Việt Nam – Hàn Quốc", 4),
        ("well-known, isn't it?", 3),
    ] {
        assert_eq!(count_words(text), count, "{text}");
    }
}

#[test]
fn states_survive_a_round_trip() {
    let mut records = Records::new();
    for (index, source) in ["plain", "a \"quote\" \\ back", "two\n\nparagraphs", "\u{1}", "한국 – Việt", ""]
        .into_iter()
        .enumerate()
    {
        for (name, mark) in
            [("a", None), ("-term-b", Some(Mark::Draft)), ("person-c.full", Some(Mark::Reviewed))]
        {
            records.insert(
                format!("{name}{index}"),
                Record {
                    source: source.to_owned(),
                    mark,
                    translation: (mark == Some(Mark::Reviewed)).then(|| "0123456789ab".to_owned()),
                },
            );
        }
    }
    let text = state::write(&records);
    let mut sources = Sources::new();
    let file = sources.add("a.state.toml", text.as_str());
    assert_eq!(state::read(&text, file).expect("a state file"), records);
    let headers: Vec<&str> = text.lines().filter(|line| line.starts_with("[part.")).collect();
    assert_eq!(headers.len(), records.len());
}

#[test]
fn broken_states_are_reported_at_their_place() {
    let mut sources = Sources::new();
    for (text, code) in [
        ("format = 1\n[part.a]\n", "bad-state"),
        ("format = 1\n[part.a]\nsource = \"x\"\nstate = \"done\"\n", "bad-state"),
        ("format = 1\n<<<<<<< ours\n", "bad-state"),
        ("format = 2\n", "unknown-format"),
        ("", "bad-state"),
    ] {
        let file = sources.add("a.state.toml", text);
        let fault = state::read(text, file).expect_err("a fault");
        assert_eq!(fault.code, code, "{text}");
        assert!(fault.span.is_some(), "{text}");
    }
}

const FILES: [&str; 8] = [
    "# Kopf\n\n# at a\na = One\n    more\n\n    paragraph\n    .x = y\n\nb = Two\n-c = Three\n",
    "a = { PLURAL($n) ->\n[one] One\n*[other] Two\n} end\nb = x",
    "a = One\r\n    more\r\n\r\n# of b\r\nb = Two\r\n\r\n## Group\r\n\r\nc = x\r\n",
    "\u{feff}a = x\n\n\n\nb = y\n\n\n",
    "### All\n\n#\n# two lines\na = x\n# alone\n\nb = y\n",
    "a = x\nno entry at all\nb = y\n",
    "a = x\n\nbad =\n\nb = y\n",
    "\n\n  \na = x   \nb = y  ",
];

#[test]
fn entries_have_their_bytes() {
    for text in FILES {
        let blocks = outline(text);
        assert!(blocks.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start), "{text:?}");
        for block in &blocks {
            let body = &text[block.range.clone()];
            assert!(body.contains(&format!("{} =", block.id)), "{body:?}");
            assert!(block.range.end == text.len() || body.ends_with('\n'), "{body:?}");
            assert!(block.range.start < block.content && block.content <= block.range.end);
            let at = block.range.start;
            let starts_line =
                text[..at].trim_start_matches('\u{feff}').is_empty() || text[..at].ends_with('\n');
            assert!(starts_line, "{body:?} begins a line");
        }
        let ids: Vec<&str> = blocks.iter().map(|block| block.id.as_str()).collect();
        assert!(ids.contains(&"b"), "{text:?}: {ids:?}");
    }
    let blocks = outline(FILES[0]);
    assert_eq!(
        &FILES[0][blocks[0].range.clone()],
        "# at a\na = One\n    more\n\n    paragraph\n    .x = y\n"
    );
    let block = &outline(FILES[1])[0];
    assert_eq!(&FILES[1][block.range.clone()], "a = { PLURAL($n) ->\n[one] One\n*[other] Two\n} end\n");
    let blocks = outline(FILES[2]);
    assert_eq!(&FILES[2][blocks[1].range.clone()], "# of b\r\nb = Two\r\n");
}

#[test]
fn splices_touch_nothing_else() {
    // Every place of every file, inserted into and replaced by something else.
    for text in FILES {
        let places: Vec<usize> =
            text.char_indices().map(|(at, _)| at).chain(std::iter::once(text.len())).collect();
        for (index, start) in places.iter().enumerate() {
            for end in places.iter().skip(index).take(3) {
                let splice = Splice { range: *start..*end, text: "한".to_owned() };
                let after = apply(text, std::slice::from_ref(&splice));
                assert_eq!(&after[..*start], &text[..*start]);
                assert_eq!(&after[*start..*start + 3], "한");
                assert_eq!(&after[start + 3..], &text[*end..]);
            }
        }
    }
    let insert = |text: &str| Splice { range: 1..1, text: text.to_owned() };
    assert_eq!(apply("ab", &[insert("1"), insert("2")]), "a12b");
}

#[test]
fn line_endings_are_those_of_the_file() {
    assert_eq!([line_ending("a\r\nb\n"), line_ending("a\nb\r\n"), line_ending("a")], ["\r\n", "\n", "\n"]);
}

#[test]
fn mends_are_safe() {
    let names = BTreeSet::from(["Thuý".to_owned()]);
    for (language, given, wanted) in [
        (Language::Vi, "\u{feff}a = x\n", "a = x\n"),
        (Language::Vi, "a =\n\tx\ty\n", "a =\n    x y\n"),
        (Language::Vi, "a =\r\n\tx\r\n", "a =\r\n    x\r\n"),
        (Language::Vi, "a =\n\u{a0}\u{a0}x\u{a0}y\n", "a =\n  x\u{a0}y\n"),
        (Language::Ko, "a = ｛ $x ｝은（는）\n", "a = { $x }은(는)\n"),
        (Language::Ko, "# ｛ a｝\t\na = x\n", "# ｛ a｝\t\na = x\n"),
        (Language::Ko, "a =\n    ［붙임］ x\n    ＊ y\n", "a =\n    {\"[\"}붙임] x\n    {\"*\"} y\n"),
        (Language::Vi, "a = Vie\u{302}\u{323}t hoa\u{300}\n", "a = Việt hòa\n"),
        (Language::Vi, "# hoà\na = hoà bình, Thuý, quý\n", "# hoà\na = hòa bình, Thuý, quý\n"),
        (Language::En, "a = hoà\n", "a = hoà\n"),
    ] {
        let mended = mend(given, language, &names);
        assert_eq!(mended.text, wanted, "{given:?}");
        assert_eq!(mended.mends.is_empty(), given == wanted);
        assert!(mended.left.is_empty());
        assert_eq!(mend(&mended.text, language, &names).mends.len(), 0, "mended once for all");
    }
    let worse = mend("a = { DATE($d, style: \"＂\") }\n", Language::Ko, &names);
    assert_eq!(worse.left, BTreeSet::from([Mend::Fullwidth]));
    assert_eq!(worse.text, "a = { DATE($d, style: \"＂\") }\n");
}

#[test]
fn files_are_written_all_or_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = Root::open(folder.path()).expect("a workspace");
    let change = |file: &str, before: Option<&str>, after: &str| FileChange {
        file: file.to_owned(),
        before: before.map(str::to_owned),
        after: after.to_owned(),
    };
    let read = |file: &str| std::fs::read_to_string(folder.path().join(file)).ok();
    write_all(&root, &[change("a.ftl", None, "1"), change("sub/b.ftl", None, "2")]).expect("written");
    assert_eq!((read("a.ftl").as_deref(), read("sub/b.ftl").as_deref()), (Some("1"), Some("2")));
    // Someone else has changed the second: the first isn't written either.
    for second in [Some("other"), None] {
        let refused = write_all(&root, &[change("a.ftl", Some("1"), "3"), change("sub/b.ftl", second, "4")]);
        assert!(matches!(refused, Err(Refusal::Changed(file)) if file == "sub/b.ftl"));
    }
    for outside in ["../c.ftl", "/c.ftl"] {
        assert!(matches!(write_all(&root, &[change(outside, None, "5")]), Err(Refusal::Unwritable(..))));
    }
    assert_eq!((read("a.ftl").as_deref(), read("sub/b.ftl").as_deref()), (Some("1"), Some("2")));
    assert_eq!(std::fs::read_dir(folder.path()).expect("listed").count(), 2, "nothing hidden is left");
    assert_eq!(std::fs::read_dir(folder.path().join("sub")).expect("listed").count(), 1);
}

#[cfg(unix)]
#[test]
fn links_are_followed_inside_the_workspace_only() {
    let (folder, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    std::fs::write(folder.path().join("real.ftl"), "1").expect("written");
    std::fs::write(other.path().join("out.ftl"), "1").expect("written");
    std::os::unix::fs::symlink("real.ftl", folder.path().join("in.ftl")).expect("linked");
    std::os::unix::fs::symlink(other.path().join("out.ftl"), folder.path().join("out.ftl")).expect("linked");
    std::os::unix::fs::symlink(other.path(), folder.path().join("away")).expect("linked");
    let root = Root::open(folder.path()).expect("a workspace");
    let change = |file: &str, before: Option<&str>| {
        let before = before.map(str::to_owned);
        [FileChange { file: file.to_owned(), before, after: "2".to_owned() }]
    };
    write_all(&root, &change("in.ftl", Some("1"))).expect("written");
    assert_eq!(std::fs::read_to_string(folder.path().join("real.ftl")).expect("read"), "2");
    assert!(folder.path().join("in.ftl").is_symlink());
    assert!(write_all(&root, &change("out.ftl", Some("1"))).is_err());
    assert!(write_all(&root, &change("away/new.ftl", None)).is_err());
    assert_eq!(std::fs::read_dir(other.path()).expect("listed").count(), 1);
    assert_eq!(std::fs::read_to_string(other.path().join("out.ftl")).expect("read"), "1");
}

#[test]
fn what_is_too_dear_to_compare_counts_as_replaced() {
    let (old, new) = ("a b c d e", "a x c y e");
    assert_eq!(show(&compare_within(old, new, &mut 9)), "a [-b-] {+x+} c [-d-] {+y+} e");
    assert_eq!(show(&compare_within(old, new, &mut 8)), "a [-b c d-] {+x c y+} e");
    let mut purse = 10;
    compare_within(old, new, &mut purse);
    assert_eq!(purse, 1);
}

#[test]
fn figures_are_paired_with_their_units() {
    let pair = |old: &str, new: &str| vec![(Some(old.to_owned()), Some(new.to_owned()))];
    for (old, new, wanted) in [
        (
            "trade of US$100 billion by 2030",
            "trade of US$150 billion by 2030",
            pair("US$100 billion", "US$150 billion"),
        ),
        ("đạt 100 tỷ USD vào năm 2030", "đạt 150 tỷ USD vào năm 2030", pair("100 tỷ USD", "150 tỷ USD")),
        ("교역액 1,000억 달러 달성", "교역액 1,500억 달러 달성", pair("1,000억 달러", "1,500억 달러")),
        ("growth of 7%", "growth of 7.5%", pair("7%", "7.5%")),
        ("in 2030", "then", vec![(Some("2030".to_owned()), None)]),
        ("the same 7%", "just the same 7%", Vec::new()),
    ] {
        assert_eq!(figures(old, new), wanted);
    }
}
