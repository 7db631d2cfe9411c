import { type StructureTypeCode, structureType } from "#domain/structure-types.ts";
import { GROUP_SHAPES, TYPE_GLYPHS } from "./shapes.ts";

/** The mark of a structure type: the outline says the group, the sign the type. Always beside its word. */
export function TypeMark({ code, size = 22 }: { code: StructureTypeCode | null; size?: number }) {
  const { outline, colour } = GROUP_SHAPES[code ? (structureType(code)?.group ?? "none") : "none"];
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      className="inline-block shrink-0 align-[-0.3em]"
    >
      <path d={outline} fill={colour} />
      {code && (
        <path
          d={TYPE_GLYPHS[code]}
          fill="none"
          stroke="var(--color-on-fill)"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}

/** A structure type as its mark and its acronym, the full name kept for who does not know it. */
export function TypeTag({ code }: { code: StructureTypeCode }) {
  const type = structureType(code);
  return (
    <span className="inline-flex items-center gap-1.5 text-sm font-semibold">
      <TypeMark code={code} />
      {code === "INCUBATEUR" ? (
        type?.label
      ) : (
        <abbr title={type?.label} className="no-underline">
          {code}
        </abbr>
      )}
    </span>
  );
}
