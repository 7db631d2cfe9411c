import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { foldInPlace } from "#lib/text.ts";
import { place } from "../../fill/places.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { notesIn } from "../../recognise/all.ts";
import { levelOfName } from "../../tie/level.ts";
import { addressesIn } from "../common/address.ts";
import { apeCodesIn, readCompanyNumber } from "../common/company-number.ts";
import { urlsIn } from "../common/contact.ts";
import { readDate } from "../common/dates.ts";
import { FORMS } from "../common/legal-form.ts";
import { organisationsIn } from "../common/organisation-list.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { withoutArticle } from "../common/proper-names.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import { readWorkforceField } from "../common/workforce-field.ts";
import type { InitiativeDraft, PlaceDraft } from "../draft.ts";
import { type Announced, isAddressLine, isReach } from "./lines.ts";
import { staffParted } from "./staff.ts";

/** False: the value says something else. */
type Filler = (value: SourcedText, draft: InitiativeDraft) => unknown;

const FORM = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORMS})(?![\\p{L}\\p{N}])`, "iu");

/** « , EI, SARL, ZI de l'Omois… »: the legal form among what an entry says one after the other. */
export function formAmong(parts: readonly SourcedText[]): InitiativeDraft["legalForm"] {
  return parts.find((part) => part.match(FORM)?.whole.length === part.length)?.sourced() ?? null;
}

function legalForm(value: SourcedText, draft: InitiativeDraft): void {
  draft.legalForm ??= value.match(FORM)?.whole.sourced() ?? null;
}

function types(value: SourcedText, draft: InitiativeDraft): void {
  for (const type of structureTypesOf(value))
    if (!draft.structureTypes.some((own) => own.value === type.value)) draft.structureTypes.push(type);
}

function relations(kind: InitiativeDraft["relations"][number]["kind"]): Filler {
  return (value, draft) => {
    for (const { name, passage } of organisationsIn(value))
      draft.relations.push({ name, kind, level: levelOfName(name), passage });
  };
}

/** The places of a value that tells where: an address, « Hirson (02) », « Vervins et Hirson ». */
export function placesTold(value: SourcedText): PlaceDraft[] {
  const addresses = addressesIn(value);
  if (addresses.length > 0) return addresses;
  const line = readPlaceLine(value);
  if (line) return line;
  return value.split(/\s*[,;–(]\s*|\s(?:-|et|puis)\s/u).flatMap((part, i) => {
    // « 60, av. Carnot »: the number of a house.
    if (i === 0 && /^\d+$/u.test(part.text)) return [];
    const own = readPlaceLine(part);
    return own ?? (parseDepartment(part.oneLine) ? [place("department", part)] : []);
  });
}

const OF_CARRIER =
  /^(?:une? )?(?:service|programme|projet|dispositif|activit[ée]|antenne|[ée]tablissement|atelier|chantier)\s(?:\p{Ll}+\s)?(?:port[ée]e? par|g[ée]r[ée]e? par|de|du|d['’])\s?(?:l['’]|la |le |les )?(?:association |scic |scop )?(.+)$/u;

/** A longer text tells of more than a beginning. */
const LONGEST_DATE = 60;

/** What fills a field of a profile, by what its label announces. */
const FILLERS: Partial<Record<Announced, Filler>> = {
  carrier: (value, draft) => {
    const name = withoutArticle(value.without(/\s*\(.*\)$/u)).sourced();
    // « L'employeur : ouvert en 2022 par la SCIC… »
    if (name.raw.length >= 60 || /[.!?]$/u.test(name.raw)) return false;
    draft.relations.push({
      name: name.raw,
      kind: "carrier",
      level: levelOfName(name.raw),
      passage: name.passage,
    });
    legalForm(value, draft);
  },
  type: (value, draft) => {
    // « [ ] ACI [X] EI »: boxes, of which one is ticked.
    const ticked = value.matchAll(/\[[xX✓✗]\]\s*([^[\]]+)/u).flatMap(({ groups: [g] }) => g ?? []);
    for (const one of /\[[ xX✓✗]?\]/u.test(value.text) ? ticked : [value]) types(one, draft);
    legalForm(value, draft);
  },
  "legal-form": (value, draft) => {
    legalForm(value, draft);
    types(value, draft);
    // « service de l'association X », « programme porté par X »: whose it is, and no form of its own.
    const carrier = value.match(OF_CARRIER)?.groups[0];
    return carrier ? FILLERS.carrier?.(carrier, draft) : undefined;
  },
  "company-number": (value, draft) => {
    const read = readCompanyNumber(value);
    if (read?.status === "siret" || read?.status === "siren") draft.siret ??= read.number;
    draft.apeCodes.push(...apeCodesIn(value));
  },
  place: (value, draft) => draft.places.push(...placesTold(value)),
  perimeter: (value, draft) => {
    draft.perimeter ??= value.sourced();
  },
  started: (value, draft) => {
    const iso = readDate(value.text);
    if (iso && value.length < LONGEST_DATE) draft.startedOn ??= value.sourced({ text: value.oneLine, iso });
  },
  workforce: (value, draft) => {
    const told = staffParted(value) ?? readWorkforceField(value);
    const { permanent, insertion, total, fte } = told.value;
    if ([permanent, insertion, total, fte].some((n) => n !== null)) draft.workforce ??= told;
  },
  budget: (value, draft) => {
    for (const { start, end, value: money } of notesIn(value, "money"))
      draft.budget.push({
        amount: money.euros,
        year: null,
        label: value.oneLine,
        passage: value.slice(start, end).passage,
      });
  },
  beneficiaries: (value, draft) => {
    draft.beneficiaries ??= value.sourced();
  },
  materials: (value, draft) => {
    draft.materials ??= value.sourced();
  },
  networks: (value, draft) =>
    draft.networks.push(
      ...organisationsIn(value).map(({ name, passage }) => ({ value: name, raw: name, passage })),
    ),
  members: relations("member"),
  partners: relations("partner"),
  funding: relations("funder"),
  website: (value, draft) => draft.websites.push(...urlsIn(value)),
};

/** Do words announce those whom an initiative works for: « Clients », « Nos adhérents clients », « Ils nous font confiance »? */
export function isOfClients(label: string): boolean {
  return /(?<![a-z])(?:clients?|clientes?|clientele|acheteurs|donneurs d'ordres?|commanditaires|font confiance|achetent)(?![a-z])/u.test(
    foldInPlace(label),
  );
}

/** « 16 dont 11 en parcours »: a count of staff, whatever its label. */
const STAFF = /^\d+\s(?:dont|salari|permanent|personnes|ETP|en )/u;

/**
 * Fills what a label announces from its value; what its value is says more than its label, but for a number alone, which
 * its label counts: « ETP d'insertion : 9,5 ». False for a part of the text.
 */
export function fillField(
  kind: Announced | null,
  value: SourcedText,
  draft: InitiativeDraft,
  label?: SourcedText,
): boolean {
  if (kind === "workforce" && label && /^\d{1,4}(?:[.,]\d)?$/u.test(value.text)) {
    const unit = label.match(/(?<!\p{L})ETP(?!\p{L})|équivalents? temps plein/iu)?.whole ?? label.trim();
    const counted = readWorkforceField(SourcedText.join([value, unit], " "));
    draft.workforce ??= value.sourced(counted.value);
    return true;
  }
  // A company's number has the digits of a phone.
  if ((isReach(value.text) && kind !== "company-number") || kind === "contact") return false;
  const staff =
    STAFF.test(value.text) && value.length < 120 ? (staffParted(value) ?? readWorkforceField(value)) : null;
  if (
    staff &&
    !draft.workforce &&
    (kind === null || kind === "workforce" || kind === "funding") &&
    (staff.value.insertion ?? staff.value.permanent) !== null
  ) {
    draft.workforce = staff;
    return true;
  }
  if (isAddressLine(value.text) && value.length < 140) {
    draft.places.push(...placesTold(value));
    return true;
  }
  if (label && isOfClients(label.text)) {
    relations("client")(value, draft);
    return true;
  }
  const fill = kind && FILLERS[kind];
  if (!fill || value.length > 400) return false;
  return fill(value, draft) !== false;
}

/** The title that may say what those below it are; one that only says where stands between. */
export function kindAbove(heads: readonly SourcedText[]): SourcedText | undefined {
  return heads.findLast((head) => !placeOf(head));
}

/** Where those are whom a directory puts below the name of a place. */
export function placesAbove(heads: readonly SourcedText[]): PlaceDraft[] {
  return heads.map(placeOf).findLast((places) => places !== null) ?? [];
}

/** « OISE (5 structures) » */
const placeOf = (head: SourcedText) => readPlaceLine(head.without(/\s?\(\d[^()]*\)$/u));
