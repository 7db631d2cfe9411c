import { foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { isNearName } from "../common/near-names.ts";
import { placesOf } from "../common/proper-names.ts";
import type { InitiativeDraft } from "../draft.ts";
import type { Part } from "./parts.ts";
import { APPROACH } from "./workshop-expectations.ts";

/**
 * Adds what the parts of a booklet say of each other's initiatives: where else a name is printed, and the partner at
 * the other end of a partnership.
 */
export function crossMentions(initiatives: readonly InitiativeDraft[], parts: readonly Part[]): void {
  const blocks = parts.flatMap((p) => [...(p.heading ? [p.heading] : []), ...p.blocks]);
  const textsWith = textsByWord(blocks);
  const placesByName = new Map<string, SourcedText[]>();
  for (const initiative of initiatives) {
    const own = [initiative.passage, ...initiative.mentions.map((m) => m.passage)];
    for (const name of [initiative.name.raw, ...initiative.aliases.map((a) => a.raw)]) {
      const places =
        placesByName.get(name) ?? textsWith(name).flatMap((t) => placesOf(name, t.text, t.folded));
      placesByName.set(name, places);
      for (const place of places) {
        // A short name in another case may be an ordinary word.
        if (place.length < 6 && place.text !== name) continue;
        const { lineStart, lineEnd } = place.passage;
        if (own.some((p) => p.lineStart <= lineEnd && lineStart <= p.lineEnd)) continue;
        own.push(place.passage);
        initiative.mentions.push({ role: "mention", passage: place.passage });
      }
    }
    initiative.mentions.sort((a, b) => a.passage.lineStart - b.passage.lineStart);
  }
  reciprocate(initiatives);
}

interface Folded {
  text: SourcedText;
  folded: string;
}

/** The texts that have the longest word of a name: the time grows with the texts, not with the texts times the names. */
function textsByWord(blocks: readonly { text: SourcedText }[]): (name: string) => readonly Folded[] {
  const byWord = new Map<string, Folded[]>();
  const all = blocks.map(({ text }): Folded => ({ text, folded: foldInPlace(text.text) }));
  for (const one of all)
    for (const word of new Set(wordsOf(one.folded))) {
      const known = byWord.get(word);
      if (known) known.push(one);
      else byWord.set(word, [one]);
    }
  return (name) => {
    const [longest] = wordsOf(foldInPlace(name)).sort((a, b) => b.length - a.length);
    return longest === undefined ? all : (byWord.get(longest) ?? []);
  };
}

const wordsOf = (folded: string) => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A partnership is told once, and holds for both: what one says of another full one is added to that one. */
function reciprocate(initiatives: readonly InitiativeDraft[]): void {
  const full = initiatives.filter((i) => i.level === "full");
  const said = full.flatMap((from) =>
    from.relations
      .filter((r) => r.kind === "partner" || r.kind === "programme")
      .map((r) => ({ from, relation: r })),
  );
  for (const { from, relation } of said) {
    const to = full.find(
      (i) =>
        i !== from &&
        [i.name.value, ...i.aliases.map((a) => a.value)].some((n) => isNearName(n, relation.name)),
    );
    if (!to || to.relations.some((r) => isNearName(r.name, from.name.value))) continue;
    const around = {
      document: relation.passage.document,
      lineStart: Math.min(relation.passage.lineStart, from.passage.lineStart),
      lineEnd: Math.max(relation.passage.lineEnd, from.passage.lineEnd),
    };
    to.relations.push({
      name: from.name.value,
      kind:
        relation.kind === "programme" ? "carrier" : APPROACH.test(from.name.value) ? "programme" : "partner",
      level: null,
      passage: around,
    });
  }
}
