//! What tables say of one another: known ids, offices on dates, paragraphs accounted for (layer `load`).

mod claims;
mod commitments;
mod editions;
mod plan;
mod unsourced;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use self::editions::tags;

use crate::base::diag::{Diagnostic, Findings};
use crate::base::phrase::{Argument, count, phrase};
use crate::base::suggest::{did_you_mean, nearest, suggestion};
use crate::load::spans::Spans;
use crate::load::table::noun;
use crate::load::trip;
use crate::load::values::TO_FILL;
use crate::load::{Broken, Paths};
use crate::model::{
    By, Cite, CommitmentId, DateBasis, Entity, Id, MeasureId, Meeting, MeetingId, OfficeId, OrganisationId,
    PersonId, PlaceId, Quantity, SideId, SourceId, Subject, TermId, TopicId, Workspace,
};

/// Checks a workspace across its tables.
pub(super) fn check(
    workspace: &Workspace,
    spans: &Spans,
    paths: &Paths,
    broken: &Broken,
    findings: &mut Findings,
) {
    let mut checker = Checker { workspace, spans, seeds: &paths.seeds, broken, findings };
    checker.config();
    checker.sides();
    checker.registries();
    for meeting in workspace.meetings.values() {
        checker.meeting(meeting);
    }
    checker.trip();
    checker.commitments();
    checker.claims();
    checker.unsourced();
    // With a broken table somewhere, a paragraph may be cited where nobody could read it.
    if !broken.any() {
        checker.paragraphs();
    }
}

/// Looks across tables.
pub(super) struct Checker<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) spans: &'a Spans,
    seeds: &'a str,
    broken: &'a Broken,
    pub(super) findings: &'a mut Findings,
}

/// A registry in which an id can be looked up.
pub(super) trait Registry: Id {
    /// The name of the registry's file, without its ending; empty for `briefpack.toml`.
    const FILE: &'static str;

    fn known(workspace: &Workspace) -> Vec<&str>;

    /// What an entry is, as far as the span table knows it.
    fn subject(&self) -> Option<Subject>;
}

macro_rules! registry {
    ($($id:ty, $file:literal, $subject:expr, $workspace:ident => $known:expr;)*) => {$(
        impl Registry for $id {
            const FILE: &'static str = $file;

            fn known($workspace: &Workspace) -> Vec<&str> { $known }

            fn subject(&self) -> Option<Subject> {
                let subject: Option<fn(Self) -> Subject> = $subject;
                subject.map(|subject| subject(self.clone()))
            }
        }
    )*};
}

registry! {
    SideId, "", None, w => w.config.sides.iter().map(Id::as_str).collect();
    PersonId, "people", Some(Subject::Person), w => w.people.keys().map(Id::as_str).collect();
    OfficeId, "offices", Some(Subject::Office), w => w.offices.keys().map(Id::as_str).collect();
    OrganisationId, "organisations", Some(Subject::Organisation), w => w.organisations.keys().map(Id::as_str).collect();
    PlaceId, "places", Some(Subject::Place), w => w.places.keys().map(Id::as_str).collect();
    TopicId, "topics", Some(Subject::Topic), w => w.topics.iter().map(|topic| topic.id.as_str()).collect();
    MeasureId, "measures", Some(Subject::Measure), w => w.measures.iter().map(|measure| measure.id.as_str()).collect();
    CommitmentId, "commitments", Some(Subject::Commitment), w => w.commitments.iter().map(|commitment| commitment.id.as_str()).collect();
    SourceId, "sources", Some(Subject::Source), w => w.sources.keys().map(Id::as_str).collect();
    TermId, "terms", Some(Subject::Term), w => w.terms.iter().map(|term| term.id.as_str()).collect();
}

