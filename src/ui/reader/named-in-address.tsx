import { OwnScript } from "../own-script.tsx";

/** What the script does in the browser: whole in itself, as its text is all that travels. */
function nameInAddress() {
  const name = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const isRead = target?.matches(".read-text *");
    const cited = isRead ? target?.querySelector<HTMLAnchorElement>(".ways a[href*='/passages/']") : null;
    const { pathname, search, hash } = location;
    const parameters = new URLSearchParams(search);
    parameters.delete("passage");
    if (cited) parameters.set("passage", cited.pathname.split("/").at(-1) ?? "");
    const named = `${pathname}${parameters.size > 0 ? `?${parameters}` : ""}${hash}`;
    if (named !== pathname + search + hash) history.replaceState(history.state, "", named);
  };
  name();
  addEventListener("hashchange", name);
}

/**
 * Names the passage that a fragment leads to in the address itself, with the mark of its words: who copies it copies
 * an address that still finds them in a later edition, where the line alone would be another's.
 */
export function NamedInAddress() {
  return <OwnScript run={nameInAddress} />;
}
