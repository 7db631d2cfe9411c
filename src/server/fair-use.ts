import type { IncomingMessage } from "node:http";

/** What one visitor may have made in a minute by the API; what is kept costs nothing and does not count. */
export const FAIR_USE = { units: 600, seconds: 60 };
/** And pages: an office or a university is one visitor, and so is a proxy that names nobody. */
export const FAIR_PAGES = 1_200;
/** Half of what is made at once: whatever one visitor asks for, the others find a place. */
const MOST_PLACES = 32;

/** More visitors than that in a minute are forgotten, the first ones first. */
const MOST_KNOWN = 10_000;

export interface Standing {
  isRefused: boolean;
  /** As the draft on RateLimit headers for HTTP (httpapi) writes them. */
  headers: [string, string][];
}

/** Counts, in this process alone, what each visitor has asked to be made. */
export class FairUse {
  readonly #used = new Map<string, { units: number; end: number }>();

  constructor(readonly units: number = FAIR_USE.units) {}

  /** Of how many visitors anything is known. */
  get known(): number {
    return this.#used.size;
  }

  /** Nothing is known of a visitor whose minute is over; they stand in the order of its end. */
  forget(now: number): void {
    for (const [who, { end }] of this.#used) {
      if (end > now) return;
      this.#used.delete(who);
    }
  }

  /** Takes so many units of a visitor, none for what is kept. */
  take(who: string, units: number, now: number): Standing {
    this.forget(now);
    const known = this.#used.get(who);
    const window = known ?? { units: 0, end: now + FAIR_USE.seconds * 1000 };
    const isRefused = units > 0 && window.units + units > this.units;
    if (!isRefused) window.units += units;
    if (window !== known) {
      this.#used.delete(who);
      this.#used.set(who, window);
      const [first] = this.#used.keys();
      if (this.#used.size > MOST_KNOWN && first !== undefined) this.#used.delete(first);
    }
    const left = Math.max(0, this.units - window.units);
    const wait = Math.max(1, Math.ceil((window.end - now) / 1000));
    return {
      isRefused,
      headers: [
        ["RateLimit-Policy", `"fabrication";q=${this.units};w=${FAIR_USE.seconds}`],
        ["RateLimit", `"fabrication";r=${left};t=${wait}`],
        ...(isRefused ? [["Retry-After", String(wait)] as [string, string]] : []),
      ],
    };
  }
}

/** What each visitor waits for at this moment. */
export class Places {
  readonly #held = new Map<string, number>();

  /** Does a work in one of a visitor's places; null where they are all taken. */
  async take<T>(who: string, work: () => Promise<T>): Promise<T | null> {
    const held = this.#held.get(who) ?? 0;
    if (held >= MOST_PLACES) return null;
    this.#held.set(who, held + 1);
    try {
      return await work();
    } finally {
      const left = (this.#held.get(who) ?? 1) - 1;
      if (left > 0) this.#held.set(who, left);
      else this.#held.delete(who);
    }
  }
}

/** Who asks: behind a proxy of this machine or of its network, whom that one names last. */
export function visitor(address: string | undefined, forwarded: string | string[] | undefined): string {
  const isNear =
    address === undefined ||
    /^(?:::1|f[cd]|(?:::ffff:)?(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.)/i.test(address);
  const named = isNear && forwarded ? String(forwarded).split(",").at(-1)?.trim() : undefined;
  return named || address || "inconnu";
}

/** Who asks by this request. */
export function visitorOf({ socket, headers }: IncomingMessage): string {
  return visitor(socket.remoteAddress, headers["x-forwarded-for"]);
}
