import { EventEmitter, once } from "node:events";
import pg from "pg";

/** How often it is asked whether an import ended: two servers agree within this. */
const EVERY_MS = 500;
/** A database that says nothing for so long is out of reach. */
const PATIENCE_MS = 1_500;

/**
 * Knows at any moment which import the published data is of, and whether the database answers. It asks by a
 * connection of its own, so that pages under way never keep it waiting.
 */
export class DataWatch {
  readonly #events = new EventEmitter().setMaxListeners(0);
  #pool: pg.Pool;
  #version: string | null = null;
  #reachable = true;
  #stopped = false;

  constructor(url: string) {
    this.#pool = poolOf(url);
    this.#ask();
  }

  /** The last import that was seen, told apart from all others; null before anything was read. */
  get version(): string | null {
    return this.#version;
  }

  get reachable(): boolean {
    return this.#reachable;
  }

  /** Calls back with each new version, the first one too. */
  onVersion(callback: (version: string) => void): void {
    this.#events.on("version", callback);
  }

  /** What the database says at this moment. Throws where it does not answer. */
  async current(): Promise<string> {
    const { rows } = await this.#pool.query<{ id: number; data_version: string }>(
      "SELECT id, data_version FROM import_run ORDER BY id DESC LIMIT 1",
    );
    const version = rows[0] ? `${rows[0].id}-${rows[0].data_version}` : "0";
    if (version !== this.#version) {
      this.#version = version;
      this.#events.emit("version", version);
    }
    return version;
  }

  /** Resolves once the database is out of reach. */
  async outOfReach(signal: AbortSignal): Promise<void> {
    if (this.#reachable) await once(this.#events, "out-of-reach", { signal });
  }

  /** The same database at another address. */
  follow(url: string): void {
    this.#pool.end();
    this.#pool = poolOf(url);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#pool.end();
  }

  async #ask(): Promise<void> {
    if (this.#stopped) return;
    const answers = () =>
      this.current().then(
        () => true,
        () => false,
      );
    // Twice, as a machine that is short of breath can let one answer come too late.
    const reachable = (await answers()) || (await answers());
    if (this.#reachable && !reachable) this.#events.emit("out-of-reach");
    this.#reachable = reachable;
    setTimeout(() => this.#ask(), EVERY_MS);
  }
}

function poolOf(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  // A connection that breaks while it waits is replaced by the next question.
  pool.on("error", () => {});
  return pool;
}
