//! Resolves what a planned meeting has beside its head (layer `compose`).

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, phrase};
use crate::compose::briefing::{Briefing, Parallel, PointView};
use crate::compose::gate::Screened;
use crate::compose::meeting::{compose_point, topics_order};
use crate::compose::pace::{pace, seconds};
use crate::compose::plan_view::{
    BackgroundSide, BackgroundView, DeliverableView, ItemView, PartView, PlanView,
};
use crate::compose::scribe::{First, Scribe};
use crate::compose::sources::Numbers;
use crate::load::Spans;
use crate::localize::arguments::item_arguments;
use crate::localize::format::{DateStyle, Weekday};
use crate::model::{
    Background, Id, Interpretation, ItemKind, Meeting, MeetingId, Moment, Plan, PlanField, PlanItem, PointId,
    Section, Subject, Value,
};

/// Resolves the plan of a meeting; `numbers` numbers the sources of the document.
pub(super) fn compose_plan(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    meeting: &Meeting,
    plan: &Plan,
    numbers: &Numbers,
) -> PlanView {
    let subject = Subject::Meeting(meeting.id.clone());
    let prints = |section: Section| job.prints(meeting, section);
    let shown = |section: Section, wanted: fn(&ItemKind) -> bool| -> Vec<&PlanItem> {
        plan.of(wanted).filter(|_| prints(section)).collect()
    };
    let mut list = |section: Section, wanted: fn(&ItemKind) -> bool| -> Vec<ItemView> {
        let items = shown(section, wanted).into_iter().enumerate();
        items.map(|(index, item)| compose_item(job, scribe, item, index + 1)).collect()
    };
    let objectives = list(Section::Objectives, |kind| matches!(kind, ItemKind::Objective));
    let raise = list(Section::Raise, |kind| matches!(kind, ItemKind::Raise { .. }));
    let expect = list(Section::Expect, |kind| matches!(kind, ItemKind::Expect { .. }));
    let deliverables = shown(Section::Deliverables, |kind| matches!(kind, ItemKind::Deliverable { .. }))
        .into_iter()
        .filter_map(|item| compose_deliverable(scribe, meeting, item))
        .collect();
    let background = match prints(Section::Background) {
        true => compose_background(job, scribe, plan, numbers),
        false => Vec::new(),
    };
    let pace = plan.minutes.map(|slot| {
        let lead = job.languages.lead();
        let spoken: Vec<(&PlanItem, u32)> = raise
            .iter()
            .chain(&expect)
            .filter_map(|view| {
                let item = plan.items.iter().find(|item| item.id.as_str() == view.id)?;
                Some((item, seconds(said(view), lead)))
            })
            .collect();
        pace(slot, plan.interpretation == Some(Interpretation::Consecutive), &spoken)
    });
    // What one may not know to be planned, one may not know to be open; what isn't printed, needs no blank.
    let open = |field: &PlanField| {
        let section = match field {
            PlanField::Objective => Section::Objectives,
            PlanField::Raise => Section::Raise,
            PlanField::Expect => Section::Expect,
            PlanField::Deliverable => Section::Deliverables,
            _ => return prints(Section::CallSheet),
        };
        job.is_internal() && prints(section)
    };
    PlanView {
        sample: plan.sample,
        to_fill: plan.to_fill.iter().filter(|field| open(field)).map(|field| field.as_str()).collect(),
        minutes: plan
            .minutes
            .map(|minutes| scribe.value(&subject, "minutes", |f| f.value(&Value::Count(minutes.into())))),
        interpretation: plan
            .interpretation
            .map(|mode| scribe.word(&format!("interpretation-{}", mode.as_str()))),
        press: plan.press.map(|press| scribe.word(&format!("press-{}", press.as_str()))),
        objectives,
        raise,
        expect,
        deliverables,
        background,
        speaking_time: pace
            .as_ref()
            .filter(|pace| pace.seconds > 0 && job.is_internal() && prints(Section::Raise))
            .map(|pace| format!("{}/{}", pace.minutes(), pace.slot)),
        pace,
    }
}

/// What of an item is read out in the lead language: its words, what is asked, what is answered.
fn said(view: &ItemView) -> Vec<&str> {
    let spoken = |part: &&PartView| ["ask", "response"].contains(&part.id);
    let parts = view.parts.iter().filter(spoken).filter_map(|part| part.text.as_ref());
    // What the other side will raise, it says itself.
    let own = view.rank.is_some().then_some(&view.text);
    own.into_iter().chain(parts).filter_map(|text| Some(text.first()?.value.as_str())).collect()
}

fn compose_item(job: &Screened<'_>, scribe: &mut Scribe<'_>, item: &PlanItem, number: usize) -> ItemView {
    let arguments = item_arguments(item);
    let id = item.id.as_str();
    let rank = match item.kind {
        ItemKind::Raise { priority, .. } => Some(priority),
        _ => None,
    };
    let text = scribe.line(id, None, &arguments, First::Counts);
    let own = job.is_internal();
    let mut parts = Vec::new();
    for part in item.kind.parts().iter().filter(|part| own || !part.is_own()) {
        let name = part.as_str();
        if item.to_fill.contains(part) {
            // What is open is nobody's business but the own side's.
            if own {
                parts.push(PartView { id: name, text: None });
            }
        } else if scribe.has_part(id, name) || item.kind.required().contains(part) {
            parts.push(PartView {
                id: name,
                text: Some(scribe.line(id, Some(name), &arguments, First::Counts)),
            });
        }
    }
    ItemView {
        id: id.to_owned(),
        number: number.to_string(),
        priority: rank.map(|rank| rank.as_str()),
        priority_name: rank.map(|rank| scribe.word(&format!("priority-{}", rank.as_str()))),
        topic: item.kind.topic().map(|topic| scribe.word(&topic.reference())),
        text,
        parts,
        rank,
    }
}

