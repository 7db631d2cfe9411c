import { expect, test } from "vitest";
import { largeText, renaming, SHAPES } from "#cli/large-texts.ts";
import { afresh } from "#importer/kept-readings.ts";
import { directoryOf } from "#importer/main.ts";
import { readDirectory } from "../support/read-directory.ts";

/** Lines of the shorter text; the longer one has four times as many. `npm run bench -- --texts N` goes further. */
const LINES = 300;
/** As large, four times the time; sixteen times where it grows by the square. Between them, what a busy machine adds. */
const MOST = 8;

const { seeds, directory } = readDirectory("seeds");
const rename = renaming(directory);

/** What one processor does for the text, whatever else the machine does meanwhile. */
function cost(source: (typeof seeds.sources)[number], shape: string, lines: number): number {
  const text = largeText(source, rename, shape, lines);
  const started = process.cpuUsage();
  const read = directoryOf({ sources: [text], annotations: [], refused: [] }, { readings: afresh });
  expect(read.directory.documents[0]?.coverage.lines).toBe(text.lines.length);
  return process.cpuUsage(started).user;
}

test.each(seeds.sources.map((source, i) => [source.entry.id, Object.keys(SHAPES)[i] ?? "", source] as const))(
  "%s, over and over and %s: four times as long, the time of reading grows as the text and not by its square",
  (_, shape, source) => {
    // What runs for the first time is slower.
    cost(source, shape, LINES / 4);
    const growth = cost(source, shape, 4 * LINES) / cost(source, shape, LINES);
    expect(growth).toBeLessThan(MOST);
  },
);
