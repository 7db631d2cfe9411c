import type { Page } from "playwright";
import { expect, test } from "vitest";
import { overBudget, SHIFT, weigh } from "#cli/page-weight.ts";
import { readProfile } from "../support/profile-page.ts";
import { sitemapAddresses, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

const AT_ONCE = 4;
/** Hundreds of pages, on a machine that may do something else. */
const PATIENCE_MS = 1_500_000;
/** The words of a publication, as often as it prints them, and the reference of the API, which says one parameter twice. */
const AS_PRINTED = /^\/(?:documents|restitutions|donnees\/api)(?:\/|$)/;

test(
  "toutes les pages du plan : rien deux fois ni sous un titre vide, sans message ni mauvais emboîtement, légères, et rien n'y bouge",
  async () => {
    const paths = (await sitemapAddresses()).map((url) => new URL(url).pathname);
    expect(paths.length).toBeGreaterThan(100);
    const found: string[] = [];
    const queue = paths.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        // As at a first visit: what a service worker hands on has no weight of its own.
        const page = await visit("/a-propos", { serviceWorkers: "block" });
        // Pages of ours make no document of a text: this one may.
        const parser = await visit("/a-propos", { bypassCSP: true });
        for (const path of queue)
          found.push(...(await faults(page, parser, path)).map((fault) => `${path} : ${fault}`));
      }),
    );
    expect(found).toEqual([]);
  },
  PATIENCE_MS,
);

async function faults(page: Page, parser: Page, path: string): Promise<string[]> {
  const said: string[] = [];
  const onConsole = (message: { text(): string }) => {
    if (!message.text().includes("blocked by Playwright")) said.push(message.text());
  };
  const onError = (error: Error) => said.push(error.message);
  page.on("console", onConsole).on("pageerror", onError);
  const response = await page.goto(path, { waitUntil: "networkidle" });
  const html = (await response?.text()) ?? "";
  const weight = await page.evaluate(weigh);
  // A browser that is short of time may draw twice: what moves moves each time.
  if (weight.shift > SHIFT) {
    await page.reload({ waitUntil: "networkidle" });
    weight.shift = Math.min(weight.shift, (await page.evaluate(weigh)).shift);
  }
  const nesting = await parser.evaluate(misnested, html);
  const { bareHeadings, repeatedSentences } = await parser.evaluate(readProfile, html);
  page.off("console", onConsole).off("pageerror", onError);
  return [
    ...said,
    ...nesting,
    ...bareHeadings.map((title) => `rien sous « ${title} »`),
    ...(AS_PRINTED.test(path) ? [] : repeatedSentences.map((sentence) => `deux fois « ${sentence} »`)),
    ...overBudget(weight),
    ...(weight.shift > SHIFT ? [`mise en page qui bouge de ${weight.shift}`] : []),
  ];
}

/**
 * The elements that a parser makes of the page against those that its text names: where one stands inside another that
 * may not hold it, the parser ends the outer one early, and counts differ. Runs in the page.
 */
function misnested(html: string): string[] {
  const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "").replace(/<!--[\s\S]*?-->/g, "");
  const named = new Map<string, number>();
  for (const [, tag = ""] of text.matchAll(/<([a-z][a-z0-9]*)[\s/>]/gi))
    named.set(tag.toLowerCase(), (named.get(tag.toLowerCase()) ?? 0) + 1);
  const parsed = new DOMParser().parseFromString(text, "text/html");
  return [...named].flatMap(([tag, count]) => {
    const made = parsed.getElementsByTagName(tag).length;
    return made === count ? [] : [`${count} éléments ${tag} écrits, ${made} lus`];
  });
}
