import { fold } from "#lib/text.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { FindingDraft } from "../draft.ts";

/** Words of sources that tell nothing of their subject. */
const OF_SOURCES =
  /^(?:sourc|editi|guide|etude|rappor|enquet|barome|observ|chiffr|donnee|minist|franca|france|nation|region|depart|public|articl|revue|page|pages|dans|pour|avec|leur|leurs|cette|sont|entre|vers|chez|sans|plus|mise|ligne|numero|volume|janvie|fevrie|septem|octobr|novemb|decemb|juille|hauts|bilan|annuel|public|tableau|insee|note|conjon|synthe|annee)/;
const STEM = 6;
/** Of so many words of its own the publication prints hardly one elsewhere, where a note is of another subject. */
const ENOUGH = 4;
const KNOWN_SHARE = 0.25;

function subjectWords(text: string): string[] {
  const words = fold(text).match(/[a-z]{4,}/g) ?? [];
  return [...new Set(words.map((word) => word.slice(0, STEM)))].filter((stem) => !OF_SOURCES.test(stem));
}

/** Notes whose subject nothing else in the publication speaks of: they were left by another text. */
export function foreignNotes(blocks: readonly Block[]): FindingDraft[] {
  const known = new Set(blocks.filter((b) => b.kind !== "note").flatMap((b) => subjectWords(b.text.text)));
  return blocks.flatMap((block): FindingDraft[] => {
    if (block.kind !== "note") return [];
    const own = subjectWords(block.text.text);
    const shared = own.filter((stem) => known.has(stem)).length;
    if (own.length < ENOUGH || shared > own.length * KNOWN_SHARE) return [];
    return [
      {
        code: "foreign-note",
        passage: blockPassage(block),
        message:
          "Rien dans la publication ne parle du sujet de cette note : elle vient sans doute d'une autre.",
        found: block.text.oneLine,
        expected: "une note sur le sujet du texte",
        about: null,
      },
    ];
  });
}
