import type { Event, Resource, Term } from "#domain/directory.ts";
import { titleKey } from "#domain/resources.ts";
import { comparable } from "#lib/text.ts";

/** Each term once for each who defines it; what nobody in particular defines, only where nobody does. */
export function termsOnce(terms: readonly Term[]): Term[] {
  const key = (t: Term) => comparable(t.term);
  const attributed = new Set(terms.filter((t) => t.attributedTo !== null).map(key));
  const seen = new Set<string>();
  return terms.filter((t) => {
    const own = `${key(t)} | ${comparable(t.attributedTo ?? "")}`;
    if (seen.has(own) || (t.attributedTo === null && attributed.has(key(t)))) return false;
    seen.add(own);
    return true;
  });
}

/** « Étude « X » », « Vidéo « X » »: the title is what is quoted. */
const WRAPPED =
  /^(?:[ÉE]tude|Vid[ée]o|Article|Guide|Rapport|Dossier|Fiche|Livret|Note|Webinaire|Brochure)(?:\s\p{L}[^«»"“”]{0,90})?\s["«“]\s?([^«»"“”]{6,})\s?["»”]$/u;
/** « Sur REV3 », « Plus d'informations sur X »: words that lead to a title. */
const LEADS =
  /^(?:(?:plus d['’]informations? )?sur (?:la |le |les |l['’])?|(?:t[ée]l[ée]charger|consulter) (?:la |le |les |l['’])?)(?=\p{L})/iu;

/** Each resource once in each place that recommends it, the fullest of its printings there, under its own title. */
export function resourcesOnce(resources: readonly Resource[]): Resource[] {
  const byTitle = new Map<string, Resource>();
  for (const resource of resources) {
    const quoted = WRAPPED.exec(resource.title)?.[1]?.trim();
    const led = resource.title.replace(LEADS, "");
    const title = quoted ?? (led === resource.title ? led : led.replace(/^\p{Ll}/u, (c) => c.toUpperCase()));
    const { document, lineStart } = resource.passage;
    const key = `${titleKey(title)} ${resource.url ?? ""} ${document} ${lineStart}`;
    const known = byTitle.get(key);
    if (!known || said(resource) > said(known)) byTitle.set(key, { ...resource, title });
  }
  return [...byTitle.values()];
}

function said({ publisher, year, url }: Resource): number {
  return [publisher, year, url].filter((value) => value !== null).length;
}

/** What comes out is no event. */
export function isEvent({ name }: Pick<Event, "name">): boolean {
  return !/^(?:publication|parution|sortie|mise en ligne|diffusion)(?!\p{L})/iu.test(name);
}
