import { describe, expect, test } from "vitest";
import { type ImportedName, matchInitiatives } from "./match.ts";
import type { StoredInitiative } from "./snapshot.ts";

let nextId = 1;

function stored(slug: string, name: string, values: Partial<StoredInitiative> = {}): StoredInitiative {
  return {
    id: nextId++,
    slug,
    identity: `id:${slug}`,
    name,
    aliases: [],
    contentHash: "",
    withdrawn: false,
    traces: null,
    ...values,
  };
}

function imported(slug: string, name: string, values: Partial<ImportedName> = {}): ImportedName {
  return {
    slug,
    identity: `id:${slug}`,
    name,
    aliases: [],
    traces: { siren: null, emails: [], text: "" },
    ...values,
  };
}

/** Which stored slug each imported slug is found again under. */
function found(before: StoredInitiative[], names: ImportedName[]) {
  const { stored: pairs, gone } = matchInitiatives(before, names);
  return {
    pairs: Object.fromEntries([...pairs].map(([slug, initiative]) => [slug, initiative.slug])),
    gone: gone.map(({ slug }) => slug),
  };
}

describe("an initiative is found again", () => {
  test("by its identity, whatever its name and address", () => {
    const before = [stored("a", "Avant", { identity: "siren:1" })];
    expect(found(before, [imported("b", "Après", { identity: "siren:1" })])).toEqual({
      pairs: { b: "a" },
      gone: [],
    });
  });

  test("by its address when its identity became another, withdrawn or not", () => {
    const before = [stored("a", "A"), stored("b", "B", { withdrawn: true })];
    const names = [imported("a", "A", { identity: "siren:1" }), imported("b", "B", { identity: "siren:2" })];
    expect(found(before, names)).toEqual({ pairs: { a: "a", b: "b" }, gone: [] });
  });

  test("by a name that they share and nobody else does", () => {
    const before = [stored("les-jardiniers", "Les Jardiniers")];
    const names = [imported("jardins-du-nord", "Jardins du Nord", { aliases: ["LES JARDINIERS"] })];
    expect(found(before, names)).toEqual({ pairs: { "jardins-du-nord": "les-jardiniers" }, gone: [] });
  });

  test("by its company number where nothing of its name is left", () => {
    const traces = { siren: "803287333", emails: [], text: "" };
    const before = [stored("a", "A", { traces })];
    expect(found(before, [imported("b", "B", { traces })])).toEqual({ pairs: { b: "a" }, gone: [] });
  });

  test("its identity counts more than another one's address", () => {
    const before = [stored("a", "A", { identity: "siren:1" })];
    const names = [imported("a", "A", { identity: "siren:2" }), imported("b", "B", { identity: "siren:1" })];
    expect(found(before, names)).toEqual({ pairs: { b: "a" }, gone: [] });
  });
});

describe("nobody guesses", () => {
  test("which of two newcomers has the name", () => {
    const before = [stored("apei", "APEI")];
    const names = [
      imported("apei-nord", "APEI du Nord", { aliases: ["APEI"] }),
      imported("apei-sud", "APEI du Sud", { aliases: ["APEI"] }),
    ];
    expect(found(before, names)).toEqual({ pairs: {}, gone: ["apei"] });
  });

  test("that one withdrawn long ago is another by its name alone", () => {
    const before = [stored("apei", "APEI", { withdrawn: true })];
    expect(found(before, [imported("apei-nord", "APEI du Nord", { aliases: ["APEI"] })])).toEqual({
      pairs: {},
      gone: [],
    });
  });
});

test("of two that become one, the first goes on and the other leads to it", () => {
  const [first, second] = [stored("un", "Un"), stored("deux", "Deux")];
  const {
    stored: pairs,
    gone,
    absorbedBy,
  } = matchInitiatives([first, second], [imported("un-et-deux", "Un et Deux", { aliases: ["Un", "Deux"] })]);
  expect(pairs.get("un-et-deux")).toBe(first);
  expect(gone).toEqual([second]);
  expect(absorbedBy.get(second.id)).toBe(first);
});
