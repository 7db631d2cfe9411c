import { BULLET_SIGNS } from "./bullets.ts";

/** « / L'envie de départ / », « ~~ Nos alliés ~~ », « ■ LA BUÉE ■ »: a line between the same marks. */
const WRAPPED = new RegExp(
  `^(\\s*)([/\\\\~=+#*${BULLET_SIGNS}—–_-]{1,4})\\s+([^/\\\\~=+#*|${BULLET_SIGNS}]{2,70}?)\\s+\\2\\s*$`,
  "u",
);

/** The lines without the marks that stand at both ends of one. */
export function withoutWrapping(lines: readonly string[]): string[] {
  return lines.map((line) => {
    const [, indent = "", , words] = WRAPPED.exec(line) ?? [];
    return words === undefined ? line : indent + words;
  });
}
