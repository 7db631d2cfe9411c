import type { Metadata } from "next";
import { addressParameters, type PageProps } from "../../../page-props.ts";
import { wholeMetadata, wholePage } from "../../../reader-pages.tsx";
import { readingOfEvent } from "../reading.ts";

export async function generateMetadata({ params }: PageProps<"slug">): Promise<Metadata> {
  return wholeMetadata(await readingOfEvent((await params).slug));
}

export default async function WholePage(props: PageProps<"slug">) {
  return wholePage(await readingOfEvent((await props.params).slug), await addressParameters(props));
}
