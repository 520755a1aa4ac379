//! Checks of one entry: variables, functions, references, selections (layer `localize`).

use std::collections::{BTreeMap, BTreeSet};

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, phrase};
use crate::base::source::Span;
use crate::base::suggest::{nearest, suggestion};
use crate::localize::analyse::reach::{each_inline, references};
use crate::localize::ast::{Element, Entry, Expression, Inline, Name, Pattern};
use crate::localize::catalog::Catalog;
use crate::localize::contract::{Contract, Type};
use crate::model::MeetingId;

/// How many entries a search for a circle visits.
const MAX_REACH: usize = 200;

/// What an entry may use as variables.
enum Variables {
    /// Exactly these.
    Given(BTreeMap<String, Type>),
    /// Anything: the entry is no message of the contract, and its users are checked instead.
    Callers,
}

/// The check of one entry.
pub(super) struct Checker<'a> {
    pub(super) catalog: &'a Catalog,
    meeting: Option<&'a MeetingId>,
    pub(super) entry: &'a Entry,
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

    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    fn cycles(&mut self) {
        let start = &self.entry.id.text;
        let mut waiting: Vec<String> = references(self.entry).into_iter().map(|(id, _)| id).collect();
        let mut seen = BTreeSet::new();
        // Fluent prints a hundred references at most: what reaches further is refused when it is printed.
        while let Some(id) = waiting.pop().filter(|_| seen.len() < MAX_REACH) {
            if id == *start {
                self.report(
                    Diagnostic::error("cyclic-reference", phrase!("cyclic-reference", id = start))
                        .at(self.entry.id.span)
                        .hint(phrase!("cyclic-reference.hint")),
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
                Diagnostic::error("nested-term-arguments", phrase!("nested-term-arguments"))
                    .at(span)
                    .hint(phrase!("nested-term-arguments.hint")),
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

    pub(super) fn inline(&mut self, inline: &'a Inline) {
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

    pub(super) fn variable(&mut self, name: &Name) -> Option<Type> {
        let Variables::Given(variables) = &self.variables else { return None };
        if let Some(kind) = variables.get(&name.text) {
            return Some(*kind);
        }
        let known: Vec<String> = variables.keys().map(|name| format!("`${name}`")).collect();
        let near = nearest(&name.text, variables.keys().map(String::as_str)).map(str::to_owned);
        let hint = near.as_ref().map(|name| suggestion(&format!("${name}")));
        let gets = if known.is_empty() {
            phrase!("unknown-variable.none", id = &self.entry.id.text)
        } else {
            phrase!("unknown-variable.known", id = &self.entry.id.text, variables = Argument::list(known))
        };
        self.report(
            Diagnostic::error("unknown-variable", phrase!("unknown-variable", name = &name.text))
                .at(name.span)
                .instead(&name.text, near.as_deref())
                .maybe_hint(hint)
                .hint(gets),
        );
        None
    }

    fn reference(&mut self, name: &Name, attribute: Option<&Name>, term: bool, named: &[(Name, Inline)]) {
        let id = if term { format!("-{}", name.text) } else { name.text.clone() };
        let Some(target) = self.catalog.get(self.meeting, &id) else {
            if self.catalog.may_have(self.meeting, &id) {
                return;
            }
            let scopes = [self.catalog.scope(self.meeting), self.catalog.scope(None)];
            let known =
                scopes.into_iter().flatten().flat_map(|scope| scope.entries.keys().map(String::as_str));
            let near = nearest(&id, known.filter(|other| other.starts_with('-') == term));
            let (code, message) = if term {
                ("unknown-term", phrase!("unknown-term", id = &id))
            } else {
                ("unknown-message", phrase!("unknown-message", id = &id))
            };
            self.report(
                Diagnostic::error(code, message)
                    .at(name.span)
                    .instead(&name.text, near.map(|name| name.strip_prefix('-').unwrap_or(name)))
                    .hint(near.map_or_else(|| phrase!("unknown-message.hint", id = &id), suggestion)),
            );
            return;
        };
        let Some(pattern) = target.pattern(attribute.map(|a| a.text.as_str())) else {
            let message = match attribute {
                Some(attribute) => phrase!("unknown-attribute", id = &id, attribute = &attribute.text),
                None => phrase!("unknown-attribute-value", id = &id),
            };
            let known = target.attributes.iter().map(|(name, _)| name.text.as_str());
            let near = attribute.and_then(|attribute| nearest(&attribute.text, known.clone()));
            let listed = || match known.map(|name| format!("`.{name}`")).collect::<Vec<_>>() {
                none if none.is_empty() => phrase!("unknown-attribute.none", id = &id),
                all => phrase!("unknown-attribute.known", id = &id, attributes = Argument::list(all)),
            };
            self.report(
                Diagnostic::error("unknown-attribute", message)
                    .at(attribute.map_or(name.span, |a| a.span))
                    .instead(attribute.map_or("", |a| &a.text), near)
                    .hint(near.map_or_else(listed, suggestion)),
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
                        phrase!("term-variable-missing", id, variable),
                    )
                    .at(name.span)
                    .hint(phrase!("term-variable-missing.hint", id, variable)),
                );
            }
        }
        // Another option that is given already can't be what was meant.
        let free = |name: &&str| !named.iter().any(|(given, _)| given.text == **name);
        let near = |given: &Name| nearest(&given.text, uses.iter().map(String::as_str).filter(free));
        for (given, _) in named.iter().filter(|(given, _)| !uses.contains(&given.text)) {
            self.report(
                Diagnostic::error("unknown-option", phrase!("unused-option", id, option = &given.text))
                    .at(given.span)
                    .instead(&given.text, near(given))
                    .hint(near(given).map_or_else(|| phrase!("unused-option.hint"), suggestion)),
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
            let message = phrase!("variable-of-reference", id, variable, user = &self.entry.id.text);
            self.report(
                Diagnostic::error("unknown-variable", message)
                    .at(name.span)
                    .hint(phrase!("variable-of-reference.hint")),
            );
        }
    }
}

/// Where an expression stands.
pub(super) fn place(inline: &Inline) -> Option<Span> {
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
