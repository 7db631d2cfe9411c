/** Reads the parameters of an address by the schema of what is asked. */
import { z } from "zod";
import { badParameters } from "../problem.ts";

/** The parameters as the schema reads them, or what is wrong with each. */
export function readParameters(
  query: z.ZodObject,
  parameters: URLSearchParams,
): Record<string, unknown> | Response {
  const given = new Set(parameters.keys());
  // Only what the schema itself names: « constructor » and « __proto__ » are names like any other.
  const strange = [...given].filter((name) => !Object.hasOwn(query.shape, name));
  const known = [...given].filter((name) => Object.hasOwn(query.shape, name));
  const values = Object.fromEntries(
    known.map((name) => {
      const all = parameters.getAll(name);
      return [name, isSet(query.shape[name]) || all.length > 1 ? all : all[0]];
    }),
  );
  const parsed = query.safeParse(values);
  const wrong = parsed.error?.issues.map(({ path }) => String(path[0])) ?? [];
  if (parsed.success && strange.length === 0) return parsed.data;
  return badParameters(
    [...new Set([...strange, ...wrong])].map((name) => ({
      parameter: name,
      found: parameters.getAll(name).join(", "),
      expected: expectedOf(query, name),
    })),
  );
}

function isSet(own: unknown): boolean {
  return own instanceof z.ZodOptional && own.unwrap() instanceof z.ZodArray;
}

function expectedOf(query: z.ZodObject, name: string): string {
  const own = Object.hasOwn(query.shape, name) ? query.shape[name] : undefined;
  const known = Object.keys(query.shape);
  if (!own) return known.length > 0 ? `l'un des paramètres ${known.join(", ")}` : "aucun paramètre";
  const described = z.toJSONSchema(z.object({ own }), { io: "input" }).properties?.own;
  const description = typeof described === "object" ? described.description : undefined;
  return description ?? "une valeur, écrite une fois";
}

/** A number of an address in digits alone: « 1e1 », « 0x10 » and « 5 » with blanks are text. */
export function numeral<T extends z.ZodNumber>(schema: T, form = /^\d{1,9}$/) {
  return z.preprocess(
    (value) => (typeof value === "string" && form.test(value) ? Number(value) : value),
    schema,
  );
}
