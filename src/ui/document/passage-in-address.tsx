import { OwnScript } from "../own-script.tsx";

/** What the script does in the browser: whole in itself, as its text is all that travels. */
function followAddress() {
  const show = () => {
    const found = /^#L(\d{1,7})(?:-L?(\d{1,7}))?$/.exec(location.hash);
    const asked = document.getElementById(`L${found?.[1]}`);
    if (!found) return;
    // On another page of a long text: the server knows which.
    if (!asked && !location.search.includes("lignes="))
      location.replace(`?lignes=${found[1]}-${found[2] ?? found[1]}${location.hash}`);
    if (!asked) return;
    for (const cited of document.querySelectorAll("[data-cited]")) cited.removeAttribute("data-cited");
    for (let line = Number(found[1]); line <= Number(found[2] ?? found[1]); line++) {
      const shown = document.getElementById(`L${line}`);
      if (!shown) break;
      shown.setAttribute("data-cited", "");
    }
    asked.scrollIntoView({ block: "center" });
  };
  show();
  window.addEventListener("hashchange", show);
  document.addEventListener("click", ({ target, clientX }) => {
    if (!(target instanceof HTMLLIElement) || !target.id) return;
    if (clientX < target.getBoundingClientRect().left) location.hash = target.id;
  });
}

/**
 * Highlights the lines that the fragment of the address names (« #L120-L134 »), also when it was typed by hand
 * and the server knew nothing of it. Without a script the first line is still found and marked.
 */
export function PassageInAddress() {
  return <OwnScript run={followAddress} />;
}
