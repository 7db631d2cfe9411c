import { fold, parseNumber } from "#lib/text.ts";
import type { SourcedText } from "../../parse/sourced-text.ts";
import { editDistance } from "../common/near-names.ts";
import type { FindingDraft, InitiativeDraft } from "../draft.ts";
import { NUMBER } from "./case-numbers.ts";
import type { Panel } from "./panels.ts";
import type { Presenter } from "./presenters.ts";

interface Measured {
  printed: SourcedText;
  value: number;
  unit: string;
  year: string;
}

const MEASURED = new RegExp(
  `(?<![\\d,.])(${NUMBER})\\s?(tonnes?|kg|€|euros|heures|\\p{L}{4,})(?![\\p{L}])[^.;!?]{0,60}?\\sen\\s((?:19|20)\\d{2})(?!\\d)`,
  "u",
);

/** « 143 tonnes en 2025 » and elsewhere « 134 tonnes en 2025 »: the same digits in another order are one figure, ill copied. */
export function swappedFigures(panels: readonly Panel[]): FindingDraft[] {
  const measured = panels.flatMap((panel) =>
    panel.blocks.flatMap(({ text }): Measured[] =>
      text.matchAll(MEASURED).flatMap(({ whole, groups: [number, unit, year] }) => {
        const value = number ? parseNumber(number.text) : null;
        return number && unit && year && value !== null && value >= 100
          ? [{ printed: whole, value, unit: fold(unit.text).replace(/s$/u, ""), year: year.text }]
          : [];
      }),
    ),
  );
  return measured.flatMap((one, i) =>
    measured.slice(i + 1).flatMap((other): FindingDraft[] => {
      const isSame =
        one.unit === other.unit && one.year === other.year && digits(one.value) === digits(other.value);
      return isSame && one.value !== other.value ? [contradicted(one, other), contradicted(other, one)] : [];
    }),
  );
}

function digits(value: number): string {
  return [...String(value)].sort().join("");
}

function contradicted(one: Measured, other: Measured): FindingDraft {
  return {
    code: "contradictory-figures",
    passage: one.printed.passage,
    message: `« ${one.printed.oneLine} » ici, « ${other.printed.oneLine} » ailleurs dans la présentation.`,
    found: one.printed.oneLine,
    expected: other.printed.oneLine,
    about: null,
  };
}

/** A contact whose name is that of who speaks, but for a letter or two. */
export function misspelledContacts(
  contacts: InitiativeDraft["contacts"],
  presenters: readonly Presenter[],
): FindingDraft[] {
  return contacts.flatMap(({ value: { name }, passage }): FindingDraft[] => {
    const own = name ? fold(name) : null;
    const near = presenters.find((p) => {
      const said = fold(p.name.oneLine);
      return (
        own !== null &&
        own !== said &&
        own.split(" ")[0] === said.split(" ")[0] &&
        editDistance(own, said, 2) <= 2
      );
    });
    if (!near || !name) return [];
    return [
      {
        code: "name-variants",
        passage,
        message: `« ${name} » s'écrit « ${near.name.oneLine} » là où cette personne est présentée.`,
        found: name,
        expected: near.name.oneLine,
        about: null,
      },
    ];
  });
}
