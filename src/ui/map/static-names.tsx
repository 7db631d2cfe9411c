import type { Point } from "#domain/geography/region-map.ts";
import { type StructureTypeCode, structureType } from "#domain/structure-types.ts";
import { GROUP_SHAPES } from "../marks/shapes.ts";
import type { MapDepartment } from "./map-point.ts";
import type { PictureScale } from "./static-marks.tsx";

/** A letter at the least, so that what stands before a text stands beside it. */
const NARROW = 0.46;

/** The name of a department in a picture, and under it what is said of it. */
export function StaticDepartmentName({
  name,
  text,
  hollow,
  at: { x, y },
  letters: { department, count },
}: Pick<MapDepartment, "text" | "hollow"> & { name: string; at: Point; letters: PictureScale["letters"] }) {
  const under = y + 1.3 * count;
  return (
    <>
      <text x={x} y={y} textAnchor="middle" fontSize={department} className="fill-ink-soft font-semibold">
        {name}
      </text>
      {/* Else what is read there is one word. */}{" "}
      <text x={x} y={under} textAnchor="middle" fontSize={count} className="fill-ink">
        {text}
      </text>
      {hollow && (
        <HollowMark type={hollow} size={count} x={x - (text.length * count * NARROW) / 2} y={under} />
      )}
    </>
  );
}

/** Left of the text that begins at a place: what is counted there has no point. */
function HollowMark({ type, size, x, y }: Point & { type: StructureTypeCode; size: number }) {
  const { outline, colour } = GROUP_SHAPES[structureType(type)?.group ?? "none"];
  return (
    <path
      d={outline}
      transform={`translate(${Math.round(x - 1.2 * size)} ${Math.round(y - 0.85 * size)}) scale(${size / 24})`}
      className="fill-paper"
      stroke={colour}
      strokeWidth="2.6"
      strokeDasharray="4 2.4"
    />
  );
}
