"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import type { LeafletMapProps } from "./leaflet-map.tsx";

/** Leaflet needs a browser: until it is there, the picture under it shows the same. */
const LeafletMap = dynamic(() => import("./leaflet-map.tsx"), { ssr: false });

/** Brings the map that moves once its place comes near the screen: who never scrolls there never pays for it. */
export function MapLoader(props: LeafletMapProps) {
  const place = useRef<HTMLSpanElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      (seen) => {
        // For good: a map that went would forget where one had moved it.
        if (seen.some((one) => one.isIntersecting)) setNear(true);
      },
      { rootMargin: "25% 0px" },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return isNear ? <LeafletMap {...props} /> : <span ref={place} />;
}
