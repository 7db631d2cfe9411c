import { expect, test } from "vitest";
import { type Directory, directorySchema } from "#domain/directory.ts";
import type { Passage } from "#domain/passage.ts";
import { afresh } from "#importer/kept-readings.ts";
import { readDirectory as read } from "#importer/main.ts";
import { words } from "#lib/text.ts";
import { readDirectory } from "../support/read-directory.ts";

const { directory, seeds } = readDirectory("seeds");
const lines = new Map(seeds.sources.map((s) => [s.entry.id, s.lines]));

test("the five publications give a directory that follows the contract", () => {
  expect(directorySchema.safeParse(directory).error).toBeUndefined();
  expect(directory.documents).toHaveLength(5);
});

test("an initiative that is called by a word of a label is not lost", () => {
  expect(directory.initiatives.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Entourage", "Ambition"]),
  );
});

test("every passage lies in its document", () => {
  const outside = passagesIn(directory).filter(({ document, lineStart, lineEnd }) => {
    const count = lines.get(document)?.length ?? 0;
    return lineStart < 1 || lineEnd < lineStart || lineEnd > count;
  });
  expect(outside).toEqual([]);
});

test("the words of every value stand in its passages", () => {
  expect(claims(directory).flatMap(unsupported)).toEqual([]);
});

test("every value of a profile has its evidence", () => {
  const bare = directory.initiatives.flatMap((i) =>
    Object.entries(i)
      .filter(([field]) => !["slug", "evidence", "raw", "quality"].includes(field))
      .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
      .filter(([field]) => !i.evidence[field])
      .map(([field]) => `${i.slug}.${field}`),
  );
  expect(bare).toEqual([]);
});

test("every line has one fate and none is unread", () => {
  for (const { id, coverage } of directory.documents) {
    const size = (passages: Passage[]) => passages.reduce((n, p) => n + p.lineEnd - p.lineStart + 1, 0);
    const { lines: total, blank, inRecords, inReader, ignored, unread } = coverage;
    expect(blank + inRecords + inReader + size(ignored) + size(unread), id).toBe(total);
    expect(unread, id).toEqual([]);
  }
});

test("every initiative that has its own text has a theme", () => {
  const bare = directory.initiatives.filter((i) => i.level !== "listed" && i.themes.length === 0);
  expect(bare.map((i) => i.name)).toEqual([]);
});

test("the fifteen poles of the panorama are there, each with its department", () => {
  const listed = directory.initiatives.filter(
    (i) =>
      i.structureTypes.includes("PTCE") &&
      i.occurrences.some(
        (o) => o.document.startsWith("panorama") && (o.role === "listed" || o.role === "own-section"),
      ),
  );
  const count = (code: string) => listed.filter((i) => i.departments.includes(code as never)).length;
  expect(listed).toHaveLength(15);
  expect(["02", "59", "60", "62", "80"].map(count)).toEqual([1, 3, 3, 7, 1]);
});

test("what two publications tell of one thing is one profile", () => {
  const documentsOf = (name: string) => {
    const found = directory.initiatives.filter((i) => [i.name, ...i.aliases].includes(name));
    expect(
      found.map((i) => i.slug),
      name,
    ).toHaveLength(1);
    return new Set(found[0]?.occurrences.map((o) => o.document.split("-")[0]));
  };
  expect(documentsOf("PTCE Hénin-Carvin")).toEqual(new Set(["panorama", "restitution", "webinaire"]));
  expect(documentsOf("Recycljouets")).toEqual(new Set(["panorama", "livret", "restitution"]));
  expect(documentsOf("L'Atelier du Vert Bocage")).toEqual(new Set(["panorama", "restitution", "webinaire"]));
});

test("the same publications read twice give the same version", () => {
  expect(read("seeds", { readings: afresh }).directory).toEqual(directory);
});

interface Claim {
  what: string;
  value: string;
  passages: Passage[];
}

