import type { STRUCTURE_GROUPS, StructureTypeCode } from "#domain/structure-types.ts";

export type StructureGroup = (typeof STRUCTURE_GROUPS)[number]["code"];

/** Outline and colour of a group of structure types, on a field of 24 by 24. */
export const GROUP_SHAPES: Record<StructureGroup | "none", { outline: string; colour: string }> = {
  iae: { outline: "M12 1a11 11 0 1 1 0 22a11 11 0 1 1 0-22z", colour: "var(--color-brick)" },
  handicap: {
    outline:
      "M6 1.5h12a4.5 4.5 0 0 1 4.5 4.5v12a4.5 4.5 0 0 1-4.5 4.5H6A4.5 4.5 0 0 1 1.5 18V6A4.5 4.5 0 0 1 6 1.5z",
    colour: "var(--color-sea)",
  },
  cooperation: { outline: "M12 .6 22.2 6.3v11.4L12 23.4 1.8 17.7V6.3z", colour: "var(--color-ochre)" },
  autres: { outline: "M12 .4 23.6 12 12 23.6.4 12z", colour: "var(--color-ink-soft)" },
  none: { outline: "M12 4.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15z", colour: "var(--color-ink-soft)" },
};

/** The sign of each type, drawn in strokes inside the outline of its group. */
export const TYPE_GLYPHS: Record<StructureTypeCode, string> = {
  ACI: "M8 16.5l5-5M10.8 8.2l5 5",
  EI: "M7 16.2v-5.4l3.2 2.2v-2.2l3.2 2.2v-2.2l3.6 2.4v3z",
  AI: "M9.2 12a1.9 1.9 0 1 1-.01-.01zM18.6 12a1.9 1.9 0 1 1-.01-.01zM9.4 12h5.2",
  ETTI: "M12 7.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 1 1 0-9.6zM12 9.6V12l1.8 1.3",
  EITI: "M12 7a2.1 2.1 0 1 1 0 4.2a2.1 2.1 0 1 1 0-4.2zM8 16.8c.6-3.4 7.4-3.4 8 0",
  SIAE: "M7.2 16.4h3.2v-3.2h3.2V10h3.2",
  EA: "M7 9.6h10M7 14.4h10M9.8 8v3.2M14.2 12.8V16",
  EATT: "M9.6 7v10M14.4 7v10M8 14.2h3.2M12.8 9.8H16",
  ESAT: "M7.2 12 12 7.8l4.8 4.2M8.8 11.2v5.2h6.4v-5.2",
  PTCE: "M12 6.9a1.7 1.7 0 1 1-.01 0zM8 13.4a1.7 1.7 0 1 1-.01 0zM16 13.4a1.7 1.7 0 1 1-.01 0zM11 10.2 9 13.5M13 10.2l2 3.3M9.8 15.1h4.4",
  GEIQ: "M8.2 12.2 12 8.4l3.8 3.8M8.2 16.2l3.8-3.8 3.8 3.8",
  RQ: "M8.4 8.4h3v3h-3zM12.6 12.6h3v3h-3zM12.6 8.4h3v3h-3zM8.4 12.6h3v3h-3z",
  INCUBATEUR:
    "M12 17v-6M12 11.6C12 9 10.4 7.8 8 7.8c0 2.6 1.6 3.8 4 3.8zM12 12.8c0-2 1.4-3 3.8-3 0 2.2-1.4 3-3.8 3z",
};
