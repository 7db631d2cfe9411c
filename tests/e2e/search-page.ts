import type { Page } from "playwright";

/** The number that the heading of the results announces. */
export async function total(page: Page): Promise<number> {
  const announced = await page.getByRole("heading", { level: 2, name: /\d+ initiatives?$/ }).textContent();
  return Number.parseInt((announced ?? "").replace(/\s/g, ""), 10);
}

/** Types words in the field, whatever it is called with a script and without, and sends them. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await page.locator("#q").fill(words);
  // Suggestions may lie over the button where the screen is small.
  await page.keyboard.press("Enter");
  await page.waitForURL(/[?&]q=/);
}

/** Opens the filters where they are a panel, ticks these boxes and applies. */
export async function tick(page: Page, ...names: RegExp[]): Promise<void> {
  const open = page.getByRole("button", { name: /^Filtrer/ });
  if (await open.isVisible()) await open.click();
  for (const name of names) await page.getByRole("checkbox", { name }).check();
  await page.getByRole("button", { name: "Appliquer les filtres" }).click();
}

export const chip = (page: Page, name: string | RegExp) =>
  page.getByRole("list", { name: "Filtres actifs" }).getByRole("link", { name });

/** What has the keyboard, by its id or its words. */
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? "").trim());
