//! Our Fluent functions: one table that checks, documents and runs them (layer `localize`).
//!
//! Fluent's own built-ins are not used: its NUMBER is a pass-through and it has no DATETIME.

use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};

use crate::base::phrase::{Argument, Phrase, phrase};
use crate::localize::contract::Type;
use crate::localize::format::{DateStyle, OrdinalStyle, Weekday};
use crate::localize::particles;
use crate::localize::printable::{Kit, Printable, Thing, failure, mention};
use crate::model::{Language, Value};

/// One function.
#[derive(Debug)]
pub(crate) struct Function {
    /// The name.
    pub name: &'static str,
    /// How many arguments it takes at least and at most.
    pub count: (usize, usize),
    /// The types that its typed arguments may have.
    pub types: &'static [Type],
    /// The options, each with its values, the default first.
    pub options: &'static [(&'static str, &'static [&'static str])],
    /// An example.
    pub example: &'static str,
    run: fn(&Kit, &[FluentValue<'_>], &FluentArgs<'_>) -> Result<String, String>,
}

const ANY: &[Type] = &[
    Type::Money,
    Type::Count,
    Type::Percent,
    Type::Year,
    Type::Date,
    Type::Period,
    Type::Time,
    Type::Ordinal,
    Type::Person,
    Type::Name,
    Type::Text,
];

/// All functions, by name.
pub(crate) const FUNCTIONS: [Function; 10] = [
    Function {
        name: "DATE",
        count: (1, 1),
        types: &[Type::Date],
        options: &[("style", &["long", "table"]), ("weekday", &["no", "yes"])],
        example: "DATE($date, weekday: \"yes\")",
        run: date,
    },
    Function {
        name: "TIME",
        count: (1, 1),
        types: &[Type::Time],
        options: &[],
        example: "TIME($time)",
        run: plain,
    },
    Function {
        name: "DATERANGE",
        count: (1, 1),
        types: &[Type::Period],
        options: &[("style", &["long", "table"])],
        example: "DATERANGE($period)",
        run: date_range,
    },
    Function {
        name: "NUM",
        count: (1, 1),
        types: &[Type::Count],
        options: &[],
        example: "NUM($count)",
        run: plain,
    },
    Function {
        name: "MONEY",
        count: (1, 1),
        types: &[Type::Money],
        options: &[],
        example: "MONEY($target)",
        run: plain,
    },
    Function {
        name: "PERCENT",
        count: (1, 1),
        types: &[Type::Percent],
        options: &[],
        example: "PERCENT($growth)",
        run: plain,
    },
    Function {
        name: "ORDINAL",
        count: (1, 1),
        types: &[Type::Ordinal],
        options: &[("style", &["word", "number"])],
        example: "ORDINAL($session, style: \"number\")",
        run: ordinal,
    },
    Function {
        name: "LIST",
        count: (1, 20),
        types: ANY,
        options: &[],
        example: "LIST($first, $second)",
        run: list,
    },
    Function {
        name: "PERSON",
        count: (1, 1),
        types: &[Type::Person],
        options: &[("form", &["full", "short", "family", "given", "address", "latin"])],
        example: "PERSON($speaker, form: \"address\")",
        run: person,
    },
    Function {
        name: "JOSA",
        count: (2, 2),
        types: ANY,
        options: &[],
        example: "JOSA($target, \"을\")",
        run: josa,
    },
];

/// `PLURAL` gives no text to print, but a category to select on.
const PLURAL: Function = Function {
    name: "PLURAL",
    count: (1, 1),
    types: &[Type::Count, Type::Money, Type::Percent, Type::Ordinal, Type::Year],
    options: &[],
    example: "PLURAL($count)",
    run: plural,
};

impl Function {
    /// The function with this name.
    pub(crate) fn find(name: &str) -> Option<&'static Self> {
        FUNCTIONS.iter().chain(std::iter::once(&PLURAL)).find(|function| function.name == name)
    }

    /// Runs it outside of a bundle.
    pub(crate) fn call(
        &self,
        kit: &Kit,
        positional: &[FluentValue<'_>],
        named: &FluentArgs<'_>,
    ) -> Result<String, String> {
        (self.run)(kit, positional, named)
    }

    /// All names.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        FUNCTIONS.iter().map(|function| function.name).chain(std::iter::once(PLURAL.name))
    }

    /// Whether it takes that many arguments.
    pub(crate) fn takes(&self, count: usize) -> bool {
        (self.count.0..=self.count.1).contains(&count)
    }

    /// How many arguments it takes, in words.
    pub(crate) fn arity(&self) -> Phrase {
        match self.count {
            (1, 1) => phrase!("arity-one"),
            (2, 2) => phrase!("arity-two"),
            (least, most) => phrase!("arity-range", least, most),
        }
    }

    /// How many of its arguments are typed values; `JOSA`'s second is a particle.
    pub(crate) fn typed_arguments(&self) -> usize {
        if self.name == "JOSA" { 1 } else { self.count.1 }
    }

    /// Whether it accepts a type.
    pub(crate) fn accepts(&self, kind: Type) -> bool {
        self.types.contains(&kind)
    }

    /// The types it accepts, in words.
    pub(crate) fn accepted(&self) -> Argument {
        Argument::list(self.types.iter().map(|kind| kind.phrase()))
    }
}

/// Whether `JOSA` knows a particle.
pub(crate) fn is_particle(text: &str) -> bool {
    particles::noted(text).is_some()
}

