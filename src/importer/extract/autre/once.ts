import { fold } from "#lib/text.ts";
import { isSameName } from "../common/near-names.ts";
import type { InitiativeDraft } from "../draft.ts";

/**
 * One that several parts tell of is one, « Roue Neuve, suite » too: what was told first, and of what was told later what
 * the first leaves open, the story and the sheet beside it.
 */
export function once(initiatives: readonly InitiativeDraft[]): InitiativeDraft[] {
  const isSame = (name: string, other: string) =>
    isSameName(name, other) || fold(name).startsWith(`${fold(other)}, `);
  const whole: InitiativeDraft[] = [];
  for (const one of initiatives) {
    const at = whole.findIndex(({ name }) => isSame(one.name.value, name.value));
    const known = whole[at];
    if (known) whole[at] = withMore(known, one);
    else whole.push(one);
  }
  return whole;
}

function withMore(first: InitiativeDraft, more: InitiativeDraft): InitiativeDraft {
  if (more.level === "listed" || more.role === "mention") return first;
  const listOr = <T>(own: T[], other: T[]) => (own.length > 0 ? own : other);
  const known = new Set(first.relations.map(({ name }) => fold(name)));
  const isFuller = first.level !== "full" && more.level === "full";
  return {
    ...first,
    ...(isFuller ? { level: more.level, role: more.role, passage: more.passage } : {}),
    mentions: [...first.mentions, { role: "mention", passage: isFuller ? first.passage : more.passage }],
    structureTypes: listOr(first.structureTypes, more.structureTypes),
    places: listOr(first.places, more.places),
    apeCodes: listOr(first.apeCodes, more.apeCodes),
    networks: listOr(first.networks, more.networks),
    websites: listOr(first.websites, more.websites),
    contacts: listOr(first.contacts, more.contacts),
    budget: listOr(first.budget, more.budget),
    legalForm: first.legalForm ?? more.legalForm,
    siret: first.siret ?? more.siret,
    startedOn: first.startedOn ?? more.startedOn,
    workforce: first.workforce ?? more.workforce,
    summary: first.summary ?? more.summary,
    beneficiaries: first.beneficiaries ?? more.beneficiaries,
    materials: first.materials ?? more.materials,
    perimeter: first.perimeter ?? more.perimeter,
    keyFigures: [...first.keyFigures, ...more.keyFigures],
    relations: [...first.relations, ...more.relations.filter(({ name }) => !known.has(fold(name)))],
    sections: [...first.sections, ...more.sections],
  };
}
