// @ts-check
// The text over a page: transparent, line by line where the engine set it, to be selected, copied, found and clicked.

import { make, renew } from "./dom.js";

/** @type {WeakMap<Element, Item>} */
const items = new WeakMap();
const pen = document.createElement("canvas").getContext("2d");
const FAMILY = '"Pretendard GOV", sans-serif';

/** Waits for the pages' own font, by which the lines are measured. */
export async function fontsReady() {
  await Promise.allSettled([document.fonts.load(`12px ${FAMILY}`), document.fonts.load(`600 12px ${FAMILY}`)]);
}

/**
 * What is printed at an element of the layer.
 * @param {Element} element
 */
export function itemAt(element) {
  return items.get(element) ?? null;
}

/**
 * A name for where a text comes from: one for all lines of it.
 * @param {Origin | null} origin
 */
export function nameOf(origin) {
  if (!origin) return "";
  return origin.kind === "message"
    ? ["message", origin.locale, origin.file, origin.id].join("\n")
    : ["data", origin.file, origin.line, origin.field].join("\n");
}

/**
 * Puts the lines of a page into its layer, in reading order.
 * @param {HTMLElement} layer
 * @param {Item[]} lines
 */
export function dressLayer(layer, lines) {
  const spans = lines.map((item) => {
    const span = make("span", { text: item.text, lang: item.lang, class: "line" });
    span.style.left = `${item.x}px`;
    span.style.top = `${item.y}px`;
    span.style.fontSize = `${item.size}px`;
    span.style.height = `${item.h}px`;
    span.style.lineHeight = `${item.h}px`;
    const wide = width(item);
    if (wide > 0) span.style.transform = `scaleX(${item.w / wide})`;
    if (item.origin) {
      span.classList.add(item.origin.kind);
      span.setAttribute("role", "button");
      span.tabIndex = -1;
    }
    return span;
  });
  renew(layer, spans);
  lines.forEach((item, at) => {
    const line = layer.children[at];
    if (line) items.set(line, item);
  });
}

/** @param {Item} item */
function width(item) {
  if (!pen) return 0;
  pen.font = `${item.size}px ${FAMILY}`;
  return pen.measureText(item.text).width;
}

/**
 * Changes a layer and gives the focus back to the line that had it.
 * @param {HTMLElement} layer
 * @param {() => void} change
 */
export function keepFocus(layer, change) {
  const focused = document.activeElement;
  const held = focused && layer.contains(focused) ? itemAt(focused) : null;
  change();
  if (!held) return;
  const name = nameOf(held.origin);
  for (const span of layer.children) {
    const origin = itemAt(span)?.origin ?? null;
    if (span instanceof HTMLElement && origin && nameOf(origin) === name) {
      span.focus({ preventScroll: true });
      return;
    }
  }
}
