//! What may be written at a place of a locale file.

use std::ops::Range;

use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionTextEdit, Documentation, InsertTextFormat, MarkupContent,
    MarkupKind, TextEdit,
};

use crate::base::phrase::UiLanguage;
use crate::commands::lsp::context::{self, Context};
use crate::commands::lsp::desk::Desk;
use crate::commands::lsp::document::Document;
use crate::commands::view::View;
use crate::edit::written::written;
use crate::localize::ast::Entry;
use crate::localize::contract::Type;
use crate::localize::functions::{FUNCTIONS, Function};
use crate::model::Language;

/// What the editor can do with an offer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manner {
    /// Whether it fills in places of a text one after the other.
    pub snippets: bool,
    /// The language of our own words.
    pub language: UiLanguage,
}

/// What may be written at a byte of an open document.
pub(super) fn complete(
    desk: &Desk,
    file: &str,
    open: &Document,
    offset: usize,
    manner: Manner,
) -> Option<Vec<CompletionItem>> {
    let (context, word) = context::at(&open.text, offset)?;
    let view = View::of(&desk.checked.as_deref()?.session, file)?;
    let offer = Offer { view, open, file, word, manner };
    Some(match context {
        Context::Id => offer.ids(),
        Context::Attribute(entry) => offer.attributes(&entry),
        Context::Braces { entry, call } => offer.braces(&entry, call),
        Context::Value { function, option } => offer.values(&function, &option),
    })
}

struct Offer<'a> {
    view: View<'a>,
    open: &'a Document,
    file: &'a str,
    word: Range<usize>,
    manner: Manner,
}

