import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { groupTerms } from "#domain/glossary.ts";
import { addressesIn } from "#domain/reading/inline.ts";
import { pagesOf, wholePagesOf } from "#domain/reading/places.ts";
import { readingOf } from "#domain/reading/reading.ts";
import { fold } from "#lib/text.ts";
import type { LinkedPublication } from "#queries/reading.ts";
import { PartView } from "#ui/reader/part-view.tsx";
import { WholeView } from "#ui/reader/whole-view.tsx";
import { type MadePage, madePage } from "../support/made-page.ts";
import { misreadWordsOf } from "../support/misread-words.ts";
import { readDirectory } from "../support/read-directory.ts";

const FIXTURES = path.join(import.meta.dirname, "../fixtures");
/** Invented volumes of each family, and texts of none. */
const INVENTED = ["volumes", "autre"].flatMap((kind) =>
  readdirSync(path.join(FIXTURES, kind)).map((name) => path.join(FIXTURES, kind, name)),
);
const SITE = "https://exemple.fr";
/** What the head, the foot and the menus of the site weigh around a page. */
const AROUND = 25_000;

/** The publications of a folder as the site has them, with all that their text names. */
function publications(folder: string): LinkedPublication[] {
  const { directory, seeds } = readDirectory(folder);
  const terms = groupTerms(directory.glossary);
  return directory.documents.map(({ coverage, sections, ...document }) => {
    const { id, family, title, pageStarts } = document;
    const lines = seeds.sources.find(({ entry }) => entry.id === id)?.lines ?? [];
    const { ignored } = coverage;
    const names = directory.initiatives.flatMap(({ slug, name, aliases, occurrences }) =>
      occurrences
        .filter((occurrence) => occurrence.document === id)
        .map(({ role, lineStart, lineEnd }) => ({
          ...{ kind: "initiative" as const, slug, names: [name, ...aliases] },
          ...{ isOwn: role === "own-section", lineStart, lineEnd },
        })),
    );
    const misread = misreadWordsOf(directory, id);
    const reading = readingOf({ family, title, lines, pageStarts, sections, ignored, misread });
    return made({ ...document, lines }, reading, { names, terms });
  });
}

function made(
  {
    lines,
    ...document
  }: Pick<LinkedPublication["document"], "id" | "family" | "title"> & { lines: string[] | readonly string[] },
  reading: LinkedPublication["reading"],
  links: Pick<LinkedPublication, "names" | "terms">,
): LinkedPublication {
  const plain = {
    publisher: "Une administration",
    publishedOn: "2025",
    pageStarts: [],
    subtitle: null,
    licence: null,
  };
  return {
    document: { ...plain, ...document } as unknown as LinkedPublication["document"],
    ...{ withdrawnSince: null, editionCount: 0, event: null, lost: [] },
    ...{ lines: [...lines], reading, ...links },
  };
}

/** An address of « www. » may be linked with either. */
const SCHEME = /^https?:\/\//;

/** Every page of the parts of a publication. */
function partPages(publication: LinkedPublication): MadePage[] {
  return publication.reading.parts.flatMap((part) =>
    pagesOf(part.sections).map((_, at) =>
      madePage(PartView({ publication, part, asked: at + 1, siteUrl: SITE })),
    ),
  );
}

