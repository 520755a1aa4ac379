//! One message with all that its translator wants to know.

use serde_json::{Value, json};

use crate::base::phrase::UiLanguage;
use crate::commands::preview::answers::Refusal;
use crate::commands::preview::shared::State;
use crate::commands::preview::target::{Target, hash_of};
use crate::commands::preview::terms;
use crate::commands::session::Session;
use crate::commands::view::View;
use crate::edit::change::{Run, compare};
use crate::edit::entry;
use crate::edit::state::part_name;
use crate::edit::survey::{Part, State as Standing};
use crate::edit::written::written;
use crate::localize::ast::Entry;
use crate::localize::leaves::leaves;
use crate::model::{Language, Meeting, Subject};

/// The most variables that are listed, and the most ways through the variants of a text.
const LISTED: usize = 40;

/// How much of a text a list shows, in characters.
const GLIMPSE: usize = 90;

/// `GET /api/message`
pub(super) fn message(
    state: &State,
    session: &Session,
    target: &Target,
    language: UiLanguage,
) -> Result<Value, Refusal> {
    let view = View::of(session, target.file.strip_prefix("built-in/").unwrap_or(&target.file))
        .ok_or_else(Refusal::nowhere)?;
    let source = view.workspace.config.source_locale;
    let disk = target.text(session).map_err(|fault| Refusal::forbidden(fault.code, fault.message))?;
    let readable = disk.as_deref().is_none_or(entry::is_readable);
    let shown = disk.as_deref().filter(|_| readable).and_then(|text| entry::read(text, &target.id));
    let original = target.in_language(session, source);
    let original_text = original.as_ref().and_then(|original| {
        let text = original.text(session).ok()??;
        entry::read(&text, &target.id).filter(|_| entry::is_readable(&text))
    });
    let parts: Vec<&Part> = parts(session, target).collect();
    let findings: Vec<Value> = state
        .findings
        .iter()
        .filter(|finding| {
            finding.file.as_deref() == Some(&target.file) && finding.id.as_ref() == Some(&target.id)
        })
        .map(|finding| finding.json(language))
        .collect();
    let subject = view.spec(&target.id).map(|spec| &spec.subject);
    let point = match subject {
        Some(Subject::Point(meeting, point)) => view.workspace.meetings.get(meeting).and_then(|meeting| {
            let number = number(view.workspace, meeting, point)?;
            Some(json!({ "meeting": meeting.id.to_string(), "number": number }))
        }),
        _ => None,
    };
    let empty = || entry::Written { text: String::new(), comment: String::new(), line: 0 };
    let (own, from) = (shown.unwrap_or_else(empty), original_text.unwrap_or_else(empty));
    Ok(json!({
        "id": target.id,
        "locale": target.language.code(),
        "meeting": target.meeting.as_ref().map(ToString::to_string),
        "file": target.file,
        "line": own.line,
        "hash": hash_of(disk.as_deref()),
        "writable": target.writable && readable,
        "source": {
            "text": from.text,
            "comment": from.comment,
            "file": original.as_ref().map(|original| original.file.clone()),
            "line": from.line,
        },
        "target": { "text": own.text, "comment": own.comment, "line": own.line },
        "variables": variables(&view, &target.id, language),
        "terms": terms::of(&view, target),
        "state": parts.iter().map(|part| part.state).min().map(Standing::name),
        "change": parts.iter().find_map(|part| change(part)),
        "findings": findings,
        "point": point,
        "about": view.spec(&target.id).map(|spec| view.subject(spec, language)),
        "rendered": target.entry(view.locales).map(|entry| rendered(&view, entry)).unwrap_or_default(),
    }))
}

/// The parts of a message.
pub(super) fn parts<'a>(session: &'a Session, target: &'a Target) -> impl Iterator<Item = &'a Part> {
    session.survey.parts.iter().filter(move |part| {
        part.language == target.language && part.meeting == target.meeting && part.id == target.id
    })
}

/// The number under which the own side's brief prints a point: by topic, then as in the file.
fn number(
    workspace: &crate::model::Workspace,
    meeting: &Meeting,
    point: &crate::model::PointId,
) -> Option<usize> {
    let in_order = workspace
        .topics
        .iter()
        .flat_map(|topic| meeting.points.iter().filter(|point| point.topic == topic.id));
    in_order.map(|one| &one.id).position(|id| id == point).map(|at| at + 1)
}

