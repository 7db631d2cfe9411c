import type { SourcedText } from "../../parse/sourced-text.ts";
import { NAME } from "../../tie/names.ts";
import { sentences } from "../common/sentences.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import { summaryFrom } from "../common/summary.ts";
import { type InitiativeDraft, initiativeDraft } from "../draft.ts";

/** « des structures telles qu'A, une entreprise adaptée qui … »: an example that is named and told in a few words. */
const EXAMPLE = new RegExp(
  `(?:tel(?:le)?s? qu(?:e |['’])|comme |notamment |par exemple,? |(?:à l['’])?exemple d(?:e |['’]))(?:l['’]|la |le )?(${NAME}),\\s(une?\\s[^.;]{6,})`,
  "gu",
);

/** The structures that an experience names as examples and says to be of a kind; they are not its own. */
export function examplesIn(texts: readonly SourcedText[]): InitiativeDraft[] {
  return texts.flatMap(sentences).flatMap((sentence) =>
    sentence.matchAll(EXAMPLE).flatMap(({ whole, groups: [name, told] }) => {
      const [type] = told
        ? structureTypesNamedIn(told).filter((m) => /^une?\s$/u.test(told.text.slice(0, m.start)))
        : [];
      if (!name || !told || !type) return [];
      const { value, raw, passage } = type;
      const draft = initiativeDraft(name.sourced(), "listed", "listed", whole.passage);
      draft.structureTypes = [{ value, raw, passage }];
      draft.summary = summaryFrom(told);
      return [draft];
    }),
  );
}
