import type { KeyFigure } from "#domain/directory.ts";
import { comparable, fold } from "#lib/text.ts";
import { type Block, blockPassage } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { leftoversOf } from "../common/placeholders.ts";
import { properNamesIn } from "../common/proper-names.ts";
import type { FindingDraft } from "../draft.ts";
import type { ProfilePart } from "./profile-cut.ts";

/** What a study says badly: parts printed twice, figures with their digits swapped, names a letter apart, gaps. */
export function studyFindings(
  parts: readonly ProfilePart[],
  figures: readonly KeyFigure[],
  about: string,
): FindingDraft[] {
  const blocks = parts.flatMap((p) => p.blocks).filter((b) => b.kind !== "note");
  const telling = parts.filter((p) => p.kind !== "identity").flatMap((p) => p.blocks);
  return [
    ...[...repeatedParts(parts), ...swappedDigits(figures), ...nearNames(blocks)].map((f) => ({
      ...f,
      about,
    })),
    ...leftoversOf(telling, about),
  ];
}

type Doubt = Omit<FindingDraft, "about">;

/** A part that says again what one of its kind said: « Les leviers (suite) » with the same item. */
function repeatedParts(parts: readonly ProfilePart[]): Doubt[] {
  const said = new Map<string, ProfilePart>();
  const told = new Set<ProfilePart>();
  const findings: Doubt[] = [];
  for (const part of parts) {
    for (const block of part.blocks) {
      const words = comparable(block.text.oneLine);
      if (block.kind === "heading" || words.length < 20) continue;
      const first = said.get(words);
      if (!first) said.set(words, part);
      else if (first !== part && !told.has(part)) {
        told.add(part);
        const at = part.heading ?? block;
        findings.push({
          code: "repeated-section",
          passage: { ...blockPassage(at), lineEnd: Math.max(at.lineEnd, block.lineEnd) },
          message: `« ${block.text.oneLine.slice(0, 80)} » est imprimé deux fois dans cette étude.`,
          found: at.text.oneLine,
          expected: first.heading?.text.oneLine ?? null,
        });
      }
    }
  }
  return findings;
}

function telling(label: string): string[] {
  return (fold(label).match(/\p{L}{4,}/gu) ?? []).map((w) => w.replace(/(?:e?s|x)$/, ""));
}

const digitsOf = (value: number) => [...String(value)].sort().join("");

/** « 310 véhicules », then « 301 véhicules » of the same year: the same digits in another order. */
function swappedDigits(figures: readonly KeyFigure[]): Doubt[] {
  const findings: Doubt[] = [];
  figures.forEach((later, i) => {
    const { value } = later;
    if (value === null || value < 10) return;
    const first = figures.slice(0, i).find((f) => {
      if (f.value === null || f.value === value || digitsOf(f.value) !== digitsOf(value)) return false;
      if (
        (f.unit ?? "") !== (later.unit ?? "") ||
        (f.year !== null && later.year !== null && f.year !== later.year)
      )
        return false;
      const [a, b] = [telling(f.label), telling(later.label)];
      return a.some((word) => b.includes(word));
    });
    if (!first) return;
    findings.push({
      code: "contradictory-figures",
      passage: later.passage,
      message: `Le texte donne ${first.value} puis ${value} pour « ${later.label} ».`,
      found: String(value),
      expected: String(first.value),
    });
  });
  return findings;
}

/** « Logis d'Avre », then « Logi d'Avre »: names of several words, a letter apart. */
function nearNames(blocks: readonly Block[]): Doubt[] {
  const seen = new Map<string, { name: SourcedText; times: number }>();
  for (const name of blocks.flatMap((b) => properNamesIn(b.text))) {
    const words = comparable(name.oneLine).replace(/^(?:l|la|le|les) /, "");
    const known = seen.get(words);
    if (known) known.times++;
    else if (words.includes(" ") && words.length >= 9 && words.length <= 60 && !/\d/.test(words))
      seen.set(words, { name, times: 1 });
  }
  const all = [...seen].slice(0, 200);
  return all.flatMap(([words, { name, times }], i) =>
    all.slice(0, i).flatMap(([other, first]): Doubt[] => {
      if (!isEndingApart(words, other)) return [];
      const [usual, rare] = times > first.times ? [name, first.name] : [first.name, name];
      return [
        {
          code: "name-variants",
          passage: rare.passage,
          message: `« ${rare.oneLine} » s'écrit aussi « ${usual.oneLine} » dans cette étude.`,
          found: rare.oneLine,
          expected: usual.oneLine,
        },
      ];
    }),
  );
}

/** One word of the two names has a letter more at its end; other slips of a word are found whatever stands around it. */
function isEndingApart(a: string, b: string): boolean {
  const [x, y] = [a.split(" "), b.split(" ")];
  const apart = x.filter((word, i) => word !== y[i]);
  const at = x.findIndex((word, i) => word !== y[i]);
  const [one = "", other = ""] = [x[at], y[at]];
  return (
    x.length === y.length &&
    apart.length === 1 &&
    one.length > 2 &&
    (`${one}s` === other || `${other}s` === one || `${one}e` === other || `${other}e` === one)
  );
}
