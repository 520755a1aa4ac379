//! The files of the meeting that follows from another: the record of a planned one, the next brief after a held one.
//!
//! Structure and facts are copied, and the commitments that points follow up; what was said, by whom and where it stands,
//! is written as `to-fill`, and `check` names each.

use std::fmt::Write;

use crate::edit::written::{PLACEHOLDER, written};
use crate::localize::ast::Entry;
use crate::localize::catalog::Catalog;
use crate::localize::contract::wording_of;
use crate::model::{
    Bound, CommitmentId, Entity, Id, ItemKind, Meeting, MeetingId, Moment, Point, PointId, Quantity, SideId,
    TopicId, Value, Workspace,
};

/// The most points to raise that a new brief begins with.
const RAISED: usize = 6;

/// One matter of the meeting that it follows from.
struct Matter<'a> {
    id: &'a PointId,
    topic: Option<&'a TopicId>,
    commitments: Vec<&'a CommitmentId>,
    quantities: &'a [Quantity],
    refs: Vec<(&'a String, &'a Entity)>,
}

/// What follows from a meeting: its summary, and the ids of its messages with the parts that each must have.
pub(super) struct Next<'a> {
    from: &'a Meeting,
    matters: Vec<Matter<'a>>,
    /// Commitments that found no room.
    left: Vec<&'a CommitmentId>,
    sides: &'a [SideId],
}

impl<'a> Next<'a> {
    /// What follows from a meeting.
    pub(super) fn of(workspace: &'a Workspace, from: &'a Meeting) -> Self {
        let mut matters: Vec<Matter<'a>> = Vec::new();
        let mut left = Vec::new();
        if from.is_planned() {
            let said = from.items().filter(|item| item.kind != ItemKind::Objective);
            matters.extend(said.map(|item| Matter {
                id: &item.id,
                topic: item.kind.topic(),
                commitments: item.commitments.iter().collect(),
                quantities: &item.quantities,
                refs: item.refs.iter().collect(),
            }));
        } else {
            // What the other side owes comes first: that is what there is to raise.
            let own = &workspace.config.own_side;
            let mut promised: Vec<_> = workspace.commitments.iter().collect();
            promised.sort_by_key(|one| one.by.contains(own));
            for commitment in promised {
                let touches =
                    |point: &&Point| point.commitments.iter().any(|touch| touch.commitment == commitment.id);
                let Some(point) = from.points.iter().find(touches) else {
                    continue;
                };
                if matters.iter().any(|matter| *matter.id == point.id) {
                    continue;
                }
                if matters.len() == RAISED {
                    left.push(&commitment.id);
                    continue;
                }
                matters.push(Matter {
                    id: &point.id,
                    topic: Some(&point.topic),
                    commitments: point.commitments.iter().map(|touch| &touch.commitment).collect(),
                    quantities: &point.quantities,
                    refs: point.refs.iter().collect(),
                });
            }
        }
        Self { from, matters, left, sides: &workspace.config.sides }
    }

    /// The summary.
    pub(super) fn summary(&self, id: &MeetingId, date: &str) -> String {
        let mut out = String::from("# `briefpack check` names whatever is still to be filled in.\n");
        let from = self.from;
        let (status, basis) = if from.is_planned() { ("held", "stated") } else { ("planned", "planned") };
        let _ = writeln!(
            out,
            "format = 1\nid = \"{id}\"\nkind = \"{}\"\nstatus = \"{status}\"",
            from.kind.as_str()
        );
        if let Some(host) = &from.host {
            let _ = writeln!(out, "host = \"{host}\"");
        }
        if from.is_planned() {
            out.push_str(
                "source = \"to-fill\"      # an entry of sources.toml: where everything below comes from\n",
            );
        }
        let _ = writeln!(out, "terms = [{}]", quoted(&from.terms));
        if !from.is_planned() {
            let _ = writeln!(
                out,
                "to-fill = [\"time\", \"minutes\", \"interpretation\", \"press\", \"participants\", \"objective\", \"expect\", \"deliverable\"]\n\
                 background = [\"{}\"]",
                from.id
            );
        }
        let _ = writeln!(out, "\n[date]\nvalue = {date}\nbasis = \"{basis}\"");
        self.cite(&mut out);
        let _ = writeln!(out, "\n[place]\nid = \"{}\"", from.place.id);
        self.cite(&mut out);
        if from.is_planned() {
            self.participants(&mut out);
        }
        for matter in &self.matters {
            self.matter(matter, &mut out);
        }
        if !self.left.is_empty() {
            let _ = writeln!(out, "\n# Beyond {RAISED} points to raise: {}.", quoted(&self.left));
        }
        out
    }

    /// What was planned needs no source; what was said does.
    fn cite(&self, out: &mut String) {
        if self.from.is_planned() {
            out.push_str("paragraphs = \"to-fill\"  # of the source\n");
        }
    }

    /// The same people, or one of each side to be filled in.
    fn participants(&self, out: &mut String) {
        let mut person = |person: &str, side: &SideId, role: &str| {
            let _ = writeln!(
                out,
                "\n[[participant]]\nperson = \"{person}\"\nside = \"{side}\"\nrole = \"{role}\"\nparagraphs = \"to-fill\""
            );
        };
        for one in &self.from.participants {
            person(one.person.as_str(), &one.side, one.role.as_str());
        }
        if self.from.participants.is_empty() {
            for side in self.sides {
                person("to-fill", side, "lead");
            }
        }
    }

