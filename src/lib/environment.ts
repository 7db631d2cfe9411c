import { z } from "zod";
import { OperatorError } from "./operator-error.ts";

const optional = z
  .string()
  .trim()
  .transform((value) => value || undefined)
  .optional();

const database = optional.refine((url) => url === undefined || /^postgres(ql)?:\/\//.test(url), {
  error: "doit commencer par « postgresql:// »",
});

const environmentSchema = z.object({
  /** Any PostgreSQL 14 or newer; without it the embedded one is used. */
  DATABASE_URL: database,
  /** Where the site reads, a replica or a role without rights to write; alone, the site reads and imports nothing. */
  DATABASE_READ_URL: database,
  /** Where the embedded database and the locks live. */
  DATA_DIR: optional.transform((folder) => folder ?? ".data"),
  PORT: optional
    .transform((port) => Number(port ?? 3000))
    .refine((port) => Number.isInteger(port) && port > 0 && port < 65536, {
      error: "doit être un nombre entre 1 et 65535",
    }),
  /** Public address of the site; what it may be is the web's affair. */
  SITE_URL: optional,
  /** Where visitors write to the operator. */
  SITE_CONTACT: optional,
  /** Raster tiles for the maps; without them the maps ask nobody. */
  TILE_URL: optional,
  /** A file of tiles for the maps that the site serves itself. */
  PMTILES_FILE: optional,
  /** Whose the tiles are, as text. */
  TILE_ATTRIBUTION: optional,
  /** « json »: the server writes a line of JSON for each request and each trouble. */
  LOG: optional.refine((log) => log === undefined || log === "json", { error: "ne peut être que « json »" }),
  /** « 1 »: /api/metrics tells what the server does. */
  METRICS: optional.refine((on) => on === undefined || on === "1", { error: "ne peut être que « 1 »" }),
});

export type Environment = z.infer<typeof environmentSchema>;

/** What the operator has set, checked. No other file of `src` reads the environment. */
export function environment(variables: Record<string, string | undefined> = process.env): Environment {
  const parsed = environmentSchema.safeParse(variables);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new OperatorError(`La variable d'environnement ${issue?.path.join(".")} ${issue?.message}.`);
}

/** The environment of a process that we start: ours, with these variables in place of its own. */
export function environmentOfChild(changes: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}
