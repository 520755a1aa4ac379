//! The objects that a PDF is made of (layer `inspect`).

use std::collections::BTreeMap;
use std::ops::Range;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Object {
    /// Nothing, or something that says nothing: `null`, `true`, `false`.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A name, without its slash.
    Name(Vec<u8>),
    /// A string's bytes.
    Bytes(Vec<u8>),
    /// A list.
    Array(Vec<Object>),
    /// Keys and values.
    Dict(Dict),
    /// An object by its number. Its generation is not kept: the last one counts.
    Reference(u32),
}

/// Keys and values. Of keys that stand twice, the last counts.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Dict(pub BTreeMap<Vec<u8>, Object>);

/// Where the bytes of a stream stand.
#[derive(Debug, Clone)]
pub(super) struct StreamBytes(pub Range<usize>);

/// A numbered object of the file.
#[derive(Debug, Clone)]
pub(super) struct Numbered {
    /// Its number.
    pub number: u32,
    /// The object.
    pub object: Object,
    /// Its bytes, if it is a stream.
    pub stream: Option<StreamBytes>,
}

impl Dict {
    /// The value of a key, as it stands.
    pub(super) fn get(&self, key: &str) -> Option<&Object> {
        self.0.get(key.as_bytes())
    }

    /// The value of a key that is a name.
    pub(super) fn name(&self, key: &str) -> Option<&[u8]> {
        self.get(key).and_then(Object::name)
    }

    /// Whether `Type`, or another key, is this name.
    pub(super) fn is(&self, key: &str, name: &str) -> bool {
        self.name(key) == Some(name.as_bytes())
    }
}

impl Object {
    /// Its name.
    pub(super) fn name(&self) -> Option<&[u8]> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    /// Its bytes, if it is a string.
    pub(super) fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Its number.
    pub(super) fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// Its number, if it is a whole one.
    pub(super) fn integer(&self) -> Option<i64> {
        // Beyond 2^53 a number is no length, no place and no code.
        self.number().filter(|n| n.fract() == 0.0 && n.abs() < 9.0e15).map(|n| n as i64)
    }

    /// Its keys and values.
    pub(super) fn dict(&self) -> Option<&Dict> {
        match self {
            Self::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    /// Its items.
    pub(super) fn array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }
}
