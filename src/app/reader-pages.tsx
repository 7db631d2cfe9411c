import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { changePages } from "#domain/editions/change-pages.ts";
import { partChanges } from "#domain/editions/part-changes.ts";
import { minutesOf, partCalled } from "#domain/reading/places.ts";
import { readingOf } from "#domain/reading/reading.ts";
import { alone } from "#formats/schema-org.ts";
import { eventLd } from "#formats/schema-org-records.ts";
import { truncate } from "#lib/text.ts";
import { editionsOf } from "#queries/editions.ts";
import { hitsInside } from "#queries/inside.ts";
import { type ReadPublication, themesTold, withLinks } from "#queries/reading.ts";
import { changesHref, documentHref, insideHref, partHref, wholeHref } from "#ui/addresses.ts";
import { ChangesView, editionName } from "#ui/reader/changes-view.tsx";
import { CoverView } from "#ui/reader/cover-view.tsx";
import { InsideView } from "#ui/reader/inside-view.tsx";
import { PaperView } from "#ui/reader/paper-view.tsx";
import { PartView } from "#ui/reader/part-view.tsx";
import { baseOf, nameOf } from "#ui/reader/publication.ts";
import { WholeView } from "#ui/reader/whole-view.tsx";
import { StructuredData } from "#ui/structured-data.tsx";
import { leadToHeir, leadToPassage } from "./lead-on.ts";
import { openGraph } from "./open-graph.ts";
import { addressParameters, type PageProps, pageIn } from "./page-props.ts";
import { siteUrl } from "./site-url.ts";

type Found = ReadPublication | null;
/** Finds the publication of an address, at whichever of its two: that of its event, or its own. */
export type Reader<Name extends string> = (params: Record<Name, string>) => Promise<Found>;
type Params<Name extends string> = Pick<PageProps<Name>, "params">;

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
    ...(found.event && { openGraph: openGraph({ path: baseOf(found), alt: nameOf(found) }) }),
  };
}

export async function coverPage(found: Found) {
  if (!found) notFound();
  const { event, document, lines } = found;
  const base = siteUrl();
  const report = { name: document.title, url: base + documentHref(document.id) };
  const ld = event && eventLd(event, lines, { url: base + baseOf(found), report });
  return (
    <>
      <CoverView publication={await withLinks(found)} themes={await themesTold(document.id)} />
      {ld && <StructuredData data={alone(ld)} />}
    </>
  );
}

/** The page of a part. */
export function partRoute<Name extends string>(reader: Reader<Name>) {
  return {
    async generateMetadata({ params }: Params<Name | "part">): Promise<Metadata> {
      const names = await params;
      const found = await reader(names);
      const called = found && partCalled(found.reading, decodeURIComponent(names.part));
      if (!called) return { title: "Partie introuvable" };
      const { part } = called;
      return {
        title: `${[part.label, part.title].filter(Boolean).join(" : ")} · ${truncate(nameOf(found), 60)}`,
        alternates: { canonical: partHref(baseOf(found), part.id) },
      };
    },
    async Page(props: PageProps<Name | "part">) {
      const names = await props.params;
      const found = await reader(names);
      if (!found) notFound();
      const parameters = await addressParameters(props);
      await leadToPassage(found, parameters.get("passage"));
      const id = decodeURIComponent(names.part);
      const called = partCalled(found.reading, id);
      if (!called) {
        await leadToHeir(found, id);
        notFound();
      }
      // A section is read in its part; the fragment of the address stays with the browser.
      if (!called.isWhole) permanentRedirect(partHref(baseOf(found), called.part.id));
      const asked = Number(parameters.get("page")) || 1;
      const publication = await withLinks(found);
      return <PartView {...{ publication, asked }} part={called.part} siteUrl={siteUrl()} />;
    },
  };
}

/** The page of the whole text. */
export function wholeRoute<Name extends string>(reader: Reader<Name>) {
  return {
    async generateMetadata({ params }: Params<Name>): Promise<Metadata> {
      const found = await reader(await params);
      if (!found) return NOT_FOUND;
      return {
        title: `Tout le texte · ${nameOf(found)}`,
        alternates: { canonical: wholeHref(baseOf(found)) },
      };
    },
    async Page(props: PageProps<Name>) {
      const found = await reader(await props.params);
      if (!found) notFound();
      const parameters = await addressParameters(props);
      await leadToPassage(found, parameters.get("passage"));
      const asked = Number(parameters.get("page")) || 1;
      return <WholeView publication={await withLinks(found)} asked={asked} />;
    },
  };
}

/** The page of the whole text for paper: on one page, unless there is no end to it. */
export function paperRoute<Name extends string>(reader: Reader<Name>) {
  return {
    async generateMetadata({ params }: Params<Name>): Promise<Metadata> {
      const found = await reader(await params);
      if (!found) return NOT_FOUND;
      return {
        title: `${nameOf(found)}, à imprimer`,
        robots: { index: false },
        alternates: { canonical: wholeHref(baseOf(found)) },
      };
    },
    async Page(props: PageProps<Name>) {
      const found = await reader(await props.params);
      if (!found) notFound();
      const asked = Number((await addressParameters(props)).get("page")) || 1;
      return <PaperView publication={await withLinks(found)} asked={asked} siteUrl={siteUrl()} />;
    },
  };
}

/** The page of a search inside a publication. */
export function insideRoute<Name extends string>(reader: Reader<Name>) {
  return {
    async generateMetadata({ params }: Params<Name>): Promise<Metadata> {
      const found = await reader(await params);
      if (!found) return NOT_FOUND;
      return {
        title: `Chercher dans ${nameOf(found)}`,
        robots: { index: false },
        alternates: { canonical: insideHref(baseOf(found)) },
      };
    },
    async Page(props: PageProps<Name>) {
      const found = await reader(await props.params);
      if (!found) notFound();
      const parameters = await addressParameters(props);
      const q = (parameters.get("q") ?? "").trim().slice(0, LONGEST_QUERY);
      const answer = q ? await hitsInside(found, q) : { hits: [], isPartial: false };
      const asked = Number(parameters.get("page")) || 1;
      return <InsideView publication={found} q={q} {...answer} asked={asked} />;
    },
  };
}

/** The page of what a new edition changed. */
export function changesRoute<Name extends string>(reader: Reader<Name>) {
  return {
    async generateMetadata({ params }: Params<Name>): Promise<Metadata> {
      const found = await reader(await params);
      if (!found) return NOT_FOUND;
      return {
        title: `Ce qui a changé dans ${nameOf(found)}`,
        robots: { index: found.editionCount > 0 },
        alternates: { canonical: changesHref(baseOf(found)) },
      };
    },
    async Page(props: PageProps<Name>) {
      const publication = await reader(await props.params);
      if (!publication) notFound();
      const asked = await addressParameters(props);
      const editions = await editionsOf(publication.document.id);
      const since =
        editions.find((edition) => editionName(edition) === asked.get("depuis")) ?? editions[0] ?? null;
      const parts = since ? partChanges(readingOf(since.source), publication.reading) : [];
      const pages = changePages(parts);
      const page = pageIn(asked, pages.length);
      const shown = pages[page - 1] ?? [];
      return (
        <ChangesView {...{ publication, editions, since, parts, shown, page, pageCount: pages.length }} />
      );
    },
  };
}
