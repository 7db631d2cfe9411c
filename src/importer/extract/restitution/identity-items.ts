import type { Sourced } from "#domain/passage.ts";
import { parseNumber } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { addressesIn } from "../common/address.ts";
import { readDate, readYear } from "../common/dates.ts";
import { type HeadingRule, readHeading } from "../common/headings.ts";
import { isNearName } from "../common/near-names.ts";
import { organisationsIn } from "../common/organisation-list.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import { readWorkforceField } from "../common/workforce-field.ts";
import type { InitiativeDraft } from "../draft.ts";
import { placesIn } from "./briefs.ts";

type Field =
  | "status"
  | "start"
  | "place"
  | "workforce"
  | "budget"
  | "network"
  | "perimeter"
  | "beneficiaries"
  | "materials";

/** The labels of what identifies a structure, in lines « Label : valeur ». */
const FIELDS: readonly HeadingRule<Field>[] = [
  {
    kind: "status",
    variants: [
      "statuts?(?: juridique)?",
      "formes? juridiques?",
      "type(?: de structure)?",
      "agrements?",
      "conventionnement",
    ],
  },
  {
    kind: "start",
    variants: [
      "(?:date de |annee de )?creation",
      "cree?e? (?:en|le)",
      "(?:date de )?naissance",
      "depuis",
      "demarrage",
      "lancement",
    ],
  },
  {
    kind: "place",
    variants: ["localisation", "lieux?", "adresse", "implantation", "siege(?: social)?", "communes?", "ou"],
  },
  { kind: "workforce", variants: ["effectifs?", "equipe", "salaries?", "emplois?"] },
  { kind: "budget", variants: ["budget(?: annuel| total)?", "chiffre d'affaires"] },
  { kind: "network", variants: ["reseaux?", "federations?", "adhesions?"] },
  {
    kind: "perimeter",
    variants: ["territoires?(?: d'intervention)?", "perimetre(?: d'intervention)?", "rayon d'action"],
  },
  { kind: "beneficiaries", variants: ["publics?(?: accueillis?| cibles?| vises?)?", "beneficiaires?"] },
  { kind: "materials", variants: ["materiaux", "matieres?(?: traitees?)?", "flux"] },
];
const LABELLED = /^(\p{Lu}[^:\n]{1,40}?)\s*:\s+(?=\S)/u;
const AMOUNT =
  /(\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d+(?:[,.]\d+)?)\s?(k€|M€|millions?\s+d['’]euros|€|euros)/iu;

/** Reads the lines « Label : valeur » that identify a structure into its draft; the first value of each field stays. */
export function readIdentity(draft: InitiativeDraft, blocks: readonly Block[]): void {
  for (const { text, kind } of blocks) {
    const label = kind === "heading" ? null : text.match(LABELLED);
    const field = label?.groups[0] ? readHeading(label.groups[0].oneLine, FIELDS) : null;
    if (label && field) readField(draft, field, text.slice(label.end).without(/[\s.;]+$/u), text);
  }
}

function readField(draft: InitiativeDraft, field: Field, value: SourcedText, line: SourcedText): void {
  switch (field) {
    case "status":
      for (const type of structureTypesOf(value))
        if (!draft.structureTypes.some((t) => t.value === type.value)) draft.structureTypes.push(type);
      draft.legalForm ??= legalFormIn(value);
      return;
    case "start": {
      const iso = readDate(value.oneLine);
      if (iso) draft.startedOn ??= value.sourced({ text: value.oneLine, iso });
      return;
    }
    case "place": {
      const places = [...addressesIn(value), ...placesIn(value)];
      draft.places.push(...places.filter((p) => !draft.places.some((known) => known.raw === p.raw)));
      return;
    }
    case "workforce": {
      const workforce = readWorkforceField(value);
      const { permanent, insertion, total, fte } = workforce.value;
      if (permanent ?? insertion ?? total ?? fte) draft.workforce ??= workforce;
      return;
    }
    case "budget": {
      const [number, unit] = value.match(AMOUNT)?.groups ?? [];
      const amount = number ? parseNumber(number.text) : null;
      if (amount === null || !unit) return;
      const times = /^k/iu.test(unit.text) ? 1_000 : /^m/iu.test(unit.text) ? 1_000_000 : 1;
      if (draft.budget.some((b) => b.amount === amount * times)) return;
      const label = line.text.split(":")[0]?.trim() ?? "Budget";
      draft.budget.push({
        amount: amount * times,
        year: readYear(value.oneLine),
        label,
        passage: line.passage,
      });
      return;
    }
    case "network":
      for (const { name, passage } of organisationsIn(value, { anyName: true })) {
        draft.networks.push({ value: name, raw: name, passage });
        if (!draft.relations.some((r) => isNearName(r.name, name)))
          draft.relations.push({ name, kind: "network", level: null, passage });
      }
      return;
    case "perimeter":
    case "beneficiaries":
    case "materials":
      draft[field] ??= value.sourced();
      return;
    default:
      field satisfies never;
  }
}

const FORM =
  /^(?:association(?:\s+loi\s+(?:de\s+)?1901)?|soci[ée]t[ée]\s+coop[ée]rative[^,;()]{0,40}(?:\s\(scic\))?|scic|scop|sasu?|sarl|eurl|gip|gie|coop[ée]rative|mutuelle|fondation|[ée]tablissement\s+public|ccas|syndicat\s+\p{L}+)(?![\p{L}])/iu;

function legalFormIn(value: SourcedText): Sourced<string> | null {
  const found = value
    .split(/\s*[,;–]\s*/u)
    .flatMap((part) => part.match(FORM)?.whole ?? [])
    .at(0);
  return found?.sourced() ?? null;
}
