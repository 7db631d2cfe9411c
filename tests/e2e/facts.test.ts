import { expect, test } from "vitest";
import { type StructureTypeCode, structureTypePattern } from "#domain/structure-types.ts";
import { ABOUT_WORDS, NUMBER_WORDS } from "#importer/lexicon/numbers.ts";
import { comparable, fold } from "#lib/text.ts";
import { readProfile, type ShownProfile } from "../support/profile-page.ts";
import { address, sitemapAddresses, siteVisits } from "./open-site.ts";

const { visit } = siteVisits();

const NUMBERS = Object.entries({ ...NUMBER_WORDS, ...ABOUT_WORDS });

/** Whether a quote says a number, in digits or in words. */
function saysNumber(quote: string, value: string): boolean {
  const text = fold(quote);
  const digits = value.replace(/[\s\u202f\u00a0]/g, "").match(/^\d+(?:,\d+)?/)?.[0];
  if (digits === undefined) return text.includes(fold(value));
  if (text.replace(/(?<=\d)[\s.](?=\d)/g, "").includes(digits)) return true;
  return (
    NUMBERS.some(([word, n]) => n === Number(digits) && text.includes(word)) ||
    (digits === "1" && /\bune?\b/.test(text))
  );
}

/** The telling words of a name by their beginnings: a plural or a declension is the same word. */
function namesIn(name: string): string[] {
  const all = comparable(name).split(" ");
  const telling = all.filter((word) => word.length > 3);
  return (telling.length > 0 ? telling : all).map((word) => word.slice(0, 4));
}

function supports({ kind, said, quotes }: ShownProfile["facts"][number]): boolean {
  switch (kind) {
    case "figure":
      return quotes.some((quote) => saysNumber(quote, said));
    case "kind":
      return quotes.some((quote) => structureTypePattern(said as StructureTypeCode).test(fold(quote)));
    case "place":
      return quotes.some((quote) => comparable(quote).includes(comparable(said)));
    case "tie":
      return quotes.some((quote) => namesIn(said).some((word) => comparable(quote).includes(word)));
    default:
      return false;
  }
}

test("des cinq publications, chaque chiffre, type, lieu et lien ouvre la phrase qui le dit ; rien deux fois, pas de titre sans texte", async () => {
  const paths = (await sitemapAddresses())
    .map((url) => new URL(url).pathname)
    .filter((path) => path.startsWith("/initiatives/"));
  expect(paths.length).toBeGreaterThan(60);
  // Pages of ours make no document of a text: this one may.
  const page = await visit("/a-propos", { bypassCSP: true });
  const wrong: string[] = [];
  const documents = new Set<string>();
  let facts = 0;
  for (const path of paths) {
    const shown = await page.evaluate(readProfile, await (await fetch(address(path))).text());
    facts += shown.facts.length;
    for (const fact of shown.facts) {
      for (const link of fact.links) documents.add(/^\/documents\/([^?]+)/.exec(link)?.[1] ?? "");
      if (!supports(fact))
        wrong.push(`${path} ${fact.kind} « ${fact.said} » : ${fact.quotes.join(" / ").slice(0, 200)}`);
    }
    wrong.push(
      ...shown.unproven.map((fact) => `${path} : sans phrase ou sans publication, ${fact}`),
      ...shown.bareHeadings.map((title) => `${path} : rien sous « ${title} »`),
      ...shown.repeated.map((sentence) => `${path} : deux fois « ${sentence.slice(0, 80)} »`),
      ...shown.loudLabels.map((label) => `${path} : en capitales « ${label} »`),
    );
  }
  expect(wrong).toEqual([]);
  expect(facts).toBeGreaterThan(550);
  expect(documents.size).toBe(5);
});

test.each([true, false])(
  "une phrase s'ouvre sans quitter la page, au clavier : JavaScript %s",
  async (javaScriptEnabled) => {
    const page = await visit("/initiatives/l-atelier-du-vert-bocage", { javaScriptEnabled });
    const facts = page.getByRole("region", { name: "L'essentiel" });
    const disclosure = facts.locator("[data-fact=kind]").first();
    await disclosure.locator("summary").focus();
    await page.keyboard.press("Enter");
    const quote = disclosure.locator("blockquote").first();
    await quote.getByText("entreprise adaptée").first().waitFor();
    await disclosure.getByText("Imprimé dans la publication.").waitFor();
    expect(page.url()).toContain("/initiatives/l-atelier-du-vert-bocage");
    await disclosure.getByRole("link", { name: /^source : Panorama/ }).click();
    await page.waitForURL(/\/documents\/.+#L\d+/);
  },
);

test("une fiche dont on sait peu est courte, sans panneau vide, et mène à ce qui est proche", async () => {
  const page = await visit("/initiatives/ateliers-de-l-artois");
  for (const name of ["L'essentiel", "Contact", "Joindre", "Chiffres clés"]) {
    const region = page.getByRole("region", { name, exact: true });
    if (await region.count()) expect((await region.textContent())?.length).toBeGreaterThan(name.length + 10);
  }
  await page.getByRole("region", { name: "À voir aussi" }).getByRole("link").first().waitFor();
  await page
    .locator("summary")
    .filter({ hasText: /critères sur 10/ })
    .click();
  await page.getByText(/^Les publications donnent/).waitFor();
});

test("une publication ancienne est dite ancienne, une récente non", async () => {
  const page = await visit("/initiatives/vestali");
  await page.getByText(/d'après une publication de 2021/).waitFor();
  await page.getByText("plus de 3 ans : à confirmer auprès d'elle").waitFor();
  await page.goto("/initiatives/recyfe");
  expect(await page.getByText("plus de 3 ans").count()).toBe(0);
});