/** What the directory says, with the passages that it says it from. */
function claims({ initiatives, people, resources, glossary, questions }: Directory): Claim[] {
  const found: Claim[] = [];
  const claim = (what: string, value: string | null | undefined, passages: Passage[] | undefined) => {
    if (value) found.push({ what, value, passages: passages ?? [] });
  };
  for (const i of initiatives) {
    const of = (field: string) => i.evidence[field];
    claim(`${i.slug} nom`, i.raw.name ?? i.name, of("name"));
    for (const field of [
      "legalForm",
      "challenge",
      "summary",
      "beneficiaries",
      "materials",
      "perimeter",
    ] as const)
      claim(`${i.slug} ${field}`, i[field], of(field));
    for (const field of ["aliases", "networks", "agreements", "apeCodes"] as const)
      for (const value of i[field]) claim(`${i.slug} ${field}`, value, of(field));
    claim(`${i.slug} siret`, i.raw.siret, of("siret") ?? of("siren"));
    claim(`${i.slug} début`, i.startedOn?.text, of("startedOn"));
    claim(`${i.slug} effectif`, i.workforce?.text, of("workforce"));
    claim(`${i.slug} adresse`, i.raw.address, of("address"));
    for (const code of i.departments)
      claim(`${i.slug} département`, i.raw[`departments.${code}`], of(`departments.${code}`));
    for (const c of i.contacts)
      claim(
        `${i.slug} contact`,
        [c.name, c.role, ...c.emails, ...c.phones.map((p) => p.raw)].filter(Boolean).join(" "),
        of("contacts"),
      );
    for (const s of i.sections) claim(`${i.slug} ${s.kind}`, s.markdown, [s]);
    for (const f of i.keyFigures)
      claim(`${i.slug} chiffre`, `${f.label} ${f.unit ?? ""} ${f.year ?? ""}`, [f.passage]);
    for (const b of i.budget) claim(`${i.slug} budget`, b.label, [b.passage]);
    for (const r of i.relations) claim(`${i.slug} ${r.kind}`, r.name, [r.passage]);
  }
  for (const p of people) claim("personne", p.name, [p.passage]);
  for (const r of resources)
    claim("ressource", `${r.title} ${r.publisher ?? ""} ${r.year ?? ""}`, [r.passage]);
  for (const t of glossary) claim("terme", `${t.term} ${t.definition} ${t.attributedTo ?? ""}`, [t.passage]);
  for (const q of questions) claim("question", `${q.question} ${q.answer}`, [q.passage]);
  return found;
}

/** A claim with a word that its passages do not print; line ends, hyphens and marks do not count. */
function unsupported({ what, value, passages }: Claim): string[] {
  const text = passages
    .map((p) => (lines.get(p.document) ?? []).slice(p.lineStart - 1, p.lineEnd).join("\n"))
    .join("\n");
  const printed = words(text.replace(/[*_`]/g, ""));
  const there = new Set(printed);
  const glued = printed.join("");
  const missing = words(value.replace(/[*_`\\#²³]/g, " ")).filter((w) => !there.has(w) && !glued.includes(w));
  return missing.length > 0 ? [`${what} : ${missing.slice(0, 6).join(" ")}`] : [];
}

function passagesIn({
  initiatives,
  people,
  resources,
  glossary,
  questions,
  events,
  findings,
  documents,
}: Directory): Passage[] {
  return [
    ...initiatives.flatMap((i) => [
      ...Object.values(i.evidence).flat(),
      ...i.sections,
      ...i.occurrences,
      ...i.keyFigures.map((f) => f.passage),
      ...i.budget.map((b) => b.passage),
      ...i.relations.map((r) => r.passage),
    ]),
    ...[...people, ...resources, ...glossary, ...questions, ...events].map((r) => r.passage),
    ...findings,
    ...documents.flatMap((d) => [
      ...d.sections.flatMap((s) => s.passages),
      ...d.coverage.ignored,
      ...d.coverage.unread,
    ]),
  ];
}

test("every actor that a tie leads to is among the actors", () => {
  const actors = new Set(directory.organisations.map(({ slug }) => slug));
  for (const { slug, relations } of directory.initiatives)
    for (const { organisation, name } of relations)
      if (organisation !== null) expect(actors.has(organisation), `${slug} → ${name}`).toBe(true);
});
