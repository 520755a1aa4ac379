// @ts-check
// The find box: places of a text in the open document, counted and walked through.

import { get, givenUp } from "./api.js";
import { draw } from "./boxes.js";
import { at, later } from "./dom.js";
import { goToBox, scroller } from "./pages.js";
import { known, on } from "./store.js";
import { word } from "./words.js";

const input = at("find", HTMLInputElement);
const count = at("find-count", HTMLOutputElement);
const previous = at("find-previous", HTMLButtonElement);
const next = at("find-next", HTMLButtonElement);

/** @type {Box[]} */
let places = [];
let index = 0;
let asking = new AbortController();

function paint() {
  draw("found", places.map((box, at) => ({ box, name: at === index ? "now" : "" })));
  const empty = input.value.trim() === "";
  count.textContent = empty
    ? ""
    : places.length
      ? word("found-of", { number: index + 1, all: places.length })
      : word("found-none");
  previous.disabled = places.length < 2;
  next.disabled = places.length < 2;
}

/** @param {boolean} go to the first place */
async function search(go) {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const text = input.value.trim();
  const { document } = known;
  try {
    const answer = text && document ? await get("find", { key: document.key, q: text }, signal) : { places: [] };
    if (signal.aborted) return;
    places = answer.places;
  } catch (error) {
    if (givenUp(error)) return;
    places = [];
  }
  if (go) index = Math.max(0, places.findIndex(ahead));
  index = Math.min(index, Math.max(0, places.length - 1));
  paint();
  const place = places[index];
  if (go && place) goToBox(place);
}

/** Whether a place is in view or further on. @param {Box} box */
function ahead(box) {
  const page = document.getElementById(`page-${box.page}`);
  return !!page && page.offsetTop + page.offsetHeight > scroller.scrollTop;
}

/** @param {1 | -1} direction */
function step(direction) {
  if (!places.length) return;
  index = (index + direction + places.length) % places.length;
  paint();
  const place = places[index];
  if (place) goToBox(place);
}

/** Goes to the find box. */
export function askFind() {
  input.focus();
  input.select();
}

export function startFind() {
  const soon = later(200, () => void search(true));
  input.addEventListener("input", soon);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") {
      input.value = "";
      void search(false);
      scroller.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  previous.addEventListener("click", () => step(-1));
  next.addEventListener("click", () => step(1));
  on(["document"], () => void (input.value.trim() && search(false)));
  on(["words"], paint);
}
