import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import type { Sourced } from "#domain/passage.ts";
import { comparable, fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { KINDS } from "../common/organisation-nouns.ts";
import { placesOf, properNamesIn } from "../common/proper-names.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { CARRIED, candidatesIn } from "./title-words.ts";

export interface Naming {
  name: Sourced<string>;
  aliases: Sourced<string>[];
  /** Who carries the project that is the initiative, where the title says so. */
  carrier: Sourced<string> | null;
}

const LONGEST = 160;

/** Capitals of a printed form: the more it has, the more it is printed as a name. */
function capitals(text: string): number {
  return (text.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).length;
}

/**
 * Who a case study is about. Titles are sentences in lower case (« l'atelier du grand pré, une entreprise
 * adaptée qui mise… »), so the candidates are the title's parts and the contact's first line, and the name is
 * the one that the body prints most as a name, in the body's own capitals.
 */
export function nameOf(
  title: SourcedText,
  body: readonly SourcedText[],
  contact: readonly Block[],
  card: readonly SourcedText[] = [],
): Naming {
  const carried = title.match(CARRIED);
  const carrierInTitle = carried?.groups[0] ?? null;
  const rest = carried && carried.start > 3 ? title.slice(0, carried.start) : title;
  const contactName = contactLine(contact);
  let best: { printed: SourcedText; score: number } | null = null;
  candidatesIn(rest).forEach(({ text: candidate, isQuoted }, rank) => {
    const forms = body.flatMap((text) => placesOf(candidate.text, text));
    const printed = mostCapital([candidate, ...forms]);
    const score =
      forms.filter((f) => capitals(f.text) > 0).length * 2 +
      Math.min(capitals(printed.text), 4) +
      (contactName && sameName(contactName.text, candidate.text) ? 5 : 0) +
      (card.some((said) => sameName(said.text, candidate.text)) ? 8 : 0) +
      (isQuoted ? 2 : 0) -
      rank * 0.5;
    if (!best || score > best.score) best = { printed, score };
  });
  const said = (best as { printed: SourcedText; score: number } | null)?.printed ?? title;
  const chosen = shortened(isWhole(said, title) ? (nameInside(title, body) ?? said) : said);
  const name = capitalised(withoutArticleOfKind(chosen));
  const carrier = carrierInTitle ? carrierNamed(carrierInTitle, body, contactName) : null;
  const own = name.raw;
  const aliases = [
    ...contactAlias(contactName, name.value, carrier?.value ?? null),
    ...bodyAliases(own, body),
    ...acronymAlias(own, [title, ...body]),
    ...(structureTypesNamedIn(chosen)[0]?.start === 0 || own !== chosen.oneLine ? kindless(chosen) : []),
  ];
  return { name, aliases: distinct(aliases, name.value), carrier };
}

/** A title that no comma, colon or known verb divides: a sentence, not a name. */
function isWhole(said: SourcedText, title: SourcedText): boolean {
  return sameName(said.text, title.text) && title.text.trim().split(/\s+/u).length > 4;
}

/** « La légumerie de Verduris nourrit les cantines »: the name in a sentence that the body prints again and again. */
function nameInside(title: SourcedText, body: readonly SourcedText[]): SourcedText | null {
  let best: { name: SourcedText; times: number } | null = null;
  for (const name of properNamesIn(title)) {
    const times = body.reduce((n, text) => n + placesOf(name.text, text).length, 0);
    if (name.length < title.length * 0.7 && times >= 2 && times > (best?.times ?? 0)) best = { name, times };
  }
  return best?.name ?? null;
}

/** A name is a line at most: of a title that goes on and on, its head. */
function shortened(text: SourcedText): SourcedText {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST);
  return head.slice(0, Math.max(head.text.lastIndexOf(" "), 1));
}

