import type { DepartmentCode } from "#domain/departments.ts";
import { regionMap } from "#domain/geography/region-map.ts";
import type { StructureTypeCode } from "#domain/structure-types.ts";
import { structureType } from "#domain/structure-types.ts";
import { truncate } from "#lib/text.ts";
import { GROUP_SHAPES, TYPE_GLYPHS } from "../marks/shapes.ts";
import { drawable } from "./drawable.ts";
import { SHARE_SIZE } from "./share-size.ts";

/** What a page shows of itself where somebody hands its address on. */
export interface Shared {
  /** What kind of thing it is. */
  eyebrow: string;
  type?: StructureTypeCode | undefined;
  title: string;
  /** Where it is, how much there is: each on a line. */
  facts: readonly string[];
  /** Those tinted on the map of the region. */
  departments: readonly DepartmentCode[];
  point?: { lon: number; lat: number } | null;
}

/** The colours of the site by day: the picture has no other. */
const INK = "#1d2a32";
const INK_SOFT = "#4b5860";
const SEA = "#17526f";
const BRICK = "#9c3a22";
const COLOURS: Record<string, string> = {
  "var(--color-brick)": BRICK,
  "var(--color-sea)": SEA,
  "var(--color-ochre)": "#71540c",
  "var(--color-ink-soft)": INK_SOFT,
};

/** A picture of 1200 by 630 in what the library draws: flexible boxes, and SVG that is coloured by attributes. */
export function ShareCard({ eyebrow, type, title, facts, departments, point = null }: Shared) {
  const name = truncate(drawable(title), 120);
  const size = name.length < 24 ? 80 : name.length < 48 ? 66 : name.length < 80 ? 54 : 46;
  // Under a long name each has one line.
  const room = name.length < 80 ? 90 : 42;
  return (
    <div style={{ ...COLUMN, ...SHARE_SIZE, background: "#fcf8f1", color: INK, fontFamily: "text" }}>
      <div style={{ display: "flex", alignItems: "center", height: 526, padding: "0 56px 0 64px" }}>
        <div style={{ ...COLUMN, width: 700, gap: 26, paddingRight: 40 }}>
          <div style={{ display: "flex", alignItems: "center", gap: 16, fontSize: 30, color: BRICK }}>
            {type && <Mark code={type} />}
            <span style={{ fontWeight: 700 }}>{drawable(eyebrow)}</span>
          </div>
          <div style={{ display: "flex", fontFamily: "title", fontSize: size, lineHeight: 1.12 }}>{name}</div>
          <div style={{ ...COLUMN, gap: 6, fontSize: 32, color: INK_SOFT }}>
            {facts.filter(Boolean).map((fact) => (
              <span key={fact}>{truncate(drawable(fact), room)}</span>
            ))}
          </div>
        </div>
        <Region departments={departments} point={point} />
      </div>
      <div
        style={{
          display: "flex",
          alignItems: "center",
          gap: 18,
          height: 104,
          padding: "0 64px",
          borderTop: "2px solid #ecdfc6",
          background: "#ffffff",
        }}
      >
        <Logo />
        <span style={{ fontFamily: "title", fontSize: 32 }}>Initiatives inclusives</span>
        <span style={{ fontSize: 28, color: INK_SOFT }}>en Hauts-de-France</span>
      </div>
    </div>
  );
}

const COLUMN = { display: "flex", flexDirection: "column" } as const;

function Mark({ code }: { code: StructureTypeCode }) {
  const { outline, colour } = GROUP_SHAPES[structureType(code)?.group ?? "none"];
  return (
    <svg aria-hidden="true" width="48" height="48" viewBox="0 0 24 24">
      <path d={outline} fill={COLOURS[colour] ?? INK} />
      <path
        d={TYPE_GLYPHS[code]}
        fill="none"
        stroke="#ffffff"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The region, what it is about tinted, and the place where it is known. */
function Region({ departments, point }: Pick<Shared, "departments" | "point">) {
  const map = regionMap(380);
  const at = point && map.project(point.lon, point.lat);
  return (
    <svg aria-hidden="true" width={map.width} height={map.height} viewBox={map.viewBox}>
      {map.departments.map(({ code, path }) => (
        <path
          key={code}
          d={path}
          fillRule="evenodd"
          fill={departments.includes(code) ? "#b3ccd8" : "#f6eddd"}
          stroke="#dccaa6"
          strokeWidth="1.5"
        />
      ))}
      {at && <circle cx={at.x} cy={at.y} r="11" fill={BRICK} stroke="#ffffff" strokeWidth="3" />}
    </svg>
  );
}

function Logo() {
  return (
    <svg aria-hidden="true" width="52" height="52" viewBox="0 0 40 40">
      <path fill={BRICK} d="M1 3h22v9.5H1zM25 3h14v9.5H25zM1 14.5h10V24H1zM1 26h16v9.5H1zM19 26h20v9.5H19z" />
      <path fill={SEA} d="M16 14.5h23V24H16z" />
      <path d="M12.6 17.2l2 2-2 2" fill="none" stroke={SEA} strokeWidth="1.6" />
    </svg>
  );
}
