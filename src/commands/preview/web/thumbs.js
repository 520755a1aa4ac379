// @ts-check
// Small pages and the document's headings, to go to a page.

import { pageAddress } from "./api.js";
import { at, make } from "./dom.js";
import { goTo } from "./pages.js";
import { known, on, view } from "./store.js";
import { word } from "./words.js";

const list = at("thumbs", HTMLElement);
const outline = at("outline", HTMLElement);
let key = "";

function render() {
  const { document } = known;
  if (!document) return;
  if (document.key !== key) list.replaceChildren();
  key = document.key;
  while (list.children.length > document.pages.length) list.lastElementChild?.remove();
  for (const [index, sheet] of document.pages.entries()) {
    let button = list.children[index]?.firstElementChild;
    if (!(button instanceof HTMLButtonElement)) {
      const picture = make("img");
      picture.alt = "";
      picture.loading = "lazy";
      button = make("button", { class: "thumb", click: () => goTo(sheet.number) }, [
        picture,
        make("span", { text: String(sheet.number) }),
      ]);
      list.append(make("li", {}, [button]));
    }
    const picture = button.querySelector("img");
    if (!picture) continue;
    button.setAttribute("aria-label", word("page-of", { number: sheet.number }));
    picture.style.aspectRatio = `${sheet.width} / ${sheet.height}`;
    if (picture.dataset["hash"] !== sheet.hash) {
      picture.dataset["hash"] = sheet.hash;
      picture.src = pageAddress(sheet.hash);
    }
  }
  outline.replaceChildren(
    ...document.outline.map(({ title, page, level }) =>
      make("button", { class: (level ?? 1) > 1 ? "heading deeper" : "heading", click: () => goTo(page) }, [
        make("span", { text: title, lang: view.languages.split("+")[0] }),
        make("span", { text: String(page) }),
      ]),
    ),
  );
  outline.hidden = document.outline.length === 0;
  follow();
}

/** Marks the page in view, and keeps it in sight. */
function follow() {
  for (const [index, row] of [...list.children].entries()) {
    const button = row.firstElementChild;
    if (index + 1 !== view.page) {
      button?.removeAttribute("aria-current");
      continue;
    }
    button?.setAttribute("aria-current", "page");
    if (!list.contains(document.activeElement)) row.scrollIntoView({ block: "nearest" });
  }
}

export function startThumbs() {
  on(["document", "words"], render);
  on(["page"], follow);
}
