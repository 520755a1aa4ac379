// @ts-check
// The message in the editor, and the text typed over it: opened, tried, saved, never lost unasked.

import { get, givenUp, post, Refused } from "./api.js";
import { boxMessage } from "./boxes.js";
import { ask } from "./dialog.js";
import { open, refresh } from "./documents.js";
import { later } from "./dom.js";
import { say } from "./status.js";
import { known, on, same, tell, view } from "./store.js";
import { word } from "./words.js";

export const draft = {
  /** @type {Message | null} */
  message: null,
  /** The text as typed. */
  text: "",
  /** The text that typing began with. */
  base: "",
  /** What the typed text comes to. @type {Tried | null} */
  tried: null,
  /** What stands in the file, where somebody else has changed it. @type {{ theirs: string, hash: string } | null} */
  conflict: null,
  saving: false,
  /** How often was saved: an answer from before a save is out of date. */
  saves: 0,
};

/** @type {() => void} */
let paint = () => {};
let trying = new AbortController();

/** Whether something was typed that isn't saved. */
export function dirty() {
  return draft.message !== null && draft.text !== draft.base;
}

/**
 * What typing begins with: the entry, or its frame where there is none yet.
 * @param {Message} message
 */
function beginning(message) {
  if (message.target.text) return message.target.text;
  const attributes = message.source?.text.matchAll(/^[ \t]+\.([A-Za-z][\w-]*)[ \t]*=/gm) ?? [];
  return [`${message.id} = `, ...[...attributes].map(([, name]) => `    .${name} = `)].join("\n");
}

/** @param {Message} message */
function take(message) {
  draft.message = message;
  draft.base = beginning(message);
  draft.text = draft.base;
  draft.tried = null;
  draft.conflict = null;
}

/** Asks what is to become of typed text; false if the reader stays with it. */
export async function settle() {
  if (!dirty()) return true;
  const answer = await ask(word("unsaved-title"), word("unsaved-text", { id: draft.message?.id ?? "" }), [
    { answer: "save", text: word("save"), main: true },
    { answer: "discard", text: word("discard") },
    { answer: "stay", text: word("stay") },
  ]);
  if (answer === "stay") return false;
  if (answer === "save") return save();
  draft.text = draft.base;
  return true;
}

/**
 * Opens a message.
 * @param {Name} name
 * @param {boolean} go to where it prints
 * @returns {Promise<boolean>} whether it is open
 */
export async function openMessage({ locale, file, id }, go) {
  const name = { locale, file, id };
  if (!same(name, view.message)) {
    if (!(await settle())) return false;
    try {
      take(await get("message", name));
    } catch (error) {
      say(error instanceof Refused ? error.message : word("unreachable"), true);
      return false;
    }
    view.message = name;
    tell("message");
  }
  await boxMessage(go);
  paint();
  return true;
}

/** Closes the editor. */
export async function closeMessage() {
  if (!(await settle())) return false;
  trying.abort();
  draft.message = null;
  view.message = null;
  tell("message");
  await boxMessage();
  return true;
}

/** Looks at the open message again after the files have changed. */
async function update() {
  const name = view.message;
  const { saves } = draft;
  if (!name || draft.saving) return;
  await boxMessage();
  /** @type {Message} */
  let message;
  try {
    message = await get("message", { ...name });
  } catch (error) {
    if (error instanceof Refused) say(error.message, true);
    return;
  }
  const before = draft.message;
  if (!before || !same(view.message, name) || draft.saving || saves !== draft.saves) return;
  if (!dirty()) take(message);
  else if (message.target.text === before.target.text) {
    // Others have written elsewhere in the file: what is typed still fits.
    draft.message = message;
    draft.conflict = null;
  } else if (message.target.text === draft.text) take(message);
  else draft.conflict = { theirs: message.target.text, hash: message.hash };
  paint();
}

/**
 * Takes what is typed.
 * @param {string} text
 */
export function type(text) {
  draft.text = text;
  paint();
  attempt();
}

