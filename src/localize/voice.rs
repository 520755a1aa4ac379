//! One language speaking of one meeting: messages become finished text (layer `localize`).

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;
use fluent::{FluentArgs, FluentValue};

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::base::source::Span;
use crate::base::text::{MAX_FIELD, describe, unprintable};
use crate::localize::bundle::Bundle;
use crate::localize::catalog::{Catalog, Scope, TERM_PRINTER};
use crate::localize::particles;
use crate::localize::printable::{Kit, Piece, Printable, Thing, pieces};
use crate::localize::variants;
use crate::model::{Entity, Id, Language, Meeting, MeetingId, OfficeId, PersonId, Workspace};

/// The entities that a column of a document has named so far.
pub(crate) type Mentions = BTreeSet<String>;

/// The variables of one message.
pub(crate) type Arguments = Vec<(String, Thing)>;

/// A message's finished text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spoken {
    /// The paragraphs.
    pub paragraphs: Vec<String>,
    /// Where the message stands.
    pub span: Span,
}

/// One language speaking of one meeting, or of what all meetings share.
pub(crate) struct Voice<'a> {
    workspace: &'a Workspace,
    catalog: &'a Catalog,
    meeting: Option<&'a Meeting>,
    kit: Arc<Kit>,
    shared: Bundle,
    own: Option<Bundle>,
}

impl<'a> Voice<'a> {
    /// Prepares to speak. `shared` is the catalog's own bundle, for all voices of a language.
    pub(crate) fn new(
        workspace: &'a Workspace,
        catalog: &'a Catalog,
        kit: &Arc<Kit>,
        meeting: Option<&'a Meeting>,
        shared: &Bundle,
    ) -> Self {
        let scope = meeting.and_then(|meeting| catalog.meetings.get(&meeting.id));
        let own = scope.map(|scope| Bundle::own(catalog, kit, scope));
        Self { workspace, catalog, meeting, kit: Arc::clone(kit), shared: shared.clone(), own }
    }

