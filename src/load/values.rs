//! Values that occur in many tables: ids, closed lists, dates, numbers, citations, quantities (layer `load`).

use chrono::{NaiveDate, NaiveTime};
use fixed_decimal::Decimal;
use toml::value::Datetime;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, Phrase, phrase};
use crate::base::source::Span;
use crate::base::suggest::{did_you_mean, nearest};
use crate::load::parts::read_audience;
use crate::load::table::{Expected, Item, Located, Table, noun};
use crate::model::{Bound, Cite, Currency, Id, MeasureId, Moment, Quantity, SourceId, Value};

/// What stands in the place of something that is still to be filled in: `new meeting` writes it.
pub(super) const TO_FILL: &str = "to-fill";

impl Item<'_> {
    /// The value as a typed id.
    pub(super) fn id<T: Id>(&self) -> Option<Located<T>> {
        let text = self.text()?;
        let id = T::parse(&text.value);
        if id.is_none() {
            let message = phrase!("invalid-id", id = &text.value, noun = noun::<T>());
            let mut diagnostic = Diagnostic::error("invalid-id", message).at(self.span);
            diagnostic = match text.value.strip_prefix(T::PREFIX).and_then(T::parse) {
                Some(bare) if !T::PREFIX.is_empty() => diagnostic.hint(phrase!("write", text = bare)),
                _ => diagnostic.hint(phrase!("invalid-id.hint")),
            };
            self.context.report(diagnostic);
        }
        id.map(|value| Located { value, span: text.span })
    }

    /// The value as an id or a list of ids.
    pub(super) fn ids<T: Id>(&self) -> Vec<Located<T>> {
        if self.value.is_str() {
            return self.id().into_iter().collect();
        }
        self.list().unwrap_or_default().iter().filter_map(Item::id).collect()
    }

    /// Whether the value is still to be filled in, as `new meeting` writes it; then it is reported.
    fn is_to_fill(&self, hint: Phrase) -> bool {
        let open = self.value.as_str() == Some(TO_FILL);
        if open {
            let message = phrase!("value-to-fill", key = self.key);
            self.context.report(Diagnostic::error("to-fill", message).at(self.span).hint(hint));
        }
        open
    }

    /// The value as a member of a closed list; `meanwhile` where it is still to be filled in, so that the rest is read.
    pub(super) fn member_or<T: Copy>(
        &self,
        meanwhile: T,
        parse: impl Fn(&str) -> Option<T>,
        names: &[&str],
    ) -> Option<T> {
        if self.is_to_fill(phrase!("unknown-value.hint", values = Argument::ticked(names))) {
            return Some(meanwhile);
        }
        self.member(parse, names)
    }

    /// The value as a member of a closed list.
    pub(super) fn member<T: Copy>(&self, parse: impl Fn(&str) -> Option<T>, names: &[&str]) -> Option<T> {
        let text = self.text()?;
        let member = parse(&text.value);
        if member.is_none() {
            let message = phrase!("unknown-value", key = self.key, value = &text.value);
            self.context.report(
                Diagnostic::error("unknown-value", message)
                    .at(self.span)
                    .instead(&text.value, nearest(&text.value, names.iter().copied()))
                    .maybe_hint(did_you_mean(&text.value, names.iter().copied()))
                    .hint(phrase!("unknown-value.hint", values = Argument::ticked(names))),
            );
        }
        member
    }

    /// The value as a day.
    pub(super) fn day(&self) -> Option<Located<NaiveDate>> {
        let bad = |message: Phrase| {
            self.context.report(
                Diagnostic::error("bad-date", message).at(self.span).hint(phrase!("date-as-text.hint")),
            );
        };
        let written = if let Some(date) = self.value.as_datetime() {
            to_day(date)
        } else if let Some(text) = self.value.as_str() {
            bad(phrase!("date-as-text", key = self.key, text));
            return None;
        } else {
            self.wrong_type(Expected::Date);
            return None;
        };
        if written.is_none() {
            bad(phrase!("no-such-day", key = self.key));
        }
        written.map(|value| Located { value, span: self.span })
    }

    /// The value as a clock time: `"14:30"`, or a TOML time.
    pub(super) fn clock(&self) -> Option<NaiveTime> {
        let time = match (self.value.as_str(), self.value.as_datetime()) {
            (Some(text), _) => NaiveTime::parse_from_str(text, "%H:%M").ok(),
            (_, Some(Datetime { date: None, time: Some(time), .. })) => {
                NaiveTime::from_hms_opt(time.hour.into(), time.minute.into(), 0)
            }
            _ => None,
        };
        if time.is_none() {
            self.context.report(
                Diagnostic::error("bad-time", phrase!("bad-time", key = self.key))
                    .at(self.span)
                    .hint(phrase!("bad-time.hint")),
            );
        }
        time
    }

    /// The value as an exact decimal number, written as a string or a whole number.
    pub(super) fn decimal(&self) -> Option<Decimal> {
        if self.value.is_float() {
            self.context.report(
                Diagnostic::error("number-as-float", phrase!("number-as-float", key = self.key))
                    .at(self.span)
                    .hint(phrase!("number-as-float.hint")),
            );
            return None;
        }
        let text = match self.value.as_integer() {
            Some(integer) if integer.radix() == 10 => integer.as_str().to_owned(),
            _ => self.text()?.value,
        };
        let digits = text.replace('_', "");
        let plain = digits.strip_prefix('-').unwrap_or(&digits);
        let sound = plain.len() <= 40
            && plain.bytes().next().is_some_and(|b| b.is_ascii_digit())
            && plain.bytes().last().is_some_and(|b| b.is_ascii_digit())
            && plain.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        let number = sound.then(|| digits.parse::<Decimal>().ok()).flatten();
        if number.is_none() {
            self.context.report(
                Diagnostic::error("bad-number", phrase!("bad-number", key = self.key, text))
                    .at(self.span)
                    .hint(phrase!("bad-number.hint")),
            );
        }
        number
    }

    /// The value as a positive number of a series or count.
    pub(super) fn positive(&self) -> Option<u32> {
        let located = self.integer()?;
        let value = u32::try_from(located.value).ok().filter(|value| *value > 0);
        if value.is_none() {
            let message = phrase!("not-positive", key = self.key, value = located.value);
            self.context.report(
                Diagnostic::error("bad-number", message).at(self.span).hint(phrase!("not-positive.hint")),
            );
        }
        value
    }

    /// The value as a year of the calendar.
    pub(super) fn year(&self) -> Option<i32> {
        let located = self.integer()?;
        let year = i32::try_from(located.value).ok().filter(|year| (1000..=2999).contains(year));
        if year.is_none() {
            let message = phrase!("bad-year", key = self.key, value = located.value);
            self.context
                .report(Diagnostic::error("bad-date", message).at(self.span).hint(phrase!("bad-year.hint")));
        }
        year
    }

    /// The value as a day or a month.
    pub(super) fn moment(&self) -> Option<Moment> {
        if let Some(text) = self.value.as_str() {
            let parts = text.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() == 2);
            let month = parts.and_then(|(year, month)| {
                let (year, month) = (year.parse().ok()?, month.parse().ok()?);
                (1..=12).contains(&month).then_some(Moment::Month { year, month })
            });
            if month.is_none() {
                let message = phrase!("bad-month", key = self.key, text);
                self.context.report(
                    Diagnostic::error("bad-date", message).at(self.span).hint(phrase!("bad-month.hint")),
                );
            }
            return month;
        }
        self.day().map(|day| Moment::Day(day.value))
    }
}

