//! Pages are read: document, size, find box, selection, thumbnails, places of messages.

use super::{Desk, KO, line, opened};
use crate::case::Case;

fn desk(page: usize) -> Option<Desk> {
    Desk::open(Case::demo(), page)
}

#[test]
fn documents_languages_and_editions_are_switched() {
    let Some(desk) = desk(1) else { return };
    desk.choose("languages", "en");
    desk.until(&line("Việt Nam – RoK presidential talks"));
    desk.choose("meeting", "2024-11-16-lima");
    desk.until(&line("Lima"));
    assert!(desk.text("location.hash").contains("2024-11-16-lima"));
    desk.choose("edition", "public");
    desk.until("document.querySelector('#scroller').getAttribute('aria-busy') === 'false'");
    // Loaded again, the page comes back to the same document.
    let hash = desk.text("location.hash.slice(1)");
    desk.load_at(&hash);
    assert_eq!(desk.text("document.querySelector('#edition').value"), "public");
    assert_eq!(desk.text("document.querySelector('#languages').value"), "en");
}

#[test]
fn the_text_lies_on_the_words_of_the_page() {
    let Some(desk) = desk(1) else { return };
    // Every line is as wide as the engine set it.
    let script = "const scale = document.querySelector('.page').offsetWidth / parseFloat(document.querySelector('.page').style.getPropertyValue('--w'));\
        return [...document.querySelectorAll('#page-1 .line')].filter(line => line.textContent.trim().length > 8)\
        .map(line => { const box = line.getBoundingClientRect(); const page = document.querySelector('#page-1').getBoundingClientRect();\
          return box.left >= page.left && box.right <= page.right + 1 && box.top >= page.top && box.width / scale > 10 })";
    let lines = desk.js(script, vec![]);
    let lines = lines.as_array().expect("a list");
    assert!(lines.len() > 15, "{} lines", lines.len());
    assert!(lines.iter().all(|inside| inside == true), "{lines:?}");
    // What is selected is copied as running text: the lines of one sentence in one.
    let copied = desk.js(
        "const lines = [...document.querySelectorAll('#page-1 .line')];\
         const first = lines.find(line => line.textContent.startsWith('Hội đàm cấp cao') && line.tabIndex === -1);\
         const last = lines[lines.indexOf(first) + 1];\
         getSelection().setBaseAndExtent(first.firstChild, 0, last.firstChild, last.textContent.length);\
         const data = new DataTransfer();\
         document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));\
         return data.getData('text/plain')",
        vec![],
    );
    let copied = copied.as_str().expect("a text");
    assert!(copied.starts_with("Hội đàm cấp cao"), "{copied}");
}

#[test]
fn sizes_facing_pages_and_the_page_box() {
    let Some(desk) = desk(1) else { return };
    let width =
        || desk.js("return document.querySelector('.page').offsetWidth", vec![]).as_u64().expect("a width");
    desk.choose("zoom", "1");
    desk.until("Math.abs(document.querySelector('.page').offsetWidth - 794) < 2");
    desk.click("document.querySelector('#zoom-in')");
    desk.until("document.querySelector('.page').offsetWidth > 860");
    desk.choose("zoom", "width");
    desk.until(
        "document.querySelector('.page').offsetWidth < document.querySelector('#scroller').clientWidth",
    );
    let alone = width();
    desk.click("document.querySelector('#facing')");
    desk.until("document.querySelector('#page-2').offsetTop === document.querySelector('#page-3').offsetTop");
    assert!(width() < alone);
    desk.click("document.querySelector('#facing')");
    // Going to a page, by its number and by its small picture.
    desk.js(
        "const box = document.querySelector('#page-number'); box.focus(); box.value = '4';\
         box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))",
        vec![],
    );
    desk.until("document.querySelector('.thumb[aria-current]').textContent === '4'");
    desk.until("document.querySelectorAll('#page-4 .line').length > 0");
    desk.click("document.querySelector('.thumb')");
    desk.until("document.querySelector('#page-number').value === '1'");
}

