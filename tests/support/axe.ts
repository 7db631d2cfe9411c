import axe from "axe-core";
import type { Frame, Page } from "playwright";

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** What axe finds, run in the page: only what is wrong leaves it. What stands in a frame has its turn by itself. */
export async function problems(page: Page | Frame): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // What still fades in has not its colours yet.
    const ending = document
      .getAnimations()
      .filter((a) => a.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(ending.map((a) => a.finished));
    const found = await window.axe?.run({
      iframes: false,
      resultTypes: ["violations"],
      // The one rule of WCAG 2.2, which axe leaves out unless asked.
      rules: { "target-size": { enabled: true } },
    });
    if (!found) throw new Error("axe is not in the page");
    return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
  });
}
