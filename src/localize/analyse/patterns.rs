//! Checks of one entry: variables, functions, references, selections (layer `localize`).

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diag::Diagnostic;
use crate::base::source::Span;
use crate::base::suggest::did_you_mean;
use crate::localize::analyse::reach::{each_inline, references};
use crate::localize::ast::{Element, Entry, Expression, Inline, Name, Pattern, Variant};
use crate::localize::catalog::Catalog;
use crate::localize::contract::{Contract, Type};
use crate::localize::functions::{self, Function};
use crate::model::MeetingId;

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What an entry may use as variables.
enum Variables {
    /// Exactly these.
    Given(BTreeMap<String, Type>),
    /// Anything: the entry is no message of the contract, and its users are checked instead.
    Callers,
}

/// The check of one entry.
pub(super) struct Checker<'a> {
    catalog: &'a Catalog,
    meeting: Option<&'a MeetingId>,
    entry: &'a Entry,
    variables: Variables,
    found: Vec<Diagnostic>,
}

impl<'a> Checker<'a> {
    /// Prepares the check of an entry as seen from a meeting.
    pub(super) fn new(
        catalog: &'a Catalog,
        contract: &'a Contract,
        meeting: Option<&'a MeetingId>,
        entry: &'a Entry,
    ) -> Self {
        let variables = if entry.is_term() {
            Variables::Callers
        } else {
            match contract.get(meeting, &entry.id.text) {
                Some(spec) => Variables::Given(spec.variables.clone()),
                None => Variables::Callers,
            }
        };
        Self { catalog, meeting, entry, variables, found: Vec::new() }
    }

