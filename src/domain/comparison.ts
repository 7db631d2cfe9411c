import { comparable, count, formatNumber } from "#lib/text.ts";
import { department } from "./departments.ts";
import type { Finding, Initiative, ProfileSection } from "./directory.ts";
import { isDoubtful } from "./doubts.ts";
import type { Passage } from "./passage.ts";
import { profileSectionLabel } from "./section-kinds.ts";
import { structureType } from "./structure-types.ts";
import { theme } from "./themes.ts";
import { toldFigures } from "./told-figures.ts";
import { RELATION_KINDS } from "./vocabularies.ts";

/** One thing that a profile says of a point. */
export interface ComparedItem {
  text: string;
  passage: Passage | null;
  /** Another profile of the comparison says the same. */
  isShared: boolean;
  /** A finding says that the publication prints it badly. */
  isDoubtful: boolean;
}

/** A point: what each profile says of it, in the order of the profiles. */
export interface ComparedRow {
  label: string;
  cells: ComparedItem[][];
  /** Whether all say something, and the same. */
  isSame: boolean;
}

export interface ComparedPart {
  id: string;
  title: string;
  rows: ComparedRow[];
  /** The points on which all are silent. */
  unsaid: string[];
}

type Said = { text: string; field: string; passage: Passage | null };
type Point = [label: string, said: (i: Initiative) => Said[]];

const of = (i: Initiative, field: string, text: string | null | undefined): Said[] =>
  text ? [{ text, field, passage: i.evidence[field]?.[0] ?? null }] : [];

const each = (i: Initiative, field: string, texts: readonly string[], keys = texts): Said[] =>
  texts.map((text, at) => ({
    text,
    field,
    passage: (i.evidence[`${field}.${keys[at]}`] ?? i.evidence[field])?.[0] ?? null,
  }));

const workforce = (
  part: "permanent" | "insertion" | "total" | "fte",
  unit: string,
): ((i: Initiative) => Said[]) => {
  return (i) => {
    const n = i.workforce?.[part] ?? null;
    return of(i, "workforce", n === null ? null : `${formatNumber(n)}${unit}`);
  };
};

const street = ({ address }: Initiative) =>
  address &&
  [address.street, [address.postcode, address.commune].filter(Boolean).join(" ")].filter(Boolean).join(", ");

/** Those that the profile shows, in the same words. */
const figures = (i: Initiative): Said[] =>
  toldFigures(i).shown.map(({ value, caption, figure }) => ({
    text: [value, caption].filter(Boolean).join(" "),
    field: "keyFigures",
    passage: figure.passage,
  }));

/** The points of the comparison but the texts, part by part. */
const PARTS: [id: string, title: string, points: Point[]][] = [
  [
    "identite",
    "Ce que c'est",
    [
      [
        "Type de structure",
        (i) =>
          each(
            i,
            "structureTypes",
            i.structureTypes.map((code) => structureType(code)?.label ?? code),
            i.structureTypes,
          ),
      ],
      ["Forme juridique", (i) => of(i, "legalForm", i.legalForm)],
      [
        "Thèmes",
        (i) =>
          each(
            i,
            "themes",
            i.themes.map((slug) => theme(slug)?.label ?? slug),
            i.themes,
          ),
      ],
      ["Démarrage", (i) => of(i, "startedOn", i.startedOn?.text)],
      ["Bénéficiaires", (i) => of(i, "beneficiaries", i.beneficiaries)],
      ["Matières", (i) => of(i, "materials", i.materials)],
    ],
  ],
  [
    "lieu",
    "Où",
    [
      ["Adresse", (i) => of(i, "address", street(i))],
      [
        "Communes",
        (i) =>
          each(
            i,
            "communes",
            i.communes.map(({ name }) => name),
          ),
      ],
      [
        "Départements",
        (i) =>
          each(
            i,
            "departments",
            i.departments.map((code) => `${department(code)?.name} (${code})`),
            i.departments,
          ),
      ],
      ["Périmètre", (i) => of(i, "perimeter", i.perimeter)],
    ],
  ],
  [
    "effectif",
    "Effectif",
    [
      ["Salariés permanents", workforce("permanent", "")],
      ["En insertion", workforce("insertion", "")],
      ["Au total", workforce("total", "")],
      ["Équivalents temps plein", workforce("fte", " ETP")],
    ],
  ],
  [
    "chiffres",
    "Chiffres",
    [
      ["Chiffres clés", figures],
      [
        "Budget",
        (i) =>
          i.budget.map((b) => ({
            text: [`${formatNumber(b.amount)} €`, b.year && `en ${b.year}`, b.label]
              .filter(Boolean)
              .join(" "),
            field: "budget",
            passage: b.passage,
          })),
      ],
    ],
  ],
  [
    "contact",
    "Contact",
    [
      [
        "Qui",
        (i) =>
          i.contacts.flatMap(({ name, role }) =>
            of(i, "contacts", name && [name, role].filter(Boolean).join(", ")),
          ),
      ],
      ["Courriel", (i) => i.contacts.flatMap((c) => c.emails.flatMap((email) => of(i, "contacts", email)))],
      ["Téléphone", (i) => i.contacts.flatMap((c) => c.phones.flatMap(({ raw }) => of(i, "contacts", raw)))],
      ["Site", (i) => each(i, "websites", i.websites)],
    ],
  ],
  [
    "partenaires",
    "Avec qui",
    RELATION_KINDS.map(
      ({ code, label }): Point => [
        label,
        (i) =>
          i.relations
            .filter(({ kind }) => kind === code)
            .map(({ name, passage }) => ({ text: name, field: "relations", passage })),
      ],
    ),
  ],
];

