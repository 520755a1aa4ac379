//! Comparing what the languages state (layer `lint`).

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, Join, Phrase, count, phrase};
use crate::lint::facts::fact::{Fact, Reading};
use crate::lint::facts::{Names, Text};
use crate::lint::{Context, Found};
use crate::localize::analyse::language_name;

/// Compares one message in all languages.
pub(super) fn check(context: Context<'_>, names: &Names<'_>, texts: &[&Text<'_>], found: &mut Vec<Found>) {
    // Most messages state nothing in figures.
    if texts.iter().any(|text| text.stated().next().is_some()) {
        facts(context, texts, found);
    }
    names.check(texts, found);
}

fn facts(context: Context<'_>, texts: &[&Text<'_>], found: &mut Vec<Found>) {
    let agree = |a: &Text<'_>, b: &Text<'_>| missing(a, b).is_empty() && missing(b, a).is_empty();
    for (text, others) in outvoted(context, texts, &agree) {
        let mut lacks: Vec<Fact> = others.iter().flat_map(|other| missing(other, text)).collect();
        let mut extra: Vec<&Reading> =
            others.iter().flat_map(|other| missing_readings(text, other)).collect();
        lacks.sort_unstable();
        lacks.dedup();
        // Each place once, though it differs from both others.
        extra.sort_by_key(|reading| reading.range.start);
        extra.dedup_by_key(|reading| reading.range.start);
        let (id, language) = (text.id, language_name(text.language));
        let rest = Argument::joined(Join::And, others.iter().map(|other| language_name(other.language)));
        let list = |facts: &mut dyn Iterator<Item = Fact>| {
            let mut facts: Vec<Phrase> = facts.map(Fact::phrase).collect();
            facts.dedup();
            Argument::list(facts)
        };
        let own = list(&mut extra.iter().map(|reading| reading.fact));
        let theirs = list(&mut lacks.iter().copied());
        let others = count(others.len());
        let message = match (extra.is_empty(), lacks.is_empty()) {
            (false, false) => phrase!("facts-differ", id, own, language, rest, others, theirs),
            (true, _) => phrase!("facts-lacking", id, theirs, language, rest, others),
            (false, true) => phrase!("facts-added", id, own, language, rest, others),
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
            let said =
                phrase!("facts-said", language = language_name(other.language), figures = shown(other));
            diagnostic = diagnostic.label(span, said);
        }
        let diagnostic = diagnostic.hint(phrase!("facts-differ.hint"));
        found.push(Found::new(text.language, text.meeting, text.id, diagnostic));
    }
}

/// The figures of a text as they print.
fn shown(text: &Text<'_>) -> Argument {
    let figures: Vec<String> = text.stated().map(|reading| text.words(reading)).collect();
    if figures.is_empty() { phrase!("no-figures").into() } else { Argument::list(figures) }
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
