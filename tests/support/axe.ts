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
    const found = await window.axe?.run({ iframes: false, resultTypes: ["violations"] });
    if (!found) throw new Error("axe is not in the page");
    return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
  });
}
