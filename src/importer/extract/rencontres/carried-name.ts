import { foldInPlace } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { BRACKET } from "./organisation-names.ts";

const RUN_BY = "(?:g[ée]r|port|anim|pilot|cr[ée]|exploit|tenu|mont|lanc)\\p{Ll}* par ";
const PART_OF = "est (?:l['’]|la |le |une? )[^.;]{3,40}? d(?:e |u |['’])";

/**
 * « Les Petits Pas, une crèche… » over the line of an association: the name at the head of the title, where the text
 * says that this organisation runs it (« La crèche est gérée par l'association X », « X est l'atelier de … »).
 */
export function carriedIn(
  title: SourcedText,
  printed: SourcedText,
  body: readonly SourcedText[],
): SourcedText | null {
  const head = title.match(/^(\p{Lu}[^,:]{2,60}?)(?:,|\s:)\s/u)?.groups[0] ?? null;
  const organisation = foldInPlace(printed.without(BRACKET).trim().text).replace(/^(?:l'|la |le |les )/, "");
  if (!head || organisation.length < 4) return null;
  const runs = new RegExp(`(?:${RUN_BY}|${PART_OF})(?:l'|la |le |les )?${literal(organisation)}`, "u");
  return body.some((text) => runs.test(foldInPlace(text.text))) ? head : null;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
