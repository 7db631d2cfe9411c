import type { Sourced } from "#domain/passage.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { FORMS } from "../common/legal-form.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";

/** « entreprise adaptée (SAS) » */
const BRACKETED = new RegExp(`^\\s\\((${FORMS})\\)`, "iu");
/** « , association loi 1901, », « , SCIC depuis l'an dernier » */
const BESIDE = /,\s((?:association loi (?:de )?1901|SCIC|SCOP|SASU?|SARL|EURL)(?=,| depuis ))/u;
/** « L'association, née en 2017, accueille », « fondent l'association le 6 mars »: no name follows. */
const STANDS_FOR =
  /(?:^[Ll]['’]|(?<!\p{L})(?:fond|cr[ée]|mont|lanc)(?:e|ent|é|èrent)\s[Ll]['’])(association)(?!\s["«]?\s?\p{Lu}|\p{L})/u;

/** The legal form that sentences say of whom they tell of; of « l'association » only where nobody `carries` it. */
export function formTold(about: readonly SourcedText[], isCarried: boolean): Sourced<string> | null {
  for (const sentence of about) {
    const [kind] = structureTypesNamedIn(sentence);
    const form =
      (kind && sentence.slice(kind.end).match(BRACKETED)?.groups[0]) ??
      sentence.match(BESIDE)?.groups[0] ??
      (isCarried ? null : sentence.match(STANDS_FOR)?.groups[0]);
    if (form) return form.sourced();
  }
  return null;
}
