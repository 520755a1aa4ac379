//! A sentence is clicked, changed, saved, printed and found in the file; and what comes between.

use super::{Desk, KO, key, line, opened, row};
use crate::case::Case;

const EN: &str = "locales/en/meetings/2025-10-30-gyeongju.ftl";

/// A point of the brief, as the Korean file has it.
const EXCHANGES: &str = "다양한 채널을 통해 대표단 교류와 각급 교류를 계속 증진하기로 함.";

/// The demo, whose last brief is shown in Vietnamese and Korean.
fn desk() -> Option<Desk> {
    let desk = Desk::open(Case::demo(), 2)?;
    desk.until(&line("다양한 채널을"));
    Some(desk)
}

#[test]
fn a_sentence_is_clicked_changed_saved_and_printed() {
    let Some(desk) = desk() else { return };
    let page = "document.querySelector('#page-2')";
    let before = desk.text(&format!("{page}.dataset.shown"));
    desk.click(&line("다양한 채널을"));
    desk.until(&opened("ko", "exchanges"));
    let place = desk.text("document.querySelector('#sheet .head .file').textContent");
    assert_eq!(place, format!("{KO}:14"));
    desk.until("document.querySelectorAll('#page-2 .chosen').length > 0");
    desk.until("document.activeElement.id === 'target'");
    assert!(desk.text("document.querySelector('#target').value").contains(EXCHANGES));
    // What is typed is tried before it is saved.
    desk.fill("exchanges = 여러 통로로 교류를 { $nothing } 넓힘.");
    desk.until("document.querySelector('#message-findings').textContent.includes('unknown-variable')");
    let entry = "exchanges = 여러 통로로 대표단 교류를 계속 넓히기로 함.\n    .wording = 다양한 경로를 통한 대표단 및 각급 교류";
    desk.fill(entry);
    desk.until("document.querySelector('#rendered').textContent.includes('여러 통로로 대표단 교류를')");
    assert!(desk.read(KO).contains(EXCHANGES), "nothing is written before it is saved");
    desk.press(&[key::CONTROL, 's']);
    desk.until_file(KO, entry);
    desk.until(&format!("{page}.dataset.shown !== '{before}'"));
    desk.until(&line("여러 통로로"));
    assert_eq!(desk.text(&line("다양한 채널을")), "undefined");
    // The picture is the new one, and is there.
    desk.until(&format!(
        "{page}.querySelector('img').complete && {page}.querySelector('img').naturalWidth > 0"
    ));
    // Nothing else of the file has changed.
    let rest = |text: &str| {
        text.lines().filter(|line| !line.starts_with("exchanges")).map(str::to_owned).collect::<Vec<_>>()
    };
    let original = String::from_utf8(Case::demo().read(KO)).expect("UTF-8");
    assert_eq!(rest(&desk.read(KO)), rest(&original));
    // And back.
    desk.until("!document.querySelector('#undo').disabled");
    desk.click("document.querySelector('#undo')");
    desk.until_file(KO, EXCHANGES);
    desk.until(&line("다양한 채널을"));
    desk.until("!document.querySelector('#redo').disabled");
    desk.click("document.querySelector('#redo')");
    desk.until_file(KO, entry);
    assert_eq!(desk.console(), Vec::<String>::new());
}

#[test]
fn a_broken_file_takes_no_page_away() {
    let Some(desk) = desk() else { return };
    let whole = desk.read(KO);
    let pages = desk.text("document.querySelectorAll('.page').length");
    desk.write(KO, &whole.replace("exchanges = ", "exchanges { "));
    desk.until("document.querySelector('#findings-count').textContent !== '' && !document.querySelector('#findings-count').hidden");
    desk.click("document.querySelector('#tab-findings')");
    let found = format!(
        "[...document.querySelectorAll('.row.finding')].find(row => row.textContent.includes('{KO}:14'))"
    );
    desk.until(&found);
    assert_eq!(desk.text("document.querySelectorAll('.page').length"), pages);
    desk.until(&line("다양한 채널을"));
    // The mend is seen without being asked for.
    desk.write(KO, &whole.replace("다양한 채널을", "온갖 채널을"));
    desk.until(&line("온갖 채널을"));
    desk.until("document.querySelector('#broken').hidden");
    desk.until(&format!("!{found}"));
}

