"use client";

import { type LatLngBounds, point } from "leaflet";
import { useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { useMap, useMapEvents } from "react-leaflet";
import { count } from "#lib/text.ts";
import { ofName } from "#lib/typography.ts";
import { isCalm } from "./calm.ts";
import { MAP_CONTROLS, type MapCluster, type MapPoint, placeOf, profilesIn } from "./map-point.ts";

/** « #vue=9.25/50.63/3.06 »: the zoom and the middle of what was looked at. */
const VIEW = /^#vue=(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;

/** The view that the address names. */
export function viewOfAddress(): { zoom: number; center: [number, number] } | null {
  const [, zoom, lat, lon] = VIEW.exec(location.hash) ?? [];
  return zoom ? { zoom: Number(zoom), center: [Number(lat), Number(lon)] } : null;
}

/** How much of the view a step is. */
const STEP = 0.4;
const STEPS = [
  { name: "Vers l'ouest", sign: "←", x: -1, y: 0 },
  { name: "Vers le nord", sign: "↑", x: 0, y: -1 },
  { name: "Vers le sud", sign: "↓", x: 0, y: 1 },
  { name: "Vers l'est", sign: "→", x: 1, y: 0 },
];

/** Says what is in view, writes the view into the address, and moves it for who cannot drag. */
export function LiveView({
  points,
  clusters,
  region,
  searchAddress,
  areGroupings,
}: {
  points: readonly MapPoint[];
  clusters: readonly MapCluster[];
  region: LatLngBounds;
  /** Where one searches around a place that is yet to be added; null where one does not. */
  searchAddress: string | null;
  /** Its clusters are groupings of communes, and one initiative may be in several. */
  areGroupings: boolean;
}) {
  const map = useMap();
  const items = useMemo(() => [...clusters, ...points], [clusters, points]);
  const [bounds, setBounds] = useState(map.getBounds());
  const [hasMoved, setHasMoved] = useState(false);
  useMapEvents({
    moveend: () => {
      setBounds(map.getBounds());
      setHasMoved(true);
    },
  });
  useEffect(() => {
    if (!hasMoved) return;
    const { lat, lng } = bounds.getCenter();
    history.replaceState(history.state, "", `#vue=${map.getZoom()}/${lat.toFixed(3)}/${lng.toFixed(3)}`);
  }, [map, bounds, hasMoved]);
  useEffect(() => {
    const keepView = ({ target }: Event) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[data-keeps-view]");
      if (link) link.hash = location.hash;
    };
    document.addEventListener("click", keepView);
    return () => document.removeEventListener("click", keepView);
  }, []);
  const inView = items.filter(({ lat, lon }) => bounds.contains([lat, lon]));
  const animate = !isCalm();
  const move = (x: number, y: number) =>
    map.panBy(map.getSize().scaleBy(point(x, y)).multiplyBy(STEP), { animate });
  const isZone = middleToCorner(bounds) <= FARTHEST_KM;
  const controls = document.getElementById(MAP_CONTROLS);
  if (!controls) return null;
  return createPortal(
    <>
      <p role="status">{sentence(inView, areGroupings)}</p>
      <fieldset>
        <legend className="sr-only">Déplacer la carte</legend>
        {STEPS.map(({ name, sign, x, y }) => (
          <button key={name} type="button" aria-label={name} title={name} onClick={() => move(x, y)}>
            {sign}
          </button>
        ))}
        <button type="button" onClick={() => map.fitBounds(region, { animate })}>
          Toute la région
        </button>
      </fieldset>
      {hasMoved && searchAddress && isZone && (
        <button type="button" className="link" onClick={() => searchAround(bounds, searchAddress)}>
          Chercher dans cette zone
        </button>
      )}
    </>,
    controls,
  );
}

const [NEAREST_KM, FARTHEST_KM] = [5, 100];
/** So far at most is the middle of a view from that of its commune. */
const COMMUNE_KM = 4;

/** In kilometres. */
function middleToCorner(bounds: LatLngBounds): number {
  return bounds.getCenter().distanceTo(bounds.getNorthWest()) / 1000;
}

/** The search around the commune in the middle of what is in view, so far that nothing in view is left out. */
async function searchAround(bounds: LatLngBounds, searchAddress: string): Promise<void> {
  const { lat, lng } = bounds.getCenter();
  const answer = await fetch(`/api/v1/suggestions?position=${lng.toFixed(2)},${lat.toFixed(2)}`);
  if (!answer.ok) return;
  const { commune }: { commune: { insee: string } } = await answer.json();
  const km = Math.min(FARTHEST_KM, Math.max(NEAREST_KM, Math.ceil(middleToCorner(bounds) + COMMUNE_KM)));
  const address = new URL(searchAddress, location.origin);
  address.searchParams.set("pres-de", commune.insee);
  address.searchParams.set("rayon", String(km));
  location.assign(address);
}

/** « 12 fiches dans la vue, de Calais à Arras »: from the west to the east. */
function sentence(items: readonly (MapPoint | MapCluster)[], areGroupings: boolean): string {
  if (items.length === 0)
    return areGroupings ? "Aucune intercommunalité dans la vue" : "Aucune fiche dans la vue";
  const places = items
    .toSorted((a, b) => a.lon - b.lon)
    .map(placeOf)
    .filter(Boolean);
  const [from, to] = [places[0], places.at(-1)];
  const where = from === to ? ` : ${from}` : `, ${ofName(from ?? "")} à ${to}`;
  const all = areGroupings ? count(items.length, "intercommunalité") : count(profilesIn(items), "fiche");
  return `${all} dans la vue${from ? where : ""}`;
}
