import type { Passage } from "#domain/passage.ts";
import { formatNumber } from "#lib/text.ts";
import type { FindingDraft } from "../draft.ts";
import type { FigureInText } from "./figures.ts";

/** Beyond these a figure of one local structure is more likely a slip than a feat. */
const LIMITS: readonly { unit: string; most: number; expected: string }[] = [
  { unit: "tonnes", most: 20_000, expected: "un tonnage à l'échelle d'une structure locale" },
  { unit: "€", most: 100_000_000, expected: "un montant à l'échelle d'une structure locale" },
  { unit: "m²", most: 500_000, expected: "une surface à l'échelle d'une structure locale" },
  { unit: "ha", most: 20_000, expected: "une surface à l'échelle d'une structure locale" },
];

const MOST_OF_ALL = 1_000_000_000;

const PREMISES =
  /(?<![\p{L}])(?:locaux|local|site|atelier|magasin|boutique|b[âa]timent|entrep[ôo]t|surface|hangar|terrain)s?(?![\p{L}])/iu;

/** A figure against common sense. It is kept as printed; this only says that it is doubtful. */
export function implausible({
  figure,
  label,
  statement,
  passage,
}: FigureInText & { passage: Passage }): FindingDraft[] {
  const report = (message: string, expected: string): FindingDraft[] => [
    { code: "implausible-figure", passage, message, found: figure.whole.oneLine, expected, about: null },
  ];
  if (figure.value > MOST_OF_ALL)
    return report(
      "Le nombre dépasse tout ce que l'on peut compter là.",
      "un nombre à l'échelle d'une structure locale",
    );
  const limit = LIMITS.find(({ unit, most }) => figure.measure === unit && figure.value > most);
  if (limit)
    return report(
      `${formatNumber(figure.value)} ${limit.unit} dépassent ce qu'une structure locale peut annoncer.`,
      limit.expected,
    );
  if (figure.measure === "m³" && PREMISES.test(`${label?.text ?? ""} ${statement.text}`)) {
    return report("Une surface est donnée en mètres cubes.", `${formatNumber(figure.value)} m²`);
  }
  if (figure.measure === "%" && figure.value > 100)
    return report("Une part dépasse 100 %.", "un pourcentage d'au plus 100");
  return [];
}
