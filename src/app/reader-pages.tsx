import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { minutesOf, partCalled } from "#domain/reading/places.ts";
import { truncate } from "#lib/text.ts";
import { hitsInside } from "#queries/inside.ts";
import type { ReadPublication } from "#queries/reading.ts";
import { insideHref, partHref, wholeHref } from "#ui/addresses.ts";
import { CoverView } from "#ui/reader/cover-view.tsx";
import { InsideView } from "#ui/reader/inside-view.tsx";
import { PartView } from "#ui/reader/part-view.tsx";
import { baseOf, nameOf } from "#ui/reader/publication.ts";
import { WholeView } from "#ui/reader/whole-view.tsx";

/** The pages of a publication's reader, at whichever of its two addresses: that of its event, or its own. */
type Found = ReadPublication | null;

const NOT_FOUND: Metadata = { title: "Publication introuvable" };
const LONGEST_QUERY = 200;

export function coverMetadata(found: Found): Metadata {
  if (!found) return NOT_FOUND;
  const { parts } = found.reading;
  const minutes = minutesOf(parts.reduce((sum, { wordCount }) => sum + wordCount, 0));
  return {
    title: nameOf(found),
    description: truncate(
      `${nameOf(found)} : ${parts.length} parties, ${minutes} minutes de lecture, avec le texte reçu.`,
      160,
    ),
    alternates: { canonical: baseOf(found) },
  };
}

export function coverPage(found: Found) {
  if (!found) notFound();
  return <CoverView publication={found} />;
}

export function partMetadata(found: Found, id: string): Metadata {
  const called = found && partCalled(found.reading, id);
  if (!called) return { title: "Partie introuvable" };
  const { part } = called;
  return {
    title: `${[part.label, part.title].filter(Boolean).join(" : ")} · ${truncate(nameOf(found), 60)}`,
    alternates: { canonical: partHref(baseOf(found), part.id) },
  };
}

export function partPage(found: Found, id: string, asked: URLSearchParams) {
  const called = found && partCalled(found.reading, id);
  if (!called) notFound();
  // A section is read in its part; the fragment of the address stays with the browser.
  if (!called.isWhole) permanentRedirect(partHref(baseOf(found), called.part.id));
  return <PartView publication={found} part={called.part} asked={Number(asked.get("page")) || 1} />;
}

export function wholeMetadata(found: Found): Metadata {
  if (!found) return NOT_FOUND;
  return { title: `Tout le texte · ${nameOf(found)}`, alternates: { canonical: wholeHref(baseOf(found)) } };
}

export function wholePage(found: Found, asked: URLSearchParams) {
  if (!found) notFound();
  return <WholeView publication={found} asked={Number(asked.get("page")) || 1} />;
}

export function insideMetadata(found: Found): Metadata {
  if (!found) return NOT_FOUND;
  return {
    title: `Chercher dans ${nameOf(found)}`,
    robots: { index: false },
    alternates: { canonical: insideHref(baseOf(found)) },
  };
}

export async function insidePage(found: Found, asked: URLSearchParams) {
  if (!found) notFound();
  const q = (asked.get("q") ?? "").trim().slice(0, LONGEST_QUERY);
  const answer = q ? await hitsInside(found, q) : { hits: [], isPartial: false };
  return <InsideView publication={found} q={q} {...answer} />;
}
