//! Input that is deep, long or refers to itself: answered in time.

use super::*;

#[test]
fn deep_nesting_in_toml() {
    for deep in [
        format!("deep = {}{}\n", "[".repeat(100_000), "]".repeat(100_000)),
        format!("deep = {}\n", "[".repeat(100_000)),
        format!("deep = {}1{}\n", "{ a = ".repeat(100_000), " }".repeat(100_000)),
        format!("{}\n", "a.".repeat(100_000) + "b = 1"),
        format!("[{}]\n", vec!["a"; 100_000].join(".")),
        format!("{}\n", "[".repeat(100_000)),
        format!("deep = {}\n", "\"".repeat(100_000)),
    ] {
        let case = small().append("seeds/topics.toml", &deep);
        survives(&case, &["check"]).code(1);
    }
}

#[test]
fn deep_nesting_in_fluent() {
    for deep in [
        format!("{}{}", "{ ".repeat(100_000), " }".repeat(100_000)),
        format!("{}$x{}", "{ ".repeat(100_000), " }".repeat(100_000)),
        "{ ".repeat(100_000),
        "} ".repeat(100_000),
        format!("{}$x{}", "{ NUM(".repeat(20_000), ") }".repeat(20_000)),
        format!("{{ {}$x{} }}", "NUM(".repeat(100_000), ")".repeat(100_000)),
        format!("{{ {} }}", "-a(b: ".repeat(100_000)),
        format!("{}\n", "{ $x ->\n *[a] ".repeat(30_000)),
        format!("{}b\n{}", "{ PLURAL($x) ->\n *[other] ".repeat(30_000), "}\n".repeat(30_000)),
    ] {
        let case = small().replace(HANOI_EN, "exchange = Exchanges go on.", &format!("exchange = {deep}"));
        survives(&case, &["check"]).code(1);
    }
}

#[test]
fn references_that_multiply_are_bounded() {
    let mut bomb = String::from("place-lol-0 = lollollollol\n");
    for level in 1..40 {
        let inner = format!("{{ place-lol-{} }}", level - 1).repeat(10);
        bomb.push_str(&format!("place-lol-{level} = {inner}\n"));
    }
    let case = small().append("locales/en/places.ftl", &bomb).replace(
        HANOI_EN,
        "exchange = Exchanges go on.",
        "exchange = { place-lol-39 }",
    );
    survives(&case, &["check"]).code(1);
    survives(&case, &["build", "--languages", "en"]).code(1);
}

#[test]
fn a_long_chain_of_references() {
    let mut chain = String::from("place-c-0 = end\n");
    for link in 1..20_000 {
        chain.push_str(&format!("place-c-{link} = {{ place-c-{} }}\n", link - 1));
    }
    let case = small().append("locales/en/places.ftl", &chain).replace(
        HANOI_EN,
        "exchange = Exchanges go on.",
        "exchange = { place-c-19999 }",
    );
    survives(&case, &["check"]).code(1);
}

#[test]
fn many_placeables() {
    let many = "{ $place }".repeat(100_000);
    let case = small().replace(HANOI_EN, "title = Reception in { $place }", &format!("title = {many}"));
    survives(&case, &["check"]).code(1);
}

#[test]
fn many_variants() {
    let variants: String = (0..5_000).map(|number| format!("    [k{number}] {{ $times }}\n")).collect();
    let case = small().replace(EN, "    [one] One more visit\n", &variants);
    survives(&case, &["check"]).code(1);
}

#[test]
fn huge_files() {
    let messages: String = (0..20_000).map(|number| format!("m{number} = text\n")).collect();
    let case = small().append("locales/en/topics.ftl", &messages);
    survives(&case, &["check", "--format", "json"]).code(0);
    let topics: String = (0..10_000).map(|number| format!("[[topic]]\nid = \"t{number}\"\n")).collect();
    let case = small().append("seeds/topics.toml", &topics);
    survives(&case, &["check", "--format", "json"]).code(1);
}
