import type { Annotation } from "./annotation.ts";
import type { Initiative } from "./directory.ts";

/** Under what a profile keeps, among its raw forms, why somebody decided a value: « decided.communes.80021 ». */
const key = (field: string, value: string) => `decided.${field}.${value}`;

/** The value that a decision gives, and where its reason is kept; null for one about whole profiles. */
export function decidedValue(annotation: Annotation): string | null {
  switch (annotation.decision) {
    case "alias":
      return key("aliases", annotation.alias);
    case "theme":
      return key("themes", annotation.theme);
    case "commune":
      return key("communes", annotation.insee);
    case "same-as":
    case "not-same-as":
      return null;
    default:
      return annotation satisfies never;
  }
}

/** Why somebody decided this value; undefined for one that is printed or deduced. */
export function decidedBecause({ raw }: Initiative, field: string, value: string): string | undefined {
  return raw[key(field, value)];
}

/** The publications that say anything of a profile: those that tell of it, and those that only support a value of it. */
export function publicationsOf({
  occurrences,
  evidence,
}: Pick<Initiative, "occurrences" | "evidence">): string[] {
  return [...new Set([...occurrences, ...Object.values(evidence).flat()].map(({ document }) => document))];
}
