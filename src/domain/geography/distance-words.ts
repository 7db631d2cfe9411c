/** What stands before a distance: « dans un rayon de 20 km », « à moins de 20 km ». Longest first. */
const WITHIN = ["dans un rayon de", "a moins de", "un rayon de", "rayon de", "moins de", "a"].map((phrase) =>
  phrase.split(" "),
);

/** The kilometres that folded words say before what introduces a name, and where they begin; null where they say none. */
export function distanceBefore(keys: readonly string[], end: number, earliest: number) {
  const [, glued] = /^(\d{1,3})kms?$/.exec(keys[end - 1] ?? "") ?? [];
  const isUnit = /^(?:kms?|kilometres?)$/.test(keys[end - 1] ?? "");
  const [parted] = (isUnit && /^\d{1,3}$/.exec(keys[end - 2] ?? "")) || [];
  const number = glued ?? parted;
  const start = end - (glued ? 1 : 2);
  if (!number || start < earliest) return null;
  const before = WITHIN.find((phrase) =>
    phrase.every((word, i) => start - phrase.length >= earliest && keys[start - phrase.length + i] === word),
  );
  return { km: Number(number), from: start - (before?.length ?? 0) };
}
