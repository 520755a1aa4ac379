//! Texts of messages are texts: nothing in them runs, whatever they look like.

use super::{Desk, KO, brief, line, opened};
use crate::case::Case;

const PARTNER: &str = "한국이 역내 외교정책 이행에서 베트남을 계속 핵심 파트너로 여기고 있다고 언급함.";
const MARKUP: &str =
    "<img src=x onerror=\"document.title='owned'\"></script><script>document.title='owned'</script>";

#[test]
fn markup_in_a_message_is_shown_as_text() {
    let case = Case::demo()
        .replace(KO, PARTNER, &format!("{MARKUP} 언급함."))
        // A comment and an id are texts too.
        .append(KO, "\n# <script>document.title='owned'</script>\nextra = <svg onload=\"document.title='owned'\"> {\"</textarea>\"}\n");
    let Some(desk) = Desk::open_at(case, &brief("ko", 2), &[]) else { return };
    desk.until(&line("<img src=x"));
    desk.click(&line("<img src=x"));
    desk.until(&opened("ko", "key-partner"));
    assert!(desk.text("document.querySelector('#target').value").contains(MARKUP));
    desk.until("document.querySelector('#rendered').textContent.includes('</script><script>')");
    desk.pick("ko", "extra");
    desk.fill("extra = <iframe srcdoc=\"<script>parent.document.title='owned'</script>\"></iframe>");
    desk.until("document.querySelector('#rendered').textContent.includes('<iframe')");
    desk.click("document.querySelector('#tab-findings')");
    desk.choose("findings-scope", "workspace");
    desk.until("document.querySelectorAll('.row.finding').length > 0");
    // A finding may quote the text.
    assert_eq!(desk.text("document.querySelectorAll('script').length"), "1");
    assert_eq!(desk.text("document.querySelectorAll('iframe, svg[onload], img[onerror]').length"), "0");
    assert!(!desk.text("document.title").contains("owned"));
    assert_eq!(desk.console(), Vec::<String>::new());
}

#[test]
fn the_page_may_neither_run_nor_fetch_what_is_not_its_own() {
    let Some(desk) = Desk::open(Case::demo(), 1) else { return };
    // Even a script that got into the page would not run.
    desk.js(
        "const script = document.createElement('script'); script.textContent = \"document.title='owned'\"; document.body.append(script);\
         const image = new Image(); image.src = 'http://127.0.0.1:9/x.png'; document.body.append(image);\
         const link = document.createElement('div'); link.setAttribute('onclick', \"document.title='owned'\"); document.body.append(link); link.click();",
        vec![],
    );
    assert!(!desk.text("document.title").contains("owned"));
    let said = desk.console().join("\n");
    assert!(said.matches("Content Security Policy").count() >= 3, "{said}");
}
