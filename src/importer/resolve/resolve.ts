import type { Directory, Event, Finding, Initiative } from "#domain/directory.ts";
import { FINDING_CODES } from "#domain/findings.ts";
import { comparable, slugify } from "#lib/text.ts";
import type { DocumentDraft, FindingDraft } from "../extract/draft.ts";
import type { SourceDocument } from "../read/document.ts";
import type { Seeds } from "../read/seeds.ts";
import { withCarriersTold } from "../tie/elsewhere.ts";
import { withDeducedPlaces } from "./deduced-places.ts";
import { type Candidate, groupCandidates } from "./group.ts";
import { withInherited, withOtherNames } from "./inherited.ts";
import { toInitiative } from "./initiative.ts";
import { nameKey } from "./keys.ts";
import { distinctEvents, eventsOf } from "./main-event.ts";
import { findMentions } from "./mentions.ts";
import { isEvent, resourcesOnce, termsOnce } from "./once.ts";
import { withOrganisations } from "./organisations.ts";

/** What one document gave, before documents meet. */
export interface Extracted {
  source: SourceDocument;
  draft: DocumentDraft;
}

export type Records = Omit<Directory, "schemaVersion" | "dataVersion" | "documents">;

/** Drafts of all documents become records: merged, placed, themed, tied to each other. */
export function resolve(
  extracted: readonly Extracted[],
  annotations: Seeds["annotations"],
): Records & { identities: Record<string, string> } {
  const candidates = extracted.flatMap(({ source, draft }) =>
    draft.initiatives.map(
      (d): Candidate => ({
        draft: d,
        document: source.entry.id,
        publishedOn: source.entry.publishedOn,
        parts: draft.sections,
      }),
    ),
  );
  const { groups, findings: grouping } = groupCandidates(candidates, annotations);
  const drafts: FindingDraft[] = [...extracted.flatMap(({ draft }) => draft.findings), ...grouping];
  const people = extracted.flatMap((e) => e.draft.people);
  const slugs = new Set<string>();
  const identities: Record<string, string> = {};
  const takenIdentities = new Set<string>();
  const slugByName = new Map<string, string>();
  const merged = groups.map((group): Initiative => {
    const found = toInitiative(group, annotations, people, drafts);
    const slug = freeSlug(slugify(found.name), slugs);
    identities[slug] = freeIdentity(nameKey(found.name), takenIdentities);
    for (const { draft } of group) slugByName.set(comparable(draft.name.value), slug);
    return { slug, ...found };
  });
  const mentions = findMentions(
    merged,
    extracted.map((e) => e.source),
    extracted.flatMap((e) => e.draft.ignored),
  );
  const mentioned = merged.map((i) => ({
    ...i,
    occurrences: [...i.occurrences, ...(mentions.get(i.slug) ?? [])],
  }));
  const sources = extracted.map((e) => e.source);
  const glossary = termsOnce(extracted.flatMap((e) => e.draft.glossary));
  const { initiatives, organisations } = withOrganisations(
    withInherited(withCarriersTold(withDeducedPlaces(mentioned, sources), sources)),
    sources.map((s) => s.lines.join(" ")),
    glossary.filter(({ term }) => /^\p{Lu}{2,9}$/u.test(term)),
  );
  return {
    initiatives: initiatives.map(withOtherNames),
    organisations,
    people,
    events: withSlugs(eventsOfAll(extracted)),
    resources: resourcesOnce(extracted.flatMap((e) => e.draft.resources)),
    glossary,
    questions: extracted.flatMap((e) => e.draft.questions),
    findings: drafts.map((f) => toFinding(f, slugByName)),
    identities,
  };
}

function freeSlug(wanted: string, taken: Set<string>): string {
  let slug = wanted;
  for (let n = 2; taken.has(slug); n++) slug = `${wanted}-${n}`;
  taken.add(slug);
  return slug;
}

function freeIdentity(wanted: string, taken: Set<string>): string {
  let identity = wanted;
  for (let n = 2; taken.has(identity); n++) identity = `${wanted}#${n}`;
  taken.add(identity);
  return identity;
}

function toFinding(draft: FindingDraft, slugByName: ReadonlyMap<string, string>): Finding {
  const { code, passage, message, found, expected, about } = draft;
  return {
    code,
    severity: FINDING_CODES[code].severity,
    document: passage.document,
    lineStart: passage.lineStart,
    lineEnd: passage.lineEnd,
    message,
    found,
    expected,
    initiative: about ? (slugByName.get(comparable(about)) ?? null) : null,
  };
}

function eventsOfAll(extracted: readonly Extracted[]): Omit<Event, "slug">[] {
  const all = extracted.map((e) => eventsOf(e.source, e.draft.events.filter(isEvent)));
  const mains = new Set(all.flatMap(({ main }) => main ?? []));
  return distinctEvents(
    all.map(({ main, told }) => (main ? [main, ...told] : told)),
    mains,
  );
}

function withSlugs(events: readonly Omit<Event, "slug">[]): Event[] {
  const taken = new Set<string>();
  return events.map((event) => {
    const where = event.place ?? (event.format === "en-ligne" ? "en ligne" : "");
    return { slug: freeSlug(slugify([event.date ?? "", where, event.name].join(" "), 70), taken), ...event };
  });
}
