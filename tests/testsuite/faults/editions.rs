//! Faults of editions: roles, sections, stances, languages.

use super::*;

const CONFIG: &str = "briefpack.toml";

/// A further edition with these lines.
fn edition(case: Case, lines: &str) -> Case {
    case.append(CONFIG, &format!("\n[[edition]]\nid = \"theirs\"\naudience = \"public\"\n{lines}"))
}

/// The first point is addressed to somebody.
fn addressed(case: Case, line: &str) -> Case {
    case.replace(SEOUL, "id = \"target\"\n", &format!("id = \"target\"\n{line}\n"))
}

// Roles.
faults! {
    tag_unknown, "unknown-tag", |c| addressed(c, "for = [\"interpretor\"]");
    tag_of_edition_unknown, "unknown-tag", |c| edition(c, "tags = [\"pres\"]\n");
    tag_of_note_unknown, "unknown-tag", |c| c.append("seeds/commitments.toml", "\n[[commitment]]\nid = \"another\"\nby = [\"vn\"]\nto = [\"kr\"]\nfor = [\"nobody\"]\n");
    tag_declared_twice, "duplicate-id", |c| c.replace(CONFIG, "home =", "tags = [\"desk\", \"desk\"]\nhome =");
    tag_that_is_always_there, "duplicate-id", |c| c.replace(CONFIG, "home =", "tags = [\"press\"]\nhome =");
    tag_with_a_control_character, "control-character", |c| addressed(c, "for = [\"press\\u0007\"]");
    tag_with_parts_of_a_path, "invalid-id", |c| addressed(c, "for = [\"../../press\"]");
    tag_that_never_ends, "invalid-id", |c| addressed(c, &format!("for = [\"{}\"]", "a".repeat(9000)));
    tag_over_all_bounds, "over-long-text", |c| addressed(c, &format!("for = [\"{}\"]", "a".repeat(20_000)));
    tag_of_another_type, "wrong-type", |c| addressed(c, "for = [7]");
}

// Sections, stances, languages, layouts.
faults! {
    section_unknown, "unknown-value", |c| edition(c, "sections = [\"positons\"]\n");
    section_twice, "duplicate-id", |c| edition(c, "sections = [\"positions\", \"positions\"]\n");
    section_outside_the_layout, "section-not-in-layout", |c| edition(c, "layout = \"pocket\"\nsections = [\"positions\", \"ledger\"]\n");
    sections_none, "edition-shows-nothing", |c| edition(c, "sections = []\n");
    stance_unknown, "unknown-value", |c| edition(c, "stances = [\"agree\"]\n");
    stances_none, "edition-shows-nothing", |c| edition(c, "stances = []\n");
    layout_unknown, "unknown-value", |c| edition(c, "layout = \"poket\"\n");
    languages_of_edition_unknown, "unknown-value", |c| edition(c, "languages = [\"vi+vi\"]\n");
    section_of_the_pack_in_a_brief, "unknown-value", |c| c.replace(SEOUL, "[date]", "[[section]]\nid = \"ledger\"\naudience = \"internal\"\n\n[date]");
    section_of_a_brief_twice, "duplicate-id", |c| c.replace(SEOUL, "[date]", "[[section]]\nid = \"terms\"\naudience = \"internal\"\n\n[[section]]\nid = \"terms\"\naudience = \"public\"\n\n[date]");
    section_without_audience, "missing-key", |c| c.append(CONFIG, "\n[[section]]\nid = \"ledger\"\n");
    guarded_without_words, "missing-attribute", |c| addressed(c, "guarded = true");
    note_on_a_person_without_words, "missing-attribute", |c| c.replace("seeds/people.toml", "id = \"hong-gil-dong\"\n", "id = \"hong-gil-dong\"\nnote = { audience = \"public\" }\n");
}

/// What only one edition prints stops only its own documents.
#[test]
fn the_handling_of_an_edition_wants_words() {
    let case = edition(small(), "handling = \"office\"\n");
    let found = findings(&case, 1);
    assert_eq!(found.iter().filter(|finding| finding["code"] == "missing-message").count(), 3, "{found:#?}");
    stays(&case, &["build", "--edition", "theirs"]).code(1).says("`handling-office-public`");
    case.run(&["build"]).code(0);
}
