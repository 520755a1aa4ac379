// @ts-check
const main = /** @type {HTMLElement} */ (document.getElementById("pages"));
async function load() {
  const state = await (await fetch("/api/state")).json();
  const at = state.default;
  const query = new URLSearchParams({ meeting: at.meeting, languages: at.languages, edition: at.edition });
  const shown = await (await fetch(`/api/document?${query}`)).json();
  main.replaceChildren(...shown.pages.map((/** @type {{hash: string}} */ page) => {
    const image = document.createElement("img");
    image.src = `/api/page/${page.hash}.svg`;
    image.loading = "lazy";
    return image;
  }));
}
new EventSource("/api/events").addEventListener("change", load);
load();
