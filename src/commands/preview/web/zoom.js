// @ts-check
// How large pages are shown, and whether two stand side by side.

import { at } from "./dom.js";
import { anchor, hold, pages, scroller } from "./pages.js";
import { on, setting } from "./store.js";

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
/** Pixels of a point at 100 %. */
const FULL = 96 / 72;
/** What stands around pages, as in `pages.css`. */
const MARGIN = 24;
const GAP = 12;

const list = at("zoom", HTMLSelectElement);
const other = at("zoom-other", HTMLOptionElement);
const facing = at("facing", HTMLButtonElement);
const folder = at("pages", HTMLElement);

/** @type {"width" | "page" | number} */
let wish = "width";
let beside = setting("facing") === "yes";
let shown = 0;

/** The scale that the wish comes to, 1 at 100 %. */
function scale() {
  if (typeof wish === "number") return wish;
  const sheet = pages[0]?.sheet;
  if (!sheet) return 1;
  const across = beside ? 2 * sheet.width : sheet.width;
  const wide = (scroller.clientWidth - 2 * MARGIN - (beside ? GAP : 0)) / across;
  if (wish === "width") return Math.max(0.1, wide / FULL);
  return Math.max(0.1, Math.min(wide, (scroller.clientHeight - 2 * GAP) / sheet.height) / FULL);
}

function apply() {
  const next = scale();
  if (Math.abs(next - shown) > 0.0005 || folder.classList.contains("facing") !== beside) {
    const place = anchor();
    shown = next;
    folder.style.setProperty("--scale", String(next * FULL));
    folder.classList.toggle("facing", beside);
    hold(place);
  }
  facing.setAttribute("aria-pressed", String(beside));
  const value = String(wish);
  const named = [...list.options].some((option) => option !== other && option.value === value);
  other.hidden = named;
  other.textContent = `${Math.round(next * 100)} %`;
  list.value = named ? value : "other";
}

/**
 * Sets the size of pages.
 * @param {"width" | "page" | number} wanted
 */
export function zoomTo(wanted) {
  wish = typeof wanted === "number" ? Math.min(Math.max(wanted, 0.1), 5) : wanted;
  setting("zoom", String(wish));
  apply();
}

/** The next larger (1) or smaller (-1) step. @param {1 | -1} direction */
export function zoomBy(direction) {
  const now = scale();
  const next =
    direction > 0 ? STEPS.find((step) => step > now * 1.01) : STEPS.findLast((step) => step < now * 0.99);
  if (next) zoomTo(next);
}

/** Puts pages side by side, or one below the other. */
export function turnFacing() {
  beside = !beside;
  setting("facing", beside ? "yes" : "no");
  apply();
}

export function startZoom() {
  const kept = setting("zoom");
  if (kept === "page" || kept === "width") wish = kept;
  else if (kept) wish = Number.parseFloat(kept) || "width";
  list.addEventListener("change", () => {
    if (list.value === "width" || list.value === "page") zoomTo(list.value);
    else if (list.value !== "other") zoomTo(Number.parseFloat(list.value));
  });
  at("zoom-in", HTMLButtonElement).addEventListener("click", () => zoomBy(1));
  at("zoom-out", HTMLButtonElement).addEventListener("click", () => zoomBy(-1));
  facing.addEventListener("click", turnFacing);
  new ResizeObserver(apply).observe(scroller);
  on(["document"], apply);
}
