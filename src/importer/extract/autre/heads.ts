import { foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isHouseName } from "../../recognise/house-names.ts";
import { SEVERAL } from "../../recognise/houses.ts";
import { isRole, isSurelyPerson } from "../common/speakers.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { announcedBy, isLabel, isSerial, labelled, uncounted } from "./lines.ts";

/** What parts a line above a kind: « Malika Ouahabi, conseillère, Solesmes Entraide (association intermédiaire) ». */
const BETWEEN = /\s*(?:,\s|\s[–—|-]\s|\s?:\s|\s?[([]|[)\]]\s?)\s*/u;
/** « directrice de X », « Pour le X » */
const LED =
  /^(?:(?:co-?)?(?:direct(?:eur|rice)|g[ée]rante?|pr[ée]sidente?|responsable|coordinat(?:eur|rice)|fondat(?:eur|rice)|encadrante?|cheffe? d['’]atelier|animat(?:eur|rice))\s(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’]|à\s|chez\s)|(?:Pour|Chez)\s(?:l[ae]\s|l['’])?|Les?\s(?=PTCE|GEIQ|ESAT)|L['’](?=ESAT))/u;
const SUM = /\d[\d\s.,]*\s?(?:€|euros|%|ETP|salari|postes)|\d\/\d|^\d+$/u;
/** « a », « tourne »: a sentence names nobody alone. */
const VERB = /\s(?:est|a|ont|sont|sera|se|qui|que|dont)\s/u;
/** A line with more kinds explains them. */
const MOST_KINDS = 2;
const LONGEST = { name: 70, head: 160 };

/**
 * Whom a line names that stands above what says its kind, the `next` line, or that says it itself behind the name; null
 * for none. A person, a role, a place, a sum and a number that counts beside it are none of the name.
 */
export function nameOfHead(line: SourcedText, next: SourcedText | null = null): SourcedText | null {
  const printed = uncounted(line).slice(0, LONGEST.head).split(BETWEEN);
  const cells = printed.map((whole, i) => {
    const bare = whole.without(LED);
    const text = bare.without(/^[«"]\s?|\s?[»"]$/gu).trim();
    const beside = printed[i + 1];
    return { text, isLed: bare.length < whole.length, isKind: beside !== undefined && opensWithKind(beside) };
  });
  // « Porteur : X, entreprise d'insertion »: a label says who that is.
  const asked = labelled(line)?.kind ?? "name";
  if (asked !== "name" && asked !== "type") return null;
  if (new Set(structureTypesNamedIn(line).map(({ value }) => value)).size > MOST_KINDS) return null;
  const named = cells.filter(({ text }) => isNameCell(text));
  const found =
    named.find(({ isKind }) => isKind) ??
    named.find(({ isLed }) => isLed) ??
    named.find(({ text }) => !isSurelyPerson(text.text)) ??
    // « Bureau d'Occase, mandataire » over « Entreprise d'insertion, SAS »
    (next && isKindFirst(next, true) ? named.at(-1) : undefined) ??
    // « Grégory Flamant, Câblor », « VERRE L'AVENIR »: who speaks stands first; a role is a person's.
    (named.length > 1 || !cells.some(({ text }) => isRole(text.text) && !isSerial(text.text))
      ? named.at(-1)
      : undefined);
  return found?.text ?? null;
}

function isNameCell(cell: SourcedText): boolean {
  const { text } = cell;
  return (
    text.length > 2 &&
    text.length <= LONGEST.name &&
    /^(?:l['’]\s?)?[\p{Lu}\d]/u.test(text) &&
    !SUM.test(text) &&
    !VERB.test(text) &&
    !isSerial(text) &&
    !isRole(text) &&
    !isLabel(text) &&
    !(announcedBy(text) && /^\S+$/u.test(text)) &&
    !/^\p{Lu}{2,5}\s\d/u.test(text) &&
    isHouseName(cell)
  );
}

/** Does a line open with a kind, alone, behind a label, or with the article that points back: « ACI – Anzin », « type : EI », « L'entreprise adaptée de Caudry »? */
export function opensWithKind(printed: SourcedText): boolean {
  const value = labelled(printed)?.value;
  return isKindFirst(printed) || (value !== undefined && isKindFirst(value));
}

/** Is a kind the first word, with `isBare` without an article? */
function isKindFirst(text: SourcedText, isBare = false): boolean {
  const [kind] = structureTypesNamedIn(text);
  if (!kind || SEVERAL.test(foldInPlace(text.text))) return false;
  const before = foldInPlace(text.text.slice(0, kind.start));
  const after = text.text.slice(kind.end);
  const pointed = /^(?:l'|la |le |cette |cet |ce |une? |c'est une? )$/u.test(before);
  if ((!pointed || isBare) && before !== "") return false;
  // « ESAT du Moulin Blanc », « GEIQ Textile »: a name.
  return pointed
    ? !/^\s["«]?\s?\p{Lu}/u.test(after)
    : !/^\s(?:(?:du|de|des|d['’]|la|le)\s?){0,2}["«]?\p{Lu}/u.test(after);
}

/** Does a line say behind its name of which kind it is: « Ferme du Vieux Pont (chantier d'insertion, Iwuy) »? */
export function tellsKind(line: SourcedText, name: SourcedText): boolean {
  const head = line.slice(0, LONGEST.head);
  const at = head.text.indexOf(name.text);
  const after = head
    .slice(at + name.length)
    .split(BETWEEN)
    .slice(0, 2);
  return at >= 0 && after.some((cell) => opensWithKind(cell));
}
