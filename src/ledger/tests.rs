//! Tests of the ledger, on the demo's facts and on changes to them.

use std::path::Path;

use chrono::NaiveDate;

use crate::base::diag::Findings;
use crate::base::fs::Root;
use crate::base::source::Sources;
use crate::ledger::{Change, Ledger, Line, Standing};
use crate::load::load_workspace;
use crate::model::{
    Audience, Commitment, CommitmentState, Edition, Effect, Evidence, Id, MeetingId, Point, PointId, Readers,
    Stance, Status, Value, Workspace,
};

const LIMA: &str = "2024-11-16-lima";
const APRIL: &str = "2025-04-15-hanoi";
const AUGUST: &str = "2025-08-11-seoul";
const OCTOBER: &str = "2025-10-30-gyeongju";

fn demo() -> Workspace {
    let root = Root::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the demo");
    let mut findings = Findings::new();
    let loaded = load_workspace(&root, &mut Sources::new(), &mut findings);
    assert!(!findings.has_errors());
    loaded.workspace.expect("a workspace")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn meeting(id: &str) -> MeetingId {
    MeetingId::parse(id).expect("an id")
}

fn point<'a>(workspace: &'a mut Workspace, at: &str, id: &str) -> &'a mut Point {
    let meeting = workspace.meetings.get_mut(&meeting(at)).expect("a meeting");
    meeting.points.iter_mut().find(|point| point.id.as_str() == id).expect("a point")
}

fn commitment<'a>(workspace: &'a mut Workspace, id: &str) -> &'a mut Commitment {
    workspace.commitments.iter_mut().find(|one| one.id.as_str() == id).expect("a commitment")
}

fn all(workspace: &Workspace) -> Ledger<'_> {
    Ledger::of(workspace, day("2025-10-31"))
}

/// The workspace as everybody may see it.
fn public(workspace: &Workspace) -> Workspace {
    let edition = Edition::plain(Id::parse("public").expect("an id"), Audience::Public);
    let copy = workspace.clone();
    let shown: &Workspace = &copy.shown_to(&edition);
    shown.clone()
}

fn find<'l, 'a>(ledger: &'l Ledger<'a>, id: &str) -> Option<&'l Line<'a>> {
    ledger.lines.iter().find(|line| line.commitment.id.as_str() == id)
}

fn line<'l, 'a>(ledger: &'l Ledger<'a>, id: &str) -> &'l Line<'a> {
    find(ledger, id).expect("a line")
}

fn columns(line: &Line<'_>) -> Vec<usize> {
    line.cells.iter().map(|cell| cell.column).collect()
}

/// The changes where each cell is worded by its own letter.
fn changes(line: &Line<'_>, wordings: &str) -> Vec<Change> {
    line.changes(|cell| wordings.chars().nth(line.cells.iter().position(|c| c.column == cell.column)?))
}

fn on(date: &str, state: CommitmentState, evidence: Evidence) -> Status {
    Status { state, date: Some(day(date)), meeting: None, evidence, audience: Audience::Public.into() }
}

fn by_point(at: &str, id: &str) -> Evidence {
    Evidence::Point(meeting(at), PointId::parse(id).expect("an id"))
}

#[test]
fn the_trade_target_runs_through_all_meetings() {
    let workspace = demo();
    let ledger = all(&workspace);
    let target = line(&ledger, "trade-150-2030");
    assert_eq!(columns(target), [0, 1, 2, 3, 4]);
    assert_eq!(target.made().map(|cell| cell.day), Some(day("2024-11-16")));
    assert_eq!(target.times_before(day("2025-10-30")), 4);
    assert_eq!(target.standing_on(day("2025-10-31")), Some(Standing::Is(CommitmentState::Open)));
    assert_eq!(target.silent_from(5), None);
    assert_eq!(
        changes(target, "abacd"),
        [Change::Appeared, Change::Reworded, Change::Reworded, Change::Reworded, Change::Reworded]
    );
    assert_eq!(changes(target, "aaaaa").last(), Some(&Change::Restated));
}

