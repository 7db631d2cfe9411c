import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { environmentOfChild } from "#lib/environment.ts";
import { parseOptions, print, runCommand } from "./command.ts";
import { log, step } from "./messages.ts";
import { endProcesses, exitCode, ROOT, startNode, untilStopped } from "./processes.ts";
import { buildSite, NEXT } from "./site-build.ts";

const USAGE = `Usage : npm test
  Vérifie tout : mise en forme, règles d'écriture, types, code sans usage, architecture, tests unitaires, d'intégration et de navigateur.`;

const BIOME = path.join(ROOT, "node_modules/@biomejs/biome/bin/biome");
const TSC = path.join(ROOT, "node_modules/typescript/bin/tsc");
const KNIP = path.join(ROOT, "node_modules/knip/bin/knip.js");
const VITEST = path.join(ROOT, "node_modules/vitest/vitest.mjs");

interface Score {
  passed: number;
  failed: number;
  /** What failed, by name: said again at the end, where it is seen. */
  failures?: string[];
  /** What this machine lacks something for, by file. */
  untried?: string[];
}

/** Programs that pass or fail as a whole, each a list of commands that must all end well. */
const CHECKS: { label: string; commands: [script: string, ...args: string[]][] }[] = [
  { label: "Mise en forme", commands: [[BIOME, "format"]] },
  {
    label: "Règles d'écriture",
    commands: [[BIOME, "check", "--formatter-enabled=false", "--error-on-warnings"]],
  },
  // Next writes the types of its routes, which a fresh clone has not.
  {
    label: "Types",
    commands: [
      [NEXT, "typegen"],
      [TSC, "--project", "."],
    ],
  },
  { label: "Code et paquets sans usage", commands: [[KNIP, "--no-progress", "--no-config-hints"]] },
];

/** Projects of tests/vitest.config.ts that need no site, which is built meanwhile; then those that visit it. */
const WITHOUT_SITE = ["unit", "documents", "program", "integration-*"];
const ON_SITE = ["e2e"];

/** How many files are named that took longest. */
const SLOWEST = 8;

const EMPTY_REPORT = '{"numPassedTests":0,"numFailedTests":0,"testResults":[]}';

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      startTime: z.number(),
      endTime: z.number(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

type TestFiles = z.infer<typeof vitestReport>["testResults"];

await runCommand(USAGE, async (args) => {
  parseOptions(args, {});
  try {
    const score = await untilStopped(runAll());
    for (const untried of score.untried ?? []) log(`  non essayé ici : ${untried}`);
    for (const failure of score.failures ?? []) log(`  échec : ${failure}`);
    await print(`${score.passed} passed, ${score.failed} failed`);
    return score.failed === 0 ? 0 : 1;
  } finally {
    await endProcesses();
  }
});

async function runAll(): Promise<Score> {
  const total = { passed: 0, failed: 0, failures: [] as string[], untried: [] as string[] };
  const add = ({ passed, failed, failures = [], untried = [] }: Score) => {
    total.passed += passed;
    total.failed += failed;
    total.failures.push(...failures);
    total.untried.push(...untried);
  };
  for (const { label, commands } of CHECKS) add(await step(label, () => check(label, commands)));
  const [isBuilt, score] = await Promise.all([
    build(),
    step("Tests unitaires, des documents et d'intégration", () => vitest(WITHOUT_SITE)),
  ]);
  add(score);
  if (isBuilt) add(await step("Tests dans le navigateur", () => vitest(ON_SITE)));
  else add({ passed: 0, failed: 1, failures: ["Construction du site"] });
  return total;
}

/** Builds the site that the tests visit; says why where that cannot be. */
async function build(): Promise<boolean> {
  try {
    await buildSite();
    return true;
  } catch (error) {
    log(error instanceof Error ? error.message : String(error));
    return false;
  }
}

async function check(label: string, commands: [string, ...string[]][]): Promise<Score> {
  for (const [script, ...args] of commands) {
    if ((await run(script, args)) !== 0) {
      log("  échec");
      return { passed: 0, failed: 1, failures: [label] };
    }
  }
  return { passed: 1, failed: 0 };
}

async function vitest(projects: string[]): Promise<Score> {
  const folder = await mkdtemp(path.join(tmpdir(), "initiatives-"));
  const file = path.join(folder, "report.json");
  try {
    const code = await run(VITEST, [
      "run",
      "--config=tests/vitest.config.ts",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${file}`,
      ...projects.map((project) => `--project=${project}`),
    ]);
    const report = vitestReport.parse(JSON.parse(await readFile(file, "utf8").catch(() => EMPTY_REPORT)));
    for (const line of slowest(report.testResults)) log(line);
    // A file that cannot even be loaded has no test that failed.
    const unloaded = report.testResults.filter(
      (r) => r.status === "failed" && r.assertionResults.length === 0,
    );
    const failed = report.numFailedTests + unloaded.length;
    const failures = report.testResults
      .filter((file) => file.status === "failed")
      .flatMap(({ name, assertionResults: tests }) => {
        const own = path.relative(ROOT, name);
        if (tests.length === 0) return [`${own} ne se charge pas`];
        return tests
          .filter(({ status }) => status === "failed")
          .map((test) => `${own} > ${test.fullName} : ${test.failureMessages[0]?.split("\n")[0] ?? ""}`);
      });
    return {
      passed: report.numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      failures,
      untried: untried(report.testResults),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The files that took longest, each with its seconds: where time is to be won. */
function slowest(files: TestFiles): string[] {
  return files
    .map(({ name, startTime, endTime }) => ({ name, seconds: Math.round((endTime - startTime) / 1000) }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, SLOWEST)
    .map(({ name, seconds }) => `  ${seconds} s : ${path.relative(ROOT, name)}`);
}

/**
 * The files with tests that no project ran, each with how many: for want of PostgreSQL, of nginx, or of the right to
 * mount a disk. What one kind of database leaves to the other was run.
 */
function untried(files: TestFiles): string[] {
  const wasRun = new Map<string, boolean>();
  for (const { name, assertionResults } of files)
    for (const { fullName, status } of assertionResults) {
      const key = `${path.relative(ROOT, name)}\0${fullName}`;
      wasRun.set(key, wasRun.get(key) || !["skipped", "pending"].includes(status));
    }
  const left = [...wasRun].filter(([, ran]) => !ran).map(([key]) => key.split("\0", 1)[0] ?? "");
  return [...new Set(left)].map((file) => `${left.filter((f) => f === file).length} dans ${file}`);
}

/** Runs a program, what it says going to standard error. */
function run(script: string, args: string[]): Promise<number> {
  const env = environmentOfChild({ NEXT_TELEMETRY_DISABLED: "1" });
  return exitCode(startNode(script, args, { stdio: ["ignore", 2, 2], env }));
}
