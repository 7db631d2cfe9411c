import { expect, test } from "vitest";
import { FAIR_USE, FairUse, Places, visitor } from "./fair-use.ts";

test("au-delà de ce qui est permis en une minute, refusé jusqu'à la minute suivante ; ce qui est gardé ne compte pas", () => {
  const fairUse = new FairUse();
  expect(fairUse.take("a", FAIR_USE.units - 1, 0).headers).toContainEqual([
    "RateLimit",
    '"fabrication";r=1;t=60',
  ]);
  expect(fairUse.take("a", 10, 1_000)).toMatchObject({ isRefused: true });
  expect(fairUse.take("a", 10, 1_000).headers).toContainEqual(["Retry-After", "59"]);
  expect(fairUse.take("a", 0, 2_000).isRefused).toBe(false);
  expect(fairUse.take("a", 1, 2_000).isRefused).toBe(false);
  expect(fairUse.take("b", 10, 2_000).isRefused).toBe(false);
  expect(fairUse.take("a", 10, 61_000).isRefused).toBe(false);
});

test("qui attend déjà beaucoup de pages n'en attend pas une de plus, et les autres ont leurs places", async () => {
  const places = new Places();
  const ends: (() => void)[] = [];
  const work = () => new Promise<string>((resolve) => ends.push(() => resolve("faite")));
  const asked = Array.from({ length: 40 }, () => places.take("a", work));
  const other = places.take("b", work);
  for (const end of ends) end();
  const answers = await Promise.all(asked);
  expect(answers.filter((answer) => answer === "faite")).toHaveLength(32);
  expect(answers.filter((answer) => answer === null)).toHaveLength(8);
  expect(await other).toBe("faite");
  expect(await places.take("a", async () => "de nouveau")).toBe("de nouveau");
});

test("d'un visiteur dont la minute est finie, on ne sait plus rien", () => {
  const fairUse = new FairUse();
  fairUse.take("a", 1, 0);
  fairUse.take("b", 1, 30_000);
  fairUse.take("a", 1, 59_999);
  expect(fairUse.known).toBe(2);
  fairUse.forget(60_000);
  expect(fairUse.known).toBe(1);
  fairUse.forget(90_000);
  expect(fairUse.known).toBe(0);
});

test.each([
  ["203.0.113.9", "198.51.100.1", "203.0.113.9"],
  ["127.0.0.1", "198.51.100.1, 198.51.100.2", "198.51.100.2"],
  ["::1", undefined, "::1"],
  ["::ffff:10.0.0.3", "198.51.100.1", "198.51.100.1"],
  ["192.168.1.2", "", "192.168.1.2"],
])("de %s, « X-Forwarded-For: %s » : %s", (address, forwarded, who) => {
  expect(visitor(address, forwarded)).toBe(who);
});
