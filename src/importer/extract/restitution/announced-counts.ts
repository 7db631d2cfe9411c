import { fold } from "#lib/text.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { FindingDraft } from "../draft.ts";
import type { Part } from "./parts.ts";

const NUMBERS = ["zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
/** « Cinq initiatives y sont présentées : », « dont trois axes sont déjà arrêtés : »: what the list under it counts. */
const ANNOUNCED =
  /(?<![\p{L}-])(?:(?:les|ces|ses|nos|dont)\s)?(deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\s(?:\p{L}+\s)?(initiatives|axes|etapes|activites|piliers|volets|priorites|leviers|conditions|objectifs|missions|principes|phases|exemples|projets|criteres|raisons|pistes)(?![\p{L}])[^.:;?!]{0,60}:\s*$/u;

/** Lists that give fewer or more items than the words before them announce. */
export function announcedCounts(blocks: readonly Block[]): FindingDraft[] {
  return blocks.flatMap((block, i): FindingDraft[] => {
    if (block.kind === "heading" || block.kind === "note") return [];
    const [, word = "", noun = ""] = ANNOUNCED.exec(fold(block.text.oneLine)) ?? [];
    const announced = NUMBERS.indexOf(word);
    const given = announced < 0 ? 0 : itemsUnder(block, blocks.slice(i + 1));
    // A single item under it may be how the page was cut.
    if (given < 2 || given === announced) return [];
    return [
      {
        code: "contradictory-values",
        passage: blockPassage(block),
        message: `Le texte annonce ${word} ${noun}, et la liste qui suit en donne ${NUMBERS[given] ?? given}.`,
        found: String(given),
        expected: String(announced),
        about: null,
      },
    ];
  });
}

/** The items of the first level under a line; those of the levels below tell more of them. */
function itemsUnder(line: Block, next: readonly Block[]): number {
  const [first] = next;
  if (first?.kind !== "item" || (line.kind === "item" && first.depth <= line.depth)) return 0;
  const end = next.findIndex((b) => b.kind !== "item" || b.depth < first.depth);
  return next.slice(0, end < 0 ? next.length : end).filter((b) => b.depth === first.depth).length;
}

/** Workshops without a number between others that have one, and numbers that are left out or given twice. */
export function numberingFindings(parts: readonly Part[]): FindingDraft[] {
  const workshops = parts.filter((p) => p.kind === "workshop" && p.heading !== null);
  if (workshops.filter((p) => /^\d+$/u.test(p.number ?? "")).length < 2) return [];
  let expected = 1;
  return workshops.flatMap((part): FindingDraft[] => {
    const number = /^\d+$/u.test(part.number ?? "") ? Number(part.number) : null;
    const wanted = expected;
    expected = (number ?? wanted) + 1;
    if (number === wanted || !part.heading) return [];
    const message =
      number === null
        ? `L'atelier qui vient à la place du numéro ${wanted} est imprimé sans numéro.`
        : `L'atelier porte le numéro ${number} là où l'on attend le ${wanted}.`;
    return [
      {
        code: number === null ? "missing-title" : "contradictory-values",
        passage: blockPassage(part.heading),
        message,
        found: part.number,
        expected: String(wanted),
        about: null,
      },
    ];
  });
}