const letters = (text: string) =>
  fold(
    text.replace(/<\/?(?:b|strong|i|em|sup|sub|br) ?\/?>/gi, "").replace(/\]\([^)\s]*\)|\((?=#\))/g, "]"),
  ).replace(/[^\p{L}\p{N}]+/gu, "");

/** What the pages of a publication's parts lose of its lines, or say besides. */
function faults(
  publication: LinkedPublication,
  ignored: readonly { lineStart: number; lineEnd: number }[],
): string[] {
  const free = new Map(publication.lines.map((text, at) => [at + 1, text]));
  const drop = (from: number, to: number) => {
    for (let line = from; line <= to; line++) free.delete(line);
  };
  for (const { lineStart, lineEnd } of ignored) drop(lineStart, lineEnd);
  const pages = partPages(publication);
  const found = pages.flatMap(({ other }) => (letters(other) ? [`en plus : ${other.trim()}`] : []));
  const read = pages
    .flatMap((page) => page.read)
    .map(({ lines, text }) => {
      const [from = 0, to = 0] = lines.split("-").map(Number);
      return { from, to, text };
    });
  for (const { from, to, text } of read.sort((a, b) => a.to - a.from - (b.to - b.from))) {
    let taken = "";
    for (let line = from; line <= to; line++) taken += letters(free.get(line) ?? "");
    drop(from, to);
    if (letters(text) !== taken) found.push(`${from}-${to} : « ${taken} » se lit « ${letters(text)} »`);
  }
  for (const { lineStart, lineEnd } of publication.reading.parts)
    for (let line = lineStart; line <= lineEnd; line++)
      if (letters(free.get(line) ?? ""))
        found.push(`${line} : « ${free.get(line)} » ne se lit sur aucune page`);
  return found;
}

const real = publications("seeds");

describe("les pages, mot pour mot", () => {
  it.each(["seeds", ...INVENTED].map((folder) => [path.basename(folder), folder]))(
    "de %s ont toutes les lignes de leurs parties, et rien qui ne se dise d'ailleurs",
    (_, folder = "") => {
      const ignoredOf = new Map(
        readDirectory(folder).directory.documents.map(({ id, coverage }) => [id, coverage.ignored]),
      );
      for (const publication of folder === "seeds" ? real : publications(folder))
        expect(faults(publication, ignoredOf.get(publication.document.id) ?? [])).toEqual([]);
    },
  );
});

test("chaque adresse et chaque courriel imprimé dans les cinq publications mène quelque part", () => {
  const printed = new Set<string>();
  const live = new Set<string>();
  for (const publication of real) {
    for (const page of partPages(publication))
      for (const [, href = ""] of page.html.matchAll(/<a href="(mailto:[^"]+|https?:[^"]+)"/g))
        live.add(href.replace(/&#x26;/g, "&").replace(SCHEME, ""));
    const blocks = publication.reading.parts.flatMap(({ sections }) =>
      sections.flatMap((section) => section.blocks),
    );
    for (const { text, kind } of blocks)
      if (kind !== "damaged" && kind !== "mixed")
        for (const { href } of addressesIn(text.replace(/\]\([^)\s]*\)|[*<>]/g, " "))) printed.add(href);
  }
  const emails = [...printed].filter((href) => href.startsWith("mailto:"));
  expect(emails.length).toBeGreaterThanOrEqual(27);
  expect(printed.size - emails.length).toBeGreaterThanOrEqual(25);
  expect([...printed].filter((href) => !live.has(href.replace(SCHEME, "")))).toEqual([]);
});

test("un texte entier de plusieurs pages le dit sur chacune, et mène à la forme qui n'en a qu'une", () => {
  const long = real.filter(({ reading }) => wholePagesOf(reading.parts).length > 1);
  expect(long.map(({ document }) => document.family)).toContain("livret");
  for (const publication of real) {
    const { html } = madePage(WholeView({ publication, asked: 1 }));
    const link = /<a href="[^"]*\/imprimer"[^>]*>Tout sur une page/.test(html);
    expect(link).toBe(long.includes(publication));
  }
});

/** Texts without end: of lines that are short, of titles, of links, of terms. */
const ENDLESS: Record<string, (n: number) => string> = {
  "de mots seuls": (n) => (n % 2 ? "" : `Mot ${n}`),
  "de titres": (n) => ["# Titre", "", "Un mot.", ""][n % 4] ?? "",
  "d'adresses": (n) =>
    n % 2 ? "" : `Voir https://exemple.fr/page-${n} et contact-${n}@exemple.fr, à Lille (59).`,
  "d'un récit": (n) => (n % 3 ? `La phrase ${n} de ce récit l'accompagne jusqu'à l'emploi, à Lens.` : ""),
};

test.each(Object.entries(ENDLESS))("17 000 lignes %s font des pages de moins de 200 Ko", (_, line) => {
  const lines = Array.from({ length: 17_000 }, (_, n) => line(n));
  const source = { family: "restitution", title: "Long", pageStarts: [], sections: [], ignored: [] } as const;
  const reading = readingOf({ ...source, lines, sections: [], ignored: [], misread: new Map() });
  const publication = made({ id: "long", family: "restitution", title: "Long", lines }, reading, {
    names: [],
    terms: [],
  });
  const parts = reading.parts.flatMap((part) =>
    [1, pagesOf(part.sections).length].map((asked) =>
      madePage(PartView({ publication, part, asked, siteUrl: SITE })),
    ),
  );
  const wholes = [1, wholePagesOf(reading.parts).length].map((asked) =>
    madePage(WholeView({ publication, asked })),
  );
  for (const { html } of [...parts, ...wholes])
    expect(AROUND + Buffer.byteLength(html)).toBeLessThan(200_000);
});
