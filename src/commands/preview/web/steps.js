// @ts-check
// From message to message: the next that is missing, stale, or has findings.

import { at } from "./dom.js";
import { back, openMessage } from "./draft.js";
import { focusEditor } from "./editor.js";
import { neighbour } from "./messages.js";
import { say } from "./status.js";
import { known, on } from "./store.js";
import { word } from "./words.js";

const kind = at("step-kind", HTMLSelectElement);

/**
 * Opens the next (1) or previous (-1) message of the chosen kind.
 * @param {1 | -1} direction
 */
export async function step(direction) {
  try {
    const name = await neighbour(kind.value, direction);
    if (name && (await openMessage(name, true))) focusEditor();
  } catch {
    say(word("unreachable"), true);
  }
}

export function startSteps() {
  at("step-next", HTMLButtonElement).addEventListener("click", () => void step(1));
  at("step-previous", HTMLButtonElement).addEventListener("click", () => void step(-1));
  for (const what of /** @type {const} */ (["undo", "redo"])) {
    at(what, HTMLButtonElement).addEventListener("click", () => void back(what));
  }
  on(["state"], () => {
    at("undo", HTMLButtonElement).disabled = !known.state?.undo;
    at("redo", HTMLButtonElement).disabled = !known.state?.redo;
  });
}
