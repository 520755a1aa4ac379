//! The fully resolved view of a meeting or pack: what templates see (layer `compose`).
//!
//! Only what an edition may show gets in here; nothing else reaches `typeset`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::base::source::Span;
use crate::compose::addendum_view::AddendumView;
use crate::compose::changes::Changes;
use crate::compose::ledger_view::{LedgerView, OpenView};
use crate::compose::outcome_view::OutcomeView;
use crate::compose::plan_view::PlanView;
use crate::compose::proof_view::ProofView;
use crate::compose::trip::view::TripView;
use crate::model::Subject;

/// Where a printed word comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A message of a locale file.
    Message {
        /// The message's id.
        id: String,
        /// Where it stands.
        span: Option<Span>,
    },
    /// A field of a TOML file.
    Field {
        /// The table.
        subject: Subject,
        /// The field.
        field: &'static str,
    },
}

/// A printable text with its language and origin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Text {
    /// The text, in composed form.
    pub value: String,
    /// The language, a BCP 47 code.
    pub lang: String,
    /// The number of its origin.
    pub origin: usize,
    /// Korean: the value split at its spaces, for words are kept whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<Vec<String>>,
    /// In a draft: `missing` where the source text stands for want of a translation, `stale` where the source text has
    /// changed since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<&'static str>,
}

/// One text for each language of the set, in print order.
pub(crate) type Parallel = Vec<Text>;

/// The paragraphs of a message, for each language of the set.
pub(crate) type Body = Vec<Vec<Text>>;

/// What one document prints.
#[derive(Debug, Clone, Serialize)]
pub struct Briefing {
    /// About the document as a whole.
    pub(crate) document: Document,
    /// The interface's words by id.
    pub(crate) words: BTreeMap<String, Parallel>,
    /// The meeting, in a brief.
    pub(crate) meeting: Option<MeetingView>,
    /// The pack, in a pack.
    pub(crate) pack: Option<PackView>,
    /// The texts, in a proof sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) proof: Option<ProofView>,
    /// The spaces, in an outcome sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) outcome: Option<OutcomeView>,
    /// What has changed, in an addendum's slip.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) addendum: Option<AddendumView>,
    /// What it marks as changed since an earlier version.
    #[serde(skip)]
    pub(crate) changes: Option<Changes>,
    /// Where each text comes from, by its number.
    #[serde(skip)]
    pub(crate) origins: Vec<Origin>,
}

/// The document as a whole.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Document {
    /// `meeting` or `pack`.
    pub kind: &'static str,
    /// The meeting's or the pack's id.
    pub id: String,
    /// The languages in print order.
    pub languages: Vec<String>,
    /// Their regions.
    pub regions: Vec<String>,
    /// The name of their set: pseudo-locales have codes of their own.
    #[serde(skip)]
    pub set: String,
    /// Their names, as column headings.
    pub language_names: Parallel,
    /// The title in the lead language.
    pub title: Text,
    /// Who issues it.
    pub author: String,
    /// The PDF's keywords.
    pub keywords: Vec<String>,
    /// The PDF's date.
    pub date: Date,
    /// The paper, by Typst's name.
    pub paper: &'static str,
    /// The layout.
    pub layout: &'static str,
    /// The edition.
    pub edition: String,
    /// Whether this is a draft.
    pub draft: bool,
    /// The handling label.
    pub handling: Parallel,
    /// The version date.
    pub version: Parallel,
    /// The day of which it tells what was known, where that is another.
    pub as_of: Option<Parallel>,
    /// Eight characters that tell printouts of different contents apart.
    pub content_id: String,
}

/// A date in numbers.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Date {
    /// The year.
    pub year: i32,
    /// The month.
    pub month: u32,
    /// The day.
    pub day: u32,
}

