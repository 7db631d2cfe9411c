import { type Block, blockPassage } from "../../parse/block.ts";
import type { FindingDraft } from "../draft.ts";
import type { Entry } from "./presentations.ts";

/** Speakers that a workshop announces at a block, or should present under its title, and does not name. */
export function silentSpeakers(entries: readonly Entry[], at: Block | null): FindingDraft[] {
  if (!at || entries.some((entry) => entry.kind === "person")) return [];
  const found = entries.flatMap((entry) => entry.organisation?.oneLine ?? []);
  const message =
    found.length > 0
      ? "L'atelier présente ses intervenants par leur organisation, sans nommer personne."
      : "L'atelier ne dit pas qui y intervient.";
  return [
    {
      code: "missing-part",
      passage: blockPassage(at),
      message,
      found: found.join(", ") || null,
      expected: "le nom des intervenants",
      about: null,
    },
  ];
}
