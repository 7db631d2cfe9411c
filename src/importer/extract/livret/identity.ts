import type { Sourced } from "#domain/passage.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { apeCodesIn, readCompanyNumber } from "../common/company-number.ts";
import { urlsIn } from "../common/contact.ts";
import { readDate } from "../common/dates.ts";
import { legalFormSaidOf } from "../common/legal-form.ts";
import { type ListedOrganisation, organisationsIn } from "../common/organisation-list.ts";
import { isDoubtful, isUnanswered } from "../common/placeholders.ts";
import { structureTypesSaidOf } from "../common/said-of-it.ts";
import { startSaidOf } from "../common/started-on.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import type { FindingDraft, InitiativeDraft } from "../draft.ts";
import { type FieldKind, PROSE } from "./field-kinds.ts";
import { type Field, textOf } from "./fields.ts";

/** The texts that tell who it is: the story, or, in a sheet told as an interview or a portrait, all that it tells. */
export function storyOf(fields: readonly Field[]): SourcedText[] {
  const labelled = fields.some((f) => f.kind === "history" && f.label && textOf(f));
  return fields
    .filter((f) => f.kind === "history" || (!labelled && PROSE.has(f.kind)))
    .flatMap((f) => textOf(f) ?? []);
}

/** The texts of all the fields of a kind. */
export function textsOf(fields: readonly Field[], ...kinds: FieldKind[]): SourcedText[] {
  return fields.filter((f) => kinds.includes(f.kind)).flatMap((f) => textOf(f) ?? []);
}

const ASKED_OF_IDENTITY: ReadonlySet<FieldKind> = new Set([
  "name",
  "legal-form",
  "siret",
  "siren",
  "ape",
  "agreement",
  "label",
  "activity",
]);

/** Does a sheet tell who it is in sentences, no field asking for it? Only then are these read for it. */
export function isToldInProse(fields: readonly Field[]): boolean {
  return !fields.some((f) => ASKED_OF_IDENTITY.has(f.kind));
}

/** Reads the identity of the structure into the draft. */
export function readIdentity(
  draft: InitiativeDraft,
  fields: readonly Field[],
  repeats: (phrase: string) => boolean,
): FindingDraft[] {
  const findings: FindingDraft[] = [];
  const [form] = textsOf(fields, "legal-form");
  if (form && isLegalForm(form)) draft.legalForm = form.without(/(?<![\s.;,])[\s.;,]+$/u).sourced();
  const names = [draft.name.value, ...draft.aliases.map((a) => a.value)];
  const owner = form?.match(OWNER)?.groups[0]?.without(/[\s.]+$/u);
  if (owner && !draft.relations.some((r) => r.kind === "carrier"))
    draft.relations.push({ name: owner.oneLine, kind: "carrier", level: null, passage: owner.passage });
  const story = isToldInProse(fields) ? storyOf(fields) : [];
  if (isToldInProse(fields)) draft.legalForm = legalFormSaidOf(names, story);
  draft.apeCodes = textsOf(fields, "ape").flatMap(apeCodesIn);
  draft.agreements = textsOf(fields, "agreement", "label").flatMap(agreementsIn);
  draft.websites = uniqueValues(fields.filter((f) => f.kind === "website").flatMap(websitesIn));
  readNumber(draft, fields, findings);
  readTypes(draft, fields);
  for (const text of textsOf(fields, "networks")) findings.push(...readNetworks(draft, text, repeats));
  const [start] = [...textsOf(fields, "start"), ...textsOf(fields, "founded")];
  const printed = start && !isUnanswered(start) ? start.without(/(?<![\s.;,])[\s.;,]+$/u) : null;
  draft.startedOn = printed
    ? printed.sourced({ text: printed.oneLine, iso: readDate(printed.text) })
    : startSaidOf(names, textsOf(fields, "history"));
  return findings;
}

