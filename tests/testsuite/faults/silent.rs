//! The ways in which Fluent fails without a word: none of them may reach paper.

use super::*;

/// `build` refuses, and nothing is written.
#[track_caller]
fn never_on_paper(code: &str, change: Change) {
    let case = change(small());
    let ran = stays(&case, &["build", "--format", "short"]).code(1);
    assert!(ran.stderr.contains(&format!("error[{code}]")), "no error[{code}] in:\n{}", ran.stderr);
    case.run(&["data", "--meeting", "2025-01-10-seoul", "--languages", "en"]).code(1);
}

#[test]
fn silent_1_digits_are_never_lost() {
    let change: Change = |c| c.replace(SEOUL, "count = \"3\"", "count = \"12_345_678_901_234_567.80\"");
    let case = change(small());
    let data = case.run(&["data", "--meeting", "2025-01-10-seoul", "--languages", "en"]).code(0);
    assert!(data.stdout.contains("12,345,678,901,234,567.80 more visits"), "every digit is printed");
    never_on_paper("wrong-argument", |c| {
        c.replace(EN, "{ $times } more visits\n}", "{ NUM(12345678901234567) } more visits\n}")
    });
}

#[test]
fn silent_2_a_typed_value_selects_nothing() {
    never_on_paper("typed-selector", |c| c.replace(EN, "PLURAL($times) ->", "$times ->"));
}

#[test]
fn silent_3_an_exact_key_never_matches() {
    never_on_paper("unreachable-variant", |c| c.replace(EN, "[one]", "[1]"));
}

#[test]
fn silent_4_a_function_that_fails() {
    never_on_paper("wrong-argument", |c| c.replace(EN, "DATE($day, weekday: \"yes\")", "DATE($sea)"));
}

#[test]
fn silent_5_an_unknown_function_in_a_selector_or_argument() {
    never_on_paper("unknown-function", |c| c.replace(EN, "PLURAL($times) ->", "CATEGORY($times) ->"));
    never_on_paper("unknown-function", |c| c.replace(EN, "{ $forum }", "{ LIST(SHOUT($forum)) }"));
}

#[test]
fn silent_6_a_variable_missing_in_a_term() {
    never_on_paper("term-variable-missing", |c| {
        c.replace("locales/en/terms.ftl", "new pillar", "{ $size } pillar")
    });
}

#[test]
fn silent_7_a_nested_term_loses_its_arguments() {
    never_on_paper("nested-term-arguments", |c| {
        c.replace("locales/en/terms.ftl", "new pillar", "{ -term-a } { $case }")
            .append("locales/en/terms.ftl", "-term-a = A\n")
            .replace(EN, "{ -term-pillar }", "{ -term-pillar(case: \"of\") }")
    });
}

#[test]
fn silent_8_a_name_taken_twice() {
    never_on_paper("duplicate-message", |c| c.append("locales/en/terms.ftl", "-topic-economy = Another\n"));
    never_on_paper("duplicate-message", |c| c.append(EN, "target = Another\n"));
}
