import type { Metadata } from "next";
import { addressParameters, type PageProps } from "../../../../page-props.ts";
import { partMetadata, partPage } from "../../../../reader-pages.tsx";
import { readingOfDocument } from "../reading.ts";

export async function generateMetadata({ params }: PageProps<"id" | "part">): Promise<Metadata> {
  const { id, part } = await params;
  return partMetadata(await readingOfDocument(id), decodeURIComponent(part));
}

export default async function PartPage(props: PageProps<"id" | "part">) {
  const { id, part } = await props.params;
  return partPage(await readingOfDocument(id), decodeURIComponent(part), await addressParameters(props));
}
