import { fragment } from "#domain/fragment.ts";
import { type Passage, passageName } from "#domain/passage.ts";
import type { OtherResult } from "#domain/search-answer.ts";
import { selectionQuery } from "#domain/selection.ts";
import { EMBEDDED_PATH } from "#lib/security-headers.ts";

/*
 * The addresses of the site, written in one place; that of a quotation, whose mark is computed on the server alone, in
 * quote-address.ts.
 */

/** What an initiative is, and what makes one or two of it. */
export const COUNTED = "/a-propos#compter";
export const initiativeHref = (slug: string) => `/initiatives/${slug}`;
/** Where each of its values comes from, for programs. */
export const provenanceHref = (slug: string) => `/api/v1${initiativeHref(slug)}/provenance`;
export const sheetHref = (slug: string) => `${initiativeHref(slug)}/fiche`;
/** How to cite a profile, or the fact that a passage of it says, and to report that it is wrong. */
export const citeHref = (slug: string, passage?: Passage) =>
  `${initiativeHref(slug)}/citer${passage ? `?passage=${passageName(passage)}` : ""}`;
export const documentHref = (id: string) => `/documents/${id}`;
export const selectionHref = (slugs: readonly string[]) => `/selection${selectionQuery(slugs)}`;
export const comparisonHref = (slugs: readonly string[]) => `/comparer${selectionQuery(slugs)}`;
export const bookletHref = (slugs: readonly string[]) => `/selection/livret${selectionQuery(slugs)}`;
export const restitutionHref = (slug: string) => `/restitutions/${slug}`;
export const departmentHref = (code: string) => `/departements/${code}`;
export const themeHref = (slug: string) => `/themes/${slug}`;
export const structureHref = (code: string) => `/structures/${code}`;
/** Where what has no address may be found by its title. */
export const searchHref = (title: string) => `https://duckduckgo.com/?q=${encodeURIComponent(title)}`;
/** The initiatives near a commune. */
export const nearHref = (insee: string) => `/initiatives?pres-de=${insee}`;
export const actorHref = (slug: string) => `/acteurs/${slug}`;
/** Where one chooses what another site shows, and what stands in its frame. */
export const EMBED = "/carte/integrer";
export const EMBEDDED = EMBEDDED_PATH;
/** The page of a company in the official register. */
export const registerHref = (siren: string) =>
  `https://annuaire-entreprises.data.gouv.fr/entreprise/${siren}`;

/** The parts that a reader of an event has no use for: its page has its own title and contents. */
const FURNITURE = new Set<string>(["cover", "contents"]);

/** Where a publication is read: at the event that it tells of, where there is one. */
export const readerHref = (document: string, event: string | null) =>
  event ? restitutionHref(event) : `${documentHref(document)}/lire`;
export const partHref = (base: string, part: string, page = 1) =>
  `${base}/${encodeURIComponent(part)}${page > 1 ? `?page=${page}` : ""}`;
/** Where the paragraph of a line is read, whichever part has it. */
export const lineHref = ({ document, lineStart }: Pick<Passage, "document" | "lineStart">) =>
  `${documentHref(document)}/lire?ligne=${lineStart}`;
export const wholeHref = (base: string, page = 1) => `${base}/integral${page > 1 ? `?page=${page}` : ""}`;
/** The whole text for paper. */
export const paperHref = (base: string, page = 1) => `${base}/imprimer${page > 1 ? `?page=${page}` : ""}`;
/** What a new edition changed, at the reader of its publication. */
export const changesHref = (base: string) => `${base}/changements`;
export const insideHref = (base: string, q = "", page = 1) =>
  `${base}/recherche${q ? `?q=${encodeURIComponent(q)}` : ""}${page > 1 ? `&page=${page}` : ""}`;
/** The page of what is only announced, at an event of it. */
export const AGENDA = "/restitutions/agenda";
export const agendaHref = (slug: string, page = 1) => `${AGENDA}${page > 1 ? `?page=${page}` : ""}#${slug}`;
export const termHref = (slug: string) => `/glossaire/${slug}`;

/** Where a reader finds a passage in its part, whichever page that is on; in the text as received where it has none. */
export function toldHref(
  part: { id: string | null; kind: string | null; event: string | null } | null,
  passage: Passage,
): string {
  if (!part?.id || FURNITURE.has(part.kind ?? "")) return passageHref(passage);
  return `${partHref(readerHref(passage.document, part.event), part.id)}#${encodeURIComponent(part.id)}`;
}
export const LESSONS = "/enseignements";
export const FIGURES = "/enseignements/chiffres";

/**
 * Where a passage stands. The query lets the server highlight its lines without a script; the fragment is the
 * passage's name and brings the browser there.
 */
export function passageHref(passage: Passage): string {
  const { document, lineStart, lineEnd } = passage;
  return `${documentHref(document)}?lignes=${lineStart}-${lineEnd}#${fragment(passage)}`;
}

/** Where a result leads on this site; null where nothing of it has an address. */
export function otherResultHref({ tab, key, passage }: OtherResult): string | null {
  if (tab === "evenements") return restitutionHref(key);
  if (tab === "acteurs") return actorHref(key);
  // A passage is read in its part, where the address marks its paragraph.
  if (tab === "publications" || tab === "questions") return passage && lineHref(passage);
  return passage && passageHref(passage);
}
