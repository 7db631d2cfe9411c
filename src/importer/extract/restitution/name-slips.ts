import { fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import { editDistance, nameForm } from "../common/near-names.ts";
import type { FindingDraft, InitiativeDraft } from "../draft.ts";

const SHORTEST_WORD = 4;
const SHORTEST_NAME = 6;

/** Names of initiatives that the text spells, elsewhere, with one word a letter apart. */
export function nameSlips(blocks: readonly Block[], initiatives: readonly InitiativeDraft[]): FindingDraft[] {
  const names = new Map(
    initiatives
      .map((i): [string, string] => [nameForm(i.name.value), i.name.value])
      .filter(([form]) => form.includes(" ")),
  );
  const known = new Set([
    ...names.keys(),
    ...initiatives.flatMap((i) => i.aliases.map((alias) => nameForm(alias.value))),
  ]);
  const findings: FindingDraft[] = [];
  for (const { text } of blocks) {
    const tokens = text.matchAll(/[\p{L}\p{N}]+/gu).map((m) => ({ ...m, word: fold(m.whole.text) }));
    for (const [form, name] of names) {
      const wanted = form.split(" ");
      for (let at = 0; at + wanted.length <= tokens.length; at++) {
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
  }
  return findings;
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
