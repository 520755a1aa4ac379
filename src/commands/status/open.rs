//! What planned meetings say is still to be filled in.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::base::phrase::{UiLanguage, phrase};
use crate::commands::session::Session;
use crate::model::{Id, MeetingId, Subject, Workspace};

/// One field that is to be filled in.
pub(super) struct Open<'a> {
    meeting: &'a MeetingId,
    /// `objective`, or `trade-target.fallback`.
    name: String,
    subject: Subject,
    field: String,
}

/// The fields of some meetings, in the order of the meetings; planned ones alone have any.
pub(super) fn open<'a>(workspace: &'a Workspace, meetings: &'a [MeetingId]) -> Vec<Open<'a>> {
    let planned = meetings.iter().filter_map(|id| Some((id, workspace.meetings.get(id)?.plan.as_ref()?)));
    planned
        .flat_map(|(meeting, plan)| {
            plan.open().into_iter().map(move |(item, field)| Open {
                meeting,
                name: item.map_or_else(|| field.to_owned(), |item| format!("{}.{field}", item.id)),
                subject: match item {
                    Some(item) => Subject::Item(meeting.clone(), item.id.clone()),
                    None => Subject::Meeting(meeting.clone()),
                },
                field: format!("to-fill.{field}"),
            })
        })
        .collect()
}

/// The table: a line for each meeting with the number of its open fields, and their names.
pub(super) fn table(open: &[Open<'_>], language: UiLanguage) -> String {
    let mut out = String::new();
    let mut rest = open;
    while let Some(first) = rest.first() {
        if out.is_empty() {
            let _ = writeln!(out, "\n{}", phrase!("status-open").render(language));
        }
        let count = rest.iter().take_while(|one| one.meeting == first.meeting).count();
        let (own, others) = rest.split_at(count);
        let names: Vec<&str> = own.iter().map(|one| one.name.as_str()).collect();
        let _ = writeln!(out, "  {}  {count}: {}", first.meeting, names.join(", "));
        rest = others;
    }
    out
}

/// The same for programs.
pub(super) fn report(open: &[Open<'_>], session: &Session) -> Value {
    let row = |one: &Open<'_>| {
        let place = session.loaded.spans.get(&one.subject, &one.field);
        json!({
            "meeting": one.meeting.as_str(),
            "field": one.name,
            "file": place.map(|span| session.sources.get(span.file).name()),
            "line": place.map(|span| session.sources.position(span).line),
        })
    };
    open.iter().map(row).collect()
}
