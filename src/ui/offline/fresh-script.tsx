import { OwnScript } from "../own-script.tsx";

/** TypeScript does not know it yet; browsers take what it makes in place of a string. */
interface ScriptAddresses {
  createScriptURL(address: string): string;
}
declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: ScriptAddresses): ScriptAddresses };
  }
}

/**
 * Lets a page that stays open know what changed around it: an import (one that Back brings again may tell of what is
 * withdrawn), the network that went or came back. And lets the browser keep what is read.
 */
function watchOutside() {
  const version = document.querySelector<HTMLMetaElement>('meta[name="data-version"]')?.content;
  const PAUSE_MS = 60_000;
  /** A page that is looked at for long is asked about now and then. */
  const LOOK_MS = 300_000;
  let asked = Date.now();

  function tell(text: string, canReload: boolean) {
    let bar = document.querySelector<HTMLElement>(".news-bar");
    if (!bar) {
      bar = document.createElement("p");
      bar.className = "news-bar no-print";
      bar.setAttribute("role", "status");
      document.body.append(bar);
    }
    bar.textContent = text;
    if (!canReload) return;
    const link = document.createElement("a");
    link.href = location.href;
    link.textContent = "Voir la page à jour";
    link.addEventListener("click", (event) => {
      event.preventDefault();
      location.reload();
    });
    bar.append(" ", link);
  }

  async function look(isDue: boolean) {
    if (!version || document.visibilityState !== "visible" || (!isDue && Date.now() - asked < PAUSE_MS))
      return;
    asked = Date.now();
    try {
      const answer = await fetch("/api/health", { cache: "no-store" });
      if (!answer.ok) return;
      document.querySelector(".news-bar")?.remove();
      const isOffline = document.documentElement.hasAttribute("data-offline");
      if ((await answer.json()).dataVersion !== version)
        tell("L'annuaire a été mis à jour depuis que cette page a été lue.", true);
      else if (isOffline) tell("Le réseau est revenu.", true);
    } catch {
      tell("Hors ligne : ce que vous avez déjà lu ici reste lisible.", false);
    }
  }

  addEventListener("pageshow", ({ persisted }) => persisted && look(true));
  addEventListener("online", () => look(true));
  addEventListener("offline", () => look(true));
  document.addEventListener("visibilitychange", () => look(false));
  setInterval(() => document.querySelector(".news-bar") ?? look(false), LOOK_MS);
  const worker = "/service-worker.js";
  const policy = window.trustedTypes?.createPolicy("annuaire", { createScriptURL: () => worker });
  navigator.serviceWorker?.register(policy?.createScriptURL(worker) ?? worker).catch(() => {});
}

export function FreshScript() {
  return <OwnScript run={watchOutside} />;
}
