import { readdir } from "node:fs/promises";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { fetched } from "./bench-fetched.ts";
import { ROOT } from "./processes.ts";

/** A page to measure, under the name of its kind. */
export interface Page {
  label: string;
  address: string;
}

/** What a route alone does not show: the same page with something asked of it. */
const ASKED: Page[] = [
  { label: "/initiatives, page 2", address: "/initiatives?page=2" },
  { label: "/initiatives, des mots", address: "/initiatives?q=insertion+num%C3%A9rique" },
  { label: "/carte, un département", address: "/carte?departement=59" },
  { label: "/selection, trois fiches", address: "/selection?f=" },
  { label: "/selection/livret, trois fiches", address: "/selection/livret?f=" },
  { label: "/comparer, trois fiches", address: "/comparer?f=" },
];
/** So many links of a kind are tried that no sitemap names. */
const TRIED = 30;

/**
 * The largest page of each kind that the program has: of those that the site names to search engines, and of those
 * that their links lead to.
 */
export async function kindsOfPages(port: number): Promise<Page[]> {
  const routes = (await readdir(path.join(ROOT, "src/app"), { recursive: true }))
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => `/${path.dirname(file).replaceAll(path.sep, "/")}`.replace(/^\/\.$/, "/"))
    .sort();
  const largest = new Map<string, { address: string; bytes: number }>();
  const links = new Map<string, Set<string>>();
  const named = await sitemapAddresses(port);
  const look = async (address: string) => {
    const { status, bytes, body } = await fetched(port, address);
    if (status !== 200) return;
    const route = routeOf(routes, address);
    if (route && bytes > (largest.get(route)?.bytes ?? 0)) largest.set(route, { address, bytes });
    for (const [, href = ""] of html(body).matchAll(/href="(\/[^"#]*)/g)) {
      const to = routeOf(routes, href.replaceAll("&amp;", "&"));
      if (to) links.set(to, (links.get(to) ?? new Set()).add(href.replaceAll("&amp;", "&")));
    }
  };
  for (const address of named) await look(address);
  // From what these lead to, again: a passage is reached from a part, a part from its publication.
  for (let round = 0; round < 2; round++)
    for (const route of routes.filter((one) => !named.some((address) => routeOf(routes, address) === one)))
      for (const address of [...(links.get(route) ?? [])].slice(0, TRIED)) await look(address);
  const three = named.filter((address) => address.startsWith("/initiatives/")).slice(0, 3);
  const slugs = three.map((address) => address.split("/").at(-1)).join(",");
  return [
    ...routes.flatMap((label) => {
      const found = largest.get(label);
      return found ? [{ label, address: found.address }] : [];
    }),
    ...ASKED.map(({ label, address }) => ({ label, address: address.replace(/f=$/, `f=${slugs}`) })),
  ];
}

/** The route that answers an address: one without parameters in its path before one with. */
function routeOf(routes: readonly string[], address: string): string | undefined {
  const [asked = "/"] = address.split("?", 1);
  if (routes.includes(asked)) return asked;
  return routes
    .filter((route) => new RegExp(`^${route.replaceAll(/\[\w+\]/g, "[^/]+")}$`).test(asked))
    .sort((a, b) => a.split("[").length - b.split("[").length)[0];
}

async function sitemapAddresses(port: number): Promise<string[]> {
  const named = async (address: string) =>
    [...html((await fetched(port, address)).body).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => {
      const { pathname, search } = new URL(url);
      return pathname + search;
    });
  const all: string[] = [];
  for (const file of await named("/sitemap.xml")) all.push(...(await named(file)));
  return all;
}

const html = (body: Buffer) => (body.length === 0 ? "" : brotliDecompressSync(body).toString());
