//! What was known on a day.
//!
//! Every meeting, point, note and attested office has a day from which it is known: its own `known-from`, else the date
//! of its source, else that of its meeting. [`Workspace::known_on`] is the workspace as of a day: a pure function, so
//! that every command that prints or counts asks the same question. Whatever else comes to have a date is left out in
//! [`Workspace::known_on`], by a function that tells its day beside those below.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::model::{
    By, Cite, CommitmentId, CommitmentState, Entity, Evidence, Meeting, MeetingId, MeetingStatus, Moment,
    Note, PersonId, PointId, Quantity, SourceId, Status, Subject, TermId, Value, Workspace,
};

/// Something known that speaks of what is known only later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Early {
    /// The table that speaks.
    pub subject: Subject,
    /// Its field.
    pub field: String,
    /// What it speaks of.
    pub what: Later,
    /// The day from which that is known.
    pub from: NaiveDate,
}

/// What is known only later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Later {
    /// The date of a meeting or of a source.
    Date(Moment),
    /// A source.
    Source(SourceId),
    /// The office of a person on the day of a meeting.
    Office(PersonId),
}

impl Workspace {
    /// The day from which a source is known: its date, else that of the first meeting that cites it. None where it has
    /// neither.
    pub(crate) fn source_known_from(&self, id: &SourceId) -> Option<NaiveDate> {
        let dated = self.sources.get(id).and_then(|source| source.date);
        let cited =
            || self.meetings.values().filter(|meeting| meeting.cites().any(|cite| cite.source == *id));
        dated.or_else(|| cited().map(|meeting| self.meeting_known_from(meeting)).min())
    }

    /// The day from which a meeting is known. One that is planned, with no word of when it came to be known, is known on
    /// the day of the workspace.
    pub(crate) fn meeting_known_from(&self, meeting: &Meeting) -> NaiveDate {
        let cite = meeting.date.cite.as_ref();
        let dated = cite.and_then(|cite| self.sources.get(&cite.source)).and_then(|source| source.date);
        meeting.known_from.or(dated).unwrap_or(match meeting.status {
            MeetingStatus::Held => meeting.date.day,
            MeetingStatus::Planned => self.config.as_of,
        })
    }

    /// The day from which a note is known.
    pub(crate) fn note_known_from(&self, meeting: &Meeting, note: &Note) -> NaiveDate {
        let of_meeting = self.cited_from(meeting, &note.cite);
        note.known_from.map_or(of_meeting, |own| own.max(of_meeting))
    }

    /// The day from which a commitment's status is known: its own day, and that of the source which shows it. None where
    /// neither is known.
    fn status_known_from(&self, status: &Status) -> Option<NaiveDate> {
        let dated = match &status.evidence {
            Evidence::Source(cite) => self.source_known_from(&cite.source),
            Evidence::Point(meeting, _) => self.meetings.get(meeting).map(|one| self.meeting_known_from(one)),
        };
        status.day(self).max(dated)
    }

    /// The day from which what a meeting's file cites is known: no earlier than the meeting.
    fn cited_from(&self, meeting: &Meeting, cite: &Cite) -> NaiveDate {
        let of_meeting = self.meeting_known_from(meeting);
        let dated = self.sources.get(&cite.source).and_then(|source| source.date);
        dated.map_or(of_meeting, |dated| dated.max(of_meeting))
    }

