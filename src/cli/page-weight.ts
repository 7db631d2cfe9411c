/** Bytes as they travel, compressed. */
export const BUDGETS = { html: 40_000, script: 130_000, scriptWithMap: 200_000, font: 80_000 };
/** By how much a page may move while it loads: more than the rounding of a browser. */
export const SHIFT = 0.001;

export interface PageWeight {
  html: number;
  script: number;
  font: number;
  hasMap: boolean;
  shift: number;
}

/** What a page may weigh. */
export function budgetOf({ hasMap }: PageWeight) {
  return { html: BUDGETS.html, script: hasMap ? BUDGETS.scriptWithMap : BUDGETS.script, font: BUDGETS.font };
}

/** What of a page weighs more than it may, with its bytes. */
export function overBudget(weight: PageWeight): string[] {
  const budget = budgetOf(weight);
  const names = { html: "HTML", script: "scripts", font: "polices" };
  return (["html", "script", "font"] as const)
    .filter((what) => weight[what] > budget[what])
    .map((what) => `${names[what]} de ${weight[what]} octets, ${budget[what]} permis`);
}

/** What the page weighed on its way, and by how much it moved while it loaded. Runs in the page. */
export async function weigh(): Promise<PageWeight> {
  const [navigation] = performance.getEntriesByType("navigation");
  const resources = performance.getEntriesByType("resource");
  const sum = (pattern: RegExp) =>
    resources.reduce(
      (bytes, entry) =>
        entry instanceof PerformanceResourceTiming && pattern.test(new URL(entry.name).pathname)
          ? bytes + entry.encodedBodySize
          : bytes,
      0,
    );
  const shift = await new Promise<number>((resolve) => {
    let total = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ("value" in entry) total += Number(entry.value);
    });
    observer.observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(total), 0);
  });
  return {
    html: navigation instanceof PerformanceNavigationTiming ? navigation.encodedBodySize : 0,
    script: sum(/\.js$/),
    font: sum(/\.woff2$/),
    // Its place, which is there before it is: a browser short of time has the script and not yet the map.
    hasMap: document.querySelector(".map-view") !== null,
    shift,
  };
}
