import { expect, test } from "vitest";
import type { Initiative } from "#domain/directory.ts";
import type { Matches } from "./match.ts";
import { keptSlugs } from "./slugs.ts";
import type { Snapshot, StoredInitiative } from "./snapshot.ts";

function stored(id: number, slug: string, withdrawn = false): StoredInitiative {
  return {
    id,
    slug,
    identity: `id:${slug}`,
    name: slug,
    aliases: [],
    contentHash: "",
    withdrawn,
    traces: null,
  };
}

const imported = (...slugs: string[]) => slugs.map((slug) => ({ slug }) as Initiative);

function snapshot(initiatives: StoredInitiative[], formerSlugs: Snapshot["formerSlugs"] = []): Snapshot {
  return {
    dataVersion: "1",
    programVersion: "1",
    documents: [],
    initiatives,
    formerSlugs,
    organisations: [],
  };
}

function matches(values: Partial<Matches> = {}): Matches {
  return { stored: new Map(), gone: [], absorbedBy: new Map(), ...values };
}

test("a newcomer never takes an address that is or was another one's", () => {
  const before = snapshot(
    [stored(1, "kept"), stored(2, "gone", true)],
    [{ slug: "former", initiativeId: 1 }],
  );
  const { slugs } = keptSlugs(before, imported("kept", "gone", "former", "new"), matches());
  expect(Object.fromEntries(slugs)).toEqual({
    kept: "kept-2",
    gone: "gone-2",
    former: "former-2",
    new: "new",
  });
});

test("two newcomers do not get one address", () => {
  const before = snapshot([stored(1, "a")]);
  const { slugs } = keptSlugs(before, imported("a", "a-2"), matches());
  expect(new Set(slugs.values()).size).toBe(2);
  expect([...slugs.values()]).not.toContain("a");
});

test("the address of the new name leads to the kept one, unless it is somebody's", () => {
  const [first, second] = [stored(1, "first"), stored(2, "second")];
  const found = new Map([
    ["renamed", first],
    ["first", second],
  ]);
  const { slugs, redirects } = keptSlugs(
    snapshot([first, second]),
    imported("renamed", "first"),
    matches({ stored: found }),
  );
  expect(Object.fromEntries(slugs)).toEqual({ renamed: "first", first: "second" });
  expect(redirects).toEqual([{ slug: "renamed", initiativeId: 1 }]);
});

test("an initiative that comes back takes its address back", () => {
  const [heir, back] = [stored(1, "heir"), stored(2, "back", true)];
  const before = snapshot([heir, back], [{ slug: "back", initiativeId: 1 }]);
  const found = new Map([
    ["heir", heir],
    ["back", back],
  ]);
  expect(keptSlugs(before, imported("heir", "back"), matches({ stored: found })).reclaimed).toEqual(["back"]);
});
