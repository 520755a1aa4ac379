//! Everybody can use it: axe-core's rules, each language of the interface, narrow windows, dark desktops.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::{Desk, brief, line, opened};
use crate::case::{Case, repository, skip};

/// A file of the npm packages that `tests/tools/package.json` names, in the folder that `BRIEFPACK_NODE` names.
pub(super) fn package(file: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("BRIEFPACK_NODE").map(PathBuf::from);
    let path = folder.map(|folder| folder.join("node_modules").join(file)).filter(|path| path.is_file());
    if path.is_none() {
        let required = std::env::var_os("BRIEFPACK_TOOLS").is_some_and(|value| value == "required");
        assert!(
            !required,
            "`{file}` is wanted in the folder that BRIEFPACK_NODE names, and BRIEFPACK_TOOLS=required is set"
        );
        skip(&format!("`{file}` is not installed: see `tests/tools/package.json`"));
    }
    path
}

/// The rules that the page breaks as it now stands.
fn broken_rules(desk: &Desk, axe: &str) -> Vec<String> {
    desk.js(&format!("{axe};\nwindow.axe = axe;"), vec![]);
    desk.js(
        "window.rules = undefined; axe.run(document, { resultTypes: ['violations'],\
           runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })\
         .then(result => { window.rules = result }, error => { window.rules = { violations: [{ id: String(error), nodes: [] }], passes: [] } })",
        vec![],
    );
    desk.until("window.rules");
    let result = desk.js(
        "return { passes: window.rules.passes.length, failed: window.rules.violations.map(rule =>\
           rule.id + ': ' + rule.nodes.slice(0, 4).map(node => node.html.slice(0, 160) + ' ' + (node.any[0]?.message ?? node.all[0]?.message ?? '')).join(' | ')) }",
        vec![],
    );
    assert!(result["passes"].as_u64().is_some_and(|passed| passed > 20), "axe has looked: {result}");
    result["failed"].as_array().expect("a list").iter().map(Value::to_string).collect()
}

#[test]
fn axe_finds_no_broken_rule() {
    let Some(file) = package("axe-core/axe.min.js") else { return };
    let axe = std::fs::read_to_string(file).expect("a script");
    for dark in [false, true] {
        let switches: &[&str] = if dark { &["--blink-settings=preferredColorScheme=0"] } else { &[] };
        let case = Case::demo()
            .append("locales/ko/meetings/2025-10-30-gyeongju.ftl", "\nidle = 아무 데도 안  쓰임.\n");
        let Some(desk) = Desk::open_at(case, &brief("vi%2Bko", 2), switches) else { return };
        assert_eq!(desk.js("return matchMedia('(prefers-color-scheme: dark)').matches", vec![]), dark);
        let none: [String; 0] = [];
        assert_eq!(broken_rules(&desk, &axe), none, "as opened");
        desk.click(&line("다양한 채널을"));
        desk.until(&opened("ko", "exchanges"));
        desk.fill("exchanges = 문안 { $nothing }");
        desk.until("document.querySelector('#message-findings').textContent.includes('unknown-variable')");
        desk.click("document.querySelector('#tab-messages')");
        desk.until("document.querySelectorAll('.row.message').length > 20");
        assert_eq!(broken_rules(&desk, &axe), none, "with a message");
        desk.click("document.querySelector('#tab-findings')");
        desk.choose("findings-scope", "workspace");
        desk.until("document.querySelectorAll('.row.finding').length > 0");
        assert_eq!(broken_rules(&desk, &axe), none, "with findings");
        desk.click("document.querySelector('#help-open')");
        assert_eq!(broken_rules(&desk, &axe), none, "with the help");
    }
}

#[test]
fn axe_can_fail() {
    let Some(file) = package("axe-core/axe.min.js") else { return };
    let axe = std::fs::read_to_string(file).expect("a script");
    let Some(desk) = Desk::open(Case::demo(), 1) else { return };
    desk.js("document.querySelector('#find').removeAttribute('aria-label'); document.querySelector('#find').removeAttribute('title'); document.querySelector('#find').removeAttribute('placeholder')", vec![]);
    assert!(broken_rules(&desk, &axe).iter().any(|rule| rule.contains("label")));
}

