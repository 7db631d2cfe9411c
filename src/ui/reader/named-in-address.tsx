import { OwnScript } from "../own-script.tsx";

/** What the script does in the browser: whole in itself, as its text is all that travels. */
function nameInAddress() {
  const name = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.matches(".read-text *")) return;
    const cited = target.querySelector<HTMLAnchorElement>(".ways a[href*='/passages/']");
    const passage = cited?.pathname.split("/").at(-1);
    if (passage) history.replaceState(history.state, "", `?passage=${passage}${location.hash}`);
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
