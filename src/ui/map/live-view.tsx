import { type LatLng, type LatLngBounds, type Map as LeafletInstance, point } from "leaflet";
import { useEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useMap, useMapEvents } from "react-leaflet";
import { zoneText } from "#domain/zone.ts";
import { count } from "#lib/text.ts";
import { ofName } from "#lib/typography.ts";
import { askView } from "./ask-view.ts";
import { isCalm } from "./calm.ts";
import {
  type Counted,
  MAP_CONTROLS,
  type MapCluster,
  type MapPoint,
  placeOf,
  profilesIn,
} from "./map-point.ts";

/** « #vue=9.25/50.63/3.06 »: the zoom and the middle of what was looked at. */
const VIEW = /^#vue=(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;

/** The view that the address names. */
export function viewOfAddress(): { zoom: number; center: [number, number] } | null {
  const [, zoom, lat, lon] = VIEW.exec(location.hash) ?? [];
  return zoom ? { zoom: Number(zoom), center: [Number(lat), Number(lon)] } : null;
}

/** What of a search may name a place. */
const WHERE = ["q", "departement", "pres-de", "zone"];

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
  viewAddress,
  searchAddress,
  counted,
}: {
  points: readonly MapPoint[];
  clusters: readonly MapCluster[];
  region: LatLngBounds;
  /** Where the API tells how many are in view; null where they are all here. */
  viewAddress: string | null;
  /** Where one searches around a place that is yet to be added; null where one does not. */
  searchAddress: string | null;
  /** Of groupings of communes one initiative may be in several. */
  counted: Counted;
}) {
  const map = useMap();
  const items = useMemo(() => [...clusters, ...points], [clusters, points]);
  const [{ bounds, moves, news }, setMoved] = useState({ bounds: map.getBounds(), moves: 0, news: "" });
  const hasMoved = moves > 0;
  const [isOfAddress] = useState(() => viewOfAddress() !== null);
  /** Why it moves: by a button and from where, or else by another way. */
  const step = useRef<{ name: string; from: LatLng } | "zoom">(null);
  useMapEvents({
    dragstart: () => {
      step.current = null;
    },
    zoomend: () => {
      step.current = "zoom";
    },
    moveend: () =>
      setMoved(({ moves }) => ({
        bounds: map.getBounds(),
        moves: moves + 1,
        news: newsOf(map, step.current),
      })),
  });
  useEffect(() => {
    if (!hasMoved) return;
    const { lat, lng } = bounds.getCenter();
    history.replaceState(history.state, "", `#vue=${map.getZoom()}/${lat.toFixed(3)}/${lng.toFixed(3)}`);
  }, [map, bounds, hasMoved]);
  useEffect(() => {
    const keepView = ({ target }: Event) => {
      const link =
        target instanceof Element &&
        target.closest<HTMLAnchorElement>("a[data-keeps-view], [data-keeps-view] a");
      if (link) link.hash = location.hash;
    };
    const keepOnSubmit = ({ target }: SubmitEvent) => {
      if (!(target instanceof HTMLFormElement)) return;
      const [asked, now] = [new FormData(target), new URLSearchParams(location.search)];
      // Another place is looked at anew.
      const isThere = WHERE.every(
        (name) => `${asked.getAll(name).filter(Boolean)}` === `${now.getAll(name)}`,
      );
      const action = new URL(target.action);
      action.hash = location.hash;
      if (isThere && action.pathname === location.pathname) target.action = action.href;
    };
    document.addEventListener("click", keepView);
    document.addEventListener("submit", keepOnSubmit);
    return () => {
      document.removeEventListener("click", keepView);
      document.removeEventListener("submit", keepOnSubmit);
    };
  }, []);
  const inView = items.filter(({ lat, lon }) => bounds.contains([lat, lon]));
  const animate = !isCalm();
  const move = ({ name, x, y }: (typeof STEPS)[number]) => {
    step.current = { name, from: map.getCenter() };
    map.panBy(map.getSize().scaleBy(point(x, y)).multiplyBy(STEP), { animate });
  };
  const told = useTotal(viewAddress, bounds);
  const here = counted === "intercommunalité" ? inView.length : profilesIn(inView);
  const total = viewAddress ? told : here;
  const said = useRef({ moves: 0, text: "" });
  // Until it is told how many these are, what was said last stays.
  if (total !== null) said.current = { moves, text: news + sentence(inView, total, counted) };
  const controls = document.getElementById(MAP_CONTROLS);
  if (!controls) return null;
  return createPortal(
    <>
      <p role="status">
        {/* Said again after every move, also where the words are the same. */}
        <span key={said.current.moves}>{said.current.text}</span>
      </p>
      <fieldset>
        <legend className="sr-only">Déplacer la carte</legend>
        {STEPS.map((one) => (
          <button
            key={one.name}
            type="button"
            aria-label={one.name}
            title={one.name}
            onClick={() => move(one)}
          >
            {one.sign}
          </button>
        ))}
        <button type="button" onClick={() => map.fitBounds(region, { animate })}>
          Toute la région
        </button>
      </fieldset>
      {(hasMoved || isOfAddress) && searchAddress && (
        <button type="button" className="link" onClick={() => location.assign(inZone(bounds, searchAddress))}>
          Chercher dans cette zone
        </button>
      )}
    </>,
    controls,
  );
}

