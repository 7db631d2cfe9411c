import { afresh } from "#importer/kept-readings.ts";
import { directoryOf, readDirectory } from "#importer/main.ts";
import { formatNumber } from "#lib/text.ts";
import { print } from "./command.ts";
import { largeText, renaming, SHAPES } from "./large-texts.ts";

/** Prints how long each publication, over and over up to so many lines and damaged in each way, takes to be read. */
export async function measureTexts(lines: number): Promise<void> {
  const sizes = [16, 4, 1].map((part) => Math.round(lines / part));
  const { seeds, directory } = readDirectory("seeds");
  const rename = renaming(directory);
  await print(row("publication", "forme", ...sizes.map((size) => `${formatNumber(size)} lignes`)));
  for (const source of seeds.sources)
    for (const shape of Object.keys(SHAPES)) {
      const cells = sizes.map((size) => {
        const text = largeText(source, rename, shape, size);
        const started = process.cpuUsage();
        directoryOf({ sources: [text], annotations: [], refused: [] }, { readings: afresh });
        return `${formatNumber(Math.round(process.cpuUsage(started).user / 100_000) / 10)} s`;
      });
      await print(row(source.entry.id, shape, ...cells));
    }
}

function row(publication: string, shape: string, ...cells: string[]): string {
  return [
    publication.slice(0, 24).padEnd(26),
    shape.padEnd(18),
    ...cells.map((cell) => cell.padStart(15)),
  ].join(" ");
}
