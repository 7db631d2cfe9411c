/** Loaded before the server of a bench: it counts what the process asks the database, and says what it has used. */
import pg from "pg";

export interface Usage {
  /** Of all its threads, in milliseconds. */
  cpu: number;
  /** The largest resident memory so far, in megabytes. */
  megabytes: number;
  statements: number;
}

let statements = 0;
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
  statements++;
  return Reflect.apply(query, this, args);
} as typeof query;

process.on("message", (message) => {
  if (message !== "usage") return;
  const { user, system } = process.cpuUsage();
  const usage: Usage = {
    cpu: (user + system) / 1000,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    statements,
  };
  process.send?.(usage);
});
