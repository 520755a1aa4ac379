//! What commitments, their histories and the points that touch them say of one another (layer `load`).

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::base::diag::Diagnostic;
use crate::base::phrase::phrase;
use crate::base::suggest::did_you_mean;
use crate::load::check::Checker;
use crate::model::{
    Commitment, CommitmentId, CommitmentState, Effect, Evidence, Id, Meeting, MeetingId, PointId, Status,
    Subject, Touched, chronicle, made,
};

impl<'a> Checker<'a> {
    /// Checks every commitment.
    pub(super) fn commitments(&mut self) {
        let workspace = self.workspace;
        let touched = chronicle(workspace, workspace.meetings.values());
        let named: BTreeSet<&CommitmentId> = workspace
            .meetings
            .values()
            .flat_map(|meeting| &meeting.points)
            .flat_map(|point| &point.commitments)
            .map(|touch| &touch.commitment)
            .collect();
        // A slip in a point's id is one fault, not two.
        let known: BTreeSet<&CommitmentId> = workspace.commitments.iter().map(|one| &one.id).collect();
        let slip = !named.is_subset(&known);
        for commitment in &workspace.commitments {
            let subject = Subject::Commitment(commitment.id.clone());
            for side in &commitment.by {
                self.known(side, &subject, "by");
            }
            for side in &commitment.to {
                self.known(side, &subject, "to");
            }
            self.successor(commitment, &subject);
            for (number, status) in commitment.statuses.iter().enumerate() {
                self.evidence(status, &subject, &format!("status.{number}"));
            }
            // With a broken table somewhere, a point may be missed that nobody could read.
            if self.broken.any() {
                continue;
            }
            if !slip && !named.contains(&commitment.id) {
                self.findings.push(
                    Diagnostic::warning(
                        "untouched-commitment",
                        phrase!("untouched-commitment", id = &commitment.id),
                    )
                    .at(self.spans.get(&subject, "id"))
                    .hint(phrase!("untouched-commitment.hint", id = &commitment.id)),
                );
            }
            let touched = touched.get(&commitment.id).map_or(&[][..], Vec::as_slice);
            self.order(commitment, touched);
            self.history(commitment, &subject, touched);
        }
    }

    /// What is superseded says by what.
    fn successor(&mut self, commitment: &Commitment, subject: &Subject) {
        match &commitment.superseded_by {
            Some(id) if *id == commitment.id => self.findings.push(
                Diagnostic::error("superseded-by-itself", phrase!("superseded-by-itself", id))
                    .at(self.spans.get(subject, "superseded-by"))
                    .hint(phrase!("superseded-by-itself.hint")),
            ),
            Some(id) => {
                self.known(id, subject, "superseded-by");
            }
            None => {
                let superseded = |status: &Status| status.state == CommitmentState::Superseded;
                if let Some(number) = commitment.statuses.iter().position(superseded) {
                    self.findings.push(
                        Diagnostic::error("missing-key", phrase!("superseded-without-by"))
                            .at(self.spans.get(subject, &format!("status.{number}")))
                            .hint(phrase!("superseded-without-by.hint")),
                    );
                }
            }
        }
    }

    fn evidence(&mut self, status: &Status, subject: &Subject, field: &str) {
        if let Some(meeting) = &status.meeting {
            self.meeting_known(meeting, subject, &format!("{field}.meeting"));
        }
        match &status.evidence {
            Evidence::Source(cite) => {
                if self.known(&cite.source, subject, &format!("{field}.source")) {
                    self.range(cite, subject, &format!("{field}.paragraphs"));
                }
            }
            Evidence::Point(meeting, point) => {
                let field = format!("{field}.point");
                if let Some(meeting) = self.meeting_known(meeting, subject, &field) {
                    self.point_known(meeting, point, subject, &field);
                }
            }
        }
    }

