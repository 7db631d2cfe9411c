// @ts-check
/**
 * `node src/cli/bootstrap.mjs COMMAND [ARGUMENTS]`: makes ready what a fresh clone lacks, then runs
 * src/cli/COMMAND.ts. Plain JavaScript without a dependency, as nothing is installed yet when it starts; it is
 * also the one file outside of src/lib/environment.ts that looks at the environment.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = [20, 19];
const ROOT = new URL("../../", import.meta.url);
const GENERATED_CLIENT = new URL("src/db/generated/client.ts", ROOT);
/** Of which schema the generated client is. */
const GENERATED_FROM = new URL(".cache/generated-client.sha256", ROOT);

const [command, ...args] = process.argv.slice(2);

if (!recentEnough(process.versions.node)) {
  fail(
    `Node.js ${OLDEST_NODE.join(".")} ou plus récent est nécessaire (ici ${process.versions.node}) : installez la version LTS de https://nodejs.org.`,
  );
}
if (!command || !existsSync(new URL(`src/cli/${command}.ts`, ROOT))) {
  fail(`Commande inconnue : ${command ?? "aucune"}.`);
}

if (!dependenciesInstalled()) {
  say("• Installation des dépendances (npm ci)…");
  // Those for development too, whatever NODE_ENV says: the site is built with them.
  await orFail(
    run("npm", ["ci", "--include=dev", "--loglevel=error"]),
    "npm ci a échoué : vérifiez l'accès au registre npm, puis recommencez.",
  );
}

const schema = schemaHash();
if (!existsSync(GENERATED_CLIENT) || read(GENERATED_FROM) !== schema) {
  say("• Génération de l'accès à la base…");
  const prisma = fileURLToPath(new URL("node_modules/prisma/build/index.js", ROOT));
  await orFail(
    // Prisma wants to see a schema engine, which generating does not run: any file will do.
    run(process.execPath, [prisma, "generate", "--config", "prisma/prisma.config.ts"], {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    }),
    "La génération de l'accès à la base a échoué.",
  );
  try {
    mkdirSync(new URL(".", GENERATED_FROM), { recursive: true });
    writeFileSync(GENERATED_FROM, schema);
  } catch {
    // Where the folder may not be written, each command generates it again.
  }
}

const entry = fileURLToPath(new URL(`src/cli/${command}.ts`, ROOT));
// An import makes far more garbage than it keeps: V8 would let the heap grow to a gigabyte before it collects it.
const memory = "--heap-growing-percent=20";
const child = spawn(
  process.execPath,
  [memory, "--import", "tsx", "--conditions=react-server", entry, ...args],
  // A group of its own: where it is killed outright, what it started is ended with the group.
  { cwd: ROOT, stdio: "inherit", detached: process.platform !== "win32" },
);
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => child.kill(signal));
}
if (process.env.npm_lifecycle_event) {
  // A shell between npm and us may die of a signal without passing it on: then we have another parent.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill("SIGTERM");
  }, 500).unref();
}
child.on("exit", (code, signal) => {
  if (signal && child.pid && process.platform !== "win32") endGroup(child.pid);
  process.exit(signal ? 1 : code);
});

/** @param {number} leader */
function endGroup(leader) {
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // Nobody was left.
  }
}

/** @param {string} version */
function recentEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** Whether node_modules holds what package-lock.json says, by what npm wrote of its last installation. */
function dependenciesInstalled() {
  const wanted = packages(new URL("package-lock.json", ROOT));
  const installed = packages(new URL("node_modules/.package-lock.json", ROOT));
  return Object.entries(wanted ?? {}).every(([path, { version, optional }]) => {
    if (path === "") return true;
    const found = installed?.[path];
    return found ? found.version === version : Boolean(optional && installed);
  });
}

/**
 * @param {URL} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function packages(lockfile) {
  const text = read(lockfile);
  return text === null ? null : JSON.parse(text).packages;
}

function schemaHash() {
  const hash = createHash("sha256");
  for (const path of ["prisma/schema.prisma", "node_modules/prisma/package.json"])
    hash.update(read(new URL(path, ROOT)) ?? "");
  return hash.digest("hex");
}

/** @param {URL} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/**
 * Runs a program and says whether it went well. npm shows its progress; the others are heard when they fail.
 * @param {string} program
 * @param {string[]} programArgs
 * @param {Record<string, string>} [environment]
 * @returns {Promise<boolean>}
 */
function run(program, programArgs, environment) {
  const isNpm = program === "npm";
  return new Promise((resolve) => {
    const child = spawn(program, programArgs, {
      cwd: ROOT,
      stdio: ["ignore", isNpm ? 2 : "pipe", isNpm ? 2 : "pipe"],
      env: { ...process.env, ...environment },
      // On Windows npm is a script.
      shell: process.platform === "win32" && isNpm,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (output += data));
    child.on("error", () => resolve(false));
    child.on("close", (code) => {
      if (code !== 0) say(output);
      resolve(code === 0);
    });
  });
}

/**
 * @param {Promise<boolean>} work
 * @param {string} sentence
 */
async function orFail(work, sentence) {
  if (!(await work)) fail(sentence);
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  say(sentence);
  process.exit(1);
}
