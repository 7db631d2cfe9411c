import { randomUUID } from "node:crypto";
import pg from "pg";

/** A new database of this server, a copy of `template` if one is named; for the time of a test. */
export async function createDatabase(server: string, template: string | null) {
  const name = `initiatives_test_${randomUUID().slice(0, 8)}`;
  await execute(server, `CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ""}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { name, url: url.href, drop: () => execute(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function execute(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
