/** What the global setups make ready, and tests take by `inject`. */
declare module "vitest" {
  export interface ProvidedContext {
    /** When Vitest was started, before it took any file of the program. */
    runStarted: number;
    databaseServer: DatabaseServer;
    /** Address of the built site on imported data, without a final slash. */
    site: string;
    /** Program of the browser. */
    browser: string;
  }
}

export type DatabaseServer =
  /** Each database is an embedded server of its own, on a copy of this migrated data folder. */
  | { tag: "embedded"; template: string }
  /** Each database is one of this server, copied from a migrated one. */
  | { tag: "postgres"; url: string; template: string };
