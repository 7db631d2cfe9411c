import { parseDepartment } from "#domain/geography/departments-in-text.ts";
import { foldInPlace, parseNumber } from "#lib/text.ts";
import { alternatives, NUMBER_WORDS } from "../../lexicon/numbers.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import { sentences } from "../common/sentences.ts";
import type { FindingDraft } from "../draft.ts";
import type { Part } from "./parts.ts";

/** What the volume says of itself and does not hold: numbers of chapters, of studies, codes. */
export function volumeFindings(
  blocks: readonly Block[],
  parts: readonly Part[],
  studies: number,
): FindingDraft[] {
  const prose = blocks.filter((b) => b.kind !== "note");
  return [
    ...numberedTwice(parts),
    ...(studies > 0 ? announcedStudies(prose, studies) : []),
    ...wrongCodes(prose),
  ];
}

/** Two chapters of one number. */
function numberedTwice(parts: readonly Part[]): FindingDraft[] {
  const numbered = parts.filter((p) => p.kind === "case-study" && p.number !== null);
  return numbered.flatMap((part, i): FindingDraft[] => {
    const first = numbered.find((p) => p.number === part.number);
    if (!part.heading || first === part) return [];
    return [
      {
        code: "contradictory-values",
        passage: blockPassage(part.heading),
        message: `Deux chapitres portent le numéro ${part.number} : celui-ci est le ${i + 1}e.`,
        found: part.heading.text.oneLine,
        expected: `le numéro ${i + 1}`,
        about: null,
      },
    ];
  });
}

const COUNTED = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2}|${alternatives(NUMBER_WORDS)}) (?:grandes? |belles? )?(?:realisations?|etudes? de cas|coups? de projecteurs?|portraits?|gros plans?|monographies|bonnes pratiques|recits|retours d'experiences?|facons de)(?![\\p{L}])`,
  "u",
);
/** Who says it: the volume, its authors or its chapters. */
const OF_THE_VOLUME =
  /(?:(?<![\p{L}])ce (?:[a-z]+ )?(?:numero|volume|panorama|cahier|livret|document|dossier)|nous (?:vous |avons )|coups? de projecteurs? (?:qui|ci)|(?:les|ces) pages)/u;

/** « Ce numéro rassemble trois réalisations », where four are told. */
function announcedStudies(blocks: readonly Block[], studies: number): FindingDraft[] {
  return blocks.flatMap((block) =>
    sentences(block.text).flatMap((sentence): FindingDraft[] => {
      const folded = foldInPlace(sentence.text);
      const said = OF_THE_VOLUME.test(folded) ? COUNTED.exec(folded)?.[1] : undefined;
      const value = said ? (NUMBER_WORDS[said] ?? parseNumber(said)) : null;
      if (!said || value === null || value === studies) return [];
      return [
        {
          code: "contradictory-figures",
          passage: sentence.passage,
          message: `Le texte annonce ${said} études de cas et la publication en présente ${studies}.`,
          found: said,
          expected: String(studies),
          about: null,
        },
      ];
    }),
  );
}

const WITH_CODE = /(?<=^|[–—,(-]\s?|\s)(\p{Lu}[\p{L}'’-]+)\s?\((\d{2})\)/gu;

/** « Nord (62) »: the code in brackets is another department's. */
function wrongCodes(blocks: readonly Block[]): FindingDraft[] {
  return blocks.flatMap(({ text }) =>
    text.matchAll(WITH_CODE).flatMap(({ whole, groups }): FindingDraft[] => {
      const [name, code] = groups;
      const own = name ? parseDepartment(name.oneLine) : null;
      if (!name || !code || !own || own === code.text) return [];
      return [
        {
          code: "department-postcode-mismatch",
          passage: whole.passage,
          message: `Le département « ${name.oneLine} » est imprimé avec le code ${code.text}.`,
          found: whole.oneLine,
          expected: `${name.oneLine} (${own})`,
          about: null,
        },
      ];
    }),
  );
}
