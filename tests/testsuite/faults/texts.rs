//! Faults of the locale files: messages, and Fluent junk of every kind that translators meet.

use super::*;

// Messages.
faults! {
    missing_message, "missing-message", |c| c.replace(EN, "note-date = The date { $date } is inferred.\n", "");
    missing_shared_message, "missing-message", |c| c.replace("locales/vi/topics.ftl", "topic-economy = Kinh tế\n", "");
    misnamed_message, "missing-message", |c| c.replace(HANOI_EN, "exchange = ", "exchanges = ");
    missing_attribute, "missing-attribute", |c| c.replace("locales/ko/people.ftl", "    .address = 홍길동 { $office }\n", "");
    missing_value, "missing-value", |c| c.replace("locales/en/topics.ftl", "topic-economy = Economy", "topic-economy =\n    .short = Economy");
    blank_message, "empty-message", |c| c.replace("locales/en/topics.ftl", "topic-economy = Economy", "topic-economy = { \"\" }");
    missing_file_of_meeting, "missing-file", |c| c.remove(KO);
    missing_locale, "missing-locale", |c| { fs::remove_dir_all(c.path().join("locales/ko")).expect("removed"); c };
    missing_registry, "missing-file", |c| c.remove("seeds/topics.toml");
    unknown_variable, "unknown-variable", |c| c.replace(EN, "by { $deadline }, a", "by { $deadlin }, a");
    unknown_variable_in_function, "unknown-variable", |c| c.replace(EN, "DATE($day,", "DATE($days,");
    unknown_function, "unknown-function", |c| c.replace(EN, "DATE($day, weekday: \"yes\")", "DATES($day)");
    unknown_function_in_selector, "unknown-function", |c| c.replace(EN, "PLURAL($times)", "PLURALS($times)");
    unknown_function_in_argument, "unknown-function", |c| c.replace(EN, "{ $forum }", "{ LIST(SHOUT($forum), $sea) }");
    unknown_option, "unknown-option", |c| c.replace(EN, "weekday: \"yes\"", "weekdy: \"yes\"");
    unknown_option_value, "unknown-option", |c| c.replace(EN, "weekday: \"yes\"", "weekday: \"maybe\"");
    wrong_argument_type, "wrong-argument", |c| c.replace(EN, "DATE($day, weekday: \"yes\")", "DATE($times)");
    wrong_number_of_arguments, "wrong-argument", |c| c.replace(EN, "DATE($day, weekday: \"yes\")", "DATE($day, $times)");
    unknown_particle, "wrong-argument", |c| c.replace(KO, "{ $forum }을(를)", "{ JOSA($forum, \"에\") }");
    unknown_message_reference, "unknown-message", |c| c.replace(HANOI_EN, "Exchanges go on.", "{ place-hanoi }");
    unknown_term_reference, "unknown-term", |c| c.replace(EN, "{ -term-pillar }", "{ -term-pilar }");
    unknown_attribute, "unknown-attribute", |c| c.replace(HANOI_EN, "Exchanges go on.", "{ office-minister.shrt }");
    typed_selector, "typed-selector", |c| c.replace(EN, "PLURAL($times) ->", "$times ->");
    selector_on_function, "typed-selector", |c| c.replace(EN, "PLURAL($times) ->", "NUM($times) ->");
    selector_on_text, "typed-selector", |c| c.replace(EN, "PLURAL($times) ->", "\"one\" ->");
    numeric_key, "unreachable-variant", |c| c.replace(EN, "[one]", "[1]");
    unknown_key_of_variant, "unreachable-variant", |c| c.replace(EN, "[one]", "[single]");
    variant_twice, "unreachable-variant", |c| c.replace(EN, "[one] One more visit", "[one] One more visit\n    [one] Another visit");
    cyclic_message, "cyclic-reference", |c| c.replace(HANOI_EN, "Exchanges go on.", "{ exchange }");
    cyclic_term, "cyclic-reference", |c| c.replace("locales/en/terms.ftl", "new pillar", "{ -term-a }").append("locales/en/terms.ftl", "-term-a = { -term-pillar }\n");
    cyclic_attribute, "cyclic-reference", |c| c.replace("locales/en/offices.ftl", "office-minister = Minister", "office-minister = { office-minister.short }\n    .short = { office-minister }");
    term_variable_missing, "term-variable-missing", |c| c.replace("locales/en/terms.ftl", "new pillar", "{ $size } pillar");
    term_argument_unknown, "unknown-option", |c| c.replace(EN, "{ -term-pillar }", "{ -term-pillar(case: \"of\") }");
    nested_term_arguments, "nested-term-arguments", |c| c.replace("locales/en/terms.ftl", "new pillar", "{ -term-a } { $case }").append("locales/en/terms.ftl", "-term-a = A\n").replace(EN, "{ -term-pillar }", "{ -term-pillar(case: \"of\") }");
    name_twice_in_one_file, "duplicate-message", |c| c.append(EN, "target = Another text.\n");
    name_twice_in_two_files, "duplicate-message", |c| c.append("locales/en/places.ftl", "topic-economy = Economy\n");
    name_of_message_and_term, "duplicate-message", |c| c.append("locales/en/terms.ftl", "-topic-economy = Economy\n");
    name_of_shared_message_in_meeting, "duplicate-message", |c| c.append(EN, "place-seoul = Another Seoul\n");
    attribute_twice, "duplicate-message", |c| c.append("locales/en/people.ftl", "    .address = Another\n");
    variant_that_fails, "unresolved-particle", |c| c.replace(KO, "{ $times }회 방문", "{ PLURAL($times) ->\n    [one] Zyx을(를) 방문\n   *[other] { $times }회 방문\n}");
    particle_without_reading, "unresolved-particle", |c| c.replace(KO, "{ $sea }, { $forum }을(를)", "{ $sea }, Zyxwv을(를)");
    particle_after_space, "unresolved-particle", |c| c.replace(KO, "{ $forum }을(를)", "{ $forum } 을(를)");
    missing_glyph_emoji, "missing-glyph", |c| c.replace(HANOI_EN, "exchange = Exchanges go on.", "exchange = Exchanges go on 🤝.");
    missing_glyph_hanja, "missing-glyph", |c| c.replace(KO, "방문 제안", "방문 제안 𠀋");
    function_on_literal, "wrong-argument", |c| c.replace(EN, "DATE($day, weekday: \"yes\")", "NUM(3)");
    text_like_a_placeable, "unresolved-placeable", |c| c.replace(HANOI_EN, "exchange = Exchanges go on.", "exchange = { \"{\" }$x{ \"}\" }");
}

