// @ts-check
// Picking a text on the page, by pointer or by keys, and copying what is selected.

import { itemAt, nameOf } from "./layer.js";
import { goToBox, pages, scroller } from "./pages.js";

/**
 * The line that an event is about.
 * @param {EventTarget | null} target
 */
function lineAt(target) {
  const line = target instanceof Element ? target.closest(".line") : null;
  return line instanceof HTMLElement ? line : null;
}

/** @param {string} name */
function hover(name) {
  for (const { layer } of pages) {
    for (const line of layer.children) {
      line.classList.toggle("hover", name !== "" && nameOf(itemAt(line)?.origin ?? null) === name);
    }
  }
}

/** The first lines of all texts that can be opened, on the pages that are loaded. */
function stops() {
  /** @type {{ line: HTMLElement, page: number, item: Item }[]} */
  const found = [];
  for (const { layer, sheet } of pages) {
    let before = "";
    for (const line of layer.children) {
      const item = itemAt(line);
      const name = nameOf(item?.origin ?? null);
      if (item && name && name !== before && line instanceof HTMLElement) {
        found.push({ line, page: sheet.number, item });
      }
      before = name;
    }
  }
  return found;
}

/**
 * Moves the focus to the next (1) or previous (-1) text; to the first in view where none has it.
 * @param {1 | -1} direction
 */
export function walk(direction) {
  const all = stops();
  const focused = lineAt(document.activeElement);
  // A click may have focused any line of a text: its first is the last stop up to there.
  const from = focused
    ? all.findLastIndex(({ line }) => line === focused || line.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING)
    : -1;
  const frame = scroller.getBoundingClientRect();
  const next =
    from >= 0 ? all[from + direction] : all.find(({ line }) => line.getBoundingClientRect().top >= frame.top);
  if (!next) return;
  next.line.focus({ preventScroll: true });
  goToBox({ page: next.page, ...next.item });
}

/**
 * Readies pages for picking.
 * @param {(origin: Origin, item: Item) => void} pick
 */
export function startLines(pick) {
  /** @param {HTMLElement | null} line */
  const open = (line) => {
    const item = line ? itemAt(line) : null;
    if (item?.origin) pick(item.origin, item);
    return !!item?.origin;
  };
  scroller.addEventListener("click", (event) => {
    // Who has just selected a text wants to copy it.
    if (document.getSelection()?.isCollapsed ?? true) open(lineAt(event.target));
  });
  scroller.addEventListener("pointerover", (event) => {
    const line = lineAt(event.target);
    hover(line ? nameOf(itemAt(line)?.origin ?? null) : "");
  });
  scroller.addEventListener("pointerleave", () => hover(""));
  scroller.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const line = lineAt(event.target);
    if (line && (event.key === "Enter" || event.key === " ")) open(line);
    else if (event.key === "Enter" && event.target === scroller) walk(1);
    else if (line && event.key === "ArrowDown") walk(1);
    else if (line && event.key === "ArrowUp") walk(-1);
    else if (line && event.key === "Escape") scroller.focus({ preventScroll: true });
    else return;
    event.preventDefault();
  });
  document.addEventListener("copy", copy);
}

/**
 * Copies running text: lines of one text are joined, texts stand in lines of their own.
 * @param {ClipboardEvent} event
 */
function copy(event) {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData) return;
  let text = "";
  let before = "";
  for (let at = 0; at < selection.rangeCount; at += 1) {
    const range = selection.getRangeAt(at);
    if (!scroller.contains(range.commonAncestorContainer)) return;
    for (const { layer } of pages) {
      if (!range.intersectsNode(layer)) continue;
      for (const line of layer.children) {
        const part = range.intersectsNode(line) ? inside(range, line) : "";
        if (!part) continue;
        const name = nameOf(itemAt(line)?.origin ?? null);
        text += text && (name && name === before ? " " : "\n");
        text += part;
        before = name;
      }
    }
  }
  if (!text) return;
  event.clipboardData.setData("text/plain", text);
  event.preventDefault();
}

/**
 * What of a line is selected.
 * @param {Range} range
 * @param {Element} line
 */
function inside(range, line) {
  const own = document.createRange();
  own.selectNodeContents(line);
  if (line.contains(range.startContainer)) own.setStart(range.startContainer, range.startOffset);
  if (line.contains(range.endContainer)) own.setEnd(range.endContainer, range.endOffset);
  return own.toString().trim();
}