    /// The meeting's scope.
    fn scope(&self) -> Option<&'a Scope> {
        self.meeting.and_then(|meeting| self.catalog.meetings.get(&meeting.id))
    }

    /// Where a message is looked up.
    fn bundle(&self, id: &str) -> &Bundle {
        let is_own = || self.scope().is_some_and(|scope| scope.entries.contains_key(id));
        self.own.as_ref().filter(|_| is_own()).unwrap_or(&self.shared)
    }

    /// The language.
    pub(crate) fn language(&self) -> Language {
        self.catalog.language
    }

    /// The official formats.
    pub(crate) fn formats(&self) -> &crate::localize::format::Formats {
        &self.kit.formats
    }

    /// Whether a message, or its attribute, exists.
    pub(crate) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.bundle(id).0.get_message(id).is_some_and(|message| match attribute {
            None => message.value().is_some(),
            Some(name) => message.get_attribute(name).is_some(),
        })
    }

    /// Formats a message to a text with marks.
    fn format(&self, id: &str, attribute: Option<&str>, arguments: &Arguments) -> Result<String, Diagnostic> {
        self.format_in(self.bundle(id), id, attribute, arguments)
    }

    fn format_in(
        &self,
        bundle: &Bundle,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
    ) -> Result<String, Diagnostic> {
        let Bundle(bundle) = bundle;
        let span = self.span(id);
        let missing = || {
            let dot = attribute.map_or_else(String::new, |attribute| format!(".{attribute}"));
            Diagnostic::error(
                "missing-message",
                phrase!(
                    "missing-message-in-folder",
                    id = format!("{id}{dot}"),
                    folder = &self.catalog.folder
                ),
            )
            .at(span)
            .in_file(self.catalog.expected_file(self.meeting.map(|meeting| &meeting.id), id))
            .hint(phrase!("missing-message-in-folder.hint", id))
        };
        // A term has no text of its own in Fluent: the catalog has made a message for each.
        let printer = id.starts_with('-').then(|| format!("{TERM_PRINTER}{id}"));
        let message = bundle.get_message(printer.as_deref().unwrap_or(id)).ok_or_else(missing)?;
        let pattern = match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        };
        let pattern = pattern.ok_or_else(missing)?;
        let mut args = FluentArgs::with_capacity(arguments.len());
        for (name, thing) in arguments {
            let printable = Printable::new(thing.clone(), &self.kit);
            args.set(name.clone(), FluentValue::Custom(Box::new(printable)));
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        match errors.first() {
            Some(error) => {
                let error = error.to_string().to_lowercase();
                Err(Diagnostic::error("fluent-error", phrase!("fluent-error", id, error))
                    .at(span)
                    .hint(phrase!("fluent-error.hint")))
            }
            None => Ok(text),
        }
    }

    /// Where a message stands.
    pub(crate) fn span(&self, id: &str) -> Option<Span> {
        self.catalog.get(self.meeting.map(|meeting| &meeting.id), id).map(|entry| entry.id.span)
    }

    /// Prints a message in full: marks replaced, particles resolved, paragraphs split.
    pub(crate) fn speak(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
        mentions: Option<&mut Mentions>,
    ) -> Result<Spoken, Diagnostic> {
        let text = self.format(id, attribute, arguments)?;
        let text = self.finish(&text, id, mentions)?;
        let span = self.span(id).ok_or_else(|| {
            Diagnostic::error("missing-message", phrase!("missing-message-anywhere", id))
                .in_file(self.catalog.folder.clone())
                .hint(phrase!("missing-message-in-folder.hint", id))
        })?;
        // No line begins with a dash, and none ends within a name.
        let text = self.kit.names.keep(&text.replace(" – ", "\u{a0}– "));
        let paragraphs: Vec<String> = split_paragraphs(&text);
        if paragraphs.is_empty() {
            return Err(Diagnostic::error("empty-message", phrase!("empty-message", id))
                .at(span)
                .hint(phrase!("empty-message.hint")));
        }
        Ok(Spoken { paragraphs, span })
    }

    /// Prints a message with every name in its first-mention form, and with none, wherever a document has them.
    pub(crate) fn check_mentions(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
    ) -> Result<(), Diagnostic> {
        let text = self.format(id, attribute, arguments)?;
        if pieces(&text).iter().any(|piece| matches!(piece, Piece::Mention { form: "", .. })) {
            self.finish(&text, id, Some(&mut Mentions::new()))?;
            self.finish(&text, id, None)?;
        }
        Ok(())
    }

    /// Prints a message of our own making, which `bundle` holds, in the place of `id`.
    pub(crate) fn speak_for(
        &self,
        (bundle, other): (&Bundle, &str),
        id: &str,
        arguments: &Arguments,
    ) -> Result<Vec<String>, Diagnostic> {
        let text = self.finish(&self.format_in(bundle, other, None, arguments)?, id, None)?;
        Ok(split_paragraphs(&self.kit.names.keep(&text.replace(" – ", "\u{a0}– "))))
    }

    /// Prints every variant of a message once, whatever today's values choose.
    pub(crate) fn check_variants(&self, id: &str, arguments: &Arguments) -> Vec<Diagnostic> {
        let Some(entry) = self.catalog.get(self.meeting.map(|meeting| &meeting.id), id) else {
            return Vec::new();
        };
        let Some((resource, forced)) = variants::force(entry) else { return Vec::new() };
        let bundle = Bundle::with(self.catalog, &self.kit, self.scope(), &resource);
        forced
            .into_iter()
            .filter_map(|forced| {
                let text = self
                    .format_in(&bundle, &forced.id, None, arguments)
                    .and_then(|text| self.finish(&text, id, None));
                let mut diagnostic = text.err()?.at(entry.id.span);
                let dot = forced.attribute.map_or_else(String::new, |attribute| format!(".{attribute}"));
                diagnostic.message = phrase!(
                    "in-variant",
                    key = forced.key,
                    id = format!("{id}{dot}"),
                    message = diagnostic.message
                );
                Some(diagnostic)
            })
            .collect()
    }

    fn finish(
        &self,
        text: &str,
        id: &str,
        mut mentions: Option<&mut Mentions>,
    ) -> Result<String, Diagnostic> {
        let span = self.span(id);
        let mut finished = String::with_capacity(text.len());
        for piece in pieces(text) {
            match piece {
                Piece::Text(text) => finished.push_str(text),
                Piece::Mention { reference, form } => {
                    finished.push_str(&self.name(reference, form, mentions.as_deref_mut())?);
                }
                Piece::Failure(error) => {
                    return Err(Diagnostic::error("function-failed", phrase!("function-failed", id, error))
                        .at(span)
                        .hint(phrase!("function-failed.hint")));
                }
            }
        }
        if let Some(left) = leftover(&finished) {
            return Err(Diagnostic::error("unresolved-placeable", phrase!("unresolved-placeable", id, left))
                .at(span)
                .hint(phrase!("unresolved-placeable.hint")));
        }
        if finished.chars().count() > MAX_FIELD {
            let message = phrase!("prints-too-much", id, most = MAX_FIELD);
            return Err(Diagnostic::error("over-long-text", message)
                .at(span)
                .hint(phrase!("over-long-text.hint")));
        }
        if let Some((_, c)) = unprintable(&finished) {
            let message = phrase!("prints-control-character", id, character = describe(c));
            return Err(Diagnostic::error("control-character", message)
                .at(span)
                .hint(phrase!("control-character.hint")));
        }
        if self.catalog.language != Language::Ko {
            return Ok(finished);
        }
        particles::resolve(&finished, &*self.kit).map_err(|unresolved| {
            let first = unresolved.first();
            let notation = first.and_then(|u| finished.get(u.range.clone())).unwrap_or_default();
            let before = first
                .and_then(|u| finished.get(..u.range.start))
                .map(|before| before.rsplit(' ').next().unwrap_or(before))
                .unwrap_or_default();
            let reason = first.map_or_else(|| phrase!("particle-reason-unknown"), |u| u.reason.phrase());
            let notation = format!("{before}{notation}");
            Diagnostic::error(
                "unresolved-particle",
                phrase!("unresolved-particle-printed", notation, id, reason),
            )
            .at(span)
            .hint(phrase!("unresolved-particle.hint"))
        })
    }

    /// The name of an entity in a form; the name alone may be its first mention.
    fn name(
        &self,
        reference: &str,
        form: &str,
        mentions: Option<&mut Mentions>,
    ) -> Result<String, Diagnostic> {
        let plain = |attribute: Option<&str>| {
            let arguments = self.office_argument(reference)?;
            let text = self.format(reference, attribute, &arguments)?;
            self.finish_plain(&text, reference)
        };
        if !form.is_empty() {
            // A form that the locale doesn't write is the name itself.
            let attribute = self.has(reference, Some(form)).then_some(form);
            return plain(attribute);
        }
        let first = mentions.is_some_and(|mentions| mentions.insert(reference.to_owned()));
        if first && self.has(reference, Some("first")) {
            return plain(Some("first"));
        }
        let name = plain(None)?;
        if first && self.has(reference, Some("latin")) {
            let latin = plain(Some("latin"))?;
            if latin != name {
                return Ok(format!("{name}({latin})"));
            }
        }
        Ok(name)
    }

    fn finish_plain(&self, text: &str, id: &str) -> Result<String, Diagnostic> {
        match pieces(text).as_slice() {
            [Piece::Text(text)] => Ok((*text).to_owned()),
            [] => Err(Diagnostic::error("empty-message", phrase!("empty-message", id))
                .at(self.span(id))
                .hint(phrase!("empty-message.hint"))),
            _ => Err(Diagnostic::error("unresolved-placeable", phrase!("not-a-name", id))
                .at(self.span(id))
                .hint(phrase!("not-a-name.hint"))),
        }
    }

    /// The title that the address form of a person gets, as of the meeting's day.
    pub(crate) fn office_argument(&self, reference: &str) -> Result<Arguments, Diagnostic> {
        let (Some(Entity::Person(person)), Some(meeting)) = (Entity::parse(reference), self.meeting) else {
            return Ok(Vec::new());
        };
        let Some(office) = self.office_of(&person, meeting.date.day) else { return Ok(Vec::new()) };
        let id = office.reference();
        let attribute = self.has(&id, Some("short")).then_some("short");
        let title = self.format(&id, attribute, &Vec::new())?;
        Ok(vec![("office".to_owned(), Thing::Text(title))])
    }

    /// The office that a person's title comes from on a day: the one of highest rank.
    pub(crate) fn office_of(&self, person: &PersonId, day: NaiveDate) -> Option<OfficeId> {
        self.workspace.offices_on(person, day).first().map(|office| office.id.clone())
    }

    /// A person's address form, name or another form, outside of a message.
    pub(crate) fn person(&self, person: &PersonId, form: &str) -> Result<String, Diagnostic> {
        self.name(&person.reference(), form, None)
    }

    /// The meeting that a message belongs to; none for a shared one.
    pub(crate) fn owner(&self, id: &str) -> Option<MeetingId> {
        let meeting = self.meeting?;
        let own = self.catalog.meetings.get(&meeting.id).is_some_and(|scope| scope.entries.contains_key(id));
        (own || !self.catalog.shared.entries.contains_key(id)).then(|| meeting.id.clone())
    }
}

