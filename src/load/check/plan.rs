//! What a planned meeting says of other tables (layer `load`).

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::base::suggest::did_you_mean;
use crate::load::check::Checker;
use crate::model::{Background, Id, ItemKind, Meeting, Plan, PlanItem, Subject};

impl Checker<'_> {
    /// Checks what a planned meeting has beside its head.
    pub(super) fn plan(&mut self, meeting: &Meeting, plan: &Plan) {
        for background in &plan.background {
            self.background(meeting, background);
        }
        for item in &plan.items {
            self.item(meeting, item);
        }
    }

    fn item(&mut self, meeting: &Meeting, item: &PlanItem) {
        let subject = Subject::Item(meeting.id.clone(), item.id.clone());
        if let Some(topic) = item.kind.topic() {
            self.known(topic, &subject, "topic");
        }
        if let ItemKind::Deliverable { signatories, .. } = &item.kind {
            for side in signatories {
                self.known(side, &subject, "signatories");
            }
        }
        for commitment in &item.commitments {
            self.known(commitment, &subject, "commitment");
        }
        self.variables(&item.quantities, &item.refs, meeting, &subject);
    }

    /// Background is what was said: at a held meeting, before this one.
    fn background(&mut self, meeting: &Meeting, background: &Background) {
        let workspace = self.workspace;
        let subject = Subject::Meeting(meeting.id.clone());
        let name = match &background.point {
            Some(point) => format!("{}/{point}", background.meeting),
            None => background.meeting.as_str().to_owned(),
        };
        let place = self.spans.get(&subject, &format!("background.{name}"));
        let Some(other) = workspace.meetings.get(&background.meeting) else {
            // A meeting that can't be read has been reported.
            if !self.broken.has(&format!("{}/meetings/{}.toml", self.seeds, background.meeting)) {
                let known = workspace.meetings.values().filter(|other| !other.is_planned());
                let hint = did_you_mean(background.meeting.as_str(), known.map(|other| other.id.as_str()));
                self.findings.push(
                    Diagnostic::error("unknown-id", phrase!("unknown-meeting", id = &background.meeting))
                        .at(place)
                        .hint(hint.unwrap_or_else(|| phrase!("unknown-background.hint"))),
                );
            }
            return;
        };
        if other.is_planned() || other.date.day > meeting.date.day {
            self.findings.push(
                Diagnostic::error("background-not-held", phrase!("background-not-held", id = &other.id))
                    .at(place)
                    .label(
                        self.spans.get(&Subject::Meeting(other.id.clone()), "date"),
                        phrase!("background-not-held.here"),
                    )
                    .hint(phrase!("background-not-held.hint")),
            );
            return;
        }
        let Some(point) = &background.point else { return };
        let file = format!("{}/meetings/{}.toml", self.seeds, other.id);
        if !other.points.iter().any(|known| known.id == *point) && !self.broken.has(&file) {
            let known = other.points.iter().map(|point| point.id.as_str());
            let hint = did_you_mean(point.as_str(), known);
            self.findings.push(
                Diagnostic::error(
                    "unknown-id",
                    phrase!("unknown-background-point", id = point, meeting = &other.id),
                )
                .at(place)
                .hint(hint.unwrap_or_else(|| phrase!("unknown-background.hint"))),
            );
        }
    }
}
