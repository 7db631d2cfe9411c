import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

interface Package {
  optionalDependencies?: Record<string, string>;
}

const lockfile = path.join(import.meta.dirname, "../package-lock.json");
const packages: Record<string, Package> = JSON.parse(readFileSync(lockfile, "utf8")).packages;

/** Whether a package at this place of the tree finds the other one, there or further up. */
function finds(place: string, name: string): boolean {
  if (packages[`${place && `${place}/`}node_modules/${name}`]) return true;
  return place !== "" && finds(place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/"))), name);
}

// Where one is missing, « npm ci » refuses the whole file: npm leaves out what it cannot see on the machine at hand.
test("package-lock.json lists what is installed on the other systems too", () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !finds(place, name)),
  );
  expect(missing).toEqual([]);
});

test("package-lock.json names no registry", () => {
  expect(readFileSync(lockfile, "utf8")).not.toContain('"resolved"');
});