impl Table<'_> {
    /// Reads `source` and `paragraphs`; `default` is the file's own `source`.
    pub(super) fn cite(&self, default: Option<&SourceId>) -> Option<Cite> {
        let source = match self.get("source") {
            Some(item) => item.id::<SourceId>().map(|id| id.value),
            None if default.is_some() => default.cloned(),
            None => {
                self.need("source");
                None
            }
        };
        let mut paragraphs = Vec::new();
        let list =
            self.need("paragraphs").filter(|item| !item.is_to_fill(phrase!("paragraphs-to-fill.hint")));
        for item in list.and_then(|item| item.list()).unwrap_or_default() {
            paragraphs.extend(item.positive());
        }
        paragraphs.sort_unstable();
        paragraphs.dedup();
        Some(Cite { source: source?, paragraphs })
    }

    /// Reads the one value key of a quantity, if there is exactly one.
    pub(super) fn value(&self) -> Option<Value> {
        const KEYS: [&str; 8] = ["money", "count", "percent", "year", "date", "period", "ordinal", "time"];
        let found: Vec<Item<'_>> = KEYS.into_iter().filter_map(|key| self.get(key)).collect();
        let currency = self.get("currency");
        let [item] = found.as_slice() else {
            let message = if found.is_empty() {
                phrase!("quantity-without-value")
            } else {
                phrase!("quantity-with-two")
            };
            self.context.report(
                Diagnostic::error("bad-quantity", message)
                    .at(self.head())
                    .hint(phrase!("quantity-without-value.hint", keys = Argument::ticked(KEYS))),
            );
            return None;
        };
        if let (Some(currency), true) = (currency, item.key != "money") {
            let message = phrase!("idle-currency", key = item.key);
            self.context.report(
                Diagnostic::error("bad-quantity", message)
                    .at(currency.span)
                    .hint(phrase!("idle-currency.hint")),
            );
        }
        match item.key {
            "money" => {
                let codes = Currency::ALL.map(Currency::code);
                let currency = self.need("currency").and_then(|c| c.member(Currency::parse, &codes));
                Some(Value::Money { amount: item.decimal()?, currency: currency? })
            }
            "count" => item.decimal().map(Value::Count),
            "percent" => item.decimal().map(Value::Percent),
            "year" => item.year().map(Value::Year),
            "date" => item.moment().map(Value::Date),
            "ordinal" => item.positive().map(Value::Ordinal),
            "time" => item.clock().map(Value::Time),
            _ => {
                let (from, to) = item.table("period")?.days()?;
                Some(Value::Period { from, to })
            }
        }
    }

    /// Reads a period: two days, the later one last.
    pub(super) fn days(self) -> Option<(NaiveDate, NaiveDate)> {
        let from = self.need("from").and_then(|item| item.day());
        let to = self.need("to").and_then(|item| item.day());
        let context = self.context;
        self.finish();
        let (from, to) = (from?, to?);
        if from.value > to.value {
            context.report(
                Diagnostic::error("bad-date", phrase!("period-turned-round"))
                    .at(to.span)
                    .label(from.span, phrase!("period-turned-round.begins"))
                    .hint(phrase!("period-turned-round.hint")),
            );
            return None;
        }
        Some((from.value, to.value))
    }

    /// Reads a value and how a source hedges it.
    pub(super) fn bounded_value(&self) -> (Option<Value>, Option<Bound>) {
        let value = self.value();
        let names = Bound::ALL.map(Bound::as_str);
        let bound = self.get("bound").and_then(|item| item.member(Bound::parse, &names));
        (value, bound)
    }

    /// Reads a quantity.
    pub(super) fn quantity(self, name: &str) -> Option<Quantity> {
        let (value, bound) = self.bounded_value();
        let measure = self.get("measure").and_then(|item| item.id::<MeasureId>()).map(|id| id.value);
        let by = self.get("by").and_then(|item| item.year());
        let of = self.get("of").and_then(|item| item.year());
        let addressed = self.get("audience").is_some() || self.get("for").is_some();
        let audience = addressed.then(|| read_audience(&self));
        self.finish();
        Some(Quantity { name: name.to_owned(), value: value?, bound, measure, by, of, audience })
    }
}

/// Whether a variable may have this name: Fluent's identifiers, in lower case.
pub(super) fn is_variable(name: &str) -> bool {
    name.bytes().next().is_some_and(|b| b.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && name.len() <= 100
}

/// Reports a variable name that can't be one.
pub(super) fn check_variable(item: &Item<'_>, key: Span) -> bool {
    let sound = is_variable(item.key);
    if !sound {
        item.context.report(
            Diagnostic::error("invalid-id", phrase!("invalid-variable", name = item.key))
                .at(key)
                .hint(phrase!("invalid-id.hint")),
        );
    }
    sound
}

fn to_day(date: &Datetime) -> Option<NaiveDate> {
    if date.time.is_some() || date.offset.is_some() {
        return None;
    }
    let date = date.date?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}
