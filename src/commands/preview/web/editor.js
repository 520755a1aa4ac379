// @ts-check
// The editor's sheet: one message with all that a translator needs to know of it.

import { places } from "./boxes.js";
import { show } from "./documents.js";
import { at, button, make } from "./dom.js";
import { confirm, dirty, draft, keepMine, openMessage, revert, save, settle, takeTheirs, type } from "./draft.js";
import { changePart, commentOf, findingsPart, renderedPart, termsPart, variablesPart } from "./facts.js";
import { known, on, view } from "./store.js";
import { word, wordOf } from "./words.js";

const sheet = at("sheet", HTMLElement);
const area = make("textarea", { id: "target" });
area.spellcheck = false;
area.addEventListener("input", () => type(area.value));
area.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.isComposing) at("scroller", HTMLElement).focus({ preventScroll: true });
});

/** The parts of the sheet that change while one types. */
const live = {
  head: make("header", { class: "head" }),
  conflict: make("section", { class: "conflict", id: "conflict" }),
  source: make("section", { class: "source" }),
  target: make("section", { class: "target" }),
  actions: make("div", { class: "actions" }),
  findings: make("section", { class: "findings", id: "message-findings" }),
  rendered: make("section", { class: "rendered", id: "rendered" }),
  facts: make("section", { class: "facts" }),
};
let conflicted = false;

/** Brings the sheet up to date. */
function paint() {
  const { message } = draft;
  if (!message) {
    if (!sheet.querySelector(".data")) sheet.replaceChildren(make("p", { class: "empty", text: word("editor-empty") }));
    return;
  }
  if (live.head.parentElement !== sheet) sheet.replaceChildren(...Object.values(live));
  fill(live.head, head(message));
  fill(live.conflict, conflict());
  live.conflict.hidden = draft.conflict === null;
  fill(live.source, source(message));
  live.source.hidden = message.source === null || message.locale === known.state?.source;
  target(message);
  fill(live.actions, actions(message));
  const { tried } = draft;
  fill(live.findings, findingsPart(tried?.findings ?? message.findings, tried?.error ?? null));
  fill(live.rendered, renderedPart(tried?.error ? null : (tried?.rendered ?? message.rendered), message.locale));
  fill(live.facts, [...variablesPart(message, insert), ...termsPart(message, insert)]);
  if (draft.conflict && !conflicted) at("conflict-title", HTMLElement).focus();
  conflicted = draft.conflict !== null;
}

/**
 * Puts parts into a section, unless they look as before: whoever is in it stays there.
 * @param {HTMLElement} section
 * @param {(Node | string)[]} parts
 */
function fill(section, parts) {
  const next = make("div", {}, parts);
  if (section.childNodes.length && next.isEqualNode(section.firstElementChild)) return;
  const focused = document.activeElement;
  const index = focused && section.contains(focused) ? focusable(section).indexOf(/** @type {HTMLElement} */ (focused)) : -1;
  section.replaceChildren(next);
  if (index >= 0) (focusable(section)[index] ?? area).focus({ preventScroll: true });
}

/** @param {HTMLElement} section @returns {HTMLElement[]} */
function focusable(section) {
  return [...section.querySelectorAll("button, [tabindex]")].filter((one) => one instanceof HTMLElement);
}

/** @param {Message} message */
function head(message) {
  const { state } = known;
  const title = make("h2", { text: message.id });
  const badge = make("span", { class: `state ${message.state}`, text: wordOf("state", message.state) });
  const place = [message.file, message.line].filter((part) => part !== null).join(":");
  const parts = [
    make("div", { class: "title-row" }, [title, badge, dirty() ? make("span", { class: "dirty", text: word("unsaved") }) : ""]),
    make("div", { class: "file", text: place }),
  ];
  const meeting = state?.meetings.find((one) => one.id === message.point?.meeting);
  if (message.point) {
    const name = meeting?.title ?? message.point.meeting;
    const { number } = message.point;
    const text = number === null ? name : word("point-of", { meeting: name, number });
    parts.push(make("div", { class: "point", text, lang: meeting?.lang === view.ui ? "" : meeting?.lang }));
  }
  if (places.length === 0 && known.document) {
    const elsewhere = message.point && message.point.meeting !== view.meeting ? message.point.meeting : null;
    parts.push(
      make("div", { class: "hint" }, [
        word("not-printed"),
        elsewhere ? button(word("show-brief"), () => void show({ meeting: elsewhere }), "link") : "",
      ]),
    );
  }
  const all = state ? [state.source, ...state.locales.filter((one) => one !== state.source)] : [];
  const row = make("div", { class: "locales", role: "group", label: word("locale") });
  for (const locale of all) {
    const file = message.file.replace(`/${message.locale}/`, `/${locale}/`);
    const one = button(wordOf("language", locale), () => void openMessage({ locale, file, id: message.id }, true));
    one.setAttribute("aria-pressed", String(locale === message.locale));
    row.append(one);
  }
  parts.push(row);
  return parts;
}