/** What profiles say, point by point, where they say the same, and what of it the findings make doubtful. */
export function comparisonOf(
  initiatives: readonly Initiative[],
  findings: readonly Finding[] = [],
): ComparedPart[] {
  const own = initiatives.map(({ slug }) => findings.filter(({ initiative }) => initiative === slug));
  return PARTS.map(([id, title, points]) => {
    const rows = points.map(([label, said]) => rowOf(label, initiatives.map(said), own));
    const isSaid = ({ cells }: ComparedRow) => cells.some((cell) => cell.length > 0);
    return {
      id,
      title,
      rows: rows.filter(isSaid),
      unsaid: rows.filter((row) => !isSaid(row)).map(({ label }) => label),
    };
  });
}

function rowOf(
  label: string,
  said: readonly Said[][],
  findings: readonly (readonly Finding[])[],
): ComparedRow {
  const keys = said.map((cell) => new Set(cell.map(({ text }) => comparable(text))));
  const sayers = (text: string) => keys.filter((own) => own.has(comparable(text))).length;
  const cells = said.map((cell, column) =>
    cell.map(({ text, field, passage }) => ({
      text,
      passage,
      isShared: sayers(text) > 1,
      isDoubtful: passage !== null && isDoubtful(field, [passage], findings[column] ?? []),
    })),
  );
  const isSame = said.every(
    (cell) => cell.length > 0 && cell.every(({ text }) => sayers(text) === said.length),
  );
  return { label, cells, isSame };
}

/** What makes initiatives succeed or fail, in the order in which they are compared. */
const LESSONS = [
  "success-keys",
  "levers",
  "vigilance",
  "obstacles",
  "economic-viability",
  "replication",
] as const;

/** The lessons that one of the profiles at least tells of, with what each says of them. */
export function comparedLessons(
  initiatives: readonly Initiative[],
): { kind: (typeof LESSONS)[number]; label: string; cells: ProfileSection[][] }[] {
  return LESSONS.map((kind) => ({
    kind,
    label: profileSectionLabel(kind),
    cells: initiatives.map((i) => i.sections.filter((s) => s.kind === kind)),
  })).filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

/** « 2 points sur 12 sont les mêmes ». */
export function differencesText(parts: readonly ComparedPart[]): string {
  const rows = parts.flatMap(({ rows }) => rows);
  const same = rows.filter(({ isSame }) => isSame).length;
  if (same === 0)
    return `${count(rows.length, "point comparé", "points comparés")}, aucun n'est le même partout.`;
  return `${count(rows.length, "point comparé", "points comparés")}, dont ${same} ${same < 2 ? "est le même" : "sont les mêmes"} partout.`;
}
