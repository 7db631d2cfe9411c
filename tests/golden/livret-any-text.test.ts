import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractLivret } from "#importer/extract/livret/livret.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { mutations, outOfBounds, unaccounted, unsupported } from "../support/draft-checks.ts";
import { FUZZ_RUNS } from "../support/fuzz.ts";
import { withText } from "../support/seed-document.ts";
import { draft, raised, source } from "./livret-views.ts";

describe("for any text", () => {
  test("passages are in bounds, the words of each value stand in its lines, no line is lost", () => {
    expect(outOfBounds(draft, source)).toEqual([]);
    expect(unsupported(draft, raised(source))).toEqual([]);
    expect(unaccounted(draft, source)).toEqual([]);
  });

  test("a publication cut, shuffled or damaged is read without a fault", () => {
    fc.assert(
      fc.property(mutations(source), (text) => {
        const damaged = withText(source, text);
        const read = extractLivret(damaged, parseMarkdown(damaged));
        expect(outOfBounds(read, damaged)).toEqual([]);
        expect(unaccounted(read, damaged)).toEqual([]);
        expect(unsupported(read, raised(damaged))).toEqual([]);
      }),
      { numRuns: FUZZ_RUNS },
    );
  });
});
