"use client";

import { useEffect } from "react";
import type { ItemGroup } from "./live-groups.ts";
import { isCluster } from "./map-point.ts";

/** Whoever points at an initiative in the list sees it on the map, and the other way round. */
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
    const showInList = ({ target }: Event) => {
      const mark = (target as HTMLElement).closest?.<HTMLElement>(".map-mark, .map-group");
      const meant = groups.find(({ key }) => mark && elements.get(key) === mark)?.members ?? [];
      const slugs = new Set(meant.flatMap((item) => (isCluster(item) ? [] : [item.slug])));
      for (const link of document.querySelectorAll<HTMLAnchorElement>(".points-list a"))
        link.closest("li")?.classList.toggle("list-hot", slugs.has(link.pathname.split("/")[2] ?? ""));
    };
    const shown = (event: Event) => {
      show(event);
      showInList(event);
    };
    for (const type of ["pointerover", "focusin"]) document.addEventListener(type, shown);
    return () => {
      for (const type of ["pointerover", "focusin"]) document.removeEventListener(type, shown);
    };
  }, [groups, elements]);
}
