/** Each value by itself, with the words that say it: what a researcher or a checker works from. */
import { PROFILE_FIELDS, type ProfileField } from "#domain/changes.ts";
import type { Initiative } from "#domain/directory.ts";
import { decidedBecause } from "#domain/origins.ts";
import type { Passage } from "#domain/passage.ts";
import { plain } from "#domain/printed-sentences.ts";
import { quoteOf, quoteText } from "#domain/quotation.ts";
import { fold, literally } from "#lib/text.ts";
import { type Column, named } from "./column.ts";
import { day, type Published, passageUrl } from "./published.ts";

/** How a value came: the words themselves, what follows from them by a rule of ours, or what somebody decided. */
type Origin = "imprime" | "deduit" | "decide";

/** A value of a profile. */
export interface Statement {
  initiative: string;
  property: ProfileField;
  value: string;
  /** As printed, where that differs. */
  raw: string | null;
  /** By which its sentence is known. */
  words: string;
  origin: Origin;
  passages: readonly Passage[];
}

/** A statement with what stands in the publication and in the ledger. */
export interface StatementRow extends Statement {
  quote: string;
  firstImport: Date;
  lastImport: Date;
  published: Published;
}

/** What rules of ours make of the words: kinds of telling, themes, places on a map. */
const DEDUCED = new Set<ProfileField>(["level", "scope", "themes", "location"]);

/** The values of a profile, in the order of its fields. */
export function statementsOf(initiative: Initiative): Statement[] {
  return (Object.keys(PROFILE_FIELDS) as ProfileField[]).flatMap((property) => {
    const value = initiative[property];
    const items: unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
    return items.map((item) => {
      const named = `${property}.${nameOf(item)}`;
      const own = placeOf(item);
      const raw = initiative.raw[named] ?? initiative.raw[property] ?? null;
      const text = valueText(item);
      return {
        initiative: initiative.slug,
        property,
        value: text,
        raw: raw === text ? null : raw,
        words: raw ?? wordsOf(item) ?? text,
        origin: isDecided(initiative, property, item)
          ? "decide"
          : originOf(property, text, initiative.raw[named]),
        passages: own ? [own] : (initiative.evidence[named] ?? initiative.evidence[property] ?? []),
      };
    });
  });
}

/** A department is printed as its code or its name, or else follows from a place. */
function originOf(property: ProfileField, value: string, raw: string | undefined): Origin {
  if (property === "departments" && raw !== undefined) return raw === value ? "imprime" : "deduit";
  return DEDUCED.has(property) ? "deduit" : "imprime";
}

/** Codes stand as they are, with blanks or stops between their signs perhaps; else a rule of ours made them of other words. */
const CODES = new Set<ProfileField>(["structureTypes", "apeCodes", "siren", "siret"]);

/** The statement with the form in which its passages print it, the one that has its words first. */
export function asPrinted(
  statement: Statement,
  { raw, siret }: Pick<Initiative, "raw" | "siret">,
  lines: ReadonlyMap<string, readonly string[]>,
): Statement {
  const { property, value, origin, words } = statement;
  const textOf = ({ document, lineStart, lineEnd }: Passage) =>
    (lines.get(document) ?? []).slice(lineStart - 1, lineEnd).join("\n");
  const naming = statement.passages.find((passage) => fold(textOf(passage)).includes(fold(words)));
  const passages = naming ? [...new Set([naming, ...statement.passages])] : statement.passages;
  if (!CODES.has(property) || origin !== "imprime" || statement.raw !== null)
    return { ...statement, passages };
  const form = printedForm(value);
  const printed = passages.map((passage) => form.exec(textOf(passage))?.[0]).find((found) => found);
  if (printed) return { ...statement, passages, raw: printed === value ? null : printed };
  const isOfSiret = property === "siren" && siret?.startsWith(value);
  return { ...statement, passages, origin: "deduit", raw: isOfSiret ? (raw.siret ?? siret) : null };
}

