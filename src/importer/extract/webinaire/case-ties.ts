import type { RelationKind } from "#domain/vocabularies.ts";
import { levelOfName } from "../../tie/level.ts";
import { tiesTold } from "../../tie/told.ts";
import { organisationsIn } from "../common/organisation-list.ts";
import type { RelationDraft } from "../draft.ts";
import { isSameOrganisation } from "./organisations.ts";
import type { Panel } from "./panels.ts";
import { presentersIn } from "./presenters.ts";
import { unitsIn, unitsOf } from "./units.ts";

/** Everybody that a case study ties to it: lists of partners and of members first, then what is told. */
export function tiesOfCase(panels: readonly Panel[], own: readonly string[]): RelationDraft[] {
  const told = unitsIn(panels, [
    null,
    "about",
    "activity",
    "identity",
    "levers",
    "success",
    "results",
  ]).filter((unit) => presentersIn(unit).length === 0);
  return distinct(
    [...listed(panels), ...tiesTold(told, own)].filter(
      (r) => !own.some((name) => isSameOrganisation(r.name, name)),
    ),
  );
}

/** The ties, each organisation once, the first that names it. */
export function distinct(relations: readonly RelationDraft[]): RelationDraft[] {
  const kept: RelationDraft[] = [];
  for (const relation of relations) {
    if (!kept.some((r) => isSameOrganisation(r.name, relation.name))) kept.push(relation);
  }
  return kept;
}

const FUNDERS = /financeurs?|m[ée]c[èe]nes?|soutiens/iu;
const LABEL = /^([\p{L}\s’'-]{4,40}?)\s*:\s+/u;

function listed(panels: readonly Panel[]): RelationDraft[] {
  return panels
    .filter((p) => p.part === "partners" || p.part === "members")
    .flatMap((panel) => {
      const titled =
        panel.title !== null && FUNDERS.test(panel.title.text) && !/partenaires/iu.test(panel.title.text);
      return unitsOf(panel.blocks).flatMap((unit) => {
        const label = unit.match(LABEL)?.groups[0] ?? null;
        const said = label?.text ?? panel.title?.text ?? "";
        const kind: RelationKind =
          panel.part === "members"
            ? "member"
            : titled || (label && FUNDERS.test(label.text))
              ? "funder"
              : /technique/iu.test(said)
                ? "technical-partner"
                : "partner";
        return organisationsIn(unit.without(LABEL)).map(({ name, passage }) => ({
          name,
          kind,
          level: levelOfName(name),
          passage,
        }));
      });
    });
}
