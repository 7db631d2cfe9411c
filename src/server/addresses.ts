import { isTracking } from "#domain/criteria.ts";
import { pageCalled } from "./other-names.ts";

/** What a request line asks for, whoever asks. */
export type Target =
  /** One of our pages: the address under which it is made and kept, whatever the order of its parameters. */
  | { tag: "page"; address: string }
  /** A file of the build or of `public/`. */
  | { tag: "file"; path: string }
  | { tag: "api"; address: string }
  /** A file that is written while it is sent: too large to be kept. */
  | { tag: "download"; address: string }
  /** Another name of a page of ours. */
  | { tag: "moved"; location: string }
  /** A program asks what another site's script may ask of the API. */
  | { tag: "preflight" }
  | { tag: "refused"; status: 400 | 405 | 414 };

/** The parameters of each page that has some; "told" where it says itself which ones it does not know. */
const PARAMETERS: [page: RegExp, names: readonly string[] | "told"][] = [
  [
    /^\/(?:initiatives|carte(?:\/(?:integree|integrer))?|qualite|acteurs|enseignements(?:\/chiffres)?)$/,
    "told",
  ],
  [/^\/documents\/[^/]+$/, ["lignes", "page"]],
  [/^\/documents\/[^/]+\/lire$/, ["ligne"]],
  [/^\/initiatives\/[^/]+\/(?:citer|citation\.(?:bib|ris))$/, ["passage"]],
  [/^\/(?:selection|comparer|selection\/livret)$/, ["ajouter", "f"]],
  [/^\/acteurs\/[^/]+$/, ["role", "page"]],
  [/^\/restitutions\/[^/]+$/, ["page", "partie"]],
  [/^\/(?:restitutions\/[^/]+|documents\/[^/]+\/lire)\/recherche$/, ["q", "page"]],
  [/^\/(?:restitutions\/[^/]+|documents\/[^/]+\/lire)\/changements$/, ["depuis", "page"]],
  [/^\/(?:restitutions\/[^/]+|documents\/[^/]+\/lire)\/[^/]+$/, ["page", "passage"]],
  [/^\/restitutions$/, ["annee", "departement", "format", "page", "theme"]],
  [/^\/ressources$/, ["annee", "avec", "document", "editeur", "nature", "page", "theme"]],
  [/^\/(?:ptce|documents|glossaire|nouveautes)$/, ["page"]],
  [/^\/flux\/initiatives\.atom$/, ["departement", "theme"]],
];
/** Pages that say what is past and what is to come: another one each day. */
const DAILY = /^\/restitutions\/agenda(?:$|\?)/;

/** Those that may be repeated, in any order. */
const SETS = new Set([
  "annee",
  "avec",
  "compte",
  "departement",
  "document",
  "editeur",
  "format",
  "nature",
  "niveau",
  "role",
  "theme",
  "type",
]);

/** An address that no page has: Next answers it with the page that says so. */
export const NOWHERE = "/introuvable";

/** Whether a page depends on the day. */
export function isDaily(address: string): boolean {
  return DAILY.test(address);
}
export const API = "/api/";
const DOWNLOADS = "/api/v1/telecharger/";

const LONGEST = 8_000;
/** A path that every part of the way reads alike: no control character, no backslash, no second meaning. */
const ODD_PATH = /%(?:[01][0-9a-f]|7f|5c|2f)|[\\ ]|^\/\/|\/\.{1,2}(?:\/|$)/i;

/** Reads a request line. A page is asked for by GET or HEAD alone. */
export function target(method: string, url: string, isFile: (path: string) => boolean): Target {
  // A proxy's form of the request line: its host is none of our affair.
  const local = url.replace(/^https?:\/\/[^/?#]*/i, "");
  const [path, query] = split(local || "/");
  if (url.length > LONGEST) return { tag: "refused", status: 414 };
  const isApi = path.startsWith(API);
  if (isApi && method === "OPTIONS") return { tag: "preflight" };
  if (method !== "GET" && method !== "HEAD") return { tag: "refused", status: 405 };
  if (!path.startsWith("/") || ODD_PATH.test(path) || !isDecodable(path))
    return { tag: "refused", status: 400 };
  // Next takes the one for no parameter at all, and reads signs that nobody wrote in the other.
  if (isApi && (new URLSearchParams(query).has("__proto__") || !isDecodable(query)))
    return { tag: "refused", status: 400 };
  if (isApi) {
    const tag = path.startsWith(DOWNLOADS) ? "download" : "api";
    return { tag, address: query ? `${path}?${sorted(new URLSearchParams(query))}` : path };
  }
  if (isFile(path)) return { tag: "file", path };
  // What Next has besides pages is none of ours.
  if (path.startsWith("/_next/")) return { tag: "page", address: NOWHERE };
  const called = pageCalled(path);
  if (called) return { tag: "moved", location: called };
  const kept = keptParameters(path, query);
  return { tag: "page", address: kept ? `${path}?${kept}` : path };
}

function split(url: string): [string, string] {
  const whole = url.split("#", 1)[0] ?? "";
  const at = whole.indexOf("?");
  return at < 0 ? [whole, ""] : [whole.slice(0, at), whole.slice(at + 1)];
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** The parameters that the page is made from, in one order: names by the alphabet, values of a set too. */
function keptParameters(path: string, query: string): string {
  if (!query) return "";
  const names = PARAMETERS.find(([page]) => page.test(path))?.[1] ?? [];
  const entries = [...new URLSearchParams(query)].filter(
    ([name, value]) => value !== "" && (names === "told" ? !isTracking(name) : names.includes(name)),
  );
  const seen = new Set<string>();
  const once = entries.filter(([name, value]) => {
    const entry = JSON.stringify([name, value]);
    return !SETS.has(name) || (!seen.has(entry) && seen.add(entry));
  });
  return sorted(once);
}

/** In one order; where a parameter counts once, the first or last of its values keeps its place. */
function sorted(entries: Iterable<[string, string]>): string {
  const inOrder = [...entries].sort(([a, x], [b, y]) => compare(a, b) || (SETS.has(a) ? compare(x, y) : 0));
  return new URLSearchParams(inOrder).toString();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
