import type { RelationKind } from "#domain/vocabularies.ts";
import { fold } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import type { Panel } from "./panels.ts";

/** What a few words over names say that those who follow are to the initiative, the first that matches counts. */
const SAID: readonly { kind: RelationKind; words: RegExp }[] = [
  { kind: "funder", words: /financ|subvention|mecen|soutien(?:s|nent)? financ|argent/ },
  { kind: "member-of", words: /adher|reseau|federation|membres? d|en sommes|appart/ },
  { kind: "supplier", words: /donn|fourni|approvision|matiere|gisement|apport/ },
  { kind: "technical-partner", words: /techni/ },
  { kind: "partner", words: /travaill|partenai|avec nous|aide|epaul|accompagn|prescri|orient|associ/ },
];
const LONGEST = 45;

/** Those who stand under one label of a part on partners; without a label the part's title speaks for them. */
export interface PartnerGroup {
  kind: RelationKind;
  texts: SourcedText[];
}

/** The labelled groups of a part: « ils nous financent » over names, « nous en sommes » over a network. */
export function partnerGroups({ blocks }: Panel): PartnerGroup[] {
  const groups: PartnerGroup[] = [];
  blocks.forEach(({ text, kind }, i) => {
    const said = kind === "item" || i === blocks.length - 1 ? null : kindSaid(text);
    if (said) groups.push({ kind: said, texts: [] });
    else groups.at(-1)?.texts.push(text);
  });
  return groups.filter((group) => group.texts.length > 0);
}

/** A few words without a name in them. */
function kindSaid(text: SourcedText): RelationKind | null {
  const printed = text.oneLine;
  if (printed.length > LONGEST || printed.split(" ").length < 2 || /[\d.;,@]|\s\p{Lu}/u.test(printed))
    return null;
  const folded = fold(printed);
  return SAID.find(({ words }) => words.test(folded))?.kind ?? null;
}
