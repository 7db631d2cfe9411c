import { readdirSync } from "node:fs";
import path from "node:path";
import { EpubCheck } from "@likecoin/epubcheck-ts";
import { describe, expect, it, test } from "vitest";
import { bookOf } from "#domain/reading/epub.ts";
import { blockRuns, wordsOf } from "#domain/reading/inline.ts";
import { pagesOf, placeOf } from "#domain/reading/places.ts";
import { type Reading, readingOf } from "#domain/reading/reading.ts";
import { fold } from "#lib/text.ts";
import { misreadWordsOf } from "../support/misread-words.ts";
import { readDirectory } from "../support/read-directory.ts";
import { CHAPTERS, MARKED, OUTLINES, SECTIONS, SPEAKERS } from "./reader.expectations.ts";
import { SHEETS } from "./reader-sheets.expectations.ts";

const FIXTURES = path.join(import.meta.dirname, "../fixtures");
const INVENTED = [
  ...readdirSync(path.join(FIXTURES, "volumes")).map((name) => path.join(FIXTURES, "volumes", name)),
  ...readdirSync(FIXTURES)
    .filter((name) => /-\d$/.test(name))
    .map((name) => path.join(FIXTURES, name)),
];

const read = new Map<string, Publication[]>();

/** The publications of a folder, each with its lines, what is set aside, and how it reads. */
function publications(folder: string): Publication[] {
  const known = read.get(folder) ?? readAll(folder);
  read.set(folder, known);
  return known;
}

function readAll(folder: string) {
  const { directory, seeds } = readDirectory(folder);
  return directory.documents.map(({ id, family, title, pageStarts, sections, coverage }) => {
    const lines = seeds.sources.find(({ entry }) => entry.id === id)?.lines ?? [];
    const { ignored } = coverage;
    const misread = misreadWordsOf(directory, id);
    const reading = readingOf({ family, title, lines, pageStarts, sections, ignored, misread });
    return { id, family, lines, ignored, reading };
  });
}
type Publication = ReturnType<typeof readAll>[number];

const real = publications("seeds");

/** Letters and digits alone, without the marks of a source. */
const letters = (text: string) =>
  fold(text.replace(/<\/?(?:b|strong|i|em|sup|sub|br) ?\/?>/gi, "").replace(/\]\([^)\s]*\)/g, "]")).replace(
    /[^\p{L}\p{N}]+/gu,
    "",
  );

/** Everything that a reader is shown of a source, with its lines. */
function shown({ front, parts }: Reading) {
  const sections = [...front, ...parts.flatMap((part) => pagesOf(part.sections).flat())];
  return [
    ...parts.flatMap(({ printed }) => printed),
    ...sections.flatMap(({ printed, blocks }) => [...(printed ? [printed] : []), ...blocks]),
  ];
}

/** What a reader loses of a publication, or is shown besides its words. */
function faults({ lines, ignored, reading }: Publication): string[] {
  const free = new Map(lines.map((text, at) => [at + 1, text]));
  for (const { lineStart, lineEnd } of ignored)
    for (let line = lineStart; line <= lineEnd; line++) free.delete(line);
  const found: string[] = [];
  // What a page break cut holds the lines of what stood between.
  const inOrder = shown(reading).sort((a, b) => a.lineEnd - a.lineStart - (b.lineEnd - b.lineStart));
  for (const { lineStart, lineEnd, text } of inOrder) {
    let taken = "";
    for (let line = lineStart; line <= lineEnd; line++) {
      taken += letters(free.get(line) ?? "");
      free.delete(line);
    }
    const said = letters(wordsOf(text, reading.syntax));
    if (said !== taken) found.push(`${lineStart}-${lineEnd} : « ${taken} » se lit « ${said} »`);
  }
  for (const [line, text] of free)
    if (letters(text)) found.push(`${line} : « ${text.trim()} » ne se lit nulle part`);
  return found;
}

describe("mot pour mot", () => {
  it.each(real.map((publication) => [publication.id, publication] as const))(
    "%s : tout ce qui n'est pas écarté se lit, et rien d'autre",
    (_, publication) => {
      expect(faults(publication)).toEqual([]);
    },
  );

  it.each(INVENTED.map((folder) => [path.basename(folder), folder]))(
    "%s aussi, que personne n'a vu en l'écrivant",
    (_, folder) => {
      for (const publication of publications(folder ?? "")) expect(faults(publication)).toEqual([]);
    },
  );
});

describe("le livre qui s'emporte", () => {
  it.each(["seeds", ...INVENTED].map((folder) => [path.basename(folder), folder]))(
    "de %s ne trouve rien à redire chez un vérificateur d'EPUB",
    async (_, folder) => {
      for (const { id, reading } of folder === "seeds" ? real : publications(folder ?? "")) {
        const files = bookOf(reading, {
          url: `https://exemple.fr/documents/${id}/lire`,
          siteUrl: "https://exemple.fr",
          received: `https://exemple.fr/documents/${id}`,
          occasion: "4 mai 2023 · Lille",
          makers: "Organisé par « Dire & faire »",
          source: "Une publication.",
          title: "« Dire & faire » <ensemble>",
          publisher: "Une administration",
          publishedOn: "2025-07",
          modified: new Date("2026-03-01T10:00:00Z"),
        });
        const { messages } = await new EpubCheck().checkExpanded(
          new Map(files.map(({ name, content }) => [name, new TextEncoder().encode(content)])),
        );
        expect(messages.map(({ severity, message }) => `${severity} : ${message}`)).toEqual([]);
      }
    },
  );
});

