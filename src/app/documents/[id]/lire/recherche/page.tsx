import type { Metadata } from "next";
import { addressParameters, type PageProps } from "../../../../page-props.ts";
import { insideMetadata, insidePage } from "../../../../reader-pages.tsx";
import { readingOfDocument } from "../reading.ts";

export async function generateMetadata({ params }: PageProps<"id">): Promise<Metadata> {
  return insideMetadata(await readingOfDocument((await params).id));
}

export default async function InsidePage(props: PageProps<"id">) {
  return insidePage(await readingOfDocument((await props.params).id), await addressParameters(props));
}
