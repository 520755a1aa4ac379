//! Names that are typed in: one language names a grave term, such as a sea, and another doesn't (layer `lint`).

use std::collections::BTreeMap;
use std::ops::Range;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, Join, count, phrase};
use crate::lint::facts::Text;
use crate::lint::terms::{Forms, folded};
use crate::lint::{Context, Found};
use crate::localize::analyse::language_name;
use crate::localize::trace::{Choice, Tracer, Written};
use crate::model::{Id, Language, Severity, Term};

/// The names of grave terms in every language.
pub(crate) struct Names<'a> {
    source: Language,
    terms: Vec<&'a Term>,
    /// Of each language, what each term prints; empty where it prints nothing.
    printed: BTreeMap<Language, Forms>,
}

impl<'a> Names<'a> {
    /// Prints the names of a workspace's grave terms.
    pub(crate) fn of(context: Context<'a>) -> Self {
        let terms: Vec<&Term> =
            context.workspace.terms.iter().filter(|term| term.severity == Severity::Block).collect();
        let printed = context.locales.catalogs.iter().filter_map(|(language, catalog)| {
            let kit = context.locales.kits.get(language)?;
            let tracer = Tracer::new(context.workspace, catalog, kit, None);
            let texts: Vec<String> = terms
                .iter()
                .map(|term| {
                    let reference = format!("-{}", term.id.reference());
                    let traced = tracer.message(&reference, None, &Vec::new(), Choice::Natural);
                    traced.map(|traced| traced.text.trim().to_owned()).unwrap_or_default()
                })
                .collect();
            Some((*language, Forms::new(*language, texts.iter().map(String::as_str))))
        });
        let printed = printed.collect();
        Self { source: context.workspace.config.source_locale, terms, printed }
    }

    /// The terms that a text names, each with the bytes where it first does.
    fn named(&self, text: &Text<'_>) -> BTreeMap<usize, Range<usize>> {
        let Some(forms) = self.printed.get(&text.language) else { return BTreeMap::new() };
        let possible = forms.possible(&text.traced.text);
        if possible.is_empty() {
            return BTreeMap::new();
        }
        let chars = folded(&text.traced.text, text.language);
        let first = |index: usize| Some((index, chars.bytes(forms.find(index, &chars).first()?)));
        possible.into_iter().filter_map(first).collect()
    }

    /// Compares the names of grave terms. What a variable or a reference prints is compared already, as the languages
    /// of a message print the same ones; here are the names that are typed in.
    pub(super) fn check(&self, texts: &[&Text<'_>], found: &mut Vec<Found>) {
        let having: Vec<BTreeMap<usize, Range<usize>>> = texts.iter().map(|text| self.named(text)).collect();
        if having.iter().all(BTreeMap::is_empty) {
            return;
        }
        for (index, term) in self.terms.iter().enumerate() {
            self.term(&format!("-{}", term.id.reference()), index, texts, &having, found);
        }
    }

    fn term(
        &self,
        reference: &str,
        index: usize,
        texts: &[&Text<'_>],
        having: &[BTreeMap<usize, Range<usize>>],
        found: &mut Vec<Found>,
    ) {
        let (mut with, mut without) = (Vec::new(), Vec::new());
        for (text, named) in texts.iter().zip(having) {
            match named.get(&index) {
                Some(range) => with.push((*text, range)),
                None => without.push(*text),
            }
        }
        let is_typed = |(text, range): &(&Text<'_>, &Range<usize>)| {
            text.traced.under(range).all(|piece| piece.from == Written::Text)
        };
        if with.is_empty() || without.is_empty() || !with.iter().all(is_typed) {
            return;
        }
        // A translation that alone names it is the one that is wrong.
        if let [(text, range)] = with.as_slice()
            && text.language != self.source
            && without.len() > 1
        {
            let rest = without.iter().map(|text| language_name(text.language));
            let message = phrase!(
                "names-added",
                id = text.id,
                reference = reference,
                language = language_name(text.language),
                rest = Argument::joined(Join::And, rest)
            );
            let diagnostic = Diagnostic::error("names-differ", message)
                .at(text.traced.span(range).unwrap_or(text.span))
                .hint(phrase!("names-differ.hint", reference = reference));
            found.push(Found::new(text.language, text.meeting, text.id, diagnostic));
            return;
        }
        for text in without {
            let rest = with.iter().map(|(text, _)| language_name(text.language));
            let message = phrase!(
                "names-differ",
                id = text.id,
                reference = reference,
                language = language_name(text.language),
                rest = Argument::joined(Join::And, rest),
                others = count(with.len())
            );
            let mut diagnostic = Diagnostic::error("names-differ", message).at(text.span);
            for (other, range) in &with {
                let said = phrase!("named-here", language = language_name(other.language));
                diagnostic = diagnostic.label(other.traced.span(range), said);
            }
            let diagnostic = diagnostic.hint(phrase!("names-differ.hint", reference = reference));
            found.push(Found::new(text.language, text.meeting, text.id, diagnostic));
        }
    }
}
