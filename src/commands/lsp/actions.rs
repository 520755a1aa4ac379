//! Mends that the editor offers at a finding.

use std::collections::HashMap;

use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, Command, Diagnostic, TextEdit,
    WorkspaceEdit,
};
use serde_json::json;
use similar::{DiffOp, TextDiff};

use crate::base::phrase::{UiLanguage, phrase};
use crate::commands::lsp::desk::Desk;
use crate::commands::lsp::diagnostics::code_of;
use crate::commands::lsp::document::Document;
use crate::commands::view::View;
use crate::edit::mend::{mend, names};
use crate::edit::sync::sync;

/// The command that confirms a translation: its arguments are a locale file and a message part.
pub(super) const CONFIRM: &str = "briefpack.confirm";

/// The codes that `briefpack fix` mends.
const MENDED: [&str; 6] =
    ["byte-order-mark", "decomposed-text", "tab", "fullwidth-brace", "fullwidth-form", "tone-mark"];

/// What can be done at a place of an open document.
pub(super) fn actions(
    desk: &Desk,
    file: &str,
    open: &Document,
    params: &CodeActionParams,
    language: UiLanguage,
) -> Vec<CodeActionOrCommand> {
    let wanted = |kind: &CodeActionKind| {
        let only = params.context.only.as_ref();
        only.is_none_or(|only| only.iter().any(|one| kind.as_str().starts_with(one.as_str())))
    };
    let Some(view) = desk.checked.as_deref().and_then(|checked| View::of(&checked.session, file)) else {
        return Vec::new();
    };
    let here = |codes: &[&str]| -> Vec<Diagnostic> {
        let shown = params.context.diagnostics.iter();
        shown.filter(|shown| code_of(shown).is_some_and(|code| codes.contains(&code))).cloned().collect()
    };
    let edit = |edits: Vec<TextEdit>| WorkspaceEdit {
        changes: Some(HashMap::from([(open.uri.clone(), edits)])),
        ..WorkspaceEdit::default()
    };
    let mut found = Vec::new();
    let mut offer =
        |title: String, kind: CodeActionKind, diagnostics: Vec<Diagnostic>, edits: Vec<TextEdit>| {
            if wanted(&kind) && !edits.is_empty() {
                found.push(CodeActionOrCommand::CodeAction(CodeAction {
                    title,
                    kind: Some(kind),
                    diagnostics: (!diagnostics.is_empty()).then_some(diagnostics),
                    edit: Some(edit(edits)),
                    ..CodeAction::default()
                }));
            }
        };
    if let Some(catalog) = view.locales.catalogs.get(&view.language) {
        let mended = mend(&open.text, view.language, &names(catalog));
        let edits = edits(open, &mended.text);
        let near: Vec<TextEdit> = edits.iter().filter(|edit| touches(edit, params.range)).cloned().collect();
        let lines = phrase!("lsp-mend-lines").render(language);
        offer(lines, CodeActionKind::QUICKFIX, here(&MENDED), near);
        offer(phrase!("lsp-mend-file").render(language), CodeActionKind::SOURCE_FIX_ALL, Vec::new(), edits);
    }
    let missing = here(&["missing-message", "missing-attribute"]);
    if !missing.is_empty() {
        let session = &view.session;
        let (changes, _) =
            sync(view.workspace, view.locales, &session.survey, &session.sources, &[view.language]);
        // What the check saw must be what stands in the editor: else messages would be added twice.
        let change = changes
            .into_iter()
            .find(|change| change.file == file && change.before.as_deref() == Some(&*open.text));
        let edits = change.map(|change| edits(open, &change.after)).unwrap_or_default();
        offer(phrase!("lsp-add-missing").render(language), CodeActionKind::QUICKFIX, missing, edits);
    }
    if wanted(&CodeActionKind::QUICKFIX) {
        found.extend(confirmations(&view, file, open, params, here(&["stale-message"]), language));
    }
    found
}

