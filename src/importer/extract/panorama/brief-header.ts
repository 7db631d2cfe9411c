import type { Block } from "../../parse/block.ts";
import { SourcedText } from "../../parse/sourced-text.ts";
import { printedLines } from "../../parse/text-lines.ts";
import { boldLead } from "../common/bold-lead.ts";
import { KINDS } from "../common/organisation-nouns.ts";
import type { PlaceDraft } from "../draft.ts";
import { nameAndPlaces, placesOf } from "./name-and-places.ts";

/** What opens a brief: who it is about, where, and what is told. */
export interface BriefHeader {
  name: SourcedText;
  carrier: SourcedText | null;
  places: PlaceDraft[];
  body: SourcedText;
}

const LONGEST = 170;
const PROJECT_OF = new RegExp(
  `^(?:le |la |l['’])?(?:projet|dispositif|programme|op[ée]ration|d[ée]marche|action)\\s+["«]?\\s?(.+?)\\s?["»]?,?\\s+(?:de|du|d['’]|port[ée]e? par|men[ée]e? par)\\s*((?:l['’]|la |le |les )?(?:(?:${KINDS})\\s)?\\p{Lu}.*)$`,
  "iu",
);
const VERB =
  /(?<![\p{L}])(?:est|sont|a|ont|propose|accompagne|permet|vise|compte|met|fait|font|peut|doit|[Ii]l|[Ee]lle|[Nn]ous|[Vv]ous)(?![\p{L}])/u;

/**
 * « Nom – Département (02) : … », « Nom (60, 80, 62) : … », « **Nom :** … », « **Nom – Nord (59)** … ». Null for a
 * text that opens with no name.
 */
export function briefHeader(block: Block): BriefHeader | null {
  const { text } = block;
  const stacked = stackedHeader(text);
  if (stacked) return stacked;
  const colon = text.slice(0, LONGEST).match(/\s?:(?=\s|$)/u);
  if (colon) {
    const head = text.slice(0, colon.start);
    const header = headed(head, text.slice(colon.end));
    const isBold = text.slice(0, colon.end).boldness > 0.6;
    const isListed =
      block.kind === "item" &&
      head.length <= 60 &&
      /^(?:l['’])?[\p{Lu}\d«"]/u.test(head.text) &&
      !VERB.test(head.text);
    if (header && (header.places.length > 0 || isBold || isListed)) return header;
  }
  const bold = boldLead(text);
  if (
    bold &&
    !bold.rest.isBlank &&
    bold.lead.length <= 90 &&
    !VERB.test(bold.lead.text) &&
    /^\p{Lu}/u.test(bold.rest.text)
  )
    return headed(bold.lead, bold.rest);
  // « Nom, à Ville (Département). Le texte… »
  const stop = text.slice(0, LONGEST).match(/(?<!\p{Lu}|\b(?:St|Ste|M|Mme))\.\s+(?=\p{Lu})/u);
  const sentence = stop ? headed(text.slice(0, stop.start), text.slice(stop.end)) : null;
  const isHeader =
    sentence && sentence.places.length > 0 && sentence.name.length <= 70 && !VERB.test(sentence.name.text);
  return isHeader ? sentence : null;
}

/** « **Nom**⏎Ville (Département)⏎Le texte… »: the name and the place each on a line of their own. */
function stackedHeader(text: SourcedText): BriefHeader | null {
  const [first, second, third] = printedLines(text.slice(0, LONGEST * 3));
  const own =
    first && second && first.text.length <= 110 && !/[.!?:;,]$/u.test(first.text.text)
      ? headed(first.text, text.slice(second.start))
      : null;
  // « **Nom** – Ville (Département)⏎Le texte… »
  if (own && own.places.length > 0 && /^\p{Lu}/u.test(own.body.text)) return own;
  if (!first || !second || !third || first.text.length > 90 || second.text.length > 70) return null;
  if (/[.!?:;,]$/u.test(first.text.text) || !/^["«]?\s?[\p{Lu}\d]/u.test(first.text.text)) return null;
  const { name, places } = nameAndPlaces(SourcedText.join([first.text, second.text], ", "));
  const whole = placesOf(second.text.without(/[\s.]+$/u)) ?? places;
  if (
    whole.length === 0 ||
    (name.oneLine !== first.text.oneLine && !first.text.oneLine.startsWith(name.oneLine))
  )
    return null;
  const header = headed(first.text, text.slice(third.start));
  return header && { ...header, places: header.places.length > 0 ? header.places : whole };
}

/** A title as a header: a project of somebody's, a name, and the place behind it. */
export function headed(head: SourcedText, body: SourcedText): BriefHeader | null {
  const { name: printed, places } = nameAndPlaces(head);
  const project = printed.match(PROJECT_OF);
  const name = (project?.groups[0] ?? printed)
    .without(/^["«“]\s*/u)
    .without(/\s*["»”]$/u)
    .trim();
  if (name.length < 2 || name.length > 90) return null;
  const carrier =
    project?.groups[1]?.without(new RegExp(`^(?:l['’]|la |le |les )?(?:${KINDS})\\s+(?=\\p{Lu})`, "u")) ??
    null;
  return { name, carrier, places, body: body.trim() };
}
