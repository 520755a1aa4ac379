//! After layout: a planned brief keeps to its sides, or says what to cut (layer `typeset`).
//!
//! What is read in the room, call sheet to responses, stands on one side; with deliverables, what is open and background,
//! on two. A landscape side of three languages holds two thirds of the lines: there it is two sides and three.

use std::collections::BTreeMap;

use typst::foundations::{Dict, Label, Selector, Value};
use typst::introspection::{Introspector, MetadataElem};
use typst::layout::Abs;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, Phrase, phrase};
use crate::base::source::Span;
use crate::compose::briefing::{Briefing, MeetingView, Origin};
use crate::compose::plan_view::PlanView;
use crate::model::{Id, MeetingId, PointId, Subject};
use crate::typeset::Places;

/// The label of the places that `planned.typ` marks.
const LABEL: &str = "limit";

/// How many languages are set in landscape, as in `theme.typ`.
const LANDSCAPE_FROM: usize = 3;

/// The most cuts that a hint names.
const NAMED: usize = 12;

/// A place in the document: the page, from 1, and the height on it.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
struct Place {
    page: usize,
    y: Abs,
}

/// The places of one brief.
#[derive(Debug, Default)]
struct Marked {
    begin: Option<Place>,
    front: Option<Place>,
    back: Option<Place>,
    /// The heights of items and of background points, by id.
    items: Vec<Piece>,
    background: Vec<Piece>,
}

/// A piece that can be cut: its name in the user's file, and its height.
type Piece = (String, Abs);

/// Checks every planned brief of a document.
pub(super) fn check(document: &PagedDocument, briefing: &Briefing, places: &dyn Places) -> Vec<Diagnostic> {
    let in_pack = briefing.pack.iter().flat_map(|pack| &pack.meetings);
    let planned: Vec<(&MeetingView, &PlanView)> = briefing
        .meeting
        .iter()
        .chain(in_pack)
        .filter_map(|meeting| Some((meeting, meeting.plan.as_ref()?)))
        .collect();
    // Mostly nothing is planned: then nothing is asked of the engine.
    if planned.is_empty() {
        return Vec::new();
    }
    let marked = marks(document);
    let languages = &briefing.document.languages;
    let (front, all) = if languages.len() >= LANDSCAPE_FROM { (2, 3) } else { (1, 2) };
    let mut found = Vec::new();
    for (meeting, plan) in planned {
        let Some(marked) = marked.get(&meeting.id) else { continue };
        let (set, id) = (languages.join("+"), MeetingId::parse(&meeting.id));
        if let Some((sides, over)) = excess(document, marked.begin, marked.front, front) {
            let cut = cut(&by_priority(plan, &marked.items), over);
            let message =
                phrase!("front-over-limit", meeting = &meeting.id, languages = &set, sides, most = front);
            let first = cut.first().and_then(|id| PointId::parse(id));
            let subject = id.map(|id| match first {
                Some(item) => Subject::Item(id, item),
                None => Subject::Meeting(id),
            });
            let finding = Diagnostic::warning("front-over-limit", message).hint(hint(&cut, over));
            found.push(finding.at(place(subject, "id", places)));
        } else if let Some((sides, over)) = excess(document, marked.begin, marked.back, all) {
            let last_first: Vec<Piece> = marked.background.iter().rev().cloned().collect();
            let cut = cut(&last_first, over);
            let message =
                phrase!("brief-over-limit", meeting = &meeting.id, languages = &set, sides, most = all);
            let finding = Diagnostic::warning("brief-over-limit", message).hint(hint(&cut, over));
            found.push(finding.at(place(id.map(Subject::Meeting), "background", places)));
        }
    }
    found
}

fn place(subject: Option<Subject>, field: &'static str, places: &dyn Places) -> Option<Span> {
    places.place(&Origin::Field { subject: subject?, field })
}