    fn meeting_known(&mut self, id: &MeetingId, subject: &Subject, field: &str) -> Option<&'a Meeting> {
        let workspace = self.workspace;
        let meeting = workspace.meetings.get(id);
        if meeting.is_none() && !self.broken.has(&format!("{}/meetings/{id}.toml", self.seeds)) {
            let known = workspace.meetings.keys().map(Id::as_str);
            let hint =
                did_you_mean(id.as_str(), known).unwrap_or_else(|| phrase!("unknown-meeting.hint", id));
            self.findings.push(
                Diagnostic::error("unknown-id", phrase!("unknown-meeting", id))
                    .at(self.spans.get(subject, field))
                    .hint(hint),
            );
        }
        meeting
    }

    fn point_known(&mut self, meeting: &Meeting, id: &PointId, subject: &Subject, field: &str) {
        if meeting.points.iter().any(|point| point.id == *id)
            || self.broken.has(&format!("{}/meetings/{}.toml", self.seeds, meeting.id))
        {
            return;
        }
        let known = meeting.points.iter().map(|point| point.id.as_str());
        let hint = did_you_mean(id.as_str(), known)
            .unwrap_or_else(|| phrase!("unknown-point.hint", meeting = &meeting.id));
        self.findings.push(
            Diagnostic::error("unknown-id", phrase!("unknown-point", id, meeting = &meeting.id))
                .at(self.spans.get(subject, field))
                .hint(hint),
        );
    }

    /// Nothing is restated before it is made, and nothing is made at two meetings.
    fn order(&mut self, commitment: &Commitment, touched: &[Touched<'_>]) {
        let id = &commitment.id;
        let promise = made(touched).and_then(|at| touched.get(at));
        for one in touched {
            let fault = match (one.effect, promise) {
                (Some(Effect::Makes), Some(first)) if one.meeting.id != first.meeting.id => {
                    Diagnostic::error("made-twice", phrase!("made-twice", id))
                        .hint(phrase!("made-twice.hint"))
                }
                (Some(Effect::Restates | Effect::Widens | Effect::Narrows), None) => {
                    Diagnostic::error("restated-before-made", phrase!("restated-never-made", id))
                        .hint(phrase!("restated-never-made.hint"))
                }
                (effect, Some(first)) if one.day() < first.day() && (effect.is_some() || one.promises) => {
                    let message = phrase!("restated-before-made", id, day = first.day());
                    Diagnostic::error("restated-before-made", message)
                        .hint(phrase!("restated-before-made.hint"))
                }
                _ => continue,
            };
            let place = |one| self.spans.get(&point(one), &format!("commitment.{id}"));
            let fault = fault.at(place(one)).label(promise.and_then(place), phrase!("made-here", id));
            self.findings.push(fault);
        }
    }

    /// The history is in order, begins with the promise, and ends before what is known does.
    fn history(&mut self, commitment: &Commitment, subject: &Subject, touched: &[Touched<'_>]) {
        let workspace = self.workspace;
        let (id, as_of) = (&commitment.id, workspace.config.as_of);
        let first = made(touched).and_then(|at| touched.get(at)).or(touched.first()).map(Touched::day);
        if let (Some(due), Some(day)) = (commitment.last_day(), first)
            && due < day
        {
            self.findings.push(
                Diagnostic::error("due-before-made", phrase!("due-before-made", id, due, day))
                    .at(self.spans.get(subject, "due"))
                    .hint(phrase!("due-before-made.hint")),
            );
        }
        let mut before: Option<NaiveDate> = None;
        for (number, status) in commitment.statuses.iter().enumerate() {
            let Some(day) = status.day(workspace) else { continue };
            let fault = if let Some(made) = first.filter(|made| day < *made) {
                Diagnostic::error("status-before-made", phrase!("status-before-made", id, day, made))
                    .hint(phrase!("status-before-made.hint"))
            } else if day > as_of {
                Diagnostic::error("status-after-as-of", phrase!("status-after-as-of", id, day, as_of))
                    .hint(phrase!("status-after-as-of.hint"))
            } else if let Some(before) = before.filter(|before| day < *before) {
                Diagnostic::error("status-out-of-order", phrase!("status-out-of-order", id, day, before))
                    .hint(phrase!("status-out-of-order.hint"))
            } else {
                before = Some(day);
                continue;
            };
            self.findings.push(fault.at(self.spans.get(subject, &format!("status.{number}"))));
        }
        self.after_the_end(commitment, subject, touched);
    }

    /// What is over is not spoken of as if it were open.
    fn after_the_end(&mut self, commitment: &Commitment, subject: &Subject, touched: &[Touched<'_>]) {
        let id = &commitment.id;
        let known =
            commitment.statuses.iter().enumerate().filter_map(|(n, s)| Some((n, s, s.day(self.workspace)?)));
        let latest = known.max_by_key(|(number, _, day)| (*day, *number));
        let Some((number, status, day)) = latest.filter(|(_, status, _)| status.state.is_closed()) else {
            return;
        };
        let goes_on = |one: &&Touched<'_>| {
            one.day() > day && !matches!(one.effect, Some(Effect::Fulfils | Effect::Drops))
        };
        for one in touched.iter().filter(goes_on) {
            let message = phrase!("restated-when-closed", id, state = status.state.as_str(), day);
            self.findings.push(
                Diagnostic::warning("restated-when-closed", message)
                    .at(self.spans.get(&point(one), &format!("commitment.{id}")))
                    .label(
                        self.spans.get(subject, &format!("status.{number}")),
                        phrase!("restated-when-closed.here"),
                    )
                    .hint(phrase!("restated-when-closed.hint")),
            );
        }
    }
}

fn point(touched: &Touched<'_>) -> Subject {
    Subject::Point(touched.meeting.id.clone(), touched.point.id.clone())
}
