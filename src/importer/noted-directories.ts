import { READERS } from "./extract/families.ts";
import { openShelf } from "./kept-readings.ts";
import { directoryOf } from "./main.ts";
import { readSeeds, type Seeds } from "./read/seeds.ts";
import { layersOf } from "./recognise/all.ts";

type Noted = ReturnType<typeof directoryOf> & {
  /** The expressions of the program that found something in its publications, layers included. */
  found: readonly string[];
};

/**
 * Reads seeds folders, and notes which expressions found something in each. Both are kept as readings are, so that
 * whoever reads a folder first reads and notes for all.
 */
export function notedDirectories(shelf = openShelf()) {
  return (folder: string): Noted & { seeds: Seeds } => {
    const seeds = readSeeds(folder);
    const question = ["directory", seeds];
    const known = shelf.find(question);
    if (known) return { seeds, ...(known as Noted) };
    const { result, found } = noting(() => {
      for (const source of seeds.sources)
        layersOf(source, READERS[source.entry.family ?? "autre"].parse(source));
      return directoryOf(seeds, {
        readings: (given, read) => {
          const reading = read(given);
          shelf.keep(given, reading);
          return reading;
        },
      });
    });
    const noted: Noted = { ...result, found: [...found] };
    shelf.keep(question, noted);
    return { seeds, ...noted };
  };
}

/** What comes of some work, and the expressions that found something meanwhile. */
function noting<T>(work: () => T): { result: T; found: Set<string> } {
  const found = new Set<string>();
  const { exec } = RegExp.prototype;
  // All ways to ask an expression (test, match, replace, split) ask exec.
  RegExp.prototype.exec = function (this: RegExp, text) {
    const match = exec.call(this, text);
    if (match) found.add(this.source);
    return match;
  };
  try {
    return { result: work(), found };
  } finally {
    RegExp.prototype.exec = exec;
  }
}
