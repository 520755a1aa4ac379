//! What `clap` says of a misused command, in the languages that it doesn't speak.

use std::ffi::OsString;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, Phrase, UiLanguage, phrase};
use crate::base::suggest::suggestion;

/// The language that misused arguments ask for all the same.
pub(super) fn language(args: &[OsString]) -> Option<UiLanguage> {
    let texts: Vec<&str> =
        args.iter().filter_map(|arg| arg.to_str()).take_while(|arg| *arg != "--").collect();
    let behind = texts.windows(2).find_map(|pair| match pair {
        ["--ui-language", code] => Some(*code),
        _ => None,
    });
    let joined = texts.iter().find_map(|arg| arg.strip_prefix("--ui-language="));
    behind.or(joined).and_then(UiLanguage::from_code)
}

/// The finding, where the kind of misuse is known; what is not stays in the words of `clap`.
pub(super) fn finding(error: &Error) -> Option<Diagnostic> {
    let texts = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => vec![bare(text)],
        Some(ContextValue::Strings(texts)) => texts.iter().map(|text| bare(text)).collect(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string().trim().to_owned()],
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(|text| text.to_string()).collect(),
        _ => Vec::new(),
    };
    let first = |kind: ContextKind| texts(kind).into_iter().next();
    let option = first(ContextKind::InvalidArg);
    let ticked = |kind: ContextKind| Argument::ticked(texts(kind));
    let (message, hint): (Phrase, Option<Phrase>) = match error.kind() {
        ErrorKind::UnknownArgument => (phrase!("usage-unknown-option", option = option?), None),
        ErrorKind::InvalidSubcommand => {
            (phrase!("usage-unknown-command", name = first(ContextKind::InvalidSubcommand)?), None)
        }
        ErrorKind::MissingSubcommand => (phrase!("usage-no-command"), None),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = first(ContextKind::InvalidValue)?;
            let known = texts(ContextKind::ValidValue);
            let hint = (!known.is_empty())
                .then(|| phrase!("usage-bad-value.hint", values = Argument::ticked(known)));
            if value.is_empty() {
                (phrase!("usage-no-value", option = option?), hint)
            } else {
                (phrase!("usage-bad-value", option = option?, value), hint)
            }
        }
        ErrorKind::TooManyValues
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::NoEquals => (phrase!("usage-values", option = option?), None),
        ErrorKind::MissingRequiredArgument => {
            (phrase!("usage-missing", options = ticked(ContextKind::InvalidArg)), None)
        }
        ErrorKind::ArgumentConflict => {
            let others = texts(ContextKind::PriorArg);
            let option = option?;
            if others.contains(&option) {
                (phrase!("usage-twice", option), None)
            } else {
                let others = Argument::ticked(others);
                (phrase!("usage-conflict", option, others), Some(phrase!("usage-conflict.hint")))
            }
        }
        _ => return None,
    };
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    // The likeliest stands last.
    let near = near.into_iter().find_map(|kind| texts(kind).pop()).map(|name| suggestion(&name));
    let usage = first(ContextKind::Usage).map(|usage| usage.trim_start_matches("Usage:").trim().to_owned());
    let finding = Diagnostic::error("usage", message).maybe_hint(near).maybe_hint(hint);
    let finding = finding.maybe_hint(usage.map(|usage| phrase!("usage-form", usage)));
    Some(finding.hint(phrase!("usage-help")))
}

/// An argument without the name of its value: `--format <FORMAT>` is `--format`.
fn bare(text: &str) -> String {
    text.strip_prefix("--").and(text.split_once(" <")).map_or(text, |(name, _)| name).to_owned()
}
