import { fragment } from "#domain/fragment.ts";
import type { Passage } from "#domain/passage.ts";

/** The addresses of the site, written in one place. */
export const initiativeHref = (slug: string) => `/initiatives/${slug}`;
export const documentHref = (id: string) => `/documents/${id}`;
export const restitutionHref = (slug: string) => `/restitutions/${slug}`;
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