/// Splits a text into paragraphs at empty lines; a single line feed is a space.
pub(crate) fn split_paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = Vec::new();
    let mut current = String::new();
    for line in text.lines() {
        let line = line.trim_matches(' ');
        if line.is_empty() {
            if !current.is_empty() {
                paragraphs.push(std::mem::take(&mut current));
            }
        } else {
            if !current.is_empty() {
                current.push(' ');
            }
            current.push_str(line);
        }
    }
    if !current.is_empty() {
        paragraphs.push(current);
    }
    paragraphs
}

/// What Fluent prints in the place of something it couldn't resolve: `{$x}`, `{-term}`, `NUMBER()`.
fn leftover(text: &str) -> Option<String> {
    for (at, _) in text.match_indices('{') {
        let rest = text.get(at + 1..)?;
        let end = rest.find('}')?;
        let body = rest.get(..end)?;
        let name = body.trim_start_matches(['$', '-']);
        if !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.()".contains(c)) {
            return Some(format!("{{{body}}}"));
        }
    }
    for (at, _) in text.match_indices("()") {
        let before = text.get(..at)?;
        let name: String = before.chars().rev().take_while(char::is_ascii_uppercase).collect();
        if name.len() > 1 {
            return Some(format!("{}()", name.chars().rev().collect::<String>()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leftovers_are_found() {
        for bad in ["a {$x}", "{-term}", "NUMBER() b", "{person-x.full}"] {
            assert!(leftover(bad).is_some(), "{bad}");
        }
        for good in ["{ a b }", "f(x)", "G20()x", "{}", "{"] {
            assert_eq!(leftover(good), None, "{good}");
        }
    }

    #[test]
    fn paragraphs_are_set_apart_by_empty_lines() {
        assert_eq!(split_paragraphs("a\nb\n\n\nc\n"), ["a b", "c"]);
    }
}
