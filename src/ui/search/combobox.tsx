"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Suggestion } from "#domain/search-answer.ts";

/** Long enough for a word to be typed on, short enough not to be waited for. */
const PAUSE_MS = 120;
const SHOWN = 8;

/**
 * The field of the search with what its words may become, after the ARIA pattern of a combobox with a list: the
 * keyboard stays in the field. Without script it is a field and nothing more.
 */
export function Combobox({ id, value, className = "" }: { id: string; value: string; className?: string }) {
  const [isReady, setReady] = useState(false);
  const [options, setOptions] = useState<Suggestion[]>([]);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [news, setNews] = useState("");
  const asking = useRef<AbortController>(null);
  const router = useRouter();
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);

  const close = () => {
    asking.current?.abort();
    setOpen(false);
    setActive(-1);
    setNews("");
  };
  const ask = async (typed: string) => {
    asking.current?.abort();
    const request = new AbortController();
    asking.current = request;
    const { signal } = request;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
    if (signal.aborted) return;
    const query = new URLSearchParams({ q: typed.trim().slice(0, 200), limit: String(SHOWN) });
    const response = await fetch(`/api/v1/suggestions?${query}`, { signal }).catch(() => null);
    if (!response?.ok || signal.aborted) return;
    const { suggestions }: { suggestions: Suggestion[] } = await response.json();
    if (signal.aborted) return;
    setOptions(suggestions);
    setActive(-1);
    setOpen(suggestions.length > 0);
    setNews(
      suggestions.length > 1
        ? `${suggestions.length} suggestions`
        : suggestions.length === 1
          ? "1 suggestion"
          : "Aucune suggestion",
    );
  };
  const choose = (option: Suggestion) => {
    close();
    router.push(option.href);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = options.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: active === last ? -1 : active + 1,
      ArrowUp: active === -1 ? last : active - 1,
      ...(active >= 0 && { Home: 0, End: last }),
    };
    const to = moves[event.key];
    const option = options[active];
    if (!isOpen) {
      if (event.key !== "ArrowDown") return;
      ask(event.currentTarget.value);
    } else if (to !== undefined) {
      setActive(to);
    } else if (event.key === "Escape") {
      close();
    } else if (event.key === "Enter" && option) {
      choose(option);
    } else {
      if (event.key === "Enter") close();
      return;
    }
    event.preventDefault();
  };
  const pattern = isReady
    ? {
        role: "combobox",
        "aria-expanded": isOpen,
        "aria-controls": `${id}-liste`,
        "aria-autocomplete": "list" as const,
        "aria-activedescendant": isOpen && active >= 0 ? `${id}-${active}` : undefined,
      }
    : { role: "searchbox" };
  return (
    <div className="relative min-w-0 grow">
      <input
        id={id}
        name="q"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        defaultValue={value}
        placeholder="Un nom, une ville, un besoin, un sigle…"
        className={`field ${className}`}
        onInput={(event) => ask(event.currentTarget.value)}
        onClick={(event) => isOpen || ask(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={close}
        {...pattern}
      />
      <div
        id={`${id}-liste`}
        role="listbox"
        aria-label="Suggestions"
        hidden={!isOpen}
        className="suggestions"
      >
        {options.map((option, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, which has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: as above; aria-activedescendant says which one is meant
          <div
            key={option.href}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <span className="min-w-0 grow">{option.label}</span>
            {option.detail && <span className="text-sm text-ink-soft">{option.detail}</span>}
          </div>
        ))}
      </div>
      <span role="status" className="sr-only">
        {news}
      </span>
    </div>
  );
}
