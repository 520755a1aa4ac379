// @ts-check
// Questions to the server and its answers.

import { view } from "./store.js";

/** The server refused, and said why. */
export class Refused extends Error {
  /**
   * @param {number} status
   * @param {Refusal} answer
   */
  constructor(status, answer) {
    super(answer.error?.message ?? String(status));
    this.status = status;
    this.answer = answer;
    this.code = answer.error?.code ?? "";
  }
}

/**
 * Where the server answers a question.
 * @param {string} what
 * @param {Record<string, string | number>} query
 */
function address(what, query) {
  const parameters = new URLSearchParams({ ui: view.ui });
  for (const [key, value] of Object.entries(query)) parameters.set(key, String(value));
  return `/api/${what}?${parameters}`;
}

/** @param {Response} response */
async function answer(response) {
  const body = await response.json().catch(() => ({ error: { code: "", message: response.statusText } }));
  if (!response.ok) throw new Refused(response.status, body);
  return body;
}

/**
 * Asks for something.
 * @param {string} what
 * @param {Record<string, string | number>} query
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>}
 */
export async function get(what, query, signal) {
  return answer(await fetch(address(what, query), { signal }));
}

/**
 * Has something done.
 * @param {string} what
 * @param {object} body
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>}
 */
export async function post(what, body, signal) {
  const headers = { "Content-Type": "application/json" };
  return answer(await fetch(address(what, {}), { method: "POST", headers, body: JSON.stringify(body), signal }));
}

/** Whether a question was given up because a later one took its place. @param {unknown} error */
export function givenUp(error) {
  return error instanceof DOMException && error.name === "AbortError";
}

/** @param {string} hash */
export function pageAddress(hash) {
  return `/api/page/${encodeURIComponent(hash)}.svg`;
}
