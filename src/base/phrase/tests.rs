//! The program's words are complete: what the sources ask for is there, in each language with the same variables.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::*;

#[test]
fn a_phrase_is_rendered_in_each_language() {
    let totals = phrase!("totals", errors = count(2), warnings = count(1));
    assert_eq!(totals.english(), "2 errors, 1 warning");
    assert_eq!(totals.render(UiLanguage::Vi), "2 lỗi, 1 cảnh báo");
    assert_eq!(totals.render(UiLanguage::Ko), "오류 2건, 경고 1건");
    let nested =
        phrase!("in-variant", key = "one", id = "target", message = phrase!("empty-message", id = "target"));
    assert_eq!(nested.english(), "variant `[one]` of `target`: `target` prints nothing");
    let list = |join| phrase!("verbatim", text = Argument::joined(join, ["a", "b", "c"])).english();
    assert_eq!([list(Join::Comma), list(Join::And)], ["a, b, c", "a, b and c"]);
}

#[test]
fn an_outside_text_is_never_read_as_fluent() {
    assert_eq!(Phrase::verbatim("{ $x } \u{2068}").render(UiLanguage::Ko), "{ $x } \u{2068}");
}

/// The variables of every message and attribute of a language, by key.
fn messages(language: UiLanguage) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for text in language.files() {
        let resource = fluent_syntax::parser::parse(*text).unwrap_or_else(|(_, errors)| {
            panic!("{}: {errors:?}", language.code());
        });
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let attributes = message.attributes.iter().map(|a| (format!("{id}.{}", a.id.name), &a.value));
            let value = message.value.iter().map(|value| (id.clone(), value));
            for (key, pattern) in value.chain(attributes) {
                let mut variables = BTreeSet::new();
                each(pattern, &mut variables);
                assert!(
                    all.insert(key.clone(), variables).is_none(),
                    "`{key}` stands twice in {}",
                    language.code()
                );
            }
        }
    }
    all
}

fn each(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            inside(expression, variables);
        }
    }
}

fn inside(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    let mut inline = |inline: &InlineExpression<&str>| match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("the program's words use variables and texts alone: {other:?}"),
    };
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => inside(expression, variables),
        Expression::Inline(one) => inline(one),
        Expression::Select { selector, variants } => {
            inline(selector);
            variants.iter().for_each(|variant| each(&variant.value, variables));
        }
    }
}

/// A phrase in the sources: key, variables, file.
struct Use {
    key: String,
    variables: BTreeSet<String>,
    file: PathBuf,
}

/// All phrases in the sources.
fn uses() -> Vec<Use> {
    let mut found = Vec::new();
    let mut waiting = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
            } else if !path.ends_with("base/phrase/tests.rs") {
                let text = std::fs::read_to_string(&path).expect("a source file");
                let file = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).expect("a file of ours").to_owned();
                // `both!` is a message with its hint.
                for (call, hint) in [("phrase!(", false), ("both!(", true)] {
                    for (at, _) in text.match_indices(call) {
                        let Some((key, variables)) = read_call(&text[at + call.len()..]) else { continue };
                        if hint {
                            found.push(Use {
                                key: format!("{key}.hint"),
                                variables: variables.clone(),
                                file: file.clone(),
                            });
                        }
                        found.push(Use { key, variables, file: file.clone() });
                    }
                }
            }
        }
    }
    found
}

/// The key and the names of the variables of a call, up to its closing parenthesis.
fn read_call(text: &str) -> Option<(String, BTreeSet<String>)> {
    let (key, rest) = text.trim_start().strip_prefix('"')?.split_once('"')?;
    let (mut depth, mut quoted, mut escaped) = (1, false, false);
    let mut parts = vec![String::new()];
    for c in rest.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 1 => parts.push(String::new()),
            _ => {}
        }
        if depth == 0 {
            break;
        }
        if !(quoted || c == ',' && depth == 1) {
            parts.last_mut()?.push(c);
        }
    }
    let name = |part: &String| part.split('=').next().unwrap_or_default().trim().to_owned();
    Some((key.to_owned(), parts.iter().map(name).filter(|name| !name.is_empty()).collect()))
}

#[test]
fn every_phrase_has_words_and_no_words_are_left_over() {
    let english = messages(UiLanguage::En);
    let uses = uses();
    assert!(uses.len() > 150, "the scan finds the phrases: {}", uses.len());
    for Use { key, variables, file } in &uses {
        let words = english.get(key).unwrap_or_else(|| panic!("no words for `{key}` of {}", file.display()));
        assert!(
            words.is_subset(variables),
            "`{key}` in {} gets {variables:?}, wants {words:?}",
            file.display()
        );
    }
    let asked: BTreeSet<&String> = uses.iter().map(|one| &one.key).collect();
    let idle: Vec<&String> = english.keys().filter(|key| !asked.contains(key)).collect();
    assert!(idle.is_empty(), "nothing asks for {idle:?}");
}

#[test]
fn translations_keep_the_variables() {
    let english = messages(UiLanguage::En);
    for language in [UiLanguage::Vi, UiLanguage::Ko] {
        for (key, variables) in messages(language) {
            let own = english.get(&key).unwrap_or_else(|| panic!("`{key}` is in {} alone", language.code()));
            assert_eq!(&variables, own, "`{key}` in {}", language.code());
        }
    }
}

#[test]
fn all_that_the_program_says_is_translated() {
    for language in [UiLanguage::Vi, UiLanguage::Ko] {
        let words = messages(language);
        for Use { key, file, .. } in uses() {
            assert!(words.contains_key(&key), "`{key}` of {} in {}", file.display(), language.code());
        }
    }
}

#[test]
fn no_particle_hangs_on_a_variable() {
    const PARTICLES: [&str; 16] = [
        "은",
        "는",
        "이",
        "가",
        "을",
        "를",
        "과",
        "와",
        "로",
        "으로",
        "은(는)",
        "이(가)",
        "을(를)",
        "과(와)",
        "라고",
        "이라고",
    ];
    for text in UiLanguage::Ko.files() {
        for line in text.lines() {
            for rest in line.split("}`").skip(1) {
                let word: String =
                    rest.chars().take_while(|c| !c.is_whitespace() && !",.:".contains(*c)).collect();
                assert!(!PARTICLES.contains(&word.as_str()), "{line}");
            }
        }
    }
}
