import { divIcon } from "leaflet";
import { GAP } from "#domain/geography/groups.ts";
import { type StructureTypeCode, structureType } from "#domain/structure-types.ts";
import { GROUP_SHAPES, TYPE_GLYPHS } from "../marks/shapes.ts";
import { MARK, type MapPoint } from "./map-point.ts";

/** The mark of the first type of an initiative as a marker; a halo says that the point is only that of its commune. */
export function markerIcon({ types: [type], precision }: MapPoint) {
  const { outline, colour } = GROUP_SHAPES[(type && structureType(type)?.group) ?? "none"];
  const glyph = type
    ? `<path d="${TYPE_GLYPHS[type]}" fill="none" stroke="var(--color-on-fill)" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`
    : "";
  const halo =
    precision === "commune" ? `<circle cx="15" cy="15" r="14.5" fill="${colour}" fill-opacity="0.22"/>` : "";
  return divIcon({
    className: "map-mark",
    iconSize: [GAP, GAP],
    popupAnchor: [0, -MARK / 2],
    html: `<svg viewBox="0 0 30 30" width="${MARK}" height="${MARK}" aria-hidden="true">${halo}<g transform="translate(4 4) scale(0.917)"><path d="${outline}" fill="${colour}" stroke="var(--color-on-fill)" stroke-width="1.6"/>${glyph}</g></svg>`,
  });
}

/** The outline alone of the mark of a type: for what has no point. */
export function hollowMark(type: StructureTypeCode, size: number): string {
  const { outline, colour } = GROUP_SHAPES[structureType(type)?.group ?? "none"];
  return `<svg class="map-hollow" viewBox="0 0 24 24" width="${size}" height="${size}" aria-hidden="true"><path d="${outline}" fill="var(--color-paper)" stroke="${colour}" stroke-width="2.6" stroke-dasharray="4 2.4"/></svg>`;
}
