import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { launchBrowser } from "../support/browser.ts";

/** Opens pages of the built site, each in a visit of its own that ends with its test: open pages cost a busy machine time. */
export function siteVisits() {
  let browser: Browser;
  const open: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    async visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ baseURL: inject("site"), locale: "fr-FR", ...options });
      open.push(context);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
  };
}

/** The address of a page of the site. */
export const address = (path: string) => inject("site") + path;

/** The addresses that the site names to search engines, from all its files. */
export async function sitemapAddresses(): Promise<string[]> {
  const named = async (file: string) =>
    [...(await (await fetch(file)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? "");
  const files = await named(address("/sitemap.xml"));
  return (await Promise.all(files.map(named))).flat();
}
