//! The terms that a message speaks of.

use serde_json::{Value, json};

use crate::commands::preview::target::Target;
use crate::commands::view::View;
use crate::edit::written::written;
use crate::lint::terms::Forms;
use crate::model::{Id as _, Term};

/// The terms whose form stands in the source text, or that the message names, each as the locales write it.
pub(super) fn of(view: &View<'_>, target: &Target) -> Vec<Value> {
    let source = view.workspace.config.source_locale;
    let original = view.in_language(source);
    let Some(entry) = original.entry(&target.id).or_else(|| target.entry(view.locales)) else {
        return Vec::new();
    };
    let text: String = entry.patterns().map(|(_, pattern)| written(pattern)).collect::<Vec<_>>().join("\n");
    let printed: Vec<String> = entry
        .patterns()
        .filter_map(|(_, pattern)| original.print(&target.id, pattern))
        .map(|paragraphs| paragraphs.join("\n"))
        .collect();
    let printed = printed.join("\n");
    let terms = view.workspace.terms.iter().filter_map(|term| {
        let form = form(&original, term)?;
        let named = text.contains(&format!("{{ -{} }}", term.id.reference()));
        let stands = !Forms::new(source, [form.as_str()]).possible(&printed).is_empty();
        (named || stands).then(|| {
            let forbidden: Vec<&str> = term
                .forbidden
                .iter()
                .filter(|one| one.language == target.language)
                .map(|one| one.form.as_str())
                .collect();
            json!({
                "concept": term.id.as_str(),
                "source": form,
                "target": self::form(&view.in_language(target.language), term),
                "forbidden": forbidden,
            })
        })
    });
    terms.collect()
}

/// A term as a locale writes it.
fn form(view: &View<'_>, term: &Term) -> Option<String> {
    let id = format!("-{}", term.id.reference());
    let entry = view.locales.catalogs.get(&view.language)?.get(None, &id)?;
    let text = view.print(&id, entry.value.as_ref()?)?.join(" ");
    (!text.is_empty()).then_some(text)
}
