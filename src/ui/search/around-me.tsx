"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

const SENTENCES = {
  absent: "",
  ready: "",
  asking: "Recherche de votre position…",
  refused: "Votre navigateur n'a pas donné de position. Écrivez le nom de votre commune dans la recherche.",
  away: "Votre position est hors des Hauts-de-France.",
} as const;

/** A place farther than this from every commune is not in the region. */
const REACH_KM = 20;

interface Answer {
  commune: { insee: string };
  distance: number;
}

/** « Autour de moi »: the browser's position becomes a commune of the address. `query` is the address without a place. */
export function AroundMe({ query }: { query: string }) {
  const [state, setState] = useState<keyof typeof SENTENCES>("absent");
  const router = useRouter();
  useEffect(() => {
    if (isSecureContext && "geolocation" in navigator) setState("ready");
  }, []);
  const go = async ({ coords }: GeolocationPosition) => {
    // A hundredth of a degree is enough to name a commune, and says no more than that.
    const position = `${coords.longitude.toFixed(2)},${coords.latitude.toFixed(2)}`;
    const response = await fetch(`/api/v1/suggestions?position=${position}`);
    if (!response.ok) return setState("refused");
    const { commune, distance }: Answer = await response.json();
    if (distance > REACH_KM) return setState("away");
    const address = new URLSearchParams(query);
    address.set("pres-de", commune.insee);
    setState("ready");
    router.push(`/initiatives?${address}`);
  };
  const ask = () => {
    setState("asking");
    const refused = () => setState("refused");
    navigator.geolocation.getCurrentPosition((found) => go(found).catch(refused), refused, {
      timeout: 15_000,
      maximumAge: 600_000,
    });
  };
  return (
    <div className={`flex flex-wrap items-center gap-x-3 ${state === "absent" ? "invisible" : ""}`}>
      <span role="status" className="text-sm text-ink-soft">
        {SENTENCES[state]}
      </span>
      <button
        type="button"
        className="link inline-flex min-h-11 cursor-pointer items-center gap-1.5 text-sm"
        onClick={ask}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <circle cx="7" cy="7" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M7 0v3M7 11v3M0 7h3M11 7h3" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        Autour de moi
      </button>
    </div>
  );
}
