import { department } from "#domain/departments.ts";
import type { Initiative } from "#domain/directory.ts";
import { sentenceOf } from "#domain/quotation.ts";
import { structureType } from "#domain/structure-types.ts";
import { theme } from "#domain/themes.ts";
import { comparable } from "#lib/text.ts";

/**
 * What a search finds an initiative by, beyond its own words: labels and acronyms, themes, places, numbers, and what
 * the publications say where they name it, by the lines of each.
 */
export function searchTextsOf(
  initiative: Initiative,
  linesOf: ReadonlyMap<string, readonly string[]>,
): Record<"extra" | "text" | "told" | "main", string> & { codes: string[] } {
  const extra = [
    ...initiative.structureTypes.flatMap((code) => [
      code,
      structureType(code)?.label,
      structureType(code)?.plural,
    ]),
    ...initiative.themes.map((slug) => theme(slug)?.label),
    ...initiative.departments.flatMap((code) => [code, department(code)?.name]),
    ...initiative.communes.map((c) => c.name),
    ...initiative.networks,
    ...initiative.agreements,
  ];
  const told = toldOf(initiative, linesOf);
  const text = [
    initiative.beneficiaries,
    initiative.materials,
    initiative.perimeter,
    ...initiative.sections.map((s) => `${s.title}\n${s.markdown}`),
    ...initiative.contacts.flatMap((c) => [c.name, c.role]),
    ...initiative.relations.map((r) => r.name),
    ...initiative.keyFigures.map((f) => f.label),
  ];
  const main = [
    initiative.materials,
    ...initiative.sections.filter((s) => WHAT_IT_DOES.has(s.kind)).map((s) => s.markdown),
    // Nothing else says what it does.
    ...(initiative.sections.length === 0 && initiative.summary === null ? told : []),
  ];
  return {
    extra: extra.filter(Boolean).join(" "),
    text: plain(text),
    told: plain(told),
    main: plain(main),
    codes: codesOf(initiative),
  };
}

/** Lines above in which a list may be announced, and below in which a sentence may end. */
const AROUND = { above: 15, below: 4 };

/**
 * The sentences that name it outside of its own sections, each once; not the one that its summary is a piece of, whose
 * other pieces tell of others.
 */
function toldOf(
  { name, aliases, occurrences, summary }: Initiative,
  linesOf: ReadonlyMap<string, readonly string[]>,
): string[] {
  const sentences = occurrences
    .filter(({ role }) => role === "listed" || role === "mention")
    .map(({ document, lineStart, lineEnd }) => {
      const from = Math.max(0, lineStart - 1 - AROUND.above);
      const lines = (linesOf.get(document) ?? []).slice(from, lineEnd + AROUND.below);
      const passage = { document, lineStart: lineStart - from, lineEnd: lineEnd - from };
      return sentenceOf(lines, passage, [name, ...aliases])
        .replaceAll("\u0001", "")
        .replaceAll("\u0002", "");
    });
  const said = summary === null ? null : comparable(summary);
  return [...new Set(sentences)].filter((sentence) => said === null || !comparable(sentence).includes(said));
}

const WHAT_IT_DOES = new Set<Initiative["sections"][number]["kind"]>(["activity", "actions"]);

function plain(texts: readonly (string | null)[]): string {
  return texts
    .filter(Boolean)
    .join("\n")
    .replace(/[*_\\#]/g, "");
}

/** As a search writes them: no blank, no dot in a number, lower case, no « www ». */
function codesOf({ siren, siret, apeCodes, contacts, websites }: Initiative): string[] {
  const emails = contacts.flatMap((c) => c.emails);
  const hosts = websites.map((site) => new URL(site).hostname.replace(/^www\./, ""));
  const codes = [
    siren,
    siret,
    siret?.slice(0, 9),
    ...apeCodes.map((code) => code.replace(/[^0-9A-Za-z]/g, "")),
    ...contacts.flatMap((c) => c.phones.map((phone) => phone.e164?.replace(/^\+33/, "0"))),
    ...emails,
    ...emails.map((email) => email.split("@")[1]),
    ...hosts,
  ];
  return [...new Set(codes.flatMap((code) => (code ? [code.toLowerCase()] : [])))];
}