    /// The workspace as it was known on a day, which becomes its as-of and version date.
    ///
    /// What was not known is not in it: later meetings, points, notes, participants and sources; offices shown or begun
    /// later, and the end of a term of office that came later; commitments that nothing known restates, people who appear
    /// nowhere, terms that only later meetings use.
    pub(crate) fn known_on(&self, day: NaiveDate) -> Self {
        let mut known = self.clone();
        known.config.as_of = day;
        known.config.version = day;
        known.meetings.retain(|_, meeting| self.meeting_known_from(meeting) <= day);
        for meeting in known.meetings.values_mut() {
            let Some(whole) = self.meetings.get(&meeting.id) else { continue };
            let shown = |cite: &Option<Cite>| cite.iter().all(|cite| self.cited_from(whole, cite) <= day);
            meeting.participants.retain(|one| shown(&one.cite));
            meeting.visits.retain(|visit| self.cited_from(whole, &visit.cite) <= day);
            meeting.points.retain(|point| self.cited_from(whole, &point.cite) <= day);
            meeting.notes.retain(|note| self.note_known_from(whole, note) <= day);
        }
        known.config.meetings.retain(|id| known.meetings.contains_key(id));
        let points: BTreeSet<(MeetingId, PointId)> =
            known.points().map(|(meeting, point)| (meeting.id.clone(), point.id.clone())).collect();
        for plan in known.meetings.values_mut().filter_map(|meeting| meeting.plan.as_mut()) {
            plan.background.retain(|one| match &one.point {
                Some(point) => points.contains(&(one.meeting.clone(), point.clone())),
                None => known.config.meetings.contains(&one.meeting),
            });
        }
        known.trip = known.trip.filter(|trip| trip.known_from.unwrap_or(self.config.as_of) <= day);
        for entry in known.trip.iter_mut().flat_map(|trip| &mut trip.entries) {
            entry.meeting = entry.meeting.take().filter(|id| known.meetings.contains_key(id));
        }
        for tenure in known.people.values_mut().flat_map(|person| &mut person.offices) {
            let dated = |id: &SourceId| self.sources.get(id).and_then(|source| source.date);
            tenure.attested.retain(|attested| dated(&attested.source).unwrap_or(attested.date) <= day);
            let begun = tenure.source.as_ref().and_then(dated).or(tenure.from);
            if begun.is_none_or(|begun| begun > day) {
                tenure.from = None;
            }
            tenure.to = tenure.to.filter(|to| tenure.from.is_some() && *to <= day);
        }
        for person in known.people.values_mut() {
            person.offices.retain(|tenure| tenure.from.is_some() || !tenure.attested.is_empty());
        }
        let mentioned = known.mentioned();
        known.people.retain(|id, person| !person.offices.is_empty() || mentioned.contains(id));
        known.sources.retain(|id, _| self.source_known_from(id).is_none_or(|from| from <= day));
        let restated: BTreeSet<CommitmentId> = known
            .points()
            .flat_map(|(_, point)| &point.commitments)
            .map(|touch| touch.commitment.clone())
            .collect();
        known.commitments.retain(|commitment| restated.contains(&commitment.id));
        for plan in known.meetings.values_mut().filter_map(|meeting| meeting.plan.as_mut()) {
            for item in &mut plan.items {
                item.commitments.retain(|id| restated.contains(id));
            }
        }
        for commitment in &mut known.commitments {
            commitment
                .statuses
                .retain(|status| self.status_known_from(status).is_some_and(|from| from <= day));
            // What took its place is known from the status that says so.
            let replaced =
                commitment.statuses.iter().any(|status| status.state == CommitmentState::Superseded);
            commitment.superseded_by =
                commitment.superseded_by.take().filter(|id| replaced && restated.contains(id));
        }
        let used = |meetings: &Self| -> BTreeSet<TermId> {
            meetings.meetings.values().flat_map(|meeting| meeting.terms.iter().cloned()).collect()
        };
        let (now, ever) = (used(&known), used(self));
        known.terms.retain(|term| now.contains(&term.id) || !ever.contains(&term.id));
        known.claims.retain(|claim| known.sources.contains_key(&claim.cite.source));
        known.settlements.retain(|settlement| settlement.known_from.is_none_or(|from| from <= day));
        known.contradictions = known.find_contradictions();
        known
    }

    /// All points with their meetings.
    pub(crate) fn points(&self) -> impl Iterator<Item = (&Meeting, &crate::model::Point)> {
        self.meetings.values().flat_map(|meeting| meeting.points.iter().map(move |point| (meeting, point)))
    }

    /// The people that meetings name.
    fn mentioned(&self) -> BTreeSet<PersonId> {
        let person = |entity: &Entity| match entity {
            Entity::Person(id) => Some(id.clone()),
            _ => None,
        };
        let mut people = BTreeSet::new();
        let delegates = self.trip.iter().flat_map(|trip| &trip.delegates);
        people.extend(delegates.filter_map(|delegate| delegate.person.as_ref()?.known().cloned()));
        for meeting in self.meetings.values() {
            people.extend(meeting.items().flat_map(|item| item.refs.values()).filter_map(person));
            people.extend(meeting.participants.iter().map(|participant| participant.person.clone()));
            for point in &meeting.points {
                people.extend(point.refs.values().filter_map(person));
                if let By::Person(id) = &point.by {
                    people.insert(id.clone());
                }
            }
            people.extend(meeting.notes.iter().flat_map(|note| note.refs.values()).filter_map(person));
        }
        people
    }

