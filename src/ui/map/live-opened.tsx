import { latLngBounds } from "leaflet";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { count } from "#lib/text.ts";
import { initiativeHref } from "../addresses.ts";
import { askView } from "./ask-view.ts";
import { clusterPlace, itemsOf, keyOf, type MapCluster, type MapPoint, PRECISIONS } from "./map-point.ts";

/** Of a degree: what is asked for around a place that many are at. */
const HERE = 0.0001;
const NEAREST = 20;

/** What an open mark says. */
export function Opened({ points }: { points: readonly MapPoint[] }) {
  const id = useId();
  return (
    <OpenedList>
      {points.map((point, at) => (
        <li key={keyOf(point)}>
          <a href={initiativeHref(point.slug)} aria-describedby={`${id}${at}`}>
            {point.name}
          </a>
          <span id={`${id}${at}`}>
            {[point.types.join(" · "), point.place].filter(Boolean).join(" · ")}{" "}
            <small>Position {PRECISIONS[point.precision]}</small>
          </span>
        </li>
      ))}
    </OpenedList>
  );
}

/** Those at one place, asked for when it is opened; where they are too many for a list, the way to the one that has pages. */
export function OpenedHere({ cluster, viewAddress }: { cluster: MapCluster; viewAddress: string }) {
  const map = useMap();
  const id = useId();
  const [points, setPoints] = useState<MapPoint[] | null>(null);
  const { box = [0, 0, 0, 0], count: all, href } = cluster;
  const [west, south, east, north] = box;
  useEffect(() => {
    const end = new AbortController();
    const around = latLngBounds([south - HERE, west - HERE], [north + HERE, east + HERE]);
    askView(viewAddress, around, NEAREST, end.signal).then(
      ({ features }) => {
        const { points: found, clusters } = itemsOf(features, () => href);
        setPoints(clusters.length > 0 ? [] : found);
      },
      () => setPoints([]),
    );
    return () => end.abort();
  }, [viewAddress, href, west, south, east, north]);
  useEffect(() => {
    // The room that the list takes is known only now.
    if (points) map.eachLayer((layer) => layer.isPopupOpen() && layer.getPopup()?.update());
  }, [map, points]);
  if (!points)
    return (
      <p role="status">
        {count(all, "fiche")} : {clusterPlace(cluster)}…
      </p>
    );
  if (points.length > 0) return <Opened points={points} />;
  return (
    <OpenedList>
      <li>
        <a href={`${href}#sur-la-carte`} aria-describedby={id}>
          Voir la liste
        </a>
        <span id={id}>
          {count(all, "fiche")} · {clusterPlace(cluster)}
        </span>
      </li>
    </OpenedList>
  );
}

/** It takes the keyboard's place, which Leaflet leaves on the mark, whenever it is opened: it stays made when it is closed. */
function OpenedList({ children }: { children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  const enter = () => {
    const popup = list.current?.closest<HTMLElement>(".leaflet-popup");
    popup?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label", "Fermer");
    if (popup) list.current?.querySelector("a")?.focus();
  };
  useEffect(enter, []);
  useMapEvents({ popupopen: enter });
  return <ul ref={list}>{children}</ul>;
}
