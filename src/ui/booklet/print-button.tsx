import { OwnScript } from "../own-script.tsx";

function printOnClick() {
  for (const button of document.querySelectorAll("[data-print]")) {
    button.setAttribute("data-ready", "");
    button.addEventListener("click", () => print());
  }
}

/** Opens the browser's own print; without a script the keys that do are said. */
export function PrintButton({ children }: { children: string }) {
  return (
    <p className="no-print flex flex-wrap items-center gap-3">
      <button type="button" data-print className="button script-only">
        {children}
      </button>
      <span className="text-sm text-ink-soft">
        ou Ctrl + P ; pour un fichier, choisissez « Enregistrer en PDF »
      </span>
      <OwnScript run={printOnClick} />
    </p>
  );
}
