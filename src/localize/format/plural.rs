//! Layer `localize`: plural categories for selectors.

use fixed_decimal::Decimal;
use icu_locale_core::locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use super::Formats;
use crate::model::{Language, Value};

impl Formats {
    /// The CLDR plural category of a value, from one engine (ICU4X).
    ///
    /// Vietnamese and Korean nouns don't change with number: both are always `other`, though CLDR
    /// 49 has `one` for Vietnamese where older data has not (CLDR-14273). An ordinal has its
    /// ordinal category (`4th`: `other`, `1st`: `one`); what has no number, such as a date, is
    /// `other`.
    pub(crate) fn plural(&self, value: &Value) -> &'static str {
        if self.language != Language::En {
            return "other";
        }
        let (number, kind) = match value {
            Value::Money { amount, .. } => (amount.clone(), PluralRuleType::Cardinal),
            Value::Count(number) | Value::Percent(number) => (number.clone(), PluralRuleType::Cardinal),
            Value::Year(year) => (Decimal::from(*year), PluralRuleType::Cardinal),
            Value::Ordinal(number) => (Decimal::from(*number), PluralRuleType::Ordinal),
            Value::Date(_) | Value::Period { .. } | Value::Time(_) => return "other",
        };
        // Made for each call: without a feature that only Typst turns on, the rules cannot be
        // shared by threads.
        let options = PluralRulesOptions::default().with_type(kind);
        let Ok(rules) = PluralRules::try_new(locale!("en-GB").into(), options) else {
            return "other";
        };
        match rules.category_for(&number) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}
