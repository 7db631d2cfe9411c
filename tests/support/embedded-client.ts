/**
 * A process that uses the embedded database of a data folder, for the tests to kill: `embedded-client.ts FOLDER TASK`.
 * It says what it did on standard output, a line a thing.
 */
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { joinEmbedded } from "#db/embedded.ts";
import { migrate } from "#db/migrate.ts";

const [folder = "", task = ""] = process.argv.slice(2);
const database = await joinEmbedded(folder);
await migrate(database.url);
const client = new pg.Client({ connectionString: database.url });
await client.connect();

switch (task) {
  case "count": {
    const { rows } = await client.query<{ slugs: string }>(
      "SELECT string_agg(slug, ' ' ORDER BY slug) AS slugs FROM organisation",
    );
    console.log(`slugs ${rows[0]?.slugs ?? ""}`);
    break;
  }
  case "commit":
    await client.query("INSERT INTO organisation (slug, name) VALUES ($1, $1)", [`committed-${process.pid}`]);
    break;
  case "hang":
    await client.query("BEGIN");
    await client.query(
      "INSERT INTO organisation (slug, name) SELECT 'half-' || n, 'Half' FROM generate_series(1, 5000) n",
    );
    console.log("in the middle");
    await pause(60_000);
    break;
  default:
    throw new Error(`unknown task ${task}`);
}

await client.end();
console.log(`left ${await database.leave()}`);
process.exit(0);
