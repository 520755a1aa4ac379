//! What the TOML parser finds, in our own words, so that it can be told in other languages (layer `base`).

use crate::base::phrase::{Phrase, phrase};

/// A fault of a TOML text: what is wrong, and what mends it, where we know.
#[derive(Debug)]
pub(crate) struct TomlFault {
    /// What was found.
    pub message: Phrase,
    /// What to do; none where it depends on the file.
    pub hint: Option<Phrase>,
    /// Whether it is a day or a time.
    pub date: bool,
}

/// Puts a message of the parser into our words; one that we don't know stays as it is.
pub(crate) fn toml_fault(error: &toml::de::Error) -> TomlFault {
    let line = sentence(error.message());
    // Where nothing stands, no quotes are missing.
    let nothing = error.span().is_none_or(|span| span.is_empty());
    let starts = |words: &[&str]| words.iter().any(|word| line.starts_with(word));
    let fault = |message, hint| TomlFault { message, hint: Some(hint), date: false };
    if starts(&["invalid date", "invalid time"]) {
        let message = match line.split_once("day between 01 and ") {
            Some((_, days)) => phrase!("toml-date.day", days),
            None => phrase!("toml-date"),
        };
        return TomlFault { date: true, ..fault(message, phrase!("toml-syntax.date")) };
    }
    if starts(&["duplicate key"]) {
        fault(phrase!("toml-twice"), phrase!("twice.hint"))
    } else if starts(&["key with no value", "missing value"]) || nothing && starts(&["string values"]) {
        fault(phrase!("toml-no-value"), phrase!("toml-no-value.hint"))
    } else if starts(&["unclosed"]) {
        fault(phrase!("toml-open"), phrase!("toml-open.hint"))
    } else if line.contains("escape") || starts(&["too few unicode"]) {
        fault(phrase!("toml-escape"), phrase!("toml-escape.hint"))
    } else if starts(&["invalid unquoted key", "unquoted keys", "keys cannot", "missing key"]) {
        fault(phrase!("toml-key"), phrase!("toml-key.hint"))
    } else if line.contains("string") || starts(&["missing opening quote"]) {
        fault(phrase!("toml-text-form"), phrase!("toml-syntax.text"))
    } else if line.contains("comma") {
        fault(phrase!("toml-comma"), phrase!("toml-comma.hint"))
    } else if line.contains("assignment") || line.contains("`=`") {
        fault(phrase!("toml-equals"), phrase!("toml-syntax.hint"))
    } else if ["radix", "leading zero", "`_`", "sign", "number", "integer", "float"]
        .iter()
        .any(|word| line.contains(word))
    {
        fault(phrase!("toml-number"), phrase!("toml-number.hint"))
    } else if starts(&["unexpected content", "unexpected key"]) {
        fault(phrase!("toml-rest"), phrase!("toml-rest.hint"))
    } else if line.contains("recurs") {
        fault(phrase!("toml-deep"), phrase!("toml-deep.hint"))
    } else if starts(&["invalid comment character", "carriage return"]) {
        fault(phrase!("toml-control"), phrase!("toml-control.hint"))
    } else {
        let hint = starts(&["invalid", "missing", "unexpected"]).then(|| phrase!("toml-syntax.hint"));
        TomlFault { message: read_by_serde(&line), hint, date: false }
    }
}

/// What the reader of notes says of a table that is sound TOML; anything else as it stands.
fn read_by_serde(line: &str) -> Phrase {
    let key = || line.split('`').nth(1).unwrap_or_default();
    if line.starts_with("unknown field") || line.starts_with("unknown variant") {
        phrase!("state-unknown-key", key = key())
    } else if line.starts_with("missing field") {
        phrase!("state-missing-key", key = key())
    } else if line.starts_with("invalid type") {
        phrase!("state-wrong-type")
    } else {
        Phrase::verbatim(line)
    }
}

/// A message of the parser in our style: one line, lower case, no final stop.
fn sentence(message: &str) -> String {
    let line = message.lines().next().unwrap_or(message).trim_end_matches('.');
    let mut chars = line.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::phrase::UiLanguage;

    #[test]
    fn what_the_parser_finds_is_told_in_our_words() {
        let mut wrong = Vec::new();
        for (text, key) in [
            ("a = 1\na = 2", "toml-twice"),
            ("a", "toml-no-value"),
            ("a =", "toml-no-value"),
            ("a = [1", "toml-open"),
            ("a = { b = 1", "toml-open"),
            ("a = \"x", "toml-text-form"),
            ("a = x", "toml-text-form"),
            ("a = \"\\q\"", "toml-escape"),
            ("ü = 1", "toml-key"),
            ("= 1", "toml-key"),
            ("a = [\"x\" \"y\"]", "toml-comma"),
            ("a = { b = \"x\" c = \"y\" }", "toml-comma"),
            ("a = 012", "toml-number"),
            ("a = 1__2", "toml-number"),
            ("a = 2025-13-01", "toml-date"),
            ("a = 25:00:00", "toml-date"),
            ("a = \"x\" 2", "toml-rest"),
            ("a = 1 # \u{1}", "toml-control"),
        ] {
            let fault = toml::from_str::<toml::Table>(text).expect_err(text);
            let told = toml_fault(&fault);
            if told.message != Phrase::new(key, Vec::new()) || told.hint.is_none() {
                wrong.push(format!("{text}: {} is told as {told:?}", fault.message()));
            }
            assert_ne!(told.message.render(UiLanguage::Ko), told.message.english(), "{text}");
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
