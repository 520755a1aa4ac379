//! Checks of calls: functions, their arguments and options (layer `localize`).

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, phrase};
use crate::base::suggest::{did_you_mean, nearest};
use crate::localize::analyse::patterns::{Checker, place};
use crate::localize::ast::{Inline, Name};
use crate::localize::contract::Type;
use crate::localize::functions::{self, Function};

impl<'a> Checker<'a> {
    pub(super) fn call(&mut self, name: &Name, positional: &'a [Inline], named: &'a [(Name, Inline)]) {
        let Some(function) = Function::find(&name.text) else {
            self.report(
                Diagnostic::error("unknown-function", phrase!("unknown-function", name = &name.text))
                    .at(name.span)
                    .instead(&name.text, nearest(&name.text, Function::names()))
                    .maybe_hint(did_you_mean(&name.text, Function::names()))
                    .hint(phrase!("unknown-function.hint", functions = Argument::list(Function::names()))),
            );
            return;
        };
        let kinds: Vec<Option<Type>> = positional.iter().map(|argument| self.argument(argument)).collect();
        if !function.takes(positional.len()) {
            self.report(
                Diagnostic::error(
                    "wrong-argument",
                    phrase!("wrong-arity", name = &name.text, arity = function.arity()),
                )
                .at(name.span)
                .hint(phrase!("such-as", example = function.example)),
            );
        }
        for argument in positional.iter().take(function.typed_arguments()) {
            if let Inline::Number(number) = argument {
                self.report(
                    Diagnostic::error("wrong-argument", phrase!("bare-number", name = &name.text))
                        .at(number.span)
                        .hint(phrase!("bare-number.hint")),
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
                        phrase!("wrong-type", name = &name.text, kind = kind.phrase()),
                    )
                    .at(place(argument).unwrap_or(name.span))
                    .hint(phrase!("wrong-type.hint", kinds = function.accepted())),
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
                    Diagnostic::error("wrong-argument", phrase!("no-particle"))
                        .at(place(second).unwrap_or(name.span))
                        .hint(phrase!("no-particle.hint")),
                );
            }
        }
    }

    fn option(&mut self, function: &Function, name: &Name, option: &Name, value: &Inline) {
        let Some((_, allowed)) = function.options.iter().find(|(key, _)| *key == option.text) else {
            let known: Vec<&str> = function.options.iter().map(|(key, _)| *key).collect();
            let listed = if known.is_empty() {
                phrase!("unknown-option.none")
            } else {
                phrase!("unknown-option.known", options = Argument::ticked(&known))
            };
            self.report(
                Diagnostic::error(
                    "unknown-option",
                    phrase!("unknown-option", name = &name.text, option = &option.text),
                )
                .at(option.span)
                .instead(&option.text, nearest(&option.text, known.iter().copied()))
                .hint(did_you_mean(&option.text, known.iter().copied()).unwrap_or(listed)),
            );
            return;
        };
        let sound = matches!(value, Inline::Text(text) if allowed.contains(&text.text.as_str()));
        if !sound {
            let text = if let Inline::Text(text) = value { text.text.as_str() } else { "" };
            self.report(
                Diagnostic::error("unknown-option", phrase!("bad-option", option = &option.text))
                    .at(place(value).unwrap_or(option.span))
                    .instead(text, nearest(text, allowed.iter().copied()))
                    .hint(phrase!(
                        "bad-option.hint",
                        values = Argument::ticked(allowed.iter().map(|value| format!("\"{value}\"")))
                    )),
            );
        }
    }
}
