import { divIcon } from "leaflet";
import { memo, useEffect, useMemo, useState } from "react";
import { Marker, useMap, useMapEvents } from "react-leaflet";
import { NEIGHBOUR_SHAPES } from "#domain/geography/shapes.ts";
import type { Town as KnownTown } from "#domain/geography/towns.ts";
import {
  type DepartmentName,
  departmentNames,
  HOLLOW,
  type Measure,
  type PlacedTown,
  townBox,
  townNames,
} from "./department-names.ts";
import { type Box, boxAt, boxOfMark, isFree } from "./label-places.ts";
import { type ItemGroup, markRadius } from "./live-groups.ts";
import type { MapDepartment } from "./map-point.ts";
import { hollowMark } from "./marker-icon.ts";

/** Those of which there is enough on the map for a name. */
const NEIGHBOURS = NEIGHBOUR_SHAPES.flatMap(({ properties: { name, label } }) =>
  label ? [{ name, lon: label[0], lat: label[1] }] : [],
);

type Town = [name: string, lon: number, lat: number];

const MOST = 40;
/** In pixels. */
const HALF_LINE = 9;
/** At first the region is seen whole: so many names say where one is. */
const AT_FIRST = 9;
/** Of so many towns for each name that there may be: the others have no room. */
const TRIED = 4;
/** In pixels, what the buttons of the zoom cover in their corner. */
const BUTTONS = { width: 64, height: 108 };

/** Of the letters of the page: on a map that is not so wide, departments are named in smaller ones. */
const NARROW = 31;

/** How wide a text is in the letters of the map, which map.css says too. */
function measureIn(container: HTMLElement): Measure {
  const { fontFamily, fontSize } = getComputedStyle(container);
  const pen = document.createElement("canvas").getContext("2d");
  const rem =
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || Number.parseFloat(fontSize);
  const name = container.clientWidth < NARROW * rem ? 0.8125 : 0.9375;
  return (text, style) => {
    if (!pen) return text.length * rem * 0.5;
    pen.font = style === "name" ? `600 ${name * rem}px ${fontFamily}` : `${0.8125 * rem}px ${fontFamily}`;
    return pen.measureText(text).width;
  };
}

