import { OwnScript } from "../own-script.tsx";

/** Copies what a field or a text shows, and says so. */
function copyShown() {
  for (const button of document.querySelectorAll<HTMLElement>("[data-copy]")) {
    const shown = document.getElementById(button.dataset.copy ?? "");
    if (!shown) continue;
    button.setAttribute("data-ready", "");
    button.addEventListener("click", async () => {
      const text = shown instanceof HTMLInputElement ? shown.value : (shown.textContent ?? "");
      let said = "Copié.";
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        // Without the right to, what there is to copy is marked: the keyboard does the rest.
        if (shown instanceof HTMLInputElement) shown.select();
        else getSelection()?.selectAllChildren(shown);
        said = "Sélectionné : copiez avec Ctrl + C.";
      }
      const status = button.parentElement?.querySelector("[role=status]");
      if (status) status.textContent = said;
    });
  }
}

/** A button that copies what the element of this id shows; only a script makes it one. */
export function CopyButton({ of, children }: { of: string; children: string }) {
  return (
    <span className="no-print inline-flex flex-wrap items-center gap-x-3">
      <button type="button" data-copy={of} className="button button-plain script-only">
        {children}
      </button>
      <span role="status" className="text-sm text-ink-soft" />
    </span>
  );
}

/** Stands once on a page with such buttons, after them. */
export function CopyScript() {
  return <OwnScript run={copyShown} />;
}
