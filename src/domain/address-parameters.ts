/** The parameters of an address, as a browser or as Next gives them. */
export type AddressParameters = URLSearchParams | Record<string, string | string[] | undefined>;

/** Each value with its name, in the order in which they came. */
export function entries(params: AddressParameters): [string, string][] {
  if (params instanceof URLSearchParams) return [...params.entries()];
  return Object.entries(params).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : value === undefined ? [] : [value]).map((v): [string, string] => [
      name,
      v,
    ]),
  );
}