/** « l'ESAT Les Ateliers » → « ESAT Les Ateliers »: the article is the kind's, not the name's. */
function withoutArticleOfKind(text: SourcedText): SourcedText {
  const bare = text.without(/^(?:l['’]|la |le |les )(?=\p{Lu}{2,}(?:\s|$))/iu);
  return structureTypesNamedIn(bare)[0]?.start === 0 ? bare : text;
}

/** « ESAT Les Ateliers de la Selle » is also called « Les Ateliers de la Selle ». */
function kindless(text: SourcedText): Sourced<string>[] {
  const bare = withoutArticleOfKind(text);
  const [type] = structureTypesNamedIn(bare);
  const rest = type?.start === 0 ? bare.slice(type.end).trim() : null;
  return rest && rest.length > 4 && capitals(rest.text) > 1 && /\s/u.test(rest.text)
    ? [capitalised(rest)]
    : [];
}

function carrierNamed(
  printed: SourcedText,
  body: readonly SourcedText[],
  contact: SourcedText | null,
): Sourced<string> {
  const bare = printed.without(
    new RegExp(`^(?:l['’]|la |le |les )?(?:${KINDS})\\s+(?=["«]?\\s?[\\p{L}\\d])`, "iu"),
  );
  const named = bare.length > 2 ? bare : printed;
  const forms = [named, ...body.flatMap((text) => placesOf(named.text, text)), ...(contact ? [contact] : [])];
  return capitalised(mostCapital(forms.filter((form) => sameName(form.text, named.text))));
}

/** The name as the contact prints it, where it shares a telling word and is not the carrier's. */
function contactAlias(contact: SourcedText | null, name: string, carrier: string | null): Sourced<string>[] {
  if (!contact || sameName(contact.text, name) || (carrier && sameName(contact.text, carrier))) return [];
  const close = comparable(name)
    .split(" ")
    .filter((w) => w.length > 3);
  const words = comparable(contact.text).split(" ");
  return words.some((w) => close.includes(w)) && words.length <= close.length + 4 ? [contact.sourced()] : [];
}

/**
 * Longer and shorter forms that the body prints: « X de Lille » of a house with branches, « X » of « X d'Amiens ».
 * A shorter form must still be a name, and stand alone somewhere.
 */
function bodyAliases(name: string, body: readonly SourcedText[]): Sourced<string>[] {
  const town = communesNamedIn(name).at(-1);
  const house =
    town && town.end === name.length
      ? name.slice(0, town.start).replace(/(?:[\s,]+(?:de|du|à|au|d['’]))?[\s,]*$/u, "")
      : null;
  const keeps = house && capitals(house.replace(/^(?:L['’]|La |Le |Les )/u, "")) > 1 && !isCommonNoun(house);
  for (const text of body) {
    if (keeps) {
      const [alone] = placesOf(house, text);
      if (alone) return [capitalised(alone)];
    }
    if (town) continue;
    const folded = fold(name).length;
    for (const place of placesOf(name, text)) {
      const at = text.text.indexOf(place.text);
      const branch = communesNamedIn(text.text.slice(at, at + folded + 60)).find((c) =>
        /^\s(?:de |d['’]|du |à )?$/u.test(text.text.slice(at + place.length, at + c.start)),
      );
      if (branch) return [capitalised(text.slice(at, at + branch.end))];
    }
  }
  return [];
}

/** « la Communauté du Pays Vert (CAPV) »: what stands in brackets right behind the name is its acronym. */
function acronymAlias(name: string, texts: readonly SourcedText[]): Sourced<string>[] {
  for (const text of texts) {
    for (const { start, groups } of text.matchAll(/\s\((\p{Lu}[\p{Lu}\d&’'-]{1,9})\)/u)) {
      const before = text.text.slice(Math.max(0, start - name.length - 4), start);
      if (groups[0] && comparable(before).endsWith(comparable(name).replace(/^(?:l|la|le|les) /, "")))
        return [groups[0].sourced()];
    }
  }
  return [];
}

/** « Mission locale », « Régie de quartier »: a kind that many bear is nobody's name. */
function isCommonNoun(house: string): boolean {
  return /^(?:l['’]|la |le |les )?(?:mission|maison|r[ée]gie|centre|club|banque|ville|espace|p[ôo]le|plateforme|entreprise|association|ptce|esat|geiq|cap emploi|chambre|cci|cma|ccas|apei|ei|ea|aci)(?![\p{L}])/iu.test(
    house,
  );
}

function contactLine(contact: readonly Block[]): SourcedText | null {
  for (const block of contact) {
    const [line] = block.text.split(/\n|,\s|\s:\s|\s[–-]\s/u);
    const name = line ?? null;
    const isLink = name !== null && block.links.some((link) => link.text.oneLine === name.oneLine);
    if (name && !isLink && name.length <= 80 && !name.text.includes("@") && /\p{L}/u.test(name.text))
      return name;
  }
  return null;
}

/** Two spellings of a name that differ by an article, case or accents only. */
export function sameName(a: string, b: string): boolean {
  const bare = (text: string) => comparable(fold(text).replace(/^(?:l'|la |le |les )/, ""));
  return bare(a) === bare(b);
}

function distinct(aliases: readonly Sourced<string>[], name: string): Sourced<string>[] {
  return aliases.filter(
    (a, i) => !sameName(a.value, name) && aliases.findIndex((b) => sameName(a.value, b.value)) === i,
  );
}

/** The form with most capitals; one printed whole in capitals is a heading's, and gives way to any other. */
function mostCapital(forms: readonly SourcedText[]): SourcedText {
  const mixed = forms.filter((form) => /\p{Ll}/u.test(form.text) && capitals(form.text) > 0);
  const pool = mixed.length > 0 ? mixed : forms;
  return pool.reduce(
    (best, form) => (capitals(form.text) > capitals(best.text) ? form : best),
    pool[0] as SourcedText,
  );
}

/** The printed form with a capital at its start, as a name in a list wants it; the words stay as printed. */
function capitalised(text: SourcedText): Sourced<string> {
  const sourced = text.trim().sourced();
  return { ...sourced, value: sourced.raw.charAt(0).toUpperCase() + sourced.raw.slice(1) };
}
