import { emailsIn, phonesIn } from "../common/contact.ts";
import { labelKind } from "../common/label-kinds.ts";
import { peoplePresented, presentingBlocks } from "./people-of-part.ts";
import { isAllLink } from "./resources.ts";
import type { SubPart } from "./sub-parts.ts";
import { knownHeading, type WorkshopHeading, workshopHeading } from "./workshop-headings.ts";

const LONGEST_CONTACT = 400;

/** What a sub-part of a workshop does: by the wording of its heading, else by what stands under it, else by its words. */
export function subPartKind(subPart: SubPart): WorkshopHeading | null {
  const { heading } = subPart;
  if (!heading) return "speakers";
  return knownHeading(heading.text) ?? kindByContent(subPart) ?? workshopHeading(heading.text);
}

/** People and nothing else, links and nothing else, or the lines of an address. */
function kindByContent({ heading, blocks }: SubPart): WorkshopHeading | null {
  if (!heading || blocks.length === 0 || heading.text.length > 60) return null;
  if (blocks.every(isAllLink)) return "resources";
  const presenting = presentingBlocks(peoplePresented(blocks, true));
  const first = blocks[0];
  const mayAnnounce = labelKind(heading.text.oneLine, ["speakers"]) !== null;
  if (first && presenting.has(first) && (mayAnnounce || blocks.every((b) => presenting.has(b))))
    return "speakers";
  const length = blocks.reduce((n, b) => n + b.text.length, 0);
  const reaches = blocks.some((b) => emailsIn(b.text).length + phonesIn(b.text).length > 0);
  return reaches && length <= LONGEST_CONTACT ? "contact" : null;
}
