import type { Metadata } from "next";
import { addressParameters, type PageProps } from "../../../../page-props.ts";
import { wholeMetadata, wholePage } from "../../../../reader-pages.tsx";
import { readingOfDocument } from "../reading.ts";

export async function generateMetadata({ params }: PageProps<"id">): Promise<Metadata> {
  return wholeMetadata(await readingOfDocument((await params).id));
}

export default async function WholePage(props: PageProps<"id">) {
  return wholePage(await readingOfDocument((await props.params).id), await addressParameters(props));
}
