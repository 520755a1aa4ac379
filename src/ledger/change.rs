//! What changed from one meeting to the next (layer `ledger`).

use crate::ledger::line::{Act, Cell, Line};
use crate::model::{Quantity, Value};

/// What a meeting changes in a commitment, against the last meeting before it that spoke of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Change {
    /// It is new, and nobody has promised it yet.
    Raised,
    /// It is new, and promised.
    Appeared,
    /// It was asked for before, and is promised now.
    Promised,
    /// It is said again in the same words.
    Restated,
    /// It is put in other words.
    Reworded,
    /// Its figure is another.
    Revalued,
    /// More is promised.
    Widened,
    /// Less is promised.
    Narrowed,
    /// It is done.
    Fulfilled,
    /// It is given up.
    Dropped,
}

impl Change {
    /// The name in the ids of messages and in the answer for machines.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Raised => "raised",
            Self::Appeared => "appeared",
            Self::Promised => "promised",
            Self::Restated => "restated",
            Self::Reworded => "reworded",
            Self::Revalued => "revalued",
            Self::Widened => "widened",
            Self::Narrowed => "narrowed",
            Self::Fulfilled => "fulfilled",
            Self::Dropped => "dropped",
        }
    }

    /// Whether the matter is new in the ledger.
    pub(crate) const fn is_new(self) -> bool {
        matches!(self, Self::Raised | Self::Appeared)
    }

    /// Whether something is otherwise than it was.
    pub(crate) const fn is_noted(self) -> bool {
        !self.is_new() && !matches!(self, Self::Restated)
    }
}

impl<'a> Line<'a> {
    /// What each of its cells changes. `wording` says how a cell puts the matter.
    pub(crate) fn changes<W: PartialEq>(&self, wording: impl Fn(&Cell<'a>) -> W) -> Vec<Change> {
        let mut before: Option<(&Cell<'a>, W)> = None;
        let mut changes = Vec::with_capacity(self.cells.len());
        let mut figures: Vec<&Value> = Vec::new();
        for cell in &self.cells {
            let (words, own) = (wording(cell), cell.figures());
            changes.push(match &before {
                // What a point is said to do goes before what can be compared.
                _ if cell.has(Act::Fulfils) => Change::Fulfilled,
                _ if cell.has(Act::Drops) => Change::Dropped,
                None if cell.has(Act::Makes) => Change::Appeared,
                None => Change::Raised,
                Some(_) if cell.has(Act::Makes) => Change::Promised,
                Some(_) if cell.has(Act::Widens) => Change::Widened,
                Some(_) if cell.has(Act::Narrows) => Change::Narrowed,
                // A meeting that gives no figure changes none.
                Some(_) if !own.is_empty() && !figures.is_empty() && own != figures => Change::Revalued,
                Some((_, last)) if *last != words => Change::Reworded,
                Some(_) => Change::Restated,
            });
            if !own.is_empty() {
                figures = own;
            }
            before = Some((cell, words));
        }
        changes
    }
}

impl<'a> Cell<'a> {
    /// What its points measure.
    fn figures(&self) -> Vec<&'a Value> {
        let measured = |quantity: &&Quantity| quantity.measure.is_some();
        let quantities = self.said.iter().flat_map(|(point, _)| &point.quantities);
        quantities.filter(measured).map(|quantity| &quantity.value).collect()
    }
}
