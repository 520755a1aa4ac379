//! Checks of calls: functions, their arguments and options (layer `localize`).

use crate::base::diag::Diagnostic;
use crate::base::suggest::did_you_mean;
use crate::localize::analyse::patterns::{Checker, list, place};
use crate::localize::ast::{Inline, Name};
use crate::localize::contract::Type;
use crate::localize::functions::{self, Function};

impl<'a> Checker<'a> {
    pub(super) fn call(&mut self, name: &Name, positional: &'a [Inline], named: &'a [(Name, Inline)]) {
        let Some(function) = Function::find(&name.text) else {
            self.report(
                Diagnostic::error("unknown-function", format!("there is no function `{}`", name.text))
                    .at(name.span)
                    .maybe_hint(did_you_mean(&name.text, Function::names()))
                    .hint(format!("functions: {}", Function::names().collect::<Vec<_>>().join(", "))),
            );
            return;
        };
        let kinds: Vec<Option<Type>> = positional.iter().map(|argument| self.argument(argument)).collect();
        if !function.takes(positional.len()) {
            self.report(
                Diagnostic::error("wrong-argument", format!("`{}` takes {}", name.text, function.arity()))
                    .at(name.span)
                    .hint(format!("such as `{}`", function.example)),
            );
        }
        for argument in positional.iter().take(function.typed_arguments()) {
            if let Inline::Number(number) = argument {
                self.report(
                    Diagnostic::error("wrong-argument", format!("`{}` can't print a bare number", name.text))
                        .at(number.span)
                        .hint("make it a quantity in the meeting's file and print its variable"),
                );
            }
        }
        for (argument, kind) in positional.iter().zip(kinds).take(function.typed_arguments()) {
            if let Some(kind) = kind
                && !function.accepts(kind)
            {
                self.report(
                    Diagnostic::error(
                        "wrong-argument",
                        format!("`{}` can't print {}", name.text, kind.name()),
                    )
                    .at(place(argument).unwrap_or(name.span))
                    .hint(format!("it takes {}", function.accepted())),
                );
            }
        }
        self.literal_arguments(function, name, positional);
        for (option, value) in named {
            self.option(function, name, option, value);
        }
    }

    fn argument(&mut self, argument: &'a Inline) -> Option<Type> {
        match argument {
            Inline::Variable(name) => self.variable(name),
            Inline::Text(_) => Some(Type::Text),
            Inline::Number(_) => None,
            other => {
                // What a function, a term or a message prints is a finished text.
                self.inline(other);
                Some(Type::Text)
            }
        }
    }

    fn literal_arguments(&mut self, function: &Function, name: &Name, positional: &[Inline]) {
        if function.name != "JOSA" {
            return;
        }
        if let Some(second) = positional.get(1) {
            let sound = matches!(second, Inline::Text(text) if functions::is_particle(&text.text));
            if !sound {
                self.report(
                    Diagnostic::error("wrong-argument", "`JOSA` wants a particle in quotes second")
                        .at(place(second).unwrap_or(name.span))
                        .hint(
                            "such as `JOSA($x, \"은\")`: 은/는, 이/가, 을/를, 과/와, 으로/로, 이라고/라고 …",
                        ),
                );
            }
        }
    }

    fn option(&mut self, function: &Function, name: &Name, option: &Name, value: &Inline) {
        let Some((_, allowed)) = function.options.iter().find(|(key, _)| *key == option.text) else {
            let known: Vec<&str> = function.options.iter().map(|(key, _)| *key).collect();
            let listed = if known.is_empty() {
                "it takes no options".into()
            } else {
                format!("options: {}", list(&known))
            };
            self.report(
                Diagnostic::error(
                    "unknown-option",
                    format!("`{}` has no option `{}`", name.text, option.text),
                )
                .at(option.span)
                .hint(did_you_mean(&option.text, known.iter().copied()).unwrap_or(listed)),
            );
            return;
        };
        let sound = matches!(value, Inline::Text(text) if allowed.contains(&text.text.as_str()));
        if !sound {
            self.report(
                Diagnostic::error("unknown-option", format!("`{}` can't be given so", option.text))
                    .at(place(value).unwrap_or(option.span))
                    .hint(format!(
                        "expected one of {}",
                        allowed.iter().map(|a| format!("`\"{a}\"`")).collect::<Vec<_>>().join(", ")
                    )),
            );
        }
    }
}
