import { frenchDate, frenchDay } from "#lib/dates.ts";
import { type PageStarts, pageOf } from "./pages.ts";
import type { Passage } from "./passage.ts";
import { FAMILIES } from "./vocabularies.ts";

/** What is cited: a profile, or one of its facts by the passage that says it. */
export interface Cited {
  slug: string;
  name: string;
  /** Its address on the site. */
  url: string;
  /** Where the publications tell of it, or the one passage of a fact. */
  passages: readonly Passage[];
  /** The words of a fact. */
  quote: string | null;
  publications: readonly {
    id: string;
    family: string;
    title: string;
    publisher: string;
    publishedOn: string;
    pageStarts: PageStarts;
  }[];
  /** When the data was read, « 2026-11-29 ». */
  readOn: string;
}

export const CITATION_FORMS = ["text", "bibtex", "ris"] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/**
 * A citation around the day on which it was consulted, which only the reader's own machine knows: a page is made once
 * for everybody. `meanwhile` stands there where nobody fills it in.
 */
export interface Citation {
  before: string;
  meanwhile: string;
  after: string;
}

const SITE = "Initiatives inclusives en Hauts-de-France";

/** How one cites a set of data: what it is, where it is, of when it is, and how it may be used. */
export function dataSetCitation({
  id,
  title,
  siteUrl,
  importedAt,
}: {
  id: string;
  title: string;
  siteUrl: string;
  importedAt: Date | null;
}): string {
  const of = importedAt ? `données du ${frenchDay(importedAt)}, ` : "";
  return `${title} [jeu de données], ${SITE}, ${siteUrl}/donnees#${id}, ${of}Licence Ouverte 2.0`;
}

/** The citation in each form. */
export function citationOf(cited: Cited): Record<CitationForm, Citation> {
  return { text: asText(cited), bibtex: asBibtex(cited), ris: asRis(cited) };
}

/** A citation for who downloads it: it says of when the data is, and not when it was consulted. */
export function writtenCitation({ before, meanwhile, after }: Citation): string {
  return before + meanwhile + after;
}

/** « ligne 531 », « lignes 12 à 14 et 20 », « page 2, ligne 531 »: with the pages of a publication that has some. */
export function linesCited(
  passages: readonly Pick<Passage, "lineStart" | "lineEnd">[],
  starts: PageStarts = [],
): string {
  const pages = passages.flatMap(({ lineStart, lineEnd }) => [
    pageOf(starts, lineStart),
    pageOf(starts, lineEnd),
  ]);
  const named = [...new Set(pages.filter((page) => page !== null))].sort((a, b) => a - b);
  const before = named.length > 0 ? `${named.length > 1 ? "pages" : "page"} ${listed(named)}, ` : "";
  const ranges = passages.map(({ lineStart: a, lineEnd: b }) => (a === b ? `${a}` : `${a} à ${b}`));
  const isOne = passages.length === 1 && passages[0]?.lineStart === passages[0]?.lineEnd;
  return `${before}${isOne ? "ligne" : "lignes"} ${listed(ranges)}`;
}

/** « 12, 14 et 20 ». */
function listed(parts: readonly (string | number)[]): string {
  return [parts.slice(0, -1).join(", "), `${parts.at(-1) ?? ""}`].filter(Boolean).join(" et ");
}

/** The publications with the lines that tell of it: « Panorama « … », juillet 2025, lignes 12 à 14 ». */
function sources({ publications, passages }: Cited): string[] {
  return publications.flatMap(({ id, family, title, publishedOn, pageStarts }) => {
    const own = passages.filter(({ document }) => document === id);
    const label = FAMILIES.find(({ code }) => code === family)?.label ?? family;
    return own.length > 0
      ? [`${label} « ${title} », ${frenchDate(publishedOn)}, ${linesCited(own, pageStarts)}`]
      : [];
  });
}

const publishers = ({ publications }: Cited) => [...new Set(publications.map(({ publisher }) => publisher))];
const year = ({ publications }: Cited) => publications[0]?.publishedOn.slice(0, 4) ?? "";

function asText(cited: Cited): Citation {
  const said = cited.quote ? `« ${cited.quote} » ` : "";
  return {
    before: `${said}${publishers(cited).join(", ")}, ${sources(cited).join(" ; ")}. Dans « ${cited.name} », ${SITE}, ${cited.url} (`,
    meanwhile: `données du ${frenchDate(cited.readOn)}`,
    after: ").",
  };
}

/** The signs that BibTeX takes for its own. */
const BIBTEX_SIGNS: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const bibtex = (text: string) => text.replace(/[\\{}~^$&#_%]/g, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`);

function asBibtex(cited: Cited): Citation {
  const [passage] = cited.quote ? cited.passages : [];
  const key = [cited.slug, year(cited), passage && `l${passage.lineStart}`].filter(Boolean).join("-");
  const note = `${sources(cited).join(" ; ")}. Données du ${frenchDate(cited.readOn)}`;
  const fields = [
    `author = {${publishers(cited)
      .map((name) => `{${bibtex(name)}}`)
      .join(" and ")}}`,
    `title = {{${bibtex(cited.name)}}}`,
    `howpublished = {${SITE}}`,
    `year = {${year(cited)}}`,
    `note = {${bibtex(note)}}`,
    ...(cited.quote ? [`annote = {${bibtex(cited.quote)}}`] : []),
    `url = {${cited.url}}`,
  ];
  return { before: `@misc{${key},\n  ${fields.join(",\n  ")}`, meanwhile: "", after: "\n}\n" };
}

/** A value of RIS is one line. */
const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

function asRis(cited: Cited): Citation {
  const lines: [string, string][] = [
    ["TY", "ELEC"],
    ...publishers(cited).map((name): [string, string] => ["AU", name]),
    ["TI", cited.name],
    ["T2", SITE],
    ["PY", year(cited)],
    ["N1", `${sources(cited).join(" ; ")}. Données du ${frenchDate(cited.readOn)}`],
    ...(cited.quote ? [["AB", cited.quote] as [string, string]] : []),
    ["UR", cited.url],
  ];
  const written = lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join("");
  return { before: written, meanwhile: "", after: "ER  - \r\n" };
}
