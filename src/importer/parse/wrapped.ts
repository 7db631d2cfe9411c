/** « / L'envie de départ / », « ~~ Nos alliés ~~ », « == CONTACT == »: a line between the same marks. */
const WRAPPED = /^(\s*)([/\\~=+#*•·—–_-]{1,4})\s+([^/\\~=+#*•·|]{2,70}?)\s+\2\s*$/u;

/** The lines without the marks that stand at both ends of one. */
export function withoutWrapping(lines: readonly string[]): string[] {
  return lines.map((line) => {
    const [, indent = "", , words] = WRAPPED.exec(line) ?? [];
    return words === undefined ? line : indent + words;
  });
}