    /// What of `known`, this workspace as of a day, speaks of what came to be known later: the date of a later meeting or
    /// source, a later source, the office that a person is known only later to have held.
    pub(crate) fn too_early(&self, known: &Self) -> Vec<Early> {
        let mut early = Vec::new();
        for meeting in known.meetings.values() {
            let day = meeting.date.day;
            let mut titled = |person: &PersonId, subject: Subject, field: String| {
                if !known.offices_on(person, day).is_empty() || self.offices_on(person, day).is_empty() {
                    return;
                }
                let from = self.office_known_from(person, day).unwrap_or(self.config.as_of);
                early.push(Early { subject, field, what: Later::Office(person.clone()), from });
            };
            for one in &meeting.participants {
                let subject = Subject::Participant(meeting.id.clone(), one.person.clone());
                titled(&one.person, subject, "id".into());
            }
            for point in &meeting.points {
                let subject = || Subject::Point(meeting.id.clone(), point.id.clone());
                if let By::Person(person) = &point.by {
                    titled(person, subject(), "by".into());
                }
                for (name, entity) in &point.refs {
                    if let Entity::Person(person) = entity {
                        titled(person, subject(), format!("refs.{name}"));
                    }
                }
            }
            for point in &meeting.points {
                let subject = Subject::Point(meeting.id.clone(), point.id.clone());
                self.early_words(known, &subject, &point.quantities, point.refs.iter(), &mut early);
            }
            for note in &meeting.notes {
                let subject = Subject::Note(meeting.id.clone(), note.id.clone());
                self.early_words(known, &subject, &note.quantities, note.refs.iter(), &mut early);
            }
        }
        early
    }

    /// The first day from which a source shows a person in an office that is held on `day`.
    fn office_known_from(&self, person: &PersonId, day: NaiveDate) -> Option<NaiveDate> {
        let tenures = self.people.get(person)?.offices.iter().filter(|tenure| tenure.holds_on(day));
        let sources = tenures.flat_map(|tenure| {
            let shown = tenure.attested.iter().filter(|attested| attested.date == day);
            shown.map(|attested| &attested.source).chain(&tenure.source)
        });
        sources.filter_map(|id| self.sources.get(id)?.date).min()
    }

    fn early_words<'a>(
        &self,
        known: &Self,
        subject: &Subject,
        quantities: &[Quantity],
        refs: impl Iterator<Item = (&'a String, &'a Entity)>,
        early: &mut Vec<Early>,
    ) {
        for quantity in quantities {
            let Value::Date(moment) = &quantity.value else { continue };
            if let Some(from) = self.reported_later(known, *moment) {
                let field = format!("quantities.{}", quantity.name);
                early.push(Early { subject: subject.clone(), field, what: Later::Date(*moment), from });
            }
        }
        for (name, entity) in refs {
            if let Entity::Source(id) = entity
                && !known.sources.contains_key(id)
                && let Some(from) = self.source_known_from(id)
            {
                let (field, what) = (format!("refs.{name}"), Later::Source(id.clone()));
                early.push(Early { subject: subject.clone(), field, what, from });
            }
        }
    }

    /// The day from which a later date is known, where it is that of a meeting or source which `known` doesn't have. A
    /// date to come (a summit, a deadline) may well have been known before.
    fn reported_later(&self, known: &Self, moment: Moment) -> Option<NaiveDate> {
        if !moment.is_after(known.config.as_of) {
            return None;
        }
        let meetings = self.meetings.values().filter(|meeting| !known.meetings.contains_key(&meeting.id));
        let meetings = meetings.map(|meeting| (meeting.date.day, self.meeting_known_from(meeting)));
        let sources = self.sources.values().filter(|source| !known.sources.contains_key(&source.id));
        let sources = sources.filter_map(|source| Some((source.date?, source.date?)));
        meetings.chain(sources).filter(|(day, _)| moment.has(*day)).map(|(_, from)| from).min()
    }
}
