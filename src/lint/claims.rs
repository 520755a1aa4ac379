//! The words in which a source gives a claimed figure say what the claim says (layer `lint`).
//!
//! `150 tỷ USD`, `1,500억 달러` and `US$150 billion` are one amount: claims are compared by their typed values, and this rule
//! reads the words of the source, in its language, against them.

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, phrase};
use crate::lint::facts::{Fact, read};
use crate::load::Spans;
use crate::localize::analyse::language_name;
use crate::model::{Claimed, Language, Workspace};

/// Checks every claim that gives the words of its source. A language that can't be read is left alone.
pub(crate) fn check(workspace: &Workspace, spans: &Spans) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for claim in &workspace.claims {
        let (Claimed::Figure(value, _), Some(words)) = (&claim.value, &claim.words) else { continue };
        let source = workspace.sources.get(&claim.cite.source);
        let Some(language) = source.and_then(|source| Language::parse(&source.language)) else { continue };
        let readings: Vec<Fact> =
            read(language, words).into_iter().filter(|one| !one.weak).map(|one| one.fact).collect();
        let said = Fact::of(value);
        if said.iter().all(|fact| readings.iter().any(|reading| reading.same(*fact))) {
            continue;
        }
        let at = spans.get(&claim.subject, "words");
        found.push(if readings.is_empty() {
            let language = language_name(language);
            Diagnostic::error("claim-words", phrase!("claim-words-unread", words, language))
                .at(at)
                .hint(phrase!("claim-words-unread.hint"))
        } else {
            let list = |facts: Vec<Fact>| Argument::list(facts.into_iter().map(Fact::phrase));
            let (read, said) = (list(readings), list(said));
            Diagnostic::error("claim-words", phrase!("claim-words", words, read, said))
                .at(at)
                .hint(phrase!("claim-words.hint"))
        });
    }
    found
}
