//! As much of JSON Schema as the schemas use.

use serde_json::{Map, Value, json};

/// Follows a reference, if the node is one.
pub(super) fn follow<'a>(root: &'a Value, node: &'a Value) -> &'a Value {
    match node.get("$ref").and_then(Value::as_str) {
        Some(reference) => root.pointer(&reference[1..]).expect("a definition"),
        None => node,
    }
}

/// TOML as editors' validators see it: dates are strings.
pub(super) fn to_json(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => json!(text),
        toml::Value::Integer(number) => json!(number),
        toml::Value::Float(number) => json!(number),
        toml::Value::Boolean(truth) => json!(truth),
        toml::Value::Datetime(date) => json!(date.to_string()),
        toml::Value::Array(list) => list.iter().map(to_json).collect(),
        toml::Value::Table(table) => Value::Object(
            table.iter().map(|(key, value)| (key.clone(), to_json(value))).collect::<Map<_, _>>(),
        ),
    }
}

/// As much of JSON Schema 2020-12 as the schemas use; a keyword that it doesn't know fails the test.
pub fn validate(root: &Value, schema: &Value, value: &Value, place: &str, faults: &mut Vec<String>) {
    let mut fault = |what: String| faults.push(format!("{place}: {what}"));
    let mut inner = Vec::new();
    for (keyword, rule) in schema.as_object().expect("a schema") {
        match keyword.as_str() {
            "$schema" | "$defs" | "title" | "description" | "default" | "required" => {}
            "$ref" => validate(root, follow(root, schema), value, place, &mut inner),
            "type" => {
                let names: Vec<&str> = rule.as_str().map_or_else(
                    || rule.as_array().into_iter().flatten().filter_map(Value::as_str).collect(),
                    |name| vec![name],
                );
                if !names.iter().any(|name| has_type(value, name)) {
                    fault(format!("{value} is not of type {rule}"));
                }
            }
            "const" if value != rule => fault(format!("{value} is not {rule}")),
            "enum" if !rule.as_array().is_some_and(|list| list.contains(value)) => {
                fault(format!("{value} is not one of {rule}"));
            }
            "minimum" if value.as_i64() < rule.as_i64() => fault(format!("{value} is under {rule}")),
            "maximum" if value.as_i64() > rule.as_i64() => fault(format!("{value} is over {rule}")),
            "minItems" if value.as_array().map(Vec::len) < Some(1) => fault("an empty list".into()),
            "const" | "enum" | "minimum" | "maximum" | "minItems" => {}
            "maxLength" if value.as_str().is_some_and(|text| text.len() > 100) => fault("too long".into()),
            "maxLength" => {}
            "pattern" if !value.as_str().is_some_and(|text| matches(text, rule)) => {
                fault(format!("{value} does not match {rule}"));
            }
            "format" if rule == "date" => {
                if value.as_str().is_none_or(|text| text.parse::<chrono::NaiveDate>().is_err()) {
                    fault(format!("{value} is not a date"));
                }
            }
            "pattern" => {}
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    validate(root, rule, item, &format!("{place}/{index}"), &mut inner);
                }
            }
            "anyOf" | "oneOf" => {
                let fitting = rule.as_array().expect("schemas").iter().filter(|one| {
                    let mut faults = Vec::new();
                    validate(root, one, value, place, &mut faults);
                    faults.is_empty()
                });
                let count = fitting.count();
                if count == 0 || (keyword == "oneOf" && count > 1) {
                    fault(format!("{value} fits {count} of {rule}"));
                }
            }
            "if" => {
                let mut faults = Vec::new();
                validate(root, rule, value, place, &mut faults);
                let branch = schema.get(if faults.is_empty() { "then" } else { "else" });
                if let Some(branch) = branch {
                    validate(root, branch, value, place, &mut inner);
                }
            }
            "properties" | "additionalProperties" | "then" | "else" => {}
            other => panic!("the schema keyword `{other}` is not known to this test"),
        }
    }
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    for key in required.filter_map(Value::as_str).filter(|key| value.is_object() && value.get(key).is_none())
    {
        fault(format!("no `{key}`"));
    }
    for (key, one) in value.as_object().into_iter().flatten() {
        let known = schema.get("properties").and_then(|properties| properties.get(key));
        match known.or_else(|| schema.get("additionalProperties")) {
            Some(Value::Bool(false)) => fault(format!("unknown key `{key}`")),
            Some(rule) => validate(root, rule, one, &format!("{place}/{key}"), &mut inner),
            None => {}
        }
    }
    faults.extend(inner);
}

fn has_type(value: &Value, name: &str) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "number" => value.is_number(),
        other => panic!("the type `{other}` is not known to this test"),
    }
}

/// The patterns of the schemas, written out.
fn matches(text: &str, pattern: &Value) -> bool {
    let id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    match pattern.as_str() {
        Some("^[a-z][a-z0-9-]*$") => {
            text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(id)
        }
        Some("^[a-z0-9][a-z0-9-]*$") => !text.is_empty() && !text.starts_with('-') && text.chars().all(id),
        Some("^[a-z0-9][a-z0-9-]*/[a-z][a-z0-9-]*$") => {
            text.split_once('/').is_some_and(|(meeting, point)| {
                let point = point.starts_with(|c: char| c.is_ascii_lowercase()) && point.chars().all(id);
                point && !meeting.is_empty() && !meeting.starts_with('-') && meeting.chars().all(id)
            })
        }
        Some("^[0-9a-f]{64}$") => text.len() == 64 && text.chars().all(|c| "0123456789abcdef".contains(c)),
        Some("^[0-9]{3,4}$") => [3, 4].contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit()),
        Some("^[0-9A-F]{8}$") => text.len() == 8 && text.chars().all(|c| "0123456789ABCDEF".contains(c)),
        other => panic!("the pattern {other:?} is not known to this test"),
    }
}