#[test]
fn who_saves_over_another_s_change_sees_both() {
    let Some(desk) = desk() else { return };
    desk.pick("ko", "exchanges");
    desk.fill("exchanges = 내가 쓴 문안임.\n    .wording = 교류");
    let theirs = |text: &str| {
        let whole = String::from_utf8(Case::demo().read(KO)).expect("UTF-8");
        whole.replace(EXCHANGES, text)
    };
    desk.write(KO, &theirs("남이 쓴 문안임."));
    desk.until("!document.querySelector('#conflict').hidden");
    desk.until("document.querySelector('.theirs').textContent.includes('남이 쓴 문안임.')");
    assert!(desk.text("document.querySelector('.mine').textContent").contains("내가 쓴 문안임."));
    // What was typed is still there, and saving over the other's text takes a choice.
    desk.press(&[key::CONTROL, 's']);
    desk.until("!document.querySelector('#save').textContent.includes('…')");
    assert!(desk.read(KO).contains("남이 쓴 문안임."));
    desk.click("document.querySelector('#keep-mine')");
    desk.until_file(KO, "내가 쓴 문안임.");
    desk.until("document.querySelector('#conflict').hidden");
    assert!(!desk.read(KO).contains("남이 쓴 문안임."));
    // The other way: theirs is taken.
    desk.fill("exchanges = 다시 내가 씀.\n    .wording = 교류");
    desk.write(KO, &theirs("다시 남이 씀."));
    desk.click("document.querySelector('#take-theirs')");
    desk.until("document.querySelector('#target').value.includes('다시 남이 씀.')");
    desk.until("document.querySelector('#save').disabled");
    assert!(desk.read(KO).contains("다시 남이 씀."));
    // A change elsewhere in the file is none of this message's business.
    desk.fill("exchanges = 세 번째 문안임.\n    .wording = 교류");
    let elsewhere = desk.read(KO).replace("기존 협력 메커니즘이", "여러 협력 메커니즘이");
    desk.write(KO, &elsewhere);
    desk.press(&[key::CONTROL, 's']);
    desk.until_file(KO, "세 번째 문안임.");
    assert!(desk.read(KO).contains("여러 협력 메커니즘이"));
    assert_eq!(desk.text("document.querySelector('#conflict').hidden"), "true");
}

#[test]
fn what_is_to_be_done_is_stepped_through() {
    let case = Case::demo();
    let synced = case.run(&["sync"]);
    assert_eq!(synced.code, Some(0), "{}", synced.stderr);
    // One message has a new source text, one has no translation.
    let case = case
        .replace(EN, "Coordinate effectively in implementing", "Coordinate closely in implementing")
        .replace(
            KO,
            "key-partner = 한국이 역내 외교정책 이행에서 베트남을 계속 핵심 파트너로 여기고 있다고 언급함.\n",
            "",
        );
    let Some(desk) = Desk::open(case, 1) else { return };
    desk.pick("ko", "exchanges");
    desk.choose("step-kind", "stale");
    desk.click("document.querySelector('#step-next')");
    desk.until(&opened("ko", "mechanisms"));
    desk.until("document.querySelector('#sheet del')?.textContent.includes('effectively')");
    desk.until("document.querySelector('#sheet ins')?.textContent.includes('closely')");
    desk.choose("step-kind", "missing");
    desk.click("document.querySelector('#step-next')");
    desk.until(&opened("ko", "key-partner"));
    assert_eq!(desk.text("document.querySelector('#target').value"), "key-partner = ");
    desk.fill("key-partner = 한국이 베트남을 핵심 파트너로 여긴다고 언급함.");
    desk.press(&[key::CONTROL, 's']);
    desk.until_file(KO, "key-partner = 한국이 베트남을 핵심 파트너로 여긴다고 언급함.");
    desk.until("!document.querySelector('#sheet .state.missing')");
    // None is left; the stale one is confirmed as it is.
    desk.click("document.querySelector('#step-next')");
    desk.until("document.querySelector('#said').textContent.includes('None left')");
    desk.pick("ko", "mechanisms");
    desk.click("document.querySelector('#confirm')");
    desk.until("!document.querySelector('#sheet .state.stale')");
    let state = desk.read("locales/ko/meetings/2025-10-30-gyeongju.state.toml");
    assert!(state.contains("Coordinate closely in implementing"), "{state}");
    desk.click("document.querySelector('#review')");
    desk.until("document.querySelector('#sheet .state.reviewed')");
}

#[test]
fn unsaved_text_is_never_lost_unasked() {
    let Some(desk) = desk() else { return };
    desk.pick("ko", "exchanges");
    desk.fill("exchanges = 저장하지 않은 문안임.");
    let other = &row("ko", "mechanisms");
    desk.click(other);
    desk.until("document.querySelector('#ask').open");
    desk.press(&[key::ESCAPE]);
    desk.until("!document.querySelector('#ask').open");
    assert_eq!(desk.text("document.querySelector('#target').value"), "exchanges = 저장하지 않은 문안임.");
    desk.click(other);
    desk.until("document.querySelector('#ask').open");
    desk.click("document.querySelectorAll('#ask-choices button')[1]");
    desk.until(&opened("ko", "mechanisms"));
    assert!(desk.read(KO).contains(EXCHANGES), "what was discarded is not written");
    // Leaving the page asks as well: the browser does.
    desk.fill("mechanisms = 저장하지 않은 문안임.");
    let asks = "const event = new Event('beforeunload', { cancelable: true }); window.dispatchEvent(event); return event.defaultPrevented";
    assert_eq!(desk.js(asks, vec![]), true);
}
