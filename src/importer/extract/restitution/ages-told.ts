import { fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import { readYear } from "../common/dates.ts";
import { sentences } from "../common/sentences.ts";
import type { FindingDraft, InitiativeDraft } from "../draft.ts";

const WORDS: Readonly<Record<string, number>> = {
  dix: 10,
  douze: 12,
  quinze: 15,
  vingt: 20,
  "vingt-cinq": 25,
  trente: 30,
  quarante: 40,
  cinquante: 50,
};
const FOR_YEARS = new RegExp(
  `(?:^depuis|existe depuis) (?:(?:plus de|pres de|environ) )?(\\d{1,2}|${Object.keys(WORDS)
    .sort((a, b) => b.length - a.length)
    .join(
      "|",
    )}) ans(?:, (?:elle|il|l'association|la structure|l'entreprise|la cooperative)(?![\\p{L}])|$|[.,;])`,
  "u",
);

/** « Depuis plus de quinze ans, elle… », said of an initiative that began twelve years before the publication. */
export function agesAgainstBeginnings(
  blocks: readonly Block[],
  initiatives: readonly InitiativeDraft[],
  publishedOn: string,
): FindingDraft[] {
  const now = Number(publishedOn.slice(0, 4));
  return initiatives.flatMap((initiative) => {
    const began = readYear(initiative.startedOn?.value.iso ?? "");
    if (began === null || !(now > 0)) return [];
    const own = [initiative.passage, ...initiative.sections];
    return blocks
      .filter((b) => own.some((p) => p.lineStart <= b.lineStart && b.lineEnd <= p.lineEnd))
      .flatMap(({ text }) => sentences(text))
      .flatMap((sentence): FindingDraft[] => {
        const said = FOR_YEARS.exec(fold(sentence.oneLine))?.[1];
        const years = said ? (WORDS[said] ?? Number(said)) : 0;
        if (!said || years <= now - began + 1) return [];
        return [
          {
            code: "contradictory-values",
            passage: sentence.passage,
            message: `Le texte compte ${said} ans, et fait commencer l'initiative en ${began}.`,
            found: `${said} ans`,
            expected: String(began),
            about: initiative.name.value,
          },
        ];
      });
  });
}