#[test]
fn the_find_box_counts_and_goes_round() {
    let Some(desk) = desk(1) else { return };
    desk.click("document.querySelector('#find')");
    desk.type_text("메콩");
    desk.until("document.querySelector('#find-count').textContent.startsWith('1 of ')");
    desk.until("document.querySelectorAll('.found').length > 0");
    let of = desk.text("document.querySelector('#find-count').textContent");
    desk.click("document.querySelector('#find-next')");
    desk.until(&format!("document.querySelector('#find-count').textContent !== '{of}'"));
    desk.until("document.querySelector('#find-count').textContent.startsWith('2 of ')");
    desk.click("document.querySelector('#find')");
    desk.type_text("zzz");
    desk.until("document.querySelector('#find-count').textContent === 'none'");
    assert_eq!(desk.text("document.querySelectorAll('.found').length"), "0");
}

#[test]
fn a_message_leads_to_its_place_and_a_fact_to_its_file() {
    let Some(desk) = desk(1) else { return };
    desk.pick("vi", "apec-support");
    desk.until("document.querySelectorAll('.chosen').length > 0");
    // The box is in view.
    let seen = "(() => { const box = document.querySelector('.chosen').getBoundingClientRect();\
                const frame = document.querySelector('#scroller').getBoundingClientRect();\
                return box.top >= frame.top && box.bottom <= frame.bottom })()";
    desk.until(seen);
    // A fact of the TOML is shown with its file, and isn't for typing.
    desk.js("document.querySelector('#scroller').scrollTop = 0", vec![]);
    desk.until("document.querySelector('#page-1 .line.data')");
    desk.click("document.querySelector('#page-1 .line.data')");
    desk.until("document.querySelector('#sheet .data .file')?.textContent.includes('.toml:')");
    assert_eq!(desk.text("document.querySelector('#target')"), "null");
    // A message that this document doesn't print leads to the one that does.
    desk.pick("ko", "exchanges");
    desk.choose("meeting", "2024-11-16-lima");
    desk.until("document.querySelector('#sheet .head button.link')");
    desk.click("document.querySelector('#sheet .head button.link')");
    desk.until("document.querySelector('#meeting').value === '2025-10-30-gyeongju'");
    desk.until("document.querySelectorAll('.chosen').length > 0");
    assert_eq!(desk.text(&opened("ko", "exchanges")), "true");
}

#[test]
fn a_finding_is_marked_where_it_prints() {
    let Some(desk) = desk(1) else { return };
    desk.until("document.querySelectorAll('.page').length > 1");
    assert_eq!(desk.text("document.querySelectorAll('.mark, .pin').length"), "0");
    let whole = desk.read(KO);
    desk.write(KO, &whole.replace("다양한 채널을", "다양한  채널을"));
    desk.until("document.querySelectorAll('.pin').length > 0");
    // The mark lies on the words of the message, the pin in the margin beside them.
    desk.click("document.querySelector('.pin')");
    desk.until(&opened("ko", "exchanges"));
    desk.until(&line("다양한"));
    let lies = "(() => { const mark = document.querySelector('.mark').getBoundingClientRect();\
                const pin = document.querySelector('.pin').getBoundingClientRect();\
                const page = document.querySelector('.mark').closest('.page');\
                const words = [...page.querySelectorAll('.line')].find(line => line.textContent.startsWith('다양한'));\
                const box = words?.getBoundingClientRect();\
                return !!box && Math.abs(box.left - mark.left) < 3 && Math.abs(box.top - mark.top) < 6 && pin.left > mark.right\
                  && Math.abs(pin.top - mark.top) < 12 })()";
    desk.until(lies);
    assert!(desk.text("document.querySelector('.pin').ariaLabel").contains("space"));
    // Mended, nothing is marked.
    desk.write(KO, &whole);
    desk.until("document.querySelectorAll('.mark, .pin').length === 0");
}
