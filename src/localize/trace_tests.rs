//! A traced text is the text that is printed.

use crate::base::assets;
use crate::base::diag::Findings;
use crate::base::fs::Root;
use crate::base::source::Sources;
use crate::load::load_workspace;
use crate::localize::arguments::all_arguments;
use crate::localize::bundle::Bundle;
use crate::localize::load_locales;
use crate::localize::particles;
use crate::localize::trace::{Choice, Tracer};
use crate::localize::voice::Voice;
use crate::model::Subject;

/// Every message of a workspace's meetings, traced and spoken.
fn compare(folder: &str) -> usize {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let root = Root::open(&path).expect("a workspace");
    let (mut sources, mut findings) = (Sources::new(), Findings::new());
    let loaded = load_workspace(&root, &mut sources, &mut findings);
    let workspace = loaded.workspace.as_ref().expect("a workspace");
    let meetings: Vec<_> = workspace.meetings.keys().cloned().collect();
    let interface = |language: crate::model::Language| assets::interface(language.code()).to_owned();
    let locales =
        load_locales(&root, &loaded.paths, (workspace, &meetings), &loaded.spans, interface, &mut sources);
    let mut count = 0;
    for (language, catalog) in &locales.catalogs {
        let kit = locales.kits.get(language).expect("a kit");
        for (id, specs) in &locales.contract.meetings {
            let meeting = workspace.meetings.get(id);
            let voice = Voice::new(workspace, catalog, kit, meeting, &Bundle::shared(catalog, kit));
            let tracer = Tracer::new(workspace, catalog, kit, meeting);
            for (message, spec) in specs {
                let arguments = all_arguments(workspace, &spec.subject);
                assert!(!matches!(spec.subject, Subject::Config), "a meeting's own message");
                let Ok(spoken) = voice.speak(message, None, &arguments, None) else { continue };
                let traced =
                    tracer.message(message, None, &arguments, Choice::Natural).expect("it can be printed");
                let text = particles::resolve(&traced.text, &**kit).expect("its particles can be resolved");
                let words: Vec<&str> =
                    text.split([' ', '\u{a0}', '\n']).filter(|word| !word.is_empty()).collect();
                let printed = spoken.paragraphs.join(" ");
                // A printed name keeps together by no-break spaces.
                let printed: Vec<&str> =
                    printed.split([' ', '\u{a0}']).filter(|word| !word.is_empty()).collect();
                assert_eq!(words, printed, "{language} {id} {message}");
                let ends: Vec<usize> = traced.pieces.iter().map(|piece| piece.range.end).collect();
                let starts: Vec<usize> = traced.pieces.iter().map(|piece| piece.range.start).collect();
                assert_eq!(
                    starts.iter().skip(1).collect::<Vec<_>>(),
                    ends.iter().take(ends.len() - 1).collect::<Vec<_>>()
                );
                count += 1;
            }
        }
    }
    count
}

#[test]
fn a_traced_text_is_the_text_that_is_printed() {
    assert!(compare("") > 600);
    assert!(compare("starter") > 30);
}
