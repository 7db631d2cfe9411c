import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readDirectory } from "../support/read-directory.ts";
import { readExpected } from "./expected-volume.ts";
import { profileFaults, profileOf } from "./profile-checks.ts";
import { volumeFaults } from "./volume-checks.ts";

/**
 * Whole invented volumes and what a careful editor records of them, written by hands that had the real one of the
 * family before their eyes and never the importer: close siblings (a, d) and other layouts (b, c). What is not read
 * as the editor would is listed in misses.txt, no more and no less: a miss that is mended leaves the list.
 */
const FIXTURES = path.join(import.meta.dirname, "../fixtures");
/**
 * Texts of other kinds, some without a family in their catalogue, and volumes of the five families: the last first, as
 * another test begins with the first, so that none is read by both at once.
 */
const VOLUMES = ["autre", "volumes"].flatMap((group) =>
  readdirSync(path.join(FIXTURES, group))
    .map((volume) => `${group}/${volume}`)
    .reverse(),
);

test.each(VOLUMES)("%s is read as its editor would, but for its known misses", async (volume) => {
  const folder = path.join(FIXTURES, volume);
  const expected = readExpected(path.join(folder, "expected.json"));
  const { directory } = readDirectory(folder);
  const misses = [
    ...expected.initiatives.flatMap((initiative) => {
      const profile = profileOf(directory, initiative);
      const faults = profile ? profileFaults(profile, initiative) : ["no profile"];
      return faults.map((fault) => `${initiative.name}: ${fault}`);
    }),
    ...volumeFaults(directory, expected),
  ];
  await expect(misses.map((miss) => `${miss}\n`).join("")).toMatchFileSnapshot(
    path.join(folder, "misses.txt"),
  );
  expect(directory.documents.flatMap((d) => d.coverage.unread)).toEqual([]);
});
