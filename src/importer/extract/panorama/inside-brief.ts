import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { structureType } from "#domain/structure-types.ts";
import { place } from "../../fill/places.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readDate } from "../common/dates.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { type InitiativeDraft, initiativeDraft } from "../draft.ts";

/** A structure that a brief names with its kind, and the sentences of which it is the subject. */
export interface NamedStructure {
  draft: InitiativeDraft;
  subjectOf: string[];
}

const OPENER =
  /(?:^|[\s(])(?:[Ll]['’]|[Ll]es |[Ll]a |[Uu]ne? |[Dd]eux |[Tt]rois )?(ACI|EI|EA|EATT|ESAT|ETTI|EITI|AI|GEIQ)s?\s+(?=(?:les |la |le |l['’])?["«]?\p{Lu})/gu;
const GROUPS = /(?<![\p{L}])(?:regroup|r[ée]uni|rassembl|f[ée]d[èe]r|ensemblier|compos[ée]|filiale|groupe)/iu;
const STOP =
  /\s(?:qui|que|afin|pour|dans|a|est|ont|sont|d[ée]velopp\p{L}+|souhait\p{L}+|propos\p{L}+|permet\p{L}*|install\p{L}+|bas[ée]\p{L}*)\s/u;

/**
 * Structures that a brief names with their kind: « les EA Ateliers du Nord (59), … », each known by a line. Only
 * those of a group, or with a department of their own: any other is a partner.
 */
export function structuresIn(body: SourcedText, parent: string): NamedStructure[] {
  const found: NamedStructure[] = [];
  const grouped = GROUPS.test(body.text);
  for (const sentence of sentences(body)) {
    const inSentence: NamedStructure[] = [];
    for (const { end, groups } of sentence.matchAll(OPENER)) {
      const [acronym] = groups;
      const type = acronym ? structureType(acronym.text) : undefined;
      const rest = sentence.slice(end, Math.min(end + 300, sentence.length));
      const list = rest.slice(0, rest.match(STOP)?.start ?? rest.match(/[.;:]/u)?.start ?? rest.length);
      if (!acronym || !type || !(grouped || /\(\d{2}\)/.test(list.text))) continue;
      for (const { name, codes } of entriesOf(list)) {
        if (parent.includes(name.oneLine)) continue;
        const draft = initiativeDraft(name.sourced(), "listed", "listed", name.passage);
        draft.structureTypes = [acronym.sourced(type.code)];
        draft.places = codes.map((code) => place("department", code));
        const behind = sentence.slice(sentence.text.indexOf(name.text) + name.length);
        const town = behind.match(
          /^\s\([^()]{2,30}\), (?:à|au) (\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,3})(?=,|\.|$)/u,
        );
        if (town?.groups[0]) draft.places.push(place("commune", town.groups[0]));
        inSentence.push({ draft, subjectOf: [] });
      }
    }
    const [only] = inSentence;
    if (only && inSentence.length === 1) {
      // « Enfin, l'EA X (62) a ouvert un magasin à Y »: the town is X's.
      only.subjectOf.push(sentence.text);
      const at = sentence.text.indexOf(only.draft.name.value);
      for (const { start, end } of communesNamedIn(sentence.text)) {
        if (start > at + only.draft.name.value.length)
          only.draft.places.push(place("commune", sentence.slice(start, end)));
      }
    }
    found.push(...inSentence);
  }
  return found;
}

/** « A (60), les B et les C (62) »: one bracket may serve the two names before it. */
function entriesOf(list: SourcedText): { name: SourcedText; codes: SourcedText[] }[] {
  const entries: { name: SourcedText; codes: SourcedText[] }[] = [];
  let waiting: { name: SourcedText; codes: SourcedText[] }[] = [];
  for (const part of list.split(/,\s+(?:et\s+)?|\s+et\s+(?=(?:les |la |le |l['’]|["«]?\p{Lu}))/u)) {
    const bracket = part.match(/\(([^()]*)/u);
    const name = (bracket ? part.slice(0, bracket.start) : part)
      .without(/^(?:et\s+)?(?:les |la |le |l['’])(?=\p{Lu})/u)
      .trim();
    if (!/^["«]?\p{Lu}/u.test(name.text) || name.length > 70) break;
    const entry = {
      name,
      codes: bracket?.groups[0]?.matchAll(/(?<!\d)\d{2}(?!\d)/u).map((m) => m.whole) ?? [],
    };
    waiting.push(entry);
    entries.push(entry);
    const joined = list.text.slice(list.text.indexOf(part.text) + part.length).startsWith(" et ");
    if (entry.codes.length > 0)
      for (const one of waiting) if (one.codes.length === 0) one.codes = entry.codes;
    if (entry.codes.length > 0 || !joined) waiting = [];
  }
  return entries;
}

export interface Created {
  name: SourcedText;
  /** The thing created, as a listed structure carried by who created it. */
  draft: (carrier: SourcedText) => InitiativeDraft;
}

/** « Elle a créé en 2018 X, un incubateur… »: what the initiative runs under another name. */
export function createdIn(body: SourcedText): Created | null {
  for (const sentence of sentences(body)) {
    const created = sentence.match(
      /(?:elle|il|l['’]association|le groupe|la structure|la coop[ée]rative)\s+a\s+(?:cr[ée]{2}|lanc[ée]|ouvert|fond[ée])\s(?:(en (?:19|20)\d{2})\s)?["«]?\s?(\p{Lu}[^,.;]{1,50}?)\s?["»]?,\s*une?\s/iu,
    );
    const [when, name] = created?.groups ?? [];
    const type = created && structureTypesNamedIn(sentence).find((t) => t.start === created.end);
    if (!type || !name || !/^\p{Lu}/u.test(name.text)) continue;
    const { value, raw, passage } = type;
    return {
      name: name.trim(),
      draft: (carrier) => {
        const draft = initiativeDraft(name.trim().sourced(), "listed", "listed", sentence.passage);
        draft.structureTypes = [{ value, raw, passage }];
        draft.relations = [{ name: carrier.oneLine, kind: "carrier", level: null, passage: carrier.passage }];
        if (when)
          draft.startedOn = when.sourced({
            text: when.oneLine.replace(/^en /u, ""),
            iso: readDate(when.oneLine),
          });
        return draft;
      },
    };
  }
  return null;
}
