import { fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { type HeadingRule, readHeading } from "../common/headings.ts";
import { STRONG_PARTS, type StrongPart } from "./expectations.ts";

const LONGEST = 240;
/** Words that number something else than the sessions of a day. */
const NO_SESSION =
  /^(?:q|questions?|pages?|p|annexes?|figures?|notes?|tableaux?|parties?|chapitres?|articles?|phases?|idees?|conseils?|cles?|points?|axes?|priorites?|lecons?|enseignements?|messages?|jours?|etapes?|temoignages?|experiences?|regles?|actes?|tomes?|volumes?|numeros?)$/;
const NUMBERED = /^(\p{L}{4,}(?:[ -]\p{L}{3,}){0,2}) (?:n\s?[°ºo]\s?)?(\d{1,2}|[a-h])(?![\p{L}\d])/iu;

/** The words by which one booklet names its parts. */
export interface PartNames {
  /** What a heading opens wherever it stands; null for one that opens nothing for certain. */
  strong(text: SourcedText): StrongPart | null;
  /** The number and the title of a session: « Comptoir n° 2 | Réparer » → « 2 », « Réparer ». */
  session(text: SourcedText): { number: SourcedText; title: SourcedText | null } | null;
}

const SESSIONS =
  "ateliers?|groupes?(?:\\s+de\\s+travail)?|carrefours?|sessions?|s[ée]quences?|parcours|tables?\\s+th[ée]matiques?|labos?|forums?|comptoirs?|escales?|stands?|ruches?|fabriques?";

/**
 * The usual words, and the one that a booklet numbers itself: titles « Halte 1 … », « Halte 2 … » show that its
 * sessions are called so, where none has a usual name.
 */
export function partNames(blocks: readonly Block[]): PartNames {
  const usual = namesWith(SESSIONS, STRONG_PARTS);
  if (blocks.some((b) => usual.strong(b.text) === "workshop" && isTitleLike(b))) return usual;
  const numbers = new Map<string, Set<string>>();
  for (const block of blocks) {
    const [, noun, number] = isTitleLike(block) ? (NUMBERED.exec(block.text.oneLine) ?? []) : [];
    const key = noun?.toLowerCase();
    if (key && number && !NO_SESSION.test(fold(key)))
      numbers.set(key, (numbers.get(key) ?? new Set()).add(number.toLowerCase()));
  }
  const [noun] =
    [...numbers].find(([, seen]) => (seen.has("1") && seen.has("2")) || (seen.has("a") && seen.has("b"))) ??
    [];
  if (!noun) return usual;
  const folded = fold(noun);
  return namesWith(`${noun}s?|${SESSIONS}`, [
    { kind: "workshop", variants: [`${folded} (?:n ?[°o] ?)?(?:\\d{1,2}|[a-h])(?:\\b.*)?`] },
    {
      kind: "workshops",
      variants: [`(?:(?:au fil|synthese|restitution) des )?${folded}s(?: ?[:|-].{0,40})?`],
    },
    ...STRONG_PARTS,
  ]);
}

function namesWith(nouns: string, rules: readonly HeadingRule<StrongPart>[]): PartNames {
  const heading = new RegExp(
    `^(?:(?:synth[èe]se|restitution|retours?)\\s+(?:de\\s+l['’]|de\\s+la\\s+|du\\s+|sur\\s+l['’]))?(?:${nouns})\\s*(?:n\\s?[°ºo]\\s?)?(\\d{1,2}|[a-h]|i{1,3}|iv)(?![\\p{L}\\d])[^\\p{L}\\p{N}«"“(]*(.*)$`,
    "isu",
  );
  return {
    strong: (text) => (text.length <= LONGEST ? readHeading(text.oneLine, rules) : null),
    session: (text) => {
      const [number, rest] = text.match(heading)?.groups ?? [];
      return number ? { number, title: rest && !rest.isBlank ? rest.trim() : null } : null;
    },
  };
}

/** A heading, or a short line in bold or in capitals. */
function isTitleLike({ kind, text }: Block): boolean {
  if (kind === "heading") return text.length <= LONGEST;
  const line = text.oneLine;
  return kind === "paragraph" && line.length <= 160 && (text.boldness > 0.95 || line === line.toUpperCase());
}