/** A number that goes on is another one: a SIREN is not printed where a SIRET is. */
function printedForm(code: string): RegExp {
  const signs = [...code].map(literally).join("[\\s.]{0,2}");
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${signs}(?!${/\d$/.test(code) ? "\\s?\\d|" : ""}[\\p{L}\\p{N}])`,
    "u",
  );
}

/** The words of what has parts. */
function wordsOf(item: unknown): string | undefined {
  const parts = ["text", "name", "label", "title"].map((part) => fieldOf(item, part));
  return parts.find((part): part is string => typeof part === "string" && part !== "");
}

/** A decision names a commune by its code. */
function isDecided(initiative: Initiative, property: ProfileField, item: unknown): boolean {
  const value = String(fieldOf(item, "insee") ?? nameOf(item));
  return decidedBecause(initiative, property, value) !== undefined;
}

function nameOf(item: unknown): string {
  if (typeof item === "string") return item;
  return String(fieldOf(item, "name") ?? "");
}

/** The passage of a value that has one of its own. */
function placeOf(item: unknown): Passage | null {
  const placed = fieldOf(item, "passage") ?? item;
  const [document, lineStart, lineEnd] = ["document", "lineStart", "lineEnd"].map((n) => fieldOf(placed, n));
  return typeof document === "string" && typeof lineStart === "number" && typeof lineEnd === "number"
    ? { document, lineStart, lineEnd }
    : null;
}

function fieldOf(item: unknown, name: string): unknown {
  return item !== null && typeof item === "object"
    ? Object.entries(item).find(([n]) => n === name)?.[1]
    : undefined;
}

/** Text as it is; what has parts as JSON without its passage, which stands beside it. */
function valueText(item: unknown): string {
  if (typeof item === "string") return item;
  const {
    passage: _,
    document: __,
    lineStart: ___,
    lineEnd: ____,
    ...parts
  } = Object(item) as Record<string, unknown>;
  return JSON.stringify(parts);
}

/** The statements of the wanted profiles, quoted from their publications. */
export async function* statementRows(published: Published): AsyncGenerator<StatementRow[]> {
  const changes = await published.fieldChanges();
  for await (const profiles of published.profiles()) {
    const told = profiles.map((profile) => ({ profile, statements: statementsOf(profile.initiative) }));
    const documents = told.flatMap(({ statements }) =>
      statements.flatMap(({ passages }) => passages.map(({ document }) => document)),
    );
    const lines = await published.lines([...new Set(documents)]);
    yield told.flatMap(({ profile, statements }) =>
      statements.map((told) => {
        const statement = asPrinted(told, profile.initiative, lines);
        return {
          ...statement,
          quote: quoted(statement, lines),
          firstImport: changes.get(`${statement.initiative} ${statement.property}`) ?? profile.createdAt,
          lastImport: published.importedAt,
          published,
        };
      }),
    );
  }
}

function quoted({ passages, words }: Statement, texts: ReadonlyMap<string, readonly string[]>): string {
  const [passage] = passages;
  if (!passage) return "";
  const lines = texts.get(passage.document) ?? [];
  const needle = new RegExp(literally(fold(words).slice(0, 80)));
  const quote = quoteText(quoteOf(lines, passage, [needle]));
  return goesOn(quote, lines.slice(passage.lineEnd)) ? `${quote} …` : quote;
}

/** Whether a quote stops in the middle of a sentence: the first of the lines below that it has not begins in one. */
export function goesOn(quote: string, below: readonly string[]): boolean {
  if (!/[\p{L}\p{N},]$/u.test(quote)) return false;
  const said = fold(quote);
  for (const line of below) {
    const text = plain(line).trim();
    if (text === "" || !said.includes(fold(text))) return /^[\p{Ll}(]/u.test(text);
  }
  return false;
}

export const STATEMENT_COLUMNS: readonly Column<StatementRow>[] = [
  named("initiative", "Identifiant de la fiche.", (r) => r.initiative),
  named("propriete", "Champ du contrat JSON.", (r) => r.property),
  named("valeur", "La valeur ; en JSON là où elle a plusieurs parties.", (r) => r.value),
  named("imprime", "Ce qui est imprimé, là où la valeur en est une forme normalisée.", (r) => r.raw),
  named(
    "origine",
    "« imprime » : les mots le disent ; « deduit » : une règle de lecture le tire de ces mots ; « decide » : une personne l'a décidé, pour une raison que la fiche donne.",
    (r) => r.origin,
  ),
  named("document", "Publication du premier passage.", (r) => r.passages[0]?.document ?? null),
  named(
    "ligne_debut",
    "Première ligne, comptée depuis 1.",
    (r) => r.passages[0]?.lineStart ?? null,
    "integer",
  ),
  named("ligne_fin", "Dernière ligne, comprise.", (r) => r.passages[0]?.lineEnd ?? null, "integer"),
  named("citation", "La phrase de la publication.", (r) => r.quote || null),
  named(
    "autres_passages",
    "Les autres passages qui le disent.",
    (r) => r.passages.slice(1).map((p) => `${p.document}:${p.lineStart}-${p.lineEnd}`),
    "list",
  ),
  named(
    "adresse",
    "Adresse du passage dans le texte.",
    (r) => (r.passages[0] ? passageUrl(r.published, r.passages[0]) : null),
    "url",
  ),
  named(
    "premier_import",
    "Jour de l'import qui a donné au champ son contenu d'aujourd'hui.",
    (r) => day(r.firstImport),
    "date",
  ),
  named("dernier_import", "Jour du dernier import qui le dit encore.", (r) => day(r.lastImport), "date"),
];
