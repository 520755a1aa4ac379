// @ts-check
// The messages of one language, in the order of their files: listed, filtered, stepped through.

import { get } from "./api.js";
import { at, choices, later, make, renew } from "./dom.js";
import { say } from "./status.js";
import { known, on, same, view } from "./store.js";
import { word, wordOf } from "./words.js";

/** More rows than these are not listed at once: the filter finds the rest. */
const MOST = 800;

const list = at("messages", HTMLElement);
const locale = at("messages-locale", HTMLSelectElement);
const kind = at("messages-kind", HTMLSelectElement);
const scope = at("messages-scope", HTMLSelectElement);
const filter = at("messages-filter", HTMLInputElement);

/** @type {Map<string, { generation: number, rows: Row[] }>} */
const kept = new Map();
/** The message that was last brought into view. */
let seen = "";

/**
 * The messages of a language as the files now are.
 * @param {string} language
 * @returns {Promise<Row[]>}
 */
async function rowsOf(language) {
  const generation = known.state?.generation ?? 0;
  const before = kept.get(language);
  if (before?.generation === generation) return before.rows;
  const answer = await get("messages", { locale: language });
  kept.set(language, { generation, rows: answer.messages });
  return answer.messages;
}

/**
 * Whether a message is of a kind that can be asked for.
 * @param {Row} row
 * @param {string} wanted
 */
function is(row, wanted) {
  if (wanted === "any") return true;
  if (wanted === "findings") return row.findings > 0;
  if (wanted === "open") return row.findings > 0 || ["missing", "stale", "draft"].includes(row.state);
  return row.state === wanted;
}

/**
 * The next (1) or previous (-1) message of a kind, after the one in the editor, all the way round.
 * @param {string} wanted
 * @param {1 | -1} direction
 * @returns {Promise<Name | null>}
 */
export async function neighbour(wanted, direction) {
  const language = view.message?.locale ?? locale.value;
  const rows = await rowsOf(language);
  const here = rows.findIndex((row) => same({ ...row, locale: language }, view.message));
  const start = here >= 0 ? here : direction > 0 ? -1 : rows.length;
  for (let step = 1; step <= rows.length; step += 1) {
    const row = rows[(start + direction * step + 2 * rows.length) % rows.length];
    if (row && is(row, wanted) && !same({ ...row, locale: language }, view.message)) {
      return { locale: language, file: row.file, id: row.id };
    }
  }
  say(word("none-left", { kind: word(`kind-${wanted}`) }));
  return null;
}

/** @param {(name: Name) => void} pick */
async function render(pick) {
  const { state } = known;
  if (!state || at("panel-messages", HTMLElement).hidden) return;
  const language = locale.value;
  const rows = await rowsOf(language);
  if (language !== locale.value) return;
  const text = filter.value.trim().normalize("NFC").toLowerCase();
  const own = scope.value === "meeting" && view.meeting !== "pack" ? `/meetings/${view.meeting}.ftl` : "";
  const wanted = rows.filter(
    (row) => is(row, kind.value) && row.file.endsWith(own) && (!text || `${row.id}\n${row.value}`.normalize("NFC").toLowerCase().includes(text)),
  );
  /** @type {HTMLElement[]} */
  const made = [];
  let file = "";
  for (const row of wanted.slice(0, MOST)) {
    if (row.file !== file) made.push(make("h2", { class: "file", text: row.file }));
    file = row.file;
    const name = { locale: language, file: row.file, id: row.id };
    const title = [row.file, row.line].filter((part) => part !== null).join(":");
    const button = make("button", { class: "row message", title, click: () => pick(name) }, [
      make("code", { text: row.id }),
      make("span", { class: `state ${row.state}`, text: wordOf("state", row.state) }),
      make("span", { class: "value", text: row.value, lang: language }),
    ]);
    if (row.findings) {
      button.append(make("span", { class: "flag", text: word("with-findings", { number: row.findings }) }));
    }
    if (same(name, view.message)) button.setAttribute("aria-current", "true");
    made.push(button);
  }
  const top = list.scrollTop;
  renew(list, made);
  list.scrollTop = top;
  const current = list.querySelector("[aria-current]");
  const name = view.message ? Object.values(view.message).join("\n") : "";
  if (current && name !== seen) current.scrollIntoView({ block: "nearest" });
  seen = name;
  const rest = Math.max(0, wanted.length - MOST);
  at("messages-count", HTMLElement).textContent = rest
    ? `${word("listed", { number: wanted.length })} ${word("not-listed", { number: rest })}`
    : word("listed", { number: wanted.length });
}

/** @param {(name: Name) => void} pick */
export function startMessages(pick) {
  const paint = () => void render(pick).catch(() => say(word("unreachable"), true));
  on(["state"], () => {
    const { state } = known;
    if (!state) return;
    const all = [...state.locales, state.source].filter((one, at, list) => list.indexOf(one) === at);
    const printed = view.languages.split("+").findLast((one) => state.locales.includes(one));
    choices(locale, all.map((value) => ({ value, text: value })), locale.value || (printed ?? all[0]));
  });
  on(["state", "document", "words", "message"], paint);
  scope.addEventListener("change", paint);
  locale.addEventListener("change", paint);
  kind.addEventListener("change", paint);
  filter.addEventListener("input", later(150, paint));
  at("tab-messages", HTMLButtonElement).addEventListener("click", paint);
  at("tab-messages", HTMLButtonElement).addEventListener("focus", paint);
}
