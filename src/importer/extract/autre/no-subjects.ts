import { fold } from "#lib/text.ts";
import { isCapitals } from "../../parse/ocr.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { readEntry } from "../../recognise/entries.ts";
import type { House } from "../../recognise/houses.ts";
import { isSameName } from "../common/near-names.ts";
import { quotedPeopleIn } from "../common/quoted-people.ts";
import { isSurelyPerson } from "../common/speakers.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { opensWithKind } from "./heads.ts";
import { housesTold } from "./houses-told.ts";
import { openingKind, uncounted } from "./lines.ts";
import type { Piece } from "./pieces.ts";

/** « À 52 ans », « née à Fourmies », « cette ancienne comptable »: what is told of a person alone. */
const LIFE = /(?<!\p{L})(?:[àÀ] (?:[2-7]\d) ans(?!\p{L})|née? à \p{Lu}|cet(?:te)? ancien(?:ne)? \p{Ll})/u;

/** « UN PAS VERS L'EMPLOI » over « Forum de l'inclusion – 3e édition »: a title that is a day's. */
export function isEvent([first]: readonly Piece[]): boolean {
  return (
    first !== undefined &&
    /^(?:le |la |les )?(?:\S+ )?(?:forum|salon|colloque|webinaire|journees?|rencontres?|assises|semaine|trophees|prix)(?![\p{L}])/u.test(
      fold(first.text.text),
    ) &&
    /(?<!\p{L})(?:edition|(?:19|20)\d{2})(?!\p{L})/u.test(fold(first.text.text))
  );
}

/** « LE FIL » over « La lettre du PLIE », « N° 31 – octobre 2024 »: a title that is a periodical's. */
export function isPeriodical(pieces: readonly Piece[]): boolean {
  return pieces
    .slice(0, 2)
    .some(({ text }) =>
      /^(?:l[ae] |l')?(?:lettre|newsletter|infolettre|bulletin|gazette|journal|magazine|revue)(?![\p{L}])|^n° ?\d/u.test(
        fold(text.text),
      ),
    );
}

/** « BRÈVES »: capitals that may be any words, over a text that opens with no kind and tells of others, each with its own. */
export function isOfOthers(name: SourcedText, all: readonly SourcedText[]): boolean {
  const [first] = all;
  return (
    isCapitals(name.text) &&
    !openingKind(first) &&
    !(first && opensWithKind(first)) &&
    [...housesTold(all).flat(), ...all.flatMap(kindEntry)].some(
      (h) => h.isInclusive && !isSameName(h.name.oneLine, name.oneLine),
    )
  );
}

/** « Blanc comme Noyon ; entreprise adaptée ; … » */
export function kindEntry(sentence: SourcedText): House[] {
  const entry = readEntry(uncounted(sentence));
  return entry?.kind && entry.isInclusive && structureTypesNamedIn(entry.kind).length > 0 ? [entry] : [];
}

/** Has a name the look of a person's, of whom the text tells or of whom it does not say what kind it is? */
export function isPersonTold(name: SourcedText, isTyped: boolean, pieces: readonly Piece[]): boolean {
  const isShaped = isSurelyPerson(name.text) && !/^Chez\s/u.test(name.text);
  return isShaped && (!isTyped || pieces.some(({ text }) => LIFE.test(text.text)));
}

/** Do the sentences say what somebody of this name does? */
export function isPersonIn(name: SourcedText, pieces: readonly Piece[]): boolean {
  return pieces.some(
    (p) =>
      p.text.text.includes(name.text) &&
      quotedPeopleIn(p.text, null).some((person) => person.name === name.oneLine),
  );
}
