//! Forms that must not stand in the place of a term (layer `lint`).
//!
//! `seeds/terms.toml` says which, why and how grave; the term of `terms.ftl` is the form to write. Every variant of
//! every message is looked at as it prints. Right are a form inside a longer approved term (`bán đảo Triều Tiên`), in
//! the name of an organisation or a place, and inside the title of a source that a message quotes.

mod matching;
mod suffixes;

pub(crate) use self::matching::find_word;
pub(crate) use self::suffixes::only_particles;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::base::diag::Diagnostic;
use crate::lint::chars::Chars;
use crate::lint::terms::matching::{find, folded};
use crate::lint::{Context, Found};
use crate::localize::analyse::language_name;
use crate::localize::arguments::all_arguments;
use crate::localize::ast::Entry;
use crate::localize::catalog::Catalog;
use crate::localize::particles;
use crate::localize::trace::{Choice, Traced, Tracer, Written, variants};
use crate::localize::voice::Arguments;
use crate::model::{By, Forbidden, Id, Language, Meeting, MeetingId, Severity, SideId, Term, Workspace};

/// Looks for forbidden forms in every message of every locale.
pub(crate) fn check(context: Context<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for (language, catalog) in &context.locales.catalogs {
        let Some(rules) = Rules::of(context, catalog) else { continue };
        let scopes = std::iter::once((None, &catalog.shared))
            .chain(catalog.meetings.iter().map(|(meeting, scope)| (Some(meeting), scope)));
        for (meeting, scope) in scopes {
            for entry in scope.entries.values() {
                // These say why a form is forbidden, and may name it.
                if !entry.id.text.starts_with("forbidden-") {
                    rules.entry(context, *language, meeting, entry, &mut found);
                }
            }
        }
    }
    found
}

/// The forms of one language.
struct Rules<'a> {
    catalog: &'a Catalog,
    forms: Vec<(&'a Term, &'a Forbidden, Chars)>,
    /// Longer names in which a form is right, each with the message it belongs to.
    approved: Vec<(String, Chars)>,
    /// Why each form is forbidden, by the key of the reason.
    reasons: BTreeMap<&'a str, String>,
}

/// One form in one text.
struct Hit<'a> {
    term: &'a Term,
    forbidden: &'a Forbidden,
    range: Range<usize>,
}

impl<'a> Rules<'a> {
    fn of(context: Context<'a>, catalog: &'a Catalog) -> Option<Self> {
        let language = catalog.language;
        let forms: Vec<_> = context
            .workspace
            .terms
            .iter()
            .flat_map(|term| term.forbidden.iter().map(move |forbidden| (term, forbidden)))
            .filter(|(_, forbidden)| forbidden.language == language)
            .map(|(term, forbidden)| (term, forbidden, folded(&forbidden.form, language)))
            .collect();
        if forms.is_empty() {
            return None;
        }
        let kit = context.locales.kits.get(&language)?;
        let tracer = Tracer::new(context.workspace, catalog, kit, None);
        let mut approved: Vec<(String, Chars)> = Vec::new();
        for entry in catalog.shared.entries.values() {
            let id = &entry.id.text;
            if !(is_declared(context, id) || id.starts_with("org-") || id.starts_with("place-")) {
                continue;
            }
            for (attribute, _) in entry.patterns().filter(|(attribute, _)| *attribute != Some("reading")) {
                if let Some(traced) = tracer.message(id, attribute, &Vec::new(), Choice::Natural) {
                    approved.push((id.clone(), folded(traced.text.trim(), language)));
                }
            }
        }
        let titles = context.workspace.sources.values().filter_map(|source| source.title.as_deref());
        approved.extend(titles.map(|title| (String::new(), folded(title.trim(), language))));
        approved.retain(|(_, name)| forms.iter().any(|(.., form)| name.len() > form.len()));
        let reasons = forms
            .iter()
            .map(|(_, forbidden, _)| {
                (forbidden.because.as_str(), reason(context, catalog, &forbidden.because))
            })
            .collect();
        Some(Self { catalog, forms, approved, reasons })
    }

    fn entry(
        &self,
        context: Context<'a>,
        language: Language,
        meeting: Option<&MeetingId>,
        entry: &Entry,
        found: &mut Vec<Found>,
    ) {
        let Some(kit) = context.locales.kits.get(&language) else { return };
        let id = entry.id.text.as_str();
        let owner = meeting.and_then(|meeting| context.workspace.meetings.get(meeting));
        let tracer = Tracer::new(context.workspace, self.catalog, kit, owner);
        let arguments: Arguments = context
            .locales
            .contract
            .get(meeting, id)
            .map(|spec| all_arguments(context.workspace, &spec.subject))
            .unwrap_or_default();
        let speakers = Speakers::of(context.workspace, owner, id);
        let mut seen = BTreeSet::new();
        for (attribute, pattern) in entry.patterns() {
            // How a word is read aloud is not printed.
            if attribute == Some("reading") {
                continue;
            }
            let choices = std::iter::once(Choice::Natural).chain((0..variants(pattern)).map(Choice::Variant));
            for choice in choices {
                let Some(traced) = tracer.message(id, attribute, &arguments, choice) else { continue };
                let text = folded(&traced.text, language);
                for hit in self.hits(&text, id, language) {
                    let bytes = text.bytes(&hit.range);
                    // What another message prints is found there.
                    if traced.under(&bytes).count() == 1
                        && traced.under(&bytes).all(|piece| piece.from != Written::Text)
                    {
                        continue;
                    }
                    // Another term may be this very word: `동해` is the name of a sea, only not of Biển Đông.
                    let own = format!("-{}", hit.term.id.reference());
                    let is_name = hit.range.len() == traced.text.trim().chars().count();
                    if (is_declared(context, id) && id != own && is_name) || speakers.may_use(hit.forbidden) {
                        continue;
                    }
                    let span = traced.span(&bytes).unwrap_or(entry.id.span);
                    if !seen.insert((span, hit.forbidden.form.clone())) {
                        continue;
                    }
                    let diagnostic = self.diagnostic(&hit, &text, &traced, id, language).at(span);
                    let mut one = Found::new(language, meeting, id, diagnostic);
                    one.block = hit.term.severity == Severity::Block;
                    found.push(one);
                }
            }
        }
    }

