import { expect, test } from "vitest";
import { streamed } from "./streamed.ts";

async function* pieces(...all: string[]) {
  yield* all;
}

test.each([
  [["a", "", "", "b"], "ab"],
  [["", "", "a", ""], "a"],
  [["", ""], ""],
  [[], ""],
])("%j : un lot sans lignes n'arrête pas un fichier", async (all, whole) => {
  expect(await new Response(await streamed(pieces(...all))).text()).toBe(whole);
});
