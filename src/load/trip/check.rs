//! What the trip says of itself and of the rest: known ids, heads, precedence, seats (layer `load`).

use std::collections::BTreeSet;

use crate::base::diag::Diagnostic;
use crate::base::phrase::{Argument, phrase};
use crate::base::suggest::did_you_mean;
use crate::load::check::Checker;
use crate::load::trip::clash;
use crate::model::{
    Delegate, DelegateId, DelegateRole, Entry, Fill, Id, Lead, Order, Seating, SideId, Subject, Trip,
};

/// The most seats on one side of a table: as many as have room for a number each.
const MOST_SEATS: usize = 31;

impl Checker<'_> {
    /// Checks the trip.
    pub(in crate::load) fn trip(&mut self) {
        let workspace = self.workspace;
        let Some(trip) = &workspace.trip else { return };
        let subject = Subject::Trip(trip.id.clone());
        if let Some(host) = &trip.host {
            self.known(host, &subject, "host");
        }
        self.places(trip);
        for entry in &trip.entries {
            self.entry(entry, trip);
        }
        clash::overlaps(self, trip);
        for delegate in &trip.delegates {
            self.delegate(delegate, trip);
        }
        for side in &workspace.config.sides {
            self.heads(side, trip);
            self.ties(side, trip);
        }
        for seating in &trip.seating {
            self.seating(seating, trip);
        }
        for contact in &trip.contacts {
            let subject = Subject::Contact(contact.id.clone());
            self.known(&contact.side, &subject, "side");
            if let Some(Fill::Known(lead)) = &contact.name {
                self.lead(lead, trip, &subject, "who");
            }
        }
    }

    /// The places of the programme are known, and their clocks.
    fn places(&mut self, trip: &Trip) {
        let mut seen = BTreeSet::new();
        for entry in &trip.entries {
            let subject = Subject::Entry(entry.id.clone());
            for (place, field) in [(Some(&entry.place), "place"), (entry.to.as_ref(), "to")] {
                if let Some(place) = place.filter(|place| seen.insert(*place)) {
                    self.zoned(place, &subject, field);
                }
            }
        }
    }

    fn entry(&mut self, entry: &Entry, trip: &Trip) {
        let subject = Subject::Entry(entry.id.clone());
        if let Some(Fill::Known(lead)) = &entry.lead {
            self.lead(lead, trip, &subject, "lead");
        }
        for id in &entry.delegates {
            self.known_delegate(id, trip, &subject, &format!("delegates.{id}"));
        }
        clash::times(self, entry, trip);
        clash::meeting(self, entry, trip);
    }

    fn lead(&mut self, lead: &Lead, trip: &Trip, subject: &Subject, field: &str) {
        match lead {
            Lead::Delegate(id) => {
                self.known_delegate(id, trip, subject, field);
            }
            Lead::Office(id) => {
                self.known(id, subject, field);
            }
            Lead::Organisation(id) => {
                self.known(id, subject, field);
            }
        }
    }

    fn known_delegate<'t>(
        &mut self,
        id: &DelegateId,
        trip: &'t Trip,
        subject: &Subject,
        field: &str,
    ) -> Option<&'t Delegate> {
        let found = trip.delegate(id);
        // A delegate that is there and broken has been reported.
        if found.is_none() && self.spans.get(&Subject::Delegate(id.clone()), "id").is_none() {
            let known = || trip.delegates.iter().map(|delegate| delegate.id.as_str());
            let listed = || phrase!("unknown-delegate.known", known = Argument::ticked(known().take(12)));
            self.findings.push(
                Diagnostic::error("unknown-id", phrase!("unknown-delegate", id))
                    .at(self.spans.get(subject, field))
                    .hint(did_you_mean(id.as_str(), known()).unwrap_or_else(listed)),
            );
        }
        found
    }

    fn delegate(&mut self, delegate: &Delegate, trip: &Trip) {
        let subject = Subject::Delegate(delegate.id.clone());
        self.known(&delegate.side, &subject, "side");
        if let Some(Fill::Known(office)) = &delegate.office {
            self.known(office, &subject, "office");
        }
        if let Some(Fill::Known(person)) = &delegate.person
            && self.known(person, &subject, "person")
            && delegate.office.is_none()
            && delegate.role.by_office()
            && self.workspace.offices_on(person, trip.from).is_empty()
        {
            self.findings.push(
                Diagnostic::error("no-office", phrase!("no-office", id = person, day = trip.from))
                    .at(self.spans.get(&subject, "person"))
                    .label(self.spans.get(&Subject::Person(person.clone()), "id"), phrase!("no-office.here"))
                    .hint(phrase!("delegate-without-office.hint")),
            );
        }
    }

    /// A delegation has one head.
    fn heads(&mut self, side: &SideId, trip: &Trip) {
        let mut heads = trip.delegates.iter().filter(|d| d.side == *side && d.role == DelegateRole::Lead);
        let Some(first) = heads.next() else { return };
        for second in heads {
            self.findings.push(
                Diagnostic::error("two-heads", phrase!("two-heads", side))
                    .at(self.spans.get(&Subject::Delegate(second.id.clone()), "role"))
                    .label(
                        self.spans.get(&Subject::Delegate(first.id.clone()), "role"),
                        phrase!("first-here"),
                    )
                    .hint(phrase!("two-heads.hint")),
            );
        }
    }

    /// No two delegates of a side have the same rank: which goes first is for protocol to say.
    fn ties(&mut self, side: &SideId, trip: &Trip) {
        let list = trip.delegation(side, self.workspace);
        let ranked = list
            .iter()
            .filter(|delegate| delegate.role.by_office() || delegate.precedence.is_some())
            .filter_map(|delegate| Some((delegate, trip.rank(delegate, self.workspace)?)));
        let ranked: Vec<_> = ranked.collect();
        for pair in ranked.windows(2) {
            let [(first, rank), (second, other)] = pair else { continue };
            if rank != other || first.role != second.role {
                continue;
            }
            let place = |delegate: &Delegate| {
                let field = if delegate.precedence.is_some() { "precedence" } else { "office" };
                self.spans.get(&Subject::Delegate(delegate.id.clone()), field)
            };
            self.findings.push(
                Diagnostic::error(
                    "precedence-tie",
                    phrase!("precedence-tie", id = &second.id, other = &first.id, rank),
                )
                .at(place(second))
                .label(place(first), phrase!("precedence-tie.first"))
                .hint(phrase!("precedence-tie.hint")),
            );
        }
    }

    fn seating(&mut self, seating: &Seating, trip: &Trip) {
        let subject = Subject::Seating(seating.id.clone());
        if let Some(entry) = &seating.entry
            && self.spans.get(&Subject::Entry(entry.clone()), "id").is_none()
        {
            let known = || trip.entries.iter().map(|entry| entry.id.as_str());
            let listed = || phrase!("unknown-entry.known", known = Argument::ticked(known().take(12)));
            self.findings.push(
                Diagnostic::error("unknown-id", phrase!("unknown-entry", id = entry))
                    .at(self.spans.get(&subject, "entry"))
                    .hint(did_you_mean(entry.as_str(), known()).unwrap_or_else(listed)),
            );
        }
        for side in &self.workspace.config.sides {
            self.room(seating, side, trip);
        }
        for (side, seats) in &seating.seats {
            self.known(side, &subject, &format!("seats.{side}"));
            for id in seats {
                let field = format!("seats.{side}.{id}");
                let Some(delegate) = self.known_delegate(id, trip, &subject, &field) else { continue };
                if delegate.side != *side {
                    self.findings.push(
                        Diagnostic::error("seat-of-other-side", phrase!("seat-of-other-side", id, side))
                            .at(self.spans.get(&subject, &field))
                            .label(
                                self.spans.get(&Subject::Delegate(id.clone()), "side"),
                                phrase!("seat-of-other-side.here"),
                            )
                            .hint(phrase!("seat-of-other-side.hint")),
                    );
                }
            }
        }
    }

    /// A side of a table has no more seats than can be drawn.
    fn room(&mut self, seating: &Seating, side: &SideId, trip: &Trip) {
        let named = seating.seats.iter().find(|(other, _)| other == side).map(|(_, seats)| seats.len());
        let of_side = trip.delegates.iter().filter(|delegate| delegate.side == *side);
        let seats = named.unwrap_or_else(|| of_side.filter(|delegate| delegate.role.at_table()).count());
        if seats > MOST_SEATS {
            self.findings.push(
                Diagnostic::error(
                    "too-many-seats",
                    phrase!("too-many-seats", side, seats, most = MOST_SEATS),
                )
                .at(self.spans.get(&Subject::Seating(seating.id.clone()), &format!("seats.{side}")))
                .hint(phrase!("too-many-seats.hint", side)),
            );
        }
    }

    /// What `briefpack.toml` says of sides: languages of sides, holders of editions.
    pub(in crate::load) fn sides(&mut self) {
        let config = &self.workspace.config;
        for side in config.side_languages.keys() {
            self.known(side, &Subject::Config, &format!("side.{side}"));
        }
        for edition in &config.editions {
            let field = format!("edition.{}", edition.id);
            if let Some(holder) = &edition.holder
                && !self.known(holder, &Subject::Config, &field)
            {
                continue;
            }
            let holder = config.holder(edition);
            if edition.order == Order::Alternat && !config.side_languages.contains_key(holder) {
                self.findings.push(
                    Diagnostic::error(
                        "alternat-without-language",
                        phrase!("alternat-without-language", side = holder, id = &edition.id),
                    )
                    .at(self.spans.get(&Subject::Config, &field))
                    .hint(phrase!("alternat-without-language.hint", side = holder)),
                );
            }
        }
    }
}
