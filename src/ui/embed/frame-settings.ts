import type { View } from "#domain/criteria.ts";
import { type Commune, communeByInsee, suggestCommunes } from "#domain/geography/communes.ts";
import { findCommune } from "#domain/geography/find-commune.ts";

/** How high a frame is, in pixels, and how its address says so. */
export const HEIGHT = { name: "hauteur", least: 320, usual: 600, most: 1200 } as const;

/** How a frame looks: by default as the visitor's device does. */
export const APPEARANCE = {
  name: "apparence",
  choices: [
    { value: "", label: "Comme l'appareil du visiteur", theme: null },
    { value: "clair", label: "Claire", theme: "light" },
    { value: "sombre", label: "Sombre", theme: "dark" },
  ],
} as const;

/** What stands in it. */
export const CONTENT = {
  name: "montrer",
  choices: [
    { value: "liste", label: "La liste" },
    { value: "carte-et-liste", label: "La carte et la liste" },
    { value: "carte", label: "La carte seule" },
  ],
} as const;

/** What its map is centred on, and how near it is looked at, in kilometres to each side. */
export const CENTRE = { name: "centre", around: "autour", choices: [5, 10, 20, 50, 100], usual: 20 } as const;

/** The parameters of an address that are about the frame. */
export const FRAME_NAMES: readonly string[] = [
  HEIGHT.name,
  APPEARANCE.name,
  CONTENT.name,
  CENTRE.name,
  CENTRE.around,
];

export interface FrameSettings {
  height: number;
  appearance: (typeof APPEARANCE.choices)[number];
  content: (typeof CONTENT.choices)[number]["value"];
  centre: Commune | null;
  km: number;
  /** Where the words for the centre name no single commune: those words, and what they may mean. */
  doubt: { words: string; candidates: readonly Commune[] } | null;
}

/** Reads the settings of a frame; each falls back by itself. `view` is what links before them said of the map. */
export function frameSettings(asked: URLSearchParams, view: View): FrameSettings {
  const height = asked.get(HEIGHT.name) ?? "";
  const km = Number(asked.get(CENTRE.around));
  const content = CONTENT.choices.find(({ value }) => value === asked.get(CONTENT.name))?.value;
  return {
    height: Math.min(
      Math.max(/^\d{1,4}$/.test(height) ? Number(height) : HEIGHT.usual, HEIGHT.least),
      HEIGHT.most,
    ),
    appearance:
      APPEARANCE.choices.find(({ value }) => value === asked.get(APPEARANCE.name)) ?? APPEARANCE.choices[0],
    content: content ?? (view === "liste" ? "liste" : "carte-et-liste"),
    km: CENTRE.choices.find((choice) => choice === km) ?? CENTRE.usual,
    ...centreOf((asked.get(CENTRE.name) ?? "").trim().slice(0, LONGEST)),
  };
}

const LONGEST = 80;
/** « 59000 Lille », « Senlis (60) », « 59350 ». */
const WORDS = /^(\d{5})?([^(]*)(?:\((\d{2})\))?$/u;
const CANDIDATES = 4;

function centreOf(words: string): Pick<FrameSettings, "centre" | "doubt"> {
  if (words === "") return { centre: null, doubt: null };
  const code = communeByInsee(words);
  if (code) return { centre: code, doubt: null };
  const [, postcode = null, name = "", department = null] = WORDS.exec(words) ?? [];
  const found = findCommune({ postcode, commune: name.trim() || null, department });
  if (found.status === "found") return { centre: found.commune, doubt: null };
  const candidates = found.status === "ambiguous" ? found.candidates : suggestCommunes(words, CANDIDATES);
  return { centre: null, doubt: { words, candidates: candidates.slice(0, CANDIDATES) } };
}

/** « Lille (59) »: what may be written for a centre, and names one commune. */
export const centreName = ({ name, department }: Commune) => `${name} (${department})`;

/** The parameters that say the same as the settings do. */
export function frameQuery({ appearance, content, centre, km }: FrameSettings): URLSearchParams {
  const query = new URLSearchParams({ [CONTENT.name]: content });
  if (centre && content !== "liste") {
    query.set(CENTRE.name, centre.insee);
    if (km !== CENTRE.usual) query.set(CENTRE.around, String(km));
  }
  if (appearance.value) query.set(APPEARANCE.name, appearance.value);
  return query;
}
