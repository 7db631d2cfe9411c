import type { RelationKind } from "#domain/vocabularies.ts";
import { comparable } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { NAME } from "../../tie/names.ts";
import { tie, tiesTold } from "../../tie/told.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { RelationDraft } from "../draft.ts";

const PATTERNS: readonly { kind: RelationKind; expression: RegExp }[] = [
  {
    kind: "programme",
    expression: new RegExp(`(?:son|sa|notre) (?:programme|projet|dispositif|plateforme) (${NAME})`, "gu"),
  },
  {
    kind: "programme",
    expression: new RegExp(
      `[Ii]l s['’]agit (?:du|de la|de son) (?:programme|projet|dispositif|plateforme) (${NAME})`,
      "gu",
    ),
  },
  {
    kind: "programme",
    expression: new RegExp(
      `(?:impliqu|engag|entr|inscri|laur|retenu|particip|int[ée]gr)\\p{L}*(?: \\p{L}+)? (?:dans |au |du |à )(?:le |la |l['’])?(?:programme|dispositif|parcours|projet) (${NAME})`,
      "gu",
    ),
  },
  {
    kind: "programme",
    expression: new RegExp(
      `(?:initi|lanc|cr[ée]|d[ée]velopp)[ée]{1,2} (?:le |la |son |sa )(?:programme|projet|dispositif|plateforme) (${NAME})`,
      "gu",
    ),
  },
];

/** The organisations and programmes that texts tie to whom they tell of, in words that say how. */
export function relationsIn(texts: readonly SourcedText[], own: readonly string[]): RelationDraft[] {
  return [
    ...tiesTold(texts, own),
    ...texts.flatMap((text) =>
      PATTERNS.flatMap(({ kind, expression }) =>
        text.matchAll(expression).flatMap(({ groups: [name] }) => (name ? [tie(kind, name)] : [])),
      ),
    ),
  ];
}

/** Each once, without the initiative itself and without names that are but a kind of structure. */
export function distinct(relations: readonly RelationDraft[], own: readonly string[]): RelationDraft[] {
  const seen = new Set(own.map((name) => `* ${comparable(name)}`));
  return relations.filter(({ name }) => {
    const key = comparable(name);
    // The first way in which it is said counts: « financé par X », then « avec X ».
    if (key.length < 2 || seen.has(`* ${key}`) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Is a name nothing but a kind of structure, « EITI », « CDD »? */
export function isStructureType(name: SourcedText): boolean {
  return structureTypesNamedIn(name).some((m) => m.start === 0 && m.end === name.length);
}
