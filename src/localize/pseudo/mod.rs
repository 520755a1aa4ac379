//! Pseudo-locales, made of the source texts to try the templates: `en-XA` in the place of English, `ko-XB` in the
//! place of Korean (layer `localize`).
//!
//! A word that a template holds itself stands out among them, and what is too narrow for a translation overflows
//! before there is one. Fluent's syntax, variables, terms, functions and particles as they are noted stay as they are.

mod accents;
mod hangul;

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast::{
    Attribute, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};

use crate::localize::Locales;
use crate::localize::catalog::{Catalog, Scope};
use crate::model::Language;

/// How one pseudo-locale writes.
trait Style {
    /// Begins the text of an entry, the nth of its scope.
    fn begin(&mut self, entry: usize);

    /// A run of text between placeables.
    fn text(&mut self, text: &str) -> String;

    /// What is put around a text that stands by itself: a label, a point.
    fn brackets(&self) -> Option<(&'static str, &'static str)>;

    /// What is put after a name, so that every class of final sound is among them.
    fn ending(&self) -> &'static str;

    /// The particle that is put after a variable or term.
    fn particle(&mut self) -> Option<&'static str>;
}

impl Locales {
    /// Puts pseudo-locales, made of the texts of `source`, in the place of languages.
    pub(crate) fn speak_pseudo(&mut self, source: Language, languages: &BTreeSet<Language>) {
        let Some(catalog) = self.catalogs.get(&source) else { return };
        let made: Vec<Catalog> = languages.iter().filter_map(|language| pseudo(catalog, *language)).collect();
        for catalog in made {
            let language = catalog.language;
            // What is wrong with the words that it replaces is no matter of its own.
            if language != source {
                self.findings.retain(|finding| finding.language != language);
            }
            self.stale.retain(|(stale, ..)| *stale != language);
            self.pseudo.insert(language);
            self.catalogs.insert(language, catalog);
        }
    }
}

/// The pseudo-locale of a language, if it has one. Its entries stand where those of the source stand.
fn pseudo(source: &Catalog, language: Language) -> Option<Catalog> {
    language.pseudo()?;
    let scope = |scope: &Scope| Scope {
        entries: scope.entries.clone(),
        comments: Vec::new(),
        resources: scope.resources.iter().map(|resource| Arc::new(rewritten(resource, language))).collect(),
        files: scope.files.clone(),
        lost: scope.lost.clone(),
    };
    Some(Catalog {
        language,
        shared: scope(&source.shared),
        meetings: source.meetings.iter().map(|(id, own)| (id.clone(), scope(own))).collect(),
        folder: source.folder.clone(),
        findings: source.findings.clone(),
        present: source.present,
        absent: source.absent.clone(),
        unreadable: source.unreadable.clone(),
        printer: Arc::clone(&source.printer),
    })
}

fn rewritten(resource: &FluentResource, language: Language) -> FluentResource {
    let text = rewrite(resource.source(), language);
    FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource)
}

/// A file's text with every text of its messages rewritten.
fn rewrite(text: &str, language: Language) -> String {
    // What can't be read has been reported, and is left out.
    let mut resource: Resource<String> =
        parser::parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let mut style: Box<dyn Style> = match language {
        Language::Ko => Box::new(hangul::Hangul::default()),
        _ => Box::new(accents::Accents::default()),
    };
    for (number, entry) in resource.body.iter_mut().enumerate() {
        style.begin(number);
        match entry {
            // Whoever finds the page is to read what it is.
            Entry::Message(message) if message.id.name == "label-draft" => {}
            Entry::Message(message) => {
                let name = is_name(&message.id.name);
                let person = language == Language::Ko && message.id.name.starts_with("person-");
                let lacks_latin = person && !message.attributes.iter().any(is_latin);
                let latin = message.value.clone().filter(|_| lacks_latin);
                // How a name is read, and its Latin form, are no words to translate.
                let own = message.attributes.iter_mut().filter(|attribute| {
                    !matches!(attribute.id.name.as_str(), "reading" | "pronunciation") && !is_latin(attribute)
                });
                for pattern in message.value.iter_mut().chain(own.map(|attribute| &mut attribute.value)) {
                    rewrite_entry(pattern, name, &mut *style);
                }
                let id = Identifier { name: "latin".to_owned() };
                message.attributes.extend(latin.map(|value| Attribute { id, value }));
            }
            // A term's attributes are never printed; a selection may rest on them.
            Entry::Term(term) => rewrite_entry(&mut term.value, true, &mut *style),
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

fn is_latin(attribute: &Attribute<String>) -> bool {
    attribute.id.name == "latin"
}

/// Whether a message is a name, printed within others.
fn is_name(id: &str) -> bool {
    const KINDS: [&str; 8] =
        ["person-", "office-", "org-", "place-", "topic-", "measure-", "side-", "commitment-"];
    KINDS.iter().any(|kind| id.starts_with(kind))
}

fn rewrite_entry(pattern: &mut Pattern<String>, name: bool, style: &mut dyn Style) {
    // `{ "" }` holds the place of a text: it stays empty.
    let empty = pattern.elements.iter().all(|element| {
        let PatternElement::Placeable { expression } = element else { return false };
        matches!(expression, Expression::Inline(InlineExpression::StringLiteral { .. }))
    });
    if empty {
        return;
    }
    rewrite_pattern(pattern, name, style);
    let literal = |value: &str| PatternElement::Placeable {
        expression: Expression::Inline(InlineExpression::StringLiteral { value: value.to_owned() }),
    };
    if name {
        pattern.elements.push(literal(style.ending()));
    } else if let Some((open, close)) = style.brackets() {
        pattern.elements.insert(0, literal(open));
        pattern.elements.push(literal(close));
    }
}

fn rewrite_pattern(pattern: &mut Pattern<String>, name: bool, style: &mut dyn Style) {
    let mut elements: Vec<PatternElement<String>> = Vec::with_capacity(pattern.elements.len());
    let mut owed = None;
    for mut element in pattern.elements.drain(..) {
        match &mut element {
            PatternElement::TextElement { value } => {
                let follows = value.chars().next();
                *value = style.text(value);
                // A particle that the text has, or the end of a word, follows by itself.
                if let Some(particle) =
                    owed.take().filter(|_| follows.is_none_or(|c| !c.is_alphanumeric() && c != '('))
                {
                    *value = format!("{particle}{value}");
                }
            }
            PatternElement::Placeable { expression } => {
                elements.extend(owed.take().map(particle_element));
                match expression {
                    Expression::Select { variants, .. } => {
                        variants
                            .iter_mut()
                            .for_each(|variant| rewrite_pattern(&mut variant.value, name, style));
                    }
                    Expression::Inline(inline) if !name && takes_particle(inline) => owed = style.particle(),
                    Expression::Inline(_) => {}
                }
            }
        }
        elements.push(element);
    }
    elements.extend(owed.map(particle_element));
    pattern.elements = elements;
}

fn particle_element(particle: &str) -> PatternElement<String> {
    PatternElement::TextElement { value: particle.to_owned() }
}

/// Whether what is printed can be read aloud for sure: a name in its Latin form can't.
fn takes_particle(inline: &InlineExpression<String>) -> bool {
    match inline {
        InlineExpression::VariableReference { .. } => true,
        InlineExpression::TermReference { .. } => true,
        InlineExpression::FunctionReference { arguments, .. } => arguments.named.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
