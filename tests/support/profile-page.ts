/** What a profile's page shows, read in a browser that is given its HTML. */
export interface ShownProfile {
  /** Each figure, kind, place and tie with the quotes that its disclosure holds. */
  facts: { kind: string; said: string; quotes: string[]; links: string[] }[];
  /** Facts whose disclosure has no words, or does not say of which publication they are. */
  unproven: string[];
  /** Headings with nothing under them before the next one of their level. */
  bareHeadings: string[];
  /** What stands twice in sight: sentences, and words as long as one. */
  repeated: string[];
  /** Those of them that end with a full stop: no caption does. */
  repeatedSentences: string[];
  /** Labels of figures that shout. */
  loudLabels: string[];
}

/** Reads a profile's HTML; whole in itself, as it runs in the browser. */
export function readProfile(html: string): ShownProfile {
  const main = new DOMParser().parseFromString(html, "text/html").querySelector("main");
  if (!main) throw new Error("no main");
  const textOf = (node: Element | null | undefined) => (node?.textContent ?? "").replace(/\s+/g, " ").trim();

  const fact = (kind: string, owner: Element, said: string) => {
    const panels = [...owner.querySelectorAll(":scope details[data-fact]")];
    return {
      kind,
      said,
      quotes: panels.flatMap((p) => [...p.querySelectorAll("blockquote")].map(textOf)),
      links: panels.flatMap((p) =>
        [...p.querySelectorAll("a.source")].map((a) => a.getAttribute("href") ?? ""),
      ),
    };
  };
  const figures = [...main.querySelectorAll('[aria-labelledby="chiffres"] li')].map((li) =>
    fact("figure", li, textOf(li.firstElementChild)),
  );
  const kinds = [...main.querySelectorAll("[data-type]")].map((dd) =>
    fact("kind", dd, dd.getAttribute("data-type") ?? ""),
  );
  const places = [...main.querySelectorAll("[data-place]")].map((dd) =>
    fact("place", dd, dd.getAttribute("data-place") ?? ""),
  );
  const ties = [...main.querySelectorAll("[data-tie]")].map((li) =>
    fact("tie", li, li.getAttribute("data-tie") ?? ""),
  );
  const unproven = [...main.querySelectorAll("details[data-fact]")].flatMap((panel) => {
    const isNamed = (name: string | null) => /\s«\s.+\s», (?:page|ligne)/.test(name ?? "");
    const hasAll =
      isNamed(panel.querySelector("summary")?.title ?? null) &&
      [...panel.querySelectorAll("figure")].every(
        (figure) =>
          /\p{L}/u.test(textOf(figure.querySelector("blockquote"))) &&
          /, (?:\d+(?:er)?\s)?(?:\p{L}+\s)?\d{4}/u.test(textOf(figure.querySelector("figcaption"))),
      );
    return hasAll ? [] : [`${panel.getAttribute("data-fact")} : ${textOf(panel).slice(0, 120)}`];
  });

  const headings = [...main.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const level = (h: Element) => Number(h.tagName.slice(1));
  const bareHeadings = headings.flatMap((h, at) => {
    const next = headings.slice(at + 1).find((other) => level(other) <= level(h));
    const own = h.ownerDocument.createRange();
    own.setStartAfter(h);
    if (next) own.setEndBefore(next);
    else own.setEndAfter(main.lastChild ?? main);
    return own.toString().replace(/\s+/g, "") === "" ? [textOf(h)] : [];
  });

  // Only what is in sight: what is folded is there on demand.
  for (const hidden of main.querySelectorAll(
    "script, .sr-only, .source, nav, details:not([open]) > :not(summary), .print\\:flex",
  ))
    hidden.remove();
  // The name of an actor is no sentence: it may be a network and a tie.
  for (const name of main.querySelectorAll('a[href^="/acteurs/"]')) name.remove();
  const seen = new Map<string, number>();
  const closed = new Set<string>();
  for (const block of main.querySelectorAll("p, li, dd, blockquote, td")) {
    if (block.querySelector("p, li, dd, blockquote")) continue;
    for (const sentence of textOf(block).split(/(?<=[.!?…])\s+/)) {
      const key = sentence.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
      if (sentence.endsWith(".")) closed.add(key);
      if (key.length >= 45) seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const repeated = [...seen].filter(([, times]) => times > 1).map(([key]) => key);
  const loudLabels = [...main.querySelectorAll('[aria-labelledby="chiffres"] li > span')]
    .map(textOf)
    .filter((label) => /\p{Lu}{5,}/u.test(label));
  return {
    facts: [...figures, ...kinds, ...places, ...ties],
    unproven,
    bareHeadings,
    repeated,
    repeatedSentences: repeated.filter((key) => closed.has(key)),
    loudLabels,
  };
}
