//! Terms with their forms in all languages of the workspace (layer `compose`).

use crate::compose::briefing::{ForbiddenView, TermView};
use crate::compose::gate::Screened;
use crate::compose::scribe::{First, Memory, Scribe};
use crate::model::{Id, LanguageSet, Subject, TermId};

/// Resolves terms. The forms stand in every language that the workspace prints, whatever the document's columns are.
pub(super) fn compose_terms(job: &Screened<'_>, scribe: &mut Scribe<'_>, ids: &[TermId]) -> Vec<TermView> {
    ids.iter()
        .filter_map(|id| job.workspace.terms.iter().find(|term| term.id == *id))
        .map(|term| {
            let subject = Subject::Term(term.id.clone());
            let id = format!("-{}", term.id.reference());
            let forms = in_all_languages(job, scribe.memory(), &id);
            let mut forbidden: Vec<(&str, ForbiddenView)> = Vec::new();
            for entry in term.forbidden.iter().filter(|entry| job.glossary.contains(entry.language)) {
                let form = scribe.literal_in(&subject, "forbidden", &entry.form, entry.language.code());
                // Forms forbidden for one reason stand together, with the reason once.
                if let Some((_, view)) = forbidden.iter_mut().find(|(because, _)| *because == entry.because) {
                    view.forms.push(form);
                    continue;
                }
                let because = scribe.word(&format!("forbidden-{}", entry.because));
                forbidden.push((&entry.because, ForbiddenView { forms: vec![form], because }));
            }
            let forbidden = forbidden.into_iter().map(|(_, view)| view).collect();
            TermView { forms, forbidden }
        })
        .collect()
}

fn in_all_languages(
    job: &Screened<'_>,
    memory: &mut Memory,
    id: &str,
) -> Vec<crate::compose::briefing::Text> {
    let languages: &LanguageSet = &job.glossary;
    Scribe::new(job.workspace, job.locales, languages, None, memory).line(id, None, &Vec::new(), First::Plain)
}
