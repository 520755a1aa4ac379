// @ts-check
// What is shown, and who wants to know when it changes.

/** What the reader looks at. */
export const view = {
  ui: "en",
  meeting: "",
  languages: "",
  edition: "",
  page: 1,
  /** @type {Name | null} */
  message: null,
};

/** What the server last said. */
export const known = {
  /** @type {State | null} */
  state: null,
  /** @type {Printed | null} */
  document: null,
};

const bus = new EventTarget();

/**
 * What may be told: the words, the state, the document, the page in view, the message in the editor have changed.
 * @typedef {"words" | "state" | "document" | "page" | "message"} Topic
 */

/**
 * Calls a function whenever something is told.
 * @param {Topic[]} topics
 * @param {() => void} call
 */
export function on(topics, call) {
  for (const topic of topics) bus.addEventListener(topic, call);
}

/** @param {Topic} topic */
export function tell(topic) {
  bus.dispatchEvent(new Event(topic));
}

/**
 * Whether two names mean one message.
 * @param {Name | null} one
 * @param {Name | null} other
 */
export function same(one, other) {
  return !!one && !!other && one.locale === other.locale && one.file === other.file && one.id === other.id;
}

/**
 * A setting that the browser keeps: of the page's looks, never of the work.
 * @param {string} key
 * @param {string} [value] to keep
 * @returns {string | null}
 */
export function setting(key, value) {
  try {
    if (value !== undefined) localStorage.setItem(`briefpack.${key}`, value);
    return localStorage.getItem(`briefpack.${key}`);
  } catch {
    return null;
  }
}
