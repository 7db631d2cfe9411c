import { words } from "#lib/text.ts";
import { isCapitals } from "../../parse/ocr.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isHouseName, isNobody } from "../../recognise/house-names.ts";
import { type House, housesIn } from "../../recognise/houses.ts";
import { namesIn } from "../../tie/names.ts";
import { splitPlaces } from "../common/place-line.ts";
import { placesOf } from "../common/proper-names.ts";
import { isSurelyPerson } from "../common/speakers.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { PlaceDraft } from "../draft.ts";
import { placesTold } from "./fields.ts";
import { uncounted, withoutSum } from "./lines.ts";

/** A name that a part may be about, with what stands beside it. */
export interface Candidate {
  name: SourcedText;
  places: PlaceDraft[];
  said: SourcedText | null;
  inTitle: boolean;
  kinds: number;
  /** « Croq'Vert ouvre ses portes »: the words of a clause follow it; « L'EI de Hem a ouvert… » below tells of it. */
  opensHeadline?: boolean;
}

export const placesOfHouse = ({ place }: House) => (place ? placesTold(place) : []);

const SMALL =
  /^(?:a|à|au|aux|de|du|des|d|la|le|les|l|en|et|&|sur|sous|pour|sans|par|un|une|chez|lès|lez|un|est|dans)$/iu;
export const ARTICLE = /^(?:l['’]|la |le |les |chez )/iu;

/** An article without its vowel is a word, « Ch'ti », « R'éveil » are one. */
const WORD = /(?<!\p{L})[ld](?=['’])|[\p{L}\d](?:[\p{L}\d.&+-]|['’](?=\p{L}))*/giu;

/** Has a text the capitals of a name? « Le Jardin des Fosses », « Roue Neuve », « Net'Escaut », not « Des clients fidèles ». */
export function isShapely(text: string): boolean {
  const words = text.match(WORD) ?? [];
  if (words.length === 0 || words.length > 10) return false;
  const opens = /^(?:l|la|le|les)$/iu.test(words[0] ?? "") ? words.slice(1) : words;
  if (!/^[\p{Lu}\d]/u.test(opens[0] ?? "")) return false;
  const telling = opens.filter((w) => !SMALL.test(w));
  const capitals = telling.filter((w) => /^[\p{Lu}\d]/u.test(w)).length;
  return capitals >= 2 ? capitals * 2 >= telling.length : telling.length === 1 && capitals === 1;
}

/** « UN ATELIER QUI NE MANQUE PAS DE RESSORTS »: the words of a clause. */
const CLAUSE = /\s\S{1,30}\s(?:qui|que|ne|sont|est|ont)\s\S{1,30}\s/iu;
/** « Interim'Pulse récompensée »: what has become of a name. */
const BECOME = /(?<=^\p{Lu}\S+)\s\p{Ll}{3,}ée?s?$/u;

/** « Vingt-cinq bougies pour Hirson Coup d'Main »: words of a headline before the name. */
const FOR = /^\p{Lu}[^\s,.:]*\s\p{Ll}{4,}\s(?:pour|chez|avec)\s(?=\p{Lu}\S*\s\p{Lu})/u;

/** A title that opens with a prize. */
export const PRIZE =
  /^(?:\d{1,2}(?:er|re|e|ère|ème)\s|grand\s|second\s|premier\s)?prix(?!\p{L})|^(?:coup de c(?:œ|oe)ur|mention |laur[ée]at)/iu;
const SUM = /^\d[\d\s.]*(?:€|euros|k€)$/iu;

/** The sum in brackets that closes a prize, or its year. */
const BEHIND_PRIZE = /\(\s?\d[\d\s.]*(?:€|euros|k€)?\s?\)$|\s(?:19|20)\d{2}$/iu;

/** « 1er prix – 45 000 € • L'Étable (Aisne) »: a title without the prize and the sum that stand before its name. */
export function withoutPrize(title: SourcedText): SourcedText {
  const parts = title.matchAll(/\s?[•·|:]\s|\s[–—-]\s/gu);
  const isBeside = (from: number, to: number) => {
    const part = title.text.slice(from, to).trim();
    return PRIZE.test(part) || SUM.test(part);
  };
  let from = 0;
  for (const { start, end } of parts) {
    if (!isBeside(from, start)) break;
    from = end;
  }
  const rest = title.slice(from);
  // « GRAND PRIX DU JURY (25 000 €) »: it names nobody.
  return PRIZE.test(rest.text) && BEHIND_PRIZE.test(rest.text) ? rest.slice(rest.length) : rest;
}

/** « LA MAIN À LA PANNE      ACI », « LE BUREAU D'APRÈS [ACI + EI] »: a name and the kind that the end of its line tags it with. */
export function tagOf(title: SourcedText): { name: SourcedText; kind: SourcedText } | null {
  const [kind] = structureTypesNamedIn(title).filter(({ start }) => start > 3);
  if (!kind) return null;
  const said = title.slice(kind.start);
  const name = title.slice(0, kind.start).without(/[\s([–—|·-]+$/u);
  const isTag = /^[\p{Lu}\s+&/]{2,14}[)\]]?$/u.test(said.text);
  return isTag && isShapely(name.text) && isHouseName(name) ? { name, kind: said.without(/[)\]]$/u) } : null;
}

