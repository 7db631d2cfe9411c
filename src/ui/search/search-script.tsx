import { OwnScript } from "../own-script.tsx";

/** The ids by which the script of the search finds its parts. */
export const SEARCH_FORM = "recherche";
export const RESULTS = "resultats";
export const CHIPS = "filtres-actifs";

/** What a script adds to the search, wherever its parts are: they all do without. */
export function SearchScript() {
  return <OwnScript run={enhanceSearch} />;
}

function enhanceSearch() {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", enhanceSearch);
    return;
  }
  const form = document.getElementById("recherche");
  const heading = document.getElementById("resultats");
  if (form instanceof HTMLFormElement) keepInStep(form);
  if (heading) keepPlace(heading);
  const around = document.querySelector<HTMLButtonElement>("[data-around]");
  if (around && isSecureContext && "geolocation" in navigator) searchAround(around);

  /** What the fields say is what the address says, also when the browser brings a page back as it was left. */
  function keepInStep(form: HTMLFormElement) {
    addEventListener("pageshow", (event) => event.persisted && form.reset());
    form.addEventListener("formdata", ({ formData }) => {
      for (const [name, value] of [...formData]) if (value === "") formData.delete(name);
    });
  }

  /**
   * After a change of the search, the keyboard goes to the filter that took the place of the one taken off, to the
   * choice that was made, or to the heading that says how many results there are; and the change is told.
   */
  function keepPlace(heading: HTMLElement) {
    const chips = () => [...document.querySelectorAll<HTMLElement>("#filtres-actifs [data-chip]")];
    const choices = () => [...document.querySelectorAll<HTMLElement>("[data-stay] a")];
    const remember = (chip: number, choice: number) => {
      try {
        sessionStorage.setItem("recherche", JSON.stringify({ from: location.search, chip, choice }));
      } catch {
        // Some browsers refuse to remember anything: the page then opens at its top.
      }
    };
    const forget = (): { from: string; chip: number; choice: number } | null => {
      try {
        const kept = sessionStorage.getItem("recherche");
        sessionStorage.removeItem("recherche");
        return kept && JSON.parse(kept);
      } catch {
        return null;
      }
    };
    const followed = forget();
    if (followed && followed.from !== location.search) {
      const { chip, choice } = followed;
      const next = chip >= 0 ? chips()[Math.min(chip, chips().length - 1)] : choices()[choice];
      (next ?? heading).focus();
      const news = document.querySelector<HTMLElement>("[data-news]");
      if (news) setTimeout(() => (news.textContent = news.dataset.news ?? ""), 200);
    }
    document.addEventListener("submit", () => remember(-1, -1));
    document.addEventListener("click", ({ target }) => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (link && link.pathname === location.pathname && (!link.hash || link.closest("[data-keeps-view]")))
        remember(chips().indexOf(link), choices().indexOf(link));
    });
  }

  /** « Autour de moi »: the browser's position becomes a commune of the address. */
  function searchAround(button: HTMLButtonElement) {
    /** A place farther than this from every commune, in kilometres, is not in the region. */
    const REACH = 20;
    const say = (text: string) => {
      const status = button.parentElement?.querySelector("[role=status]");
      if (status) status.textContent = text;
    };
    const refused = () =>
      say("Votre navigateur n'a pas donné de position. Écrivez le nom de votre commune dans la recherche.");
    const go = async ({ coords }: GeolocationPosition) => {
      // A hundredth of a degree is enough to name a commune, and says no more than that.
      const position = `${coords.longitude.toFixed(2)},${coords.latitude.toFixed(2)}`;
      const response = await fetch(`/api/v1/suggestions?position=${position}`);
      if (!response.ok) return refused();
      const { commune, distance }: { commune: { insee: string }; distance: number } = await response.json();
      if (distance > REACH) return say("Votre position est hors des Hauts-de-France.");
      const address = new URLSearchParams(button.dataset.around);
      address.set("pres-de", commune.insee);
      location.assign(`/initiatives?${address}`);
    };
    button.addEventListener("click", () => {
      say("Recherche de votre position…");
      navigator.geolocation.getCurrentPosition((found) => go(found).catch(refused), refused, {
        timeout: 15_000,
        maximumAge: 600_000,
      });
    });
    button.classList.remove("invisible");
  }
}
