import { expect, test } from "vitest";
import { address, sitemapAddresses } from "./open-site.ts";

const AT_ONCE = 4;

/** What a page names as its picture, and how it wants to be shown. */
async function pictureOf(url: string): Promise<{ page: string; picture: string; card: string }> {
  const html = await (await fetch(url)).text();
  const meta = (name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`).exec(html)?.[1] ?? "";
  return { page: new URL(url).pathname, picture: meta("og:image"), card: meta("twitter:card") };
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const queue = items.values();
  const done: R[] = [];
  const worker = async () => {
    for (const item of queue) done.push(await work(item));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}

test("chaque page a une image de partage qui répond : un PNG de 1200 sur 630, la sienne pour une fiche, une restitution, un département, un thème", async () => {
  const pages = await inTurn(await sitemapAddresses(), pictureOf);
  for (const { page, picture, card } of pages) {
    expect(card, page).toBe("summary_large_image");
    const isOwn = /^\/(?:initiatives|restitutions|departements|themes|structures)\/(?!agenda)/.test(page);
    expect(picture, page).toBe(address(`${isOwn ? page : ""}/partage.png`));
  }
  const pictures = [...new Set(pages.map(({ picture }) => picture))];
  expect(pictures.length).toBeGreaterThan(100);
  const sizes = await inTurn(pictures, async (url) => {
    const answer = await fetch(url);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get("content-type"), url).toBe("image/png");
    // Shown by other sites beside the address.
    expect(answer.headers.get("cross-origin-resource-policy"), url).toBe("cross-origin");
    expect(bytes.subarray(1, 4).toString(), url).toBe("PNG");
    return `${bytes.readUInt32BE(16)} ${bytes.readUInt32BE(20)}`;
  });
  expect([...new Set(sizes)]).toEqual(["1200 630"]);
  const [first = ""] = pictures;
  const etag = (await fetch(first)).headers.get("etag") ?? "";
  expect((await fetch(first, { headers: { "if-none-match": etag } })).status).toBe(304);
});

test.each(["/initiatives/inconnue", "/restitutions/inconnue", "/departements/75", "/themes/inconnu"])(
  "%s n'a pas d'image",
  async (path) => {
    expect((await fetch(address(`${path}/partage.png`))).status).toBe(404);
  },
);