impl<'a> Checker<'a> {
    /// Whether an id stands in its registry; reports it otherwise.
    pub(super) fn known<T: Registry>(&mut self, id: &T, subject: &Subject, field: &str) -> bool {
        let known = T::known(self.workspace);
        let found = known.contains(&id.as_str());
        // An entry that is there and broken, or whose file is, has been reported.
        let reported = id.subject().is_some_and(|subject| self.spans.get(&subject, "id").is_some())
            || self.broken.whole.contains(&format!("{}/{}.toml", self.seeds, T::FILE));
        if reported {
            return found;
        }
        if !found && id.as_str() == TO_FILL {
            let mut listed: Vec<String> = known.iter().take(12).map(|known| format!("`{known}`")).collect();
            if known.len() > listed.len() {
                listed.push("…".to_owned());
            }
            self.findings.push(
                Diagnostic::error("unknown-id", phrase!("to-fill", noun = noun::<T>()))
                    .at(self.spans.get(subject, field))
                    .maybe_hint(
                        (!listed.is_empty()).then(|| phrase!("to-fill.hint", known = Argument::list(listed))),
                    ),
            );
        } else if !found {
            let near = nearest(id.as_str(), known.iter().copied());
            self.findings.push(
                Diagnostic::error("unknown-id", phrase!("unknown-id", noun = noun::<T>(), id))
                    .at(self.spans.get(subject, field))
                    .instead(id.as_str(), near)
                    .hint(
                        near.map_or_else(
                            || phrase!("unknown-id.hint", subject = subject.phrase()),
                            suggestion,
                        ),
                    ),
            );
        }
        found
    }

    fn entity(&mut self, entity: &Entity, subject: &Subject, field: &str) {
        match entity {
            Entity::Person(id) => self.known(id, subject, field),
            Entity::Office(id) => self.known(id, subject, field),
            Entity::Organisation(id) => self.known(id, subject, field),
            Entity::Place(id) => self.known(id, subject, field),
            Entity::Topic(id) => self.known(id, subject, field),
            Entity::Commitment(id) => self.known(id, subject, field),
            Entity::Source(id) => self.known(id, subject, field),
            Entity::Measure(id) => self.known(id, subject, field),
        };
    }

    fn config(&mut self) {
        let config = &self.workspace.config;
        self.zoned(&config.home, &Subject::Config, "home");
        for id in &config.meetings {
            self.known_meeting(id, &Subject::Config, &format!("meetings.{id}"));
        }
    }

