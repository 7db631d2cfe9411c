import type { Person } from "#domain/directory.ts";
import { comparable } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { sentences } from "../common/sentences.ts";
import { isPersonName } from "../common/speakers.ts";
import type { UnitPart } from "./experience.ts";

/** Between those who are thanked. */
const BETWEEN =
  /\s*(?:[,;:]|(?<![\p{L}])(?:et|ainsi que|pour|qui|dont)(?![\p{L}]))\s*(?:(?:à|de|d['’])\s?)?/u;

/**
 * Those thanked by name in a sentence that says so. Towns and houses stand in the same lists, so that a name counts where
 * another person's stands beside it, or where the publication named this person before.
 */
export function thankedIn(parts: readonly UnitPart[], named: ReadonlySet<string>): Person[] {
  return parts
    .flatMap((p) => p.pieces)
    .flatMap(({ text }) => sentences(text).filter((s) => /merci/iu.test(s.text)))
    .flatMap((sentence) => peopleIn(sentence, named));
}

function peopleIn(sentence: SourcedText, named: ReadonlySet<string>): Person[] {
  const parts = sentence
    .split(BETWEEN)
    .map((part) => part.without(/^.*?merci\p{L}*\s(?:à\s)?(?=\p{Lu})/iu).without(/[\s.!]+$/u));
  const isName = parts.map((part) => isPersonName(part.oneLine));
  return parts.flatMap((part, i): Person[] => {
    const beside = isName[i - 1] === true || isName[i + 1] === true;
    if (!isName[i] || !(beside || named.has(comparable(part.text)))) return [];
    const { passage } = part;
    return [{ name: part.oneLine, role: null, organisation: null, context: "thanked", passage }];
  });
}
