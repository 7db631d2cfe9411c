import { OwnScript } from "../own-script.tsx";

/** Escape closes the sentence that one reads, and one is again where one opened it. */
function closeOnEscape() {
  document.addEventListener("keydown", ({ key, target }) => {
    if (key !== "Escape" || !(target instanceof Element)) return;
    const open = target.closest<HTMLDetailsElement>("details.proof[open]");
    if (!open) return;
    open.open = false;
    open.querySelector("summary")?.focus();
  });
}

export function EscapeScript() {
  return <OwnScript run={closeOnEscape} />;
}
