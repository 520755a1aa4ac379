//! Everything without a mouse.

use super::{Desk, KO, brief, key, line, opened};
use crate::case::Case;

#[test]
fn a_sentence_is_found_changed_and_saved_by_keys_alone() {
    let Some(desk) = Desk::open_at(Case::demo(), &brief("ko", 1), &[]) else { return };
    // Once through the parts of the window.
    let part = "document.activeElement.closest('#bar, #side, #tools, #scroller, #editor')?.id";
    let mut parts = Vec::new();
    for _ in 0..5 {
        desk.press(&[key::F6]);
        parts.push(desk.text(part));
    }
    assert_eq!(parts, ["bar", "side", "tools", "scroller", "editor"]);
    // The find box, and from there back to the page.
    desk.press(&[key::CONTROL, 'f']);
    assert_eq!(desk.text("document.activeElement.id"), "find");
    desk.type_text("쿼터를");
    desk.until("document.querySelector('#find-count').textContent.startsWith('1 of ')");
    desk.until(&line("쿼터를"));
    desk.press(&[key::ESCAPE]);
    assert_eq!(desk.text("document.activeElement.id"), "scroller");
    // From sentence to sentence, up to the one that is meant.
    for _ in 0..80 {
        desk.press(&['j']);
        if desk.text("document.activeElement.textContent").contains("쿼터를") {
            break;
        }
    }
    desk.press(&[key::ENTER]);
    desk.until(&opened("ko", "worker-quotas"));
    desk.until("document.activeElement.id === 'target'");
    // Letters are letters here, and no commands.
    desk.press(&[key::CONTROL, key::END]);
    desk.press(&[key::BACKSPACE]);
    desk.press(&[key::CONTROL, 'a']);
    desk.type_text("worker-quotas = 쿼터를 늘릴 것을 약속함.");
    desk.press(&[key::CONTROL, 's']);
    desk.until_file(KO, "worker-quotas = 쿼터를 늘릴 것을 약속함.\n");
    desk.until(&line("쿼터를 늘릴 것을 약속함."));
    // On to the next message, with the chosen kind; then the lists.
    desk.choose("step-kind", "any");
    desk.press(&[key::ALT, key::DOWN]);
    desk.until(&opened("ko", "community"));
    for _ in 0..5 {
        if desk.text("document.activeElement.id") != "scroller" {
            desk.press(&[key::SHIFT, key::F6]);
        }
    }
    assert_eq!(desk.text("document.activeElement.id"), "scroller");
    desk.press(&['2']);
    assert_eq!(desk.text("document.activeElement.id"), "tab-messages");
    desk.press(&[key::RIGHT]);
    assert_eq!(desk.text("document.activeElement.id"), "tab-findings");
    // Help takes the focus, and gives it back.
    desk.press(&['?']);
    desk.until("document.querySelector('#help').open");
    assert_eq!(desk.text("document.activeElement.id"), "help-close");
    desk.press(&[key::SHIFT, key::TAB]);
    assert_eq!(desk.text("document.activeElement.id"), "single-keys");
    desk.press(&[key::ESCAPE]);
    desk.until("!document.querySelector('#help').open");
    assert_eq!(desk.text("document.activeElement.id"), "tab-findings");
}

#[test]
fn single_letters_can_be_turned_off() {
    let Some(desk) = Desk::open(Case::demo(), 1) else { return };
    desk.click("document.querySelector('#help-open')");
    desk.click("document.querySelector('#single-keys')");
    desk.press(&[key::ESCAPE]);
    desk.until("!document.querySelector('#help').open");
    desk.js("document.querySelector('#scroller').focus()", vec![]);
    desk.press(&['?']);
    assert_eq!(desk.text("document.querySelector('#help').open"), "false");
    desk.press(&['3']);
    assert_eq!(desk.text("document.querySelector('#tab-findings').getAttribute('aria-selected')"), "false");
    // Enter on the pages begins a walk without any letter.
    desk.press(&[key::ENTER]);
    desk.until("document.activeElement.classList.contains('line')");
}

#[test]
fn what_has_the_focus_is_seen() {
    let Some(desk) = Desk::open(Case::demo(), 1) else { return };
    desk.js("document.querySelector('#meeting').focus()", vec![]);
    for _ in 0..30 {
        desk.press(&[key::TAB]);
        let seen = desk.js(
            "const one = document.activeElement; if (one === document.body) return true;\
             const style = getComputedStyle(one); const box = one.getBoundingClientRect();\
             return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 && box.width > 0 && box.height > 0",
            vec![],
        );
        assert_eq!(seen, true, "{}", desk.text("document.activeElement.outerHTML"));
    }
}
