import { foldInPlace, literally, words } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { BRACKET } from "./organisation-names.ts";

const RUN_BY =
  "(?:g[ée]r|port|anim|pilot|cr[ée]|exploit|tenu|mont|lanc)\\p{Ll}* (?:(?:a|en|dans) [^,.;]{2,30} )?par ";
const PART_OF = "est (?:l['’]|la |le |une? )[^.;]{3,40}? d(?:e |u |['’])";

/**
 * « Les Petits Pas, une crèche… » over the line of an association: the name at the head of the title, where the text
 * says that this organisation runs it (« La crèche est gérée par l'association X », « X est l'atelier de … »); or all
 * of a title in capitals, as the text spells it.
 */
export function carriedIn(
  title: SourcedText,
  printed: SourcedText,
  body: readonly SourcedText[],
  spelled: SourcedText | null,
): SourcedText | null {
  const head = title.match(/^(\p{Lu}[^,:]{2,60}?)(?:,|\s:)\s/u)?.groups[0] ?? spelled;
  const organisation = foldInPlace(printed.without(BRACKET).trim().text).replace(/^(?:l'|la |le |les )/, "");
  if (!head || organisation.length < 4) return null;
  const runs = new RegExp(
    `(?:${RUN_BY}|${PART_OF})(?:l'|la |le |les )?(?:association )?(?:l'|la |le |les )?${literally(organisation)}`,
    "u",
  );
  return body.some((text) => runs.test(foldInPlace(text.text))) ? head : null;
}

const SERVICE =
  "(?:[Pp]lateforme|(?:[Mm]icro-)?[Cc]rèche|[Gg]arage|[ÉEé]picerie|[Bb]outique|[Aa]uto-[ée]cole|[Ss]ervice|[Bb]us|[Cc]amion|[Cc]afé|[Rr]estaurant|[Cc]onciergerie|[Ll]averie|[Rr]essourcerie|[Rr]ecyclerie|[Tt]iers-lieu|[Jj]ardin|[Hh]alte-garderie|[Cc]uisine|[Cc]antine|[Ff]erme)";
const SERVICE_TITLE = new RegExp(
  `^(?:[Ll]a |[Ll]e |[Ll]['’]|[Uu]ne? )?${SERVICE}(?:\\s(?!(?:de|du|des|par|avec|chez)\\s|d['’])[\\p{Ll}'’-]+){0,5}\\s[«"]?\\s?(\\p{Lu}[\\p{L}\\d'’&-]*(?:\\s(?:(?:de la|de|du|des|d['’]|en|et|à|la|le|les)\\s?)?\\p{Lu}[\\p{L}\\d'’&-]*){0,9})\\s?[»"]?$`,
  "u",
);
const CARRIER_BODY = /^(?:association|fondation|centre social|communaut[ée]|mutuelle|f[ée]d[ée]ration)\s/iu;

/**
 * « La plateforme X », « La crèche à horaires élargis Y » over the line « Association Z »: the title is nothing but
 * the kind of a service and its name, and the association below is who runs it.
 */
export function serviceIn(title: SourcedText, printed: SourcedText): SourcedText | null {
  const name = title.match(SERVICE_TITLE)?.groups[0] ?? null;
  if (!name || !CARRIER_BODY.test(printed.text)) return null;
  const printedWords = new Set(words(printed.text));
  return words(name.text).some((word) => word.length > 3 && !printedWords.has(word)) ? name : null;
}
