//! Every figure and name rests on a source (layer `load`).

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::load::check::Checker;
use crate::model::{Cite, Commitment, Meeting, Point, Quantity, Subject, Value};

impl Checker<'_> {
    /// Reports what cites no paragraph, and what a commitment says that no point of it does.
    pub(super) fn unsourced(&mut self) {
        let workspace = self.workspace;
        // What could not be read there has been reported.
        let whole = |file: String| !self.broken.has(&format!("{}/{file}.toml", self.seeds));
        let meetings: Vec<&Meeting> =
            workspace.meetings.values().filter(|meeting| whole(format!("meetings/{}", meeting.id))).collect();
        let (people, claims) = (whole("people".into()), whole("claims".into()));
        for meeting in meetings {
            let subject = Subject::Meeting(meeting.id.clone());
            // What is planned need stand nowhere.
            if let Some(cite) = &meeting.date.cite {
                self.cited(cite, &subject, "date.paragraphs");
            }
            if let Some(cite) = &meeting.place.cite {
                self.cited(cite, &subject, "place.paragraphs");
            }
            for one in &meeting.participants {
                let subject = Subject::Participant(meeting.id.clone(), one.person.clone());
                if let Some(cite) = &one.cite {
                    self.cited(cite, &subject, "paragraphs");
                }
            }
            for visit in &meeting.visits {
                self.cited(&visit.cite, &subject, &format!("visit.{}.paragraphs", visit.side));
            }
            for point in &meeting.points {
                let subject = Subject::Point(meeting.id.clone(), point.id.clone());
                self.cited(&point.cite, &subject, "paragraphs");
            }
        }
        for person in workspace.people.values().filter(|_| people) {
            let subject = Subject::Person(person.id.clone());
            for tenure in &person.offices {
                for attested in &tenure.attested {
                    let cite =
                        Cite { source: attested.source.clone(), paragraphs: attested.paragraphs.clone() };
                    self.cited(&cite, &subject, &format!("offices.{}.{}", tenure.office, attested.date));
                }
            }
        }
        for claim in workspace.claims.iter().filter(|_| claims) {
            self.cited(&claim.cite, &claim.subject, "paragraphs");
        }
        // With a broken table somewhere, the point that says so may be the one that nobody could read.
        if !self.broken.any() {
            for commitment in &workspace.commitments {
                self.promised(commitment);
            }
        }
    }

    /// A note may be about a source as a whole; a fact stands in a paragraph.
    fn cited(&mut self, cite: &Cite, subject: &Subject, field: &str) {
        if cite.paragraphs.is_empty() {
            self.findings.push(
                Diagnostic::error("unsourced", phrase!("no-paragraph"))
                    .at(self.spans.get(subject, field))
                    .hint(phrase!("no-paragraph.hint")),
            );
        }
    }

    /// The amount and the time of a commitment stand in a point that restates it.
    fn promised(&mut self, commitment: &Commitment) {
        let workspace = self.workspace;
        let restating: Vec<&Point> = workspace
            .points()
            .map(|(_, point)| point)
            .filter(|point| point.commitments.iter().any(|touch| touch.commitment == commitment.id))
            .collect();
        // What no point restates is never printed.
        if restating.is_empty() {
            return;
        }
        let says = |own: &Value| {
            let carries = |quantity: &Quantity| {
                quantity.value == *own || quantity.by.is_some_and(|year| Value::Year(year) == *own)
            };
            restating.iter().any(|point| point.quantities.iter().any(carries))
        };
        let subject = Subject::Commitment(commitment.id.clone());
        for (field, quantity) in [("value", &commitment.value), ("due", &commitment.due)] {
            if quantity.as_ref().is_some_and(|quantity| !says(&quantity.value)) {
                let (id, key) = (&commitment.id, field);
                self.findings.push(
                    Diagnostic::error("unsourced", phrase!("unsourced-commitment", id, key))
                        .at(self.spans.get(&subject, field))
                        .hint(phrase!("unsourced-commitment.hint")),
                );
            }
        }
    }
}
