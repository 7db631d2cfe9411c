import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { temporaryFolder } from "./temporary.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const PANORAMA = "documents/panorama-2025-07-economie-locale-et-solidaire.txt";
const LIVRET = "documents/livret-reemploi-alimentation-durable.txt";
export const COLLOQUE = "documents/restitution-2025-12-04-saint-quentin.txt";

/**
 * What the publications said before: one pole more, one sheet and one event under another name; of the colloquium a sentence
 * less, another one in other words, one that is gone now, and its last two parts the other way round.
 */
const CHANGES = [
  {
    file: PANORAMA,
    now: "- Emergence Sud Oise (60)",
    before: "- Emergence Sud Oise (60)\n- Les Berges Solidaires (80)",
  },
  { file: PANORAMA, now: "« **Mardis de l'inclusion** »", before: "« **Jeudis de l'inclusion** »" },
  { file: LIVRET, now: /Le bois de deux mains/gi, before: "L'Établi du Bocage" },
  { file: COLLOQUE, now: /Organisée à la CCI à Saint-Quentin, .*\n\n/, before: "" },
  {
    file: COLLOQUE,
    now: /Dans ce livret de restitution, vous trouverez .*/,
    before:
      "Ce livret donne la synthèse des échanges riches qui ont eu lieu pendant la demi-journée.\n\nUn déjeuner pris en commun a suivi les derniers ateliers, dans la grande salle du bas.",
  },
  { file: COLLOQUE, now: /(# ZOOM SUR[\s\S]*?)(# CONCLUSION[\s\S]*)/, before: "$2\n\n$1" },
];

/** The text of a publication as the earlier edition has it. */
export async function earlierText(file: string): Promise<string> {
  const text = await readFile(path.join(ROOT, "seeds", file), "utf8");
  return CHANGES.filter((change) => change.file === file).reduce((said, { now, before }) => {
    const changed = said.replace(now, before);
    if (changed === said) throw new Error(`${file} says no more what the earlier edition changes`);
    return changed;
  }, text);
}

/** Imports the publications as they might have been in an earlier edition, so that the site has something to say of it. */
export async function importEarlierEdition(env: NodeJS.ProcessEnv): Promise<void> {
  const folder = await temporaryFolder();
  try {
    await cp(path.join(ROOT, "seeds"), folder.path, { recursive: true });
    for (const file of new Set(CHANGES.map((change) => change.file)))
      await writeFile(path.join(folder.path, file), await earlierText(file));
    const args = ["src/cli/bootstrap.mjs", "import", "--seeds", folder.path];
    const [code] = await once(
      spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", 2, 2], env }),
      "exit",
    );
    if (code !== 0) throw new Error("the earlier edition was not imported");
  } finally {
    await folder.remove();
  }
}
