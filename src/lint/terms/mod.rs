//! Forms that must not stand in the place of a term (layer `lint`).
//!
//! `seeds/terms.toml` says which, why and how grave; the term of `terms.ftl` is the form to write. Every variant of
//! every message is looked at as it prints. Right are a form inside a longer approved term (`bán đảo Triều Tiên`), in
//! the name of an organisation or a place, and inside the title of a source that a message quotes.

mod forms;
mod matching;
mod suffixes;

pub(crate) use self::forms::Forms;
pub(crate) use self::matching::folded;
pub(crate) use self::suffixes::only_particles;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, UiLanguage, phrase};
use crate::base::source::Span;
use crate::lint::chars::Chars;
use crate::lint::{Context, Found};
use crate::localize::analyse::language_name;
use crate::localize::ast::Entry;
use crate::localize::catalog::Catalog;
use crate::localize::particles;
use crate::localize::trace::{Choice, Traced, Tracer, Written, variants};
use crate::localize::voice::Arguments;
use crate::model::{By, Forbidden, Id, Language, Meeting, MeetingId, Severity, SideId, Term, Workspace};

/// The forms of one language.
pub(super) struct Rules<'a> {
    catalog: &'a Catalog,
    forbidden: Vec<(&'a Term, &'a Forbidden)>,
    forms: Forms,
    /// Longer names in which a form is right, each with the message it belongs to.
    approved: Vec<(String, String)>,
    names: Forms,
}

/// One form in one text.
struct Hit<'a> {
    term: &'a Term,
    forbidden: &'a Forbidden,
    range: Range<usize>,
}

impl<'a> Rules<'a> {
    /// The rules of a language, if there are any.
    pub(super) fn of(context: Context<'a>, catalog: &'a Catalog) -> Option<Self> {
        let language = catalog.language;
        let forbidden: Vec<(&Term, &Forbidden)> = context
            .workspace
            .terms
            .iter()
            .flat_map(|term| term.forbidden.iter().map(move |forbidden| (term, forbidden)))
            .filter(|(_, forbidden)| forbidden.language == language)
            .collect();
        let forms = Forms::new(language, forbidden.iter().map(|(_, forbidden)| forbidden.form.as_str()));
        let shortest = (0..forbidden.len()).map(|index| forms.length(index)).min()?;
        let kit = context.locales.kits.get(&language)?;
        let tracer = Tracer::new(context.workspace, catalog, kit, None);
        let mut approved: Vec<(String, String)> = Vec::new();
        for entry in catalog.shared.entries.values() {
            let id = &entry.id.text;
            if !(is_declared(context, id) || id.starts_with("org-") || id.starts_with("place-")) {
                continue;
            }
            for (attribute, _) in entry.patterns().filter(|(attribute, _)| *attribute != Some("reading")) {
                if let Some(traced) = tracer.message(id, attribute, &Vec::new(), Choice::Natural) {
                    approved.push((id.clone(), traced.text.trim().to_owned()));
                }
            }
        }
        let titles = context.workspace.sources.values().filter_map(|source| source.title.as_deref());
        approved.extend(titles.map(|title| (String::new(), title.trim().to_owned())));
        approved.retain(|(_, name)| name.chars().count() > shortest);
        let names = Forms::new(language, approved.iter().map(|(_, name)| name.as_str()));
        Some(Self { catalog, forbidden, forms, approved, names })
    }

    /// Checks every text of a message. `printed` is its value as today's values print it.
    pub(super) fn entry(
        &self,
        context: Context<'a>,
        tracer: &Tracer<'a>,
        (meeting, entry): (Option<&MeetingId>, &Entry),
        arguments: &Arguments,
        printed: Option<&Traced>,
        found: &mut Vec<Found>,
    ) {
        // These say why a form is forbidden, and may name it.
        if entry.id.text.starts_with("forbidden-") {
            return;
        }
        let mut seen = BTreeSet::new();
        for (attribute, pattern) in entry.patterns() {
            // How a word is read aloud is not printed.
            if attribute == Some("reading") {
                continue;
            }
            let natural = (attribute.is_none()).then_some(printed).flatten();
            let choices = std::iter::once(Choice::Natural).chain((0..variants(pattern)).map(Choice::Variant));
            for choice in choices {
                let own;
                let traced = match natural.filter(|_| choice == Choice::Natural) {
                    Some(traced) => traced,
                    None => {
                        own = tracer.pattern(pattern, arguments, choice);
                        let Some(traced) = &own else { continue };
                        traced
                    }
                };
                self.text(context, (meeting, entry), traced, &mut seen, found);
            }
        }
    }

