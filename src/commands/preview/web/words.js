// @ts-check
// The words of the interface, from the server's Fluent files, and their places in the page.

import { get } from "./api.js";
import { tell, view } from "./store.js";

/** @type {Record<string, string>} */
let words = {};

/**
 * The word with this id, its variables filled in.
 * @param {string} id
 * @param {Record<string, string | number>} [values]
 */
export function word(id, values = {}) {
  const text = words[id] ?? id;
  return text.replace(/\{ \$([a-z-]+) \}/g, (whole, name) => String(values[name] ?? whole));
}

/**
 * The word for one of several cases (`state-stale`); the case itself where there is none.
 * @param {string} group
 * @param {string} name
 */
export function wordOf(group, name) {
  return words[`${group}-${name}`] ?? name;
}

/**
 * Fetches the words of a language and puts them into the page.
 * @param {string} language
 */
export async function speak(language) {
  view.ui = language;
  const answer = await get("words", {});
  words = answer.words;
  document.documentElement.lang = answer.language;
  dress(document);
  tell("words");
}

/**
 * Puts the words into what is below an element.
 * @param {ParentNode} root
 */
export function dress(root) {
  for (const element of root.querySelectorAll("[data-word]")) {
    element.textContent = word(element.getAttribute("data-word") ?? "");
  }
  for (const element of root.querySelectorAll("[data-placeholder]")) {
    element.setAttribute("placeholder", word(element.getAttribute("data-placeholder") ?? ""));
  }
  for (const element of root.querySelectorAll("[data-label]")) {
    const text = word(element.getAttribute("data-label") ?? "");
    element.setAttribute("aria-label", text);
    if (element.matches("button, input, select")) element.setAttribute("title", text);
  }
}
