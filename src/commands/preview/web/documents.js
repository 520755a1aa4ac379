// @ts-check
// Which document is open; fetched anew when the files change.

import { get, Refused } from "./api.js";
import { busy, connected, say } from "./status.js";
import { known, tell, view } from "./store.js";
import { word } from "./words.js";

/** The open document, as a query. */
export function open() {
  return { meeting: view.meeting, languages: view.languages, edition: view.edition };
}

/** Takes the open document from the address, where it names one that is there. */
export function restore() {
  const { state } = known;
  // Nothing could be read yet.
  if (!state?.default) return;
  const asked = new URLSearchParams(location.hash.slice(1));
  /** @type {(key: string, there: string[], otherwise: string) => string} */
  const choose = (key, there, otherwise) => {
    const value = asked.get(key) ?? "";
    return there.includes(value) ? value : otherwise;
  };
  const meetings = [...state.meetings.map((meeting) => meeting.id), "pack"];
  view.meeting = choose("meeting", meetings, state.default.meeting);
  view.languages = choose("languages", state.languages, state.default.languages);
  view.edition = choose("edition", state.editions, state.default.edition);
  view.page = Math.max(1, Number.parseInt(asked.get("page") ?? "1", 10) || 1);
}

/** Notes the open document in the address, so that loading the page again comes back to it. */
export function note() {
  const hash = new URLSearchParams({ ...open(), page: String(view.page) });
  history.replaceState(null, "", `#${hash}`);
}

/**
 * Opens another document.
 * @param {Partial<{ meeting: string, languages: string, edition: string }>} wanted
 */
export async function show(wanted) {
  Object.assign(view, wanted);
  view.page = 1;
  note();
  await refresh();
}

let running = false;
let again = false;

/** Fetches state and document; a call while one runs has it run once more. */
export async function refresh() {
  if (running) {
    again = true;
    return;
  }
  running = true;
  do {
    again = false;
    await once();
  } while (again);
  running = false;
}

async function once() {
  busy(true);
  try {
    if (!view.meeting) {
      known.state = await get("state", {});
      restore();
      tell("state");
      if (!view.meeting) return;
    }
    const asked = JSON.stringify(open());
    // The pages don't wait for what is counted in the whole workspace.
    const state = get("state", {});
    state.catch(() => {});
    const document = await get("document", open());
    // Another document was asked for meanwhile: its own answer comes.
    if (asked === JSON.stringify(open())) {
      known.document = document;
      tell("document");
    } else again = true;
    known.state = await state;
    tell("state");
  } catch (error) {
    if (error instanceof Refused) say(error.message, true);
    else say(word("unreachable"), true);
  } finally {
    busy(false);
  }
}

/** Follows the files: whatever changes is fetched. */
export function follow() {
  const events = new EventSource("/api/events");
  let lost = false;
  events.addEventListener("open", () => {
    connected(true);
    if (lost) void refresh();
    lost = false;
  });
  events.addEventListener("error", () => {
    lost = true;
    connected(false);
  });
  events.addEventListener("change", () => void refresh());
}
