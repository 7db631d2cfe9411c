import type { Sourced } from "#domain/passage.ts";
import { sentences } from "../common/sentences.ts";
import type { Panel } from "./panels.ts";
import { partnerGroups } from "./partner-groups.ts";

const ADHERES =
  /(?:adh[èeé]re|est (?:membre|adh[ée]rente?|affili[ée]{1,2}e?))\s(?:(?:[àa]|de)\s)?(?=\p{L})(.{4,160})$/u;

/** The networks that it is in: under a label of a part on partners, or said so in a sentence. */
export function networksOfCase(panels: readonly Panel[]): Sourced<string>[] {
  const under = panels
    .filter((p) => p.part === "partners" || p.part === "funding")
    .flatMap(partnerGroups)
    .filter((group) => group.kind === "member-of")
    .flatMap((group) => group.texts);
  const said = panels
    .filter((p) => p.part !== "members" && p.part !== "groups")
    .flatMap((p) => p.blocks)
    .flatMap(({ text }) => sentences(text))
    .flatMap((sentence) => sentence.match(ADHERES)?.groups[0] ?? []);
  return [...under, ...said]
    .flatMap((text) => text.split(/\s*[,;]\s+(?:et\s)?|\s+et\s+(?=(?:au|aux|à|a|du|de)\s)/u))
    .map((name) =>
      name
        .trim()
        .without(/^(?:(?:au|aux|à|a|du|de)\s)?(?:la\s|le\s|l[’'])?(?:r[ée]seau\s(?=\p{Lu}))?/u)
        .without(/[\s.]+$/u),
    )
    .filter((name) => /^\p{Lu}/u.test(name.text) && name.length >= 3 && name.length <= 70)
    .map((name) => name.sourced());
}
