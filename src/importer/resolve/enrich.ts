import type { Annotation } from "#domain/annotation.ts";
import type { Contact, Initiative, Occurrence, Person } from "#domain/directory.ts";
import { decidedValue } from "#domain/origins.ts";
import type { Passage, Sourced } from "#domain/passage.ts";
import { comparable } from "#lib/text.ts";
import { ownText } from "../attribute/own-text.ts";
import type { FindingDraft, InitiativeDraft } from "../extract/draft.ts";
import type { AnnotationWithPlace } from "../read/seeds.ts";
import type { Evidence } from "./evidence.ts";
import type { Candidate } from "./group.ts";
import { nameKey } from "./keys.ts";
import { themeOfType, themesOf, themesSaid, type WeightedText } from "./themes.ts";

/** What speaks for the whole of an initiative counts more when its themes are weighed. */
const SECTION_WEIGHT: Record<string, number> = {
  challenge: 4,
  objectives: 3,
  activity: 4,
  description: 2,
  context: 1,
  history: 1,
  actions: 2,
  "initial-observation": 1,
  partners: 0,
  funding: 0,
  contact: 0,
};

/** The lines of a decision's quote. */
export function place({ document, lineStart, lineEnd }: Passage): Passage {
  return { document, lineStart, lineEnd };
}

/** SIAE is for a structure whose exact kind the text does not give. */
export function exactTypes(types: Initiative["structureTypes"]): Initiative["structureTypes"] {
  const exact = types.some((t) => ["ACI", "EI", "AI", "ETTI", "EITI"].includes(t));
  return exact ? types.filter((t) => t !== "SIAE") : types;
}

/** The themes that the texts speak of, and those that a human chose. */
export function themesFor(
  group: readonly Candidate[],
  sections: Initiative["sections"],
  name: string,
  decided: readonly AnnotationWithPlace[],
) {
  const drafts = group.map(({ draft }) => draft);
  const [lead] = drafts;
  const relations = drafts.flatMap((d) => d.relations);
  const carrier = relations.find((r) => r.kind === "carrier")?.name ?? null;
  const whose = { own: [name, ...drafts.flatMap((d) => d.aliases.map((a) => a.value))], carrier };
  const others = relations
    .map((r) => r.name)
    .filter((other) => !comparable(name).includes(comparable(other)));
  const own = (text: string) => ownText(text, whose, others);
  const texts: WeightedText[] = [
    ...(lead ? [{ text: own(name), weight: 4, passage: lead.name.passage }] : []),
    ...group.flatMap(subjectOfPart),
    ...drafts.flatMap((d) =>
      [d.challenge, d.summary, d.materials, ...d.agreements].flatMap((v) =>
        v ? [{ text: own(v.value), weight: 3, passage: v.passage }] : [],
      ),
    ),
    ...sections.map((s) => ({
      text: own(s.markdown),
      weight: SECTION_WEIGHT[s.kind] ?? 0.5,
      passage: { document: s.document, lineStart: s.lineStart, lineEnd: s.lineEnd },
    })),
  ];
  // What stands in a list alone has no text of its own but its name, and the kind that the list gives it.
  const implied = drafts.flatMap((d) => d.structureTypes.flatMap(themeOfType));
  const known = new Set(implied.map((t) => t.value));
  const listed = drafts.every((d) => d.level === "listed");
  const lines = drafts.some((d) => d.summary) ? 2 : 1;
  const told = listed ? themesSaid(texts.slice(0, lines), known) : themesOf(texts, known);
  const all = firstOfEach([...implied, ...told]);
  const chosen = decided.flatMap((d): Sourced<Initiative["themes"][number]>[] =>
    d.annotation.decision === "theme"
      ? [{ value: d.annotation.theme, raw: d.annotation.quote, passage: place(d) }]
      : [],
  );
  return [...all, ...chosen.filter((c) => !all.some((o) => o.value === c.value))];
}

/** Parts of a publication whose title says what all that is told in them is about. */
const ABOUT_ONE_MATTER: ReadonlySet<string> = new Set(["workshop", "case-study", "round-table", "zoom"]);

