//! Comparing what the languages state (layer `lint`).

use std::ops::Range;

use crate::base::diag::Diagnostic;
use crate::lint::facts::Text;
use crate::lint::facts::fact::{Fact, Reading};
use crate::lint::terms::find_word;
use crate::lint::{Context, Found};
use crate::localize::analyse::language_name;
use crate::localize::trace::{Choice, Written};
use crate::model::{Id, Severity};

/// Compares one message in all languages.
pub(super) fn check(context: Context<'_>, texts: &[&Text<'_>], found: &mut Vec<Found>) {
    facts(context, texts, found);
    names(context, texts, found);
}

fn facts(context: Context<'_>, texts: &[&Text<'_>], found: &mut Vec<Found>) {
    let agree = |a: &Text<'_>, b: &Text<'_>| missing(a, b).is_empty() && missing(b, a).is_empty();
    for (text, others) in outvoted(context, texts, &agree) {
        let mut lacks: Vec<Fact> = others.iter().flat_map(|other| missing(other, text)).collect();
        let mut extra: Vec<&Reading> =
            others.iter().flat_map(|other| missing_readings(text, other)).collect();
        lacks.sort_unstable();
        lacks.dedup();
        extra.dedup();
        let language = language_name(text.language);
        let rest = others.iter().map(|other| language_name(other.language)).collect::<Vec<_>>().join(" and ");
        let list = |facts: &mut dyn Iterator<Item = Fact>| {
            let mut facts: Vec<String> = facts.map(|fact| fact.to_string()).collect();
            facts.dedup();
            facts.join(", ")
        };
        let own = list(&mut extra.iter().map(|reading| reading.fact));
        let theirs = list(&mut lacks.iter().copied());
        let verb = if others.len() == 1 { ("has", "has") } else { ("have", "have") };
        let message = match (extra.is_empty(), lacks.is_empty()) {
            (false, false) => {
                format!("`{}` says {own} in {language}, where {rest} {} {theirs}", text.id, verb.0)
            }
            (true, _) => format!("`{}` lacks {theirs} in {language}, which {rest} {}", text.id, verb.0),
            (false, true) => format!("`{}` says {own} in {language}, which {rest} {} not", text.id, verb.1),
        };
        let place = extra.first().map_or(text.span, |reading| text.place(reading));
        let mut diagnostic = Diagnostic::error("facts-differ", message).at(place);
        for other in texts {
            let telling = if other.language == text.language {
                extra.first().copied()
            } else {
                lacks.iter().find_map(|fact| other.reading_of(*fact))
            };
            let span = telling.map_or(other.span, |reading| other.place(reading));
            diagnostic =
                diagnostic.label(span, format!("{}: {}", language_name(other.language), shown(other)));
        }
        let diagnostic = diagnostic.hint("make all languages state the same figures, each by its variable");
        found.push(Found::new(text.language, text.meeting, text.id, diagnostic));
    }
}

/// The figures of a text as they print.
fn shown(text: &Text<'_>) -> String {
    let figures: Vec<String> = text.stated().map(|reading| text.words(reading)).collect();
    if figures.is_empty() { "no figures".into() } else { figures.join(", ") }
}

/// A text, and those it disagrees with.
type Dissent<'t, 'a> = (&'t Text<'a>, Vec<&'t Text<'a>>);