// Fluent junk, of every kind that translators meet.
faults! {
    junk_tab, "tab", |c| c.replace(EN, "    A visit is proposed", "\tA visit is proposed");
    junk_no_break_space, "tab", |c| c.replace(EN, "    A visit is proposed", "\u{a0}\u{a0}A visit is proposed");
    junk_bracket_line, "fluent-syntax", |c| c.replace(KO, "    방문 제안", "    [붙임] 방문 제안");
    junk_asterisk_line, "fluent-syntax", |c| c.replace(EN, "    A visit is proposed", "    * A visit is proposed");
    junk_dot_line, "fluent-syntax", |c| c.replace(EN, "    A visit is proposed", "    .. A visit is proposed");
    junk_blank_value, "fluent-syntax", |c| c.replace(HANOI_EN, "headline = Exchanges go on", "headline =");
    junk_non_ascii_id, "fluent-syntax", |c| c.replace(KO, "target = ", "목표 = ");
    junk_curly_quotes, "fluent-syntax", |c| c.replace(EN, "weekday: \"yes\"", "weekday: “yes”");
    junk_lower_case_function, "fluent-syntax", |c| c.replace(EN, "DATE($day", "date($day");
    junk_dash_arrow, "fluent-syntax", |c| c.replace(EN, "PLURAL($times) ->", "PLURAL($times) –>");
    junk_unclosed_brace, "fluent-syntax", |c| c.replace(EN, "{ $deadline }, a", "{ $deadline, a");
    junk_lone_brace, "fluent-syntax", |c| c.replace(HANOI_EN, "Exchanges go on.", "Exchanges } go on.");
    junk_unclosed_quote, "fluent-syntax", |c| c.replace(EN, "weekday: \"yes\"", "weekday: \"yes");
    junk_no_default, "fluent-syntax", |c| c.replace(EN, "*[other]", " [other]");
    junk_two_defaults, "fluent-syntax", |c| c.replace(EN, "    [one] One", "   *[one] One");
    junk_no_equals, "fluent-syntax", |c| c.replace(HANOI_EN, "exchange = Exchanges", "exchange Exchanges");
    junk_unindented_line, "fluent-syntax", |c| c.replace(EN, "    A visit is proposed", "A visit is proposed");
    junk_fullwidth_braces, "fullwidth-brace", |c| c.replace(KO, "title = { $place }", "title = ｛ $place ｝");
    junk_bare_carriage_return, "control-character", |c| c.replace(HANOI_EN, "= exchanges\n", "= exchanges\r");
    junk_message_attribute_of_term, "fluent-syntax", |c| c.replace(EN, "{ -term-pillar }", "{ -term-pillar.short }");
}
