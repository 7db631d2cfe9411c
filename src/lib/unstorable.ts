/** The null character and half of a surrogate pair: PostgreSQL stores neither. */
export const UNSTORABLE = /[\0\p{Surrogate}]/gu;

/** Where texts inside of a value cannot be stored, as the keys that lead there. */
export function unstorableAt(value: unknown): (string | number)[][] {
  if (typeof value === "string") return value.search(UNSTORABLE) < 0 ? [] : [[]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unstorableAt(inner).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
  );
}
