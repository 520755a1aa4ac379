// @ts-check
// The pages of the open document: pictures as set by the engine, fetched when they come near the window. A page that
// has changed is put in the old one's place when it is ready, so that nothing flickers or moves.

import { get, givenUp, pageAddress } from "./api.js";
import { at, make } from "./dom.js";
import { dressLayer, keepFocus } from "./layer.js";
import { known, on, tell, view } from "./store.js";
import { word } from "./words.js";

/**
 * A page on the screen.
 * @typedef {{ sheet: Sheet, section: HTMLElement, picture: HTMLImageElement, layer: HTMLElement, boxes: HTMLElement,
 *   shown: string, near: boolean, texts: number }} Shown
 */

export const scroller = at("scroller", HTMLElement);
const folder = at("pages", HTMLElement);

/** @type {Shown[]} */
export let pages = [];
let key = "";

const watcher = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      const page = pages.find((one) => one.section === entry.target);
      if (!page) continue;
      page.near = entry.isIntersecting;
      if (page.near) void load(page);
    }
  },
  { root: scroller, rootMargin: "100% 0px" },
);

/**
 * @param {Sheet} sheet
 * @returns {Shown}
 */
function build(sheet) {
  const picture = make("img");
  const layer = make("div", { class: "layer" });
  const boxes = make("div", { class: "boxes" });
  const section = make("section", { class: "page", id: `page-${sheet.number}` }, [picture, boxes, layer]);
  return { sheet, section, picture, layer, boxes, shown: "", near: false, texts: -1 };
}

/** @param {Shown} page */
function size({ section, sheet }) {
  section.style.setProperty("--w", String(sheet.width));
  section.style.setProperty("--h", String(sheet.height));
  const name = word("page-of", { number: sheet.number });
  section.setAttribute("aria-label", name);
}

/** Shows the document that is known, keeping the place. */
function render() {
  const { document } = known;
  if (!document) return;
  const place = document.key === key ? anchor() : null;
  if (document.key !== key) clear();
  key = document.key;
  for (const extra of pages.splice(document.pages.length)) {
    watcher.unobserve(extra.section);
    extra.section.remove();
  }
  for (const [index, sheet] of document.pages.entries()) {
    let page = pages[index];
    if (!page) {
      page = build(sheet);
      pages.push(page);
      folder.append(page.section);
      watcher.observe(page.section);
    }
    page.sheet = sheet;
    size(page);
    if (page.near) void load(page);
  }
  if (place) hold(place);
  else goTo(view.page);
}

function clear() {
  for (const page of pages) watcher.unobserve(page.section);
  pages = [];
  folder.replaceChildren();
}

/**
 * Brings picture and texts of a page up to date.
 * @param {Shown} page
 */
async function load(page) {
  const wanted = page.sheet.hash;
  if (page.shown !== wanted) {
    const next = new Image();
    next.alt = "";
    next.draggable = false;
    next.src = pageAddress(wanted);
    try {
      await next.decode();
    } catch {
      // The page has changed again meanwhile; news of that is under way.
      return;
    }
    if (page.sheet.hash !== wanted) return;
    page.picture.replaceWith(next);
    page.picture = next;
    page.shown = wanted;
    page.section.dataset["shown"] = wanted;
  }
  await loadTexts(page);
}

/** @param {Shown} page */
async function loadTexts(page) {
  const { document } = known;
  if (!document || page.texts === document.generation) return;
  const { generation } = document;
  page.texts = generation;
  try {
    const answer = await get("text", { key: document.key, page: page.sheet.number });
    if (page.texts !== generation) return;
    keepFocus(page.layer, () => dressLayer(page.layer, answer.items));
    page.section.dataset["texts"] = String(generation);
  } catch (error) {
    if (!givenUp(error)) page.texts = -1;
  }
}

/**
 * Where the window stands: a page and how far down it.
 * @typedef {{ index: number, share: number }} Place
 */

/** @returns {Place} */
export function anchor() {
  const top = scroller.scrollTop;
  const index = Math.max(0, pages.findIndex(({ section }) => section.offsetTop + section.offsetHeight > top));
  const section = pages[index]?.section;
  return { index, share: section ? (top - section.offsetTop) / section.offsetHeight : 0 };
}

/** @param {Place} place */
export function hold({ index, share }) {
  const section = pages[Math.min(index, pages.length - 1)]?.section;
  if (section) scroller.scrollTop = section.offsetTop + share * section.offsetHeight;
}

/**
 * Goes to a page.
 * @param {number} number
 */
export function goTo(number) {
  const page = pages[Math.min(Math.max(number, 1), pages.length) - 1];
  if (!page) return;
  scroller.scrollTop = page.section.offsetTop - 12;
  current();
}

/**
 * Goes to a place on a page, unless it is in view.
 * @param {Box} box
 */
export function goToBox(box) {
  const page = pages[box.page - 1];
  if (!page) return;
  const scale = page.section.offsetWidth / page.sheet.width;
  const top = page.section.offsetTop + box.y * scale;
  const left = page.section.offsetLeft + box.x * scale;
  const seen =
    top > scroller.scrollTop + 8 && top + box.h * scale < scroller.scrollTop + scroller.clientHeight - 8;
  if (!seen) scroller.scrollTop = top - scroller.clientHeight / 3;
  const aside = left < scroller.scrollLeft || left + box.w * scale > scroller.scrollLeft + scroller.clientWidth;
  if (aside) scroller.scrollLeft = left - 24;
  current();
}

/** Finds out which page is in view. */
function current() {
  const line = scroller.scrollTop + scroller.clientHeight / 3;
  const behind = pages.findIndex(({ section }) => section.offsetTop > line);
  const number = behind < 0 ? pages.length : Math.max(1, behind);
  if (number === view.page || pages.length === 0) return;
  view.page = number;
  tell("page");
}

let asked = 0;
scroller.addEventListener("scroll", () => {
  cancelAnimationFrame(asked);
  asked = requestAnimationFrame(current);
});

on(["document"], render);
on(["words"], () => pages.forEach(size));