/// A meeting as printed.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct MeetingView {
    /// The id.
    pub id: String,
    /// Its number in the pack.
    pub number: usize,
    /// The title.
    pub title: Parallel,
    /// The occasion.
    pub occasion: Option<Parallel>,
    /// What kind of meeting.
    pub kind: Parallel,
    /// `held` or `planned`.
    pub status: &'static str,
    /// Whether the call sheet is printed.
    pub call_sheet: bool,
    /// The outcome in up to three lines.
    pub headline: Vec<Parallel>,
    /// Weekday and date.
    pub date: Parallel,
    /// The date as in tables.
    pub date_short: Parallel,
    /// How the date is known.
    pub date_basis: Parallel,
    /// The local time, as far as known.
    pub time: Option<Parallel>,
    /// The same by the own side's clock.
    pub home_time: Option<Parallel>,
    /// Where.
    pub place: Parallel,
    /// The side that receives.
    pub host: Option<Parallel>,
    /// Who, by side.
    pub sides: Vec<SideView>,
    /// Key figures.
    pub figures: Vec<FigureView>,
    /// Points by topic.
    pub topics: Vec<TopicView>,
    /// Commitments that the points restate.
    pub commitments: Vec<CommitmentView>,
    /// What earlier meetings left open and this one doesn't take up.
    pub open: OpenView,
    /// Notes addressed to the edition's readers.
    pub notes: Vec<NoteView>,
    /// Terms.
    pub terms: Vec<TermView>,
    /// People.
    pub people: Vec<PersonView>,
    /// Sources.
    pub sources: Vec<SourceView>,
    /// Where its sources contradict one another or those of other meetings.
    pub contradictions: Vec<ContradictionView>,
    /// Counts for the job ticket and the contents.
    pub counts: Counts,
    /// What a planned meeting has beside.
    pub plan: Option<PlanView>,
}

/// How much a brief holds.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Counts {
    /// Points shown.
    pub points: usize,
    /// Paragraphs of its sources.
    pub paragraphs: u32,
}

/// One side of a meeting.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SideView {
    /// The id.
    pub id: String,
    /// Whether it holds the pack.
    pub own: bool,
    /// Its name.
    pub name: Parallel,
    /// Its people.
    pub people: Vec<ParticipantView>,
}

/// A person on the call sheet.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ParticipantView {
    /// The name.
    pub name: Parallel,
    /// The name in its own spelling, where a column prints it in another script.
    pub latin: Option<Text>,
    /// The title as of the meeting's date.
    pub title: Parallel,
    /// What the person does.
    pub role: Parallel,
    /// Whether the person leads.
    pub lead: bool,
}

/// A key figure.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct FigureView {
    /// The value.
    pub value: Parallel,
    /// What is measured.
    pub label: Parallel,
    /// The year of a target.
    pub by: Option<Parallel>,
    /// The stance of its point.
    pub stance: Parallel,
    /// The number of its point; none where the points are not printed.
    pub mark: Option<String>,
}

/// Points on one topic.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TopicView {
    /// The id.
    pub id: String,
    /// The name.
    pub name: Parallel,
    /// The points.
    pub points: Vec<PointView>,
}

/// A point.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct PointView {
    /// The id.
    pub id: String,
    /// Its number in the brief.
    pub number: String,
    /// The stance's id.
    pub stance: &'static str,
    /// The stance's name.
    pub stance_name: Parallel,
    /// Whose stance.
    pub by: Parallel,
    /// The side's id, or `both`.
    pub side: String,
    /// Whether it is the own side's; `null` for both.
    pub own: Option<bool>,
    /// The words.
    pub body: Body,
    /// Source and paragraphs; none where the sources are not printed.
    pub mark: Option<String>,
    /// The source's mark alone, to which that leads.
    pub source: Option<String>,
}

/// A commitment that points of the meeting restate.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CommitmentView {
    /// Its name.
    pub name: Parallel,
    /// Who owes.
    pub by: Parallel,
    /// To whom.
    pub to: Parallel,
    /// Its value.
    pub value: Option<Parallel>,
    /// When it is due.
    pub due: Option<Parallel>,
    /// Since when it stands; none where it is new.
    pub since: Option<Parallel>,
    /// At how many meetings it has been spoken of, this one included.
    pub times: usize,
    /// The points that restate it.
    pub points: Vec<RestatedView>,
}

