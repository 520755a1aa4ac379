//! Mends that the editor offers at a finding.

use std::collections::HashMap;

use lsp_types::{
    CodeAction, CodeActionKind, CodeActionOrCommand, CodeActionParams, Command, Diagnostic, TextEdit,
    WorkspaceEdit,
};
use serde_json::json;
use similar::{DiffOp, TextDiff};

use crate::base::diag::Diagnostic as Finding;
use crate::base::phrase::{UiLanguage, phrase};
use crate::commands::lsp::desk::Desk;
use crate::commands::lsp::diagnostics::code_of;
use crate::commands::lsp::document::Document;
use crate::commands::lsp::worker::Checked;
use crate::commands::report::mends;
use crate::commands::view::View;
use crate::edit::mend::{mend, names};
use crate::edit::survey::State;
use crate::edit::sync::sync;
use crate::localize::ast::Name;

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
    let Some(checked) = desk.checked.as_deref() else { return Vec::new() };
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
    for (shown, finding) in exact(checked, file, open, params, language) {
        let replacements = finding.mend.iter();
        let edits = replacements
            .map(|one| TextEdit::new(open.range(&(one.span.start..one.span.end)), one.text.clone()));
        offer(mends::title(finding).render(language), CodeActionKind::QUICKFIX, vec![shown], edits.collect());
    }
    // The rest is of locale files.
    let Some(view) = View::of(&checked.session, file) else { return found };
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
        found.extend(confirmations(
            &view,
            file,
            open,
            params,
            here(&["stale-message", "unanchored-waiver"]),
            language,
        ));
    }
    found
}

/// The findings shown here that are mended to the letter, as long as the text is the one that was checked.
fn exact<'v>(
    checked: &'v Checked,
    file: &str,
    open: &Document,
    params: &CodeActionParams,
    language: UiLanguage,
) -> Vec<(Diagnostic, &'v Finding)> {
    let sources = &checked.session.sources;
    let Some(id) = sources.find(file).filter(|id| **sources.get(*id).text() == *open.text) else {
        return Vec::new();
    };
    let own = checked
        .findings
        .iter()
        .filter(|finding| !finding.mend.is_empty() && finding.mend.iter().all(|one| one.span.file == id));
    let shown = |finding: &'v Finding| {
        let span = finding.span.filter(|span| span.file == id)?;
        let range = open.range(&(span.start..span.end));
        let mut here = params.context.diagnostics.iter();
        // Some editors give columns back as they count them themselves: line and words tell as well.
        let same = |shown: &Diagnostic| {
            let line = shown.range.start.line == range.start.line;
            shown.range == range || line && shown.message.starts_with(&finding.message.render(language))
        };
        let shown = here.find(|shown| code_of(shown) == Some(finding.code) && same(shown))?;
        Some((shown.clone(), finding))
    };
    own.filter_map(shown).collect()
}

/// One command for each part at the place that is stale, or has a waiver and was never noted.
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
        let range = |name: &Name| open.range(&(name.span.start..name.span.end));
        let is_shown = |name: &Name| stale.iter().any(|shown| shown.range == range(name));
        is_shown(&entry.id) || entry.comment.iter().any(is_shown) || overlap(range(&entry.id), params.range)
    });
    let ids: Vec<&str> = named.map(|entry| entry.id.text.as_str()).collect();
    let waived = stale.iter().any(|shown| code_of(shown) == Some("unanchored-waiver"));
    let parts = view.session.survey.all().filter(|part| {
        let open = part.state == State::Stale || waived && part.record.is_none();
        part.file == file && ids.contains(&part.id.as_str()) && open
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