/// The variables of a message, each with its type and what it prints.
fn variables(view: &View<'_>, id: &str, language: UiLanguage) -> Vec<Value> {
    let Some(spec) = view.spec(id) else { return Vec::new() };
    let arguments = view.arguments(id);
    let variables = spec.variables.iter().take(LISTED);
    variables
        .map(|(name, kind)| {
            let thing = arguments.iter().find(|(other, _)| other == name).map(|(_, thing)| thing);
            let value = thing.and_then(|thing| view.print_thing(id, name, thing));
            json!({ "name": name, "type": kind.phrase().render(language), "value": value })
        })
        .collect()
}

/// How the source text has changed since a part was translated.
fn change(part: &Part) -> Option<Value> {
    let (old, new) = (part.was.as_deref()?, part.source.as_deref()?);
    let kind = part.change()?;
    let pieces = compare(old, new).into_iter().map(|run| match run {
        Run::Same(text) => json!({ "kind": "same", "text": text }),
        Run::Old(text) => json!({ "kind": "gone", "text": text }),
        Run::New(text) => json!({ "kind": "new", "text": text }),
    });
    Some(json!({ "kind": kind.name(), "old": old, "new": new, "pieces": pieces.collect::<Vec<_>>() }))
}

/// What a message prints: each attribute, and each way through its variants.
pub(super) fn rendered(view: &View<'_>, entry: &Entry) -> Vec<Value> {
    let id = &entry.id.text;
    let ways = entry.patterns().flat_map(|(attribute, pattern)| {
        leaves(pattern).into_iter().take(LISTED).map(move |leaf| {
            let variant = Some(leaf.label.as_str()).filter(|label| !label.is_empty());
            let name = part_name("", attribute, variant);
            let text = view.print(id, &leaf.pattern).map(|paragraphs| paragraphs.join("\n\n"));
            json!({ "variant": name, "text": text })
        })
    });
    ways.take(LISTED).collect()
}

/// `GET /api/messages`
pub(super) fn messages(state: &State, session: &Session, language: Language) -> Value {
    let Some((workspace, locales)) = session.workspace() else { return json!({ "messages": [] }) };
    let Some(catalog) = locales.catalogs.get(&language) else { return json!({ "messages": [] }) };
    let source = locales.catalogs.get(&workspace.config.source_locale);
    let mut states: std::collections::BTreeMap<(&Option<crate::model::MeetingId>, &str), Standing> =
        std::collections::BTreeMap::new();
    for part in session.survey.parts.iter().filter(|part| part.language == language) {
        let state = states.entry((&part.meeting, &part.id)).or_insert(part.state);
        *state = part.state.min(*state);
    }
    let mut found: std::collections::BTreeMap<(&str, &str), usize> = std::collections::BTreeMap::new();
    for finding in &state.findings {
        if let (Some(file), Some(id)) = (&finding.file, &finding.id) {
            *found.entry((file, id)).or_default() += 1;
        }
    }
    let mut list = Vec::new();
    let meetings = catalog.meetings.keys().map(|id| Some(id.clone()));
    for meeting in std::iter::once(None).chain(meetings) {
        let Some(scope) = catalog.scope(meeting.as_ref()) else { continue };
        let mut there: Vec<&Entry> = scope.entries.values().collect();
        there.sort_by_key(|entry| entry.id.span);
        let own = there.iter().map(|entry| {
            let place = session.sources.get(entry.id.span.file);
            (
                entry.id.text.clone(),
                place.name().to_owned(),
                place.position(entry.id.span.start).line,
                Some(*entry),
            )
        });
        let own: Vec<_> = own.filter(|(_, file, ..)| !file.starts_with("built-in/")).collect();
        let theirs = source.and_then(|source| source.scope(meeting.as_ref()));
        let mut wanted: Vec<&Entry> = theirs.into_iter().flat_map(|scope| scope.entries.values()).collect();
        wanted.sort_by_key(|entry| entry.id.span);
        let missing = wanted.iter().map(|entry| &entry.id.text).filter(|id| {
            !scope.entries.contains_key(*id)
                && states.get(&(&meeting, id.as_str())) == Some(&Standing::Missing)
        });
        let missing = missing.map(|id| (id.clone(), catalog.expected_file(meeting.as_ref(), id), 0, None));
        let missing: Vec<_> = missing.collect();
        for (id, file, line, entry) in own.into_iter().chain(missing) {
            let value = entry.and_then(|entry| entry.value.as_ref()).map(written).unwrap_or_default();
            list.push(json!({
                "id": id,
                "file": file,
                "line": line,
                "state": states.get(&(&meeting, id.as_str())).map(|state| state.name()),
                "findings": found.get(&(file.as_str(), id.as_str())).copied().unwrap_or_default(),
                "value": value.chars().take(GLIMPSE).collect::<String>(),
            }));
        }
    }
    json!({ "messages": list })
}
