import type { Passage } from "#domain/passage.ts";
import { comparable, parseNumber } from "#lib/text.ts";
import { leftoversOf } from "../common/placeholders.ts";
import type { FindingDraft } from "../draft.ts";
import type { Experience } from "./experience.ts";

/** Two items that share so many characters at their head are one printed twice. */
const SAME_HEAD = 48;

/** A share of more than the whole: « 120% des salariés ». */
const SHARE = /(?<![\d,.])(\d{3,})(?:,\d+)?\s?%\s(?:des?|du|d['’]entre)(?![\p{L}])/gu;
/** What an experience says badly: places to fill in, items printed twice, impossible shares, itself repeated. */
export function doubtsIn(experience: Experience, about: string): FindingDraft[] {
  const blocks = experience.parts.flatMap((p) => p.blocks);
  const given = (
    code: FindingDraft["code"],
    passage: Passage,
    message: string,
    found: string,
  ): FindingDraft => ({
    code,
    passage,
    message,
    found,
    expected: null,
    about,
  });
  return [
    ...leftoversOf(blocks, about),
    ...experience.repeats.map((passage) =>
      given(
        "repeated-section",
        passage,
        `Le début de ce retour d'expérience est imprimé une seconde fois (ligne ${passage.lineStart}).`,
        experience.header.title?.oneLine ?? about,
      ),
    ),
    ...blocks.flatMap(({ text }, i) => {
      const twin = blocks.slice(0, i).some((other) => sameHead(other.text.text, text.text));
      const message = `Ce passage est imprimé deux fois : « ${text.oneLine.slice(0, 60)}… ».`;
      return twin ? [given("repeated-section", text.passage, message, text.oneLine)] : [];
    }),
    ...blocks.flatMap(({ text }) =>
      text.matchAll(SHARE).flatMap(({ whole, groups: [number] }) => {
        const value = number ? parseNumber(number.text) : null;
        if (value === null || value <= 100) return [];
        const message = `« ${whole.oneLine} » dépasse le tout.`;
        return [given("implausible-figure", whole.passage, message, whole.oneLine)];
      }),
    ),
  ];
}

function sameHead(a: string, b: string): boolean {
  const [x, y] = [comparable(a), comparable(b)];
  return x.length >= SAME_HEAD && y.length >= SAME_HEAD && (x.startsWith(y) || y.startsWith(x));
}
