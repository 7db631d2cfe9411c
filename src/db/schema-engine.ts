import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import type pg from "pg";

type Bindings = { __wbg_set_wasm(exports: WebAssembly.Exports): void };

/** Kept on the process: the bindings are its own, and a second instance would pull the first from under them. */
const shared = globalThis as typeof globalThis & {
  schemaEngineLoaded?: boolean;
  /** Where the engine leaves its last words. */
  PRISMA_WASM_PANIC_REGISTRY?: { set_message(message: string): void };
};

/**
 * Prisma's schema engine as wasm, on one pool. It is what `prisma migrate` runs, without the download
 * (docs/decisions/2026-11-21-migrations-without-download.md).
 */
export async function schemaEngine(pool: pg.Pool): Promise<bindings.SchemaEngine> {
  if (!shared.schemaEngineLoaded) load();
  const prismaPg = new PrismaPg(pool);
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: prismaPg.provider,
    adapterName: prismaPg.adapterName,
    connectToShadowDb: () => prismaPg.connectToShadowDb(),
    connect: async () => {
      const adapter = await prismaPg.connect();
      // The adapter would cut the script at every semicolon, those of comments and strings included.
      adapter.executeScript = async (script) => {
        await pool.query(script);
      };
      return adapter;
    },
  });
  return bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, factory);
}

function load(): void {
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve("@prisma/schema-engine-wasm"));
  const module = new WebAssembly.Module(readFileSync(path.join(folder, "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(module, { "./schema_engine_bg.js": bindings as never });
  (bindings as unknown as Bindings).__wbg_set_wasm(instance.exports);
  shared.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => {
      throw new Error(`Prisma's schema engine: ${message}`);
    },
  };
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  shared.schemaEngineLoaded = true;
}