/** « activité de l'association Les Trois Étangs »: whose it is, where the legal form is asked for. */
const OWNER =
  /^(?:activit[ée]|service|atelier|projet|branche|p[ôo]le|[ée]tablissement|antenne)\s(?:de|du|port[ée]e? par)\s(?:l['’]|la |le )?(?:association|coop[ée]rative|fondation|soci[ée]t[ée]|r[ée]gie|mutuelle)\s(\p{Lu}[^,;(]{2,60})$/iu;

/** Sheets print the kind of structure (« EATT ») under « statut » too: that is no legal form. */
function isLegalForm(text: SourcedText): boolean {
  const kinds = structureTypesOf(text);
  return (
    kinds.length === 0 ||
    /(?<![\p{L}])(?:association|asso|s\.?a\.?s|s\.?a\.?r\.?l|scic|scop|eurl|coop|fondation|mutuelle|gip|soci[ée]t[ée]|loi 1901)/iu.test(
      text.text,
    )
  );
}

/** The addresses that a field prints, or that what it prints leads to. */
function websitesIn(field: Field): Sourced<string>[] {
  return field.body.flatMap((block) => {
    const printed = urlsIn(block.text);
    if (printed.length > 0) return printed;
    return block.links
      .filter(({ text, url }) => /^https?:/i.test(url) && URL.canParse(url) && !text.isBlank)
      .map(({ text, url }) => text.sourced(url));
  });
}

export function uniqueValues<T>(values: readonly Sourced<T>[]): Sourced<T>[] {
  return [...new Map(values.map((v) => [v.value, v])).values()];
}

function agreementsIn(text: SourcedText): Sourced<string>[] {
  return text
    .split(/\s*[;\n]\s*|\s+&\s+|,\s+(?![^()]*\))/u)
    .map((part) => part.without(/^(?:[Aa]gr[ée]ments?|[Ll]abels?)\s*:?\s+(?=\p{Lu})/u))
    .filter(
      (part) => !part.isBlank && !isDoubtful(part.text) && !/^(?:aucun|n[ée]ant|non|-|\/)$/iu.test(part.text),
    )
    .map((part) => part.sourced());
}

/** « SIRET 123 456 789 00012 » among the lines of a contact. */
export const COMPANY_NUMBER = /(?<![\p{L}])SIRE[TN]\s*:?\s*(?:\d[\s.\u00a0]?){8,13}\d(?!\d)/iu;

function readNumber(draft: InitiativeDraft, fields: readonly Field[], findings: FindingDraft[]): void {
  const text =
    textsOf(fields, "siret")[0] ??
    textsOf(fields, "siren")[0] ??
    textsOf(fields, "contact").flatMap((t) => t.match(COMPANY_NUMBER)?.whole ?? [])[0];
  if (!text) return;
  const asksSiren = !fields.some((f) => f.kind === "siret" && textOf(f));
  const read = readCompanyNumber(text);
  if (!read) return;
  const { number, status } = read;
  const say = (code: FindingDraft["code"], message: string, expected: string) =>
    findings.push({ code, passage: number.passage, message, found: number.raw, expected, about: null });
  if (status !== "wrong-length") draft.siret = number;
  if (status === "siren" && !asksSiren) {
    say("siren-for-siret", "Le numéro donné pour SIRET a neuf chiffres : c'est un SIREN.", "14 chiffres");
  } else if (status === "wrong-key") {
    say(
      "invalid-siret",
      `La clé du numéro « ${number.raw} » est fausse : un chiffre au moins est mal recopié.`,
      "un numéro dont la clé est juste",
    );
  } else if (status === "wrong-length") {
    say("invalid-siret", `Le numéro donné pour SIRET a ${number.value.length} chiffres.`, "14 chiffres");
  }
}

/** The kinds that its identity gives; where no field asks for it, those that its story says. */
function readTypes(draft: InitiativeDraft, fields: readonly Field[]): void {
  const found = new Map<StructureTypeCode, Sourced<StructureTypeCode>>();
  const keep = (type: Sourced<StructureTypeCode>) => {
    if (!found.has(type.value)) found.set(type.value, type);
  };
  for (const text of textsOf(fields, "agreement", "legal-form", "label"))
    structureTypesOf(text).forEach(keep);
  const carriers = draft.relations.filter((r) => r.kind === "carrier").map((r) => r.name);
  for (const text of textsOf(fields, "name", "establishment", "activity")) {
    // What carries a project is of its own kind.
    if (found.size === 0 && !carriers.some((c) => text.oneLine.includes(c)))
      structureTypesOf(text).forEach(keep);
  }
  if (found.size === 0 && isToldInProse(fields)) {
    const names = [draft.name.value, ...draft.aliases.map((a) => a.value)];
    const story = storyOf(fields);
    structureTypesSaidOf(names, story).forEach(keep);
  }
  // SIAE is said where the exact kind is not given.
  if (found.size > 1) found.delete("SIAE");
  draft.structureTypes = [...found.values()];
}

/** « ABC, club des acheteurs »: what follows says what the network is. */
const APPOSITION = /(?<=\p{Lu}[^,]*),\s+(?:l['’]|l[ea]s?\s|une?\s)?\p{Ll}[^,\p{Lu}]*$/u;

function readNetworks(
  draft: InitiativeDraft,
  text: SourcedText,
  repeats: (phrase: string) => boolean,
): FindingDraft[] {
  const findings: FindingDraft[] = [];
  /** « Fédération des X ABC »: two names without a comma, where the publication prints the first one alone elsewhere. */
  const apart = (listed: ListedOrganisation): ListedOrganisation[] => {
    const [, first, last] = /^(.+\p{Ll}) (\p{Lu}{3,})$/u.exec(listed.name) ?? [];
    if (!first || !last || !repeats(first) || repeats(listed.name)) return [listed];
    findings.push({
      code: "misprint",
      passage: listed.passage,
      message: "Deux noms se suivent sans virgule.",
      found: listed.name,
      expected: `${first}, ${last}`,
      about: null,
    });
    return [
      { ...listed, name: first },
      { ...listed, name: last },
    ];
  };
  const lines = text.split(/\n/u).filter((line) => !/@|https?:|www\./.test(line.text));
  for (const line of lines) {
    for (const part of line.split(/\s*;\s*/u)) {
      if (isDoubtful(part.text)) continue;
      const names = part.without(APPOSITION);
      for (const { name, passage } of organisationsIn(names, { repeats, anyName: true }).flatMap(apart)) {
        if (draft.networks.some((n) => n.value === name)) continue;
        draft.networks.push({ value: name, raw: name, passage });
        draft.relations.push({ name, kind: "network", level: null, passage });
      }
    }
  }
  return findings;
}
