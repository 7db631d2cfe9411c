const RANGES: Readonly<Record<string, string>> = {
  Lu: "A-ZÀ-ÖØ-ÞŒ",
  Ll: "a-zß-öø-ÿœ",
  L: "A-ZÀ-ÖØ-ÞŒa-zß-öø-ÿœ",
};

/**
 * An expression over the letters that French prints, in place of those of all scripts: a name is spelled out in
 * several long expressions, which take a hundred times longer to make with the classes of Unicode.
 */
export function latin(source: string, flags: string): RegExp {
  return new RegExp(latinSource(source), flags);
}

export function latinSource(source: string): string {
  let inClass = false;
  return source.replace(/\\[pP]\{(\w+)\}|\\.|[[\]]/gu, (piece, letters?: string) => {
    if (piece === "[" || piece === "]") {
      inClass = piece === "[";
      return piece;
    }
    const ranges = letters && RANGES[letters];
    if (!ranges || piece.startsWith("\\P")) return piece;
    return inClass ? ranges : `[${ranges}]`;
  });
}