#[test]
fn the_near_term_target_drops_out_after_lima() {
    let workspace = demo();
    let ledger = all(&workspace);
    let target = line(&ledger, "trade-100-near-term");
    assert_eq!(columns(target), [0]);
    assert_eq!(target.silent_from(5), Some(1));
    assert!(target.is_open_on(day("2025-10-31")), "no report says that it was given up");
}

#[test]
fn a_request_is_no_promise_until_one_is_made() {
    let workspace = demo();
    let ledger = all(&workspace);
    let quotas = line(&ledger, "worker-quotas");
    assert_eq!(columns(quotas), [1, 3, 4]);
    assert_eq!(quotas.standing_on(day("2025-04-14")), None);
    assert_eq!(quotas.standing_on(day("2025-06-05")), Some(Standing::Raised));
    assert!(quotas.is_open_on(day("2025-06-05")));
    assert_eq!(quotas.since_by(day("2025-06-05")), day("2025-04-15"));
    assert_eq!(quotas.standing_on(day("2025-08-11")), Some(Standing::Is(CommitmentState::Open)));
    assert_eq!(quotas.since_by(day("2025-08-11")), day("2025-08-11"));
    assert_eq!(changes(quotas, "aaa"), [Change::Raised, Change::Promised, Change::Restated]);
}

#[test]
fn a_promise_of_the_side_that_does_not_owe_makes_nothing() {
    let mut workspace = demo();
    // The RoK owes it; Việt Nam can't pledge it.
    point(&mut workspace, APRIL, "worker-quotas").stance = Stance::Pledged;
    assert_eq!(line(&all(&workspace), "worker-quotas").made().map(|cell| cell.day), Some(day("2025-08-11")));
}

#[test]
fn what_is_fulfilled_is_closed_from_that_day_on() {
    let workspace = demo();
    let ledger = all(&workspace);
    let apec = line(&ledger, "apec-2025");
    assert_eq!(apec.standing_on(day("2025-10-29")), Some(Standing::Raised));
    assert!(!apec.is_open_on(day("2025-10-30")));
    assert!(!apec.is_overdue_on(day("2026-01-01")));
    assert_eq!(changes(apec, "abc").last(), Some(&Change::Fulfilled));
}

#[test]
fn a_due_year_runs_out_with_its_last_day() {
    let workspace = demo();
    let ledger = all(&workspace);
    let target = line(&ledger, "trade-150-2030");
    assert!(!target.is_overdue_on(day("2030-12-31")));
    assert!(target.is_overdue_on(day("2031-01-01")));
    assert!(!line(&ledger, "trade-100-near-term").is_overdue_on(day("2031-01-01")), "it has no date");
}

#[test]
fn an_earlier_day_knows_nothing_of_later_ones() {
    let workspace = demo();
    let ledger = Ledger::of(&workspace, day("2025-04-16"));
    assert_eq!(ledger.meetings.len(), 2);
    assert!(find(&ledger, "fta-upgrade").is_none());
    assert!(find(&ledger, "cultural-centre").is_none());
    assert_eq!(columns(line(&ledger, "worker-quotas")), [1]);
    let exchanges = line(&ledger, "high-level-exchanges");
    assert!(exchanges.statuses.is_empty(), "the status is of August");
    assert_eq!(exchanges.silent_from(2), None);
    assert_eq!(line(&ledger, "oda").silent_from(2), Some(1));
}

