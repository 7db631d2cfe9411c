import { expect, it } from "vitest";
import { kindByWords } from "./heading-kinds.ts";

it.each([
  ["Le constat qui a tout déclenché", "context"],
  ["À surveiller de près", "vigilance"],
  ["Ils nous épaulent", "partners"],
  ["Pour nous écrire", "contact"],
  ["Ce qui coince encore", "obstacles"],
  ["La maison du bord de l'eau", undefined],
])("« %s » announces %s", (text, kind) => expect(kindByWords(text)?.kind).toBe(kind));
