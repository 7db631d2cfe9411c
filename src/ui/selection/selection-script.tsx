import { MOST_KEPT } from "#domain/selection.ts";
import { OwnScript } from "../own-script.tsx";

/**
 * What a script adds to a selection: the browser remembers it from page to page. The address of the selection is
 * the truth; every control is a plain link without this. Only attributes change before a click, so that a page that
 * React takes over finds what it sent.
 */
function rememberSelection(most: number) {
  const KEY = "selection";
  const isSlug = (slug: unknown): slug is string => typeof slug === "string" && /^[a-z0-9-]+$/.test(slug);
  const read = (): string[] => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
      return Array.isArray(kept) ? kept.filter(isSlug).slice(0, most) : [];
    } catch {
      return [];
    }
  };
  /** Whether it could: some browsers refuse to remember anything, and the links then do what they do. */
  const write = (slugs: string[]): boolean => {
    const before = read();
    try {
      localStorage.setItem(KEY, JSON.stringify(slugs));
    } catch {
      return false;
    }
    show();
    keepOffline(hrefOf(before));
    return true;
  };
  const slugsOf = (search: string) =>
    new URLSearchParams(search).getAll("f").join(",").split(",").filter(isSlug);
  const hrefOf = (slugs: string[]) => (slugs.length > 0 ? `/selection?f=${slugs.join(",")}` : "/selection");
  /** Has the browser keep the page of the selection, in place of what it was before. */
  const keepOffline = (before?: string) => {
    const keep = hrefOf(read());
    if (!keep.includes("?") && !before?.includes("?")) return;
    const drop = before?.includes("?") && before !== keep ? before : undefined;
    navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage({ keep, drop }));
  };
  const told = (n: number) => (n < 2 ? `${n} fiche` : `${n} fiches`);
  const say = (text: string) => {
    const status = document.querySelector("[data-kept-news]");
    if (status) status.textContent = text;
  };
  const page = document.querySelector<HTMLElement>("[data-selection]");
  const shown = page?.dataset.selection?.split(",").filter(isSlug) ?? [];
  const isShown = (kept: string[]) => kept.join() === shown.join();

  function show() {
    const kept = read();
    for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-kept]")) {
      link.href = hrefOf(kept);
      link.dataset.kept = kept.length > 0 ? String(kept.length) : "";
      link.setAttribute("aria-label", kept.length > 0 ? `Sélection, ${told(kept.length)}` : "Sélection");
    }
    for (const link of document.querySelectorAll<HTMLElement>("[data-keep]")) {
      link.setAttribute("role", "button");
      link.setAttribute("aria-pressed", String(kept.includes(link.dataset.keep ?? "")));
    }
    page?.setAttribute("data-mine", isShown(kept) ? "same" : kept.length > 0 ? "other" : "none");
  }

  if (page && shown.length === 0 && !location.search && read().length > 0) location.replace(hrefOf(read()));
  show();
  keepOffline();
  const compared = document.querySelector<HTMLFormElement>("form[data-compared]");
  const [fewest, mostCompared] = (compared?.dataset.compared ?? "").split("-").map(Number);
  /** Said before the form leaves: too few or too many ticks. */
  function checkTicks() {
    const boxes = [...(compared?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
    const ticked = boxes.filter((box) => box.checked);
    const isRight = ticked.length >= (fewest ?? 0) && ticked.length <= (mostCompared ?? 0);
    for (const box of boxes) box.setCustomValidity("");
    const first = ticked.at(-1) ?? boxes[0];
    if (!isRight) first?.setCustomValidity(`Cochez de ${fewest} à ${mostCompared} fiches à comparer.`);
  }
  checkTicks();
  compared?.addEventListener("change", checkTicks);
  addEventListener("storage", show);
  addEventListener("pageshow", show);
  addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (key !== " " || !(target instanceof HTMLElement) || !target.dataset.keep) return;
    event.preventDefault();
    target.click();
  });
  addEventListener("click", (event) => {
    const { target } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const kept = read();
    const slug = target.closest<HTMLElement>("[data-keep]")?.dataset.keep;
    if (slug) {
      const isIn = kept.includes(slug);
      const full = !isIn && kept.length >= most;
      if (full) say(`La sélection est pleine : elle tient ${told(most)}.`);
      else if (!write(isIn ? kept.filter((other) => other !== slug) : [...kept, slug])) return;
      else say(`${isIn ? "Retirée de" : "Ajoutée à"} la sélection : ${told(read().length)}.`);
      event.preventDefault();
      return;
    }
    // On the page of one's own selection, what changes the address changes what is remembered.
    const change = target.closest<HTMLAnchorElement>("a[data-changes]");
    if (change && isShown(kept)) write(slugsOf(change.search));
    if (target.closest("[data-take]") && write(shown)) say(`Ce navigateur garde ${told(shown.length)}.`);
  });
}

/** Stands at the end of every page. */
export function SelectionScript() {
  return (
    <>
      <p role="status" className="sr-only" data-kept-news />
      <OwnScript run={rememberSelection} using={[MOST_KEPT]} />
    </>
  );
}
