import { formatNumber } from "#lib/text.ts";
import { department } from "./departments.ts";
import type { Initiative } from "./directory.ts";
import type { Passage } from "./passage.ts";
import { structureType } from "./structure-types.ts";
import { theme } from "./themes.ts";
import { toldFigures } from "./told-figures.ts";
import { RELATION_KINDS } from "./vocabularies.ts";

/** What a profile says of a point: the words, the field that they are of, and where. */
export interface Said {
  text: string;
  field: string;
  passage: Passage | null;
  /** Where one writes, calls or goes by it. */
  href?: string;
  /** Whom it names, where that is an actor. */
  actor?: string | null;
}
type Point = [label: string, said: (i: Initiative) => Said[]];

const of = (i: Initiative, field: string, text: string | null | undefined): Said[] =>
  text ? [{ text, field, passage: i.evidence[field]?.[0] ?? null }] : [];

const each = (i: Initiative, field: string, texts: readonly string[], keys = texts): Said[] =>
  texts.map((text, at) => ({
    text,
    field,
    passage: (i.evidence[`${field}.${keys[at]}`] ?? i.evidence[field])?.[0] ?? null,
  }));

const to = (href: string | null, said: Said[]): Said[] =>
  href ? said.map((one) => ({ ...one, href })) : said;

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
export const COMPARED_POINTS: [id: string, title: string, points: Point[]][] = [
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
      ["Début de l'action", (i) => of(i, "startedOn", i.startedOn?.text)],
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
      [
        "Courriel",
        (i) =>
          i.contacts.flatMap((c) =>
            c.emails.flatMap((email) => to(`mailto:${email}`, of(i, "contacts", email))),
          ),
      ],
      [
        "Téléphone",
        (i) =>
          i.contacts.flatMap((c) =>
            c.phones.flatMap(({ raw, e164 }) => to(e164 && `tel:${e164}`, of(i, "contacts", raw))),
          ),
      ],
      ["Site", (i) => i.websites.flatMap((url) => to(url, of(i, "websites", url)))],
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
            .map(({ name, organisation, passage }) => ({
              text: name,
              field: "relations",
              passage,
              actor: organisation,
            })),
      ],
    ),
  ],
];