/** « (anciennement La Grange aux Fripes) »: what it was called before stands behind a name. */
export const FORMER = /\s*\((?:ex[-\s]|anciennement|autrefois|jadis|avant|d['’]abord)\s?([^()]{2,60})\)$/iu;

/** The names that a title may give. */
export function titleCandidates(title: SourcedText): Candidate[] {
  const text = withoutPrize(
    withoutSum(uncounted(title))
      .without(FOR)
      .without(/\s*:$|\s[-–]\s\d{1,2}$/u),
  )
    .without(BECOME)
    .without(FORMER);
  // « Refashion, Caractérisation des textiles, 2023 »: what was published by whom.
  if (/^[^,]+, .*,\s(?:19|20)\d{2}\.?$/u.test(text.text)) return [];
  // « LE FIL la lettre n° 27 »: the head of an issue.
  if (/(?<!\p{L})n°\s?\d/iu.test(text.text)) return [];
  // « JE N'AI PAS DE VOITURE », « Une question ? »: what somebody says or asks.
  if (/\?$|^[«"][^«»"]{20,}[»"]$/u.test(title.text.trim())) return [];
  const tag = tagOf(text);
  if (tag) return [{ name: tag.name, places: [], said: tag.kind, inTitle: true, kinds: 2 }];
  const found: Candidate[] = [];
  const add = (name: SourcedText, places: PlaceDraft[], said: SourcedText | null, kinds = 0) => {
    const bare = name
      .without(/^["«]\s*|\s*["»]$/u)
      .trim()
      .without(/(?<!\.\p{Lu})[\s.,;:–-]+$/u)
      // The call of a note
      .without(/(?<=\p{L}{3})[¹²³⁴-⁹*]+$/u);
    if (
      bare.length > 1 &&
      bare.length < 90 &&
      !/«[^»]*$|^[^«]*»/u.test(bare.text) &&
      !/(?<!\d)(?:19|20)\d{2}(?!\d)/u.test(bare.text) &&
      isHouseName(bare) &&
      !CLAUSE.test(bare.text) &&
      (isShapely(bare.text) || kinds > 0)
    )
      found.push({ name: bare, places, said: said && !said.isBlank ? said : null, inTitle: true, kinds });
  };
  const placed = splitPlaces(text) ?? splitPlaces(text.without(/(?<=\)),.*$/u));
  const head = placed?.head ?? text;
  const places = placed?.places ?? [];
  for (const house of housesIn(head))
    add(house.name, placed ? places : placesOfHouse(house), house.kind, house.isInclusive ? 2 : 1);
  const quotes = head.match(/[«"]\s*([^«»"]{2,60}?)\s*[»"]/u);
  const quoted = quotes?.groups[0];
  // « Appel à projets « Du boulot pour demain » »: what is called so is none of the field.
  if (quotes && quoted && !isNobody(head.slice(0, quotes.start))) add(quoted, places, head);
  const cut = head.match(/\s*(?:,\s|\s?:\s|\s[–—|-]\s|\s[([])/u);
  if (cut) {
    const [before, after] = [head.slice(0, cut.start), head.slice(cut.end).without(/[)\]]$/u)];
    const isPlaceFirst = splitPlaces(head) === null && isShapely(after.text) && !isHouseName(before);
    if (isPlaceFirst) add(after, places, before);
    else add(before, places, after);
  }
  add(head, places, null);
  // « Croq'Vert ouvre ses portes »: a name among other words, where the text below bears it too.
  for (const { name, start } of namesIn(head))
    if (
      !/^(?:[Ll]['’]|[Ll]a |[Ll]es? )\p{Ll}/u.test(name.text) &&
      isHouseName(name) &&
      !isSurelyPerson(name.text) &&
      found.every((c) => c.name.text !== name.text)
    )
      found.push({ name, places: [], said: null, inTitle: false, kinds: 0, opensHeadline: start === 0 });
  return found;
}

/** Is a house that sentences name with its kind the beginning of a name? */
export function isHeadOf({ name, kind }: House, whole: SourcedText): boolean {
  const bare = name.text.slice(kind && name.text.startsWith(kind.text) ? kind.length : 0).trim();
  return bare.length > 3 && whole.text.startsWith(`${bare}, `);
}

/** A title in capitals as the text below spells it. */
export function printed(name: SourcedText, all: readonly SourcedText[]): SourcedText {
  if (!isCapitals(name.text)) return name;
  return (
    all
      .flatMap((s) => placesOf(name.oneLine, s))
      .find((p) => /\p{Lu}/u.test(p.text) && !isCapitals(p.text)) ?? name
  );
}

/** The words of a name as an address writes them: « roueneuve ». */
export const hostOf = (name: string) =>
  words(name)
    .filter((word) => !SMALL.test(word))
    .join("");

/** What stands in the addresses of a text, as a name would be written there. */
export function hostsIn(pieces: readonly { text: SourcedText }[]): { host: string; isPersonal: boolean }[] {
  return pieces.flatMap(({ text }) =>
    text
      .matchAll(/(?:@|www\.|https?:\/\/)([\p{L}\d-]+)\.|(?<![\p{L}\d._-])([\p{L}\d._-]{5,40})(?=@)/gu)
      // « ingrid.wautier@… »: whom one writes to.
      .map(({ groups: [host, own] }) => ({
        host: hostOf((host ?? own)?.text ?? ""),
        isPersonal: own?.text.includes(".") === true,
      })),
  );
}

/** Does an address or a site of the text bear the name: « accueil@roue-neuve.fr »? */
export function isHost(name: SourcedText, pieces: readonly { text: SourcedText }[]): boolean {
  return isAmongHosts(name, hostsIn(pieces));
}

/** Does one of the addresses bear the name? */
export function isAmongHosts(name: SourcedText, hosts: ReturnType<typeof hostsIn>): boolean {
  const wanted = hostOf(name.text);
  return (
    wanted.length > 4 &&
    hosts.some(({ host, isPersonal }) => host === wanted && !(isPersonal && isSurelyPerson(name.text)))
  );
}
