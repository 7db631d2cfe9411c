import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { postgresPrograms } from "./support/postgres-server.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** As in the web server: `server-only` lets itself be imported. */
const serverConditions = {
  resolve: { conditions: ["react-server"] },
  ssr: { resolve: { conditions: ["react-server"] } },
};

/** Tests that share one database server or one site, one file after the other. */
const oneByOne = { fileParallelism: false, testTimeout: 300_000, hookTimeout: 600_000 };

const postgres = {
  extends: true as const,
  test: {
    name: "integration-postgres",
    include: ["tests/integration/**/*.test.ts"],
    setupFiles: ["tests/support/same-chance.ts"],
    globalSetup: ["tests/support/postgres-setup.ts"],
    ...oneByOne,
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
    projects: [
      // Nothing here is slow, but a busy machine may be.
      {
        extends: true,
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/same-chance.ts"],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "documents",
          include: ["tests/*.test.ts", "tests/golden/**/*.test.ts"],
          setupFiles: ["tests/support/same-chance.ts"],
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration-embedded",
          include: ["tests/integration/**/*.test.ts"],
          setupFiles: ["tests/support/same-chance.ts"],
          globalSetup: ["tests/support/embedded-setup.ts"],
          ...oneByOne,
        },
      },
      ...(hasPostgres ? [postgres] : []),
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/support/site.ts"],
          ...oneByOne,
          // They read one site, each in visits of its own: while a browser draws, the site answers another.
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
