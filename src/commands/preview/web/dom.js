// @ts-check
// Elements: found, made, filled. Texts go in as text, never as markup.

/**
 * The element of the page with this id.
 * @template {Element} T
 * @param {string} id
 * @param {new () => T} kind
 * @returns {T}
 */
export function at(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no #${id}`);
  return found;
}

/**
 * What an element may be made with.
 * @typedef {{ class?: string, text?: string, lang?: string, type?: string, label?: string, role?: string,
 *   title?: string, id?: string, tabindex?: number, click?: (event: MouseEvent) => void }} Traits
 */

/**
 * Makes an element.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Traits} [traits]
 * @param {(Node | string)[]} [children]
 * @returns {HTMLElementTagNameMap[K]}
 */
export function make(tag, traits = {}, children = []) {
  const element = document.createElement(tag);
  if (traits.class) element.className = traits.class;
  if (traits.text !== undefined) element.textContent = traits.text;
  if (traits.lang) element.lang = traits.lang;
  if (traits.id) element.id = traits.id;
  if (traits.role) element.setAttribute("role", traits.role);
  if (traits.label) element.setAttribute("aria-label", traits.label);
  if (traits.title) element.title = traits.title;
  if (traits.tabindex !== undefined) element.tabIndex = traits.tabindex;
  if (element instanceof HTMLButtonElement) element.type = "button";
  if (traits.click) element.addEventListener("click", /** @type {EventListener} */ (traits.click));
  element.append(...children);
  return element;
}

/**
 * Fills a list, unless it looks as before: what is selected, focused or just being clicked stays.
 * @param {Element} list
 * @param {Element[]} rows
 */
export function renew(list, rows) {
  const same = list.children.length === rows.length && rows.every((row, at) => row.isEqualNode(list.children[at] ?? null));
  if (!same) list.replaceChildren(...rows);
  return !same;
}

/**
 * A button with a word on it.
 * @param {string} text
 * @param {() => void} click
 * @param {string} [name] its class
 */
export function button(text, click, name) {
  return make("button", { text, click, class: name });
}

/**
 * Puts options into a list and keeps its choice.
 * @param {HTMLSelectElement} select
 * @param {{ value: string, text: string, lang?: string }[]} options
 * @param {string} [chosen]
 */
export function choices(select, options, chosen = select.value) {
  select.replaceChildren(
    ...options.map(({ value, text, lang }) => {
      const option = make("option", { text, lang });
      option.value = value;
      return option;
    }),
  );
  select.value = chosen;
}

/**
 * Calls a function when nothing has asked for it for a while.
 * @template {unknown[]} A
 * @param {number} milliseconds
 * @param {(...args: A) => void} call
 * @returns {(...args: A) => void}
 */
export function later(milliseconds, call) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  return (...args) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => call(...args), milliseconds);
  };
}

/** Whether a key typed here is a letter of a text. */
export function typing() {
  const active = document.activeElement;
  return (
    active instanceof HTMLTextAreaElement ||
    active instanceof HTMLSelectElement ||
    (active instanceof HTMLInputElement && active.type !== "checkbox")
  );
}