/// The texts that disagree: the one that the two others outvote, else those that differ from the source locale's.
fn outvoted<'t, 'a>(
    context: Context<'_>,
    texts: &[&'t Text<'a>],
    agree: &dyn Fn(&Text<'a>, &Text<'a>) -> bool,
) -> Vec<Dissent<'t, 'a>> {
    let differing = |text: &Text<'a>| texts.iter().filter(|other| !agree(text, other)).count();
    if let [a, b, c] = texts {
        for (text, first, second) in [(a, b, c), (b, a, c), (c, a, b)] {
            if differing(text) == 2 && agree(first, second) {
                return vec![(text, vec![first, second])];
            }
        }
    }
    let source = context.workspace.config.source_locale;
    let Some(reference) =
        texts.iter().copied().find(|text| text.language == source).or(texts.first().copied())
    else {
        return Vec::new();
    };
    let others = texts.iter().copied().filter(|text| !agree(text, reference));
    let dissent: Vec<_> = others.map(|text| (text, vec![reference])).collect();
    if !dissent.is_empty() {
        return dissent;
    }
    // The source agrees with each, by words that may be figures or not; they don't with one another.
    let pair = texts.iter().copied().flat_map(|a| texts.iter().copied().map(move |b| (a, b)));
    pair.filter(|(a, b)| a.language > b.language && !agree(a, b)).map(|(a, b)| (a, vec![b])).take(1).collect()
}

/// What `text` states and `other` doesn't.
fn missing(text: &Text<'_>, other: &Text<'_>) -> Vec<Fact> {
    missing_readings(text, other).into_iter().map(|reading| reading.fact).collect()
}

fn missing_readings<'t>(text: &'t Text<'_>, other: &Text<'_>) -> Vec<&'t Reading> {
    let mut left: Vec<Fact> = other.readings.iter().map(|reading| reading.fact).collect();
    let mut missing = Vec::new();
    // What is the same to the letter is paired first.
    let mut open = Vec::new();
    for reading in text.stated() {
        match left.iter().position(|fact| *fact == reading.fact) {
            Some(index) if reading.fact.is_amount() => {
                left.remove(index);
            }
            Some(_) => {}
            None => open.push(reading),
        }
    }
    for reading in open {
        match left.iter().position(|fact| fact.same(reading.fact)) {
            Some(index) if reading.fact.is_amount() => {
                left.remove(index);
            }
            Some(_) => {}
            None => missing.push(reading),
        }
    }
    missing
}

/// Compares the names of grave terms, such as the seas. What a variable or a reference prints is compared already,
/// as the languages of a message print the same ones; here are the names that are typed in.
fn names(context: Context<'_>, texts: &[&Text<'_>], found: &mut Vec<Found>) {
    for term in context.workspace.terms.iter().filter(|term| term.severity == Severity::Block) {
        let reference = format!("-{}", term.id.reference());
        let having: Vec<Option<Range<usize>>> =
            texts.iter().map(|text| named(context, text, &reference)).collect();
        let (mut with, mut without) = (Vec::new(), Vec::new());
        for (text, range) in texts.iter().zip(&having) {
            match range {
                Some(range) => with.push((*text, range)),
                None => without.push(*text),
            }
        }
        let is_typed = |(text, range): &(&Text<'_>, &Range<usize>)| {
            text.traced.under(range).all(|piece| piece.from == Written::Text)
        };
        if with.is_empty() || without.is_empty() || !with.iter().all(is_typed) {
            continue;
        }
        let rest =
            with.iter().map(|(text, _)| language_name(text.language)).collect::<Vec<_>>().join(" and ");
        let verb = if with.len() == 1 { "does" } else { "do" };
        for text in without {
            let language = language_name(text.language);
            let message = format!("`{}` doesn't name `{reference}` in {language}, as {rest} {verb}", text.id);
            let mut diagnostic = Diagnostic::error("names-differ", message).at(text.span);
            for (other, range) in &with {
                let said = format!("{}: named here", language_name(other.language));
                diagnostic = diagnostic.label(other.traced.span(range), said);
            }
            let diagnostic =
                diagnostic.hint(format!("write `{{ {reference} }}` in every language, or in none"));
            found.push(Found::new(text.language, text.meeting, text.id, diagnostic));
        }
    }
}

/// Where a text names a term.
fn named(context: Context<'_>, text: &Text<'_>, reference: &str) -> Option<Range<usize>> {
    let catalog = context.locales.catalogs.get(&text.language)?;
    let entry = catalog.get(None, reference)?;
    let printed = text.tracer.message(&entry.id.text, None, &Vec::new(), Choice::Natural)?;
    find_word(text.language, &text.traced.text, printed.text.trim())
}
