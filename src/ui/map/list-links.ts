"use client";

import { useEffect } from "react";
import type { ItemGroup } from "./live-marks.tsx";
import { isCluster } from "./map-point.ts";

/** Whoever points at an initiative in the list sees it on the map. */
export function useListLinks(groups: readonly ItemGroup[], elements: ReadonlyMap<string, HTMLElement>): void {
  useEffect(() => {
    const show = ({ target }: Event) => {
      const link = (target as HTMLElement).closest?.("a[href^='/initiatives/']");
      const slug = link?.getAttribute("href")?.split(/[/?#]/)[2];
      for (const { key, members } of groups) {
        const isMeant = members.some((item) => !isCluster(item) && item.slug === slug);
        elements.get(key)?.classList.toggle("map-hot", isMeant);
      }
    };
    for (const type of ["pointerover", "focusin"]) document.addEventListener(type, show);
    return () => {
      for (const type of ["pointerover", "focusin"]) document.removeEventListener(type, show);
    };
  }, [groups, elements]);
}