impl Offer<'_> {
    fn item(&self, rank: usize, label: &str, text: String, kind: CompletionItemKind) -> CompletionItem {
        let range = self.open.range(&self.word);
        CompletionItem {
            label: label.to_owned(),
            kind: Some(kind),
            sort_text: Some(format!("{rank}{label}")),
            filter_text: Some(self.filter(label)),
            text_edit: Some(CompletionTextEdit::Edit(TextEdit::new(range, text))),
            ..CompletionItem::default()
        }
    }

    /// What is compared with the word that has been begun: it may leave out the sign before a name.
    fn filter(&self, label: &str) -> String {
        let begun = self.open.text.get(self.word.clone()).unwrap_or_default();
        let signed = begun.starts_with(['$', '-']) || begun.is_empty();
        if signed { label.to_owned() } else { label.trim_start_matches(['$', '-']).to_owned() }
    }

    fn documentation(&self, paragraphs: &[String]) -> Option<Documentation> {
        let value = paragraphs.join("\n\n");
        let content = MarkupContent { kind: MarkupKind::PlainText, value };
        (!paragraphs.is_empty()).then_some(Documentation::MarkupContent(content))
    }

    /// Messages that the file is to have and has not, in the order of the source file.
    fn ids(&self) -> Vec<CompletionItem> {
        let specs = match &self.view.meeting {
            None => Some(&self.view.locales.contract.shared),
            Some(meeting) => self.view.locales.contract.meetings.get(meeting),
        };
        let Some(catalog) = self.view.locales.catalogs.get(&self.view.language) else { return Vec::new() };
        let original = self.view.in_language(self.view.workspace.config.source_locale);
        let there = |id: &str| {
            self.open
                .entries()
                .iter()
                .any(|entry| entry.id.text == id && entry.id.span.start != self.word.start)
        };
        let mut wanted: Vec<(usize, &String, Option<&Entry>)> = specs
            .into_iter()
            .flatten()
            .filter(|(id, _)| {
                catalog.expected_file(self.view.meeting.as_ref(), id) == self.file && !there(id)
            })
            .map(|(id, _)| {
                let entry = original.entry(id);
                (entry.map_or(usize::MAX, |entry| entry.id.span.start), id, entry)
            })
            .collect();
        wanted.sort_by_key(|(place, id, _)| (*place, *id));
        let rest = self.open.text.get(self.word.end..).unwrap_or_default().trim_start_matches(' ');
        let equals = if rest.starts_with('=') { "" } else { " = " };
        let items = wanted.into_iter().enumerate().map(|(rank, (_, id, entry))| {
            let rank = 10_000 + rank;
            let mut item = self.item(rank, id, format!("{id}{equals}"), CompletionItemKind::FIELD);
            let spec = self.view.spec(id);
            item.detail = spec.map(|spec| self.view.subject(spec, self.manner.language));
            let text = entry.and_then(|entry| entry.value.as_ref()).map(written);
            item.documentation = self.documentation(text.as_slice());
            item
        });
        items.collect()
    }

    /// Attributes that a message is to have, or has in the source locale.
    fn attributes(&self, id: &str) -> Vec<CompletionItem> {
        let original = self.view.in_language(self.view.workspace.config.source_locale);
        let entry = original.entry(id);
        let there = self.open.entries().iter().find(|entry| entry.id.text == id);
        let required = self.view.spec(id).map(|spec| spec.attributes.as_slice()).unwrap_or_default();
        let of_source = entry.into_iter().flat_map(Entry::patterns).filter_map(|(name, _)| name);
        let mut names: Vec<&str> = required.iter().map(String::as_str).chain(of_source).collect();
        names.sort_unstable();
        names.dedup();
        names
            .into_iter()
            .filter(|name| there.is_none_or(|entry| entry.pattern(Some(name)).is_none()))
            .map(|name| {
                let mut item = self.item(0, name, format!("{name} = "), CompletionItemKind::PROPERTY);
                let text = entry.and_then(|entry| entry.pattern(Some(name))).map(written);
                item.documentation = self.documentation(text.as_slice());
                item
            })
            .collect()
    }

    /// Variables, functions, terms and messages; in a call only what it takes.
    fn braces(&self, id: &str, call: Option<(String, usize)>) -> Vec<CompletionItem> {
        let function = call.as_ref().and_then(|(name, _)| Function::find(name));
        let full =
            call.as_ref().zip(function).is_some_and(|((_, given), function)| *given >= function.count.1);
        let mut items = if full { Vec::new() } else { self.variables(id, function) };
        if let Some((_, commas)) = call {
            // Options come after the value.
            if let Some(function) = function.filter(|_| commas > 0) {
                items.extend(self.options(function));
            }
            return items;
        }
        items.extend(self.functions(id));
        items.extend(self.references(id));
        items
    }

    fn variables(&self, id: &str, function: Option<&Function>) -> Vec<CompletionItem> {
        let Some(spec) = self.view.spec(id) else { return Vec::new() };
        let arguments = self.view.arguments(id);
        let fits = |kind: Type| function.is_none_or(|function| function.accepts(kind));
        spec.variables
            .iter()
            .filter(|(_, kind)| fits(**kind))
            .map(|(name, kind)| {
                let label = format!("${name}");
                let text = self.padded(&label, function.is_some());
                let mut item = self.item(0, &label, text, CompletionItemKind::VARIABLE);
                item.detail = Some(kind.phrase().render(self.manner.language));
                let thing = arguments.iter().find(|(other, _)| other == name).map(|(_, thing)| thing);
                let value = thing.and_then(|thing| self.view.print_thing(id, name, thing));
                item.documentation = self.documentation(value.as_slice());
                item
            })
            .collect()
    }

    /// A text with the spaces that braces have inside.
    fn padded(&self, text: &str, in_call: bool) -> String {
        let before = self.open.text.get(..self.word.start).unwrap_or_default();
        let after = self.open.text.get(self.word.end..).unwrap_or_default();
        let left = if before.ends_with('{') { " " } else { "" };
        let right = if after.starts_with('}') && !in_call { " " } else { "" };
        format!("{left}{text}{right}")
    }

    fn options(&self, function: &Function) -> Vec<CompletionItem> {
        let items = function.options.iter().map(|(option, values)| {
            let label = format!("{option}:");
            let (text, format) = if self.manner.snippets {
                (format!("{option}: \"${{1|{}|}}\"", values.join(",")), InsertTextFormat::SNIPPET)
            } else {
                (format!("{option}: \""), InsertTextFormat::PLAIN_TEXT)
            };
            let mut item = self.item(1, &label, text, CompletionItemKind::PROPERTY);
            item.insert_text_format = Some(format);
            item.detail = Some(values.join(" · "));
            item
        });
        items.collect()
    }

    fn values(&self, function: &str, option: &str) -> Vec<CompletionItem> {
        let options = Function::find(function).map(|function| function.options).unwrap_or_default();
        let values =
            options.iter().find(|(name, _)| *name == option).map(|(_, values)| *values).unwrap_or_default();
        values
            .iter()
            .enumerate()
            .map(|(rank, value)| self.item(rank, value, (*value).to_owned(), CompletionItemKind::ENUM_MEMBER))
            .collect()
    }

    /// The functions that take one of the message's variables.
    fn functions(&self, id: &str) -> Vec<CompletionItem> {
        let kinds: Vec<Type> =
            self.view.spec(id).map(|spec| spec.variables.values().copied().collect()).unwrap_or_default();
        FUNCTIONS
            .iter()
            .chain(Function::find("PLURAL"))
            .filter(|function| kinds.iter().any(|kind| function.accepts(*kind)))
            .filter(|function| function.name != "JOSA" || self.view.language == Language::Ko)
            .map(|function| {
                let name = function.name;
                let (text, format) = if self.manner.snippets {
                    (format!("{name}(\\$$1)"), InsertTextFormat::SNIPPET)
                } else {
                    (format!("{name}("), InsertTextFormat::PLAIN_TEXT)
                };
                let text = self.padded(&text, false);
                let mut item = self.item(1, name, text, CompletionItemKind::FUNCTION);
                item.insert_text_format = Some(format);
                item.detail = Some(function.example.to_owned());
                item
            })
            .collect()
    }

    /// Terms, and messages that stand for an entry of a registry or that this locale has made itself.
    fn references(&self, id: &str) -> Vec<CompletionItem> {
        let Some(catalog) = self.view.locales.catalogs.get(&self.view.language) else { return Vec::new() };
        let own = catalog.scope(self.view.meeting.as_ref()).map(|scope| &scope.entries);
        let specs = self.view.meeting.as_ref().and_then(|id| self.view.locales.contract.meetings.get(id));
        // A point of a meeting isn't part of another's text.
        let helper = |(other, _): &(&String, &Entry)| specs.is_none_or(|specs| !specs.contains_key(*other));
        let shared = catalog.shared.entries.iter().filter(|_| self.view.meeting.is_some());
        own.into_iter()
            .flatten()
            .filter(helper)
            .chain(shared)
            .filter(|(other, entry)| *other != id && entry.value.is_some())
            .map(|(other, entry)| {
                let (rank, kind) = if entry.is_term() {
                    (2, CompletionItemKind::CONSTANT)
                } else {
                    (3, CompletionItemKind::REFERENCE)
                };
                let mut item = self.item(rank, other, self.padded(other, false), kind);
                item.detail = entry.value.as_ref().map(written);
                item
            })
            .collect()
    }
}