fn compose_deliverable(
    scribe: &mut Scribe<'_>,
    meeting: &Meeting,
    item: &PlanItem,
) -> Option<DeliverableView> {
    let ItemKind::Deliverable { signatories, languages, status } = &item.kind else { return None };
    let subject = Subject::Item(meeting.id.clone(), item.id.clone());
    let sides: Vec<Parallel> = signatories.iter().map(|side| scribe.word(&side.reference())).collect();
    let names: Vec<Parallel> =
        languages.iter().map(|language| scribe.word(&format!("language-{language}"))).collect();
    Some(DeliverableView {
        id: item.id.as_str().to_owned(),
        text: scribe.line(item.id.as_str(), None, &item_arguments(item), First::Counts),
        signatories: scribe.join(&sides, &subject, "signatories", |_, names| names.join(", ")),
        languages: scribe.join(&names, &subject, "languages", |_, names| names.join(", ")),
        status: scribe.word(&format!("readiness-{}", status.as_str())),
    })
}

/// The points of held meetings, in their own words, with their numbers and source marks there. What names one meeting in
/// several places stands together.
fn compose_background(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    plan: &Plan,
    numbers: &Numbers,
) -> Vec<BackgroundView> {
    let mut order: Vec<&MeetingId> = Vec::new();
    for one in &plan.background {
        if !order.contains(&&one.meeting) {
            order.push(&one.meeting);
        }
    }
    let meetings = order.into_iter().filter_map(|id| job.workspace.meetings.get(id));
    meetings
        .map(|held| {
            let named: Vec<&Background> =
                plan.background.iter().filter(|one| one.meeting == held.id).collect();
            compose_held(job, scribe, held, &named, numbers)
        })
        .filter(|view| !view.points.is_empty())
        .collect()
}

fn compose_held(
    job: &Screened<'_>,
    scribe: &mut Scribe<'_>,
    held: &Meeting,
    named: &[&Background],
    numbers: &Numbers,
) -> BackgroundView {
    let config = &job.workspace.config;
    // Its words are that meeting's: titles and names are as of its day.
    let mut scribe = Scribe::new(job.workspace, job.locales, &job.languages, Some(held), scribe.memory());
    let wanted = |id: &PointId| named.iter().any(|one| one.point.as_ref().is_none_or(|point| point == id));
    let points: Vec<PointView> = topics_order(job, held)
        .into_iter()
        .enumerate()
        .filter(|(_, point)| wanted(&point.id))
        .map(|(index, point)| compose_point(job, &mut scribe, held, point, index + 1, numbers))
        .collect();
    let common = crate::localize::arguments::meeting_arguments(held);
    let title = scribe.line("title", None, &common, First::Plain);
    let day = Moment::Day(held.date.day);
    let subject = Subject::Meeting(held.id.clone());
    let date = scribe.value(&subject, "date", |f| f.moment(day, DateStyle::Table, Weekday::No));
    BackgroundView {
        id: held.id.as_str().to_owned(),
        heading: scribe.join(&[title, date], &subject, "id", |_, parts| parts.join(" · ")),
        points,
        sides: config
            .sides
            .iter()
            .map(|side| BackgroundSide { id: side.as_str().to_owned(), own: *side == config.own_side })
            .collect(),
    }
}

/// Reports the planned meetings of a document whose words take longer than there is time.
pub(crate) fn overlong(briefing: &Briefing, spans: &Spans) -> Vec<Diagnostic> {
    let in_pack = briefing.pack.iter().flat_map(|pack| &pack.meetings);
    let mut found = Vec::new();
    for view in briefing.meeting.iter().chain(in_pack) {
        let Some(pace) = view.plan.as_ref().and_then(|plan| plan.pace.as_ref()) else { continue };
        if pace.minutes() <= pace.slot {
            continue;
        }
        let Some(id) = MeetingId::parse(&view.id) else { continue };
        let language = briefing.document.languages.first().map_or("", String::as_str);
        let (meeting, minutes, slot) = (&view.id, pace.minutes(), pace.slot);
        let message = match pace.consecutive {
            true => phrase!("words-too-long-interpreted", meeting, minutes, slot, language),
            false => phrase!("words-too-long", meeting, minutes, slot, language),
        };
        let cut = pace.cut();
        let hint = match cut.as_slice() {
            [] => phrase!("words-too-long.hint-responses"),
            cut => phrase!("words-too-long.hint", ids = Argument::ticked(cut)),
        };
        found.push(
            Diagnostic::warning("words-too-long", message)
                .at(spans.get(&Subject::Meeting(id), "minutes"))
                .hint(hint),
        );
    }
    found
}
