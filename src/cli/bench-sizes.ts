import path from "node:path";
import { formatNumber } from "#lib/text.ts";
import { openBrowser } from "./bench-browser.ts";
import { kindsOfPages } from "./bench-kinds.ts";
import { serveSite } from "./bench-site.ts";
import { budgetOf, overBudget, type PageWeight, SHIFT, weigh } from "./page-weight.ts";
import { buildSite } from "./site-build.ts";

const LABEL = 42;

/** What the largest page of each kind weighs on its way to a browser, beside what it may. */
export async function measureSizes(
  databaseUrl: string,
  folder: string,
  executablePath: string | undefined,
): Promise<string[]> {
  await buildSite();
  const site = await serveSite(databaseUrl, path.join(folder, "sizes"));
  const browser = await openBrowser(executablePath).catch(async (error) => {
    await site.end();
    throw error;
  });
  try {
    const context = await browser.newContext({ serviceWorkers: "block" });
    // What runs this command gives names to inner functions by a helper that a page does not have.
    await context.addInitScript("globalThis.__name = (named) => named;");
    const page = await context.newPage();
    const lines = [row("la plus lourde de chaque sorte", "HTML", "scripts", "polices", "bouge", "budgets")];
    for (const { label, address } of await kindsOfPages(site.port)) {
      await page.goto(`http://127.0.0.1:${site.port}${address}`, { waitUntil: "networkidle" });
      const weight = await page.evaluate(weigh);
      const budget = budgetOf(weight);
      const isKept = overBudget(weight).length === 0 && weight.shift <= SHIFT;
      const cell = (what: "html" | "script" | "font") => `${ko(weight, what)} / ${ko(budget, what)}`;
      const shift = weight.shift <= SHIFT ? "non" : String(weight.shift);
      lines.push(
        row(label, cell("html"), cell("script"), cell("font"), shift, isKept ? "tenus" : "dépassés"),
        ...(isKept ? [] : [`  ${address}`]),
      );
    }
    return lines;
  } finally {
    await browser.close();
    await site.end();
  }
}

const ko = (weight: Pick<PageWeight, "html" | "script" | "font">, what: "html" | "script" | "font") =>
  formatNumber(Math.round(weight[what] / 100) / 10);

function row(...cells: string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(LABEL) : cell.padStart(14))).join(" ");
}
