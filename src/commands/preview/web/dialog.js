// @ts-check
// Questions that must be answered before anything is lost.

import { at, make } from "./dom.js";

const dialog = at("ask", HTMLDialogElement);

/**
 * Asks, and gives the chosen answer; the last one where the question is closed.
 * @template {string} A
 * @param {string} title
 * @param {string} text
 * @param {{ answer: A, text: string, main?: boolean }[]} answers
 * @returns {Promise<A>}
 */
export function ask(title, text, answers) {
  const last = answers.at(-1);
  if (!last) throw new Error("a question without answers");
  at("ask-title", HTMLElement).textContent = title;
  at("ask-text", HTMLElement).textContent = text;
  return new Promise((resolve) => {
    /** @type {A} */
    let chosen = last.answer;
    const buttons = answers.map(({ answer, text, main }) =>
      make("button", {
        text,
        class: main ? "main" : "",
        click: () => {
          chosen = answer;
          dialog.close();
        },
      }),
    );
    at("ask-choices", HTMLElement).replaceChildren(...buttons);
    dialog.addEventListener("close", () => resolve(chosen), { once: true });
    dialog.showModal();
    buttons[0]?.focus();
  });
}

/** Whether a question or the help is open. */
export function asking() {
  return document.querySelector("dialog[open]") !== null;
}