/** What a move came to, where what is in view may be the same after it. */
function newsOf(map: LeafletInstance, step: { name: string; from: LatLng } | "zoom" | null): string {
  if (step === "zoom") {
    if (map.getZoom() >= map.getMaxZoom()) return "Échelle la plus proche. ";
    return map.getZoom() <= map.getMinZoom() ? "Échelle la plus large. " : "";
  }
  if (!step) return "";
  const way = map.latLngToContainerPoint(step.from).distanceTo(map.getSize().divideBy(2));
  return way < 2 ? `${step.name} : bord de la carte. ` : `${step.name}. `;
}

/** In milliseconds: who goes on moving asks nothing. */
const PAUSE = 250;

/** How many initiatives are in view, each once though it be in several groups; null until the API tells. */
function useTotal(viewAddress: string | null, bounds: LatLngBounds): number | null {
  const [told, setTold] = useState<{ bounds: LatLngBounds; total: number }>();
  useEffect(() => {
    if (!viewAddress) return;
    const end = new AbortController();
    const wait = setTimeout(() => {
      askView(viewAddress, bounds, 0, end.signal).then(
        ({ total }) => setTold({ bounds, total }),
        () => {
          // The next move asks again.
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(wait);
      end.abort();
    };
  }, [viewAddress, bounds]);
  return told?.bounds === bounds ? told.total : null;
}

/** The address of a search in what is in view. */
function inZone(bounds: LatLngBounds, searchAddress: string): URL {
  const [sw, ne] = [bounds.getSouthWest(), bounds.getNorthEast()];
  const address = new URL(searchAddress, location.origin);
  address.searchParams.set("zone", zoneText([sw.lng, sw.lat, ne.lng, ne.lat]));
  return address;
}

/** « 12 fiches dans la vue, de Calais à Arras »: from the west to the east. */
function sentence(items: readonly (MapPoint | MapCluster)[], total: number, counted: Counted): string {
  if (total === 0) return `${counted === "pôle" ? "Aucun" : "Aucune"} ${counted} dans la vue`;
  const places = items
    .toSorted((a, b) => a.lon - b.lon)
    .map(placeOf)
    .filter(Boolean);
  const [from, to] = [places[0], places.at(-1)];
  const where = from === to ? ` : ${from}` : `, ${ofName(from ?? "")} à ${to}`;
  const all = count(total, counted);
  return `${all} dans la vue${from ? where : ""}`;
}
