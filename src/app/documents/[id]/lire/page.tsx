import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { baseOf } from "#ui/reader/publication.ts";
import type { PageProps } from "../../../page-props.ts";
import { coverMetadata, coverPage } from "../../../reader-pages.tsx";
import { readingOfDocument } from "./reading.ts";

export async function generateMetadata({ params }: PageProps<"id">): Promise<Metadata> {
  return coverMetadata(await readingOfDocument((await params).id));
}

export default async function CoverPage({ params }: PageProps<"id">) {
  const found = await readingOfDocument((await params).id);
  // Where it tells of an event, it is read there.
  if (found?.event) permanentRedirect(baseOf(found));
  return coverPage(found);
}
