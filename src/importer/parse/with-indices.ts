type WithIndices = { first: RegExp; every: RegExp };
const COMPILED = new Map<string, Map<string, WithIndices>>();

/** An expression that tells where its groups stand, for one match and for all; a literal inside a function is another each time. */
export function withIndices({ source, flags }: RegExp): WithIndices {
  const ofFlags = COMPILED.get(flags) ?? new Map<string, WithIndices>();
  const known = ofFlags.get(source);
  if (known) return known;
  const plain = flags.replace(/[dg]/g, "");
  const compiled = { first: new RegExp(source, `${plain}d`), every: new RegExp(source, `${plain}dg`) };
  COMPILED.set(flags, ofFlags.set(source, compiled));
  return compiled;
}
