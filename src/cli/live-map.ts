import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { type BuildOptions, build, context } from "esbuild";
import { ROOT } from "./processes.ts";

/** Below the files that the build serves as they are. */
const FOLDER = "static/carte";
const OPTIONS: BuildOptions = {
  absWorkingDir: ROOT,
  entryPoints: { carte: "src/ui/map/live-map.tsx" },
  bundle: true,
  write: false,
  format: "esm",
  // What few maps need comes apart.
  splitting: true,
  jsx: "automatic",
  target: "es2022",
  logLevel: "silent",
};

export interface LiveMap {
  /** Where a page finds the program. */
  address: string;
  /** Writes the program into the folder of a build. */
  write: (build: string) => Promise<void>;
}

/**
 * The program of the map that moves, for browsers, under names that say its content. It is no part of Next's build:
 * a page with one component that lives in the browser would be sent twice, with the means to take all of it over.
 */
export async function bundleLiveMap(): Promise<LiveMap> {
  const { outputFiles = [] } = await build({
    ...OPTIONS,
    outdir: FOLDER,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const named = outputFiles.map(({ path: file, contents }) => ({ name: path.basename(file), contents }));
  const [entry] = named.filter(({ name }) => name.startsWith("carte-"));
  if (!entry) throw new Error("live map: no program came out");
  return {
    address: `/_next/${FOLDER}/${entry.name}`,
    write: async (folder) => {
      await mkdir(path.join(folder, FOLDER), { recursive: true });
      for (const { name, contents } of named) await writeFile(path.join(folder, FOLDER, name), contents);
    },
  };
}

/** The same for development, made anew for each page; the address to load it from. */
export async function serveLiveMap(): Promise<string> {
  const program = await context({
    ...OPTIONS,
    outdir: FOLDER,
    sourcemap: "inline",
    define: { "process.env.NODE_ENV": '"development"' },
  });
  const { port } = await program.serve({ host: "127.0.0.1", cors: { origin: "*" } });
  return `http://127.0.0.1:${port}/carte.js`;
}
