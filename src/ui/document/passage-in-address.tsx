"use client";

import { useEffect } from "react";
import { parseLineRange } from "./line-range.ts";

/**
 * Highlights the lines that the fragment of the address names (« #L120-L134 »), also when it was typed by hand
 * and the server knew nothing of it. Without a script the first line is still found and marked.
 */
export function PassageInAddress({ lineCount }: { lineCount: number }) {
  useEffect(() => {
    const show = () => {
      const range = parseLineRange(location.hash.slice(1), lineCount);
      if (!range) return;
      for (const cited of document.querySelectorAll("[data-cited]")) cited.removeAttribute("data-cited");
      for (let line = range.lineStart; line <= range.lineEnd; line++) {
        document.getElementById(`L${line}`)?.setAttribute("data-cited", "");
      }
      document.getElementById(`L${range.lineStart}`)?.scrollIntoView({ block: "center" });
    };
    const nameLine = ({ target, clientX }: MouseEvent) => {
      if (!(target instanceof HTMLLIElement) || !target.id) return;
      if (clientX < target.getBoundingClientRect().left) location.hash = target.id;
    };
    show();
    window.addEventListener("hashchange", show);
    document.addEventListener("click", nameLine);
    return () => {
      window.removeEventListener("hashchange", show);
      document.removeEventListener("click", nameLine);
    };
  }, [lineCount]);
  return null;
}
