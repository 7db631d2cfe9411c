import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./support/longest-first.ts";
import { postgresPrograms } from "./support/postgres-server.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** As in the web server: `server-only` lets itself be imported. */
const serverConditions = {
  resolve: { conditions: ["react-server"] },
  ssr: { resolve: { conditions: ["react-server"] } },
};

const sameChance = { setupFiles: ["tests/support/same-chance.ts"] };
/** Files that change nothing of the process that they run in: the program is loaded once for all of them. */
const together = { ...sameChance, isolate: false };

/** Tests that ask a database server or a site, each in a database or in visits of its own. */
const served = {
  testTimeout: 300_000,
  hookTimeout: 600_000,
  // What a browser draws comes late while others draw; a second is soon over.
  expect: { poll: { timeout: 20_000 } },
};

const postgres = {
  extends: true as const,
  test: {
    name: "integration-postgres",
    include: ["tests/integration/**/*.test.ts"],
    ...sameChance,
    globalSetup: ["tests/support/postgres-setup.ts"],
    ...served,
  },
};

/** A real PostgreSQL to test on: the one that the operator names, or one that is installed. */
const hasPostgres = Boolean(process.env.DATABASE_URL) || postgresPrograms() !== null;

if (!hasPostgres) {
  console.warn(
    "PostgreSQL n'est pas installé : les tests d'intégration se font sur la base embarquée seulement.",
  );
}

export default defineConfig({
  root,
  ...serverConditions,
  test: {
    // While a browser draws, the site answers another.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    provide: { runStarted: Date.now() },
    projects: [
      // Nothing here is slow, but a busy machine may be.
      {
        extends: true,
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}"],
          testTimeout: 120_000,
          ...together,
        },
      },
      {
        extends: true,
        test: {
          name: "documents",
          include: ["tests/golden/**/*.test.ts"],
          testTimeout: 600_000,
          ...together,
        },
      },
      // What looks at the program from outside, and at how it is loaded.
      {
        extends: true,
        test: { name: "program", include: ["tests/*.test.ts"], testTimeout: 600_000 },
      },
      {
        extends: true,
        test: {
          name: "integration-embedded",
          include: ["tests/integration/**/*.test.ts"],
          ...sameChance,
          globalSetup: ["tests/support/embedded-setup.ts"],
          ...served,
        },
      },
      ...(hasPostgres ? [postgres] : []),
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/support/site.ts"],
          ...served,
        },
      },
    ],
  },
});