/// Controls whose words don't fit, and words that are no words but their ids.
fn misfits(desk: &Desk) -> Value {
    desk.js(
        "const wide = [...document.querySelectorAll('button, label, [role=tab], h2, h3, .hint, .state, kbd, dd, th, option')]\
           .filter(one => one.offsetParent !== null && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)\
           .map(one => one.outerHTML.slice(0, 120));\
         const outside = [...document.querySelectorAll('#bar *, #tools *, #steps *, #side-tabs *, #sheet button, dialog[open] *')].filter(one => {\
           if (one.offsetParent === null || one.closest('svg') || one.tagName === 'OPTION') return false;\
           const box = one.getBoundingClientRect(); const frame = one.closest('#bar, #tools, #steps, #side-tabs, #sheet, dialog').getBoundingClientRect();\
           return box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1) }).map(one => one.outerHTML.slice(0, 120));\
         const cut = [...document.querySelectorAll('#tools select, #steps select, #ui')].filter(list => {\
           const probe = document.createElement('span'); probe.style.cssText = 'position:fixed;visibility:hidden;white-space:nowrap';\
           probe.style.font = getComputedStyle(list).font; document.body.append(probe);\
           const need = Math.max(...[...list.options].filter(one => !one.hidden).map(one => { probe.textContent = one.textContent; return probe.offsetWidth }));\
           probe.remove(); return need + 34 > list.clientWidth }).map(list => list.id);\
         return { wide, outside, cut, body: document.body.scrollWidth > innerWidth }",
        vec![],
    )
}

#[test]
fn the_interface_speaks_each_language_and_nothing_spills() {
    let Some(desk) = Desk::open(Case::demo(), 2) else { return };
    desk.click(&line("다양한 채널을"));
    desk.until(&opened("ko", "exchanges"));
    for (language, save, tab) in
        [("en", "Save", "Findings"), ("vi", "Lưu", "Phát hiện"), ("ko", "저장", "점검 결과")]
    {
        desk.choose("ui", language);
        desk.until(&format!("document.documentElement.lang === '{language}'"));
        desk.until(&format!("document.querySelector('#save').textContent === '{save}'"));
        assert!(desk.text("document.querySelector('#tab-findings').textContent").starts_with(tab));
        desk.until(&format!("document.querySelector('#meeting').selectedOptions[0].lang === '{language}'"));
        for (width, height) in [(1024, 768), (1400, 900)] {
            desk.resize(width, height);
            for name in ["thumbs", "messages", "findings"] {
                desk.click(&format!("document.querySelector('#tab-{name}')"));
                let fine = json!({ "wide": [], "outside": [], "cut": [], "body": false });
                assert_eq!(misfits(&desk), fine, "{language}, {width}, {name}");
            }
            desk.click("document.querySelector('#help-open')");
            let fine = json!({ "wide": [], "outside": [], "cut": [], "body": false });
            assert_eq!(misfits(&desk), fine, "{language}, {width}, help");
            desk.click("document.querySelector('#help-close')");
        }
    }
    // The choice is kept.
    desk.load_at(&brief("vi%2Bko", 1));
    desk.until("document.documentElement.lang === 'ko'");
}

/// Takes the picture of the README where `SCREENSHOT` is set: `docs/preview.md` has the command.
#[test]
fn a_picture_is_taken() {
    let Some(desk) = Desk::open(Case::demo(), 2) else { return };
    desk.pick("ko", "trade-target");
    desk.until("document.querySelectorAll('.chosen').length > 0");
    let text = desk.text("document.querySelector('#target').value");
    desk.fill(&text.replace("조속히 달성", "조속히  달성"));
    desk.until("document.querySelector('#message-findings .finding')");
    desk.until("document.querySelector('#page-2').dataset.shown");
    let picture = desk.picture();
    assert!(picture.starts_with(b"\x89PNG"));
    if std::env::var_os("SCREENSHOT").is_some() {
        std::fs::write(repository().join("docs/images/preview.png"), picture).expect("written");
    }
}
