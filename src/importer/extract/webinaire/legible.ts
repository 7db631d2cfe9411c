import { STRUCTURE_TYPE_CODES } from "#domain/structure-types.ts";
import { fold } from "#lib/text.ts";
import { COUNTED } from "../../lexicon/counted.ts";
import type { DocumentDraft, FindingDraft, InitiativeDraft } from "../draft.ts";
import type { EventDraft } from "./event-draft.ts";
import type { Lexicon } from "./ocr-lexicon.ts";
import { damageIn, repaired } from "./ocr-repair.ts";

/** So many damaged words on its slides, and one of so many, make a profile hard to read. */
const MANY = 5;
const ONE_OF = 40;

/**
 * What recognition damaged gives no term, no label and no tie: words that are certain are put right, others left out
 * (a finding quotes both, slide by slide). A profile whose slides are full of them says so.
 */
export function legible(draft: DocumentDraft, lines: readonly string[], lexicon: Lexicon): DocumentDraft {
  const read = (text: string) => readable(text, lexicon);
  const spelled = spellings(lines);
  return {
    ...draft,
    glossary: draft.glossary.flatMap((one) => {
      const term = read(one.term);
      return term && read(one.definition) ? [{ ...one, term }] : [];
    }),
    initiatives: draft.initiatives.map((one) => ({
      ...one,
      keyFigures: one.keyFigures.flatMap((figure) => {
        const label = read(figure.label);
        return label ? [{ ...figure, label: inLowerCase(label, spelled) }] : [];
      }),
      relations: one.relations.flatMap((tie) => {
        const name = read(tie.name);
        return name ? [{ ...tie, name }] : [];
      }),
    })),
    findings: [
      ...draft.findings,
      ...draft.initiatives.flatMap((one) => legibilityOf(one, lines, lexicon) ?? []),
    ],
  };
}

/** Events that slides announce, in words that are certain. */
export function legibleEvents(events: readonly EventDraft[], lexicon: Lexicon): EventDraft[] {
  return events.flatMap((event) => {
    const name = readable(event.name, lexicon);
    return name ? [{ ...event, name, place: event.place && readable(event.place, lexicon) }] : [];
  });
}

/** A text with its damaged words put right; null where one of them is not certain. */
function readable(text: string, lexicon: Lexicon): string | null {
  const damage = damageIn(text, lexicon);
  return damage.some((word) => word.repaired === null)
    ? null
    : damage.length > 0
      ? repaired(text, lexicon)
      : text;
}

/** How the publication prints words in other places than titles: in lower case where it does so once. */
function spellings(lines: readonly string[]): ReadonlyMap<string, string> {
  const nouns = COUNTED.replace(/\[ée\](?:\{1,2\})?/gu, "é")
    .replaceAll("?", "")
    .split("|");
  const found = new Map(nouns.map((word) => [fold(word), word]));
  for (const word of lines.flatMap((line) => line.match(/\p{L}{2,}/gu) ?? [])) {
    const isLower = word === word.toLowerCase();
    if (word !== word.toUpperCase() && (isLower || !found.has(fold(word)))) found.set(fold(word), word);
  }
  return found;
}

const ACRONYMS = new Set<string>(STRUCTURE_TYPE_CODES);

/** « ADHERENTS DU PTCE HENIN » → « adhérents du PTCE Hénin »: a label that a title gave, as a sentence would print it. */
function inLowerCase(label: string, spelled: ReadonlyMap<string, string>): string {
  const letters = label.replace(/[^\p{L}]/gu, "");
  if (letters.length <= 6 || letters !== letters.toUpperCase()) return label;
  return label.replace(/\p{L}+/gu, (word) =>
    ACRONYMS.has(word) ? word : (spelled.get(fold(word)) ?? word.toLocaleLowerCase("fr")),
  );
}

function legibilityOf(
  { level, name, passage }: InitiativeDraft,
  lines: readonly string[],
  lexicon: Lexicon,
): FindingDraft | null {
  if (level === "listed") return null;
  const own = lines.slice(passage.lineStart - 1, passage.lineEnd);
  const damaged = new Set(own.flatMap((line) => damageIn(line, lexicon)).map((word) => word.found));
  const count = own.join(" ").match(/\p{L}{2,}/gu)?.length ?? 0;
  if (damaged.size < MANY || damaged.size * ONE_OF < count) return null;
  return {
    code: "poor-legibility",
    passage,
    message: `${damaged.size} mots sur ${count} des diapositives qui racontent cette initiative sont abîmés par la reconnaissance de caractères : la publication d'origine fait foi.`,
    found: [...damaged].slice(0, 6).join(", "),
    expected: null,
    about: name.value,
  };
}