    /// The meeting with an id; reports it where there is none.
    pub(super) fn known_meeting(
        &mut self,
        id: &MeetingId,
        subject: &Subject,
        field: &str,
    ) -> Option<&'a Meeting> {
        let found = self.workspace.meetings.get(id);
        let file = format!("{}/meetings/{id}.toml", self.seeds);
        if found.is_none() && !self.broken.has(&file) {
            let known = self.workspace.meetings.keys().map(Id::as_str);
            let near = nearest(id.as_str(), known);
            self.findings.push(
                Diagnostic::error("unknown-id", phrase!("unknown-meeting", id))
                    .at(self.spans.get(subject, field))
                    .instead(id.as_str(), near)
                    .hint(near.map_or_else(|| phrase!("unknown-meeting.hint", id), suggestion)),
            );
        }
        found
    }

    fn registries(&mut self) {
        let workspace = self.workspace;
        for person in workspace.people.values() {
            let subject = Subject::Person(person.id.clone());
            self.known(&person.side, &subject, "side");
            for tenure in &person.offices {
                let field = format!("offices.{}", tenure.office);
                self.known(&tenure.office, &subject, &field);
                if let Some(source) = &tenure.source {
                    self.known(source, &subject, &format!("{field}.source"));
                }
                for attested in &tenure.attested {
                    let cite =
                        Cite { source: attested.source.clone(), paragraphs: attested.paragraphs.clone() };
                    self.cite_at(&cite, &subject, &format!("{field}.{}", attested.date));
                }
            }
        }
        for office in workspace.offices.values() {
            self.known(&office.side, &Subject::Office(office.id.clone()), "side");
        }
        for place in workspace.places.values() {
            if let Some(within) = &place.within {
                let subject = Subject::Place(place.id.clone());
                self.known(within, &subject, "within");
                let mut seen = BTreeSet::from([&place.id]);
                let mut next = Some(within);
                while let Some(id) = next {
                    if !seen.insert(id) {
                        self.findings.push(
                            Diagnostic::error("cyclic-place", phrase!("cyclic-place", id = &place.id))
                                .at(self.spans.get(&subject, "within"))
                                .hint(phrase!("cyclic-place.hint")),
                        );
                        break;
                    }
                    next = workspace.places.get(id).and_then(|place| place.within.as_ref());
                }
            }
        }
        for term in &workspace.terms {
            let subject = Subject::Term(term.id.clone());
            for side in term.forbidden.iter().flat_map(|forbidden| &forbidden.may_use) {
                self.known(side, &subject, &format!("may-use.{side}"));
            }
        }
        for source in workspace.sources.values() {
            let subject = Subject::Source(source.id.clone());
            for publisher in &source.publishers {
                self.known(publisher, &subject, "publishers");
            }
            for omitted in &source.omitted {
                if omitted.paragraph > source.paragraphs {
                    self.out_of_range(
                        omitted.paragraph,
                        source.paragraphs,
                        &subject,
                        &format!("omitted.{}", omitted.paragraph),
                    );
                }
            }
        }
    }

    fn meeting(&mut self, meeting: &Meeting) {
        let subject = Subject::Meeting(meeting.id.clone());
        if let Some(host) = &meeting.host {
            self.known(host, &subject, "host");
        }
        for term in &meeting.terms {
            self.known(term, &subject, &format!("terms.{term}"));
        }
        self.cite_of_head(meeting.date.cite.as_ref(), &subject, "date.");
        if let DateBasis::Inferred(note) = &meeting.date.basis
            && !meeting.notes.iter().any(|n| n.id == *note)
        {
            let known = meeting.notes.iter().map(|note| note.id.as_str());
            self.findings.push(
                Diagnostic::error("unknown-id", phrase!("unknown-note", id = note))
                    .at(self.spans.get(&subject, "date.because"))
                    .hint(did_you_mean(note.as_str(), known).unwrap_or_else(|| phrase!("unknown-note.hint"))),
            );
        }
        self.zoned(&meeting.place.id, &subject, "place");
        trip::meeting_time(self, meeting);
        self.cite_of_head(meeting.place.cite.as_ref(), &subject, "place.");
        for participant in &meeting.participants {
            let subject = Subject::Participant(meeting.id.clone(), participant.person.clone());
            self.known(&participant.side, &subject, "side");
            if self.known(&participant.person, &subject, "id") {
                self.office(&participant.person, meeting, &subject, "id");
            }
            self.cite_of_head(participant.cite.as_ref(), &subject, "");
        }
        for visit in &meeting.visits {
            self.known(&visit.side, &subject, &format!("visit.{}.side", visit.side));
            self.cite(&visit.cite, &subject, &format!("visit.{}.", visit.side));
        }
        for point in &meeting.points {
            let subject = Subject::Point(meeting.id.clone(), point.id.clone());
            match &point.by {
                By::Person(person) => {
                    if self.known(person, &subject, "by") {
                        self.office(person, meeting, &subject, "by");
                    }
                }
                By::Sides(sides) => {
                    for side in sides {
                        self.known(side, &subject, "by");
                    }
                }
            }
            self.known(&point.topic, &subject, "topic");
            for touch in &point.commitments {
                self.known(&touch.commitment, &subject, &format!("commitment.{}", touch.commitment));
            }
            self.variables(&point.quantities, &point.refs, meeting, &subject);
            self.cite(&point.cite, &subject, "");
        }
        for note in &meeting.notes {
            let subject = Subject::Note(meeting.id.clone(), note.id.clone());
            self.variables(&note.quantities, &note.refs, meeting, &subject);
            self.cite(&note.cite, &subject, "");
        }
        if let Some(plan) = &meeting.plan {
            self.plan(meeting, plan);
        }
    }

    fn variables(
        &mut self,
        quantities: &[Quantity],
        refs: &BTreeMap<String, Entity>,
        meeting: &Meeting,
        subject: &Subject,
    ) {
        for quantity in quantities {
            if let Some(measure) = &quantity.measure {
                self.known(measure, subject, &format!("quantities.{}", quantity.name));
            }
        }
        for (name, entity) in refs {
            let field = format!("refs.{name}");
            self.entity(entity, subject, &field);
            // A point's people are listed with their titles; a note may name anybody by the bare name.
            if let Entity::Person(person) = entity
                && self.workspace.people.contains_key(person)
                && matches!(subject, Subject::Point(..))
            {
                self.office(person, meeting, subject, &field);
            }
        }
    }

    /// A title is resolved as of the meeting's date; a person without one on that day is an error.
    fn office(&mut self, person: &PersonId, meeting: &Meeting, subject: &Subject, field: &str) {
        let day = meeting.date.day;
        // An office that can't be read has been reported.
        let unknown = self.workspace.people.get(person).is_some_and(|person| {
            person.offices.iter().any(|tenure| !self.workspace.offices.contains_key(&tenure.office))
        });
        if !unknown && self.workspace.offices_on(person, day).is_empty() {
            let person_subject = Subject::Person(person.clone());
            self.findings.push(
                Diagnostic::error("no-office", phrase!("no-office", id = person, day))
                    .at(self.spans.get(subject, field))
                    .label(self.spans.get(&person_subject, "id"), phrase!("no-office.here"))
                    .hint(phrase!("no-office.hint", day)),
            );
        }
    }

    /// A place is known, and its clock.
    pub(super) fn zoned(&mut self, place: &PlaceId, subject: &Subject, field: &str) {
        if self.known(place, subject, field) && self.workspace.zone_of(place).is_none() {
            self.no_zone(place, subject, field);
        }
    }

    fn no_zone(&mut self, place: &PlaceId, subject: &Subject, field: &str) {
        self.findings.push(
            Diagnostic::error("no-time-zone", phrase!("no-time-zone", id = place))
                .at(self.spans.get(subject, field))
                .label(self.spans.get(&Subject::Place(place.clone()), "id"), phrase!("no-time-zone.place"))
                .hint(phrase!("no-time-zone.hint")),
        );
    }

    /// A citation of a meeting's head: what is planned need have none.
    fn cite_of_head(&mut self, cite: Option<&Cite>, subject: &Subject, prefix: &str) {
        if let Some(cite) = cite {
            self.cite(cite, subject, prefix);
        }
    }

    fn cite(&mut self, cite: &Cite, subject: &Subject, prefix: &str) {
        let field = format!("{prefix}source");
        let field = if self.spans.get(subject, &field).is_some() { field } else { "id".into() };
        if self.known(&cite.source, subject, &field) {
            self.range(cite, subject, &format!("{prefix}paragraphs"));
        }
    }

    fn cite_at(&mut self, cite: &Cite, subject: &Subject, field: &str) {
        if self.known(&cite.source, subject, field) {
            self.range(cite, subject, field);
        }
    }

    fn range(&mut self, cite: &Cite, subject: &Subject, field: &str) {
        let Some(source) = self.workspace.sources.get(&cite.source) else { return };
        for &paragraph in cite.paragraphs.iter().filter(|&&p| p > source.paragraphs) {
            self.out_of_range(paragraph, source.paragraphs, subject, field);
        }
    }

    fn out_of_range(&mut self, paragraph: u32, last: u32, subject: &Subject, field: &str) {
        self.findings.push(
            Diagnostic::error("paragraph-out-of-range", phrase!("paragraph-out-of-range", paragraph, last))
                .at(self.spans.get(subject, field))
                .hint(phrase!("paragraph-out-of-range.hint")),
        );
    }

    /// Every paragraph of every cited source is cited or omitted with a reason, and not both.
    fn paragraphs(&mut self) {
        let mut cited: BTreeMap<&SourceId, BTreeSet<u32>> = BTreeMap::new();
        let claimed = self.workspace.claims.iter().map(|claim| &claim.cite);
        for cite in self.workspace.meetings.values().flat_map(Meeting::cites).chain(claimed) {
            cited.entry(&cite.source).or_default().extend(&cite.paragraphs);
        }
        for source in self.workspace.sources.values() {
            let subject = Subject::Source(source.id.clone());
            let Some(cited) = cited.get(&source.id) else {
                self.findings.push(
                    Diagnostic::warning("uncited-source", phrase!("uncited-source", id = &source.id))
                        .at(self.spans.get(&subject, "id"))
                        .hint(phrase!("uncited-source.hint")),
                );
                continue;
            };
            let omitted: BTreeSet<u32> = source.omitted.iter().map(|omitted| omitted.paragraph).collect();
            for both in omitted.intersection(cited) {
                self.findings.push(
                    Diagnostic::error(
                        "paragraph-cited-and-omitted",
                        phrase!("paragraph-cited-and-omitted", paragraph = both),
                    )
                    .at(self.spans.get(&subject, &format!("omitted.{both}")))
                    .hint(phrase!("paragraph-cited-and-omitted.hint")),
                );
            }
            let missing: Vec<String> = (1..=source.paragraphs)
                .filter(|p| !cited.contains(p) && !omitted.contains(p))
                .map(|p| p.to_string())
                .collect();
            if !missing.is_empty() {
                let message = phrase!(
                    "paragraph-uncited",
                    number = count(missing.len()),
                    paragraphs = Argument::list(missing),
                    id = &source.id
                );
                self.findings.push(
                    Diagnostic::error("paragraph-uncited", message)
                        .at(self.spans.get(&subject, "paragraphs"))
                        .hint(phrase!("paragraph-uncited.hint")),
                );
            }
        }
    }
}
