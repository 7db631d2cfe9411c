"use client";

import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";

/** Marks the list of filters that can be taken off, and the heading of the results, for the keyboard. */
export const CHIPS = "filtres-actifs";
export const RESULTS = "resultats";

/**
 * Around the results: a link that changes them may go away with the change. The keyboard then goes to the filter
 * that took the place of the one taken off, or to the heading that says how many results there are.
 */
export function ResultsFocus({ address, children }: { address: string; children: ReactNode }) {
  const followed = useRef<{ from: string; chip: number } | null>(null);
  const remember = (event: MouseEvent<HTMLDivElement>) => {
    const link = (event.target as Element).closest("a");
    if (link?.pathname !== location.pathname) return;
    const chips = [...document.querySelectorAll(`#${CHIPS} a[data-chip]`)];
    followed.current = { from: address, chip: chips.indexOf(link) };
  };
  useEffect(() => {
    const link = followed.current;
    if (!link || link.from === address) return;
    followed.current = null;
    const chips = link.chip < 0 ? [] : [...document.querySelectorAll<HTMLElement>(`#${CHIPS} a[data-chip]`)];
    const next = chips[Math.min(link.chip, chips.length - 1)] ?? document.getElementById(RESULTS);
    next?.focus();
  }, [address]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only remembers which of its links was followed
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link that is followed by keyboard is clicked too
    <div onClick={remember} className="min-w-0">
      {children}
    </div>
  );
}
