// @ts-check
// The lists at the side: pages, messages, findings, one at a time.

import { at } from "./dom.js";
import { setting } from "./store.js";

const NAMES = /** @type {const} */ (["thumbs", "messages", "findings"]);
const side = at("side", HTMLElement);
const toggle = at("side-toggle", HTMLButtonElement);

/**
 * Shows one of the lists.
 * @param {"thumbs" | "messages" | "findings"} name
 * @param {boolean} [focus]
 */
export function turnTo(name, focus = false) {
  for (const other of NAMES) {
    const tab = at(`tab-${other}`, HTMLButtonElement);
    tab.setAttribute("aria-selected", String(other === name));
    tab.tabIndex = other === name ? 0 : -1;
    at(`panel-${other}`, HTMLElement).hidden = other !== name;
  }
  open(true);
  if (focus) at(`tab-${name}`, HTMLButtonElement).focus();
}

/** @param {boolean} wanted */
function open(wanted) {
  side.hidden = !wanted;
  document.body.classList.toggle("no-side", !wanted);
  toggle.setAttribute("aria-expanded", String(wanted));
}

/** Opens the side, or closes it. */
export function turnSide() {
  open(!!side.hidden);
  setting("side", side.hidden ? "no" : "yes");
}

export function startTabs() {
  for (const [index, name] of NAMES.entries()) {
    const tab = at(`tab-${name}`, HTMLButtonElement);
    tab.addEventListener("click", () => turnTo(name));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const next = step ? NAMES[(index + step + NAMES.length) % NAMES.length] : undefined;
      if (!next) return;
      turnTo(next, true);
      event.preventDefault();
    });
  }
  toggle.addEventListener("click", turnSide);
  open(setting("side") !== "no");
}
