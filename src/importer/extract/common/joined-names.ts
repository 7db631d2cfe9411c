import { fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { FindingDraft } from "../draft.ts";
import { editDistance } from "./near-names.ts";

const TOKEN = /(?<![\p{L}\p{N}])[\p{L}\d]+(?:['’-][\p{L}\d]+)*(?![\p{L}\p{N}])/gu;
const ELIDED = /^(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu)['’]/iu;
/** A name of letters joined by a mark, or with a capital inside: « Mot'Autre », « i-Mot ». */
const COINED = /^\p{L}+['’-]\p{Lu}[\p{L}\d]*$|^\p{L}*\p{Ll}\p{Lu}\p{Ll}[\p{L}\d]*$/u;

interface Spelling {
  text: string;
  places: SourcedText[];
}

/**
 * Coined names that a document spells in two ways: with and without their mark (« Mot'Autre », « Motautre »), or a
 * letter apart (« i-Motif », « I-Motiv »). The rarer spelling is reported. Words all in capitals say nothing.
 */
export function joinedNameFindings(blocks: readonly Block[]): FindingDraft[] {
  const byText = new Map<string, Spelling>();
  for (const { text } of blocks) {
    for (const { whole } of text.matchAll(TOKEN)) {
      const bare = whole.without(ELIDED);
      if (bare.length < 5 || !/\p{Lu}/u.test(bare.text) || bare.text === bare.text.toUpperCase()) continue;
      const known = byText.get(bare.text);
      if (known) known.places.push(bare);
      else byText.set(bare.text, { text: bare.text, places: [bare] });
    }
  }
  const byKey = new Map<string, Spelling[]>();
  for (const spelling of byText.values()) {
    const key = keyOf(spelling.text);
    byKey.set(key, [...(byKey.get(key) ?? []), spelling]);
  }
  const coined = [...byText.values()].filter(({ text }) => COINED.test(text));
  const findings: FindingDraft[] = [];
  const reported = new Set<Spelling>();
  for (const name of coined) {
    const same = (byKey.get(keyOf(name.text)) ?? []).filter(
      (other) => other !== name && isOther(name, other),
    );
    const near = coined.filter((other) => other !== name && isNear(name.text, other.text));
    for (const other of [...same, ...near]) {
      const [usual, rare] = isUsual(name, other) ? [name, other] : [other, name];
      const [place] = rare.places;
      if (!place || reported.has(rare)) continue;
      reported.add(rare);
      findings.push({
        code: "name-variants",
        passage: place.passage,
        message: `« ${rare.text} » s'écrit aussi « ${usual.text} » dans la publication.`,
        found: rare.text,
        expected: usual.text,
        about: null,
      });
    }
  }
  return findings;
}

function keyOf(text: string): string {
  return fold(text).replace(/['-]/g, "");
}

/** Two spellings that differ by more than accents and the kind of apostrophe. */
function isOther(a: Spelling, b: Spelling): boolean {
  return fold(a.text) !== fold(b.text);
}

function isNear(a: string, b: string): boolean {
  const [x, y] = [keyOf(a), keyOf(b)];
  return (
    x !== y &&
    Math.min(x.length, y.length) >= 6 &&
    `${x}s` !== y &&
    `${y}s` !== x &&
    editDistance(x, y, 1) === 1
  );
}

function isUsual(a: Spelling, b: Spelling): boolean {
  if (a.places.length !== b.places.length) return a.places.length > b.places.length;
  return (a.places[0]?.lineStart ?? 0) <= (b.places[0]?.lineStart ?? 0);
}