const attempt = later(200, async () => {
  const { message, text } = draft;
  if (!message) return;
  trying.abort();
  trying = new AbortController();
  const { signal } = trying;
  const { locale, file, id } = message;
  try {
    const tried = await post("try", { locale, file, id, text, ...open() }, signal);
    if (draft.message?.id !== id || draft.text !== text) return;
    draft.tried = tried;
  } catch (error) {
    if (givenUp(error)) return;
    const said = error instanceof Refused ? error.message : word("unreachable");
    draft.tried = { findings: [], rendered: [], error: { message: said, line: null, column: null } };
  }
  paint();
});

/**
 * Saves what is typed.
 * @param {{ hash?: string, state?: "translated" | "reviewed" }} [options] over which state of the file, and what the
 *   translator says of the translation
 * @returns {Promise<boolean>} whether it is saved
 */
export async function save({ hash, state } = {}) {
  const { message, text } = draft;
  if (!message || draft.saving) return false;
  if (!dirty() && !hash) {
    say(word("nothing-to-save"));
    return true;
  }
  draft.saving = true;
  draft.saves += 1;
  paint();
  const { locale, file, id } = message;
  const write = (/** @type {string} */ over) => post("save", { locale, file, id, text, hash: over, state });
  try {
    let answer;
    try {
      answer = await write(hash ?? message.hash);
    } catch (error) {
      // Somebody has changed another message of the file: this one is as it was.
      const elsewhere =
        error instanceof Refused && error.status === 409 && !hash && error.answer.theirs === message.target.text;
      if (!elsewhere) throw error;
      answer = await write(/** @type {Refused} */ (error).answer.hash ?? "");
    }
    message.hash = answer.hash;
    message.target = { text };
    draft.base = text;
    draft.conflict = null;
    say(word("saved", { file }));
    return true;
  } catch (error) {
    refuse(error);
    return false;
  } finally {
    draft.saving = false;
    paint();
  }
}

/** @param {unknown} error */
function refuse(error) {
  if (!(error instanceof Refused)) {
    say(word("unreachable"), true);
    return;
  }
  if (error.status === 409 && error.answer.theirs !== undefined) {
    draft.conflict = { theirs: error.answer.theirs, hash: error.answer.hash ?? "" };
    say(word("conflict-title"), true);
    return;
  }
  const { message, line, column } = error.answer.error;
  draft.tried = { findings: [], rendered: [], error: { message, line: line ?? null, column: column ?? null } };
  say(word("not-saved", { message }), true);
}

/** Ends a conflict for the typed text. */
export function keepMine() {
  return save({ hash: draft.conflict?.hash });
}

/** Ends a conflict for the text in the file. */
export async function takeTheirs() {
  if (!view.message) return;
  try {
    take(await get("message", { ...view.message }));
    paint();
  } catch {
    say(word("unreachable"), true);
  }
}

/** Takes the typed text back to what the file holds. */
export function revert() {
  draft.text = draft.base;
  draft.tried = null;
  paint();
}

/**
 * Says of the translation that it holds, or that a second person has read it.
 * @param {"translated" | "reviewed"} state
 */
export async function confirm(state) {
  const { message } = draft;
  if (!message) return;
  if (dirty()) {
    await save({ state });
    return;
  }
  const { locale, file, id } = message;
  try {
    await post("confirm", { locale, file, id, state });
    say(word("confirmed", { id }));
    await refresh();
  } catch (error) {
    refuse(error);
  }
}

/**
 * Takes back what was saved last, or does it again, and opens it.
 * @param {"undo" | "redo"} what
 */
export async function back(what) {
  if (!(await settle())) return;
  try {
    const name = await post(what, {});
    say(word(what === "undo" ? "undone" : "redone", { id: name.id }));
    await refresh();
    await openMessage(name, true);
  } catch (error) {
    say(error instanceof Refused ? error.message : word("unreachable"), true);
  }
}

/**
 * Readies the editor's text.
 * @param {() => void} show called whenever something of it has changed
 */
export function startDraft(show) {
  paint = show;
  on(["document"], () => void update());
  on(["words"], () => {
    if (known.state) void update();
  });
  window.addEventListener("beforeunload", (event) => {
    if (dirty()) event.preventDefault();
  });
}
