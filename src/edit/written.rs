//! The text of a message part as its author wrote it, on one line a paragraph (layer `edit`).
//!
//! It is what a translation is made from: where lines are broken, how deep they are indented and how a placeable is
//! spaced makes no difference.

use crate::base::text::nfc;
use crate::localize::ast::{Element, Expression, Inline, Name, Pattern};

/// What a part without a text holds, so that it can stand in the file.
pub(crate) const PLACEHOLDER: &str = "{ \"\" }";

/// The text of a part: paragraphs set apart by an empty line, placeables as in `{ $x }`, composed.
pub(crate) fn written(pattern: &Pattern) -> String {
    let mut text = String::new();
    put_pattern(pattern, &mut text);
    nfc(&reflow(&text)).into_owned()
}

/// Whether a part holds no text yet.
pub(crate) fn is_placeholder(pattern: &Pattern) -> bool {
    match pattern.0.as_slice() {
        [Element::Placeable(Expression::Inline(Inline::Text(text)))] => text.text.is_empty(),
        parts => parts.is_empty(),
    }
}

/// Joins lines into paragraphs, as printing does.
fn reflow(text: &str) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines().map(|line| line.trim_matches([' ', '\r'])) {
        match paragraphs.last_mut() {
            _ if line.is_empty() => open = false,
            Some(paragraph) if open => {
                paragraph.push(' ');
                paragraph.push_str(line);
            }
            _ => {
                paragraphs.push(line.to_owned());
                open = true;
            }
        }
    }
    paragraphs.join("\n\n")
}

fn put_pattern(pattern: &Pattern, out: &mut String) {
    for element in &pattern.0 {
        match element {
            Element::Text(text) => out.push_str(&text.text),
            Element::Placeable(expression) => {
                out.push_str("{ ");
                put_expression(expression, out);
                out.push_str(" }");
            }
        }
    }
}

fn put_expression(expression: &Expression, out: &mut String) {
    match expression {
        Expression::Inline(inline) => put_inline(inline, out),
        Expression::Select { selector, variants } => {
            put_inline(selector, out);
            out.push_str(" ->");
            for variant in variants {
                out.push_str(if variant.default { " *[" } else { " [" });
                out.push_str(&variant.key.text);
                out.push_str("] ");
                let mut text = String::new();
                put_pattern(&variant.value, &mut text);
                out.push_str(&reflow(&text).replace("\n\n", " "));
            }
        }
    }
}

fn put_inline(inline: &Inline, out: &mut String) {
    let reference = |name: &Name, attribute: &Option<Name>| match attribute {
        Some(attribute) => format!("{}.{}", name.text, attribute.text),
        None => name.text.clone(),
    };
    match inline {
        Inline::Text(text) => {
            out.push('"');
            out.push_str(&text.text);
            out.push('"');
        }
        Inline::Number(number) => out.push_str(&number.text),
        Inline::Variable(name) => {
            out.push('$');
            out.push_str(&name.text);
        }
        Inline::Message(name, attribute) => out.push_str(&reference(name, attribute)),
        Inline::Term(name, attribute, named) => {
            out.push('-');
            out.push_str(&reference(name, attribute));
            if !named.is_empty() {
                put_arguments(&[], named, out);
            }
        }
        Inline::Function(name, positional, named) => {
            out.push_str(&name.text);
            put_arguments(positional, named, out);
        }
        Inline::Nested(expression) => {
            out.push_str("{ ");
            put_expression(expression, out);
            out.push_str(" }");
        }
    }
}

fn put_arguments(positional: &[Inline], named: &[(Name, Inline)], out: &mut String) {
    out.push('(');
    let mut first = true;
    let mut comma = |out: &mut String| {
        if !std::mem::take(&mut first) {
            out.push_str(", ");
        }
    };
    for value in positional {
        comma(out);
        put_inline(value, out);
    }
    for (name, value) in named {
        comma(out);
        out.push_str(&name.text);
        out.push_str(": ");
        put_inline(value, out);
    }
    out.push(')');
}
