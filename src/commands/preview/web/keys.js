// @ts-check
// Keys for everything, and the dialog that lists them.

import { askPage } from "./bar.js";
import { asking } from "./dialog.js";
import { at, make, typing } from "./dom.js";
import { back, save } from "./draft.js";
import { focusEditor } from "./editor.js";
import { askFind } from "./find.js";
import { walk } from "./lines.js";
import { goTo, scroller } from "./pages.js";
import { on, setting, view } from "./store.js";
import { step } from "./steps.js";
import { turnSide, turnTo } from "./tabs.js";
import { word } from "./words.js";
import { turnFacing, zoomBy, zoomTo } from "./zoom.js";

const help = at("help", HTMLDialogElement);
const single = at("single-keys", HTMLInputElement);

/**
 * A key with what it does; nothing where its own place sees to it. `plain` ones are letters: they can be turned off, and are quiet while one types.
 * @typedef {{ keys: string, word: string, plain?: boolean, does: (() => unknown) | null }} Key
 */

/** @type {Key[]} */
const KEYS = [
  { keys: "Ctrl+S", word: "key-save", does: () => save() },
  { keys: "Ctrl+Enter", word: "key-save-next", does: async () => (await save()) && step(1) },
  { keys: "Alt+ArrowDown", word: "key-step-next", does: () => step(1) },
  { keys: "Alt+ArrowUp", word: "key-step-previous", does: () => step(-1) },
  { keys: "Ctrl+F", word: "key-find", does: askFind },
  { keys: "Escape", word: "key-escape", does: null },
  { keys: "F6", word: "key-region", does: () => region(1) },
  { keys: "Shift+F6", word: "key-region-back", does: () => region(-1) },
  { keys: "Ctrl+Z", word: "key-undo", plain: true, does: () => back("undo") },
  { keys: "Ctrl+Shift+Z", word: "key-redo", plain: true, does: () => back("redo") },
  { keys: "J", word: "key-line-next", plain: true, does: () => walk(1) },
  { keys: "K", word: "key-line-previous", plain: true, does: () => walk(-1) },
  { keys: "E", word: "key-editor", plain: true, does: focusEditor },
  { keys: "/", word: "key-find", plain: true, does: askFind },
  { keys: "G", word: "key-page", plain: true, does: askPage },
  { keys: "N", word: "key-page-next", plain: true, does: () => goTo(view.page + 1) },
  { keys: "P", word: "key-page-previous", plain: true, does: () => goTo(view.page - 1) },
  { keys: "+", word: "key-zoom-in", plain: true, does: () => zoomBy(1) },
  { keys: "-", word: "key-zoom-out", plain: true, does: () => zoomBy(-1) },
  { keys: "0", word: "key-zoom-full", plain: true, does: () => zoomTo(1) },
  { keys: "W", word: "key-fit-width", plain: true, does: () => zoomTo("width") },
  { keys: "H", word: "key-fit-page", plain: true, does: () => zoomTo("page") },
  { keys: "D", word: "key-facing", plain: true, does: turnFacing },
  { keys: "1", word: "key-thumbs", plain: true, does: () => turnTo("thumbs", true) },
  { keys: "2", word: "key-messages", plain: true, does: () => turnTo("messages", true) },
  { keys: "3", word: "key-findings", plain: true, does: () => turnTo("findings", true) },
  { keys: "S", word: "key-side", plain: true, does: turnSide },
  { keys: "?", word: "key-help", plain: true, does: openHelp },
];

/** Goes to the next part of the window. @param {1 | -1} direction */
function region(direction) {
  const regions = ["bar", "side", "tools", "scroller", "editor"]
    .map((id) => at(id, HTMLElement))
    .filter((one) => one.offsetParent !== null && !one.hidden);
  const here = regions.findIndex((one) => one.contains(document.activeElement));
  const next = regions[(here + direction + regions.length) % regions.length];
  if (!next) return;
  if (next.id === "editor") focusEditor();
  else if (next === scroller) scroller.focus({ preventScroll: true });
  else {
    const first = next.querySelector("select, input, button:not([tabindex='-1']):not(:disabled)");
    if (first instanceof HTMLElement) first.focus();
  }
}

/** @param {KeyboardEvent} event */
function nameOf(event) {
  const letter = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  // Shift is part of a sign such as `?`, but a key of its own with letters.
  const shift = event.shiftKey && (event.key.length > 1 || /\p{L}/u.test(event.key));
  return `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${event.altKey ? "Alt+" : ""}${shift ? "Shift+" : ""}${letter}`;
}

/** @param {KeyboardEvent} event */
function press(event) {
  if (asking() || event.isComposing) return;
  const name = nameOf(event);
  const key = KEYS.find((one) => one.keys === name);
  if (!key?.does) return;
  if (key.plain && typing()) return;
  if (key.plain && !name.startsWith("Ctrl+") && !single.checked) return;
  event.preventDefault();
  void key.does();
}

export function openHelp() {
  help.showModal();
}

function list() {
  at("help-keys", HTMLElement).replaceChildren(
    make(
      "dl",
      {},
      KEYS.map(({ keys, word: id }) =>
        make("div", {}, [make("dt", {}, [make("kbd", { text: shown(keys) })]), make("dd", { text: word(id) })]),
      ),
    ),
  );
}

/** @param {string} keys */
function shown(keys) {
  return keys.replace("Escape", "Esc").replace("ArrowDown", "↓").replace("ArrowUp", "↑");
}

export function startKeys() {
  document.addEventListener("keydown", press);
  at("help-open", HTMLButtonElement).addEventListener("click", openHelp);
  at("help-close", HTMLButtonElement).addEventListener("click", () => help.close());
  single.checked = setting("single-keys") !== "no";
  single.addEventListener("change", () => setting("single-keys", single.checked ? "yes" : "no"));
  on(["words"], list);
}
