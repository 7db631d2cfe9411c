import { fold } from "#lib/text.ts";
import { amountOf, figuresIn } from "../../fill/figures.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { levelOfName } from "../../tie/level.ts";
import { addressesIn } from "../common/address.ts";
import { apeCodesIn, readCompanyNumber } from "../common/company-number.ts";
import { urlsIn } from "../common/contact.ts";
import { readDate } from "../common/dates.ts";
import { KINDS } from "../common/organisation-nouns.ts";
import { isDoubtful, leftoversIn } from "../common/placeholders.ts";
import { listedNames, withoutArticle } from "../common/proper-names.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import { readWorkforceField } from "../common/workforce-field.ts";
import type { DocumentDraft, FindingDraft, InitiativeDraft } from "../draft.ts";
import { type IdentityField, type Labelled, labelledLines } from "./identity-labels.ts";
import { nameAndPlaces, placesOf } from "./name-and-places.ts";

/** What a line of an identity card fills; what is there already stays. */
type Fill = (value: SourcedText, initiative: InitiativeDraft, say: Say) => void;
type Say = (code: FindingDraft["code"], at: SourcedText, message: string, expected: string | null) => void;

const LEGAL_FORM =
  /^(?:(?:constitu[ée]e?s? )?(?:en |sous (?:la )?(?:forme |statut )(?:d['’]|de )?))?(?:une? |l['’]|la |le )?(association|scic|scop|sarl|sasu?|sa(?![\p{L}])|eurl|soci[ée]t[ée]|coop[ée]rative|fondation|mutuelle|gie|gip|groupement d['’]int[ée]r[êe]t|[ée]tablissement public|syndicat|collectivit[ée]|r[ée]gie)/iu;
const KIND_BEFORE = new RegExp(`^(?:l['’]|la |le |les |une? )?(?:(?:${KINDS})\\s+(?=["«]?\\p{Lu}))?`, "u");

/** The name of a carrier without the article and the kind before it: « Association Grandir » is « Grandir ». */
function bareName(printed: SourcedText): SourcedText {
  const { text } = printed;
  const kind = KIND_BEFORE.exec(text.charAt(0).toLowerCase() + text.slice(1))?.[0].length ?? 0;
  return printed
    .slice(kind)
    .without(/[\s.]+$/u)
    .trim();
}

const relations =
  (kind: "carrier" | "partner" | "funder"): Fill =>
  (value, initiative) => {
    // A text that goes on after its first sentence says something else.
    for (const part of listedNames(sentences(value)[0] ?? value)) {
      const { raw, passage } = withoutArticle(part).sourced();
      if (!initiative.relations.some((r) => r.kind === kind && r.name === raw))
        initiative.relations.push({ name: raw, kind, level: levelOfName(raw), passage });
    }
  };

const places: Fill = (value, initiative) => {
  const addresses = addressesIn(value);
  // The code in brackets says the same as the towns before it.
  const bare = value.without(/[\s.;]+$/u).without(/\s*\(\d{2}(?:,\s*\d{2})*\)$/u);
  const bracket = bare.match(/^(.+?)\s*\(([^()]+)\)$/u);
  const said =
    bracket?.groups[0] && bracket.groups[1]
      ? bracket.groups.flatMap((g) => (g ? (placesOf(g) ?? []) : []))
      : placesOf(bare);
  const read = addresses.length > 0 ? addresses : (said ?? nameAndPlaces(bare).places);
  for (const place of read)
    if (!initiative.places.some((p) => fold(p.raw) === fold(place.raw))) initiative.places.push(place);
};

/** A kind and a legal form, as one line may say them both: « SCIC agréée entreprise d'insertion ». */
const nature: Fill = (value, initiative) => {
  for (const type of structureTypesOf(value))
    if (!initiative.structureTypes.some((t) => t.value === type.value)) initiative.structureTypes.push(type);
  const forms = value
    .split(/\s*[,;()]\s*/u)
    .filter((part) => LEGAL_FORM.test(part.text) && structureTypesOf(part).length === 0);
  // « société coopérative d'intérêt collectif (SCIC) »: the acronym says it as the field does.
  const form = forms.find((part) => /^\p{Lu}{3,}/u.test(part.text)) ?? forms[0];
  if (form) initiative.legalForm ??= form.sourced();
};

const FILLS: Readonly<Partial<Record<IdentityField, Fill>>> = {
  carrier: (value, initiative) => {
    // A label's value is the name whole, whatever its small words.
    const name = bareName(value);
    if (name.length < 2) return;
    const { raw, passage } = name.sourced();
    if (!initiative.relations.some((r) => r.kind === "carrier" && r.name === raw))
      initiative.relations.push({ name: raw, kind: "carrier", level: levelOfName(raw), passage });
  },
  partners: relations("partner"),
  funders: relations("funder"),
  nature,
  place: (value, initiative, say) => {
    const before = initiative.places.length;
    places(value, initiative, say);
    // « Territoire : arrondissement de Douai » is no place of its own: it tells how far it reaches.
    if (before === initiative.places.length) initiative.perimeter ??= value.without(/[\s.;]+$/u).sourced();
  },
  perimeter: (value, initiative) => {
    initiative.perimeter ??= value.without(/[\s.;]+$/u).sourced();
  },
  started: (value, initiative) => {
    const text = value.without(/[\s.;]+$/u);
    const iso = readDate(text.oneLine);
    if (iso) initiative.startedOn ??= text.sourced({ text: text.oneLine, iso });
  },
  beneficiaries: (value, initiative) => {
    initiative.beneficiaries ??= value.sourced();
  },
  materials: (value, initiative) => {
    initiative.materials ??= value.sourced();
  },
  networks: (value, initiative) => {
    initiative.networks.push(...listedNames(value).map((name) => withoutArticle(name).sourced()));
  },
  website: (value, initiative) => {
    const printed = urlsIn(value);
    const bare = value.match(
      /(?<![\p{L}\d@.-])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,6}(?:\/\S*)?(?![\p{L}\d@])/iu,
    )?.whole;
    const address = bare ? `http://${bare.text}` : "";
    if (printed.length > 0) initiative.websites.push(...printed);
    else if (bare && URL.canParse(address)) initiative.websites.push(bare.sourced(address));
  },
  "company-number": (value, initiative, say) => {
    const read = readCompanyNumber(value);
    if (!read) return;
    const { number, status } = read;
    const at = value.slice(value.text.indexOf(number.raw)).slice(0, number.raw.length);
    if (status !== "wrong-length") initiative.siret ??= number;
    if (status === "siren")
      say(
        "siren-for-siret",
        at,
        "Le numéro donné pour SIRET a neuf chiffres : c'est un SIREN.",
        "14 chiffres",
      );
    else if (status === "wrong-key")
      say(
        "invalid-siret",
        at,
        `La clé du numéro « ${number.raw} » est fausse : un chiffre au moins est mal recopié.`,
        "un numéro dont la clé est juste",
      );
    else if (status === "wrong-length")
      say(
        "invalid-siret",
        at,
        `Le numéro donné pour SIRET a ${number.value.length} chiffres.`,
        "14 chiffres",
      );
    ape(value, initiative, say);
  },
  ape: (value, initiative, say) => ape(value, initiative, say),
  workforce: (value, initiative) => {
    const told = readWorkforceField(value);
    const { permanent, insertion, total, fte } = told.value;
    if (permanent !== null || insertion !== null || total !== null || fte !== null)
      initiative.workforce ??= told;
  },
  budget: (value, initiative) => {
    for (const figure of figuresIn(value)) {
      const amount = amountOf(figure);
      if (amount) initiative.budget.push(amount);
    }
  },
};

const ape: Fill = (value, initiative) => {
  initiative.apeCodes.push(...apeCodesIn(value));
};

/** What an identity card says of the name, for whoever looks for it. */
export function cardNames(blocks: readonly Block[]): SourcedText[] {
  return blocks.flatMap(labelledLines).flatMap(({ field, value }) => (field === "name" ? [value] : []));
}

/** The lines « Territoire : … », « Date de création : … » of an identity card, wherever a study prints one. */
export function readIdentityLines(
  blocks: readonly Block[],
  initiative: InitiativeDraft,
  draft: DocumentDraft,
): void {
  const say: Say = (code, at, message, expected) => {
    draft.findings.push({
      code,
      passage: at.passage,
      message,
      found: at.oneLine,
      expected,
      about: initiative.name.value,
    });
  };
  for (const { field, label, value } of blocks.flatMap(labelledLines)) {
    if (isLeftOpen(value)) reportOpen(label, value, say);
    else FILLS[field]?.(value, initiative, say);
  }
}

function isLeftOpen(value: SourcedText): boolean {
  const [left] = leftoversIn(value);
  return isDoubtful(value.oneLine) || (left?.code === "placeholder" && left.text.length > value.length * 0.6);
}

function reportOpen(label: Labelled["label"], value: SourcedText, say: Say): void {
  say("placeholder", value, `Le champ « ${label.oneLine} » est resté à remplir.`, "la valeur du champ");
}