    /// Runs the check.
    pub(super) fn check(mut self) -> Vec<Diagnostic> {
        self.cycles();
        if self.entry.is_term() {
            self.term();
        }
        for (_, pattern) in self.entry.patterns() {
            self.pattern(pattern);
        }
        self.found
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    fn cycles(&mut self) {
        let start = &self.entry.id.text;
        let mut waiting: Vec<String> = references(self.entry).into_iter().map(|(id, _)| id).collect();
        let mut seen = BTreeSet::new();
        while let Some(id) = waiting.pop() {
            if id == *start {
                self.report(
                    Diagnostic::error("cyclic-reference", format!("`{start}` refers to itself"))
                        .at(self.entry.id.span)
                        .hint("write the text out at one of the places"),
                );
                return;
            }
            if seen.insert(id.clone())
                && let Some(entry) = self.catalog.get(self.meeting, &id)
            {
                waiting.extend(references(entry).into_iter().map(|(id, _)| id));
            }
        }
    }

    /// A term that takes variables loses them as soon as it refers to another term (fluent-bundle resets them).
    fn term(&mut self) {
        let mut uses = false;
        let mut nested: Option<Span> = None;
        for (_, pattern) in self.entry.patterns() {
            each_inline(pattern, &mut |inline| match inline {
                Inline::Variable(_) => uses = true,
                Inline::Term(name, ..) | Inline::Message(name, _) => nested = nested.or(Some(name.span)),
                _ => {}
            });
        }
        if let (true, Some(span)) = (uses, nested) {
            self.report(
                Diagnostic::error(
                    "nested-term-arguments",
                    "a term with variables refers to another message or term",
                )
                .at(span)
                .hint("write the inner text out: Fluent loses the variables after the reference"),
            );
        }
    }

    fn pattern(&mut self, pattern: &'a Pattern) {
        for element in &pattern.0 {
            if let Element::Placeable(expression) = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.selection(selector, variants);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn selection(&mut self, selector: &'a Inline, variants: &'a [Variant]) {
        self.inline(selector);
        let mut keys = BTreeSet::new();
        for variant in variants {
            if !keys.insert(variant.key.text.as_str()) {
                self.report(
                    Diagnostic::error(
                        "unreachable-variant",
                        format!("the variant `[{}]` stands twice", variant.key.text),
                    )
                    .at(variant.key.span),
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
                        .at(self.entry.id.span),
                );
            }
        }
    }

    fn inline(&mut self, inline: &'a Inline) {
        match inline {
            Inline::Text(_) | Inline::Number(_) => {}
            Inline::Variable(name) => {
                self.variable(name);
            }
            Inline::Message(name, attribute) => self.reference(name, attribute.as_ref(), false, &[]),
            Inline::Term(name, attribute, named) => {
                for (_, value) in named {
                    self.inline(value);
                }
                self.reference(name, attribute.as_ref(), true, named);
            }
            Inline::Function(name, positional, named) => self.call(name, positional, named),
            Inline::Nested(expression) => self.expression(expression),
        }
    }

    fn variable(&mut self, name: &Name) -> Option<Type> {
        let Variables::Given(variables) = &self.variables else { return None };
        if let Some(kind) = variables.get(&name.text) {
            return Some(*kind);
        }
        let known: Vec<String> = variables.keys().map(|name| format!("`${name}`")).collect();
        let hint = did_you_mean(&name.text, variables.keys().map(String::as_str))
            .map(|hint| hint.replacen('`', "`$", 1));
        let gets = if known.is_empty() {
            format!("`{}` gets no variables", self.entry.id.text)
        } else {
            format!("`{}` gets {}", self.entry.id.text, known.join(", "))
        };
        self.report(
            Diagnostic::error("unknown-variable", format!("there is no `${}` here", name.text))
                .at(name.span)
                .maybe_hint(hint)
                .hint(gets),
        );
        None
    }

    fn reference(&mut self, name: &Name, attribute: Option<&Name>, term: bool, named: &[(Name, Inline)]) {
        let id = if term { format!("-{}", name.text) } else { name.text.clone() };
        let Some(target) = self.catalog.get(self.meeting, &id) else {
            let scopes = [self.catalog.scope(self.meeting), self.catalog.scope(None)];
            let known =
                scopes.into_iter().flatten().flat_map(|scope| scope.entries.keys().map(String::as_str));
            let hint = did_you_mean(&id, known.filter(|other| other.starts_with('-') == term));
            let (code, what) = if term { ("unknown-term", "term") } else { ("unknown-message", "message") };
            self.report(
                Diagnostic::error(code, format!("there is no {what} `{id}` in this language"))
                    .at(name.span)
                    .maybe_hint(hint),
            );
            return;
        };
        let Some(pattern) = target.pattern(attribute.map(|a| a.text.as_str())) else {
            let message = match attribute {
                Some(attribute) => format!("`{id}` has no `.{}`", attribute.text),
                None => format!("`{id}` has no text of its own"),
            };
            let known = target.attributes.iter().map(|(name, _)| name.text.as_str());
            let hint = attribute.and_then(|attribute| did_you_mean(&attribute.text, known));
            self.report(
                Diagnostic::error("unknown-attribute", message)
                    .at(attribute.map_or(name.span, |a| a.span))
                    .maybe_hint(hint),
            );
            return;
        };
        if term {
            self.term_arguments(&id, pattern, name, named);
        } else {
            self.message_variables(&id, pattern, name);
        }
    }

    /// A variable that a term uses must be given at the call: inside a term the message's own are not seen.
    fn term_arguments(&mut self, id: &str, pattern: &Pattern, name: &Name, named: &[(Name, Inline)]) {
        let mut uses = BTreeSet::new();
        each_inline(pattern, &mut |inline| {
            if let Inline::Variable(variable) = inline {
                uses.insert(variable.text.clone());
            }
        });
        for variable in &uses {
            if !named.iter().any(|(given, _)| given.text == *variable) {
                self.report(
                    Diagnostic::error(
                        "term-variable-missing",
                        format!("`{id}` needs `${variable}`, which is not given"),
                    )
                    .at(name.span)
                    .hint(format!("give it: `{{ {id}({variable}: \"…\") }}`")),
                );
            }
        }
        for (given, _) in named.iter().filter(|(given, _)| !uses.contains(&given.text)) {
            self.report(
                Diagnostic::error("unknown-option", format!("`{id}` doesn't use `{}`", given.text))
                    .at(given.span)
                    .maybe_hint(did_you_mean(&given.text, uses.iter().map(String::as_str))),
            );
        }
    }

    /// What a referred message needs, the referring one must have.
    fn message_variables(&mut self, id: &str, pattern: &Pattern, name: &Name) {
        let Variables::Given(own) = &self.variables else { return };
        let mut missing = BTreeSet::new();
        let mut waiting = vec![pattern];
        let mut seen = BTreeSet::new();
        while let Some(pattern) = waiting.pop() {
            each_inline(pattern, &mut |inline| match inline {
                Inline::Variable(variable) if !own.contains_key(&variable.text) => {
                    missing.insert(variable.text.clone());
                }
                Inline::Message(inner, attribute) => {
                    let attribute = attribute.as_ref().map(|a| a.text.as_str());
                    if seen.insert((inner.text.clone(), attribute.map(str::to_owned)))
                        && let Some(entry) = self.catalog.get(self.meeting, &inner.text)
                    {
                        waiting.extend(entry.pattern(attribute));
                    }
                }
                _ => {}
            });
        }
        for variable in missing {
            let message = format!("`{id}` needs `${variable}`, which `{}` doesn't get", self.entry.id.text);
            self.report(Diagnostic::error("unknown-variable", message).at(name.span));
        }
    }

    fn call(&mut self, name: &Name, positional: &'a [Inline], named: &'a [(Name, Inline)]) {
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
            Inline::Number(_) => Some(Type::Count),
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

fn place(inline: &Inline) -> Option<Span> {
    match inline {
        Inline::Text(name)
        | Inline::Number(name)
        | Inline::Variable(name)
        | Inline::Message(name, _)
        | Inline::Term(name, ..)
        | Inline::Function(name, ..) => Some(name.span),
        Inline::Nested(_) => None,
    }
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
