import type { Metadata } from "next";
import { addressParameters, type PageProps } from "../../../page-props.ts";
import { partMetadata, partPage } from "../../../reader-pages.tsx";
import { readingOfEvent } from "../reading.ts";

export async function generateMetadata({ params }: PageProps<"slug" | "part">): Promise<Metadata> {
  const { slug, part } = await params;
  return partMetadata(await readingOfEvent(slug), decodeURIComponent(part));
}

export default async function PartPage(props: PageProps<"slug" | "part">) {
  const { slug, part } = await props.params;
  return partPage(await readingOfEvent(slug), decodeURIComponent(part), await addressParameters(props));
}
