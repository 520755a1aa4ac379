//! The same facts in every language (layer `lint`).
//!
//! Every message is printed with the workspace's values in each language; figures are read back out of the finished
//! texts and compared: with the values that the message prints, with one another, and names by the entries they
//! belong to. A figure that stands in the text itself, where a variable should, is reported too.

mod compare;
mod fact;
mod labels;
mod names;
mod number;
mod read;
mod typed;

pub(crate) use self::fact::Fact;
pub(crate) use self::names::Names;
pub(crate) use self::read::read;

use crate::base::source::Span;
use crate::lint::facts::fact::Reading;
use crate::lint::{Context, Found};
use crate::localize::contract::Spec;
use crate::localize::trace::Traced;
use crate::localize::voice::Arguments;
use crate::model::{Language, MeetingId, Subject};

/// One message in one language, printed and read.
pub(crate) struct Text<'a> {
    language: Language,
    meeting: Option<&'a MeetingId>,
    id: &'a str,
    /// Where the message stands.
    span: Span,
    traced: Traced,
    readings: Vec<Reading>,
}

impl<'a> Text<'a> {
    /// Reads the figures of a printed message that stands at `span`.
    pub(crate) fn new(
        language: Language,
        (meeting, id): (Option<&'a MeetingId>, &'a str),
        span: Span,
        traced: Traced,
    ) -> Self {
        let readings = read(language, &traced.text);
        Self { language, meeting, id, span, traced, readings }
    }

    /// The place in the file of a reading.
    fn place(&self, reading: &Reading) -> Span {
        self.traced.span(&reading.range).unwrap_or(self.span)
    }

    /// The words of a reading, as printed.
    fn words(&self, reading: &Reading) -> String {
        self.traced.text.get(reading.range.clone()).unwrap_or_default().replace('\n', " ")
    }

    /// What is surely stated.
    fn stated(&self) -> impl Iterator<Item = &Reading> {
        self.readings.iter().filter(|reading| !reading.weak)
    }

    /// A reading of this fact.
    fn reading_of(&self, fact: Fact) -> Option<&Reading> {
        self.stated().find(|reading| reading.fact.same(fact))
    }
}

/// Compares the facts of one message in all languages; `texts` are in the order of languages.
pub(crate) fn check(
    context: Context<'_>,
    names: &Names<'_>,
    mut texts: Vec<Text<'_>>,
    spec: &Spec,
    arguments: &Arguments,
    found: &mut Vec<Found>,
) {
    // A text whose figures are distorted can't be compared.
    texts.retain(|text| typed::check(text, arguments, is_meetings(spec), found));
    // What terms are, and why a form is wrong, each language says in its own way.
    if !matches!(spec.subject, Subject::Term(_)) {
        let texts: Vec<&Text<'_>> = texts.iter().collect();
        compare::check(context, names, &texts, found);
    }
}

/// Whether a message may state what its meeting says: names and titles may hold figures of their own.
fn is_meetings(spec: &Spec) -> bool {
    matches!(spec.subject, Subject::Meeting(_) | Subject::Point(..) | Subject::Item(..) | Subject::Note(..))
}
