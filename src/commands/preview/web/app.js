// @ts-check
// The page's beginning: words, state and document are fetched, and the parts made ready.

import { get } from "./api.js";
import { startBar } from "./bar.js";
import { goToFinding, startMarks } from "./boxes.js";
import { follow, refresh, restore } from "./documents.js";
import { at } from "./dom.js";
import { openMessage, startDraft } from "./draft.js";
import { focusEditor, openData, paint, startEditor } from "./editor.js";
import { startFind } from "./find.js";
import { startFindings } from "./findings.js";
import { startKeys } from "./keys.js";
import { fontsReady } from "./layer.js";
import { startLines } from "./lines.js";
import { startMessages } from "./messages.js";
import { say } from "./status.js";
import { startSteps } from "./steps.js";
import { known, setting, tell } from "./store.js";
import { startTabs, turnTo } from "./tabs.js";
import { startThumbs } from "./thumbs.js";
import { speak, word } from "./words.js";
import { startZoom } from "./zoom.js";

/**
 * Opens what a finding speaks of.
 * @param {Finding} finding
 * @param {number} index among the findings of the document, or -1
 */
async function pickFinding(finding, index) {
  const gone = index >= 0 && goToFinding(index);
  const { locale, file, id } = finding;
  if (locale && file && id) await openMessage({ locale, file, id }, !gone);
  else if (file) say(word("mend-there", { file, line: finding.line ?? 1 }));
}

async function start() {
  startTabs();
  startZoom();
  startBar();
  startThumbs();
  startLines((origin, item) => {
    if (origin.kind === "data") void openData(origin, item);
    else void openMessage(origin, false).then((opened) => opened && focusEditor());
  });
  startMarks((finding, index) => void pickFinding(finding, index));
  startFind();
  startFindings((finding, index) => void pickFinding(finding, index));
  startMessages((name) => void openMessage(name, true));
  startEditor();
  startDraft(paint);
  startSteps();
  startKeys();
  at("broken-show", HTMLButtonElement).addEventListener("click", () => turnTo("findings", true));
  known.state = await get("state", {});
  restore();
  await Promise.all([speak(setting("ui") ?? known.state?.ui ?? "en"), fontsReady()]);
  tell("state");
  follow();
  await refresh();
}

start().catch((error) => say(String(error), true));
