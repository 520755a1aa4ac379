//! What `claims.toml` says of other tables, and of itself (layer `load`).

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::load::check::Checker;
use crate::model::{About, Claimed, Disputed, MeasureKind, Settlement, Subject};

impl Checker<'_> {
    /// Checks the claims and settlements.
    pub(super) fn claims(&mut self) {
        let workspace = self.workspace;
        for claim in &workspace.claims {
            self.matter(&claim.matter, &claim.subject);
            self.claimed(&claim.value, &claim.subject, "value");
            self.cite(&claim.cite, &claim.subject, "");
        }
        let mut seen: Vec<&Settlement> = Vec::new();
        for settlement in &workspace.settlements {
            self.matter(&settlement.matter, &settlement.subject);
            self.claimed(&settlement.settled, &settlement.subject, "settled");
            let at = self.spans.get(&settlement.subject, "id");
            if let Some(first) = seen.iter().find(|first| first.matter == settlement.matter) {
                let first = self.spans.get(&first.subject, "id");
                self.findings.push(
                    Diagnostic::error("duplicate-id", phrase!("settled-twice"))
                        .at(at)
                        .label(first, phrase!("first-here"))
                        .hint(phrase!("twice.hint")),
                );
            } else {
                self.settles(settlement);
            }
            seen.push(settlement);
        }
    }

    /// A settlement settles something, by a figure of the kind that is claimed.
    fn settles(&mut self, settlement: &Settlement) {
        let found = self.workspace.contradictions.iter().find(|found| found.matter == settlement.matter);
        let at = |field| self.spans.get(&settlement.subject, field);
        let finding = match found {
            None if self.broken.any() => return,
            None => Diagnostic::warning("idle-settlement", phrase!("idle-settlement"))
                .at(at("id"))
                .hint(phrase!("idle-settlement.hint")),
            Some(found) => {
                let kind = |value: &Claimed| match value {
                    Claimed::Figure(value, _) => Some(std::mem::discriminant(value)),
                    _ => None,
                };
                if found.claims.iter().any(|claim| kind(&claim.value) == kind(&settlement.settled)) {
                    return;
                }
                Diagnostic::error("bad-claim", phrase!("settled-otherwise"))
                    .at(at("settled"))
                    .hint(phrase!("settled-otherwise.hint"))
            }
        };
        self.findings.push(finding);
    }

    fn matter(&mut self, matter: &Disputed, subject: &Subject) {
        match &matter.about {
            About::Entity(entity) => {
                self.entity(entity, subject, "about");
            }
            About::Term(id) => {
                self.known(id, subject, "about");
            }
            About::Meeting(id) => {
                self.known_meeting(id, subject, "about");
            }
        }
        if let Some(id) = &matter.meeting {
            self.known_meeting(id, subject, "meeting");
        }
        self.target_without_meeting(matter, subject);
    }

    /// A target may change from one meeting to the next: it is compared within a meeting.
    fn target_without_meeting(&mut self, matter: &Disputed, subject: &Subject) {
        let About::Entity(crate::model::Entity::Measure(id)) = &matter.about else { return };
        let target =
            |measure: &&crate::model::Measure| measure.id == *id && measure.kind == MeasureKind::Target;
        if matter.meeting.is_none() && self.workspace.measures.iter().any(|measure| target(&measure)) {
            self.findings.push(
                Diagnostic::error("bad-claim", phrase!("claim-of-target"))
                    .at(self.spans.get(subject, "about"))
                    .hint(phrase!("claim-of-target.hint")),
            );
        }
    }

    fn claimed(&mut self, value: &Claimed, subject: &Subject, field: &str) {
        match value {
            Claimed::Office(id) => {
                self.known(id, subject, field);
            }
            Claimed::Person(id) => {
                self.known(id, subject, field);
            }
            Claimed::Place(id) => {
                self.known(id, subject, field);
            }
            Claimed::Text(_) | Claimed::Year(_) | Claimed::Moment(_) | Claimed::Figure(..) => {}
        }
    }
}
