import type { RelationKind } from "#domain/vocabularies.ts";
import { comparable } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { structureTypesNamedIn } from "../common/structure-types.ts";
import type { RelationDraft } from "../draft.ts";

const WORD = "\\p{Lu}(?:[\\p{L}\\d'’&-]|\\.(?=\\p{L}))*";
const LINK = "(?:de la|de l['’]|de|du|des|d['’]|et|&|en|à|la|le|les)";
/** A name in running text: capitals, an acronym in brackets inside it. */
export const NAME = `${WORD}(?:\\s(?:\\([\\p{Lu}\\d]{2,10}\\)(?=\\s\\p{Lu})|(?:${LINK}\\s?){0,2}${WORD}))*`;
const ARTICLE = "(?:l['’]|la |le |les |un |une |des |du |d['’]|son |sa |ses )?";

const PATTERNS: readonly { kind: RelationKind; expression: RegExp }[] = [
  {
    kind: "partner",
    expression: new RegExp(`partenari(?:at|ats)(?: \\p{L}+)? avec ${ARTICLE}(${NAME})`, "gu"),
  },
  {
    kind: "partner",
    expression: new RegExp(`partenari(?:at|ats)[^.;]{0,120}?\\set avec ${ARTICLE}(${NAME})`, "gu"),
  },
  {
    kind: "funder",
    expression: new RegExp(`(?:financ|subventionn)[ée]{1,2}s? par ${ARTICLE}(${NAME})`, "gu"),
  },
  { kind: "carrier", expression: new RegExp(`port[ée]{1,2}s? par ${ARTICLE}(${NAME})`, "gu") },
  {
    kind: "member-of",
    expression: new RegExp(
      `(?:membre|filiale|adh[ée]rente?) (?:du |de la |de l['’]|de |des )(${NAME})`,
      "gu",
    ),
  },
  { kind: "network", expression: new RegExp(`(?:son|notre) r[ée]seau (${NAME})`, "gu") },
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

/** The organisations and programmes that a text ties to whom it tells of, in words that say how. */
export function relationsIn(texts: readonly SourcedText[]): RelationDraft[] {
  return texts.flatMap((text) =>
    PATTERNS.flatMap(({ kind, expression }) =>
      text.matchAll(expression).flatMap(({ groups: [name] }) => (name ? [relation(kind, name)] : [])),
    ),
  );
}

export function relation(kind: RelationKind, name: SourcedText): RelationDraft {
  const { raw, passage } = name.without(/[.,;\s]+$/u).sourced();
  return { name: raw, kind, level: null, passage };
}

/** Each once, without the initiative itself and without names that are but a kind of structure. */
export function distinct(relations: readonly RelationDraft[], own: readonly string[]): RelationDraft[] {
  const seen = new Set(own.map((name) => `* ${comparable(name)}`));
  return relations.filter(({ kind, name }) => {
    const key = comparable(name);
    if (key.length < 2 || seen.has(`* ${key}`) || seen.has(`${kind} ${key}`)) return false;
    seen.add(`${kind} ${key}`);
    return true;
  });
}

/** Is a name nothing but a kind of structure, « EITI », « CDD »? */
export function isStructureType(name: SourcedText): boolean {
  return structureTypesNamedIn(name).some((m) => m.start === 0 && m.end === name.length);
}
