import type { Sourced } from "#domain/passage.ts";
import { comparable, fold, foldInPlace, words } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isSameName } from "../common/near-names.ts";
import { readPlaceLine } from "../common/place-line.ts";
import { placesOf } from "../common/proper-names.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { carriedIn, serviceIn } from "./carried-name.ts";
import type { Experience } from "./experience.ts";
import { BRACKET, CARRIES, withoutGenericHead, withoutKind } from "./organisation-names.ts";

/** Whose experience it is, and the organisations that its header ties to it. */
export interface Naming {
  name: Sourced<string>;
  aliases: Sourced<string>[];
  carrier: SourcedText | null;
  memberOf: SourcedText[];
  /** The title names another one, of which the text does not say a word. */
  mismatch: SourcedText | null;
  /** Nothing but the title says whose experience it is. */
  fromTitle: boolean;
}

/**
 * The rule: the profile is that of the organisation printed below the name of who speaks; the one that it carries
 * where it says so; the one of several that the title or the label of its activity names. The shorter name of the
 * title is the name, the other form an alias. Failing an organisation: the one in the role, the one in the title.
 */
export function nameOf(experience: Experience): Naming | null {
  const { header, parts } = experience;
  const body = parts.filter((p) => p.kind !== "contact").flatMap((p) => p.blocks.map((b) => b.text));
  const isInCapitals = header.title !== null && !/\p{Ll}/u.test(header.title.text);
  const spelled = header.title && isInCapitals ? inBody(header.title, body) : null;
  const title = spelled ?? header.title;
  const titled = title ? namesInTitle(title).filter((name) => !readPlaceLine(name)) : [];
  const printed =
    header.organisation ??
    header.tellers.findLast((t) => t.ownLine)?.organisation ??
    header.tellers.findLast((t) => t.organisation && !t.forAnother)?.organisation;
  const labelled = parts[0]?.title?.match(/(?:de la |de l['’]|du |de |d['’])(\p{Lu}.*)$/u)?.groups[0] ?? null;
  const isTold = (name: SourcedText) => body.some((text) => placesOf(name.text, text).length > 0);
  const told = title && printed ? carriedIn(title, printed, body, spelled) : null;
  const service = title && printed ? serviceIn(title, printed) : null;
  const carried = told && printed && !shares(told, printed) ? told : service;
  if (carried && printed) return { ...naming(carried), carrier: printed.without(BRACKET).trim() };
  if (printed) return fromOrganisation(printed, title, titled, labelled, isTold);
  const activity = parts.find((p) => p.kind === "activity")?.blocks[0]?.text ?? null;
  const subject = activity ? subjectOf(activity, header.title) : null;
  // A title in capitals shows no name by them.
  const whole =
    header.title && /\p{Ll}/u.test(header.title.text) && isProperName(header.title) ? header.title : null;
  const own =
    spelled ??
    labelled ??
    nameIn(header.title, isTold) ??
    whole ??
    subject ??
    titled.find(isTold) ??
    titled[0] ??
    null;
  if (own) return naming(own);
  return header.title ? { ...naming(header.title), fromTitle: !isProperName(header.title) } : null;
}

/** A title in capitals, as the text under it spells it. */
function inBody(title: SourcedText, body: readonly SourcedText[]): SourcedText | null {
  const places = title.length < 60 ? body.flatMap((text) => placesOf(title.text, text)) : [];
  return places.find((name) => isProperName(name)) ?? null;
}