/** The subject of the chapter or workshop that tells of an initiative. */
function subjectOfPart({ draft, document, parts }: Candidate): WeightedText[] {
  if (draft.role !== "own-section" && draft.role !== "brief") return [];
  const around = parts.filter(
    (part) =>
      ABOUT_ONE_MATTER.has(part.kind) &&
      [part, ...(part.passages ?? [])].some(
        (p) => p.lineStart <= draft.passage.lineStart && draft.passage.lineEnd <= p.lineEnd,
      ),
  );
  return around.map(({ title, lineStart }) => ({
    text: ownText(title, { own: [], carrier: null }, []),
    weight: 3,
    passage: { document, lineStart, lineEnd: lineStart },
  }));
}

function firstOfEach<T extends Sourced<string>>(values: readonly T[]): T[] {
  return values.filter((v, i) => values.findIndex((other) => other.value === v.value) === i);
}

/** The other spellings of the name, each once. */
export function aliasesOf(
  drafts: readonly InitiativeDraft[],
  decided: readonly AnnotationWithPlace[],
  name: string,
  evidence: Evidence,
): string[] {
  const given: Sourced<string>[] = [
    ...drafts.flatMap((d) => [d.name, ...d.aliases]),
    ...decided.flatMap((d): Sourced<string>[] =>
      d.annotation.decision === "alias"
        ? [{ value: d.annotation.alias, raw: d.annotation.quote, passage: place(d) }]
        : [],
    ),
  ];
  const byForm = new Map<string, Sourced<string>>();
  for (const alias of given)
    if (comparable(alias.value) !== comparable(name) && !byForm.has(comparable(alias.value)))
      byForm.set(comparable(alias.value), alias);
  for (const { passage } of byForm.values()) evidence.add("aliases", passage);
  return [...byForm.values()].map((a) => a.value);
}

/** The values that a decision gives. That two are one gives each the other's names, however they are written. */
export function decidedValues(annotation: Annotation, aliases: readonly string[]): string[] {
  if (annotation.decision !== "same-as") return [decidedValue(annotation) ?? []].flat();
  const keys = [annotation.initiative, annotation.other].map(nameKey);
  return aliases.flatMap((alias) =>
    keys.includes(nameKey(alias)) ? (decidedValue({ ...annotation, decision: "alias", alias }) ?? []) : [],
  );
}

/** Where it stands in the documents, each place once. */
export function occurrencesOf(drafts: readonly InitiativeDraft[]): Occurrence[] {
  const all = drafts.flatMap((d) => [
    { ...d.passage, role: d.role },
    ...d.mentions.map((m) => ({ ...m.passage, role: m.role })),
  ]);
  const seen = new Set<string>();
  return all.filter((o) => {
    const key = `${o.document} ${o.lineStart} ${o.lineEnd} ${o.role}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Reports the values of a field that differ from the one kept. */
export function contradiction(
  field: string,
  values: readonly Sourced<string>[],
  name: string,
  findings: FindingDraft[],
): void {
  const [kept, ...others] = values;
  for (const other of others) {
    if (!kept || comparable(kept.value) === comparable(other.value)) continue;
    findings.push({
      code: "contradictory-values",
      passage: other.passage,
      message: `${field === "siret" ? "Le numéro SIRET" : "La forme juridique"} de « ${name} » est « ${other.raw} » ici et « ${kept.raw} » dans ${kept.passage.document}.`,
      found: other.raw,
      expected: kept.raw,
      about: name,
    });
  }
}

/** Where a contact is named, when that is not where the address or number stands: in the head of the telling. */
export function namedAt(
  contact: Sourced<Contact>,
  drafts: readonly InitiativeDraft[],
  people: readonly Person[],
): Passage[] {
  const { document } = contact.passage;
  return people
    .filter((p) => p.name === contact.value.name && p.passage.document === document)
    .map((p) => p.passage)
    .filter((p) =>
      drafts.some(
        (d) =>
          d.passage.document === document &&
          d.passage.lineStart <= p.lineStart &&
          p.lineEnd <= d.passage.lineEnd,
      ),
    );
}