/// The plural categories of a language, from the one engine that decides them (`Formats::plural`).
pub(crate) fn plural_categories(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &["one", "other"],
        Language::Vi | Language::Ko => &["other"],
    }
}

/// Registers all functions with a bundle.
pub(crate) fn register(
    bundle: &mut FluentBundle<Arc<FluentResource>>,
    kit: &Arc<Kit>,
) -> Result<(), FluentError> {
    for function in FUNCTIONS.iter().chain(std::iter::once(&PLURAL)) {
        let kit = Arc::clone(kit);
        let run = function.run;
        bundle.add_function(function.name, move |positional, named| {
            // A function that fails inside a selection or another call would vanish without a word: its failure
            // travels in the text, and the text is searched for it.
            let text = run(&kit, positional, named).unwrap_or_else(|error| failure(&error));
            FluentValue::String(text.into())
        })?;
    }
    Ok(())
}

fn thing<'a>(arguments: &'a [FluentValue<'_>]) -> Result<&'a Printable, String> {
    match arguments.first() {
        Some(FluentValue::Custom(custom)) => {
            custom.as_any().downcast_ref::<Printable>().ok_or_else(|| "an unknown type".to_owned())
        }
        Some(_) => Err("expected a variable of the workspace".into()),
        None => Err("an argument is missing".into()),
    }
}

fn value<'a>(arguments: &'a [FluentValue<'_>]) -> Result<&'a Value, String> {
    match &thing(arguments)?.thing {
        Thing::Value(value) => Ok(value),
        Thing::Entity(_) | Thing::Text(_) => Err("expected a quantity".into()),
    }
}

/// The text of any argument.
fn text(argument: &FluentValue<'_>) -> Result<String, String> {
    match argument {
        FluentValue::String(text) => Ok(text.to_string()),
        FluentValue::Custom(custom) => custom
            .as_any()
            .downcast_ref::<Printable>()
            .map(Printable::text)
            .ok_or_else(|| "an unknown type".to_owned()),
        FluentValue::Number(_) => Err("a bare number has no official style".into()),
        FluentValue::None | FluentValue::Error => Err("an argument is missing".into()),
    }
}

fn option<'a>(named: &'a FluentArgs<'_>, name: &'a str) -> Result<Option<&'a str>, String> {
    match named.get(name) {
        None => Ok(None),
        Some(FluentValue::String(text)) => Ok(Some(text)),
        Some(_) => Err(format!("`{name}` must be a text")),
    }
}

fn style(named: &FluentArgs<'_>) -> Result<DateStyle, String> {
    match option(named, "style")? {
        None | Some("long") => Ok(DateStyle::Long),
        Some("table") => Ok(DateStyle::Table),
        Some(other) => Err(format!("unknown style `{other}`")),
    }
}

fn date(kit: &Kit, positional: &[FluentValue<'_>], named: &FluentArgs<'_>) -> Result<String, String> {
    let weekday = match option(named, "weekday")? {
        None | Some("no") => Weekday::No,
        Some("yes") => Weekday::Yes,
        Some(other) => return Err(format!("unknown weekday `{other}`")),
    };
    match value(positional)? {
        Value::Date(moment) => Ok(kit.formats.moment(*moment, style(named)?, weekday)),
        _ => Err("expected a date".into()),
    }
}

fn date_range(kit: &Kit, positional: &[FluentValue<'_>], named: &FluentArgs<'_>) -> Result<String, String> {
    match value(positional)? {
        Value::Period { from, to } => Ok(kit.formats.period(*from, *to, style(named)?)),
        _ => Err("expected a period".into()),
    }
}

fn plain(kit: &Kit, positional: &[FluentValue<'_>], _: &FluentArgs<'_>) -> Result<String, String> {
    value(positional).map(|value| kit.formats.value(value))
}

fn ordinal(kit: &Kit, positional: &[FluentValue<'_>], named: &FluentArgs<'_>) -> Result<String, String> {
    let style = match option(named, "style")? {
        None | Some("word") => OrdinalStyle::Word,
        Some("number") => OrdinalStyle::Number,
        Some(other) => return Err(format!("unknown style `{other}`")),
    };
    match value(positional)? {
        Value::Ordinal(number) => Ok(kit.formats.ordinal(*number, style)),
        _ => Err("expected an ordinal".into()),
    }
}

fn list(kit: &Kit, positional: &[FluentValue<'_>], _: &FluentArgs<'_>) -> Result<String, String> {
    let items = positional.iter().map(text).collect::<Result<Vec<_>, _>>()?;
    Ok(kit.formats.list(&items))
}

fn person(_: &Kit, positional: &[FluentValue<'_>], named: &FluentArgs<'_>) -> Result<String, String> {
    match &thing(positional)?.thing {
        Thing::Entity(entity) => Ok(mention(&entity.reference(), option(named, "form")?.unwrap_or("full"))),
        Thing::Value(_) | Thing::Text(_) => Err("expected a person".into()),
    }
}

fn josa(_: &Kit, positional: &[FluentValue<'_>], _: &FluentArgs<'_>) -> Result<String, String> {
    let [word, FluentValue::String(particle)] = positional else {
        return Err("expected a value and a particle".into());
    };
    let pair = particles::noted(particle).ok_or_else(|| format!("unknown particle `{particle}`"))?;
    Ok(format!("{}{pair}", text(word)?))
}

fn plural(kit: &Kit, positional: &[FluentValue<'_>], _: &FluentArgs<'_>) -> Result<String, String> {
    Ok(kit.formats.plural(value(positional)?).to_owned())
}