/** « Les Trois Rus, trente ans au bord de l'eau », « X : du tri à la vente »: the name at the head of a title that the text repeats. */
function nameIn(title: SourcedText | null, isTold: (name: SourcedText) => boolean): SourcedText | null {
  const head = title?.match(/^(\p{Lu}[^,:]{2,60}?)(?:,|\s:)\s/u)?.groups[0] ?? null;
  return head && isProperName(head) && isTold(head.without(/^(?:L['’]|La |Le |Les )/u)) ? head : null;
}

/** Most words of a name are written with a capital: « Le Fil des Heures », « Table Ouverte ». */
function isProperName(text: SourcedText): boolean {
  const own = text.text.split(/[\s'’-]+/u).filter((word) => word.length > 3);
  return text.length <= 60 && own.length > 0 && own.every((word) => /^[\p{Lu}\d]/u.test(word));
}

const SUBJECT =
  /^(?:[Uu]ne? |[Ll]['’]|[Ll]a |[Ll]e |[Ll]es )?((?:[\p{Lu}\d][\p{L}\d'’&.-]*)(?:\s(?:(?:de la|de l['’]|de|du|des|d['’]|en|et|&|la|le|les|à)\s?)?[\p{Lu}\d][\p{L}\d'’&.-]*){1,12})(?=,\s|\s(?:est|sont|a|ont|\p{Ll}{2,}(?:e|ent|it|nd))\s)/u;

/** « GEIQ des Trois Rus, créé en 2018… », « La Fabrique Bleue réunit… »: whom the activity tells of. */
function subjectOf(activity: SourcedText, title: SourcedText | null): SourcedText | null {
  const name = activity.match(SUBJECT)?.groups[0] ?? null;
  if (!name || name.length > 60) return null;
  return title ? withoutKind(name, title) : name;
}

function fromOrganisation(
  printed: SourcedText,
  title: SourcedText | null,
  titled: readonly SourcedText[],
  labelled: SourcedText | null,
  isTold: (name: SourcedText) => boolean,
): Naming {
  const carrying = printed.match(CARRIES);
  const [carrier = null, carried = null] = carrying?.groups ?? [];
  const bracket = (carried ?? printed).match(BRACKET);
  const whole = (bracket?.groups[0] ?? carried ?? printed).trim();
  const hints = [...titled, ...(labelled ? [labelled] : [])];
  const organisation = oneOfSeveral(whole, hints);
  const inTitle =
    longest([
      ...hints.filter((name) => sameOrganisation(name, organisation)),
      ...(title ? withoutGenericHead(organisation, title) : []),
    ]) ?? leadingName(title, organisation);
  const isGroup =
    /^groupe\s/iu.test(organisation.text) && inTitle !== null && !/^groupe\s/iu.test(inTitle.text);
  // An article more or less is no other name: the line of the organisation has it as it wants it.
  const titleName = inTitle && !isSameName(inTitle.text, organisation.text) ? inTitle : null;
  const found = naming(titleName ?? organisation);
  if (titleName && !isGroup) found.aliases.push(organisation.sourced());
  if (isGroup) found.memberOf.push(organisation);
  const inside = bracket?.groups[1];
  if (inside) readBracket(inside, organisation, found);
  found.carrier = carrier?.trim() ?? null;
  const foreign = titled.find(
    (name) => !inTitle && isStated(name, title) && !isTold(name) && !shares(name, printed),
  );
  return { ...found, mismatch: foreign ?? null };
}

function naming(name: SourcedText): Naming {
  return { name: name.sourced(), aliases: [], carrier: null, memberOf: [], mismatch: null, fromTitle: false };
}

/** What brackets add to a name: its acronym, its long form, or the groups that it belongs to. */
function readBracket(inside: SourcedText, organisation: SourcedText, found: Naming): void {
  if (isKind(inside)) return;
  const isAcronym =
    /^\p{Lu}[\p{Lu}\d&-]{1,9}$/u.test(inside.text) || isInitials(organisation.text, inside.text);
  if (isAcronym) found.aliases.push(inside.sourced());
  else
    found.memberOf.push(
      ...inside
        .split(/\s*[,;]\s*|\s+et\s+(?!Cie|Fils|Associ)(?=\p{Lu})/u)
        .filter((part) => /\p{Lu}/u.test(part.text)),
    );
}

/** « (ACI) »: what kind it is, no other name of it. */
function isKind(inside: SourcedText): boolean {
  return structureTypesNamedIn(inside).some((m) => m.start === 0 && m.end === inside.length);
}

/** Does a text spell out a short name? Most letters of the name are initials of its words, in their order. */
export function isInitials(short: string, text: string): boolean {
  const letters = [...fold(short).replace(/[^\p{L}]/gu, "")];
  const initials = words(text).map((w) => w.charAt(0));
  if (letters.length < 2 || letters.length > 10 || initials[0] !== letters[0]) return false;
  let shared = letters.map(() => 0);
  for (const initial of initials) {
    const before = shared;
    shared = [];
    letters.forEach((letter, i) => {
      const longer = letter === initial ? (before[i - 1] ?? 0) + 1 : 0;
      shared.push(Math.max(longer, before[i] ?? 0, shared[i - 1] ?? 0));
    });
  }
  return (shared.at(-1) ?? 0) >= Math.max(2, Math.ceil(letters.length * 0.6));
}

const NAME =
  "(?:(?:La|Le|Les|L['’])\\s?)?[\\p{Lu}\\d][\\p{L}\\d'’&.-]*(?:\\s(?:(?:de la|de l['’]|de|du|des|d['’]|en|et|&|la|le|les|l['’]|à|aux?|sur|pour)\\s?)?[\\p{Lu}\\d][\\p{L}\\d'’&.-]*){0,9}";
const IN_TITLE = new RegExp(
  `(?<=^|[\\s«"(])(par|avec|au sein d['’e]|chez|[aà]|d['’]|de|du|des)\\s?((?:l['’]|la\\s|le\\s|les\\s|d['’])?)(${NAME})`,
  "gu",
);

/** The names that a title puts after « par », « avec », « de », « au sein de ». */
function namesInTitle(title: SourcedText): SourcedText[] {
  const found = title.matchAll(IN_TITLE).flatMap(({ groups: [, , name] }) => name ?? []);
  // The name at the end of the title is the one that it is all about.
  return found.reverse();
}

/** « … avec X », « … par X »: the title says who tells it, more surely than « de X » does. */
function isStated(name: SourcedText, title: SourcedText | null): boolean {
  if (!title) return false;
  const before = foldInPlace(title.text.slice(0, title.text.lastIndexOf(name.text)));
  return /(?:^|\s)(?:par|avec|au sein d[e'])\s?(?:l'|la |le |les )?$/u.test(before);
}

const COMMON = new Set(
  "association associations groupe fondation entreprise adaptee chantier atelier ateliers chantiers insertion d l la le les de du des et en club reseau cooperative scic pole societe ea ei ai aci etti eiti siae esat geiq ptce".split(
    " ",
  ),
);

/** The words of a name that are its own: without articles, kinds of structure and legal forms. */
function ownWords(name: string): string[] {
  return words(name).filter((word) => !COMMON.has(word));
}

/** One organisation under two names: the same words of their own. */
export function sameOrganisation(a: SourcedText, b: SourcedText): boolean {
  const [x, y] = [ownWords(a.text), ownWords(b.text)];
  if (x.length === 0 || y.length === 0) return comparable(a.text) === comparable(b.text);
  return new Set(x).size === new Set(y).size && y.every((word) => x.includes(word));
}

function shares(a: SourcedText, b: SourcedText): boolean {
  const other = new Set(ownWords(b.text));
  return ownWords(a.text).some((word) => other.has(word));
}

/** « A & B » where the title or a label names one of them: that one. */
function oneOfSeveral(organisation: SourcedText, hints: readonly SourcedText[]): SourcedText {
  const several = organisation.split(/\s+(?:&|\/|et|–)\s+(?=\p{Lu})/u);
  if (several.length < 2) return organisation;
  const named = several.filter((part) =>
    hints.some((hint) => comparable(hint.text) === comparable(part.text)),
  );
  return named.length === 1 && named[0] ? named[0] : organisation;
}

function longest(names: readonly SourcedText[]): SourcedText | null {
  return names.reduce<SourcedText | null>(
    (best, name) => (best && best.length >= name.length ? best : name),
    null,
  );
}

/** « X : trente ans au service de… », where X is the organisation: its name as the title gives it. */
function leadingName(title: SourcedText | null, organisation: SourcedText): SourcedText | null {
  const head = title?.match(/^(?:l['’])?(.{2,60}?)\s:\s/iu)?.groups[0];
  return head && comparable(head.text) === comparable(organisation.text) ? head : null;
}
