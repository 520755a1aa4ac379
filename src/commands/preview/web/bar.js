// @ts-check
// The bar above: which document, in which languages, for whom; the interface's own language. The page box.

import { note, refresh, show } from "./documents.js";
import { at, choices } from "./dom.js";
import { goTo } from "./pages.js";
import { known, on, setting, view } from "./store.js";
import { speak, word } from "./words.js";

const number = at("page-number", HTMLInputElement);

function render() {
  const { state } = known;
  if (!state) return;
  at("title", HTMLElement).textContent = state.title;
  at("title", HTMLElement).lang = state.lang ?? "";
  document.title = state.title ? `${state.title} – briefpack` : "briefpack";
  const meetings = state.meetings.map(({ id, title, lang, date }) => ({
    value: id,
    text: date ? `${date} · ${title}` : title,
    lang,
  }));
  choices(at("meeting", HTMLSelectElement), [{ value: "pack", text: word("pack") }, ...meetings], view.meeting);
  const same = (/** @type {string} */ value) => ({ value, text: value });
  choices(at("languages", HTMLSelectElement), state.languages.map(same), view.languages);
  choices(at("edition", HTMLSelectElement), state.editions.map(same), view.edition);
  at("ui", HTMLSelectElement).value = view.ui;
}

function page() {
  if (document.activeElement !== number) number.value = String(view.page);
  at("page-count", HTMLElement).textContent = `/ ${known.document?.pages.length ?? "–"}`;
  at("page-previous", HTMLButtonElement).disabled = view.page <= 1;
  at("page-next", HTMLButtonElement).disabled = view.page >= (known.document?.pages.length ?? 1);
  note();
}

/** Goes to the page box. */
export function askPage() {
  number.focus();
  number.select();
}

export function startBar() {
  for (const key of /** @type {const} */ (["meeting", "languages", "edition"])) {
    const select = at(key, HTMLSelectElement);
    select.addEventListener("change", () => void show({ [key]: select.value }));
  }
  const ui = at("ui", HTMLSelectElement);
  ui.addEventListener("change", () => {
    setting("ui", ui.value);
    // Findings and titles are told in the new language too.
    void speak(ui.value).then(refresh);
  });
  number.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    if (event.key === "Enter") goTo(Number.parseInt(number.value, 10) || view.page);
    number.blur();
    at("scroller", HTMLElement).focus({ preventScroll: true });
    event.stopPropagation();
  });
  number.addEventListener("blur", page);
  at("page-previous", HTMLButtonElement).addEventListener("click", () => goTo(view.page - 1));
  at("page-next", HTMLButtonElement).addEventListener("click", () => goTo(view.page + 1));
  on(["state", "words"], render);
  on(["document", "page"], page);
}
