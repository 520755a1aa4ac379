// @ts-check
// Findings, each with its code, place and mend: the list at the side, and how one looks anywhere.

import { at, make, renew } from "./dom.js";
import { known, on } from "./store.js";
import { word, wordOf } from "./words.js";

/** More than these are not listed: nobody reads on, and each costs the browser. */
const MOST = 500;

const list = at("findings", HTMLElement);
const scope = at("findings-scope", HTMLSelectElement);
const count = at("findings-count", HTMLElement);

/**
 * Where a finding stands.
 * @param {Finding} finding
 */
export function placeOf({ file, line, column }) {
  return [file, line, column].filter((part) => part !== null && part !== undefined).join(":");
}

/**
 * The words of a finding.
 * @param {Finding} finding
 * @returns {Node[]}
 */
export function tellFinding(finding) {
  const parts = [
    make("span", { class: `severity ${finding.severity}`, text: wordOf("severity", finding.severity) }),
    make("code", { text: finding.code }),
    make("span", { class: "words", text: finding.message }),
  ];
  if (finding.hint) parts.push(make("span", { class: "hint", text: finding.hint }));
  return parts;
}

/** @param {(finding: Finding, index: number) => void} pick */
function render(pick) {
  const { document, state } = known;
  const all = (scope.value === "document" ? document?.findings : state?.findings) ?? [];
  const number = document?.findings.length ?? 0;
  count.hidden = number === 0;
  count.textContent = String(number);
  /** @type {Element[]} */
  const rows = all.slice(0, MOST).map((finding, index) =>
    make("button", { class: "row finding", click: () => pick(finding, scope.value === "document" ? index : -1) }, [
      ...tellFinding(finding),
      make("span", { class: "file", text: placeOf(finding) }),
    ]),
  );
  if (all.length > MOST) rows.push(make("p", { class: "hint", text: word("not-listed", { number: all.length - MOST }) }));
  if (!all.length) rows.push(make("p", { class: "empty", text: word("findings-none") }));
  const top = list.scrollTop;
  renew(list, rows);
  list.scrollTop = top;
  
  const broken = document?.broken ?? false;
  at("broken", HTMLElement).hidden = !broken;
}

/** @param {(finding: Finding, index: number) => void} pick */
export function startFindings(pick) {
  const paint = () => render(pick);
  scope.addEventListener("change", paint);
  on(["state", "document", "words"], paint);
}