/** The names of departments and of the towns in view, the larger before the smaller, as many as can be read. */
export function LiveNames({
  groups,
  zoom,
  departments,
  largest,
}: {
  /** What stands on the map at a zoom: no name is under it. */
  groups: readonly ItemGroup[];
  zoom: number;
  departments: ReadonlyMap<string, MapDepartment>;
  /** Those that are named until all are known; null where the ground has names of its own. */
  largest: readonly KnownTown[] | null;
}) {
  const map = useMap();
  const [towns, setTowns] = useState(() =>
    (largest ?? []).map(({ name, lon, lat }): Town => [name, lon, lat]),
  );
  const [bounds, setBounds] = useState(() => map.getBounds());
  const hasTowns = largest !== null;
  useMapEvents({ moveend: () => setBounds(map.getBounds()) });
  useEffect(() => {
    if (!hasTowns) return;
    const end = new AbortController();
    fetch("/api/v1/villes", { signal: end.signal })
      .then((answer) => answer.json())
      .then(setTowns, () => {
        // Without names the map is still one.
      });
    return () => end.abort();
  }, [hasTowns]);
  const [hasLetters, setLetters] = useState(document.fonts.status === "loaded");
  useEffect(() => {
    let isOver = false;
    document.fonts.ready.then(() => isOver || setLetters(true));
    return () => {
      isOver = true;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other letters are measured anew.
  const measure = useMemo(() => measureIn(map.getContainer()), [map, hasLetters]);
  const marks = useMemo(
    () => groups.map((group) => ({ x: group.x, y: group.y, radius: markRadius(group) })),
    [groups],
  );
  const names = useMemo(() => {
    const known = (largest ?? []).slice(0, AT_FIRST);
    const boxes = known.map(({ name, lon, lat }) =>
      townBox(map.project([lat, lon], zoom), measure(name, "small")),
    );
    const view = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
    return departmentNames(map, zoom, departments, marks, boxes, measure, view);
  }, [map, zoom, bounds, departments, marks, largest, measure]);
  const named = useMemo(() => {
    const at = ({ lat, lon }: { lat: number; lon: number }) => map.project([lat, lon], zoom);
    const most = Math.round(AT_FIRST * 4 ** Math.max(0, zoom - map.getMinZoom()));
    // With some room around, so that a name does not come and go as the map moves.
    const nearby = bounds.pad(0.5);
    const tried = towns
      .slice(0, most * TRIED)
      .map(([name, lon, lat]) => ({ name, lon, lat }))
      .filter(({ lat, lon }) => nearby.contains([lat, lon]));
    const taken = [...marks.map(boxOfMark), ...names.map(({ box }) => box)];
    const corner = map.project(bounds.getNorthWest(), zoom);
    const end = map.project(bounds.getSouthEast(), zoom);
    const buttons = {
      left: end.x - BUTTONS.width,
      right: end.x,
      top: corner.y,
      bottom: corner.y + BUTTONS.height,
    };
    const isWhole = ({ box }: { box: Box }) =>
      box.left > corner.x &&
      box.right < end.x &&
      box.top > corner.y &&
      box.bottom < end.y &&
      isFree(box, [buttons]);
    const around = NEIGHBOURS.filter((one) => {
      const half = measure(one.name, "small") / 2;
      const box = boxAt(at(one), { half, above: HALF_LINE, below: HALF_LINE });
      return isWhole({ box }) && isFree(box, taken);
    });
    return { towns: townNames(tried, at, taken, measure, most).filter(isWhole).slice(0, MOST), around };
  }, [map, zoom, towns, names, marks, bounds, measure]);
  return (
    <>
      {names.map(({ code, shift: { x, y }, box: _, ...name }) => (
        <Department key={code} {...name} x={x} y={y} href={departments.get(code)?.href ?? null} />
      ))}
      {named.around.map(({ name, lat, lon }) => (
        <Marker
          key={name}
          position={[lat, lon]}
          interactive={false}
          keyboard={false}
          zIndexOffset={-1100}
          icon={divIcon({ className: "map-neighbour-name", iconSize: [100, 16], html: name })}
        />
      ))}
      {named.towns.map(({ box: _, ...town }) => (
        <TownName key={`${town.name} ${town.lon}`} {...town} />
      ))}
    </>
  );
}

/** Stays as it is while the map moves, as those of towns do. */
const Department = memo(function Department({
  name,
  text,
  hollow,
  lat,
  lon,
  x,
  y,
  isOver,
  isLine,
  href,
}: Omit<DepartmentName, "code" | "shift" | "box"> & { x: number; y: number; href: string | null }) {
  const icon = useMemo(
    () =>
      divIcon({
        className: `map-label${isLine ? " map-label-line" : ""}`,
        iconSize: [150, 40],
        iconAnchor: [75 - x, 20 - y],
        html: `<span>${name}</span> <small>${hollow ? hollowMark(hollow, HOLLOW) : ""}${text}</small>`,
      }),
    [name, text, hollow, x, y, isLine],
  );
  return (
    <Marker
      // What can be pressed is another element.
      key={href}
      position={[lat, lon]}
      // From near, where land is only looked at, its name still leads into it; never through marks that it lies over.
      interactive={href !== null && !isOver}
      keyboard={false}
      zIndexOffset={isOver ? 1000 : -1000}
      icon={icon}
      eventHandlers={{ click: () => href && location.assign(href) }}
    />
  );
});

const TownName = memo(function TownName({ name, lon, lat, side }: PlacedTown) {
  const icon = useMemo(
    () => divIcon({ className: `map-town map-town-${side}`, iconSize: [0, 0], html: `<span>${name}</span>` }),
    [name, side],
  );
  return (
    <Marker position={[lat, lon]} interactive={false} keyboard={false} zIndexOffset={-900} icon={icon} />
  );
});
