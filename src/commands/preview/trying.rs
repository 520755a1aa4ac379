//! A text tried out before it is saved: what it would print, and what would be wrong with it. Nothing is written.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::base::fs::{Overlay, Root};
use crate::base::phrase::UiLanguage;
use crate::commands::build::Output;
use crate::commands::preview::answers::Refusal;
use crate::commands::preview::findings::tell;
use crate::commands::preview::message::rendered;
use crate::commands::preview::shared::{Shared, State};
use crate::commands::preview::target::{Target, changed};
use crate::commands::select;
use crate::commands::session::Session;
use crate::commands::view::View;
use crate::lint::Scopes;
use crate::model::{Id as _, LanguageSet, MeetingId};

/// What a message would be if it were written so. `meeting` is that of the document on the screen.
pub(super) fn attempt(
    (shared, state): (&Shared, &State),
    session: &Session,
    target: &Target,
    (text, meeting): (&str, Option<&str>),
    language: UiLanguage,
) -> Result<Value, Refusal> {
    let disk = target.text(session).map_err(|fault| Refusal::forbidden(fault.code, fault.message))?;
    let after = match changed(session, target, disk.as_deref().unwrap_or_default(), text) {
        Ok(after) => after,
        Err(refusal) => {
            let error = refusal.unfit(language).ok_or(refusal)?;
            return Ok(json!({ "findings": [], "rendered": [], "error": error }));
        }
    };
    let overlay: Overlay = [(target.file.clone(), Arc::from(after))].into_iter().collect();
    let root = Root::open(shared.root.path()).map_err(|_| Refusal::nowhere())?.with_overlay(overlay);
    let mut tried = Session::read_some(root, target.meeting.as_ref());
    let meetings: BTreeSet<MeetingId> = target.meeting.iter().cloned().collect();
    let meetings = target.meeting.as_ref().map(|_| &meetings);
    let linted = tried.lint(Scopes { meetings, warnings: true, sound: None });
    tried.take_lints(linted);
    let Some((workspace, locales)) = tried.workspace() else { return Err(Refusal::nowhere()) };
    // The brief that prints it: its own meeting's, or the one on the screen.
    let shown = meeting.and_then(MeetingId::parse).filter(|id| workspace.meetings.contains_key(id));
    let printed = target.meeting.clone().or(shown);
    let mut found: Vec<_> = locales
        .findings
        .iter()
        .chain(&tried.lints)
        .filter(|finding| finding.language == target.language && finding.meeting == target.meeting)
        .filter(|finding| finding.id.as_deref().is_none_or(|id| id == target.id))
        .map(|finding| finding.diagnostic.clone())
        .collect();
    if let Some(edition) = workspace.config.editions.first() {
        let output = Output {
            file: String::new(),
            languages: LanguageSet::single(target.language),
            set: target.language.code().to_owned(),
            edition: edition.clone(),
            meeting: printed,
            draft: false,
        };
        found.extend(select::try_and_judge(&tried, &[output], &state.coverage));
    }
    let mut all = crate::base::diag::Findings::new();
    all.extend(found);
    let findings = tell(all.into_sorted(), &tried).into_iter().filter(|finding| {
        finding.file.as_deref() == Some(&target.file) && finding.id.as_ref() == Some(&target.id)
    });
    let findings: Vec<Value> = findings.map(|finding| finding.json(language)).collect();
    let view = View::of(&tried, &target.file);
    let entry = target.entry(locales);
    let rendered = view.zip(entry).map(|(view, entry)| rendered(&view, entry)).unwrap_or_default();
    Ok(json!({ "findings": findings, "rendered": rendered, "error": Value::Null }))
}
