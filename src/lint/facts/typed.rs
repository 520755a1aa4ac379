//! Figures that stand in the text itself, and figures that the text around a variable distorts (layer `lint`).

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::base::source::Span;
use crate::lint::Found;
use crate::lint::facts::Text;
use crate::lint::facts::fact::{Fact, Reading};
use crate::lint::facts::labels::is_label;
use crate::lint::facts::read::{sign_before, unit_after};
use crate::localize::printable::Thing;
use crate::localize::trace::{Piece, Written};
use crate::localize::voice::Arguments;
use crate::model::Value;

/// Checks one message in one language; tells whether what its variables print can be read back.
pub(super) fn check(
    text: &Text<'_>,
    arguments: &Arguments,
    of_meeting: bool,
    found: &mut Vec<Found>,
) -> bool {
    let mut sound = true;
    for piece in &text.traced.pieces {
        if let Some(diagnostic) = distorted(text, piece).or_else(|| repeated(text, piece)) {
            sound = false;
            found.push(Found::new(text.language, text.meeting, text.id, diagnostic));
        }
    }
    if !of_meeting {
        return sound;
    }
    for reading in text.stated().filter(|reading| is_quantity(reading.fact)) {
        let typed = text.traced.under(&reading.range).any(|piece| piece.from == Written::Text)
            && !text.traced.under(&reading.range).any(|piece| matches!(piece.from, Written::Variable { .. }));
        if typed && !is_label(text.language, &text.traced.text, &reading.range) {
            let diagnostic = typed_quantity(text, reading, arguments);
            found.push(Found::new(text.language, text.meeting, text.id, diagnostic));
        }
    }
    sound
}

/// A month by itself is part of a phrase (`the first Monday of March`), and no date.
fn is_quantity(fact: Fact) -> bool {
    !matches!(fact, Fact::Date { year: None, day: None, .. })
}

fn typed_quantity(text: &Text<'_>, reading: &Reading, arguments: &Arguments) -> Diagnostic {
    let variable = arguments.iter().find(|(_, thing)| match thing {
        Thing::Value(value) => Fact::of(value).iter().any(|fact| fact.same(reading.fact)),
        Thing::Entity(_) | Thing::Text(_) => false,
    });
    let words = text.words(reading);
    // A point and a note cite their source; what stands above them has one only through what points carry.
    let diagnostic = if ["title", "occasion", "headline"].contains(&text.id) {
        Diagnostic::error("unsourced", phrase!("unsourced-figure", words))
    } else {
        Diagnostic::warning("typed-quantity", phrase!("typed-quantity", words))
    };
    let diagnostic = diagnostic.at(text.place(reading));
    match variable {
        Some((name, _)) => diagnostic
            .hint(phrase!("typed-quantity.hint", name))
            .mend(whole(text, reading), format!("{{ ${name} }}")),
        None => diagnostic.hint(phrase!("typed-quantity.hint-new")),
    }
}

/// The place of an amount or a percentage: a variable prints these with their unit, as they were typed.
fn whole(text: &Text<'_>, reading: &Reading) -> Option<Span> {
    let with_unit = matches!(reading.fact, Fact::Money(..) | Fact::Percent(_));
    with_unit.then(|| text.traced.exact(&reading.range)).flatten()
}

/// Whether a variable's value can't be read back from the text in which it stands.
fn distorted(text: &Text<'_>, piece: &Piece) -> Option<Diagnostic> {
    let Written::Variable { name, thing: Thing::Value(value) } = &piece.from else { return None };
    let readings: Vec<&Reading> = text
        .readings
        .iter()
        .filter(|reading| reading.range.start < piece.range.end && piece.range.start < reading.range.end)
        .collect();
    let kept = |fact: &Fact| {
        readings.iter().any(|reading| {
            reading.fact.same(*fact)
                || (reading.fact.amount().is_some() && reading.fact.amount() == fact.amount())
        })
    };
    let lost = Fact::of(value).into_iter().find(|fact| !kept(fact))?;
    let reading = readings.first()?;
    let message = phrase!("distorted-quantity", name, value = lost.phrase(), reading = reading.fact.phrase());
    Some(
        Diagnostic::error("distorted-quantity", message)
            .at(text.place(reading))
            .hint(phrase!("distorted-quantity.hint")),
    )
}

/// Whether the text around an amount or a percentage says its unit once more: `{ $growth } per cent`.
fn repeated(text: &Text<'_>, piece: &Piece) -> Option<Diagnostic> {
    let Written::Variable { name, thing: Thing::Value(Value::Money { .. } | Value::Percent(_)) } =
        &piece.from
    else {
        return None;
    };
    let (before, after) =
        (text.traced.text.get(..piece.range.start)?, text.traced.text.get(piece.range.end..)?);
    let after =
        unit_after(text.language, after).map(|unit| piece.range.end + unit.start..piece.range.end + unit.end);
    let range = after.or_else(|| sign_before(text.language, before))?;
    let words = text.traced.text.get(range.clone())?;
    // With the space that sets it apart from the variable.
    let apart = if range.start < piece.range.start {
        range.start..piece.range.start
    } else {
        piece.range.end..range.end
    };
    Some(
        Diagnostic::error("distorted-quantity", phrase!("repeated-unit", words, name))
            .at(text.traced.span(&range).unwrap_or(text.span))
            .hint(phrase!("distorted-quantity.hint"))
            .mend(text.traced.exact(&apart), ""),
    )
}