describe("le plan", () => {
  it.each(real.map((publication) => [publication.id, publication.reading] as const))(
    "de %s est celui que l'on note en la lisant",
    (id, { parts }) => {
      const outline = parts.map(({ label, title, speakers }) =>
        `${label} | ${title} | ${speakers.map(({ name }) => name).join(", ")}`.trimEnd(),
      );
      expect(outline).toEqual(OUTLINES[id]);
    },
  );

  it.each(
    Object.entries(SECTIONS).flatMap(([id, parts]) =>
      Object.entries(parts).map(([name, sections]) => [id, name, sections] as const),
    ),
  )("%s : %s se lit dans l'ordre du sens", (id, name, sections) => {
    const reading = real.find((publication) => publication.id === id)?.reading;
    const part = reading?.parts.find((p) => [p.label, p.title].includes(name));
    const titles = part?.sections.flatMap(({ title }) => (title === null ? [] : [title]));
    // Capitals may be printed without their accents.
    expect(titles?.map(fold)).toEqual(sections.map(fold));
  });
});

test.each(Object.entries(SHEETS))(
  "la fiche « %s » se lit dans l'ordre du sens, chaque titre à sa place",
  (name, titles) => {
    const part = real.flatMap(({ reading }) => reading.parts).find(({ title }) => title === name);
    const shown = part?.sections.flatMap(({ title, depth }) =>
      title === null ? [] : [`${"-".repeat(depth)} ${title}`.trim()],
    );
    expect(shown).toEqual(titles);
  },
);

test("ce que la numérisation a abîmé est marqué, jamais un nom ; un texte net n'a aucune marque", () => {
  for (const { id, reading } of real) {
    const marks = [...reading.front, ...reading.parts.flatMap((part) => part.sections)]
      .flatMap(({ blocks }) => blocks.flatMap((block) => blockRuns(block, reading)))
      .flatMap(({ damaged, text }) => (damaged ? [text] : []));
    if (!id.startsWith("webinaire")) expect(marks).toEqual([]);
    else expect(marks.filter((mark) => /^[\p{L}-]+$/u.test(mark))).toEqual(MARKED);
  }
});

test("les chapitres tiennent leurs parties, chacun parle une fois, avec ce qu'il est et pour qui", () => {
  const reading = (id: string) => real.find((publication) => publication.id === id)?.reading;
  for (const [id, chapters] of Object.entries(CHAPTERS)) {
    const groups = reading(id)?.parts.map(({ group }) => group);
    expect(groups).toEqual(chapters.flatMap(([title, parts]) => Array(parts).fill(title)));
  }
  const { parts } = reading("rencontres-regionales-2023-05-04-lille") ?? { parts: [] };
  const speakers = parts.flatMap((part) =>
    part.speakers.map(({ name, role, organisation }) => [name, role ?? "", organisation ?? ""].join(" | ")),
  );
  expect([...new Set(speakers)]).toEqual(SPEAKERS);
});

test("une phrase que la page coupe se lit d'un trait, un mot coupé aussi, une adresse aussi", () => {
  const texts = real.flatMap(({ reading }) => shown(reading).map(({ text }) => text)).join("\n");
  expect(texts).toContain("développement de synergies avec les différentes compétences");
  expect(texts).toContain("futurs consommateurs ou bénéficiaires.");
  expect(texts).toContain(
    "https://hauts-de-france.dreets.gouv.fr/Retour-sur-les-rencontres-regionales-de-l-inclusion-dans-l-emploi",
  );
  expect(texts).toContain("dans le Nord et au recrutement et au maintien");
});

test("chaque ligne lue a sa place, et chaque page sa fin", () => {
  for (const { reading } of real) {
    for (const part of reading.parts) {
      for (const { blocks } of part.sections)
        for (const { lineStart } of blocks)
          expect(placeOf(reading, lineStart)).toMatchObject({
            part: { id: part.id },
            anchor: `L${lineStart}`,
          });
    }
  }
});

test("un texte de 17 000 lignes sans parties se lit en pages", () => {
  const lines = Array.from({ length: 17_000 }, (_, n) =>
    n % 4 === 3 ? "" : `Ligne ${n} de ce texte sans parties.`,
  );
  const { parts, front } = readingOf({
    family: "webinaire",
    title: "Long",
    lines,
    pageStarts: [],
    sections: [],
    ignored: [],
    misread: new Map(),
  });
  expect([parts.length, front.length]).toEqual([1, 0]);
  const pages = pagesOf(parts[0]?.sections ?? []);
  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages) {
    const characters = page.flatMap(({ blocks }) => blocks).reduce((n, { text }) => n + text.length, 0);
    expect(characters).toBeLessThan(60_000);
  }
});
