import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { partHref, restitutionHref } from "#ui/addresses.ts";
import { addressParameters, type PageProps } from "../../page-props.ts";
import { coverMetadata, coverPage } from "../../reader-pages.tsx";
import { readingOfEvent } from "./reading.ts";

export async function generateMetadata({ params }: PageProps<"slug">): Promise<Metadata> {
  return coverMetadata(await readingOfEvent(await params));
}

export default async function CoverPage(props: PageProps<"slug">) {
  const names = await props.params;
  const part = (await addressParameters(props)).get("partie");
  // As parts were named before they had an address.
  if (part) permanentRedirect(partHref(restitutionHref(names.slug), part));
  return coverPage(await readingOfEvent(names));
}
