import { department } from "#domain/departments.ts";
import type { Initiative } from "#domain/directory.ts";
import { count } from "#lib/text.ts";

const SHOWN = 3;

type Placed = Pick<Initiative, "communes" | "departments" | "scope"> & Partial<Pick<Initiative, "perimeter">>;

/** Where an initiative is, in a few words: « Hirson, Vervins · Aisne ». */
export function placesText({ communes, departments, scope, perimeter }: Placed): string {
  const names = communes
    .slice(0, SHOWN)
    .map((c) => c.name)
    .join(", ");
  const more = communes.length - SHOWN;
  const known = [
    more > 0 ? `${names} et ${count(more, "autre commune", "autres communes")}` : names,
    departments.map((code) => department(code)?.name ?? code).join(", "),
  ];
  if (known.some(Boolean)) return known.filter(Boolean).join(" · ");
  if (scope === "national") return "France entière";
  if (scope === "outside-region") return "Hors de la région";
  // The region is also what is supposed of an initiative whose place nobody gives.
  return scope === "regional" && perimeter ? "Toute la région" : "Lieu non dit";
}
