import type { Sourced } from "#domain/passage.ts";
import { parseNumber } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { sentences } from "../common/sentences.ts";
import { readWorkforceSentence } from "../common/workforce-sentence.ts";
import type { Workforce } from "../draft.ts";

const DISABLED =
  /(?:avec une RQTH|en situation de handicap|reconnue?s? handicap|b[ée]n[ée]ficiaires de l['’]OETH)/iu;
const BARE =
  /(?<![\d\p{L}])(\d[\d\s]*)\s(?:salari[ée]e?s|salari[ée]·e·s|collaborateurs)(?!\s(?:en|accompagn))/u;

/**
 * The workforce told in the text of an activity: « emploie 150 ETP », « …, 72 salariés ». People counted for their
 * handicap are not all the staff: their number is a figure, and the words alone are the workforce.
 */
export function ownWorkforce(text: SourcedText): Sourced<Workforce> | null {
  for (const sentence of sentences(text)) {
    const told = readWorkforceSentence(sentence);
    if (told) {
      const at = sentence.text.indexOf(told.raw);
      const around = sentence.text.slice(at, at + told.raw.length + 60);
      const partial = told.value.total !== null && DISABLED.test(around);
      return partial ? { ...told, value: { ...told.value, total: null } } : told;
    }
    const bare = sentence.match(BARE);
    const total = bare?.groups[0] ? parseNumber(bare.groups[0].text) : null;
    if (bare && total !== null) {
      const text = bare.whole.oneLine;
      return bare.whole.sourced({ permanent: null, insertion: null, total, fte: null, text });
    }
  }
  return null;
}
