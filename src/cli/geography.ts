/**
 * Writes the geography that the site ships (src/domain/geography/*.json) from the packages it comes from.
 * The same packages give the same bytes. To run after one of them is updated:
 *   npx tsx src/cli/geography.ts
 */
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { communeFiles } from "./geography/communes.ts";
import { shapeFiles } from "./geography/shapes.ts";

/** JSON with one item of its lists a line, so that a change of the data can be read. */
function lines(value: unknown): string {
  const list = (items: unknown[]) => `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
  if (Array.isArray(value)) return `${list(value)}\n`;
  const entries = Object.entries(value ?? {}).map(([key, item]) => `${JSON.stringify(key)}:${list(item)}`);
  return `{\n${entries.join(",\n")}\n}\n`;
}

/** The files, by name. */
export function geographyFiles(): Map<string, string> {
  const { communes, epci, elsewhere } = communeFiles();
  const { outlines, neighbours } = shapeFiles();
  return new Map(
    Object.entries({ communes, epci, elsewhere, outlines, neighbours }).map(([name, data]) => [
      `${name}.json`,
      lines(data),
    ]),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, text] of geographyFiles()) {
    writeFileSync(new URL(`../domain/geography/${name}`, import.meta.url), text);
    console.log(`${name} : ${Buffer.byteLength(text)} octets`);
  }
}
