//! What the program says, in words that can be translated (layer `base`).
//!
//! A [`Phrase`] names a message of our own Fluent files (`ui/<language>/*.ftl`) and carries its values; it becomes text
//! only when a reporter renders it in the language that the user asked for.

mod bundle;

use std::fmt;

pub use self::bundle::UiLanguage;

/// A message of the program, with its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Phrase {
    /// The message in our Fluent files, `message` or `message.attribute`.
    key: &'static str,
    /// Its variables.
    arguments: Vec<(&'static str, Argument)>,
}

/// A value in a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Argument {
    /// A text that is the same in every language: a name, an id, what stands in a file.
    Text(String),
    /// A number that the words around it may agree with.
    Count(usize),
    /// A phrase within the phrase.
    Phrase(Phrase),
    /// A text that is there in several languages; where the one wanted is not, in English, else in the first.
    Told(Vec<(UiLanguage, String)>),
    /// Several values, set as a list of this kind.
    List(Join, Vec<Argument>),
}

/// How a list is joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Join {
    /// `a, b, c`.
    Comma,
    /// `a, b and c`.
    And,
}

impl Phrase {
    /// Creates a phrase; [`phrase!`](crate::base::phrase::phrase) is the way to write it.
    pub(crate) fn new(key: &'static str, arguments: Vec<(&'static str, Argument)>) -> Self {
        Self { key, arguments }
    }

    /// A text that comes from outside (the engine, the system) and is shown as it is.
    pub(crate) fn verbatim(text: impl fmt::Display) -> Self {
        phrase!("verbatim", text)
    }

    /// The text in English: for order, and for readers that are programs.
    pub(crate) fn english(&self) -> String {
        self.render(UiLanguage::En)
    }
}

impl Argument {
    /// A list such as `a, b, c`.
    pub(crate) fn list<T: Into<Self>>(items: impl IntoIterator<Item = T>) -> Self {
        Self::joined(Join::Comma, items)
    }

    /// A list of identifiers in backticks.
    pub(crate) fn ticked<T: fmt::Display>(items: impl IntoIterator<Item = T>) -> Self {
        Self::list(items.into_iter().map(|item| format!("`{item}`")))
    }

    /// A list joined in a certain way.
    pub(crate) fn joined<T: Into<Self>>(join: Join, items: impl IntoIterator<Item = T>) -> Self {
        Self::List(join, items.into_iter().map(Into::into).collect())
    }
}

/// A number that the words around it may agree with.
pub(crate) fn count(number: usize) -> Argument {
    Argument::Count(number)
}

impl<T: fmt::Display> From<T> for Argument {
    fn from(text: T) -> Self {
        Self::Text(text.to_string())
    }
}

impl From<Phrase> for Argument {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(phrase)
    }
}

/// Writes a phrase: `phrase!("empty-message", id = &id)`. A name alone stands for a variable of that name.
macro_rules! phrase {
    ($key:expr $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::base::phrase::Phrase::new(
            $key,
            vec![$((
                stringify!($name),
                $crate::base::phrase::Argument::from($crate::base::phrase::phrase!(@value $name $(, $value)?)),
            )),*],
        )
    };
    (@value $name:ident) => { $name };
    (@value $name:ident, $value:expr) => { $value };
}
pub(crate) use phrase;

#[cfg(test)]
mod tests;
