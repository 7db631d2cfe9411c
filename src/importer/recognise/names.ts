import { communesNamedIn } from "#domain/geography/communes-in-text.ts";
import { departmentsNamedIn } from "#domain/geography/departments-in-text.ts";
import { FORMS } from "../extract/common/legal-form.ts";
import { PERSON } from "../extract/common/people.ts";
import { properNamesIn } from "../extract/common/proper-names.ts";
import { isPersonName } from "../extract/common/speakers.ts";
import { structureTypesNamedIn } from "../extract/common/structure-types.ts";
import type { LayerName, Layers, Note } from "../layers/note.ts";
import { longestFirst, type Span } from "../layers/span.ts";
import { stage } from "../layers/stage.ts";
import { SourcedText } from "../parse/sourced-text.ts";

/** The layers that readers of running text fill, line by line: each line of the text is a block. */
function byLine<K extends LayerName>(
  writes: K,
  rule: string,
  read: (line: string) => (Span & { value: Layers[K] })[],
) {
  return stage({
    reads: [],
    writes,
    run: ({ text }) => {
      let at = 0;
      return text.split("\n").flatMap((line): Note<K>[] => {
        const from = at;
        at += line.length + 1;
        return longestFirst(read(line)).map(({ start, end, value }) => ({
          layer: writes,
          start: from + start,
          end: from + end,
          value,
          rule,
          from: [],
        }));
      });
    },
  });
}

const sourced = (line: string) => SourcedText.ofLine("", 1, line);

export const places = byLine("place", "commune or department", (line) => [
  ...communesNamedIn(line).map((named) => ({
    start: named.start,
    end: named.end,
    value: { commune: named.status === "found" ? named.commune : null, department: null },
  })),
  ...departmentsNamedIn(line).map(({ start, end, code }) => ({
    start,
    end,
    value: { commune: null, department: code },
  })),
]);

export const types = byLine("type", "kind of structure", (line) =>
  structureTypesNamedIn(sourced(line)).map(({ start, end, value }) => ({
    start,
    end,
    value: { code: value },
  })),
);

const FORM = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORMS})(?![\\p{L}\\p{N}])`, "giu");

export const legalForms = byLine("legalForm", "legal form", (line) =>
  [...line.matchAll(FORM)].map(({ 0: form, index }) => ({
    start: index,
    end: index + form.length,
    value: { form: form.toLowerCase() },
  })),
);

export const people = byLine("person", "given name and surname", (line) =>
  [...line.matchAll(PERSON)]
    .filter(([name]) => isPersonName(name))
    .map(({ 0: name, index }) => ({ start: index, end: index + name.length, value: { name } })),
);

export const organisations = byLine("organisation", "proper name", (line) => {
  let from = 0;
  return properNamesIn(sourced(line)).flatMap(({ text: name }) => {
    const start = line.indexOf(name, from);
    if (start < 0) return [];
    from = start + name.length;
    return [{ start, end: from, value: { name } }];
  });
});
