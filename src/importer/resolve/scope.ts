import { elsewhereIn } from "#domain/geography/elsewhere.ts";
import type { Passage, Sourced } from "#domain/passage.ts";
import type { Scope } from "#domain/vocabularies.ts";
import { fold } from "#lib/text.ts";
import type { ResolvedPlaces } from "./places.ts";

const NATIONAL =
  /(?<!\p{L})(?:nationale?|toute la france|france entiere|(?:partout|essaime[a-z]*) en france|territoire (?:francais|national))(?!\p{L})/u;
const REGIONAL = /(?<!\p{L})(?:regionale?|hauts[- ]de[- ]france|(?:toute )?la region)(?!\p{L})/u;
/** « structure la filière sur l'ensemble du territoire »: of the country, where no other one is named. */
const EVERYWHERE = /(?:sur|dans) (?:l'ensemble du|tout le) territoire(?: national| francais)?\s?(?=[.,;]|$)/u;
/** « l'association régionale », « réseau national de recycleries »: said of the initiative itself. */
const OF_ITSELF =
  /^(?:c'est |il s'agit d'|elle est |il est )?(?:l'|la |le |les |un |une |cette |cet |ce )?(?:reseau|federation|association|collectif|groupement|entreprise|cooperative|fondation|mouvement|plateforme|structure)[^.,;]{0,30}/u;

/**
 * How far an initiative reaches: what its perimeter prints, else its communes and departments, else what its summary
 * says of it or that it stands in another region. Where nothing says it, nobody knows.
 */
export function scopeOf(
  places: ResolvedPlaces,
  perimeter: Sourced<string> | null,
  summary: Sourced<string> | null,
  name: Sourced<string>,
): { value: Scope; passages: Passage[] } | null {
  if (perimeter) {
    const plain = fold(perimeter.value);
    // « Hauts-de-France, Bourgogne, Ardennes »: several regions.
    const isWide = NATIONAL.test(plain) || (REGIONAL.test(plain) && elsewhereIn(perimeter.value) !== null);
    if (isWide) return { value: "national", passages: [perimeter.passage] };
    if (REGIONAL.test(plain)) return { value: "regional", passages: [perimeter.passage] };
  }
  const passages = [...places.communes, ...places.departments].map((p) => p.passage);
  if (places.departments.length > 1) return { value: "regional", passages };
  if (places.communes.length > 0) return { value: "local", passages };
  if (places.departments.length === 1) return { value: "departmental", passages };
  if (REGIONAL.test(fold(name.value))) return { value: "regional", passages: [name.passage] };
  if (places.outside.length > 0) return { value: "outside-region", passages: places.outside };
  if (!summary) return null;
  if (EVERYWHERE.test(fold(summary.value))) return { value: "national", passages: [summary.passage] };
  const said = OF_ITSELF.exec(fold(summary.value))?.[0] ?? "";
  if (NATIONAL.test(said)) return { value: "national", passages: [summary.passage] };
  if (REGIONAL.test(said)) return { value: "regional", passages: [summary.passage] };
  const [first = ""] = summary.value.split(/(?<=\.)\s/u);
  return elsewhereIn(first) ? { value: "outside-region", passages: [summary.passage] } : null;
}
