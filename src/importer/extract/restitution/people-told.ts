import type { Block } from "../../parse/block.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { PERSON } from "../common/people.ts";
import { isPersonName, isRole } from "../common/speakers.ts";
import type { Presented } from "./people-of-part.ts";

/** « … est délégué de l'Anah », « …, chef de chantier ». */
const DOES = /^(?:,\s(?:qui\s)?|\s)(?:est\s)?(?=\p{Ll})/u;
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
    const office = after
      .slice(found.end)
      .without(/[.;:»,].*$/su)
      .without(ROLE_END)
      .trim();
    if (office.isBlank || !isRole(office.text)) return [];
    return [{ name: whole.sourced(), role: office.sourced(), organisation: null }];
  });
}
