import type { Sourced } from "#domain/passage.ts";
import { parseNumber } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { networksIn } from "../../tie/networks.ts";
import { readCompanyNumber } from "../common/company-number.ts";
import { urlsIn } from "../common/contact.ts";
import { readDate, readYear } from "../common/dates.ts";
import { structureTypesOf } from "../common/structure-types.ts";
import { readWorkforceField } from "../common/workforce-field.ts";
import type { Budget, FindingDraft, InitiativeDraft } from "../draft.ts";
import { fieldsOf } from "./fields.ts";
import type { Field } from "./pieces.ts";

const NUMBER = /(?<![\p{L}])(?:n°\s?)?(SIRET|SIREN)(?:\s?n°)?\s?:?\s*(\d[\d\s.]{5,20}\d)/iu;
const APE = /(?<![\p{L}])(?:APE|NAF)(?:\s?:)?\s*(\d{2}\.?\d{2}\s?[A-Z])(?![\p{L}\d])/u;
const BUDGET =
  /(?<!\p{L})budgets?(?: (?:annuel|global|total|pr[ée]visionnel|de fonctionnement))?(?:\s(?:de|du)\s?(?:l['’]|la\s)?\p{Ll}[^.;:\d]{2,24}?)?(?:\s(?:est|[ée]tait|s['’][ée]l[èe]ve|atteint))?\s?(?::|de|d['’]|à)?\s?(?:environ |près de |plus de )?(\d{1,3}(?:[\s.]\d{3})+|\d+(?:,\d+)?)\s?(€|euros|k€|M€|millions? d['’]euros)(?:[^.;:€]{0,16}?((?:19|20)\d{2}))?/giu;
const TIMES: Record<string, number> = { "€": 1, euros: 1, "k€": 1_000, "m€": 1_000_000 };

/** What texts say of who it is in numbers and names: its register number, activity code, networks and budget. */
export function readIdentity(
  draft: InitiativeDraft,
  texts: readonly SourcedText[],
  fields: readonly Field[],
  findings: FindingDraft[],
  contacts: readonly SourcedText[] = [],
): void {
  readNumber(
    draft,
    [...texts, ...fields.filter((f) => f.field === "company-number").map((f) => f.text)],
    findings,
  );
  draft.apeCodes = texts.flatMap((t) =>
    t
      .matchAll(APE)
      .flatMap(({ groups: [code] }) => (code ? [code.sourced(code.text.replace(/[\s.]/gu, ""))] : [])),
  );
  const networks = [
    ...texts.flatMap(networksIn),
    ...fieldsOf(fields, "network").map((text) => text.sourced()),
  ];
  draft.networks = networks.filter((n, i) => networks.findIndex((m) => m.value === n.value) === i);
  draft.websites = [...fieldsOf(fields, "website"), ...contacts].flatMap(urlsIn);
  draft.budget = texts.flatMap(budgetsIn);
  const types = fieldsOf(fields, "type").flatMap(structureTypesOf);
  const known = new Set(types.map((t) => t.value));
  draft.structureTypes = [...types, ...draft.structureTypes.filter((t) => !known.has(t.value))];
  draft.legalForm ??= fieldsOf(fields, "legal-form")[0]?.sourced() ?? null;
  const [started] = fieldsOf(fields, "started");
  if (started && /\d{4}/u.test(started.text))
    draft.startedOn = started.sourced({ text: started.oneLine, iso: readDate(started.text) });
  const [staff] = fieldsOf(fields, "workforce");
  if (staff && /\d/u.test(staff.text)) draft.workforce = readWorkforceField(staff);
}

function readNumber(draft: InitiativeDraft, texts: readonly SourcedText[], findings: FindingDraft[]): void {
  for (const text of texts) {
    const match = text.match(NUMBER);
    const [asked, printed] = match?.groups ?? [];
    const read = printed ? readCompanyNumber(printed) : null;
    if (!read) continue;
    const { number, status } = read;
    const say = (code: FindingDraft["code"], message: string, expected: string) =>
      findings.push({
        code,
        passage: number.passage,
        message,
        found: number.raw,
        expected,
        about: draft.name.value,
      });
    if (status !== "wrong-length") draft.siret = number;
    if (status === "siren" && /siret/iu.test(asked?.text ?? ""))
      say("siren-for-siret", "Le numéro donné pour SIRET a neuf chiffres : c'est un SIREN.", "14 chiffres");
    else if (status === "wrong-key")
      say(
        "invalid-siret",
        `La clé du numéro « ${number.raw} » est fausse.`,
        "un numéro dont la clé est juste",
      );
    else if (status === "wrong-length")
      say("invalid-siret", `Le numéro donné a ${number.value.length} chiffres.`, "14 chiffres");
    return;
  }
}

function budgetsIn(text: SourcedText): Budget[] {
  return text.matchAll(BUDGET).flatMap(({ whole, groups: [number, unit, year] }): Budget[] => {
    const value = number ? parseNumber(number.text) : null;
    const times = TIMES[(unit?.text ?? "").toLowerCase()] ?? 1_000_000;
    if (value === null) return [];
    const label = whole.match(/^budgets?(?: \p{Ll}+)?/iu)?.whole.oneLine ?? "budget";
    return [
      { amount: value * times, year: year ? readYear(year.text) : null, label, passage: whole.passage },
    ];
  });
}

/** Legal forms spelled out: « société par actions simplifiée ». */
const FORMS =
  "(associations? loi (?:de )?1901|soci[ée]t[ée] par actions simplifi[ée]e(?: unipersonnelle)?|soci[ée]t[ée] [àa] responsabilit[ée] limit[ée]e|soci[ée]t[ée] coop[ée]rative d['’]int[ée]r[êe]t collectif|soci[ée]t[ée] coop[ée]rative (?:et participative|de production)|groupement d['’]int[ée]r[êe]t public|association|coop[ée]rative|mutuelle|fondation|SASU?|SARL|EURL|SCIC|SCOP|GIP)";
const AT_HEAD = new RegExp(
  `^(?:[Uu]ne? |[Ll]['’]|[Ll]a |[Ll]e |[Cc]ette |[Cc]et |[Cc]e )?${FORMS}(?![\\p{L}])`,
  "iu",
);
const AS = new RegExp(
  `(?:sous (?:la )?(?:forme|statut)(?: juridique)?|constitu[ée]{1,2}e?s?|cr[ée]{1,2}e?s? en|(?:est|sont) (?:une?|constituée en)|, (?:une )?) ?(?:de |d['’]|d['’]une |en )?${FORMS}(?=[,. ]|$)`,
  "u",
);

/** The form that the head of the text on its activity says: « Association loi 1901 créée en… », « … sous forme de SCIC ». */
export function legalFormTold(
  name: string,
  organisations: readonly SourcedText[],
  activity: readonly SourcedText[],
): Sourced<string> | null {
  const [first] = activity;
  const head = first?.match(AT_HEAD);
  const form = head?.groups[0];
  // « L'association intermédiaire … » says a kind, « la coopérative agricole » is somebody else's.
  if (first && head && form && !/^\s(?:interm[ée]diaire|agricole)/u.test(first.text.slice(head.end)))
    return form.sourced();
  const said = first?.match(AS)?.groups[0];
  if (said && (first?.text.indexOf(said.text) ?? 0) < 160) return said.sourced();
  const own = organisations.find((o) =>
    o.text.toLowerCase().includes(name.toLowerCase().replace(/^l[ae]s? /u, "")),
  );
  return own?.match(AT_HEAD)?.groups[0]?.sourced() ?? null;
}
