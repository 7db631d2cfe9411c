import type { Initiative, Person } from "#domain/directory.ts";
import type { Sourced } from "#domain/passage.ts";
import { comparable } from "#lib/text.ts";
import type { FindingDraft, InitiativeDraft } from "../extract/draft.ts";
import type { AnnotationWithPlace } from "../read/seeds.ts";
import {
  aliasesOf,
  contradiction,
  decidedValues,
  exactTypes,
  namedAt,
  occurrencesOf,
  place,
  themesFor,
} from "./enrich.ts";
import { Evidence } from "./evidence.ts";
import type { Candidate } from "./group.ts";
import { nameKey } from "./keys.ts";
import { placesInName, resolvePlaces } from "./places.ts";
import { qualityOf } from "./quality.ts";
import { scopeOf } from "./scope.ts";
import { countsThatDiffer, sectionsOnce } from "./tellings.ts";

const LEVEL_RANK = { full: 0, brief: 1, listed: 2 } as const;
const ROLE_RANK = { "own-section": 0, brief: 1, listed: 2, mention: 3 } as const;

/**
 * One profile from all that the documents say of one thing. The fullest telling leads, then the latest; what the
 * others add enriches it; what they contradict is kept from the first and reported.
 */
export function toInitiative(
  group: readonly Candidate[],
  annotations: readonly AnnotationWithPlace[],
  people: readonly Person[],
  findings: FindingDraft[],
): Omit<Initiative, "slug"> {
  const ordered = [...group].sort(
    (a, b) =>
      LEVEL_RANK[a.draft.level] - LEVEL_RANK[b.draft.level] ||
      ROLE_RANK[a.draft.role] - ROLE_RANK[b.draft.role] ||
      b.publishedOn.localeCompare(a.publishedOn) ||
      a.document.localeCompare(b.document),
  );
  const drafts = ordered.map((c) => c.draft);
  const [lead] = drafts as [InitiativeDraft, ...InitiativeDraft[]];
  const evidence = new Evidence();
  const name = evidence.take("name", lead.name) ?? lead.name.value;
  if (lead.name.raw !== lead.name.value) evidence.raw("name", lead.name.raw);
  for (const draft of drafts.slice(1))
    evidence.add("name", ...(draft.name.value === name ? [draft.name.passage] : []));
  const decided = annotations.filter(({ annotation }) =>
    drafts.some((d) => nameKey(d.name.value) === nameKey(annotation.initiative)),
  );

  const first = <
    K extends
      | "legalForm"
      | "challenge"
      | "summary"
      | "beneficiaries"
      | "materials"
      | "perimeter"
      | "siret"
      | "startedOn"
      | "workforce",
  >(
    field: K,
  ): InitiativeDraft[K] => {
    const values = drafts.flatMap((d) => d[field] ?? []);
    if (field === "siret" || field === "legalForm")
      contradiction(field, values as Sourced<string>[], name, findings);
    return (values[0] ?? null) as InitiativeDraft[K];
  };
  const all = <K extends "structureTypes" | "apeCodes" | "agreements" | "networks" | "websites">(
    field: K,
  ): InitiativeDraft[K][number]["value"][] => {
    const values = drafts.flatMap((d): Sourced<string>[] => [...d[field]]);
    for (const v of values) evidence.add(field, v.passage);
    return [
      ...new Map(values.map((v) => [comparable(v.value), v.value])).values(),
    ] as InitiativeDraft[K][number]["value"][];
  };

  const structureTypes = exactTypes(all("structureTypes"));
  for (const draft of drafts)
    for (const t of draft.structureTypes)
      if (structureTypes.includes(t.value)) evidence.add(`structureTypes.${t.value}`, t.passage);
  const communeDecisions = decided.flatMap((d): Sourced<string>[] =>
    d.annotation.decision === "commune"
      ? [{ value: d.annotation.insee, raw: d.annotation.quote, passage: place(d) }]
      : [],
  );
  const printed = drafts.flatMap((d) => d.places);
  const places = resolvePlaces(
    printed.some((p) => p.role !== "department") ? printed : [...printed, ...placesInName(lead.name)],
    communeDecisions,
    name,
    findings,
  );
  for (const c of places.communes) evidence.add("communes", c.passage);
  for (const d of places.departments) {
    evidence.add("departments", d.passage);
    evidence.add(`departments.${d.value}`, d.passage);
    evidence.raw(`departments.${d.value}`, d.raw);
  }
  evidence.add("location", ...places.locationPassages);
  if (places.address) evidence.raw("address", places.address.raw);

  const perimeter = first("perimeter");
  const summary = first("summary");
  const scope = scopeOf(places, perimeter, summary, lead.name);
  if (scope) evidence.add("scope", ...scope.passages);
  const siret = first("siret");
  if (siret) evidence.raw("siret", siret.raw);
  const startedOn = first("startedOn");
  const workforce = first("workforce");
  const sections = sectionsOnce(drafts.flatMap((d) => d.sections));
  for (const s of sections)
    evidence.add("sections", { document: s.document, lineStart: s.lineStart, lineEnd: s.lineEnd });
  const challenge = first("challenge");
  const themes = themesFor(ordered, sections, name, decided);
  for (const t of themes) {
    evidence.add("themes", t.passage);
    evidence.add(`themes.${t.value}`, t.passage);
  }
  for (const c of drafts.flatMap((d) => d.contacts))
    evidence.add("contacts", c.passage, ...namedAt(c, drafts, people));
  const aliases = aliasesOf(drafts, decided, name, evidence);
  for (const { annotation } of decided)
    for (const value of decidedValues(annotation, aliases)) evidence.raw(value, annotation.reason);
  const occurrences = occurrencesOf(drafts);
  evidence.add(
    "occurrences",
    ...occurrences.map(({ document, lineStart, lineEnd }) => ({ document, lineStart, lineEnd })),
  );
  evidence.add("level", lead.passage);
  const keyFigures = drafts.flatMap((d) => d.keyFigures);
  findings.push(...countsThatDiffer(name, aliases, keyFigures));
  const budget = drafts.flatMap((d) => d.budget);
  const relations = drafts.flatMap((d) => d.relations);
  evidence.add("keyFigures", ...keyFigures.map((f) => f.passage));
  evidence.add("budget", ...budget.map((b) => b.passage));
  evidence.add("relations", ...relations.map((r) => r.passage));

  const record: Omit<Initiative, "slug" | "evidence" | "raw" | "quality"> = {
    name,
    aliases,
    level: lead.level,
    scope: scope?.value ?? null,
    structureTypes,
    legalForm: evidence.take("legalForm", first("legalForm")),
    departments: places.departments.map((d) => d.value),
    communes: places.communes.map(({ value: { insee, name: commune } }) => ({ insee, name: commune })),
    address: evidence.take("address", places.address),
    location: places.location,
    themes: themes.map((t) => t.value),
    challenge: evidence.take("challenge", challenge),
    summary: evidence.take("summary", summary),
    siren:
      siret && (siret.value.length === 9 || siret.value.length === 14)
        ? evidence.take("siren", { ...siret, value: siret.value.slice(0, 9) })
        : null,
    siret: siret && siret.value.length === 14 ? evidence.take("siret", siret) : null,
    apeCodes: all("apeCodes"),
    agreements: all("agreements"),
    networks: all("networks"),
    startedOn: evidence.take("startedOn", startedOn),
    contacts: drafts.flatMap((d) => d.contacts.map((c) => c.value)),
    websites: all("websites"),
    sections,
    keyFigures,
    workforce: evidence.take("workforce", workforce),
    budget,
    beneficiaries: evidence.take("beneficiaries", first("beneficiaries")),
    materials: evidence.take("materials", first("materials")),
    perimeter: evidence.take("perimeter", perimeter),
    relations: relations.map((r) => ({ ...r, organisation: null })),
    occurrences,
  };
  return { ...record, evidence: evidence.toRecord(), raw: evidence.rawRecord(), quality: qualityOf(record) };
}