    fn matter(&self, matter: &Matter<'_>, out: &mut String) {
        let topic = matter.topic.map_or("to-fill", |topic| topic.as_str());
        let _ = if self.from.is_planned() {
            writeln!(
                out,
                "\n[[point]]\nid = \"{}\"\nstance = \"to-fill\"\nby = \"to-fill\"\ntopic = \"{topic}\"\nparagraphs = \"to-fill\"",
                matter.id
            )
        } else {
            writeln!(
                out,
                "\n[[raise]]\nid = \"{}\"\npriority = \"to-fill\"     # certain | maybe | defensive\ntopic = \"{topic}\"\nto-fill = [\"fallback\"]",
                matter.id
            )
        };
        if !matter.commitments.is_empty() {
            let _ = writeln!(out, "commitment = [{}]", quoted(&matter.commitments));
        }
        if !matter.quantities.is_empty() {
            let list: Vec<String> = matter.quantities.iter().map(quantity).collect();
            let _ = writeln!(out, "quantities = {{ {} }}", list.join(", "));
        }
        if !matter.refs.is_empty() {
            let list =
                matter.refs.iter().map(|(name, entity)| format!("{name} = \"{}\"", entity.reference()));
            let _ = writeln!(out, "refs = {{ {} }}", list.collect::<Vec<_>>().join(", "));
        }
    }

    /// The messages of one language: the title and the occasion of a record are those of the plan; the rest prints
    /// nothing yet. A comment keeps what was planned, or said.
    pub(super) fn messages(&self, id: &MeetingId, catalog: Option<&Catalog>) -> String {
        let from = self.from;
        let entry = |id: &str| catalog.and_then(|catalog| catalog.get(Some(&from.id), id));
        let mut out = format!("# {id}\n");
        for (name, required) in [("title", true), ("occasion", false)] {
            let copied = entry(name).filter(|_| from.is_planned()).and_then(|entry| self.copied(entry));
            match copied {
                Some(text) => {
                    let _ = writeln!(out, "\n{name} = {text}");
                }
                None if required => {
                    let _ = writeln!(out, "\n{name} = {PLACEHOLDER}");
                }
                None => {}
            }
        }
        if from.is_planned() {
            let _ = writeln!(out, "\nheadline = {PLACEHOLDER}");
        }
        for matter in &self.matters {
            out.push('\n');
            for (attribute, pattern) in entry(matter.id.as_str()).into_iter().flat_map(Entry::patterns) {
                let dot = attribute.map_or_else(String::new, |attribute| format!(".{attribute}: "));
                let _ = writeln!(out, "# {dot}{}", written(pattern).replace("\n\n", " "));
            }
            let _ = writeln!(out, "{} = {PLACEHOLDER}", matter.id);
            if !from.is_planned() {
                let _ = writeln!(out, "    .ask = {PLACEHOLDER}");
                continue;
            }
            // How the point puts each commitment, for the ledger.
            for commitment in &matter.commitments {
                let name = wording_of(commitment, matter.commitments.len());
                let _ = writeln!(out, "    .{name} = {PLACEHOLDER}");
            }
        }
        out
    }

    /// A text on one line, if it says nothing that the new meeting has no variables for.
    fn copied(&self, entry: &Entry) -> Option<String> {
        let text = entry.pattern(None).map(written)?;
        let known = |name: &str| {
            ["date", "place"].contains(&name)
                || self.matters.iter().any(|matter| {
                    let inner = name.strip_prefix(matter.id.as_str()).and_then(|rest| rest.strip_prefix('-'));
                    inner.is_some_and(|inner| {
                        matter.quantities.iter().any(|one| one.name == inner)
                            || matter.refs.iter().any(|(name, _)| *name == inner)
                    })
                })
        };
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let mut names =
            text.split('$').skip(1).map(|rest| rest.split(|c| !is_name(c)).next().unwrap_or(rest));
        // A text in quotes would need its escapes again.
        let plain = !text.contains(['"', '\n', '\\']) && !text.is_empty();
        (plain && names.all(known)).then_some(text)
    }
}

fn quoted<T: std::fmt::Display>(ids: &[T]) -> String {
    ids.iter().map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(", ")
}

/// A quantity as it stands in a file.
fn quantity(quantity: &Quantity) -> String {
    let value = match &quantity.value {
        Value::Money { amount, currency } => {
            format!("money = \"{amount}\", currency = \"{}\"", currency.code())
        }
        Value::Count(number) => format!("count = \"{number}\""),
        Value::Percent(number) => format!("percent = \"{number}\""),
        Value::Year(year) => format!("year = {year}"),
        Value::Date(Moment::Day(day)) => format!("date = {day}"),
        Value::Date(Moment::Month { year, month }) => format!("date = \"{year:04}-{month:02}\""),
        Value::Period { from, to } => format!("period = {{ from = {from}, to = {to} }}"),
        Value::Time(time) => format!("time = \"{}\"", time.format("%H:%M")),
        Value::Ordinal(number) => format!("ordinal = {number}"),
    };
    let bound = quantity.bound.map(|bound| {
        let name = match bound {
            Bound::Over => "over",
            Bound::About => "about",
            Bound::AtLeast => "at-least",
            Bound::AtMost => "at-most",
        };
        format!(", bound = \"{name}\"")
    });
    let measure = quantity.measure.as_ref().map(|measure| format!(", measure = \"{measure}\""));
    let by = quantity.by.map(|year| format!(", by = {year}"));
    let rest: String = [bound, measure, by].into_iter().flatten().collect();
    format!("{} = {{ {value}{rest} }}", quantity.name)
}