    /// The forms that stand in a text and are not right there; of two that overlap, the longer.
    fn hits(&self, text: &Chars, id: &str, language: Language) -> Vec<Hit<'a>> {
        let mut hits: Vec<Hit<'a>> = Vec::new();
        for (term, forbidden, form) in &self.forms {
            for range in find(text, form, language) {
                hits.push(Hit { term, forbidden, range });
            }
        }
        if hits.is_empty() {
            return hits;
        }
        let mut right: Vec<Range<usize>> = Vec::new();
        for (owner, name) in &self.approved {
            // A name can't excuse itself, unless it is a term.
            if owner != id || owner.starts_with('-') {
                right.extend(find(text, name, language));
            }
        }
        let inside = |inner: &Range<usize>, outer: &Range<usize>| {
            outer.start <= inner.start && inner.end <= outer.end && outer.len() > inner.len()
        };
        let all: Vec<Range<usize>> = hits.iter().map(|hit| hit.range.clone()).collect();
        hits.retain(|hit| {
            !right.iter().any(|range| inside(&hit.range, range))
                && !all.iter().any(|range| inside(&hit.range, range))
        });
        hits
    }

    fn diagnostic(
        &self,
        hit: &Hit<'_>,
        text: &Chars,
        traced: &Traced,
        id: &str,
        language: Language,
    ) -> Diagnostic {
        let form = traced.text.get(text.bytes(&hit.range)).unwrap_or(&hit.forbidden.form).replace('\n', " ");
        let mut message = format!("`{form}` must not stand in {}", language_name(language));
        if let Some(reason) = self.reasons.get(hit.forbidden.because.as_str()) {
            message = format!("{message}: {reason}");
        }
        let diagnostic = if hit.term.severity == Severity::Warning {
            Diagnostic::warning("forbidden-term", message)
        } else {
            Diagnostic::error("forbidden-term", message)
        };
        let term = format!("-{}", hit.term.id.reference());
        let printed = self.approved_form(&term);
        if id == term {
            return diagnostic.hint("write the approved form here: every text takes it from this term");
        }
        let rest: Vec<char> = text
            .all()
            .get(hit.range.end..)
            .unwrap_or_default()
            .iter()
            .copied()
            .take_while(|c| ('가'..='힣').contains(c))
            .collect();
        let particle = suffixes::first_particle(&rest).and_then(|particle| particles::noted(&particle));
        let particle = particle.filter(|_| language == Language::Ko).unwrap_or_default();
        diagnostic.hint(match printed {
            Some(printed) => format!("write `{{ {term} }}{particle}`, which prints `{printed}`"),
            None => format!("write `{{ {term} }}{particle}`"),
        })
    }

    fn approved_form(&self, term: &str) -> Option<String> {
        let value = self.catalog.shared.entries.get(term)?.value.as_ref()?;
        match value.0.as_slice() {
            [crate::localize::ast::Element::Text(text)] => Some(text.text.trim().to_owned()),
            _ => None,
        }
    }
}

/// Whether a message is a term of `terms.toml`.
fn is_declared(context: Context<'_>, id: &str) -> bool {
    let Some(reference) = id.strip_prefix('-') else { return false };
    context.workspace.terms.iter().any(|term| term.id.reference() == reference)
}

/// The sides whose words a message gives.
struct Speakers(Vec<SideId>);

impl Speakers {
    fn of(workspace: &Workspace, meeting: Option<&Meeting>, id: &str) -> Self {
        let point = meeting.and_then(|meeting| meeting.points.iter().find(|point| point.id.as_str() == id));
        Self(match point.map(|point| &point.by) {
            Some(By::Sides(sides)) => sides.clone(),
            Some(By::Person(person)) => {
                workspace.people.get(person).map(|person| person.side.clone()).into_iter().collect()
            }
            None => Vec::new(),
        })
    }

    /// Whether a form is one that all of them use.
    fn may_use(&self, forbidden: &Forbidden) -> bool {
        !self.0.is_empty() && self.0.iter().all(|side| forbidden.may_use.contains(side))
    }
}

/// Why a form is forbidden: in English, like all that findings say, else in the locale's own words.
fn reason(context: Context<'_>, catalog: &Catalog, because: &str) -> String {
    let id = format!("forbidden-{because}");
    let english = context.locales.catalogs.get(&Language::En);
    let said = [english, Some(catalog)].into_iter().flatten().find_map(|catalog| {
        let kit = context.locales.kits.get(&catalog.language)?;
        let traced = Tracer::new(context.workspace, catalog, kit, None).message(
            &id,
            None,
            &Vec::new(),
            Choice::Natural,
        )?;
        Some(traced.text.trim().replace('\n', " "))
    });
    let said = said.unwrap_or_else(|| because.replace('-', " "));
    let mut chars = said.chars();
    match (chars.next(), chars.clone().next()) {
        // Acronyms keep their capitals.
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(chars).collect(),
        _ => said,
    }
}
