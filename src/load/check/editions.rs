//! What editions and audiences name is there (layer `load`).

use crate::base::diag::{Diagnostic, Findings};
use crate::base::phrase::{Argument, phrase};
use crate::base::suggest::did_you_mean;
use crate::load::table::Located;
use crate::model::{Config, Id, TagId};

/// Reports the role tags that nobody has declared: what is addressed to them nobody would see.
pub(in crate::load) fn tags(config: &Config, named: &[Located<TagId>], findings: &mut Findings) {
    for tag in named {
        let id = tag.value.as_str();
        if config.known_tags().any(|known| known == id) {
            continue;
        }
        let listed = || phrase!("unknown-tag.known", known = Argument::ticked(config.known_tags()));
        findings.push(
            Diagnostic::error("unknown-tag", phrase!("unknown-tag", id))
                .at(tag.span)
                .hint(did_you_mean(id, config.known_tags()).unwrap_or_else(listed)),
        );
    }
}
