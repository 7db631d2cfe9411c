/** What a service worker is asked of, as far as ours goes. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  data: { keep: string; drop?: string };
}
interface Worker {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void>; matchAll(): Promise<readonly { url: string }[]> };
  addEventListener(type: "install" | "activate", listen: (event: Lasting) => void): void;
  addEventListener(type: "message", listen: (event: Told) => void): void;
  addEventListener(type: "fetch", listen: (event: Asked) => void): void;
}

/**
 * The service worker, whole in itself since its text alone travels: it keeps the pages that one has read, the glossary
 * and the selection, and shows them when the site cannot be reached, never without saying so and of which day they are.
 * A page comes from the site whenever the site answers.
 *
 * `first` are the pages that are kept from the beginning, the one that lists what is kept before all; of the others
 * the `most` last read stay. What matches `trackers` in an address changes nothing of its page.
 */
export function serveOffline(first: string[], most: number, trackers: string) {
  const worker = self as unknown as Worker;
  const PAGES = "pages";
  const FILES = "fichiers";
  const MOST_FILES = 150;
  const FILE = /\/_next\/static\/[^"\s)]+/g;

  worker.addEventListener("install", (event) => {
    event.waitUntil(
      Promise.all(first.map(async (page) => remember(page, await fetch(page)))).then(() =>
        worker.skipWaiting(),
      ),
    );
  });
  worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim().then(keepOpen)));
  /** A selection has another address with each profile: a page tells which one is to be there, and which no more. */
  worker.addEventListener("message", (event) => {
    const { keep, drop } = event.data;
    event.waitUntil(
      caches.open(PAGES).then(async (pages) => {
        if (drop) await pages.delete(drop);
        if (!(await pages.match(keep, { ignoreVary: true }))) await remember(keep, await fetch(keep));
      }),
    );
  });
  worker.addEventListener("fetch", (event) => {
    const { method, url, mode } = event.request;
    const { origin, pathname } = new URL(url);
    if (method !== "GET" || origin !== location.origin) return;
    if (pathname.startsWith("/_next/static/")) event.respondWith(file(url));
    else if (mode === "navigate" && !pathname.startsWith("/api/")) event.respondWith(page(event));
  });

  async function page(event: Asked): Promise<Response> {
    const address = named(event.request.url);
    try {
      const answer = await fetch(event.request);
      if (answer.status < 500) {
        event.waitUntil(remember(address, answer.clone()));
        return new URL(address).pathname === first[0] ? await rewritten(answer, "", await items()) : answer;
      }
      return (await kept(address)) ?? answer;
    } catch {
      return (await kept(address)) ?? above(address) ?? list();
    }
  }

  /** A part of what is kept whole, a term of the glossary: its place there. */
  function above(address: string): Response | null {
    const [, folder = "", name] = /^(.+)\/([^/]+)$/.exec(new URL(address).pathname) ?? [];
    return first.includes(folder) ? Response.redirect(`${folder}#${name}`) : null;
  }

  /** What was open before is read too: it came from the site past us. */
  async function keepOpen(): Promise<void> {
    const pages = await caches.open(PAGES);
    for (const { url } of await worker.clients.matchAll()) {
      const address = named(url);
      if (!(await pages.match(address, { ignoreVary: true }))) await remember(address, await fetch(address));
    }
  }

  /** The address under which a page is kept. */
  function named(address: string): string {
    const url = new URL(address);
    const odd = [...url.searchParams.keys()].filter((name) => new RegExp(trackers, "i").test(name));
    for (const name of odd) url.searchParams.delete(name);
    // A part of a publication is one page, whichever of its passages the address names.
    if (/^\/(?:documents|restitutions)\//.test(url.pathname)) url.searchParams.delete("passage");
    url.hash = "";
    return url.href;
  }

  /** What the site has no more is not read offline either. */
  async function remember(address: string, answer: Response): Promise<void> {
    const pages = await caches.open(PAGES);
    await pages.delete(address);
    if (!answer.ok || !answer.headers.get("content-type")?.startsWith("text/html")) return;
    const files = new Set((await answer.clone().text()).match(FILE) ?? []);
    // The last place is that of the last reading.
    await pages.put(address, answer);
    await Promise.all([...files].map((one) => file(new URL(one, location.origin).href).catch(() => {})));
    const others = (await pages.keys()).filter(
      ({ url }) => !first.includes(url.slice(location.origin.length)),
    );
    await Promise.all(others.slice(0, Math.max(0, others.length - most)).map((old) => pages.delete(old)));
  }

  /** A file of the build: its name says its content. */
  async function file(address: string): Promise<Response> {
    const files = await caches.open(FILES);
    const known = await files.match(address);
    if (known) return known;
    const answer = await fetch(address);
    if (answer.ok) {
      await files.put(address, answer.clone());
      const all = await files.keys();
      await Promise.all(all.slice(0, Math.max(0, all.length - MOST_FILES)).map((old) => files.delete(old)));
    }
    return answer;
  }

  /** A page that was read, marked as what it is. */
  async function kept(address: string): Promise<Response | null> {
    const found = await (await caches.open(PAGES)).match(address, { ignoreVary: true });
    if (!found) return null;
    const date = found.headers.get("date");
    const day = date
      ? ` le ${new Date(date).toLocaleString("fr", { dateStyle: "long", timeStyle: "short" })}`
      : "";
    return rewritten(
      found,
      `Hors ligne : cette page est telle qu'elle a été lue${day}. Elle a pu changer depuis.`,
    );
  }

  async function list(): Promise<Response> {
    const found = await (await caches.open(PAGES)).match(first[0] ?? "", { ignoreVary: true });
    if (!found) return Response.error();
    return rewritten(found, "Hors ligne : le site ne peut être joint.", await items());
  }

  /** Links to all that is kept, the last read first. */
  async function items(): Promise<string> {
    const pages = await caches.open(PAGES);
    const links: string[] = [];
    for (const { url } of [...(await pages.keys())].reverse()) {
      const { pathname, search } = new URL(url);
      if (pathname === first[0]) continue;
      const text = (await (await pages.match(url, { ignoreVary: true }))?.text()) ?? "";
      const title = /<title>([^<·]*)/.exec(text)?.[1]?.trim() || pathname;
      links.push(`<li><a href="${(pathname + search).replaceAll('"', "&quot;")}">${title}</a></li>`);
    }
    return links.join("");
  }

  /** The mark is an attribute of the root, which a style sheet shows: nothing that a script of the page takes away. */
  async function rewritten(answer: Response, mark: string, links = ""): Promise<Response> {
    let html = (await answer.text()).replace(/data-read[^>]*>/, (start) => start + links);
    if (mark)
      html = html.replace("<html", `<html data-offline="${mark}"`).replace("<title>", "<title>Hors ligne – ");
    const headers = new Headers(answer.headers);
    for (const name of ["content-encoding", "content-length", "etag"]) headers.delete(name);
    return new Response(html, { headers });
  }
}
