import type { Suggestion } from "#domain/search-answer.ts";
import { OwnScript } from "../own-script.tsx";

/**
 * The field of the search with what its words may become, after the ARIA pattern of a combobox with a list: the
 * keyboard stays in the field. Without script it is a field and nothing more. On a phone the list opens below the form,
 * which is `relative`: the button that sends the words stays in sight.
 */
export function Combobox({ value, className = "" }: { value: string; className?: string }) {
  return (
    <div className="min-w-0 grow sm:relative">
      <input
        id="q"
        name="q"
        type="text"
        {...{ role: "searchbox" }}
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        defaultValue={value}
        placeholder="Un nom, une ville, un besoin, un sigle…"
        className={`field ${className}`}
      />
      <div id="q-liste" role="listbox" aria-label="Suggestions" hidden className="suggestions" />
      <span id="q-annonce" role="status" className="sr-only" />
      <OwnScript run={suggestWhileTyping} />
    </div>
  );
}

/** What the script does in the browser. */
function suggestWhileTyping() {
  /** Long enough for a word to be typed on, short enough not to be waited for. */
  const PAUSE_MS = 120;
  const field = document.getElementById("q");
  const list = document.getElementById("q-liste");
  const news = document.getElementById("q-annonce");
  if (!(field instanceof HTMLInputElement) || !list || !news) return;
  let asking = new AbortController();
  let active = -1;

  const options = () => [...list.querySelectorAll("a")];
  const point = (to: number) => {
    active = to;
    for (const [at, option] of options().entries()) option.ariaSelected = String(at === to);
    const option = options()[to];
    if (option) {
      field.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else field.removeAttribute("aria-activedescendant");
  };
  const setOpen = (isOpen: boolean) => {
    list.hidden = !isOpen;
    field.ariaExpanded = String(isOpen);
    point(-1);
  };
  const close = () => {
    asking.abort();
    setOpen(false);
    news.textContent = "";
  };
  const optionOf = ({ label, detail, href }: Suggestion, at: number) => {
    const option = document.createElement("a");
    option.id = `q-${at}`;
    option.role = "option";
    option.tabIndex = -1;
    option.href = href;
    const [name, kind] = [document.createElement("span"), document.createElement("small")];
    name.textContent = label;
    kind.textContent = detail;
    option.append(name, " ", kind);
    return option;
  };
  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
    if (signal.aborted) return;
    const query = new URLSearchParams({ q: field.value.trim().slice(0, 200) });
    const response = await fetch(`/api/v1/suggestions?${query}`, { signal }).catch(() => null);
    const answer: { suggestions: Suggestion[] } | null = response?.ok ? await response.json() : null;
    if (signal.aborted || !answer) return;
    const { suggestions } = answer;
    list.replaceChildren(...suggestions.map(optionOf));
    setOpen(suggestions.length > 0);
    const count = suggestions.length || "aucune";
    news.textContent = `${count} suggestion${suggestions.length > 1 ? "s" : ""}`;
  };

  field.role = "combobox";
  field.ariaAutoComplete = "list";
  field.setAttribute("aria-controls", list.id);
  setOpen(false);
  field.addEventListener("input", ask);
  field.addEventListener("click", () => list.hidden && ask());
  field.addEventListener("blur", close);
  addEventListener("pageshow", close);
  // The keyboard stays in the field, whatever is pressed.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  field.addEventListener("keydown", (event) => {
    const { key } = event;
    const last = options().length - 1;
    if (list.hidden) {
      if (key !== "ArrowDown") return;
      ask();
    } else if (key === "ArrowDown") point(active === last ? -1 : active + 1);
    else if (key === "ArrowUp") point(active === -1 ? last : active - 1);
    else if (key === "Home" && active >= 0) point(0);
    else if (key === "End" && active >= 0) point(last);
    else if (key === "Escape") close();
    else if (key === "Enter" && active >= 0) options()[active]?.click();
    else return;
    event.preventDefault();
  });
}
