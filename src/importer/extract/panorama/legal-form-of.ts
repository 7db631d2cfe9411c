import type { Sourced } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { legalFormSaidOf } from "../common/legal-form.ts";
import { sentences } from "../common/sentences.ts";

/** « L'association compte … », « la coopérative emploie … » at a sentence's head stand for the initiative. */
const STANDS_FOR =
  /^(?:[Dd]e plus, |[Ee]nfin, |[Aa]ujourd['’]hui, )?(?:[Ll]['’]|[Ll]a )(association|coop[ée]rative|SCIC|SCOP|SASU?|SARL|EURL|fondation|mutuelle)(?=\s\p{Ll})/u;

/**
 * The legal form said of the initiative by its name, or by the noun that stands for it. With a carrier, the noun
 * is the carrier's.
 */
export function legalFormOf(
  names: readonly string[],
  texts: readonly SourcedText[],
  hasCarrier: boolean,
): Sourced<string> | null {
  const said = legalFormSaidOf(names, texts);
  if (said || hasCarrier) return said;
  for (const sentence of texts.flatMap(sentences)) {
    const noun = sentence.match(STANDS_FOR)?.groups[0];
    if (noun) return noun.sourced();
  }
  return null;
}
