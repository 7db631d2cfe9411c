import type { SourcedText } from "../../parse/sourced-text.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";

/** « les SIAE du territoire », « des ESAT »: a kind is nobody in particular. */
export function isKindOnly(name: SourcedText): boolean {
  const [kind] = structureTypesNamedIn(name);
  return kind?.start === 0 && !/\p{Lu}/u.test(name.text.slice(kind.end));
}