    /// Checks one text.
    fn text(
        &self,
        context: Context<'a>,
        (meeting, entry): (Option<&MeetingId>, &Entry),
        traced: &Traced,
        seen: &mut BTreeSet<(Span, String)>,
        found: &mut Vec<Found>,
    ) {
        let possible = self.forms.possible(&traced.text);
        if possible.is_empty() {
            return;
        }
        let (id, language) = (entry.id.text.as_str(), self.catalog.language);
        let owner = meeting.and_then(|meeting| context.workspace.meetings.get(meeting));
        let speakers = Speakers::of(context.workspace, owner, id);
        let text = folded(&traced.text, language);
        for hit in self.hits(&possible, &traced.text, &text, id) {
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
            let diagnostic = self.diagnostic(context, &hit, &text, traced, id, language).at(span);
            let mut one = Found::new(language, meeting, id, diagnostic);
            one.block = hit.term.severity == Severity::Block;
            found.push(one);
        }
    }

    /// The forms that stand in a text and are not right there; of two that overlap, the longer.
    fn hits(&self, possible: &[usize], plain: &str, text: &Chars, id: &str) -> Vec<Hit<'a>> {
        let mut hits: Vec<Hit<'a>> = Vec::new();
        for index in possible {
            let Some((term, forbidden)) = self.forbidden.get(*index) else { continue };
            for range in self.forms.find(*index, text) {
                hits.push(Hit { term, forbidden, range });
            }
        }
        if hits.is_empty() {
            return hits;
        }
        let mut right: Vec<Range<usize>> = Vec::new();
        for index in self.names.possible(plain) {
            let owner = self.approved.get(index).map_or("", |(owner, _)| owner);
            // A name can't excuse itself, unless it is a term.
            if owner != id || owner.starts_with('-') {
                right.extend(self.names.find(index, text));
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
        context: Context<'_>,
        hit: &Hit<'_>,
        text: &Chars,
        traced: &Traced,
        id: &str,
        language: Language,
    ) -> Diagnostic {
        let form = traced.text.get(text.bytes(&hit.range)).unwrap_or(&hit.forbidden.form).replace('\n', " ");
        let reason = reason(context, self.catalog, &hit.forbidden.because);
        let message = phrase!("forbidden-term", form, language = language_name(language), reason);
        let diagnostic = if hit.term.severity == Severity::Warning {
            Diagnostic::warning("forbidden-term", message)
        } else {
            Diagnostic::error("forbidden-term", message)
        };
        let term = format!("-{}", hit.term.id.reference());
        let printed = self.approved_form(&term);
        if id == term {
            return diagnostic.hint(phrase!("forbidden-term.hint-term"));
        }
        let rest: Vec<char> = text
            .all()
            .get(hit.range.end..)
            .unwrap_or_default()
            .iter()
            .copied()
            .take_while(|c| ('가'..='힣').contains(c))
            .collect();
        let typed = suffixes::first_particle(&rest).filter(|_| language == Language::Ko);
        let noted = typed.and_then(|typed| Some((typed.chars().count(), particles::noted(&typed)?)));
        // The pair takes the place of the particle that was typed.
        let (behind, particle) = noted.unwrap_or_default();
        let place = traced.exact(&text.bytes(&(hit.range.start..hit.range.end + behind)));
        diagnostic.mend(place, format!("{{ {term} }}{particle}")).hint(match printed {
            Some(printed) => phrase!("forbidden-term.hint-printed", term, particle, printed),
            None => phrase!("forbidden-term.hint", term, particle),
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

/// Why a form is forbidden, in the words of each locale that has some: those of English go before the locale's own.
fn reason(context: Context<'_>, catalog: &Catalog, because: &str) -> Argument {
    let id = format!("forbidden-{because}");
    let english = context.locales.catalogs.get(&Language::En);
    let all = [english, Some(catalog)].into_iter().flatten().chain(context.locales.catalogs.values());
    let told: Vec<(UiLanguage, String)> = all
        .filter_map(|catalog| {
            let kit = context.locales.kits.get(&catalog.language)?;
            let tracer = Tracer::new(context.workspace, catalog, kit, None);
            let traced = tracer.message(&id, None, &Vec::new(), Choice::Natural)?;
            let said = uncapitalised(&traced.text.trim().replace('\n', " "));
            Some((UiLanguage::from_code(catalog.language.code())?, said))
        })
        .collect();
    if told.is_empty() { because.replace('-', " ").into() } else { Argument::Told(told) }
}

/// A text as it stands within a sentence.
fn uncapitalised(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        // Acronyms keep their capitals.
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(chars).collect(),
        _ => text.to_owned(),
    }
}
