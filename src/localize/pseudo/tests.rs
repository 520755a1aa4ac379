//! What pseudo-locales leave alone, and what they change.

use std::collections::BTreeSet;

use fluent_syntax::parser;

use super::rewrite;
use crate::base::assets;
use crate::model::Language;

fn english() -> Vec<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let mut texts = vec![assets::interface("en").to_owned()];
    for folder in [root.clone(), root.join("meetings")] {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|ending| ending == "ftl") {
                texts.push(std::fs::read_to_string(path).expect("a text"));
            }
        }
    }
    texts
}

fn placeables(text: &str) -> Vec<String> {
    let names = |sign: char| {
        text.split(sign).skip(1).map(move |rest| {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
            format!("{sign}{}", &rest[..end])
        })
    };
    names('$').collect()
}

#[test]
fn every_file_can_be_read_and_keeps_its_ids_and_variables() {
    for text in english() {
        for language in [Language::En, Language::Ko] {
            let written = rewrite(&text, language);
            let before = parser::parse(text.as_str()).expect("a sound file");
            let after = parser::parse(written.as_str())
                .unwrap_or_else(|(_, errors)| panic!("{errors:?}:\n{written}"));
            let ids = |resource: &fluent_syntax::ast::Resource<&str>| {
                let id = |entry: &fluent_syntax::ast::Entry<&str>| match entry {
                    fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                    fluent_syntax::ast::Entry::Term(term) => Some(format!("-{}", term.id.name)),
                    _ => None,
                };
                resource.body.iter().filter_map(id).collect::<BTreeSet<_>>()
            };
            assert_eq!(ids(&before), ids(&after));
            assert_eq!(placeables(&text), placeables(&written), "{written}");
        }
    }
}

#[test]
fn english_is_accented_longer_and_in_brackets() {
    let line = "a = Raise bilateral trade to { $target } by { $year }, with { -term-pillar } and all of its parts.\n";
    let written = rewrite(line, Language::En);
    assert!(written.starts_with("a = { \"[\" }Ŕå"), "{written}");
    assert!(written.contains("{ $target }") && written.contains("{ -term-pillar }"), "{written}");
    let text = |line: &str| line.chars().filter(|c| c.is_alphabetic() || *c == ' ').count() as f64;
    let plain = "Raise bilateral trade to  by , with  and all of its parts.";
    let grown = written
        .replace("a = { \"[\" }", "")
        .replace("{ \"]\" }", "")
        .replace("{ $target }", "")
        .replace("{ $year }", "")
        .replace("{ -term-pillar }", "");
    let ratio = text(&grown) / text(plain);
    assert!((1.3..=1.5).contains(&ratio), "{ratio}: {grown}");
}

#[test]
fn hangul_has_particles_after_variables_and_names_with_every_final_sound() {
    let written =
        rewrite("a = Raise trade to { $target } by { $year }.\nb = { $x }은(는) 온다\n", Language::Ko);
    assert!(written.contains("{ $target }이(가) ") && written.contains("{ $year }을(를)."), "{written}");
    assert!(written.contains("{ $x }은(는) 온다"), "{written}");
    assert!(!written.contains("Raise"), "{written}");
    let names: String = (0..9).map(|number| format!("place-{number} = Lima\n")).collect();
    let written = rewrite(&names, Language::Ko);
    for ending in super::hangul::ENDINGS {
        assert!(written.contains(&format!("{{ \"{ending}\" }}")), "{ending}: {written}");
    }
    assert!(rewrite("-term-x = Pillar\n    .reading = x\n", Language::Ko).contains(".reading = x"));
    assert!(rewrite("person-x = To Lam\n", Language::Ko).contains(".latin = To Lam"));
    assert!(rewrite("a = { \"\" }\n", Language::Ko).contains("a = { \"\" }"));
}
