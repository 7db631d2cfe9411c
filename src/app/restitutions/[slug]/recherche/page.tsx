import type { Metadata } from "next";
import { addressParameters, type PageProps } from "../../../page-props.ts";
import { insideMetadata, insidePage } from "../../../reader-pages.tsx";
import { readingOfEvent } from "../reading.ts";

export async function generateMetadata({ params }: PageProps<"slug">): Promise<Metadata> {
  return insideMetadata(await readingOfEvent((await params).slug));
}

export default async function InsidePage(props: PageProps<"slug">) {
  return insidePage(await readingOfEvent((await props.params).slug), await addressParameters(props));
}