/// A point that restates a commitment.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RestatedView {
    /// Its number; none where the points are not printed.
    pub number: Option<String>,
    /// Its stance: what one side proposes, nobody has promised.
    pub stance: Parallel,
}

/// A term in all languages of the workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct TermView {
    /// The approved form in each language.
    pub forms: Vec<Text>,
    /// The forms that must not be used.
    pub forbidden: Vec<ForbiddenView>,
}

/// Forms that must not be used for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct ForbiddenView {
    /// The forms.
    pub forms: Vec<Text>,
    /// Why.
    pub because: Parallel,
}

/// A person of the meeting.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PersonView {
    /// The name.
    pub name: Parallel,
    /// The name in its own spelling.
    pub latin: Option<Text>,
    /// The title as of the meeting's date.
    pub title: Parallel,
    /// The side's name.
    pub side: Parallel,
    /// Whether it is the own side.
    pub own: bool,
    /// Title and name, as one speaks of the person.
    pub address: Parallel,
    /// How the name is said, for each language whose readers need it: for interpreters.
    pub pronunciation: Vec<Option<Text>>,
    /// What is to be known of the person.
    pub note: Option<Parallel>,
}

/// A source.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SourceView {
    /// `S1`.
    pub mark: String,
    /// Publisher and report.
    pub name: Parallel,
    /// Its own title.
    pub title: Option<Text>,
    /// The title in the columns' languages, where it is written in another and a translation is given.
    pub translations: Vec<Option<Text>>,
    /// Who published it, by full names.
    pub publishers: Parallel,
    /// Its date; the word for an undated one where it states none.
    pub date: Parallel,
    /// When it was read.
    pub retrieved: Option<Parallel>,
    /// The language it is written in.
    pub language: Parallel,
    /// How many paragraphs it has.
    pub paragraphs: String,
    /// The paragraphs that the document cites.
    pub cited: Option<String>,
    /// Notes on it.
    pub notes: Vec<NoteView>,
    /// Paragraphs that no brief uses.
    pub omitted: Vec<OmittedView>,
}

/// A matter on which sources differ.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ContradictionView {
    /// What is claimed: `Name`, `Title` …
    pub what: Parallel,
    /// Of what.
    pub about: Parallel,
    /// The day, year or meeting that it is of.
    pub of: Option<Parallel>,
    /// What is claimed, each value with where it stands.
    pub claims: Vec<ClaimView>,
    /// What holds; none where it isn't settled.
    pub settled: Option<Parallel>,
    /// Why.
    pub because: Option<Parallel>,
}

/// A claimed value.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ClaimView {
    /// The value.
    pub value: Parallel,
    /// The sources that say so.
    pub marks: Vec<MarkView>,
}

/// Where something stands.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MarkView {
    /// Source and paragraphs.
    pub mark: String,
    /// The source's mark alone.
    pub source: String,
}

/// A note, on a source or to the readers.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NoteView {
    /// What it is about.
    pub about: Parallel,
    /// The words.
    pub body: Body,
    /// The paragraphs.
    pub mark: String,
}

/// Paragraphs left out for one reason.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OmittedView {
    /// The paragraphs.
    pub mark: String,
    /// Why.
    pub because: Parallel,
}

