import { fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import { editDistance, nameForm } from "../common/near-names.ts";
import type { FindingDraft, InitiativeDraft } from "../draft.ts";

const SHORTEST_WORD = 4;
const SHORTEST_NAME = 6;

interface Known {
  name: string;
  words: string[];
}

/** Names of initiatives that the text spells, elsewhere, with one word a letter apart. */
export function nameSlips(blocks: readonly Block[], initiatives: readonly InitiativeDraft[]): FindingDraft[] {
  const forms = new Map(initiatives.map((i) => [nameForm(i.name.value), i.name.value]));
  const names = [...forms]
    .filter(([form]) => form.includes(" "))
    .map(([form, name]): Known => ({ name, words: form.split(" ") }));
  const known = new Set([
    ...forms.keys(),
    ...initiatives.flatMap((i) => i.aliases.map((alias) => nameForm(alias.value))),
  ]);
  const places = placesOfWords(names);
  const findings: FindingDraft[] = [];
  for (const { text } of blocks) {
    const tokens = text.matchAll(/[\p{L}\p{N}]+/gu).map((m) => ({ ...m, word: fold(m.whole.text) }));
    const tried = tokens
      .flatMap(({ word }, t) => (places.get(word) ?? []).map(({ of, at }) => ({ of, at: t - at })))
      .filter(({ of, at }) => at >= 0 && at + (names[of]?.words.length ?? 0) <= tokens.length)
      .sort((a, b) => a.of - b.of || a.at - b.at)
      .filter(({ of, at }, i, all) => all[i - 1]?.of !== of || all[i - 1]?.at !== at);
    for (const { of, at } of tried) {
      const { name, words: wanted } = names[of] ?? { name: "", words: [] };
      const said = tokens.slice(at, at + wanted.length);
      const apart = wanted.flatMap((word, i) =>
        said[i]?.word === word ? [] : [{ word, other: said[i]?.word ?? "" }],
      );
      const [slip] = apart;
      if (!slip || apart.length !== 1 || Math.min(slip.word.length, slip.other.length) < SHORTEST_WORD)
        continue;
      if (/\d/.test(slip.word + slip.other) || editDistance(slip.word, slip.other, 1) !== 1) continue;
      const printed = text.slice(said[0]?.start ?? 0, said.at(-1)?.end ?? 0);
      if (known.has(nameForm(printed.text)) || !/\p{Lu}/u.test(printed.text)) continue;
      findings.push({
        code: "name-variants",
        passage: printed.passage,
        message: `« ${printed.oneLine} » s'écrit aussi « ${name} » dans la publication.`,
        found: printed.oneLine,
        expected: name,
        about: name,
      });
    }
  }
  return findings;
}

/** In which names a word stands, and where: the two longest of each, of which one is right where one word is a letter apart. */
function placesOfWords(names: readonly Known[]): Map<string, { of: number; at: number }[]> {
  const places = new Map<string, { of: number; at: number }[]>();
  for (const [of, { words }] of names.entries())
    for (const { word, at } of words
      .map((word, at) => ({ word, at }))
      .sort((a, b) => b.word.length - a.word.length)
      .slice(0, 2))
      places.set(word, [...(places.get(word) ?? []), { of, at }]);
  return places;
}

/** A name of one word that the text spells in two ways, a letter apart, where `said` does not tell it yet. */
export function aliasSlips(
  initiatives: readonly InitiativeDraft[],
  said: readonly FindingDraft[],
): FindingDraft[] {
  const told = new Set(said.flatMap((f) => [f.found, f.expected].map((text) => nameForm(text ?? ""))));
  return initiatives.flatMap(({ name, aliases }) =>
    aliases.flatMap((alias): FindingDraft[] => {
      const [form, other] = [nameForm(name.value), nameForm(alias.value)];
      const isSlip =
        Math.min(form.length, other.length) >= SHORTEST_NAME &&
        !/\s/.test(form + other) &&
        !(told.has(form) && told.has(other)) &&
        editDistance(form, other, 1) === 1;
      if (!isSlip) return [];
      return [
        {
          code: "name-variants",
          passage: alias.passage,
          message: `« ${alias.value} » s'écrit aussi « ${name.value} » dans la publication.`,
          found: alias.value,
          expected: name.value,
          about: name.value,
        },
      ];
    }),
  );
}
