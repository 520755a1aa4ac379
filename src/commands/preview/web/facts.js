// @ts-check
// What is known of a message: its comment, what has changed, its variables and terms, findings, and how it prints.

import { make } from "./dom.js";
import { tellFinding } from "./findings.js";
import { word, wordOf } from "./words.js";

/**
 * @param {string | null} comment
 * @param {string} lang
 */
export function commentOf(comment, lang) {
  return comment ? [make("p", { class: "comment", text: comment, lang })] : [];
}

/**
 * What the source text was when it was translated, and what it is now.
 * @param {Message} message
 * @param {string} lang
 */
export function changePart({ change }, lang) {
  if (!change) return [];
  const pieces = change.pieces.map(({ kind, text }) =>
    kind === "same" ? text : make(kind === "gone" ? "del" : "ins", { text }),
  );
  return [
    make("h3", { text: word("changed-source", { kind: wordOf("change", change.kind) }) }),
    make("p", { class: "change", lang }, pieces),
  ];
}

/**
 * @param {Finding[]} findings
 * @param {Tried["error"]} error
 */
export function findingsPart(findings, error) {
  const rows = findings.map((finding) => make("div", { class: "finding" }, tellFinding(finding)));
  if (error) {
    const place = [error.line, error.column].filter((part) => part !== null).join(":");
    rows.unshift(
      make("div", { class: "finding" }, [
        make("span", { class: "severity error", text: wordOf("severity", "error") }),
        make("code", { text: place }),
        make("span", { class: "words", text: error.message }),
      ]),
    );
  }
  if (!rows.length) rows.push(make("p", { class: "empty", text: word("message-clean") }));
  return [make("h3", { text: word("findings") }), make("div", { role: "status" }, rows)];
}

/**
 * How the typed text prints; nothing where it can't be read.
 * @param {Rendered[] | null} rendered
 * @param {string} lang
 */
export function renderedPart(rendered, lang) {
  const rows = (rendered ?? []).map(({ variant, text }) =>
    make("div", { class: "print" }, [
      variant ? make("code", { text: variant }) : "",
      ...(text === null
        ? [make("p", { class: "empty", text: word("not-rendered") })]
        : text.split(/\n{2,}/).map((paragraph) => make("p", { text: paragraph, lang }))),
    ]),
  );
  if (!rows.length) rows.push(make("p", { class: "empty", text: word("not-rendered") }));
  return [make("h3", { text: word("rendered") }), ...rows];
}

/**
 * @param {Message} message
 * @param {(text: string) => void} insert
 */
export function variablesPart({ variables, locale }, insert) {
  if (!variables.length) return [];
  const rows = variables.map(({ name, type, value }) =>
    make("tr", {}, [
      make("th", {}, [inserter(`{ $${name} }`, `$${name}`, insert)]),
      make("td", { class: "type", text: type }),
      make("td", { text: value, lang: locale }),
    ]),
  );
  return [make("h3", { text: word("variables") }), table([word("variable"), word("type"), word("prints")], rows)];
}

/**
 * @param {Message} message
 * @param {(text: string) => void} insert
 */
export function termsPart({ terms, locale }, insert) {
  if (!terms.length) return [];
  const rows = terms.map(({ concept, source, target, forbidden }) =>
    make("tr", {}, [
      make("th", {}, [inserter(target, target, insert), make("span", { class: "type", text: concept })]),
      make("td", { text: source }),
      make("td", { text: forbidden.join(", "), lang: locale, class: "forbidden" }),
    ]),
  );
  return [make("h3", { text: word("terms") }), table([word("term"), word("term-source"), word("forbidden")], rows)];
}

/**
 * @param {string} text to insert
 * @param {string} shown
 * @param {(text: string) => void} insert
 */
function inserter(text, shown, insert) {
  return make("button", { class: "insert", text: shown, title: word("insert", { text }), click: () => insert(text) });
}

/**
 * @param {string[]} heads
 * @param {HTMLElement[]} rows
 */
function table(heads, rows) {
  const cells = heads.map((text) => {
    const cell = make("th", { text });
    cell.scope = "col";
    return cell;
  });
  for (const row of rows) {
    const first = row.firstElementChild;
    if (first instanceof HTMLTableCellElement) first.scope = "row";
  }
  return make("table", {}, [make("thead", {}, [make("tr", {}, cells)]), make("tbody", {}, rows)]);
}
