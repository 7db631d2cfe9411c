import { fragment } from "#domain/fragment.ts";
import { type Passage, passageName } from "#domain/passage.ts";
import { selectionQuery } from "#domain/selection.ts";

/** The addresses of the site, written in one place. */
export const initiativeHref = (slug: string) => `/initiatives/${slug}`;
export const sheetHref = (slug: string) => `${initiativeHref(slug)}/fiche`;
/** How to cite a profile, or the fact that a passage of it says, and to report that it is wrong. */
export const citeHref = (slug: string, passage?: Passage) =>
  `${initiativeHref(slug)}/citer${passage ? `?passage=${passageName(passage)}` : ""}`;
export const documentHref = (id: string) => `/documents/${id}`;
export const selectionHref = (slugs: readonly string[]) => `/selection${selectionQuery(slugs)}`;
export const comparisonHref = (slugs: readonly string[]) => `/comparer${selectionQuery(slugs)}`;
export const bookletHref = (slugs: readonly string[]) => `/selection/livret${selectionQuery(slugs)}`;
export const restitutionHref = (slug: string) => `/restitutions/${slug}`;

/**
 * Where a passage stands. The query lets the server highlight its lines without a script; the fragment is the
 * passage's name and brings the browser there.
 */
export function passageHref(passage: Passage): string {
  const { document, lineStart, lineEnd } = passage;
  return `${documentHref(document)}?lignes=${lineStart}-${lineEnd}#${fragment(passage)}`;
}
