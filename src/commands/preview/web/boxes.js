// @ts-check
// What is drawn over pages: where the message in the editor prints, what was found, what findings speak of.

import { get } from "./api.js";
import { make } from "./dom.js";
import { goToBox, pages } from "./pages.js";
import { known, on, same, view } from "./store.js";
import { word } from "./words.js";

/** How far apart, in points, lines of one place may stand. */
const NEAR = 160;

/**
 * Draws boxes of a kind in the place of those that are there.
 * @param {string} kind
 * @param {{ box: Box, name?: string }[]} boxes
 */
export function draw(kind, boxes) {
  for (const { boxes: folder } of pages) {
    for (const old of folder.querySelectorAll(`.${kind}`)) old.remove();
  }
  for (const { box, name } of boxes) {
    pages[box.page - 1]?.boxes.append(outline(box, `${kind} ${name ?? ""}`.trim()));
  }
}

/**
 * @param {Box} box
 * @param {string} name
 */
function outline({ x, y, w, h }, name) {
  const element = make("div", { class: name });
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
  element.style.width = `${w}px`;
  element.style.height = `${h}px`;
  return element;
}

/** Where the message in the editor prints. @type {Box[]} */
export let places = [];

/**
 * Boxes the message in the editor, and goes to its first place if wanted.
 * @param {boolean} [go]
 */
export async function boxMessage(go = false) {
  const { document } = known;
  const { message } = view;
  if (!document) return;
  /** @type {Box[]} */
  let found = [];
  if (message) {
    const answer = await get("places", { key: document.key, ...message }).catch(() => ({ places: [] }));
    if (!same(view.message, message)) return;
    found = answer.places;
  }
  places = found;
  draw("chosen", places.map((box) => ({ box })));
  const [first] = places;
  if (!go || !first) return;
  // All lines of the text's first place are to be in view, not only the first.
  const last = places.findLast((box) => box.page === first.page && box.y >= first.y && box.y - first.y < NEAR);
  goToBox({ ...first, h: last ? last.y + last.h - first.y : first.h });
}

/**
 * Marks the findings where they print; a mark in the margin opens what it speaks of.
 * @param {(finding: Finding, index: number) => void} pick
 */
export function startMarks(pick) {
  const paint = () => {
    const { document } = known;
    if (!document) return;
    draw(
      "mark",
      document.marks.map((mark) => ({ box: mark, name: document.findings[mark.finding]?.severity ?? "warning" })),
    );
    for (const page of pages) for (const pin of page.section.querySelectorAll(".pin")) pin.remove();
    /** @type {Set<string>} */
    const pinned = new Set();
    for (const mark of document.marks) {
      const finding = document.findings[mark.finding];
      const page = pages[mark.page - 1];
      const place = `${mark.page} ${mark.finding}`;
      if (!finding || !page || pinned.has(place)) continue;
      pinned.add(place);
      const pin = make("button", {
        class: `pin ${finding.severity}`,
        text: "!",
        label: word("finding-here", { message: finding.message }),
        title: `${finding.message} [${finding.code}]`,
        click: () => pick(finding, mark.finding),
      });
      pin.style.top = `${(100 * mark.y) / page.sheet.height}%`;
      page.section.append(pin);
    }
  };
  on(["document", "words"], paint);
}

/**
 * Goes to the place of a finding in the open document.
 * @param {number} index
 */
export function goToFinding(index) {
  const mark = known.document?.marks.find((one) => one.finding === index);
  if (mark) goToBox(mark);
  return !!mark;
}
