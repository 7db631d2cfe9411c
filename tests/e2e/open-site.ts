import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, inject } from "vitest";
import { launchBrowser } from "../support/browser.ts";

/** Opens pages of the built site, each in a visit of its own that ends with the file's tests. */
export function siteVisits() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    async visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ baseURL: inject("site"), locale: "fr-FR", ...options });
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
  };
}

/** The address of a page of the site. */
export const address = (path: string) => inject("site") + path;