/** @param {Message} message */
function source(message) {
  if (!message.source) return [];
  const { source } = known.state ?? { source: "" };
  return [
    make("h3", { text: word("source-text", { language: wordOf("language", source) }) }),
    make("pre", { text: message.source.text, lang: source }),
    ...commentOf(message.source.comment, source),
    ...changePart(message, source),
  ];
}

/** @param {Message} message */
function target(message) {
  if (area.parentElement !== live.target) {
    live.target.replaceChildren(make("h3", {}, [make("label", {})]), area, make("div", { class: "hint", id: "target-hint" }));
    const label = live.target.querySelector("label");
    if (label) label.htmlFor = area.id;
    area.setAttribute("aria-describedby", "target-hint");
  }
  const label = live.target.querySelector("label");
  if (label) label.textContent = word("target-text", { language: wordOf("language", message.locale) });
  const writable = message.writable ?? true;
  at("target-hint", HTMLElement).textContent = word(writable ? "target-hint" : "not-writable");
  area.readOnly = !writable;
  area.lang = message.locale;
  area.setAttribute("aria-invalid", String(!!draft.tried?.error));
  if (area.value !== draft.text) area.value = draft.text;
}

/** @param {Message} message */
function actions(message) {
  const changed = dirty();
  const writable = message.writable ?? true;
  const main = button(word(draft.saving ? "saving" : "save"), () => void save(), "main");
  main.id = "save";
  main.title = "Ctrl+S";
  main.disabled = draft.saving || !changed;
  const reset = button(word("revert"), revert);
  reset.disabled = !changed;
  const parts = [main, reset];
  /** @type {(text: string, state: "translated" | "reviewed", id: string) => void} */
  const add = (text, state, id) => {
    const one = button(text, () => void confirm(state));
    one.id = id;
    one.disabled = draft.saving || !writable;
    parts.push(one);
  };
  const translation = message.locale !== known.state?.source;
  if (translation && (message.state === "stale" || message.state === "draft")) {
    add(word(changed ? "save-confirm" : "confirm"), "translated", "confirm");
  }
  if (translation && message.state !== "missing" && message.state !== "reviewed") {
    add(word(changed ? "save-review" : "review"), "reviewed", "review");
  }
  return parts;
}

/** Both versions, where the file has changed under the typed text. */
function conflict() {
  if (!draft.conflict || !draft.message) return [];
  const title = make("h3", { id: "conflict-title", text: word("conflict-title"), tabindex: -1 });
  const lang = draft.message.locale;
  return [
    title,
    make("p", { text: word("conflict-text") }),
    make("h4", { text: word("conflict-theirs") }),
    draft.conflict.theirs
      ? make("pre", { class: "theirs", text: draft.conflict.theirs, lang })
      : make("p", { class: "empty", text: word("conflict-gone") }),
    make("h4", { text: word("conflict-mine") }),
    make("pre", { class: "mine", text: draft.text, lang }),
    make("div", { class: "choices" }, [
      make("button", { id: "keep-mine", text: word("keep-mine"), click: () => void keepMine() }),
      make("button", { id: "take-theirs", text: word("take-theirs"), click: () => void takeTheirs() }),
    ]),
  ];
}

/**
 * Puts a text in where the cursor stands.
 * @param {string} text
 */
function insert(text) {
  area.focus();
  area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
  type(area.value);
}

/** Goes to the text. */
export function focusEditor() {
  if (draft.message) area.focus({ preventScroll: true });
  else at("editor", HTMLElement).focus({ preventScroll: true });
}

/**
 * Shows where a fact comes from: it is changed in its own file.
 * @param {DataOrigin} origin
 * @param {Item} item
 */
export async function openData(origin, item) {
  if (!(await settle())) return;
  draft.message = null;
  view.message = null;
  sheet.replaceChildren(
    make("div", { class: "data" }, [
      make("h2", { text: origin.field }),
      make("div", { class: "file", text: [origin.file, origin.line].filter((part) => part !== null).join(":") }),
      make("p", { class: "printed", text: item.text, lang: item.lang }),
      make("p", { class: "hint", text: word("data-hint") }),
    ]),
  );
}

export { paint };

export function startEditor() {
  on(["words", "state", "message"], paint);
}