/// One command for each stale part at the place.
fn confirmations(
    view: &View<'_>,
    file: &str,
    open: &Document,
    params: &CodeActionParams,
    stale: Vec<Diagnostic>,
    language: UiLanguage,
) -> Vec<CodeActionOrCommand> {
    if stale.is_empty() {
        return Vec::new();
    }
    let named = open.entries().iter().filter(|entry| {
        let range = open.range(&(entry.id.span.start..entry.id.span.end));
        stale.iter().any(|shown| shown.range == range) || overlap(range, params.range)
    });
    let ids: Vec<&str> = named.map(|entry| entry.id.text.as_str()).collect();
    let parts = view.session.survey.parts.iter().filter(|part| {
        part.file == file
            && ids.contains(&part.id.as_str())
            && part.state == crate::edit::survey::State::Stale
    });
    parts
        .map(|part| {
            let title = phrase!("lsp-confirm", name = part.name()).render(language);
            CodeActionOrCommand::CodeAction(CodeAction {
                title: title.clone(),
                kind: Some(CodeActionKind::QUICKFIX),
                diagnostics: Some(stale.clone()),
                command: Some(Command {
                    title,
                    command: CONFIRM.to_owned(),
                    arguments: Some(vec![json!(open.uri), json!(part.name())]),
                }),
                ..CodeAction::default()
            })
        })
        .collect()
}

/// Whether an edit lies on the lines of a range.
fn touches(edit: &TextEdit, range: lsp_types::Range) -> bool {
    let last = edit.range.end.line.saturating_sub(u32::from(edit.range.end.character == 0));
    edit.range.start.line <= range.end.line && range.start.line <= last.max(edit.range.start.line)
}

fn overlap(a: lsp_types::Range, b: lsp_types::Range) -> bool {
    a.start <= b.end && b.start <= a.end
}

/// The edits that make a document another text, line by line.
pub(super) fn edits(open: &Document, after: &str) -> Vec<TextEdit> {
    let before = &*open.text;
    let split = |text| -> Vec<&str> { str::split_inclusive(text, '\n').collect() };
    let offsets = |lines: &[&str]| -> Vec<usize> {
        let ends = lines.iter().scan(0, |at, line| {
            *at += line.len();
            Some(*at)
        });
        std::iter::once(0).chain(ends).collect()
    };
    let (old, new) = (split(before), split(after));
    let diff = TextDiff::from_slices(&old, &new);
    let (old, new) = (offsets(&old), offsets(&new));
    let at = |list: &[usize], line: usize, text: &str| list.get(line).copied().unwrap_or(text.len());
    diff.ops()
        .iter()
        .filter(|op| !matches!(op, DiffOp::Equal { .. }))
        .map(|op| {
            let (o, n) = (op.old_range(), op.new_range());
            let text = after.get(at(&new, n.start, after)..at(&new, n.end, after)).unwrap_or_default();
            let range = open.range(&(at(&old, o.start, before)..at(&old, o.end, before)));
            TextEdit::new(range, text.to_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::str::FromStr;

    use lsp_types::{TextDocumentContentChangeEvent, Uri};

    use super::*;
    use crate::commands::lsp::lines::Encoding;

    #[test]
    fn edits_make_one_text_the_other() {
        let cases = [
            ("", "a\n"),
            ("a\nb\nc", "a\nx\nc\nd"),
            ("\u{feff}a\n\tb\n", "a\n b\n"),
            ("a\r\nb\r\n", "b\r\n"),
        ];
        for (before, after) in cases {
            let uri = Uri::from_str("file:///a").expect("a URI");
            let mut open = Document::open(uri, 1, before, Encoding::Utf16);
            let mut list = edits(&open, after);
            // All refer to the text before: the last is applied first.
            list.reverse();
            let changes = list.into_iter().map(|edit| TextDocumentContentChangeEvent {
                range: Some(edit.range),
                range_length: None,
                text: edit.new_text,
            });
            open.change(2, changes.collect());
            assert_eq!(&*open.text, after);
        }
    }
}