#[test]
fn what_is_withheld_leaves_no_trace() {
    let mut workspace = demo();
    // In June the point is `shareable`: to the public the matter goes from November to October.
    let seen = public(&workspace);
    let ledger = all(&seen);
    let transfer = line(&ledger, "technology-transfer");
    assert_eq!(columns(transfer), [0, 4]);
    assert_eq!(transfer.times_before(day("2025-10-30")), 1);
    assert_eq!(changes(transfer, "ab"), [Change::Appeared, Change::Widened]);
    // Without its own audience a commitment is internal, whatever its points are.
    commitment(&mut workspace, "oda").audience = Readers::default();
    // The promise is withheld: the first that can be seen stands for it.
    point(&mut workspace, AUGUST, "worker-quotas").audience = Readers::default();
    let seen = public(&workspace);
    let ledger = all(&seen);
    assert!(find(&ledger, "oda").is_none());
    let quotas = line(&ledger, "worker-quotas");
    assert_eq!(quotas.made().map(|cell| cell.day), Some(day("2025-10-30")));
    assert_eq!(changes(quotas, "aa"), [Change::Raised, Change::Promised]);
}

#[test]
fn the_latest_status_holds_and_rests_on_what_is_seen() {
    let mut workspace = demo();
    let history = &mut commitment(&mut workspace, "oda").statuses;
    let evidence = || by_point(OCTOBER, "accompaniment");
    history.push(on("2025-08-12", CommitmentState::Fulfilled, evidence()));
    history.push(on("2025-09-01", CommitmentState::Open, evidence()));
    // A status without a day of its own is of its point's.
    history.push(Status { date: None, ..on("2025-09-01", CommitmentState::Lapsed, evidence()) });
    let ledger = all(&workspace);
    let oda = line(&ledger, "oda");
    assert!(oda.is_open_on(day("2025-08-11")));
    assert!(!oda.is_open_on(day("2025-08-12")));
    assert!(oda.is_open_on(day("2025-09-01")), "opened again");
    assert_eq!(oda.standing_on(day("2025-10-30")), Some(Standing::Is(CommitmentState::Lapsed)));
    // The point that shows it is withheld, and with it the status.
    point(&mut workspace, OCTOBER, "accompaniment").audience = Readers::default();
    let seen = public(&workspace);
    let ledger = all(&seen);
    assert!(line(&ledger, "oda").is_open_on(day("2025-10-31")));
}

#[test]
fn another_figure_and_a_source_that_gives_up_are_changes() {
    let mut workspace = demo();
    for quantity in &mut point(&mut workspace, APRIL, "trade-target").quantities {
        if let Value::Money { amount, .. } = &mut quantity.value {
            *amount = "140000000000".parse().expect("a number");
        }
    }
    for touch in &mut point(&mut workspace, OCTOBER, "trade-target").commitments {
        touch.effect = Some(Effect::Drops);
    }
    let ledger = all(&workspace);
    let target = line(&ledger, "trade-150-2030");
    let found = changes(target, "aaaaa");
    assert_eq!(found.get(1..3), Some(&[Change::Revalued, Change::Revalued][..]), "there and back");
    assert_eq!(found.last(), Some(&Change::Dropped));
    assert_eq!(target.standing_on(day("2025-10-30")), Some(Standing::Is(CommitmentState::Lapsed)));
}

#[test]
fn what_has_taken_its_place_is_named_where_it_is_seen() {
    let mut workspace = demo();
    let successor = commitment(&mut workspace, "trade-150-2030").id.clone();
    commitment(&mut workspace, "trade-100-near-term").superseded_by = Some(successor.clone());
    assert_eq!(line(&all(&workspace), "trade-100-near-term").successor, Some(&successor));
    commitment(&mut workspace, "trade-150-2030").audience = Readers::default();
    let seen = public(&workspace);
    let ledger = all(&seen);
    assert_eq!(line(&ledger, "trade-100-near-term").successor, None);
}

#[test]
fn what_is_planned_has_said_nothing_yet() {
    let mut workspace = demo();
    let lima = workspace.meetings.get_mut(&meeting(LIMA)).expect("a meeting");
    lima.status = crate::model::MeetingStatus::Planned;
    let ledger = all(&workspace);
    assert_eq!(ledger.meetings.len(), 4);
    assert!(find(&ledger, "trade-100-near-term").is_none());
}
