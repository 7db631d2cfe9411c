import type { SourcedText } from "../../parse/sourced-text.ts";
import { addressesIn } from "../common/address.ts";
import { readCompanyNumber } from "../common/company-number.ts";
import { readDate } from "../common/dates.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import type { FindingDraft, InitiativeDraft, PlaceDraft } from "../draft.ts";

type Field = "siret" | "ape" | "legalForm" | "started" | "address" | "network" | "fte" | "staff";

const END = "(?![\\p{L}])\\s*(?:[:|=–-]\\s*)?";
/** Labels of an identity card, at the head of a line or after a dash; the value follows. */
const LABELS: readonly { field: Field; pattern: RegExp }[] = [
  { field: "siret", pattern: new RegExp(`(?:^|[\\s–|-])(?:n°\\s?)?(?:de\\s)?SIRE[TN]${END}(?=\\d)`, "iu") },
  {
    field: "ape",
    pattern: new RegExp(`(?:^|[\\s–|-])(?:code\\s)?(?:APE|NAF)(?:\\/NAF)?${END}(?=\\d{2})`, "iu"),
  },
  {
    field: "legalForm",
    pattern: new RegExp(`^(?:forme|statut)(?:\\s+(?:juridique|social))?${END}(?=\\p{L})`, "iu"),
  },
  {
    field: "started",
    pattern: new RegExp(
      `^(?:(?:date|ann[ée]e)\\sde\\s)?(?:cr[ée]ation|naissance|lancement|d[ée]marrage|ouverture)${END}(?:en\\s|le\\s)?(?=(?:\\d|\\p{L}{3,9}\\s(?:19|20)))`,
      "iu",
    ),
  },
  {
    field: "address",
    pattern: new RegExp(
      `^(?:si[èée]ge(?:\\ssocial)?(?:\\s(?:et|\\/)\\s\\p{L}+)?|adresse(?:\\spostale)?|locaux|implantation|o[uù] nous trouver)${END}`,
      "iu",
    ),
  },
  {
    field: "network",
    pattern: new RegExp(
      `^(?:r[ée]seaux?(?:\\sd[’'](?:appartenance|affiliation))?|adh[ée]rente?\\s(?:[àa]|de|d[’'])|f[ée]d[ée]rations?)${END}(?:l[’']|la\\s|au\\s)?(?=\\p{Lu})`,
      "iu",
    ),
  },
  {
    field: "fte",
    pattern: new RegExp(`^(?:nombre\\sd[’'])?(?:ETP|[ée]quivalents?\\stemps\\splein)${END}(?=\\d)`, "iu"),
  },
  {
    field: "staff",
    pattern: new RegExp(`^(?:effectifs?|[ée]quipe|salari[ée]s|nombre\\sde\\ssalari[ée]s)${END}(?=\\d)`, "iu"),
  },
];

export interface LabelledField {
  field: Field;
  value: SourcedText;
  line: SourcedText;
}

/** The fields of an identity card that lines give, wherever they stand in a case study. */
export function labelledFields(lines: readonly SourcedText[]): LabelledField[] {
  return lines.flatMap((line) => {
    const bare = line.without(/^[-–•*>»✓]\s*|^[vV][’']?\s+/u).trim();
    return LABELS.flatMap(({ field, pattern }) => {
      const label = bare.match(pattern);
      const value = label
        ? bare
            .slice(label.end)
            .without(/[\s.;,]+$/u)
            .trim()
        : null;
      return value && !value.isBlank ? [{ field, value, line }] : [];
    });
  });
}

type Identity = Pick<
  InitiativeDraft,
  "siret" | "apeCodes" | "legalForm" | "startedOn" | "networks" | "structureTypes" | "places"
>;

/** What the labelled fields say, and what is wrong with the numbers that they give. */
export function identityOf(fields: readonly LabelledField[]): Identity & { findings: FindingDraft[] } {
  const of = (field: Field) => fields.filter((f) => f.field === field).map((f) => f.value);
  const findings: FindingDraft[] = [];
  const legal = of("legalForm")[0] ?? null;
  const date = of("started").find((value) => readDate(value.oneLine) !== null);
  return {
    siret: companyNumber(of("siret"), findings),
    apeCodes: of("ape").flatMap((value) => {
      const code = value.match(/^\d{2}[.\s]?\d{2}\s?[A-Za-z](?![\p{L}\d])/u)?.whole;
      return code ? [code.sourced(code.text.replace(/[\s.]/g, "").toUpperCase())] : [];
    }),
    legalForm: legal && legal.length <= 60 ? legal.sourced() : null,
    startedOn: date ? date.sourced({ text: date.oneLine, iso: readDate(date.oneLine) }) : null,
    networks: of("network")
      .filter((v) => v.length <= 60)
      .map((v) => v.sourced()),
    structureTypes: legal ? structureTypesOf(legal) : [],
    places: of("address").flatMap((value): PlaceDraft[] => addressesIn(value)),
    findings,
  };
}

function companyNumber(values: readonly SourcedText[], findings: FindingDraft[]): InitiativeDraft["siret"] {
  const read = values.map(readCompanyNumber).find((r) => r !== null);
  if (!read) return null;
  const { number, status } = read;
  const say = (code: FindingDraft["code"], message: string, expected: string) =>
    findings.push({ code, passage: number.passage, message, found: number.raw, expected, about: null });
  if (status === "siren")
    say("siren-for-siret", "Le numéro donné pour SIRET a neuf chiffres : c'est un SIREN.", "14 chiffres");
  if (status === "wrong-key")
    say(
      "invalid-siret",
      `La clé du numéro « ${number.raw} » est fausse : un chiffre au moins est mal lu.`,
      "un numéro dont la clé est juste",
    );
  if (status === "wrong-length")
    say("invalid-siret", `Le numéro donné pour SIRET a ${number.value.length} chiffres.`, "14 chiffres");
  return status === "wrong-length" ? null : number;
}
