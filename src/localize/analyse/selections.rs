//! Checks of selections: what is selected on, and which variants can be chosen (layer `localize`).

use std::collections::BTreeSet;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, phrase};
use crate::localize::analyse::patterns::Checker;
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
                        phrase!("variant-twice", key = &variant.key.text),
                    )
                    .at(variant.key.span)
                    .hint(phrase!("twice.hint")),
                );
            }
        }
        match selector {
            Inline::Function(name, ..) if name.text == "PLURAL" => self.plural_keys(variants),
            Inline::Term(_, Some(_), _) => {}
            Inline::Variable(name) => self.report(
                Diagnostic::error(
                    "typed-selector",
                    phrase!("typed-selector", name = format!("${}", name.text)),
                )
                .at(name.span)
                .hint(phrase!("typed-selector.hint", name = &name.text)),
            ),
            Inline::Function(name, ..) => self.report(
                Diagnostic::error("typed-selector", phrase!("typed-selector", name = &name.text))
                    .at(name.span)
                    .hint(phrase!("function-selector-hint")),
            ),
            _ => self.report(
                Diagnostic::error("typed-selector", phrase!("fixed-selector"))
                    .at(self.entry.id.span)
                    .hint(phrase!("fixed-selector.hint")),
            ),
        }
    }

    fn plural_keys(&mut self, variants: &'a [Variant]) {
        let used = functions::plural_categories(self.catalog.language);
        for variant in variants {
            let key = variant.key.text.as_str();
            if variant.numeric || !CATEGORIES.contains(&key) {
                self.report(
                    Diagnostic::error("unreachable-variant", phrase!("unreachable-variant", key))
                        .at(variant.key.span)
                        .hint(phrase!("unreachable-variant.hint", keys = Argument::ticked(used))),
                );
            } else if !used.contains(&key) {
                self.report(
                    Diagnostic::warning("unreachable-variant", phrase!("unreachable-variant-here", key))
                        .at(variant.key.span)
                        .hint(phrase!("unreachable-variant-here.hint", keys = Argument::ticked(used))),
                );
            }
        }
        for category in used {
            // `*[other]` is for all that has no variant of its own, any other default says something of one category.
            let covers = |variant: &Variant| {
                variant.key.text == *category || variant.default && variant.key.text == "other"
            };
            if !variants.iter().any(covers) {
                self.report(
                    Diagnostic::error("missing-variant", phrase!("missing-variant", key = category))
                        .at(self.entry.id.span)
                        .hint(phrase!("missing-variant.hint", key = category)),
                );
            }
        }
    }
}
