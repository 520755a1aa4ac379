//! What a value with selections can print: one text for each way through its variants (layer `localize`).

use crate::localize::ast::{Element, Expression, Inline, Name, Pattern};

/// One way through the variants of a value.
#[derive(Debug, Clone)]
pub(crate) struct Leaf {
    /// The keys chosen: of selections side by side `one, other`, of those within one another `one.other`; empty where
    /// nothing is selected.
    pub label: String,
    /// What stands there, without selections.
    pub pattern: Pattern,
    /// What chooses it: each selector with its key.
    pub choices: Vec<(Inline, Name)>,
    default: bool,
}

/// All ways through a value: each variant once, with the default ones elsewhere.
pub(crate) fn leaves(pattern: &Pattern) -> Vec<Leaf> {
    let slots: Vec<Vec<Leaf>> = pattern.0.iter().map(options).collect();
    // Each slot offers what it has, and stands at its default while another one is gone through.
    let default = |slot: &[Leaf]| slot.iter().position(|leaf| leaf.default).unwrap_or(0);
    let defaults: Vec<usize> = slots.iter().map(|slot| default(slot)).collect();
    let selections =
        || slots.iter().enumerate().filter(|(_, slot)| slot.iter().any(|leaf| !leaf.label.is_empty()));
    let mut found = Vec::new();
    let mut first = true;
    for (varied, slot) in selections() {
        for choice in 0..slot.len() {
            let natural = defaults.get(varied) == Some(&choice);
            if natural && !first {
                continue;
            }
            let chosen = slots.iter().zip(&defaults).enumerate().filter_map(|(index, (slot, default))| {
                slot.get(if index == varied { choice } else { *default })
            });
            found.push(join(chosen, natural));
        }
        first = false;
    }
    if found.is_empty() {
        found.push(join(slots.iter().filter_map(|slot| slot.first()), true));
    }
    found
}

/// What one element can print.
fn options(element: &Element) -> Vec<Leaf> {
    let Element::Placeable(Expression::Select { selector, variants }) = element else {
        let pattern = Pattern(vec![element.clone()]);
        return vec![Leaf { label: String::new(), pattern, choices: Vec::new(), default: true }];
    };
    let mut found = Vec::new();
    for variant in variants {
        for inner in leaves(&variant.value) {
            let mut choices = vec![(selector.clone(), variant.key.clone())];
            choices.extend(inner.choices);
            let key = &variant.key.text;
            let label = if inner.label.is_empty() { key.clone() } else { format!("{key}.{}", inner.label) };
            let default = variant.default && inner.default;
            found.push(Leaf { label, pattern: inner.pattern, choices, default });
        }
    }
    found
}

fn join<'a>(leaves: impl Iterator<Item = &'a Leaf>, default: bool) -> Leaf {
    let mut joined =
        Leaf { label: String::new(), pattern: Pattern(Vec::new()), choices: Vec::new(), default };
    for leaf in leaves {
        if !leaf.label.is_empty() {
            if !joined.label.is_empty() {
                joined.label.push_str(", ");
            }
            joined.label.push_str(&leaf.label);
        }
        joined.pattern.0.extend(leaf.pattern.0.iter().cloned());
        joined.choices.extend(leaf.choices.iter().cloned());
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::Sources;
    use crate::localize::syntax;

    fn labels(text: &str) -> Vec<String> {
        let mut sources = Sources::new();
        let file = sources.add("a.ftl", text);
        let parsed = syntax::parse(text, file);
        let value = parsed.entries.first().and_then(|entry| entry.value.as_ref()).expect("a value");
        leaves(value).into_iter().map(|leaf| leaf.label).collect()
    }

    #[test]
    fn every_variant_is_gone_through_once() {
        assert_eq!(labels("a = plain { $x }"), [""]);
        assert_eq!(labels("a = { $x ->\n    [one] a\n   *[other] b\n}"), ["one", "other"]);
        let two = "a = { $x ->\n    [one] a\n   *[other] b\n} and { $y ->\n    [one] c\n   *[other] d\n}";
        assert_eq!(labels(two), ["one, other", "other, other", "other, one"]);
        let nested =
            "a = { $x ->\n    [one] a\n   *[other] { $y ->\n        [few] c\n       *[other] d\n    }\n}";
        assert_eq!(labels(nested), ["one", "other.few", "other.other"]);
    }
}
