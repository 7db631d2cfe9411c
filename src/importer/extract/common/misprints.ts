import { fold } from "#lib/text.ts";
import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { FindingDraft } from "../draft.ts";

/** Slips that no right French has. `right` is the right reading where it is certain (`$1` as in a replacement). */
const SLIPS: readonly { wrong: RegExp; right: string | null }[] = [
  { wrong: /(?<![\p{L}])(l['’](?:aide|appui)|le soutien) ((?:l['’]|la )[\p{L}-]+)/iu, right: "$1 de $2" },
  { wrong: /(?<![\p{L}])((?:il|elle|on) n['’]y) (pas|plus|aucun)(?![\p{L}])/iu, right: "$1 a $2" },
  { wrong: /(?<![\p{L}-])des suite(?![\p{L}])/iu, right: null },
  { wrong: /(?<![\p{L}])(d[ée]mol)é(e?s?)(?![\p{L}])/iu, right: "$1i$2" },
  { wrong: /(?<![\p{L}])(parmi|malgré|hormi)s(?![\p{L}])/iu, right: "$1" },
  { wrong: /(?<![\p{L}])acc?eu(?:e)?il(?=l|s?(?![\p{L}]))(?<!accueil)/iu, right: "accueil" },
  { wrong: /(?<![\p{L}])professionel(?=(?:le)?s?(?![\p{L}]))/iu, right: "professionnel" },
];

/** Words that French may say twice running. */
const TWICE = new Set(["nous", "vous", "tres", "bien", "oui", "non", "tout", "plus", "petit", "loin"]);

/** Characters of the text around a lone bracket that a finding quotes. */
const AROUND = 90;

/** What is misprinted in running text: brackets that do not pair, words said twice, slips of a known kind. */
export function misprintsIn(blocks: readonly Block[]): FindingDraft[] {
  return blocks.flatMap(({ text }) => [...unpaired(text), ...doubled(text), ...slips(text)]);
}

function misprint(found: SourcedText, message: string, expected: string | null): FindingDraft {
  return { code: "misprint", passage: found.passage, message, found: found.oneLine, expected, about: null };
}

function unpaired(text: SourcedText): FindingDraft[] {
  const open: number[] = [];
  const findings: FindingDraft[] = [];
  for (const { start, end, whole } of text.matchAll(/[()]/u)) {
    if (whole.text === "(") open.push(start);
    else if (open.length > 0) open.pop();
    else {
      const before = text.text.slice(Math.max(0, start - AROUND), start);
      // « a) », « 1) » number a list.
      if (/(?:^|\s)[\p{L}\d]{1,2}$/u.test(before)) continue;
      const from = start - (/[^.;!?\n]*$/u.exec(before)?.[0].length ?? 0);
      const message = "Une parenthèse se ferme sans avoir été ouverte.";
      findings.push(
        misprint(text.slice(from, end).trim(), message, "une parenthèse ouverte avant celle qui se ferme"),
      );
      break;
    }
  }
  const [first] = open;
  if (first !== undefined && findings.length === 0) {
    const rest = text.slice(first, Math.min(first + AROUND, text.length)).trim();
    findings.push(misprint(rest, "Une parenthèse s'ouvre sans se fermer.", "une parenthèse qui se ferme"));
  }
  return findings;
}

function doubled(text: SourcedText): FindingDraft[] {
  const tokens = text.matchAll(/[\p{L}\p{N}]+['’]?/u).map((m) => ({ ...m, word: fold(m.whole.text) }));
  const findings: FindingDraft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    for (const size of [4, 3, 2, 1]) {
      const first = tokens[i];
      const last = tokens[i + 2 * size - 1];
      const again = tokens[i + size];
      if (!first || !last || !again || !saidTwice(tokens, i, size)) continue;
      const between = text.text.slice(tokens[i + size - 1]?.end ?? 0, again.start);
      if (between.trim() !== "" || between.includes("\n")) continue;
      const found = text.slice(first.start, last.end);
      const once = text.slice(first.start, tokens[i + size - 1]?.end ?? last.end);
      findings.push(misprint(found, "Les mêmes mots sont écrits deux fois de suite.", once.oneLine));
      i += 2 * size - 1;
      break;
    }
  }
  return findings;
}

function saidTwice(tokens: readonly { word: string }[], at: number, size: number): boolean {
  for (let k = 0; k < size; k++) {
    if (tokens[at + k]?.word !== tokens[at + size + k]?.word) return false;
  }
  const word = tokens[at]?.word ?? "";
  // « peu à peu à … » says « peu à peu » and goes on.
  if (size === 2 && tokens[at + 1]?.word === "a") return false;
  return size > 1 || (!TWICE.has(word) && /^\p{L}{2,}/u.test(word));
}

function slips(text: SourcedText): FindingDraft[] {
  return SLIPS.flatMap(({ wrong, right }) =>
    text.matchAll(wrong).map(({ whole }) => {
      const expected =
        right === null ? null : whole.oneLine.replace(new RegExp(wrong.source, wrong.flags), right);
      return misprint(
        whole,
        `Le texte écrit « ${whole.oneLine} », qui n'est pas du français correct.`,
        expected,
      );
    }),
  );
}
