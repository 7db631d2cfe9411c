/** One invented panorama of a fixtures folder, read, with short ways to what it holds. */
import { extractPanorama } from "#importer/extract/panorama/panorama.ts";
import { parseMarkdown } from "#importer/parse/markdown.ts";
import { seedDocument } from "../support/seed-document.ts";

export function inventedPanorama(id: string, folder: string) {
  const source = seedDocument(id, `../fixtures/${folder}`);
  const draft = extractPanorama(source, parseMarkdown(source));
  const named = (name: RegExp, level?: string) =>
    draft.initiatives.find((i) => name.test(i.name.value) && (!level || i.level === level));
  const findings = (code: string) => draft.findings.filter((f) => f.code === code);
  const kinds = (name: RegExp) => named(name, "full")?.sections.map((s) => s.kind);
  const types = (name: RegExp) => named(name)?.structureTypes.map((t) => t.value);
  return { source, draft, named, findings, kinds, types };
}