/// How much is to be cut, and what to begin with.
fn hint(cut: &[String], over: Abs) -> Phrase {
    let length = format!("{:.0}", over.to_mm().ceil());
    match cut {
        [] => phrase!("over-limit.hint", length),
        cut => phrase!("over-limit.hint-cut", length, ids = Argument::ticked(cut)),
    }
}

/// How many sides lie from one place to another, and what stands over the most: nothing where they keep to it.
fn excess(
    document: &PagedDocument,
    from: Option<Place>,
    to: Option<Place>,
    most: usize,
) -> Option<(usize, Abs)> {
    let (from, mut to) = (from?, to?);
    // A mark goes over with what follows it: at the head of a side nothing stands before it.
    if to.page > from.page && to.y <= from.y + Abs::pt(1.0) {
        to.page -= 1;
        to.y = document.pages().get(to.page.checked_sub(1)?)?.frame.height() - from.y;
    }
    let sides = to.page.checked_sub(from.page)? + 1;
    if sides <= most {
        return None;
    }
    // The first side begins where a side's text begins: what full sides hold in between, they hold from there.
    let height = document.pages().get(to.page.checked_sub(1)?)?.frame.height();
    let full = sides.saturating_sub(most).saturating_sub(1);
    let area = height - 2.0 * from.y;
    let over =
        (to.y - from.y).max(Abs::zero()) + area.max(Abs::zero()) * f64::from(u32::try_from(full).ok()?);
    Some((sides, over))
}

/// The items of the front in the order in which they are cut: the least sure points first, of equals the last.
fn by_priority(plan: &PlanView, heights: &[Piece]) -> Vec<Piece> {
    let mut points: Vec<_> = plan.raise.iter().rev().collect();
    points.sort_by_key(|item| std::cmp::Reverse(item.rank));
    points.into_iter().filter_map(|item| heights.iter().find(|(id, _)| *id == item.id).cloned()).collect()
}

/// What to cut, in the order given, until the rest fits. All of it where that is not enough, a dozen at most.
fn cut(pieces: &[Piece], over: Abs) -> Vec<String> {
    let mut left = over;
    let mut cut = Vec::new();
    for (id, height) in pieces.iter().take(NAMED) {
        if left <= Abs::zero() {
            break;
        }
        left -= *height;
        cut.push(id.clone());
    }
    cut
}

/// Reads the places that the template has marked.
fn marks(document: &PagedDocument) -> BTreeMap<String, Marked> {
    let mut all: BTreeMap<String, Marked> = BTreeMap::new();
    let Some(label) = Label::new(PicoStr::intern(LABEL)) else { return all };
    let introspector = document.introspector();
    let mut tops: BTreeMap<String, Place> = BTreeMap::new();
    for content in introspector.query(&Selector::Label(label)) {
        let Some(metadata) = content.to_packed::<MetadataElem>() else { continue };
        let (Value::Dict(dict), Some(location)) = (&metadata.value, content.location()) else { continue };
        let Some(position) = introspector.position(location) else { continue };
        let place = Place { page: position.page.get(), y: position.point.y };
        let (Some(what), Some(meeting)) = (text(dict, "limit"), text(dict, "meeting")) else { continue };
        let marked = all.entry(meeting.clone()).or_default();
        match what.as_str() {
            "begin" => marked.begin = Some(place),
            "front" => marked.front = Some(place),
            "back" => marked.back = Some(place),
            _ => {
                let Some(id) = text(dict, "item") else { continue };
                let key = format!("{meeting}/{what}/{id}");
                if text(dict, "edge").as_deref() == Some("top") {
                    tops.insert(key, place);
                } else if let Some(top) = tops.remove(&key) {
                    let height = if top.page == place.page { place.y - top.y } else { place.y };
                    let list = if what == "item" { &mut marked.items } else { &mut marked.background };
                    list.push((id, height));
                }
            }
        }
    }
    all
}

fn text(dict: &Dict, key: &str) -> Option<String> {
    match dict.get(key) {
        Ok(Value::Str(text)) => Some(text.to_string()),
        _ => None,
    }
}