/// A pack as printed.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PackView {
    /// The title.
    pub title: Parallel,
    /// The subtitle.
    pub subtitle: Parallel,
    /// The trip, if there is one and the edition shows any of it.
    pub trip: Option<TripView>,
    /// The meetings in print order.
    pub meetings: Vec<MeetingView>,
    /// How many meetings there are.
    pub count: usize,
    /// Whether the table of the meetings is printed.
    pub glance: bool,
    /// The timeline, where it is printed.
    pub timeline: Option<TimelineView>,
    /// Where the meetings took place, and who travelled there; none where no source says that anybody did.
    pub visits: Option<VisitsView>,
    /// Who met whom; none where one side is alone.
    pub encounters: Option<EncountersView>,
    /// What was said of each measure at each meeting.
    pub measures: Vec<MeasureView>,
    /// The ledger of commitments.
    pub ledger: LedgerView,
    /// Terms of all meetings.
    pub terms: Vec<TermView>,
    /// Sources of all meetings.
    pub sources: Vec<SourceView>,
    /// Where they contradict one another.
    pub contradictions: Vec<ContradictionView>,
}

/// A timeline, drawn to scale: 0 is its start, 1 its end.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TimelineView {
    /// The months.
    pub ticks: Vec<TickView>,
    /// The meetings.
    pub marks: Vec<TimelineMark>,
    /// Its alternative text.
    pub description: Text,
}

/// The start of a month.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TickView {
    /// Where.
    pub at: f64,
    /// Its name.
    pub label: Parallel,
}

/// A meeting on the timeline.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TimelineMark {
    /// Where.
    pub at: f64,
    /// Its number in the pack.
    pub number: usize,
    /// Its date as in tables.
    pub date: Parallel,
    /// Its title.
    pub title: Parallel,
    /// Whether it is still to take place.
    pub planned: bool,
    /// Whether it is a sample.
    pub sample: bool,
}

/// A measure across meetings.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MeasureView {
    /// Its name.
    pub name: Parallel,
    /// Aim or fact.
    pub kind: Parallel,
    /// The chart's alternative text.
    pub description: Text,
    /// For each held meeting what was said, empty where nothing was.
    pub cells: Vec<Vec<CellView>>,
}

/// What was said of a measure at a meeting.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CellView {
    /// The value.
    pub value: Parallel,
    /// The year of a target.
    pub by: Option<Parallel>,
    /// The stance of its point.
    pub stance: Parallel,
    /// The number of its point; none where the points are not printed.
    pub point: Option<String>,
    /// The value's share of the largest one of the measure.
    pub share: f64,
}

/// The meetings by the country that they took place in, over time.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct VisitsView {
    /// The months: as in the timeline.
    pub ticks: Vec<TickView>,
    /// The countries, the own side's home first.
    pub lanes: Vec<Parallel>,
    /// The meetings.
    pub marks: Vec<VisitMark>,
    /// The journeys.
    pub journeys: Vec<JourneyView>,
    /// Its alternative text.
    pub description: Text,
}

/// A meeting in its lane.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct VisitMark {
    /// Where, as in the timeline.
    pub at: f64,
    /// Its lane.
    pub lane: usize,
    /// Its number in the pack.
    pub number: usize,
    /// The sides that travelled to it.
    pub sides: Vec<TravellerView>,
}

/// A side that travelled.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TravellerView {
    /// The side's id.
    pub id: String,
    /// Whether it is the own side.
    pub own: bool,
}

/// The journey of a side to a meeting.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct JourneyView {
    /// The meeting's number in the pack.
    pub number: usize,
    /// The meeting's date as in tables.
    pub date: Parallel,
    /// Who travelled: the heads of the delegation.
    pub who: Parallel,
    /// Their side.
    pub side: Parallel,
    /// Where to.
    pub place: Parallel,
    /// As what.
    pub kind: Parallel,
    /// The side that received.
    pub host: Option<Parallel>,
    /// Source and paragraphs; none where the sources are not printed.
    pub mark: Option<String>,
    /// The source's mark alone.
    pub source: Option<String>,
}

/// Who met whom: the own side's people by those of the others.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct EncountersView {
    /// The own side's name.
    pub side: Parallel,
    /// The own side's people, by rank.
    pub rows: Vec<Parallel>,
    /// The other sides' people, by rank.
    pub columns: Vec<Parallel>,
    /// For each row and column the numbers of the meetings at which both were.
    pub cells: Vec<Vec<Vec<usize>>>,
}
