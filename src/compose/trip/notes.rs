//! Protocol notes, logistics and contacts of the trip (layer `compose`).

use crate::compose::briefing::Text;
use crate::compose::gate::Screened;
use crate::compose::scribe::{First, Scribe};
use crate::compose::trip::delegations::who;
use crate::compose::trip::slot;
use crate::compose::trip::view::{ContactView, MatterView, Open, Slot};
use crate::model::{Fill, Id, Matter, Subject, Trip};

/// Matters with a heading and a text, or a blank to write it in.
pub(super) fn compose_matters<T: Id>(scribe: &mut Scribe<'_>, matters: &[Matter<T>]) -> Vec<MatterView> {
    matters
        .iter()
        .map(|matter| {
            let id = matter.id.reference();
            let title = scribe.word(&id);
            let body = if matter.to_fill {
                Slot::Open(Open::ToFill)
            } else {
                Slot::Known(scribe.attribute_body(&id, "text", &Vec::new(), First::Plain))
            };
            MatterView { title, body }
        })
        .collect()
}

/// Whom to call.
pub(super) fn compose_contacts(job: &Screened<'_>, scribe: &mut Scribe<'_>, trip: &Trip) -> Vec<ContactView> {
    let language = job.languages.lead().code();
    trip.contacts
        .iter()
        .map(|contact| {
            let subject = Subject::Contact(contact.id.clone());
            let mut literal = |fill: &Option<Fill<String>>, field: &'static str| -> Option<Slot<Text>> {
                Some(match fill.as_ref()? {
                    Fill::Known(text) => Slot::Known(scribe.literal_in(&subject, field, text, language)),
                    Fill::ToFill => Slot::Open(Open::ToFill),
                })
            };
            let phone = literal(&contact.phone, "phone");
            let email = literal(&contact.email, "email");
            ContactView {
                title: scribe.word(&contact.id.reference()),
                side: scribe.word(&contact.side.reference()),
                who: contact.name.as_ref().and_then(|name| slot(name, |name| who(job, scribe, trip, name))),
                phone,
                email,
            }
        })
        .collect()
}
