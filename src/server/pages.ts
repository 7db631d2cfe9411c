import type { IncomingMessage, ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import type { DataWatch } from "#db/data-watch.ts";
import { contentSecurityPolicy, FOR_ALL, isForOtherSites, isFramable } from "#lib/security-headers.ts";
import type { SiteSettings } from "#lib/site-settings.ts";
import { isDaily, NOWHERE } from "./addresses.ts";
import { type Entry, entryOf } from "./entry.ts";
import { frugally } from "./frugal.ts";
import type { Kept } from "./kept.ts";
import type { TellTrouble } from "./log.ts";
import { asNobody, forFile, type Handler, isGone, type Made, make, tellingEncoding } from "./made.ts";
import { hasLiveMap, inlineScripts, inlineStyles, withoutHydration } from "./page-html.ts";
import { tooLong } from "./patience.ts";
import { unlessStalled } from "./stalled.ts";
import { Turns } from "./turns.ts";

/** What becomes of an address. */
export type Answer =
  | { tag: "entry"; status: 200 | 404 | 410; entry: Entry }
  | { tag: "moved"; status: number; location: string }
  /** An answer of the API that is for the one who asks. */
  | { tag: "unkept"; made: Made }
  /** The database does not answer, or not soon enough. */
  | { tag: "unavailable" }
  | { tag: "broken" };

/**
 * A proxy may keep a page; after half a minute it asks again, so that with what we need to notice an import nobody
 * is shown an older version for more than a minute.
 */
const PAGE_CACHE = "public, max-age=0, s-maxage=30, must-revalidate";
/** A page that fails so late failed of a question that took too long. */
const SLOW_MS = 1_500;
/** More pages under way than that are more than can be made in time. */
const MOST_AT_ONCE = 64;
/** More at a time end no sooner, on one processor, and wait for each other's connections to the database. */
const MADE_AT_ONCE = 4;
/** Each holds a connection to the database while a batch of it is read. */
const MOST_DOWNLOADS = 6;
/** An import ends a few times a year: that three end during one page does not happen. */
const TRIES = 3;
const NAMED =
  /^\/((?:initiatives|acteurs|glossaire)\/[^/?]+|restitutions\/[^/?]+(?:\/[^/?]+)?|documents\/[^/?]+\/lire\/[^/?]+)/;
/** In which request header not-found.tsx reads of what the page was asked: it shows the nearest there is. */
const ASKED = "x-asked";
/** And the layout which page it is around. */
const PATH = "x-path";
/** And of which data it is, so that a page that stays open can tell when there is other. */
const VERSION = "x-version";
/** And a page that tells past from future which day it is. */
const DAY = "x-day";
/** And a file which build and settings it is written by. */
const EDITION = "x-edition";

export interface PagesOptions {
  handle: Handler;
  watch: DataWatch;
  kept: Kept;
  /** What pages are made from besides the data and the address: the build and the settings. */
  edition: string;
  settings: SiteSettings;
  /** The day in Paris, « 2026-11-29 ». */
  today: () => string;
  /** Tells the operator what went wrong. */
  trouble: TellTrouble;
}

/** The pages of the site: each is made once for an address and a version of the data, and kept. */
export class Pages {
  readonly #under: Map<string, Promise<Answer>> = new Map();
  readonly #turns = new Turns(MADE_AT_ONCE);
  #downloads = 0;

  constructor(readonly options: PagesOptions) {}

  /** The page, if it is there to be sent at once. */
  ready(address: string): Entry | undefined {
    const { kept, watch } = this.options;
    return watch.version === null ? undefined : kept.inMemory(this.#key(watch.version, address));
  }

  /** The page, found or made; a visitor who waits for it waits a limited time. */
  async page(address: string): Promise<Answer> {
    const { watch, kept } = this.options;
    const found = watch.version && (await kept.onDisk(this.#key(watch.version, address)));
    if (found) return { tag: "entry", status: 200, entry: found };
    return this.#inTime(() => this.#once(address));
  }

  /** Sends a file that Next writes piece by piece; false where the database cannot be asked or too many are under way. */
  async download(address: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { watch, handle, edition } = this.options;
    if (!watch.reachable || this.#downloads >= MOST_DOWNLOADS) return false;
    this.#downloads++;
    const closed = new Promise<void>((resolve) => response.once("close", resolve));
    try {
      const asked = asNobody(address, { [EDITION]: edition, ...forFile(request) });
      asked.method = request.method;
      tellingEncoding(response);
      unlessStalled(response);
      await frugally(() => Promise.all([handle(asked, response), closed]));
    } finally {
      this.#downloads--;
    }
    return true;
  }

  #key(version: string, address: string): string {
    const day = isDaily(address) ? `${this.options.today()} ` : "";
    return `${this.options.edition} ${version} ${day}${address}`;
  }

  async #inTime(work: () => Promise<Answer>): Promise<Answer> {
    const { watch } = this.options;
    if (!watch.reachable || this.#under.size >= MOST_AT_ONCE) return { tag: "unavailable" };
    const end = new AbortController();
    const unavailable: Answer = { tag: "unavailable" };
    const outOfReach = watch.outOfReach(end.signal).then(
      () => unavailable,
      () => unavailable,
    );
    try {
      return await Promise.race([work(), outOfReach, tooLong().then(() => unavailable)]);
    } finally {
      end.abort();
    }
  }

  /** However many ask for an address, it is made once. Who gave up waiting leaves the page to the next one. */
  #once(address: string): Promise<Answer> {
    const under = this.#under.get(address);
    if (under) return under;
    const made = this.#turns.take(() => this.#make(address)).finally(() => this.#under.delete(address));
    this.#under.set(address, made);
    return made;
  }

  /**
   * All the questions of a page are answered from one import: the data has the same version after the page was
   * made as before, or it is made again. A transaction would do the same, and keep the one session of the
   * embedded database from everybody else.
   */
  async #make(address: string): Promise<Answer> {
    const { watch, handle } = this.options;
    const started = performance.now();
    try {
      for (let tries = 0; tries < TRIES; tries++) {
        const before = watch.version ?? (await watch.current());
        const made = await make(handle, address, this.#headersFor(address, before));
        if ((await watch.current()) !== before) continue;
        if (made.status < 500 || address.startsWith("/api/"))
          return await this.#answer(address, before, made);
        return { tag: performance.now() - started < SLOW_MS ? "broken" : "unavailable" };
      }
    } catch (error) {
      if (watch.reachable) this.options.trouble(`La page ${pathOf(address)} n'a pas pu être faite`, error);
      return { tag: "unavailable" };
    }
    return { tag: "unavailable" };
  }

  async #answer(address: string, version: string, made: Made): Promise<Answer> {
    if (made.location) return { tag: "moved", status: made.status, location: made.location };
    if (address.startsWith("/api/") || made.status === 400) {
      if (made.status !== 200 || !made.cache?.startsWith("public")) return { tag: "unkept", made };
      const entry = await this.#entry(address, made);
      this.options.kept.remember(this.#key(version, address), entry);
      return { tag: "entry", status: 200, entry };
    }
    if (made.status === 404) return this.#notFound(address, version);
    const entry = await this.#entry(address, made);
    const keeping = this.options.kept.keep(this.#key(version, address), entry);
    keeping.catch((error) => this.options.trouble("Une page n'a pas pu être gardée", error));
    return { tag: "entry", status: 200, entry };
  }

  /** A page that finds out late that it has nothing to show is sent empty: the one that says so is made instead. */
  async #notFound(address: string, version: string): Promise<Answer> {
    const { kept, handle } = this.options;
    const named = NAMED.exec(address)?.[1];
    const keyOf = (status: 404 | 410) => this.#key(version, `${status} ${named ?? ""}`);
    for (const status of [404, 410] as const) {
      const known = kept.inMemory(keyOf(status));
      if (known) return { tag: "entry", status, entry: known };
    }
    const made = await make(handle, NOWHERE, named ? { [ASKED]: named } : {});
    const status = isGone(made) ? 410 : 404;
    const entry = await this.#entry(NOWHERE, made);
    kept.remember(keyOf(status), entry);
    return { tag: "entry", status, entry };
  }

  /** All that Next learns of a request. */
  #headersFor(address: string, version: string): Record<string, string> {
    const headers: Record<string, string> = {
      [PATH]: pathOf(address),
      [VERSION]: version.replace(/^\d+-/, ""),
    };
    if (isDaily(address)) headers[DAY] = this.options.today();
    return headers;
  }

  async #entry(address: string, { type, body, cache }: Made): Promise<Entry> {
    const { settings } = this.options;
    let html = body;
    let inline: { scripts: string[]; styles?: string[] } = { scripts: [] };
    let isLive = false;
    const isEmbedded = isFramable(pathOf(address));
    // Other sites show it beside the address that somebody shared.
    const isPicture = type === "image/png";
    if (type.startsWith("text/html")) {
      const shown = withoutHydration(body.toString());
      isLive = hasLiveMap(shown);
      inline = { scripts: inlineScripts(shown), styles: inlineStyles(shown) };
      html = Buffer.from(shown);
    }
    return entryOf(type, html, [
      ["Cache-Control", cacheFor(address, cache)],
      ["Content-Security-Policy", contentSecurityPolicy({ ...inline, settings, isEmbedded, isLive })],
      ...(isForOtherSites(pathOf(address)) || isPicture || address.startsWith("/api/") ? [FOR_ALL] : []),
    ]);
  }
}

function cacheFor(address: string, own: string | null): string {
  return address.startsWith("/api/") && own ? own : PAGE_CACHE;
}

function pathOf(address: string): string {
  return address.split("?", 1)[0] ?? "/";
}
