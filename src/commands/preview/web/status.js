// @ts-check
// The line at the foot: what has happened, how far the languages are, whether the program still runs.

import { at, make } from "./dom.js";
import { known, on } from "./store.js";
import { word, wordOf } from "./words.js";

const said = at("said", HTMLElement);
const link = at("link", HTMLElement);
let alive = true;

/**
 * Tells the reader something, by eye and by ear.
 * @param {string} text
 * @param {boolean} [wrong]
 */
export function say(text, wrong = false) {
  said.textContent = text;
  said.classList.toggle("wrong", wrong);
}

/** How long something may take, in milliseconds, before it is said that it does. */
const SOON = 400;
let waiting = 0;

/**
 * The pages are awaited, or there.
 * @param {boolean} on
 */
export function busy(on) {
  clearTimeout(waiting);
  const note = at("waiting", HTMLElement);
  note.hidden = true;
  note.textContent = "";
  if (on) {
    waiting = setTimeout(() => {
      note.hidden = false;
      note.textContent = word("setting-pages");
    }, SOON);
  }
  at("scroller", HTMLElement).setAttribute("aria-busy", String(on));
  document.body.classList.toggle("busy", on);
}

/** @param {boolean} on */
export function connected(on) {
  if (alive !== on) say(word(on ? "connected" : "connection-lost"), !on);
  alive = on;
  paint();
}

function paint() {
  link.classList.toggle("lost", !alive);
  link.textContent = word(alive ? "connected" : "connection-lost");
  const { state } = known;
  if (!state) return;
  const counts = at("counts", HTMLElement);
  counts.replaceChildren(
    ...state.locales.map((locale) => {
      const all = state.counts[locale];
      /** @type {["missing" | "stale" | "draft" | "findings", number][]} */
      const open = [
        ["missing", all?.missing ?? 0],
        ["stale", all?.stale ?? 0],
        ["draft", all?.draft ?? 0],
        ["findings", all?.findings ?? 0],
      ];
      const parts = open.filter(([, number]) => number > 0);
      const tell = (/** @type {string} */ kind, /** @type {number} */ number) =>
        kind === "findings" ? word("with-findings", { number }) : `${wordOf("state", kind)} ${number}`;
      const text = parts.map(([kind, number]) => tell(kind, number)).join(" · ");
      return make("span", {}, [make("b", { text: locale }), ` ${text || word("nothing-open")}`]);
    }),
  );
}

on(["words", "state"], paint);
