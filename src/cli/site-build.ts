import { createHash } from "node:crypto";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { environmentOfChild } from "#lib/environment.ts";
import { OperatorError } from "#lib/operator-error.ts";
import { bundleLiveMap } from "./live-map.ts";
import { step } from "./messages.ts";
import { exitCode, ROOT, startNode } from "./processes.ts";

export const NEXT = path.join(ROOT, "node_modules/next/dist/bin/next");

const BUILD = path.join(ROOT, ".next");

/** What the built site is made from. */
const SOURCES = [
  "src",
  "public",
  "package-lock.json",
  "next.config.ts",
  "tsconfig.json",
  "prisma/schema.prisma",
];
/** Parts of `src` that are in no page: the write side, the commands and the tests. */
const ELSEWHERE = /^src\/(cli(?!\/live-map)|importer|db\/generated)\/|\.test\.tsx?$/;
/** Beside the build: the hash of what it was made from. */
const STAMP = path.join(BUILD, "BUILD");

/** Builds the site, unless the one that stands is of these very sources. */
export async function buildSite(): Promise<void> {
  const sources = await hashOfSources();
  const built = await readFile(STAMP, "utf8").catch(() => null);
  if (built === sources) return;
  await step("Construction du site", runBuild);
  await writeFile(STAMP, sources);
}

async function runBuild(): Promise<void> {
  const map = await bundleLiveMap();
  const build = startNode(NEXT, ["build"], {
    stdio: ["ignore", "pipe", "pipe"],
    // Without a database: all that is read is read when a page is asked for.
    env: environmentOfChild({
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_URL: "",
      LIVE_MAP: map.address,
    }),
  });
  let output = "";
  for (const stream of [build.stdout, build.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  const code = await exitCode(build);
  if (code !== 0)
    throw new OperatorError(
      `${output.trim()}\nLa construction du site a échoué : corrigez ce qui est dit ci-dessus.`,
    );
  await map.write(BUILD);
}

async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await Promise.all(SOURCES.map(filesUnder))).flat().sort()) {
    if (!ELSEWHERE.test(file))
      hash
        .update(file)
        .update("\0")
        .update(await readFile(path.join(ROOT, file)));
  }
  return hash.digest("hex");
}

/** The files of a folder at any depth, or the file itself, as paths from the root with slashes. */
async function filesUnder(entry: string): Promise<string[]> {
  const whole = path.join(ROOT, entry);
  const found = await stat(whole).catch(() => null);
  if (!found) return [];
  if (found.isFile()) return [entry];
  const inside = await readdir(whole, { withFileTypes: true });
  const files = inside.map((child) =>
    child.isDirectory() ? filesUnder(`${entry}/${child.name}`) : [`${entry}/${child.name}`],
  );
  return (await Promise.all(files)).flat();
}
