//! Checks of selections: what is selected on, and which variants can be chosen (layer `localize`).

use std::collections::BTreeSet;

use crate::base::diag::Diagnostic;
use crate::localize::analyse::patterns::{Checker, list};
use crate::localize::ast::{Inline, Variant};
use crate::localize::functions;

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl<'a> Checker<'a> {
    pub(super) fn selection(&mut self, selector: &'a Inline, variants: &'a [Variant]) {
        self.inline(selector);
        let mut keys = BTreeSet::new();
        for variant in variants {
            if !keys.insert(variant.key.text.as_str()) {
                self.report(
                    Diagnostic::error(
                        "unreachable-variant",
                        format!("the variant `[{}]` stands twice", variant.key.text),
                    )
                    .at(variant.key.span)
                    .hint("remove one of the two"),
                );
            }
        }
        match selector {
            Inline::Function(name, ..) if name.text == "PLURAL" => self.plural_keys(variants),
            Inline::Term(_, Some(_), _) => {}
            Inline::Variable(name) => self.report(
                Diagnostic::error("typed-selector", format!("`${}` can't be selected on", name.text))
                    .at(name.span)
                    .hint(format!("select on its plural category: `{{ PLURAL(${}) -> … }}`", name.text)),
            ),
            Inline::Function(name, ..) => self.report(
                Diagnostic::error("typed-selector", format!("`{}` can't be selected on", name.text))
                    .at(name.span)
                    .hint("only `PLURAL(…)` gives something to select on"),
            ),
            _ => self.report(
                Diagnostic::error("typed-selector", "a selection on something fixed")
                    .at(self.entry.id.span)
                    .hint("select on `PLURAL(…)`, or on an attribute of a term"),
            ),
        }
    }

    fn plural_keys(&mut self, variants: &'a [Variant]) {
        let used = functions::plural_categories(self.catalog.language);
        for variant in variants {
            let key = variant.key.text.as_str();
            if variant.numeric || !CATEGORIES.contains(&key) {
                self.report(
                    Diagnostic::error(
                        "unreachable-variant",
                        format!("the variant `[{key}]` is never chosen"),
                    )
                    .at(variant.key.span)
                    .hint(format!("`PLURAL` gives {}", list(used))),
                );
            } else if !used.contains(&key) {
                self.report(
                    Diagnostic::warning(
                        "unreachable-variant",
                        format!("the variant `[{key}]` is never chosen in this language"),
                    )
                    .at(variant.key.span)
                    .hint(format!("this language has {}", list(used))),
                );
            }
        }
        for category in used {
            if !variants.iter().any(|variant| variant.key.text == *category || variant.default) {
                self.report(
                    Diagnostic::error("missing-variant", format!("no variant `[{category}]`"))
                        .at(self.entry.id.span)
                        .hint(format!("add a line `[{category}] …`")),
                );
            }
        }
    }
}
