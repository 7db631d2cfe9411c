import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { PERSON } from "../common/people.ts";
import { isPersonName, isRole } from "../common/speakers.ts";
import type { Presented } from "./people-of-part.ts";

/** « … préside l'espace conseil », « … est délégué de l'Anah », « …, qui coordonne l'équipe », « …, chef de chantier ». */
const DOES =
  /^(?:,\s(?:qui\s)?|\s)(?:(?:pr[ée]side|dirige|anime|coordonne|enseigne|repr[ée]sente|pilote)(?!\p{L})|est\s(?=\p{Ll})|(?=\p{Ll}))/u;
const ACTS = /(?:pr[ée]side|dirige|anime|coordonne|enseigne|repr[ée]sente|pilote)$/u;
/** « délégué de l'Anah », « enseigne la géographie à l'UTC »: where it is held. */
const HOUSE =
  /\s(?:d[eu]|à|chez|pour)\s(?:la\s|l['’])(\p{Lu}[\p{L}'’-]*(?:\s(?:d[eu]s?\s(?:la\s|l['’])?)?[\p{L}'’-]+){0,6})/u;
/** « vice-présidente de l'Agglomération de la région de Compiègne » */
const ROLE_END = /\s(?:d[eu]|des|d['’]|à|chez|dans|pour)(?:\s|(?=\p{Lu})).*$/su;

/** Those of whom running text says what they do, each in the block that says it. */
export function peopleTold(blocks: readonly Block[]): Presented[] {
  return blocks.flatMap((block) =>
    block.kind === "heading" ? [] : toldIn(block.text).map((speaker) => ({ speaker, blocks: [block] })),
  );
}

function toldIn(text: SourcedText): Presented["speaker"][] {
  return text.matchAll(PERSON).flatMap(({ whole, end }) => {
    if (!isPersonName(whole.text)) return [];
    const after = text.slice(end);
    const found = after.match(DOES);
    if (!found) return [];
    const clause = after.slice(found.end).without(/[.;:»].*$/su);
    const office = clause.without(/,.*$/su).without(ROLE_END).trim();
    const acts = ACTS.test(found.whole.text.trim());
    if (!acts && (office.isBlank || !isRole(office.text))) return [];
    const house = (acts ? after : clause).without(/[.;:»,].*$/su).match(HOUSE)?.groups[0] ?? null;
    return [
      {
        name: whole.sourced(),
        role: acts ? null : office.sourced(),
        organisation: house?.without(/\s(?:dans|en|sur|depuis)\s.*$/su).sourced() ?? null,
      },
    ];
  });
}
